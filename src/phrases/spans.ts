/** A class of several words, and the symbol that stands for it. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly symbol: number
}

/** A stretch in its sentence. */
export interface Placed extends Stretch {
  /** Where it stands among what begins at the same word and before. */
  readonly rank: number
}

/** More classes of several words than can begin at one word. */
export const rankWidth = 4096

/** The stretches of a sentence by where they begin and end. One is kept for all sentences. */
export class Reach {
  readonly #all: Placed[] = []
  readonly #begin: (Placed[] | undefined)[] = []
  readonly #end: (Placed[] | undefined)[] = []

  /** In the order in which they were found. */
  get all(): readonly Placed[] {
    return this.#all
  }

  /** Forgets the stretches of the sentence before. */
  clear(): void {
    for (const {from, to} of this.#all) {
      this.#begin[from] = undefined
      this.#end[to] = undefined
    }
    this.#all.length = 0
  }

  add({from, to, symbol}: Stretch): void {
    const rank = from * rankWidth + (this.#begin[from]?.length ?? 0)
    const placed = {from, to, symbol, rank}
    this.#all.push(placed)
    push(this.#begin, from, placed)
    push(this.#end, to, placed)
  }

  beginningAt(at: number): readonly Placed[] | undefined {
    return at < this.#begin.length ? this.#begin[at] : undefined
  }

  endingAt(at: number): readonly Placed[] | undefined {
    return at < this.#end.length ? this.#end[at] : undefined
  }
}

function push(lists: (Placed[] | undefined)[], at: number, one: Placed): void {
  while (lists.length <= at) lists.push(undefined)
  const others = lists[at]
  if (others) others.push(one)
  else lists[at] = [one]
}
