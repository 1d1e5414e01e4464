const empty = 0
const fullest = 0.6

/**
 * A growing table from (state, symbol) to state, flat in memory: a map per state costs three cache misses a step, and steps
 * are most of the work of matching.
 */
export class Transitions {
  #size = 1 << 14
  #count = 0
  /** Triples of state + 1, symbol, next state; a first number of 0 is a free place. */
  #table = new Int32Array(this.#size * 3)

  /** The next state, or -1 where the step was never taken. */
  get(state: number, symbol: number): number {
    const table = this.#table
    for (let place = this.#place(state, symbol); ; place = place + 1 === this.#size ? 0 : place + 1) {
      const at = place * 3
      if (table[at] === empty) return -1
      if (table[at] === state + 1 && table[at + 1] === symbol) return table[at + 2]!
    }
  }

  set(state: number, symbol: number, next: number): void {
    if (this.#count >= this.#size * fullest) this.#grow()
    const table = this.#table
    let place = this.#place(state, symbol)
    while (table[place * 3] !== empty) place = place + 1 === this.#size ? 0 : place + 1
    table[place * 3] = state + 1
    table[place * 3 + 1] = symbol
    table[place * 3 + 2] = next
    this.#count++
  }

  #place(state: number, symbol: number): number {
    const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)
    return (mixed ^ (mixed >>> 15)) & (this.#size - 1)
  }

  #grow(): void {
    const old = this.#table
    this.#size *= 2
    this.#count = 0
    this.#table = new Int32Array(this.#size * 3)
    for (let at = 0; at < old.length; at += 3) {
      if (old[at] !== empty) this.set(old[at]! - 1, old[at + 1]!, old[at + 2]!)
    }
  }
}
