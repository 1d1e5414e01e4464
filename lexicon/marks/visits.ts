import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'
import {noStep} from './noStep.ts'

/** A visit that is to come (founding text, tip 7c). */
export const comingVisit: MarkGroups = {
  seeing: {
    why: 'Seeing the patient on a day to come.',
    phrases: phrases`
      (see | seeing) you [in (clinic | the clinic | the office | person)] [again] [on | at | in] [next week] \
          (<day> | <clock> | <number> (am | pm | o'clock))
    `,
    except: phrases`
      (good | great | nice | lovely | pleasure | glad | happy | wonderful) ..2 (to see | seeing | meeting) you ..4 \
          (<day> | <number>)
      seeing you (last | yesterday | earlier)
      # Offered, not booked.
      (would | could | can | may | might) ..2 see you
      # Too far off to prepare for.
      you ..3 (january | february | march | april | may | june | july | august | september | october | november \
          | december | next (month | year | season) | spring | summer | autumn | fall | winter)
      you ..2 in [about | another] (<number> | a | a few | few | two | three | four | five | six | ten | some) \
          (week~ | wk~ | month~ | mo | mos | year~ | yr | yrs)
      # A meeting that is no visit.
      you ..3 (at | in | on) (the | our | your) ..1 (stall | market | fair | fete | fun run | race | run | game \
          | match | concert | party | wedding | church | choir | show | pub | club | parade | picnic | festival | gym \
          | field | beach | school | shop | store | cafe)
    `,
    unless: ['condition', 'question', 'history', 'negation']
  },
  booked: {
    why: 'A visit with its day: the patient can still prepare for it.',
    phrases: phrases`
      your ..3 (appointment | visit | physical | checkup | check-up | consultation | annual | procedure | cleaning \
          | surgery | operation) [with ..4] ..2 (is | on | for | at) [confirmed | scheduled | booked | set] \
          [for | on | at] (<day> | <number> | next)
      (appointment | visit | physical | checkup | check-up | consultation) [is] \
          (confirmed | scheduled | booked | set | reserved | coming up) ..4 (<day> | next | <number>)
      (scheduled | booked) you ..6 (<day> | next | <number>)
    `,
    except: phrases`
      your ..3 (appointment | visit | physical | checkup | consultation | procedure) on ..3 \
          (was | were | went | showed | did | has)
      your (mother's | father's | mum's | mom's | dad's | son's | daughter's | husband's | wife's) ..3 \
          (appointment | visit)
      (reviewed | checked | discussed | at | until | before | after | since | during | from) ..1 your ..2 \
          (visit | appointment | consultation)
      # Named because something else is told of it: what was said there, what it costs, by which door one comes.
      (refer~ to | further to | following | thank~ ..2 | about | regarding | details of | cost~ | price | estimate \
          | bill~ | fee | invoice | deposit) ..3 your ..3 (appointment | visit | physical | checkup | consultation \
          | procedure | surgery | operation | cleaning)
      (confirm | change | cancel | move | reschedule | rearrange | miss | use ..3 | look~ forward to) ..1 \
          (your | the) ..3 (appointment | visit | physical | checkup | consultation | procedure)
      (appointment | visit | physical | checkup | consultation | procedure) ..12 \
          (canceled | cancelled | moved | missed | rescheduled | last)
      (canceled | cancelled | moved | missed | rescheduled | last) ..6 \
          (appointment | visit | physical | checkup | consultation | procedure) ..4 <day>
      # Called off: there is nothing to prepare for.
      (appointment | visit | physical | checkup | check-up | consultation | annual | procedure | cleaning | surgery | operation) ..9 \
          (canceled | postponed | called off | put off | put back | cannot go ahead | not go ahead | not going ahead | not take place \
          | cannot take place | no longer going ahead | on hold)
      (cancel~ | postpone~ | call~ off | put off | put back | pushed back) ..3 \
          (appointment | visit | physical | checkup | check-up | consultation | annual | procedure | cleaning | surgery | operation)
      # Too far off to prepare for, or not booked yet.
      (appointment | visit | physical | checkup | check-up | consultation | annual | procedure | scheduled | booked) \
          ..4 in [about | another] (<number> | a | a few | few | two | three | four | five | six) (month~ | year~)
      (appointment | visit | physical | checkup | check-up | consultation | annual | procedure | scheduled | booked) \
          ..4 (next (year | spring | summer | autumn | fall | winter) | due)
      (appointment | visit | physical | checkup | check-up | consultation) ..6 <number> (week~ | wk~ | month~)
      (need | book | schedule | make | arrange | request | want | offer~ | available) ..3 \
          (appointment | visit | physical | checkup | check-up | consultation | procedure)
    `,
    unless: ['condition', 'question', 'history', 'negation', 'education']
  },
  mentioned: {
    why: 'A visit of a kind that is prepared for, and known to both.',
    phrases: phrases`
      (upcoming | next week's | tomorrow's) ..1 (physical | checkup | check-up)
    `,
    except: phrases`
      (discuss~ | talk~ | go over | review~ | look~ | answer~ | ask~ | raise | until | before | after | at | during \
          | about | regarding) ..6 (upcoming | next week's | tomorrow's) ..1 (physical | checkup | check-up)
    `,
    unless: ['condition', 'question', 'history', 'negation']
  }
}

/** Words of a message that is about a visit: one that says good-bye until a day has none. */
export const visitMatter: MarkGroups = {
  booking: {
    why: 'A visit that is made, or a kind of visit that is prepared for.',
    phrases: phrases`
      (book~ | rebook~ | scheduled | rescheduled | reserved | slot | appointment~ | appt | consultation | check-up \
          | checkup | intake | pre-op)
      (first | new patient | annual | yearly | initial | yours) (visit | exam | physical | assessment)
      (medication~ | medicine~ | tablet~ | pill~ | brown bag) (review | check)
      you ..6 for (your | the | a | an) ..2 (<procedure> | <test> | surgery | operation | physical | review | exam \
          | assessment | infusion)
    `,
    except: phrases`
      (antibiotic | prescription | medicine) (booked | reserved)
    `
  },
  prepared: {
    why: 'A visit that needs something brought, done or left out. One among many needs nothing, and nobody tells so.',
    phrases: phrases`
      your ..1 (physical | annual | wellness | procedure | surgery | operation | cleaning | checkup | check-up)
      (annual | yearly | wellness | intake | new patient | initial | first | pre-op | preop | pre-operative \
          | preoperative | post-op | postop | post-operative | postoperative | hygiene | assessment | cleaning) \
          (appointment | visit | consultation | exam | check | checkup)
      (<procedure> | <test> | medication | medicine | fitting | infusion | screening | vaccination) ..1 \
          (appointment | visit | consultation)
      (appointment | visit | consultation) ..8 (anesthesia | anesthetist | anesthesiologist)
    `
  },
  notice: {
    why: 'What a notice of a visit says beside its day: how to confirm or change it.',
    phrases: phrases`
      (^ | friendly | gentle | appointment | visit | this is a | just a) reminder
      appointment (is | has been) (confirmed | scheduled | booked)
      (reply | text | press) ..2 (to | for) ..1 (confirm | reschedule | cancel | change)
      (cannot | unable to | not able to) ..1 (attend | make it | come | keep (it | this | your | the))
      to (reschedule | rebook | cancel | change it | change this) ..1 (call | ring | reply | text | phone | press)
    `
  }
}

/** How to prepare for it, or that there is nothing to prepare. */
export const visitPreparation: MarkGroups = {
  step: {
    why: 'What to bring, do, leave or note down before a visit.',
    phrases: phrases`
      (bring | bringing | fast | fasting | arrive | wear | prepare | prepared | preparation | prep | beforehand \
          | ahead of)
      (before (your | the | our | we | you | this) | fill (out | in) | complete | questionnaire | paperwork | forms \
          | form | check in)
      (write down | list of | jot | keep (a | track) | log | diary | record your | note (down | any) | have ..3 ready \
          | by your side)
      (do not (eat | drink) | nothing to (eat | drink | bring | prepare) | no (need to (bring | prepare) \
          | preparation) | hold your)
      (leave ..3 (home | off) | loose (clothes | clothing | top | sleeves | trousers) | sandals | collar | eat (what \
          | as) | breakfast | come as you are | nothing special | full bladder | empty stomach)
      ((photo | picture) id | insurance card | headphones | shower | numbing cream | readings | take your (tablets \
          | pills | medicines) | eat and drink)
      (log in | download | test your (camera | device) | link | arrange | driver | ride)
      (the | a | <number>) (night | day | evening | hour~ | week) (before | ahead | prior)
      (before (noon | midnight | breakfast | hand) | beforehand | on the day | that morning)
      (think (about | of | over) | questions (you | ready | for) | your questions | expect to | what to expect \
          | will take ..2 (minutes | hour~) | be ready | come (early | hungry | with | in your | alone))
      (by post | in the post | to your door | postal) ..3 (kit | box | sample)
    `
  },
  asked: {
    why: 'What the patient may need there is asked for.',
    phrases: phrases`
      (do | will | would | shall) you ..2 (need | want | require | like | prefer | be bringing | be coming)
      (need~ | want~ | require~ | tell us (if | of) | let us know (if | of)) ..4 \
          (interpreter | hoist | wheelchair | transport | lift | ramp | translator | carer | chaperone | signer | seat)
      (tick (one | all | a | the) | interpreter | chaperone)
    `
  },
  nothing: {
    why: 'That a medicine or a preparation is not needed.',
    phrases: phrases`
      no ..2 (cover | referral | preparation | tablet~ | <medicine> | fasting | prep) ..1 \
          (need~ | necessary | required | for)
      (need | needs) no ..2 (cover | referral | preparation | fasting | prep | paperwork)
      (nothing | no) ..2 (special | to (do | sign | learn | pay | pack | prepare | bring))
      (as you are | just (come | turn up | yourself) | only yourself)
    `
  },
  instruction: {
    why: 'What is to be done or may be done, told after the visit itself.',
    phrases: phrases`
      ^ [please | then | and | just | so] (drink | eat | print | skip | shave | wash | empty | pack | charge | collect \
          | sign | wear | take | hold | stop | remove | avoid | leave | have | use | put | get | keep | stay | sleep \
          | walk | ask)
      ^ no (food | eating | drink~ | makeup | jewelry | lotion | cream | perfume | deodorant | alcohol | caffeine \
          | metal | coffee | milk | breakfast | contact lenses | nail polish)
      (juice | coffee | tea | water | milk | breakfast | food | eating | drinking | tablet~ | medicine~ | pill~ \
          | driving | partner | children | kids) ..2 (ok | okay | fine | allowed | permitted | welcome)
    `,
    except: noStep
  }
}
