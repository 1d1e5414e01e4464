import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const home = '(bp | blood pressure~ | sugar~ | blood sugar~ | pulse | heart rate | peak flow~ | inr)'

/** A result that the message tells by its number (founding text, tips 6b and 8b). */
export const toldResult: MarkGroups = {
  value: {
    why: 'A number beside what was measured: the patient is told a result.',
    phrases: phrases`
      <analyte> [level | reading | result | test | value | count] ..2 (is | was | are | were | at | came [back] [at]) \
          <number>
      <analyte> [level | reading | result | test | value | count] of <number>
      <analyte> <number>
    `,
    except: phrases`
      (goal | target | aim | aiming | range | limit | ideal | cutoff | threshold) ..4 <number>
      <analyte> ..4 (goal | target | range | limit | ideal | cutoff | threshold | should) ..4 <number>
      <analyte> ..3 (below | under | over | above | less than | more than | greater than | at least) <number>
      <analyte> ..2 (in | every | after | for | over | within | at | about | again | recheck~ | repeat~) <number> \
          (hour~ | day~ | week~ | month~ | year~ | minute~ | times)
      <analyte> <number> (hour~ | day~ | week~ | month~ | year~ | minute~ | times)
      # When it is looked for, how much is taken, and what is true of anybody's.
      <analyte> ..3 (check~ | measured | tested | done | drawn) at <number>
      (calcium | iron | zinc | magnesium | potassium | folate | vitamin ..1) ..1 <number> \
          (mg | mcg | iu | milligrams | micrograms) (with | daily | a day | once | twice | at | each | every | in the \
          | before | after)
      (calcium | iron | zinc | magnesium | potassium | folate | vitamin ..1) ..1 <number> (mg | mcg | iu) [and] \
          (vitamin | calcium | magnesium | zinc | iron)
      (a | an | any) ..3 <analyte> [level | count | value] of <number>
      # What something holds or does to the number.
      (contains | halves | doubles | lowers | raises | affects) ..2 <analyte>
      (t3 | t4 | b12 | h2 | rf | weight | temperature | pulse | heart rate | bmi | salt | iron) ..2 <number>
      <analyte> [is] <number> [<dose-unit>] [daily | a day | <dose-schedule> | <dose-form>] \
          (daily | a day | <dose-schedule> | <dose-form>)
      <analyte> ..2 <number> (micrograms | mcg | milligrams)
      <analyte> <number> (and | weekly | monthly) ..6 (weekly | daily | monthly)
      calcium <number> d3
      padding alt <number>
      <analyte> ..2 (check~ | measure~ | repeat~ | due | done | taken) ..2 <number>
      # A day, an hour or an interval, and no result.
      <analyte> ..2 <number> (january | february | march | april | may | june | july | august | september | october \
          | november | december | am | pm | o'clock | weekly | monthly | yearly | hourly | daily | mos | wks | yrs)
      <analyte> at <number> (on | <day>)
      (next | repeat | recheck) <analyte> ..2 <number>
      ${home} ..6 <number>
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'at-home': {
    why: 'What is measured at home, in the visit or by a prick of the finger is a result too, but no report holds it.',
    phrases: phrases`
      ${home} [reading~ | level~] [(in | at) [the | our | your] (clinic | office | visit | surgery | hospital | home)] \
          ..2 (is | was | are | were | at | of) <number>
      ${home} <number>
    `,
    except: phrases`
      (goal | target | aim | aiming | range | limit | ideal | cutoff | threshold) ..6 <number>
      ${home} ..4 (goal | target | range | limit | ideal | cutoff | threshold | should | below | under | over | above) \
          ..4 <number>
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
      (<test> | <procedure> | biopsy | swab | film) ..5 (show~ | reveal~ | found | confirm~ | is positive \
          | were positive | came back)
      (<analyte> | <test>) ..2 (is | are | was | were) ..1 <result-direction>
      (your | the) ..2 (<symptom> | <mild-condition>) ..3 (is | are) ..2 <mild-condition>
    `,
    unless: ['condition', 'question', 'education', 'negation']
  }
}

/**
 * Words that only measure, date and carry on. A sentence made of nothing else gives a number and no word on it; any other
 * word is taken for one, so that plain meanings need not all be listed.
 */
export const measuring: MarkGroups = {
  measured: {
    why: 'What was measured, by what test, how much, when, where and whose.',
    phrases: phrases`
      (<analyte> | <test> | <number> | <clock> | <unit> | <day> | <time-span>)
      (your | the | his | her | our | my | a | an | and | with | of | at | to | in | on | for | from | as | by | per \
          | over)
      (is | are | was | were | be | been | has | have | had | came | come | comes | back | read | reads | shows \
          | showed)
      (now | this | that | these | today | yesterday | again | also | only | here | there | latest | new | recent \
          | current)
      (level~ | reading~ | result~ | value~ | count~ | number~ | figure~ | score~ | check~ | sample~ | specimen~ \
          | average | total)
      (blood | cell~ | fasting | random | resting | clinic | office | visit | home | hospital | morning | evening \
          | night)
      (antibody~ | gout | bone | kidney~ | liver | thyroid | heart | iron | drug | urine | oxygen | rate | pressure \
          | screen~ | function)
      (none | nil | i | we | you | got | see | attached | below | follows | following | please | find)
    `
  },
  carriedOn: {
    why: 'What is taken goes on: true of good results and of bad ones.',
    phrases: phrases`
      (same | continue | carry on | keep | stay~ | remain~) ..1 (pill~ | tablet~ | dose~ | medicine~ | medication~ \
          | treatment)
      (same | continue) (<medicine> | <drug>)
    `
  },
  addressed: {
    why: 'Whom it is told.',
    phrases: phrases`
      (hi | hello | dear | good (morning | afternoon | evening)) [mr | mrs | ms | miss | dr] [<capital>]
      (mr | mrs | ms | miss | dr | sir | madam) [<capital>]
      <capital> ji
    `
  }
}

const nothing = '(no | not | nothing | none | nowt | nil | never | without | neither | nor | free of)'
const sickness = `(<serious-diagnosis> | <bad-finding> | <mild-condition> | <chronic-condition> | <cancer> | illness~ | disease~ | disorder~ | \
  problem~ | trouble | sign~ | sick | ill | infected | inflamed | diabetic | anemic | cause for | concern~ \
      | harm | damage | danger~ | \
  rejection | relapse | reason)`

/** What a result means, in words (founding text, tips 6b and 8b; PEMAT). */
export const resultMeaning: MarkGroups = {
  verdict: {
    why: 'Says whether the number is good, bad, better or worse.',
    phrases: phrases`
      <result-normal>
      <result-direction>
      (better | best | improved | improving | improvement | improves | worse | healthy | unhealthy | excellent | poor \
          | severe | mild)
      (borderline | slightly | concerning | expected | unexpected | acceptable | decent | ideal | ideally | safe \
          | unsafe | harmless)
      (under control | controlled | prediabetes | prediabetic | deficient | dehydrated | dehydration | inflammation \
          | overload~)
      (thin | thinner | thinning | thick | thicker | weak | weaker | strong | stronger | soft | hard | dry | empty \
          | full | sluggish)
      (overactive | underactive | over-active | under-active | dangerous | danger | serious | worry | worries \
          | worrying | alarm~)
      (green | amber | red | bang on | spot on | satisfactory | within limits | as usual | your usual | steady \
          | no different)
      (grand | lovely | super | superb | brilliant | marvelous | wonderful | smashing | champion | sorted | tip top \
          | top notch)
      (first (class | rate) | top marks | textbook | respectable | enviable | beautiful | beautifully | great | bravo)
      (all | doing | looking | looks | very | so | going | holding up) well
      (settled | settling | settles | calm~ | quiet~ | flat | holding | held | recovered | recovering | behaving \
          | behaves | coping)
      (whisker | hair's breadth | cutting it | aplenty | sweet spot | gold star | a touch | a tad | common (with | in)) 
      (bumpy | wobbly | creeping | crept | doubled | halved | tripled | trend~ | plateau~ | slipped | slipping \
          | drifted | nudged)
      (top | bottom | middle | edge | upper end | lower end | high side | low side | upper limit | lower limit \
          | on the (cusp | line))
      (too (much | little | high | low | thin | thick | strong | few | many) | enough | plenty | short of | shy of)
      (happy | pleased | delighted | content | relieved | satisfied | chuffed | thrilled | encouraged | encouraging) 
    `
  },
  measure: {
    why: 'Says what it is measured against: a goal, a limit, those of the same age, the time before.',
    phrases: phrases`
      (goal | target | range | ranges | limit | limits | aim | aiming | threshold | cutoff | cut off | normally \
          | normal is)
      (below | under | above | over | within | between | less than | more than) ..3 (<number> | where)
      (starts | begins | counts | ends) (at | from) <number>
      (above | below | over | under) the line
      (where | what | how) (i | we | you | it | they | he | she | that | dr <capital>) ..2 \
          (should | ought | want~ | like~ | hope~ | expect~ | aim~ | need~ | belong~ | feared | thought)
      (for | at) (your | his | her | that | this) (age | height | size | build | stage | weeks)
      (compared | than (before | last | in | it | the | at | your | usual) | the same as | same as (last | before \
          | the last | in) | down from | up from)
      (last (time | year | month | check | one) | previous~ | before that | it was | used to be | once was) ..2 <number>
      <number> ..2 (last (time | year | month) | previously | before | at your last)
      (from | was) <number> ..3 to <number>
      before <number>
      times
    `
  },
  conclusion: {
    why: 'Says what follows from it: a cause, a disease or none, and what may or need not be done.',
    phrases: phrases`
      (this | that | these | which | it | and | he | she) ..2 (mean~ | tell~ (us | me | you) | say~ | show~ | suggest~ \
          | indicate~ | confirm~ | explain~ | point~ to | prove~ | fit~ | call~)
      (this | that | these | which | there | here) (is | are) ..2 \
          (sign | why | because | because of | measure | average | consistent | your | the | how | what | from | due)
      (means | meaning | explains | explained | reason | cause~ | caused | because | due to | consistent | in keeping \
          | typical | account~ for | result of)
      (diagnosis | diagnosed | called | known as | we call | you have | you do have | you are | you do not have \
          | carrier | trait | points to | sign~ of)
      (anemia | anemic | diabetes | infection | deficiency | osteopenia | osteoporosis | hypothyroid~ | hyperthyroid~ \
          | insufficien~)
      ${nothing} ..3 ${sickness}
      (is | are | do | does | have | has) not ..3 ${sickness}
      (nothing | nowt | nil | none | no need | not much | little) ..1 (to | for you to) \
          (alter | change | do | add | worry | fix | treat | adjust | act | see)
      (no | not any) ..1 (rejection | action | signs | change~ | worries | alarm | drama | surprise~ | need | further)
      (rules | ruled | ruling) out
      (can (stop | cause | damage | harm) | safe to | ready (for | to) | clear to | fit (for | to) | good to go \
          | allowed | is on)
      (do~ (its | their | the) (job | trick | work) | work~ | help~ | paid off | paying off | kick~ in | respond~)
      (right where | i want | no worries | explains | so)
      ${nothing} ..2 (lose sleep | ask for | ask more | of note | wrong | upset~ | bother~ | amiss | out of place \
          | sinister | untoward | exciting)
      (is | are | do | does | would | could) not ..2 (lose sleep | ask for | ask more | upset~ | bother~ | scare~ \
          | frighten~ | alarm~)
      (has | have | is | are | all) (gone | cleared | passed | resolved | healed | cured | over | finished | mended)
      (leave it | leave that | ought to be | nothing but good | cured | remission | wear and tear)
      # What stands right after a number and points back at it.
      ^ (it | that | they | both | all | everything | each | these | this) \
          (is | are | was | were | look~ | sit~ | seem~ | sound~ | as | of | in)
      ^ (no | not | nothing | nowt | none | neither | nil | just | right | plenty | a (bit | touch | tad | hair \
          | shade))
    `
  }
}

/** What stands beside a result and says nothing of it. A neighbour without these may well say what it means, in words of its own. */
export const errand: MarkGroups = {
  goesOn: {
    why: 'What is taken, eaten or done goes on, or comes next.',
    phrases: phrases`
      (<medicine> | <drug> | <dose-unit> | <test> | appointment | visit | clinic | refill~ | prescription | order \
          | form | dose)
      (same | next | continue~ | carry on | keep | stay~ | remain~ | take | eat | drink | food | diet | less | more \
          | walk | exercise | mask | cut)
    `
  },
  arranged: {
    why: 'When and where to meet, ask or read.',
    phrases: phrases`
      (<day> | <time-span> | <clock>)
      (repeat~ | recheck~ | see (you | me) | bring | book | call | message | reply | please | leaflet | portal \
          | report | copy | desk | online | attached)
      (thank~ | regards | best wishes | take care | bye | hope | (i | we) (have | am | are | will))
    `
  }
}

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
      (high | low | elevated | raised | abnormal) (<analyte> | test result~ | result~)
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
      (please | let me know | let us know | nothing (to do | more to do | needs) | no (action | treatment | change) \
          | do not need)
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
      (only | just) (call | contact | notify | message | reach out | be in touch | hear from) ..5 if ..8 \
          (abnormal | wrong | problem | concerning | not normal | positive | issue)
      (you will | we will | i will) (only | just) (call | contact | notify | message | hear | be contacted) ..5 if ..8 \
          (abnormal | wrong | problem | concerning | not normal | positive | issue)
      no news (is | means | will be) good news
    `,
    except: phrases`
      (refill | prescription | pharmacy | delivery | bill | billing | invoice | payment | insurance | parking)
      (please | then) (call | message | contact | ring | write) ..3 (us | me)
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
