import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {asOnLabel, mayMeet} from './harmless.ts'
import {countedThings, heldForTest, leftToTaste, noDoublingUp, noneOfYours, sentAsAlways} from './nothingOfTheSort.ts'
import {takenAnyway} from './toldOtherwise.ts'

const order = ['condition', 'question', 'education', 'history'] as const

/** Orders about medicines as they are spoken: short, without the verb, by color or strength. */
export const criticalSpoken = {
  'medicine-out': {
    answers: ['critical'],
    why: 'What is to be put away or taken out, in everyday words.',
    reason: 'a medicine to stop',
    phrases: phrases`
      # second-language and regional orders
      (kindly | please | pls | plz) (stop | omit | avoid | leave | discontinue | withhold) \
          [the | tab | cap | inj | syp] ..1 <drug>
      (to stop | to omit | to hold | to withhold) (taking | the | your | tab | cap) ..2 <drug>
      (tab | cap | inj | syp | syrup) <capital> ..2 (stop | stopped | omit | to stop | discontinue)
      (stop | omit | hold) (tab | cap | inj | syp | syrup) <capital>
      <named-drug> (stop | to stop | must stop | should stop) (now | already | first | immediately | itself \
          | na | muna)
      leave (the | your | his | her) <named-drug> (until | till) (<weekday> | we | i | after the (operation \
          | procedure | surgery | scan | test))
      (lay | leave) off ..2 <named-drug> (until | till | for | now | altogether | completely)
      (away with | enough of | that is you done with | that is the end of) ..2 <named-drug>
      (want | need) you (off | to stop) ..2 <named-drug>
      (do not | dont | never) be (taking | using | giving) [any | any more | the | that | those | your] ..1 <drug>
      <named-drug> (come~ | go~ | is coming | is going | are coming) off \
          (the | your | his | her | $ | from | now | tonight)
      <named-drug> (come~ | go~ | is going) (out | away | back to (the | your) (pharmacist | pharmacy | chemist))
      (take | taking | cross~ | strike | scratch) ..3 <named-drug> (off | from) (the | your) (list | chart | box)
      (part~ company | part~ ways | say~ goodbye | finish~ | break~ up) with ..2 (it | <named-drug> | that one)
      <named-drug> ..3 (must | has to | needs to | should | to) be \
          (put down | put away | put aside | laid aside | ceased | binned | dropped | parked | withheld \
          | shelved | off)
      <named-drug> (be | must be | must now be) (ceased | stopped | withheld | discontinued | suspended)
      (treatment | replacement | therapy | tablet~ | capsule~ | medicine~) (be | to be) (ceased | withheld | suspended)
      (nothing (of the | more of) | none of the | not a drop of | not one more) ..2 (<named-drug> | <pill-color> ones)
      (park | shelve | bin | ditch | scrap | drop) (it | them | that | those | this one) \
          (until | till | now | for now | tonight)
      (park | shelve | bin | ditch | scrap | chuck | drop | throw | stop | skip) [out] <taken-thing>
      (throw | chuck | bin | toss | discard | destroy | pour) (it | them) (out | away | today | now | tonight | down)
      (hand | give | take | send | bring) (it | them | <taken-thing> | the bottle | the box) back \
          [to (the | your) pharmac~]
      (stay | keep | get) off (it | them | <taken-thing>) (until | till | from | now | for)
      (come | get | coming) off (it | that one | this one | those | them) [<from-when>]
      (do not | dont | must not | not) (give | take | use | feed) (it | him | her | them) [any | some] from \
          (it | that | this | the)
      (do not | dont | must not) (give | take | use | feed) [him | her | any] from (it | that | this | the | those)
      (do not | dont | must not) (open | finish | use up | infuse | inject | apply) (it | them | that | any of it)
      (do not | dont | must not) (use | give | take) <taken-thing>
      (do not | dont | never) (top up | add | supplement) ..3 with ..2 <named-drug>
      (no (more | further) | not another | not one more | not a single) (dose | spoon | spoonful | puff | tablet) $
      (no | not a | not another | not one) [further | more | single | other] (tablet | dose | puff | pill) \
          (passes | until | till)
      no further dose~
      <named-drug> [<dose-amount>] (off | out) $
      ^ [so | ok | also] <named-drug> (off | out | no more | over | gone | on hold | on pause)
      <named-drug> (on hold | on pause | on ice | paused | off | held) (until | till | for | from | while)
      <named-drug> (not at all | no more) $
      (no to | not | never) [the | your] <named-drug> (today | $ | no to | at all | on the day)
      no to [the | your | his | her] <named-drug>
      (is | are) (forbidden | off limits | a hard no | out of the question) ..2 \
          (for you | for him | for her | now | <from-when>)
      (<named-drug> | <drug>) ..2 (is | are) (forbidden | off limits | a hard no | out of the question \
          | not allowed at all)
      (quit | stop | ditch | bin | drop | cut out | give up | avoid | no more) ..2 <interacting-thing> ..6 <at-once>
      (quit | stop | ditch | bin | drop | cut out | give up) (the | your | that | those) ..1 <interacting-thing>
      <interacting-thing> ..3 (has to go | have to go | must go | must stop | has to stop | needs to stop \
          | off the menu)
      (with | on) [your | the] <named-drug> ..2 no <interacting-thing>
      must (stay | remain) (stopped | off | on hold)
      (today | tonight | yesterday | that | this morning) (is | was) (your | the) last \
          (capsule | tablet | dose | injection)
      (last | final) (one | tablet | dose | capsule | injection) (is | on | was) (on | tonight | today \
          | tomorrow | the)
      (want | need) (the | that | your) (patch | ring | pump | drip | cream) off
      (clamp | disconnect | unplug | turn off | switch off) (it | the (line | drip | pump | infusion))
      ^ [so | please | now] (lose | bin | ditch | dump) (the | your | his | her) <named-drug> [tablet~ | pill~ \
          | capsule~ | patch~ | drop~ | cream | inhaler]
      out with the <named-drug>
      ^ [so | please | now] (lose | bin | ditch | dump) (the | your | his | her) ..1 (tablet~ | pill~ | capsule~)
    `,
    except: phrases`
      ${asOnLabel}
      ${leftToTaste}
      ${noneOfYours}
      (link | email | attachment | mail | text) (was | is) ..3 do not open
      <not-ordered>
      <medicine-business>
      (if | when | whether | how) ..6 (stop | come off | finish)
      (over the counter | out of stock | out of refills | day off | ran out | run out | left out)
      (finished | came | went | stopped) ..4 (last | in | on) (year | month | <weekday> | <number>)
      leave ..3 (on | in | at | by | with) (the | your) ..1 (shelf | fridge | counter | drawer | bag | desk \
          | door | porch | reception)
      (goes | go | comes) (away | out) (by itself | on its own | with | of your system | in the)
      (no need | nothing) ..4 (stop | off)
      no (more | further) ..6 (is | are) (needed | due | left)
      there (is | are) no further dose~ ..1 (due | needed | left)
      no further dose~ due
      bin (day | lid)
      <pill-color> (notice | copy | form | slip | sheet | card | paper | letter | leaflet)
      (stop~ | drop) the (one | ones) (thing | who)
      (one list | off it as soon as | bin the old)
      (<procedure> | retest | test) ..3 (before | retest)
      (take | bring | give | send) (it | them | the form) back [to (us | the desk | reception)]
      ${heldForTest}
      (it | this | radiation) is not vitamin $
      not cancer not vitamin
    `,
    unless: order
  },
  'medicine-in': {
    answers: ['critical'],
    why: 'What is to be taken from now, in everyday words and without a verb.',
    reason: 'a medicine to start',
    phrases: phrases`
      # second-language and regional orders
      (start | take | begin | give) (tab | cap | inj | syp | syrup) <capital> ..3 \
          (<number> | once | twice | thrice | daily | bd | od | tds)
      (need~ | have) to (go | be) on ..2 <prescription-medicine>
      (popping | putting | getting | starting) (you | him | her) on ..3 <prescription-medicine>
      (written | wrote | writing | put) (you | him | her) up for ..3 <prescription-medicine>
      (you | he | she) (will | are to | is to) (go | start) on [to] ..2 <prescription-medicine>
      <prescription-medicine> ..4 (takes | take | taking) (its | his | their | the) place
      <named-drug> [<number>] [<dose-unit>] (comes in | steps in | goes on it | is going in) \
          (instead | from | tonight | today | tomorrow)
      <prescription-medicine> [<number>] [<dose-unit>] [for (you | him | her)] \
          (tonight | now | at once | straight away | this minute | immediately | right away | asap)
      <prescription-medicine> [<number>] [<dose-unit>] (starts | begins | start | begin) \
          [<from-when> | <number> | on | within]
      <prescription-medicine> ..6 (starts | begins) (<number> | twelve | one | two | six) (hour~ | day~) after
      <prescription-medicine> (must | has to | have to | needs to | need to | is to | should) \
          (start | begin | go in | be started | be given | be begun | be in you)
      <prescription-medicine> ..3 <number> ..1 (to begin | to start | to begin with | to start with | goes in)
      <prescription-medicine> ..1 <dose-schedule> ..1 (three | five | seven | ten | fourteen | <number>) days
      <prescription-medicine> (a week | <number> days | one week) [both | for | twice | once]
      <prescription-medicine> <number> <number> <number>
      (treat | treating | covering | cover | start | starting) (you | him | her | them | the ..2) [all] (with | on) \
          ..2 <named-drug>
      (treat | treating) (the ..1 (household | family) | everyone | both) ..3 (for | with | same)
      (first | next) (one | dose | injection | tablet | puff) (today | tonight | now | on waking | this | tomorrow \
          | needs)
      (first dose) ..4 (in you | in him | in her | inside | before)
      (begin | start | add) [with] [the] (aspirin | iron | folic acid | thiamine | ferrous (sulfate | fumarate \
          | gluconate)) ..2 (<number> | daily | once | every)
      (begin | start) it (today | tonight | now | at once | tomorrow | straight away | this)
      (tablet~ | treatment | injection~ | drops | medicine | chemo | antibiotic~) (start | starts | begin | begins) \
          ..1 <from-when>
      (weekly | monthly | daily) (venesection | injections | infusions | dialysis | phlebotomy) (start~ \
          | begin~ | from)
      (swallow | take | give) ..4 <prescription-medicine> ..1 at <clock>
      (swallow | take | give) ..4 <prescription-medicine> ..1 at <number> (am | pm | a m | p m)
      (trigger | hcg) [shot | injection] ..2 at (<clock> | <number>)
      (emergency contraception | morning after pill) ..8 (sooner | within | next | today | now | hour~)
      (take | give) the (tablet | pill | dose | shot) (in | within) the next (hour | few | <number>)
      (six | five | four | three | two | <number>) injections ..6 (first | today | start~)
      need [the | an] emergency (tablet | pill | contraception | contraceptive)
    `,
    except: phrases`
      ^ [the] (rx | script | prescription) [for | of] <drug> ..2 (28 | 30 | 60 | 84 | 90 | 100 | 180) (day~ | \
          tablet~) [supply] (sent \
          | ready | called | waiting)
      <not-ordered>
      <medicine-business>
      (refill~ | renew~ | repeat prescription | same | usual)
      (unchanged | continue | continuing | carry on | already | been on)
      (if | when | before | since | may | might | could | can | option~ | consider | discuss | usually | was | were \
          | took | had) ..4 <prescription-medicine>
      <prescription-medicine> ..3 (used to | was | has worked | is working | worked | works | helped | helps \
          | is fine \
          | looks)
      (now | today | tonight) (that | we | i | is | there | not)
      (goes | go | goes on) (in | on) ..3 (bag | arm | skin | drawer | as it is)
      travel
      ${sentAsAlways}
      ${takenAnyway}
    `,
    unless: [...order, 'negation']
  },
  'dose-new': {
    answers: ['critical'],
    why: 'A dose that changes, told by number, half or strength.',
    reason: 'a change to a medicine',
    phrases: phrases`
      (take~ | taking | bring~ | move~ | step~ | put~ | get~) (you | him | her) (up | down | back) to <number>
      (want | need | like) (you | him | her) (up | down | back) (to | at | on) (<number> | one | two | half | once)
      (bring~ | take~ | get~ | nudge~ | ease~) [the | your | his | her] <named-drug> (up | down) \
          [to | slowly | by | over | from]
      <named-drug> (down to | (up | down) by) ..1 <number>
      <named-drug> up to ..1 <number> (<dose-unit> | a day | daily | twice | once | nightly | from | tonight | today \
          | now)
      (we | i | you) [will | shall] taper [it] <number>
      reduce ..3 <number> <dose-unit> (each | every | per)
      <number> <dose-unit> (this week | for (the | a) week) ..2 then ..2 <number>
      (take | give | use) (half | one | two | three | <number>) [and a half] of the <number> [s]
      (one and a half | two and a half | half a tablet | half the tablet | quarter of a tablet) ..4 \
          (until | till | from | less)
      (give | giving | taking | take | use) [<capital>] <dose-amount> ..8 (not the | instead of | rather than \
          | and not)
      (half | one | two | three | none) [of (each | them | the ..2)] (from | starting) (today | tonight | tomorrow)
      (half | one | two | three | none) of (each | them | the ..2) (from | starting) (now | 2day | 2nite)
      (half | one | two) [of (each | them | the ..2)] ..3 (instead of | rather than) (one | two | three | <number>)
      (from | starting) (today | tonight | tomorrow | now) ..2 (it is | you take | make it | only) \
          (half | one | two | double)
      (only half | half only) (from (now | tonight | today | tomorrow) | tonights | tomorrows | todays \
          | of the ..1 (dose | tablet~ | pill~ | patch | capsule~) | a (tablet | pill | dose | patch) \
          | the (dose | tablet | pill | usual))
      ^ [please | so | take | give] (only half | half only) [tonight | today | now | tomorrow] $
      (take | give | use) (it | them) ..4 now (rather than | instead of | and not)
      (take | give | use) (it | them) ..5 (rather than | instead of) (<number> | once | twice | daily)
      (you | he | she) (are | is) [now] on <dose-amount> (once | twice | now | from | daily)
      (take | give | inject) <number> (extra | more | additional) (unit~ | puff~ | tablet~ | dose~)
      (extra | additional) (unit~ | dose) ..3 (now | this minute | tonight | today | at once)
      (four | three | ten | five | <number>) times the (safe | usual | right | correct | maximum) (amount | dose)
      (under no circumstances | do not | never | must not) (double up | double the dose | take two together \
          | take extra)
      (one day a week | once a week) (not | and not | never) (daily | every day)
      (should not | should never | ought not) have been (started | given | prescribed | stopped | filled | dispensed)
      (pharmacy | chemist | pharmacist) ..3 (put | gave | filled | dispensed | sent) ..6 instead of
      (filled | dispensed | made up | labeled) at ..2 times
      do not [ever] (crush | chew | split | cut | break | heat | dissolve | halve) ..2 \
          (<named-drug> | tablet~ | capsule~ | it)
      (do not | never) ..3 patch ..4 (heat | heating | hot | sun | cut)
      (cannot | must not | may not | should not | not) be stopped (suddenly | abruptly | at once | overnight | cold)
      (may not | must not | cannot | do not | should not) come off ..4 (medicine | medication | tablets | <named-drug>)
      keep [the | your | his | her] (insulin | <named-drug>) going (even | whatever | no matter | though)
      (missing | skipping) (even | as few as | a single | one | two) ..2 dose~ (could | can | may | will | would)
      <number> (extra | additional) unit~ of <named-drug>
      (one | two) (tablet | tablets | capsule | capsules | pill | pills | unit | units) fewer ($ | at | in | each)
    `,
    except: phrases`
      dose stays the same ..8 instead
      two forms
      <not-ordered>
      <medicine-business>
      (was | were | had been) ..4 (half | doubled | reduced)
      (half | one | two) (hour~ | day~ | week~ | month~ | year~ | price)
      (if | when | once) ..6 (take | give)
      ${noDoublingUp}
      ${countedThings}
      (gummy | gummies | vitamin~) instead of
      (one | two) drink~ instead
    `,
    unless: order
  },
  'danger-together': {
    answers: ['critical'],
    why: 'Things that must not meet, in everyday words.',
    reason: 'a warning about medicines that must not be combined',
    phrases: phrases`
      <named-drug> and [the | your | that | this] <named-drug> ..1 together
      (fight~ | clash~ | quarrel~ | argue~ | react~ | interfere~ | do not mix | does not mix) with (your | his | her) \
          <named-drug>
      (cannot | may not | must not | should not | not to) (have | take | use | be on) (both | the two | these two) [of]
      (both | two) (at once | at the same time | together) (could | can | may | might | will)
      <named-drug> and (alcohol | pregnancy | grapefruit | drink | breastfeeding) ..3 \
          (never | cannot | do not | must not)
      (cannot | can not | must not | do not) coexist
      <named-drug> (can | could | will | may) (harm | damage | hurt) [a | the | your] (baby | fetus | unborn)
      (never | no) (alcohol | peg | drink~) (with | till | until | on) ..4 (<named-drug> | tablet | course)
      (already | also) (hold | holds | contain | contains) ..3 (gram | acetaminophen | paracetamol | <named-drug>)
      (<number> | thirty six | forty eight) hours must (pass | go by) (after | between | before)
      (medicine | medication | drug | <named-drug>) ..2 in (the | your) milk
    `,
    except: phrases`
      (do not | does not | will not) (interact | clash | conflict | affect | argue | fight)
      (some | most | many | certain) ..3 (<named-drug> | medicine~ | antidepressant~ | antibiotic~)
      (doctor | he | she) ..1 notes that (many | most | some) ..3 already contain
      ${mayMeet}
    `,
    unless: order
  }
} as const satisfies ActGroups
