import {inputWidth, step, weightCount} from '../dist/src/message/stacking.js'
import {randomNumbers, shuffle} from './training.js'

/**
 * Trains the network that scores sentences again, by Adam (Kingma and Ba, ICLR 2015) on logistic loss. Deterministic: same
 * data, same weights.
 */

/**
 * @typedef {{inputs: Float64Array, answers: Uint8Array, sure: Uint8Array, questions: number}} Lessons
 *   All sentences: the inputs of each, its answers, and which of them its author is sure of, a bit a question.
 * @typedef {import('../dist/src/message/weights.js').StackModel} StackModel
 */

const hidden = 24
const rounds = 20
const batch = 128
const rate = 0.01
/** The rate sinks to this share of itself. */
const lastRate = 0.001
const decay = 1e-4
const least = 1e-6
const [momentum, spread] = [0.9, 0.999]
/** A network's answers are log odds; in thirds they are about as large as the margins that they are mixed with. */
const scale = 1 / 3
/** What it believes before it has learned anything: the first score, and that most sentences answer no. */
const belief = {own: 2, bias: -1.5}

/**
 * @param {Lessons} lessons
 * @param {Int32Array} chosen the sentences to learn from
 * @param {readonly number[]} columns the questions to answer
 * @returns {StackModel}
 */
export function trainStack(lessons, chosen, columns) {
  const width = inputWidth(lessons.questions)
  const means = new Float64Array(width)
  const spreads = new Float64Array(width)
  const {inputs} = lessons
  for (const index of chosen) for (let input = 0; input < width; input++) means[input] += inputs[index * width + input]
  for (let input = 0; input < width; input++) means[input] /= chosen.length
  for (const index of chosen) {
    for (let input = 0; input < width; input++) spreads[input] += (inputs[index * width + input] - means[input]) ** 2
  }
  for (let input = 0; input < width; input++) {
    spreads[input] = Math.sqrt(spreads[input] / chosen.length)
    // What hardly varies tells nothing, and would be blown up.
    if (spreads[input] < least) spreads[input] = 1
  }
  const evened = Float64Array.from(inputs, (value, at) => (value - means[at % width]) / spreads[at % width])
  const network = new Network(columns, lessons.questions, spreads)
  network.train({...lessons, inputs: evened}, chosen)
  return {columns, hidden, weights: network.shipped(means, spreads)}
}

class Network {
  /** In the order of {@link StackModel}. */
  #weights
  /** @type {readonly number[]} */
  #columns
  /** @type {number} */
  #width
  /** How much each weight is changed by the sentences of a batch. */
  #slopes
  #active = new Float64Array(hidden)
  #backed = new Float64Array(hidden)

  /** @param {readonly number[]} columns @param {number} questions @param {Float64Array} spreads */
  constructor(columns, questions, spreads) {
    const width = inputWidth(questions)
    this.#columns = columns
    this.#width = width
    this.#weights = new Float64Array(weightCount({columns, hidden}, questions))
    this.#slopes = new Float64Array(this.#weights.length)
    const random = randomNumbers(1)
    const normal = () => Array.from({length: 12}, random).reduce((sum, one) => sum + one, -6)
    for (let unit = 0; unit < hidden; unit++) {
      for (let input = 0; input < width; input++) {
        this.#weights[unit * (1 + width) + 1 + input] = normal() / Math.sqrt(width)
      }
    }
    for (const [output, column] of columns.entries()) {
      const from = this.#outputAt(output)
      this.#weights[from] = belief.bias
      this.#weights[from + 1 + column] = belief.own * spreads[column]
    }
  }

  /** Where the weights of an output begin. @param {number} output */
  #outputAt(output) {
    return hidden * (1 + this.#width) + output * (1 + this.#width + hidden)
  }

  /** @param {Lessons} lessons @param {Int32Array} chosen */
  train(lessons, chosen) {
    const weights = this.#weights
    const slopes = this.#slopes
    const means = new Float64Array(weights.length)
    const squares = new Float64Array(weights.length)
    const order = chosen.slice()
    const random = randomNumbers(2)
    const batches = Math.floor(order.length / batch)
    for (let turn = 0, round = 0; round < rounds; round++) {
      shuffle(order, order.length, random)
      for (let at = 0; at < batches; at++) {
        slopes.fill(0)
        for (let index = at * batch; index < (at + 1) * batch; index++) this.#learn(lessons, order[index])
        turn++
        const speed = rate * (1 - turn / (rounds * batches)) + rate * lastRate
        const [first, second] = [1 - momentum ** turn, 1 - spread ** turn]
        for (let index = 0; index < weights.length; index++) {
          const slope = slopes[index] / batch + decay * weights[index]
          means[index] = momentum * means[index] + (1 - momentum) * slope
          squares[index] = spread * squares[index] + (1 - spread) * slope * slope
          weights[index] -= (speed * (means[index] / first)) / (Math.sqrt(squares[index] / second) + 1e-8)
        }
      }
    }
  }

  /** Adds the slopes of one sentence. @param {Lessons} lessons @param {number} sentence */
  #learn({inputs, answers, sure}, sentence) {
    const weights = this.#weights
    const slopes = this.#slopes
    const active = this.#active
    const backed = this.#backed
    const width = this.#width
    const from = sentence * width
    for (let unit = 0; unit < hidden; unit++) {
      const own = unit * (1 + width)
      let sum = weights[own]
      for (let input = 0; input < width; input++) sum += weights[own + 1 + input] * inputs[from + input]
      active[unit] = Math.max(0, sum)
    }
    backed.fill(0)
    for (const [output, column] of this.#columns.entries()) {
      if (((sure[sentence] >> column) & 1) === 0) continue
      const own = this.#outputAt(output)
      const toHidden = own + 1 + width
      let sum = weights[own]
      for (let input = 0; input < width; input++) sum += weights[own + 1 + input] * inputs[from + input]
      for (let unit = 0; unit < hidden; unit++) sum += weights[toHidden + unit] * active[unit]
      const slope = 1 / (1 + Math.exp(-sum)) - ((answers[sentence] >> column) & 1)
      slopes[own] += slope
      for (let input = 0; input < width; input++) slopes[own + 1 + input] += slope * inputs[from + input]
      for (let unit = 0; unit < hidden; unit++) {
        slopes[toHidden + unit] += slope * active[unit]
        backed[unit] += slope * weights[toHidden + unit]
      }
    }
    for (let unit = 0; unit < hidden; unit++) {
      if (active[unit] === 0) continue
      const own = unit * (1 + width)
      slopes[own] += backed[unit]
      for (let input = 0; input < width; input++) slopes[own + 1 + input] += backed[unit] * inputs[from + input]
    }
  }

  /** The weights for inputs as they come, in steps. @param {Float64Array} means @param {Float64Array} spreads */
  shipped(means, spreads) {
    const width = this.#width
    const raw = this.#weights.slice()
    const spreadOut = (/** @type {number} */ own) => {
      for (let input = 0; input < width; input++) {
        raw[own + 1 + input] /= spreads[input]
        raw[own] -= raw[own + 1 + input] * means[input]
      }
    }
    for (let unit = 0; unit < hidden; unit++) spreadOut(unit * (1 + width))
    for (let output = 0; output < this.#columns.length; output++) {
      const own = this.#outputAt(output)
      spreadOut(own)
      for (let index = own; index < own + 1 + width + hidden; index++) raw[index] *= scale
    }
    const most = 0x7fff
    return Int16Array.from(raw, (weight) => {
      const steps = Math.round(weight / step)
      if (Math.abs(steps) > most) throw new RangeError(`a weight of ${weight} does not ship`)
      return steps
    })
  }
}
