import {phrases} from '../phrases.ts'
import {type ActGroups, order} from './act.ts'
import {criticalBans} from './critical-bans.ts'
import {criticalCautions} from './critical-cautions.ts'
import {chanceNews} from './critical-chance.ts'
import {chronicNews} from './critical-chronic.ts'
import {criticalCounsel} from './critical-counsel.ts'
import {criticalCourses} from './critical-courses.ts'
import {criticalDoses} from './critical-doses.ts'
import {everydayCritical} from './critical-everyday.ts'
import {criticalFindings} from './critical-findings.ts'
import {criticalHospital} from './critical-hospital.ts'
import {lastThings} from './critical-lastThings.ts'
import {losses} from './critical-losses.ts'
import {criticalMedicines} from './critical-medicines.ts'
import {criticalNews} from './critical-news.ts'
import {criticalOrders} from './critical-orders.ts'
import {foundInOrgans} from './critical-organs.ts'
import {criticalPlaces} from './critical-places.ts'
import {plainCritical} from './critical-plain.ts'
import {pregnancyNews} from './critical-pregnancy.ts'
import {criticalPreparation} from './critical-preparation.ts'
import {reportNews} from './critical-reports.ts'
import {criticalResults} from './critical-results.ts'
import {criticalRows} from './critical-rows.ts'
import {specialtyNews} from './critical-specialties.ts'
import {criticalSpoken} from './critical-spoken.ts'
import {spreadNews} from './critical-spread.ts'
import {criticalStops} from './critical-stops.ts'
import {criticalSummons} from './critical-summons.ts'
import {criticalTerse} from './critical-terse.ts'
import {unbornNews} from './critical-unborn.ts'
import {criticalWarnings} from './critical-warnings.ts'
import {calledOff, contrasted, edWhoDied, forEverybody} from './nothingOfTheSort.ts'
import {wayThere} from './wayThere.ts'

/** Information critical to the patient's care. Sources: founding text, note; etiquette-rules §3a. */
export const critical = {
  ...criticalStops,
  ...criticalDoses,
  ...criticalResults,
  ...criticalWarnings,
  ...criticalPreparation,
  ...criticalFindings,
  ...criticalHospital,
  ...criticalSpoken,
  ...criticalTerse,
  ...criticalSummons,
  ...criticalBans,
  ...criticalNews,
  ...plainCritical,
  ...everydayCritical,
  ...pregnancyNews,
  ...foundInOrgans,
  ...criticalMedicines,
  ...criticalCourses,
  ...criticalOrders,
  ...criticalCounsel,
  ...losses,
  ...lastThings,
  ...unbornNews,
  ...specialtyNews,
  ...chanceNews,
  ...reportNews,
  ...spreadNews,
  ...criticalCautions,
  ...chronicNews,
  ...criticalPlaces,
  ...criticalRows,
  'emergency-directive': {
    answers: ['critical', 'highAcuity'],
    why: 'An unconditional order to seek emergency care.',
    reason: 'an instruction to get emergency care',
    phrases: phrases`
      (call | ring | dial | phone | text | get | send for | summon | call for) [or text | or call | or dial] \
          (<emergency-number> | <emergency-line> | <crisis-line>)
      (call | ring | dial | phone | text | get | send for | summon | call for) (up | for | an | the | your) \
          (<emergency-number> | <emergency-line> | <crisis-line>)
      (911 | 999 | 988 | ambulance) [please | right | straight] (now | right now | right away | immediately | at once \
          | first | this | then | not | straight away | today)
      by ambulance
      (be | go | get | want | like | reach | shift) ..8 in an ambulance
      (need~ | want~ | send~ | sending | have | dial | means | then | take) [you | for] an ambulance
      (police | fire brigade | medicine | person) and an ambulance
      (that | it | this | <number>) is (an | the) ambulance
      an ambulance (coming | now | and a)
      ^ ..2 (ambulance | crew | paramedics | flying doctor~ | rfds | helicopter | lifeboat) [is | are \
          | will be] [already \
          | now] (coming | on (its | the | their) way | en route) (to (you | your | him | her) | for (you | him \
          | her) \
          | now | over | $)
      (have | got | has) ..1 ambulance (coming | on (its | the) way) (to | over | for | now | $)
      (ambulance | crew | paramedics | helicopter | rfds | flying doctor~) (has | have) been (sent | called \
          | dispatched) \
          (to | for you | and | $)
      ^ ..1 an ambulance [transport | crew] (is | will | has) [be] (on | coming | sent | called | ordered)
      ^ [then | so | please] (911 | 999 | ambulance)
      (then | is | a) (911 | 999)
      (go | get | getting | going | head | come | report | proceed | drive | rush | run | walk | leave | return \
          | back \
          | hurry | take | bring | straight | direct | directly | attend | present | goes | belongs | moved | be \
          | transport | <at-once>) ..6 <emergency-place>
      (consult | contact | approach | report to) ..2 <emergency-place>
      (get | take | bring) (yourself | him | her | them) to (a | the | your | any) ..2 hospital
      report to (emergency | casualty)
      (warrants | warrant | deserves | merits | calls for) (a | an) [trip to | visit to | drive to] [the | an \
          | your] ..1 <emergency-place>
      (have | let | ask | get) ..4 (take | drive | bring | drives | takes | get) (you | him | her | them) ..5 \
          (<emergency-place> | <hospital>)
      (need~ | needs | requires | require | means | wants | must) ..5 <emergency-place>
      <emergency-place> ..8 <at-once>
      (go | get | head | come | report | proceed | drive | rush | leave | return | take (him | her | them | your ..1 \
          | the ..1) | bring (him | her | them | your ..1 | the ..1) | attend | need~ | admitted) ..8 <hospital> ..8 \
          <at-once>
      (nearest | closest) <hospital>
      (head | rush | hurry | race | run) [him | her | them] [straight | over | down] to [the | your | a] ..1 hospital
      (be | being) (seen | evaluated | checked | assessed | admitted) (in | at | by | to | through) ..2 \
          <emergency-place>
      ^ <hospital> [please] <at-once>
      (to | into) [the | a | our] <hospital> [please] <at-once>
      ^ ..3 (hospital | emergency) [please] <at-once>
      hospital (at once | immediately | right now | now | this minute | within the hour | inside the hour) $
      hospital now (with | by | for | lying | lie)
      (^ [so | then | please | ok | right] | (so | then) the) hospital (in | at) <capital> ..1 (at once | immediately \
          | right now | right away | straight away | this minute | without delay | within the hour)
      (eye | children 's | women 's | main | cardiac | district) hospital (at once | immediately | right now | now \
          | this minute | within the hour | today | tonight)
      (be | be to | is to be | watched) (in | at) [the | a] ..2 hospital [please] <at-once>
      (bring | carry | drive | get) (you | him | her | them | yourself) to ..3 hospital [please] <at-once>
      (children 's | women 's | eye | our | the women 's | street | <capital>) emergency [please] <at-once>
      (to | reach | for) ..3 emergency [please] <at-once>
      (go | get | need | needs) ..3 <hospital> <at-once>
      (go | get | come | head | straight) [straight | directly] [to | in to] emergency
      (recommend~ | advise~ | suggest~ | urge~ | should | must | need to) ..3 \
          (going to | go to | visiting | visit | seeking | seek | head to) ..2 \
          (<emergency-place> | hospital | emergency care | emergency help)
      (this | it | that) is an emergency
      (look | looks | sound | sounds | seem | seems | seeming) like (a | an) [medical | surgical | eye | dental \
          | true | real] emergency
      (is | be treated as) (an | a) [medical | surgical | eye | dental | life threatening | true | real] emergency
      (requires | require | needs | need) (emergency | urgent) (care | treatment | evaluation | attention | surgery)
      (do not | dont) drive (yourself | there)
      (do not | dont) drive in (have | call | get | take | by yourself | until the)
      (do not | dont) drive in [now | today | tonight | alone | yourself] $
      (use | give) ..4 (epinephrine | epipen | epi pen | auto injector | glucagon | narcan | naloxone) ..3 \
          (now | and | in | first | then | right)
      chew ..5 aspirin
    `,
    except: phrases`
      (emergency | er | casualty) (entrance | desk | gate | building) ..2 for (your | the) ..1 (mri | x ray \
          | ct | ultrasound \
          | appointment | clinic | vaccination | flu)
      (er | emergency) desk to pick up
      entrance after <number> [pm] since
      (through | past) ..1 <emergency-place> and take the (lift | elevator | stairs)
      shuttle ..6 off at the <emergency-place>
      (urgent care | er | walk in clinic | ambulance | hospital) (now | today) \
          (takes | accepts | has | is | offers | comes)
      <emergency-place> otherwise [it is | you are] (do not worry | no need | nothing to | fine | ok | all)
      (past | behind | next to | across from | opposite | beside) [the] <emergency-place>
      <emergency-place> (parking | lot | family room | tour | lobby)
      (elevator | stairs) (to | next to | by) ..1 <emergency-place>
      tour (goes | stops | leaves | runs) ..3 <emergency-place>
      ${wayThere}
      take the emergency entrance and turn
      through the emergency (department | room) doors and follow the ..1 line
      (go | get | bring | come | take) ..6 <hospital> ..1 (for (the | your) ..1 (visit | class | tour | booking) \
          | shuttle | letter | lot)
      (get | bring) (the | your) ..1 (flu shot | vaccine | x ray | scan | id | form | card | copy | letter) (to | at) \
          ..4 (<hospital> | <emergency-place>)
      (tour | transport | comes home | booked | arranged) ..4 (by ambulance | <emergency-place>)
      by ambulance (has been | is) arranged
      ambulance (billing | booking | invoice | claim~ | bill~ | membership | ride~ | fee~ | company | charge~ \
          | cover~ \
          | service~ | station)
      it is an emergency (code | visit | number)
      (this | it) is an emergency (code | visit) ..4 (copay | claim | plan)
      (class | course) ..2 (call | dial) <emergency-number>
      (class | course) ..1 (teaches | covers | shows | explains) ..4 (call | dial) <emergency-number>
      (learn | learns | teach~) ..3 to (call | dial) <emergency-number>
      (had to | have to) call an ambulance for (another | a)
      (epipen | inhaler) trainer
      back (pain | ache) ..4 <emergency-place>
      (did | do) right to (call | ring | dial | phone)
      (seeing | saw) ..4 in an ambulance
      (was | were | been) ..2 (in | at | to) the (er | ed | emergency)
      (thank~ | thanks | glad you | sorry you | good that you | right to | you were right | you did) ..8 \
          <emergency-place>
      (last week | yesterday | last month | last year)
      (for your | your next | your scheduled) (visit | appointment | scan | surgery | procedure) ..2 <at-once>
      (went | visit to | visited | (was | were | been | being | got) seen in | discharged from | came from \
          | records from | note~ from | report from) ..4 (<emergency-place> | <hospital>)
      after (the | your | his | her | an | that | leaving | being in) ..1 (<emergency-place> | <hospital>)
      after (<emergency-place> | <hospital>) (discharge | visit~ | care | registration | stay)
      (to avoid | avoid | instead of | rather than | save~ | prevent~ | not a reason for) ..5 <emergency-place>
      emergency (contact~ | form | card | exit | fund | kit | plan | power | generator | action)
      (medical | life threatening) emergency (call | dial | ring | go | please | hang)
      (for | during) [an | a | any] [medical | true] emergency
      in (a | any | case of) [medical | true] emergency
      (for emergencies | emergency number (is | for | here | in | on) | emergencies ..2 (call | dial))
      (when to | about calling | know when to) (call | go)
      (covering | work~ | shift | physician) ..3 (in | at | from) [the] (er | ed | emergency)
      (doc | doctor | nurse | colleague~) ..1 (in | at | from) [the] (er | ed | emergency)
      (go | get | take ..2) (to | over to | in to) the hospital (lab | pharmacy | gift | library)
      (cannot | can not | unable to | do not) reach
      (your | last | recent | the | his | her | an | after) ..1 (er | ed) (visit | visits) ..2 (was | went \
          | note~ | on | last | bill | cost~ | in)
      (er | ed) (file | doc | doctor | bill | notes | record~ | copay | physician | surgeon | specialist | nurse)
      not an emergency
      (no (need | reason | cause | call) | not necessary | need not | need for) ..5 (<emergency-place> | <hospital>)
      work~ (in | at) [the | an | a] <emergency-place>
      (van | driver | shuttle | bus | transport | taxi | ride) [will | can | could | to] \
          (take~ | drive~ | bring~ | pick~) (you | him | her | them)
      <paperwork> ..3 (to | at | into) ..4 <hospital>
      (bill~ | pay~ | plan | cheaper | fee~ | cost~ | claim~ | covers) ..5 ambulance
      (came | went | arrived | left | (was | were | been | being | got | patients | trip) (brought \
          | taken)) ..4 (by | in an) ambulance
      ^ brought ..2 by ambulance
      (parking | bring flowers) ..4 hospital
      hospital (now | today) (has | is | offers | lets | accepts | takes)
      (get | go get | ask for | pick up) (a | the | your) ..2 (copy | record~ | letter | form | number | bill | card)
      <hospital> (pharmacy | lab | parking | gift | cafeteria | desk)
      do not drive (for <number> | until | after | while)
      (the | our) (stop | class | meeting | workshop | tour)
      ${edWhoDied}
      ${contrasted}
      ^ (anyone | anybody | everyone) who ..6 should ..5 <emergency-place>
      people should (go | attend | come)
      ambulance (work | job | crew job | career | training | course | driver)
      the one to (dial | ring | call | phone) <emergency-number>
      emergency (tablet | pill | contraception | contraceptive | steroid card)
      ambulance transport (to | for) (your | the) ..2 (clinic | visit | appointment | dialysis | rehab)
      ^ when it is so dark that you ..3 (dial | call | text) 988
      would be a reason for the (er | ed | emergency room) ($ | and not)
      (icu | er | ed | emergency room | emergency | ambulance) (nurse~ | doctor~ | physician~ | paramedic~)
      get the (ed | er) or urgent care to give you
    `,
    unless: order
  },
  'activity-ban': {
    answers: [],
    why: 'What the patient must not do until cleared: a hint of something serious.',
    phrases: phrases`
      (do not | no) (drive | driving | fly | flying | swim | climb | travel | lift) ..4 (until | till | today \
          | tonight)
    `,
    unless: ['condition', 'question']
  },
  'same-day-directive': {
    answers: ['critical', 'highAcuity'],
    why: 'An unconditional order to be seen today.',
    reason: 'an instruction to be seen today',
    phrases: phrases`
      (need~ to | must | should | has to | have to | had better | ought to | want you | want him | want her \
          | would like (you | somebody | someone)) ..3 (be seen | seen | be evaluated | be examined | be checked \
          | be looked at | be assessed | evaluated | examined | look at | a look at | to look) ..8 <at-once>
      (need~ to | must | should | has to | have to | had better | ought to | want you | want him | want her \
          | would like (you | somebody | someone)) ..3 (be admitted | be scanned | be treated | come in) ..8 <at-once>
      (be | get | getting) ..2 (seen | checked | evaluated | examined | looked at | assessed | scanned \
          | admitted) ..6 \
          <at-once>
      (urgent | same day | immediate | emergency) (evaluation | assessment | appointment | visit | attention | care \
          | scan | mri | ct | ultrasound | review) ..4 (needed | required)
      (urgent | same day | immediate | emergency) (evaluation | assessment | appointment | visit) ..4 \
          (necessary | today | now | is)
      (urgent | same day | immediate | emergency) (attention | care | scan | mri | ct | ultrasound | review) ..4 \
          (necessary | today | now)
      (needs | requires | warrants | need | require) [an] (urgent | same day | immediate | emergent | prompt) ..1 \
          (evaluation | assessment | appointment | visit | attention | care | scan | mri | ct | ultrasound | review \
          | treatment)
      (need | want | have | like) to (see | examine | check | evaluate | assess) (you | him | her) [here | back \
          | in (clinic | the (clinic | office))] (today | tonight)
      (do not | dont) wait at home
      (cannot | can not | should not | must not) wait (for | until | till)
      (cannot | can not | should not | must not | do not | will not | not) wait [for | until | till | on] ..4 \
          (appointment | monday | tomorrow | clinic | morning | weekend | open | visit | thursday | friday | <weekday>)
      (come | come in | go | drive | leave | get here | head over | walk in) \
          (right now | right away | straight away | immediately | at once | this minute | without delay)
      (come | come in | go in | be here) ..3 (now | at once | within the hour)
      (cannot | can not | not) ..2 (be | being) ..2 (evaluated | handled | sorted | managed | dealt with | treated \
          | fixed | assessed | done) ..2 (portal | message | messages | inbox | chat | email | at home | online)
      (not one | not | is not something | is not a matter | not a thing | is not) for ..1 \
          (the inbox | a message | email | the portal | messages)
      (i am | we are) (fitting | squeezing | slotting) (you | him | her) in (at <number> [am | pm] \
          | at <clock>) (today | tonight | this (morning | afternoon | evening)) ($ | so | and | please | bring)
      [come | get] back here (straight away | right away | at once | right now | immediately | within the hour)
      (^ [please] | then | and) come straight in with (him | her) $
      (not | never) (one | something | anything) [that] [i | we | you | to] ..1 (to (sit out | wait out \
          | ride out | sleep off) | to (watch | nurse) at home)
      (i | we) have (squeezed | fitted | slotted) (you | him | her) in [for] [at] (<number> [am | pm] \
          | <clock>) today ($ | so | and | please | bring)
      surgeons will (see | take) (you | him | her) (tonight | this evening | now)
      (renal | surgical | medical | acute) ward will (take | have) (you | him | her) (today | tonight | now)
      (mental health team | crisis team) (can | will) see (you | him | her) [at <number>] (today | tonight)
      (cannot | can not | must not | should not) (sit | be left) (until | till) (<weekday> | tomorrow | monday \
          | the weekend)
      (cannot | can not | must not) leave (it | this | that) (till | until) (<weekday> | tomorrow | monday | morning)
      bed <number> (at | in | on) the (acute | assessment | surgical | medical | short stay) ..2 is yours
    `,
    except: phrases`
      <at-once> [or tomorrow] for (the | your) ..2 (reading | fitting | pickup | photo)
      (today | now) [or tomorrow] for (the | your) ..2 (reading | fitting | pickup | photo)
      you will be (seen | checked | examined) [right away] (when | after | at)
      (evaluation | assessment | appointment | visit | attention | care | scan | review) (is | are) not (needed \
          | required | necessary)
      (form~ | bill~ | letter~ | paperwork | claim~ | survey | invoice~ | certificate~) ..1 (cannot | can not) wait
      do not wait (until | till | for) ..4 (to (send | book | check | return | fill | pay | register) | letter)
      (<paperwork> | question~ | refill~ | booking~ | test | check | eye check | exam) (cannot | can not) be
      wait at home for (the | a | your | us | our)
      (i | we) (cannot | can not) wait
      (was | were) ..4 (seen | evaluated | examined)
      (can | could) be (seen | looked)
      urgent care ..2 (takes | accepts | has | opens | closes | sees | is open | offers | charges)
      urgent care (gave | doctor | prescribed | said | visit)
      (glad | good | happy | nice | great | pleasure | saw | seeing) ..6 <at-once>
      (come | get | be | stop by | drop by) ..8 (flu shot | vaccine | blood draw | form~ | paperwork | letter | photo \
          | badge | sign | signature | glasses | card | copy | orthotic~ | cleaning | pick up)
      (do not need | no need | not need)
      <paperwork> (needs | need | has | have | must | should)
      ${calledOff}
      ${forEverybody}
      wait (for | until | till) (the | your) ..1 <number> (week | month) (scan | visit | check)
      come off ..1 (<drug> | it | at night) now
      <drug> ..3 come off now
      (booked | put | squeezed | fitted | slotted) (you | him | her) ..6 for (your | the | a | an) ..2 (flu \
          | shot | vaccine | review | smear | blood | form | fitting | cleaning | scan | class | visit \
          | consultation | check up | tour | massage | physio | session)
      (booked | put | squeezed | fitted | slotted) (you | him | her) ..6 with (the | our) (dietitian \
          | dietician | physio | hygienist | coach | midwife | counselor | trainer)
      (can | may | will) come (off | out) ..1 <at-once>
      (come | go | walk in | get here) [in | over | by | along] <at-once> ..5 (jab~ | free | gift~ | raffle | no \
          (queue | line \
          | wait) | quiet | empty)
      will (see | take) (you | him | her) (today | tonight | this evening | this afternoon | now) (for (your \
          | the) | at (the | your))
      (<paperwork> | refill~ | booking~ | order~) ..6 (sit | be left | keep)
      (leave | leave it | sit | left) ..3 to (order | book | send | sign | pay)
    `,
    unless: order
  },
  'prompt-directive': {
    answers: ['critical'],
    why: 'As soon as possible, for a worrying symptom: the guide counts it.',
    reason: 'an instruction to be seen as soon as possible',
    phrases: phrases`
      (haul | get | take | bring | drag | march) ..2 to ..7 (asap | as soon as possible)
      (see | visit | consult | go to | meet | contact | take ..2 to | be (seen | evaluated | checked | examined)) ..8 \
          (as soon as possible | asap | immediately | urgently | right away | without delay | as early as possible \
          | as soon as you can | at the earliest | promptly | without any delay)
      (show | have ..2 (checked | seen | evaluated | looked at) | get ..4 (checked | seen | evaluated | tested \
          | looked at | examined)) ..8 (as soon as possible | asap | immediately | urgently | right away \
          | without delay | at the earliest | promptly | without any delay | as early as possible | as soon as you can)
      (urgent | immediate) (consultation | referral | biopsy | imaging | ct | mri | endoscopy | surgery | evaluation)
      (do not | dont | should not | must not) (put this off | put it off | delay | postpone | ignore (this | it))
      meet ..3 within this (week | day)
      (surgery | treatment | biopsy | scan | <test> | evaluation | operation | infusion~ | acid) ..3 (should \
          | must | cannot | can) not be (delayed | postponed | put off)
      (<test> | it | this | that) (needs to | must | has to) be (biopsied | removed | scanned) ..4 <hurry>
      (biopsy | biopsied) ..2 at the earliest
      (advise~ | recommend~ | suggest~ | need | needs | require~) [immediate | urgent | hospital] admission ($ \
          | to (the | our) ..1 (hospital | ward | unit) | today | tomorrow | now | this week)
      (should | must | need to | needs to | has to | have to | that (you | he | she) \
          | advised to) be admitted (today | tomorrow | tonight | this (week | evening | afternoon | morning) \
          | for ..1 (treatment | detox | observation | surgery) | to (the | our) ..1 (hospital | ward | unit) \
          | to hospital)
    `,
    except: phrases`
      (will | can | shall | would) contact you
      (contact | call | see | tell) (the | your | our) ..1 (school | insurer | insurance | receptionist | billing \
          | employer | bank | plan | landlord)
      (as soon as possible | asap | right away | immediately) ..2 to \
          (reschedule | book | cancel | update | ask | change)
      (specialist | physio | dermatologist | nurse | team | doctor | who | they) ..2 (will | to) \
          (see | contact | call | ring) you
      you will be seen
      (annual | yearly | routine | next | your) visit
      do not delay (in (sending | booking | returning) | your (booking | reply | form))
      do not ignore this (bill | letter | notice | reminder | invoice)
      (form | paperwork | insurance | records | letter | appointment | billing | refill | get back to you | reply \
          | respond | answer) ..6 (as soon as possible | asap | right away | promptly | immediately)
      (i | we) (will | shall | am | are | reply | answer | respond | review | process | check | call | write | refill \
          | handle) ..8 (as soon as possible | asap | right away | promptly | immediately)
      no (urgent | immediate)
      ${calledOff}
    `,
    unless: [...order, 'education']
  }
} as const satisfies ActGroups
