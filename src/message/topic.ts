import {afterNoun, determiners} from '../../lexicon/functionWords.ts'
import type {Matcher, Span} from '../phrases/matcher.ts'
import type {Topic} from './message.ts'
import type {Reading} from './reading.ts'

/** Classes that can be what a message is about, the most telling first. */
const topicClasses: readonly Topic['kind'][] = ['symptom', 'mild-condition', 'procedure', 'test', 'medicine']
const acronym = /^[\p{Lu}\d]{2,6}$/u
const plural = /[^sui]s$/i
/** A determiner stands this near before its noun: "your persistent dry cough". */
const determinerReach = 2

/**
 * What the readings are about, as a noun phrase to insert, e.g. `your back pain`: the most frequent symptom, or else
 * condition, procedure, test or medicine; the earlier one on a tie. Only what stands in the text as a noun is taken, so that
 * it fits behind "your".
 */
export function findTopic(readings: readonly Reading[], text: string, matcher: Matcher): Topic | undefined {
  for (const kind of topicClasses) {
    const counts = new Map<string, number>()
    for (const reading of readings) {
      for (const noun of nounsOf(reading, text, kind, matcher)) counts.set(noun, (counts.get(noun) ?? 0) + 1)
    }
    const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
    if (best) return {phrase: `your ${best}`, kind, isPlural: plural.test(best)}
  }
  return undefined
}

function nounsOf({words, spans}: Reading, text: string, kind: string, {alphabet}: Matcher): string[] {
  const longest = new Map<number, Span>()
  for (const span of spans) {
    if (span.name === kind && span.to > (longest.get(span.from)?.to ?? 0)) longest.set(span.from, span)
  }
  const written = (at: number) => text.slice(words[at]!.start, words[at]!.end)
  const found: string[] = []
  for (let from = 0; from < words.length; from++) {
    const to = longest.get(from)?.to ?? (alphabet.hasClass(words[from]!.symbol, kind) ? from + 1 : 0)
    if (to === 0) continue
    const noun = text.slice(words[from]!.start, words[to - 1]!.end).replace(/\s+/g, ' ')
    const follows = words[to]
    const isJoined = follows !== undefined && /^[\s-]*$/.test(text.slice(words[to - 1]!.end, follows.start))
    const isWhole = !isJoined || afterNoun.has(written(to).toLowerCase())
    if (isWhole && isDetermined(from, written) && /^[\p{L}\d\s-]+$/u.test(noun)) {
      found.push(acronym.test(noun) ? noun : noun.toLowerCase())
    }
    from = to - 1
  }
  return found
}

function isDetermined(from: number, written: (at: number) => string): boolean {
  for (let at = from - 1; at >= 0 && from - at <= determinerReach; at--) {
    if (determiners.has(written(at).toLowerCase())) return true
  }
  return false
}
