import {phrases} from '../phrases.ts'
import {type ActGroups, present} from './act.ts'
import {emergencyElsewhere} from './emergencyElsewhere.ts'

/** Whose hollow organs burst, twist and close. */
const organ = phrases`(appendix | bowel | colon | stomach | ovary | testicle | testis | spleen | gallbladder | gut | intestine \
    | womb | uterus | esophagus)`

/** What carries blood or fluid where life or a limb depends on it. */
const lifeline = phrases`(graft | bypass graft | stent | fistula | dialysis access | av access | av fistula | shunt \
    | artery graft)`

/** What only a hospital can mend (etiquette-rules §3a, category 1 of the ACR; the rest from practice), and a hospital that is told. */
export const criticalHospital = {
  'surgical-emergency': {
    answers: ['critical', 'highAcuity'],
    why: 'What a scan or an examination found that only an operation or a hospital mends, within hours.',
    reason: 'an emergency that was found',
    phrases: phrases`
      (your | his | her | the | a) ${organ} (has | have | is) [just | already | now] (ruptured | burst | perforated \
          | twisted | torted | strangulated)
      (your | his | her) ${lifeline} (has | have | is) [now | almost | nearly | completely] (clotted | blocked \
          | closed \
          | closed off | blocked off | stopped working | failed | not (working | draining | flowing))
      (your | his | her | the) ${lifeline} has no (thrill | flow | bruit | pulse)
      (your | his | her) (bowel | gut | intestine) is [now | completely] blocked
      no [blood] flow ..2 (to | in | into) (the | your | his | her) ..1 (testicle | testis | ovary | foot | leg \
          | arm | hand \
          | bowel | brain | graft | kidney | cord)
      free air (under | in) (the | your | his | her) ..1 (diaphragm | abdomen | belly)
      spinal cord is being (squeezed | compressed | crushed)
      (squeezing | compressing | crushing) (the | your | his | her) spinal cord
      (there is | show~ | you have | see~ | saw | found | he has | she has) ..2 (abscess | collection | bleed | blood \
          | hematoma | pus) ..1 (next to | beside | around | pressing on | against) (the \
          | your | his | her) ..1 (spine | spinal cord | brain | cord)
      (gas | air) in (the | your | his | her) ..1 (tissues | muscle~ | soft tissues)
      (your | his | her | the) stoma (is | has (turned | gone) | looks) [now | quite] (black | dusky | purple \
          | dark blue)
      (your | his | her) ..2 joint ..3 infected and (has | needs) to be (washed | cleaned) out
      (your | his | her) (kidney | ureter) is blocked and infected
    `,
    except: phrases`
      fistula (is | has) [now] closed
      burst with
      (was | were | had been) ..3 (ruptured | burst | perforated | twisted)
      (not | never | no sign) ..3 (ruptured | burst | perforated | twisted | blocked | clotted | closed)
      (gas | air) ..4 (tissues | muscles) [after | from] ..3 (laparoscopy | keyhole | operation | procedure | normal \
          | expected | harmless)
      flow (chart | sheet | meter)
      stent (card | clinic)
    `,
    unless: present
  },
  'emergency-named': {
    answers: ['critical', 'highAcuity'],
    why: 'What the patient tells, called an emergency to their face: "this could be a stroke", "she is septic".',
    reason: 'an emergency that was named',
    phrases: phrases`
      (your (symptom~ | story) | what you (describe | described | tell me | told me | wrote | write | have described \
          | are describing | are feeling | have | say)) ..2 (sound~ | look~ | fit~ | is | are | could be | may be \
          | might be | could well be | may well be | might well be | seem~ | point~ to | suggest~) [very | a lot \
          | exactly] [like | with | of] [those of | the (signs | symptoms) of | sign~ of | symptom~ of] [a | an | the] \
          ..1 <emergency-diagnosis>
      (this | that | these | those | it) [all | really] (sounds | sound | looks | look | fits | fit | is | are \
          | could be | may be | might be | could well be | may well be | might well be | seems) [very | a lot \
          | exactly | probably | likely] [like | with] [a | an | the | probably | likely] ..1 <emergency-diagnosis>
      (these | those) are ..1 (sign~ | symptom~) of ..1 <emergency-diagnosis>
      (these | those) are [the] <emergency-diagnosis> (sign~ | symptom~)
      (you | he | she | your <kin> | the baby) (are | is | may be | might be | could be) [now | probably] (having \
          | suffering | in | developing | going into) [a | an] ..1 <emergency-diagnosis>
      (you | he | she | your <kin> | the baby) (are | is | may be | might be | could be) [now | probably] septic
    `,
    except: emergencyElsewhere,
    unless: present
  },
  'hospital-awaits': {
    answers: ['critical', 'highAcuity'],
    why: 'A hospital that is told, keeps a bed or admits the patient today: the order to go stands behind it.',
    reason: 'an instruction to get emergency care',
    phrases: phrases`
      (i | we | dr <capital> | they) (am | are | is | will be | need to | want to | have to | must | would like \
          to) [going to] (admitting | admit) (you | him | her | your <kin>) ..4 <this-day>
      (bed | bay | cot | trolley) ..6 (is | has been) [being] (held | kept | reserved | waiting) (for \
          | under) (you | him \
          | her | your ..1) ..1 (<this-day> | now)
      (have | has) a bed ready for (you | him | her) ($ | <this-day> | now)
      (told | warned | alerted | called | phoned | rung | rang | messaged | let) ..1 (<emergency-place> | resus \
          | the medical \
          take | the stroke team) ..2 [know] ..1 (you | he | she) (are | is | will be) ..1 (coming | on (your \
          | his | her | the) \
          way)
      (<emergency-place> | resus | stroke team | medical take) (is | are) [now | already] (expecting \
          | waiting for | ready \
          for) (you | him | her | your <kin>)
      expecting (you | him | her) (in | at) (majors | resus | <emergency-place>)
      (i | we) have [just | already | also] (called | rung | phoned | dialed | sent) (911 | 999 | 112 | 000 \
          | 108 | an \
          ambulance | the ambulance | paramedics | the paramedics) (for | to) (you | him | her | your ..1)
      (safest place | safer) ..3 [for you] ..2 (is | on | in) ..1 (the hospital | hospital | the ward \
          | <emergency-place>) ($ | tonight | today \
          | now)
      (<emergency-place> | the (hospital | ward)) (knows | know) [that] (you | he | she) (are | is) coming
      (skip | bypass) [the] (urgent care | walk-in [clinic] | clinic) and (go | head | drive) ..4 (hospital \
          | <hospital> \
          | <emergency-place>)
      i would (go to | be in | be driving you to | drive you to) ..1 (<emergency-place> | hospital) [tonight \
          | today | now] \
          if (it | you | this) were
      (reading | pain | bleeding | fever) ..6 belongs in [the | a] hospital $
      ^ (this | that | it) belongs in [the | a] hospital $
      needs (911 | 999 | 112) ($ | now)
      (this | that | it) (needs | is one for) (the [nearest] hospital | <emergency-place>) ($ | now \
          | today | tonight | not)
      ^ [please | so] (be | get) here within the hour
      (i | we) (need | want) (you | him | her) (here | in | in (my | the | our) (clinic | office | surgery \
          | unit)) within \
          the (hour | next hour)
      ^ (home | staying [at] home | being [at] home | staying put) ..3 is (not [a | the] safe \
          | not [the] right place | no [safe] place) [place] ($ | for (you | him | her) | tonight | today \
          | right now | now | any more)
      (you would | you will) be safest (on (the | a) ward | in [the | a] hospital | in [an] <emergency-place>)
      if (you | she | he) were my ..1 <kin> i would [already] (be driving | drive | take | send | bring | get \
          | have | put) (you | him | her) ..3 (<emergency-place> | hospital)
      i would (want | have | take | drive | send | put) my own <kin> (in | to | at) (the | an \
          | a) ..1 (<emergency-place> | hospital) ($ | with (this | that | these | those) $)
      i would (go | head | be going) [straight] to (the | an | a) (<emergency-place> | hospital) [today \
          | tonight | now] (if (it | this) were (me | mine | my ..2) | if i were you) $
      my (advice | vote | answer | recommendation) is [the | an] (hospital | <emergency-place>) ($ | not | now \
          | today | tonight)
      (needs | need) an emergency (doctor | physician | team | surgeon)
      (booked | put | putting | got | getting | sending) you [straight | right] (into | in to) (resus \
          | the resus ..1 | majors)
      pack a bag [now | please] (the | your) (ward | hospital | unit) is (ready | waiting | expecting)
      always one for the hospital
      (they | we | i | (the | our) (ward | hospital | unit)) (are | am | is) holding a (bed | bay) ($ | for \
          | on | in | and)
      (need | want) (you | him | her) [up | down | over] (at | in) ..2 <this-day> ..1 (surgical \
          | medical) (admitting | admissions | assessment)
      ^ ..3 crisis team (is | are) [already | now] (on (its | the | their) way ($ | to you | now) \
          | coming (to you | now | tonight | today))
      (i am | we are) [now | already] (sending | getting) (the | an) ambulance ($ | to | for | now | and)
      (sending | getting) [the] paramedics to you
      while (somebody | someone | your ..1) (calls | rings) (the | an) ambulance
      get a (lift | ride | taxi | cab) to [the | an] (<emergency-place> | emergency) ($ | now | today | tonight | and)
      (called | phoned | rung | rang) the ..2 hospital [and] they will (take | see) (you | him | her) (now \
          | at once | straight away | tonight | today)
      surgeons are waiting for (you | him | her | <capital>) (in | at) ..1 (<emergency-place> | emergency)
      ^ [please | so | and] (leave | get out of) the (house | flat) and (ring | call) [the] police
      ^ ..8 so hospital please
      leave for the hospital (as soon as you have (read | seen) | now | at once | straight away | immediately)
      go to [the] urgencies now
      (i | we) [have] asked (the | an) ambulance to come ($ | to you | now | for you)
      (let (your ..1 | her | him | them | somebody | someone) (ring | call) for help ($ | while | now) | (ring \
          | call) for help (now | at once | either way | right away | first))
      (ent | surgical | eye | medical | stroke | cardiac) (doctor | team | registrar | surgeon) is (expecting \
          | waiting for) (you | him | her) ($ | now | today | tonight | go | come)
    `,
    except: phrases`
      (<this-day> | you | him | her) for (your | the | his | her) ..3 (study | rehab | respite | collection \
          | replacement \
          | surgery | procedure | induction)
      (planned | elective | scheduled | routine) (admission | stay) ..8 <this-day>
      coming (next week | on <day> | for (your | the) ..1 (delivery | induction | surgery))
      (waiting | ready) for (you | him | her) on <day>
      hospital (lab | pharmacy | shop)
      ambulance ..3 for the ride
      (form~ | papers | visitor~ | survey | bill | insurance)
      (wheelchair | bed | crutches | equipment | chair | pump | baby | delivery | birth) belongs in
      (was | used to be) not ..1 safe
      holding a (bed | bay | room) ..6 (program | from <weekday> | next week | until <weekday> | for <weekday>)
      holding a (bed | bay) ..6 (planned | tour | class | <month> | the <number> | surgery)
      i would ..6 hospital ..3 planned
      (billing | bill~ | payment~ | record~ | form~) ..3 for the hospital
    `,
    unless: present
  }
} as const satisfies ActGroups
