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
      <analyte> (test | check | screen) at <number>
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
      # Read off at home, on scales or a thermometer.
      (weight | temperature | pulse | heart rate | oxygen | sats | spo2) ..1 (this (morning | evening | afternoon | week) | today | yesterday | last night | at home | first thing) \
          ..2 <number>
      <analyte> [is] <number> [<dose-unit>] [daily | a day | <dose-schedule> | <dose-form>] \
          (daily | a day | <dose-schedule> | <dose-form>)
      <analyte> ..2 <number> (micrograms | mcg | milligrams)
      <analyte> <number> (and | weekly | monthly) ..6 (weekly | daily | monthly)
      calcium <number> d3
      (glucose | sugar) (drink | tolerance | load | challenge) ..2 <number>
      calcium scan ..3 <number>
      calcium score ..1 (at | of | in) <number>
      # What such a number means in anybody.
      <analyte> of <number> (with | without | w o) ..5 (is | means | mean)
      <analyte> of <number> ..1 before
      <analyte> <number> in ..4 (is | means | mean)
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
      ${home} (test | check) ..2 <number>
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
      (dull | boring | uneventful | uninteresting | unexciting | as ..2 as (a | an | the | ever | my | your))
      (too (much | little | high | low | thin | thick | strong | few | many) | enough | plenty | short of | shy of)
      (happy | pleased | proud | delighted | content | relieved | satisfied | chuffed | thrilled | encouraged \
          | encouraging) 
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
      <analyte> <number> to <number>
      (number | result | level | figure | count) like (that | this | yours)
      same as (<number> | <past-year>)
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
      ((goes | go | going | gone) ahead | suit | suits | agree~ with (you | him | her) | march on | on (course \
          | track))
      (risk (is | of) | (nobody | no one) ..2 would)
      ^ (nice | good | nicely | rock) [and] (steady | stable | low | quiet | normal | flat)
      (not (needed | necessary | required) | no (more | longer) (yellow | jaundiced | swollen) | off you go \
          | stop looking)
      (you | he | she) (do | does) not need ..4 (any more | anymore | any longer)
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
