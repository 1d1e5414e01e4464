import {steps} from '../dist/src/message/weights.js'

/**
 * Trains the second witness: one linear support vector machine per question, by dual coordinate descent (Hsieh et al., "A
 * dual coordinate descent method for large-scale linear SVM", ICML 2008). Deterministic: same data, same weights.
 */

/**
 * @typedef {{places: Int32Array, own: Int32Array, answers: readonly boolean[], weight: number}} Instance
 *   One sentence: the places of its features in the table, and of those that do not depend on its message; its answer to each
 *   question, and how much it counts.
 * @typedef {{sentences: number, places: Int32Array, starts: Int32Array, answers: Uint8Array, weights: Float64Array}} Table
 *   All sentences, flat and shared between threads: row `i` has the places from `starts[i]` to `starts[i + 1]`, and bit `q` of
 *   its answers is its answer to question `q`. Sentence `i` is row `i` as it stands in its message, and row `sentences + i` by
 *   itself.
 * @typedef {{bias: number, weights: Float64Array}} Row
 * @typedef {{bits: number, cost: number, places: number}} Options
 *   The table has `2 ** bits` places, of which as many as `places` keep their weights.
 * @typedef {{bias: number, scale: number, weights: Int8Array}} ShippedRow
 *   A row as it ships: each weight is 0 or one of `steps`, or the same below 0, times the scale.
 */

const rounds = 40
const tolerance = 0.05

/**
 * How much a sentence counts out of its message, beside the same in it: enough that the witness learns what its words say
 * and leans less on where such sentences stand in the corpora, which is not where they stand in other people's letters.
 */
const ownWeight = 0.25

/** @param {readonly Instance[]} instances @returns {Table} */
export function tableOf(instances) {
  const rows = [
    ...instances,
    ...instances.map(({own, answers, weight}) => ({places: own, answers, weight: weight * ownWeight}))
  ]
  const length = rows.reduce((sum, {places}) => sum + places.length, 0)
  const table = {
    sentences: instances.length,
    places: new Int32Array(new SharedArrayBuffer(length * 4)),
    starts: new Int32Array(new SharedArrayBuffer((rows.length + 1) * 4)),
    answers: new Uint8Array(new SharedArrayBuffer(rows.length)),
    weights: new Float64Array(new SharedArrayBuffer(rows.length * 8))
  }
  let at = 0
  for (const [index, {places, answers, weight}] of rows.entries()) {
    table.places.set(places, at)
    at += places.length
    table.starts[index + 1] = at
    table.answers[index] = answers.reduce((bits, yes, question) => bits | (Number(yes) << question), 0)
    table.weights[index] = weight
  }
  return table
}

/**
 * Trains a row a question, as they ship.
 * @param {Table} table
 * @param {readonly Int32Array[]} chosen by question, the instances to train on
 * @param {Options} options
 * @returns {ShippedRow[]}
 */
export function trainRows(table, chosen, options) {
  const rows = chosen.map((instances, question) => trainRow(table, instances, question, options))
  const kept = telling(rows, options.places)
  return rows.map((row) => shipped(row, kept))
}

/**
 * Goes over the instances until none pulls at the row any more. One that is safely on its own side is left alone until the
 * others have settled.
 * @param {Table} table
 * @param {Int32Array} chosen
 * @param {number} question
 * @param {{bits: number, cost: number}} options
 * @returns {Row}
 */
function trainRow(table, chosen, question, {bits, cost}) {
  const {places, starts} = table
  const weights = new Float64Array(2 ** bits)
  let bias = 0
  const alphas = new Float64Array(table.weights.length)
  const order = Int32Array.from([...chosen, ...chosen.map((index) => index + table.sentences)])
  const random = randomNumbers(1)
  let active = order.length
  let safe = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    shuffle(order, active, random)
    let worst = 0
    for (let turn = 0; turn < active; turn++) {
      const index = order[turn]
      const from = starts[index]
      const to = starts[index + 1]
      const sign = (table.answers[index] >> question) & 1 ? 1 : -1
      const norm = 1 / Math.sqrt(to - from || 1)
      const slack = 1 / (2 * cost * table.weights[index])
      let sum = 0
      for (let at = from; at < to; at++) sum += weights[places[at]]
      const gradient = sign * (sum * norm + bias) - 1 + alphas[index] * slack
      if (alphas[index] === 0 && gradient >= 0) {
        if (gradient > safe) swap(order, turn--, --active)
        continue
      }
      worst = Math.max(worst, Math.abs(gradient))
      const old = alphas[index]
      alphas[index] = Math.max(old - gradient / (2 + slack), 0)
      const step = (alphas[index] - old) * sign
      for (let at = from; at < to; at++) weights[places[at]] += step * norm
      bias += step
    }
    safe = worst
    if (worst >= tolerance) continue
    if (active === order.length) break
    active = order.length
    safe = Number.POSITIVE_INFINITY
  }
  return {bias, weights}
}

/**
 * The places that tell most: where a weight is large beside the others of its row.
 * @param {readonly Row[]} rows @param {number} most
 */
function telling(rows, most) {
  const size = rows[0].weights.length
  const peaks = new Float64Array(size)
  for (const {weights} of rows) {
    const heavy = weights.filter((weight) => weight !== 0)
    const spread = Math.sqrt(heavy.reduce((sum, weight) => sum + weight * weight, 0) / (heavy.length || 1)) || 1
    for (let place = 0; place < size; place++) peaks[place] = Math.max(peaks[place], Math.abs(weights[place]) / spread)
  }
  const least = peaks.toSorted()[size - most - 1] ?? 0
  return (/** @type {number} */ place) => peaks[place] > least
}

/**
 * The heaviest weight is the heaviest step: to cut the heaviest few, so that the others are told more finely, loses more than
 * it gives, on real replies most of all.
 * @param {Row} row @param {(place: number) => boolean} isKept @returns {ShippedRow}
 */
function shipped({bias, weights}, isKept) {
  const heaviest = weights.reduce((most, weight, place) => (isKept(place) ? Math.max(most, Math.abs(weight)) : most), 0)
  const scale = (heaviest || 1) / (steps.at(-1) ?? 1)
  const nearest = (/** @type {number} */ size) =>
    [0, ...steps].reduce((best, step) => (Math.abs(step - size) < Math.abs(best - size) ? step : best))
  const small = Int8Array.from(weights, (weight, place) =>
    weight === 0 || !isKept(place) ? 0 : Math.sign(weight) * nearest(Math.abs(weight) / scale)
  )
  return {bias, scale, weights: small}
}

/** @param {ShippedRow} row @param {Table} table @param {number} index */
export function scoreOf({bias, scale, weights}, {places, starts}, index) {
  let sum = 0
  for (let at = starts[index]; at < starts[index + 1]; at++) sum += weights[places[at]]
  return bias + (sum * scale) / Math.sqrt(starts[index + 1] - starts[index] || 1)
}

/** @param {number} seed */
export function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
}

/** The first `count` items. @param {Int32Array} items @param {number} count @param {() => number} random */
export function shuffle(items, count, random) {
  for (let index = count - 1; index > 0; index--) swap(items, index, Math.floor(random() * (index + 1)))
}

/** @param {Int32Array} items @param {number} one @param {number} other */
function swap(items, one, other) {
  const item = items[one]
  items[one] = items[other]
  items[other] = item
}
