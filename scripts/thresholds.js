/**
 * Chooses the two scores above which an answer is yes: where the trained witness is alone, and where the words say yes too.
 */

/**
 * @typedef {{truth: boolean, weight: number, supported: number, alone: number}} Scored
 *   A message: whether it has the label, how much it counts, and the highest score of a sentence for which the words say yes and
 *   of one for which they do not; `-Infinity` where there is none.
 * @typedef {{supported: number, alone: number}} Pair
 */

/** The thresholds that are tried. */
export const steps = Array.from({length: 45}, (_, step) => Math.round((-1.4 + step * 0.05) * 100) / 100)

/** The lowest threshold that a score is not above; -1 where it is above all. @param {number} score */
const stepOf = (score) => steps.findIndex((step) => score <= step)

/**
 * The sum of the weights of messages that stay silent at each pair of thresholds: those whose scores are above neither.
 * @param {readonly Scored[]} messages
 */
function silentAt(messages) {
  const sums = steps.map(() => new Float64Array(steps.length))
  for (const {alone, supported, weight} of messages) {
    const row = sums[stepOf(alone)]
    const column = stepOf(supported)
    if (row !== undefined && column >= 0) row[column] += weight
  }
  for (const [index, row] of sums.entries()) {
    for (let column = 1; column < row.length; column++) row[column] += row[column - 1]
    const before = sums[index - 1]
    if (before) for (let column = 0; column < row.length; column++) row[column] += before[column]
  }
  return (/** @type {number} */ alone, /** @type {number} */ supported) => sums[alone][supported]
}

/** @param {readonly Scored[]} messages */
const weightOf = (messages) => messages.reduce((sum, {weight}) => sum + weight, 0)

/**
 * Of all pairs, the highest threshold of the witness alone that gives up no more than its price of F1, and the lowest beside
 * the words that then gives up no more than its own; with the F1 of that pair.
 * @param {readonly Scored[]} messages
 * @param {Pair} prices F1 that is given up
 * @param {boolean} words whether the words count at all: otherwise both thresholds are one
 * @returns {Pair & {f1: number}}
 */
export function bestPair(messages, prices, words) {
  const having = messages.filter(({truth}) => truth)
  const [all, real] = [messages, having].map(weightOf)
  const [silent, missed] = [messages, having].map(silentAt)
  const tried = steps.flatMap((alone, row) =>
    steps.flatMap((supported, column) => {
      if (words ? column > row : column !== row) return []
      const [hits, predicted] = [real - missed(row, column), all - silent(row, column)]
      return [{alone, supported, f1: (2 * hits) / (predicted + real)}]
    })
  )
  const most = Math.max(...tried.map(({f1}) => f1))
  const alone = Math.max(...tried.filter(({f1}) => f1 >= most - prices.alone).map((one) => one.alone))
  const left = tried.filter((one) => one.alone === alone)
  const best = Math.max(...left.map(({f1}) => f1))
  return left
    .filter(({f1}) => f1 >= best - prices.supported)
    .reduce((one, other) => (other.supported < one.supported ? other : one))
}
