import {hashOf} from './hash.ts'

/** More written words than a language has in use. */
const most = 50_000

/** What is known of words as they are written, found by where they stand in a text: nothing is cut out to be looked up. */
export class SurfaceTable<Value> {
  /** Numbers of surfaces plus 1, each at the place of its hash or the next free one behind; 0 where none is. */
  #slots = new Int32Array(1 << 10)
  #surfaces: string[] = []
  #values: Value[] = []

  /** What is known of the word from `start` to `end`. */
  get(text: string, start: number, end: number): Value | undefined {
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = hashOf(text, start, end) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1
      if (isAt(text, start, end, this.#surfaces[number]!)) return this.#values[number]
    }
    return undefined
  }

  /** Keeps what is known of a word that is not there yet. A table that is full begins anew. */
  set(surface: string, value: Value): void {
    if (this.#surfaces.length >= most) {
      this.#slots.fill(0)
      this.#surfaces = []
      this.#values = []
    }
    this.#surfaces.push(surface)
    this.#values.push(value)
    if (this.#surfaces.length * 2 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 4)
      for (const [index, one] of this.#surfaces.entries()) this.#put(one, index + 1)
    } else this.#put(surface, this.#surfaces.length)
  }

  #put(surface: string, number: number): void {
    const mask = this.#slots.length - 1
    let slot = hashOf(surface) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = number
  }
}

function isAt(text: string, start: number, end: number, surface: string): boolean {
  const length = end - start
  if (surface.length !== length) return false
  for (let index = 0; index < length; index++) {
    if (text.charCodeAt(start + index) !== surface.charCodeAt(index)) return false
  }
  return true
}
