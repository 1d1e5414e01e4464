import {hashOf} from './hash.ts'
import {roomy} from './links.ts'

/** More written words than a language has in use. */
const most = 50_000

/** Numbers of a surface in `#rows`: its hash, where its letters begin and end, and where its words do. */
const rowWidth = 5

/** What a written word, or one of the words that it is short for, stands for. */
export interface Reading {
  readonly symbol: number
  /** A hash of the normalised word, known to the lexicon or not; all numbers share one. */
  readonly hash: number
}

/**
 * What is known of words as they are written, found by where they stand in a text: nothing is cut out to be looked up, and
 * all that is looked at lies in rows of numbers.
 */
export class SurfaceTable {
  /** Numbers of surfaces plus 1, each at the place of its hash or the next free one behind; 0 where none is. */
  #slots = new Int32Array(1 << 10)
  #count = 0
  #rows = new Int32Array(1 << 10)
  #letters = new Uint16Array(1 << 12)
  #lettersEnd = 0
  /** Of each word that a surface stands for in turn its symbol and its hash. */
  readings = new Int32Array(1 << 10)
  #readingsEnd = 0

  /** Where the row of the word from `start` to `end` begins; -1 where nothing is known of it. */
  find(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end)
    const slots = this.#slots
    const rows = this.#rows
    const mask = slots.length - 1
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const row = (slots[slot]! - 1) * rowWidth
      if (rows[row] === hash && this.#isAt(text, start, end, row)) return row
    }
    return -1
  }

  /** Where the words of a row begin in {@link readings}, and where they end. */
  from(row: number): number {
    return this.#rows[row + 3]!
  }

  to(row: number): number {
    return this.#rows[row + 4]!
  }

  /** Keeps what is known of a word that is not there yet, and tells its row. A table that is full begins anew. */
  add(surface: string, readings: readonly Reading[]): number {
    if (this.#count >= most) {
      this.#slots.fill(0)
      this.#count = 0
      this.#lettersEnd = 0
      this.#readingsEnd = 0
    }
    const row = this.#count++ * rowWidth
    const from = this.#lettersEnd
    const first = this.#readingsEnd
    this.#lettersEnd += surface.length
    this.#readingsEnd += readings.length * 2
    this.#makeRoom()
    for (let index = 0; index < surface.length; index++) this.#letters[from + index] = surface.charCodeAt(index)
    for (const [index, {symbol, hash}] of readings.entries()) this.readings.set([symbol, hash], first + index * 2)
    this.#rows.set([hashOf(surface), from, this.#lettersEnd, first, this.#readingsEnd], row)
    this.#put(row)
    return row
  }

  #makeRoom(): void {
    this.#rows = roomy(this.#rows, this.#count * rowWidth)
    this.readings = roomy(this.readings, this.#readingsEnd)
    if (this.#lettersEnd > this.#letters.length) {
      const letters = new Uint16Array(this.#lettersEnd * 2)
      letters.set(this.#letters)
      this.#letters = letters
    }
    if (this.#count * 2 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 4)
      for (let row = 0; row < (this.#count - 1) * rowWidth; row += rowWidth) this.#put(row)
    }
  }

  #put(row: number): void {
    const mask = this.#slots.length - 1
    let slot = this.#rows[row]! & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = row / rowWidth + 1
  }

  #isAt(text: string, start: number, end: number, row: number): boolean {
    const from = this.#rows[row + 1]!
    if (this.#rows[row + 2]! - from !== end - start) return false
    for (let index = 0; index < end - start; index++) {
      if (this.#letters[from + index] !== text.charCodeAt(start + index)) return false
    }
    return true
  }
}
