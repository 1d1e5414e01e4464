import {presets, rules} from '../rules/index.ts'
import {createLint} from '../src/api/lint.ts'

/** Lints messages to patients anywhere that runs JavaScript: no file, no config, no Node. */
export const {lint, explain} = createLint(rules, presets)

export type {LintOptions, LintSettings} from '../src/api/lint.ts'
export {ConfigError, type Excerpt, type Mistake} from '../src/config/mistake.ts'
export type {Obstacle} from '../src/message/explanation.ts'
export type {Act, Evidence, Message, Part, Place, Question, Sentence} from '../src/message/message.ts'
export type {Preset, PresetSetting, Presets} from '../src/preset.ts'
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
