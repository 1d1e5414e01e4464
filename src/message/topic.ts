import type {Matcher} from '../phrases/matcher.ts'
import type {Topic} from './message.ts'
import type {Reading} from './reading.ts'

/** Classes that can be what a message is about, the most telling first. */
const topicClasses: readonly Topic['kind'][] = ['symptom', 'mild-condition', 'procedure', 'test', 'medicine']
const acronym = /^[\p{Lu}\d]{2,6}$/u

/**
 * What the readings are about, as a noun phrase to insert, e.g. `your back pain`: the most frequent symptom, or else
 * condition, procedure, test or medicine; the earlier one on a tie.
 */
export function findTopic(readings: readonly Reading[], text: string, matcher: Matcher): Topic | undefined {
  for (const name of topicClasses) {
    const counts = new Map<string, number>()
    for (const reading of readings) {
      for (const phrase of phrasesOf(reading, text, name, matcher)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
    }
    const best = [...counts].sort((a, b) => b[1] - a[1])[0]
    if (best) return {phrase: `your ${best[0]}`, kind: name}
  }
  return undefined
}

function phrasesOf(reading: Reading, text: string, name: string, matcher: Matcher): string[] {
  const found: string[] = []
  for (let index = 0; index < reading.words.length; index++) {
    const span = reading.spans.filter((one) => one.from === index && one.name === name).sort((a, b) => b.to - a.to)[0]
    const last = span ? span.to - 1 : index
    if (!span && !matcher.alphabet.hasClass(reading.words[index]!.symbol, name)) continue
    const written = text.slice(reading.words[index]!.start, reading.words[last]!.end).replace(/\s+/g, ' ')
    if (isNounPhrase(written)) found.push(acronym.test(written) ? written : written.toLowerCase())
    index = last
  }
  return found
}

/** Verbs and clauses among the symptoms ("coughing", "can't breathe") do not fit behind "your". */
function isNounPhrase(written: string): boolean {
  return (
    !/['’]|\b(?:can|not|my|your|i|you|is|are|up)\b|(?:ed|ing)$/i.test(written) ||
    /\b(?:breathing|swelling|bleeding|itching)$/i.test(written)
  )
}
