import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {calledOff} from './nothingOfTheSort.ts'

const order = ['condition', 'negation', 'question', 'education'] as const

/** Advice to go somewhere. */
const advised = '(i | we) [would] (recommend | suggest | advise) [that] you'

/** What one comes by for without being treated. */
const errand =
  '(to | and) sign | sign (the | a | an | up | in | off | for | it | them | your | papers | at) | pick up | collect | drop off | form~ | paperwork | photo | badge | shot | vaccine | refill~ | filled | copies | visit | appointment'

/** Where those who treat are found. */
const surgery = phrases`(walk in | walk-in | minor injuries | urgent care | clinic | unit | surgery | practice | \
    doctor | gp | hospital | ward | eye clinic | office)`

/** What is looked at and brought in without anybody being ill. */
const papers = phrases`(form~ | sample~ | specimen~ | paper~ | paperwork | letter~ | bill~ | invoice~ | insurance | \
    claim~ | card | spelling | address | passport | list | booking | account | certificate | printer)`

/** Orders to get care without delay that name no place: to seek help, to call, to be seen, to have a test. */
export const criticalSummons = {
  'care-sought': {
    answers: ['critical', 'highAcuity'],
    why: 'An unconditional order to get medical help at once, as drafting tools put it: "seek immediate medical attention".',
    reason: 'an instruction to get medical care at once',
    phrases: phrases`
      (seek | seeks | seeking | get | gets | getting | obtain | find | receive | receives) [some] <care-at-once>
      (seek | seeking | get | getting | obtain | find | receive) [some] <medical-care> ..3 (<hurry> | today \
          | tonight | now)
      (<hurry> | today) ..2 (seek | seeking | get | getting) [some] <medical-care>
      (need | needs | require | requires | requiring | warrant | warrants | deserve | deserves) <care-at-once>
      (definitely | certainly | absolutely | urgently) (need | needs | require | requires | warrants) <medical-care>
      (need | needs | require | requires) <medical-care> ..1 (<hurry> | today | tonight | now)
    `,
    except: phrases`
      (when | where | how | why | reason~ | whether | sign~) ..2 to (seek | get)
      (seek | get) ..4 (for | with) (any | the following | severe | worsening | new | sudden)
      (<care-at-once> | <medical-care>) for $
      ^ (red | yellow | amber | green) [zone] ..12 <care-at-once>
      (did | do | were | was) right to (seek | get)
      (anyone | everyone | people | patients | those | someone) ..4 (seek | get | need | needs)
      (symptoms | signs | things) (that | which) ..1 (need | require | warrant)
      (seek | seeking | get | getting) ..4 (elsewhere | abroad | while traveling | while you travel)
    `,
    unless: order
  },
  'see-someone': {
    answers: ['critical'],
    why: 'An unconditional order to see somebody who treats, today or within days.',
    reason: 'an instruction to be seen soon',
    phrases: phrases`
      (^ [please | kindly | so | yes] | must | should | need to | needs to | have to | has to | want you to \
          | advise you to | advised to | that (you | he | she | they) | (get | take | send) ..3 to) (see \
          | consult | visit) (a | an | the | your | his | her) ..2 <clinician> [..2] <within-days>
      <clinician> (must | needs to | has to | should) (see | examine | check) (you | him | her \
          | your <kin>) ..1 <within-days>
      (have | get) (a | an | the | your) ..1 <clinician> (see | examine | check | look at) (you | him \
          | her) ..1 <within-days>
      (must | needs to | need to | has to | have to) be (seen | examined | checked | evaluated) by (a | an | the \
          | your) ..3 <clinician> [..2] <within-days>
      (should | must | need to | needs to | has to | have to) (go | get) back to (the | your) ..1 (hospital \
          | ward | clinic | er) <at-once>
      (recommend | suggest | advise) (seeing | visiting | consulting) (a | an | the \
          | your) ..2 <clinician> [..2] <within-days>
      (that | and) (you | he | she) (are | is) (seen | evaluated | examined | checked | assessed) ..6 <hurry>
      (should | must | need to | needs to) be (in | at) (an | the | a) ..1 <emergency-place> <at-once>
      (you | he | she | your <kin>) (belong | belongs) in (an | the | a) ..1 (<emergency-place> | hospital) <at-once>
      (my | our | the doctor's | her | his) [strong | clear] (recommendation | advice | suggestion) [to you] (is \
          | would be) (to | that you | that he | that she) (visit | go to | get to | see | consult) (a | an | the \
          | your) ..2 (<emergency-place> | hospital | <clinician>) <at-once>
      (colonoscopy | colposcopy | biopsy | endoscopy | angiogram | mri | ct scan | echocardiogram) (must \
          | needs to | has to) be (done | arranged | booked | performed) ..1 within [the next] (<number> | two \
          | three | four | six | eight | ten | a few) (days | weeks)
    `,
    except: phrases`
      (thank | thanks | glad | good | nice | great | lovely | pleasure | saw | seeing) ..8 <within-days>
      (you will | you are to | you are going to) see
      (routine | annual | yearly | screening | check up | checkup) ..12 <within-days>
      <within-days> ..6 (${errand} | cleaning | crown | usual | session)
      <within-days> ..4 as (planned | booked | scheduled | usual | arranged)
      (dentist | hygienist | midwife | physio | physiotherapist | physical therapist | dietitian | dietician \
          | optician | podiatrist | pharmacist) ..6 <within-days>
      within ..4 (days | weeks) ..4 (authorization | insurance | referral)
    `,
    unless: [...order, 'history']
  },
  'call-at-once': {
    answers: ['critical'],
    why: 'An unconditional order to call or tell those who treat the patient, without delay.',
    reason: 'an instruction to call at once',
    phrases: phrases`
      (call | ring | phone | page | reach out to | get in touch with) <own-care> ..2 <hurry>
      (contact | notify | inform | tell | alert) <own-care> ..6 <hurry>
      let <own-care> know ..4 <hurry>
      (recommend | suggest | advise | advised) (calling | contacting | notifying | informing) <own-care> ..6 <hurry>
      (team | doctor | clinic | nurse | oncologist | surgeon | neurologist) (should | must \
          | needs to) be (contacted | notified | informed | called) ..2 <hurry>
      report ..4 to <own-care> ..2 <hurry>
      <hurry> (call | contact | notify | inform | alert) <own-care>
    `,
    except: phrases`
      (will | shall | would | can | could | may | might | did | to) (call | ring | contact | notify | inform \
          | tell | alert) [you | us | me] ..2 <hurry>
      (i | we | they | he | she | who | nurse | team) [will | can | could | have | has] (call | ring | contact \
          | notify | inform | tell) ..8 <hurry>
      (glad | good | right | thank~ | thanks) ..4 (call~ | contact~ | told | tell | let)
      no (rush | hurry)
      (inform | notify | tell | contact | call | report | alert) ..4 (of | about) any
      <hurry> (of | about) any
      in which case
      <hurry> about (the | a | your) ..1 (bill | invoice | payment | visit | appointment | cancelled | refill)
      <hurry> ..2 to (reschedule | book | cancel | update | ask | change | schedule | confirm | arrange)
      (call | contact) ..4 (school | insurer | insurance | billing | employer | bank | plan | landlord | pharmacy)
    `,
    unless: order
  },
  'seen-soon': {
    answers: ['critical'],
    why: 'An unconditional order to come or to be seen as soon as possible: the guide counts it.',
    reason: 'an instruction to be seen as soon as possible',
    phrases: phrases`
      (need | needs | want | have | must | like) to (see | examine | check | evaluate | assess) (you | him | her \
          | this | it | the ..1 | your ..1) ..4 <hurry>
      <hurry> (consult | see | visit | meet | contact) ..3 <clinician>
      (bring | take | rush) (him | her | them | your <kin> | the (baby | child)) to ..3 <clinician> ..3 <hurry>
      (scheduling | making | booking | arranging) (an | a) ..1 (appointment | visit | consultation \
          | review) ..8 <hurry>
      (come [in | back | over | by | here] | be here) ..4 <hurry>
      (make | schedule | book | arrange | request | set up) (an | a) (urgent | emergency | same day \
          | immediate) (appointment | visit | consultation | consult | review)
      (an | a) (urgent | emergency | immediate) (appointment | consultation | consult | review | opinion)
      (make | schedule | book | arrange | get | have | set up) (an | a) (face to face | in person | medical \
          | clinical | urgent) \
          ..1 (examination | exam | assessment | evaluation) ..2 <hurry>
      (make | schedule | book | arrange | get | set up) (an | a | your) ..1 (appointment | visit | consultation \
          | consult | review | follow up) ..8 <hurry>
    `,
    except: phrases`
      <hurry> ..2 to (reschedule | book | cancel | update | ask | change | pick | collect | sign)
      (flu shot | vaccine | form~ | paperwork | physical | cleaning | annual | routine | screening \
          | refill~) ..12 <hurry>
      (i | we) ..1 (will | can | could | shall) ..8 <hurry>
      no (urgent | emergency)
      (appointment | visit | consultation | consult | review | opinion) (is | are) not
      (did not | do not | does not | no) need
      (come | be here) [in] <hurry> ..6 ((flu | covid | travel | holiday | routine) (jab~ | shots) | (is | are) \
          [all] free | gift~ | no (queue | line | wait) | empty | quiet)
      ${calledOff}
    `,
    unless: order
  },
  'eyes-on-it': {
    answers: ['critical'],
    why: 'An order to be seen today in an image or an everyday verb: "get yourself to", "have it checked tonight", "needs eyes on it".',
    reason: 'an instruction to be seen today',
    phrases: phrases`
      (get | take | bring) (yourself | him | her | it | this | (that | the | your) ..1) [over | down | along | \
          back] to (the | a | an | our | your) ..2 ${surgery} ..5 <this-day>
      (get | take | bring) (yourself | him | her | your <kin> | the (baby | child) | that ..1 <body-part>) [over | \
          down | along | back] to (the | a | an | our | your) ..2 ${surgery} ..5 before [it | we | they] ..1 (shut~ \
          | close~)
      (have | get) (it | this | (that | the | your) ..1) ..1 (checked | seen | looked at | examined | assessed) \
          [properly] [in person] \
          <this-day>
      (have | get) (it | this | (that | the | your) ..1) ..1 (checked | seen | looked at | examined | assessed) \
          <this-day>
      (someone | somebody | a <clinician>) (should | must | needs to | has to | ought to) (see | look at | examine | \
          check \
          | feel) (it | this | you | him | her | (that | the | your) ..2) <this-day>
      (it | this | (that | the | your) ..2) (needs | need) (looking at | seeing | checking | examining | eyes on it \
          | a look \
          | to be looked at) <this-day>
      (you | he | she) (need | needs) (eyes | somebody's eyes | a pair of eyes) on (it | this | (that | the | your) \
          ..2) ($ | <this-day> | <hurry> | tomorrow | soon | before)
      (do not | not want you to | must not | cannot) (sit on | sleep on | nurse) (it | this) [over (the weekend | \
          night) | until | till \
          | any longer | go | have | get | $]
      (do not | not want you to | must not | cannot) (sit on | sleep on | nurse) that (over (the weekend | night) | \
          until | till \
          | any longer | $)
      (sooner you) (get | are | come) ..4 (today | this morning | the better) ..6 (looking at | seeing | checking | \
          examin~)
      (please | now | you (must | should | need to)) leave (home | work | the house) (now | at once | right away | \
          immediately | and (go | get | come | head) ..2 to (the | a | an | our) ..2 ${surgery})
      (can | could | please) [you] (get | come | be) [over | down] (to | at) (the | our) ..1 (clinic | surgery | \
          practice | office \
          | unit | hospital) (in | within | inside) the (next hour | hour)
      (turn (around | round | back) | go) (and | straight) ..2 (go | come | drive | back) ..1 to the (hospital | er \
          | emergency ..1 \
          | ward | clinic)
      (somebody | someone | <clinician>) (to lay | laying | lays | lay | laid) hands on ..3 <this-day>
      (i | we) need you (here | in [here]) <hurry>
      pack (a | your) bag (and | then) (come | go | head | get | drive | be) ..4 (hospital | ward | unit)
      pack (a | your) bag for (the ward | [the] hospital ($ | <this-day> | now | and))
      pack (a | your) bag ..6 (admitted | admitting)
      (you | he | she) (are | is) (going to be | being | to be) admitted ($ | <this-day> | now)
    `,
    except: phrases`
      (glasses | bike | tires | car | form~ | paperwork | booster | jab~ | hearing aid~ | brace~ | refill~) ..6 \
          <this-day>
      <this-day> ..4 (as (planned | booked | scheduled | usual) | at <clock> for)
      <this-day> for (your | the | a | an) ..2 (check | removal | trim | reading | fitting | shot | vaccine)
      (planned | scheduled | induction | birth | labor) ..4 bag
      bag for (your | the) (induction | birth | operation | surgery | stay)
      bag ..12 (birth | baby | labor | induction | contractions)
      ${papers} ..6 <this-day>
      ${papers} to (the | our | your) ..2 ${surgery}
      (talk | lecture | class | quiz | meeting | open (day | evening) | fair | concert) <this-day>
      now and (then | again)
      (sit | sleep | nurse) on (it | this | that) ..9 (mattress | cushion~ | chair | sofa | couch | glue | paint | \
          cream | dries | dried | dry | heals | healed)
      back to the (clinic | ward) (room | desk | reception | after | once | when)
      no need
    `,
    unless: order
  },
  'better-if-seen': {
    answers: ['critical'],
    why: 'The same as a wish: "I would feel better if somebody looked at it today".',
    reason: 'an instruction to be seen today',
    phrases: phrases`
      (i | we) would ..1 (feel | be | rest | sleep) ..1 (better | happier | easier | safer | calmer) if (somebody | \
          someone | a <clinician> | we | i) (laid (hands | a hand) | put | saw | had | looked \
          | examined | checked \
          | listened) ..5 <this-day>
    `,
    except: phrases`
      (${papers} | car | bike) ..3 <this-day>
    `,
    unless: ['negation', 'question']
  },
  'slot-today': {
    answers: ['critical'],
    why: 'A place made for the patient today, with those on call: "the registrar is expecting you within the hour".',
    reason: 'an instruction to be seen today',
    phrases: phrases`
      (spoken to | spoken with | talked to | rung | called | phoned | told | asked) (the | our | a) ..2 (registrar \
          | on call ..1 | team | resident | fellow | surgeon | consultant | medics | surgeons) ..4 (expects | \
          expect | expecting | waiting for) (you | him | her)
      (spoken to | spoken with | talked to | rung | called | phoned | told | asked) (the | our | a) ..2 (registrar \
          | on call ..1 | team | resident | fellow | surgeon | consultant | medics | surgeons) ..4 (see | meet | \
          take) (you | him | her) ..4 (<this-day> | <hurry> | now | tomorrow | at (<clock> | <number> | noon | one \
          | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve) | on arrival | within \
          ..2 hour~ | when you (arrive | get))
      (registrar | on-call ..1 | on call ..1 | surgeons | medics | medical team | surgical team) (is | are) \
          (expecting | waiting \
          for) (you | him | her)
      (arranged for | asked for | got) (you | him | her) to be (seen | scanned | admitted | examined | assessed) ..6 \
          <this-day>
      (arranged for | asked for | got) (you | him | her) to be (seen | scanned | admitted | examined | assessed) ..6 \
          (at <clock> today \
          | <number> [pm | am] today)
      (booked | put | got | squeezed) (you | him | her) [in] (into | in | on | for) ..1 (ambulatory care | same day \
          emergency care \
          | sdec | hot clinic | acute clinic | the ward | rapid access) ..3 (<this-day> | this afternoon | today)
      (medical | surgical | acute | cardiac | stroke) (team | ward | unit) (has | have) a bed ready ($ | <this-day> \
          | now | and | for (you | him | her))
      (booked | arranged | got (you | him | her)) ..6 (scan | ultrasound | ct | mri | x ray | doppler) (of | for) \
          (that | your) ..1 <body-part> (today | this (morning | afternoon | evening) | tonight)
    `,
    except: phrases`
      (planned | routine | annual | yearly | follow up | class | tour)
      (you | him | her) ..4 ((in | at) (<number> | six | eight | twelve) (weeks | months) | on the <number> | in \
          the (spring | summer | autumn | fall | winter))
      (did | can | could | have) you
    `,
    unless: order
  },
  'urgent-basis': {
    answers: ['critical'],
    why: 'An order to see a specialist, in the formal English of the subcontinent: "on an urgent basis", "without wasting time".',
    reason: 'an instruction to be seen as soon as possible',
    phrases: phrases`
      (consult | meet | see | visit | contact | approach | show [it | this | him | her] to) (a | an | your | the | \
          some | any) ..2 \
          <clinician> ..3 (on [an | a] (urgent | emergency | immediate | priority | emergent | top priority) basis | \
          without \
          (wasting | losing) [any | more | further] time | without [any] further delay)
      (get | do | have | undergo) ..5 (on [an | a] (urgent | emergency | immediate | emergent) basis | without \
          (wasting \
          | losing) [any | more | further] time)
      (on [an | a] (urgent | emergency | immediate) basis | without (wasting | losing) [any | more | further] time) \
          ..1 (consult | meet \
          | see | visit | go to) ..2 <clinician>
    `,
    except: phrases`
      (letter | certificate | form | documents | refund | visa | passport | report copy) ..6 basis
      without (wasting | losing) [any | more | further] time (on | with | over)
      can [now | also] (consult | meet | see | visit | contact) ..6 without [any] further delay
    `,
    unless: order
  },
  'come-today': {
    answers: ['critical'],
    why: 'An unconditional order or request to come to the practice today, and no errand.',
    reason: 'an instruction to be seen today',
    phrases: phrases`
      (i | we | dr <capital> | doctor) (need | needs | want | wants | would like) (you | him | her) \
          [to (come | be | get)] [back] in [to] [the | our | my] [clinic | office | surgery | practice] <this-day>
      (i | we | dr <capital> | doctor) (need | needs | want | wants | would like) (you | him | her) \
          [to (come | be | get)] [back] (in | to | at) (the | our | my) (clinic | office | surgery | practice) \
          <this-day>
      ^ [please | so | ok | yes | just | can you | could you | would you | you should | you need to | you must \
          | i want you to | i would like you to] (come | get) [back | right | on] (in | over | down) \
          [to (the | our | my)] [clinic | office | surgery | practice] <this-day>
      ^ (i | we) [really] (need | want) to (get (you | him | her) in <this-day> \
          | see (you | him | her) this (morning | afternoon | evening) $)
      (you | he | she) (need | needs) (an | a) (in person | face to face) (evaluation | exam | examination | visit \
          | assessment) <this-day> $
      come straight to (the | our) (office | clinic | surgery)
      (mind | recommend | suggest | advise) (coming | you come) [back] in [to (the | our) (clinic | office)] <this-day>
      (i | we) (need | want | would like) to (get | do | run | repeat | order) ..4 (test~ | labs | scan | mri \
          | ct | x ray | ultrasound | bloodwork | blood work | ecg | ekg) ..5 and see (you | him | her) <this-day>
      ^ [please | so | you should | you need to | ${advised}] come [back] (into | in to | to) (the | our | my) \
          (clinic | office | surgery | practice) (<this-day> | for evaluation or)
      ^ [please | so | ok | yes | then | just | you should | you need to | you must | i want you to \
          | i would like you to | i need you to | i would | ${advised}] (go | head | get [yourself]) \
          [over | straight] to [an | a | the | your] [local | nearest | closest] urgent care
      ^ (i | we) (need | want | would like) to see you <this-day> (in | at) (the | our | my) \
          (office | clinic | surgery | practice)
      (i | we) (need | want | would like) you [to be] (here | in here | up here | down here | in clinic \
          | in (the | our | my) (office | clinic | surgery | practice | unit)) ..2 (by (noon | midday | lunch \
          | lunchtime) | before (noon | midday | lunch | lunchtime | we (close | shut)) \
          | within the [next] hour | in the next hour | inside the hour | <this-day>)
      (can | could | please) [you] (get | come | be) (here | to us | in | in to us) (within the [next] hour \
          | in the next hour | inside the hour)
      (need | needs | want | like) [<clinician> | a (doctor's | nurse's | surgeon's) | somebody's | someone's \
          | our | my] eyes on (you | him | her) <this-day>
    `,
    except: phrases`
      <this-day> for (your | the | a) ..2 (check | removal | trim | reading | fitting)
      urgent care ..6 (form | physical | flu shot | vaccine | tb test | swab | only | weekend~ | small)
      for evaluation or (a | an)
      <this-day> ..9 (${errand} | fix | update | consent | card | orthotic~ | glasses | bill | letter | cleaning \
          | physical | exam | test | check-up | ready | scheduled | planned | booked)
      <this-day> at <clock>
      <this-day> [..2] (if | unless | when) (you | it | there)
      (thank | thanks | glad | good | nice | great | lovely | pleasure | saw | seeing) ..8 <this-day>
      no need to come
      (before | by) ..2 for (your | the | a) ..2 (surgery | procedure | operation | colonoscopy | scan \
          | check in | registration | photo~ | cake | party | meeting)
      (noon | midday | lunch | lunchtime | close | shut) (on (the | <weekday>) | for (your | the \
          | registration) | to (sign | fill | collect | pick | register))
    `,
    unless: order
  },
  'bring-today': {
    answers: ['critical'],
    why: 'An order to take somebody to care today.',
    reason: 'an instruction to be seen today',
    phrases: phrases`
      (bring | take) (him | her | your <kin> | the baby) in ..1 <this-day>
      (bring | take) (him | her | your <kin> | the (baby | child)) (to | into) (the | our | a) ..2 (ward | unit \
          | clinic | hospital | surgery | office | department) [right | straight] <this-day>
      (return | come back | go back) to (the | our | your) ..2 (ward | unit | hospital | department) [right \
          | straight] <this-day>
      (get | go | head) to (the | our) ..1 (clinic | office | hospital | ward | unit | surgery | center) <this-day>
    `,
    except: phrases`
      <this-day> ..4 (as (planned | booked | scheduled) | weight check | card | at <clock>)
      <this-day> ..9 (${errand})
    `,
    unless: order
  },
  'test-at-once': {
    answers: ['critical'],
    why: 'A test that cannot wait: an order for it, without delay.',
    reason: 'an instruction to have a test at once',
    phrases: phrases`
      (get | have | do | undergo | go for | need | needs | order~) ..3 <test> ..4 <hurry>
      (get | have | do | go for) ..3 (<test> | blood | blood drawn) ..2 (drawn | tested | checked | done \
          | taken) ..1 (today | tonight | <hurry>)
      (urgent | immediate | emergency | stat) [brain | chest | pelvic | abdominal | repeat] <test>
    `,
    except: phrases`
      (no | not | without) ..3 (urgent | immediate | emergency)
      (had | did | got | were | was) ..4 <test>
      (will | shall) (have | get | do) ..3 (result~ | report~) ..4 <hurry>
      (result~ | report~ | copy | records | request~ | form) ..6 <hurry>
      ${calledOff}
    `,
    unless: order
  }
} as const satisfies ActGroups
