import {expect, test} from 'vitest'
import {tableOf, trainRows} from '../../scripts/training.js'

test('a weight that tells far more than the others ships as one that does', () => {
  const common = 0
  const count = 4000
  // Each sentence has a word of its own, and those that answer with yes have one in common.
  const instances = Array.from({length: count}, (_, index) => {
    const yes = index % 2 === 0
    const places = Int32Array.from(yes ? [common, index + 1] : [index + 1])
    return {places, own: places, answers: [yes], weight: 1}
  })
  const chosen = [Int32Array.from(instances.keys())]
  const [row] = trainRows(tableOf(instances), chosen, {bits: 12, cost: 1, places: count})
  const {weights} = row!
  const heaviest = Math.max(...weights.map(Math.abs))
  expect(weights[common]).toBe(heaviest)
  expect(weights.filter((weight) => Math.abs(weight) > heaviest / 4)).toHaveLength(1)
})
