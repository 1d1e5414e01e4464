import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {criticalMedicines} from './critical-medicines.ts'
import {criticalResults} from './critical-results.ts'
import {criticalWarnings} from './critical-warnings.ts'

const order = ['condition', 'negation', 'question'] as const

/** Information critical to the patient's care. Sources: founding text, note; etiquette-rules §3a. */
export const critical = {
  ...criticalMedicines,
  ...criticalResults,
  ...criticalWarnings,
  'emergency-directive': {
    answers: ['critical', 'highAcuity'],
    why: 'An unconditional order to seek emergency care.',
    reason: 'an instruction to get emergency care',
    phrases: phrases`
      (call | ring | dial | phone | text | get | send for | summon | call for) [or text | or call | or dial | up | for | an | the | your] (<emergency-number> | <emergency-line> | <crisis-line>)
      (911 | 999 | 988 | ambulance) [please | right | straight] (now | right now | right away | immediately | at once | first | this | then | not | straight away | today)
      (by | in an | an) ambulance
      ^ [then | so | please] (911 | 999 | ambulance)
      (then | is | a) (911 | 999)
      (go | get | getting | going | head | come | report | proceed | drive | rush | run | walk | leave | return | back | hurry | take | bring | straight | direct | directly | attend | present | goes | belongs | moved | be | transport) ..6 <emergency-place>
      (have | let | ask | get) ..4 (take | drive | bring | drives | takes | get) (you | him | her | them) ..5 (<emergency-place> | <hospital>)
      (need~ | needs | requires | require | means | wants | must) ..5 <emergency-place>
      <emergency-place> ..8 <at-once>
      (go | get | head | come | report | proceed | drive | rush | leave | return | take (him | her | them | your ..1 | the ..1) | bring | attend | need~ | admitted) ..8 <hospital> ..8 <at-once>
      <at-once> ..6 <emergency-place>
      (nearest | closest) <hospital>
      <hospital> [please] <at-once>
      (go | get | need | needs) ..3 <hospital> <at-once>
      (go | get | come | head | straight) [straight | directly] [to | in to] emergency
      (recommend~ | advise~ | suggest~ | urge~ | should | must | need to) ..3 (going to | go to | visiting | visit | seeking | seek | head to) ..2 (<emergency-place> | hospital | emergency care | emergency help)
      (this | it | that) is an emergency
      (is | be treated as) (an | a) [medical | surgical | eye | dental | life threatening | true | real] emergency
      (requires | require | needs | need) (emergency | urgent) (care | treatment | evaluation | attention | surgery)
      (do not | dont) drive (yourself | there | in)
      (use | give) ..4 (epinephrine | epipen | epi pen | auto injector | glucagon | narcan | naloxone) ..3 (now | and | in | first | then | right)
      chew ..5 aspirin
    `,
    except: phrases`
      (was | were | been) ..2 (in | at | to) the (er | ed | emergency)
      (went | visit to | visited | seen in | discharged from | came from | records from | note~ from | report from | after) ..4 (<emergency-place> | <hospital>)
      (to avoid | avoid | instead of | rather than | save~ | prevent~ | not a reason for) ..5 <emergency-place>
      emergency (contact~ | form | card | exit | fund | kit | plan | power | generator | action)
      (medical | life threatening) emergency (call | dial | ring | go | please | hang)
      (for | in | during) [an | a | any] [medical | true] emergency
      (for emergencies | emergency number | emergencies ..2 (call | dial))
      (when to | about calling | know when to) (call | go)
      (covering | work~ | shift | physician | doc | doctor | nurse | colleague~) ..3 (in | at | from) [the] (er | ed | emergency)
      (go | get | take ..2) (to | over to | in to) the hospital (lab | pharmacy | gift | library)
      (cannot | can not | unable to | do not) reach
      (er | ed) (file | doc | doctor | visit | visits | bill | notes | record~ | copay | physician)
      not an emergency
      <hospital> (pharmacy | lab | parking | gift | cafeteria | desk)
      do not drive (for <number> | until | after | while)
      (the | our) (stop | class | meeting | workshop | tour)
    `,
    unless: order
  },
  'same-day-directive': {
    answers: ['critical', 'highAcuity'],
    why: 'An unconditional order to be seen today.',
    reason: 'an instruction to be seen today',
    phrases: phrases`
      (need~ to | must | should | has to | have to | had better | ought to | want you | want him | want her | would like (you | somebody | someone)) ..3 (be seen | seen | be evaluated | be examined | be checked | be looked at | be assessed | evaluated | examined | look at | a look at | to look | be admitted | be scanned | be treated | come in) ..8 <at-once>
      (be | get | getting) ..2 (seen | checked | evaluated | examined | looked at | assessed | scanned | admitted) ..6 <at-once>
      (urgent | same day | immediate | emergency) (evaluation | assessment | appointment | visit | attention | care | scan | mri | ct | ultrasound | review) ..4 (needed | required | necessary | today | now | is)
      (needs | requires | warrants | need | require) [an] (urgent | same day | immediate | emergent | prompt) ..1 (evaluation | assessment | appointment | visit | attention | care | scan | mri | ct | ultrasound | review | treatment)
      (cannot | can not | should not | must not) wait (for | until | till)
      (cannot | can not | should not | must not | do not | will not | not) wait [for | until | till | on] ..4 (appointment | monday | tomorrow | clinic | morning | weekend | open | visit | thursday | friday | <weekday>)
      (come | come in | go | drive | leave | get here | head over | walk in) (right now | right away | straight away | immediately | at once | this minute | without delay)
      (come | come in | go in | be here) ..3 (now | at once | within the hour)
      (cannot | can not | not) ..2 (be | being) ..2 (evaluated | handled | sorted | managed | dealt with | treated | fixed | assessed | done) ..2 (portal | message | messages | inbox | chat | email | at home | online)
      (not one | not | is not something | is not a matter | not a thing | is not) for ..1 (the inbox | a message | email | the portal | messages)
    `,
    except: phrases`
      (i | we) (cannot | can not) wait
      (was | were) ..4 (seen | evaluated | examined)
      (can | could) be (seen | looked)
      urgent care (gave | doctor | prescribed | said | visit)
      (glad | good | happy | nice | great | pleasure | saw | seeing) ..6 <at-once>
      (come | get | be) ..6 (flu shot | vaccine | blood draw | form~ | paperwork | letter)
      (do not need | no need | not need)
    `,
    unless: order
  },
  'prompt-directive': {
    answers: ['critical'],
    why: 'As soon as possible, for a worrying symptom: the guide counts it.',
    reason: 'an instruction to be seen as soon as possible',
    phrases: phrases`
      (haul | get | take | bring) ..2 to ..4 (asap | as soon as possible)
      (see | visit | consult | go to | meet | contact | take ..2 to | show | have ..2 (checked | seen | evaluated | looked at) | get ..4 (checked | seen | evaluated | tested | looked at | examined) | be (seen | evaluated | checked | examined)) ..8 (as soon as possible | asap | immediately | urgently | right away | without delay | at the earliest | promptly | without any delay | as early as possible | as soon as you can)
      (urgent | immediate) (consultation | referral | biopsy | imaging | ct | mri | endoscopy | surgery | evaluation)
      (do not | dont | should not | must not) (put this off | put it off | delay | postpone | ignore (this | it))
      meet ..3 within this (week | day)
    `,
    except: phrases`
      (form | paperwork | insurance | records | letter | appointment | billing | refill | get back to you | reply | respond | answer) ..6 (as soon as possible | asap | right away | promptly | immediately)
      (i | we) [will | shall] ..8 (as soon as possible | asap | right away | promptly | immediately)
      no (urgent | immediate)
    `,
    unless: [...order, 'education']
  }
} as const satisfies ActGroups
