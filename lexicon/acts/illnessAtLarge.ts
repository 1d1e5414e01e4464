import {phrases} from '../phrases.ts'

/** What a disease does to whoever has it: talked of, and not told to this patient. */
export const illnessAtLarge = phrases`
  <serious-diagnosis> [itself] (can | may) [also | sometimes] (cause | lead | affect | make)
`

/** The same, put as its worst side: no ordeal of this patient. */
export const worstOfIllness = phrases`
  ^ the worst (thing | part) (about | of) ..8 (is | are) [that] (the | it | its)
`
