import {expect, test} from 'vitest'
import {evidenceOf, readByWords} from './wordsAlone.ts'

test.each([
  `You wrote "I am at my wits' end and nobody hears me."`,
  'You call it “a living nightmare with a copay”.',
  'You describe it as "agony, pure and simple".',
  '«Hell» is the word you use for the night sweats.',
  'The words "broken hearted" in the old letter are a typing error for "broken humerus".',
  'Ask your sister, "Am I a burden to you?" and then believe her.',
  'Instead of "I understand how you feel", say nothing for once.'
])('somebody’s own words are no empathy of the sender: %s', (told) => {
  expect(evidenceOf(told).empathy).toEqual([])
})

test('thanks that are cited neither open nor close a message', () => {
  const text =
    'Hi Ana,\n\nYou wrote: "Thank you so much, hope you are well." The form is here.\n\n"Take care, doc", you said.'
  const {opening, close} = readByWords(text).evidence
  expect([...opening, ...close]).toEqual([])
})

test('a word to press asks for no receipt of its own', () => {
  expect(evidenceOf('The button says "please confirm that you understand".').confirmation).toEqual([])
})

test('words beside a quotation count, and so does what reaches out of one', () => {
  expect(evidenceOf('"I am fine", you wrote, but I can hear how exhausted you are.').empathy).not.toEqual([])
  expect(evidenceOf('You must feel so "done" and frustrated.').empathy).not.toEqual([])
})

test('a danger is one in whoever’s words', () => {
  expect(evidenceOf('Tell the desk "anaphylaxis, call 911 now".').highAcuity).not.toEqual([])
  expect(evidenceOf('The letter says "stop metoprolol today".').critical).not.toEqual([])
})

test('a draft that stands between quotation marks as a whole quotes nobody', () => {
  expect(readByWords('"Dear Ana, thank you for your message. The form is here."').evidence.opening).not.toEqual([])
})
