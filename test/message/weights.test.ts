import {expect, test} from 'vitest'
import {decodeModel, encodeModel, steps, Weights} from '../../src/message/weights.ts'

const width = 3
const places = 128
const stepAt = (place: number) => steps[(place / 5) % steps.length]!
/** Every fifth place has a row; that of place 5 weighs 9, -9 and 5. */
const table = Int8Array.from({length: places * width}, (_, index) => {
  const place = Math.floor(index / width)
  return place % 5 === 0 ? [stepAt(place), -stepAt(place), 5][index % width]! : 0
})
/** The sums, without what a last byte has beside them. */
const sum = (weights: Weights, ...at: readonly number[]) =>
  [...weights.sum(Int32Array.from(at), at.length)].slice(0, width)

test('sums the rows of the places that have one', () => {
  const weights = Weights.of(table, width)
  const all = stepAt(5) + stepAt(20) + stepAt(100)
  expect(sum(weights, 5, 6, 20, 127, 100)).toEqual([all, -all, 15])
  const [row, none] = [weights.rowAt(20), weights.rowAt(6)]
  expect([0, 1, 2].map((question) => weights.weight(row, question))).toEqual([stepAt(20), -stepAt(20), 5])
  expect(none).toBe(-1)
})

test('takes no more places than it is told, and starts anew each time', () => {
  const weights = Weights.of(table, width)
  weights.sum(Int32Array.of(10, 15), 2)
  expect([...weights.sum(Int32Array.of(5, 10), 1)].slice(0, width)).toEqual([9, -9, 5])
  expect(sum(weights, 1, 2, 3)).toEqual([0, 0, 0])
})

test('makes room for a sentence of any length', () => {
  const weights = Weights.of(table, width)
  const heaviest = 30
  expect(stepAt(heaviest)).toBe(127)
  const many = Array.from({length: 5000}, () => heaviest)
  expect(sum(weights, ...many)).toEqual([635_000, -635_000, 25_000])
})

test('a trained model is read as it was written', () => {
  const places = 2 ** 10
  const rare = Int8Array.from({length: places * 2}, (_, index) => {
    const place = index >> 1
    if (place !== 3 && place !== 700 && place !== 701) return 0
    return index % 2 === 0 ? steps[place % steps.length]! : -steps[0]!
  })
  const model = {
    bits: 10,
    scales: [0.5, 0.25],
    biases: [-1, -2],
    alone: [0, 0.1],
    supported: [-0.5, -0.2],
    weights: Weights.of(rare, 2),
    stack: {columns: [1], hidden: 2, weights: Int16Array.from({length: 47}, (_, index) => (index - 20) * 1500)}
  }
  const read = decodeModel(encodeModel(model))
  const rowsOf = ({weights}: {weights: Weights}) =>
    Array.from({length: places}, (_, place) => [...weights.sum(Int32Array.of(place), 1)])
  expect(rowsOf(read)).toEqual(rowsOf(model))
  expect({...read, weights: null}).toEqual({...model, weights: null})
})

test('weights keep every row at its place', () => {
  const weights = Weights.of(table, width)
  const read = Array.from({length: places}, (_, place) => {
    const row = weights.rowAt(place)
    return row < 0 ? [0, 0, 0] : [0, 1, 2].map((question) => weights.weight(row, question))
  })
  expect(read.flat()).toEqual([...table])
})

test('weights that are no steps are not kept as something else', () => {
  expect(() => Weights.of(new Int8Array(places).fill(4), 1)).toThrow(RangeError)
})
