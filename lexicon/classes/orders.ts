import {phrases, type WordClasses} from '../phrases.ts'

/** What orders are made of: what is taken, how much, from when, where to go and how fast. */
export const orders = {
  drug: {
    why: 'Anything a patient takes, by name or by a general word; verbs of taking make it an order.',
    phrases: phrases`
      (<medicine> | <prescription-medicine> | <anticoagulant> | <medicine-word> | <dose-form>)
      (bottle~ | pack~ | packet~ | strip~ | box | boxes | batch | course | infusion~ | jab~ | patch~ | pen~ | syringe~)
      (statin~ | steroid~ | water pill~ | the pill | birth control | supplement~ | vitamin~ | hormone~ | chemo)
    `
  },
  'named-drug': {
    why: 'A medicine by its name or kind, so that short orders ("No warfarin tonight") need no verb.',
    phrases: phrases`
      (<medicine> | <prescription-medicine> | <anticoagulant>)
    `
  },
  'dose-amount': {
    why: 'How much: a number and what it counts.',
    phrases: phrases`
      (<number> | a | one | two | three | four | five | six | half | half a | quarter) \
          [and a half | full | whole | more] [<number>] <dose-unit>
    `
  },
  dosing: {
    why: 'How much or how often: with it a medicine is prescribed and not only talked of.',
    phrases: phrases`
      (<dose-amount> | <dose-schedule>)
    `
  },
  'from-when': {
    why: 'When an order begins. An order for now is news; a habit has no date.',
    phrases: phrases`
      [from | starting | beginning | as of | effective | since] [with | from | on] \
          (today | tonight | tonite | tomorrow | tmrw | tomoro | now | right now | immediately)
      (commencing | until | with | start | begin | by | on | for) [with | from | on] \
          (today | tonight | tonite | tomorrow | tmrw | tomoro | now | right now | immediately)
      [from | starting | beginning] [with | from | on] (straight away | right away | at once)
      (as of | effective | since | commencing | until | with | start | begin | by | on | for) [with | from | on] \
          (straight away | right away | at once)
      (from | starting | beginning | as of | effective | commencing | with | start) [with | from | on] \
          [this | the | your | next] (morning | afternoon | evening | night | weekend | week | minute | supper \
          | dinner | breakfast | dose | <weekday>)
      (from | starting | beginning | as of | effective | commencing | with | start) [with | from | on] \
          (tonights | tomorrows | todays) (morning | afternoon | evening | night | weekend | week | minute | supper \
          | dinner | breakfast | dose | <weekday>)
      (this | tomorrow | today) (morning | afternoon | evening | night)
      (today | tomorrow | tonight) itself
      (tonights | todays | tomorrows | this mornings | this evenings) [<dose-form> | dose]
      (tonight | today | tomorrow | <weekday>) 's
      (from | starting | as of | on | this | next | after | until | till | through) <weekday>
      (from now on | from here on | from this (minute | hour | moment | day) | henceforth)
      (with immediate effect | until further notice | for now | for the time being)
      (until | till) (i | we | you | he | she | they | your | the | told | further | dr | doctor | surgery | then)
      for the next (<number> | few | two | three | several | day | week | couple)
      for (<number> | one | two | three | four | five | seven | ten | several | a few) \
          (day~ | week~ | night~ | month~ | hour~)
      x <number> (day~ | d | week~ | wk~)
    `
  },
  'raise-or-lower': {
    why: 'Orders that change a dose.',
    phrases: phrases`
      (increase | raise | decrease | reduce | lower | cut)
      (cut down | cut back | drop | bump | bump up | change | adjust)
      (up | step down | step up | taper | titrate | wean | go | go up | go down | come down | get)
    `
  },
  'raised-or-lowered': {
    why: 'The same, told as done or being done.',
    phrases: phrases`
      (increased | increasing | reduced | reducing | lowered | lowering | raising | raised | doubled | doubling)
      (halved | halving | changed | changing | adjusted | adjusting | cutting | decreased | decreasing | corrected)
    `
  },
  goes: {
    why: 'What a dose does when it changes.',
    phrases: phrases`
      (goes | go | going | comes | come | is going | drops | moves | becomes | rises | is now | changes)
    `
  },
  'to-amount': {
    why: 'To what a dose changes, or by what.',
    phrases: phrases`
      (to | by | from | down to | up to | back to) ..2 (<number> | half | one | two | a half | three | once | twice)
      by [a | one] quarter
      in half
    `
  },
  whose: {
    why: 'What stands before a medicine in an order.',
    phrases: phrases`
      (the | your | his | her | their | this | that | these | those | both | all | any | it)
    `
  },
  doses: {
    why: 'A medicine that is left out: by name, or by the dose.',
    phrases: phrases`
      (<named-drug> | dose~ | tablet~ | pill~ | medicine~)
      (medication~ | capsule~ | injection~ | infusion~ | shot | patch)
    `
  },
  course: {
    why: 'For how long: a course is new.',
    phrases: phrases`
      for (<number> | one | two | three | five | seven | ten | fourteen | a | the next) [<number>] \
          (day~ | week~ | month~)
      x <number>
      starting
    `
  },
  weekday: {
    why: 'Days of the week, short and long.',
    phrases: phrases`
      (monday~ | tuesday~ | wednesday~ | thursday~ | friday~ | saturday~)
      (sunday~ | mon | tues | tue | wed | thurs | thu | thur | fri | sat | sun)
    `
  },
  'at-once': {
    why: 'Now, in all its words, as orders use them.',
    phrases: phrases`
      (now | right now | just now | right away | straight away)
      (straightaway | immediately | immediate | at once | instantly)
      (without (delay | waiting | any delay | further delay))
      (this (minute | second | instant | hour | moment | very (minute | hour | moment | day)))
      (today | today itself | tonight | tonite)
      (this (morning | afternoon | evening) | same day | the same day | by tonight)
      (as quickly as possible | urgently | emergently | stat | pronto)
      (within | inside | in) the (hour | next hour | next (few | couple) hours | next hours | next <number> hours \
          | next hour or two)
      within (<number> | one | two | a few | an) (hour~ | hr~ | h | minutes | mins)
      within minutes
      within (a | one | 1) day
      (do not | dont | cannot | can not | not) (wait | delay | put this off | put it off)
    `
  },
  hurry: {
    why: 'Without delay, today or not: what makes a call or a visit an order.',
    phrases: phrases`
      (immediately | right now | right away | straight away | straightaway | at once | instantly | urgently \
          | emergently)
      (stat | pronto | promptly | this (minute | second | instant))
      (without (delay | waiting | any delay | further delay))
      (asap | as soon as possible | as quickly as possible | as early as possible | at the earliest)
      (as soon as you (can | are able | get this | read this | see this | receive this))
      ((the moment | the minute | the second) you (get | read | see | receive) this)
    `
  },
  'this-day': {
    why: 'Today, by any name: what makes "come in" an order.',
    phrases: phrases`
      (today | this (morning | afternoon | evening) | tonight | right now)
    `
  },
  'within-days': {
    why: 'Today or within days: soon enough to make a visit an order.',
    phrases: phrases`
      (<at-once> | <hurry> | by tomorrow | today or tomorrow | this week | within [the] (week | day | next day \
          | next few days))
    `
  },
  'medical-care': {
    why: 'What is sought from those who treat.',
    phrases: phrases`
      (medical | professional | hospital | clinical | medical or emergency) (attention | care | help | assistance \
          | treatment | evaluation | assessment | advice)
      ((medical | second | specialist | expert) opinion | (doctor's | doctors | specialist's) (opinion | advice | help \
          | attention))
    `
  },
  'care-at-once': {
    why: 'The same, when it cannot wait.',
    phrases: phrases`
      (immediate | urgent | emergency | emergent) [medical | professional | clinical | hospital \
          | in person] (attention | care | help | assistance | treatment | evaluation | assessment)
      (immediate | urgent | emergency | emergent) (medical | professional | hospital) (advice | review)
      (urgent | immediate) and (thorough | through | complete | prompt | proper) \
          (evaluation | assessment | care | attention | treatment)
    `
  },
  'own-care': {
    why: 'Those who treat the patient, as orders to call name them.',
    phrases: phrases`
      (us | me | us here)
      (the | your | our | his | her | my) ..2 (<clinician> | <staff-role> | clinic | office | practice | surgery \
          | team | ward | unit | line | number | hotline | provider | department)
      (the | your) (on call | doctor on call | hospital)
      (a | an) (<clinician> | doctor)
    `
  },
  'emergency-place': {
    why: 'Where emergencies are treated.',
    phrases: phrases`
      (er | ed | e r | emerg | the emergency)
      emergency (room~ | department~ | dept | ward | unit~ | care | center~ | entrance | clinic | hospital | services \
          | bay)
      (a and e | a & e | ae | a e | casualty | eye casualty | accident and emergency | accident & emergency)
      (eye emergency | emergency of | psychiatric emergency | crisis (unit | center~ | house | team))
      (labor (and | &) delivery | l & d | l and d | labor ward | labor room)
      (delivery ward | maternity (unit | ward | triage | assessment unit | assessment))
      (childrens (er | emergency | hospital) | urgent bay | stroke unit | trauma center | burn unit | picu | icu)
    `
  },
  hospital: {
    why: 'A hospital is where one goes in an emergency, and where much else happens: it needs a word of haste.',
    phrases: phrases`
      (hospital | hosp | hospitals | emergency | urgent care | walk in clinic)
    `
  },
  'emergency-line': {
    why: 'Whom to call when it cannot wait, worldwide; poison and crisis lines.',
    phrases: phrases`
      (911 | 999 | 112 | 108 | 988 | 000 | 14416 | 1122 | nine one one | triple (nine | zero | 9 | 0))
      (an ambulance | the ambulance | ambulance | paramedics | the paramedics | ems | emergency services)
      (poison (control | center | line) | crisis (line | lifeline | hotline))
      (suicide (line | lifeline | hotline) | lifeline)
    `
  },
  'order-verb': {
    why: 'What is done with a medicine when an order changes it.',
    phrases: phrases`
      (start~ | begin~ | add~ | stop~ | quit~ | hold~ | paus~ | skip~ | discontinu~ | chang~ | switch~ | swap~ \
          | increas~)
      (increase | decrease | raise | reduce | double | halve | pause | discontinue | resume | prescribe | change)
      (decreas~ | rais~ | lower~ | reduc~ | doubl~ | halv~ | cut~ | taper~ | adjust~ | restart~ | resum~ | prescrib~)
      (put you on | take you off | taking you off | putting you on | come off | coming off)
    `
  },
  ordering: {
    why: 'Orders as things to be weighed, and not yet given: "starting a statin".',
    phrases: phrases`
      (starting | beginning | adding | stopping | quitting | holding | pausing | skipping | discontinuing | changing)
      (switching | increasing | decreasing | raising | lowering | reducing | doubling | halving | cutting | tapering)
      (adjusting | restarting | resuming | coming off)
    `
  },
  'not-ordered': {
    why: 'An order that is not given: advised against, unneeded, only talked or asked about.',
    phrases: phrases`
      (do | did | would | will | could) not [<softener> | currently | yet] \
          (recommend | suggest | advise | favor | propose | plan on | see a need for) [you] <ordering>
      (do | would) not (recommend | suggest | advise) <named-drug>
      (do | did) not think you (need | have) to <order-verb>
      (no need | not need | not have | not required | not necessary | no reason | nothing) to [<softener> | even] \
          <order-verb>
      (will | would | are | am | is) not [be] [going to] [be] <order-verb>
      (talk~ | spoke | speak | think~ | thought | chat~ | ask~ | wonder~) [with you] (about | of | on | over) \
          [possibly | maybe | perhaps | also] <ordering>
      (ask~ | wonder~ | think~ | talk~ about) (whether | when | how | if) (to | you | we) [should | can | may] \
          <order-verb>
      discuss~ [possibly | maybe | perhaps | about] <ordering>
      (idea | option | question | thought) of <order-verb>
      (<no-call-to-change> | <change-to-come> | <change-of-another> | <change-long-done>)
    `
  },
  'medicine-business': {
    why: 'A medicine as goods: its price, paper, maker, supply and shop. Nothing changes in what the patient takes.',
    phrases: phrases`
      (copay | price | cost | bill | coverage | coupon | savings card | quantity | supply) ..2 (for | of | on) \
          [the | your] <drug>
      <drug> ..2 (copay | price | cost | coupon | form | paperwork | authorization | claim | renewal | refill | supply \
          | same dose)
      (resent | re-sent) ..3 <drug>
      (sent | ordered) ..3 <drug> again ($ | for <number> day~ | as | to (the | your | <capital>))
      <drug> [order | prescription | script] ..2 (to | at | from | with) ..2 \
          (<number> day | mail | another (pharmacy | store | maker | brand) | (your | a | the) (plan | insurer \
          | insurance | manufacturer | new (pharmacy | store)))
      <drug> [supply] order to (the | your | <capital>)
      (your | his | her | 's) <drug> [prescription | order | script] [<number>] [<dose-unit>] \
          (is | are | was | were | has been | have been) [now] (waiting | sent | shipped | mailed | filled | faxed \
          | transferred | ready ($ | at | too | and | for | to (collect | pick)))
      (written | wrote | write) (your | the) (prescription | script) for ..2 <drug> for this month
      (wrote | written) ..3 (letter | school | employer | note) ..4 <drug>
      (added | add) ..4 <drug> ..4 (to (the | your | our | his | her) ..2 (list | chart | allerg~ | record~))
      (pharmacy has | there is | out of | supplier has) no <drug>
      (cover | pharmacy | refill | plan | insurer | pack) ..6 <number> (tablet~ | capsule~ | pill~) \
          (instead of | rather than)
      <drug> ..4 (in stock | back in stock)
      (finished | took | completed) ..2 <drug> for <number> (day~ | week~)
      prescription (for | of) ..2 <drug> (is | are) (ready | waiting)
      (order | shipment | delivery | parcel | fill) [of | for | with] [your | the] <drug>
      <drug> ..6 (rang up | costs | cost | copay | a month | a fill | per fill) ..4 instead
      <drug> now (comes | costs | has | ships | requires | needs (a | an))
      <drug> [now] (comes | is made | made) (from | by | in) (another | a (different | new))
      (has | have | stocks | carries) (the | your | his | her) <drug> now
      (number | quantity | amount | count) of (tablet~ | pill~ | capsule~ | refill~)
      (prescription | script | order) ..1 to (<number> | ninety | thirty) (day | days | tablet~ | capsule~ | pill~)
      (plan | insurance | insurer | medicare) ..2 (covers | pays for | allows | approved) [your | the | generic] <drug>
      <same-in-all>
    `
  },
  'no-medicine': {
    why: 'What one uses, takes, starts or stops on a day and is no medicine: pursuits, aids, ways in and ways to write.',
    phrases: phrases`
      (exercise~ | stretch~ | walk~ | walking | running | yoga | swimming | practice | training | sport~ | lessons)
      (driving | lifting | work | school | daycare | soap | makeup | splint | brace)
      (sling | boot | cast | crutches | compression | ice | heat | heating pad | bandage | dressing | tape | retainer \
          | mask)
      (door | entrance | elevator | lift | stairs | parking | lot | bus | train | shuttle | taxi | link | portal | app \
          | form)
      (family | internal | sports | emergency | nuclear | sleep) medicine
      (email | number | website | address | extension | code | kiosk | desk | line)
    `
  },
  'against-illness': {
    why: 'After the name of a disease: what protects from it or asks about it. Nobody has it for that.',
    phrases: phrases`
      (vaccine~ | shot~ | jab~ | booster~ | vaccination~ | immunization~ | immunity | certificate~ | test~ result~ \
          | test~ form~ | form~ | questions | fact sheet | leaflet | early detection | awareness)
      (in your (family | history) | in the family)
    `
  },
  'of-the-positive': {
    why: 'A positive test as what somebody is known by, and no news: "HIV-positive people", "my partner is HIV positive".',
    phrases: phrases`
      (hiv | <serious-diagnosis>) positive (person | people | patient~ | partner~ | man | men | woman | women \
          | mother~ | folks | individual~ | adult~ | donor~ | versus | vs | or)
      (my partner | someone | somebody | a person | people | folks | some | others) ..4 \
          (is | are | being | only | was | were) ..1 hiv positive
      (anti hiv | question of hiv)
    `
  },
  'named-for-illness': {
    why: 'Right after the name of a disease: who or what bears it.',
    phrases: phrases`
      (nurse~ | clinic | center | team | unit | service | line | doctor | specialist | charity | society | association)
    `
  },
  paperwork: {
    why: 'What a clinic handles beside patients: that such a thing is due, looked at or scanned is no care.',
    phrases: phrases`
      (form~ | card~ | claim~ | bill~ | payment~ | copay~ | invoice~ | letter~ | copy | copies | record~ | chart~)
      (signature~ | consent | referral form | photo id | passport | license | certificate~ | document~ | paperwork \
          | account~ | survey~ | questionnaire~ | kit~ | parcel~ | order~)
    `
  },
  'emergency-diagnosis': {
    why: 'What cannot wait for an appointment, by name. Source: etiquette-rules §3b.',
    phrases: phrases`
      (heart attack | stroke | mini stroke | tia | sepsis | septic)
      (dka | ketoacidosis | diabetic ketoacidosis | anaphylaxis)
      (anaphylactic (reaction | shock))
      ((severe | serious | life threatening) (allergic reaction | attack | reaction | infection | bleed~))
      (meningitis | meningococcal | meningococcus | ectopic | ectopic pregnancy)
      (pregnancy outside the (womb | uterus) | outside the womb)
      (torsion | testicular torsion | ovarian torsion | (twisted | torted) (testicle | testis | ovary) | cauda equina)
      (cord compression | pre eclampsia | preeclampsia | eclampsia | hellp)
      (pulmonary embolism | pe | clot ..6 lung~ | dissection | retinal detachment)
      ((detached | detaching) retina | retina ..4 (detach~ | peel~ | tear~))
      (appendicitis | appendix | overdose | internal bleed~)
      (bleeding ..3 (brain | internally | inside | stomach) | bleed ..3 brain)
      (priapism | autonomic dysreflexia | adrenal crisis)
      (status epilepticus | compartment syndrome | serotonin syndrome)
      (hyperstimulation | abruption | cord prolapse | acute glaucoma | giant cell arteritis | poisoning | nerve poison)
      (acute coronary syndrome | unstable angina | stemi | nstemi | tamponade | ventricular fibrillation \
          | complete heart block)
      (severe hypoxia | respiratory failure | status asthmaticus | pneumothorax | collapsed lung \
          | flash pulmonary edema)
      ((hemorrhagic | septic | cardiogenic | hypovolemic) shock | postpartum hemorrhage | (subarachnoid \
          | brain) hemorrhage | subdural)
      (angle closure glaucoma | acute angle closure | endophthalmitis | orbital cellulitis | necrotizing fasciitis)
      (heat stroke | heatstroke | hypothermia | carbon monoxide poisoning | encephalitis | botulism)
      (perforat~ ..1 (bowel | appendix | diverticulum | ulcer | colon | intestine) | air in (the | your) abdomen \
          | strangulated hernia | volvulus)
      (ruptur~ ..1 (aneurysm | spleen | appendix) | septic (joint | arthritis) | ascending cholangitis | thyroid storm \
          | tumor lysis)
      ((oncologic | surgical | airway | hypertensive | obstetric | psychiatric | eye) emergency | (large | massive \
          | multiple) clots in)
      (myocardial infarction | delirium tremens | decompression sickness | respiratory distress)
      (pregnancy in (the | your | her) tube | blocked airway | airway obstruction | bleed ..2 (around | on | in) (the \
          | your | his | her) brain)
      (superior vena cava | infected joint | obstruction | neutropenic (fever | sepsis) | rhabdomyolysis)
    `
  },
  suspected: {
    why: 'Ways to say that it is probably so.',
    phrases: phrases`
      (means | mean | may mean | could mean | can mean | might mean | is | are | may be | might be | could be | can be)
      (suggests | suggest | indicates | points to | point to | looks like | sounds like | fits | spells | counts as)
      (sound like | look like | could well be | may well be | might well be | may be having | could be having)
      (sign~ of | symptom~ of | may indicate | could indicate | can indicate | treat this as)
      (treat it as | suspicious for | concerning for | worried about | we treat this as)
    `
  }
} satisfies WordClasses
