/** A class of several words, and the symbol that stands for it. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly symbol: number
}

/** More classes of several words than can begin at one word. */
export const rankWidth = 4096

/** The spans of a sentence by where they begin and end. */
export class Reach {
  readonly #begin = new Map<number, Stretch[]>()
  readonly #end = new Map<number, Stretch[]>()
  readonly #ranks = new Map<Stretch, number>()

  constructor(spans: readonly Stretch[]) {
    for (const span of spans) {
      const begun = push(this.#begin, span.from, span)
      this.#ranks.set(span, span.from * rankWidth + begun - 1)
      push(this.#end, span.to, span)
    }
  }

  beginningAt(at: number): readonly Stretch[] | undefined {
    return this.#begin.get(at)
  }

  endingAt(at: number): readonly Stretch[] | undefined {
    return this.#end.get(at)
  }

  rankOf(span: Stretch): number {
    return this.#ranks.get(span)!
  }
}

function push(map: Map<number, Stretch[]>, key: number, span: Stretch): number {
  const others = map.get(key)
  if (others) return others.push(span)
  map.set(key, [span])
  return 1
}
