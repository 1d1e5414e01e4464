import type {Root} from 'nlcst'
import {toldByAddress} from '../../lexicon/links.ts'
import type {MarkKind} from '../../lexicon/marks/index.ts'
import {type Facts, liesIn, noFacts, touches} from './facts.ts'
import {type ClassHashes, type Setting, settingsOf} from './features.ts'
import {standingMarks, type TakenBack} from './frames.ts'
import {freezeAll} from './frozen.ts'
import {findInsertion} from './insertion.ts'
import {foreignLanguage} from './language.ts'
import {findAddresses, findLinks} from './links.ts'
import type {Evidence, Mark, Message, Part, Question, Sentence} from './message.ts'
import {overlap, type Place} from './place.ts'
import {findPlaceholders, type LooksUnfilled} from './placeholders.ts'
import {type Reading, wordsOf} from './reading.ts'
import {findMatter, type Matter} from './topic.ts'
import {leans, saidBy, weigh} from './verdict.ts'
import type {Vocabulary} from './vocabulary.ts'
import {type Hearing, trainedWitness, type Witness} from './witness.ts'
import {type ByWords, readByWords} from './words.ts'

/** All that the analysis finds on its way to the answers. */
export interface Inquiry extends ByWords, Hearing {
  /** The sentences of content, each in its place; the witness's scores are in their order. */
  readonly settings: readonly Setting[]
  readonly evidence: Readonly<Record<Question, readonly Evidence[]>>
}

/** Hears of what is dropped on the way. */
export interface Listener {
  readonly takenBack: TakenBack
  readonly looksUnfilled: LooksUnfilled
}

/** Answers the seven questions. Pure, but for what it tells the listener. */
export function inquire(
  tree: Root,
  text: string,
  vocabulary: Vocabulary,
  witness: Witness,
  facts: Facts = noFacts,
  listener?: Listener
): Inquiry {
  const byWords = readByWords(tree, text, vocabulary, facts, listener?.takenBack)
  const {readings, anatomy, standing, said} = byWords
  const settings = settingsOf(readings, anatomy, standing)
  const {alphabet} = vocabulary.matcher
  const classHashesOf: ClassHashes = (symbol) => alphabet.classHashesOf(symbol)
  const {firsts, scores} = witness.judge(settings, saidBy(settings, said), classHashesOf)
  const answers = weigh(text, said, settings, scores, witness, classHashesOf, vocabulary.acts)
  const quoted = readings.filter((_, index) => anatomy.parts[index] === 'quoted')
  // A template's tokens are no leftovers: what is wrong with them is told of them.
  const leftovers = findPlaceholders(text, quoted, listener?.looksUnfilled).filter(
    ({wordsAt}) => !touches(wordsAt, facts.variables)
  )
  const evidence = {...answers, placeholder: inSentences(leftovers, readings)}
  return {...byWords, settings, firsts, scores, evidence}
}

/** Understands a draft: its repaired tree in, the message that rules read out. Pure. */
export function analyse(
  tree: Root,
  text: string,
  vocabulary: Vocabulary,
  patient?: Message,
  witness: Witness = trainedWitness(),
  facts: Facts = noFacts
): Message {
  const inquiry = inquire(tree, text, vocabulary, witness, facts)
  const {readings, anatomy, said, scores, evidence} = inquiry
  const own = anatomy.content.map((index) => readings[index]!)
  const parts = partsOf(inquiry)
  const sentences = sentencesOf(inquiry, parts)
  let known: Matter | undefined
  // Only suggestions ask for it, and most drafts that are linted need none.
  const matter = () => {
    if (known === undefined) {
      known = findMatter(own, text, vocabulary.matcher)
      Object.freeze(known.topic)
    }
    return known
  }
  const marks = new Map<MarkKind, readonly Mark[]>()
  let addresses: readonly Place[] | undefined
  const isInAddress = (place: Place) => {
    addresses ??= findAddresses(text)
    return liesIn(place, addresses)
  }
  const isNone = () => false
  let links: Message['links'] | undefined
  let insertion: Message['insertion'] | undefined
  return {
    text,
    get language() {
      return vocabulary.hasOwnPhrases ? undefined : foreignLanguage(text)
    },
    sentences,
    evidence,
    get topic() {
      return patient?.topic ?? matter().topic
    },
    get isForCarer() {
      return matter().isForCarer || (patient?.isForCarer ?? false)
    },
    patient,
    marks(kind) {
      let found = marks.get(kind)
      if (!found) {
        const isLeftOut = toldByAddress.has(kind) ? isNone : isInAddress
        found = freezeAll(findMarks(kind, inquiry, sentences, text, vocabulary, isLeftOut))
        marks.set(kind, found)
      }
      return found
    },
    mayAnswer: (question) => leans(question, said, scores, witness),
    mode: facts.mode,
    get links() {
      links ??= freezeAll(findLinks(text, facts.links))
      return links
    },
    variables: facts.variables,
    get insertion() {
      insertion ??= Object.freeze(findInsertion(readings, anatomy, parts, text))
      return insertion
    }
  }
}

/** The part that each sentence is: of the body, what answers the question of an opening or a close is one. */
function partsOf({readings, anatomy, evidence}: Inquiry): Part[] {
  const [opening, close] = [evidence.opening, evidence.close].map((list) => new Set(list.map(({start}) => start)))
  return anatomy.parts.map((part, index) => {
    const {start} = readings[index]!
    if (part !== 'body') return part
    return opening!.has(start) ? 'opening' : close!.has(start) ? 'close' : 'body'
  })
}

function sentencesOf({readings, standing}: Inquiry, parts: readonly Part[]): Sentence[] {
  return readings.map(({start, end, text, paragraph, words}, index) => {
    const acts = standing[index]!.map(({name, from, to}) => ({
      name,
      start: words[from]!.start,
      end: words[to - 1]!.end
    }))
    return {start, end, text, part: parts[index]!, paragraph, acts, words}
  })
}

/** The marks of a kind that hold. What is left of a template is no word of the message, nor what an address is made of. */
function findMarks(
  kind: MarkKind,
  {readings, anatomy, inherits, evidence}: Inquiry,
  sentences: readonly Sentence[],
  text: string,
  vocabulary: Vocabulary,
  isInAddress: (place: Place) => boolean
): Mark[] {
  const found = readings.map((reading) => vocabulary.matcher.find(kind, reading))
  const marks: Mark[] = []
  if (found.every((matches) => matches.length === 0)) return marks
  const groups = vocabulary.marks.get(kind)!()
  for (const [index, standing] of standingMarks(readings, anatomy, inherits, found, groups).entries()) {
    for (const match of standing) {
      const {words, wordsAt} = wordsOf(readings[index]!, match, text)
      if (evidence.placeholder.some((leftover) => overlap(leftover.wordsAt, wordsAt)) || isInAddress(wordsAt)) continue
      const {instead} = groups.get(match.name)!
      keepLonger(marks, {...wordsAt, group: match.name, text: words, instead, sentence: sentences[index]!})
    }
  }
  return marks
}

/** Of marks of one kind that share a word, the longer stands: it says more. Marks of a sentence come in order of their start. */
function keepLonger(marks: Mark[], mark: Mark): void {
  const last = marks.at(-1)
  if (!last || mark.start >= last.end) marks.push(mark)
  else if (mark.end - mark.start > last.end - last.start) marks[marks.length - 1] = mark
}

/** A sentence so long, in characters, is none to look at; told with each leftover in it, it would make reports without end. */
const longestTold = 1000

/** Each leftover with the sentence it stands in; by itself where it reaches past one. Both come in order. */
function inSentences(found: readonly Evidence[], readings: readonly Reading[]): Evidence[] {
  let at = 0
  return found.map((one) => {
    while (at < readings.length && readings[at]!.end <= one.start) at++
    const reading = readings[at]
    if (!reading || reading.start > one.start || reading.end < one.end) return one
    if (reading.end - reading.start > longestTold) return one
    return {...one, start: reading.start, end: reading.end, text: reading.text}
  })
}
