import {expect, test} from 'vitest'
import {trainStack} from '../../scripts/stacking.js'
import {listInputs, Stack} from '../../src/message/stacking.ts'

const questions = 2
/** Messages of two sentences, scored all alike but for their first question: yes is the one that scores more. */
const messages = Array.from({length: 2000}, (_, index) => {
  const own = ((index * 37) % 100) / 100
  const other = ((index * 61) % 97) / 97
  return {
    scores: [
      [own, 0],
      [other, 0]
    ],
    answers: [Number(own > other), Number(other > own)]
  }
})
const said = [false, false]
const heard = (scores: readonly number[][]) => scores.map((own) => ({scores: own, said, words: 5, isLogistics: false}))
const rows = messages.map(({scores}) => listInputs(heard(scores)))
const lessons = {
  inputs: Float64Array.from(rows.flatMap((row) => [...row])),
  questions,
  answers: Uint8Array.from(messages.flatMap(({answers}) => answers)),
  sure: new Uint8Array(messages.length * 2).fill(1)
}
const all = Int32Array.from({length: messages.length * 2}, (_, index) => index)

test('a network learns what only the other sentence tells, the same each time', () => {
  const model = trainStack(lessons, all, [0])
  expect(trainStack(lessons, all, [0])).toEqual(model)
  const stack = new Stack(model, questions)
  const wrong = messages.filter(({scores, answers}) => {
    const again = scores.map((own) => own.slice())
    stack.rescore(heard(again))
    return again.some(([score], at) => score! > 0 !== (answers[at] === 1))
  })
  expect(wrong.length).toBeLessThan(messages.length / 20)
})

test('a network learns nothing from answers that nobody is sure of', () => {
  const model = trainStack({...lessons, sure: new Uint8Array(lessons.sure.length)}, all, [0])
  const turned = lessons.answers.map((answer) => 1 - answer)
  expect(trainStack({...lessons, answers: turned, sure: new Uint8Array(lessons.sure.length)}, all, [0])).toEqual(model)
})
