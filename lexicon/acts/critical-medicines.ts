import {phrases} from '../phrases.ts'
import {type ActGroups, order} from './act.ts'
import {banned, count, drink, medicine, operation} from './medicineParts.ts'
import {supplement} from './supplements.ts'

/** A medicine or its dose, as the subject of what it is. */
const dosed = phrases`(<named-drug> | <named-drug> (dose | patch | patches | tablet | tablets | drops | gel \
    | inhaler) \
    | (dose | dosage) [of ..1 <named-drug>])`

const times = phrases`(once | twice | thrice | (two | three | four | <number>) times)`

const amount = phrases`(one | two | three | four | half | half a | a half | a quarter | quarter of a \
    | <dose-amount> | ${times} \
    | weekly | daily | monthly | every ..1 (day~ | hour~ | week~ | month~ | morning | night | evening))`

const notThat = phrases`(not | never | and not | rather than | instead of) [a | the | every] (one | two | three \
    | four | five \
    | six | ten | half | whole | full | <number> | ${times} | daily | weekly | nightly | day | week | morning \
    | four | both)`

/** Medicines as a danger: told wrong, mixed up, not to be combined, missed or given. */
export const criticalMedicines = {
  'dose-corrected': {
    answers: ['critical'],
    why: 'A dose or unit that was told wrong and is put right: "I wrote 100 mg, I meant 10".',
    reason: 'a mistake in a medicine',
    phrases: phrases`
      (label | bottle | box | leaflet | sheet | printout | prescription | script | instructions | message \
          | note | letter | email | text | list) ..2 (say~ | said | read~ | state~ | show~ \
          | list~) ..2 (<dose-amount> | <dose-unit> | <dose-schedule> | ${medicine}) ..4 (must | should \
          | ought to | has to | is meant to) (be | say | read) [only | just] (<dose-amount> | <number> \
          | <dose-schedule> | half | double | ${medicine})
      <dose-amount> ..3 (that | which | this) (was | is) (wrong | incorrect | [a | my] (typo | mistake | slip \
          | error))
      (typed | wrote | put | said | printed | entered | written | told you | note | message | letter \
          | text) ..3 (<dose-unit> | <dose-amount> | <dose-schedule> | ${medicine}) ..4 (should | meant \
          | mean | ought to | must) ..4 (<dose-unit> | <dose-amount> | <dose-schedule> | ${medicine})
      (disregard | ignore | forget | scrap | strike | delete | cross out | discount) ..2 (dose | doses \
          | dosage | dosing | strength | <dose-amount>) ..6 (message | letter | note | email | text | mail \
          | chart | sheet | wrote | said | sent | label | above)
      (read | take | make (it | that)) <dose-amount> ..2 (where | when | though) ..3 (wrote | said | put \
          | typed | printed | says | said)
      <dose-amount> not <dose-amount> as ..3 (wrote | said | put | typed | printed)
      (mixed up | swapped | switched | transposed | confused | muddled | reversed) (the | your | his \
          | her) ..2 (doses | dose | dosage | strengths | insulins) ($ | in | up | around | round | of \
          | when)
      (i | we | they | pharmacy | you) got (the | your | his | her) ..2 (doses | dose | dosage | strengths \
          | insulins) (wrong | mixed up | muddled | (around | round) $ | the wrong way)
      (dose | dosage | strength) ..2 (should | must | ought to | was meant to) (read | say | have been \
          | have read | have said) [now | only | just] (<dose-amount> | half | double | twice \
          | a (tenth | third | quarter) | <number> | <dose-schedule>)
      (dose | dosage | strength) ..2 ((should | must | ought to) now be | was meant to be) [only \
          | just] (<dose-amount> | half | double | <number> (not | instead of | rather than))
      (dose | dosage | strength) ..2 (should | must | ought to) be [only | just] (<dose-amount> | <number> \
          | half | <dose-schedule>) ..1 [and] (not (<number> | <dose-amount> | <dose-schedule>) | instead \
          | rather than)
      <prescription-medicine> (dose | dosage) (should | must | ought to) be [only | just] <dose-amount>
      (dose | dosage) of ..1 <prescription-medicine> (should | must | ought to) be [only | just] <dose-amount>
      (correction | erratum | typo) ..6 (<dose-amount> | dose | dosage)
    `,
    except: phrases`
      (dose | dosage) (reminder~ | chart | diary | calendar)
      should be read as
      (patients | people | many) ..2 got
      strength should read ..2 on
      be [only | just] <number> (minute~ | hour~ | day~ | week~)
      <medicine-business>
      (dose | dosage) should be (the same | fine | enough | ready)
      (dose | dosage) (should | must) be (taken | given | kept | repeated)
      (was | were) (right | correct)
      (vaccine | booster | shot | jab | appointment | visit) ..6 (should | meant)
      (am | pm | o'clock)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'dose-contrasted': {
    answers: ['critical'],
    why: 'A dose set right by force or by contrast: "The methotrexate is once a WEEK", "Your metoprolol is ONE tablet, not two".',
    reason: 'a mistake in a medicine',
    phrases: phrases`
      ${dosed} (is | are | means | stays) [only | just | now | to be | at] ${amount} ..5 ${notThat}
      ${dosed} (is | are | means) [only | just] once a <capital>
      ${dosed} (is | are | means) [only | just] <capital> a (day | week | month)
      ${dosed} (is | are | means) [only | just] (every <capital> (day~ | hour~ | week~ | month~ | morning \
          | night | evening) \
          | <capital> (tablet~ | pill~ | capsule~ | puff~ | drop~ | unit~ | spray~ | patch~ | a tablet | a pill \
          | the dose))
      ${dosed} [<number>] [<dose-unit>] (is | are | means) [on] <weekday> (only | and no other day)
      <number> <dose-unit> once a <capital> ($ | not | and not | never)
      it is [<capital>] [one | two | half | <number>] (tablet | pill | capsule | puff | drop | spray | unit | ml \
          | patch) of \
          [the | your] <named-drug> ..1 ${notThat}
      (drops | ointment | gel | <named-drug>) (is | are | go | goes) [only | just] (for | in | into | on \
          | to) the (left | right) \
          (eye | ear | nostril | side | knee | foot) [only] (not | and not | never) ..3 (left | right | other)
    `,
    except: phrases`
      (clinic | visit | appointment | class | group | review | delivery) for (the | your | his \
          | her) <named-drug> (is | are)
      (clinic | visit | appointment | class | group | refill | copay | price | cost | bill | card | form | line \
          | level | trough \
          | supply | order | delivery | box | pen | label) ..2 (is | are | means | stays)
      (one | two | three | four | <number>) (bottle~ | tube~ | strip~ | inhaler~ | vial~ | refill~ | page~ \
          | dollar~ | euro~ | pound~ | box | boxes | pharmacy \
          | pharmacies \
          | copay~ | visit~ | needle~ | day supply | month supply | of the | cent~ | deliver~)
      (a <capital> | puff~ | tablet~ | pill~ | capsule~ | drop~ | unit~ | spray~) (as (before | usual | always \
          | ever) | unchanged \
          | same as)
      only (at (that | the | our) | in (that | the | our) (shop | store | pharmacy))
      (day | days | week | weeks | month | months) (late | overdue | early | old | behind)
      (discount | discounted | price | driver | courier | delivered)
      (as (it (always | has | is) | before | usual | always | ever | you (know | do | have | take)) | unchanged \
          | same as | no change)
      (is | are) (<capital> | once a <capital>) (clinic | group | class)
      ${dosed} is (once | twice | one) ..4 not (because | so | that | as | to)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'medicine-mixed-up': {
    answers: ['critical'],
    why: 'A box, bag or strength that went to the wrong patient or holds the wrong thing.',
    reason: 'a mistake in a medicine',
    phrases: phrases`
      (dispensing | medication | medicine | prescribing | labeling | filling | dosing) (mistake | error \
          | mix up | slip | mistakes | errors) ($ | at | in | by | on | and | with | that | the | your)
      (mix up | blunder | mistake | error) (at | by | in) (the | your | our) ..1 (pharmacy | chemist \
          | drugstore | dispensary | pharmacist) ($ | ..8 (wrong | bag~ | box | boxes | dose~ | strength \
          | medicine~ | medication~ \
          | tablets | pills | capsules | bottle~ | label | labels | ${medicine}))
      (box | bottle | bag | pack | packet | label | blister) ..6 (but | yet) [it | that | really \
          | actually] (holds | contains | held | contained | has ..2 inside | is full of) ..2 ${medicine}
      (says | reads | said | marked | labeled) <capital> but (holds | contains | held | contained | is | has)
      (the | your | his | her | this | that) ..1 (bottle | box | pack | packet | bag) of ..2 ${medicine} (holds \
          | contains | held | contained | has \
          | had) ..2 ${medicine}
      (chemist | pharmacy | pharmacist | drugstore | dispensary | we | they | nurse | hospital | ward \
          | technician) ..1 (gave | handed | sold | sent | dispensed | packed | filled | supplied \
          | issued) ..3 (<named-drug> | <capital>) ..3 (where | instead of | when | in place of \
          | rather than) ..5 <named-drug>
      (chemist | pharmacy | pharmacist | drugstore | dispensary | we | they | nurse | hospital | ward \
          | technician) ..1 (gave | handed | sold | sent | dispensed | packed | filled | supplied \
          | issued) ..2 <named-drug> [<number>] [<dose-unit>] (where | instead of | in place of \
          | rather than) ..2 <capital>
      (got | given | gave you | gave him | gave her | received | handed | picked up | took home | dispensed \
          | sent) ..5 (bag | bottle | box | pack | tablets | pills | capsules | medicine~ | medication~ \
          | drops | strength | inhaler | insulin | <named-drug>) ..5 (by mistake | in error | by accident \
          | by accident | mistakenly | accidentally)
      (pills | tablets | capsules | medicine~ | medication~ | drops | inhaler) (in | inside) (it | there \
          | that ..1 | the ..1 | this ..1) (are | is) not (yours | his | hers | what)
      (box | bag | bottle | prescription | tablets | pills | capsules | medicine~ | medication~ | drops \
          | insulin) (was | were | has been | have been | got) (swapped | switched | mixed up | exchanged \
          | confused | muddled) with (someone | somebody | a neighbor \
          | another (patient | person | customer | client | child | man | woman | patient's | person's \
          | customer's | client's | child's | man's | woman's | one))
    `,
    except: phrases`
      (reminder~ | text | message | list | form | bill | refill | leaflet~ | mask~ | request~ | email | call \
          | letter \
          | invoice | survey | notice | sticker~ | questionnaire) ..6 (by mistake | in error | by accident \
          | mistakenly \
          | accidentally)
      (two | three | second | spare | extra | double) (bottle~ | box | boxes | pack~ | bag~ | lots)
      (holds | contains) ..4 same
      (generic | brand name | same (drug | medicine)) ..6 (instead of | in place of | rather than)
      (instead of | in place of | rather than) ..6 (generic | brand name | same (drug | medicine))
      billing (mistake | error | mix up)
      <medicine-business>
      (no | not | nor | without | never) ..2 (mistake | error | mix up)
      (forms | records | notes | bill | invoice | address | appointment | refill | copay | insurance \
          | pick up | pickup | price) ..4 (mistake | error | mix up)
      (mistake | error | mix up) ..8 (bill | invoice | address | appointment | copay | insurance | price \
          | phone number | opening)
      (left | forgot | forgotten | leave) ..4 (bag | bottle | box)
      <kin> is (medicine | medication)
      (mistake | error) on the ..1 (carton | leaflet | packaging)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'alcohol-with-medicine': {
    answers: ['critical'],
    why: 'No drink with the medicine: metronidazole, disulfiram, sedatives.',
    reason: 'a warning about medicines that must not be combined',
    phrases: phrases`
      (do not | never | must not | should not | may not | cannot | can not | not to | avoid | keep away from \
          | stay away from | stay off | keep off | steer clear of | lay off | no | nothing with | not (one \
          | a | any | a single) (sip | drop | glass) of | without | quit) ..3 ${drink} ..3 (with | while | on \
          | during | until | till | for | alongside | as long as \
          | in any form) ..5 (<named-drug> | (the | this | that \
          | your) course | after the last (tablet | dose))
      (^ | strictly | absolutely | and | so | please) no ${drink} [at all | please | whatsoever] (with \
          | while | during | until | on | for the) ..5 <named-drug>
      <named-drug> ..8 (strictly | absolutely | and | so) no ${drink}
      (do not | never | must not | should not | may not | cannot | can not | not to) [drive or] (drink \
          | have a drink) [at all | anything | or drive] (on | with | while | during | until \
          | when) ..6 (<named-drug> | (the | this | that) course)
      ${drink} ..3 (can | will | could | may | would) make (you | him | her) ..2 (ill | sick | vomit) (on \
          | with | while) ..3 <named-drug>
    `,
    except: phrases`
      there (is | was) no ${drink}
      (been | are | is | gone | lived | year | months) without ${drink}
      (you | he | she) (do | does | did) not drink
      (no need | not need | not have) to (avoid | stay off | keep off)
      (you | he | she) (drink | drinks | drank | have | had) no ${drink}
      (alcohol | rubbing alcohol) (wipe~ | swab~ | pad~ | gel | rub | free)
      (wine | beer) vinegar
      (traditional | usual | old | standard) ..1 (advice | rule) (is | was | says) [no] ${drink}
      avoid alcohol and
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'child-not-given': {
    answers: ['critical'],
    why: 'A medicine that nobody may give the child: aspirin, codeine.',
    reason: 'a medicine to stop',
    phrases: phrases`
      (nobody | no one | not let anyone | never let anyone) [should | may | must | is to \
          | ever] give~ ..2 [any] ${medicine}
      no (aspirin | codeine | ${medicine}) for (<capital> | him | her | the (baby | child | children \
          | little ..1 | boy | girl | kids) | your <kin>) ($ | please | not | at | he | she | because | as \
          | until | with | under | while)
      (aspirin | codeine | ${medicine}) ..8 (give (him | her | them | the baby) none | none for (him | her | them))
      never give (him | her | them | <capital> | a child | children | the (baby | child)) [any] (aspirin | codeine)
    `,
    except: phrases`
      for (him | her) at (the moment | present | this (time | point | stage))
      there (is | are | was | were) no
      (has | have | had | gave | gives | got | carries | stocks | prescribed) no ${medicine} for
      no (antibiotic~ | antivirals) for
      (viral | virus | negative | a cold) ..4 no ${medicine} for
      no ${medicine} for ..8 (virus | viral | cold)
      no ..2 (refill~ | repeat~ | allerg~) for
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'medicine-before-procedure': {
    answers: ['critical'],
    why: 'A medicine left out before or after a procedure, without a verb: "Hold ASA 7 days pre-op".',
    reason: 'a preparation that has to be done on time',
    phrases: phrases`
      (no | nothing (with | containing) | avoid | stop | hold | off | steer clear of | stay off | keep off \
          | stay clear of | give up | skip | omit | leave out | leave off | without | d c | dc | quit \
          | cut out | pause) [all | any | taking | the | your | more] ..2 (${medicine} | nsaid~ \
          | anti-inflammator~ | anti inflammatory~ | fish oil | vitamin e | turmeric | ginkgo | garlic \
          | insulin) ..8 (pre op | preop | before | prior to | ahead of | leading up to | preceding | until \
          | till) ..4 ${operation}
      (no | nothing (with | containing) | stop | hold | off | skip | omit | leave out | leave off | without \
          | pause) [all | any | taking | the | your | more] ..2 (${medicine} | insulin) ..4 (on | the) (day \
          | morning | evening | night) (of | before) ..4 ${operation}
      (no | off | stop | hold | without) [the | your] ${medicine} [for] ${count} (h | hour~ | hrs | d | day~ \
          | wk | week~) (after | post | following) ..3 ${operation}
      ${medicine} ..3 ${count} (h | hour~ | hrs | d | day~ | wk | week~) (pre op | preop)
    `,
    except: phrases`
      there (is | was) no ${medicine}
      no ${medicine} is (kept | in | sold | stocked | here | on)
      off ..2 ${medicine} ..8 (you had | went well | no trouble)
      <not-ordered>
      (no | off) ..2 ${medicine} ..6 (needed | required | necessary) ..6 (before | prior)
      (no | not) ..1 need
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'bare-ban': {
    answers: ['critical'],
    why: 'What must not be taken with a medicine or an illness, as a bare no: "No sildenafil with your nitrates".',
    reason: 'a warning about medicines that must not be combined',
    phrases: phrases`
      (^ [please | so | and | ok | but | absolutely | strictly | also | then | tab <capital> only] | and \
          | only | please | so) no [more] ${banned} [or ${banned}] (with (the | your | that | this | those \
          | <named-drug>) | on top of | while | whilst | as long as | together with | alongside | now that \
          | for (you | him | her) ($ | with | on | while | until | till | please | ever | again | now that \
          | because of | at all | any more $ | anymore | your | (because | as | since) [of] (your | his | her \
          | you take | you are on)) \
          | within | in combination | around)
      ^ [please | so | and | also] no ${banned} [please] (as | because | since) ..3 (your | platelets \
          | kidney~ | heart | pressure | blood | ulcer | liver | asthma | you take | you are on)
      only no ${banned} (as | because | since)
      ^ [please | so] no ${banned} please $
      ^ [please | so | and] no ${banned} please ..1 your
      ^ [please | so] no ${banned} this (week | fortnight | month | cycle)
      no ${banned} [no | or | and] ..5 with (this | that | your) (drug | medicine | tablet~ | heart | kidney~ \
          | blood pressure | ulcer | asthma | liver | pregnancy | condition)
      (and | but) none with (the | your | that | this) ${medicine}
    `,
    except: phrases`
      no ${banned} (as | because | since) ..4 (is | are | looks | look | feels) [so | now | all \
          | quite] (normal | fine | perfect | calm | better | well \
          | good | controlled)
      no ${banned} (as | because | since) ..2 (plan | insurer | insurance)
      (are | is) on (diet | nothing | no) ..3 and no ${banned}
      (take | takes | on) no ..3 no ${banned}
      (viral | virus | negative | a cold) ..4 no ${banned} for
      no ${banned} for ..8 (virus | viral | cold)
      <not-ordered>
      <medicine-business>
      no (calpol | saline | vitamin~ | supplement~ | sunscreen~ | moisturizer~ | lozenge~ | cough drop~ \
          | multivitamin~ | probiotic~)
      no (permethrin | lemsip | antifungal~)
      no ${banned} ..8 as (before | always | on (your | the) | you know | agreed | you do)
      no ${banned} ..3 (needed | required | necessary | allerg~ | level | refill~ | on (your | the) (list \
          | file) | in (your | the))
      no ${banned} (for (you | him | her)) to (pick | collect | pay | sign)
      there (is | are | was | were) no
      no (antibiotic~ | antivirals) (for | with) (this | that | the | a) (cold | virus | flu | cough | time)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'dose-not-missed': {
    answers: ['critical'],
    why: 'A medicine whose missing blocks a stent, a graft or a valve.',
    reason: 'a medicine that must not be stopped',
    phrases: phrases`
      (missing | skipping | stopping | leaving out | forgetting | running out of \
          | coming off) ..5 (<named-drug> | dose~ | tablet~ | pill~) ..6 (can | could | may | might | will \
          | would) ..3 (clot | kill | reject | (block | close | shut | clog) ..3 (stent~ \
          | graft~ | vessel~ | artery | arteries | valve~ | heart) | (bring on | set off | trigger \
          | cause) ..3 (stroke \
          | clot~ | heart attack | seizure~ | fits | rejection | crisis | clotting))
      (do not | never | must not | may not | not to | cannot | can not) (stop | miss | skip | run out of \
          | leave out | forget | come off | go without) ..5 (<named-drug> | dose~ of \
          | blood thinner~) ..8 (stent | clot | clots | graft | valve | transplant | reject~ | stroke | seizure~)
      (never | do not) let (anyone | anybody | someone | a dentist | them | any doctor \
          | another doctor) (stop | hold | pause | take you off) ..2 <named-drug>
      (stent | graft | valve | transplant) ..2 (can | could | may | might | will | would) ..1 (clot | block \
          | close | clog | fail | reject) ..8 (miss~ | skip~ | stop~) ..3 (<named-drug> | dose~)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'handled-wrong': {
    answers: ['critical'],
    why: 'A patch or slow tablet that gives its dose at once when it is warmed, cut or crushed.',
    reason: 'an instruction that a treatment or test depends on',
    phrases: phrases`
      (keep | no | never | do not | must not | avoid) ..5 (heat | heating | heated | warm | sauna \
          | electric blanket | hot water bottle | hot bath) ..8 patch~
      (do not | never | must not) (warm | heat | cut | flush | cover) ..6 patch~
      (heat | heating (pad | blanket)) ..6 patch~ ..6 (dose | fatal | deadly | kill | overdose)
      (do not | never | must not) (put | stick | apply | use | wear) ..2 (second | new | another \
          | two) ..1 patch~ ..8 (until | before | at once | at the same time | together | while)
      never (wear | use | have) (two | both | more than one) ..1 patch~
      (do not | never | must not | may not) (split | crush | chew | cut | break | dissolve | halve \
          | open) (or | and | nor) (split | crush | chew | cut | break | dissolve | halve \
          | open) ..3 (<named-drug> | tablet~ | capsule~ | pill~ | them | it)
      (deadly | fatal | lethal) (dose | amount | overdose)
    `,
    except: phrases`
      (no | not a | not the | not any) (deadly | fatal | lethal)
      (below | far from | short of | away from) ..1 (deadly | fatal | lethal)
      (deadly | fatal | lethal) (dose | amount) ..2 (is | would be | are) (far | many | much | way | well)
      (would take | takes) ..5 (deadly | fatal | lethal)
      patch test~
      (monitor | holter | bald | bare | ecg | ekg | glucose | sensor) patch~
      patch~ of [dry | bare | red | itchy] (skin | eczema | psoriasis | rash | hair | scalp)
      there (is | was) no ..3 heat
      no heat (or | and | nor) (redness | swelling | pain)
      (split | crush | chew | cut | break | dissolve | halve | open) ..3 ${supplement}
      (split | cut | halve | break) (them | it) with a (knife | blade | pair | razor)
      <not-ordered>
      (nicotine | heat | warm | warming | eye | skin) patch~
      (dry | scaly | red | itchy | bald | rough) ..1 patch~
      (not | nowhere near | far from) ..2 (deadly | fatal | lethal)
    `,
    unless: ['condition', 'question', 'history']
  },
  'faulty-lot': {
    answers: ['critical'],
    why: 'A lot that may fail, to be exchanged, where nobody says "recall".',
    reason: 'a recalled or contaminated product',
    phrases: phrases`
      (inhaler~ | pen~ | strip~ | pump~ | meter~ | sensor~ | <drug> | autoinjector~ | epipen~) ..3 (of \
          | from) (that | this | a | the) (lot | batch) ..8 ((may | might | could) ..1 (fail | leak | read \
          | not | be | give | stick | jam | deliver | run) | fail~ | read~ | empty \
          | leak~ | do not work | too (low | high | weak | strong))
      ((its | your | that | this) (lot | batch) | the batch) (may | might | could | is | was) ..2 (empty | faulty \
          | fail | weak | too (strong | weak | low | high) | defective | leak | mislabeled)
      (exchange | swap | replace) (your | the | his | her) ..2 (inhaler~ | pen~ | strip~ | pump~ | meter~ \
          | sensor~ | autoinjector~ | epipen~) ..2 (today | tomorrow | now | at once) ..4 (lot | batch | faulty)
      (is | are) (of | from) a (lot | batch) (that | which) ..2 (read~ | leak~ | fail~ \
          | faulty | defective | contaminated | mislabeled | too (low | high | weak | strong))
      (do not | never) dose ..3 insulin by (them | it | those | these)
    `,
    unless: order
  }
} as const satisfies ActGroups
