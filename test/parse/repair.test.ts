import {describe, expect, it} from 'vitest'
import {sentencesOf} from './read.ts'
import {known, writtenFirst} from './sentences.ts'

describe.each([
  ['known', known],
  ['written before', writtenFirst]
])('sentence repair, %s', (_, rows) => {
  it.each(rows)('$kind: $text', ({text, sentences}) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})
