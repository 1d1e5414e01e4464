import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

const order = ['condition', 'negation', 'question'] as const

/** Orders about medicines. Sources: founding text, note; etiquette-rules §3a. */
export const criticalMedicines = {
  'medicine-stop': {
    answers: ['critical'],
    why: 'A medicine that has to stop does harm for as long as the message is not read.',
    reason: 'a medicine to stop',
    phrases: phrases`
      # stop, quit, come off, do without
      (stop | discontinue | quit | cease | ditch | abandon) [taking | using | giving | with | the use of | all use of] ..3 <drug>
      (stop | discontinue | quit) (it | both | them | these | those | this | that | everything) [completely | fully | straight away | at] (<from-when> | for good | altogether | today | now)
      (stop | discontinue) (taking | using | giving) (it | them | both | these | those | this | that | any)
      (come | get | go | lay | stay | keep) off [of] ..2 <drug>
      leave (out | off) ..3 <drug>
      leave ..4 <named-drug> ..3 (out | off | alone | aside | in (the | its | your) ..2 (bottle | box | cupboard | drawer | packet | fridge | cabinet))
      leave (it | them) (out | off) [altogether]
      (put | set | keep | tape | lock) ..4 <drug> ..2 (away | aside | shut | in (the | a) ..1 (drawer | cupboard | bag | bin | trash))
      (throw | toss | chuck | bin | pitch) (out | away) ..3 <drug>
      (throw | toss | chuck | put | pour) ..3 <drug> ..2 (out | away | down the | in (the | a) ..1 (bin | trash | garbage | dustbin | rubbish))
      <drug> [you] throw away
      (discard | destroy | trash) ..4 <drug>
      (remove | peel off | take off) ..2 patch~
      take ..3 <named-drug> (off | out of)
      (cut out | do without | let go of | get rid of | finish with | have done with | done with | say goodbye to) ..2 <named-drug>
      # no more of it
      (take | give | use | inject | have | swallow | apply) no (more | further | additional) [of]
      (no (more | further | additional) | not (one | another | a single | any) [more | further] | never another | never again any) [dose~ of | of] ..2 <drug>
      none of (it | them | that | these | those) <from-when>
      none of (the | your | those) ..2 <drug>
      (do not | never) (take | use | give) the <number>
      ^ [please | so | pls | kindly | also | and] (stop | discontinue) ..8 (today | tonight | now | immediately | right away | straight away | from now)
      <named-drug> ..3 rest from <from-when>
      no more $
      nothing more (out of | from) ..3 <drug>
      (not (be | to be | being) (taking | on | using)) ..3 <named-drug>
      do not (take | use | give | inject) [it | them | any | either | another] [of] ..2 (any more | anymore | any further | again | ever)
      do not (take | use | give | inject | apply) (any | another | a) [more | further | other | single] ..3 <drug>
      (do not | never | must not | should not | not to | not be | cannot) (take | use | give | inject | open | finish | begin | start | restart | reuse | go back on | rely on) [it | them] ..3 <named-drug>
      (do not | must not | should not) (take | use | give) ..2 from (that | those | this | the) ..2 <drug>
      (you are | are) not to (take | use | give)
      not to be (given | taken | used | continued | restarted | started)
      # it stops
      <named-drug> [<dose-amount> | <number>] (stop | stops | ends | discontinued | removed | cancelled | finished | is (stopped | out | done | over | off | finished) | are (stopped | done | over | off | finished))
      <named-drug> [<dose-amount> | <number>] ..1 (stop | omit | discard) (it | both | them | these | this | for good | completely | today | now | <from-when>)
      <drug> ..3 (has to | have to | had to | must | needs to | need to | should | is to | are to | got to | will) (stop | go (today | now | away | from | $) | end | be (stopped | discontinued | withdrawn | omitted | left out | put away) | come off | not be (continued | taken | restarted | given))
      <drug> (has | have) been (stopped | discontinued | cancelled | withdrawn)
      <named-drug> ..3 (goes | go | is going | belongs) ..1 in the (bin | trash | drawer | cupboard | dustbin | garbage | rubbish)
      <named-drug> ..2 (stops | ends | finishes) [<from-when> | with]
      <drug> (stops | ends) <from-when>
      # we stop it
      (i | we | doctor | she | he | they) ..3 (stopped | stopping | discontinued | discontinuing | cancelled | withdrawn | taken you off | taking you off | stop~ your | take you off | cancel~ the) ..3 <drug>
      (want | wants | need | would like | like) (you | her | him | them | it) ..1 (off | to come off | to get off | stopped)
      no <prescription-medicine> ([or | and] [no] [<named-drug>] $ | at all | whatsoever | of any kind | for you)
      no (tablet~ | pill~ | capsule~ | dose~ | medicine~ | medication~) [at all] <from-when>
      no more (tablets | pills | capsules | shots | injections | patches | drops | doses | of (it | that | those | them | any | this))
      (not | never) another (tablet | pill | capsule | dose | drop | shot | one) [of]
      (continuing | staying on) ..3 <drug> is (not safe | unsafe | dangerous)
      <named-drug> is no longer (safe | an option | right for)
      (is | are) (advisable | advised | recommended | necessary) that ..4 not be (continued | taken)
    `,
    except: phrases`
      (how | when | whether | where | why | before | after | did | could | may | might | can | cannot) [you | they | he | she | we | i | to] (stop | discontinue | quit | come off | leave)
      you ..1 (want | wanted | like | wish | decide~ | plan~ | choose | feel ready) to (stop | quit | come | discontinue)
      (safe | ok | okay | able | ready | reason | tempt~ | right | try~ | decision) to (stop | quit | come off | discontinue)
      (thinking | worried | asked | asking | question~ | afraid) (of | about) (stopping | coming off)
      stop (by | in | at | smoking | drinking | sign | over) ..4 <drug>
      (nothing | no need | not have) to (stop | hold | change | start)
      (no more | no further | not any) ..1 (refill~ | than | pain | symptom~ | test~ | than that)
      (do not | never) (take | give | use) ..2 more than
      (do not | never | not to) (take | use) ..4 (with (alcohol | food | milk | grapefruit | antacids) | on an empty stomach)
      no (<medicine-kind> | <medicine-word> | <over-the-counter>)
      (no | not any) [more | further] ..5 (needed | required | indicated | necessary | recommended | planned | reqd)
      no (more | further) (treatment | increase~ | change~ | test~)
      no <named-drug> (allergy | allergies | level | needed | listed | required | today (needed | required))
      take ..3 <named-drug> (off | out of) (label | hand)
      (can | could) [also | then | now] stop ..4 (when | whenever | once)
      (will | should | may) stop (by itself | on its own)
      over the counter
      (over and over | puberty | stop (by | in))
    `,
    unless: order
  },
  'medicine-hold': {
    answers: ['critical'],
    why: 'A dose to leave out, or a medicine to pause, has a date.',
    reason: 'a medicine to hold',
    phrases: phrases`
      (hold | pause | withhold | suspend | interrupt) [off] [on] [taking | giving | using] [any | all | both | your | the | his | her | this | that | these | tonights | todays | tomorrows] ..2 (<named-drug> | dose~ | tablet~ | pill~ | medicine~ | medication~ | capsule~ | injection~ | infusion~)
      (hold | pause | withhold | suspend | skip | omit) (it | them | both) <from-when>
      hold off (on | starting | taking | with) ..3 <drug>
      (skip | omit | miss | leave out | leave off | pass over) [the | your | his | her | this | that | next | both] ..2 (<named-drug> | dose~ | tablet~ | pill~ | capsule~ | injection~ | infusion~ | shot | patch)
      (skip | omit | miss | leave out) [the] (tonight~ | tomorrow~ | today~ | <weekday> | this weeks | one | two | this sundays | dose due)
      <named-drug> ..2 (skip | hold | omit | pause | leave out | held | paused | on hold | out) [it | them | this] (<from-when> | $ | today | tonight | tomorrow)
      <named-drug> ..2 (is | are | stays | stay | goes | go | be) ..1 (on hold | held | paused | withheld | in the (box | drawer | bottle | cupboard | packet))
      (put | putting) ..3 <drug> on hold
      (none | nothing) (tonight | tomorrow | today | on <weekday> | this week | <weekday> | until | till | from)
      no <named-drug> [<named-drug>] [tablet~ | pill~ | shot | injection] (tonight | today | tomorrow | this (morning | evening | week | weekend | afternoon | <weekday>) | on <weekday> | until | till | for (<number> | two | three | now) | from | after | before | in the (morning | evening) | any (more | longer))
      (do not | not) (take | give | use | inject) ..4 (tonight | today | tomorrow | <weekday> | until | till | this week | for (<number> | two | three | the next))
      (do not | not) (take | give | use | inject) (it | them | <drug>) ..2 <from-when>
      (last | final) (dose | tablet | pill | capsule | shot | injection) [of] ..3 (is | was | will be | should be | on | before | tonight | tomorrow | <weekday> | <from-when>)
      (last | final) (dose of | tablet of) ..1 <named-drug>
      last <prescription-medicine>
      (last | final) <named-drug> [dose | tablet | pill] ..2 (is | was | on | tonight | tomorrow | before | the | <weekday> | this)
      take your last ..3 (dose | tablet | pill | <named-drug>)
      without [your | the | his | her | tonights | this] ..1 <named-drug> (tonight | today | tomorrow | until | till)
      (restart | resume | reinstate) ..6 (<from-when> | after | when | once)
      (keep | hold) ..3 (injection | dose | tablet~) back (until | till)
      (we | i) ..3 (holding | hold | paused | pausing | skip | skipping | postponed | cancelled) ..3 (<named-drug> | chemo | infusion | dose | cycle)
      (chemo | infusion | injection | <named-drug>) ..6 (will not go ahead | is cancelled | will not be given | not be given | is postponed)
    `,
    except: phrases`
      (no need | nothing | not have | not need) to (skip | hold | pause | stop)
      (on hold | hold the (pen | inhaler | baby | line | tablet under | dose for <number> seconds))
      hold ..3 for <number> (seconds | sec)
      not been (held | paused)
      if you (miss | skip)
      last <prescription-medicine> (refill | level | fill | prescription | script | order)
      (never | do not | try not to | please do not) (skip | miss)
      (skip | miss~) (a | any | doses | your appointment | breakfast | lunch | meal~)
      (resume | restart) ..4 (activity | exercise | diet | work | school | driving | sport~ | normal)
    `,
    unless: order
  },
  'medicine-start': {
    answers: ['critical'],
    why: 'A new prescription medicine, or one begun again.',
    reason: 'a medicine to start',
    phrases: phrases`
      (start | begin | commence | initiate | restart | resume | add) [on | with | taking | giving | him on | her on | you on | the | your | a | an | a course of | using] ..2 (<prescription-medicine> | antibiotic~ | antiviral~ | insulin | steroid~)
      (start | begin | restart) (it | them | this | these | one | the (tablet~ | pill~ | capsule~ | drops | medicine~ | new | first)) ..3 (<from-when> | today | tonight)
      (start~ | put~ | begin~ | place~ | get) (you | him | her | them) on ..4 (<prescription-medicine> | <drug>)
      (i | we | doctor | dr | she | he | they) ..4 (starting | adding | beginning | started | prescribing | prescribed | ordered | sent | sending | called in | calling in | phoned in | written | write | wrote | added | recommend~ | put in) ..5 (<prescription-medicine> | antibiotic~)
      (want~ | would like | like~ | need~ | have) (you | him | her | them) (on | to take | to start | to begin | to go on | to be on | start | taking | to use) ..3 (<prescription-medicine> | <dose-amount>)
      (prescription | script | rx) (for | of) ..4 <prescription-medicine> ..4 (sent | waiting | ready | called | at)
      <prescription-medicine> ..5 (has been | was | is | were | have been) ..1 (sent | called in | prescribed | waiting | ready | at (the | your) (pharmacy | drugstore | chemist))
      <prescription-medicine> [<dose-amount>] (sent | called in | prescribed | starting | to start | begins | starts | is ready)
      (first | next) (dose | tablet | pill | capsule | shot | injection) (of | today | tonight | tomorrow | at | now | this | should be)
      first <prescription-medicine> (tonight | today | tomorrow | at)
      (take | give) [a | one | two | the | your] ..2 (<dose-amount> | <prescription-medicine>) ..5 (today | tonight | now | starting | for <number> (days | weeks) | for (one | two | three | seven | ten | five) (day~ | week~ | month~) | x <number>)
      <prescription-medicine> [is] [at] [<number>] [<dose-unit>] ..6 (for | x | times) [next] (<number> | three | five | seven | ten | two | one) (days | day | d | weeks | week)
      <prescription-medicine> <dose-amount> ..6 (start~ | begin~ | from) (today | tonight | now | tomorrow | this)
      <prescription-medicine> ..3 <dose-amount> ..4 <from-when>
      <prescription-medicine> [<number>] [<dose-unit>] (tonight | today | now)
      <prescription-medicine> ..8 (<number> | three | five | seven | ten | two | fourteen) (days | weeks)
      <from-when> ..2 (take | give | inject | use) ..2 (<dose-amount> | <prescription-medicine>)
      (take | give | inject) <dose-amount> ..8 <from-when>
      (start | begin | add | give | take) <capital> [<capital>] ..2 <dose-amount>
      (give | take | use) [the | your | a | one] (rescue | loading | first | next | missing | extra) [dose | pack | medication] (now | today | tonight | at once)
      (you | she | he) (need | needs | will need | must) ..2 (be treated | to be treated | antibiotics | an antibiotic)
      (needs to | must | has to | should) be treated (with | today | now | right)
      <prescription-medicine> instead
      (instead | in its place | in place) ..4 <prescription-medicine>
      go back on ..3 <drug>
      <prescription-medicine> ..3 (begins | starts | start) (<from-when> | today | tonight | tomorrow | with)
    `,
    except: phrases`
      (refill~ | renew~ | reorder~ | re-order~ | repeat | repeats | top up) ..8 <drug>
      <drug> ..6 (refill~ | renew~ | renewal~ | repeat)
      (continue | continued | keep | keeps | stay | remain | remains | carry on | carries on | still) [taking | on | with | using | to take | at | your | the] ..3 <drug>
      <drug> ..4 (continue~ | unchanged | no change | stays | same dose | the same | as before | as usual | remains | same as)
      (same | usual | current | regular | present | tolerated | you take | you are taking | he is taking | she is taking) ..3 <drug>
      <drug> ..4 (he | she | you) (is | are) (taking | on)
      (can | could | may | might | options | option | consider | such as | like | including) ..4 <prescription-medicine>
      (before | when | since | after | if) [you] (start~ | begin~ | starting | beginning)
      (you | he | she) (started | began | were started) ..4 <drug>
      since ..4 (start~ | began)
      (first dose | start) of the (vaccine | day)
      (start | add) ..3 <vaccine>
      (decide~ | decision | choose | want | agree~) to (start | begin | try)
      (eventually | later | down the road | in the future | next year | next month | not yet | some day)
      (over the counter | otc | drugstore | supermarket | 1%)
      <prescription-medicine> ..4 <number> (tab~ | tablet~ | capsule~ | refill~ | day supply | day~ supply | x)
      (insulin | antibiotic~) ..2 (resist~ | allergy | pen~ travel | keep)
    `,
    unless: [...order, 'education', 'history']
  },
  'medicine-change': {
    answers: ['critical'],
    why: 'A dose that changes is taken wrong until the message is read.',
    reason: 'a change to a medicine',
    phrases: phrases`
      (increase | raise | decrease | reduce | lower | cut | cut down | drop | bump | bump up | change | adjust | up | step down | step up | taper | titrate | go up | go down | come down | go | get) [on | the | your | his | her | it | down] ..3 (<drug> | dose~ | dosage) ..4 (to | by | from | in half | down to | up to | back to) ..2 (<number> | half | one | two | a half | three | once | twice)
      (cut | drop | go | come | get | step | move) [back] (down | up | back) [from | to] ..3 <number> [<dose-unit>] ..4 (<from-when> | mg | mcg | units | tablet~ | drops)
      (increase~ | raise~ | decrease~ | reduce~ | lower~ | cut~ | drop~ | go~ (down | up) | come~ down | bump~ | change~ | switch~ | move~) [it] [back] [down | up] from <number> [<dose-unit>] to <number>
      (increase | raise | decrease | reduce | lower | drop | cut) [it] [down | up | back] (to | by) <number> [<dose-unit>] (<from-when> | <dose-unit> | a day | daily | twice | once)
      <drug> ..4 (goes | go | going | comes | come | is going | drops | moves | becomes | rises | is now | changes) [back] [up | down] [from <number> [<dose-unit>]] to ..1 (<number> | half | one | two)
      <named-drug> ..2 (increase | decrease | reduce | raise | lower | cut | double | halve) (it | from | to | by | in half | back)
      <named-drug> [<number>] [<dose-unit>] becomes
      (double | halve | triple) ..3 (<drug> | dose~ | it <from-when>)
      (cut | take | give) ..4 <drug> in (half | two)
      (half | double) [of] (the | your | his | her) [usual | normal | current] (dose | <named-drug> | tablet | pill)
      (take | give) (half | two | three | one and a half) ..6 (instead | from now | starting)
      <dose-amount> ..4 (instead of | in place of | rather than | not | no longer | and not) ..1 <number>
      (<named-drug> | dose | then | take | give | now | tonight | go on with) ..4 <number> ..4 (instead of | in place of | not | and not) <number>
      <number> (instead of | in place of | not | and not) <dose-amount>
      (new | correct | right) dose (is | will be | of)
      (dose | dosage) ..3 (is | has been | was | will be | to be | should be | must be) (increased | reduced | lowered | raised | changed | halved | doubled | decreased | corrected)
      (i | we | doctor | dr) ..4 (increased | increasing | reduced | reducing | lowered | lowering | raising | raised | doubled | doubling | halved | halving | changed | changing | adjusted | adjusting | cutting) ..4 (<drug> | dose~ | it to)
      (increasing | reducing | lowering | raising | doubling | halving) [the | your | his | her] ..2 (<named-drug> | dose~)
      (switch~ | change~ | swap~ | trade~ | transition~ | convert~) [you | him | her] [over] [from | out] ..4 (to | for | with | over to) ..3 <named-drug>
      (switch | swap | change | trade) ..4 <named-drug> ..2 (for | to | with) ..3 <named-drug>
      (replace~ | replace~ | takes over from | takes the place of | instead of | in place of | comes in place of | substitutes) ..3 <named-drug>
      <named-drug> ..3 (replaces | takes over | takes the place | in its place | in place of | goes over to)
      (take | use | give) <dose-amount> [of] ..5 (instead of | in place of | rather than | not)
      add <dose-amount> [to | of]
      <dose-amount> ..3 (previously | formerly | up from | down from) <number> [<dose-unit>]
      (tonight | tomorrow | today) ..4 <dose-amount> ..4 then ..3 <number>
      (take | give) an (extra | additional) (dose | <dose-amount> | tablet~ | pill~)
    `,
    except: phrases`
      (dose | dosage) ..4 (remain~ | stays | unchanged | the same | not change | no change)
      (no | not | without) ..4 (dose | medication | medicine) change~
      (no change~ | not change~ | same dose | not increase~ | no need to (increase | change))
      (before | if | when | without) ..3 (increase~ | change~ | adjust~ | lower~)
      (may | might | could | can | consider~ | discuss | talk about | plan to | options) ..4 (increase~ | change~ | adjust~ | lower~ | raise~ | switch~ | reduce~ | double)
      from <number> to <number> (hours | days | weeks | minutes)
      you (increase~ | change~ | switch~ | lower~ | raise~)
      (reduce~ | lower | lowers | raise | raises | increase | increases) (your | the | his | her) (risk | pain | cholesterol | blood pressure | sugar | pressure | chance)
      (sunscreen | reflective | double the dose)
    `,
    unless: [...order, 'education']
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
      (do not | never | must not | should not | not to) (stop | quit | skip | come off | run out of | miss) ..4 <named-drug> ..3 (even | not even | without | on your own | by yourself | suddenly | abruptly | cold | until)
      (do not | never) (quit | stop) [it | them | this | that | taking it] (cold | cold turkey | suddenly | abruptly)
      stay on both ..4 <named-drug>
      do not stop it [take | on]
    `,
    unless: ['condition', 'question', 'education']
  }
} as const satisfies ActGroups
