import type {Alphabet} from './alphabet.ts'
import type {Reach} from './spans.ts'

const wordBits = 5

/** Which labels a sentence has: a bit each, so that all lie near. One is kept for all sentences. */
export class Presence {
  readonly #alphabet: Alphabet
  readonly #reach: Reach
  #bits = new Int32Array(1 << 9)
  #symbols: readonly number[] = []
  /** Nobody may ever ask. */
  #isNoted = false

  constructor(alphabet: Alphabet, reach: Reach) {
    this.#alphabet = alphabet
    this.#reach = reach
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

  has(label: number): boolean {
    if (!this.#isNoted) this.#note()
    return (this.#bits[label >> wordBits]! & (1 << label)) !== 0
  }

  #note(): void {
    this.#isNoted = true
    this.#bits.fill(0)
    const symbols = this.#symbols
    for (let index = 0; index < symbols.length; index++) this.#addLabels(symbols[index]!)
    for (const {symbol} of this.#reach.all) this.#addLabels(symbol)
  }

  #addLabels(symbol: number): void {
    const labels = this.#alphabet.labelsOf(symbol)
    for (let index = 0; index < labels.length; index++) {
      const label = labels[index]!
      const word = label >> wordBits
      if (word >= this.#bits.length) {
        const wider = new Int32Array(word * 2)
        wider.set(this.#bits)
        this.#bits = wider
      }
      this.#bits[word]! |= 1 << label
    }
  }
}
