import type {Alphabet} from './alphabet.ts'
import {anchorWidth, type MachineTables} from './composition.ts'
import {listOf, roomy} from './links.ts'
import {anyWord} from './pattern.ts'

/** What a row tells of an anchor before the labels of its companion: position, group, flags, and how many labels. */
export const rowWidth = 4
/** A flag of an anchor beside its position's: nothing stands before it, and there is nowhere to walk back to. */
export const isFirst = 32

/**
 * The anchors that take a symbol, as symbols are met: all that is asked of an anchor before a walk, side by side. Most
 * anchors are asked, and few are walked from. All rows lie in one stretch of memory, as each symbol of a text asks for its own.
 */
export class Anchors {
  /** One row behind the other, from 1 on. */
  rows = new Int32Array(1024)
  readonly #tables: MachineTables
  readonly #alphabet: Alphabet
  #end = 1
  /** Where the rows of each symbol begin and end, in turn; 0 where it is not known yet. */
  #places = new Int32Array(1024)

  constructor(tables: MachineTables, alphabet: Alphabet) {
    this.#tables = tables
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
    const {waiting} = this.#tables
    const {starts, to} = waiting.lists
    const labels = this.#alphabet.labels
    const rows: number[] = []
    for (let index = labels.starts[symbol]!; index < labels.starts[symbol + 1]!; index++) {
      const list = listOf(labels.to[index]!, waiting)
      if (list < 0) continue
      for (let at = starts[list]!; at < starts[list + 1]!; at++) this.#addRow(to[at]! * anchorWidth, rows)
    }
    const start = this.#end
    this.#end += rows.length
    this.rows = roomy(this.rows, this.#end)
    this.rows.set(rows, start)
    this.#places = roomy(this.#places, symbol * 2 + 2)
    this.#places[symbol * 2] = start
    this.#places[symbol * 2 + 1] = this.#end
    return start
  }

  #addRow(at: number, rows: number[]): void {
    const {anchors, sets, flags, precede} = this.#tables
    const position = anchors[at]!
    const companion = anchors[at + 1]!
    const first = precede.starts[position] === precede.starts[position + 1] ? isFirst : 0
    rows.push(position, anchors[at + 2]!, flags[position]! | first)
    if (companion >= 0) rows.push(1, companion)
    else if (companion === anyWord) rows.push(0)
    else {
      const end = sets.starts[-1 - companion]!
      const start = sets.starts[-2 - companion]!
      rows.push(end - start)
      for (let index = start; index < end; index++) rows.push(sets.to[index]!)
    }
  }
}
