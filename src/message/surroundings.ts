import {isMentioned} from './gloss.ts'

const lookAround = 120

/** What stands around a match in its line, as far as anybody would look. */
export class Surroundings {
  readonly before: string
  readonly after: string
  readonly #blankBefore: boolean
  readonly #blankAfter: boolean

  constructor(text: string, start: number, end: number) {
    const before = text.slice(Math.max(0, start - lookAround), start)
    const after = text.slice(end, end + lookAround)
    this.before = before.slice(before.lastIndexOf('\n') + 1)
    this.after = after.split('\n', 1)[0]!
    this.#blankBefore = /(?:^|\n)[ \t\r]*\n?[ \t]*$/.test(before)
    this.#blankAfter = /^[ \t\r]*(?:\n[ \t\r]*)?(?:\n|$)/.test(after)
  }

  /** Whether the line holds nothing but marks. */
  get isRule(): boolean {
    return !/[^\s*_=~#.|+:-]/.test(this.before + this.after)
  }

  get standsAlone(): boolean {
    return this.#blankBefore && this.#blankAfter
  }

  /** Whether it stands in quotation marks of its own: text that speaks of the mark, such as a legend. */
  get isMentioned(): boolean {
    return isMentioned(this.before, this.after)
  }

  /** Whether it stands in quotation marks with other words. */
  get isQuoted(): boolean {
    // Behind a number it means inches.
    const before = this.before.replace(/(?<=\d)"/g, '')
    const mark = /[“"](?=[^“”"]*$)/.exec(before)?.[0]
    const isOpen = mark === '“' || (mark === '"' && before.split('"').length % 2 === 0)
    return isOpen && /^[^“”"]*[”"]/.test(this.after)
  }

  get isInAddress(): boolean {
    return /(?:https?:\/\/|www\.)\S*$/i.test(this.before) || /^\S*@\w/.test(this.after)
  }
}
