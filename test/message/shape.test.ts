import {expect, test} from 'vitest'
import {understand} from '../../src/engine.ts'
import {isAddressed} from '../../src/message/address.ts'
import {countWords, isLaidOut} from '../../src/message/layout.ts'
import {findOpaqueLinks} from '../../src/message/opaque.ts'
import {findShouting} from '../../src/message/shouting.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'

const vocabulary = createVocabulary()
const read = (text: string) => understand(text, vocabulary)

test.each([
  ['Please DO NOT FORGET it.', ['DO NOT FORGET']],
  ['BRING 2 MORE, please. CALL US AT 8.', ['CALL US AT']],
  ['Your potassium is 6.8. GO TO THE EMERGENCY ROOM NOW.', []],
  ['Your COPD, HIV AND TB tests.', []],
  ['Do NOT take it.', []],
  ['WHAT TO BRING\n\nYour card.', []],
  ['> DO NOT STOP\n\nI see.', []]
])('shouting in %s', (text, found) => {
  expect(findShouting(read(text)).map(({start, end}) => text.slice(start, end))).toEqual(found)
})

test.each([
  ['Hi Ana,\n\nThe rash is harmless.', true],
  ['Hi ana,\n\nThe rash is harmless.', true],
  ['Ana, the rash is harmless.', true],
  ['Good to hear from you, Ana. The rash is harmless.', true],
  ['Hello there,\n\nThe rash is harmless.', false],
  ['Unfortunately, the rash is back.', false],
  ['To whom it may concern,\n\nThe rash is harmless.', false]
])('%s greets by name: %s', (text, answer) => {
  expect(isAddressed(read(text))).toBe(answer)
})

test.each([
  ['See https://bit.ly/3x.', 'shortened'],
  ['See bit.ly/3x for more.', 'shortened'],
  ['See http://10.0.0.7/form.', 'numeric'],
  ['See [here](https://example.org/form).', 'empty-text'],
  [`The form is at https://example.org/${'x'.repeat(100)}.`, 'unreadable'],
  ['Thanks.\n\nhttps://example.org/form\n\nDr. Lee', 'alone'],
  ['The form is at https://example.org/form.', undefined],
  ['Write to bit.lyons@example.org/x.', undefined]
])('%s is opaque: %s', (text, opacity) => {
  expect(findOpaqueLinks(read(text))[0]?.opacity).toBe(opacity)
})

test('a list or headings lay a text out; one dash does not', () => {
  expect(isLaidOut(read('Bring:\n- your card\n- your pills'))).toBe(true)
  expect(isLaidOut(read('## Before\nFast.\n## After\nRest.'))).toBe(true)
  expect(isLaidOut(read('We saw it.\n- Dr. Lee'))).toBe(false)
})

test('words are what stands between spaces', () => {
  expect(countWords('Don’t take 5 mg/day — it’s X-ray day.')).toBe(7)
})
