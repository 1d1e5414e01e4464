// What `msglint` and `msglint/core` both export: what rules are made with, and the shapes of results, rules and messages.
export type {Frame} from '../lexicon/acts/act.ts'
export type {MarkKind} from '../lexicon/marks/index.ts'
export {presets, rules} from '../rules/index.ts'
export type {Obstacle} from '../src/message/explanation.ts'
export type {Link, Mode, TokenFault, Variable, VariableKind} from '../src/message/facts.ts'
export type {Act, Evidence, Mark, Message, Part, Question, Sentence, Topic} from '../src/message/message.ts'
export type {Place} from '../src/message/place.ts'
export type {UserPhrases} from '../src/message/vocabulary.ts'
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
  type ExampleSetting,
  type OptionSpec,
  type OptionSpecs,
  type OptionValue,
  type OptionValues,
  type Report,
  type Rule,
  type Severity,
  type SeverityName,
  type Suggestion
} from '../src/rule.ts'
