import {describe, expect, it} from 'vitest'
import {findSentences} from '../../src/parse/boundaries.ts'
import {parse} from '../../src/parse/pipeline.ts'

/** What makes a boundary look around itself most. */
const hard = [
  'it.I am ',
  '. ',
  'a.B.',
  'e.g. Dr. A. 5. ',
  '[(',
  '_',
  '🎉',
  'Hi Ana,\n',
  'Take it.\n\n',
  '\n',
  '"',
  '• Rest ',
  ':) '
]

/** The quickest of three runs, so that a pause of the machine does not count. */
function timeOf(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('cost of sentences in a text without end', () => {
  it.each(hard)('eight times %j costs far less than the 64 times of a square', (unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length))
    const [short, long] = [text(20_000), text(160_000)]
    findSentences(short, 0, short.length)
    const once = timeOf(() => findSentences(short, 0, short.length))
    const eight = timeOf(() => findSentences(long, 0, long.length))
    expect(eight).toBeLessThan(32 * Math.max(once, 0.5))
  })

  it.each([...hard, 'abc', ' '])('the parser survives a draft of nothing but %j', (unit) => {
    const text = unit.repeat(200_000 / unit.length)
    expect(parse(text).position!.end.offset).toBe(text.length)
  })
})
