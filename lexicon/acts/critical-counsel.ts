import {phrases} from '../phrases.ts'
import {type ActGroups, order} from './act.ts'
import {count, named, taken} from './medicineParts.ts'
import {forEverybody} from './nothingOfTheSort.ts'
import {supplement} from './supplements.ts'

/** What nobody leaves off without asking. */
const chosen = phrases`(<prescription-medicine> | aspirin | bisphosphonate~)`

/** Those who have a say beside the sender. */
const colleague = phrases`(<clinician> | <staff-role> | doctor~ | cardiology | neurology | nephrology \
    | rheumatology | hematology | oncology | urology | gastro | psychiatry | endocrine | endocrinology \
    | anesthesia | anesthetics | surgery | renal | (heart | kidney | diabetes | stroke | transplant | pain \
    | eye | memory | surgical | specialist | cancer) (team | doctor~ | nurse~ | clinic | people) | team \
    | consultant | surgeon | anesthetist | specialist | pharmacist | dr <capital>)`

/** What is done with a medicine. */
const treated = phrases`(stopped | halved | doubled | reduced | increased | lowered | raised | cut | dropped \
    | held | paused | tapered | swapped | changed | switched | restarted | brought down | brought up \
    | put up | put down | stepped down | stepped up | left (out | off) | suspended | withdrawn)`

const less = phrases`(stopping | dropping | holding | pausing | leaving (out | off) | coming off | halving \
    | reducing | tapering | cutting | skipping)`

/** How soon somebody has to be seen. */
const soon = phrases`(<hurry> | before the day is (out | over | done) | before (the end of the (day | week) \
          | nightfall \
    | dark | the weekend | tomorrow) | within (24 | 48 | 72 | twenty four | forty eight) hours \
          | in the next (24 | 48) \
    hours | by (tomorrow | this evening) | by the end of (the day | today | the week) | this side of the weekend)`

const seeing = phrases`(seeing | looking at | checking | examining | checking over | checking out | assessing \
    | reviewing | a look | sorting)`

const seen = phrases`(seen | looked at | assessed | reviewed | checked | checked over | checked out \
          | examined | x rayed \
    | scanned | drained)`

const hurt = phrases`(the | that | this | your | his | her) (child | baby | wound | leg | foot | eye | lump \
          | tooth | pain \
    | rash | chest | arm | hand | knee | calf | swelling | bleeding | mole | fever | headache)`

/** What is to be seen to and is no person, or seen in another sense. */
const seenOtherwise = phrases`
  ${forEverybody}
  (sample~ | specimen~ | urine | stool | slide~) (needs | need | must | should | has to | have to)
  (log | diary | fridge | fridge temperature | equipment | lens~ | glasses | hearing aid~ | water | wheelchair \
      | machine \
  | car seat | meter | cuff) [still | also | now] (needs | need | must | should | has to | have to)
  within (a | one | two | <number>) (day | days | hour | hours) of
  (immediately | at once | promptly | right away | straight away) (after | before | on (arrival | entry))
  (each | every) ..2 (needs | need | must | should | has to)
  (babies | newborns | people | patients | staff | signs) [also | all] (need | should | must | have to)
  (assessed | reviewed | checked | seen | examined) by (the | his | her | your) ..1 (school | teacher~ \
      | council | insurer~)
  (booking | password | app | login | permit | photo | website | parking | meeting | rota | schedule | invoice \
  | application | passport | barcode | bar code | id) ..1 (needs | need | must | should | has to | have to)
  now (and (then | again) | that)
  today (when | while) you (are | come)
  (form~ | bill~ | paper~ | letter~ | boiler | car | roof | door | record~ | account | chair | printer | phone~ \
      | system | portal | claim~ | order | refill~ | referral) [still | also | now | both | all] (needs | need \
      | wants \
      | must | should | has to | be | being)
  looking at (his | her | your | the | my | our)
  (routine | annual | yearly | dental cleaning | eye exam)
  (not | no | nobody | no one | neither) ..1 (need | needs)
  (nothing | none) ..6 (needs | need)
  <paperwork> ..3 (needs | need | must | should | has to | have to)
`

/** Orders put as a colleague's word, an image or a wish, and what wants seeing. */
export const criticalCounsel = {
  'colleague-wants': {
    answers: ['critical'],
    why: 'What another clinician wants done with a medicine, or lets the patient leave: "Cardiology is happy for the \
aspirin to go".',
    reason: 'a change to a medicine',
    phrases: phrases`
      ${colleague} ..2 (is | are | was | were) ..1 (happy | fine | content | ok | okay | comfortable | in agreement \
          | in favor) (for | with | that) (you | him | her | your ..1) (to (stop | drop | hold | come off | halve \
          | reduce | leave (out | off) | skip) | ${less}) ..3 ${taken}
      ${colleague} ..2 (is | are | was | were) ..1 (happy | fine | content | ok | okay | comfortable) (for | with \
          | that) (the | your | his | her) ${named} (to (go | stop | come off | end | be ${treated}) \
          | ${less} | coming off | being ${treated} | ${treated})
      (the | your | his | her) ${chosen} (can | could | may) [all | both | now | also | then | safely | just \
          | simply] (go \
          | stop | come off | be (dropped | stopped | left off | left out | halved | paused | withdrawn)) ($ | now \
          | today | tonight | altogether | completely | for good | for now | as of | from | too | please)
      (you | he | she) (should | must | ought to | need to | needs to | has to | have to) (come down \
          | go down | go up | cut \
          down | cut back | step down | step up | ease off | back off) [on] [the | your | his | her] ${named}
      (says | say | said | agree~ | feel~ | thinks | think | advises | writes | confirm~ | decided) [that] (the \
          | your | his | her) ${named} (can | could | may | should | is to) [now | also | safely] (go | stop | come \
          off | come down | go up | end | be ${treated})
      (does | did) not want (you | him | her | them) [on | taking | to take | using | to use | to be on \
          | having] [the | any | your] ${named}
      (prefer | prefers | rather | want | wants | like) [to have | to see] (you | him | her) ..1 on (a | the) \
          (lower | higher | smaller | reduced | bigger | different | half | weaker | stronger) (dose | strength)
      (want | wants | would like | like | asks for | asked for | needs | need | prefers | prefer) (the | your \
          | his | her | that) ..1 (${taken} | dose) ${treated}
      (wants | want | would like | would prefer | insists on | asks for | asked for | requests) no ${named}
      (want | wants | would like | prefer | prefers) (the | your | his | her) [next | second \
          | third] (${named} | dose \
          | injection | infusion | cycle) (put off | postponed | delayed | pushed back | held back)
    `,
    except: phrases`
      (nobody | no one) (said | says | thinks | told)
      dropped (off | at | in | by)
      held (at | in | still | upright)
      (switched | swapped | changed) (to (<weekday> | the (other | left | right)) | for the generic | every)
      ${treated} (one day | some day | eventually | later (on | $ | if) | in the (new year | spring | summer | autumn))
      (stopped | now | today | tonight) or (in | later | tomorrow)
      can go [now] in (one | the | a)
      (plan | insurer~ | insurance | formulary) ..2 (want | wants | ask~ | asked | need | needs | prefer~ | require~)
      (changed | cut | raised | dropped | corrected) (on | in) (the | your | our) ..1 (form~ | list | record~ | chart \
      | system | label)
      (tablet~ | pill~) cut (in | into | so | for)
      held up
      (nobody | no one | none | neither) ..3 (want~ | ask~ | need~ | like~)
      you ..1 (want | wanted | asked for | prefer | preferred | would like | would prefer)
      ((some | many | most) ..1 | ^ (people | patients)) (want | ask for | prefer | like) ..4 ${treated}
      no (vitamin~ | supplement~ | refill~)
      as ..4 (told you | said | agreed | planned | discussed)
      ${supplement}
      <not-ordered>
      <medicine-business>
      (can | could | may) (go | stop | come) ..1 (in the | on the | up to | with you | through | by mail | to the)
      (if | whether | unless | once | when | why) ..3 ${colleague} (want | wants | is | are)
      (chart | record~ | list | note~ | form) ..2 (changed | cut | raised)
    `,
    unless: [...order, 'education', 'history']
  },
  'medicine-rested': {
    answers: ['critical'],
    why: 'A medicine left or refused in an image or as a wish: "a holiday from it", "I would be happier if you left it".',
    reason: 'a medicine to stop',
    phrases: phrases`
      (have | take | having | taking | need | needs) (a | some | one) ..2 (break | rest | holiday | time \
          off | pause | week off | month off) from [the | your | his | her | this | that | all] ..1 (${named} \
          | tablets)
      (put the brakes on | call it a day with | pull the plug on | draw a line under | hit pause on \
          | press pause on | call \
          time on) [the | your | his | her | that] ..1 ${named}
      leave [the | your | his | her] ${named} (for ${count} (day~ | week~ | night~ | month~) | until | till)
      not (a | one) (tablet | dose | pill | capsule | drop | puff) more [of | ($ | please)]
      (do not | never) (take | swallow | use | give | inject) another [single] (one | dose)
      (the | your | his | her) ${chosen} (can | should | must | has to | will have to | may) wait (till | until)
      (bench | sideline | mothball | rest | retire | suspend) (the | your | his | her | that) ..1 ${named}
      (give | giving) (the | your | his | her | that) ${named} a (miss | rest | break)
      (put | set | leave | lay | keep) ..5 (${taken}) ..5 (to one side | on one side | aside)
      (lay off | keep away from | steer clear of | stay clear of | stay away from | keep clear of | stay off) [the \
          | your | any | all] (${named} | nsaid~) ..8 (kidney~ | ulcer | stomach | heart | blood pressure \
          | blood thinner | asthma | lithium | liver | platelets | bleed~)
      (${taken}) (is | are) (not for you (any more | anymore | any longer) | no longer (for you | yours))
      (do not | does not | would not | would rather not | did not | never) (want | like | have) (you | him | her) \
          (taking | having | using | to have | to take | on | swallowing) (the | your | any | that | another) \
          [next | evening | morning | second | third | night | bedtime | other] (dose~ | tablet~ | pill~ | injection~ \
          | drops | patch~ | infusion~ | jab~ | ${named})
      (not keen on | not happy (with | about) | not comfortable with | uneasy (with | about) | not at ease with \
          | unhappy (with | about)) (you | him | her) (having | taking | being on | staying on | going on with \
          | using | being) ..3 (${taken} | dose)
      (time | best) to (part ways with | part with | say goodbye to | let go of | wave goodbye to | bid farewell \
          to) ..2 (${named} | tablet~ | patch~)
      (part ways with | wave goodbye to | kiss goodbye to) [the | your] ${named}
      ${named} ..8 (we | let us) ..1 part ways with it
      (${named} | tablet~ | pill~ | syrup | patch~) (has to | must) go ($ | now | today | for)
      # by somebody's mother, father or child
      (should | must | can | may | shall) no longer (take | have | use | be given | be on | swallow | inject \
          | drink | wear) ..3 (${taken} | dose)
      (is | are) not to (have | take | be given | get | use | swallow | drink) any (more | further) ..4 (${taken} \
          | dose~)
      (must | should | can) not (more | any more | anymore) (take | have | use)
      (should | must | needs to | has to | is to | are to | need to | have to) have (the | your | his \
          | her) ..1 ${taken} ${treated}
      (no need | not need | no longer need) to (continue | carry on with | keep taking \
          | go on with) [taking] [the | your \
          | that | this] ..1 <prescription-medicine>
      (you | he | she) no longer (need | needs) [the | your | his | her] ..1 <prescription-medicine> ($ | so \
          | and | any more | from)
      (may | can | should | must) stop (it | them) (now | today | tonight | from (today | tonight | tomorrow \
          | <weekday>))
      (do not | never) let (him | her | them | mum | mom | dad | your <kin> | the (baby | child) | <capital>) (have \
          | take | use) ..2 ${taken}
    `,
    except: phrases`
      rest (the | your | his | her) ..2 (pen | pens | canister | vial | bottle | box | spacer)
      (refill~ | renewal | prescription | script | order | form | letter | paperwork | request) ..4 wait
      wait (till | until) (the | your) ..1 (pharmacy | chemist | shop | store | counter | delivery)
      wait (till | until) you are (seated | settled)
      more of the (old | last | stock)
      (put | set | leave | lay | keep) ..2 ${taken} ..2 (box | bottle | tray | bag) ..2 side
      ${taken} for (tomorrow | tonight | the (day | week | trip | morning)) ..2 (side | aside)
      (side | aside) (while | so that | the (evening | night) | each | every | before you | as a reminder)
      (you | him | her) ..6 (on an empty | without | alone | late at | by (yourself | himself | herself) \
          | unsupervised)
      (was | were) not (keen | happy | comfortable)
      no longer (use | have) ..4 (box~ | site | website | portal | form | app | bin | delivered | mailed | posted \
          | shipped)
      changed (every | each | over at | weekly | by (the | a | our) nurse)
      keep taking ..3 (at the same | with (food | meals) | in the (morning | evening))
      (need | needs) ..2 so (early | late | often)
      now and (then | again)
      let ..8 (unsupervised | within reach | near the | as a toy | alone | by (himself | herself))
      ${supplement}
      <not-ordered>
      <medicine-business>
      (keep | leave | put | set) ..5 (${taken}) ..5 aside for
      leave ..1 (patch~ | cream~ | the patch | drops)
      (question | problem | side effect) ..1 more
      another [single] one of our
      (vaccine~ | flu)
      (take | have) (a | some) ..2 (break | rest) from (work | screen~ | running)
      (left | stopped) ..2 ${taken} ..2 (at | with) (the | our) (desk | front | pharmacy | reception)
      (not let | never let) ..4 ${taken} (run out | freeze | get (wet | hot | warm))
      lower the dose
      (tablet~ | pill~) ..2 down
    `,
    unless: [...order, 'education', 'history']
  },
  'medicine-unwished': {
    answers: ['critical'],
    why: 'A medicine to leave, put as a wish: "I would be happier if you left the naproxen alone".',
    reason: 'a medicine to stop',
    phrases: phrases`
      (rather | prefer | wish | prefer it if | (happier | better | easier | glad | like it | safer \
          | sleep better) ..1 if) (you \
          | he | she) (left | dropped | stopped | skipped | gave up | came off | held | paused | put away | stayed \
          off | laid off | kept off | took no more) ..2 (${taken} | the dose)
    `,
    except: phrases`
      ${taken} ..1 (at home | (in | on) (the | their | your) | at the)
      ${supplement}
      <not-ordered>
      <medicine-business>
      (felt | feel | feeling | was | were | got | been) ..3 better ..4 (stopped | left | dropped | came off)
      (left | dropped) ..2 ${taken} ..2 (at | with | off at) (the | our)
    `,
    unless: ['negation', 'question', 'history']
  },
  'seeing-due': {
    answers: ['critical'],
    why: 'A worrying thing that has to be seen soon, in the words of British and Indian surgeries.',
    reason: 'an instruction to be seen as soon as possible',
    phrases: phrases`
      (needs | need | wants | deserves | could do with | will need) ${seeing} ..3 ${soon}
      (needs to be | need to be | must be | should be | has to be | have to be | ought to be | (want \
          | need) (you | him) \
          | (want | need) her | would like you) [to be] ${seen} ..5 ${soon}
      (get | have) (that | it | this | him | her | yourself | ${hurt}) ${seen} ..5 ${soon}
      (do not | must not | should not | please not) leave (this | it | that | him | her | ${hurt}) \
          (till | until | to | for) (next week | tomorrow | the weekend | monday | <weekday> | your (next \
          | appointment) | another day)
      make haste ..6 (clinic | hospital | doctor | surgery | er)
      (this | it | that) is (a | one | a (thing | matter | job | case)) for today
      (do not | not | never) let (this | it | that) (go | run | drag | slide) [on] (beyond | past \
          | into) (today | tonight \
          | tomorrow | the weekend | <weekday>)
    `,
    except: phrases`
      ${seenOtherwise}
      leave (it | this | that) (till | until | to) ..3 to (ask | pay | pack | sign | fill | reply | register | apply \
      | collect | pick | return)
      (do not | must not | should not) leave (it | this) (till | until | to) ..2 to (book | order | renew | ask | send)
      (be | get) reviewed ..3 (by (billing | the (insurer | committee | board)))
      that is (it | all) for today
      for (today 's | today's | todays)
    `,
    unless: [...order, 'education', 'history']
  },
  'seeing-today': {
    answers: ['critical', 'highAcuity'],
    why: 'The same, today or at once.',
    reason: 'an instruction to be seen today',
    phrases: phrases`
      (needs | need | wants | deserves | could do with | will need) ${seeing} ..2 <at-once>
      (needs to be | need to be | must be | should be | has to be | have to be | ought to be) ${seen} ..2 (<at-once> \
          | before the day is (out | over | done))
      (go | come) for (the | your | a | an) ..2 (scan | x ray | xray | test | blood test | ultrasound | ct \
          | mri | ecg \
          | usg) [today] (today itself | today only | at once | immediately | now | right away | without delay)
    `,
    except: phrases`
      ${seenOtherwise}
      (today | morning | afternoon) at (the | your) (booked | usual | planned)
    `,
    unless: [...order, 'education', 'history']
  },
  'order-pidgin': {
    answers: ['critical'],
    why: 'Orders about a medicine in the Englishes of West Africa: "Make you no take the aspirin again".',
    reason: 'a medicine to stop',
    phrases: phrases`
      (^ [please | abeg | so | now] make (you | una | him | her) | make (una | am) | make (you | him | her) no) [no] \
          (stop | leave | comot | take | use | drink | drop) ..3 (${taken})
      no (give am | give him | give her | take | use | drink | swallow) ..3 (${taken}) (again | o)
      no dey (take | use | give | drink) ..3 (${taken})
    `,
    except: phrases`
      ${supplement}
      make (you | him | her) (take | use) ..6 (easier | worse | better)
    `,
    unless: order
  },
  'brought-at-once': {
    answers: ['critical', 'highAcuity'],
    why: 'Somebody to be taken to care at once, or wanted in hospital.',
    reason: 'an instruction to get care at once',
    phrases: phrases`
      (carry | take | bring | rush | convey | shift | drive) (him | her | them | yourself | the (child | baby \
          | patient | boy | girl | old man) | your <kin> | mama | papa | madam | <capital>) [straight | down | over \
          | at once | quickly] to ..4 hospital [please] <at-once>
      (carry | take | bring | rush) (him | her | them | yourself | the (child | baby | boy | girl) | your <kin> \
          | <capital>) [straight | down | over | in] to (the | our | any | a) ..1 (clinic | surgery | doctor \
          | health center | chemist) (now | now now | right now | immediately | at once | right away | straight away \
          | without delay | this minute)
      (want | need | like) (you | him | her | them) ..1 in [the | a | our] hospital <at-once>
      rush to [the | a | any | your] ..1 hospital
    `,
    except: phrases`
      (today | tonight | this (morning | evening)) for (the | your | his | her) ..1 (planned | booked | scheduled \
          | elective)
      now (and (then | again) | that)
      now for (his | her | the | your | their) ..2 (shot~ | vaccine~ | check~ | jab~ | visit | appointment)
      (would | do) you (like | want | need)
      (not | no need to | not have to | never) rush
      (many | some | most | people | parents) ..2 rush
      (visit~ | see) ..4 (in hospital | in the hospital)
      (hospital | clinic) (today | tonight) (for (the | your) ..2 (tour | class | visit | scan | fitting))
      form~
    `,
    unless: order
  }
} as const satisfies ActGroups
