import type {Alphabet} from './alphabet.ts'
import {anchorWidth, type MachineTables} from './composition.ts'
import {listOf} from './links.ts'
import {anyWord} from './pattern.ts'

/** What a row tells of an anchor before the labels of its companion: position, group, flags, and how many labels. */
export const rowWidth = 4
/** A flag of an anchor beside its position's: nothing stands before it, and there is nowhere to walk back to. */
export const isFirst = 32

const noAnchors = new Int32Array(0)

/**
 * The anchors that take a symbol, as symbols are met: all that is asked of an anchor before a walk, side by side. Most
 * anchors are asked, and few are walked from.
 */
export class Anchors {
  readonly #tables: MachineTables
  readonly #alphabet: Alphabet
  readonly #bySymbol: (Int32Array | undefined)[] = []

  constructor(tables: MachineTables, alphabet: Alphabet) {
    this.#tables = tables
    this.#alphabet = alphabet
  }

  /** One row behind the other. */
  of(symbol: number): Int32Array {
    const known = this.#bySymbol[symbol]
    if (known) return known
    const {waiting} = this.#tables
    const {starts, to} = waiting.lists
    const labels = this.#alphabet.labelsOf(symbol)
    const rows: number[] = []
    for (let index = 0; index < labels.length; index++) {
      const list = listOf(labels[index]!, waiting)
      if (list < 0) continue
      for (let at = starts[list]!; at < starts[list + 1]!; at++) this.#addRow(to[at]! * anchorWidth, rows)
    }
    while (this.#bySymbol.length < symbol) this.#bySymbol.push(undefined)
    this.#bySymbol[symbol] = rows.length > 0 ? Int32Array.from(rows) : noAnchors
    return this.#bySymbol[symbol]
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
