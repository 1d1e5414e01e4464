import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'
import {noStep} from './noStep.ts'

const offMeasure = '(high | low | elevated | raised | abnormal) (<analyte> | test result~ | result~)'

/** A result that is said to be off (Joint Commission, VA: docs/sources.md#closed-loop). */
export const abnormalResult: MarkGroups = {
  direction: {
    why: 'What was measured or pictured, and a word that says it is not as it should be.',
    phrases: phrases`
      (<analyte> | <test>) ..2 (is | are | was | were | came back | looks | look) [still | also | again] \
          [a (bit | little) | slightly | mildly | still | very | quite | somewhat | borderline] \
          (high | higher than | low | lower than | elevated | raised | abnormal)
      (<analyte> | <test>) ..2 (is | are | was | were | came back | looks | look) [still | also | again] \
          [a (bit | little) | slightly | mildly | still | very | quite | somewhat] \
          (out of range | above (normal | range) | below (normal | range) | not normal)
      (your | his | her) ..2 (high | low | elevated | raised | abnormal) (<analyte> | test result~ | result~)
      (<test> | it | they | we | i) ..1 (showed | shows | show | found | find | see | saw | reveals | revealed \
          | came back with | comes back with) ..3 (high | low | elevated | raised | abnormal) (<analyte> | test \
          result~ | result~)
      ^ [a (bit | little) | slightly | mildly | very | still] (high | low | elevated | raised | abnormal) \
          (<analyte> | test result~ | result~) [at | of] ($ | <number> | again | and | on | in [your | his | her \
          | the | this])
      # Found, and so in this patient; a name of a disease is not what was found.
      ^ [a | an | some | the] [(bit | little) | slightly | mildly | very] ${offMeasure} ..1 (was | were) ..1 \
          (found | seen | noted | noticed | detected | picked up)
      there (is | are | was | were) [a | an | some | still] [slightly | mildly | very] ${offMeasure} [level~] (in | on) \
          (your | his | her)
      ^ [a | an | some | the] [slightly | mildly | very] ${offMeasure} (showed | showed up | appeared | came up \
          | turned up) (in | on) (your | his | her)
      (<analyte> | <test>) ..1 (showed | shows | show | reveals | revealed) [a | an | some | mild | slight] \
          (abnormality | abnormalities | abnormal | elevation | anemia | deficiency)
    `,
    except: phrases`
      # A cause or a disease by its name, and no result of this patient.
      (due to | because of | caused by | from | with | include~ | indicate | associated with | think of | have | for) \
          ..3 (low | high) <analyte>
      (low | high) <analyte> ..6 (is | are) (among | one of) ..2 (cause~ | reason~ | possibilities | things)
      (low | high) <analyte> (is | are) ..1 (a | an | one | common | often | itself)
      (any | a) ..2 abnormal (result~ | <analyte>)
      # What it does to anybody, and what it is found in.
      (low | high | raised | elevated) <analyte> [also | often | itself | alone | sometimes | rarely | too] (can \
          | may | might | could | lead~ | leads | cause~ | damage~ | harm~ | tend~ | runs in | is caused | comes \
          from)
      (cause | causes | bring~ | trigger~) ..6 (low | high) <analyte>
      # A disease that the patient lives with.
      (your | his | her) ..2 (high | low | raised) (blood pressure | bp | cholesterol | blood sugar~ | sugar~ \
          | weight | bmi | pulse | heart rate)
      (low | high | elevated | raised) <analyte> ..3 in (people | <number> | patients | those | anyone | adults | men | women | pregnancy)
      # A time, and no news: as long as it is so.
      (while | whilst | as long as | until | till | once | whenever | where) ..3 (<analyte> | <test>) ..2 (is | are \
          | was | were)
      # One who reads about it from afar.
      (high | low) <analyte> ..9 (point~ to | suggest~ | speak~ for)
      when the ..6 (is | are) (low | high)
      (risk of | to (lower | raise | avoid | prevent | treat | help | help with | check for) | causes of | cause) ..3 \
        (high | low | elevated | raised | abnormal)
      ^ may ..9 (high | low)
      (low | high) (dose~ | fat | salt | sodium | fiber | protein | sugar | cholesterol diet | risk \
          | blood pressure cuff)
    `,
    unless: ['condition', 'negation', 'question', 'education', 'history']
  }
}

/** What happens next with a result: a step, its owner or its date, or that none is needed. */
export const resultPlan: MarkGroups = {
  step: {
    why: 'A step with the result: the patient or the clinic does something, or is told that nothing need be done.',
    phrases: phrases`
      (repeat~ | recheck~ | re-check~ | retest~ | monitor~ | watch~ | refer~ | referral | schedule~ | book~ | arrange~)
      (order~ | start~ | stop~ | increase~ | decrease~ | reduce~ | adjust~ | change~ | switch~ | continue~ | keep | add)
      (treat~ | treatment | prescribe~ | prescription | supplement~ | follow up | appointment | visit | plan \
          | next step~)
      (begin | bring | fetch | swap | hold | skip | advised | planned | requested | prescribed | script | scripts)
      (tell | show | ask) ..1 (the | your | any | future | every | whoever | our)
      so ..1 (one | two | half | more | less | fewer)
      (gtt | scan | bloods | camera | scope | test) (at | in | on) (<number> | <day> | <time-span>)
      (take | taking | try | cut | limit | avoid | drink | eat | exercise | diet | lose)
      (infusion | polish | surgery | injection~ | tablet~ | pill~ | <day>)
      (call | discuss | talk | speak | see you | meet | come (in | back) | go over | review together)
      (i | we) (will | would | am | are | want | recommend | suggest | have | need | can | plan)
      (he | she | they | your doctor | the doctor | dr <capital> | <clinician>) ..2 \
          (recommend~ | suggest~ | advise~ | want~ | will | would | plan~ | asks | asked)
      (check~ | once a year | every (year | month | <number>) | each (year | month | six months) | in <time-span> \
          | <number> (day~ | week~ | month~))
      (not ..1 treat | no ..2 (concern | worry | danger | illness | treatment) | (nothing | no) ..3 (worry | do \
          | start | treat) | harmless)
      (over-the-counter | leave it | leave that | live with | put up with)
      (that is all | and all is well | that explains | explains it | all there is to it)
      (you | this | it) ..2 (should | need~ | must | can | could | may want)
      (it | this | that | which) (is | are) not (a | an | any) (disease | illness | danger | worry | problem \
          | concern)
      (do | does) not need | needs (nothing | no)
      (no worse | your (own | usual) normal | normal for (you | him | her) | as expected)
      (please | let me know | let us know | nothing (to do | more to do | needs) | no (action | treatment | change) \
          | do not need)
    `,
    except: phrases`
      ${noStep}
      not ..1 as expected
      # Who had the test done, which says nothing of what comes of it.
      (it | test~ | panel | bloods | labs) (was | were) (requested | planned | prescribed | advised) by
      # A bar to another illness closes nothing: "not a disease of the heart".
      (is | are) not (a | an | any) (disease | illness | problem) (of | with) (the | your)
    `
  }
}

/** Silence offered as a result (BMJ Quality and Safety: docs/sources.md#no-news). */
export const silentResult: MarkGroups = {
  silence: {
    why: 'A lost result is silent too: in a trial of closing loops, that is how cancers were missed.',
    phrases: phrases`
      (if | when | unless) (you | u) ..1 (do not | have not | dont | never) (hear | heard | hear back | heard back) \
          ..8 (assume | normal | fine | ok | okay | good | negative | all is well | all clear | no news)
      (assume | consider) ..8 (unless you hear | if you do not hear | if you have not heard)
      (we | i | they | you | lab | clinic | office | nurse~ | doctor | hospital | staff | team | surgery | practice \
          | department | desk | dr <capital> | <clinician>) ..2 (only | just) (call | contact | notify | write to \
          | ring | text | message | reach out | be in touch | hear from) ..5 if ..8 (abnormal | wrong | problem | concerning \
          | not normal | positive | issue)
      (you will | we will | i will) (only | just) (call | contact | notify | message | hear | be contacted) ..5 if ..8 \
          (abnormal | wrong | problem | concerning | not normal | positive | issue)
      no news (is | means | will be) good news
      if (you | u) (hear | have heard) (nothing | no more | not a word) ..8 \
          (assume | normal | fine | ok | okay | good | negative | all is well | all clear | is well)
      if (we | i | they) (do not | have not) (call | called | ring | rung | write | written | contact | contacted | phone | phoned | text | texted) ..4 \
          (assume | (results | result | test | tests | bloods | everything | all | it | scan | smear) (is | are | was | were) ..1 \
          (fine | normal | ok | okay | clear | good | well | negative))
      no (call | letter | message | contact | word | text) [from (us | me | the ..1)] (means | is) ..5 \
          (fine | normal | good | clear | well | ok | okay | nothing | negative)
      unless you hear from (us | me) ..3 (results | result | test | tests | bloods | everything | all | scan | smear | biopsy) \
          ..1 (is | are | was | were) ..1 (fine | normal | ok | okay | clear | good | well | negative)
      (we | i | they | lab | clinic | surgery | practice | team | doctor) ..1 only (call | contact | notify | write | ring | text | message | phone | get in touch \
          | are in touch) ..4 (if | when | where | should) ..2 (something | anything | there | results | result | test | it) ..4 \
          (amiss | abnormal | wrong | problem | concerning | not right | not normal | positive | issue | untoward | needs (attention | action) | worr~)
      (we | i | they | lab | clinic | surgery | practice) ..1 only (call | contact | notify | write to | ring | text | message | phone) \
          (patients | people | those | you) (with | about | for) (abnormal | bad | positive | concerning | problem)
    `,
    except: phrases`
      (refill | prescription | pharmacy | delivery | bill | billing | invoice | payment | insurance | parking)
      heard nothing (on | in | through) the
      (please | then) (call | message | contact | ring | write) ..3 (us | me)
      # The patient is to speak up.
      (call | contact | notify | message | reach out to) (us | me | the ..1 | your ..1) ..5 if
      (visit | appointment | slot | booking | meeting | class | ride | order) ..5 (stands | holds | is on | goes \
          ahead)
    `
  }
}

/** What a medicine is stopped for, where the same message stops one. */
export const reasonToStop: MarkGroups = {
  result: {
    why: 'A result that the medicine made bad, or that makes the medicine a danger.',
    phrases: phrases`
      (you | she) (are | is) [now | in fact | indeed | already | about ..2 | ..1 weeks] pregnant
      pregnancy [blood | urine] test (is | was | came back | has come back) positive
      (<analyte> | <test> | numbers | levels | enzymes | counts | kidneys | liver | function | muscle enzyme \
          | rhythm | ecg | ekg \
          | heart tracing | qt [interval] | bones | platelets | white cells) ..3 (is | are | was | were | has \
          | have | came back \
          | looks | look) [now | been | gone | too | far | still | again | much | a (bit | little | lot) \
          | slightly | very | well] \
          (up | down | worse | worsened | off | high | higher | low | lower | raised | elevated | risen | rising \
          | dropped | fallen \
          | falling | dropping | climbed | climbing | abnormal | struggling | inflamed | long | longer \
          | prolonged | strained)
      (<analyte> | enzymes | function | counts | platelets) (rose | went up | doubled | tripled | fell | dropped \
          | went down | jumped)
    `,
    except: phrases`
      (no longer | not | never) ..2 (high | low | up | down | raised | abnormal | worse)
      (down | fallen | dropped | come down) ..3 (nicely | beautifully | well | as hoped | to normal | to target)
      (looks | look) up
    `,
    unless: ['condition', 'negation', 'question', 'education', 'history']
  }
}

/** An end to a medicine that nobody has to mind. */
export const mayStop: MarkGroups = {
  allowed: {
    why: 'It may be stopped, is not needed any more, or rests for a procedure.',
    phrases: phrases`
      (can | may | could | safe to | okay to | ok to | fine to | free to) ..2 (stop | come off | drop \
          | leave off | finish | quit | end)
      (no longer | not) need [to take] (the | your | it | them | that) ..2 (<drug> | it | them)
      (before | for | until after | ahead of) (the | your | a) ..1 (surgery | operation | procedure | biopsy \
          | scan | colonoscopy \
          | endoscopy | extraction | contrast)
    `
  }
}
