import {leadIns} from '../../lexicon/functionWords.ts'
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
  const greeted = first && salutation === -1 ? endOfGreeting(first, matcher) : 0
  const opening = first ? first.start + greeted : salutation === -1 ? 0 : readings[salutation]!.end
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
/** Longer is no greeting. In characters. */
const greeting = /^[^,:;!?\n–—-]{2,40}(?:[,:!]|\s[–—-])\s+(?=\S)/
const timeOfDay = /^(?:good (?:morning|afternoon|evening|day)\b|to [^,:]+:)/i
const titled = letterPattern('^([a-zA-Z]+)\\.?\\s+[\\p{Lu}][^\\s,:]*(?:\\s[\\p{Lu}][^\\s,:]*)?[,:]')

/** A name alone, as an address: "Mike, the swab is clear". */
const named = letterPattern('^([\\p{Lu}][\\p{Ll}]+),\\s+(?=\\S)')

/** How far a greeting goes that shares its sentence with the matter: "Hi Nicole, the test is clear". 0 where there is none. */
function endOfGreeting({text, words}: Reading, {alphabet}: Matcher): number {
  const is = (name: string) => {
    const [first] = words
    const label = alphabet.classLabel(name)
    return first !== undefined && label !== undefined && alphabet.hasLabel(first.symbol, label)
  }
  const [address, name] = named.of(text).exec(text) ?? []
  if (name !== undefined && !leadIns.has(name.toLowerCase()) && !is('greeting-word')) {
    return is('day') || is('month') || is('test') || is('medicine') ? 0 : address!.length
  }
  if (!is('greeting-word') && !isTitled(text) && !timeOfDay.test(text)) return 0
  const end = greeting.exec(text)?.[0].length ?? 0
  const rest = text.slice(end)
  return isTitled(rest) ? end + greeting.exec(rest)![0].length : end
}

function isTitled(text: string): boolean {
  return titles.has(titled.of(text).exec(text)?.[1]?.toLowerCase() ?? '')
}
