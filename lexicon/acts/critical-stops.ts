import {phrases} from '../phrases.ts'
import {type ActGroups, order} from './act.ts'
import {asOnLabel} from './harmless.ts'
import {heldForTest, leftToTaste, longKnown, noneOfYours} from './nothingOfTheSort.ts'
import {supplement} from './supplements.ts'
import {notForAVirus} from './toldOtherwise.ts'

const must = phrases`(should | must | ought to | is to | are to | has to | have to | had better | needs to | need to)`

/** When it is left out: a habit has no date, a step before a test has. */
const thatTime = phrases`(that (morning | day | evening | night | week | dose) | on the (day | morning | evening) \
    | (the | on that) (morning | day | evening | night) (of | before) | today | tonight | tomorrow | on <weekday> \
    | (until | till) (i | we | the | your | then) | while you (fast | are fasting) \
    | before (the | your) ..1 <procedure>)`

/** Orders to take less: what stops, what is held. Sources: founding text, note; etiquette-rules §3a. */
export const criticalStops = {
  'medicine-stop': {
    answers: ['critical'],
    why: 'A medicine that has to stop does harm for as long as the message is not read.',
    reason: 'a medicine to stop',
    phrases: phrases`
      # stop, quit, come off, do without
      ^ [please | so | now | then] (d c | dc) [the | your | his | her] <named-drug>
      (stop | discontinue | quit | cease | ditch | abandon) [taking | using | giving] ..3 <drug>
      (stop | discontinue | quit | cease | ditch | abandon) (with | the use of | all use of) ..3 <drug>
      (stop | discontinue | quit) (it | both | them | these | those | this | that | everything) [completely | fully] \
          (<from-when> | for good | altogether | today | now)
      (stop | discontinue | quit) (it | both | them | these | those | this | that | everything) (straight away | at) \
          (<from-when> | for good | altogether | today | now)
      (stop | discontinue) (taking | using | giving) (it | them | both | these | those | this | that | any)
      (come | get | go | lay | stay | keep | wean | ease | taper | step) off [of] ..2 <drug>
      leave (out | off) ..3 <drug>
      leave ..4 <named-drug> ..3 (out | off | alone | aside)
      leave ..4 <named-drug> ..3 in <whose> ..2 (bottle | box | cupboard | drawer | packet | fridge | cabinet)
      leave (it | them) (out | off) [altogether]
      (put | set | keep | tape | lock) ..4 <drug> ..2 (away | aside | shut | in (the | a) ..1 (drawer \
          | cupboard | bag \
          | bin | trash))
      (throw | toss | chuck | bin | pitch) (out | away) ..3 <drug>
      (throw | toss | chuck | bin | pitch) (out | away) [all of] the rest of (the | your) <named-drug>
      (the | your) <named-drug> (has | have) to go
      want (the | your | that) <named-drug> gone
      would like the <named-drug> out of (your | the) (pillbox | house | bag | routine)
      (throw | toss | chuck | put | pour) ..3 <drug> ..2 (out | away | down the | in (the | a) ..1 (bin | trash \
          | garbage | dustbin | rubbish))
      <drug> [you] throw away
      (discard | destroy | trash) ..4 <drug>
      (remove | peel off | take off) ..2 patch~
      take ..3 <named-drug> [patch~] (off | out of)
      (cut out | do without | let go of | get rid of | finish with | have done with | done with | say goodbye to) ..2 \
          <named-drug>
      (bin | park | shelve | nix | axe | scrap | lose | drop | kill | halt | cease) [<whose>] \
          [tab | tablet | old | daily | rest of the] <named-drug>
      (give | giving) ..3 <drug> a (miss | rest | break | pass | wide berth)
      knock ..3 <drug> on the head
      (put a stop | call a halt | call time | put an end) [to | on] ..3 <drug>
      (pull~ | take~ | taking | bring~ | wean~ | get~) (you | him | her) off ($ | it | that | this | [the | your \
          | his | her] ..1 <named-drug>)
      (start | begin | follow) (the | your | this) taper
      (avoid | steer clear of | keep away from | stay away from) [taking | using | giving] \
          [the | your | all | any | this] <prescription-medicine>
      must never (take | have | be given | use | get)
      ^ [tab | tablet | cap | inj | your | <named-drug>] <named-drug> to be \
          (stopped | held | withheld | discontinued | omitted)
      # no more of it
      (take | give | use | inject | have | swallow | apply) no (more | further | additional) [of]
      (no (more | further | additional) | not (one | another | a single | any) [more | further] | never another \
          | never again any) [dose~ of | of] ..2 <drug>
      none of (it | them | that | these | those) <from-when>
      none of (the | your | those) ..2 <drug>
      (do not | never) (take | use | give) the <number>
      ^ [please | so | pls | kindly | also | and] (stop | discontinue) ..8 \
          (today | tonight | now | immediately | right away | straight away | from now)
      <named-drug> ..3 rest from <from-when>
      <named-drug> ..10 no more $
      (capsule~ | tablet~ | pill~ | dose~) ..8 no more $
      nothing more (out of | from) ..3 <drug>
      (not (be | to be | being) (taking | on | using)) ..3 <named-drug>
      (do not | never | must not) (take | use | give | inject) [it | them | any | either | another] [of] ..2 \
          (any more | anymore | any further | again | ever)
      do not (take | use | give | inject | apply) (any | another | a) [more | further | other | single] ..3 <drug>
      (do not | never | must not | should not | not to | not be | cannot) \
          (take | use | give | inject | open | finish | begin | start | restart | reuse | go back on | rely on \
          | touch \
          | swallow | have | apply) [it | them] ..3 <named-drug>
      (do not | must not | should not) (take | use | give) ..2 from (that | those | this | the) ..2 <drug>
      (you are | are) not to (take | use | give)
      not to be (given | taken | used | continued | restarted | started)
      # it stops
      <named-drug> [<dose-amount> | <number>] (stop | stops | ends | discontinued | removed | cancelled | finished \
          | is (stopped | out | done | over | off | finished) | are (stopped | done | over | off | finished))
      <named-drug> [<dose-amount> | <number>] ..1 (stop | omit | discard) \
          (it | both | them | these | this | for good | completely | today | now | <from-when>)
      <drug> ..3 (has to | have to | had to | must | needs to | need to | should | is to | are to | got to | will) \
          (stop | go (today | now | away | from | $) | end | be (stopped | discontinued | withdrawn | omitted \
          | left out | put away) | come off | not be (continued | taken | restarted | given))
      <drug> (has | have) been (stopped | discontinued | cancelled | withdrawn)
      <named-drug> ..3 (goes | go | is going | belongs) ..1 in the \
          (bin | trash | drawer | cupboard | dustbin | garbage | rubbish)
      <named-drug> ..2 (stops | ends | finishes) [<from-when> | with]
      <drug> (stops | ends) <from-when>
      # we stop it
      (i | we | doctor | she | he | they) ..3 (stopped | stopping | discontinued | discontinuing | cancelled \
          | withdrawn | taken you off | taking you off | stop~ your | take you off | cancel~ the) ..3 <drug>
      (want | wants | need | would like | like) (you | her | him | them | it) ..1 \
          (off | to come off | to get off | stopped)
      no <prescription-medicine> ([or | and] [no] [<named-drug>] $ | at all | whatsoever | of any kind | for you)
      no (tablet~ | pill~ | capsule~ | dose~ | medicine~ | medication~) [at all] <from-when>
      no more (tablets | pills | capsules | shots | injections | patches | drops | doses | of (it | that | those \
          | them | any | this))
      (not | never) another (tablet | pill | capsule | dose | drop | shot | one) [of]
      (continuing | staying on) ..3 <drug> is (not safe | unsafe | dangerous)
      <named-drug> is no longer (safe | an option | right for)
      (is | are) (advisable | advised | recommended | necessary) that ..4 not be (continued | taken)
      (do not | would not) want (you | him | her) [on | taking | to take | using | to use | to be on] [the \
          | any | your] <named-drug> ($ | any more | anymore | any longer | from here | from now | now | again \
          | at your age | at his age | at her age)
      rather (you | he | she) (were | was | are) not (on | taking | using) [the] <named-drug>
      (would | will) be better [off] without [the | your | that] <named-drug>
      (^ | please | so) cut that out (entirely | completely | altogether | for good)
      (pushes | push | drives | sends) your (lithium | digoxin | warfarin) level up
      put away (the | your) <prescription-medicine> (till | until)
      <drug> (get | gets) put away
      retiring [your | the] <named-drug> ($ | and | today)
      (all | the) tablets (finish | stop | end) (here | now) ($ | and)
    `,
    except: phrases`
      ${asOnLabel}
      (carrying | expecting | pregnant with) (you | me | him | her) ..3 (stop | come off | give up | quit)
      (keep | store) ..5 <drug> [up and] ..1 away from ..2 (children | kids | hands | heat | light | sunlight \
          | steam | stove | dog | cat | pets | freezer | moisture | damp | radiator | window | bathroom | little ones)
      (body | pancreas | ovaries | ovary | glands) (makes | make | has | have | produces | produce) no <drug>
      [all] (done | finished) with ..2 <drug> (congratulations | well done | for the season)
      (used | empty | sharps | sample | specimen) (syringe~ | needle~ | bottle~ | box~ | bin)
      (sample | specimen) bottle
      (keep | store) ..3 (cupboard | drawer | box) ..2 (away | out of reach | cool)
      put the bottle in the bag
      stop (at | by | in) (the | our | reception | your)
      cancelled (the | an) (extra | duplicate | old | second) ..2 (refill | prescription | script)
      (old | new) (forms | card | link | login) ..2 (not to be used | use)
      <not-ordered>
      <medicine-business>
      (stop | quit) [using | with | which is] [the | your | this | that | family] <no-medicine>
      (how | when | whether | where | why | before | after | did | could | may | might | can | cannot) \
          [you | they | he | she | we | i | to] (stop | discontinue | quit | come off | leave)
      you ..1 (want | wanted | like | wish | decide~ | plan~ | choose | feel ready) to \
          (stop | quit | come | discontinue)
      (safe | ok | okay | able | ready | reason | tempt~ | right | try~ | decision) to \
          (stop | quit | come off | discontinue)
      (thinking | worried | asked | asking | question~ | afraid) (of | about) (stopping | coming off)
      stop (by | in | at | smoking | drinking | sign | over) ..4 <drug>
      <named-drug> [<dose-amount> | <number>] (is | are) out of stock
      (has | have) to go on
      (nothing | no need | not have) to (stop | hold | change | start)
      (no more | no further | not any) ..1 (refill~ | repeat~ | than | pain | symptom~ | test~ | than that)
      (do not | never) (take | give | use) ..2 more than
      (do not | never | not to) (take | use) ..4 (with (alcohol | food | milk | grapefruit | antacids) \
          | on an empty stomach)
      no (<medicine-kind> | <medicine-word> | <over-the-counter>)
      (no | not any) [more | further] ..5 (needed | required | indicated | necessary | recommended | planned | reqd)
      no (more | further) (treatment | increase~ | change~ | test~)
      there (is | are) no (more | further) ..2 (due | left | needed | planned | in the | on)
      (no | not one | not a single) ..6 (is | are | was | were) (left | due | needed | missed)
      <named-drug> (is | are) (out | finished | done) (at | of stock | for (you | pick | pickup | delivery) \
          | and (ready | will))
      no <named-drug> (allergy | allergies | level | needed | listed | required | today (needed | required))
      take ..3 <named-drug> (off | out of) (label | hand)
      (can | could) [also | then | now] stop ..4 (when | whenever | once)
      (will | should | may) stop (by itself | on its own)
      over the counter
      (afraid | scared | worried | fear | mentioned) ..8 (take~ you off | takes you off)
      after the last
      ${notForAVirus}
      (last | previous | former | old) (doctor | gp | clinic | hospital | cardiologist) ..2 (stopped | discontinued)
      (hospital | they) (stopped | discontinued) ..6 (before | last)
      (antibiotic~ | course) finished
      which day ..4 stops
      (over and over | puberty | stop (by | in))
      ${noneOfYours}
      ${longKnown}
      ${leftToTaste}
      (do not | never) take [any] <drug> on your own $
      my [own] <kin> was (told | asked | advised) to (stop | come off) ..2 <drug>
      keep ..4 <drug> locked (away | up) (from | $)
      stop (the | your) (senna | laxative~) ..1 (slowly | gradually)
      (to a child | in children | to children | to anyone | to kids) (below | under) <number>
      off [of] (the | your | his | her) (sofa | couch | bed | feet | foot | phone | screen~ | crutches | bike \
          | internet \
          | treadmill | scales)
      used to (stop | quit | hold)
      in (my | our | this | most | many | some) ..1 (hospital~ | clinic~ | country | countries | practice~ \
          | unit~) (we \
          | they | one | doctors) ..2 (stop | quit | discontinue)
      stopped (caring | feeling | loving | trying | trusting | talking | believing | going out | sleeping)
      (baby | child | man | woman | job | house) and not another
      (follow | keep to | stick to | stay on) (the | your) ..1 (taper | schedule | plan) [that] [you]
      (reason | why | that) (people | patients) stop <prescription-medicine>
      cushion with a cut out
      (not something to | arent something to) stop
      ^ (we | doctors | i) (do not | never) (start | give | use) <drug> (for (this | that | these | such) \
          | in (this | such | these))
    `,
    unless: [...order, 'education', 'history']
  },
  'medicine-hold': {
    answers: ['critical'],
    why: 'A dose to leave out, or a medicine to pause, has a date.',
    reason: 'a medicine to hold',
    phrases: phrases`
      (hold | pause | withhold) [off] [on] [taking | giving | using] [<whose> | tonights] ..2 <doses>
      (hold | pause | withhold) [off] [on] [taking | giving | using] (todays | tomorrows) ..2 <doses>
      (suspend | interrupt) [off] [on] [taking | giving | using] [<whose> | tonights | todays | tomorrows] ..2 <doses>
      (hold | pause | withhold | suspend | skip | omit) (it | them | both) <from-when>
      hold off (on | starting | taking | with) ..3 <drug>
      (skip | omit | miss | leave out | leave off | pass over) [<whose> | next] ..2 <doses>
      (skip | omit | miss | leave out) [the] (tonight~ | tomorrow~ | today~ | <weekday>)
      (skip | omit | leave out) [the] (this weeks | this sundays | (one | two) (dose~ | tablet~ | injection~) \
          | dose due)
      <named-drug> ..2 (skip | hold | omit | pause | leave out | held | paused | on hold | out) [it | them | this] \
          (<from-when> | $ | today | tonight | tomorrow)
      <named-drug> ..2 (is | are | stays | stay | goes | go | be) ..1 \
          (on hold | held | paused | withheld | in the (box | drawer | bottle | cupboard | packet))
      (put | putting) ..3 <drug> on (hold | pause | ice)
      <named-drug> ..2 (on pause | on ice | paused)
      (none | nothing) (tonight | tomorrow | today | on <weekday> | this week | <weekday> | until | till | from)
      no <named-drug> [<named-drug>] [tablet~ | pill~ | shot | injection] \
          (tonight | today | tomorrow | on <weekday> | until | till | from | after | before | in the (morning \
          | evening) | any (more | longer))
      no <named-drug> [<named-drug>] [tablet~] (this (morning | evening | week | weekend | afternoon | <weekday>) \
          | for (<number> | two | three | now | the next | the rest | the time))
      no <named-drug> [<named-drug>] (pill~ | shot | injection) (this (morning | evening | week | weekend | afternoon \
          | <weekday>) | for (<number> | two | three | now | the next | the rest | the time))
      (do not | not) (take | give | use | inject) ..4 (tonight | today | tomorrow | <weekday> | until | till \
          | this week | for (<number> | two | three | the next))
      (do not | not) (take | give | use | inject) (it | them | <drug>) ..2 <from-when>
      (last | final) (dose | tablet | pill | capsule | shot | injection) [of] ..3 \
          (is | was | will be | should be | on | before | tonight | tomorrow | <weekday> | <from-when>)
      (last | final) (dose of | tablet of) ..1 <named-drug>
      last <prescription-medicine> (is | was | on | at | before | tonight | $)
      (last | final) <named-drug> [dose | tablet | pill] ..2 (is | was | on | tonight | tomorrow | before | the \
          | <weekday> | this)
      take your last ..3 (dose | tablet | pill | <named-drug>)
      without [your | the | his | her | tonights | this] ..1 <named-drug> (tonight | today | tomorrow | until | till)
      (restart | resume | reinstate) ..6 (<from-when> | after | when | once)
      (do not | never) restart (them | <named-drug>) (until | till | before | without)
      (keep | hold) ..3 (injection | dose | tablet~) back (until | till)
      (we | i) ..3 (holding | hold | paused | pausing | skip | skipping | postponed | cancelled) ..3 \
          (<named-drug> | chemo | infusion | dose | cycle)
      (chemo | infusion | injection | <named-drug>) ..6 (will not go ahead | is cancelled | will not be given \
          | not be given | is postponed)
      (next | this | coming) (cycle | infusion | chemo | chemotherapy | round of chemo) is (off | on hold \
          | paused | delayed | postponed | cancelled) (until | till | because | while) ..4 (platelets | count~ \
          | neutrophils | white cells | blood | labs | infection | fever)
      no (injection | infusion | shot) next (month | week) ($ | then | and | until)
      # told of the medicine: "should be skipped", "is best left out"
      <named-drug> [<dose-amount>] ..1 ${must} be (skipped | missed [out] | paused | suspended | interrupted \
          | left off | dropped | passed over | kept back | held [back | off] | withheld)
      <doses> ..2 (should | must | ought to | is to | are to | has to | have to | needs to | need to | may | can) be \
          (skipped | missed [out] | left out | left off | omitted | paused | held [back | off] | withheld) ..1 \
          ${thatTime}
      <named-drug> ..2 (is | are) (best | better | safest | safer) (skipped | missed [out] | left out | left off \
          | omitted | stopped | paused | held [back | off] | withheld | not taken)
      <named-drug> ..1 (may | can | could) be (skipped | missed [out] | left out | left off | omitted) ..1 \
          ${thatTime}
    `,
    except: phrases`
      nothing ..3 from (your | our | my | his | her | their) (side | end | part | desk | office)
      (last | final) ..3 (shot | injection | chemo | infusion | dose ..3) was (in (<month> | <number>) \
          | on (<day> | the <number>))
      finished ..2 last <drug>
      (last | final) dose of ..3 (vaccine | series) is
      <not-ordered>
      <medicine-business>
      (resume | restart | skip | use | take | reinstate) [the | your | to] \
          [east | west | front | main | side | back | new | old] <no-medicine>
      (no need | nothing | not have | not need) to (skip | hold | pause | stop)
      hold ..1 (inhaler | spacer)
      hold steady
      (refill~ | prescription~ | script~ | order~ | request~ | claim~ | referral | line | phone) ..2 on hold
      on hold (for you | for pick~ | (at | by | with | behind | in) ..2 (pharmacy | counter | desk | chemist \
          | insurer~ \
          | insurance | stock | wholesaler))
      (is | are | be) (often | usually | sometimes | commonly | generally | routinely | normally | mostly) (held \
          | paused | withheld | skipped | omitted)
      used to (hold | pause | skip | omit | stop)
      (hold the (pen | inhaler | baby | line | tablet under | dose for <number> seconds))
      hold ..3 for <number> (seconds | sec)
      not been (held | paused)
      if you (miss | skip)
      last <prescription-medicine> (refill | level | fill | prescription | script | order)
      (never | do not | try not to | please do not) (skip | miss)
      (skip | miss~) (a | any | doses | your appointment | breakfast | lunch | meal~)
      (resume | restart) ..4 (activity | exercise | diet | work | school | driving | sport~ | normal)
      skip (the | your | tonight's | today's) ..1 (gym | yoga | class | run | workout | walk | swim | pool | practice)
      ${heldForTest}
      ${leftToTaste}
      may not take place until the (twenties | thirties | forties | fifties)
      miss the <weekday> (pancakes | game | service | class | party)
      [the] adrenaline (runs | ran | is running | has run) out
      (school morning | class~ | visits | hours | clinics) none on (sundays | mondays | saturdays | weekends)
      (no | not a | not one | not a single | never a | nor a) ..2 be (skipped | missed)
      ${supplement} ..1 (may | can | could) be
      which ..2 (have to | has to | should | must | may | can | need to) be
    `,
    unless: order
  }
} as const satisfies ActGroups
