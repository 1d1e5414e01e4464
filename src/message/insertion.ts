import {greeted} from '../../lexicon/functionWords.ts'
import {honorifics} from '../../lexicon/signatures.ts'
import {letterPattern} from '../phrases/letters.ts'
import type {Matcher} from '../phrases/matcher.ts'
import type {Anatomy} from './anatomy.ts'
import type {Message, Part} from './message.ts'
import type {Reading} from './reading.ts'

/** Where sentences can be added, each in its place. */
export function findInsertion(
  readings: readonly Reading[],
  anatomy: Anatomy,
  parts: readonly Part[],
  text: string,
  matcher: Matcher
): Message['insertion'] {
  const {content} = anatomy
  const ends = (place: number) => readings[content[place] ?? -1]?.end
  const salutation = parts.lastIndexOf('salutation')
  const first = readings[content[0] ?? -1]
  const greets = readings[salutation] ?? first
  const shared = greets ? endOfGreeting(greets, matcher) : 0
  const opening = shared > 0 ? greets!.start + shared : (first?.start ?? readings[salutation]?.end ?? 0)
  const opened = content.findIndex((index) => parts[index] !== 'opening')
  const last = content.length - 1
  return {
    opening,
    empathy: ends(opened === -1 ? last : opened - 1) ?? opening,
    request: ends(content.findLastIndex((index) => parts[index] !== 'close')) ?? opening,
    close: ends(last) ?? text.trimEnd().length
  }
}

const titles = new Set(honorifics)
const name = "[\\p{Lu}][\\p{L}.'’-]*"
const behind = '(?:[,:!]|\\s?[–—]|\\s-)\\s+(?=\\S)'
const greeting = letterPattern(`^[\\p{L}]+(?: (?:${greeted.join('|')}))?(?:\\s+${name}){0,4}${behind}`)
const titled = letterPattern(`^([a-zA-Z]+)\\.?(?:\\s+${name}){1,3}${behind}`)

/** How far a greeting goes that shares its line with the matter: "Hi Nicole, the test is clear". 0 where there is none. */
function endOfGreeting({text, words}: Reading, {alphabet}: Matcher): number {
  const [first] = words
  const label = alphabet.classLabel('greeting-word')!
  const isGreeting = first !== undefined && (alphabet.hasLabel(first.symbol, label) || /^good /i.test(text))
  const end = isGreeting ? (greeting.of(text).exec(text)?.[0].length ?? 0) : 0
  const rest = text.slice(end)
  const [address = '', title = ''] = titled.of(rest).exec(rest) ?? []
  return titles.has(title.toLowerCase()) ? end + address.length : end
}
