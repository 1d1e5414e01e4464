import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Words that explain the term beside them. */
export const gloss: MarkGroups = {
  beside: {
    why: 'A term that is explained where it stands does no harm.',
    phrases: phrases`
      (or | meaning | i e | aka | in other words | simply put | in plain (words | english | terms))
      (which | that | this | it) (means | is | are) [just | simply | another (word | name | term) for]
      (also | sometimes | usually | often) (called | known as | referred to as)
      (called | known as | termed | named | we call | doctors call | the medical (name | term | word))
      (is | are) (a | an | the) [<hardship-word>] (kind | type | form | word | name | term | medical) [of | for]
      (means | mean | refers to)
      (just | simply) means
    `
  }
}
