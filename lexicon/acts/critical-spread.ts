import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'

/** What spreads: the disease by a name or by "your disease". */
const disease = phrases`(<cancer> | cancer | tumor | melanoma | lymphoma | leukemia | myeloma | sarcoma | malignancy \
    | (your | his | her | this | the) ..1 disease)`

/** Where such a disease goes, and where hardly anything else is said to be. */
const reached = phrases`(lymph node~ | lymph gland~ | lymphatics | lymph system | nodes | liver | lung | lungs \
    | brain \
    | bone | bones | spine | backbone | vertebrae | skull | pelvis | ribs | rib | hip and (the | your) ..2 (rib | ribs | spine \
    | pelvis | liver | lung) | hip bone | hip bones | breastbone \
    | [bone] marrow | spinal (cord | fluid) | peritoneum | omentum | pleura | diaphragm | adrenal [gland~] | adrenals \
    | (lining | fluid) (of | around) (the | your | his | her) (lung | lungs | belly | abdomen | brain))`

const place = phrases`[only] (the | your | his | her | both | some | two | three | one | several \
    | other) [of] [the | your \
    | his | her] ..1 ${reached}`

/** What the sentence may say behind the place: not "the liver clinic". */
const tail = phrases`($ | now | i am | i fear | already | too | also | again | as well | and | but | so | which \
    | since | this time | with \
    | (on | under | around | near | behind | at) (the | your | his | her))`

const came = phrases`(has (reached | hit | entered | invaded) | reached | invaded | (has | have) (got | gotten \
    | gone | come \
    | come back | moved [on] | traveled | travelled | turned up | shown up | appeared | settled | seeded \
    | broken through | grown | crept \
    | made its way | found its way | worked its way) (in | into | to | on | inside) | (got | went | came back | moved \
    | traveled | travelled | turned up | showed up | appeared | settled | grew | made its way \
    | found its way) (in | into \
    | to | inside))`

const is = phrases`(is | are) [now | already | also | sadly | unfortunately | still | clearly | both \
    | there] [now | already \
    | also] (in | inside)`

/** A disease that has spread, told by a bare place. */
export const spreadNews = {
  'disease-placed': {
    answers: ['critical'],
    why: 'A disease and where it has got to, and no word of spreading: "It is in the lymph nodes now".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      ${disease} ${is} ${place} ${tail}
      ${disease} ${came} ${place} ${tail}
      ${disease} (is back | has come back | has returned | is not gone) ..2 in ${place} ${tail}
      it is (now | already | also | sadly | unfortunately) [now | already | also] in ${place} ${tail}
      it is in ${place} ($ | now | already | too | also | again | as well | and (in | has | the) | so | this time \
          | (under | around | near) (the | your | his | her) ..1 (arm | arms | aorta | neck | collarbone | groin \
          | bowel))
      (it is | it has come) back ..3 in ${place} ${tail}
      it ${came} ${place} ($ | now | already | too | also | again | as well | this time | and (in | has | the))
      (scan | pet | ct | mri | report | biopsy | picture~ | we | they | i) ..1 (shows | show | showed | see \
          | saw | found \
          | find | finds) [that] (it | ${disease}) [is] [now | also | already] in ${place} ${tail}
      [the | your | his | her | some | two | three | four | five | several] [of the | of your] ..1 (lymph node~ \
          | lymph \
          gland~ | nodes) (are | is) [now | also | already | clearly | sadly] involved ($ | now | too | as well \
          | and | so | which)
      (liver | bones | bone | lungs | lung | marrow | spine | brain | skull | pelvis | lining) (are | is) [now | also \
          | already | clearly | sadly] involved ($ | now | too | as well)
      (lymph nodes | lymph glands | nodes | node) [under ..2 | in ..2] (have | has | hold | holds | had) [the | your] \
          (disease | cancer | ${disease}) in (them | it)
      (there is | we found | we see | there was | you have) [now | also | some | more | active] (disease \
          | cancer) in ${place} \
          ${tail}
      (there are | we found | we see | you have) [now | also | new | some | more | several | small | tiny | two \
          | three] \
          [new | small | tiny] (deposits | secondaries | seedlings | secondary (tumors | growths)) (in | on) ${place}
    `,
    except: phrases`
      (pain | ache | aches | numbness | infection | cold | virus | bug | dye | contrast | camera | needle | tube \
          | drip | clip \
          | marker | wire | probe | screw~ | implant | air | fluid | medicine | tablet | arthritis | wear | stiffness \
          | heat | tension | feeling | nerve | problem | trouble | trapped ..1) ..8 (it | that | this) (is | has \
          | went)
      (pain | ache | infection | cold | virus | dye | camera | needle | tube | medicine | arthritis) ..3 (is \
          | has | are)
      (disc | disk | degenerative | joint | bowel | gum | celiac | crohn's | heart | artery | lyme | graves | paget's \
          | parkinson's | fatty liver | gaucher | wilson's | still's | pick's | skin | thyroid | gallstone | eye \
          | kidney) \
          disease
      (does | do | did | can | could | may | might | would | will | often | usually | rarely | seldom \
          | sometimes) ..3 \
          ${disease}
      (before | until | till | after | unless | once | whether | if | how | where | when | why | because \
          | in case) ..2 (it | \
          ${disease}) (is | are | has | have | got | reached | went)
      (check | see | show | tell | know | rule out | ask | asked | find out | learn | look) ..2 (if \
          | whether) ..8 ${reached}
      (mouse | mice | dog~ | cat~) ..4 ${reached}
      it is in (the | your) ${reached} (that | where)
      involved [too | now | also | as well] (in | with)
      (deposits | secondaries | seedlings) ..8 (calcium | calcified | cholesterol | harmless | urate | gout \
          | crystals \
          | old age | fat | fatty | wear | iron)
      (calcium | calcified | cholesterol | harmless | urate | fatty) ..2 deposits
      all in ..2 brain
      (no | not | none | nothing | never | without | neither | nor | nowhere) ..6 ${reached}
      ${disease} ..6 ${reached} ..3 (in (<past-year> | your (twenties | thirties | forties)) | years ago \
          | is gone | are gone \
          | has gone | have gone | was (removed | taken) | has cleared | have cleared | (has | have) (shrunk | melted \
          | disappeared | resolved) | smaller | responding)
      (your | his | her) (mother | father | sister | brother | aunt | uncle | grandmother | grandfather | friend \
          | mother's \
          | father's | sister's | brother's | aunt's | uncle's) ..6 ${reached}
      (stable | unchanged | quiet | asleep | in remission) ..4 ${reached}
      ${reached} ..4 (stable | unchanged | quiet | shrinking | shrunk | no (bigger | larger | worse) \
          | as (before | you know))
    `,
    unless: told
  }
} as const satisfies ActGroups
