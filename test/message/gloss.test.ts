import {expect, test} from 'vitest'
import {understand} from '../../src/engine.ts'
import {isExplained} from '../../src/message/gloss.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'

const vocabulary = createVocabulary()

function explained(text: string, patient?: string): boolean {
  const message = understand(text, vocabulary, patient)
  return isExplained(message, message.marks('jargon')[0]!)
}

test.each([
  ['in brackets', 'You have hives (urticaria) on both arms.'],
  ['before brackets', 'You have dyspepsia (an upset stomach).'],
  ['beside words that say so', 'You have dyspepsia, which means an upset stomach.'],
  ['behind words that say so', 'You have what is called dyspepsia.'],
  ['behind such words and an article', 'This is called a contusion.'],
  ['elsewhere in other words', 'Your blood pressure is high again. Hypertension can be treated.']
])('explained: %s', (_, text) => {
  expect(explained(text)).toBe(true)
})

test.each([
  ['alone', 'You have dyspepsia.'],
  ['after brackets that are closed', 'You have (as you know) dyspepsia.'],
  ['with one word of its meaning elsewhere', 'You have hypertension. The pressure cuff is at the desk.']
])('not explained: %s', (_, text) => {
  expect(explained(text)).toBe(false)
})

test('the patient’s own words need no explanation', () => {
  expect(explained('Your dyspepsia will pass.', 'What can I do about my dyspepsia?')).toBe(true)
})
