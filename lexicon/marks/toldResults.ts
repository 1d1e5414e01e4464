import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const home = '(bp | blood pressure~ | sugar~ | blood sugar~ | pulse | heart rate | peak flow~)'

/** A result that the message tells by its number (founding text, tips 6b and 8b). */
export const toldResult: MarkGroups = {
  value: {
    why: 'A number beside what was measured: the patient is told a result.',
    phrases: phrases`
      <analyte> [level | reading | result | test | value | count] ..2 (is | was | are | were | at | came [back] [at]) <number>
      <analyte> [level | reading | result | test | value | count] of <number>
      <analyte> <number>
    `,
    except: phrases`
      (goal | target | aim | aiming | range | limit | ideal | cutoff | threshold) ..4 <number>
      <analyte> ..4 (goal | target | range | limit | ideal | cutoff | threshold | should) ..4 <number>
      <analyte> ..3 (below | under | over | above | less than | more than | greater than | at least) <number>
      <analyte> ..2 (in | every | after | for | over | within | at | about | again | recheck~ | repeat~) <number> (hour~ | day~ | week~ | month~ | year~ | minute~ | times)
      <analyte> <number> (hour~ | day~ | week~ | month~ | year~ | minute~ | times)
      # When it is looked for, how much is taken, and what is true of anybody's.
      <analyte> ..3 (check~ | measured | tested | done | drawn) at <number>
      (calcium | iron | zinc | magnesium | potassium | folate | vitamin ..1) ..1 <number> (mg | mcg | iu | milligrams | micrograms) (with | daily | a day | once | twice | at | each | every | in the | before | after)
      (a | an | any) ..3 <analyte> [level | count | value] of <number>
      (t3 | t4 | b12 | h2 | rf | weight | temperature | pulse | heart rate | bmi | salt | iron) ..2 <number>
      <analyte> [is] <number> [<dose-unit>] [daily | a day | <dose-schedule> | <dose-form>]  (daily | a day | <dose-schedule> | <dose-form>)
      <analyte> ..2 <number> (micrograms | mcg | milligrams)
      <analyte> <number> (and | weekly | monthly) ..6 (weekly | daily | monthly)
      calcium <number> d3
      padding alt <number>
      ${home} ..6 <number>
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'at-home': {
    why: 'What is measured at home or in the visit is a result too, but no report holds it.',
    phrases: phrases`
      ${home} [reading~ | level~] ..2 (is | was | are | were | at | of) <number>
      ${home} <number>
    `,
    except: phrases`
      (goal | target | aim | aiming | range | limit | ideal | cutoff | threshold) ..6 <number>
      ${home} ..4 (goal | target | range | limit | ideal | cutoff | threshold | should | below | under | over | above) ..4 <number>
      ${home} ..3 <number> (hour~ | day~ | week~ | month~ | year~ | minute~ | times)
    `,
    unless: ['condition', 'question', 'education', 'history']
  }
}

/** A finding that the message tells in words. */
export const finding: MarkGroups = {
  shown: {
    why: 'What a test showed, or what a complaint turned out to be.',
    phrases: phrases`
      (<test> | <procedure> | biopsy | swab | film) ..5 (show~ | reveal~ | found | confirm~ | is positive | were positive | came back)
      (<analyte> | <test>) ..2 (is | are | was | were) ..1 <result-direction>
      (your | the) ..2 (<symptom> | <mild-condition>) ..3 (is | are) ..2 <mild-condition>
    `,
    unless: ['condition', 'question', 'education', 'negation']
  }
}

/** What a result means, in words (founding text, tips 6b and 8b; PEMAT). */
export const resultMeaning: MarkGroups = {
  verdict: {
    why: 'Says whether the number is good, bad, better or worse, or what it is measured against.',
    phrases: phrases`
      <result-normal>
      <result-direction>
      (better | best | improved | improving | improvement | worse | healthy | unhealthy | excellent | poor | severe | mild)
      (borderline | slightly | concerning | expected | unexpected | acceptable | decent | ideal | ideally | too much)
      (goal | target | range | ranges | limit | aim | aiming | under control | controlled | prediabetes | prediabetic)
      (below | under | above | over | within) ..3 (<number> | where)
      (this | that | these | which | it) ..2 (mean~ | tell~ us | tell~ me | show~ | suggest~ | indicate~ | confirm~ | explain~)
      (this | that | these | which) (is | are) ..2 (sign | why | because | because of | measure | average | consistent)
      (anemia | anemic | diabetes | infection | deficiency | deficient | dehydrated | dehydration | inflammation)
      ((above | below | over | under) the line | no (rejection | action | signs))
      (right where | (i | we | dr <capital>) ..1 (want~ | like~ | expect~ | hoped) | no worries | worry | worries | dangerous | danger | explains | so)
      (normal is | can (stop | cause | damage | harm) | too (high | low | thin) | before <number> | times)
      (thinner | thicker | stronger | weaker | overactive | underactive)
      (bang on | spot on | satisfactory | within limits | as usual | your usual | unchanged | steady | no different)
      (the same as | same as (last | before | the last | in))
    `
  }
}

/** A result that is said to be off (Joint Commission, VA: docs/sources.md#closed-loop). */
export const abnormalResult: MarkGroups = {
  direction: {
    why: 'What was measured or pictured, and a word that says it is not as it should be.',
    phrases: phrases`
      (<analyte> | <test>) ..2 (is | are | was | were | came back | looks | look) [a (bit | little) | slightly | mildly | \
        still | very | quite | somewhat | borderline] (high | higher than | low | lower than | elevated | raised | abnormal)
      (<analyte> | <test>) ..2 (is | are | was | were | came back | looks | look) [a (bit | little) | slightly | mildly | \
        still | very | quite | somewhat] (out of range | above (normal | range) | below (normal | range) | not normal)
      (high | low | elevated | raised | abnormal) (<analyte> | test result~ | result~)
      (<analyte> | <test>) ..1 (showed | shows | show | reveals | revealed) [a | an | some | mild | slight] (abnormality | \
        abnormalities | abnormal | elevation | anemia | deficiency)
    `,
    except: phrases`
      (risk of | to (lower | raise | avoid | prevent | treat | help | help with | check for) | causes of | cause) ..3 \
        (high | low | elevated | raised | abnormal)
      ^ may ..9 (high | low)
      (low | high) (dose~ | fat | salt | sodium | fiber | protein | sugar | cholesterol diet | risk | blood pressure cuff)
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
      (treat~ | treatment | prescribe~ | prescription | supplement~ | follow up | appointment | visit | plan | next step~)
      (take | taking | try | cut | limit | avoid | drink | eat | exercise | diet | lose)
      (infusion | polish | surgery | injection~ | tablet~ | pill~ | <day>)
      (call | discuss | talk | speak | see you | meet | come (in | back) | go over | review together)
      (i | we) (will | would | am | are | want | recommend | suggest | have | need | can | plan)
      (you | this | it) ..2 (should | need~ | must | can | could | may want)
      (please | let me know | let us know | nothing (to do | more to do | needs) | no (action | treatment | change) | do not need)
    `
  }
}

/** Silence offered as a result (BMJ Quality and Safety: docs/sources.md#no-news). */
export const silentResult: MarkGroups = {
  silence: {
    why: 'A lost result is silent too: in a trial of closing loops, that is how cancers were missed.',
    phrases: phrases`
      (if | when | unless) (you | u) ..1 (do not | have not | dont | never) (hear | heard | hear back | heard back) ..8 \
        (assume | normal | fine | ok | okay | good | negative | all is well | all clear | no news)
      (assume | consider) ..8 (unless you hear | if you do not hear | if you have not heard)
      (only | just) (call | contact | notify | message | reach out | be in touch | hear from) ..5 if ..8 (abnormal | wrong | \
        problem | concerning | not normal | positive | issue)
      (you will | we will | i will) (only | just) (call | contact | notify | message | hear | be contacted) ..5 if ..8 (abnormal | \
        wrong | problem | concerning | not normal | positive | issue)
      no news (is | means | will be) good news
    `,
    except: phrases`
      (refill | prescription | pharmacy | delivery | bill | billing | invoice | payment | insurance | parking)
      (please | then) (call | message | contact | ring | write) ..3 (us | me)
    `
  }
}
