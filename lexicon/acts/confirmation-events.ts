import {phrases} from '../phrases.ts'

const asSoonAs = phrases`(when | whenever | once | as soon as | after | any time | anytime | every time | each time \
    | (the | that) [very] (moment | minute | second | instant | day | night | week) [that | when])`

/** What the patient has read of the message. */
const thisMessage = phrases`(this | it | these | them | that | all of (this | it) | what i (wrote | have written) \
    | (the | this | my | our | that) [last | whole | above] (message~ | note | letter | text | email | mail | news \
    | instructions | result~ | voicemail | plan))`

const places = phrases`(er | ed | a & e | a and e | emergency | hospital | ward | unit | car | cab | taxi | ambulance \
    | road | way | waiting room | triage | casualty | <emergency-service> | chair | door | desk | clinic | scanner \
    | pharmacy | chemist | bus | train | bed | front desk | reception | gate | infusion center | bay | lobby | lab \
    | parking lot | ride)`

/** The message read, the step taken or the place reached, behind "when you". */
const carriedOut = phrases`([have | has | had | 've | do | did] [all | both | already | safely | now | just \
          | actually | finally] \
        ((read | understood | checked) (through | $ | so | and | or | then | please | ok) \
        | (looked | had a ..1 (look | read | butcher's | glance | chance to read)) (at | through | over | it \
          | this | $) \
        | had (a person | someone | somebody | your ..1 <kin>) read \
        | ($ | so | then | please | and we | and i | or i) \
        | (it | them | (the | your | both | all) ..2 (bottle~ | pack~ | box | boxes | packet~ | capsule~ \
          | tablet~ | pill~ | pen | pens | medicine~ | kit | letter | inhaler | patch | patches | drops \
          | <medicine>)) (in (your | the | his | her) ..1 (hand~ | bag | car) | in front of <you>) \
        | been (seen | looked at | checked in | examined | admitted | clerked [in] | triaged | treated \
          | called in | given) \
        | (read | see | saw | seen | get | got | gotten | receive | received | open | opened | hear | heard | had \
          | find \
            | found | gone (over | through) | been through | looked (at | over) | listened to | understood \
            | digested) \
            [through | all of] ${thisMessage} \
        | (done | did | do | finished | completed | managed | made it | made the (change~ | switch) | so | called \
            | spoken | talked | rung | phoned | checked in | arrived | arrive | left | leave | reached | reach \
            | set off | set out | gone | landed | walked | walk | hung up | booked in | parked | park | pass the \
          | passed the | shut | locked | closed | bolted | crossed | scored \
            | marked | noted | ticked | signed | wiped | washed | rinsed | clerked) \
        | (taken | take | took | stopped | stop | started | start | begun | swallowed | swallow | skipped | skip \
          | held \
            | hold | paused | halved | doubled | cut | lowered | raised | dropped | restarted | switched | switch \
            | swapped | changed | thrown | throw | threw | tossed | binned | discarded | disposed | removed | put \
          | pulled \
            | emptied | returned | flushed | dumped | poured | cleared | locked | picked | pick | collected | collect \
            | given | give | gave | injected | used | drawn | drunk | eaten | packed | handed | written \
            | written down \
            | poured | set | moved (it | them | the (tablet~ | pill~ | medicine~))) \
        | had (the | your | his | her | that | it | them | both | a [first | second] dose) \
        | got (the | your | them | both | there | in | here | him | her | out)) \
    | (are | is | get | gets | 're | make it | have got | will be) [all | both | now | safely] [sitting | standing \
        | waiting | settled] (at | in | on | inside | there | through | with (the | a) | to | outside | under \
        | aboard \
        | here | off) [the | your | a | an] [nearest] (${places} | $ | so | and | or) \
    | (can | could) (talk | speak) | wake up | (get | have) a (minute | moment | quiet | second) \
    | are [all] (home | free | alone | awake | up) ($ | and | so | this | today | tonight | to talk) \
    | are (done | seen | there | admitted | leaving | on your way | safe | through | being seen))`

/** A step that is taken when "once you have" goes on so. */
export const onceDone = phrases`${asSoonAs} [that] (<you> | he | she | they | your ..1 <kin>) ${carriedOut}`

const happens = phrases`(is | are | has | have | had | was | were | gets | get | looks | look | feels | feel | goes \
    | go | starts | start | stops | stop | comes | come | begins | begin | breaks | break | clears | clear | settles \
    | settle | closes | close | opens | open | heals | heal | swells | swell | hurts | hurt | falls | fall | drops \
    | drop | rises | rise | returns | return | fades | fade | disappears | disappear | passes | pass | eases | ease \
    | improves | improve | worsens | worsen | spreads | spread | flares | flare | changes | change | itches | itch \
    | bleeds | bleed | subsides | subside | resolves | resolve | appears | appear | shows | show | kicks | lets \
    | acts | weeps | oozes | dries | runs | drains | reaches | hits | bursts | erupts | turns)`

/** What comes to an end or turns up in a household. */
const worldly = phrases`(refill~ | supply | supplies | insurance | coverage | plan year | cover | doctor | dentist \
    | school | term | semester | employer | work | job | weather | holiday~ | vacation | trip | flight | wedding \
          | move \
    | sample~ | batteries | battery | warranty | card | deductible | insurer | landlord | husband | wife | partner \
    | schedule | calendar | house | baby | newborn | due date | surgeon | specialist | other ..1)`

const gained = phrases`(<symptom> | <emergency-symptom> | <bodily> | cold | infection | baby | appetite \
          | bowel motion \
    | poo | poop | wind | gas | relief | trouble | problem~ | difficulty | concern~ | worries | question~ | idea \
          | time \
    | energy | news | visitors | company | plans | insurance | job | house | address | phone | number | car | card \
    | appointment | date | referral | quote | holiday | vacation | shower | operation elsewhere | chemo \
    | chemotherapy \
    | radiation | therapy | rehab | physio | school | term | exam~ | trip | course | semester | dentist | optician)`

/**
 * An answer that is wanted at some event: "call me when the bruise is gone". It comes, if it comes, whether or not this
 * message was read.
 */
export const uponAnEvent = phrases`
  ${asSoonAs} (the | your | his | her | its | any | this | that | these | those | a | an) [last of the | next | first \
      | new | old | whole | worst of the] ..1 (<symptom> | <emergency-symptom> | <bodily>) ..1 ${happens}
  ${asSoonAs} [the | your] (symptoms | fevers | headaches | contractions | cramps | bleeding | pain) ${happens}
  ${asSoonAs} (the | your | his | her | any | our | their) [next | first | new | old | current | last] ${worldly} \
      [has | have | is | are | 's] [all] (run~ | ran | end~ | over | up | expire~ | start~ | begin~ | begun | arrive~ \
      | come~ | came | born | change~ | renew~ | kick~ | approve~ | decide~ | see~ | saw | seen | finish~ | here \
      | out \
      | low | gone | due | available | open~ | sent | die~ | resume~)
  ${asSoonAs} <you> [have | has | 've | are | had] [all | ever | just | already | finally | next | first] (get \
          | gets | got \
      | gotten | getting | had | have | having | has | notice~ | noticed | feel | felt | develop~ | developed | catch \
      | caught | pass | passed | start | started | starting | see | seen | finish | finished | experience~ | suffer~ \
      | been to | been through | lose | lost) [a | an | any | another | more | some | the | your | his | her | this \
      | that | that | first | your first] [new | bad | big | nasty | little | second | first | next | further] \
      ${gained}
  ${asSoonAs} <you> [have] (see | seen | notice | noticed | find | found | pass | passed | cough up) [any | some \
          | the | fresh | bright | more] \
      [red] blood
  ${asSoonAs} <you> (bleed | bruise | vomit | cough | ovulate | conceive | deliver | menstruate | faint | fall \
      | panic \
      | relapse | recover | improve | worsen | heal | travel | fly | retire | (feel | are feeling | get | are \
          | become) \
      [any | much | a bit | a little | completely | fully] (better | worse | well | sick | ill | unwell | dizzy \
          | strong \
      | stronger | pregnant | recovered | stable | hungry | sore | constipated | anxious | low | tired | healed))
  ${asSoonAs} <you> [have | 've | are] [finally | completely | all] (stop | stops | stopped) (bleeding | vomiting \
      | coughing | itching | hurting | shaking | sneezing | feeling | having | being | getting | spotting \
          | breastfeeding \
      | nursing | growing | sweating)
  ${asSoonAs} (it | this | that | things) [has | have] (stop~ | stopped | start~ | started | begin~ | begun) (hurting \
      | bleeding | itching | swelling | to | again | oozing | weeping)
  ${asSoonAs} <you> [have | are | 've] [nearly | almost | just] (run out | running out | run low | running low \
          | out of \
      | low on | down to | used up | used the last | finished the last | almost out | nearly out | out ($ | and | so) \
      | gone through (the | your) (last | samples | box | bottle | whole) | used all | need~ (more | a | another \
      | the))
  ${asSoonAs} <you> [have | 've | are] [finally | all] (moved (house | home | to | into | in | out | away | back) \
          | back \
      (from | in town | home | at work | at school) | home (from | again) | returned (from | to (work | school \
          | town)) \
      | decided | made up your mind | thought (it | about) | talked it over | settled in (at | to) \
      | started (school | work | college | your new) | changed (jobs | schools | insurance | doctors) \
      | ready | due | graduated | been (to see | to the | back | on (it | this | them) (for | a)) \
      | finished (school | work | chemo | radiation | rehab | therapy | physio | college | your exams \
      | breastfeeding) \
      | had (your | the | his | her | a) (baby | son | daughter | visit | appointment | scan | operation \
          | surgery | mri \
          | consult | interview | meeting | party | hair | holiday | shower | chance | think | period | cast))
  ${asSoonAs} (he | she | the baby | your ..1 <kin> | they) [has | have | is | are | 's] [finally | all] (had (a | an \
      | another | her | his) ..1 ((<symptom> | <emergency-symptom> | <bodily>) | birthday | baby | visit \
      | appointment | check~) | (born | arrived \
      | here) ($ | and | so) | outgrow~ | outgrown | start~ (walking | school | teething | crawling | talking \
          | solids) \
      | started (walking | school | teething | crawling | talking | solids) | turn~ <number> | wean~)
  ${asSoonAs} [the | your] (pharmacy | insurance | insurer | school | lab | hospital | surgeon | specialist | other \
      ..1 | store | supplier | dentist) [has | have | is | will] ..1 (your | the | call~ | decide~ | repl~ | replied \
      | respond~ | approv~ | sen~ | fill~ | ready | open | seen | saw | see~ | book~)
  (on | by | from) (day | cycle day) (1 | one | <number>) of (your | the | her) ..1 (period | cycle)
`
