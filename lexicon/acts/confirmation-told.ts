import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {callsToOthers, offersCall} from './confirmation-elsewhere.ts'

const byVoice = phrases`((by | on | over | via) [the] (phone | telephone) | in person | face to face)`

const reach = phrases`(reach | catch | get | get hold of | get a hold of | get ahold of | get through to | speak \
    | speak to \
    | speak with | talk | talk to | talk with | spoken | spoken to | spoken with | reached | caught | talked \
    | talked to \
    | talked with | have spoken with | tell) [you | ye] [both] [and your <kin>]`

/** To get somebody to the telephone, which nobody says of a chat. */
const catch_ = phrases`(reach | catch | get hold of | get a hold of | get ahold of | get through to | reached | \
    caught | tell) \
    [you | ye] [both] [and your <kin>]`

/** What a call is about when it is about care. */
const matter = phrases`(this | it | everything | all of this | (the | your | these | that) [new | last | whole] \
    [blood | scan \
    | test] (result~ | finding~ | news | biopsy | scan | plan | change~ | dose~ | medicine~ | tablet~ | labs | ct | \
        mri \
    | level~ | numbers | clot | cancer | diagnosis | report | culture | treatment | surgery | operation | \
        <medicine>))`

/** Where to park and when it opens: said by telephone, it is no news of the patient's. */
const trivia = phrases`(parking | park | car park | garage | pool | cafeteria | canteen | cafe | entrance \
    | elevator | lift \
    | wifi | bus | buses | shuttle | gift shop | shop | visiting hours | opens | open at | closes | invoice \
    | bill | bills \
    | fee | fees | deposit | form~ | waiting list | waiting time | gate | courtyard | playground | newsletter \
    | survey \
    | directions | building | toilet~ | class | classes | website | booking)`

const theMatter = phrases`(${matter} | things | these | what (this | it | the) ..2 (means | mean) | (your | the | this \
    | these) ..2 (result~ | biopsy | scan | labs | report | finding~ | diagnosis | change~ | plan))`

const goOver = phrases`((talk | go | run | work | think | speak | walk <you>) ${theMatter} (through | over) | (talk \
    | go | run | speak | walk <you>) (through | over | about) ${theMatter} | (discuss | review | cover | explain) \
    ${theMatter}) [with <you> | to <you> | together]`

/** What was, and not what is offered: "I'd be glad to go through it by phone". */
const goodThat = phrases`((was | been) [so | very | really] (good | nice | helpful | great | lovely | important \
    | a relief | a pleasure) (to | that (i | we) (could | got to)) | (good | nice | glad | pleased | great | lovely \
    | happy | relieved | thankful) [that] (i | we) (could | got to | were able to | was able to | had the chance to \
    | managed to) | (good | nice | glad) to have (been able to | had the chance to))`

const wentOver = phrases`(i | we | <you> and i | she | he | dr <capital> | nurse <capital> | my nurse | our nurse) \
    [have | has | had] [already | just | both] ((talked | went | gone | ran | spoke | spoken | walked <you>) [with \
    <you> | to <you>] (through | over | about | of) ${theMatter} | talked ${theMatter} (through | over) | (discussed \
    | reviewed | covered | explained) ${theMatter}) [with <you> | to <you> | together]`

/** The same day. */
const justNow = phrases`(just now | (an hour | a (moment | minute | while) | half an hour | a few (minutes | hours) \
    | <number> (minutes | hours) | (ten | two | three) (minutes | hours)) ago | earlier | earlier today | today \
    | this (morning | afternoon | evening) | tonight | last night | at (noon | lunch | lunchtime | <clock>))`

/** As somebody of the clinic said. */
const asTold = phrases`(as | like | what | which | that | everything | all | just as) (i | we | he | she | <you> and i \
    | our <clinician> | my <clinician> | the <clinician> | your <clinician> | dr <capital> | nurse <capital> \
    | <capital>) [have | has | had | just] [already | both] (told | discussed | said | explained | talked | went \
    | spoke | agreed | mentioned | covered | reviewed | showed)`

/** Colleagues, shops and insurers who were spoken to: the patient has heard nothing by it. */
export const colleagueCalled = phrases`
  (spoke | spoken | talked | discussed | checked | conferred | consulted | reviewed) [about] [this | it | that | your \
      ..1] (with | to) (your | the | our | a | dr) ..2 (insurer | insurance | pharmacy | pharmacist | surgeon \
      | cardiologist | radiologist | radiology | oncologist | neurologist | dentist | specialist | lab | laboratory \
      | pathologist | ward | hospital | office | school | employer | supplier | manufacturer | colleague | on call \
      | registrar | consultant | billing | urologist | dermatologist | anesthetist | anesthesiologist | hematologist \
      | gynecologist | nephrologist | doctor | gp) ..4 (on | over | by) [the] (phone | telephone)
`

/** The patient has heard it already, by voice. */
export const confirmationTold = {
  'told-by-phone': {
    answers: ['confirmation'],
    why: 'What was said by telephone has been received; the message is its written copy.',
    phrases: phrases`
      (closing | close) the loop (from | on | after) (our | the | this | your) ..3 (call | conversation | talk | chat \
          | phone visit)
      as discussed when (i | we) (rang | called | phoned | telephoned) <you>
      (following [on from | up on] | further to | per) our (phone | telephone | video) (call | conversation | chat)
      (told | explained | informed | conveyed) [this | it | the same] [to] <you> [this | it] (on \
          | over) [the] (phone | call \
          | telephone)
      as (i | we) (went over | covered | explained | discussed) (in | at) (the | our) (office | clinic \
          | bedside) (this \
          (morning | afternoon) | today | just now)
      (as | like | what | which | that | everything | all | just as | exactly what) (i | we | he | she \
          | our <clinician> | my <clinician> | the <clinician> | our office | your <clinician> | dr <capital> \
          | nurse <capital> | <capital>) [have | has | had | just] [already | both] (told | discussed | said \
          | explained | talked | went | spoke | agreed | mentioned | covered | reviewed | outlined | promised \
          | described | shared | gave | advised | informed) ..6 (phone | telephone | call | by voice | line \
          | person | minutes ago | just now | hour ago | moment ago | earlier today | a moment ago | conversation)
      (as | like | what | which) (i | we | he | she | <you> and i) [have | has | just | already] (told \
          | discussed | said | explained | talked | went | spoke | agreed | mentioned | covered \
          | reviewed) ..4 (this (morning | afternoon | evening) | today | tonight | at (noon | lunch | <number> \
          | <clock>) | earlier today | just now)
      (as | like) [was] (discussed | explained | said | told | agreed | mentioned | promised | covered \
          | reviewed) ..4 (on | by | over | during | in) ..3 (phone | telephone | call | person | conversation)
      (per | following | after | further to | following up on | to follow up on | in follow up to \
          | as a follow up to) (our | my | the | your | todays) ..4 (call | phone call | telephone call | talk \
          | conversation | phone conversation | chat)
      (written | paper | typed | text) (copy | version | record | summary | reminder | confirmation) of ..2 (what \
          | our | the | that) ..2 (told | said | talk | call | conversation | phone | discussed | went \
          | explained | spoke)
      (in writing | writing down | writing out | putting on paper | put in writing) ..4 (told | said | talked \
          | discussed | call | phone | conversation | spoke)
      (i | we | dr <capital> | nurse <capital> | my <clinician> | our <clinician> | he | she | <capital>) (spoke \
          | talked | have spoken | have talked | just spoke | just talked | reached) [with | to] (<you> \
          | your <kin> | <you> and | both of <you>) ..6 (phone | telephone | call | minutes ago | just now \
          | hour ago | at (<clock> | <number> | noon) | earlier today | today | this (morning | afternoon \
          | evening) | tonight)
      (when | since | now that) (we | i | <you> and i) (spoke | talked | called | rang | phoned) ..4 (phone \
          | minutes ago | just now | hour ago | today | this (morning | afternoon | evening) | earlier | tonight)
      (telephoned | phoned | called | rang) (<you> | the residence | your (home | house | <kin>)) ..6 (gave \
          | told | said | explained | and <you> | at (<clock> | <number>))
      ((on | over | by) [the | our] (phone | telephone) | (on | during | in) (our | the | my | this \
          | your) ..1 (call | phone call)) ..2 (just now | minutes ago | a (moment | minute | while) ago \
          | earlier today | earlier | today | tonight | this (morning | afternoon | evening) | at (<clock> | noon \
          | lunch))
      (as i | as we | like i | like we) (told <you> | explained to <you> | said to <you> | discussed) (at \
          | during | in) (the | your | our | todays | this) ..2 (visit | appointment | consultation | clinic \
          | room | office) ..2 (today | just now | this (morning | afternoon) | yesterday | an hour ago)
      (good | nice | glad | thanks | thank <you>) ..3 (talking | speaking | talk | speak | chatting | spoke \
          | chat) (with | to) <you> ..4 (just now | a minute ago | minutes ago | about this | about your result \
          | earlier)
      (heard | know | have) ..4 from (me | us) ..2 (phone | person | telephone | voice)
      (spoke | talked | went | discussed | told) ..3 (this | it) ..3 (in person | in the (office | clinic | room) \
          | face to face | at the (bedside | visit | desk)) ..2 (today | just now | this (morning | afternoon) \
          | yesterday)
      (explained | told | said | reviewed | discussed | shared | gave | went over | talked \
          | going over) ..5 <you> ..4 (in person | by phone | on the phone | over the phone | by telephone \
          | at the bedside | face to face | before <you> left | just now | a (minute | moment) ago | minutes ago)
      (confirm~ | summariz~ | recap~ | repeating | record~ | following up on | here is | this is \
          | in writing) ..5 (phone | telephone) (call | conversation | talk | chat | visit)
      (summary | recap | notes | record | copy) of (our | the | this | my) ..4 (call | phone call | talk \
          | telephone | conversation)
      <you> (confirmed | promised | agreed | repeated | assured | vowed) ..4 (on | over | by) [the] (phone | \
          telephone)
      <you> (told | said) ..4 (on | over | by) [the] (phone | telephone) [to me | to us] [that] (<you> | he \
          | she | it) \
          [had | have | will | would | are | were | is | was] [all | already | both | not] (understood \
          | understand | stopped \
          | stop | stopping | taken | take | start | started | thrown | threw | got | read | binned | go | going \
          | gone | hold \
          | holding | skip | come | coming | picked | wrote | written | do | call | clear | ready | in the (bin | \
              trash) | off | done | out)
      ^ putting (it | this | that) [all] in writing (as | like) [i | we] promised
      (thanks | thank you) for (our | the) (chat | talk | conversation) (on | over) the phone ($ | today | yesterday \
          | earlier | just now | this)
      (as | what | like | all | everything) [that] (<you> and (i | we | dr <capital> | our nurse) | we | i \
          | we both) [have | had \
          | just | already | both] (settled | decided | arranged | fixed | planned | sorted | worked out \
          | thrashed out \
          | ran through | been through | been over | gone over | went through | talked through | spoke of | talked \
              of \
          | talked about | spoke about | heard) ..3 ${byVoice}
      (as | what | like) (i | we | <you> and i) [have | had | both | just | already] (said | agreed \
          | discussed \
          | settled | decided | planned | promised | arranged | told <you> | explained | mentioned | went over \
          | covered) \
          ..2 (when | as) (i | we | <you> | he | she | <capital> | <clinician>) (called | rang | phoned | telephoned \
          | spoke by | spoke on | talked on)
      (glad | good | pleased | relieved | happy | grateful | thankful | nice | great | lovely) [that] (i | we | \
          <capital> | our <clinician> | my <clinician>) (could | managed to | was able to | were able to | got to | \
          have been able to | had the chance to | got the chance to | got) [all] ..1 ${catch_} ..2 ${byVoice}
      (glad | good | pleased | relieved | happy | grateful | thankful | nice | great | lovely) [that] (i | we | \
          <capital> | our <clinician> | my <clinician>) (could | managed to | was able to | were able to | got to | \
          have been able to | had the chance to | got the chance to | got) [all] ..1 ${reach} ..2 ((about | over | \
          through) ${matter} ..1 ${byVoice} | ${byVoice} ..1 (about | over | through) ${matter})
      (was | is | been) [so | very] (good | nice | great | lovely | a relief | a pleasure | helpful) (to have | to) \
          [been able to | finally] (reach | catch | get hold of | get a hold of | get through to | reached \
          | caught | got hold of) \
          [you | ye] [both] ..2 ${byVoice}
      (was | is | been) [so | very] (good | nice | great | lovely | a relief | a pleasure | helpful) (to have | to) \
          [been able to | finally] ${reach} ..2 ${byVoice} ..2 about ${matter}
      (told | tell) you (the same | the same thing | as much | all (this | of this | of it) | the news | this news \
          | this result) ..3 (at | in the (room | office | clinic | surgery | hallway) | in person | by phone \
          | on the phone \
          | over the phone | before you left | when you (were | came) | just now | earlier | today | this morning \
          | this afternoon | yesterday | face to face | on the ward | by voice)
      told you (this | it) (at the (desk | bedside | visit | counter | door) | in the (room | office \
          | clinic)) ..2 (today \
          | just now | earlier | this (morning | afternoon) | yesterday | before)
      (this | that | it | message | below | what follows | here) (is | are) [only | just | merely | simply | but] \
          [now] (the | a | your | that | our) (same [thing] [news | call | talk] | news | call | talk) (written | \
          in writing | paper | typed | printed) (copy | version | record | form | repeat)
      (this | that | it | message | below | what follows | here) (is | are) (only | just | merely | simply | but) \
          [now] (the | a | your | that | our) (written | paper | typed | printed) (copy | version | record | form | \
          repeat)
      (this | that | it | message | below | what follows | here) (is | are) [now] (the | a | your | that | our) \
          (written | paper | typed | printed) (copy | version | record | form | repeat) of (what | our | (the | \
          that) (call | talk | news | conversation | same))
      (this | that | it | message) is [now] (the | that | our) written (copy | version | record | form) $
      ^ ..8 (phone | phoned | rang | telephone | telephoned | call~ | spoke | told | reached) ..12 the (written | \
          typed | paper) (version \
          | copy | record)
      (i | we | dr <capital> | doctor <capital> | nurse <capital> | my <clinician> | our <clinician> \
          | sister <capital> | <capital>) \
          [have | just | already] [just | already | both] (called | rang | phoned | telephoned) <you> ..4 (with \
          | about) \
          (this | the | your | these | that | it) ..2 (news | result~ | finding~ | biopsy | scan | culture \
          | test~ | blood \
          | change | dose | plan | clot | cancer | medicine~ | labs | ct | mri | x-ray | smear | recall | level~)
      (broke | gave | brought | told) (this | the | that | it) ..2 [to] <you> ${byVoice}
      (follow~ up | following up | followed up) [on] (our | my | the) [phone | telephone | video] call [with \
          | by | in] ..2 (note \
          | message | letter | writing | email)
      (have | had) [already | both | just] (been over | been through | gone over | gone through | run through \
          | talked about \
          | talked through | discussed | covered | settled | been over and over) (this | it | these | that \
          | all (this | of this \
          | of it) | everything | the (news | result~ | plan | change~ | dose)) [all] [together] ..1 ${byVoice}
      just (hung up | got off (the phone | a call) | put the phone down | finished talking | came off the phone)
      (thanks | thank you) for (picking up | taking (my | our | the) call | speaking (with | to) (me | us) \
          | talking (with | to) (me | us) | answering) ..4 (just now | today | this (morning | afternoon \
          | evening) | earlier | tonight | a moment ago)
      (glad | good) ..1 (i | we) (reached | got | caught) <you> ..2 (by phone | on the phone | earlier | today \
          | just now)
      (we | i) ..2 (gone over | went over | been through | covered | talked about | discussed | explained) (this \
          | it | these | all of this) ..4 (phone | telephone | in person | call | face to face)
      (heard | had | got) (this | it | the news | that) ..5 (on | over | by) [the] (phone | telephone)
      (our | the | that) ..1 (call | phone call | conversation | talk) in (writing | print)
      told your <kin> ..4 (phone | person | face to face | telephone)
      (told | tell | telling) <you> ..4 (by phone | on the phone | over the phone | by telephone | in person \
          | face to face | with a voice)
      (what | as) i (told | said to) <you> ..3 (phone | telephone | bedside | in person)
      ${goodThat} ${goOver} ..1 ${byVoice}
      ${goodThat} (${goOver} | (talk | speak | chat | go over (this | it | things)) [with <you> | to <you>] \
          [${byVoice}]) ..1 ${justNow}
      (good | nice | lovely | great) to (talk | speak | chat | have (talked | spoken | chatted)) (with | to) <you> \
          [${byVoice}] ..1 ${justNow}
      ${wentOver} ..1 ${byVoice} ..1 (at (your | the | our) ..1 (visit | appointment | consultation) | $ | and | so \
          | ${justNow} | before <you> | yesterday | with)
      ${wentOver} [face to face | together] (at | during | in) (your | the | our | today's) ..1 (visit | appointment \
          | consultation | clinic | office | room | session | checkup | ward round) ..1 (today | just now | ago \
          | this (morning | afternoon) | earlier | an hour ago)
      (i | we | dr <capital> | nurse <capital> | my nurse | our nurse) [have] (told | warned | explained to | showed) \
          <you> [about] [all] ${theMatter} ..1 (when | while | before) <you> (were (here | in | with) | came (in | by) \
          | left | stopped by) ..2 ${justNow}
      here (it | this | that | everything | the (result~ | plan | news | change~)) is (again | once again \
          | once more | now also) (in writing | on paper | written [down | out] | in black and white | in print \
          | typed [out | up])
      (talked | told | spoke | spoken | discussed | said | call | phone | promised | agreed | know this | heard this) \
          ..9 here (it | this | that) is (in writing | on paper | written [down | out] | in black and white | in print)
      (once more | again | repeated | repeat~ it | repeat~ this | also) in writing (as | so | for <you> | $)
      ${asTold} ..6 (at the (desk | bedside | counter) | at your bedside | in the (room | side room) ${justNow} \
          | when <you> (were in ($ | ${justNow} | yesterday) | were (here | with (me | us)) ($ | ${justNow} \
          | yesterday) | came in ($ | ${justNow} | yesterday)))
      # gone over together, and not only said: that was the visit before this letter
      (as | what | everything) (we | <you> and i) [have | both | just] [all] (went over | went through | gone over \
          | gone through | talked through | talked over | walked through) ..2 in the (room | side room)
      (to recap | just to recap | recapping | a [quick | short] recap of | to sum up | to summarize) [from] (our | the \
          | my | this (morning's | afternoon's)) ..1 (call | talk | conversation | discussion at)
      ${goodThat} sit [down] [and talk | together | face to face] with <you> ..4 ${justNow}
      ^ [so | very | really] (good | nice | lovely | great | glad) to (sit | have sat) [down] [and talk | together \
          | face to face] with <you> ..4 ${justNow}
    `,
    except: phrases`
      your (call | chat | talk | conversation) (to | with) (the | our) ..1 (desk | office | reception | pharmacy | \
          billing | insurer)
      ${colleagueCalled}
      ${callsToOthers} ..2 ${byVoice}
      ${offersCall}
      ${byVoice} [that] ..3 ${trivia}
      (called | rang | phoned | telephoned) <you> ..8 (no answer | not (pick~ up | answer~ | reach \
          | get through) | voicemail \
          | in vain | could not | cannot)
      (called | rang | phoned | telephoned) <you> ..3 about ..3 ${trivia}
      (spoke | talked | spoken | called | phoned) [with | to] (the | a | my | our | dr | her | his | their \
          | your <clinician> | your (pharmacy | insurance | insurer | school)) ..4 (phone | telephone | call \
          | today | morning | this | now)
      (speak | talk | discuss) ..4 (again | further | more)
      (when | once) we (speak | talk) next
      (called | rang | phoned | telephoned) <you> ..4 (about | with) ..5 (date | kit | form | cuff | booking | slot \
          | appointment | time~ | hours | address | collect | collection | pick up)
      when (i | we | <capital>) (called | rang | phoned | telephoned) ..4 (${trivia} | closed | moves | moving | \
          parking)
      ${byVoice} ..1 about ..3 (date | job | trip | garden | move | holiday~ | time | slot | appointment | booking \
          | party | wedding)
      ${byVoice} with ..3 (school | insurer | insurance | pharmacy | employer | surgeon | lab | supplier | office | \
          dentist)
      (called | rang | phoned | telephoned) <you> ..4 about ..5 ready
      when <you> (were | came) (in | here) ..2 (last | in <month> | in <number> | <number> (weeks | months) ago)
      (recap~ | sum up | summarize) ..3 conversation with (the | your | our | dr)
      (desk | counter | room) (of | next | above | below | where)
    `,
    unless: ['question']
  },
  'said-back-before': {
    answers: ['confirmation'],
    why: 'The patient has said it back already.',
    phrases: phrases`
      (<you> | he | she | your <kin>) ((read | repeated | said | told | gave | recited | explained) (it | them \
          | this | the (plan | dose~ | steps | times | schedule | instructions | dates) | these steps | these \
          | all of it) [all] (back | to (me | us | her | him)) | (repeated | recited) (it | them | this | these \
          | the) [steps | plan | dose~ | times | schedule | instructions] | wrote (it | them | the dose~) down)
      (<you> | he | she | your <kin>) (read | repeated | said) ..5 back to (me | us | her | him)
      (read | repeated | said) [it | them | that | all] back (to (me | us | her | him) | without | perfectly \
          | correctly)
      <you> said them to (me | us)
      <you> [both] (understood | agreed | were clear | confirmed | assured me) ..4 (on the phone | when we (spoke \
          | talked) | just now)
    `,
    except: phrases`
      (<you> | he | she) (told | said | wrote | gave | explained) (this | it | them) ..2 (in your | last | before \
          | at the)
    `
  },
  'told-before': {
    answers: [],
    why: 'Talked over at some visit or other: helps, but proves nothing about this message.',
    phrases: phrases`
      (as | like) [was | we | i | <you> and i | it was] (discussed | talked | went over | said | told <you> \
          | explained | mentioned | agreed | reviewed | covered | promised)
      (when | as) we (met | talked | spoke | discussed)
      (at | during) (your | our | the) [last | recent] (visit | appointment | consultation)
    `
  },
  'invites-reply': {
    answers: [],
    why: 'A general invitation: warm, but it closes no loop.',
    phrases: phrases`
      (let <us> know | call <us> | message <us> | write <us> | contact <us> | reach out | get in touch | reply \
          | ask) ..4 (if | with | should) ..4 (question~ | concern~ | anything | problem~ | worse | need | change~)
      (feel free | do not hesitate | welcome | happy) to ..2 (reply | call | message | write | reach out \
          | contact | ask | text | ring)
    `
  },
  'books-visit': {
    answers: [],
    why: 'Logistics of appointments, which look like confirmation.',
    phrases: phrases`
      (call | phone | ring | contact | text | reply | press) ..8 to (schedule | book | confirm | cancel \
          | reschedule | make | arrange | set up)
      (confirm | keep | cancel) (your | the | this) ..2 (appointment | visit | booking | slot)
      (office | lab | radiology | scheduling | scheduler | coordinator | team | clinic | pharmacy \
          | they) ..2 (will | 'll) (call | contact | phone | be in touch | reach out | ring)
    `
  }
} as const satisfies ActGroups
