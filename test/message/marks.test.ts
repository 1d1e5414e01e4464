import {expect, test} from 'vitest'
import {understand} from '../../src/engine.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'

const vocabulary = createVocabulary()
const marksOf = (text: string) =>
  understand(text, vocabulary)
    .marks('blame')
    .map((mark) => mark.text)

test('a mark stands at its words, with its group and its sentence', () => {
  const text = 'Thanks for writing. You failed to take the tablets.'
  const [mark] = understand(text, vocabulary).marks('blame')
  expect(mark).toMatchObject({group: 'failing', text: 'You failed to', start: 20, end: 33})
  expect(mark!.sentence.text).toBe('You failed to take the tablets.')
})

test.each([
  ['a quoted message', 'Thanks for writing.\n\n> You failed to call me back.'],
  ['a condition', 'If you failed to reach us, try again today.'],
  ['a condition that an earlier line opens', 'If you:\n- failed a test\n- refused to stay\nplease come back.']
])('%s holds none', (_, text) => {
  expect(marksOf(text)).toEqual([])
})
