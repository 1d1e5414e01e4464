import {phrases} from '../phrases.ts'

/** Who has it: the reader, whoever writes, or the one they care for. */
export const sufferer = phrases`(i | you | he | she | [my | your | our | the | his | her] <kin> | pt | patient)`

export const whose = phrases`(my | your | his | her | the | their | baby's | <kin> 's)`

export const oneself = phrases`(myself | yourself | himself | herself | themselves | themself)`

const long = phrases`(stroke | strokes | mini stroke | brain bleed | brain injury | head injury | laryngectomy | \
    tracheostomy | glossectomy | throat cancer | tongue cancer | amputation | spinal (cord injury | injury | surgery \
    | fracture) | back surgery | polio | meningitis | encephalitis | bell's palsy | bells palsy | car (crash | \
    accident) | accident | crash | tumor | brain surgery | operation | throat surgery | birth | cardiac arrest | \
    heart attack | ms | multiple sclerosis | als | dementia | alzheimer's | alzheimers)`

const disease = phrases`(dementia | alzheimer's | alzheimers | parkinson's | parkinsons | cerebral palsy | als | mnd \
    | motor neuron disease | motor neurone disease | multiple sclerosis | huntington's | muscular dystrophy | autism \
    | autistic | down's syndrome | downs syndrome | paraplegic | paraplegia | quadriplegic | tetraplegic \
    | aphasia | locked in syndrome | learning disability | deaf)`

const lost = phrases`((cannot | can not | could not | unable to | not able to | no longer | can no longer | not \
    been able to | hardly | barely | does not | never) ..1 (speak | talk | speaks | talks | walk | walks | move | \
    moves | swallow | swallows | eat | eats | feel | feels | stand | see | sees | hear | say | says | lift | lifts | \
    use | uses | hold | know | knows | remember | recognize | recognizes | feed | breathe | urinate | pee) | \
    slur~ | slurred | garbled | confused | weak~ | numb | numbness | paralyzed | droops | droop | drooping | crooked \
    | not make sense | not making sense | incontinent)`

/** What an old illness left for good: a loss that is there every day is no emergency of today. */
export const lastingLoss = phrases`
  since (the | your | my | his | her | our | their | a | that | <kin> 's) ..2 ${long}
  since (your | my | his | her) <kin> 's ${long}
  since your (mum's | mom's | dad's | mother's | father's | wife's | husband's | son's | daughter's) ${long}
  (${lost} | <emergency-symptom>) ..5 (since | after | from | because of | due to | owing to | by) (the | your | my \
      | his | her | a | an) [old | first | second | last | bad] ${long} ..2 (years | months | long) ago
  (${lost} | <emergency-symptom>) ..5 (because of | due to | owing to | left by) (the | your | my | his | her | a | \
      an \
      | <kin> 's) [old | first | second | past | previous] ${long}
  ${disease} ..5 ${lost}
  ${lost} ..6 ${disease}
  (voice box | larynx | vocal cords | tongue | leg | limb) (was | were | is | has been) (removed | taken out | \
      amputated) ..9 ${lost}
  (from | since | by) birth
`
