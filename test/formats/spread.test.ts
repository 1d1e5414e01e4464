import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Scores} from '../../src/formats/scores.ts'
import {WorstDrafts} from '../../src/formats/worstDrafts.ts'

describe('percentiles', () => {
  test('are scores that drafts have: those of a sorted list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(100), fc.constantFrom(2.5, 97.25)), {minLength: 1}),
        fc.integer({min: 1, max: 100}),
        (list, percent) => {
          const scores = new Scores()
          for (const score of list) scores.add(score)
          const sorted = list.toSorted((a, b) => a - b)
          expect(scores.percentile(percent)).toBe(sorted[Math.ceil((percent * list.length) / 100) - 1])
          expect(scores.bins.reduce((sum, amount) => sum + amount, 0)).toBe(list.length)
          expect(scores.mean).toBe(Math.round(list.reduce((sum, score) => sum + score, 0) / list.length))
        }
      )
    )
  })

  test('of nothing are none', () => {
    expect([new Scores().percentile(50), new Scores().mean]).toEqual([null, null])
  })
})

describe('the worst drafts', () => {
  test('are the first of all, sorted, however they come', () => {
    const draft = fc.record({score: fc.option(fc.nat(5)), errors: fc.nat(1)})
    fc.assert(
      fc.property(fc.array(draft, {maxLength: 60}), fc.integer({min: 1, max: 8}), (drafts, limit) => {
        const worst = new WorstDrafts<number>(limit)
        const lines = drafts.map((one, index) => ({...one, index, name: '', warnings: 0}))
        for (const line of lines) worst.add(line, () => line.index)
        const sorted = lines.toSorted(
          (a, b) => b.errors - a.errors || (a.score ?? -1) - (b.score ?? -1) || a.index - b.index
        )
        expect(worst.list.map(({section}) => section)).toEqual(sorted.slice(0, limit).map(({index}) => index))
      })
    )
  })

  test('those that come too late are not even written', () => {
    const worst = new WorstDrafts<string>(2)
    let written = 0
    for (let index = 0; index < 1000; index++) {
      worst.add({name: '', index, score: 0, errors: 1, warnings: 0}, () => `${written++}`)
    }
    expect(written).toBe(4)
  })
})
