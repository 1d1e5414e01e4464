import type {Rule} from '../src/rule.ts'
import allCaps from './all-caps.ts'
import ambiguousResultWord from './ambiguous-result-word.ts'
import badNews from './bad-news.ts'
import blameLanguage from './blame-language.ts'
import confirmCriticalInfo from './confirm-critical-info.ts'
import crisisResource from './crisis-resource.ts'
import dismissiveReassurance from './dismissive-reassurance.ts'
import doseNotation from './dose-notation.ts'
import educationPointer from './education-pointer.ts'
import effortPraise from './effort-praise.ts'
import empathyStatement from './empathy-statement.ts'
import excessPunctuation from './excess-punctuation.ts'
import formulaicEmpathy from './formulaic-empathy.ts'
import harshTone from './harsh-tone.ts'
import identifierLeak from './identifier-leak.ts'
import invisibleCharacters from './invisible-characters.ts'
import longMessage from './long-message.ts'
import longSentence from './long-sentence.ts'
import modelChatter from './model-chatter.ts'
import neverWords from './never-words.ts'
import newsAdvice from './news-advice.ts'
import nextStep from './next-step.ts'
import opaqueLink from './opaque-link.ts'
import overclaimedUnderstanding from './overclaimed-understanding.ts'
import personalClose from './personal-close.ts'
import personalOpening from './personal-opening.ts'
import plainLanguage from './plain-language.ts'
import portalPointer from './portal-pointer.ts'
import {presetsOf} from './presets.ts'
import readingGrade from './reading-grade.ts'
import reportBack from './report-back.ts'
import resultMeaning from './result-meaning.ts'
import resultPlan from './result-plan.ts'
import safetyNet from './safety-net.ts'
import salutationName from './salutation-name.ts'
import sharedDecision from './shared-decision.ts'
import silentResult from './silent-result.ts'
import smsLength from './sms-length.ts'
import staffVoice from './staff-voice.ts'
import stigmaLabel from './stigma-label.ts'
import straySpace from './stray-space.ts'
import teachBack from './teach-back.ts'
import templateVariable from './template-variable.ts'
import toneMismatch from './tone-mismatch.ts'
import unacknowledgedDistress from './unacknowledged-distress.ts'
import unansweredQuestion from './unanswered-question.ts'
import undefinedAbbreviation from './undefined-abbreviation.ts'
import unfilledPlaceholder from './unfilled-placeholder.ts'
import urgentSymptom from './urgent-symptom.ts'
import visitPreparation from './visit-preparation.ts'

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
  modelChatter,
  readingGrade,
  longSentence,
  longMessage,
  allCaps,
  excessPunctuation,
  salutationName,
  nextStep,
  opaqueLink,
  unansweredQuestion,
  unacknowledgedDistress,
  formulaicEmpathy,
  dismissiveReassurance,
  overclaimedUnderstanding,
  identifierLeak,
  resultMeaning,
  resultPlan,
  silentResult,
  portalPointer,
  educationPointer,
  visitPreparation,
  sharedDecision,
  effortPraise,
  reportBack,
  newsAdvice,
  urgentSymptom,
  crisisResource,
  badNews,
  safetyNet,
  teachBack,
  templateVariable,
  smsLength,
  invisibleCharacters,
  straySpace,
  toneMismatch
]

/** Built-in presets, by the name that `extends` uses. */
export const presets = presetsOf(rules.map(({id}) => id))

export {recommended} from './presets.ts'
