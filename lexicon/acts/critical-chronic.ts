import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'

const how = phrases`[early | moderate | severe | advanced | new | chronic | acute | likely | probable | probably \
    | untreated | classic | definite | open angle | wet | dry]`
const proof = phrases`(<test> | test~ | scan | blood~ | bloods | biopsy | spirometry | breathing test | lung function \
    | eye (exam | test | pressure) | sleep study | results | result | report | fluid | crystals | antibodies | rash)`

/** Lasting diseases, told as found. Source: etiquette-rules §3a, a new serious diagnosis. */
export const chronicNews = {
  'chronic-diagnosis': {
    answers: ['critical'],
    why: 'A lasting disease told as newly found: its treatment begins now.',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      ${proof} ..3 (show~ | confirm~ | reveal~ | prove~ | indicate~ | mean~) [that] [you | he | she | it | this] [now \
          | do | does] [have | has | is] [a | an] ${how} <chronic-diagnosis> ($ | and | which | so | with | in | of | not)
      (you | he | she | your (son | daughter | child | baby)) (have been | has been | are | is) [now | newly | just | \
          officially] diagnosed \
          with ${how} <chronic-diagnosis>
      (afraid | unfortunately | sorry to (say | tell you)) [that] (it is | this is | you have | he has \
          | she has) [a | an] ${how} <chronic-diagnosis> ($ | and | which | so | with)
      (the | your | his | her) diagnosis is ${how} <chronic-diagnosis>
      (meet | meets) [the] [full] criteria for ${how} <chronic-diagnosis>
      (consistent with | in keeping with) [a | an] [new] ${how} <chronic-diagnosis> ..1 (newly | new \
          | which is new)
      (consistent with | in keeping with) [a | an] (new | newly diagnosed) <chronic-diagnosis>
      ^ [so] (this | that) is ${how} <chronic-diagnosis> $
      ^ [so] (this | that | it) is ${how} <chronic-diagnosis> (and (you | he | she | it \
          | drops | treatment | the | we | i | needs))
      ^ (you | he | she) [now | do | does] (have | has) ${how} <chronic-diagnosis> ($ | and | so | which (means | needs))
    `,
    except: phrases`
      <chronic-diagnosis> (is | are | was | has | have) ..3 (controlled | control | stable | better | quiet \
          | unchanged | improved | steady | gone)
      <chronic-diagnosis> ..6 (as (before | always | we know | you know) | again | in <past-year> | years ago | stable \
          | unchanged | well controlled | under control | listed | vaccine | clinic | questions)
      diagnosed with ${how} <chronic-diagnosis> (should | must | may | can | often | at age | as a)
      (with | of | criteria for) <chronic-diagnosis> (needs | requires) ..4 (test | criteria)
    `,
    unless: told
  }
} as const satisfies ActGroups
