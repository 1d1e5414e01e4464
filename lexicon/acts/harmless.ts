import {phrases} from '../phrases.ts'

const fine = phrases`(fine | safe | ok | okay | all right | no problem | harmless | perfectly good | compatible)`
const quite = phrases`[also | quite | perfectly | absolutely | completely | entirely | generally | usually | still \
    | both | certainly]`
const pair = phrases`[the | your | both] ..1 <named-drug> [<dose-amount>] and [the | your | a] ..1 <named-drug>`
const takes = phrases`(take | taking | use | using | have | having | give | giving | combine | combining | be on)`

/** Leave to take two medicines together: the contrary of a warning. "Not safe to" does not begin like these. */
export const mayMeet = phrases`
  (can | may | could) ${quite} [safely] ${takes} ${pair} [safely] together
  (is | are | be | was) ${quite} ${fine} [for (you | him | her)] to ${takes} ${pair} together
  ^ [yes | and | so] ${fine} to ${takes} ${pair} together
  (no | not a) (problem | harm | risk | danger | trouble | issue | objection | concern~ | interaction) ..3 \
      ${takes} ${pair} together
  ^ [yes | please | so | do | kindly] ${takes} ${pair} together
  <named-drug> and [the | your] <named-drug> together (is | are) ${quite} ${fine} ($ | and | so | for (you | him \
      | her | this | the | a) | to | at | in | as | because | since)
  <named-drug> and [the | your] <named-drug> together (work | works | help | do | ease it) (better | well | best | more \
      | fine) (than | for | on | $)
  <named-drug> and [the | your] <named-drug> (work | go | get on | pair) [very | perfectly | quite] [well | fine \
      | happily | nicely | best] together
`

/** A course that ends where its leaflet ends it. */
export const asOnLabel = phrases`
  stop ..8 (as | like) (it | the ..1) (says | said | tells) [you] (on | in) the (bottle | box | label | leaflet | packet \
      | package)
  stop ..8 (as | like) (the | your) (bottle | box | label | leaflet | packet | package) (says | said | tells you)
`

/** Nothing more is asked, save a hat: not nothing to eat. */
export const nothingMoreToDo = phrases`
  nothing ..7 from (your | our | my | his | her | their) (side | end | part | desk | office)
  nothing [more | else | further | extra | special | new] [really | now] (needs | need | is | was) ..2 (doing \
      | needed | required | asked | expected | wanted | planned | due | called for) ..6 (from | after | past | since)
  nothing [more | else | further | extra | special | new] (needed | required | asked | expected | wanted | planned \
      | due) ..8 (from | after | past | since)
  nothing [more | else | further | extra | special | new] ([for you] to do | [that] you (need | have) to do) ..8 \
      (from | after | past | since)
  (found | find | saw | see | seen | shows | showed | there is | there was) nothing [wrong | amiss | else | new \
      | more | unusual | abnormal | serious | of (note | concern)] ..4 (apart | aside) from
`

const lump = phrases`(mass | growth | lesion | lump | nodule | spot | shadow)`

/** Not the pancreas, nor the brain: a cyst there is looked into. */
const commonPlace = phrases`(liver | lobe | kidney | kidneys | spleen | breast | thyroid | neck | lung | adrenal | bone \
    | ovary | womb | uterus | skin)`

/** A finding that is named and, in the same breath, called a cyst or harmless; "is not a cyst" does not go so. */
export const benignLesion = phrases`
  ${lump} (in | on | at | of) (the | your | his | her | one) ..2 ${commonPlace} [(that | which | it | this | and [it \
      | this]) (is | was | looks | appears | seems | turned out) | is | are | was | looks | appears | seems \
      | turned out] [to be | like | as] [most | very | almost certainly] [likely | probably | just | only | simply \
      | clearly | consistent with | in keeping with | typical of] [to be] [a | an] [small | tiny | simple | plain \
      | benign | harmless] (cyst | cysts | hemangioma | hemangiomas | lipoma | fibroadenoma | adenoma that is benign \
      | benign | harmless | innocent | of no (concern | consequence | importance | significance) \
      | incidental finding (that | which) (needs | requires) (nothing | no))
  (benign | harmless | innocent | fatty) ..1 ${lump} (in | on | at | of)
`
