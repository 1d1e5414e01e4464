import {expect, test} from 'vitest'
import {bestPair, steps} from '../../scripts/thresholds.js'
import {randomNumbers} from '../../scripts/training.js'

const none = Number.NEGATIVE_INFINITY
const free = {alone: 0, supported: 0}

const message = (truth: boolean, alone: number, supported = none, weight = 1) => ({truth, alone, supported, weight})

/** Messages whose scores tell of their label, but not always. */
function messages(count: number, seed: number) {
  const random = randomNumbers(seed)
  return Array.from({length: count}, () => {
    const truth = random() < 0.4
    const score = () => (random() < 0.2 ? none : random() * 2 - 1.2 + (truth ? 0.4 : 0))
    return message(truth, score(), score(), random() < 0.5 ? 1 : 0.5)
  })
}

function f1At(some: ReturnType<typeof messages>, alone: number, supported: number) {
  const sum = (list: typeof some) => list.reduce((total, {weight}) => total + weight, 0)
  const found = some.filter((one) => one.alone > alone || one.supported > supported)
  return (2 * sum(found.filter(({truth}) => truth))) / (sum(found) + sum(some.filter(({truth}) => truth)))
}

test.each([1, 2, 3])('the F1 it tells is that of its pair, and no other pair has a better one (%i)', (seed) => {
  const some = messages(400, seed)
  const {alone, supported, f1} = bestPair(some, free, true)
  expect(f1).toBe(f1At(some, alone, supported))
  const others = steps.flatMap((one) => steps.filter((other) => other <= one).map((other) => f1At(some, one, other)))
  expect(f1).toBe(Math.max(...others))
})

test('of pairs that are as good, the highest for the witness alone and the lowest beside the words', () => {
  const some = [message(true, 0.7), message(false, 0.32), message(true, none, -0.28), message(false, none, -1.12)]
  expect(bestPair(some, free, true)).toEqual({alone: 0.65, supported: -1.1, f1: 1})
})

test('a price raises the one and lowers the other, and no further than it pays for', () => {
  const some = messages(400, 7)
  const best = bestPair(some, free, true)
  const dear = bestPair(some, {alone: 0.02, supported: 0.01}, true)
  expect(dear.alone).toBeGreaterThan(best.alone)
  expect(dear.supported).toBeLessThan(dear.alone)
  expect(dear.f1).toBeLessThan(best.f1)
  expect(dear.f1).toBeGreaterThanOrEqual(best.f1 - 0.03)
})

test('without words there is one threshold', () => {
  const {alone, supported} = bestPair(messages(400, 9), free, false)
  expect(alone).toBe(supported)
})
