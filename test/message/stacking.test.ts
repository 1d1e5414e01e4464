import {describe, expect, test} from 'vitest'
import {inquire} from '../../src/message/analysis.ts'
import {type Heard, inputWidth, listInputs, Stack, step, weightCount} from '../../src/message/stacking.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'
import type {StackModel} from '../../src/message/weights.ts'
import {Weights} from '../../src/message/weights.ts'
import {Witness, witnessed} from '../../src/message/witness.ts'
import {parse} from '../../src/parse/pipeline.ts'

const questions = 2
const width = inputWidth(questions)
const rowsOf = (inputs: Float64Array) =>
  Array.from({length: inputs.length / width}, (_, at) => [...inputs.subarray(at * width, (at + 1) * width)])

/** Sentences of these scores, of one word each unless told otherwise; words say yes to the first question where it is above 0. */
const heard = (scores: readonly number[][], words: readonly number[] = []): Heard[] =>
  scores.map((own, at) => ({scores: own, said: [own[0]! > 0, false], words: words[at] ?? 1, isLogistics: false}))

test('a sentence is told its own scores, the best of the others, what its words say, its place and two sizes', () => {
  const scores = [
    [0.5, -0.25],
    [1, -3],
    [-0.5, 2]
  ]
  const [first, second, third] = rowsOf(listInputs(heard(scores, [1, 6, 100])))
  const size = Math.log(3)
  expect(first).toEqual([0.5, -0.25, 1, 1.5, 1, 0, 1, 0, 0, 0, size, Math.log(2), 0, 2])
  expect(second).toEqual([1, -1.5, 0.5, 1.5, 1, 0, 0, 0, 1, 1, size, Math.log(7), 1, 1])
  expect(third).toEqual([-0.5, 1.5, 1, -0.25, 0, 0, 0, 1, 0, 0, size, Math.log(61), 2, 0])
})

test('a sentence that stands alone hears of no other', () => {
  expect(rowsOf(listInputs(heard([[0.5, -0.25]], [3])))).toEqual([
    [0.5, -0.25, -1.5, -1.5, 1, 0, 1, 1, 0, 0, 0, Math.log(4), 0, 0]
  ])
})

test('of two that score alike each hears of the other', () => {
  const rows = rowsOf(
    listInputs(
      heard([
        [0.5, 0],
        [0.5, 1]
      ])
    )
  )
  expect(rows.map((row) => row[2])).toEqual([0.5, 0.5])
})

test('lines of logistics at the end leave the last place to what stands before them', () => {
  const scores = [
    [0, 0],
    [0, 0],
    [0, 0]
  ]
  const sentences = heard(scores).map((one, at) => ({...one, isLogistics: at === 2}))
  const isLast = (rows: readonly number[][]) => rows.map((row) => row[3 * questions + 1])
  expect(isLast(rowsOf(listInputs(sentences)))).toEqual([0, 1, 1])
  expect(isLast(rowsOf(listInputs(heard(scores))))).toEqual([0, 0, 1])
})

/** One hidden unit, which is as large as the best first score of another sentence; the answer is its own score less that. */
function rival(bias = -0.25): StackModel {
  const model = {columns: [0], hidden: 1}
  const weights = new Int16Array(weightCount(model, questions))
  weights[1 + questions] = 1 / step
  const output = 1 + width
  weights[output] = bias / step
  weights[output + 1] = 1 / step
  weights[output + 1 + width] = -1 / step
  return {...model, weights}
}

test('a network answers its columns anew and leaves the others as they are', () => {
  const scores = [
    [0.5, -0.25],
    [1, -3],
    [-0.5, 2]
  ]
  new Stack(rival(), questions).rescore(heard(scores))
  expect(scores).toEqual([
    [0.5 - 1 - 0.25, -0.25],
    [1 - 0.5 - 0.25, -3],
    [-0.5 - 1 - 0.25, 2]
  ])
})

test('a hidden unit that is below 0 says nothing', () => {
  const scores = [
    [0.5, 0],
    [-1, 0]
  ]
  new Stack(rival(), questions).rescore(heard(scores))
  expect(scores.map(([score]) => score)).toEqual([0.25, -1.75])
})

test('a network takes back, and adds nothing', () => {
  const scores = [
    [0.5, 0],
    [1, 0]
  ]
  new Stack(rival(0.75), questions).rescore(heard(scores))
  expect(scores.map(([score]) => score)).toEqual([0.25, 1])
})

test('a message without sentences has no scores', () => {
  const scores: number[][] = []
  new Stack(rival(), questions).rescore(heard(scores))
  expect(scores).toEqual([])
})

test('a network for another number of questions is a mistake', () => {
  expect(() => new Stack(rival(), questions + 1)).toThrow(/^a network of 31 weights, and not of 37$/)
})

/** A witness whose first scores are all alike, but for what a message's length costs, and whose network is told what `weights` say. */
function witnessWith(weights: Readonly<Record<number, number>>, bias: number): Witness {
  const model = {columns: [0], hidden: 0}
  const row = new Int16Array(weightCount(model, witnessed.length))
  row[0] = bias / step
  for (const [input, weight] of Object.entries(weights)) row[1 + Number(input)] = weight / step
  const all = (value: number) => witnessed.map(() => value)
  return new Witness({
    bits: 10,
    scales: all(0),
    biases: all(1),
    alone: all(0.5),
    supported: all(-1),
    weights: Weights.of(new Int8Array(2 ** 10 * witnessed.length), witnessed.length),
    stack: {...model, weights: row}
  })
}

describe('the witness hears the message', () => {
  const vocabulary = createVocabulary()
  const inquired = (text: string, witness: Witness) => inquire(parse(text), text, vocabulary, witness)
  const draft = 'Thank you for your message. The form is here. You can also call us at 555-0100.'
  const saidInput = 2 * witnessed.length
  const lastInput = 3 * witnessed.length + 1
  const wordsInput = 3 * witnessed.length + 5

  test('with what the words of each sentence say', () => {
    const {firsts, scores} = inquired(draft, witnessWith({[saidInput]: 0.5}, 0.25))
    expect(firsts.map(([opening]) => opening! > 1)).toEqual([true, true, true])
    expect(scores.map(([opening]) => opening)).toEqual([0.75, 0.25, 0.25])
    // The others are judged once.
    expect(scores.map((row) => row.slice(1))).toEqual(firsts.map((row) => row.slice(1)))
  })

  test('with which line is one of logistics, and so not the last', () => {
    const {scores} = inquired(draft, witnessWith({[lastInput]: 0.5}, 0.25))
    expect(scores.map(([opening]) => opening)).toEqual([0.25, 0.75, 0.75])
  })

  test('with how many words each has', () => {
    const {scores} = inquired(draft, witnessWith({[wordsInput]: 0.25}, 0))
    const [thanks, form] = scores.map(([opening]) => opening!)
    expect([thanks! / 0.25, form! / 0.25]).toEqual([Math.log(6), Math.log(5)])
  })

  test('and finds where it takes back: by what is said there, and not by the first scores', () => {
    expect(inquired(draft, witnessWith({}, 0.25)).evidence.opening.map(({act}) => act)).toEqual(['thanks'])
    expect(inquired(draft, witnessWith({}, 2)).evidence.opening.length).toBeGreaterThan(1)
  })
})
