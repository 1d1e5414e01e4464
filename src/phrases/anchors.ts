import type {Alphabet} from './alphabet.ts'
import {flagBits, rowWidth} from './composition.ts'
import {type KeyedLinks, listsOf, roomy} from './links.ts'

/**
 * The anchors that take a symbol, as symbols are met: all that is asked of an anchor before a walk, side by side. Most
 * anchors are asked, and few are walked from. All rows lie in one stretch of memory, as each symbol of a text asks for its own.
 */
export class Anchors {
  /** One row behind the other, from 1 on. */
  rows = new Int32Array(1024)
  readonly #waiting: KeyedLinks
  readonly #alphabet: Alphabet
  #end = 1
  /** Where the rows of each symbol begin and end, in turn; 0 where it is not known yet. */
  #places = new Int32Array(1024)

  /** `waiting` is that of the machine's tables. */
  constructor(waiting: KeyedLinks, alphabet: Alphabet) {
    this.#waiting = waiting
    this.#alphabet = alphabet
  }

  /** Where the rows of a symbol begin in {@link rows}. */
  startOf(symbol: number): number {
    const start = symbol * 2 < this.#places.length ? this.#places[symbol * 2]! : 0
    return start === 0 ? this.#add(symbol) : start
  }

  /** Where they end, once it was asked where they begin. */
  endOf(symbol: number): number {
    return this.#places[symbol * 2 + 1]!
  }

  #add(symbol: number): number {
    const start = this.#end
    for (const rows of listsOf(symbol, this.#alphabet.labels, this.#waiting)) {
      this.rows = roomy(this.rows, this.#end + rows.length)
      this.rows.set(rows, this.#end)
      this.#end += rows.length
    }
    this.#spread(start)
    this.#places = roomy(this.#places, symbol * 2 + 2)
    this.#places[symbol * 2] = start
    this.#places[symbol * 2 + 1] = this.#end
    return start
  }

  /** Puts the positions of the rows from `start` on together. */
  #spread(start: number): void {
    const {rows} = this
    for (let row = start; row < this.#end; row += rowWidth + rows[row + 3]!) {
      rows[row]! |= (rows[row + 2]! >> flagBits) << 16
      rows[row + 2]! &= (1 << flagBits) - 1
    }
  }
}
