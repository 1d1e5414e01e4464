import {abbreviations} from './abbreviations.ts'
import {blame} from './blame.ts'
import {chatter} from './chatter.ts'
import {deferral} from './deferral.ts'
import {doseLatin, doseMisread} from './doses.ts'
import {dismissal, distress, formula, overclaim, reason} from './empathyQuality.ts'
import {gloss, meaning} from './gloss.ts'
import {namedGreeting, namelessGreeting} from './greetings.ts'
import {jargon} from './jargon.ts'
import type {MarkGroups} from './mark.ts'
import {medicineNames} from './names.ts'
import {resultWords} from './results.ts'
import {staffVoice} from './staff.ts'
import {nextStep} from './steps.ts'
import {stigma} from './stigma.ts'
import {harsh, never} from './tone.ts'

/** Every kind of mark, by the name that rules ask for. */
export const marks = {
  abbreviation: abbreviations,
  blame,
  chatter,
  deferral,
  dismissal,
  distress,
  'dose-latin': doseLatin,
  'dose-misread': doseMisread,
  formula,
  gloss,
  harsh,
  jargon,
  meaning,
  'name-of-medicine': medicineNames,
  'named-greeting': namedGreeting,
  'nameless-greeting': namelessGreeting,
  never,
  'next-step': nextStep,
  overclaim,
  reason,
  'result-word': resultWords,
  'staff-voice': staffVoice,
  stigma
} satisfies Readonly<Record<string, MarkGroups>>

export type MarkKind = keyof typeof marks
