/** Lists of numbers by number, flat: those of `n` are `to` from `starts[n]` to `starts[n + 1]`. */
export interface Links {
  readonly starts: Int32Array
  readonly to: Int32Array
}

export function linksOf(counts: ArrayLike<number>, to: Int32Array): Links {
  const starts = new Int32Array(counts.length + 1)
  for (let index = 0; index < counts.length; index++) starts[index + 1] = starts[index]! + counts[index]!
  return {starts, to}
}

/** Values by key, keys from 0 to less than `size`. */
export function grouped(
  keys: readonly number[] | Int32Array,
  values: readonly number[] | Int32Array,
  size: number
): Links {
  const starts = new Int32Array(size + 1)
  for (let index = 0; index < keys.length; index++) starts[keys[index]! + 1]!++
  for (let key = 0; key < size; key++) starts[key + 1]! += starts[key]!
  const filled = starts.slice()
  const to = new Int32Array(keys.length)
  for (let index = 0; index < keys.length; index++) to[filled[keys[index]!]!++] = values[index]!
  return {starts, to}
}

export function reversed({starts, to}: Links, size: number): Links {
  const from = new Int32Array(to.length)
  for (let index = 0; index < size; index++) from.fill(index, starts[index]!, starts[index + 1]!)
  return grouped(to, from, size)
}
