import type {Reading} from './reading.ts'
import type {StackModel} from './weights.ts'

/**
 * Stacked generalization (Wolpert, "Stacked generalization", Neural Networks 1992; over sequences: Cohen and Carvalho, "Stacked
 * sequential learning", IJCAI 2005): each sentence is scored again by a small network that is told its first scores, the best
 * of the other sentences, what its words say, and its place. A warm line that looks like an opening is less of one where another opens better.
 */

/** What one step of a weight is worth. */
export const step = 1 / 512

/** A sentence of content as the network hears it. */
export interface Heard {
  /** Its scores, question by question: the first ones before it is heard. */
  readonly scores: number[]
  /** Which questions its words answer. */
  readonly said: readonly boolean[]
  /** How many words it has. */
  readonly words: number
  /** Whether it is a line of logistics, such as may stand behind a close: "Our lines are open from 8 to 5." */
  readonly isLogistics: boolean
}

/** What a network is told of a sentence beside scores and answers. */
export function looksOf({words, anatomy}: Pick<Reading, 'words' | 'anatomy'>): Pick<Heard, 'words' | 'isLogistics'> {
  return {words: words.length, isLogistics: anatomy.has('logistics')}
}

/** Scores farther from 0 say no more than these. */
const farthest = 1.5
/** Inputs of a sentence beside those of each question: its four places at the ends, and four counts. */
const others = 8
/** A sentence's own score, the best of the others, and whether its words say yes. */
const perQuestion = 3
const ends = 2
const mostSentences = 40
const mostWords = 60
const mostAside = 5

/** How many inputs a sentence has where it has scores for so many questions. */
export function inputWidth(questions: number): number {
  return perQuestion * questions + others
}

/** How many weights a network has. */
export function weightCount({columns, hidden}: Pick<StackModel, 'columns' | 'hidden'>, questions: number): number {
  const width = inputWidth(questions)
  return hidden * (1 + width) + columns.length * (1 + width + hidden)
}

/**
 * The inputs of all sentences of a message, one row of {@link inputWidth} after the other. The same code trains a network and
 * asks it.
 */
export function listInputs(sentences: readonly Heard[]): Float64Array {
  const count = sentences.length
  const questions = sentences[0]?.scores.length ?? 0
  const width = inputWidth(questions)
  const inputs = new Float64Array(count * width)
  for (let question = 0; question < questions; question++) {
    const best = bestTwo(sentences, question)
    for (let at = 0; at < count; at++) {
      const rest = at === best.at ? best.second : best.first
      const {scores, said} = sentences[at]!
      inputs[at * width + question] = clipped(scores[question]!)
      inputs[at * width + questions + question] = clipped(rest)
      inputs[at * width + 2 * questions + question] = said[question] ? 1 : 0
    }
  }
  const size = Math.log(Math.min(count, mostSentences))
  const last = sentences.findLastIndex(({isLogistics}) => !isLogistics)
  for (let at = 0; at < count; at++) {
    const after = Math.max(0, last - at)
    let input = at * width + perQuestion * questions
    for (let place = 0; place < ends; place++) {
      inputs[input++] = at === place ? 1 : 0
      inputs[input++] = after === place ? 1 : 0
    }
    inputs[input++] = size
    inputs[input++] = Math.log1p(Math.min(sentences[at]!.words, mostWords))
    inputs[input++] = Math.min(at, mostAside)
    inputs[input++] = Math.min(after, mostAside)
  }
  return inputs
}

function clipped(score: number): number {
  return Math.max(-farthest, Math.min(farthest, score))
}

/** The best score of a question and where it stands, and the best of the others. */
function bestTwo(sentences: readonly Heard[], question: number) {
  let at = -1
  let first = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (let index = 0; index < sentences.length; index++) {
    const score = sentences[index]!.scores[question]!
    if (score > first) {
      second = first
      first = score
      at = index
    } else if (score > second) second = score
  }
  return {at, first, second}
}

/** A network, ready to be asked. */
export class Stack {
  readonly #columns: readonly number[]
  readonly #weights: Float64Array
  readonly #hidden: Float64Array

  /** @throws RangeError for a network that was trained for another number of questions */
  constructor({columns, hidden, weights}: StackModel, questions: number) {
    const count = weightCount({columns, hidden}, questions)
    if (weights.length !== count) throw new RangeError(`a network of ${weights.length} weights, and not of ${count}`)
    this.#columns = columns
    this.#weights = Float64Array.from(weights, (weight) => weight * step)
    this.#hidden = new Float64Array(hidden)
  }

  /** Lowers a message's scores to the second ones where these are lower: what no sentence says by itself is not added. */
  rescore(sentences: readonly Heard[]): void {
    const inputs = listInputs(sentences)
    const width = inputs.length / (sentences.length || 1)
    for (let at = 0; at < sentences.length; at++) this.#rescoreOne(sentences[at]!.scores, inputs, at * width, width)
  }

  #rescoreOne(scores: number[], inputs: Float64Array, from: number, width: number): void {
    const weights = this.#weights
    const hidden = this.#hidden
    let weight = 0
    for (let unit = 0; unit < hidden.length; unit++) {
      let sum = weights[weight++]!
      for (let input = 0; input < width; input++) sum += weights[weight++]! * inputs[from + input]!
      hidden[unit] = Math.max(0, sum)
    }
    for (const column of this.#columns) {
      let sum = weights[weight++]!
      for (let input = 0; input < width; input++) sum += weights[weight++]! * inputs[from + input]!
      for (let unit = 0; unit < hidden.length; unit++) sum += weights[weight++]! * hidden[unit]!
      scores[column] = Math.min(scores[column]!, sum)
    }
  }
}
