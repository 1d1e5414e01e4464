import type {Alphabet} from './alphabet.ts'
import {Anchors} from './anchors.ts'
import {isFirst, type MachineTables, noSteps, rowWidth, type Steps} from './composition.ts'
import type {Links} from './links.ts'
import {
  affirmedWord,
  anyWord,
  beginsAnywhere,
  beginsSentence,
  endsAnywhere,
  endsSentence,
  firstSet,
  negator
} from './pattern.ts'
import type {Presence} from './presence.ts'
import {type Placed, type Reach, rankWidth} from './spans.ts'

/** A stretch of words in which a group matches: `from` inclusive, `to` exclusive. */
export interface Found {
  readonly group: number
  readonly from: number
  readonly to: number
  /** When a walk from `from` first met the group: matches of one start are told in this order. */
  readonly rank: number
}

/** A sentence as machines read it. */
export interface Line {
  readonly symbols: readonly number[]
  /** Its classes of several words. */
  readonly reach: Reach
  /** Whether a label is among those of the sentence's words and classes. */
  readonly presence: Presence
}

/** Stamps start anew after this one. */
const lastStamp = 0x7fffffff

const smallSet = 6

/**
 * Finds all patterns of a machine in a sentence. A pattern waits at its anchor, the rarest word that it must have: where
 * that word stands, the pattern is walked from there, back to where it can begin and on to where it can end. Most patterns
 * are never looked at, so a longer lexicon costs little; and as walks are bounded by the pattern, the cost of a text is
 * linear in its length, whatever the text is.
 */
export class Machine {
  readonly #alphabet: Alphabet
  readonly #tests: MachineTables['tests']
  readonly #flags: Uint8Array
  readonly #follow: Steps
  readonly #precede: Steps
  readonly #sets: Links
  readonly #anchors: Anchors
  readonly #negator: number
  /** The step of a walk in which a position was last met. */
  readonly #met: Int32Array
  #stamp = 0
  #steps = 0

  constructor(tables: MachineTables, alphabet: Alphabet) {
    this.#alphabet = alphabet
    this.#tests = tables.tests
    this.#flags = tables.flags
    this.#follow = tables.follow
    this.#precede = tables.precede
    this.#sets = tables.sets
    this.#anchors = new Anchors(tables.waiting, alphabet)
    this.#negator = alphabet.classLabel(negator) ?? 0
    this.#met = new Int32Array(tables.tests.length)
  }

  /** How many positions were looked at so far: the work done, counted. */
  get steps(): number {
    return this.#steps
  }

  /** Whether some pattern has its anchor at a symbol. */
  #waitsFor(symbol: number): boolean {
    return this.#anchors.startOf(symbol) < this.#anchors.endOf(symbol)
  }

  /** Of each group and start the longest match, in order of the start and then of `rank`. */
  find({symbols, reach, presence}: Line): Found[] {
    const found: Found[] = []
    for (let at = 0; at < symbols.length; at++) {
      const symbol = symbols[at]!
      if (!this.#waitsFor(symbol)) continue
      this.#look(symbol, presence, at, at + 1, at * rankWidth + rankWidth - 1, symbols, reach, found)
    }
    const spans = reach.all
    for (let index = 0; index < spans.length; index++) {
      const {symbol, from, to, rank} = spans[index]!
      if (this.#waitsFor(symbol)) this.#look(symbol, presence, from, to, rank, symbols, reach, found)
    }
    return found.length > 1 ? longest(found) : found
  }

  /** Walks the patterns that have their anchor at a word or class. */
  #look(
    symbol: number,
    presence: Presence,
    from: number,
    to: number,
    rank: number,
    symbols: readonly number[],
    reach: Reach,
    found: Found[]
  ): void {
    const begins = from === 0 ? beginsAnywhere | beginsSentence : beginsAnywhere
    const ends = to === symbols.length ? endsAnywhere | endsSentence : endsAnywhere
    const present = presence.bits
    const {rows} = this.#anchors
    const last = this.#anchors.endOf(symbol)
    for (let index = this.#anchors.startOf(symbol); index < last; ) {
      const anchor = rows[index]!
      const group = rows[index + 1]!
      const flags = rows[index + 2]!
      const labels = index + rowWidth
      index = labels + rows[index + 3]!
      // Before most anchors nothing stands.
      if ((flags & isFirst) !== 0 && (flags & begins) === 0) continue
      if (index > labels && !hasAny(present, rows, labels, index)) continue
      if ((flags & ends) === 0 && (to === symbols.length || !this.#goesOn(anchor, to, symbols, reach))) continue
      if ((flags & isFirst) !== 0) {
        this.#begun[0] = from
        this.#begunCount = 1
      } else this.#begin(anchor, from, symbols, reach)
      if (this.#begunCount === 0) continue
      this.#end(anchor, to, rank, symbols, reach)
      if (this.#endAt < 0) continue
      for (let begun = 0; begun < this.#begunCount; begun++) {
        found.push({group, from: this.#begun[begun]!, to: this.#endAt, rank: this.#endRank})
      }
    }
  }

  /** Whether a match can go on at word `to` behind a position. */
  #goesOn(position: number, to: number, symbols: readonly number[], reach: Reach): boolean {
    const {lists, distances} = this.#follow
    const {starts, to: follow} = distances
    const symbol = symbols[to]!
    const spans = reach.beginningAt(to)
    const list = lists[position]!
    const last = starts[list + 1]!
    for (let link = starts[list]!; link < last; link++) {
      const after = position + follow[link]!
      this.#steps++
      if (this.#takesWord(after, symbol)) return true
      if (spans && this.#takesAnySpan(after, spans)) return true
    }
    return false
  }

  /** What the last walk back found: the words at which a match can begin. */
  readonly #begun: number[] = []
  #begunCount = 0
  /** What the last walk on found: where the longest match ends, -1 if none does, and the rank of the first. */
  #endAt = -1
  #endRank = -1
  /** Positions at the front of a walk, and those of the next step. */
  #active: number[] = []
  #next: number[] = []

  /** What waits for the word at which a class of several words begins or ends: that word, and a position, in turn. */
  readonly #waiters: number[] = []

  /** Walks back from a position that takes what begins at word `from`. */
  #begin(position: number, from: number, symbols: readonly number[], reach: Reach): void {
    const {lists, distances} = this.#precede
    const {starts, to: precede} = distances
    const flags = this.#flags
    const met = this.#met
    const waiters = this.#waiters
    this.#begunCount = 0
    waiters.length = 0
    this.#active[0] = position
    let count = 1
    for (let at = from; ; at--) {
      const active = this.#active
      const next = this.#next
      const step = this.#stepOn()
      const begins = at === 0 ? beginsAnywhere | beginsSentence : beginsAnywhere
      const symbol = at === 0 ? 0 : symbols[at - 1]!
      const spans = reach.endingAt(at)
      let isBegin = false
      let nextCount = 0
      for (let index = 0; index < count; index++) {
        const one = active[index]!
        if ((flags[one]! & begins) !== 0) isBegin = true
        if (at === 0) continue
        const list = lists[one]!
        const last = starts[list + 1]!
        for (let link = starts[list]!; link < last; link++) {
          const before = one - precede[link]!
          this.#steps++
          if (met[before] !== step && this.#takesWord(before, symbol)) {
            met[before] = step
            next[nextCount++] = before
          }
          if (spans) this.#waitBefore(before, spans)
        }
      }
      if (isBegin) this.#begun[this.#begunCount++] = at
      if (waiters.length > 0) nextCount = release(waiters, at - 1, next, nextCount)
      if (at === 0 || (nextCount === 0 && waiters.length === 0)) return
      count = nextCount
      this.#active = next
      this.#next = active
    }
  }

  /** Walks on from a position that took what ends before word `to`. */
  #end(position: number, to: number, rank: number, symbols: readonly number[], reach: Reach): void {
    const {lists, distances} = this.#follow
    const {starts, to: follow} = distances
    const met = this.#met
    const waiters = this.#waiters
    this.#endAt = -1
    this.#endRank = -1
    this.#arrive(position, to, rank, symbols.length)
    if (lists[position] === noSteps) return
    waiters.length = 0
    this.#active[0] = position
    let count = 1
    for (let at = to; at < symbols.length && (count > 0 || waiters.length > 0); at++) {
      const active = this.#active
      const next = this.#next
      const step = this.#stepOn()
      const symbol = symbols[at]!
      const spans = reach.beginningAt(at)
      let nextCount = 0
      for (let index = 0; index < count; index++) {
        const one = active[index]!
        const list = lists[one]!
        const last = starts[list + 1]!
        for (let link = starts[list]!; link < last; link++) {
          const after = one + follow[link]!
          this.#steps++
          if (met[after] !== step && this.#takesWord(after, symbol)) {
            met[after] = step
            next[nextCount++] = after
            this.#arrive(after, at + 1, at * rankWidth + rankWidth - 1, symbols.length)
          }
          if (spans) this.#waitBehind(after, spans, symbols.length)
        }
      }
      if (waiters.length > 0) nextCount = release(waiters, at + 1, next, nextCount)
      count = nextCount
      this.#active = next
      this.#next = active
    }
  }

  #waitBefore(position: number, spans: readonly Placed[]): void {
    for (let index = 0; index < spans.length; index++) {
      const {symbol, from} = spans[index]!
      if (this.#takesSpan(position, symbol)) this.#waiters.push(from, position)
    }
  }

  #waitBehind(position: number, spans: readonly Placed[], length: number): void {
    for (let index = 0; index < spans.length; index++) {
      const span = spans[index]!
      if (!this.#takesSpan(position, span.symbol)) continue
      this.#arrive(position, span.to, span.rank, length)
      this.#waiters.push(span.to, position)
    }
  }

  #stepOn(): number {
    this.#steps++
    if (this.#stamp === lastStamp) {
      this.#met.fill(0)
      this.#stamp = 0
    }
    return ++this.#stamp
  }

  #arrive(position: number, to: number, rank: number, length: number): void {
    const flags = this.#flags[position]!
    const isEnd = (flags & endsAnywhere) !== 0
    if (!isEnd && !(to === length && (flags & endsSentence) !== 0)) return
    const own = rank * 2 + (isEnd ? 0 : 1)
    if (this.#endAt < 0 || own < this.#endRank) this.#endRank = own
    if (to > this.#endAt) this.#endAt = to
  }

  #takesWord(position: number, symbol: number): boolean {
    const test = this.#tests[position]!
    if (test === anyWord) return true
    return test === affirmedWord ? !this.#alphabet.hasLabel(symbol, this.#negator) : this.#takes(test, symbol)
  }

  #takesSpan(position: number, symbol: number): boolean {
    const test = this.#tests[position]!
    return test !== anyWord && test !== affirmedWord && this.#takes(test, symbol)
  }

  #takesAnySpan(position: number, spans: readonly Placed[]): boolean {
    for (let index = 0; index < spans.length; index++) {
      if (this.#takesSpan(position, spans[index]!.symbol)) return true
    }
    return false
  }

  #takes(test: number, symbol: number): boolean {
    if (test >= 0) return this.#alphabet.hasLabel(symbol, test)
    const {starts, to: labels} = this.#alphabet.labels
    const last = starts[symbol + 1]!
    for (let index = starts[symbol]!; index < last; index++)
      if (this.#isIn(firstSet - test, labels[index]!)) return true
    return false
  }

  #isIn(set: number, label: number): boolean {
    const {starts, to: labels} = this.#sets
    let low = starts[set]!
    let high = starts[set + 1]!
    while (high - low > smallSet) {
      const middle = (low + high) >> 1
      if (labels[middle]! <= label) low = middle
      else high = middle
    }
    for (; low < high; low++) if (labels[low] === label) return true
    return false
  }
}

/** Whether one of the labels in a row is present. */
function hasAny(present: Int32Array, row: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((present[row[at]! >> 5]! & (1 << row[at]!)) !== 0) return true
  return false
}

/** Takes over what waits for a word; returns how many positions are at the front then. */
function release(waiting: number[], at: number, next: number[], count: number): number {
  let kept = 0
  let all = count
  for (let index = 0; index < waiting.length; index += 2) {
    const position = waiting[index + 1]!
    if (waiting[index] !== at) {
      waiting[kept++] = waiting[index]!
      waiting[kept++] = position
    } else if (!isAmong(position, next, all)) next[all++] = position
  }
  waiting.length = kept
  return all
}

function isAmong(position: number, positions: readonly number[], count: number): boolean {
  for (let index = 0; index < count; index++) if (positions[index] === position) return true
  return false
}

function longest(found: Found[]): Found[] {
  order(found, byStartAndGroup)
  let kept = 0
  for (let index = 0; index < found.length; index++) {
    const one = found[index]!
    const last = found[kept - 1]
    if (kept > 0 && last!.from === one.from && last!.group === one.group) {
      found[kept - 1] = {...last!, to: Math.max(last!.to, one.to), rank: Math.min(last!.rank, one.rank)}
    } else found[kept++] = one
  }
  found.length = kept
  return inOrder(found)
}

/** In order of the start, and of one start as a walk would meet them. */
export function inOrder(found: Found[]): Found[] {
  return order(found, byStartAndRank)
}

/** As many are in order sooner one by one. */
const fewFound = 24

function order(found: Found[], compare: (a: Found, b: Found) => number): Found[] {
  if (found.length > fewFound) return found.sort(compare)
  for (let index = 1; index < found.length; index++) {
    const one = found[index]!
    let at = index
    for (; at > 0 && compare(found[at - 1]!, one) > 0; at--) found[at] = found[at - 1]!
    found[at] = one
  }
  return found
}

function byStartAndGroup(a: Found, b: Found): number {
  return a.from - b.from || a.group - b.group
}

function byStartAndRank(a: Found, b: Found): number {
  return a.from - b.from || a.rank - b.rank || a.group - b.group
}
