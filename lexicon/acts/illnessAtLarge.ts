import {phrases} from '../phrases.ts'

/** What a disease does to whoever has it: talked of, and not told to this patient. */
export const illnessAtLarge = phrases`
  (<serious-diagnosis> | <grave-finding>) ..3 (has | have | is | was | were) [now | also | therefore] [been] (ruled out | excluded)
  <serious-diagnosis> ..3 (ruled out | excluded) by
  <serious-diagnosis> (has | have | is) [now | completely] cleared
  (sorry | sad | saddened) to (hear | read | learn) ..5 diagnosed with ..2 <serious-diagnosis>
  (she | he | who | you) (has | have) had ..1 <serious-diagnosis> since
  (form | letter | note | card | plan) ..1 (says | states | tells | mentions) ..8 <serious-diagnosis>
  since (you | he | she) (were | was) diagnosed with ..2 <serious-diagnosis>
  <serious-diagnosis> [itself] (can | may) [also | sometimes] (cause | lead | affect | make)
`

/** The same, put as its worst side: no ordeal of this patient. */
export const worstOfIllness = phrases`
  ^ the worst (thing | part) (about | of) ..8 (is | are) [that] (the | it | its)
`
