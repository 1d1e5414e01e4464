import {phrases, type WordClasses} from '../phrases.ts'

/** How a medicine is changed: the bare verbs, and the verbs that take the patient off it. */
const change = phrases`(stop | quit | discontinue | hold | pause | suspend | interrupt | skip | omit \
    | withhold | halve | double | increase | raise | reduce | lower | decrease | cut | cut (back | down) \
    | taper | wean | wean off | change | switch | swap | replace | drop | adjust | come off | go off \
    | get off | go without | give up | stay off | start | begin | restart | add | (take | get | bring | pull \
    | wean | put) (you | him | her | them) (off | on))`

/** The same, of less only: not to want it is to keep the medicine, not to withhold it. */
const less = phrases`(stop | quit | discontinue | hold | pause | suspend | skip | omit | halve | reduce \
    | lower | decrease | cut | cut (back | down) | taper | wean | drop | come off | go off | get off \
    | go without | give up | stay off)`

const changing = phrases`(stopping | quitting | discontinuing | holding | pausing | skipping | halving \
    | doubling | increasing | raising | reducing | lowering | decreasing | cutting | tapering | changing \
    | switching | coming off | taking you off)`

const changed = phrases`(stopped | quit | discontinued | held | paused | suspended | skipped | came off \
    | lowered | reduced | raised | increased | halved | doubled | cut | changed | switched | withheld \
    | interrupted)`

/** Those who are seldom the patient of a letter to their kin: a child, a ward or a parent in care may be. */
const elsewhere = phrases`(mother | father | mom | mum | dad | aunt | auntie | uncle | cousin | sister | brother \
    | husband | wife | partner | boyfriend | girlfriend | grandmother | grandfather | grandma | grandpa | nan \
    | niece | nephew | neighbor | friend | roommate | flatmate | in-law | mother-in-law | father-in-law \
    | sister-in-law | brother-in-law)`

const season = phrases`(the (spring | summer | autumn | fall | winter) | <month> | <past-year>)`

/** What is said of a medicine and changes nothing in what the patient takes now. */
export const untouched = {
  'no-call-to-change': {
    why: 'A change that nobody asks for: "no need to halve it", "does not mean you must stop".',
    phrases: phrases`
      (no | not any | not a | hardly any | little | never any | without) ..1 (need | cause | reason | call \
          | point | grounds | occasion | intention | intentions | plan~ | wish | hurry | rush \
          | pressure) ..2 to [even | ever | now | yet | also] ${change}
      (no | not any | hardly any | little | never any) ..1 (need | cause | reason | call | point | grounds \
          | thought | question | talk | plan~ | sense | intention) ..1 (of | in | for) ${changing}
      (not | never) (have | need) to [even | ever | now | yet | also | be] ${change}
      (not | never) (have | need) to be [either | even] ${changed}
      need not be ${changed}
      need not [even | ever | now | yet | also] ${change}
      not ..1 mean [that] (you | we | he | she | they | i) ..1 (must | have to | has to | need to | needs to \
          | should | will | are going to | will have to | can | may | ought to) [now | all | also] ${change}
      not ..1 mean ${changing}
      (nobody | no one | nothing | none of us | neither of us) [here | there] (is | are | was | wants \
          | wanted | says | said | asks | asked | plans | intends | will | would | expects | suggests \
          | suggested | proposes | thinks | means) ..5 ${change}
      (i | we | she | he | they | doctor | dr <capital>) (am | are | is | do | does | did | was \
          | were) not [at all | now] (asking | telling | advising | urging | pushing | ordering | suggesting \
          | proposing | saying | ask | tell | advise | suggest | propose | say) [for | to] ..3 ${change}
      (i | we | she | he | they | doctor | dr <capital>) (do | does | did | would) not [at all] (want | like \
          | wish | expect | need) (you | him | her | them) to [ever | even] ${less}
      (stop | quit) (sending | mailing | emailing | faxing | writing | calling | ringing | texting | ordering \
          | requesting | posting)
    `
  },
  'change-to-come': {
    why: 'A change for some day: "one day we will take you off it", "when the time comes to stop".',
    phrases: phrases`
      (^ | and | but | hope | that | so) one (day | fine day) (we | you | he | she | i | they | it | the \
          | your) ..4 ${change}
      (in | by | after | come | next) [the] (spring | summer | autumn | winter) (we | you | i | he | she \
          | they) (may | might \
          | could | can | will | would | shall) ..3 ${change}
      (some day | someday | down the (road | line | track) | eventually | in the long run | in due course \
          | sooner or later) ..6 ${change}
      ${change} ..6 (some day | someday | one day $ | eventually $ | down the (road | line | track) \
          | sooner or later $ | in the long run | in due course)
      ${change} ..6 (but not (this (year | month) | yet | now | soon | for (a | years | months | some)) \
          | not yet $ | a long way off | years (away | off))
      ${change} ..6 no (hurry | rush) ($ | yet | at all | now)
      (^ | and | but | so | then) (in | after | within) (a | another | one | two | three | four | five | ten \
          | <number> | a few | a couple of | some) year~ [or (so | two | more)] (we | you | i | he | she \
          | they) [will | would | shall | can | could | may | might] ..1 ${change}
      ${change} ..6 (next year | in (2027 | 2028 | 2029 | 2030 | 2031 | 2032 | 2033 | 2034 | 2035))
      when (the | that) (day | time | moment) (comes | has come | arrives | is right | is ripe) ..5 ${change}
      ${change} ..6 when (the | that) (day | time | moment) (comes | has come | arrives | is right)
      (day | time | moment) to ${change} ..5 (will come | comes | is far | is years | is still | is not (yet \
          | now | here))
      (stop | quit | discontinue | leave off | leave out | come off | go off | give up | drop) ..4 \
          (when | once) (the | your | that | this | it | they) ..2 (is | are | runs | run) (empty \
          | finished | gone | used up | out)
    `
  },
  'change-of-another': {
    why: 'Somebody else\'s medicine, told for comparison: "your uncle\'s doctor stopped his".',
    phrases: phrases`
      (your | my | a) ..1 (<kin> | boss | colleague | coworker | teacher) (is | s) [own] (<clinician> \
          | surgeon | hospital) ..2 (stopped | took | told | advised | changed | raised | lowered | doubled \
          | halved | put | switched | held | paused | cut | started | had | made | asked)
      (your | my | a) ..1 (${elsewhere} | boss | colleague | coworker | teacher | landlord | pal | mate \
          | buddy) (had to | was told to | was asked to | was advised to | chose to | decided to) ${change}
      (stop~ | quit | came off | took (him | her | them) off | hold~ | held | halv~ | reduc~ | chang~ \
          | switch~) ..8 (has no bearing on (you | yours) | does not (apply to | concern | affect \
          | matter (for | to)) (you | yours) | says nothing about (you | yours) | your case is (different \
          | another) | nothing to do with (you | yours))
    `
  },
  'change-long-done': {
    why: 'A change of the past that was put right or found good: "you were right to stop it in June".',
    phrases: phrases`
      (right | wise | good | correct | sensible | smart | clever | good thinking | thoughtful | prudent \
          | fine) [of you | that you | for you] (to ${less} | ${changed}) ..6 (in ${season} | last \
          | back then | at the time | before | when | that (day | week | month | night | time) | ago \
          | yesterday | earlier | already)
      (glad | pleased | happy | relieved | good) [that] (you | he | she | they) [had \
          | have] ${changed} ..6 (in ${season} | last | back then | at the time | before | when | that (day \
          | week | month | night | time) | ago | earlier)
      (was | were | been | i | we | they | ward | hospital | nurses | <clinician>) [had | have \
          | briefly] (stopped | paused | held | suspended | interrupted | withheld) ..8 (and | then \
          | but) [is | was | are | were | it | them | have | has | been | they] ..1 (restarted | resumed \
          | reinstated | running again | back on)
      (was | were | been | i | we | they | ward | hospital | nurses | <clinician>) [had | have \
          | briefly] (stopped | paused | held | suspended | interrupted | withheld) ..8 (put (you | him | her) \
          | are | is | was | were | went | go) [now | soon | straight] back on (it | them)
      (restarted | resumed | reinstated) (it | them) [again] before (you | he | she)
      (course | treatment | series | shots | jabs | injections | antibiotic~ | medicine~ | pills | tablets \
          | it) ..4 (ended | has ended | is over | are over | is finished | are finished | is done | are done \
          | is complete) ..6 (no more | no further)
      (you | he | she) ..1 (completed | finished | had all | had both | had the full) ..8 (no more | no further)
      (i | we | they | he | she | you | <clinician>) (lowered | raised | increased | reduced | halved \
          | doubled | changed | stopped | cut) ..4 (in ${season}) ..8 (since | fine | perfect | good | well \
          | steady | stable | right | better)
    `
  },
  'same-in-all': {
    why: 'Another pack or another strength that adds up to the same: only the count of tablets changes.',
    phrases: phrases`
      (instead of | in place of | rather than) ..6 same (thing | medicine | drug)
      (instead of | in place of | rather than) ..1 (<number> | one | two | three | four | half \
          | the ..1) ..6 (same (dose | strength | amount | total | daily) | no difference | (amounts | comes \
          | adds up) to the same | nothing [else] changes | makes no odds)
      (instead of | in place of | rather than) ..1 (<number> | one | two | three | four \
          | half) ..3 [so | and | but | as] (the | your | total) ..1 (dose | strength | amount | total) ..2 (is \
          | stays | remains | are) ..1 (the same | unchanged)
      (refill~ | box | pack | bottle | strip | supply | holds | packet) ..4 <number> (day~ | tablet~ | capsule~ \
          | pill~ | patch~ | sachet~) (instead of \
          | in place of | rather than) <number>
      (28 | 30 | 56 | 60 | 84 | 90 | 100 | 112 | 168 | 180) (day~ | tablet~ | capsule~ | pill~ \
          | sachet~) (instead of | in place of | rather than | not) (28 | 30 | 56 | 60 | 84 | 90 | 100 | 112 | 168 | 180)
    `
  }
} satisfies WordClasses
