import {expect, test} from 'vitest'
import {SurfaceTable} from '../../src/phrases/surfaceTable.ts'

const words = (amount: number) => Array.from({length: amount}, (_, index) => `word${index}`)

test('finds a word where it stands in a text', () => {
  const table = new SurfaceTable<string>()
  table.set('cat', 'animal')
  const text = 'a cat sat, concatenated'
  expect(table.get(text, 2, 5)).toBe('animal')
  expect(table.get(text, 14, 17)).toBe('animal')
  expect(table.get(text, 2, 6)).toBeUndefined()
  expect(table.get(text, 6, 9)).toBeUndefined()
  expect(table.get('Cat', 0, 3)).toBeUndefined()
})

test('keeps what it knows as it grows', () => {
  const table = new SurfaceTable<number>()
  const all = words(5000)
  for (const [index, word] of all.entries()) table.set(word, index)
  for (const [index, word] of all.entries()) expect(table.get(word, 0, word.length)).toBe(index)
})

test('forgets all when there are more words than a language has, and knows what comes then', () => {
  const table = new SurfaceTable<number>()
  const all = words(50_001)
  for (const [index, word] of all.entries()) table.set(word, index)
  expect(table.get('word0', 0, 5)).toBeUndefined()
  expect(table.get('word50000', 0, 9)).toBe(50_000)
})
