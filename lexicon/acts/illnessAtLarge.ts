import {phrases} from '../phrases.ts'

/** Of whom a doctor writes as of a family history; a child or a spouse may be the patient. */
const forebear = phrases`(mother | father | mom | mum | dad | brother | sister | grandmother | grandfather | grandma \
    | grandpa | aunt | uncle | cousin | niece | nephew | half-brother | half-sister | neighbor | friend | colleague)`

/** What a disease does to whoever has it: talked of, and not told to this patient. */
export const illnessAtLarge = phrases`
  (^ (a | an | the | your) | so | therefore | thus) ..2 (<serious-diagnosis> | <grave-finding>) [of | in] [the \
          | your | his | her] [<body-part>] (has | have | is | was | were) [now | also \
          | therefore] [been] (ruled out | excluded)
  (^ (a | an | the | your) | so | therefore | thus) ..2 <serious-diagnosis> [of | in] [the | your | his \
          | her] [<body-part>] [has been | was | is] (ruled out | excluded) by
  <serious-diagnosis> (has | have | is) [now | completely] cleared
  (sorry | sad | saddened) to (hear | read | learn) ..5 diagnosed with ..2 <serious-diagnosis>
  your ${forebear} (was | were) [once | also] diagnosed with ..3 <serious-diagnosis> ($ | at | when | in <past-year> \
      | and (you | so) | so | but | before | as a | last year | <number> years ago | years ago | long)
  form ..1 (says | states | tells | mentions) ..8 <serious-diagnosis>
  <serious-diagnosis> [of | in] [the] [<body-part>] (is | are) [a | an] [very | fairly] (rare | common | feared | uncommon \
      | known | possible) (complication~ | side effect~ | disease~ | condition~ | $ | with | in | after | at | on | among)
  <serious-diagnosis> [itself] (can | may) [also | sometimes] (cause | lead | affect | make)
`

/** The same, put as its worst side: no ordeal of this patient. */
export const worstOfIllness = phrases`
  ^ the worst (thing | part) (about | of) ..8 (is | are) [that] (the | it | its)
`

/** A mood, as the sign of an illness that causes it. */
export const moodOfIllness = phrases`
  (due to | because of | from | with) (anxiety | depression | stress | illness | fever) [that | the | your] ..1 mood [is | gets \
      | was | becomes | feels] <ordeal>
  (cause~ | causing) ..2 <ordeal> mood
`
