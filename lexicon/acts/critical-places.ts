import {phrases} from '../phrases.ts'
import {type ActGroups, order} from './act.ts'

/** Where the sick are seen, by ward, clinic or name of the house. */
const ward = phrases`(ward <number> | <capital> ward | (the | our) [acute | surgical | medical | children's | maternity] \
    (ward | assessment unit | admissions unit | day unit | observation unit) | maternity (triage | assessment) \
    | (triage | assessment) on ward <number> | sick kids | moorfields | <hospital-by-name> \
    | [the | our] (eye | fracture | hand | tia | chest pain | early pregnancy | foot | burns | acute) \
    (clinic | unit | team | casualty) | [the | our] plaster room)`

/** Before the day is over. */
const dayEnds = phrases`(by (noon | midday | nightfall | dusk | lunch | lunchtime | teatime | tea time | suppertime | tonight) \
    | before (noon | midday | nightfall | dusk | dark | lunch | lunchtime | teatime | supper | dinner | the day is out) \
    | (by | before | until | till) (<clock> | <number> [am | pm]) (today | tonight | this (afternoon | evening | morning)) \
    | before the (sun | light | day) (sets | goes down | goes | is (out | over)))`
const sameDay = phrases`(<at-once> | ${dayEnds} | <this-day> | this very day)`

/** What one is looked over for. */
const looked = phrases`(monitored | seen | checked [over] | looked (at | over) | examined | scanned | assessed | traced \
    | listened to | evaluated)`

/** What one goes to a ward for without anybody being worried. */
const planned = phrases`(${sameDay} ..9 (visiting | visitors | collect | pick up | drop off | form~ | paperwork | letter~ | photo \
    | badge | jab | shot | vaccine | sign | discharge | registration | tour | class | planned | booked | usual \
    | routine | as arranged | cleaning | admission for | your (operation | surgery | procedure | scan | list)))`

/** Where to be today, and where a medicine lies that is not to be taken. */
export const criticalPlaces = {
  'place-today': {
    answers: ['critical'],
    why: 'An order to be somewhere today that names the ward or the house and no emergency: "Ward 5, before lunch today".',
    reason: 'an instruction to be seen today',
    phrases: phrases`
      present (yourself | him | her | your <kin>) ..6 ${sameDay}
      report to ${ward} [please] [at] ${sameDay}
      attend ${ward} ..1 ${sameDay}
      ^ [please | so | then | now | and | straight | over | up | down] [to] ${ward} [please] ${sameDay}
      (be | go | come | hop | nip | hurry | make your way | get [yourself] | get (him | her) | walk | head | drive | take (him | her) | bring (him \
          | her)) [straight | up | down | over | back | round] (to | at | on | in) ${ward} [(at | in) <capital> \
          [<capital>]] [please] ${sameDay}
      (you are | he is | she is) (expected | awaited | wanted) (on | at | in) ${ward} [please] ${sameDay}
      same day (eye | hand | foot | fracture | early pregnancy | chest pain | tia | heart failure | medical | surgical \
          | ambulatory | oncology | acute | stroke) (clinic | unit | service | team | care)
      (come [in | up | down | over] | pop [in | over | up]) (and | to) be monitored
      come [in | up | down | over | back] (and | to) be ${looked} ${sameDay}
    `,
    except: phrases`
      ${planned}
      ${ward} ${sameDay} (is | are | has | have | had | was | will | opens | closes | gets | holds)
      at once (a | daily)
      (our | the | a | has | have | runs | your | any | opens | no | new) same day
      same day ..2 (clinic | unit | service | team | care) (is | are | was | takes | opens | closes | has | runs | moved \
          | sees | number | line | hours | gave | nurse)
      (visiting | visitors | parking | phone~ | flowers | meals | lunch is) ..8 ${sameDay}
      (glad | good | thank~ | thanks | nice | saw | was | were) ..8 ${sameDay}
      present yourself ..2 (well | online | as)
      (i | we | they | who | nurse | team | doctor | dr <capital>) [will | shall | can | could | would | am | are] (be | go \
          | come | attend | report | walk | drive) ..6 ${sameDay}
      ${ward} (is | are | was | has | opens | closes | moves | moved | will | lost | found | called | rang | phones | runs)
    `,
    unless: [...order, 'history', 'education']
  },
  'asked-in-today': {
    answers: ['critical'],
    why: 'The same as a polite question: "Would you mind coming in today so that I can look at it?"',
    reason: 'an instruction to be seen today',
    phrases: phrases`
      (would not mind | mind | possible (for you | to) | able to | would like you to | could you | can you | great if you \
          (could | can)) (coming | come | to come | pop | popping | stopping | stop) [back] (in | over | by) <this-day> ..12 \
          (evaluation | assessment | examine | examination | evaluate | (check | look at | listen to | see | feel) (you | him \
          | her | that | it | this | the | your | his) | be seen | be checked)
    `,
    except: phrases`
      ${planned}
      <this-day> ..11 (physical | annual | routine | insurance | employment | school | camp | license)
      see the (new | room | film | house)
      (were | was | not) (able | possible) ..6 <this-day>
    `,
    unless: ['condition', 'negation', 'history', 'education']
  },
  'medicine-laid-by': {
    answers: ['critical'],
    why: 'A medicine that stops, told by where it lies: "Your statin stays in its packet till the course is done".',
    reason: 'a medicine to stop',
    phrases: phrases`
      <named-drug> ..1 (rests | rest | sleeps | sleep | naps | hibernates | dozes | snoozes | holidays) ..2 in (its | the \
          | a | their | your) ..2 (packet | pack | box | bottle | cupboard \
          | drawer | blister | foil | cabinet | tin | jar)
      <named-drug> ..1 (stay~ | remain~ | sit~ | lie~ | wait~ | rest | keep~) ..1 in (its | the | a | their | your) ..2 \
          (packet | pack | box | bottle | cupboard | drawer | blister | foil | cabinet | tin | jar) [untouched | unopened] \
          (till | until | this week | this weekend | for (now | the time being | today | tonight | <number> | a week | two \
          | three | the week) | today | tonight | tomorrow | while (you | he | she) (take | takes | are on | is on) | from \
          (today | tonight | now | tomorrow | <weekday>))
      <prescription-medicine> (stays | stay | remains) in (its | their) (packet | pack | box | bottle | blister | foil) $
      (let | leave) [the | your | his | her | that] <named-drug> (rest | sleep | nap | stay | sit | lie | wait | doze) ..2 \
          in (its | the | a | their | your) ..2 (packet | pack | box | bottle | cupboard | drawer | blister | foil | cabinet \
          | tin | jar)
      keep the (lid | cap | top) on (the | your | his | her) <prescription-medicine> ($ | till | until | this | for now \
          | today | tonight)
    `,
    except: phrases`
      (till | until) (you | it | they | he | she | the next | your next | needed | opened | use | used | bedtime | time \
          | (the | your) [next] (dose | pill | tablet | expiry) | [you] need)
      (insulin | pen | pens | drops | vaccine | spray | inhaler | syrup | suspension | patch | patches | epipen) ..8 in
      in the ..1 fridge
      <over-the-counter> ..8 in
      (light | damp | moisture | humidity | heat | reach | children | desiccant | safe | original) ..8 in
      in ..6 (light | damp | moisture | humidity | heat | reach | children | original | dry | locked | desiccant | as they \
          | because they)
      today as (always | usual)
    `,
    unless: [...order, 'history', 'education']
  }
} as const satisfies ActGroups
