import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {seesSomethingElse} from './confirmation-calls.ts'
import {uponAnEvent} from './confirmation-events.ts'
import {notTheLoop} from './confirmation-routine.ts'

/** The patient says it back, or says or shows that it is done. */
export const confirmationDone = {
  'says-back': {
    answers: ['confirmation'],
    why: 'Teach-back, in their own words. Source: AHRQ, Health Literacy Universal Precautions Toolkit, tool 5.',
    phrases: phrases`
      in (your | his | her | their | your very) own words
      in your own (language | way)
      in (your | her | his) (words | language) [if | is | what | how | which]
      <say-back> ..4 back (to | at) (me | us | him | her | the nurse | our nurse | the pharmacist | your <kin> \
          | dr <capital>)
      <say-back> (me | us) back ..3 (what | which | when | how | the | your | those | these | both)
      (repeat~ | read~ | say | recite~) (it | this | that | them | these | those | the (plan | steps \
          | instructions | dose~ | times | dates | schedule)) [all | plan | both] (back | to (me | us \
          | the <clinician>))
      (repeat | read | say | recite) ..3 (to (me | us | the nurse | our nurse | the case manager)) [or]
      (repeat | say | tell | write | text | type | read) back [to me | to us] (what | which | when | how | the \
          | your | this | these | those | both | in your)
      (write | send | tell | text | type | jot | message) [me | us] back ..2 (what | which | when | how | the \
          | your | these | those | both | two | three) ..6 (will | would | take~ | taking | stop~ | do | doing \
          | dose~ | date~ | time~ | plan | step~ | day~ | pill~ | week~ | medicine~ | tablet~ | tonight | tomorrow)
      (tell | write | text | send | show | explain to | message) (me | us | her | him) ..4 (what | how much \
          | which | how) [it is] [that] (<you> | he | she) [have] (understood | understand | heard | took from \
          | got from | gathered | grasped)
      (tell | write | text | send | message | type | reply with | answer with | respond with | write back with \
          | write back and tell) [to] [me | us | her] ..3 (what | which | when | how much \
          | how many) ..4 (<you> will | you'll | <you> are going to | <you> would | <you> plan to | <you> are to \
          | <you> have to | <you> should) ..3 (do | take~ | skip | stop | start | give | use | inject | be taking \
          | watch | call | eat | swallow | dial | draw)
      (what | which) (<you> have | you've | <you>) (stopped | skipped | understood | thrown | put away | binned \
          | paused | held)
      ((tell | write | text | send | message) [back] [to] (me | us) [back] | (write | text | send | message) back \
          | (reply | answer | respond | write back) with) [with] (the | your) ..3 (two | three | four | dates \
          | dose | doses | steps | times | plan | points | names | items | parts | number of (units | tablets \
          | pills) | eta | last dose)
      (explain | describe | teach) ..4 (the way | as if | as though | like | as) <you> ..1 (would | were | had)
      (pretend | imagine | suppose | say | make believe | act as if) [that] (i am | i were | i was | we are \
          | <you> are) \
          ..6 ((teach | explain) [to] (me | us) ..2 (how | what | when | which | the | through) | (show | tell | \
              talk | walk) [to] (me | us) [through] (how | what | when | which) ..2 <you> (will | would | are going \
              to | 'll | plan to | have to | should) [be] [now | then] (use | using | take | taking | give | giving \
              | do | doing | inject | injecting | draw | mix | set | change | wear | put | measure | fill | stop | \
              skip))
      (teach | show) (me | us) (how | what) <you> (will | would | are going to | 'll | plan to | are to | should \
          | use | take) \
          [be] [now | then] (use | using | take | taking | give | giving | do | doing | inject | injecting \
          | draw | mix | set \
          | change | wear | put | measure | fill)
      how (would | will | could) <you> (explain | describe | teach | pass on | say | put) (this | it | that | \
          these) ..2 to (me | us | the <clinician>)
      how (would | will | could) <you> (explain | describe | teach | pass on) (this | it | that | these) ..2 to \
          (your <kin> | a friend | somebody | someone | another | a neighbor)
      how (would | will | could) <you> (explain | describe | teach | pass on | say | put) the (plan | change~ | \
          dose~ | steps | medicine~ | schedule | result~) ..2 to (your <kin> | a friend | me | us | somebody | \
          someone | another | a neighbor | the <clinician>)
      how <you> (would | will | 'd | had) (explain | describe | teach | pass on | put) (this | it | that | these \
          | the ..1 (plan \
          | change~ | dose~ | steps | medicine~ | schedule | result~)) ..2 to (your | a friend | me | us \
          | somebody | someone | another)
      if <you> (had | were | wanted) to (explain | teach | pass on) (this | it | the (plan | change \
          | dose | steps)) to \
          (your <kin> | a friend | me | somebody | someone)
      (the way | as) (<you> | he | she) (would | will | 'd) (explain | tell | put | describe | say | teach) (it \
          | them | this | that)
      (run | walk | talk | take) (me | us) through ..5 (back | plan | steps | dose | tonight | tomorrow)
      run through ..5 (with | to) (me | us)
      (tell | write | text | give) (me | us) ..1 in (a | one | two | three | your) ..1 (sentence~ | line~ | word~)
      (let <us> know | tell <us> | write | text <us>) ..3 (what | which) <you> will [be] ..1 (take | taking \
          | skip | skipping | leave | leaving | stop | stopping | do | doing | give | giving)
      (tell | text | write) (me | us) which ..2 <you> (put | threw | took | kept | stopped | have | skipped | started)
      list [for me | for us | here] the ..3 (pill~ | tablet~ | medicine~ | dose~ | step~) <you> will
      (have | ask~ | get) (<you> | him | her) [to] (run | go | walk | talk | take | read | tell | say | repeat \
          | explain | recite) ..6 (me | us | back | plan | through)
      (ask~ | will ask | want) [that] <you> to (repeat | read | say | tell | show | explain | walk | describe)
      (made | asked | going) to (repeat | say back | read back | recite)
      (show me | shows me | show us) what <you> (think | understood | understand | will do)
      (then | and) <you> tell (me | us | her | him) ..3 (what | which | how | when)
      <you> will (tell | read | say | repeat | explain | show) ..3 (me | us | her | him | back | it) ..3 (what \
          | the | which | it | back)
      (tell | send | write | give | share | show) ..3 (your | her | his) understanding
      (send | write | text | message | email) [me | us] [back] ..2 (your plan | a list of what | the list of what \
          | the plan)
      (which | what | how many | how much) ..4 (are <you> | will <you> | <you> are | do <you> plan to) ..1 (skip~ \
          | stopping | leaving out | not taking | not to take | holding | taking) ..3 (tonight | tomorrow \
          | on <day> | <day>)
      (send | write | tell | give) (me | us) (the | your) (answer~) ..2 (here | back | so | by | to (these \
          | those | that))
      (write | type) (it | them | that) (here | below | back | in (your | a) reply)
      (put | post) (it | them | that) (here | below | in (your | a) reply)
      (reply | respond | write back | text back | answer | message back) ..3 with (what | when | which | how \
          | the | your) ..5 (<you> | dose~ | time | date | day | name | plan | number | eta | last)
      (tell | give | send | text | write | message) (me | us) [know] [back] (the | what) (time | date | hour \
          | day | minute) ..3 (take | took | stop~ | last | leave | left | arrive~ | dose | start~ | gave)
      (summarize | sum up | paraphrase | restate | outline | recap) ..5 (for (me | us) | to (me | us) | back | in \
          your)
      (can | could | would | will) you [please | briefly | quickly] (summarize | sum up | recap) ..1 (what we \
          | (the | our) (plan \
          | next steps | steps | main | key | changes | instructions | discussion | conversation))
      (call | ring | phone | reply | revert | respond | contact) ..3 (on | upon) (receiving | receipt of \
          | getting | reading) (this \
          | the | my)
      (explain | tell | describe | write) ..5 (as if | as though | like) i (were | was | am | had | knew)
      (type | write | spell | lay | set) (it | them | that) out for (me | us)
      (walk | talk | take | run) (me | us) through (what | how) <you> (will | would | are going to | plan to | do \
          | take)
      (what | which | how | when) ..3 will <you> (do | take | stop | skip | give | use | swallow \
          | inject) ..6 (tonight | tomorrow | today | <day> | morning | evening | with the)
      (put | say | explain | tell | write) (it | this | that | the plan | them) ..3 in your (own [words] | words)
      please answer (these | the | those) ..1 questions
      answer (two | three | four | <number> | these) questions ..3 (by | before | in | to | below | return)
      (check | see | know | sure) [that | if | whether] we (understood each other | are clear | match \
          | have it right | mean the same | agree)
      (put | get) <you> right if <you>
    `,
    except: phrases`
      ${notTheLoop}
      (numbers | readings | sugars | values | figures | weights | log | diary | pressures | results | levels) ..1 \
          (after | in \
          | over | for | within | every | from) (two | three | four) (day~ | week~ | month~ | morning~ | night~ | evening~)
      how (would | will) <you> (describe | explain | put) ..3 (pain | feeling~ | mood | itch)
      (describe | tell | explain) ..4 (pain | symptom~ | feel~ | happened | going on | worries \
          | story) ..2 (in your own (words | way))
      reply with the (one | time | date | day | slot | option | visit) ..3 (prefer | suits | like | best | works)
      in your own (words | way) ..3 (pain | symptom~ | feel~ | happened | time | pace)
      (<you> | patients) (told | have told) (me | us)
      repeat~ (the | this | that | it | these) [blood] (test~ | scan~ | panel | dose | ct | mri | exercise~ | labs \
          | count | culture | cycle | x-ray | process | step~ | ultrasound | echo | a1c) \
          [in | after | every | on | if | at | once | until]
      repeat (it | this | them) (in | after | every | daily | once | twice | for | until | as | at | on | <number>)
      read (this | it | that | them | the | these) (with | to) (your | him | her)
      tell (me | us) what (<you> would | you'd) like
      to (a friend | someone | somebody | another) who
      how (would | will | could) <you> ..9 without (blam~ | hurting)
    `
  },
  'reports-done': {
    answers: ['confirmation'],
    why: 'A word from the patient when the step is taken.',
    phrases: phrases`
      (<asks-answer> | tell <us> | let <us> know | call <us> | ring <us> | phone <us> | signal | confirm [to \
          | with] <us> | report [back] [to us | to me]) ..8 (once | when | as soon as | after | the moment \
          | the minute | the second | that | <you>) [that] (<you> | he | she | they | both | it) [have | has \
          | had | are | is | were | 'd] [both | all | already | actually | safely | been] <done-deed>
      (once | when | as soon as | after | the moment) (<you> | he | she | they | it) [have | has | are | is] [all \
          | both | been | safely] <done-deed> ..6 (<asks-answer> | let <us> know | tell <us> | (call | ring \
          | phone | message) (me | us) | drop (me | us))
      (<asks-answer> | tell <us> | let <us> know | call me | ring me) ..4 (when | once | the day | the moment \
          | as soon as) (it | the (letter | copy | card | form | package | parcel | box | pen | kit | medicine \
          | prescription | delivery)) [has] (come~ | came | arrive~ | land~ | reach~ | turn~ up | show~ up | gets \
          | is (in your | in hand | there | off | on | out | gone | done | shut | in))
      (<asks-answer> | tell <us> | let <us> know) ..3 (when | once | after) (it is | its | that is | that's \
          | this is) (done | in | out | off | on | gone | over | stopped | taken | finished | closed)
      (confirm | verify) [to me | to us | with me | with us | back | by reply | in writing] [please] (that | once \
          | when) (<you> | he | she | the) ..2 (have | are | will | understand | know | got | received | stopped \
          | took | can | do)
      (please | kindly | pls) confirm (<you> | when | once | that | by | in | with a | here | below | back)
      (text | reply | type | respond | buzz | holler | shout) [me | us | here | back] [with] ..3 (once | when \
          | as soon as | the minute | the second | the moment) (<you> | he | she | they | it) [have | has | is \
          | are | had | all]
      (text | message | send) me (the time | when) <you> (leave | left | arrive~ | take | took | get there | go)
      (text | message | call | ring | phone) (me | us | the unit | the ward | the nurse | triage) ..4 (the moment \
          | as | when | once | as soon as | before) <you> (walk | leave | get | are (in | on | there) | arrive \
          | go | set off | head | reach)
      (time | minute | moment) <you> (leave (the house | home) | set off | walk out)
      (i will not | we will not | i cannot | won't) ..3 (tick | cross | count | stamp | close | mark | sign \
          | hang up | stop) ..8 (until | till | before | unless)
      (<asks-answer> | tell <us> | let <us> know | call me | ring me) ..4 (once | when | as soon as | the (minute \
          | moment | second)) (<you> | he | she | they) (are | is | get | arrive | reach | leave | make it) (at \
          | in | on | inside | there | through | with | to | outside | under | aboard | the) [the | your | a \
          | an] (er | ed | a & e | a and e | emergency | hospital | ward | unit | car | cab | taxi | ambulance \
          | road | way | waiting room | triage | casualty | <emergency-service> | chair | door | desk | clinic \
          | scanner | pharmacy | bus | train)
      (<asks-answer> | tell <us> | let <us> know) ..4 (once | when | as soon as) (<you> | he | she | they) (reach \
          | arrive | get there | leave | land | set off | head out | go in)
      (give | gie) (me | us | <us>) (a | one) ..2 (ring | call | bell | buzz | shout | tinkle | holler | wave \
          | sign | nod | missed call | flash) ..4 (once | when | as soon as | after | the) (<you> | ye | he | she \
          | it) [have | has | are | is] (<done-deed> | in | at | on | there)
      (leave | send) (me | us) a [one-word | short | voice] (message | voicemail | voice note) ..4 (once | when \
          | saying | stored | that)
      (call | ring | phone) my (line | phone | cell | mobile | desk) ..3 (and | to) (leave | say | tell)
      (inform | intimate | update | notify | apprise | alert | tell | message | text | ping | feedback) (me | us \
          | <us>) ..4 (once | when | after | upon | on | as soon as | immediately | soon as) ..3 (<done-deed> \
          | reach~ | admitted | admission | stopping | taking | arrival | arriving | completion | completed \
          | receiving | hospitalized | at the (hospital | er | clinic))
      keep (me | us) (updated | posted | informed) ..1 (when | once | as soon as) <you> (reach | have | are \
          | arrive | get)
      (give | send) (me | us) ..2 (feedback | update | confirmation | word) ..3 (once | when | immediately \
          | as soon as | after)
      <asks-answer> ..4 (after | once | when | upon | on) ..1 (taking | stopping | reaching | arriving | leaving \
          | swallowing | starting | giving | admission | arrival)
      let <us> know <you> (are | have) [all] (on | in | at | sorted | there | off | through | set | safe | gone \
          | done | <done-deed>)
      let <us> know when (<you> | he | she | they) (are | is) (on | in | at | sorted | there | off | through \
          | settled in | seen) [the | your] (way | ward | er | ed | hospital | car | ambulance | road | bed \
          | triage | taxi)
      (cross | tick | check | strike) ..3 off ..4 (until | till | when | once)
      (drop | send) (me | us) (a | one) (line | note | text | message | word) ..3 (once | when | tonight \
          | the day | saying | that | to say | as soon as) ..2 (<you> | it | the | he | she | done) [have \
          | has] [both | all] [<done-deed>]
    `,
    except: phrases`
      ${notTheLoop}
      ${uponAnEvent}
      ${seesSomethingElse}
      (let <us> know | tell <us> | message <us> | call <us> | write <us>) (when | once) (<you> | it | she \
          | he) (would | want | can | need | decide~ | would like | like | prefer | get home | are ready \
          | are free | are able | are back | are home)
      (once | when) <you> (are | get | have) [all | safely] (home | back | settled | decided | moved | chosen \
          | scheduled | booked | had (a | some) (chance | time))
      (once | when) <you> have (a | any | more | some | new | your)
      (once | when) <you> have had (one | a | time | the chance | some | enough | breakfast | lunch | dinner \
          | children | more | another | your (first | fill | period | hair | usual) | that (conversation | talk \
          | chat) | <number> ..1 (day~ | week~ | night~))
      (once | when) <you> (need | want | decide | choose | know | would | feel | think | prefer | like | find \
          | notice | run (out | low))
      (once | when) <you> (are | get | have | 're) [all] (ready | free | able | better | worse | low | out | due \
          | running)
      (when | once) (your | the) (result~ | scan | test~ | labs)
      (confirm~ | verify) ..5 (appointment~ | booking | slot | schedule | address | insurance | visit \
          | time works | works | pharmacy)
      (if | should) <you> (have | need | want | would | wish | feel | think | notice | develop | get)
      (questions | concerns | how (it | things | <you>))
      your (message | text | email | note | post | reply | answer | response)
      (glad | happy | good | pleased | thankful | grateful) (that | when | once) <you>
    `
  },
  'shows-photo': {
    answers: ['confirmation'],
    why: 'A picture of the label, the box or the list shows that the step is right.',
    phrases: phrases`
      (send | text | take | post | upload | snap | share | message | email | whatsapp | attach) [me \
          | us] [back] (a | the | one) [quick] (photo | photograph | picture | pic | snapshot | snap | selfie \
          | image | video | clip | shot | screenshot) ..6 (<pill-proof> | standing | before <you> (take | swallow \
          | start) | showing | of what <you> (wrote | write))
      (photograph | film | snap | upload | scan) ..4 (label~ | bottle~ | box~ | pack~ | packet~ | vial~ | tablet~ \
          | pill~ | strip~ | sticker~ | sheet | slip | list | tick~ | lot | pen)
      (photo | picture | pic | snapshot | snap | video) ..4 (with (it | them) | once it | when it | of (the \
          | your) <pill-proof>) ..6 (send | back | to me | to us | here | so i | so we)
      (text | send | type | write | message | tell) [me | us | back] [the | your] (lot | batch | serial) (number | no)
      (film | video | record) ..4 (doing | taking | giving | using | telling)
      (let me | i will | so i can | and i will | i'll) [then] (check | tell <you>) ..4 (right | same | match~ \
          | correct)
    `,
    except: phrases`
      (photo | picture | pic | image) of (the | your | any | it | that) [skin] (rash | wound | mole | spot \
          | lesion | bite | area | incision | scar | swelling | eye | leg | foot | toe | insurance | id)
      <pill-proof> of (food | meals | your lunch)
    `
  },
  'proxy-reports': {
    answers: ['confirmation'],
    why: 'Somebody with the patient is charged to answer, or to see to it.',
    phrases: phrases`
      (have | get | let | ask | tell | make) (your <kin> | <kin> | him | her | them | someone | somebody \
          | the <clinician> | whoever | your <capital> | <capital> | mum | the director | the (crew | driver \
          | teacher | neighbor)) ..3 [to] (call | text | ring | phone | reply | type | message | answer \
          | thumbs up | photograph | press | record | respond | initial | wave | (send | write | sign \
          | say) ..3 (me | us | back | her | his | a picture | one word | the slip | word)) ..5 (me | us | here \
          | back | once | when | word | this | the slip | it | on our way | <capital> | the gym)
      (have | get | let | ask) (your <kin> | <kin> | him | her | them | the <clinician> | someone) [to] (text \
          | reply | message | type | thumbs up) <capital>
      (your <kin> | he | she | your <capital>) (rings | calls | texts | phones | messages | will (ring | call \
          | text | phone | message) | to (ring | call | text)) (me | us) ..3 (once | when | as soon as | after \
          | from | if | tonight)
      (your <kin> | the <clinician> | a <clinician> | our <clinician> | the home nurse | home nurse | pharmacist \
          | neighbor | your <capital>) (will | is going to | has agreed to | has promised to \
          | 's going to) ..3 (see that <you> | make sure <you> | make sure that <you> | check that <you> \
          | check <you> | watch <you> | go (over | through) (this | it) | read (this | it) (with | to) <you> \
          | sit with <you> | stay until | remind <you> | hand <you> | bring <you> | count)
      (asked | told | arranged for | requested | charged | sent) (your <kin> | the <clinician> | <capital> \
          | the neighbor | a <clinician> | our <clinician> | someone) to (check | make sure | see | watch | ring \
          | call | sit | stay | read | look in | knock | bring | come | drop | go) ..3 (<you> | that | on | this \
          | it | over | by | in | round)
      (your <kin> | neighbor | your <capital>) ..1 (is going to | will | has promised to | promised to \
          | has said he will | has said she will) ..2 (knock | check on | check that | check <you> | make sure \
          | read | look in | sit with | see (to it | that) | watch) ..3 (<you> | this | that)
      (asked | told | got | having | have | had | getting) (my | our | the) ..2 <clinician> to (call | ring \
          | phone | telephone | visit | check) ..1 <you>
      (having | have | get | getting) (my | our | the | a) ..2 <clinician> (call | ring | phone | telephone \
          | visit) <you>
      (your <kin> | he | she | they) ..6 (will | is going to | to | can) (read | go through | go over \
          | explain) (it | this | the letter | them | everything) ..2 (to | with) <you>
      (have | get | ask | let | tell) (him | her | them | the (er | ed | triage | ward | ambulance | admitting \
          | duty) ..1 <clinician> | the (crew | nurse | paramedic~ | driver) | your <kin> | whoever | someone \
          | a nurse) ..2 [to] (call | page | ring | phone | text | bleep | beep | message) (me | us)
      (let | have) (her | him) hand <you> the phone
      (read | go over | go through) (this | it | this letter | the plan | them) with <you> line by line
      (your <kin> | he | she | they | your son | your wife) (wrote | repeated | read) (it | them | the (doses \
          | dose | plan | steps)) ..3 (down | back)
      (tell | show) <capital> ..8 in your own words
      ask (him | her | your <kin> | <capital> | the <clinician>) to (ring | call | text | phone | tell) ..4 (once \
          | when | after)
    `,
    except: phrases`
      (have | ask) ..4 (pharmacy | office | dentist | insurance | pcp | oncologist | surgeon | school) ..3 (send \
          | fax | call) us
      if (he | she | they | your <kin>)
      any questions
      ^ [please | kindly | just | so | and] (ask | have | get | let | tell) (your ..1 <kin> | your <kin> | <kin> \
          | him \
          | her | them) [to] (call | ring | phone | text | message) <you>
      (if | should) (he | she | they | you) (have | has | need)
      (send | call | fax) us (a | the) ..1 (refill | order | record~ | referral | form)
    `
  }
} as const satisfies ActGroups
