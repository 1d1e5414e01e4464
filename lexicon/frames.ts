import type {Frame} from './acts/act.ts'
import {phrases} from './phrases.ts'

/** Words that put what stands beside them in doubt. `question` has none: the mark shows it. */
export const frames: Readonly<Record<Exclude<Frame, 'question'>, string>> = {
  condition: phrases`
    (if | unless | whenever | in case | in the event | provided | supposing | suppose) [ever | any]
    (when | whenever | once | as soon as | until | till) (you | your | the | it | she | he | this | that | symptoms) ..2 (get | start | notice | feel | have | develop | become)
    should (you | your | the | it | she | he | any | anything | this | that | symptoms | things)
    (were | had) you to
    (would | might | could) be a reason to
    for any of (these | those | the following)
    any of (these | those | the following) (means | should | is a reason)
    (signs | symptoms) to (watch | look) (for | out for)
    (red flag~ | warning sign~)
    (watch | look) out for
  `,
  negation: phrases`
    (no | not | never | without | none | neither | nor | cannot | nothing | negative for | free of | clear of | rule~ out | ruling out)
    (do | does | did | is | are | was | were | have | has | had | can | could | should | would | will | need) not
    (unlikely | not likely) to be
    (rather | instead of) than
    (isnt | dont | doesnt | wasnt)
    no (sign~ | evidence | trace | hint | need | longer)
  `,
  history: phrases`
    (back | way back) in
    (years | months | decades) ago
    (last | a) (year | spring | summer | autumn | fall | winter) ago
    (in | since) (the | your) (past | childhood | teens | twenties | thirties)
    (history | family history) of
    (used to | formerly | previously | in those days)
    your (late | dear) (mother | father | husband | wife)
    (his | her | their) (mother | father | uncle | aunt | sister | brother)
  `,
  education: phrases`
    (most | many | some | all) (people | patients | adults | children | women | men | cases)
    (in general | generally | usually | typically | as a rule | for example | for instance)
    (people | patients | someone | anyone | anybody) (with | who)
    can (sometimes | occasionally | rarely) (cause | lead)
  `
}
