import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {notTheLoop} from './confirmation-routine.ts'

/** What is swallowed, worn, injected or thrown away. */
const remedy = phrases`(tablet~ | pill~ | capsule~ | patch | patches | inhaler~ | puffer~ | drops | medicine~ \
    | medication~ | cream | ointment | bottle~ | box | boxes | pack~ | packet~ | strip~ | injection~ | shot | shots \
    | jab | pen | pens | vial~ | insulin | dose~ | syrup | spray | gel | lozenge~ | powder | sachet~ | antibiotic~ \
    | steroid~ | painkiller~ | blood thinner~ | thinner | infusion | feed | batch | device | pump | sensor \
    | needle~ | <medicine> | supply | meds | leftovers | kit)`

const theRemedy = phrases`(they | it | the lot | (the | your | those | these | all | all the | all of the | both \
    | every | any | his | her) [last of | rest of | remaining | other] [the] [old | new | first | second | last \
    | recalled | leftover | remaining | spare | expired | unused | faulty | wrong | blue | white | other] [of] \
    [the] (${remedy} | rest | last | old ones | others | remainder))`

const isDealtWith = phrases`(is | are | has | have | has been | have been | was | were | get | gets) [all | been \
    | gone | safely | both | finally | now] (in the (bin | trash | garbage | rubbish | fridge | box | post | mail \
    | dustbin | sharps) | gone | thrown | binned | flushed | tossed | discarded | destroyed | disposed | dumped \
    | returned | handed | taken back | taken | swallowed | stopped | started | put away | locked | emptied | off \
    | out of the house | done | over with | swapped | replaced | on board | inside (you | her | him) | in you \
    | removed | collected | picked up | dealt with)`

/** Word of what became of a medicine. */
export const confirmationRemedies = {
  'remedy-dealt-with': {
    answers: ['confirmation'],
    why: 'Word that a medicine is in the bin or in the patient: "let me know when the pills are gone".',
    phrases: phrases`
      (<asks-answer> | tell <us> | let <us> know | inform <us> | call me | call us | ring me | ring us | phone me) \
          ..3 (when | once | as soon as | after | the (moment | minute | second | day | instant)) ${theRemedy} \
          ${isDealtWith}
      (<asks-answer> | tell <us> | let <us> know | inform <us> | call me | ring me | ring us) ..3 (when | once | as \
          soon as | after | the (moment | minute | second | day)) (<you> | he | she | they) [have | has | 've] [all \
          | both | already | safely] (had | given yourself | taken | started | begun | swallowed | used | injected \
          | put on | got) [the | your | his | her | that | a | both | all] [new | old | first | second | last \
          | next | final | evening | morning] [of] [the | your] ${remedy}
      (<asks-answer> | tell <us> | let <us> know | inform <us> | call me | ring me | ring us) ..2 (after | once \
          | when | right after | straight after) (you have had | you had | you take | you took) [your | the | his \
          | her] (first | second | last | next | final | new) ${remedy}
      (<asks-answer> | tell <us> | let <us> know | inform <us> | call me | ring me | ring us) ..2 (after | right \
          after) (your | the | his | her) (first | second | last | final) ${remedy}
      (once | when | as soon as | after | the (moment | minute | second)) ${theRemedy} ${isDealtWith} ..4 \
          (<asks-answer> | let <us> know | tell <us> | (call | ring | phone) (me | us))
    `,
    except: phrases`
      ${notTheLoop}
      (pack~ | box | boxes | kit | device | supply) (of | for) (photos | books | clothes | samples for)
      (once | when | as soon as) ${theRemedy} (is | are | has been | have been) (out of stock | running | off the \
          market)
      (if | should) <you> (have | need | want | would | wish | feel | think | notice)
      (gone | done | emptied | finished | used up | empty | out) ..8 (refill~ | renew~ | send [<you>] (more | \
          another) | new (script | prescription) | next | another | repeat | order~)
    `
  }
} as const satisfies ActGroups
