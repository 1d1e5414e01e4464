import {describe, expect, it} from 'vitest'
import {sentencesOf} from './read.ts'
import {heldOut, known} from './sentences.ts'

describe.each([
  ['known', known],
  ['held out', heldOut]
])('sentence repair, %s', (_, rows) => {
  it.each(rows)('$kind: $text', ({text, sentences}) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})
