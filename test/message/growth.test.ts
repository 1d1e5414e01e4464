import {describe, expect, test} from 'vitest'
import {createEngine} from '../../src/engine.ts'

const engine = createEngine([], {rules: {}, weights: {}, phrases: {}})

describe('what looks like the head of a mail, or like more of a signature, costs no more than other text', () => {
  test.each(['-', '- ', '#', 'From: a\nSent: b\n', 'To: a\n', '-----\nFrom: a\n', 'she/her\n\n'])('%j', (unit) => {
    const timeOf = (length: number) => {
      const text = `Thank you.\n\nJane Lee, RN\n\n${unit.repeat(length / unit.length)}`
      return Math.min(
        ...[1, 2, 3].map(() => {
          const start = performance.now()
          engine.lint({text, filePath: 'x'})
          return performance.now() - start
        })
      )
    }
    // The first texts make the code ready, and take longer.
    timeOf(80_000)
    // Four times the length; what grows with the square takes sixteen times as long.
    expect(timeOf(80_000)).toBeLessThan(9 * Math.max(timeOf(20_000), 2))
  })
})
