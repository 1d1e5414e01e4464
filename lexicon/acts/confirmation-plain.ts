import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {notTheLoop} from './confirmation-routine.ts'

const asked = ['question', 'condition', 'negation'] as const

const carer = phrases`(nurse | aide | caregiver | carer | manager | matron | pharmacist | interpreter | chaplain | social worker | health worker | teacher)`

const thisMessage = phrases`(this | these | (my | our | this | the) [last | earlier | first] (message~ \
    | note | letter \
    | text | email | instructions))`

const arrived = phrases`((come | came | go | gone | get | got | make it | made it) through | arrive | arrived | land \
    | landed | show up | make it)`

const step = phrases`(do | take | taking | stop | stopping | hold | skip | start | change | give | use | inject \
    | continue | avoid | leave out | leave | call | go | bring | swallow | throw | restart | eat | drink)`

const toTake = phrases`(to | you (should | need to | have to | are to | must | will)) [now | not] [be]`

const whatToDo = phrases`((what | when | whether | where | how) [exactly] ${toTake} ${step} | (which | how (much \
    | many)) ..3 ${toTake} ${step})`

/** A step of the treatment, and not of life: "Do you know how to stop worrying?" asks something else. */
const whichDose = phrases`((which | how (much | many)) ..3 ${toTake} ${step} | what ${toTake} do ..1 (with \
    | about (the \
    | your) | tonight | tomorrow | now | next | before | until | from) | (when | how) ${toTake} (take | start | stop \
    | restart | use | give | inject | hold) [the | your | his | her] [new | old] (<medicine> | medicine | tablet~ \
    | pill~ | insulin | drops | inhaler | patch | injection~ | blood thinner | thinner))`

/** Loops closed in the stock words of portals and clinics. Source: etiquette-rules §3; the Joint Commission (docs/sources.md). */
export const plainConfirmation = {
  'marks-understood': {
    answers: ['confirmation'],
    why: 'A button, a box or a form that says that it was read and understood.',
    phrases: phrases`
      (click | tap | press | hit | swipe | tick) ..4 (understood | acknowledged | acknowledge | received \
          | got it | i have read | read and understood | as read)
      (click | tap | press | hit | tick) [on] [the | that] [button | box] (seen | as seen) ($ | on | in | at | button | box \
          | when | once | so | and | below | next)
      (app | portal | button | tick | tap | click | which | that | it) [then | also] (sends | gives | pings | shoots | shows) (me | us) \
          a [read | little | quick] (receipt | ping | tick) ($ | when | once | that | so | and)
      mark ..3 (as (read | understood | received) | understood)
      (tick | check | initial) [off] (the | each | every) (box | boxes | step | line) ..4 \
          (as you | when you | once you | after you | next to each)
      (fill in | fill out | complete | answer | do) ..3 teach-back
      (do not | please do not) leave (this | it) unanswered
      (take | count | treat | consider) your (reply | answer | message | response | photo | text | word) as ..2 \
          (confirmation | proof | receipt | your yes)
      (photo | picture | reply | answer | text | word | emoji | thumbs up) ..8 \
          (will do | works | counts | serves | is fine | is enough) as [your | a | the] \
          (confirmation | proof | receipt | reply)
      (i | we) (will | shall) not ..8 (until | till | before) (i | we) (see | get | have | hear | read) \
          (your (answer | reply | word | response) | from you | back from you)
      (phone | call | ring | text) ..6 (tell | let) (whoever | the (nurse | desk | receptionist) | us | me \
          | them) ..3 \
          that you (got | have | received | read | saw | understand)
      (left | leaving) [you] (a | another | two) (voicemail~ | voice mail~ | message~ on your (phone | machine)) ..4 \
          (call | ring | phone) [me | us] back
      (call | ring | phone) [me | us] back (as soon as | once | when) you (hear | get | have heard) (it | this)
      (tracked | track | see | watch) ..6 (who has | everyone who has | whether you have | if you have) \
          (not | opened | read)
      ^ [please | pls | plz | kindly | do] (reply | respond | ack | revert) [back] [asap | urgently \
          | immediately | promptly \
          | today | tonight | now] $
      ^ [please | pls | plz | kindly | just] (send | type) (a | me a | us a) reply $
      ^ [please | pls | plz | kindly] call back (immediately | urgently | now | asap | today | tonight)
      (i | we) will follow [this | it | that] [up] [up] (by phone | by telephone | with a [phone] call)
      [phone] call (will follow | to follow) $
      (drop | leave) [me | us] a (note | line) (when | once) you (get | read | see | have read) (this | it)
      (send | drop | give) (word | a line) that you (have | did | got | read | understand)
      (tell | text | message | write to | email) (me | us | the (clinic | office | nurse | ward)) \
          (when | once | as soon as | after | the moment) (you | the | he | she | it | they) ..2 \
          (have made | have done | have taken | have started | have stopped | have switched | has been | first dose \
          | made the | arrive | are there)
      (have | get | ask) (someone | somebody | your <kin> | them) ..1 (text | call | phone | ring) \
          (us | me | our ..1 | the ..1)
    `,
    except: phrases`
      ${notTheLoop}
      (survey | questionnaire | appointment | visit | slot | billing | refill~ | request | voicemail box) ..6 \
          (confirmation | receipt | proof)
      (until | before) (i | we) (see | hear | have) ..3 (insurer | insurance | lab | pharmacy | result~)
    `,
    unless: asked
  },
  'asks-arrived': {
    answers: ['confirmation'],
    why: 'Asks whether it arrived or is clear: "Did this reach you?", "Is it clear which tablet to stop?"',
    phrases: phrases`
      (did | has) ${thisMessage} [actually | finally | all] ${arrived} [to | with] [you] [all right | ok | okay \
          | safely | correctly | in time | fine | yet | in full] ($ | and | or | before)
      (did | has) ${thisMessage} [actually | finally | all] (reach | reached | get to | got to | find | found) you
      (did | have) you [already | actually] (get | got | receive | received | see | seen) ${thisMessage} [all right \
          | ok | okay | safely | correctly | in time | fine | yet | in full] ($ | and (is | are | do | does))
      (did | have) you [already | actually] (read | opened | open | seen | see) (my | our | this) (message | note \
          | letter | email) [yet | through | in full | properly] ($ | and (is | are | do | does))
      (is | are) (it | this | that | everything | all of this | all this | the plan | things) [all | quite | now \
          | really | perfectly] clear (to you | $)
      (is | are) (it | this | that | everything | things) [all | quite | now | really | perfectly | still] clear \
          [to you] ${whatToDo}
      are you [all | quite | now | both] (clear | certain | sure | straight) [now] [on | about | as to] ${whatToDo}
      do you [now | both | fully] (know | understand | remember) [exactly] ${whichDose}
      confirm [to | with | for] [me | us] [that] you [have | did] (saw | seen | see | got | get | received | read \
          | understood | understand | opened) (this | it | my | what i | these | the (message | note \
          | letter | change~ \
          | instructions | new dose))
      (have | did) you [fully | both] (understood | understand | follow | followed) [all] (this | everything \
          | what (to do | i wrote | i have written | i said) | the (plan | change~ | instructions | new dose)) $
      (did | do | have) you [fully | both | now] (know | understand | understood | follow | grasp | get) [exactly] \
          ${whichDose}
      (was | am | have) i [been | made (this | it | myself | everything)] ..1 clear ([about | on | as to] ${whatToDo} \
          | $)
      (do | does) (the | my | these | this new) (instructions | plan | steps | change~ | schedule) [all] make sense \
          [to you] $
      (are | is) (the | my | these) (instructions | directions | steps | plan | change~) [all] clear ($ | to you \
          | and)
    `,
    except: phrases`
      ${notTheLoop}
      (did | has) (this | it | that) ..2 (parcel | package | kit | form | invoice | bill)
    `,
    unless: ['negation']
  },
  'carer-sees-to-it': {
    answers: ['confirmation'],
    why: 'Somebody beside the patient is charged with it, and reports back.',
    phrases: phrases`
      ${carer} ..12 (and | will | agreed to) (tell | let | confirm | report | call | phone | sign | text) \
          (me | us | back | by phone | to me | that you | to us | with me)
      ${carer} ..6 (read | go over | show | bring | hand | explain) \
          (this | it | these | the (change | result | plan | new dose)) [up | over] (to | with) you
      your (<kin>) (was | were) on the (line | call | phone) ..2 (as well | too | and)
    `,
    except: phrases`
      ${carer} ..3 will (call | tell | text) (me | us) (about | when | what | if) ..3 \
          (permit | form | it (is | opens) | back | bill | cost~)
      (line | office | desk) closed
      ${carer} ..6 (call | phone) (you | them) to (book | schedule | arrange | reschedule)
    `,
    unless: asked
  },
  'told-in-person': {
    answers: ['confirmation'],
    why: 'A colleague has told the patient already, and the message says it again.',
    phrases: phrases`
      (${carer} | <clinician> | dr <capital> | nurse <capital> | on call doctor | we | i) [<capital>] \
          (called | reached | phoned | rang | spoke to | spoke with | saw) you ..4 and \
          (read | gave | told | explained | went | warned)
      (went | gone) (through | over) (this | it | these | the (result~ | plan | change~ | dose | scan)) with you ..2 \
          (in person | by phone | on the phone | face to face | yesterday | this morning | today | in clinic)
      [we] (spoke | talked) ..2 (today | yesterday | this morning | tonight | earlier) and you \
          (told | said | agreed | promised | repeated)
    `,
    unless: asked
  }
} as const satisfies ActGroups
