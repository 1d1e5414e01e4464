import {expect, test} from 'vitest'
import {decodeModel, encodeModel, steps, Weights} from '../../src/message/weights.ts'

const width = 3
const places = 128
/** Every fifth place has a row; that of place 5 weighs 5, -5 and 1. */
const table = Int8Array.from({length: places * width}, (_, index) => {
  const place = Math.floor(index / width)
  return place % 5 === 0 ? [place, -place, 1][index % width]! : 0
})

test('sums the rows of the places that have one', () => {
  const weights = Weights.of(table, width)
  expect([...weights.sum(Int32Array.of(5, 6, 20, 127, 100), 5)]).toEqual([125, -125, 3])
})

test('takes no more places than it is told, and starts anew each time', () => {
  const weights = Weights.of(table, width)
  weights.sum(Int32Array.of(10, 15), 2)
  expect([...weights.sum(Int32Array.of(5, 10), 1)]).toEqual([5, -5, 1])
  expect([...weights.sum(Int32Array.of(1, 2, 3), 3)]).toEqual([0, 0, 0])
})

test('makes room for a sentence of any length', () => {
  const weights = Weights.of(table, width)
  const many = Int32Array.from({length: 5000}, () => 5)
  expect([...weights.sum(many, many.length)]).toEqual([25_000, -25_000, 5000])
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
    weights: Weights.of(rare, 2)
  }
  const read = decodeModel(encodeModel(model))
  const rowsOf = ({weights}: {weights: Weights}) =>
    Array.from({length: places}, (_, place) => [...weights.sum(Int32Array.of(place), 1)])
  expect(rowsOf(read)).toEqual(rowsOf(model))
  expect({...read, weights: null}).toEqual({...model, weights: null})
})
