import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {callsElsewhere, callsToOthers, offersCall} from './confirmation-elsewhere.ts'
import {onceDone, uponAnEvent} from './confirmation-events.ts'
import {officeThing} from './confirmation-routine.ts'
import {colleagueCalled} from './confirmation-told.ts'

/** Calls to book, to bill or to bring results, which tell nobody whether this message arrived. */
const otherCalls = phrases`
  (<ring> | contact | visit | message) ..9 to (schedule | book | arrange | set up | set a | organize | fix (a \
      | your | an | the) | make (a | an | your | the | another | arrangements) | reschedule | offer | coordinate \
      | confirm your (appointment | slot | visit | booking) | deliver)
  (<ring> | contact) ..6 (with | about) (a | an | the | your | available | your new | any) (date~ | time~ | slot~ \
      | appointment~ | result~ | opening~)
  (<ring> | contact) ..4 (when | once | after | if) (your | the | it | they | results | a | we) ..4 (ready | in \
      | back | available | opens | open | result~ | approved | arrives)
  (<ring> | contact | visit) ..6 (within | in) [about | the next] (<number> | one | two | three | five | seven \
      | ten | a few | a couple of) [to <number> | <number> | or two] [business | working] (day~ | week~)
  (leave | leaving | remove | wear~ | your | take off | no | finger | jewelry | and) rings
  to see if it | answer the question
  rings (at home | off | and | on your)
  (at | during | before | after) (your | the | our | this) [next | first | follow-up | upcoming] (visit | appointment)
  (lab | office | clinic | pharmacy | radiology | hospital | he | she | they) (will | 'll | can | may \
      | should) (call | ring | phone) (me | us)
  (call | phone | ring) the (pharmacy | insurer | insurance | lab | surgeon | specialist | hospital | company)
  if (it | anything | something | the | there | they | this) [is | are | comes | shows | looks | changes]
  (when | if) <you> ..1 (stop | drop | pop | look | swing | run | nip | come)
  (no | not) reply is
  to set up (delivery | a | an | the | your)
  <ring> [<you> | your <kin>] [back | up] ..4 (about | regarding | concerning | with | over | for) ..3 ${officeThing}
  <ring> [<you> | your <kin>] [back | up] ..4 to ..1 (collect | take | settle | update | verify | discuss) ..2 \
      (${officeThing} | insurance | address | coverage | card (details | number) | bank details)
`

/** "As soon as you see this rash again": the sight of a symptom and not of the message. */
export const seesSomethingElse = phrases`
  [(when | once | as soon as | the moment) <you>] (see | get | have | find) this (rash~ | pain~ | symptom~ | kind \
      | sort | type | happen~ | again | swelling | reaction | redness | color | feeling | fever | headache | \
          bleeding | problem | medicine | (number | reading | change~) (again | twice | more | come | on the))
  [(when | once | as soon as | the moment) <you>] (see | notice | feel | find) (it | them | this) (getting \
      | growing | spreading | bleeding | changing | swelling | turning | coming)
  [(when | once | as soon as | the moment) <you>] (see | get | find | have) it (again | come | happen~ | get~ \
      | spread~ | worse | bleed~ | chang~ | swell~ | turn~)
`

const notThisCall = phrases`
  ${seesSomethingElse}
  ${uponAnEvent}
  ${otherCalls}
  (call~ | ring | phone | dial) ..6 to (schedule | book | make (a | an | your | the | another) | arrange | set up \
      | reschedule | cancel | request | order | refill | get (an | your | a) (appointment | refill))
  (if | should) <you> (have | need | want | would | wish | feel | think | notice | develop | get | are | do not)
  (any | more | further | other) (question~ | concern~)
  (no need | not need | not have | not necessary) to ..2 (call | ring | phone)
  for (an | a | any) (appointment | visit | questions | refill | same-day | same day | slot)
  (call | dial | ring | phone) (911 | 999 | 112 | 988 | 000 | 108 | 111)
  (call | phone) (your | the | my) (insurance | pharmacy | insurer)
  (i | we | she | he | they | <clinician>) (will | shall | am going to | is going to | are going to | am | are | is \
      | can | should | have to | need to | plan to | want to) ..1 ${callsToOthers}
`

/** To see each other by camera or to speak, as a thing that the sender does. */
const meets = phrases`(let us | let me | shall we | can we | could we | (i | we) (will | shall | am going to \
    | are going to | would like to | want to | am) | dr <capital> will | my nurse will) [now | just | all] (do \
    | have | hold | set up | meet | meet <you> | speak | talk | see <you> | see each other | join <you> | connect \
    | connect with <you> | hop on | jump on | get on | go on | be on | go over (this | it) | discuss (this | it) \
    | start | open)`

const byScreen = phrases`((video | telehealth | zoom | facetime | teams | skype | telemedicine | virtual | phone \
    | telephone | whatsapp) (visit | call | appointment | consult | consultation | session | meeting | check \
    | review | chat) | (by | on | over | via) [a | the] (video | zoom | facetime | teams | skype | whatsapp \
    | telehealth | phone))`

/** The same day, or the next one at most. */
const soon = phrases`([later] (today | tonight | now | right away | shortly | tomorrow) | (this | tomorrow) \
    (morning | afternoon | evening) | <clock-time> | (at | around | about) [about] (<number> | <clock> | noon \
    | midday | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | half past) \
    | (in | within) [about | the next] (an hour | half an hour | the hour | <number> (minute~ | min | hour~) | ten \
    minutes | twenty minutes | a few minutes))`

/** The clinic rings, or asks to be rung. */
export const confirmationCalls = {
  'rings-you': {
    answers: ['confirmation'],
    why: 'The sender rings, knocks or checks at a time, so the loop does not rest on the message.',
    phrases: phrases`
      <caller> (will | shall | am going to | is going to | are going to | going to | plan to | plans to | 'll \
          | wanna | am gonna) ..3 <ring> (<you> | your <kin> | your | both | the (house | home | residence) | him \
          | her | them | back) ..6 <appointed>
      <caller> (will | shall | am going to | is going to | are going to | going to | plan to | 'll) ..4 (call \
          | ring | phone | telephone | dial | knock | visit (<you> | at) | stop by | come by | swing by | drop in \
          | drop by | look in | check in | check on <you> | check with <you> | check back) ..4 <appointed>
      <appointed> ..4 (i | we | he | she | they | my | our | the | a) ..4 (will | shall | am going to | 'll \
          | is going to) ..2 <ring> [<you>]
      (will | shall | is going to | are going to | am going to | is | are | am) ..2 <ring> (<you> | your (cell \
          | mobile | phone | house | home | number~ | landline | <kin>) | both) ..5 <appointed>
      <appointed> ..4 (<caller> | <capital>) ..2 (phones | calls | rings | telephones | dials | visits | knocks)
      (<caller> | <capital>) (phones | rings | telephones | dials) (<you> | your | at | on | both | between | back)
      (he | she | <capital>) (rings | calls | phones) (at | around | before | after | by) (<number> | noon | <clock>)
      (<caller> | <capital>) (am | is | are) [now | just | also] (calling | phoning | ringing | telephoning | \
          dialing \
          | trying) (<you> | your | both | the (house | number | residence) | him | her)
      (<caller> | <capital>) (am | is | are) [now | already] (calling | phoning | ringing | telephoning \
          | dialing) ..3 <appointed>
      (will | 'll | shall) ..1 (try | call | ring | phone) [<you>] (again | back) ..3 <appointed>
      (<caller> | (dr | doctor | nurse) ..1) (will | shall | am going to | is going to | going to) (facetime | call | ring | phone | zoom \
          | video call) <you> (<number> | <clock>) ($ | abt | about | sharp | ish | pick up | so | to)
      <you> (will | should | can expect to | are going to) [be] (get | getting | receive | receiving | expect \
          | have | hear) ..1 (a | my | our | his | her) ..2 (call | ring | phone call | visit) ..6 (<appointed> \
          | from (me | my | our | the nurse | dr) ..3 <appointed>)
      (call | phone call) from (me | my | our | the | dr | nurse) ..3 (is coming | is on its way | will come \
          | comes | at) ..2 <appointed>
      (calling | phoning | ringing | dialing) (<you> | your) ..4 (now | right now | in a | as i | this minute \
          | at this | in <number> | too | from)
      <caller> (will | 'll | shall | am going to) (keep | go on | continue) (calling | ringing | trying | phoning \
          | dialing | knocking)
      <caller> (am | is | are) about to (call | ring | phone) <you>
      expect (a | my) [phone] call from (me | us) $
      (keep | go on) (calling | ringing | trying | phoning) (<you> | until | till | him | her)
      (ring~ | call~ | phone~ | try~) (<you> | your) ..4 (until | till) (<you> | i | we)
      (give | gives | giving | gie) (<you> | ye | your <kin>) (a | another) ..1 (call | ring | bell | buzz \
          | shout | tinkle | phone call | holler | phone) ..6 (<appointed> | to (make | check | see | be | hear | go))
      (on | be on) the (phone | blower | line | horn | dog) [to <you>] ..4 <appointed>
      on the (phone | blower | line | horn) to (<you> | your)
      so [please] (answer | take | pick up) (a | any | the | an) ..1 (withheld | unknown | private \
          | blocked | unlisted \
          | unfamiliar | strange) (number | caller | call)
      (pick up | answer) (even if | when (i | we) | the phone when | please | ok | the call | your phone \
          | if <you> see)
      (so | please | and | then | pls) pick up $
      ^ [please | pls | so | and] (pick up | answer (the phone | your phone | my call | please | pls \
          | it)) [please | pls] $
      (have | keep) (your | the) phone (by | near | on | with | close | at hand | beside | handy | next to)
      (keep | leave) (your | the) (phone | line | mobile | cell) (free | on | open | charged | clear | nearby)
      (expect | look out for | watch for | wait for | <you> will get | you'll get | <you> will receive \
          | <you> will have | to get) (my | a | our | his | her | the nurse's) [phone] (call | ring | knock \
          | visit) ..5 <appointed>
      (<you> will | you'll) hear (from (me | us) | my voice) ..3 (by phone | on the phone | tonight | today \
          | in an hour | at <number> | this (evening | afternoon | morning) | tomorrow)
      (i | we | he | she | nurse | colleague) (will | 'll | am going to | shall) ..1 (nip | pop | swing | drop \
          | look | stop | run | scoot | bob | drive) (round | around | over | in | by | up | down \
          | out) [on <you> | to <you> | at yours] ..4 (<appointed> | and (look | check | see | make) | to (see \
          | check | make sure | look) | on my way)
      (nurse | colleague | midwife | visitor | educator | pharmacist | paramedic~) ..2 (comes | visits \
          | is coming | will come | stops by) ..5 to (check | see | make sure | go | look | help | show)
      (will | 'll | shall) be (with <you> | at your (bedside | house | home | door | side) | round | over \
          | on the ward) ..3 <appointed>
      (will | 'll | shall | going to) ..1 (ring | call | phone | telephone) your <kin>
      (catch | get | reach | speak to | speak with | talk to | talk with) <you> (by phone | on the phone \
          | by telephone | over the phone) ..5 (<appointed> | before | to be)
      picking up the phone
      (i | we) (will | shall | 'll) (telephone | phone | ring | call) (on the stroke | $)
      (at | outside) your door (at | by | tomorrow | tonight | today | in)
      (knock~ | knock on | hammer~) [at | on] (your | the) door
      (will | shall | 'll) (knock | visit (<you> | your | at home) | be round | pop round | come to (<you> | your \
          | the house | the door) | swing by | stop by | drop by | come round | come by | pop in \
          | look in) ..5 (<appointed> | and (look | check | see))
      let us (speak | talk) (at | by phone | on the phone) ..2 <appointed>
      (i | we) (will | 'll) dial
      <caller> (will | shall | 'll | is going to | am going to) ..2 (text | message | check [in | back] \
          | write) (<you> | with <you> | in) ..6 to (see | check | make sure | hear | ask)
      <caller> (will | 'll | shall) (follow up | check in | touch base | check back) [with <you>] ..2 (by | over \
          | on | via | with a) ..1 (phone | telephone | call) ..3 <appointed>
      (video call | zoom | call) (with <you> | <you>) ..2 <appointed>
    `,
    except: phrases`
      <emergency-line> on the (phone | line | blower)
      ${colleagueCalled}
      ${callsElsewhere}
      ${otherCalls}
      (said | told | mentioned | explained) [<you> | me | us] (on | over) the (phone | line | telephone)
      ${offersCall}
    `
  },
  'rings-afterwards': {
    answers: ['confirmation'],
    why: 'A call to the patient behind a call to somebody else: "I will call the lab and then ring you".',
    phrases: phrases`
      (and | then | before) [i | we] [will | shall | am going to | are going to] [then | also] <ring> (<you> \
          | your <kin>) [back | myself | after | straight back | again] ..1 <appointed>
      (and | then) (i | we) (will | shall) [then | also] <ring> (<you> | your <kin>) (back | myself | after \
          | straight after | next | again) $
    `,
    except: phrases`
      ${otherCalls}
      (lab | laboratory | pharmacy | scheduling | scheduler | billing | desk | insurer | supplier | he | she | they \
          | your ..1 <kin>) ..6 (and | then) [will | shall] [then | also] <ring> <you>
    `,
    unless: ['condition', 'negation', 'question']
  },
  'meets-by-screen': {
    answers: ['confirmation'],
    why: 'They see or hear each other the same day: "Let\'s do a video visit at 4".',
    phrases: phrases`
      ${meets} ..1 ${byScreen} [with (you | me | us) | together] ${soon}
      ^ going to ..1 (video chat | video call | facetime | zoom | skype | ring | call) [with] (<you> | your <kin>) ..2 ${soon}
      ${soon} ${meets} ..1 ${byScreen}
      (are you (free | available | around) | can you (talk | speak | meet | hop on | join me | join us | do)) ..2 \
          ${byScreen} [with (me | us)] ${soon}
      (join me | join us | meet me | meet us | see me) ..2 ${byScreen} ${soon}
      let us (hop on | jump on | get on | do | have) a [quick | short] (call | phone call | chat) [together] ${soon}
      (<caller> | dr <capital> | dr | doctor) (will | shall | am going to | is going to | going to) ..1 (video chat | video call \
          | facetime | zoom | skype) [with] (<you> | your <kin>) ..2 ${soon}
    `,
    except: phrases`
      ${otherCalls}
      ${byScreen} ..5 (next | on (<day> | the) | every | each | in (two | three | four | six | a) ..1 (week~ \
          | month~))
    `,
    unless: ['condition', 'negation']
  },
  'rings-to-check': {
    answers: ['confirmation'],
    why: 'A call or check whose purpose is to hear that it arrived, was understood or was done.',
    phrases: phrases`
      (call | calling | calls | phone | phones | phoning | ring | rings | ringing | telephone | telephones | dial \
          | dialing | (will | 'll | am going to | shall) ..2 (try | check | contact | text | visit | follow up \
          | message | write)) ..7 to (make sure | make certain | be sure | be certain | check | see | hear \
          | verify | confirm | ask | find out | know | ensure) ..2 (<you> | that <you> | this | that this | it \
          | that it | the | if <you> | whether <you> | which | how <you> | what <you> | there | help | your)
      (call | phone | ring | telephone) ..6 to (go (over | through) | talk (through | over | about | this) \
          | discuss | review | explain | walk (<you> | through) | say it | make sure | repeat) ..2 (this | it \
          | these | the (plan | result~ | steps | change~ | instructions | medicine~ | next) | that | everything \
          | them | with <you> | <you>)
      (want | wants | would like | going) to hear (it | that | <you> | your voice) [from <you>]
      <caller> ..2 (will | 'll | shall | is going to | am going to) ..3 (check | verify | ask | see | make sure \
          | make certain) ..2 (that | whether | if) ..1 (<you> | this | it | the message) ..3 (receive~ | got \
          | get | read | understand | understood | saw | arrived | taken | took | stopped | have)
    `,
    except: phrases`
      ${otherCalls}
      (if | should) <you> (have | need | want | would | wish | feel | think | notice | develop | get | are)
      to (see | check | find out | ask | know | verify) (if | whether) [it is | your (results | labs | test \
          | insurance | order | prescription) | the | they | we | there is]
      (please | <you> [can | may | could | should | will need to]) (call | phone | ring | check \
          | contact) ..4 (pharmacy | insurance | insurer | radiology | plan | scheduling)
      to discuss your
      (glad | happy | good | sorry | pleased | relieved | great | delighted | wonderful | nice | lovely \
          | thrilled | sad) to (hear | see | know | learn)
    `
  },
  'rings-if-silent': {
    answers: ['confirmation'],
    why: 'What the sender does when no answer comes: the loop is watched.',
    phrases: phrases`
      if (i | we | she | he | the desk | the nurse | nobody | no one | our nurse | the team | the unit \
          | the ward) [still] (do not | have not | does not | has not | hear | hears | see | sees | have | has \
          | get | gets | can not | cannot | am not able | are not able | am unable | fail) ..3 (hear~ | reach~ \
          | nothing | get | seen | see | an answer | a reply | <you> | word | it | back | through | no)
      if (i | we | she | he) ..2 (see | hear | get | have | receive) (nothing | no (reply | answer | word \
          | response | text | name | sign))
      (no | without a | without an | without your | unless) (reply | answer | response | text | word | thumbs up \
          | thumb | tick | reaction | acknowledgement | yes | ok | confirmation | receipt \
          | message) [back] (from <you> | by | before | within | in (<number> | a few | ten | five | half \
          | an hour | the next) | until | comes | i | we | means | at all)
      if (no | there is no | i get no | we get no | we see no | i see no) (reply | answer | response | word \
          | text | acknowledgement | sign of <you> | message)
      if (the message | word | nothing | a reply | the reply) (does not come | has not come | does not arrive \
          | comes | has come)
      if (it | that | this | the message | word | nothing | a reply | the reply) (is not (opened | pressed | read \
          | answered) | has not been (opened | pressed | read | answered) | goes to voicemail)
      if not (pressed | opened | answered | read | seen | confirmed | acknowledged) (in | by | within | before)
      if <you> (do not | have not | can not | cannot) [not] (answer | reply | respond | pick up \
          | write back) ..3 (i | we | my | our | the nurse | someone)
      unless (i | we) [have] (hear | heard | see | get | have) ..1 (from <you> | back | a | your)
      if (i | we) ..2 (heard | hear | had | have) (nothing | nowt | naught | no word | not a word | sod all | nada)
      if (i | we) (cannot | can not) (get (hold of | a hold of | through to) | reach | raise | find) <you>
      (nothing | silence) (back | from <you> | comes | has come | arrives)
      (nothing | silence) (by | until) (<clock> | <number> | <clock-time> | <day> | then | half)
      should nothing (have | come | arrive)
      (still | shows | showing | stays | remains) (unanswered | not answered | unread | unopened)
      (messages | those | anyone | anybody | patients | whoever) ..4 not (answered | replied | responded)
      (who have not answered | who haven't answered)
      (not | never) heard (back | from <you> | anything) ..4 (by | before | within | in | i | we)
      (have not | has not) heard (from <you> | back) by
      (otherwise | or else | or | failing that | after that) (i | we | our nurse | my nurse | the nurse \
          | someone) (will | 'll | shall | am going to) ..2 (call | ring | phone | telephone | knock)
      (send | sending | sent) ..2 (an ambulance | the ambulance | police | a (welfare | wellness) check \
          | an officer | help) [to | for]
      (welfare | wellness | well-being) check
      if (i | we) [still] [have | do] not [had | have | seen | got | received | get | see] (a | an | your | any) [clear \
          | short | simple] (yes | ok | okay | tick | thumbs up | thumb | yes from <you>) ..6 (i | we | someone \
          | somebody | <caller>) [will | shall | am going to | is going to] [then] (knock | call | ring | phone | come \
          | drive | visit | look in | be round | pop round | send)
    `,
    except: phrases`
      (your | the | this) (appointment | referral | slot | request | case | booking | order) (will be | is \
          | gets) [auto] (cancelled | closed | released | given | cancel)
      (we | i) (will | shall) (assume | consider | take it | close | cancel | understand that)
      if <you> (have not | do not) hear
      by mouth
      (no news | no need | no answer to | no answers)
      (reply | response | answer) [is] (needed | required | necessary | expected)
      no (single | one | right | good | easy | simple | clear | short | real) [right] answer
      if (i | we) ..4 (yes | ok | okay | tick) (on the | from (the | your) ..1 (insurer | insurance | school | employer \
          | surgeon | pharmacy))
    `
  },
  'asks-call': {
    answers: ['confirmation'],
    why: 'The patient is to ring at a step or to say what was understood.',
    phrases: phrases`
      (call | ring | phone | telephone | dial | buzz) (me | my (cell | mobile | line | direct line | private line \
          | desk | number | phone | home)) ..6 (${onceDone} | from the | on receipt | so i | so we \
          | before <you> (go | take \
          | start))
      give <us> a (call | ring | bell | buzz | shout) ..6 (${onceDone} | so i | so we | before <you> (go | take \
          | start))
      (call | ring | phone | telephone) (<us> | <capital> | <number>) ..8 (so (i | we | that) | to confirm (<you> \
          | that | receipt | this | it | understanding | everything) | (when | once | as soon as \
          | after) <you> (get | see | read | receive | have read | have seen | have got | got) (this | it | my) \
          | to (tell | let (us | me) know | go over | confirm <you> | confirm that | acknowledge | say) \
          | and (tell | repeat | read | say | speak | let (us | me) know) | ${onceDone} | on receipt \
          | when <you> are (in | on) | from the (car | ambulance | parking \
          | waiting | er | ward | cab | taxi | hospital | train))
      (call | ring | phone | text) ..6 to confirm $
      (until <you> | till <you>) (call | ring | phone | answer | pick up | reply | text | write | tell | confirm \
          | say | show)
      (come | stop | drop | call) (by | in | round | to the desk) ..5 and (tell | let) (me | us) ..1 (<you> | know)
      leave word (that | when | once | with)
      (stay~ | staying | sit~ | sitting | wait~ | waiting | remain) ..8 (until | till) (<you> | i) (call | ring \
          | see | hear | answer | reply | have | am)
      (staying | stay) on the (line | phone | screen)
      (do not | will not | won't | not) hang up (until | till | before | on)
      (tell | speak to | talk to) [with] (a | the | our | my) (nurse | doctor | pharmacist) [on the phone] (today \
          | tonight | now | so)
      (looking at | watching) (the | this | my) (screen | phone | inbox)
    `,
    except: notThisCall
  },
  'asks-call-today': {
    answers: ['confirmation'],
    why: 'A call asked for today, with nothing to wait for, shows that the message was read.',
    phrases: phrases`
      (call | ring | phone | telephone | dial | buzz | facetime) (me | my (cell | mobile | line | direct line \
          | private line | desk | number | phone | home)) ..6 (<appointed> | ${onceDone} | from the \
          | on receipt | so i | so we | before <you>)
      (call | ring | phone | telephone) (<us> | the <clinician> | the <staff-role> | the (office | clinic \
          | practice | unit | ward) | <number> | our office) ..6 (today | tonight | right away | this (afternoon \
          | morning | evening) | now | immediately | before noon | before <you> (go | start | take) \
          | as soon as <you> (read | get | see | receive))
      (give) (me | us | <us>) (a) (call | ring | bell | buzz | shout) ..6 (<appointed> | ${onceDone} \
          | so i | so we | before <you>)
      (call | ring | phone) (me | us) (back | tonight | today | now | right now | at once | immediately | asap \
          | straight away)
    `,
    except: notThisCall,
    unless: ['condition']
  }
} as const satisfies ActGroups
