import {phrases} from '../phrases.ts'
import {coldSorrow} from './coldSorrow.ts'
import {serviceApology} from './serviceApology.ts'

/**
 * What sounds like empathy and is none: shared by the exceptions of the acts `empathy*.ts`. Source: the guide: no dismissal,
 * no service apology, no clinical use of the same words.
 */

/** What a feeling is named for before it is brushed aside. */
const named = phrases`(<felt-state> | hurts | hurting | hurt | it is (hard | painful | sore | unpleasant \
    | difficult | tough) | this is (hard | difficult | painful | tough) [for you] | sore | painful | tired \
    | hard for you)`

/** Orders to feel otherwise, which follow at once: "you cannot calm down" is no order. */
const scolding = phrases`(get (over it | a grip | used to it) | grow up | man up | toughen up | suck it up \
    | snap out | chin up | deal with it | calm down | be quiet | shut up | sit (still | down) | move on \
    | pull yourself together | (stop | quit) (calling | emailing | messaging | writing | whining | moaning \
    | complaining | crying | shouting | asking | fussing | ringing | being))`

/** Telling somebody off who has just been understood. */
const rebuff = phrases`(so what $ | who cares | spare (me | us) | (i | we) (do not | could not) care | (we \
    | they | us) all are | (we are | they are) all $ | tough luck | so (is | are | am | do | does) (everyone \
    | everybody | everybody else | everyone else | we | i | every <person-like-you>) $ | whatever the (rules \
    | rule | policy) | (is | that is) your [own] (problem | fault | business | doing) | not (my | our) (problem \
    | concern | business | fault) | (that | this | which | it) (did | does | do | will | would) not ((change | \
    alter | move) (the | our | my | anything | a thing | $) | excuse | justify) | (whining | moaning | crying | \
    shouting | complaining | panicking \
    | tears) (does | do | will | would) not | you (did | brought | caused) (this | it | that) (to | on \
    | upon) yourself | (that is | it is) what you get | serves you right | (we | i) have [all] noticed \
    | join the club | you should have (called | gone | thought | listened | asked | read | known | rested | stayed \
    | come (earlier | sooner | in | to | back | on)) | but you (were | have been) (told | warned) | only yourself \
    to blame)`

/** "I know you are scared; grow up": a feeling named and brushed aside in one breath. */
export const brushedAside = phrases`
  ${named} ..4 ${rebuff}
  ${named} [about (it | this | that)] [now | so | then | but | and | please] [just | now] ${scolding}
  (only one | first | only person) ..4 ${named} [now | so | then | but] [just | now] (${rebuff} | ${scolding})
  (get it | know it | hear you | got it) [you are | it is] [<intensifier>] ${named} [now | so | then \
      | but] [just] (${rebuff} | ${scolding})
`

/** What a feeling is called by one who will not hear of it. */
export const feelingDenied = phrases`
  your ..1 (<felt-noun> | tears | tiredness | pain | complaints) [<intensifier>] (is | are | was | were) [all | \
      just | simply | frankly | entirely] [<intensifier>] (silly | ridiculous | absurd | irrelevant | childish | \
      pathetic | tiresome | excessive | exaggerated | laughable | pointless | uncalled for | out of (place | \
      proportion) | a waste | the problem | all in your | in your head) [and ..1 <ordeal>]
  your ..1 (fear~ | worry | worries | anxiety | concern~ | anger | panic | frustration | distress | nerves | \
      sadness | disappointment | tears | tiredness | pain | complaints) [<intensifier>] (is | are | was | were) \
      [all | just | simply | frankly | entirely] [<intensifier>] (groundless | unfounded | baseless | misplaced | \
      irrational | unwarranted | unnecessary | unreasonable) [and ..1 <ordeal>]
  your ..1 (<felt-noun> | tears | tiredness | pain) (is | are) (not (my | our | an (argument | excuse | answer) \
      | a (medical | clinical | legal) | relevant | evidence | proof | the issue) | no (argument | excuse \
      | reason) | noted and | your [own] (doing | fault | problem | making | responsibility))
  (do not | cannot | can not | fail to | never) (understand | see | get | know \
      | grasp) [<intensifier>] why [on earth] you (are | were | feel | get | have been)
  no (right | cause | business | excuse) to [be | feel | get] (<felt-state> | feel | complain | shout)
  (should | must | ought | do) not [to] feel (that | this | like) (way | that | this)
  would [by now | all] have (stopped (crying | worrying | fussing | complaining | being) | (got \
      | gotten) over (it | this | that) | calmed down | known better | grown up | pulled (herself | himself \
      | themselves) together)
`

/** Things of the office, the web and the way there. */
const officeThing = phrases`(bill~ | invoice~ | form~ | letter~ | email~ | link~ | website | web site | portal \
    | app | login | password~ | parking | car park | printer | copier | lift | elevator | phone | phones \
    | reminder~ | claim~ | refund~ | copy | copies | statement | receipt | charge~ | charged | fee~ | deposit \
    | fax | attachment~ | questionnaire | survey | taxi | bus | chemist | coffee | hold music | opening hours \
    | reception desk | invoices | overcharged | billed | invoiced | wifi | notice | paperwork | envelope \
    | voucher | price | prices | policy | our rules | our rule)`

/** A service apology, and the regret that puts the blame on who feels hurt. */
export const noSorrow = phrases`
  sorry [that | if] you (see | saw | took | take | view | read | understood | interpreted) [it | this | that | \
      things] (that | this) way
  sorry [that] you (feel | felt) that way ($ | but | however | though | yet | about (our | my | the))
  sorry [that] you (feel | felt) this way (but | however | though | yet | about (our | my | the))
  sorry [that | if] you (think | thought | believe | see it | see this) (so | like (that | this) | (that | like) \
      (we | our | i | the) | we | our | it like that)
  sorry [that | if] you (feel | felt) (so $ | that (we | our | i | the) | we | our)
  sorry [that | if] you (find | found | consider | thought) (our | my)
  sorry [that] if you (feel | felt | think | thought | find | found | took (it | this | that) (that way | badly \
      | amiss | the wrong way | wrong) | are (unhappy | dissatisfied | offended | displeased) | were (offended \
      | displeased | put out | annoyed | inconvenienced))
  sorry [that | to (hear | learn | read | see) [that]] you (disagree | object)
  sorry [that | to (hear | learn | read | see) [that]] you (are | were | feel) [<intensifier>] (unhappy \
      | not (happy | satisfied | pleased) | dissatisfied | displeased | offended | disappointed) (with | by | \
      about) (our | the ..1 ${officeThing} | my (reply | answer | tone | wording | note | message | style))
  sorry [that] you (were | have been | are being | got) [<intensifier> | wrongly | mistakenly] (charged \
      | billed | invoiced | overcharged | double | emailed | texted | logged out | locked out of | cut off \
      | sent (the wrong | two | a | an | another))
  sorry [that] your ..1 ${officeThing} (was | were | has | have | is | are | did | got | went | bounced)
  sorry [that] you (got | get | received) ..2 ${officeThing}
  sorry [that] you were given the wrong ..1 ${officeThing}
  sorry [that] you (missed | have not | had not | did not (get | receive) | had to (fill \
      | wait | ring | call | chase | ask | print | sign | send | resend | repeat | use | pay | queue | park \
      | log | complete) | have been (waiting | chasing | sent | asked) | were (waiting | chasing | asked) | \
      (could | can) not (find | open | get | reach | use | read | see | log) \
      | had (trouble | difficulty | difficulties | problems | a problem | issues)) ..5 ${officeThing}
  sorry [that] you (had | have had | have) (trouble | difficulty | difficulties | problems | a problem \
      | issues) ..1 (logging | getting through | reaching | opening | finding | booking | parking | uploading \
      | downloading | signing)
  sorry [that] you (could | can) not (get through | log | sign in | park)
  sorry [that] you got (two | three | <number> | several) (letter~ | email~ | text~ | call~ | reminder~)
  sorry [that] (our | the | my) ..1 ${officeThing} (is | was | were | are | did | does | went | has | have | never \
      | failed | broke | crashed)
  sorry to (hear | read | learn | see) [that | about] (the | our | your) ..1 (invoice~ | form~ | letter~ | email~ \
      | link~ | website | portal | app | login | password~ | parking | printer | reminder~ | claim~ | refund~ | \
      receipt | fee~ | deposit | fax | attachment~ | questionnaire | survey | hold music | opening hours | \
      paperwork | voucher | pharmacy)
  sorry [<intensifier>] (about | for) (the | our | my | any | that | all the) ..1 (${officeThing} | mix up | mixup)
  sorry i (called | rang | phoned | wrote | sent | misread | misspelled | misspelt | bothered \
      | interrupted) ..1 (you | your | at | on | so | to | the | again | in)
  (sad | sorry) to see (dr | doctor | nurse | our (nurse | doctor | colleague | receptionist | midwife | manager)) \
      ..2 (leave | go | retire | retiring | leaving | move on | quit)
  (sad | sorry) to see <capital> ..2 (retire | retiring | move on | quit)
  condolence~ (go | goes) to (dr | doctor | nurse | our)
  your loss of (the | a | your) (deposit | slot | place | data | file~ | parking)
  ${coldSorrow}
  ${serviceApology}
`

/** What the writer is sorry about is a slip of the pen. */
export const slipOfPen = phrases`
  (feel | felt | feels) [<intensifier>] (<felt-state> | bad | awful | terrible | dreadful | horrible | sick \
      | sorry | silly) (about | that | for | over) ..4 (typo~ | typing | spelling | misspelling | attachment~ \
      | attach | wrong date | copies | copy | name wrong | wrong name | email~ | fax | spelled \
      | spelling | misspelled | form~ | late reply | paperwork)
  (i | we) felt [<intensifier>] <felt-state> (with | about | by) (the new | our | my | the (software | computer \
      | system | staff))
`

/** Others than the patient, for whom a thing may be hard too. */
export const hardForOthers = phrases`
  [<hard-adjective>] (for | to) (the | our | my | a) (staff | lab | laboratory | pharmacy | pharmacist | nurses \
      | nurse | coder~ | team | neighbors | receptionist~ | surgeon~ | scanner | machine | software | computer \
      | system | insurer~ | radiologist | driver | courier | clerk | printer | reader | lens | camera)
  understand [<softener>] why (the | our | your | a | this) ..1 (lab | laboratory | insurer | insurance \
      | pharmacy | pharmacist | coder | clerk | computer | machine | portal | test | sample | system | device \
      | meter) ((was | were | is | are) [not | so | being] (rejected | repeated | requested | flagged | needed | \
      closed | down | slow | late | done | off | ordered | sent | denied | delayed | asking | wrong | required) | \
      has | had | ask~ | reject~ | want~ | need~ | refuse~ | deni~ | flag~ | did | does | sent | thought | repeat~ \
      | request~)
`

/** A plain fact after words of knowing. */
export const factKnown = phrases`
  know how (often | much | many | long | far) [<number> | ..1] (units | tablets | pills | drinks | cigarettes | \
      doses | puffs | injections | hours | times | steps | meals | grams | carbs) you [have] (take | took | taken \
      | inject~ | use | drink | smoke | eat | weigh | ordered | sleep ($ | a | each | per | every | on | at | in))
  know how (often | much | long | far) you [have] (smoke~ | inject~ | drink | weigh | exercise | test | check | \
      measure~ | urinate | pee | pass | dose | spray | puff | bleed | attend | brush | floss | (eat | walk) ($ | a \
      day | each | every | daily | per | at | in) | go to (the (toilet | bathroom | loo | gym) | bed) | visit (us \
      | the (clinic | doctor)) | wake to (pass | pee | urinate | void | go))
  know how you (inject | take | use | clean | measure | mix | store | dose)
  know how the ..2 (happened | began | started | occurred | came about | works)
  (say | tell | write | reply) [to] (her | him | them | your <kin>) ..1 i [<softener>] (know | understand \
      | feel | hear)
`

/** "I imagine": a guess at a fact. */
export const factGuessed = phrases`
  (imagine | guess | suspect | expect) [that] (the | a | an | this | your | it) ..2 (is | was | are | were \
      | came | comes) (from | due to | caused | because (the | of (the | a)) | taken | lost (in | by | $) | \
      quicker | cheaper | faster | safer \
      | closer | too (small | early | late | tight | loose | old) | negative | positive | normal \
      | expired | empty | broken)
  (imagine | guess | suspect | expect) [that] (the | a | an | this | your | it) ..2 (mixed up | substituted \
      | came (off | from) | got (stuck | mixed | switched | swapped) | went to the | switched | swapped \
      | rejected | expired | misread | mislabeled)
  (imagine | guess | suspect | expect) [that] you (will | can | may | might) [also | just] (need (new | another | \
      more | two | (a | an | the) [new | further | second] (<office-thing> | referral | refill | appointment | \
      scan | x ray | test | crown | filling | booster | ride | visit) | to (bring | pay | book | call | fast | \
      sign | come | wait | register)) | be able | get (a | an | the | your | it | another) | receive)
`

/** Hard to do with hands, eyes or machines. */
export const hardTask = phrases`
  (hard | difficult | tricky | tough | awkward) to (see | spot | detect | find | tell apart \
      | distinguish) (small | tiny | fine | subtle | thin | early | hairline | such) ..3 (fracture~ | stone~ \
      | polyp~ | lesion~ | nodule~ | tear~ | tumor~ | clot~)
  hardest part of (the | this | that) ..1 (test | scan | procedure | exam | plan | diet | treatment | exercise) is
  frustrating (thing | part) about (this | the | our | that) ..1 (lab | system | portal | printer | software \
      | test | insurer | drug)
  (hard | difficult | tricky | tough | awkward | fiddly) to (see | read | make out | tell | judge | show) (on \
      | from | in) (the | a | this | that)
  (hard | difficult | tricky | tough | awkward | fiddly) to (read | see) (the | our | my) (small | fine | label \
      | print | handwriting | photo | form | screen | scan | writing | picture)
  (hard | difficult | tricky | tough | awkward | fiddly) to (find | reach | get to | spot) (our \
      | the) ..2 (entrance | clinic | desk | room | office | door | building | page | button | form | link \
      | number | parking | car park | ward)
  (hard | difficult | tricky | tough | awkward | fiddly) to (upload | download | scan | print | photograph | \
      measure | type | attach | fax | label | calibrate | diagnose | tape | park ($ | here | at | near | by | in) \
      | weigh (him | her | a | the) | file (a (claim | complaint) | the (claim | form) | online) | dose (by | with \
      | it | the))
  (hard | difficult | tricky) to hear (a | the | your | any | its) ..1 (murmur | beat | heartbeat) ($ | on | with \
      | at | through | over | in)
  (hard | difficult | tricky) to (feel | find | judge) (a | the | your | any | its) ..2 (pulse | murmur \
      | lump | vein | beat | heartbeat | mass | liver | spleen | edge | depth | size | artery)
  (a | quite a) lot to (print | type | upload | scan | copy | list | download | write | scroll | fill)
  (hardest | worst | trickiest | toughest) part (of | about) (the | this | that | our | a | an \
      | your) ..1 (plan | diet | form | app | website | portal | commute | exercise~ | routine | schedule \
      | curve | stain | shell | tooth | bone | rash | scar | burn | bend | spine | recipe | log | questionnaire \
      | <body-part>)
  (hardest | worst | trickiest | toughest) part for (the | our) (surgeon~ | lab | staff | nurse~ | team)
  how [<intensifier>] (<ordeal> | frustrating | annoying) (this | that | the | our) ..1 (printer | computer \
      | software | copier | scanner | fax | server | wifi) (is | can)
  sound~ [<intensifier>] <ordeal> when (the | a | your) (pump | machine | alarm | device | valve | monitor | fan) \
      (starts | stops | switches | is (on | switched) | runs | opens | closes | turns)
  understandable that (the | a | an | this | your) ..2 (test | x ray | x-ray | scan | strip | swab | sample \
      | lab | machine | meter | smear) (missed | shows | showed | did not | rejected | failed | read | (was \
      | is | were) (negative | positive | normal | late | blank | borderline | off | inconclusive | high | low \
      | clear))
  ^ understandable (abbreviations | terms | words | instructions | leaflet~ | information | english)
  sense [that] your ..2 (swell~ | bleed~ | itch~ | click~ | peel~ | leak~ | rose | (is | was | are \
      | were) (hoarse | higher | lower | swollen | stiff | red | itchy | dry | bruised | raised | elevated | up on))
`

/** What the body feels, and no heart. */
export const bodilyFeeling = phrases`
  feel~ [<intensifier>] (full | fuller | thirsty | bloated | gassy | hungry | hungrier | warm | cold | flushed | \
      drowsy | stiff | itchy | crampy | queasy | nauseous | lightheaded | light headed | groggy \
      | achy | feverish | breathless | constipated | congested | hoarse | puffy | sweaty | shivery \
      | cramp~ | twinge~ | tingling | kick~ | stretching)
  feel~ [<intensifier>] hot ($ | and | or | after | at | to | when | while | in | for | during)
  feel~ [<intensifier>] tender (and | or | for | when | around | in | at | to | on | under)
  feel~ [<intensifier>] numb (around | for (a (few | couple) | an | several | <number>) | along | in (your | the) \
      | at the | after the (block | injection | anesthetic))
  feel~ [a | an | some | the | any | no | more | slight] [slight | mild | little | sharp | dull | brief | warm \
      | cold | metallic | funny | odd | gentle | sudden] (flush | taste | tug | pop | click | pinch | prick \
      | tingle | tingling | cramp~ | stinging | burning | ache | tightness | pulling | snap | buzz | flutter \
      | sensation | bump | vibration | twinge | itch | discomfort | stretch | lump | scratch)
  feel~ [a | an | some | the | any | no | more | slight] [slight | mild | little] pressure (in | on | but \
      | when | at | as | and no | behind | around)
  feel~ (your | the | a | for the | for your) ..1 (pulse | heart (beat | beating) | heartbeat | baby | threads \
      | stitches | wire | tube | needle | plate | screw~ | mesh | coil | string~ | lump | implant | stent)
  to be on (both | the | this | that | a | one | two)
  (could | may | might) (feel | be | get) on edge
  painful for (<number> | months | weeks | days | hours | several | up to)
  (common | usual | frequent | regular) (topic~ | theme~ | subject~)
`

/** Not alone in a room, not alone on a list. */
export const inCompany = phrases`
  (not | never) [be] alone (in | on) (the | this | that | a | your | our) ..1 (list | queue | building | lift | \
      account | policy | record | plan | contract | lease | schedule | form | card | insurance | claim | roster | \
      rota | coverage | chart | consent | title | email | invoice | bill | application | file | mortgage | calendar \
      | booking | study | trial | register | prescription | referral)
  (not | never) [be] alone at (the | our) ..1 (desk | reception | counter | pharmacy)
  not the only (one | person | name | patient | member) (on | in) (the | this | that | our | your) ..1 (list | queue \
      | account | policy | record | plan | contract | lease | schedule | form | insurance | claim | coverage | study \
      | trial)
  (not | never) [be] alone (in | on | at) (the | a | our) (waiting room | ward | clinic | appointment | theater | \
      theatre | scanner | car | bathroom | shower)
  (not | never) [be] alone in (the | a | our) room ..4 (student~ | chaperone~ | trainee~ | observer~)
  alone (at home | overnight)
  (should | must) not be (alone | on your own | by yourself) (after | until | while | overnight | at night | for \
      (<number> | the (first | next) | a (day | night)) | when (bathing | showering | swimming | walking | cooking \
      | climbing | you (shower | bathe | walk | swim | drive)))
  only (patient | one | person) (booked | scheduled | waiting | on (the | our) | of that | with (that | this \
      | the) (name | appointment) | in (the | our) (queue | list | clinic | building) | today)
  not [the] only patient (here | (we | i) have) ($ | waiting | today | this | so | and)
  with you on (lowering | skipping | stopping | starting | changing | delaying | avoiding | waiting | raising | \
      reducing | cutting | (trying | keeping | holding) (the | your | a | an | another | it | this) | switching | \
      cancelling | canceling | moving \
      | dropping | the (later | earlier | lower | higher | new | dose | date | plan | timing | choice))
  with you (at (<clock> | <number> | three | two | one | noon | ten) | in (room | a (minute | moment | few \
      | second | bit) | ten | five) | by (noon | <clock>))
`

/** Office matters for which nobody is to blame, and chores that were done well. */
export const officeMatter = phrases`
  (fault | blame | known | wrong) [that] (the | our | a | an | we) ..2 (insurer | insurance | lab | link | form \
      | system | portal | fax | order | card | claim | line | printer | computer | clinic | office | pharmacy \
      | post | postman | courier | sign | website | number | letter | code) ..1 (used | mislabeled \
      | mislabelled | expired | moved | was | were | is | went | changed | lost | mixed | did | had | closed | \
      crashed | rejected | sent | failed (to | $))
  to blame for (the | a | our | any | this | that) ..2 (error~ | fax | mix up | mixup | delay~ | typo~ | bill~ \
      | code | coding | mistake on)
  nothing wrong (with the (form~ | link | code | booking | address | payment) | (when | in | by \
      | while) (booking | filling | logging | ordering | typing | paying | registering | signing))
  job (of | with | on) (cleaning | taking (the | a | that) | labeling | filling | typing | packing | collecting \
      | measuring | photographing | uploading | the (log | form | photo | picture~ | chart | sample~ \
      | spreadsheet | label~ | dressing))
  brave [enough] to (trust | try | drink | eat | taste | use) (our | the | my)
  a long way (so (we | the | i | please | if | bring | book | parking) | by (car | train | bus) | to (see (me | us \
      | the) | get here | park))
  right to be (on | in | at | off | under) (the | our | a | this) ..1 (list | clinic | ward | <medicine> | \
      medicine | dose | diet | program | plan | queue | system | statin~ | trial | study | register)
  had enough of (the | your) (antibiotic~ | dose~ | tablet~ | pill~ | cream | drops | <medicine>) (to | for | in | \
      left | at home)
`

/** Feelings that are to be counted, and such as are only asked after, told of, or of long ago. */
export const feelingRecorded = phrases`
  (tell (me | us) | note | mark | write | record | rate | log | score | track | jot | count | let (me \
      | us) know) ..5 how ..2 you (feel | felt | are)
  (tell (me | us) | note | mark | write | record | rate | log | score | track | jot \
      | count) ..5 how (<felt-state> | <ordeal>)
  ^ [and | so | but] (have | are | were | do | did | has) you ..2 (feel | felt | feeling)
  in the past ..2 you (were | are | felt) [<intensifier>] <felt-state>
  you were [<intensifier>] <felt-state> ..3 (as a (child | teenager | boy | girl | student) ($ | of | according) \
      | according to (your | the) | in (childhood | your teens))
  ^ had (you | it | he | she) [been | felt | feel] ..2 (<felt-state> | <ordeal>)
  ^ had (the | your) ..2 (been | felt) ..1 (<felt-state> | <ordeal>)
  (exhausted | tired | sleepy) (after (lunch | meals | eating | breakfast | dinner | exercise | walking | stairs) \
      ($ | and | or | is | may) | in the mornings and)
`
