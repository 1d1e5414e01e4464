import type {Part} from './message.ts'
import type {Reading} from './reading.ts'

/** The lists of `lexicon/anatomy.ts` that only tell footers. */
export const footerLists: ReadonlySet<string> = new Set(['notice', 'courtesy'])

const signatureMark = /^--[ \t]*(?:\n|$)/
const longestFooter = 12

/** Marks what systems put under a letter: notices with all of their paragraph, and what a signature's two dashes open. */
export function markFooters(
  readings: readonly Reading[],
  parts: Exclude<Part, 'opening' | 'close'>[],
  isSigned: (reading: Reading) => boolean
): void {
  const first = parts.indexOf('body')
  if (first === -1) return
  for (let index = first + 1; index < readings.length; index++) {
    if (isNotice(readings, index)) fill(readings, parts, index, 'boilerplate')
    else if (opensSignature(readings, index, isSigned)) fill(readings, parts, index, 'signature')
    else if (isCourtesy(readings, index, isSigned)) parts[index] = 'boilerplate'
  }
}

/** A paragraph that begins as a notice does: thanks at its end are the notice's, and no writer's. */
function isNotice(readings: readonly Reading[], index: number): boolean {
  const {anatomy, paragraph} = readings[index]!
  return anatomy.has('notice') && paragraph !== readings[index - 1]!.paragraph
}

/** Two dashes, and right below them who signs. */
function opensSignature(readings: readonly Reading[], index: number, isSigned: (reading: Reading) => boolean): boolean {
  const {text, startsLine, paragraph} = readings[index]!
  if (!startsLine || !signatureMark.test(text)) return false
  if (/\n/.test(text)) return isSigned(readings[index]!)
  const next = readings[index + 1]
  return next !== undefined && next.paragraph === paragraph && isSigned(next)
}

/** "Thank you for choosing our clinic!" under who signs. */
function isCourtesy(readings: readonly Reading[], index: number, isSigned: (reading: Reading) => boolean): boolean {
  const {anatomy, startsLine} = readings[index]!
  if (!startsLine || !anatomy.has('courtesy') || !isSigned(readings[index - 1]!)) return false
  return readings.slice(index + 1).every((later) => later.anatomy.has('boilerplate') || isSigned(later))
}

/** All of the paragraph from there on that is not told apart yet. */
function fill(
  readings: readonly Reading[],
  parts: Exclude<Part, 'opening' | 'close'>[],
  start: number,
  part: 'boilerplate' | 'signature'
): void {
  const {paragraph} = readings[start]!
  for (let at = start; at < readings.length && at < start + longestFooter; at++) {
    if (readings[at]!.paragraph !== paragraph) return
    if (parts[at] === 'body') parts[at] = part
  }
}
