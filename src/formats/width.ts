import {letterPattern} from '../phrases/letters.ts'

const unseen = letterPattern('^[\\p{Mn}\\p{Me}\\p{Cf}]$')
const wide = () =>
  /^[\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]$/u
const ascii = /^[ -~]*$/

/** What was looked up before: texts have few different characters, and each look takes two Unicode tests. */
const known = new Map<string, number>()
const mostKnown = 4096

/** How many columns of a terminal the text takes. */
export function width(text: string): number {
  if (ascii.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += character <= '~' ? 1 : widthOf(character)
  return columns
}

function widthOf(character: string): number {
  let columns = known.get(character)
  if (columns === undefined) {
    columns = unseen.test(character) ? 0 : wide().test(character) ? 2 : 1
    if (known.size < mostKnown) known.set(character, columns)
  }
  return columns
}

/** The text, filled with spaces up to a number of columns. */
export function fill(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)))
}

/** The text in lines of at most so many columns, broken between words; a longer word stands alone. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(' ')) {
    const needed = width(word)
    if (line === '') {
      line = word
      taken = needed
    } else if (taken + 1 + needed > columns) {
      lines.push(line)
      line = word
      taken = needed
    } else {
      line += ` ${word}`
      taken += 1 + needed
    }
  }
  lines.push(line)
  return lines
}
