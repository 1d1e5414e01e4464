import {phrases} from '../phrases.ts'

const shows = phrases`(is | are | was | were | came back | come back | comes back | returned | remains | stays)`

/** An illness whose test found none of it: the word that says so stands behind. */
export const testNegative = phrases`
  (<serious-diagnosis> | <sti> | <cancer>) [rapid | blood | skin | stool | viral | spit] (test~ | smear~ | screen~ | swab~ \
      | slide~ | film~ | antigen | antibod~ | pcr | result~ | culture~ | card | strip | panel | marker~) ${shows} [now | all | \
      both | also | again | still | happily | thankfully] (negative | clear | clean | normal)
  (<serious-diagnosis> | <sti> | <cancer>) (and | or) [the | your] (<serious-diagnosis> | <sti> | hepatitis | hep b \
      | hep c | syphilis | tb) [test~ | \
      screen~ | swab~ | result~] ${shows} [now | all | both | also] (negative | clear | clean | normal)
  (<serious-diagnosis> | <sti> | <cancer>) [and | or] [<serious-diagnosis> | <sti>] ${shows} [now | all | both | also | \
      again | happily | thankfully] (negative | excluded | ruled out)
  (<serious-diagnosis> | <sti> | <cancer>) [test | smear | screen | swab | film | antigen] negative ($ | and | so | for | \
      which | twice | again | today | as)
`

const thinner = phrases`(blood thinner~ | anticoagulant~ | anticoagulation)`

/** Why somebody is on a medicine: it is taken already. */
export const takenAnyway = phrases`
  (he | she | you) (needs | need) to (be | stay | remain | keep) on ..1 ${thinner} ..1 (to | in order to) (avoid | prevent | keep | guard | \
      protect | lower | reduce)
  (needs | need) to (stay | remain | keep | continue) on ..1 ${thinner}
`

/** Antibiotics that nobody prescribed: what they do not help with, as every leaflet says. */
export const notForAVirus = phrases`
  (do not | never | should not | must not | please do not) (take | use | give | start | ask for) [any] antibiotics ($ | for \
      (a | an | the | this | that | your | every) ..2 (cold | virus | flu | cough | bronchitis | sniffle~ | sore throat | \
      runny nose | infection that) | for (colds | viruses | viral | flu | coughs | sniffles))
`

const never = phrases`(zero | 0 | nil | none | negative | never | not at all | clear)`
/** Nothing comes behind that counts more than none: no "0 in May and 3 today". */
const andThatIsAll = phrases`($ | again | as (before | you | he | she | always | ever | usual | last) | this (time | visit) \
    | today | for the | throughout | once more | like last | phq | please | thank~ | which)`
const screening = phrases`(questionnaire | item | screen | screening | question | score | scale | check | line | box)`
const put = phrases`(ticked | scored | answered | marked | put | circled | chose | wrote | said | entered | rated)`

/** A screening for thoughts of suicide that found none. */
export const screenedClear = phrases`
  <self-harm> [${screening}] [${screening}] [<number> | nine] [is | was | came back | stays | still | remains | today] ${never} \
      ${andThatIsAll}
  <self-harm> [${screening}] [${screening}] [<number> | nine] ..2 (you | he | she) [have | has | again] ${put} [a | it] \
      ${never} ${andThatIsAll}
  (item | question | line) (9 | nine) ..8 <self-harm> ..6 ${never} ${andThatIsAll}
  (item | question | line) (9 | nine) ..4 ${put} [a | it] ${never} [for | on | to | about] ..3 <self-harm>
  ${put} [a | it] ${never} [for | on | to | about | at] [the] [thoughts of | item | question | line] ..2 <self-harm>
  on ..2 <self-harm> (you | he | she) ${put} [a | it] ${never} ${andThatIsAll}
`

/** An emergency as a term that is explained. */
export const asDefined = phrases`
  (this | the | such a | that) (condition | state | complication | illness | process | problem) (is | are) (known | called | \
      termed | referred to) [as] ..2 <emergency-diagnosis> (which | that) (causes | cause | leads | can | may | makes | brings \
      | produces)
  (is | are) (known | called | termed | referred to) as ..1 <emergency-diagnosis> (which | that) (causes | cause | leads | \
      can | may | makes | brings | produces)
  in (diabetic | diabetics | diabetes | people | patients | those) ..12 <emergency-diagnosis>
`
