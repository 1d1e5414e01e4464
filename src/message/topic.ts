import {afterNoun, alsoPlaces, determiners, patientsOwn} from '../../lexicon/functionWords.ts'
import {letterPattern} from '../phrases/letters.ts'
import type {Matcher, Span} from '../phrases/matcher.ts'
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
const plural = /[^sui]s$/i
/** A determiner stands this near before its noun: "your persistent dry cough". */
const determinerReach = 2

/**
 * What the readings are about, as a noun phrase to insert, e.g. `your back pain`: the most frequent symptom, or else
 * condition, procedure, test or medicine; the earlier one on a tie. Only what stands in the text as a noun is taken, so that
 * it fits behind "your".
 */
export function findTopic(readings: readonly Reading[], text: string, matcher: Matcher): Topic | undefined {
  for (const [kind, classes] of topicClasses) {
    const counts = new Map<string, number>()
    for (const reading of readings) {
      for (const name of classes) {
        for (const noun of nounsOf(reading, text, name, matcher)) counts.set(noun, (counts.get(noun) ?? 0) + 1)
      }
    }
    const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
    if (best) return {phrase: `your ${best}`, kind, isPlural: plural.test(best)}
  }
  return undefined
}

function nounsOf({words, spans}: Reading, text: string, name: string, {alphabet}: Matcher): string[] {
  const label = alphabet.classLabel(name)!
  let longest: Map<number, Span> | undefined
  for (const span of spans) {
    if (span.name !== name) continue
    longest ??= new Map()
    if (span.to > (longest.get(span.from)?.to ?? 0)) longest.set(span.from, span)
  }
  const written = (at: number) => text.slice(words[at]!.start, words[at]!.end)
  const found: string[] = []
  for (let from = 0; from < words.length; from++) {
    const to = longest?.get(from)?.to ?? (alphabet.hasLabel(words[from]!.symbol, label) ? from + 1 : 0)
    if (to === 0) continue
    const noun = text.slice(words[from]!.start, words[to - 1]!.end).replace(/\s+/g, ' ')
    const follows = words[to]
    const isJoined = follows !== undefined && /^[\s-]*$/.test(text.slice(words[to - 1]!.end, follows.start))
    const isWhole = to - from > 1 || !isJoined || afterNoun.has(written(to).toLowerCase())
    const determining = alsoPlaces.has(noun.toLowerCase()) ? patientsOwn : determiners
    if (isWhole && isDetermined(from, written, determining) && isNoun.test(noun)) {
      const isBrand = name === 'medicine' && isCapitalized.test(noun)
      found.push(isBrand || keepsCase.test(noun) ? noun : noun.toLowerCase())
    }
    from = to - 1
  }
  return found
}

function isDetermined(from: number, written: (at: number) => string, determining: ReadonlySet<string>): boolean {
  for (let at = from - 1; at >= 0 && from - at <= determinerReach; at--) {
    if (determining.has(written(at).toLowerCase())) return true
  }
  return false
}
