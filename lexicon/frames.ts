import type {Frame} from './acts/act.ts'
import {phrases} from './phrases.ts'

/** Frames that words open; marks show the others. */
type WordedFrame = Exclude<Frame, 'question' | 'quotation'>

/** Look-alikes of a frame, and words that end its reach. */
type FrameList =
  | WordedFrame
  | 'condition-ahead'
  | 'no-condition'
  | 'no-condition-behind'
  | 'no-negation'
  | 'no-history'
  | 'no-education'
  | 'turn'
  | 'own-words'
  | 'request'
  | 'carries-on'
  | 'case-at-hand'
  | 'what-to-do'

/** How an order goes on behind what only looked like a condition. */
const doing = phrases`call | ring | dial | phone | text | go | come | get | take | ask | have | leave | use \
    | drive | stop | please | then | say | tell | wake | give`

/** How bad it is, as somebody told it. */
const degree = phrases`(much | bad | badly | severe | heavily | heavy | weak | sick | unwell | ill | strong \
    | intense | dizzy | swollen | confused | sleepy | drowsy | breathless | sore | fast | short of breath \
    | much pain | much blood)`

/** The order that follows at once: no other case comes between. */
const ordered = phrases`(go | call | ring | come | get | please | then | you | he | she | i | we | do not)`

/** A sign of illness, nobody's: words that open a lesson. */
const sign = phrases`(sudden | severe | one sided | <symptom> | <emergency-symptom> | confusion | weakness | numbness \
    | loss | trouble | difficulty | swelling | pain | pressure | blue | gray | pale | cold | clammy | stiff | rapid | fast \
    | slurred | drooping | facial | black | bloody | blood)`

/** Words that put what stands beside them in doubt. */
export const frames: Readonly<Record<FrameList, string>> = {
  condition: phrases`
    (if | unless | whenever | in case | in the event | provided | supposing | suppose | whether | assuming) [ever | any]
    (when | whenever | once | as soon as) (you | your | the | it | she | he | this | that | symptoms) ..2 \
        (get | start | notice | feel | have | develop | become)
    (when | once | as soon as) (your | the | her) water~ (go | goes | break | breaks | have (gone | broken) \
        | has (gone | broken))
    should (your | the | it | she | he | any | anything | symptoms | things) ..3 \
        (get | start | develop | worsen | become | occur | happen | change | appear | return | come | have \
        | experience | be | increase)
    ^ should (<symptom> | <emergency-symptom> | this | that | these | there) ..3 (return | occur | happen \
        | change | shift \
          | worsen | recur | develop | persist | get | become | start | come | increase | be)
    ^ should (you | the | your | his | her | he | she | it | they | any | a | an | symptoms)
    ^ should ..2 (become | turn | prove)
    should you (ever | have | develop | get | notice | experience | feel | start | become | need | want | decide | miss)
    (were | had) (you | he | she) [ever] to
    were (it | they | this | that) [ever] to
    had you (taken | stopped | started | had)
    would of course have to
    would [also] (be a reason to | need | require | mean | call for | warrant | be appropriate | have to)
    (for | with | at) any (of (these | those | the following | the above) | new | sudden | sign~ of | worsening \
        | severe | fever | chest | bleeding)
    any of (these | those | the following) (means | should | is a reason)
    (signs | symptoms | reasons | times) to (watch | look | call | seek | go) [for | out for]
    (red flag~ | warning sign~ | danger sign~ | alarm (sign~ | symptom~))
    (watch | look | looking | watching) out for
    (call | go | come | come in | seek | dial | ring | contact | phone) ..6 (for [a | an] | with) [new | severe | any] \
        (<symptom> | <emergency-symptom> | swelling | bleeding | fever)
    (call | go | come | come in | seek | dial | ring | contact | phone) ..6 (for | with) (sudden | worsening | worse) \
        (<symptom> | <emergency-symptom> | swelling | bleeding | fever)
    (when to | know when | reason to | would make you) (call | go | seek | worry | stop | dial | ring)
    (<symptom> | <emergency-symptom> | swelling | <number> <time-span>) ..5 or ..4 \
        (<symptom> | <emergency-symptom> | <body-part> | drowsy | injury | bang)
    (in an | for an | for | in a | in | for any | true) [real | medical | life threatening] (emergency | emergencies)
    one would
    depending on
    (when | whenever | any time | anytime) [you | they | he | she] ..1 (not sure | unsure | in doubt | worried)
    (in | for) such (a | an | case | cases | situation~ | symptom~ | <symptom> | event~)
    any (<symptom> | <emergency-symptom> | fever | bleeding | new | sign~ | worsening) ..3 (must | should \
          | needs to | has to | means)
    or ..3 (require | requires) that you
    <body-part> or <body-part> (pain~ | swelling | numbness | symptom~)
    (do not | not | never) use (this | the | our) ..2 (portal | inbox | mailbox | service | chat | app) for
    ^ any (trouble | difficulty | problem~ | change~ | loss | shortness) ..4 (and | then) ((you | he | she) (go \
        | call | ring | come) \
        | straight | go | call | ring)
  `,
  'condition-ahead': phrases`
    (until | till) (you | your | the | it | she | he | this | that | symptoms)
    (in case | so that | in order)
  `,
  'no-condition': phrases`
    (be | am | are | is | was | were | been | being | find | found | finds | put | stuck | caught | left \
        | placed | landed | live \
        | living | you | yourself | yourselves | him | her | them) [now | all | still | both | really] in such (a | an)
    (even | as) if
    (is | was | are | were) (a | one | the) [clear | real | typical] (warning sign~ | red flag~)
    (bring | take | rush | come | admit~) ..2 (in | to) [the] emergency
    (in | for) an emergency [<capital>] [pediatric | eye | dental] (room~ | department~ | dept | ward | unit~ \
          | center~ | clinic | hospital | evaluation | assessment | scan | ct | override | supply | script)
    (in | for) emergency (now | right now | right away | at once | tonight | today | immediately)
    ^ this is a true [medical] emergency
    reason to go on ($ | with (life | living | this life | the way))
    (is | are) a reason to (call | go | dial | ring) ..3 (now | this minute | right now | tonight | today | at once)
    unless [you are | he is | she is] allergic $
    unless (we | i | they | the ..1) (say~ | said | write) otherwise
    in case (it is (theatre | theater) | they (operate | have to operate))
    whether or not (you | he | she | they) ..1 (agree~ | like~ | feel~ | say~)
    whether (you | he | she) (want~ | say~ | like~) ..2 or not
    or (not | no) <symptom>
    <symptom> or not
    if what (you | he | she | your ..1 | the nurse) ..6 (is | are) [..1] (right | correct | true | present | accurate)
    if ..12 (has | have | is | are | are not | is not) ..6 as (you | he | she) (write | say | describe)
    if i (read | am reading | understand | understood | have understood) (you | it | this | that | the \
          | your) ..4 (right | rightly | correctly)
    if i may
    if (i were you | (it | this) were (me | my ..2) | (you | he | she) were my ..1 <kin>) i would
    if (i were you | (it | this) were me) $
    if you are reading this (tonight | today | now | before | after | on)
    if (you | he | she) (have | has) (got one | (an | a) (epipen | inhaler | spare)) ..2 (use | take | give)
    if (they | your (car | pharmacy | chemist | shop | gp)) (have | has) (one | it | them) (use | take | get | then)
    if (you | he | she) (have | has) [a | an | any | the | some] (<drug> | epipen | inhaler | car | monitor \
          | meter | cuff) at home
    if (you | he | she) (are | is | feel | feels) [still | really | truly | indeed | actually | already] [feeling | in \
        | bleeding | losing | passing | vomiting | hurting | struggling | breathing] (this | that) ${degree} ${ordered}
    if (it | ((the | your | his | her) (pain | bleeding | swelling | headache | cough | vomiting))) (is | are) [still \
        | really | truly | already] this ${degree} ${ordered}
    if (you | he | she) (are | is) [still] in (that | this) much pain and (bleeding | vomiting) (this | that) ${degree}
    if (you | he | she) (have | has) [got] (this | that) much (pain | bleeding | swelling | trouble ..1) ${ordered}
    if it is in (the | his | her | your) (house | home | bag | car | kit | cupboard | fridge)
    if there (are two of you | is no (car | bed | lift | taxi))
    if (no | the | your | a) (car | taxi | cab | ambulance | optom | gp) ..1 (is not | are not | is | are) (at \
          | open | closed | shut | out | busy | there | available)
    if (the | your) (clinic | pharmacy | office | unit | line) is (busy | not open | shut today)
    if (no | the | your | a) (lab | clinic | pharmacy | office | line | ambulance | optom | gp | unit) (cannot \
          | can not) (come | help | see | reach | get | take)
    if they (are (shut | full) | have (shut | closed) | (cannot | can not) (fix | help) | will see you)
    if (your <kin> | he | she) is not at home
    if (nobody | no one) is (at home | home | there)
    if no (call | reply) (comes | by)
    if (you | he | she | they) (cannot | can not) (make it | walk) (here | there | in | today | to the (clinic \
          | er | hospital | emergency ..1))
    if you (would not mind | do not mind) (coming | dropping | stopping | popping | nipping | calling)
    if (you have | he has | she has | there is) (one | it | any | some | them) ($ | and | <emergency-number> \
          | ${doing} | left | handy | nearby | to hand | with (you | him | her) | in (the | your) (house | bag \
          | car | kit))
    if (you have | he has | she has) (not yet | already) (taken | started | swallowed | given | eaten | stopped \
          | had (it | one | any | some | yours) | done)
    if (you | he | she) have not [already | yet] (taken | started | swallowed | given | stopped | done | called \
          | picked | heard | received | booked | had (it | one))
    if (you | he | she) have not [already | yet] $
    if there is (not already | a neighbor)
    if (possible | needed | necessary | it is (possible | needed | necessary | safe to))
    if you are able
    if you are (alone | at home | on your own | not (at home | near | there)) (${doing})
    if alone (${doing})
    if (nobody | no one) (else | can (drive | take | bring | come) | answers | will (drive | take))
    if that is (what it takes | not possible | impossible | not an option)
    if not already
    if anything (it | that | this)
    if (you | he | she | they) (can | could) (please | come | get | go | drive | make | call | ring | reach | do \
        | have | stop | spare | bring | find (a (lift | ride | driver | way) | someone) | manage | $ | i | we | then \
        | and | but | today | now | tonight | a | the | to | at)
    if (you | he | she | they) (cannot | can not) do (it | that | this | so)
    if (they | we | nobody | no one | the (clinic | gp | surgery | lab | office | doctor | pharmacy | nurse \
          | desk) | your (gp | doctor | pharmacy | clinic)) (cannot | can not) (see (you | him | her | them) \
          | fit | get (you | him | her | it | there) | take (you | him | her | it | them) | do (it | that | this))
    if (you | he | she | they) (cannot | can not | are unable to) (reach (us | me | the | them | him | her) \
          | drive | ride | leave (work | the (house | office | children | kids)))
    if (you | he | she | they) (cannot | can not | are unable to) get (here | there | in | through | hold of \
          | to (us | the) | a (ride | lift | taxi | cab | slot | driver))
    if (you | he | she | they) (do not have a (car | ride | lift | driver | thermometer | cuff | meter) \
        | do not feel (able | safe) to (drive | leave | ride) | live alone | need (a | an) (ride | lift | driver | cab \
        | taxi) | prefer | would rather)
    (i | we) ..3 (see | asked | wondered | wonder) if
    as soon as you (can | get this | read this | see this | receive this | are able)
    (when | once | as soon as) you (read | have read) this
    (when | once | as soon as) you (get | see | receive | have) this ($ | message | letter | note | text | email \
          | mail | ${doing})
    (when | once) you get (there | in | here | to the | home)
    what if
    if ..3 (question~ | concerns)
    if you (want | need | would like) ..1 help
  `,
  /** Before an order, these are conditions all the same. */
  'no-condition-behind': phrases`
    (tell | let | ask | inform | see | check | know) (us | me | them | her | him) [know] if
    (i am | we are | i | we) [still | just | also] (not sure | unsure | uncertain | wonder \
        | cannot tell) [about | as to] (whether | if)
    and ..5 (wondering | not sure | unsure | uncertain | debating | worried) [about | as to] whether
    (until | till) (we | i) ..2 (know | find out) (whether | if)
    (whether | if) or not
    whether ..6 or not
    as soon as you (have | are) (collected | picked | read | finished | got (it | them) | received (it | them) \
          | seen (it | this) | eaten | home | there)
  `,
  negation: phrases`
    (no | not | never | without | none | neither | nor | cannot)
    (nothing | negative for | free of | clear of | rule~ out | ruling out)
    (do | does | did | is | are | was | were | have | has | had | can | could | should | would | will | need) not
    (unlikely | not likely) to be
    (rather | instead of) than
    (isnt | dont | doesnt | wasnt)
    no (sign~ | evidence | trace | hint | need | longer)
    (denies | denied | absence of | absent)
    (decided | decide | opted | chose | voted | agreed) against
    no reason to (think | believe | suspect | fear | assume) [that] [you | he | she | it | this | there]
    not (sound | look | seem) [to me] like (they | he | she | you | anyone | the doctors) ..1 (suspect | think | suspected \
        | thought | believe | believed)
  `,
  'no-negation': phrases`
    against (waiting | delaying | leaving | watching | any delay)
    (that | which | who | arm | leg | hand | face | foot | speech | body) (cannot | can not | will not) ..8 (is \
          | means) [a | an] (<emergency-diagnosis> | emergency | life threatening)
    without ..4 (is | means) [a | an] (<emergency-diagnosis> | emergency | life threatening)
    not (able | regaining | speaking) ..8 (is | means) [a | an] (<emergency-diagnosis> | emergency | life threatening)
    no (breath | vision | feeling | urine | pulse | movement | movements) ..5 (is | means) [a \
          | an] (<emergency-diagnosis> | emergency | life threatening)
    nothing (more | else | further) [that] ..3 (can do | could do | can offer | can be done | could be done | to be done \
        | left to (try | do | offer))
    (would not | do not) mind
    not (only | just | simply | merely | forget | hesitate | delay | fail | wait | put off | be afraid | be surprised)
    (no doubt | no matter | never mind | no problem | not sure | no later than | no longer than)
    (cannot | can not | could not) (wait | stress | emphasize | be sure | keep | catch | get | breathe | say | tell \
        | see)
    not to (worry | scare | alarm | frighten) [you]
    why not
    (whether or not | not too | not so | not yet)
    not (to be (taken | given | used)) [at all]
    (needs | has | have | need | ought | want~ ..1) to be (ruled out | excluded)
    (must | should) be (ruled out | excluded)
    that (was | were) not (there | present | seen) [before | last | in | on | then]
  `,
  history: phrases`
    (back | way back) in
    (years | months | decades) ago
    (last | a) (year | spring | summer | autumn | fall | winter) ago
    (in | since) (the | your) (past | childhood | teens | twenties | thirties)
    (history | family history) of
    (used to | formerly | in those days)
    your (late | dear) (mother | father | husband | wife)
    (his | her | their) (mother | father | uncle | aunt | sister | brother)
    in (19 | 20) <number>
    (in | back in | summer of | spring of | fall of | winter of) <past-year>
    (last | earlier this | late last | early last) (year | month | spring | summer | fall | winter | autumn)
    ^ in <month> (we | they | he | she | i | you | your ..1) (stopped | started | cut | raised | lowered | changed \
        | switched | doubled | halved | held | put | increased | reduced | added | were | was | had)
    (years | months) back
    (is | are) [now | all | long] (over and done with | long over | behind you now)
    ^ (when | while | before | after) (you | he | she) (were | was) \
        (pregnant | a (child | baby | teenager) | younger | in [the] hospital | hospitalized | last (here | seen) \
        | breastfeeding)
    ^ your (old | previous | former) (doctor | gp | clinic | dentist | cardiologist | psychiatrist | vet)
    at (age | the age)
    (when | while | before) (you | he | she | they | your <kin>) (was | were) (born | a newborn | little | diagnosed \
        | in (the (womb | nicu) | school | college) | <number> (years | months | he | she | you | $))
    as a (newborn | toddler | small child) (you | he | she | they) (had | was | were | did | took | got | needed \
        | spent | could \
        | nearly | went | used to)
    (had | was | were | spent | got | took | needed | survived) ..6 as a (newborn | toddler | small child)
    last time ($ | but | and)
    ^ last time (you | he | she | we | it | there | your ..2 | his ..2 | her ..2)
    (with | in | during) (your | her) (last | previous | earlier | prior) (pregnancy | labor | birth | delivery \
        | baby | child | son | daughter | twins)
    ^ in (your | her) first (pregnancy | labor | birth | delivery) (you | she) (had | bled | lost | were | was | went)
    (broke | had | bled | lost | went | started) ..5 with your (first | last | second | previous) ($ | but | and)
  `,
  'no-education': phrases`
    (like | such as | as) (yours | you (have | had | describe | report | feel | tell | say)) ..11 (sign~ \
        | symptom~ | hallmark~ \
        | feature~ | clue~ | red flag~) (of | for)
    (your | you) ..11 (is | are) [often | usually | all | both] [a | an | the | one of the | among the | some of the] \
        [most] (classic | typical | usual | common | textbook | warning | tell tale | telltale | key | main \
        | cardinal \
        | early | first | known) ..1 (sign~ | symptom~ | hallmark~ | feature~ | clue~) of
    (today | tonight | yesterday | this (morning | afternoon | evening) | last night | now) can be ..3 (sign~ | symptom~) of
    (since (this | last | yesterday) | as you (have | describe) | right now) ..9 (sign~ | symptom~ | hallmark~ \
        | feature~ \
        | clue~ | red flag~) (of | for)
  `,
  'no-history': phrases`
    (has | have) come back in
    (is | are | came) back in (the | your | his | her | one | both) ..2 (liver | lung~ | brain | bone~ | spine \
        | breast | neck | node~ | marrow | skull | pelvis | kidney | bladder | bowel | colon | prostate | chest \
        | <body-part>)
    (school | college | diagnosed) ..2 (today | tonight | yesterday | last night | this (morning | afternoon \
        | evening) \
        | hour~ ago | just now)
    (pregnancy | labor | birth | delivery | baby | child | son | daughter | twins | last time | newborn \
        | born) ..8 (now | again | today | yesterday | tonight | this (morning | time | week))
    (as | like | than | unlike | from | since | worse | with | different | again | now | this | these | today | \
        though | although | because | which | that | who | how | what | where) ..6 last time
    ^ [please | so | now | kindly] (stop | hold | start | take | skip | increase | lower | reduce | do not | never | \
        give | avoid | go | come | call) ..12 last time
    (go | goes | put | get) back in (to | the | it)
    ^ (with | given | because of | considering) (your | his | her | the) ..4 history of ..4 (stop | hold | start \
          | go | do not | never | you (must | need to | should))
    (not | than | compared | from | bigger | smaller) ..4 in <past-year>
    not (there | present | seen) ..2 last (year | month | spring | summer | fall | winter | autumn)
    (than | compared (with | to)) [it was | they were] [in] last (year | month | spring | summer | fall \
        | winter | autumn)
    ^ [please | so | now | kindly] (stop | hold | start | take | skip | increase | lower | reduce | do not | never) \
        ..10 in <past-year>
  `,
  education: phrases`
    (most | many | some | all) (people | patients | adults | children | women | men | cases)
    (in general | generally | usually | typically | as a rule | for example | for instance)
    (people | patients | someone | anyone | anybody) (with | who)
    can (sometimes | occasionally | rarely) (cause | lead)
    (studies | research | guidelines | evidence | trials) (show~ | suggest~ | recommend~ | say)
    a person (with | who)
    (where | when) one (has | gets | feels | may | might)
    (^ | is) one (with | who)
    ^ ..3 (is | are) (commonly | normally | sometimes) ..1 (prescribed | given | used | treated | stopped | taken)
    ^ ..3 (is | are) prescribed (for | sometimes | when | in)
    (other | many | possible | common | several) (causes | reasons | conditions | explanations)
    (side effect~ | adverse effect~) (include | are | can | such)
    (black box | boxed) warning
    ^ [a | an] <emergency-diagnosis> (is | are) (a | an | when | what) ..3 (reaction~ | response~ | infection~ \
        | condition~ \
        | disease~ | illness~ | kind | type | form)
    ^ [a | an] <emergency-diagnosis> (happens | occurs | develops) when
    ^ [the] (signs | symptoms) of ..2 <emergency-diagnosis> (are | include)
    ((can | may | could | might) be caused by | is caused by | such as)
    ^ ..4 caused by ..3 (is | are | can | will | may)
    (<symptom> | <emergency-symptom> | <emergency-diagnosis> | effect~ | problem~) caused by
    ^ [the] (signs | symptoms) of ..3 include
    ^ our rule
    ^ [a | an | the] [low | high | raised] (<analyte> | platelets) [of | above | over | under \
        | below] [<number>] [<unit>] (is | are) (dangerous | serious | risky | a danger \
        | an emergency) ($ | because | as | since | for)
    (becomes | become | turns | turn) [only] (toxic | poisonous | dangerous) [to ..2] (above | over | when | once)
    (is | are) [only] (toxic | poisonous | dangerous) [to ..2] (above | over) <number>
    ^ [a | an | the] ..4 (stands for | stand for | is short for | is the (name | term | word | category \
        | label) (for | that | used) | is the (lowest | highest | middle) (grade | score | stage | category))
    ^ (metastasis | metastases | malignant | relapse | recurrence | invasive | remission | stage <number>) means that a
    ^ (stage (one | two | three | four | 1 | 2 | 3 | 4) | gleason <number> | (bi rads | birads | ti rads \
        | tirads | pi rads | pirads | lung rads) <number>) [<capital>] (means (a | that a | that the) \
        | stands | is the)
    ^ a (bi rads | birads | ti rads | tirads | pi rads | lung rads) <number> (nodule | lesion \
        | finding) is [very | highly | more] (suspicious for | likely to)
    ^ (blasts | <symptom> | night sweats) ..5 (are | is) typical of
    ^ [the] ..1 (signs | symptoms) of ..3 are ..1 (<symptom> | <emergency-symptom> | <body-part>)
    ^ (a | an | ${sign}) ..11 (is | are) [often | usually | all \
        | both] [a | an | the | one of the | among the | some of the] [most] (classic | typical | usual | common \
        | textbook | warning | tell tale | telltale | key | main | cardinal | early | first | known) ..1 (sign~ \
        | symptom~ | hallmark~ | feature~ | clue~) of
    ^ (a | an | ${sign}) ..11 (is | are) [often | usually | all \
        | both] [a | the] (hallmark~ | red flag~ | textbook) (of | for)
    ^ [a | an] ${sign} ..3 can be [a | an | the] [early | first | only | late | warning] (sign~ | symptom~) of ..4 $
    ^ [the | some] (red flag~ | danger sign~ | warning sign~) (for | of) ..3 (is | are | include)
    ^ (know | learn | remember | memorize | recognize | spot) the ..2 (signs | symptoms) of
  `,
  /** The clause after these stands for itself. */
  turn: phrases`
    (but | however | otherwise | yet | although | though | so | therefore | hence | because | instead | then)
  `,
  /** Before words in quotation marks: the sender says them, or passes them on. */
  'own-words': phrases`
    (i | we) ..4 (say | tell you | mean) [is | this]
    hear (me | this | it)
    (pass on | passes on | asked me to tell you | want~ you to hear)
    (team | everyone | everybody | desk | nurse~ | all of us) ..4 (say~ | send~)
    from all of us
  `,
  /** Orders in the form of a question. */
  request: phrases`
    (can | could | would | will) you [please | kindly]
    (please | kindly | pls | would you mind)
  `,
  // What a row of a legend never says: “19 days old = ER now”.
  'case-at-hand': phrases`
    (<number> | you | your | he | she | his | now | today | tonight | yesterday | since | ago | pls | please | as you)
    (this (morning | afternoon | evening | minute) | last night | hours | days | weeks | two | three | four)
  `,
  // How such a row ends: “= ER”, “= call us”.
  'what-to-do': phrases`
    (<emergency-place> | <hospital> | <emergency-number> | ambulance) $
    (call | ring | phone) ..3 $
    (go in | come in | come back) $
  `,
  // How a sentence goes on with the case that the question before it asked for: “Bleeding? Then call …”.
  'carries-on': phrases`
    ^ then (straight | go | call | ring | dial | head | come)
  `
}
