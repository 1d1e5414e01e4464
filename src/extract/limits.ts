import type {Form} from './extractor.ts'

/**
 * The most characters that a message may have. What its parser makes of a text takes up to 250 times its size in memory, of
 * HTML 500 times; of Markdown it is 2,000 times, and the time may grow with the square of lines and marks, which have bounds too.
 */
export const longest: Readonly<Record<Form, number>> = {text: 10_000_000, html: 2_000_000, markdown: 200_000}

const names: Readonly<Record<Form, string>> = {text: 'text', html: 'HTML', markdown: 'Markdown'}

/** Why a message is too long to be read; `undefined` where it is not. */
export function excess(form: Form, length: number): string | undefined {
  const limit = longest[form]
  if (length <= limit) return undefined
  const size = limit < 1_000_000 ? `${limit / 1000} KB` : `${limit / 1_000_000} MB`
  return `has more than ${size} of ${names[form]}, which is no message`
}

/** Why a record is not read that is longer than any message. */
export const tooMuch = `has more than ${longest.text / 1_000_000} MB, which is no message`

/** The most bytes of a file that is read as a whole: all but records, which come piece by piece. */
export const largestFile = 100_000_000

export const tooLarge = `is larger than ${largestFile / 1_000_000} MB`
