import type {ActGroups} from './act.ts'
import {empathyBurden} from './empathyBurden.ts'
import {empathyComfort} from './empathyComfort.ts'
import {empathyCounsel} from './empathyCounsel.ts'
import {empathyCredit} from './empathyCredit.ts'
import {empathyExaggeration} from './empathyExaggeration.ts'
import {empathyHardship} from './empathyHardship.ts'
import {empathyIdioms, empathyNeighbors} from './empathyIdioms.ts'
import {empathyInsight} from './empathyInsight.ts'
import {empathyLife} from './empathyLife.ts'
import {empathyLikeness} from './empathyLikeness.ts'
import {empathyMisfortune} from './empathyMisfortune.ts'
import {empathyNormalizing} from './empathyNormalizing.ts'
import {empathyPlain} from './empathyPlain.ts'
import {empathyPraise} from './empathyPraise.ts'
import {empathyStandingBy} from './empathyStandingBy.ts'
import {empathySympathy} from './empathySympathy.ts'
import {empathyUnderstanding} from './empathyUnderstanding.ts'
import {empathyVindication} from './empathyVindication.ts'
import {empathyVoices} from './empathyVoices.ts'

/** Sentences that recognise what the patient feels or goes through: the founding text's "Demonstrate Empathy". */
export const empathy = {
  ...empathyUnderstanding,
  ...empathyHardship,
  ...empathySympathy,
  ...empathyNormalizing,
  ...empathyPraise,
  ...empathyStandingBy,
  ...empathyIdioms,
  ...empathyVoices,
  ...empathyExaggeration,
  ...empathyBurden,
  ...empathyInsight,
  ...empathyLife,
  ...empathyPlain,
  ...empathyMisfortune,
  ...empathyComfort,
  ...empathyCounsel,
  ...empathyNeighbors,
  ...empathyLikeness,
  ...empathyCredit,
  ...empathyVindication
} as const satisfies ActGroups
