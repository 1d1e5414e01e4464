import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {businessAnnounced} from './clinicBusiness.ts'

/** How messages keep the line open: invitations, availability, looking forward. */
export const warmthContact = {
  'let-know': {
    answers: ['close'],
    why: 'Founding text: "Keep me posted"; GUIDE: "let me know how it goes, or if it gets worse".',
    phrases: phrases`
      (let | lets) (me | us | <us> | your doctor | your care team) [please] (know | no | hear)
      lmk
      (keep | keeping) (me | us | <us>) [please | all] (posted | updated | informed | in the loop | apprised \
          | up to date | abreast | in mind | company)
      (do | please | kindly | and | ^) (update | advise) (me | us)
      (stay | keep | be | let us stay | remain) in touch
      (send | give | drop) (me | us) (an update | updates | news | word)
      (tell | show) (me | us) ..2 (how | what | about | if | when | who | whether | the | all | anything | your \
          | next \
          | it | everything)
      (give | send | drop | shoot | leave) (me | us) ..2 <short-message> ..2 \
          (if | whenever | any | anytime | how | about | $ | should | and | or | from | midweek | some | on | next)
      (give | send | drop) (me | us) ..2 <short-message> ..2 (when | once) you (are | get) \
          (back | home | settled | up | there)
      (drop | send) (me | us) (a | one) (line | note)
      send word
      <eager> to (hear | know | see | read | find out) <after-hear>
      would like to (hear | know) (your (thoughts | views | side | questions) | what you think | how you (feel | are))
      (^ | please | do | and | just) (report back | check in | write) \
          (to me | me | us | to us | soon | whenever | again | if | on)
      (hear | hearing) (back | from you | how)
      want to hear
      please (tell | notify | inform) (me | us | our team | the team) $
      ^ [please | just | do | and] (message | text | tell | write | email | ping | buzz | dm) [me | us] if (it \
          | that | they | you | there | any | anything | the | he | she)
      ^ if ..8 (tell | text | message | ping | write to | write) (me | us) $
      (if | should) ..3 (health | condition | situation | circumstances) change~ ..12 \
          (tell | let | contact | call | phone | email) (me | us)
    `,
    except: phrases`
      (like | want | need) to see (you | u) (on the | in | at | if | today | tomorrow | sometime | first | when \
          | before | within | next week | every | three | four | six)
      (like | want | need) to see (you | u) (and | for | to) ..3 \
          (examine | examination | exam | evaluate | evaluation | assess | assessment | check | visit | test~ \
          | review \
          | rash)
      (like | want | need) to see your
      let (me | us | <us>) know (that | when | once | as soon as | if | whether | right away | immediately | by \
          | which | you | the) ..5 <receipt-word>
      let (me | us) know (which | what) (day | time | date | slot | pharmacy | appointment | dose | one | number)
      let (me | us | <us>) know (which | what time | what date)
      (we | i | they | office | lab | team | someone | nurse) will be in touch ..1 \
          (once | when | as | if | within | about)
      (have | had | has | already | did) let (<us>) know
      let (<us>) know (you are coming | you are on)
      (so | and) we know
      let (me | us | <us>) know (your | the) (new | insurance | address | phone | pharmacy | weight | readings)
      let (me | us | <us>) know if you (can not | cannot | can | will | plan to | are able to) \
          (attend | come | make | keep)
      (tell | show) (me | us) (that | you) ..3 (read | got | received | understood)
      (tell | show) (me | us) ..4 back
      saying (what | so | that)
      (line | note | word | message | text | shout) ..8 know you have (seen | read | got)
      sing out when you have (read | seen | got)
      (tell | show) me what (you have | you will | you are going | is stopping)
      (tell | show) (me | us) ..2 in (your | a | one)
      tell (me | us) (when | where | the (2 | two | three | dose | name | number | time | date | colour | color))
      let ..3 (reception | unit | office | desk | lab | ward | clinic | pharmacy | surgery | practice) know
      in error
      (send | text | reply | type) (me | us) (one | a single) (word | line)
      tell me (straight | me that | the (dose | name | number | time))
      let us know how we (are doing | did) $
      (stay | keep | be | remain) in touch with (friends | family | people | them | her | him | others | those \
          | your (feelings | body | friends | family | emotions | values | needs) | what you (feel | need | want))
      (judge | court | school | lawyer | police) (will | would) want to hear
      should not hear from you
      (if | unless | until | till | before) (i | we) [do not | have not | did not] [ever] (hear | heard) (back \
          | from you)
      (must | have to | got to | need | waiting | insist | may i | can i) [to] (hear | hear back) from you ($ | by | before | first \
          | today | tonight \
          | tomorrow | this | that | whether | if | in | on | so | as | within | about | with | to | soon \
          | either | one | no \
          | at | and | because | what | which | when)
      hear (back | from you) (by (<clock> | <day> | noon | tonight | lunch | then | the end) | that you (have \
          | got | read) | within \
          | today | tonight what you | what you (have | understood | made))
      hear how you (will | would | are going to) (take | do | give | use)
      (is to | to) hear from (you | your <kin>) what you
      let <us> know (the | your | his | her | its | their) ..2 <datum>
      let <us> know (by | before | no later than | at least | in advance | within) ..3 (which | what | whether | \
          when \
          | where | your | if you (can | cannot | can not | will | would | want to))
      let <us> know ..4 if you (need to (cancel | reschedule | change) | change | move \
          | have moved | switch | wear | are (allergic | claustrophobic | running late | late))
      (let <us> know | tell <us> | inform <us> | informed | updated | up to date | posted) if ..1 (insurance | \
          address | phone | number | details | pharmacy | plan | coverage | email | employer) ..2 change~
      (informed | updated | up to date | posted | abreast) (of | with | on | about) ..3 (change~ of (address | name \
          | insurance | phone | number) | insurance | address | phone | contact details | coverage | phone number)
      (let <us> know | tell <us>) ..2 (if | whether) you (are allergic | have [a | an | any] (pacemaker | \
          implant~ | metal | allergy | allergies | stent~ | latex) | take | wear | could be pregnant | are \
          claustrophobic)
      write to <us> with (the | your) ..2 (<datum> | <report-thing>)
      (stay | keep | be | remain | get) in touch with (the | your | our) ..1 (<office-place> | gp | surgeon | \
          dentist \
          | midwife | pharmacist)
      ${businessAnnounced}
      let <us> know (how many | what you weigh | how much (you weigh | is left | you take))
      let <us> know (<number> | a day | two days | one day) ..1 (hours | ahead | before | in advance)
      let <us> know when (you have (moved | changed) | the ..1 (delivery | parcel | kit | monitor | supplies))
      update <us> with (your | any) (new | latest | current | insurance | address | contact)
      (posted | updated | informed) (on | of | about) [any] change~ (to | in) (your | the) ..1 (plan | insurance \
          | coverage | address)
      tell <us> ..1 if you have [ever] had (contrast | an anesthetic | anesthesia | a reaction | surgery | metal)
    `
  },
  'invite-questions': {
    answers: ['close'],
    why: 'GUIDE: "let me know if you have questions", "feel free to write".',
    phrases: phrases`
      (feel | always | please feel | fell) free to
      (do not | never | without | no need to | should not | dont) \
          (hesitate | hestitate | be shy | be afraid | be a stranger | worry about (writing | calling | asking))
      without hesitation
      <question-word> ..4 <then-contact>
      <contact-way> ..8 <question-noun>
      ^ ..2 (any | further | other | more | additional) (question~ | queries | query | doubt~ | concern~ \
          | clarification~ | worries | bother | trouble) ..2 $
      ^ ..2 (questions | worries | doubts | concerns) [just] (ask | call | write | message | shout)
      (reach | write | message | text | get | check) (back | back out | back in) [out | in | to me | to us] \
          (if | any | anytime | whenever | should)
      please (reach back out | reach back | write back in)
      ^ do you have ..3 (questions | doubts | queries | concerns)
      (any | the least) (bother | worry | worries | doubt | doubts | fret | hassle | trouble | wobble) ..3 \
          (ring | call | shout | bell | us | me | holler | message | ask)
      (give | gimme) (me | us) a (bell | ring | shout | buzz | holler | tinkle | call | bell there) \
          (if | anytime | any | whenever | should)
      (sing out | give a shout | give us a shout | drop us a line)
      (pop your head in | call round | pop round | pop by | bell us | tinkle)
      (fretting | fret | in a flap | in a tizz | at all worried | the slightest worry)
      (what | which) questions do you have
      (if | should) <anything> ..4 <unclear>
      (is | are | be) (anything | something | there anything | there is anything) (else | more) ..5 \
          (help | need | do | assist | you)
      anything (else | more) ..2 (i | we | you) (can | need | could)
      (if | should) (i | we) can ..4 (help | assist | of help | do)
      (ask | write | call | message | text | ring) (me | us) ..3 \
          (anything | any time | anytime | whenever | again | freely | day or night | at any)
      (any | every | at any) (time | hour | moment) (you | u | of | day | tonight | for | if | po | or)
      <any-contact> [me | us | back | here | to me | to us | in | out] ..3 \
          (anytime | any time | whenever | any day | day or night | any hour)
      (anytime | any time | whenever) (you | u) (need | want | like | wish | feel | have)
      (holler | shout | yell | ping | buzz | sing out | speak up | come find | come and find | give a shout | \
          lean on \
          | knock | lean) (me | us | if | anytime | any | when | at)
      <contact-me> (me | us | our team | our office | my office | the office) ..6 \
          (if | when | with | should | whenever) ..6 <need>
      (call | write | message | ask | text | reach out) if you (need | want | have | get stuck | are unsure \
          | are worried)
      ^ [and | but | so] (reach out | get in touch) [to us | to me | with us | with me] (if | when | whenever | \
          should) (it | the | your | his | her | this | that | those | these | symptoms | things | anything | you | \
          he | she)
      (do | please | kindly | just | simply) <do-write> ..3 (if | with any | any | should | whenever | again | \
          anytime)
      (stop | drop | pop | swing | come) (by | in | over | round) \
          (any | anytime | whenever | if | and say | for a | to say | when)
      (back to | consult | contact | ask | write) (me | us) (again | anytime | any time | freely)
      you (can | may) [always] (ask | call | come to | write | message | reach | contact | text) (me | us)
      (you | u) ask me
      (circle | screenshot) it and send
      you know where (i am | we are | to find)
      (know | find) where to find (me | us)
      revert [back] [to me | to us] (if | for | in case of | with) [you have | there is] [any | some] [further | \
          more | other] (confusion | doubt | doubts | query | queries | question~ | concern~ | clarification~)
      you ..2 (have | know) [got] (my | our) [direct | private | own | personal | mobile | cell] (line | number | mobile \
          | cell | extension | phone) ..3 use it ($ | any | day | night | when | at | whenever | freely)
    `,
    except: phrases`
      bell us (once | when | as soon as | the (minute | moment)) (it | you | they | this) (is | are | have) (in | on | got \
          | taken | read | seen | swallowed | there | started)
      (will | to | shall | going to) knock at
      knock at (the (window | door) | (ten | five | six | four | nine | noon))
      revert [back] with (the | your | all) ..2 (answer~ | report~ | result~ | score | photo~ | picture~)
      (no | without | your | the | following | these | two | three | four | answer~ | answered) \
          (question~ | concern~ | doubt | doubts | queries | query)
      (main | clinical | safety) (concern~ | question~)
      concern~ for
      any concern~ (for | on | of)
      (call | contact | dial | ring | text) (911 | 999 | 112 | 988 | the emergency | emergency | for an ambulance \
          | an ambulance)
      (call | text) or (call | text) 988
      come (straight | right) in
      (do not | dont | never) (ask | call | write | message | text)
      need to (reschedule | cancel | update | order | book | pay | move | change (the | your | an | a | this | \
          it))
      free to (resume | return | eat | shower | drive | stop | go | attend | park)
      hesitate (beyond | past | until)
      (do not | dont | not) hesitate to (go | call 911 | use | take)
      (if | should) you have any (fever | pain | bleeding | swelling)
      (take | give | use | apply | do) ..3 any time of
      questions about this (notice | bill | statement | invoice | survey)
      questions to ask (yourself | yourselves | your | the | him | her | them | at | a | in | before)
      (<talking-helper> | they | he | she) ..2 ask questions
      (do not | dont | not | never) hesitate to (seek (medical | urgent | emergency | professional \
          | immediate | help from) | get (seen | checked) | see (a | your | an | the) | visit (a | an | your | the))
      you are free to (set | express | choose | be | feel | leave | make | decide | move | love)
      free to (set (limits | boundaries) | leave (him | her | the (relationship | marriage)) | make (your own \
          | a (choice | decision)) | be who)
      link to questions
      feel free to bring your own
      (foolish | other) questions do
      tell (her | him | them) ..12 call at any hour
      ask all the other questions
      hesitate to (call | ring | dial | phone) (an ambulance | 911 | 999 | 112 | 000 | emergency | the emergency \
          | for an ambulance)
      hesitate (over | about) (the | a | your | it | this | that | taking | stopping | whether | which | how)
      feel free to (eat | skip | drink | park | split | crush | buy | substitute | swap | choose (either | any) | \
          walk | exercise | print | disregard | ignore | delete | keep the)
      feel free to (use | take | try | apply | buy | halve | cut | open) (either | any brand | the other | ice | \
          heat | <medicine> | a | an | the (cream | other | generic | drops | app | lift | car park | side))
      (queries | query | questions | question | concerns) (about | regarding | on | with | concerning) (this | \
          the | your | our) ..2 (<office-thing> | <service-thing>) ..3 (ring | call | contact | email | phone | \
          write to | ask the)
      feel free to (halve | cut | open) (the | it | them) ..1 (tablet~ | capsule~ | pill~ | $)
    `
  },
  available: {
    answers: ['close'],
    why: 'Being there to be asked: "I am around all week", "only a message away", "my door is open".',
    phrases: phrases`
      (message | phone call | call | click | text | portal message | ring | phone | corridor | email) away
      (i am | we are | always | am | are) [<always>] <at-hand> ..4 \
          (if | for | to | when | whenever | any | anytime | all | until | till | every | day | night | week \
          | disposal | service | tonight | with | and | always | $)
      ^ (here | available) (if | for | to | when | whenever | any | anytime | all | until | till)
      (questions | doubt | need) [at all] (i am | we are) here
      (i am | we are | im) (right | still | always) here
      here (for | if | when) (you | u | both | all | the)
      here (the whole way | all night | till | until | no matter | whatever)
      (door | inbox | chat | phone line | line | lines) (is | are | stays | remains) [always | still | ever] \
          (open | on the latch | there)
      kettle ..2 on
      (in | here) (til | till | until) ..5 (if | wanna | want)
      (i | we) (remain | stand) (at | by | with | ready | available)
      at your (disposal | service | side)
      (i | we) (am | are | will be) (in on | around)
      (happy | glad | more than happy | love | delighted | pleased | gladly) to \
          (hear | talk | chat | answer | explain | discuss | help | go over | look | clarify | continue | pass \
          | go through | talk it | assist | walk)
      (will | would) [always | also | both] <gladly> ..2 <assist>
      (here | ready | available) to (help | listen | support | answer | talk | guide | assist | walk)
      (let us | we can | we will | we | i will | lets) [always | also | both] <go-over> ..3 \
          (together | with you | through it)
      (we | let us | lets | us | can | and i) [will | can | both | shall | all] <do-together> ..4 together
      help you (feel | find | through | navigate | get)
      (i | we) (would like to | want to) work together (to | on this | $)
      want you to feel (comfortable | safe | free | supported)
    `,
    except: phrases`
      (here | available | around) <day>
      available (at | in | over | without | from | online | through | under | on request | for (purchase | pickup \
          | pick))
      (expectation~ | goal~ | target~ | aim~) ..2 reachable
      (is | are) available (until | till | from | by | for (pickup | download) | at | in | on | without | online \
          | under | through)
      (office | clinic | desk | lab) (is | are) (here | open)
      (take | taken | mix | mixed | used | given) ..3 together
      (office | clinic | line | lines | pharmacy | desk | lab) (is | are) open
      here (is | are) (the | your)
      (you (two | both | guys) | the two of you | couple~ | partner~ | spouse~ | they) can work together
      (<talking-helper> | counseling | therapy | confidence | exercise~ | book~ | technique~ | journal~ \
          | meditation | friend~ | group~) [also] (will | can | may | could | might | would) [also \
          | really] help you (feel | find | through | navigate | get)
      (am | are | be) here [only | just] (mondays | tuesdays | wednesdays | thursdays | fridays | weekdays)
      ^ (i am | we are) [only] (here | available) on (mondays | tuesdays | wednesdays | thursdays | fridays | \
          saturdays | weekdays | weekends) (and | from | only | between | until | $)
      here on call (until | till | from | on)
      here to (sign | stamp | collect | draw | issue | process | book | take (blood~ | payment~ | your blood) | \
          register)
      here for ..3 only
      here (from | between) (<clock> | <number> | eight | nine | ten | seven) (to | until | till | and | on)
      ${businessAnnounced}
    `
  },
  'look-forward': {
    answers: ['opening', 'close'],
    why: 'GUIDE: "look forward to seeing you" closes a message; at the beginning it opens one.',
    phrases: phrases`
      (look | looking | looks) [so | very | really] [much] forward
      (i | we) (can not | cannot | can hardly | could not) wait (to | for | till | until)
      (^ | and | but | so) (can not | cannot | can hardly) wait to (see | meet | hear | have | catch | put | read \
          | get | call | squeeze)
      (can not | cannot) wait to (see | meet | hear)
      ^ (can not | cannot) wait for (the | a | you)
      (excited | eager | keen | delighted | thrilled | pleased | curious | dying) \
          (to (see | meet | hear | have | welcome | know | start | work | get) | for you | about)
      ^ [so | well | and | bye | cheerio | right | ok | goodbye | adieu] (until | till) (then | <day> | we meet \
          | next time | next | tomorrow) ..2 $
      ^ ..1 (until | till) (we meet | next time) ..2 $
      ^ [and | so] (until | till) (then | <day> | the <number> | next time | we meet) ..1 \
          (be | enjoy | stay | take (care | it | good) | keep | god | rest | go | have | look | mind | every)
      (i | we) (want | expect) (you | to see you | a (video | photo | full report | picture | postcard) \
          | an invitation)
      (i | we) (would | will) (love | like | be honored | be glad) [to have | to see | to hear | to get | to read] \
          (a | an | your | week | another)
      (it will be | will be) (lovely | nice | good | great | wonderful | a joy | fun | so good) to
      (owe | owes) (me | us | him | her | you) (a | an)
    `,
    except: phrases`
      (i | we) (know | understand | see) ..2 (you | u) ..4 (eager | keen | curious | anxious | dying | excited) to
      looking forward (the | a)
      (would | will) (love | like) to (have | see | get | read) (a | an | your | the) ..2 (<test> | examination | exam | <procedure> \
          | test~ | report~ | history | copy of | second opinion | clinical)
      ^ look forward (chin | head | and keep | while | at)
      look forward to (receiving | the | your scan | your results | your (reply | response | payment))
      (until | till) (then | the) ..4 (no | not | do not | avoid | stop | use | take | keep | continue | hold | only)
      want you (on | to (stop | take | start | go | have | get | be seen | hold | call | check | come | drink | keep))
      (plan | find | schedule | have | few ..1) ..1 (something | gathering~ | event~ | things | plans \
          | anything | activities) to look forward
      curious about (how | what | whether | if)
      let (her | him | them) know that you ..1 look forward
      (get | feel | you) more excited about
      (look | looks | looking) [very much] forward to [receiving | receipt of | getting | having | seeing | hearing \
          | the arrival of] [the | your | a | an | her | his | our] ..2 <office-thing>
      (look | looks | looking) [very much] forward to [receiving | receipt of | getting | having | seeing | hearing] \
          (the | a | an | her | his | our | <office-place> 's) ..2 <report-thing>
      (look | looks | looking) [very much] forward to (receiving | receipt of | getting | seeing) [the | your | a \
          | an] ..2 (<test> | letter | result~)
      (look | looks | looking) [very much] forward to the <test>
      (look | looks | looking) [very much] forward to (opening | launching | introducing | offering | unveiling | \
          welcoming the new <service-thing>)
      (look | looks | looking) [very much] forward to hearing from (your | the | our) ..1 (<office-place> | \
          <clinician>)
      (look | looks | looking) [very much] forward to (<office-place> | (the | your | our) ..1 <office-place>)
      ${businessAnnounced}
    `
  },
  'see-you': {
    answers: ['close'],
    why: 'Parting words that expect the next meeting. A bare time and place is logistics.',
    phrases: phrases`
      ^ [ok | great | then | and | thanks and | so | will | we will | i will] [i will | we will] (see | c) \
          (you | u | ya | us | all)
      (and | will | i will | we will | care | safe | till) (see | c) (you | u | ya) \
          (then | soon | there | on | in | at | <day> | tomorrow | next | back | later | for | under | bright \
          | around \
          | again | both | all | when)
      (catch | see | c) (you | u | ya) (at your | soon | then | there | tomorrow | next | again | later | around \
          | back | bright)
      (talk | speak | chat | catch | catch up) [to you | again | with you | you | ya | ye] \
          (soon | then | tomorrow | later | next | again | after)
      (ttyl | tty soon | cu soon | brb)
      (take care | regards | bye | goodbye) (and | bye | now)
      (will be | i am) (waiting | thinking | looking out | watching | cheering | there) ..3 \
          (you | u | that | your | when)
      (i am | we are | i will be | we will be) waiting (for you | for that day | at the | there)
      (come | stop | drop | pop | swing | go) (and | by and | in and) \
          (see | show | say | tell | find | visit | have | drink | share | take | be | squeeze | book | celebrate)
      (come) ..3 (smiling | laughing | say hi | say hello | for (chai | tea | coffee | a chat))
      (i | we) will (be there | hold your hand | spoil | save you | walk you | come (and see | see | visit | up | \
          by) \
          | see you right | look after you | sort you out | mind you | be sitting | be waiting | put the kettle \
          | have the kettle)
      (come see us | come see me | come back (soon | any | and see))
      (haste ye back | (till | until) we meet (again | $))
    `,
    except: phrases`
      (test~ | scan | mri | ct | labs | imaging | exam) ..8 and see (you | u)
      see you (is | have)
      see (you | u) [back] [in | at] [the | our] [clinic | office | practice | surgery] (in \
          | on) [about] (<month> | <number> \
          (months | weeks | years) | (two | three | four | six | eight | twelve) (months | weeks) | a (year \
          | month | few \
          (weeks | months))) $
      see (you | u) ..8 (<clock> | room | suite | bldg | building | am | pm)
      (team | dietitian | dietician | he | she | they | dr | doctor | nurse | clinic | lab | who | surgeon \
          | specialist) (see | sees | will see) you
      (i | we) will come (to | and) (check | look | take)
      (i | we) will bring (the | your | a) (form | kit | pump | dose | sample)
      go and see (your | a | an | the) (doctor | gp | physician | therapist | dentist | specialist | nurse \
          | counselor | pharmacist | er | emergency | optician | midwife | psychiatrist)
    `
  }
} as const satisfies ActGroups
