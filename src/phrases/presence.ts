import type {Alphabet} from './alphabet.ts'
import {numberBits} from './links.ts'
import type {Reach} from './spans.ts'

/** Which labels a sentence has: a bit each, so that all lie near. One is kept for all sentences. */
export class Presence {
  readonly #alphabet: Alphabet
  readonly #reach: Reach
  readonly #bits: Int32Array
  #symbols: readonly number[] = []
  /** Nobody may ever ask. */
  #isNoted = false

  constructor(alphabet: Alphabet, reach: Reach) {
    this.#alphabet = alphabet
    this.#reach = reach
    this.#bits = new Int32Array((alphabet.lastLabel >> numberBits) + 1)
  }

  /** Takes up a sentence, and forgets the one before. */
  begin(symbols: readonly number[]): void {
    this.#symbols = symbols
    this.#isNoted = false
  }

  /** Notes a symbol that the sentence has got since. */
  add(symbol: number): void {
    if (this.#isNoted) this.#addLabels(symbol)
  }

  /** The labels: the bit `label & 31` of the number at `label >> 5`. */
  get bits(): Int32Array {
    if (!this.#isNoted) this.#note()
    return this.#bits
  }

  #note(): void {
    this.#isNoted = true
    this.#bits.fill(0)
    const symbols = this.#symbols
    for (let index = 0; index < symbols.length; index++) this.#addLabels(symbols[index]!)
    const spans = this.#reach.all
    for (let index = 0; index < spans.length; index++) this.#addLabels(spans[index]!.symbol)
  }

  #addLabels(symbol: number): void {
    const {starts, to: labels} = this.#alphabet.labels
    const last = starts[symbol + 1]!
    for (let index = starts[symbol]!; index < last; index++)
      this.#bits[labels[index]! >> numberBits]! |= 1 << labels[index]!
  }
}
