import {describe, expect, it} from 'vitest'
import {lint} from '../../bin/browser.ts'
import {countWords} from '../../src/message/layout.ts'
import {findSentences} from '../../src/parse/boundaries.ts'
import {parse} from '../../src/parse/pipeline.ts'

/** What makes a boundary look around itself most. */
const hard = [
  'it.I am ',
  '. ',
  'a.B.',
  'see.What.',
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

/** How many characters regular expressions get to read, in all: the work of finding boundaries. */
function charactersRead(work: () => unknown): number {
  const {exec} = RegExp.prototype
  let count = 0
  // A spy of vitest would keep every text that it sees.
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    if (this.sticky) count += (match?.[0].length ?? 0) + 1
    else count += (match !== null && this.global ? this.lastIndex : text.length) - from
    return match
  }
  try {
    work()
  } finally {
    RegExp.prototype.exec = exec
  }
  return count
}

describe('cost of sentences in a text without end', () => {
  it.each(hard)('eight times %j is eight times the work', (unit) => {
    const workOf = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      return charactersRead(() => findSentences(text, 0, text.length))
    }
    const [once, eight] = [workOf(2_000), workOf(16_000)]
    expect(once).toBeGreaterThan(0)
    expect(eight / once).toBeLessThan(9)
  })

  it.each([...hard, 'abc', ' '])('the parser survives a draft of nothing but %j', (unit) => {
    const text = unit.repeat(200_000 / unit.length)
    expect(parse(text).position!.end.offset).toBe(text.length)
  })

  it.each(['no chest pain and ', 'word ', 'naïve '])(
    'a text of nothing but %j is cut into sentences that are bounded',
    (unit) => {
      const text = unit.repeat(100_000 / unit.length).trimEnd()
      const places = findSentences(text, 0, text.length)
      expect(places.map(({start, end}) => text.slice(start, end)).join(' ')).toBe(text)
      expect(Math.max(...places.map(({start, end}) => end - start))).toBeLessThan(5_000)
    }
  )
})

describe('what is told of a text without end', () => {
  const told = (unit: string, length: number) => JSON.stringify(lint(unit.repeat(length / unit.length), {})).length

  it.each(['{{a', '[name] '])('eight times %j makes no more than eight times the report', (unit) => {
    expect(told(unit, 16_800) / told(unit, 2_100)).toBeLessThan(12)
  })

  it('words are counted in one go', () => {
    expect(countWords('='.repeat(300_000))).toBe(0)
    expect(countWords(`${'‘'.repeat(300_000)}a b`)).toBe(2)
  })
})
