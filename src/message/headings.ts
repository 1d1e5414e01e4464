import {letterPattern} from '../phrases/letters.ts'
import {liesIn} from './facts.ts'
import type {Place} from './place.ts'
import type {Reading} from './reading.ts'

/** Markdown in a plain text: "# Your visit", and a line underlined with equals signs or dashes. */
const marked = letterPattern('^#{1,6}[ \\t]+[\\p{Lu}][^\\n]{0,80}[^.\\n]$')
const title = letterPattern('^[*_"“]*[\\p{Lu}\\p{N}][^\\n]{1,80}[^.,;:!?\\n]$')
const underlined = letterPattern('^[*_"“]*[\\p{Lu}\\p{N}][^\\n]{1,80}$')
const strongRule = /^={3,}$/
const rule = /^-{3,}$/
/** What stands under a letterhead: a date, or a line that says what the letter is on. */
const underLetterhead = /^(?:(?:re|ref|subj(?:ect)?|date|dob|patient|from|to)\s*:|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\s*$)/i
/** Dashes may as well part a first line from the rest: a longer one, or one that does something, is no title. */
const longestTitle = 8

/**
 * Indexes of the sentences that are headings: those of the document, and above all else of a plain text those that Markdown
 * marks, if more follows that is the message.
 */
export function findHeadings(
  readings: readonly Reading[],
  places: readonly Place[],
  isContent: (index: number) => boolean
): Set<number> {
  const found = new Set(readings.flatMap((reading, index) => (liesIn(reading, places) ? [index] : [])))
  const first = readings.findIndex(({text}) => !strongRule.test(text) && !rule.test(text))
  if (first === -1 || !readings.some((_, index) => index > first && isContent(index))) return found
  for (let index = first; index < endOfLetterhead(readings, first); index++) found.add(index)
  if (isMarked(readings[first]!) || isUnderlined(readings[first]!, readings[first + 1])) found.add(first)
  return found
}

function isMarked({text, startsLine, endsLine}: Reading): boolean {
  return startsLine && endsLine && marked.test(text)
}

function isUnderlined(
  {text, words, acts, greeting, startsLine, endsLine, paragraph}: Reading,
  next?: Reading
): boolean {
  if (!startsLine || !endsLine || next === undefined || next.paragraph !== paragraph) return false
  if (greeting > 0) return false
  if (strongRule.test(next.text)) return underlined.test(text)
  return rule.test(next.text) && title.test(text) && words.length <= longestTitle && acts.length === 0
}

/** Behind the first line, if that is in capitals and stands above a date or what the letter is on; else where it begins. */
function endOfLetterhead(readings: readonly Reading[], first: number): number {
  const next = readings.findIndex(({startsLine}, index) => index > first && startsLine)
  const line = readings.slice(first, next)
  if (next === -1 || !underLetterhead.test(readings[next]!.text) || readings[first]!.greeting > 0) return first
  const isLoud = line.every(({text}) => !/\p{Ll}|[.!?]["”)]?$/u.test(text))
  return isLoud && line.some(({text}) => /\p{Lu}{4}/u.test(text)) ? next : first
}
