import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** Ways to be sure that the patient received and understood. Source: founding text, note; JABFM and AHRQ in etiquette-rules §1a. */
export const confirmation = {
  'asks-reply': {
    answers: ['confirmation'],
    why: 'A reply shows that the message was read.',
    phrases: phrases`
      (reply | respond | write back | text back | answer) ..4 (so | to confirm | to let | that you | when you)
    `,
    unless: ['condition']
  }
} as const satisfies ActGroups
