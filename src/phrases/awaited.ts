import type {Alphabet} from './alphabet.ts'
import {type KeyedLinks, listsOf, numberBits, roomy} from './links.ts'

/** A symbol's first bit says that the others are known; the machines' follow. */
const isKnown = 1

/**
 * Which of many machines have an anchor at a symbol: a bit each. Most sentences have no word that most machines wait for, so
 * that a machine is not even made before some sentence has.
 */
export class Awaited {
  readonly #alphabet: Alphabet
  /** Numbers of machines by a label that they wait for. */
  readonly #machines: KeyedLinks
  /** Numbers that a symbol's bits take. */
  readonly #width: number
  #bits = new Int32Array(1024)

  constructor(machines: KeyedLinks, count: number, alphabet: Alphabet) {
    this.#machines = machines
    this.#width = (count >> numberBits) + 1
    this.#alphabet = alphabet
  }

  /** Whether a machine has an anchor at one of the words or classes. */
  hasAny(machine: number, all: readonly {readonly symbol: number}[]): boolean {
    const bit = machine + 1
    for (let index = 0; index < all.length; index++) {
      const at = this.#at(all[index]!.symbol)
      if ((this.#bits[at + (bit >> numberBits)]! & (1 << bit)) !== 0) return true
    }
    return false
  }

  /** Where a symbol's bits begin. */
  #at(symbol: number): number {
    const at = symbol * this.#width
    if (at >= this.#bits.length || (this.#bits[at]! & isKnown) === 0) this.#note(symbol, at)
    return at
  }

  #note(symbol: number, at: number): void {
    this.#bits = roomy(this.#bits, at + this.#width)
    this.#bits[at]! |= isKnown
    for (const machines of listsOf(symbol, this.#alphabet.labels, this.#machines)) {
      for (const machine of machines) this.#bits[at + ((machine + 1) >> numberBits)]! |= 1 << (machine + 1)
    }
  }
}
