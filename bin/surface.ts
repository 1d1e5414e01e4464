// What `msglint` and `msglint/core` both export: what rules are made with, and the shapes of results, rules and messages.
export {presets, rules} from '../rules/index.ts'
export type {Obstacle} from '../src/message/explanation.ts'
export type {Act, Evidence, Message, Part, Place, Question, Sentence} from '../src/message/message.ts'
export {ConfigError, type Excerpt, type Mistake} from '../src/mistake.ts'
export type {Preset, PresetSetting, Presets} from '../src/preset.ts'
export type {
  ExplainedEvidence,
  ExplainResult,
  Fix,
  LintMessage,
  LintResult,
  LintSuggestion,
  LintSuppression,
  NearEvidence,
  ResultEvidence,
  SuppressedLintMessage
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
