import {phrases} from '../phrases.ts'
import {type ActGroups, order} from './act.ts'
import {countedThings, noDoublingUp, sentAsAlways, supplySent} from './nothingOfTheSort.ts'

/** How much of a routine medicine a pharmacy is asked for: repeats, or a month's or a quarter's supply. */
const refilled = phrases`(x [<number>] | x1 | x2 | x3 | x4 | x5 | x6 | x11 | x12 | (28 | 30 | 60 | 84 | 90 | 100 | \
    180) (day~ [supply] | \
    tablet~ | pill~ | capsule~ | ds) | <number> refill~ | refill~)`

/** Orders to take something new: what starts, what changes. Sources: founding text, note; etiquette-rules §3a. */
export const criticalDoses = {
  'medicine-start': {
    answers: ['critical'],
    why: 'A new prescription medicine, or one begun again.',
    reason: 'a medicine to start',
    phrases: phrases`
      (start | begin | commence | initiate | restart | resume | add) [on | with | taking] ..2 \
          (<prescription-medicine> | antibiotic~)
      (start | begin | commence | initiate | restart | resume | add) \
          (giving | him on | her on | you on | the | your | a | an | a course of | using) ..2 \
          (<prescription-medicine> | antibiotic~)
      (start | begin | commence) [on | with | taking | giving | him on | her on] ..2 (antiviral~ | insulin | steroid~)
      (initiate | restart | resume | add) [on | with | taking] ..2 (antiviral~ | insulin | steroid~)
      (initiate | restart | resume | add) (giving | him on | her on | you on | the | your | a | an | a course of \
          | using) ..2 (antiviral~ | insulin | steroid~)
      (start | begin | commence) (you on | the | your | a | an | a course of | using) ..2 \
          (antiviral~ | insulin | steroid~)
      (start | begin | take | give) ..3 (tab | cap | inj) ..4 (<number> (mg | mcg | ml) | once | twice | thrice \
          | one at | bd | tds | od)
      (take | start | begin | use | complete | finish) (a | the | one) course of ..2 (antibiotic~ | antiviral~ \
          | steroid~ | <prescription-medicine>)
      (start | begin | restart) (it | them | this | these | one | the (tablet~ | pill~ | capsule~ | drops | medicine~ \
          | new | first)) ..3 (<from-when> | today | tonight)
      (^ [please] | should | must | best to | need to | needs to) (start | begin | restart) (the | your | his \
          | her) ..2 (injection~ | infusion~) ..1 (today | tonight | tomorrow | this week | <from-when>)
      (apply | put on) ..3 patch~ ..2 <from-when>
      (start~ | put~ | begin~ | place~ | get) (you | him | her | them) on ..4 (<prescription-medicine> | <drug>)
      (i | we | doctor | dr | she | he | they) ..4 (starting | adding | beginning | started | called in | calling in \
          | phoned in | written | write | wrote | added | recommend~ | put in | prescribing | prescribed | ordered \
          | sent | sending) ..5 (<prescription-medicine> | antibiotic~)
      (want~ | would like | like~ | need~ | have) (you | him | her | them) \
          (on | to take | to start | to begin | to go on | to be on | start | taking | to use) ..3 \
          (<prescription-medicine> | <dose-amount>)
      (prescription | script | rx) (for | of) ..4 <prescription-medicine> ..4 (sent | waiting | ready | called | at)
      <prescription-medicine> ..5 (has been | was | is | were | have been) ..1 \
          (sent | called in | prescribed | waiting | ready | at (the | your) (pharmacy | drugstore | chemist))
      <prescription-medicine> [<dose-amount>] (sent | called in | prescribed | starting | to start | begins | starts \
          | is ready)
      (first | next) (dose | tablet | pill | capsule | shot | injection) \
          (of | today | tonight | tomorrow | at | now | this | should be)
      first <prescription-medicine> (tonight | today | tomorrow | at)
      (take | give) [a | one | two | the | your] ..2 (<dose-amount> | <prescription-medicine>) ..5 \
          (today | tonight | now | <course>)
      <prescription-medicine> [is] [at] [<number>] [<dose-unit>] ..6 (for | x | times) [next] (<number>) \
          (days | day | d | weeks | week)
      <prescription-medicine> [is] [at] [<number>] [<dose-unit>] ..6 (for | x | times) [next] \
          (three | five | seven | ten | two | one) (days | day | d)
      <prescription-medicine> [is] [at] [<number>] [<dose-unit>] ..6 (for | x | times) [next] \
          (three | five | two | one | seven | ten) (weeks | week)
      <prescription-medicine> <dose-amount> ..6 (start~ | begin~ | from) (today | tonight | now | tomorrow | this)
      <prescription-medicine> ..3 <dose-amount> ..4 <from-when>
      <prescription-medicine> <number> [<dose-unit>] (tonight | today | now)
      <prescription-medicine> <number> ..8 (<number> | three | five | seven | ten | two | fourteen) (days | weeks)
      <from-when> ..2 (take | give | inject | use) ..2 (<dose-amount> | <prescription-medicine>)
      (take | give | inject) <dose-amount> ..8 <from-when>
      (start | begin | add) <capital> [<capital>] ..2 <dose-amount>
      (give | take | use) [the | your | a | one] (rescue | loading | first | next | missing | extra) \
          [dose | pack | medication] (now | today)
      (give | take | use) [the | your | a | one] (rescue | loading | first) [dose | pack] (tonight | at once)
      (give | take | use) [the | your | a | one] (rescue | loading | first) (medication) (tonight | at once)
      (give | take | use) [the | your | a | one] (next | missing | extra) [dose | pack | medication] (tonight \
          | at once)
      (you | she | he) (need | needs | will need | must) ..2 (be treated | to be treated | antibiotics | an antibiotic)
      (needs to | must | has to | should) be treated (with | today | now | right)
      <prescription-medicine> instead
      (instead | in its place | in place) ..4 <prescription-medicine>
      go back on ..3 <drug>
      <prescription-medicine> ..3 (begins | starts | start) (<from-when> | today | tonight | tomorrow | with)
      new (script | prescription) is for [the] <prescription-medicine>
      ^ [so | i am | we are] adding <prescription-medicine> <number>
      (^ [please | so | and | now] | and | must | should) go on <prescription-medicine> <number>
      (you | he | she) need~ (iron | vitamin b12 | b12 | folate | thiamine) ..3 <number> <dose-unit>
      <prescription-medicine> will be needed ..6 (from | starting) (today | tonight | tomorrow | <weekday>)
      ^ <prescription-medicine> (at bedtime | at night | twice a day | once a day) ..3 (lifelong | for life)
      (infection | this) needs (six | four | two | three | eight | twelve | <number>) weeks of <prescription-medicine>
      ^ <prescription-medicine> <number> <dose-unit> (each | every) <weekday>
      ^ first (pen | patch | injection | tablet) today $
      (you will | you are to | you shall) (take | use | have) <prescription-medicine> ..2 instead
    `,
    except: phrases`
      ${supplySent}
      ^ [the] (rx | script | prescription) [for | of] <drug> [<dose-amount>] ${refilled} ..2 (sent | ready | called \
          | waiting)
      (extended | renewed | refilled | reissued) (your | the) <drug> ..9 (as (before | usual | always | now) | same \
          | unchanged)
      (hospital | ward | er | ed | urgent care | (previous | other | old | last) doctor) [there | team | doctor | had \
          | has | have] put (you | him | her) on
      <prescription-medicine> prescribed to your ..1 (was | has | did)
      (which | that) (is | are) (given | taken | used | prescribed)
      (some | many | most | other) (doctor~ | physician~ | people | clinic~ | specialist~ | dermatologist~) ..2 \
          (prescribe | recommend | use | give)
      (first | next | last | second | third) (dose | shot | injection) ..5 <vaccine>
      (first | next) (shot | injection) (should be booked | this (morning | week) (went | was))
      <not-ordered>
      <medicine-business>
      (i | we) ..2 (called | spoke to | checked with) [the | your] pharmacy
      (refill~ | renew~ | reorder~ | re-order~ | repeat | repeats | top up) ..8 <drug>
      <drug> ..12 (refill~ | renew~ | renewal~ | repeat)
      (sent | sending) (your | the usual | your usual) <drug> [<dose-amount>] \
          (to (the | your) [mail order] pharmacy | to (the | your | walgreens | cvs) ..9 refill~ | as you asked)
      <drug> ..5 (sent | ready | waiting | went) ..3 (as | for) <number> (tablets | pills | capsules | days)
      the <drug> [<dose-amount>] (is | was) ..1 (ready | waiting)
      (continue | continued | keep | keeps | stay) [taking | on | with | using | to take | at | your | the] ..3 <drug>
      (remain | remains | carry on | carries on | still) [taking | on | with | using] ..3 <drug>
      (remain | remains | carry on | carries on | still) (to take | at | your | the) ..3 <drug>
      <drug> ..4 (continue~ | unchanged | no change | stays | same dose | the same (dose | amount | way | as | one \
          | strength | drug | brand | generic) | as before | as usual | remains | same as)
      (sent | ordered) ..6 to the same (pharmacy | drugstore | place | chemist)
      (same | usual | current | regular | present | tolerated | you take | you are taking | he is taking \
          | she is taking) ..3 <drug>
      <drug> ..4 (he | she | you) (is | are) (taking | on)
      (can | could | may | might | options | option | consider | such as | including) ..4 <prescription-medicine>
      (before | when | since | after | if) [you] (start~ | begin~ | starting | beginning)
      (you | he | she) (started | began | were started) ..4 <drug>
      since ..4 (start~ | began)
      (first dose | start) of the (vaccine | day)
      leave [on] [the | your] (the patch | patch~)
      (start | add) ..3 <vaccine>
      (is | are) ..2 (mailed | set up | packed | laid out)
      (decide~ | decision | choose | want | agree~) to (start | begin | try)
      (eventually | later | down the road | in the future | next year | next month | not yet | some day)
      (over the counter | otc | drugstore | supermarket | 1%)
      <prescription-medicine> ..4 <number> (tab~ | tablet~ | capsule~ | refill~ | day supply | day~ supply)
      (sent | ordered | renewed | refilled) ..8 <number> x <number>
      <number> x <number> (was | were) (sent | renewed | ordered)
      (insulin | antibiotic~) ..2 (resist~ | allergy | pen~ travel | keep)
      <prescription-medicine> you already take
      (decided | advised | voted | leaned | chose | argued) against (starting | beginning | adding | restarting)
      (looked at | considered | weighed | thought about | talked about | discussed) (starting | adding \
          | beginning) ..8 (leave it (be | as) | decided (not | against) | agreed (not | to leave))
      ${sentAsAlways}
    `,
    unless: [...order, 'education', 'history']
  },
  'medicine-change': {
    answers: ['critical'],
    why: 'A dose that changes is taken wrong until the message is read.',
    reason: 'a change to a medicine',
    phrases: phrases`
      <raise-or-lower> [<whose> | on | down] ..3 (<drug> | dose~ | dosage) ..4 <to-amount>
      (would like | want | need | am going | are going | have decided | has decided) [you] to (increase | raise \
          | decrease | reduce | lower | double | halve | bump up | step up | step down | go up on \
          | go down on) ..3 (<named-drug> | dose~ | dosage)
      let us (increase | raise | decrease | reduce | lower | double | halve | bump up | step up | step down \
          | go up on | go down on) ..3 (<named-drug> | dose~ | dosage)
      (recommend | suggest | advise) ..4 (increasing | raising | decreasing | reducing | lowering | doubling \
          | halving) [<whose>] ..3 (<named-drug> | dose~ | dosage)
      (recommend | suggest | advise) ..3 <raise-or-lower> (your | the | his | her) ..2 (<named-drug> | dose~ | dosage)
      ^ [please | kindly | so | now | then] go (up | down) to (one | two | three | half \
          | <number>) [of the] (tablet~ | capsule~ | pill~ | puff~ | patch~ | spray~ | drop~ | unit~ | ml)
      ^ [your | the] new dose [is] <number>
      (warfarin | coumadin | jantoven) ..1 <number> [mg] [on] <day> ..5 <number>
      (delay~ | postpon~ | push~ back | hold~ off on) ..2 (chemo | chemotherapy | cycle | infusion) ..8 (counts \
          | platelets \
          | neutrophils | white cells)
      <named-drug> <number> [mg | mcg | units] (is now | now | becomes | goes to) <number>
      (turn | set | put) (your | the | his | her) oxygen [flow] [up | down | back] to <number>
      ^ [please | kindly | so | now | then] (increase | raise | decrease | reduce | lower | double | halve) (your \
          | the | his | her) ..2 (<named-drug> | dose~ | dosage)
      ^ [please | kindly | so | now | then | also | ok] (increase | raise | decrease | reduce | lower | double \
          | halve) <named-drug>
      ^ [please | kindly | so | now | then | also | ok] (go up | go down | cut back | cut down | back off | back down \
          | ease off | bump up | step up | step down | bring down | bring up) [on] [the | your | his \
          | her] <named-drug>
      let us (back off | back down | ease off | cut back | cut down | taper | bump up) [on] [the | your | his | her] \
          <named-drug>
      (wants | would like | asks | asked | recommends | advises) [for] (you | him | her) [to] \
          (increase | raise | decrease | reduce | lower | double | halve | go up on | go down on | cut back on \
          | taper \
          | stop | hold | switch) ..3 (<named-drug> | dose~)
      (cut | drop | go | come | get | step | move) [back] (down | up | back) [from | to] ..3 <number> [<dose-unit>] \
          ..4 (<from-when> | mg | mcg | units | tablet~ | drops)
      (<raise-or-lower>) [it] [back] [down | up] from <number> [<dose-unit>] to <number>
      (<raised-or-lowered> | switch~ | <goes>) [it] [back] [down | up] from <number> <dose-unit> to <number>
      (<raised-or-lowered> | switch~ | <goes>) [it] [back] [down | up] from <number> to <number> (<dose-unit> \
          | ..2 (from | as of | starting | tonight | today))
      (increase | raise | decrease | reduce | lower | drop | cut) [it] [down | up | back] (to | by) <number> \
          [<dose-unit>] (<from-when> | <dose-unit> | a day | daily | twice | once)
      <drug> ..4 <goes> [back] [up | down] [from <number> [<dose-unit>]] to ..1 (<number> | half | one | two)
      <named-drug> ..2 (increase | decrease | reduce | raise | lower | cut | double | halve) \
          (it | from | to | by | in half | back)
      <named-drug> [<number>] [<dose-unit>] becomes
      (double | halve | triple) ..3 (<drug> | dose~ | it <from-when>)
      (cut | take | give) ..4 <drug> in (half | two)
      (half | double) [of] (the | your | his | her) [usual | normal | current] (dose | <named-drug> | tablet | pill)
      (take | give) (half | two | three | one and a half) ..6 (instead | from now | starting)
      <dose-amount> ..4 (instead of | in place of | rather than | not | no longer | and not) ..1 <number>
      (<named-drug> | dose | then | take | give | now | tonight | go on with) ..4 <number> ..4 \
          (instead of | in place of | not | and not) <number>
      <number> (instead of | in place of | not | and not) <dose-amount>
      (lower | higher | reduced | smaller | bigger) dose of <number>
      (never | do not) double up
      add [a | one] (second | extra | another | third) ..1 <drug>
      (new | correct | right) dose (is | will be | of)
      (dose | dosage) ..3 (is | has been | was | will be | to be | should be | must be) <raised-or-lowered>
      (i | we | doctor | dr) ..4 <raised-or-lowered> ..4 (<drug> | dose~ | it to)
      (increasing | reducing | lowering | raising | doubling | halving) [<whose>] ..2 (<named-drug> | dose~)
      (switch~ | change~ | swap~ | trade~ | transition~ | convert~) [you | him | her] [over] [from | out] ..4 \
          (to | for | with | over to) ..3 <named-drug>
      (switch | swap | change | trade) ..4 <named-drug> ..2 (for | to | with) ..3 <named-drug>
      (replace~ | takes over from | takes the place of | instead of | in place of | comes in place of | substitutes) \
          ..3 <named-drug>
      <named-drug> ..3 (replaces | takes over | takes the place | in its place | in place of | goes over to)
      (take | use | give) <dose-amount> [of] ..5 (instead of | in place of | rather than | not)
      add <dose-amount> [to | of]
      <number> (mg | mcg | units | ml | tablet~ | puffs) ..3 (previously | formerly | up from \
          | down from) <number> [<dose-unit>]
      (tonight | tomorrow | today) ..4 <dose-amount> ..4 then ..3 <number>
      (take | give) an (extra | additional) (dose | <dose-amount> | tablet~ | pill~)
      <named-drug> <number> [<dose-unit>] <dose-schedule> becomes <number>
      ^ [please | so | now | then] (take | drop | give | cut out) (one | two) (less | fewer) (tablet~ | pill~ \
          | capsule~ | unit~ | puff~)
      ^ (one | two) (less | fewer) (tablet~ | pill~ | capsule~ | unit~ | puff~) (each | every | a | on | from)
      ^ [please | so | now] cut out (one | a | two) (tablet~ | pill~ | capsule~) (each | every | a | on | from)
      ^ [so | please | just | only] (one | two | three | half | half a | a quarter of a) (tablet~ | pill~ \
          | capsule~ | puff~ | patch~) ..2 not (one | two | three | four | <number> | a whole)
      ^ ..1 (down | up) to (one | two | three | half) (at night | in the morning | a day | daily | at bedtime) please
      (take | give | use | have | apply | inject | inhale) ..2 <prescription-medicine> [drops | tablets | spray \
          | capsules] <dose-schedule> (rather than | instead of | in place of | not | and not) (once | twice \
          | three times | four times | every | each | daily | nightly)
      (take | give | use | start) [the | your] <named-drug> <number> [<dose-unit>] rather than <number>
      (patch | inhaler | tablet | pill | capsule | pen | dose | strength) [now] (should | must | will \
          | has to) [now] be the <number> [and] not the <number>
      (go | move | come | drop | step | bump) [up | down | back] to <number> [<dose-unit>] (on | with \
          | of) [the | your | his | her] <named-drug>
      (bring | put | take) [the | your | his | her] <named-drug> [back | up | down] [back] to <number>
      <named-drug> ..3 at <number> [<dose-unit>] (up | down) from <number>
      ^ [please | so | now | then] (wean | taper) [off | the | your | his \
          | her] ..1 <prescription-medicine> (over | by | down | off)
      (let us | we will | we shall | i would like you to | you can now | please | ^ so) go [up | down \
          | back] to (half a | half | a quarter | one | two | three | a whole) ..2 <named-drug> ..2 (a day \
          | daily | twice | once | at night | in the morning | every)
      (change | set | drop | lower | raise | turn | bring | move | put) ..6 (basal | bolus ratio | carb ratio \
          | correction factor) ..5 to <number>
      from (your | the) next (patch | dose | box | pack | injection) (use | take | it is | go) ..3 not the <number>
      ^ <named-drug> <number> [<dose-unit>] down to <number>
      your new <named-drug> strength (is | will be) <number>
      (new | correct) strength of ..2 <named-drug> is <number>
      (up | down) to <number> [<dose-unit>] [of] <named-drug> <dose-schedule> (from | starting) (today \
          | tonight | tomorrow)
      (cut | drop | reduce | lower) [the | your] (mmf | mycophenolate | tacrolimus | <named-drug>) to <number>
      (cut | drop | take | bring) (him | her | <capital>) [back] [down] to (one | two | half \
          | <number>) ..1 <named-drug>
      <number> <dose-schedule> ..6 (thereafter | and then | after that) <number>
      <named-drug> <number> [<dose-unit>] ..3 replaces the <number>
      ^ [so | please] (do not | never) take both $
      ^ <prescription-medicine> (every day | daily) (except | but not) (sunday~ | saturday~ | weekend~ | <weekday>)
      (over replaced | under replaced)
      go (down | up) by (a | one | half | <number>) ..3 (tablet~ | unit~ | pill~ | capsule~ | mg) ..1 (every | each)
      <named-drug> ..2 (should | must | ought to | is to | are to | has to | have to | needs to | need to | to) be \
          (halved | doubled | tripled | trebled | tapered | reduced | lowered | decreased | increased | raised \
          | cut (by | down | in half | back | to (<number> | half | one)))
      <named-drug> ..2 (is | are) (best | better | safest | safer) (halved | doubled | tapered | reduced | lowered \
          | decreased | increased | raised | cut)
      <named-drug> ..2 (may | can | could) be halved ..1 (that | on | from | today | tonight | tomorrow | while \
          | during | for | until)
      (<named-drug> | (tab | tablet | cap | inj) <capital>) [<number>] [<dose-unit>] ([is | are] to be taken | take \
          | be taken | taken) half only
      (<named-drug> | (tab | tablet | cap | inj) <capital>) [<number>] [<dose-unit>] [is | are] to be taken (half \
          | double | halved) ($ | only | tablet | the | from | today | tonight | tomorrow)
    `,
    except: phrases`
      take (route | exit | bus | line | two forms | the <number> (bus | train | tram)) ..6 (not | instead)
      refills [now] go to
      same [total] dose
      dose (is the same | stays the same) ..8 instead of
      same [total] dose ..8 instead of
      same medicine and same dose ..10 in place of
      (continue | continuing | keep | keeping | same | still) ..2 (warfarin | coumadin \
          | jantoven) ..1 <number> [mg] [on] <day>
      (warfarin | coumadin | jantoven) ..1 <number> [mg] [on] <day> ..10 (no change~ | unchanged | as before)
      <number> (dollars | euros | pounds | rupees)
      oxygen ..8 (as (always | usual | before) | same as)
      <not-ordered>
      <medicine-business>
      (appointment | visit | time | room | slot | class | hours | weight | height | fee | price | copay) ..4 \
          (chang~ | moved | up | down | goes | go~) from
      (cholesterol | ldl | a1c | pressure | level | reading | score | sugar | count | weight) (has | have \
          | is) ..3 from
      (dose | dosage) (was | were | had been) <raised-or-lowered> in <month>
      new dose is (working | fine | right | good | suiting)
      replaces the (brand | brand name | old box)
      (dose | dosage) ..4 (remain~ | stays | unchanged | the same | not change | no change)
      (no | not | without) ..4 (dose | medication | medicine) change~
      (no change~ | not change~ | same dose | not increase~ | no need to (increase | change))
      (before | if | when | without) ..3 (increase~ | change~ | adjust~ | lower~)
      (may | might | could | can | consider~ | discuss | talk about | plan to | options) ..4 \
          (increase~ | change~ | adjust~ | lower~ | raise~ | switch~ | reduce~ | double)
      from <number> to <number> (hours | days | weeks | minutes)
      you (increase~ | change~ | switch~ | lower~ | raise~)
      (reduce~ | lower | lowers | raise | raises | increase | increases) (your | the | his | her) \
          (risk | pain | cholesterol | blood pressure | sugar | pressure | chance)
      (sunscreen | reflective | double the dose)
      <named-drug> (back in | years ago | as a (child | teenager | student))
      ${countedThings}
      ${noDoublingUp}
      you were (changed | switched | moved) to
      (last | the (previous | past)) (month | year | week) 's ..12 changed to
      (looked at | considered | weighed | thought about | thought of | talked about | discussed) (raising \
          | lowering | increasing | reducing | changing | switching | doubling | halving) ..8 (leave it (be \
          | as) | decided (not | against) | agreed (not | to leave))
      <vaccine> [shot | jab] ..3 (moves | moved | goes | is moved) to
      (jab | shot | vaccine | vaccination | injection) (moves | is moved | has moved | moved) to the <number>
      (is | are | be) free up to
      (antibodies | titer~ | marker | esr | crp | psa | enzymes | ferritin | tsh) (has | have | is | are) ..3 from
      can be replaced (by | with) ..3 (from (counter | the counter) | otc | over the counter | brand | generic)
    `,
    unless: [...order, 'education', 'history']
  },
  'medicine-dosing': {
    answers: [],
    why: 'A medicine with its dose and its hours: new, or the list of what is taken anyway.',
    phrases: phrases`
      <prescription-medicine> <number> [<dose-unit>] <dose-schedule>
      (take | give | apply | inject | inhale) ..3 <drug> ..4 <dose-schedule>
    `,
    unless: order
  },
  'medicine-keep': {
    answers: ['critical'],
    why: 'A medicine that must not be stopped, where the patient was about to.',
    reason: 'a medicine that must not be stopped',
    phrases: phrases`
      (do not | never | must not | should not | not to) (stop | quit | skip | come off | run out of | miss) ..4 \
          <named-drug> ..3 (even | not even | without | on your own | by yourself | suddenly | abruptly | cold | until)
      (do not | never) (quit | stop) [it | them | this | that | taking it] (cold | cold turkey | suddenly | abruptly)
      stay on both ..4 <named-drug>
      (do not | never | must not | may not | should not | on no account | under no circumstances) (stop | quit \
          | come off | leave out | leave off) ..2 <named-drug> ..3 (outright | all at once | in one go | at once \
          | overnight | for (the | this | your | any | a) ..2 (tooth | teeth | dentist | extraction | surgery \
          | operation | procedure))
      (do not | never | must not) (stop | quit) drinking [alcohol | beer | wine | spirits] [by yourself \
          | on your own | at home] (all at once | suddenly | overnight | cold | abruptly | by yourself \
          | on your own | in one go)
      (on no account | under no circumstances | must not) (stop | leave out | leave off | come off | skip \
          | miss) [taking] [the | your | his | her] <prescription-medicine>
      do not stop it [take | on]
      (do | would) not want (you | him | her) to (stop | quit | skip | come off \
          | run out of) [taking] ..2 (<anticoagulant> \
          | prednisone | prednisolone | steroid~ | hydrocortisone)
      (do | would) not want (you | him | her) to (stop | quit | skip \
          | come off) [taking] ..2 <named-drug> ..1 (suddenly \
          | abruptly | on your own | by yourself | overnight | all at once | cold)
    `,
    except: phrases`
      <prescription-medicine> (class | clinic | refill~ | appointment~)
      (people | patients | why you) (should | must) not
    `,
    unless: ['condition', 'question', 'education']
  }
} as const satisfies ActGroups
