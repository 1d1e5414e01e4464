import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Words that explain the term beside them. */
export const gloss: MarkGroups = {
  beside: {
    why: 'A term that is explained where it stands does no harm.',
    phrases: phrases`
      (meaning | i e | aka | in other words | simply put | in plain (words | english | terms))
      (which | that | this | it) (means | is | are) [just | simply | another (word | name | term) for]
      (also | sometimes | usually | often) (called | known as | referred to as)
      (called | known as | termed | named | we call | doctors call | the medical (name | term | word))
      (is | are) (a | an | the) [<hardship-word>] (kind | type | form | word | name | term | medical) [of | for]
      (means | mean | refers to)
      (just | simply) means
    `
  }
}

/** Words by which a sentence says what a finding means for the patient. */
export const meaning: MarkGroups = {
  means: {
    why: 'What a result means is what the patient asked.',
    phrases: phrases`
      (which | this | that | it | and | so) [result] (means | tells us | shows)
      meaning [that] (you | there | no | it)
      (which is | that is | this is) [very | really | the | a] (good | great | reassuring | excellent | normal | bad | best)
      (so | and) (you | we | there | no | it | i | that) (do not | does not | is | are | can | have | need | will | did not)
      (you | she | he | there) (do not | does not | did not | is | are) [not | have | no | any]
      (no | not) [sign of | evidence of | need for | infection | cancer | further]
      (good | great | happy | reassuring | wonderful) [news]
      (rules out | ruled out | nothing | none | normal | clear | free of)
      (treat~ | antibiotic~ | infection | infected | caused by)
    `
  }
}
