import {beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createEngine, prepare} from '../../src/engine.ts'

/** A draft, or a draft with the patient's message before it. */
export type Reviewed = string | {readonly patient: string; readonly text: string}

/** What a nurse's reading found that a rule should report, and what stands close to it and should pass. */
export interface Review {
  readonly reports: readonly Reviewed[]
  readonly passes: readonly Reviewed[]
}

/** Holds a rule, alone, to a review. */
export function describeReview(id: string, {reports, passes}: Review): void {
  describe(id, () => {
    const rule = rules.find((one) => one.id === id)!
    const settings = {rules: {[id]: [1, {}] as const}, weights: {}, phrases: {}}
    const engine = createEngine([rule], settings)
    const found = (one: Reviewed) =>
      engine
        .lint({...(typeof one === 'string' ? {text: one} : one), filePath: '<text>'})
        .messages.map(({ruleId}) => ruleId)
    const name = (one: Reviewed) => (typeof one === 'string' ? one : `${one.text} [${one.patient}]`)
    beforeAll(() => prepare([rule], [settings]))

    test.each(reports.map((one) => [name(one), one] as const))('reports %s', (_, one) =>
      expect(found(one)).toContain(id)
    )
    test.each(passes.map((one) => [name(one), one] as const))('passes %s', (_, one) => expect(found(one)).toEqual([]))
  })
}
