import {phrases} from '../phrases.ts'
import {emergencyOfOthers, laborToCome, overdoseAtLarge} from './nothingOfTheSort.ts'

/** An emergency's name where nobody has one: another's, a past one, a risk, a lesson, a figure of speech. */
export const emergencyElsewhere = phrases`
  your (mother's | father's | dad's | mom's | mum's | sister's | brother's | aunt's | uncle's \
      | grandfather's | grandmother's | friend's | brother in laws \
      | cousin's) ..1 <emergency-diagnosis> (is not | was not | was at <number> | at <number> | does not \
      | has no | was hard)
  (leaflet | know | learn | teach~ | lists) ..2 signs of ..1 <emergency-diagnosis>
  (cat's | dog's | horse's) <emergency-diagnosis>
  ectopic (beat~ | heartbeat~ | rhythm~)
  stroke of ..1 (luck | genius)
  now and (then | again)
  (today | tonight) ..1 (as on | like) (every | each | any)
  (complications | risks | side effects) ..6 (can | may | could | might) (be | include) ..8 \
      (<emergency-diagnosis> | life threatening)
  (computer~ | laptop | printer | fax | server | website | kettle | boiler | car) ..1 (has | had \
      | having) [nearly \
      | just] [had | having] [a | another] <emergency-diagnosis>
  ^ (a | an | the) <emergency-diagnosis> is (a | an | one | when | what)
  (symptoms | signs) of ..3 <emergency-diagnosis> ..3 (include | can | may | are)
  together (can | could | may) kill
  <drug> ..6 (can | could | may) kill
  (some | many | most | others) [of] [these | them | those] ..1 (can | may) be life threatening
  interactions ..1 (can | could | may | might) be (deadly | fatal | life threatening)
  (in pe | pe) (class | from | lessons | kit | and)
  (could | might | may | can) be ..3 <emergency-diagnosis> ..3 or
  (risk | chance | history) of ..2 <emergency-diagnosis>
  (mother | father | neighbor | uncle | aunt | sister | brother | friend | flatmate | roommate) [s | 's] \
      <emergency-diagnosis>
  (mothers | fathers | neighbors | uncles | aunts | sisters | brothers | friends | flatmates) <emergency-diagnosis>
  (not | no | never | nothing like | unlikely | ruled out) ..4 <emergency-diagnosis>
  (is | was) ..2 (past | previous | old | last) ..2 <emergency-diagnosis>
  the <emergency-diagnosis> (nurse | team | service)
  <emergency-diagnosis> (scar~ | vaccine~ | jab | shot~ | leaflet~ | awareness | prevention | kit~ | poster)
  appendix (<capital> | to | of)
  (food poisoning | nasal obstruction | in pe on | it is pe on)
  (these | those) are ..6 (that (we | every) | from the poster)
  <emergency-diagnosis> (unit | center | clinic | risk | screening | in <number> | survivor~)
  ^ [a | an | the] <emergency-diagnosis> is (an inflammation | [a | an] ..1 (clot | cancer | condition | infection \
      | disease | bleed | reaction | type | kind | form | swelling | tear))
  ${overdoseAtLarge}
  (home | recovering | recovered) [at home] (after | from) (the | your | his | her) ..1 <emergency-diagnosis>
  the <emergency-diagnosis> scare
  can cause ..5 <emergency-diagnosis>
  (child | pupil | boy | girl | kid | classmate | student | colleague | coworker | teacher | neighbor) ..1 (in | at \
      | from) ..4 (has | had | with | caught) ..2 <emergency-diagnosis>
  (flatmate's | roommate's | housemate's | neighbor's | boss's | colleague's | coworker's | sister's \
      | brother's | mother's | father's | friend's | uncle's | aunt's | teacher's | niece's \
      | nephew's) ..1 <emergency-diagnosis> (must | is (noted | recorded | on file | in your) | was | has)
  ${emergencyOfOthers}
  crossed your mind ..5 <emergency-diagnosis>
  you wondered (whether | if) ..3 <emergency-diagnosis>
  <drug> ..6 (can | could | may) be (fatal | deadly | lethal | life threatening)
  ${laborToCome}
`
