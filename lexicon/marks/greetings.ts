import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Greetings that say to whom. */
export const namedGreeting: MarkGroups = {
  named: {
    why: 'A name, a kinship or an endearment after the greeting, or a name alone.',
    phrases: phrases`
      ^ <greeting-word> [there | again | to] [my | our | the] [mr | mrs | ms | miss | dr | doctor | sir | madam] <capital>
      ^ good (morning | afternoon | evening | day) [to you] [mr | mrs | ms | miss | dr | doctor] <capital>
      ^ (mr | mrs | ms | miss | dr | doctor) <capital>
      ^ dear ..1 (parent~ | guardian~ | carer~ | caregiver~ | family | mum | mom | dad | friend | <kin>)
      ^ <greeting-word> [there | my] (<family-role> | <kin> | friend~ | folks | team | ji)
      <capital> ji
    `
  }
}

/** Greetings that would fit anybody. */
export const namelessGreeting: MarkGroups = {
  nameless: {
    why: 'No name follows the greeting, or a word for any patient.',
    phrases: phrases`
      ^ [<greeting-word>] <greeting-word> [there | again | dear | all | everyone | sir | madam | maam | doc | to you | both] $
      ^ [<greeting-word>] good (morning | afternoon | evening | day) [to you | all | everyone | sir | madam | maam | again] $
      ^ dear [valued | our | the] (patient | customer | member | client | user | sir | madam | sir or madam | resident) $
      to whom it may concern
    `
  }
}
