import {phrases} from '../phrases.ts'

/** A test or a visit that was urgent, and is no longer needed. */
export const calledOff = phrases`
  urgent ..1 (scan | referral | appointment | test | visit | ct | mri) (was | has been) (cancelled | canceled \
      | downgraded | called off) (since | because | as | now that) ..4 (gone | better | normal | settled \
      | benign | clear)
`

/** A recall or a danger that touches nothing of the patient's. */
export const noneOfYours = phrases`
  none of (your | the | his | her) ..3 (is | are | has been | have been) (on | part of | affected \
      | contaminated | withdrawn | recalled | among | in)
  none of the ..2 you (use | take) (is | are | has been | have been) (on | part of | affected | contaminated \
      | withdrawn | recalled | among | in)
`

/** Things that are no medicine, so many instead of so many. */
export const countedThings = phrases`
  (one | two | three | four | <number>) (pillow~ | sock~ | mug~ | blanket~ | layer~ | towel~ | beer~ \
      | cup~ of (tea | coffee)) (instead of | rather than)
`

/** An overdose as a leaflet speaks of it. */
export const overdoseAtLarge = phrases`
  ^ an overdose of ..2 (harms | is dangerous | can)
`

/** Labor that will come: nobody is in it. */
export const laborToCome = phrases`
  (when | once | while | until) (you | she) (are | is) [back | already] in labor
`

/** Pity that somebody has for himself. */
export const sorryForHimself = phrases`
  sorry for (himself | herself | themselves | itself)
`

/** Ed, and no emergency department. */
export const edWhoDied = phrases`
  (losing | mourning) ed
`

/** A refill that goes where it always goes. */
export const sentAsAlways = phrases`
  days (sent | called in | ordered) ..6 (as always | as usual | as before)
`

/** A dose that was left out for a test, and rightly. */
export const heldForTest = phrases`
  (were | was) right to (hold | skip | pause) [the | your] ..1 for (the | your) ..2 (scan | test | procedure | surgery)
`

/** Those who work with the sender: a kind word to them is none to the reader. */
export const ownStaff = phrases`(team | trainee~ | nurses | staff | receptionist~ | reception | colleague~ | midwives \
    | practice | apprentice~ | registrar~)`

/** What every leaflet says of a dose that was missed. */
export const noDoublingUp = phrases`
  ^ [please | and | so | just] (never | do not) double up $
`
