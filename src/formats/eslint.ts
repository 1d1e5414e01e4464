import {defaultsOf, optionsSchema} from '../options.ts'
import {severityIn} from '../preset.ts'
import type {LintResult} from '../result.ts'
import type {Category} from '../rule.ts'
import type {Catalogue} from './format.ts'

/** What ESLint tells of a rule, as its `meta`; `docs.url` is missing, since `msglint --explain <rule>` prints the page. */
export interface RuleMetaData {
  /** `problem` where patients may come to harm or a template is broken, else `suggestion`. */
  readonly type: 'problem' | 'suggestion'
  readonly docs: {
    /** Imperative, one line, no full stop. */
    readonly description: string
    /** Whether `msglint:recommended` has it on. */
    readonly recommended: boolean
    readonly category: Category
  }
  /** There where some findings have a `fix`. */
  readonly fixable?: 'code' | 'whitespace'
  /** Whether some findings have `suggestions`. */
  readonly hasSuggestions: boolean
  /** JSON Schema of what may stand behind the severity, item by item. */
  readonly schema: readonly Readonly<Record<string, unknown>>[]
  /** The options where none are set; empty where it has none. */
  readonly defaultOptions: readonly Readonly<Record<string, unknown>>[]
}

/** What a formatter gets beside the results, as in ESLint. */
export interface FormatterContext {
  readonly cwd: string
  readonly rulesMeta: Readonly<Record<string, RuleMetaData>>
  /** There where the run has more warnings than it may. */
  readonly maxWarningsExceeded?: {readonly maxWarnings: number; readonly foundWarnings: number}
}

/** A formatter, as ESLint's packages export it: all results in, the whole report out. */
export type FormatFunction = (results: LintResult[], context: FormatterContext) => string | Promise<string>

/** What every rule is, by its id. */
export function rulesMeta({rules, presets}: Pick<Catalogue, 'rules' | 'presets'>): Record<string, RuleMetaData> {
  const recommended = presets['msglint:recommended']
  return Object.fromEntries(
    rules.map(({id, about, category, fixable, hasSuggestions = false, options}): [string, RuleMetaData] => [
      id,
      {
        type: harmful.has(category) ? 'problem' : 'suggestion',
        docs: {description: about, recommended: severityIn(recommended, id) !== 'off', category},
        ...(fixable === undefined ? {} : {fixable}),
        hasSuggestions,
        schema: options === undefined ? [] : [optionsSchema(options)],
        defaultOptions: options === undefined ? [] : [defaultsOf(options)]
      }
    ])
  )
}

const harmful: ReadonlySet<Category> = new Set<Category>(['safety', 'privacy', 'template'])

/** A formatter failed; of what it said nothing is told, as it may quote a draft. */
export class FormatterError extends Error {
  override name = 'FormatterError'
}
