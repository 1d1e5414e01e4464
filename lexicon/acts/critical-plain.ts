import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'
import {notPrescribed} from './nothingOfTheSort.ts'

/** Orders and results in the stock words of clinics. Sources: founding text, note; etiquette-rules §3a. */
export const plainCritical = {
  'order-plain': {
    answers: ['critical'],
    why: 'What changes about a medicine, told as done, as a rule, or until a day.',
    reason: 'a change to a medicine',
    phrases: phrases`
      (i | we | dr <capital> | doctor) ..3 (am | are | is) (stopping | holding | pausing | discontinuing) \
          (your | the | his | her) ..1 <named-drug>
      (your | the | his | her) ..1 <named-drug> [shots | tablets | pills | drops | injections] \
          (is | are | has been | have been) (stopped | paused | discontinued)
      <named-drug> dose (has changed | has been changed | is changing | changes | changed | is now <number> \
          | was changed)
      (go back | return | back) to (the | your | his | her) (old | previous | original | lower | higher | earlier) dose
      cut (it | them) [back | down] to (once | twice | every | <number> times) (a | per) day
      (no | skip) <named-drug> ..4 (for the ..3 (before | leading up to) | from ..1 (until | till) | (until \
          | till) after | starting)
      (take | give | use) ..2 <named-drug> ..3 (twice | three times | four times) ..2 (through | until | till) \
          (<weekday> | the)
      <named-drug> (cannot | must not | should not | may not | is not to) be (taken | combined | mixed | used \
          | given) \
          (with | together | alongside)
      (should | must) never (take | use) (it | one | them | that | this | <named-drug>) again
      (remain | stays | staying) off ..1 <named-drug>
      (instructions | directions | dose) on (your | the) (label | bottle | box) (are | is) wrong
      it needs ..1 (<number> | one | two | three | four | six) (days | weeks | months) of <named-drug>
      <named-drug> ..1 (must | has to | needs to | should | is to) be (increased | reduced | lowered | raised \
          | doubled | halved | decreased | brought down | brought up | put up | cut) (to | from | by (<number> \
          | half | <dose-amount>))
      (dose | dosage) of ..2 <named-drug> (must | has to | needs to | should | is to) be (increased | reduced \
          | lowered | raised | doubled | halved | decreased | brought down | brought up | put up | cut) ..1 (to \
          | from | by (<number> | half | <dose-amount>))
      (begin | start) ..4 (bowel | colonoscopy | miralax | laxative) ..3 prep ..2 (at | on) \
          (noon | <clock> | <weekday> | <number>)
    `,
    except: phrases`
      (after | once | when) ..4 (is | are | has been | have been) (stopped | paused | discontinued)
      <not-ordered>
      <medicine-business>
      (same | usual | current) dose
      (if | when | before | after | since) ..3 (stopping | holding | pausing)
    `,
    unless: told
  },
  'medicine-advised': {
    answers: ['critical'],
    why: 'A prescription put as advice, as on question sites: "You can take tab azithromycin 500 mg once daily".',
    reason: 'a medicine to start',
    phrases: phrases`
      (you | he | she | u) (can | may | should | must | could | have to | has to | need to | needs to) [also | then] \
          (take | use | try | start | begin | go for) [with | on] [a | an] [course of] [oral] \
          [<dose-form> | inj | injection | syp] <prescription-medicine> ..2 <dose-amount>
      (suggest | advise | advice | recommend) ..4 (take | taking | try | use | using | start | starting | put) ..4 \
          <prescription-medicine> ..2 <dose-amount>
      (suggest | advise | advice | recommend) ..8 (tab | tablet | cap | capsule) <prescription-medicine> ..2 <dosing>
      ^ [please | kindly | also | and | then | just] (take | give) [her | him] \
          [tab | tablet | cap | capsule | syp | syrup] <prescription-medicine> ..2 <dose-amount> ..2 <dose-schedule>
      new (tab | tablet | capsule | pill) <prescription-medicine> ..1 <dose-schedule>
      # in the passive
      (you | he | she) (have to | has to | should | must | need to | needs to) (take | use \
          | be given) <dose-amount> of <prescription-medicine>
      <prescription-medicine> ..2 <dosing> ..5 (to be | should be | must be | has to be | have to be \
          | needs to be | need to be) (started | given | taken | applied | begun | commenced | added | used)
      <prescription-medicine> ..3 (to be | should be | must be | has to be | have to be | needs to be | is to be \
          | are to be) (started | given | taken | applied | begun | commenced | added | used) ..8 (<dose-amount> \
          | (once | twice | thrice | three times | four times | <number> times) (a day | daily | a week))
      to be given ..1 <prescription-medicine> ..3 <dosing>
      (treatment | chemotherapy | dialysis | anti tb course) ..4 (must | has to | needs to | should) (start \
          | be started | be begun | be commenced) (today | tomorrow | this week | now | immediately | <from-when>)
      (you are | he is | she is) advised to (take | start | use | stop | apply) ..3 <prescription-medicine>
      # a line of a prescription
      ^ [and | also | then | start | please | kindly] (tab | tablet | cap | capsule | syp | syrup | inj \
          | injection) <prescription-medicine> ..1 <dose-amount> ..2 (<dose-schedule> | single dose | one night | hs)
      ^ [please | kindly | also | and | then] (apply | insert | instil \
          | use) ..2 <prescription-medicine> ..5 <dose-schedule>
    `,
    except: phrases`
      ${notPrescribed}
      (your | the) ..1 <prescription-medicine>
      plain <prescription-medicine>
      (take | taken) ..2 with food
      <dosing> ..6 (as before | as you did)
      <dosing> ..4 (unchanged | already | stays | as before | as usual | as you do | as (on the | the) label \
          | option~ \
          | after consulting | after discussing | is usual)
    `,
    unless: told
  },
  'result-plain': {
    answers: ['critical'],
    why: 'A result that asks for treatment, told as what it shows.',
    reason: 'a result that needs action',
    isAffirmed: true,
    phrases: phrases`
      (liver enzymes | enzymes | alt | ast | ck | lipase | amylase | bilirubin | creatinine) (is | are) ..1 \
          (three | four | five | six | seven | eight | ten | <number>) times \
          (normal | the (upper | normal) | higher | what)
      (egfr | gfr | ejection fraction | ef | kidney function) (dropped | fell | has dropped \
          | has fallen | went down | have dropped | have fallen | down) ..1 from <number> to <number>
      (<sti> | scabies | lice | pinworm~ | giardia | salmonella | legionella | listeria) (was | were | has been | is) \
          (found | confirmed | detected | identified)
      (<test> | culture | result~ | swab | viral load) ..3 (show~ | confirm~ | mean~ | is positive and) ..4 \
          (you are infected | an infection that | an active infection | active infection | infection in the blood)
      (viral load) (is | was) ..1 (detectable | high | rising)
      (kidney | kidneys | liver | heart | lungs) (have | has) (gotten | got | become) [a lot | much \
          | quite a bit] worse
      (kidney | kidneys | liver | heart | lungs) (are | is) [only | now] at <number> (percent | %)
      (show~ | has | have | found) ..3 (finding~ | area~ | result~ | change~) (that | which) (require~ \
          | need~) (immediate \
          | urgent | prompt) (follow up | attention | action | evaluation | treatment | care)
      result~ (require~ | need~) (immediate | urgent | prompt) (follow up | attention | action | evaluation \
          | treatment | care)
      (pictures | images | films) ..4 (show~ | shows) ..3 (<serious-diagnosis> | pneumonia)
      (your | the | his | her) blood grew
      white (cells | blood cells) (are | is) ..1 (almost | nearly) (gone | zero)
      pregnancy (is | seems to be | appears to be) growing in (the | your) tube
      thyroid is [now | very] (underactive | overactive)
      (show~ | have | has | with | is) [now] (severe | advanced | critical) ..1 \
          (sleep apnea | apnea | anemia | stenosis | narrowing | blockage | leak | regurgitation | malnutrition \
          | neutropenia | hearing loss | osteoporosis)
      (valve | artery | arteries | vein | airway) (is | are) [now] (severely | critically) \
          (narrowed | blocked | leaking | stretched)
      still ..4 (sperm | swimmers) ..8 (carry on | keep | continue | go on | still need \
          | use) ..4 (contraception | condom~ \
          | precautions | protection)
      vasectomy ..8 (sample | test) ..2 (is | was | has) not [yet] (clear | cleared)
      your vasectomy (has not worked | did not work | has failed)
      and [it] (needs | requires) (medicine | treatment | antibiotics | antivirals | insulin | dialysis)
    `,
    except: phrases`
      (no | not | never | nothing | none) ..8 (require~ | need~)
      (no | not | never | without | nor) ..3 (severe | infected | infection | detectable)
      <number> ..6 (normal | within | better | cleared)
      (underactive | overactive) ..2 as you know
      (found | confirmed | detected | identified) in (one | a | an | some | the | another) ..3 \
          (child | pupil | school | class | brand | batch | store)
      (form | letter | note | school) ..12 (requires | needs)
      (your <kin> | because | since | as) ..4 (severe | advanced)
      (improved | improving | better | back up | recovered | resolved | cured | undetectable)
    `,
    unless: told
  },
  'wished-order': {
    answers: ['critical', 'highAcuity'],
    why: 'An order to get care now, put as a wish: "I would feel better if you went to the ER".',
    reason: 'an instruction to get care at once',
    phrases: phrases`
      (i | we) would [all] (feel [much | a lot] better | be [much | a lot] happier | rest easier | sleep better) if \
          you (went | go | were | got | came) ..6 (<emergency-place> | seen) ..4 \
          (now | today | tonight | right away | this (morning | afternoon | evening))
      (i | we) would [all] (feel [much | a lot] better | be [much | a lot] happier | rest easier) if you \
          (went | go | were | got) ..4 <emergency-place>
      (i | we) would rather you were seen ..2 (now | today | tonight)
    `,
    unless: ['negation', 'question']
  },
  'leave-the-house': {
    answers: ['critical', 'highAcuity'],
    why: 'Gas in the house: everybody has to get out.',
    reason: 'an order to leave a house with gas in it',
    phrases: phrases`
      (carbon monoxide | gas leak | gas) ..12 (get | leave | out) ..2 (out | there | the (house | home | building))
      (get | leave | everyone | everybody) ..4 (out of | the) (house | home | building | apartment) ..8 \
          (carbon monoxide | gas)
    `,
    unless: told
  },
  'empty-stomach': {
    answers: ['critical'],
    why: 'What must not be eaten or has to be taken before a procedure, by the hour.',
    reason: 'a step before a procedure that has its time',
    phrases: phrases`
      (come | arrive | be here) with an empty stomach
      (keep your stomach | stomach) empty ..2 (from | after | since) (midnight | <clock> | <number>)
      (swallow | take) (two | three | four | <number>) of the <drug> ..2 hour~ before
    `,
    except: phrases`
      empty stomach ..4 (works | absorbed | better)
    `,
    unless: ['condition', 'negation', 'question', 'history']
  }
} as const satisfies ActGroups
