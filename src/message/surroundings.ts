import {isMentioned} from './gloss.ts'

const lookAround = 120
const lookAbove = 600
const lookToEnd = 60

/** What stands around a match in its line, as far as anybody would look. */
export class Surroundings {
  readonly before: string
  readonly after: string
  readonly #text: string
  readonly #start: number
  readonly #blankBefore: boolean
  readonly #blankAfter: boolean

  constructor(text: string, start: number, end: number) {
    const before = text.slice(Math.max(0, start - lookAround), start)
    const after = text.slice(end, end + lookAround)
    this.#text = text
    this.#start = start
    this.before = before.slice(before.lastIndexOf('\n') + 1)
    this.after = after.split('\n', 1)[0]!
    this.#blankBefore = /(?:^|\n)[ \t\r]*\n?[ \t]*$/.test(before)
    this.#blankAfter = /^[ \t\r]*(?:\n[ \t\r]*)?(?:\n|$)/.test(after)
  }

  /** Whether the line holds nothing but marks. */
  get isRule(): boolean {
    return !/[^\s*_=~#.|+:-]/.test(this.before + this.after)
  }

  /** The nearest line above that holds words and no blank to fill: it says what the lines below it are for. */
  get lineAbove(): string {
    const lines = this.#text
      .slice(Math.max(0, this.#start - lookAbove), this.#start)
      .split('\n')
      .slice(0, -1)
    return lines.findLast((line) => /\p{L}/u.test(line) && !line.includes('__')) ?? ''
  }

  /** Whether no more than a name or two comes behind it. */
  get isNearEnd(): boolean {
    return this.#text.length - this.#start < lookToEnd
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
