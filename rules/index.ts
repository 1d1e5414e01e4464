import type {Rule} from '../src/rule.ts'
import ambiguousResultWord from './ambiguous-result-word.ts'
import blameLanguage from './blame-language.ts'
import confirmCriticalInfo from './confirm-critical-info.ts'
import doseNotation from './dose-notation.ts'
import empathyStatement from './empathy-statement.ts'
import harshTone from './harsh-tone.ts'
import modelChatter from './model-chatter.ts'
import neverWords from './never-words.ts'
import personalClose from './personal-close.ts'
import personalOpening from './personal-opening.ts'
import plainLanguage from './plain-language.ts'
import {presetsOf} from './presets.ts'
import staffVoice from './staff-voice.ts'
import stigmaLabel from './stigma-label.ts'
import undefinedAbbreviation from './undefined-abbreviation.ts'
import unfilledPlaceholder from './unfilled-placeholder.ts'

/** Every built-in rule, in the order of reports at one place. */
export const rules: readonly Rule[] = [
  personalOpening,
  empathyStatement,
  personalClose,
  confirmCriticalInfo,
  unfilledPlaceholder,
  plainLanguage,
  undefinedAbbreviation,
  ambiguousResultWord,
  doseNotation,
  stigmaLabel,
  blameLanguage,
  neverWords,
  harshTone,
  staffVoice,
  modelChatter
]

/** Built-in presets, by the name that `extends` uses. */
export const presets = presetsOf(rules.map(({id}) => id))

export {recommended} from './presets.ts'
