import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {confirmationBeside} from './confirmation-beside.ts'
import {confirmationCalls} from './confirmation-calls.ts'
import {confirmationDone} from './confirmation-done.ts'
import {plainConfirmation} from './confirmation-plain.ts'
import {confirmationRemedies} from './confirmation-remedies.ts'
import {notTheLoop, routine} from './confirmation-routine.ts'
import {shorthandReceipts} from './confirmation-shorthand.ts'
import {confirmationSignals} from './confirmation-signals.ts'
import {confirmationTold} from './confirmation-told.ts'

/**
 * Ways to be sure that the patient received and understood. Source: founding text, note; JABFM and AHRQ in
 * etiquette-rules §1a.
 */
export const confirmation = {
  'asks-sign': {
    answers: ['confirmation'],
    why: 'A word or a sign in return shows that the message was read or the thing done.',
    phrases: phrases`
      <asks-answer> [with] [just | only | simply | even] [a | an | one | the | your | that] [quick | simple \
          | single | short | little | big | small] [word | words | reply | message | text | note \
          | line] [that says | saying | of] <sign>
      <asks-answer> [with] [just | only | simply | even] (a | one | two | single) [quick | simple | single] (word \
          | letter | emoji | syllable | thumbs)
      <asks-answer> [with] [the] (word | words | phrase | letter | code) <capital>
      <asks-answer> [with] [a | an | just | simply | only | the | your] [quick | simple | short] <sign>
      ^ [please | pls | kindly | just | then | now | first] (reply | respond | text | type | write back \
          | text back) [me | us | with | back] <capital> [back | now | please | pls | here] $
      (reply | respond | answer | text | type | write) [me | us | back] [with] [the word | a] <capital> [back \
          | here] (once | when | as soon as | after | so | if <you> can | now | please | from | below)
      (text | type) [me | us] (back | done | received) $
      (send | write | text | type) back [the | a | one] [single | short] word
      (send | post | say | type | leave | put) [a | the word] (done | received | ok | okay | got it | yes \
          | understood | noted | thumbs up | on my way | arrived | stopped)
      give [me | us] (a | one) missed call
      ((send | text | drop | shoot) [me | us] | give (me | us)) [back] [a] (one word | single word | one-word \
          | two-word | one line | thumbs up | thumb | smiley | emoji | wave)
      a (reply | response | text | message | note) (with | of) ..4 (will do | is enough | is all | does it \
          | is plenty | suffices)
      (thumbs up | emoji | wave | smiley | heart) (back | this | here | below | this message | me)
      wave back
      (a | one | just a | only a | that) [simple | single | quick | one-word | short | wee | little] (yes | ok \
          | okay | word | reply | answer | response | text | thumb | thumbs up | tick | message | line | sign \
          | nod) ..2 (will do | is fine | is enough | is all | is plenty | suffices | would do | does me | does \
          | will suffice | is grand | is great | would be enough)
      (one-word | one word | two-word | two word) (answer | reply | text | message)
      (just | only | simply) need [a | the | your | one] [quick | simple | wee | short | little] (<sign> | word \
          | reply | text) [from <you>]
      (need | want | waiting for | waiting on | awaiting | looking for | watching for | listening for) your (ok \
          | okay | yes | "seen" | thumb | thumbs up | word | text | tick | confirmation | acknowledgement | seen \
          | all clear)
      say (yes | ok | done | got it | received) ..2 (if | when | once) <you>
      (paki | pakireply | pakitext | pakisagot | pakiconfirm | pasagot | pareply) [po] [reply | confirm | text \
          | sagot | send | message]
      (one | a | single) [quick | short] (word | line | text | reply | "ok") [back] (is all | is enough | will do \
          | does it | suffices)
      (type | write | say | text | send | tell) (me | us) (ok | okay | done | yes)
      (shoot | drop | send | give) (me | us) a [quick | simple | short] (reply | response | yes | ok \
          | confirmation | acknowledgement | yep)
    `,
    except: phrases`
      ${routine}
      ${notTheLoop}
    `
  },
  'asks-reply': {
    answers: ['confirmation'],
    why: 'A reply asked for so that the sender knows that it was read.',
    phrases: phrases`
      <asks-answer> ..8 (so | so that) (i | we | she | he | they | the team | our team | the nurse) ..2 (know \
          | see | am | are | can | may | could | understand)
      <asks-answer> ..6 to (let | show) (me | us) ..2 (know | see) ..2 (<you> | this | it | that)
      <asks-answer> ..6 to (show | confirm | acknowledge | verify | prove | indicate) ..4 \
          (read | receive~ | receipt | got | seen | saw | understand | understood | this | it | that | message)
      <asks-answer> ..5 (once | when | as soon as | after | the moment | the minute | the second) (<you> have \
          | youve | <you>) ..1 (read | seen | got | gotten | received | opened) [through] (this | it \
          | the message | my message | this message | these | them | that)
      <asks-answer> ..5 (if | when | once) (this | it | this one | the message) (reaches | finds | gets to \
          | arrives | lands | comes | shows up)
      (reply | answer | response | word) ..3 (by | before | within) ..3 (so | otherwise | or) ..2 (i | we)
      (please | kindly | pls | must | need <you> to | ask <you> to | want <you> to | would <you> | could <you> \
          | can <you> | will <you>) [just | kindly | please] (reply | respond | write back | text back \
          | message back | answer this | reply back | revert back | revert)
      (i | we) (need | require | want | would like | must have | expect | await | am waiting for \
          | are waiting for) (a | an | your) [quick | short | written | brief] (answer | reply | response \
          | acknowledgement | confirmation) [from]
      (i | we) (must | need to | have to | want to | would like to | like to) (know | be sure | be certain \
          | make sure) ..2 (<you> | this | that | it) ..2 (reach~ | saw | seen | got | read | received | have \
          | understood | arrived | landed)
      (wait~ | watch | watching | look | looking | listen | listening | checking | be checking) (for | on \
          | out for) your (reply | answer | text | call | response | message) ..4 (to be sure | so | at | before \
          | until | tonight | by | here)
      (need | want | like | have) to hear [back] from (<you> | your <kin>) ..3 (that | today | tonight | by \
          | before | within | so | once | when | right away | as soon as | now)
      (press | tap | click | hit) the (tick | check | checkmark | thumb | heart | star | smiley | bell)
      (receipt | notice | alert | flag) ..3 when <you> (open | read)
      (e sign | esign | sign | initial) ..8 (once | after | when | to show) <you> have read
      (reply | answer | text | press | type | send) (y | yes | n | no | <number>) (if | for | when | once \
          | to say | to show) ..3 (<you> | it | stopped | done | taken | started | received)
      (just | please | and | then | simply) say ..2 (when | once | as soon as) (<you> | it | they | he | she)
      say the word (when | once)
      let <us> have ..2 (yes | no | reply | answer | word | ok)
      then (call | ring | text | message | phone) me
      (short | brief | quick) (note | line | word | message | reply) that (this | it | <you>)
      (write | send | text) (me | us) (one | two | three | <number>) ..1 (lines | sentences | words)
      (once | when | after | as soon as | the (minute | moment)) <you> (get | read | see | receive | open \
          | have (read | got | seen | received)) this ..4 (call | ring | phone | reply | text | message | write \
          | respond | let | answer | send)
      (a | your | one) [quick | short | brief | simple] (reply | answer | response | text | note) ..1 (would \
          | will | tells | lets | helps | shows | is how) ..4 (know | see | sure | certain | this | <you>)
      (till | until) (i | we) ..1 (hear | get | know | have) ..1 (from <you> | <you> are | <you> have | your (yes \
          | reply | text | word | ok | answer | message | confirmation | name) | that <you>)
      <asks-answer> ..5 (to say | saying | that says | say so) ..3 (<you> | it | this | the | so)
      drop <us> a line saying so
      (leave | send | write) (a | one | me a) (message | note | line | voicemail) ..5 (saying \
          | to say) ..1 (<you> | it | this)
      answer (me | us | here | below) (today | tonight | now | here | by | please | so)
      please answer (here | below | me | us)
      in your (reply | answer | response) ..2 (list | tell | write | say | name | give)
      (message | text | pm | update | reply) [me | us] po [pag | kapag | once | kung | pagka | if | when]
      let <us> know [that | if | whether | once | when] (<you> | it | this | this message) [have | has | did | do \
          | fully | all] (got | get | received | read | saw | seen | understand | understood | reached | arrived \
          | found <you> | landed) [this | it | the | these | that | <you>]
      (let me know | to know) (this | it) (found | reached | got to | landed with) <you>
      (did | have) <you> (get | got | read | see | seen | receive | received) (this | it | my message) ..2 (reply \
          | let | text | answer | tell | please | ok)
      (let me | let us) hear (from | back) ..2 (<you> | by | before | so | when | once)
      <asks-answer> (either way | regardless | whichever way)
      confirm [me | us] (the same | by return | by reply | by message | in writing | accordingly | once done \
          | by text | by email)
      do the needful and (confirm | reply | revert | inform | acknowledge)
      (once (read | done | seen | received | finished | taken | there)) ..2 <asks-answer>
      <asks-answer> ..2 once (read | done | seen | received | finished | taken | there)
      (happy | easy | rest | sleep | settle | relax | content | stop worrying | breathe | breathe easy | go home \
          | leave | done) (until | till) (i | we) (hear | see | know | have | get)
      (feel | sleep | be) ..2 (better | easier | happier) ..2 (with | when | once | knowing) ..3 (word | hear \
          | text | from <you> | <you> are | <you> have)
      (once | when | after) <you> have read (this | it | these) ..3 (reply | respond | answer | write | text \
          | send | press | tap)
    `,
    except: phrases`
      make sure (you | it | there | that | he | she) ..1 (have not | has not | do not | does not | are not | is not \
          | did not)
      ${routine}
      ${notTheLoop}
      (if | should) <you> (have | need | want | would | wish | feel | think | get | notice | develop | are \
          | do not | decide | prefer | like | choose | see)
      (any | more | further | other) (question~ | concern~ | issue~ | problem~ | symptom~ | info | information)
      (as soon as (possible | we can | i can)) | (so | so that) (i | we) (know | can) ..2 (how | what | where \
          | which | book | schedule | arrange | help | order | send | plan | prepare | advise | check if)
    `
  },
  'shows-receipt': {
    answers: ['confirmation'],
    why: 'Says outright that an answer is how the sender will know.',
    phrases: phrases`
      (so | so that | then | that way | to be sure | to make sure | so [that] (i am | we are | we both are \
          | i can be | we can be) (sure | certain)) (i | we) (know | can see | see | can be sure \
          | can be certain) [that] (<you> | this | it | that it | he | she) ..2 (got | get | saw | see | seen \
          | read | received | have | reached | reaches | came through | went through | understand | understood \
          | safe | going | ok | landed | arrived)
      so [that] (i | we) know [that] (<you> | this | it | he | she) (is | are | have | got | saw | read | went \
          | took | made | am | will)
      so [that] (i am | we are | i can be | we can be | we both are | we are both | i will be) (sure | certain \
          | clear | satisfied) [that | of | this | it | <you> | we]
      (so | so that) (i | we) know [that] (the | your) ..2 (has been | have been | is | are) (made | done \
          | filed | taken \
          | received | read | stopped | started | gone | changed | thrown | safe)
      (so | as) long as (i | we) (know | see | hear | can see | am sure | are sure | get to know) ..1 (<you> \
          | this | it \
          | he | she) ..2 (read | seen | saw | got | received | reached | arrived | understand | understood \
          | there | opened \
          | safe)
      so [that] (i | we) can (tick | cross | check | mark | close) \
          (<you> | it | this | that | him | her | the (loop | task | note | box)) \
          [off | done | closed | as (read | seen | done)]
      so [that] (i | we) can (sleep | rest | be at ease | stop worrying | take <you> off)
      (tick | cross | check | strike | take) (<you> | him | her | it | this | that | them) off [of] (my | the \
          | our) (list | worry list | sheet | board)
      (close | finish | complete) (the | this | our | my) (loop | record)
      to (close the loop | complete the (record | file | loop) | be sure nothing was missed | be certain (this \
          | it) (reached | got to))
      [just] to (be | make) (sure | certain) [that] (<you> | this | it) (got | get | saw | see | received | read \
          | have | reached | have got | understood | understand)
      (sure | certain) [that] (<you> | this | it | the message) (got | saw | have received | received | have read \
          | read | reached | has reached | have seen | have got | has arrived) [this | it | to <you>]
      (i sleep easy | so i sleep | so i can sleep | i [will] sleep better) [tonight]
      (on the same page | have it straight | understood each other | mean the same thing | we match | got it straight)
    `,
    except: phrases`
      ${notTheLoop}
      (be | make) sure [that] (there is | there are | it is not | nothing | you have not | you are not)
      (so | so that) (i | we) (know | can) ..2 (how | what | where | which | book | schedule | arrange | help | order)
      (make | be) sure <you> (get | have | understand) ..2 (sleep | rest | enough | fluids | plenty | fiber \
          | protein | calcium | vitamin)
      (want | wanted | like | important | here) to (make | be) sure [that] <you> (understand | have | get | feel \
          | know | are)
      make sure <you> (get | see | have | read) (a | your | some | the | enough | any | plenty)
      long as (i | we) know <you> are safe
      long as (i | we) know (it | he | she) is (there | safe)
      know the (payment | transfer | deposit | order | fee) is
    `
  },
  acknowledges: {
    answers: ['confirmation'],
    why: 'A button, a tick, a signature or a receipt that says it was read.',
    phrases: phrases`
      acknowledge~ [receipt | this | that | below | here | the message | reading]
      (confirm~ | confirmation of) (receipt | reading | delivery | <you> got | <you> have | that <you>)
      (press | tap | click | hit | push | tick | check | select) ..4 (acknowledge | i understand | understand \
          | confirm | i have read | read | received | seen | got it | button | box) ..3 (below | under | once \
          | so | when | to show | here | button | on this | in this)
      (press | tap | click | hit | push | tick) [the] ..2 (acknowledge | i understand | i have read | read and \
          | button | little box | box under)
      (press | dial | type | text | enter) (1 | 2 | one | any key) ..4 (to (confirm | show | acknowledge | say \
          | let) | once | when | after | on the | so)
      (read | delivery) receipt~
      (signature | sign) ..6 (to (document | prove | confirm) | to show [that] <you> (have | got | read | understand \
          | know) | that <you> (have read | read) | acknowledg~)
      (sign | initial) ..3 (slip | acknowledgement | below) ..4 (read | understood | received | send | return | back)
      (show~ | tells | tell | inform~ | alert~ | notif~ | notifies | see | sees) ..2 (me | us) ..2 (when \
          | whether | if | that) ..3 (open~ | read | press~ | seen | viewed)
      (we | i) (can | will | shall) see (when | whether | if) ..3 (open~ | read | viewed | seen)
      (this | it | message~ | note | alert) ..3 (has not | have not | is not | still) [been | shows | show | showing \
          | stays] (opened | unopened | unread | been (opened | read | viewed | acknowledged))
      (message | messages | letter | letters) ..3 not (opened | answered | read | acknowledged | signed) (by \
          | within | are | is | will)
      (certified | registered | recorded | tracked) (letter | mail | post | delivery) ..8 (signature | sign~ \
          | tracked | receipt)
      signature card
      delivery (is | will be) tracked
    `,
    except: phrases`
      ${routine}
      ${notTheLoop}
      (want | like | wanted) to [first | just] acknowledge
      (important | good | okay | right | helpful) to acknowledge
      (i | we) acknowledge
      check <you> in
      (lab | insurer | insurance | pharmacy | hospital | office | school | employer | result~ | test~ | biopsy | \
          scan \
          | culture | x-ray | mri | ct | labs | swab) ..2 confirm~
      confirm~ receipt of (your | the) (payment | sample | claim | request | order | form~ | records)
      (write | writing | happy | can | pleased) ..1 confirm~ that
      (ultrasound | exam | doctor | specialist) confirm~
      (button | box) ..2 to (see | start | view | pay | book | download | join | open)
      (1 | 2 | one | y | yes) to (confirm | cancel) [or | your (appointment | visit | slot | booking)]
      acknowledge (how | that | the (pain | feelings | fear | difficult~ | strength | courage | loss | stress) \
          | your (pain | feelings | fear | worry | frustration | effort~ | grief | anger))
      acknowledg~ ..2 (strength | difficult~ | hard | feeling~ | emotion~ | challenge~)
      confirm~ that (<you> have | your) ..3 (diabetes | cancer | infection | disease | fracture | pneumonia \
          | anemia | disorder)
      confirm~ (a | an | the | this) (diagnosis | infection | result~)
    `
  },
  ...confirmationCalls,
  ...confirmationBeside,
  ...confirmationRemedies,
  ...confirmationDone,
  ...confirmationTold,
  ...confirmationSignals,
  ...plainConfirmation,
  ...shorthandReceipts
} as const satisfies ActGroups
