import type {Anatomy} from './anatomy.ts'
import type {Message, Part} from './message.ts'
import type {Reading} from './reading.ts'
import {endOfAddress} from './salutation.ts'

/** Where sentences can be added, each in its place. */
export function findInsertion(
  readings: readonly Reading[],
  anatomy: Anatomy,
  parts: readonly Part[],
  text: string
): Message['insertion'] {
  const {content} = anatomy
  const ends = (place: number) => readings[content[place] ?? -1]?.end
  const salutation = readings[parts.lastIndexOf('salutation')]
  const first = readings[content[0] ?? -1]
  const opening = first ? first.start + (salutation ? 0 : endOfGreeting(first)) : (salutation?.end ?? 0)
  const opened = content.findIndex((index) => parts[index] !== 'opening')
  const last = content.length - 1
  return {
    opening,
    empathy: ends(opened === -1 ? last : opened - 1) ?? opening,
    request: ends(content.findLastIndex((index) => parts[index] !== 'close')) ?? opening,
    close: ends(last) ?? text.trimEnd().length
  }
}

/** How far a greeting goes that shares its line with the matter: "Hi Nicole, the test is clear". 0 where there is none. */
function endOfGreeting({text, greeting}: Reading): number {
  const end = greeting + endOfAddress(text.slice(greeting))
  return end < text.length ? end : 0
}
