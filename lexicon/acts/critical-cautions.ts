import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'

/** Packs, not doses: so many of them are a month's or a quarter's supply. */
const packCount = phrases`(28 | 30 | 56 | 60 | 84 | 90 | 100 | 112 | 120 | 168 | 180)`
const amount = phrases`<number> [<dose-unit>]`
const medicine = phrases`(<named-drug> | patch~ | tablet~ | capsule~ | pen~ | drops | inhaler~ | dose | strength \
    | insulin | prescription)`
const tool = phrases`(endoscope~ | scope~ | instrument~ | probe~ | handpiece~ | drill~ | equipment | forceps \
    | catheter~ | tools)`
const shared = phrases`(vial~ | needle~ | syringe~ | lancet~ | insulin pen~ | cannula~ | fingerstick~)`
const uncleaned = phrases`(cleaned | disinfected | sterilized | sterile | decontaminated)`
const steriliser = phrases`(sterilizer~ | steriliser~ | autoclave~ | washer disinfector~ | endoscope washer~)`
const treated = phrases`(you had | your | when you (were | came | had) | used (on | for) (you | him | her))`
const anestheticRisk = phrases`(malignant hyperthermia | malignant hyperpyrexia | (pseudocholinesterase \
    | cholinesterase | butyrylcholinesterase) deficiency | scoline apnea | suxamethonium apnea)`
const drugRisk = phrases`((g6pd | dpd | tpmt) deficiency)`
const tissueType = phrases`(hla b [<number>] [<number>] | hla b5701 | hla b1502 | hla b5801 | hla a3101 | hla a [<number>] \
    [<number>])`
const begun = phrases`(started | begun | taken | picked up | collected | filled | opened | used | bought | swallowed)`
const cease = phrases`(stop | quit | discontinue | do not | take no more | take none | give no more | use no more | hold \
    | throw | bring | return)`
const effort = phrases`((competitive | contact | strenuous | heavy | vigorous | hard | any) (sport~ | exercise | training \
    | lifting | games | effort) | sport~ | weights | heavy lifting | exercise | gym | running | football | soccer \
    | rugby | hockey | swimming alone | driving)`
const heartTest = phrases`(echo | echocardiogram | scan | mri | ct | ecg | ekg | holter | monitor | stress test \
    | cardiologist | cardiology | neurologist | heart test | eeg | ultrasound)`
const herb = phrases`(<named-drug> | st john's wort | st johns wort | grapefruit | ginkgo | ginseng | echinacea \
    | turmeric | licorice)`

/** Warnings of hospitals, pharmacies and laboratories that no other list holds. Sources: founding text, note; \
    etiquette-rules §3a. */
export const criticalCautions = {
  'dose-arrow': {
    answers: ['critical'],
    why: 'A change of dose as an arrow: "Metoprolol 25 → 50 mg". Results have arrows too, but no medicine right before.',
    reason: 'a change to a medicine',
    phrases: phrases`
      <named-drug> [dose | tablet~ | from] ${amount} [<dose-schedule>] ${amount}
    `,
    except: phrases`
      <not-ordered>
      <medicine-business>
    `,
    written: /\d[^\d]{0,20}(?:[-=]+>|[→➔➜⇒⟶])\s*\d/,
    unless: told
  },
  'dose-was': {
    answers: ['critical'],
    why: 'A new dose with the old one behind it: "lisinopril 20 mg (was 10)".',
    reason: 'a change to a medicine',
    phrases: phrases`
      <named-drug> [is | to | now | dose | goes to] ${amount} [<dose-schedule>] [now] (was | previously | formerly \
          | up from | down from | used to be | it was) <number>
    `,
    except: phrases`
      <not-ordered>
      <medicine-business>
      ${packCount} (tablet~ | pill~ | capsule~ | dose~) ..3 ${packCount}
      (<analyte> | ldl | hdl | a1c | tsh | inr | weight | pressure | sugar~ | level~) ..2 (with | on | under) ..2 \
          <named-drug>
      (is | costs | at) <number> [dollars | a month] was
      was <number> (year~ | month~ | week~ | day~ | hour~ | am | pm | times)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'tools-unclean': {
    answers: ['critical'],
    why: 'What was used on the patient was not sterile: blood has to be tested.',
    reason: 'an exposure that needs treatment',
    phrases: phrases`
      ${steriliser} ..6 (failed | did not pass | has failed) (its | the | a | this | that) ..2 (test | check | cycle)
      ${steriliser} ..4 (did not work | was not working | was faulty | malfunctioned | failed | had failed) ..6 ${treated}
      ${tool} ..4 used (on | for | in | during | at) (you | your | him | his | her) ..3 (was | were | had | may | might \
          | has | have) not ..3 ${uncleaned}
      ${tool} (was | were | had | have) not [been] [properly | fully | correctly] ${uncleaned} ..6 ${treated}
      ${shared} ..3 (was | were | been) [also] (reused | re used | shared | used (before | on (another | other \
          | somebody | someone | more than)))
      ${shared} used (for | on) (your | you | him | her) ..1 (may | might | could) have been used (before | on)
      (breach | lapse | lapses | failure) (in | of) (infection control | sterilization | sterilizing \
          | disinfection) ..8 ${treated}
    `,
    except: phrases`
      ${treated} ..3 (was | is) ..2 (moved | canceled | postponed | rescheduled)
      (no | not | never | none) ..2 (reused | re used | shared)
    `,
    unless: ['condition', 'question', 'education']
  },
  'wrong-strength': {
    answers: ['critical'],
    why: 'Another strength, or another person’s medicine, was delivered.',
    reason: 'a mistake in a medicine',
    phrases: phrases`
      ${medicine} ..3 (was | were | is) ..1 (to be | meant to be | supposed to be | for | written for) ${amount} ..2 but \
          ..6 (holds | held | has | had | sent | gave | given | delivered | dispensed | contains | were | got) ${amount}
      (box | bottle | bag | packet | pack | parcel | blister) ..2 (delivered | sent | dispensed | received \
          | given | got) ..1 (holds | has | contains | held) ${amount} (not | instead of | rather than) <number>
      (box | bottle | bag | packet | pack) ..4 (holds | has | contains | held) ..1 ${amount} (tablet~ | capsule~ | patch~ \
          | pill~) (not | instead of | rather than) <number> <dose-unit>
      (pharmacy | pharmacist | chemist | courier | they | we) (gave | sent | dispensed | delivered | packed) (you | him \
          | her) ..1 <number> (mg | mcg | units | unit | ml) ..2 (where | instead of | not | when | rather than) ..3 \
          <number> (mg | mcg | units | unit | ml)
      (should | was to | were to) have (got | had | received | been given | gotten) <number> (mg | mcg | units | ml) ..2 \
          but ..4 <number> (mg | mcg | units | ml)
      (courier | driver | pharmacy | pharmacist | chemist | they | we) (left | delivered | brought | dropped off \
          | handed) ..1 (someone else's | somebody else's | another patient's | another person's | your neighbor's) ..1 \
          (medicine~ | medication~ | prescription~ | tablet~ | pill~ | insulin | drops | inhaler~ | patch~)
      wrong (inhaler~ | drops | syringe~ | vial~ | spray~ | <named-drug>) ..1 (was | were | has been | got) ..1 (delivered \
          | sent | given | dispensed | packed | mailed)
      do not (put | stick | place) (the | that | this | those | these) [new | other | delivered] patch~ on
    `,
    except: phrases`
      ${packCount} (tablet~ | pill~ | capsule~ | day~ | dose~ | strip~ | patch~)
      where (it | that) was (one | two | half | three)
      (same | total) (dose | strength | amount)
      (monitor | holter | ecg | ekg | eye | skin | heart | glucose | sensor | nicotine) patch~
      <medicine-business>
    `,
    unless: told
  },
  'stop-if-begun': {
    answers: ['critical'],
    why: 'To have begun a medicine is no symptom that may come: the order stands for whoever did.',
    reason: 'a medicine to stop',
    phrases: phrases`
      (if | in case | should) (you | he | she) [have | has | had] [already] ${begun} ..1 (<drug> | it | them | one | any \
          | some | a dose | the (box | packet | bottle | course | first)) [already | today | this morning | yesterday \
          | from us] [then | please] ${cease} [take | use | taking | give | inject | start | any | it | them | the]
      (if | in case) [you have] already ${begun} [it] [then | please] (stop | quit | discontinue | hold | take no more)
      (if | in case) (you | he | she) [have | has] already ${begun} [then | please] (stop | quit | discontinue \
          | take no more)
      (if | in case) (you | he | she) [have | has] already picked (it | them) up [then | please] ${cease}
      if the first (tablet | dose | pill | capsule) is already (down | in | taken) take (no more | none)
      ^ if (so | yes) [then | please] (stop | quit | discontinue) (it | them) [now | today | at once] ($ | you are | it \
          is | the two | as | because | and (call | ring | tell | message | phone))
    `,
    except: phrases`
      <medicine-business>
      (more than | over) <number>
      ${begun} ..3 (your | today's | tonight's | this morning's) ..2 (dose | tablet~) [today] (take | have) (the | your) next
    `,
    unless: ['education']
  },
  'carried-risk': {
    answers: ['critical'],
    why: 'An inherited risk that every anesthetist and prescriber must know of.',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      ${anestheticRisk} [gene | test | variant | biopsy | screen | result] [is | was | came back] (positive | confirmed \
          | found | detected)
      (you | he | she) (have | has | carry | carries | inherited) ..4 ${anestheticRisk}
      (you | he | she) (are | is) ..2 (susceptible | prone) to ${anestheticRisk}
      (test | tests | biopsy | blood | result~) ..2 (show~ | confirm~ | prove~ | mean~) [that] [you (have | carry)] [a] \
          (${anestheticRisk} | ${drugRisk})
      every (anesthetist | anesthesiologist | anaesthetist | surgeon) (must | has to | needs to | should) (know ($ \
          | about | of | that you | this before) | be told ($ | about | of | that you | before))
      ${tissueType} [test | gene | result] (is | was | came back | has come back | returned) positive
      ^ [your] ${tissueType} [test | gene] positive
      (you | he | she) (have | has) ${drugRisk} ..6 (never | no | avoid | do not | must not | cannot | would \
          | poison) ..4 <named-drug>
      ${drugRisk} (confirmed | found | positive)
      (you | he | she) (are | is) (a | an) [very] (poor | slow | ultrarapid | ultra rapid | intermediate) \
          (metabolizer | metaboliser) of \
          <named-drug>
      (you | he | she) (have | has) (dpd | tpmt) deficiency
    `,
    except: phrases`
      ${anestheticRisk} (is | are) (rare | uncommon | very rare)
      (as | like) (you | we) ..1 (know | knew)
      (negative | not found | excluded | ruled out)
      hla (b27 | b 27)
    `,
    unless: told
  },
  'rest-till-test': {
    answers: ['critical'],
    why: 'What may not be done before the heart, the brain or an injury has been looked at.',
    reason: 'an instruction that a treatment or test depends on',
    phrases: phrases`
      (until | till) (the | your | his | her | that | this | we have the) ..2 (has been | have been | is | are | been) \
          (done | read | reported | back | seen) no ..1 ${effort}
      (until | till) (the | your | his | her | we have the | we have your) ..2 ${heartTest} ..4 no ..1 ${effort}
      no ${effort} (until | till | before) ..3 ${heartTest}
      no ${effort} (and | or) no ${effort} (until | till | before) ..3 (${heartTest} | test | result~ | cleared)
    `,
    except: phrases`
      (form | payment | consent | stitches | booking | letter | bill | survey | registration | class | season | pool \
          | field | gym) ..8 no
    `,
    unless: ['education', 'question']
  },
  'plain-clash': {
    answers: ['critical'],
    why: 'Two medicines that must not meet, in everyday words: "St John’s wort is not ok with the pill".',
    reason: 'a warning about medicines that must not be combined',
    phrases: phrases`
      ${herb} (is | are) not (ok | okay | good | safe | fine | compatible | allowed | all right) [at all] (with | alongside \
          | beside | next to | on top of | together with) (the pill | the implant | (the | your | that) ..1 <named-drug> \
          | <named-drug> | (the | your) (blood thinner~ | contraceptive~ | birth control))
      ${herb} (stops | stop | keeps | keep) (the | your) (pill | implant | contraceptive~ | birth control \
          | <named-drug>) from (working | doing)
    `,
    except: phrases`
      ${herb} (is | are) not (ok | okay | good | safe | fine) (at | in) (the | your) (pharmacy | store)
    `,
    unless: told
  },
  'taken-to-hospital': {
    answers: ['critical', 'highAcuity'],
    why: 'A nurse or teacher tells of an emergency that is under way: help was called, and the family is awaited.',
    reason: 'an instruction to get emergency care',
    phrases: phrases`
      (ambulance | paramedics | medics) (is | are) [now | already | just] (taking | bringing | with | on (its | the \
          | their) way (with | to) | treating | working on) (you | him | her | your <kin>)
      (ambulance | paramedics | medics) (has | have) [now | just | already] taken (him | her | your <kin>) to
      (ambulance | paramedics | medics) (is | are) (on (its | the | their) way | coming | here | outside) ..2 (please \
          | meet | come)
      (i | we) (gave | have given | used) (him | her | the) [his | her | an | one] (epipen | epi pen \
          | adrenaline | epinephrine | narcan | naloxone) ..12 (ambulance | 911 | 999 | paramedics | hospital | er)
      (he | she | your <kin>) (is | are) ..4 on (the | his | her) way to ..5 (by | in an) ambulance
    `,
    except: phrases`
      (tour | trip | drill | practice | exercise | lesson | stable | home from | back (to | from) (the home \
          | your home))
      (last (week | month | year) | yesterday | ago)
    `,
    unless: told
  },
  'checked-today': {
    answers: ['critical', 'highAcuity'],
    why: 'A sign that has to be looked at today, as the rule for it: "less movement at 37 weeks needs monitoring today".',
    reason: 'an instruction to be seen today',
    phrases: phrases`
      (movement~ | moving | kicks | bleeding | fever | <emergency-symptom> | calf | flashes | curtain | vision) ..9 (needs \
          | need | calls for) [a | an] (monitoring | monitor | checking | ctg | tracing | scan | ultrasound | eye exam \
          | exam | looking at) (today | tonight | now | this (morning | afternoon | evening))
    `,
    unless: [...told]
  }
} as const satisfies ActGroups
