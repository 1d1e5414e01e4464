import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** Information critical to the patient's care. Sources: founding text, note; etiquette-rules §3a. */
export const critical = {
  'medicine-change': {
    answers: ['critical'],
    why: 'A medicine stopped, started, held or changed does harm when the message is missed.',
    reason: 'a change to a medicine',
    phrases: phrases`
      (stop | hold | pause) [taking] [the | your] (<medicine> | <prescription-medicine>)
    `,
    unless: ['condition', 'negation', 'question', 'history']
  },
  'emergency-directive': {
    answers: ['critical', 'highAcuity'],
    why: 'An unconditional order to seek emergency care.',
    reason: 'an instruction to get emergency care',
    phrases: phrases`
      (call | ring | dial | go to) [the | your] [nearest] <emergency-service> ..3 [<right-now>]
    `,
    unless: ['condition', 'negation', 'question', 'history', 'education']
  }
} as const satisfies ActGroups
