import {expect, test} from 'vitest'
import {nearest} from '../../src/phrases/nearest.ts'

const rules = ['personal-opening', 'empathy-statement', 'personal-close']

test.each([
  ['emapthy-statement', 'empathy-statement'],
  ['Personal-Close', 'personal-close'],
  ['empathy', 'empathy-statement'],
  ['close', 'personal-close'],
  ['personal', 'personal-opening'],
  ['path', undefined],
  ['warmth', undefined],
  ['', undefined]
])('"%s" most likely means %s', (word, meant) => {
  expect(nearest(word, rules)).toBe(meant)
})

test('a word that is misspelt is that word before it is a part of another', () => {
  expect(nearest('note', ['note-taking', 'notes'])).toBe('notes')
})
