import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Names that a patient has to know however long they are. */
export const medicineNames: MarkGroups = {
  medicine: {
    why: 'The length of a name says nothing of how hard a text is to read.',
    phrases: phrases`
      (<medicine> | <vaccine>)
    `
  }
}
