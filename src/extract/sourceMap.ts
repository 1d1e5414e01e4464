import type {Place} from '../message/place.ts'

/**
 * Where each stretch of a text stands in the source that it was taken from. A stretch is a copy, character by character,
 * or a whole that another spelling stands for: an entity, an escape, a variable. What stands nowhere was added.
 */
export class SourceMap {
  readonly #stretches: readonly Stretch[]

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches
  }

  /** The map of a text that is a slice of its source. */
  static slice(start: number, end: number): SourceMap {
    return new SourceMap(start < end ? [{at: 0, size: end - start, from: start, to: end, isCopy: true}] : [])
  }

  /** The map of texts that stand one behind the other, with so many characters between them that stand nowhere. */
  static joined(parts: readonly {readonly text: string; readonly map: SourceMap}[], gap: number): SourceMap {
    let start = 0
    const stretches = parts.flatMap(({text, map}) => {
      const moved = map.#stretches.map((stretch) => ({...stretch, at: stretch.at + start}))
      start += text.length + gap
      return moved
    })
    return new SourceMap(stretches)
  }

  /**
   * The place in the source of a place in the text: from where its first character stands to where its last ends. A
   * point lies behind the character before it, or, where none was copied, before the one that follows.
   */
  source({start, end}: Place): Place {
    if (start === end) {
      const at = this.#point(start)
      return {start: at, end: at}
    }
    const list = this.#stretches
    const first = list[this.#ending(start)]
    const last = list[this.#starting(end)]
    if (first === undefined || last === undefined || first.at >= end || last.at + last.size <= start) {
      const at = this.#point(start)
      return {start: at, end: at}
    }
    const from = first.isCopy && start > first.at ? first.from + start - first.at : first.from
    const to = last.isCopy && end < last.at + last.size ? last.from + end - last.at : last.to
    return {start: from, end: Math.max(from, to)}
  }

  /** Whether putting a text in the place of this one, in the source, does just that and loses nothing between. */
  isExact({start, end}: Place): boolean {
    const list = this.#stretches
    if (start === end) {
      const inside = list[this.#ending(start)]
      return inside === undefined || inside.isCopy || inside.at >= start
    }
    let next: number | undefined
    let at = start
    for (let index = this.#ending(start); index < list.length && list[index]!.at < end; index++) {
      const {at: own, size, from, to, isCopy} = list[index]!
      if (own > at || (next !== undefined && from !== next)) return false
      if (!isCopy && (own < start || own + size > end)) return false
      next = to
      at = own + size
    }
    return at >= end
  }

  /** The same text's map into the source of its source. */
  through(outer: SourceMap): SourceMap {
    const stretches: Stretch[] = []
    for (const one of this.#stretches) {
      if (one.isCopy) for (const piece of outer.#copies(one)) stretches.push(piece)
      else {
        const {start, end} = outer.source({start: one.from, end: one.to})
        stretches.push({...one, from: start, to: end})
      }
    }
    return new SourceMap(stretches)
  }

  /** A copied stretch, cut where the outer map's stretches meet. */
  *#copies({at, size, from}: Stretch): Generator<Stretch> {
    const list = this.#stretches
    for (let index = this.#ending(from); index < list.length && list[index]!.at < from + size; index++) {
      const outer = list[index]!
      const start = Math.max(from, outer.at)
      const end = Math.min(from + size, outer.at + outer.size)
      const own = {at: at + start - from, size: end - start}
      if (outer.isCopy)
        yield {...own, from: outer.from + start - outer.at, to: outer.from + end - outer.at, isCopy: true}
      else yield {...own, from: outer.from, to: outer.to, isCopy: false}
    }
  }

  /**
   * The stretches of the text that come from places of the source, one for each: `undefined` for a place of which
   * nothing was taken. A point is where it was taken from, if only at the edge of a stretch. Both the places and the map's
   * stretches run in the order of the source.
   */
  find(places: readonly Place[]): (Place | undefined)[] {
    const list = this.#stretches
    let index = 0
    return places.map(({start, end}) => {
      while (index < list.length && list[index]!.to <= start) index++
      let found: Place | undefined
      for (let next = index; next < list.length && list[next]!.from < end; next++) {
        const {at, size, from, to, isCopy} = list[next]!
        const first = isCopy ? at + Math.max(0, start - from) : at
        const last = isCopy ? at + size - Math.max(0, to - end) : at + size
        found = {start: found?.start ?? first, end: last}
      }
      return found ?? (start === end ? edge(list[index - 1], list[index], start) : undefined)
    })
  }

  /** The offset of the text behind all that comes from before an offset of the source. */
  behind(offset: number): number {
    const list = this.#stretches
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[middle]!.from < offset) low = middle + 1
      else high = middle
    }
    const last = list[low - 1]
    return last === undefined ? 0 : last.at + last.size
  }

  #point(at: number): number {
    const list = this.#stretches
    const before = list[this.#starting(at)]
    if (before !== undefined && before.at + before.size >= at) {
      return before.isCopy ? before.from + at - before.at : before.to
    }
    const after = list[this.#ending(at)]
    return after !== undefined && (after.at === at || before === undefined) ? after.from : (before?.to ?? 0)
  }

  /** Index of the first stretch that ends behind an offset of the text. */
  #ending(offset: number): number {
    return search(this.#stretches, ({at, size}) => at + size > offset)
  }

  /** Index of the last stretch that starts before an offset of the text; -1 where none does. */
  #starting(offset: number): number {
    return search(this.#stretches, ({at}) => at >= offset) - 1
  }
}

/** `size` characters of the text at `at`, none even, and the stretch of the source, `from` to `to`, that they stand for. */
interface Stretch {
  readonly at: number
  readonly size: number
  readonly from: number
  readonly to: number
  readonly isCopy: boolean
}

/** A point of the source where one stretch ends or the next one begins. */
function edge(before: Stretch | undefined, after: Stretch | undefined, point: number): Place | undefined {
  const at = before?.to === point ? before.at + before.size : after?.from === point ? after.at : undefined
  return at === undefined ? undefined : {start: at, end: at}
}

function search(list: readonly Stretch[], isReached: (stretch: Stretch) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isReached(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** Writes a text piece by piece, and notes where each piece stands in the source. */
export class MappedText {
  readonly #pieces: string[] = []
  readonly #stretches: {-readonly [Key in keyof Stretch]: Stretch[Key]}[] = []
  readonly #source: string
  #length = 0
  #end = ''

  constructor(source: string) {
    this.#source = source
  }

  get length(): number {
    return this.#length
  }

  /** The last character written; empty at the beginning. */
  get end(): string {
    return this.#end
  }

  /** The text from an offset of it on. */
  since(offset: number): string {
    let first = this.#pieces.length
    let start = this.#length
    while (first > 0 && start > offset) start -= this.#pieces[--first]!.length
    return this.#pieces
      .slice(first)
      .join('')
      .slice(offset - start)
  }

  /** A slice of the source, as it is. */
  copy(from: number, to: number): void {
    if (from >= to) return
    const last = this.#stretches.at(-1)
    if (last?.isCopy && last.to === from && last.at + last.size === this.#length) {
      last.size += to - from
      last.to = to
    } else this.#stretches.push({at: this.#length, size: to - from, from, to, isCopy: true})
    this.#write(this.#source.slice(from, to))
  }

  /** A text that a slice of the source stands for. */
  put(text: string, from: number, to: number): void {
    if (text === '') return
    if (this.#source.slice(from, to) === text) {
      this.copy(from, to)
      return
    }
    this.#stretches.push({at: this.#length, size: text.length, from, to, isCopy: false})
    this.#write(text)
  }

  /** A slice of the source that stands for nothing, such as where a mail breaks a line that is none: it may be lost. */
  pass(from: number, to: number): void {
    if (from < to) this.#stretches.push({at: this.#length, size: 0, from, to, isCopy: false})
  }

  /** A text that stands nowhere in the source. */
  add(text: string): void {
    if (text !== '') this.#write(text)
  }

  #write(text: string): void {
    this.#pieces.push(text)
    this.#length += text.length
    this.#end = text.at(-1)!
  }

  finish(): {readonly text: string; readonly map: SourceMap} {
    return {text: this.#pieces.join(''), map: new SourceMap(this.#stretches)}
  }
}
