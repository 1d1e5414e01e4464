import {describe, expect, test} from 'vitest'
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

describe('words of an address', () => {
  const jargonOf = (text: string) =>
    understand(text, vocabulary)
      .marks('jargon')
      .map((mark) => mark.text)

  test.each([
    'Read https://clinic.org/cardiac today.',
    'Read HTTPS://clinic.org/a?renal=utilize#myocardial-infarction today.',
    'Read <https://a.b/utilize> today.',
    'Read www.utilize.com, please.',
    'Read renal.clinic.org or clinic.org/renal today.',
    'Read bit.ly/renal today.',
    'Write to renal@clinic.org.',
    'Write to mailto:utilize@clinic.co.uk today.',
    'Read [https://a.b/utilize](https://a.b/utilize) today.'
  ])('hold none: %s', (text) => {
    expect(jargonOf(text)).toEqual([])
  })

  test.each([
    ['Read [renal](https://a.b/cardiac) today.', ['renal']],
    ['It is cardiac/renal.', ['cardiac', 'renal']],
    ['See https://a.b/renal: utilize it.', ['utilize']],
    ['See (https://a.b/renal)—utilize it.', ['utilize']],
    ['Please utilize.If it hurts, call.', ['utilize']],
    ['please utilize.it helps.', ['utilize']]
  ])('are none of those beside it: %s', (text, words) => {
    expect(jargonOf(text)).toEqual(words)
  })

  test('tell where help and results are', () => {
    const message = understand('You can see the results at https://mychart.clinic.org. Call warmline.org.', vocabulary)
    expect(message.marks('crisis-help').map(({text}) => text)).toContain('warmline')
  })
})
