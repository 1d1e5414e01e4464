import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'

const embryos = phrases`(embryos | embryo | eggs | egg | blastocysts | blastocyst)`
const madeIt = phrases`(survived | survive | made it | made | make it | fertilized | fertilize | developed | divided \
    | thawed | reached | grew | growing | lived | implanted | took | usable | viable | normal | mature \
          | suitable | good \
    enough | left | came through)`

const chromosomal = phrases`(down syndrome | down's syndrome | downs syndrome | downs | trisomy [<number>] | edwards \
    [syndrome] | patau [syndrome] | (a | any) chromosome (problem | disorder | abnormality | condition) | (a | any) \
    chromosomal (problem | disorder | abnormality | condition) | spina bifida | a neural tube defect | a genetic \
    (condition | disorder))`

/** What is told of embryos and of children to be born. Source: etiquette-rules §3a. */
export const unbornNews = {
  'embryos-lost': {
    answers: ['critical'],
    why: 'What a fertility cycle ends in: "None of the embryos survived", "No eggs were fertilized".',
    reason: 'serious news',
    phrases: phrases`
      (none | not one | not any | not a single one) of (the | your | our | these | those) [<number> | two \
          | three | four \
          | five | six | other | remaining | thawed | frozen] ${embryos} ${madeIt}
      (none | not one) of (the | your) [<number> | two | three | four | five | six | other \
          | remaining] ${embryos} (has \
          | have | had | were | was | are | is | did) [not] ..1 ${madeIt}
      no [viable | usable | normal | healthy | more | frozen | live] ${embryos} [have | has | had | were \
          | was] (${madeIt} | were (left | usable | viable \
          | normal | suitable) | are (left | usable | viable | normal | suitable) | to (transfer | freeze | use \
          | biopsy) \
          | (was | were | could be) (created | frozen | collected | retrieved | found | transferred))
      (there (are | were) | we (have | had) | you have) [now | sadly] no [viable | usable | normal | healthy | more | \
          frozen] ${embryos} (to | left | for | $ | remaining | suitable | available)
      (all | both) [of] (the | your | our | <number>) [<number>] ${embryos} [sadly | have | had] (stopped (growing \
          | developing | dividing) | arrested | failed | died | were (abnormal | lost | not viable | aneuploid) \
          | did not \
          | are (abnormal | not viable))
      (your | the | this | that) [last | only | final | frozen | remaining | transferred] (embryo | embryos \
          | egg | eggs) \
          [sadly | unfortunately | has | have] (did not (survive | thaw | fertilize | develop | make it | take \
          | divide) | not (survived | survive | developed | fertilized | thawed | made it) | stopped (growing \
          | developing | dividing) | arrested | failed to (thaw | fertilize | develop) | (was | were) (lost | not \
          viable | abnormal))
      no (egg | eggs) (was | were | could be) (found | retrieved | collected | recovered)
      embryo~ ..8 (none | not one) [of (them | these)] [sadly | has | have] (survived | made it through | came through \
          | thawed)
    `,
    except: phrases`
      (egg | eggs) (and | or | for | with) (breakfast | milk | bacon | toast | nuts | allergy)
      (nit | lice | louse | head lice | hen~ | worm | pinworm) ..3 eggs
      (egg | eggs) ..6 (stool | stools | hair | scalp | tape | breakfast | pinworm~ | worm~ | parasite~ | urine \
          | vaccine \
          | fridge | store | recipe)
      (stool | stools | hair | scalp | tape | pinworm~ | worm~ | parasite~ | breakfast) ..8 no (egg | eggs)
      (last time | (in | on) (the | your) (last | first | previous | earlier) (cycle | round \
          | transfer)) ..3 (none | no \
          | not | all)
      (on average | usually | often | about half | a third | half | most) ..5 ${embryos}
      (no charge | refund | fee) ..6 ${embryos}
      the ${embryos} that (did | do)
      means [that] (the | an | your) ${embryos}
      ${embryos} left in (store | storage | the (freezer | bank | tank))
      (last | previous | earlier | first | second) (time | cycle | round | transfer) ..4 (failed | did not | not)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'unborn-told': {
    answers: ['critical'],
    why: 'What a screen or a scan tells of a child to be born: "The chance of Down syndrome is high", "1 in 12".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (high | higher | raised | increased | elevated) (chance | risk | likelihood | probability) (of \
          | for) [your baby \
          having] [having] ${chromosomal}
      (chance | risk | likelihood | odds) (of | for | that (the | your) baby has) ${chromosomal} ..4 (is | are \
          | was | came \
          back | comes back | has come back | works out) [as | at | now | out | very | quite] (high | higher | raised \
          | increased | elevated | (1 | one) in (2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 12 | 15 | 18 | 20 | 22 \
          | 25 | 28 | 30 \
          | 35 | 40 | 45 | 50 | 60 | 70 | 75 | 80 | 90 | 100 | 110 | 120 | 130 | 140 | 150 | two | three | four \
          | five | ten \
          | twenty | fifty))
      (screen | screening [test] | nipt | first trimester screen | quad screen | combined test \
          | blood test) ..3 (is | came \
          back | comes back | was | has come back | shows) [as] [a] (positive | high risk | high chance \
          | high probability \
          | high) [result] for ${chromosomal}
      (something | a problem | problem~) (with | in) (how | the way) (the | your) (baby's | babys) ..1 (brain \
          | heart | spine \
          | kidneys | lungs | face | bones | limbs) (is | are) (forming | developing | growing | formed)
      (your | the) (baby's | babys) (brain | heart | spine | kidneys | skull | lungs) (has | have | is \
          | are) not [been] \
          (formed | forming | developed | developing | growing | closed) ($ | properly | normally | as | the way \
          | fully \
          | correctly)
      (half of | part of | one side of | the left side of | the right side of) (the | your) (baby's \
          | babys) (heart | brain) \
          ..1 (is missing | is too small | has not (formed | developed | grown) | did not (form | develop))
    `,
    except: phrases`
      (low | lower | reduced | small | no | not | normal | average) ..1 (chance | risk | likelihood \
          | probability) (of | for)
      (age | smok~ | mothers | women | people) ..8 (higher | raised | increased) (chance | risk)
      (not | no longer | never) ..2 (high | raised | increased | elevated | positive)
      (no | not | any | without | never) ..1 (something | problem | problem~)
      ${chromosomal} ..2 (comes with | with age | (in | among | for) (cousins | women | mothers | older | mums \
          | moms | people \
          | couples))
    `,
    unless: told
  }
} as const satisfies ActGroups
