import {expect, test} from 'vitest'
import {createEngine} from '../../src/engine.ts'

const engine = createEngine([], {rules: {}, weights: {}, phrases: {}})
const seenIn = (text: string) => engine.lint({text, filePath: '<text>'}).evidence.highAcuity.length > 0

test.each([
  'I am so grateful that you were honest with me about your thoughts of suicide.',
  'Writing that you want to die took courage, and I am glad that you did.',
  'Thanks for letting us know that you have had suicidal thoughts again.',
  'It means a lot that you could say you feel suicidal.',
  'I appreciate your trust in telling me of your plans of ending your life.'
])('a wish to die is seen, however warmly it is answered: %s', (sentence) => {
  expect(seenIn(`Hi Ana,\n\n${sentence} The form is at the desk.\n\nTake care,\nDr. Lee`)).toBe(true)
})

test.each([
  'You do not want to die, you want some rest.',
  'We ask whether you want to die as we ask everybody.',
  'When you were seventeen you had suicidal thoughts.',
  'Your thoughts of suicide have lifted since the spring.',
  'You said that the jokes made you want to die laughing.'
])('nobody wishes to die: %s', (sentence) => {
  expect(seenIn(`Hi Ana,\n\n${sentence} The form is at the desk.\n\nTake care,\nDr. Lee`)).toBe(false)
})
