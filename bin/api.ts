import {presets, rules} from '../rules/index.ts'
import {createApi} from '../src/api/linter.ts'

/** Lints clinicians' messages to patients from Node. */
export const {createLinter, lintText, lintFiles} = createApi(rules, presets)

export type {FileResults} from '../src/api/fileResults.ts'
export type {FormatOptions, Formatter, FormatterOptions} from '../src/api/formatter.ts'
export {
  type FilesOptions,
  type FixReport,
  type Linter,
  type LinterOptions,
  NoDraftError,
  type TextOptions
} from '../src/api/linter.ts'
export type {CompleteConfig} from '../src/config/completeConfig.ts'
export type {
  Config,
  Judging,
  Override,
  Phrases,
  Plugin,
  Preset,
  Presets,
  RuleSetting
} from '../src/config/config.ts'
export {ConfigError, type Excerpt, type Mistake} from '../src/config/mistake.ts'
export {type FormatFunction, type FormatterContext, FormatterError, type RuleMeta} from '../src/formats/eslint.ts'
export type {Obstacle} from '../src/message/explanation.ts'
export type {Act, Evidence, Message, Part, Place, Question, Sentence} from '../src/message/message.ts'
export type {
  ExplainedEvidence,
  ExplainResult,
  Fix,
  LintResult,
  NearEvidence,
  ResultEvidence,
  ResultMessage,
  SuppressedMessage
} from '../src/result.ts'
export {
  type Category,
  defineRule,
  type Example,
  type OptionSpec,
  type OptionSpecs,
  type OptionValues,
  type Report,
  type Rule,
  type Severity,
  type SeverityName,
  type Suggestion
} from '../src/rule.ts'
export {presets, rules}
