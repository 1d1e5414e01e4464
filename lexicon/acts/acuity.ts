import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** Situations that do not belong in a message. Source: etiquette-rules §3b. */
export const acuity = {
  'emergency-symptom': {
    answers: ['highAcuity'],
    why: 'A symptom that needs emergency or same-day care, told as present.',
    phrases: phrases`
      <emergency-symptom>
    `,
    unless: ['condition', 'negation', 'question', 'history', 'education']
  }
} as const satisfies ActGroups
