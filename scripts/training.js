/**
 * Trains the second witness: one linear support vector machine per question, by dual coordinate descent (Hsieh et al., "A
 * dual coordinate descent method for large-scale linear SVM", ICML 2008). Deterministic: same data, same weights.
 */

/**
 * @typedef {{places: Int32Array, answers: readonly boolean[], weight: number}} Instance
 *   One sentence: the places of its features in the table, its answer to each question, and how much it counts.
 * @typedef {{places: Int32Array, starts: Int32Array, answers: Uint8Array, weights: Float64Array}} Table
 *   All instances, flat and shared between threads: instance `i` has the places from `starts[i]` to `starts[i + 1]`, and
 *   bit `q` of its answers is its answer to question `q`.
 * @typedef {{bias: number, weights: Float64Array}} Row
 */

const rounds = 40
const tolerance = 0.05

/** @param {readonly Instance[]} instances @returns {Table} */
export function tableOf(instances) {
  const length = instances.reduce((sum, {places}) => sum + places.length, 0)
  const table = {
    places: new Int32Array(new SharedArrayBuffer(length * 4)),
    starts: new Int32Array(new SharedArrayBuffer((instances.length + 1) * 4)),
    answers: new Uint8Array(new SharedArrayBuffer(instances.length)),
    weights: new Float64Array(new SharedArrayBuffer(instances.length * 8))
  }
  let at = 0
  for (const [index, {places, answers, weight}] of instances.entries()) {
    table.places.set(places, at)
    at += places.length
    table.starts[index + 1] = at
    table.answers[index] = answers.reduce((bits, yes, question) => bits | (Number(yes) << question), 0)
    table.weights[index] = weight
  }
  return table
}

/**
 * Trains a row of at most `most` weights: on all features first, then anew on those that weighed most, so that these make up
 * for what is left out.
 * @param {Table} table
 * @param {Int32Array} chosen the instances to train on
 * @param {number} question
 * @param {{bits: number, cost: number, most: number}} options
 * @returns {Row}
 */
export function trainRow(table, chosen, question, {bits, cost, most}) {
  const full = descend(table, chosen, question, {cost, kept: new Uint8Array(2 ** bits).fill(1)})
  const sizes = full.weights.map(Math.abs).sort()
  const least = sizes[sizes.length - most - 1] ?? 0
  const kept = Uint8Array.from(full.weights, (weight) => Number(Math.abs(weight) > least))
  return descend(table, chosen, question, {cost, kept})
}

/**
 * Dual coordinate descent over the features that are kept.
 * @param {Table} table @param {Int32Array} chosen @param {number} question
 * @param {{cost: number, kept: Uint8Array}} options
 * @returns {Row}
 */
function descend(table, chosen, question, {cost, kept}) {
  const {places, starts} = table
  const weights = new Float64Array(kept.length)
  let bias = 0
  const alphas = new Float64Array(table.weights.length)
  const order = chosen.slice()
  const random = randomNumbers(1)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    let worst = 0
    for (const index of order) {
      const from = starts[index]
      const to = starts[index + 1]
      const sign = (table.answers[index] >> question) & 1 ? 1 : -1
      const norm = 1 / Math.sqrt(to - from || 1)
      const slack = 1 / (2 * cost * table.weights[index])
      let sum = 0
      let own = 0
      for (let at = from; at < to; at++) {
        sum += weights[places[at]]
        own += kept[places[at]]
      }
      const gradient = sign * (sum * norm + bias) - 1 + alphas[index] * slack
      const projected = alphas[index] === 0 ? Math.min(gradient, 0) : gradient
      if (projected === 0) continue
      worst = Math.max(worst, Math.abs(projected))
      const old = alphas[index]
      alphas[index] = Math.max(old - gradient / (1 + own * norm * norm + slack), 0)
      const step = (alphas[index] - old) * sign * norm
      for (let at = from; at < to; at++) weights[places[at]] += step * kept[places[at]]
      bias += (alphas[index] - old) * sign
    }
    if (worst < tolerance) break
  }
  return {bias, weights}
}

/** @param {Row} row @param {Table} table @param {number} index */
export function scoreOf({bias, weights}, {places, starts}, index) {
  let sum = 0
  for (let at = starts[index]; at < starts[index + 1]; at++) sum += weights[places[at]]
  return bias + sum / Math.sqrt(starts[index + 1] - starts[index] || 1)
}

/** @param {number} seed */
function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
}

/** @param {Int32Array} items @param {() => number} random */
function shuffle(items, random) {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const item = items[index]
    items[index] = items[other]
    items[other] = item
  }
}
