import type {Root} from 'nlcst'
import type {AnsweredQuestion, Frame} from '../../lexicon/acts/act.ts'
import type {Match, Matcher} from '../phrases/matcher.ts'
import {type Inquiry, inquire} from './analysis.ts'
import {type Facts, noFacts} from './facts.ts'
import type {ClassHashes} from './features.ts'
import {frame as cuesOf} from './frames.ts'
import {type Evidence, type Part, type Question, questions} from './message.ts'
import {overlap, type Place} from './place.ts'
import {actPrefix} from './prefixes.ts'
import {type Reading, wordsOf} from './reading.ts'
import {byWording} from './verdict.ts'
import type {Vocabulary} from './vocabulary.ts'
import {type Telling, trainedWitness, type Witness, witnessed} from './witness.ts'

/** How far below its threshold a score is still a near miss. */
const margin = 0.1
/** How many telling stretches of a sentence are named, and of how many features they are chosen. */
const named = 3
const considered = 24

/** What keeps something from counting. */
export type Obstacle =
  | Frame
  /** A part of the letter that does not count. */
  | Exclude<Part, 'opening' | 'body' | 'close'>
  /** Words that look like it, and words around them that make it something else: "no sign of cancer". */
  | 'look-alike'
  /** Warm, but not where messages open or close. */
  | 'misplaced'
  /** The words say yes, and the trained witness is sure of the contrary. */
  | 'vetoed'
  /** The words say nothing, and the trained witness is almost sure. */
  | 'unsure'
  /** The words say nothing, and the trained witness says yes to the sentence alone and no to it in its message. */
  | 'outweighed'
  /** Looks like template text: a rule across the page, or ordinary words in brackets. */
  | 'rule'
  | 'ordinary'

/** What nearly counted. */
export interface Near {
  /** The sentence, or what looks like template text. */
  readonly place: Place
  readonly text: string
  readonly words: string
  readonly wordsAt: Place
  /** The act that it would have been. */
  readonly act: string
  readonly obstacle: Obstacle
  /** Why it does not count, in plain words. */
  readonly why: string
}

/** One question: what counted, and what nearly did; each in the order of the draft. */
export interface Explanation {
  readonly question: Question
  readonly counted: readonly Evidence[]
  readonly nearly: readonly Near[]
}

/** An act that an exception of its own list takes back, and the exception's words. */
interface ExceptedAct {
  readonly index: number
  readonly act: Match
  readonly by: Pick<Match, 'from' | 'to'>
}

interface TakenBackAct {
  readonly index: number
  readonly act: Match
  readonly frame: Frame
}

/** What an explanation is made of: the analysis's own steps, and what it dropped on the way. */
interface Trail extends Inquiry {
  readonly text: string
  readonly takenBack: readonly TakenBackAct[]
  readonly acts: Vocabulary['acts']
  readonly excepted: readonly ExceptedAct[]
  readonly witness: Witness
  readonly classHashesOf: ClassHashes
  /** Indexes of sentences by where they start. */
  readonly indexes: ReadonlyMap<number, number>
}

/** The seven questions in their order, each with what counted, what nearly did, and why not. Pure. */
export function explain(
  tree: Root,
  text: string,
  vocabulary: Vocabulary,
  witness: Witness = trainedWitness(),
  facts: Facts = noFacts
): Explanation[] {
  const takenBack: TakenBackAct[] = []
  const unfilled: Near[] = []
  const inquiry = inquire(tree, text, vocabulary, witness, facts, {
    takenBack: (index, act, frame) => takenBack.push({index, act, frame}),
    looksUnfilled: (found, obstacle) => unfilled.push(nearPlaceholder(found, obstacle))
  })
  const {acts, matcher} = vocabulary
  const indexes = new Map(inquiry.readings.map(({start}, index) => [start, index]))
  const classHashesOf: ClassHashes = (symbol) => matcher.alphabet.classHashesOf(symbol)
  const excepted = exceptedActs(inquiry, text, matcher)
  const trail: Trail = {...inquiry, text, takenBack, excepted, acts, witness, classHashesOf, indexes}
  return questions.map((question) => ({
    question,
    counted: inquiry.evidence[question],
    nearly: question === 'placeholder' ? lookAlikes(unfilled, inquiry.evidence.placeholder) : nearly(question, trail)
  }))
}

/** A sentence is told of once: by what came closest to counting. */
function nearly(question: AnsweredQuestion, trail: Trail): Near[] {
  const {evidence} = trail
  // An opening or a close is asked for once: where there is one, another in a wrong place is no news.
  const isSettled = (question === 'opening' || question === 'close') && evidence[question].length > 0
  const found = [
    ...vetoed(question, trail),
    ...(isSettled
      ? []
      : [
          ...misplaced(question, trail),
          ...takenBackActs(question, trail),
          ...lookAlikeActs(question, trail),
          ...outside(question, trail),
          ...outweighed(question, trail)
        ]),
    ...unsure(question, trail)
  ]
  const told = new Set(evidence[question].map(({start}) => start))
  return inOrder(
    found.filter(({place}) => {
      const isNew = !told.has(place.start)
      told.add(place.start)
      return isNew
    })
  )
}

function inOrder(list: readonly Near[]): Near[] {
  return list.toSorted((a, b) => a.place.start - b.place.start)
}

const against: Readonly<
  Record<Exclude<Obstacle, 'look-alike' | 'misplaced' | 'vetoed' | 'unsure' | 'outweighed'>, string>
> = {
  condition: 'conditional',
  negation: 'negated',
  history: 'about another time or another person',
  education: 'general information, not about this patient',
  question: 'a question',
  quotation: 'in quotation marks',
  quoted: 'in a quoted message',
  subject: 'in the subject line',
  salutation: 'in the salutation',
  signOff: 'in the sign-off',
  signature: 'in the signature',
  boilerplate: 'in boilerplate',
  rule: 'a rule across the page',
  ordinary: 'without a word that says what to fill in'
}

function takenBackActs(question: AnsweredQuestion, trail: Trail): Near[] {
  const {takenBack, readings} = trail
  return takenBack
    .filter(({act}) => answers(act, question, trail))
    .map(({index, act, frame}) => {
      const reading = readings[index]!
      const cue = nearestCue(reading, act, frame)
      const carried = frame === 'condition' ? ', by what stands before it' : ''
      const by = cue ? ` (“${wordsOf(reading, cue, trail.text).words}”)` : carried
      return nearAct(index, act, trail, frame, `${against[frame]}${by}`)
    })
}

function exceptedActs({anatomy, readings}: Inquiry, text: string, matcher: Matcher): ExceptedAct[] {
  return anatomy.content.flatMap((index) => {
    const {start, end} = readings[index]!
    return matcher.lookAlikes(matcher.read(text, start, end)).flatMap(({name, by, ...at}): ExceptedAct[] => {
      const act = {...at, name: name.slice(actPrefix.length)}
      return name.startsWith(actPrefix) ? [{index, act, by}] : []
    })
  })
}

function lookAlikeActs(question: AnsweredQuestion, trail: Trail): Near[] {
  const {excepted, readings, text} = trail
  return excepted
    .filter(({act}) => answers(act, question, trail))
    .map(({index, act, by}) =>
      nearAct(index, act, trail, 'look-alike', `“${wordsOf(readings[index]!, by, text).words}” is something else`)
    )
}

/** The words that open the frame: the nearest before the act, or else behind it. */
function nearestCue(reading: Reading, act: Match, name: Frame): Match | undefined {
  const cues = [...cuesOf(reading, name), ...(name === 'condition' ? cuesOf(reading, 'condition-ahead') : [])]
  const before = cues.filter(({from}) => from <= act.from)
  return before.toSorted((a, b) => b.to - a.to)[0] ?? cues.toSorted((a, b) => a.from - b.from)[0]
}

/** Acts in parts that do not count. */
function outside(question: AnsweredQuestion, trail: Trail): Near[] {
  const {readings, anatomy} = trail
  return readings.flatMap((reading, index) => {
    const part = anatomy.parts[index]!
    const act = part === 'body' ? undefined : reading.acts.find((one) => answers(one, question, trail))
    return act && part !== 'body' ? [nearAct(index, act, trail, part, against[part])] : []
  })
}

/** Warm words that neither open the message nor end it; empathy would have done as well. */
function misplaced(question: AnsweredQuestion, trail: Trail): Near[] {
  if (question !== 'opening' && question !== 'close') return []
  const {anatomy, standing, said, readings, evidence} = trail
  const {content} = anatomy
  if (said[question].length > 0) return []
  // What opens the message has its place, and is no close in a wrong one.
  const placed = new Set(evidence[question === 'opening' ? 'close' : 'opening'].map(({start}) => start))
  return content.flatMap((index, at) => {
    const act = standing[index]!.find((one) => answers(one, question, trail) || answers(one, 'empathy', trail))
    if (!act || placed.has(readings[index]!.start)) return []
    const others = question === 'opening' ? at : content.length - 1 - at
    const why =
      question === 'opening'
        ? `too late to open the message: ${others === 0 ? 'its sentence begins with' : `${many(others)} before it`}`
        : `too early to end the message: ${others === 0 ? 'its sentence goes on with' : `${many(others)} after it`}`
    return [nearAct(index, act, trail, 'misplaced', others === 0 ? `${why} something else` : why)]
  })
}

function many(sentences: number): string {
  return sentences === 1 ? '1 sentence stands' : `${sentences} sentences stand`
}

/** What the words said and the trained witness took back. */
function vetoed(question: AnsweredQuestion, trail: Trail): Near[] {
  const {said, evidence, settings, witness} = trail
  const column = witnessed.indexOf(question)
  const counted = new Set(evidence[question].map(({start}) => start))
  const places = new Map(settings.map(({reading}, at) => [reading.start, at]))
  return said[question].flatMap((one) => {
    const at = places.get(one.start)
    if (counted.has(one.start) || at === undefined) return []
    const {start, end, text, words, act} = one
    const doubt = doubtOf(at, question, witness.model.supported[column]!, trail)
    const why = `the trained witness says no (${doubt.told})${doubt.isOwn ? telling(at, question, 'no', trail) : ''}`
    return [{place: {start, end}, text, words, wordsAt: one.wordsAt, act, obstacle: 'vetoed' as const, why}]
  })
}

/** What no phrase says, and the trained witness only just leaves out. */
function unsure(question: AnsweredQuestion, trail: Trail): Near[] {
  return unspoken(question, trail).flatMap(({at, first, threshold}) => {
    if (first > threshold || first <= threshold - margin) return []
    const why = `no phrase says so, and the trained witness is not sure (${doubtOf(at, question, threshold, trail).told})`
    return [nearByWording(at, question, 'unsure', why + telling(at, question, 'yes', trail), trail)]
  })
}

/** What no phrase says, and the trained witness finds by itself and takes back beside the rest of the message. */
function outweighed(question: AnsweredQuestion, trail: Trail): Near[] {
  return unspoken(question, trail).flatMap(({at, first, threshold}) => {
    if (first <= threshold || trail.scores[at]![witnessed.indexOf(question)]! > threshold) return []
    const why = `no phrase says so, and the trained witness takes it back in this message (${doubtOf(at, question, threshold, trail).told})`
    return [nearByWording(at, question, 'outweighed', why, trail)]
  })
}

/** The sentences of content whose words do not answer a question, with what the trained witness scores them by themselves. */
function unspoken(question: AnsweredQuestion, {said, settings, firsts, witness}: Trail) {
  const column = witnessed.indexOf(question)
  const threshold = witness.model.alone[column]!
  const spoken = new Set(said[question].map(({start}) => start))
  return settings.flatMap(({reading}, at) =>
    reading.words.length === 0 || spoken.has(reading.start) ? [] : [{at, first: firsts[at]![column]!, threshold}]
  )
}

function nearByWording(
  at: number,
  question: AnsweredQuestion,
  obstacle: 'unsure' | 'outweighed',
  why: string,
  trail: Trail
): Near {
  const {reading} = trail.settings[at]!
  const most = tellingStretches(at, question, 'yes', trail)[0]
  const found = most ? wordsOf(reading, most, trail.text) : {words: reading.text, wordsAt: sentenceOf(reading).place}
  return {...sentenceOf(reading), ...found, act: byWording, obstacle, why}
}

/** What the trained witness scores a sentence that it leaves out, and whether the sentence's own words are the reason. */
function doubtOf(at: number, question: AnsweredQuestion, threshold: number, {firsts, scores}: Trail) {
  const column = witnessed.indexOf(question)
  const first = firsts[at]![column]!
  const isOwn = first <= threshold
  const scored = isOwn
    ? `scores ${first.toFixed(2)}`
    : `scores ${first.toFixed(2)} alone and ${scores[at]![column]!.toFixed(2)} in this message`
  return {isOwn, told: `it ${scored}, and needs more than ${threshold.toFixed(2)}`}
}

function telling(at: number, question: AnsweredQuestion, answer: 'yes' | 'no', trail: Trail): string {
  const {reading} = trail.settings[at]!
  const words = tellingStretches(at, question, answer, trail).map(
    (one) => `“${wordsOf(reading, one, trail.text).words}”`
  )
  return words.length === 0 ? '' : `; what tells most ${answer === 'yes' ? 'for' : 'against'} it: ${words.join(', ')}`
}

/** The most telling stretches of words that do not overlap. */
function tellingStretches(at: number, question: AnsweredQuestion, answer: 'yes' | 'no', trail: Trail): Telling[] {
  const {witness, settings, classHashesOf} = trail
  const chosen: Telling[] = []
  for (const one of witness.explain(settings[at]!, classHashesOf, question, considered, answer)) {
    const isTold = one.from < 0 || chosen.some(({from, to}) => one.from < to && from < one.to)
    if (!isTold && chosen.length < named) chosen.push(one)
  }
  return chosen
}

function lookAlikes(unfilled: readonly Near[], counted: readonly Evidence[]): Near[] {
  const taken: Place[] = counted.map(({wordsAt}) => wordsAt)
  const kept = unfilled.filter(({place, text, obstacle}) => {
    // Every aside stands in parentheses, and ordinary words are everywhere: only brackets of templates look unfilled.
    if (obstacle === 'ordinary' && !/^[[{<«]/.test(text)) return false
    const isTaken = taken.some((one) => overlap(one, place))
    if (!isTaken) taken.push(place)
    return !isTaken
  })
  return inOrder(kept)
}

function nearPlaceholder({start, end, text, act}: Evidence, obstacle: 'quoted' | 'rule' | 'ordinary'): Near {
  const place = {start, end}
  return {place, text, words: text, wordsAt: place, act, obstacle, why: against[obstacle]}
}

function nearAct(index: number, act: Match, {readings, text}: Trail, obstacle: Obstacle, why: string): Near {
  const reading = readings[index]!
  return {...sentenceOf(reading), ...wordsOf(reading, act, text), act: act.name, obstacle, why}
}

function answers({name}: Match, question: AnsweredQuestion, {acts}: Trail): boolean {
  return acts.get(name)!.answers.includes(question)
}

function sentenceOf({start, end, text}: Reading): Pick<Near, 'place' | 'text'> {
  return {place: {start, end}, text}
}
