import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {seesSomethingElse} from './confirmation-calls.ts'
import {notTheLoop} from './confirmation-routine.ts'

const ring = phrases`(call | phone | ring | telephone | dial | buzz | facetime | calling | phoning | ringing \
    | telephoning)`

const visit = phrases`(visit | knock | knock on | look in on | check on | drop in on | drive out to | come to \
    | call on)`

const charged = phrases`(told | asked | instructed | directed | charged | tasked | briefed | ordered | under (orders \
    | instructions) | to (keep | go on))`

/** What makes a call a watch over the message. */
const tillAnswered = phrases`(until | till | about (this | it) | with (this | it | the (news | result~)) | tonight \
    | today | now \
    | within | again | at once | straight away | to (make sure | check | be sure | see (that | whether | if)) | (if \
        | unless) \
    (<you> | i | we | this))`

const will = phrases`(am also going to | is also going to | are also going to | will | shall | 'll | am going to \
    | is going to | are going to | plan to | plans to | intend to | mean to | am about to | would rather | will be \
    | shall be | am | is | are)`

const this_ = phrases`(this | it | my (message | note | letter | text | email) | this (message | note | letter \
    | text | email) | the (message | note | letter))`

/** The message and nothing that is in the post. */
const thisOne = phrases`(this | my (message | note | letter | text | email) | this (message | note | letter | text \
    | email) \
    | the (message | note))`

const reads = phrases`(see | sees | read | reads | open | opens | have read | have seen | have opened | saw)`

const unread = phrases`(unread | unopened | unanswered | not (read | opened | open | seen | see | answered \
    | acknowledged | looked | been (read | opened | seen | looked at | answered | acknowledged | viewed)))`

const reading = phrases`(see | sees | get | gets | read | reads | open | opens | receive | receives | find | have \
    read | have seen | have got | have opened | have received | got | saw)`

const device = phrases`(dispenser | fridge | freezer | inhaler | pill box | pillbox | door | bottle | cap | drawer \
    | cabinet \
    | pump | lid)`

const asSoonAs = phrases`(as soon as | the (minute | moment | instant | second) [that] | once | when | immediately \
    | directly | the very (minute | moment | instant | second))`

const summons = phrases`(call | phone | ring | telephone | dial | buzz | page | bleep | text | give (me | us \
    | <us>) a (call | ring | bell | buzz | shout | bell))`

/** What the sender does beside the message, so that the loop does not rest on it. */
export const confirmationBeside = {
  'rings-besides': {
    answers: ['confirmation'],
    why: 'A call beside the message: "I will phone as well", "I\'ll back this up with a call".',
    phrases: phrases`
      ${will} [also | too | still] ${ring} (too | as well | also | besides | on top | in addition) [$ | to | about \
          | because | so | tonight | today | since | as | and | just | in case | tomorrow | this | with this]
      ${will} [also | still] ${ring} (<you> | ye | your <kin> | both of you | her | him) (too | as well | also \
          | besides | on top [of this] | in addition)
      ${will} also ..1 ${ring} (<you> | ye | your <kin>) ..2 ($ | about (this | it | these) | as | because | since \
          | so | to be | to make | to go | to talk | in case | just in case | and | myself)
      ${will} [also | still | now] ${ring} <you> ..4 (too | as well) [$ | so | because | since | as | in case \
          | just in case]
      ${will} [also | still | just] try (<you> | her | him | your <kin>) (on | at | by) (your | her | his | the) \
          (mobile | cell | phone | landline | home | number | work | house | telephone)
      <you> will [also] (get | have | receive | hear | expect) [also] (a | my | our) ..1 (call | phone call | ring \
          | visit) ..4 (too | as well | also | besides)
      (expect | await | look out for | listen for | wait for) (my | our) [phone] (call | ring | knock) (too | as \
          well | also)
      [phone] call (will follow | follows | is to follow) [too | as well | also | just in case | to be safe]
      also ${will} [be] ${ring} (<you> | ye | your <kin>)
      ${will} ..1 (back | follow | double | reinforce | repeat | second | underline | chase) (this | it | that) \
          [up] (with a | by | over the | on the) ..1 (call | phone | telephone | phone call | telephone call \
          | visit)
      ${will} [also] (say | repeat | tell <you> | give <you> | go over | go through) (this | it | that | the same \
          | the news) [again] [with you | to you] (by (phone | telephone | voice) | on the phone | over the phone) \
          [too | as well | also]
      (too (serious | important | big | urgent | grave) | (more | important) than | not enough) ..3 (for a (message \
          | note | text | email) | by message | in writing) ..6 ${ring}
      ${ring} [<you>] [too | as well] (in addition to | on top of | besides | as well as) (this | writing \
          | messaging | the message | sending)
      (as well as | besides | in addition to | on top of) (this | writing | messaging | sending this | the message) \
          ..4 ${will} ..1 ${ring}
    `,
    except: phrases`
      ${ring} [<you>] ..6 (to (schedule | book | arrange | set up | reschedule | offer | collect | remind | bill) \
          | with (the | your | a) (result~ | date | time | appointment | quote) | when (the | your | we | they) \
          | once (the | your | we | they) | about ..3 (bill | invoice | appointment | payment | form | insurance))
      ${ring} [<you>] [too | as well | also] (if | should)
      ${ring} (in | it | the | them | for | out) [also | too]
      (if | should | when | once | unless | whenever) ..12 ${ring}
      ${ring} ..4 (if | should | when | once | unless | whenever)
      (shout | calls) it
      (billing | insurer | insurance | supplier | pharmacy | lab | laboratory | transport | records | scheduling | \
          scheduler | front desk | courier | vendor | company | agency | bank | school) ..3 ${will} also ..1 ${ring}
      your home (blood | bp | pressure | monitor | oxygen)
      call (will follow | follows) from ..3 (scheduling | billing | scheduler | reception | desk | office)
    `,
    unless: ['negation', 'question']
  },
  'charged-to-ring': {
    answers: ['confirmation'],
    why: 'Somebody is under orders to ring until it is answered, or signs that it is done.',
    phrases: phrases`
      (has | have | had | is | are | was | were) [been | now | also | already] ${charged} ..1 [to] ((keep on | keep \
          | go on | carry on | continue | try | try to) ${ring} (<you> | ye | your <kin> | until | till) | ${ring} \
          ((until | till) | (<you> | ye | your <kin>) ..3 ${tillAnswered}))
      (has | have | is | are) [been | now | also | already] under (orders | instructions) to ${ring} (<you> | ye | \
          your <kin>)
      (has | have) [strict | clear | my] (orders | instructions) to [keep | go on | carry on | try] (${ring} \
          | ${visit}) [<you> | until | till]
      (told | asked | instructed | got | briefed | charged) (reception | the (front desk | desk | switchboard \
          | office | operator | <staff-role> | <clinician> | ward | team) | our (front desk | desk | <staff-role> | \
              <clinician> | team)) to ((keep | keep on | go on | try) ${ring} (<you> | ye | your <kin> | until | \
              till) | ${ring} ((until | till) | (<you> | ye | your <kin>) ..3 ${tillAnswered}))
      (has | have | is | are) [been] (told | asked | instructed | under orders) to (visit <you> | knock (at | on) \
          your | look in on <you> | check on <you> | drive out to <you>)
      (nurse | aide | matron | carer | caregiver | manager | warden | pharmacist | sister | keyworker) ..3 (will \
          | is to | shall) (sign | initial | witness | vouch | certify | countersign | see to it) [to me | for me] \
              that
      (nurse | aide | matron | carer | caregiver | manager | warden | pharmacist | sister | keyworker) ..3 (will | \
          is to | shall) (log | record) [to me | for me] that (<you> | he | she) [have | has] (took | taken | read \
          | stopped | understood | understand | got | received | had (it | the))
    `,
    except: phrases`
      ${ring} [<you>] ..6 (to (schedule | book | arrange | set up | reschedule | offer | collect | bill) | with \
          (the | your | a) (result~ | date | time | appointment | quote) | about ..3 (bill | invoice | appointment \
          | payment | insurance))
      ${ring} <you> ..4 (if | when | once) (the | a | your | we | there | it)
      (<you> | he | she) (were | was | have been | had been) (told | asked) to ${ring} (until | till)
      your (boss | employer | school | insurer | landlord | bank)
      (scheduler | scheduling | front desk | transport | wheelchair | physiotherapy | billing | booking | supplier) \
          ..6 ${ring} <you>
    `,
    unless: ['condition', 'negation', 'question']
  },
  'watches-unread': {
    answers: ['confirmation'],
    why: 'An alert, a receipt or a look at the clock that shows whether the message was opened.',
    phrases: phrases`
      (alert | alarm | reminder | flag | tickler | task | timer | warning | notice | receipt | ping | notification \
          | email | tick | light) ..5 (if | unless | in case | when | should | for when) ..4 (${unread} | opened \
          | read this | read it | open this | open it)
      (alert | alarm | flag | notice | receipt | ping | notification | email | tick | light | dot) ..5 ${asSoonAs} \
          (<you> | it is | this is) (open | opened | read | have read | have opened | see) [this | it | my message]
      (flag~ | show~ | list~ | tell~ | highlight~ | mark~) [me | us] ..2 (who | which | messages | those | whoever \
          | the ones) [that | has | have | are | is | nobody | no one | was | were | you] ..2 (${unread} | read \
          (their | it | this | the) | opened)
      (says | say | stays | stay | remains | showing) [as] (unread | unopened)
      (warn~ | alert~ | tell~ | notif~ | notify | notifies | flag~ | ping~ | nudge~ | inform~ | shout~ at | beep~ \
          | remind~) (me | us | the team | the nurse) ..1 (if | when | whether | unless | in case | that) (<you> \
          | ${this_} | nobody) ..2 (${unread} | opened | open | opens | read | viewed | seen | unread)
      (let~ | allow~) (me | us) [to] (see | know | check) (whether | if | when | that) (<you> | ${this_}) ..2 \
          (${unread} | opened | open | read | viewed | seen)
      (i | we | nurse | <capital> | he | she) [will | 'll | can | shall | am going to | are going to] [also | then] \
          (look | check | see | watch | look again | check again) ..4 (whether | if) (<you> | ${this_}) [have | has \
          | had | is | was | shows | show | been | gets | got] [been | as | up as] (opened | read | viewed | unread \
          | unopened | seen)
      (asked for | requested | set | turned on | switched on | put | attached | added | ticked | ask for | with) (a \
          | the) ..1 (read | delivery | reading | return) (receipt~ | notice | notification)
      (this | it | message | note | letter | text | email | mail | post | they) ..3 (shows | show | showing | \
          marked | comes up | listed) as (read | unread | opened | unopened | seen)
      (this | message | note | text | email) ..3 (shows | show | showing | marked | comes up | listed) as delivered
      (i | we) [will | can | 'll] (see | can tell | know) (from | on) (my | the | our) ..2 (screen | side | end \
          | portal | system) ..3 (opened | read | viewed | open it | open this)
    `,
    except: phrases`
      ${notTheLoop}
      (read | open) (the (small | fine) print | aloud | the chart | letters | books)
      (bill | invoice | survey | statement | newsletter) ..4 (unread | opened | read)
      seen by (the | a | our | your | his | her | dr)
      ${device} ..4 (alert | alarm | reminder | warning | notice | notification | light | ping | tick)
      (alert | alarm | reminder | warning | notice | notification | light | ping | tick) ..9 ${device}
      <you> (will | may | should) (get | receive | have | see) ..3 (alert | notification | email | reminder | ping \
          | notice)
      (kit | parcel | package | box) ..3 with
    `,
    unless: ['negation', 'question']
  },
  'rings-on-reading': {
    answers: ['confirmation'],
    why: 'A call that is due at the reading shows that it was read: "phone the ward the minute you see this".',
    phrases: phrases`
      ${summons} ..6 ${asSoonAs} <you> (${reading} ${thisOne} | ${reads} ${this_})
      ${summons} ..6 ${asSoonAs} (${thisOne} (reaches | gets to | arrives | finds | comes to | lands | comes \
          through | is read | has reached) | (it | the (message | note)) ((reaches | gets to | finds | has reached) \
          <you> | is read))
      ${asSoonAs} <you> (${reading} ${thisOne} | ${reads} ${this_}) ..3 (call | phone | ring | telephone | dial | \
          page | give (me | us \
          | <us>) a)
      ${summons} ..5 (on | upon) (reading | receipt of | receiving | opening | seeing | getting) ${this_}
    `,
    except: phrases`
      ${seesSomethingElse}
      (call | dial | ring | phone) (911 | 999 | 112 | 988 | 000 | 108 | 111)
      (call | ring | phone) ..8 to (schedule | book | make (a | an | your | the) | arrange | reschedule | order \
          | pay | collect)
      (call | ring | phone | text) (your | the | my) (insurance | pharmacy | insurer | landlord | school | bank \
          | employer)
      (call | phone | page | text | ring) (me | us) names
    `,
    unless: ['condition', 'negation', 'question']
  },
  'any-sign': {
    answers: ['confirmation'],
    why: 'Any sign will do, or the sender waits for one: "all I want is a quick OK", "standing by for your \'got it\'".',
    phrases: phrases`
      (awaiting | await | waiting for | waiting on | standing by for | stand by for | wait for | listening for \
          | looking out for | on the lookout for | sitting by for | watching for | ready for) your [quick | simple \
          | little | single | one-word] (<sign> | thumbs | acknowledgment | reply | word | answer | signal | sign) \
          [back]
      (awaiting | await | waiting for | waiting on | standing by for | wait for | listening for | looking out for \
          | watching for) (a | the | one | any) [quick | simple | little | single | one-word] (<sign> | reply \
          | word | answer | signal | sign) [back] from <you>
      (a | an | one | any | just a | your) [quick | simple | single | short | little | mere | one-word | plain] \
          (<sign> | word | line | reply | answer | letter | text | signal | sign | emoji | dot) [back] [from <you> \
          | in return | in reply] (is | are | 's | would be | will be) (all [that] (i | we) (need | ask | want \
          | require | am after | am asking | wait for) | enough | plenty | all it takes)
      (all | the only thing) [that] (i | we | she | he) (need | ask | want | require | ask for | am asking for | am \
          after | needs | wants | would like | ask of <you>) [back] [from <you>] (is | 's) (a | an | one | your \
          | just a | just one | that) [quick | simple | single | short | little | one-word | plain] (<sign> | word \
          | line | reply | answer | letter | text | signal | sign | emoji | dot)
      (even | just) (a | an | one) [single | simple | quick | tiny] (<sign> | word | letter | emoji | dot | smiley \
          | thumb | heart) [back] (will do | would do | does it | is fine | is enough | suffices | will suffice \
          | does | helps | is good | is plenty | would help | counts | works)
      (<sign> | read it | seen it | word | reply | line | answer | text | note) [back] [from <you>] (would | will) \
          (put | set) (my | our) mind~ at (rest | ease)
      (answer | reply to | respond to) (this one | this message | this | it) (even if | whatever else | no matter \
          what | if nothing | above all | if you answer | if you only | whether or not)
      (type | send | write | text | reply with | answer with) [me | us] (anything | any (word | letter | old thing \
          | thing)) [at all | you like] (back | so | to show | will do | so that)
      any (reply | answer | word | sign | response | old reply) [at all] [from <you>] (will do | would do | does it \
          | is fine | is enough)
      (look forward to | looking forward to | hoping for | keen for | anxious for) your (confirmation \
          | acknowledgement | acknowledgment | ok | okay | yes) [$ | that | so | by | before | today | tonight]
      (let <us> have | send <us> | give <us>) your (acknowledgement | acknowledgment | confirmation | ok | okay | yes)
      (leave | ignore | skip) [all] (my other | the other | any other | my earlier) ..1 (unanswered | message~) ..3 \
          (not this | answer this | this one)
    `,
    except: phrases`
      ${notTheLoop}
      (waiting (for | on) | awaiting | await) (your | a | the) (insurer | insurance | records | result~)
      (a | one) (copy | letter) is
      (do not | without | not | never) (wait | waiting)
      (is | are) all (i | we) need to (book | schedule | order | renew)
      (yes | no | word | line) (of | from (your | the) (insurer | insurance | lab | surgeon))
      is (a | your | an | the | one) ..2 (letter | note | text | line | word | answer) (of | for | on | from (your \
          | the))
      (letter | text | line | word | reply | answer) from <you> (on | about | with)
      letter is (enough | plenty) for
      yes or no (on | about | for | to)
      dot (of | ((is | 's) (enough | plenty) of))
      answer (this | it) even if (it | this) (does not apply | feels | is hard)
      your (confirmation | acknowledgement | acknowledgment) of (vaccine~ | vaccination~ | immunization~ | cover | \
          coverage | insurance | \
          attendance | enrollment | identity | booking | residence | address | employment)
    `,
    unless: ['condition', 'negation']
  }
} as const satisfies ActGroups
