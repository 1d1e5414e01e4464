import type {Alphabet} from './alphabet.ts'

/** Stamps start anew after this one. */
export const lastStamp = 0x7fffffff

/** Which labels a sentence has. One is kept for all sentences, so that none costs more than its own words. */
export class Presence {
  readonly #alphabet: Alphabet
  #stamps = new Int32Array(1 << 14)
  #sentence = 0
  /** What of the sentence is not noted yet: nobody may ever ask. */
  #symbols: readonly number[] = []
  #spans: readonly {readonly symbol: number}[] = []

  constructor(alphabet: Alphabet) {
    this.#alphabet = alphabet
  }

  /** Takes up a sentence, and forgets the one before. */
  begin(symbols: readonly number[], spans: readonly {readonly symbol: number}[] = []): void {
    if (this.#sentence === lastStamp) this.#stamps.fill(0)
    this.#sentence = this.#sentence === lastStamp ? 1 : this.#sentence + 1
    this.#symbols = symbols
    this.#spans = spans
  }

  add(symbol: number): void {
    const labels = this.#alphabet.labelsOf(symbol)
    for (let index = 0; index < labels.length; index++) {
      const label = labels[index]!
      if (label >= this.#stamps.length) {
        const wider = new Int32Array(label * 2)
        wider.set(this.#stamps)
        this.#stamps = wider
      }
      this.#stamps[label] = this.#sentence
    }
  }

  has(label: number): boolean {
    if (this.#symbols.length > 0) this.#note()
    return this.#stamps[label] === this.#sentence
  }

  #note(): void {
    const [symbols, spans] = [this.#symbols, this.#spans]
    this.#symbols = []
    for (const symbol of symbols) this.add(symbol)
    for (const {symbol} of spans) this.add(symbol)
  }
}
