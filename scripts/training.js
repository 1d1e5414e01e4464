/**
 * Trains the second witness: one linear support vector machine per question, by dual coordinate descent (Hsieh et al., "A
 * dual coordinate descent method for large-scale linear SVM", ICML 2008). Deterministic: same data, same weights.
 */

/**
 * @typedef {{places: Int32Array, answers: readonly boolean[], weight: number}} Instance
 *   One sentence: the places of its features in the table, its answer to each question, and how much it counts.
 * @typedef {{bias: number, weights: Float64Array}} Row
 */

const rounds = 40
const tolerance = 0.05

/**
 * @param {readonly Instance[]} instances
 * @param {number} question
 * @param {{bits: number, cost: number}} options
 * @returns {Row}
 */
export function trainRow(instances, question, {bits, cost}) {
  const weights = new Float64Array(2 ** bits)
  let bias = 0
  const alphas = new Float64Array(instances.length)
  const order = instances.map((_, index) => index)
  const random = randomNumbers(1)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    let worst = 0
    for (const index of order) {
      const {places, answers, weight} = instances[index]
      const sign = answers[question] ? 1 : -1
      const norm = 1 / Math.sqrt(places.length || 1)
      const slack = 1 / (2 * cost * weight)
      let score = bias
      for (const place of places) score += weights[place] * norm
      const gradient = sign * score - 1 + alphas[index] * slack
      const projected = alphas[index] === 0 ? Math.min(gradient, 0) : gradient
      if (projected === 0) continue
      worst = Math.max(worst, Math.abs(projected))
      const old = alphas[index]
      alphas[index] = Math.max(old - gradient / (2 + slack), 0)
      const step = (alphas[index] - old) * sign
      for (const place of places) weights[place] += step * norm
      bias += step
    }
    if (worst < tolerance) break
  }
  return {bias, weights}
}

/** @param {Row} row @param {Int32Array} places */
export function scoreOf({bias, weights}, places) {
  let sum = 0
  for (const place of places) sum += weights[place]
  return bias + sum / Math.sqrt(places.length || 1)
}

/** @param {number} seed */
function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
}

/** @param {number[]} items @param {() => number} random */
function shuffle(items, random) {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const item = items[index]
    items[index] = items[other]
    items[other] = item
  }
}
