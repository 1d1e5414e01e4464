import {severityIn} from '../preset.ts'
import type {LintResult} from '../result.ts'
import type {Catalogue} from './format.ts'

/** What ESLint tells a formatter of a rule. */
export interface RuleMeta {
  readonly type: 'suggestion'
  readonly docs: {
    readonly description: string
    /** Whether `msglint:recommended` has it on. */
    readonly recommended: boolean
    readonly category: string
  }
  readonly hasSuggestions: boolean
}

/** What a formatter gets beside the results, as in ESLint. */
export interface FormatterContext {
  readonly cwd: string
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>
  /** There where the run has more warnings than it may. */
  readonly maxWarningsExceeded?: {readonly maxWarnings: number; readonly foundWarnings: number}
}

/** A formatter, as ESLint's packages export it: all results in, the whole report out. */
export type FormatFunction = (results: LintResult[], context: FormatterContext) => string | Promise<string>

/** What every rule is, by its id. */
export function rulesMeta({rules, presets}: Pick<Catalogue, 'rules' | 'presets'>): Record<string, RuleMeta> {
  const recommended = presets['msglint:recommended']
  return Object.fromEntries(
    rules.map(({id, about, category}) => [
      id,
      {
        type: 'suggestion',
        docs: {description: about, recommended: severityIn(recommended, id) !== 'off', category},
        hasSuggestions: true
      }
    ])
  )
}

/** A formatter failed; of what it said nothing is told, as it may quote a draft. */
export class FormatterError extends Error {
  override name = 'FormatterError'
}
