import type {RowReader, RowWriter} from './rows.ts'

/** A set of bits is kept in numbers of `2 ** numberBits` each. */
export const numberBits = 5

/** Lists of numbers by number, flat: those of `n` are `to` from `starts[n]` to `starts[n + 1]`. */
export interface Links<Row extends Narrow = Narrow> {
  readonly starts: Int32Array
  readonly to: Row
}

export type Narrow = Uint16Array | Int32Array

/** A row of the shorter kind where its numbers allow it, as the lexicon's do: what is read of a file is read by that. */
export function narrow<Short extends Int16Array | Uint16Array>(
  numbers: readonly number[],
  kind: {from(numbers: readonly number[]): Short}
): Short | Int32Array {
  const short = kind.from(numbers)
  return numbers.every((number, index) => short[index] === number) ? short : Int32Array.from(numbers)
}

export function linksOf(lists: readonly (readonly number[])[]): Links {
  const starts = new Int32Array(lists.length + 1)
  for (const [index, list] of lists.entries()) starts[index + 1] = starts[index]! + list.length
  return {starts, to: narrow(lists.flat(), Uint16Array)}
}

/** Values by key, keys from 0 to less than `size`. */
export function grouped(keys: readonly number[], values: readonly number[], size: number): Links {
  const starts = new Int32Array(size + 1)
  for (const key of keys) starts[key + 1]!++
  for (let key = 0; key < size; key++) starts[key + 1]! += starts[key]!
  const filled = starts.slice()
  const to: number[] = Array.from(values)
  for (const [index, key] of keys.entries()) to[filled[key]!++] = values[index]!
  return {starts, to: narrow(to, Uint16Array)}
}

/** Lists of numbers by key, of which few have one: those of `keys[n]` are the list `n` of `lists`. */
export interface KeyedLinks {
  /** Ascending. */
  readonly keys: Int32Array
  readonly lists: Links
}

/** Values by key. */
export function keyed(keys: readonly number[], values: readonly number[]): KeyedLinks {
  const own = Int32Array.from(new Set(keys)).sort()
  const numbers = new Map(Array.from(own, (key, index) => [key, index]))
  return {
    keys: own,
    lists: grouped(
      keys.map((key) => numbers.get(key)!),
      values,
      own.length
    )
  }
}

/** The lists of those keys that a number links to. */
export function listsOf(number: number, {starts, to}: Links<Int32Array>, keyedLinks: KeyedLinks): Narrow[] {
  const {lists} = keyedLinks
  const found: Narrow[] = []
  for (let index = starts[number]!; index < starts[number + 1]!; index++) {
    const list = listOf(to[index]!, keyedLinks)
    if (list >= 0) found.push(lists.to.subarray(lists.starts[list]!, lists.starts[list + 1]!))
  }
  return found
}

/** Which list is that of a key; -1 where it has none. */
function listOf(key: number, {keys}: KeyedLinks): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keys[middle]! < key) low = middle + 1
    else high = middle
  }
  return keys[low] === key ? low : -1
}

export function writeKeyed({keys, lists}: KeyedLinks, rows: RowWriter): void {
  rows.row(keys)
  writeLinks(lists, rows)
}

export function readKeyed(rows: RowReader): KeyedLinks {
  return {keys: rows.int32(), lists: readLinks(rows)}
}

export function writeLinks({starts, to}: Links, rows: RowWriter): void {
  rows.row(starts)
  rows.row(to)
}

export function readLinks(rows: RowReader): Links {
  return {starts: rows.int32(), to: rows.uint16()}
}

/** Lists of numbers that get more, numbered as they come. */
export class GrowingLinks implements Links<Int32Array> {
  starts = new Int32Array(1024)
  to = new Int32Array(1024)
  #count = 0

  /** The number of the list. */
  add(list: readonly number[]): number {
    const start = this.starts[this.#count]!
    this.to = roomy(this.to, start + list.length)
    this.to.set(list, start)
    this.starts = roomy(this.starts, this.#count + 2)
    this.starts[++this.#count] = start + list.length
    return this.#count - 1
  }

  list(number: number): Int32Array {
    return this.to.subarray(this.starts[number]!, this.starts[number + 1]!)
  }
}

/** The same numbers, with room for as many. */
export function roomy(numbers: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= numbers.length) return numbers
  const wide = new Int32Array(size * 2)
  wide.set(numbers)
  return wide
}
