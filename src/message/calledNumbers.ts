import type {Mark, Message} from './message.ts'

// "555-203-988" and "0161 988 4412" are longer numbers; "988 24/7" and "911/988" are not.
const before = '(?<![\\p{L}\\p{N}$£€#]|\\d[.,:\\p{Pd}]|\\d{3}\\)? )'
const after = '(?!\\p{N}|[.,:\\p{Pd}]\\p{N}| \\d{3})'
/** What may stand between the groups of a number: "116 123" is also written "116123". */
const between = '[\\s\\p{Pd}]?'
const patterns = new Map<string, RegExp>()

/** Whether a text names a number to call, as the whole of a number and not as some digits of a longer one. */
export function namesNumber(text: string, number: string): boolean {
  return number.trim() !== '' && patternOf(number).test(text)
}

function patternOf(number: string): RegExp {
  const known = patterns.get(number)
  if (known !== undefined) return known
  const groups = number.trim().split(/[\s\p{Pd}]+/u)
  const pattern = new RegExp(before + groups.map(escaped).join(between) + after, 'iu')
  patterns.set(number, pattern)
  return pattern
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** How far the rest of a longer number may reach, in UTF-16 units. */
const reach = 6

/** Marks but for those that are digits of a longer number, such as the 999 of "0161 999 4412". */
export function wholeNumbers({text}: Message, marks: readonly Mark[]): readonly Mark[] {
  const isWhole = ({start, end, text: words}: Mark) =>
    namesNumber(text.slice(Math.max(0, start - reach), end + reach), words)
  return marks.filter((mark) => !/^\d[\d\s\p{Pd}]*$/u.test(mark.text) || isWhole(mark))
}
