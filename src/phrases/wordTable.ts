import {hashOf} from './hash.ts'
import type {RowReader, RowWriter} from './rows.ts'

/** As many as have numbers that, with 1 added, take two bytes. */
const mostWords = 0xffff

/** Words by number, to be looked up where they lie: nothing is made of them before one is met. */
export class WordTable {
  /** Numbers of words plus 1, each at the place of its hash or the next free one behind; 0 where none is. */
  readonly #slots: Uint16Array
  /** The letters of all words, and where each begins. */
  readonly #starts: Int32Array
  readonly #letters: Uint16Array

  constructor(slots: Uint16Array, starts: Int32Array, letters: Uint16Array) {
    this.#slots = slots
    this.#starts = starts
    this.#letters = letters
  }

  /** Numbers words in order, from 0. */
  static of(words: readonly string[]): WordTable {
    if (words.length > mostWords) throw new RangeError('the lexicon is too large')
    const slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * 2 + 1)))
    const starts = new Int32Array(words.length + 1)
    const letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0))
    let end = 0
    for (const [number, word] of words.entries()) {
      for (let index = 0; index < word.length; index++) letters[end++] = word.charCodeAt(index)
      starts[number + 1] = end
      let slot = hashOf(word) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number + 1
    }
    return new WordTable(slots, starts, letters)
  }

  static read(rows: RowReader): WordTable {
    return new WordTable(rows.uint16(), rows.int32(), rows.uint16())
  }

  write(rows: RowWriter): void {
    rows.row(this.#slots)
    rows.row(this.#starts)
    rows.row(this.#letters)
  }

  get size(): number {
    return this.#starts.length - 1
  }

  /** The number of a word, -1 where it has none. Of a longer text, what begins at `from`; `hash` is its hash. */
  find(text: string, from = 0, hash = hashOf(text, from)): number {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1
      if (this.#is(number, text, from)) return number
    }
    return -1
  }

  word(number: number): string {
    return String.fromCharCode(...this.#letters.subarray(this.#starts[number]!, this.#starts[number + 1]!))
  }

  #is(number: number, text: string, from: number): boolean {
    const start = this.#starts[number]!
    const length = this.#starts[number + 1]! - start
    if (length !== text.length - from) return false
    for (let index = 0; index < length; index++) {
      if (this.#letters[start + index] !== text.charCodeAt(from + index)) return false
    }
    return true
  }
}
