import {
  afterNoun,
  alsoElse,
  alsoPlaces,
  alsoTiresome,
  calling,
  callingOff,
  comingBefore,
  comingBehind,
  contracted,
  denying,
  dependents,
  determiners,
  feltBehind,
  naming,
  neverFelt,
  othersOwn,
  outcomes,
  overBefore,
  overBehind,
  patientsOwn,
  relatives,
  sparing,
  strengthening,
  supposing,
  tellingOutcome,
  thirdPersons,
  timesOwning,
  toldBehind,
  whereFelt
} from '../../lexicon/functionWords.ts'
import {letterPattern} from '../phrases/letters.ts'
import type {Matcher, Span} from '../phrases/matcher.ts'
import {isHad} from './had.ts'
import type {Topic} from './message.ts'
import type {Reading} from './reading.ts'

/** What a message can be about, and the word classes that name it, the most telling first. */
const topicClasses: readonly (readonly [Topic['kind'], readonly string[]])[] = [
  ['symptom', ['symptom']],
  ['mild-condition', ['mild-condition']],
  ['procedure', ['procedure']],
  ['test', ['test', 'analyte']],
  ['medicine', ['medicine']]
]
/** `MRI` and `A1c` keep their letters as written. */
const keepsCase = letterPattern('\\d|[\\p{L}][\\p{Lu}]')
/** Behind its determiner a medicine with a capital is a brand: `your Lantus`. */
const isCapitalized = letterPattern('^[\\p{Lu}][\\p{Ll}]+$')
const isNoun = letterPattern('^[\\p{L}\\d\\s-]+$')
/** "a stuffed up nose" */
const endsInParticle = /\s(?:up|down|out|off)$/i
const plural = /[^sui]s$/i
/** A determiner stands this near before its noun: "your persistent dry cough". */
const determinerReach = 2
/** What says that a procedure is over stands this near before it: "after your left knee replacement". */
const overReach = 4

/** What calls it off stands this near behind it. */
const calledOffReach = 8

/** What puts a noun as a case stands this near before its determiner: "if you get a rash". */
const supposedReach = 5

/** When a procedure is, as far as the words beside it tell. */
type Time = 'over' | 'told' | 'coming' | 'unknown'

/** Whose a noun is, as far as the words before it tell. */
type Owner = 'reader' | 'other' | 'anybody'

/** The same, with the place of the word that tells. */
interface Owning {
  readonly owner: Owner | undefined
  readonly at: number
}

const nobody: Owning = {owner: undefined, at: -1}

function ownerBy(determiner: string): Owner {
  // A patient writes "my".
  if (determiner === 'your' || determiner === 'my') return 'reader'
  return othersOwn.has(determiner) ? 'other' : 'anybody'
}

/** A noun that can be a topic, in small letters where it has no name's own, and whose it is. */
interface Noun {
  readonly noun: string
  readonly owner: Owner
  readonly time: Time
}

/** What a message is about, and for whom. */
export interface Matter {
  readonly topic: Topic | undefined
  readonly isForCarer: boolean
}

/**
 * What the readings are about, as a noun phrase to insert, e.g. `your back pain`: the most frequent symptom, or else
 * condition, procedure, test or medicine; the earlier one on a tie. Only what stands in the text as a noun is taken, so that
 * it fits behind "your". Of somebody whom the reader cares for, such as a child or an old parent, it is `the back pain`.
 */
export function findMatter(readings: readonly Reading[], text: string, matcher: Matcher): Matter {
  const kinds = topicClasses.map(([kind, classes]) => ({
    kind,
    nouns: readings.flatMap((reading) => classes.flatMap((name) => nounsOf(reading, text, name, matcher)))
  }))
  const owners = new Set(kinds.flatMap(({nouns}) => nouns.map(({owner}) => owner)))
  const isForCarer = !owners.has('reader') && (owners.has('other') || namesAnother(readings, text, matcher))
  const named = kinds.find(({nouns}) => nouns.length > 0)
  return {topic: named && topicOf(named.kind, named.nouns, isForCarer), isForCarer}
}

function topicOf(kind: Topic['kind'], nouns: readonly Noun[], isForCarer: boolean): Topic {
  const counts = new Map<string, number>()
  for (const {noun} of nouns) counts.set(noun, (counts.get(noun) ?? 0) + 1)
  const [[best]] = [...counts].sort((a, b) => b[1] - a[1]) as [[string, number]]
  const said = nouns.filter(({noun}) => noun === best)
  const owners = said.map(({owner}) => owner)
  const isReaders = owners.includes('reader') || !(isForCarer || owners.includes('other'))
  const times = new Set(said.map(({time}) => time))
  // "Fast before your scan, and rest after your scan": nobody knows.
  const isUnclear = times.has('told') || (times.has('over') && times.has('coming'))
  const isOver = isUnclear ? undefined : times.has('over')
  return {phrase: `${isReaders ? 'your' : 'the'} ${best}`, kind, isPlural: plural.test(best), isOver}
}

/** Whether somebody who is neither writer nor reader is spoken of as a letter to a carer does. */
function namesAnother(readings: readonly Reading[], text: string, {alphabet}: Matcher): boolean {
  const staff = [alphabet.classLabel('clinician')!, alphabet.classLabel('staff-role')!]
  return readings.some(({words}) => {
    // "Ask the pharmacist; he can help."
    const isOfStaff = words.some(({symbol}) => staff.some((label) => alphabet.hasLabel(symbol, label)))
    return words.some(({start, end}, at) => {
      const word = text.slice(start, end).toLowerCase()
      const earlier = words[at - 1]
      const before = earlier === undefined ? '' : text.slice(earlier.start, earlier.end).toLowerCase()
      const [, owner] = /^(.+)['’]s$/.exec(word) ?? []
      if (before === 'your' || before === 'my') {
        return dependents.has(owner ?? word) || (owner !== undefined && relatives.has(owner))
      }
      return !isOfStaff && thirdPersons.has(owner ?? word)
    })
  })
}

/** What is felt is a topic only where somebody has it. */
const felt: ReadonlySet<string> = new Set(['symptom', 'mild-condition'])

function nounsOf(reading: Reading, text: string, name: string, {alphabet}: Matcher): Noun[] {
  const {words, spans} = reading
  const label = alphabet.classLabel(name)!
  let longest: Map<number, Span> | undefined
  for (const span of spans) {
    if (span.name !== name) continue
    longest ??= new Map()
    if (span.to > (longest.get(span.from)?.to ?? 0)) longest.set(span.from, span)
  }
  const written = (at: number) => text.slice(words[at]!.start, words[at]!.end)
  const found: Noun[] = []
  for (let from = 0; from < words.length; from++) {
    const to = longest?.get(from)?.to ?? (alphabet.hasLabel(words[from]!.symbol, label) ? from + 1 : 0)
    if (to === 0) continue
    const noun = text.slice(words[from]!.start, words[to - 1]!.end).replace(/\s+/g, ' ')
    const follows = words[to]
    const isJoined = follows !== undefined && /^[\s-]*$/.test(text.slice(words[to - 1]!.end, follows.start))
    const isWhole = to - from > 1 || !isJoined || afterNoun.has(written(to).toLowerCase())
    const word = (at: number) => (words[at] === undefined ? '' : written(at).toLowerCase())
    const lower = noun.toLowerCase()
    const {owner, at} = (isWhole && !isOther(lower, {from, to}, word) && ownerOf(from, lower, word)) || nobody
    const isOwned = owner !== 'anybody'
    const isNow = !felt.has(name) || isHad({noun: lower, from, to, determiner: at, isOwned}, word, reading)
    if (owner !== undefined && isNow && isNoun.test(noun) && !endsInParticle.test(noun)) {
      const isBrand = name === 'medicine' && isCapitalized.test(noun)
      const kept = isBrand || keepsCase.test(noun) ? noun : lower
      found.push({noun: kept, owner, time: timeOf({from, to}, word)})
    }
    from = to - 1
  }
  return found
}

type Stretch = Pick<Span, 'from' | 'to'>

/** A word that here says something else: the surgery where one registers, a form that is a pain, a tap that runs cold. */
function isOther(noun: string, {from, to}: Stretch, word: (at: number) => string): boolean {
  if (alsoElse.has(noun)) return !feltBehind.has(word(from - 1))
  if (alsoPlaces.has(noun)) return naming.has(word(from - 1))
  if (!alsoTiresome.has(noun)) return false
  if (word(to) === 'of' && word(from - 1) === 'the') return spares(from - 2, word)
  if (whereFelt.has(word(to)) && !(word(to) === 'in' && neverFelt.has(word(to + 2)))) return false
  const article = strengthening.has(word(from - 1)) ? from - 2 : from - 1
  return word(article) === 'a' && calling.has(word(article - 1))
}

/** "To spare you the pain of": whether a verb stands here, or before whom it spares. */
function spares(at: number, word: (at: number) => string): boolean {
  return sparing.has(word(at)) || sparing.has(word(at - 1))
}

/** The nearest word that says when it is decides; what stands behind it, before what stands in front. */
function timeOf({from, to}: Stretch, word: (at: number) => string): Time {
  if (overBehind.has(word(to))) return 'over'
  if (toldBehind.has(word(to)) || (tellingOutcome.has(word(to)) && outcomes.has(word(to + 1)))) return 'told'
  for (let at = to; at < to + calledOffReach; at++) if (callingOff.has(word(at))) return 'told'
  if (comingBehind.has(word(to))) return 'coming'
  for (let at = from - 1; at >= from - overReach; at--) {
    if (overBefore.has(word(at))) return 'over'
    if (comingBefore.has(word(at))) return 'coming'
  }
  return 'unknown'
}

/**
 * Whose a noun is by the nearest word before it that makes it the writer's subject; `undefined` where nothing does, or what is
 * nobody's is only supposed.
 */
function ownerOf(from: number, noun: string, written: (at: number) => string): Owning | undefined {
  const determining = alsoPlaces.has(noun) ? patientsOwn : determiners
  for (let at = from - 1; at >= 0 && from - at <= determinerReach; at--) {
    const word = written(at)
    if (determining.has(word)) {
      const owner = ownerBy(word)
      return owner === 'anybody' && isSupposed(at, written) ? undefined : {owner, at}
    }
    const owner = /^(.+)['’]s$/.exec(word)?.[1]
    if (owner === undefined || contracted.has(owner)) continue
    return {owner: timesOwning.has(owner) ? 'anybody' : 'other', at}
  }
  return undefined
}

/** Whether the words before a determiner deny what stands behind it, or put it as a case. */
function isSupposed(determiner: number, word: (at: number) => string): boolean {
  if (denying.has(word(determiner - 1))) return true
  for (let at = determiner - 1; at >= determiner - supposedReach; at--) if (supposing.has(word(at))) return true
  return false
}
