import type {Alphabet} from './alphabet.ts'

/** Stamps start anew after this one. */
export const lastStamp = 0x7fffffff

/** Which labels a sentence has. One is kept for all sentences, so that none costs more than its own words. */
export class Presence {
  readonly #alphabet: Alphabet
  #stamps = new Int32Array(1 << 14)
  #sentence = 0

  constructor(alphabet: Alphabet) {
    this.#alphabet = alphabet
  }

  /** Forgets the sentence before. */
  begin(): void {
    if (this.#sentence === lastStamp) this.#stamps.fill(0)
    this.#sentence = this.#sentence === lastStamp ? 1 : this.#sentence + 1
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
    return this.#stamps[label] === this.#sentence
  }
}
