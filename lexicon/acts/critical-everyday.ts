import {phrases} from '../phrases.ts'
import {type ActGroups, order, told} from './act.ts'
import {notPrescribed} from './nothingOfTheSort.ts'

/** Painkillers that anybody can buy, and that some must not take. */
const boughtPainkiller = phrases`(nsaid~ | ibuprofen | naproxen | aleve | advil | motrin | aspirin | anti inflammator~ \
    | anti-inflammator~ | voltaren | diclofenac | nurofen | brufen | excedrin | pepto bismol | sudafed | decongestant~)`

/** Critical information in the plain sentences of everyday. Sources: founding text, note; etiquette-rules §3a. */
export const everydayCritical = {
  'medicine-everyday': {
    answers: ['critical'],
    why: 'A prescription told in plain or second-language words: "better to start X", "try tab X 10 mg", "I called in something stronger".',
    reason: 'a change to a medicine',
    phrases: phrases`
      (^ | it is | would be | so | and | is) (better | best | advisable) to (start | begin | add | put (him | her \
          | you) on | shift to | switch to | go for) [with | on] [a | an | the | course of \
          | some] ..1 <prescription-medicine>
      (^ [please | pls | kindly | so | ok | also | then] | (can | could) you | you (can | could | may | might \
          | should)) try [out] [with] [a | an | one] [tab | tablet | cap | capsule | pill | syp | syrup | course] [of] \
          <prescription-medicine> [<capital> | m | sr | xl] ..2 (<dose-amount> | at night | at bedtime | once | twice \
          | thrice | daily | for (one | two | three | <number>))
      (^ [please | pls | kindly | so | ok | also | then] | you (can | could | may | should)) try [with] [one | a] \
          (tab | tablet | cap | capsule | pill) [of] <prescription-medicine>
      (he | she | you | baby | child | your <kin>) (can | should) be (given | started on | put \
          on) [a | an | on] [tab | cap | syp | syrup | inj | injection | course of | low dose] <prescription-medicine>
      (you | he | she | your <kin>) (should | must | need to | needs to | ought to | has to | have to) be (put \
          | started) on [a | an] ..1 <prescription-medicine>
      (advise | advice | suggest | recommend) [that] you [to] (take | start | use | apply | try | go for) [a \
          | an] (tab | tablet | cap | capsule | syp | inj | course of) ..1 <prescription-medicine>
      ^ [please | kindly | so | then | also | you (can | should | may)] shift [him | her | over] to \
          [tab] <prescription-medicine>
      you (may | can | should | must | could) (apply | put | instil | instill | insert | use) ..1 \
          <prescription-medicine> [eye | ear | skin] [cream | ointment | gel | lotion | drops | solution] ..2 \
          <dose-schedule>
      (you | he | she) (need | needs | require | requires) [a | one] [new | full | short | longer \
          | second | proper | stronger] course of ..2 (antibiotic~ | antiviral~ | steroid~ | <prescription-medicine>)
      (get | take | have | need | start) ..3 stronger antibiotic~
      (advise~ | recommend~ | suggest~ | propose~) (starting | beginning) ..2 <prescription-medicine>
      let us try [you on] (a | an) (low dose | small dose | short course | course | trial) of <prescription-medicine>
      (called in | phoned in | sent in | sent over | sent | prescribed | prescribing) something [a bit | a little \
          | much] stronger (for | to (the | your) pharmacy | today | $)
      (i am | we are | i will be | we will be | doctor is | dr <capital> is) (switching | changing | stopping \
          | increasing | lowering | raising | reducing | doubling | cutting) (your | the | his | her) ..3 (pill~ \
          | tablet~ | medicine | medication | inhaler | insulin | patch | antidepressant | antibiotic | blood \
          pressure (pill~ | medicine | medication | tablet~))
      ^ [so | please | and | now | then] (go | step | drop) [back | down | up] to (one | two | half a | three) \
          (tablet~ | pill~ | capsule~ | puff~) [a day | daily | at night | in the morning | $]
      the dose is now (one | two | three | half | <number>) [a] (tablet~ | pill~ | capsule~ | mg | mcg | units | puffs)
      (i | we) (made | have made) [a | an] (mistake | error) (in | with | on | about) (your | the | his | her) ..3 \
          (dose | dosing | dosage | prescription | medicine | medication | strength | instructions)
      (i | we) (gave | told | sent) you the wrong (dose | dosage | medicine | medication | strength | tablets \
          | instructions (for | about) ..2 <drug> | instructions yesterday take | date to stop (taking | the \
          | your) ..1 <drug>)
      (avoid | stay away from | keep away from | stay off | keep off | steer clear of | do not (take | use) [any]) ..2 \
          ${boughtPainkiller} ..4 (altogether | from now on | completely | entirely | for good | (because of \
          | due to | given | with) your [<intensifier>] (kidney~ | heart | blood thinner | ulcer | bleed~ | liver \
          | <anticoagulant>))
      (on | taking | given) double the dose [that] you should
      you have been taking it wrong
      do not take (the | your) (second | next | third | evening | morning | other) dose
      ^ [please | and | so] (throw | flush) the rest [of (it | them | the (pills | tablets | bottle))] (away | out) $
      (do not | never) (skip | miss) [the | your | a dose of | any of your] <anticoagulant> ($ | even | and \
          | tonight | today | because)
      keep taking (the | your) (aspirin | <anticoagulant>) (until | till | up to) (the | your) ..1 <procedure>
      ^ [please] (no sex | do not have sex) (until | till) (you | the | your | we | both)
      making your (sodium | potassium | platelets | white cells | white count | kidney~ | liver | calcium) (fall \
          | drop | rise | climb | fail | worse | go (up | down))
      no more ${boughtPainkiller} for you
      ^ [please | so | then] (go | move | step) [up | down] from <number> (<dose-unit> ..3 to <number> \
          | to <number> <dose-unit>)
      ^ [please] (take | use | have) no [more] ${boughtPainkiller} (while | until | till | as long as | for)
      ^ [please] (take | use | have) no (tylenol | acetaminophen | paracetamol) (while | until | till | as long as)
      (stop | have to stop | must stop | need to stop) breastfeeding ..8 (before (the | your) | from (today \
          | tonight | this | now))
      ^ [please] (stop giving [him | her] honey | do not give (him | her | your baby) honey)
    `,
    except: phrases`
      no (tylenol | acetaminophen | paracetamol) as long as ..4 (fine | well | better | comfortable | happy)
      ${notPrescribed}
      (pharmacy | brand | maker | manufacturer | supplier | label | cap | refill~ | address) (is \
          | are) (switching | changing)
      (switching | changing) (your | the) ..3 (medicine | medication) (list | order | delivery | pickup | reminder)
      (exercise | diet | weight | sleep) ..6 (pill~ | medicine | medication) $
      (tablet | puff | capsule | pill) of (vitamin~ | saline | miralax | calcium | iron)
      <prescription-medicine> ..4 (with food | empty stomach | glass of water | in the morning | each evening \
          | same time | before (the | your) (operation | procedure | colonoscopy | scan) | during (the \
          | your) (operation | procedure))
      (everyone | guideline | children) ..6 be (put | started) on
      (antibiotic~ | <prescription-medicine>) (only (with | for | when) | for each)
      (mistake | error) (in | with | on | about) ..4 (glasses | lens | bill | copay | co pay | label | address | pickup)
      (already | since you) (avoid | stay away from | stay off)
      (medicine | medication | prescription) list
      wrong pharmacy
      (your usual | usual dose | as (before | usual | you have been))
      use your ..2 inhaler
      never miss your <anticoagulant> you
      no more ..2 for you is needed
      switching your ..2 (pharmacy | brand)
    `,
    unless: [...order, 'education', 'history']
  },
  'result-everyday': {
    answers: ['critical'],
    why: 'A bad result or a serious disease in plain words: "The nodule has grown", "Your heart is only pumping at 25 percent".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (nodule | mass | lump | lesion | tumor | aneurysm | polyp | spot on your (lung | liver | kidney)) (has \
          | is | have) [now | clearly | also] (grown | doubled | growing | gotten bigger | got bigger | bigger \
          | enlarged | spread) ($ | to | from | since | and | again | back | out of)
      heart is [now | only] pumping (at | with | out) [only | about | around] (10 | 12 | 15 | 18 | 20 | 22 | 24 \
          | 25 | 26 | 28 | 30 | 32 | 33 | 34 | 35) [percent | %]
      (monitor | holter | event recorder | loop recorder | tracing | telemetry | heart monitor) [report] ..2 (showed \
          | shows | show | picked up | caught | recorded | found) ..3 (<serious-diagnosis> | (long | several) pauses)
      (long | sinus | several | dangerous) pauses (in | on) (your | the | his | her) ..1 (heart | monitor | rhythm \
          | tracing | holter)
      (you | he | she) (are | is) [now | severely | profoundly] (neutropenic | septic | in (kidney | heart | liver \
          | respiratory | renal) failure | in ketoacidosis | in rejection)
      (mammogram | ultrasound | scan | mri | ct | x ray | smear | pap) ..2 (shows | showed | found | picked up) ..3 \
          (that | which) (needs | requires | calls for) (a | an) ..1 (biopsy | surgery | operation | drain)
      (fit test | stool test | cologuard | occult blood test | stool card~) (is | was | came back | has come back \
          | result is) positive
      (your | the) fit (came back | has come back | is back) positive
      pregnancy is [an] ectopic
      (growth | heartbeat | heart rate | fluid) ..4 need to deliver (you | the baby | him | her | early | now | today \
          | soon | this week)
      (need | have) to deliver (you | the baby) (early | now | today | soon | this week)
      (you | he | she) (have had | has had | may have had | likely had | had) a (small | minor | mild | silent \
          | mini | recent | tiny) (stroke | heart attack) ($ | in (the | your) (brain | left | right | back) \
          | on (the | your) scan)
      (your | the | his | her) [left | right] (retina is (detached | torn | coming (off | away | loose)) \
          | lung (is | has) (collapsed | down) | spleen is (ruptured | torn) | appendix (is \
          | has) [about to] (burst | ruptured | inflamed) | tendon is (torn | ruptured) | achilles is (torn \
          | ruptured))
      (your | his | her) [left | right] (hip | wrist | ankle | leg | arm | foot | collarbone | shoulder | elbow \
          | neck | pelvis | jaw | tibia | fibula | femur | thumb) is [in fact | actually] (broken | fractured) ($ \
          | and | in (two | three | one | several) | so | at)
      (there is | shows | showed | have | has | caused | suffered) [some | already | caused] (irreversible \
          | permanent | severe | extensive | lasting) (damage | injury) (to | of | in) (the | your | his \
          | her) (brain | kidney~ | liver | heart | optic nerve | spinal cord | lung~ | nerve~ | retina)
      (prognosis | outlook for (him | her | you | your <kin>) | chance~ of (survival | recovery | recovering \
          | waking up | surviving)) (is | are) [unfortunately | sadly | now] [<intensifier>] (poor | bad | grim \
          | grave | low | small | slim | guarded | not good | not great)
      (may | might) well not (make it | survive) $
      (he | she | your <kin> | the baby) (may | might | will | is going to) [well | sadly] not (survive \
          | make it through (this | the (illness | operation | surgery)))
      (tumor | cancer | lymphoma | leukemia | myeloma) (has not | did not | is not | is no longer) (responded \
          | responding | respond)
      (appendix | gallbladder) (looks | is | appears) [very | acutely | badly] (inflamed | infected)
      shingles (near | in | on | around) (your | the | his | her) [left | right] eye
      (bile duct | duct | ureter | bowel | airway | stent | graft | shunt | fistula) is [now | completely | partly \
          | fully] (blocked | obstructed | clotted)
      lung has (collapsed | a collapsed (area | part | lobe))
      (kidney | liver | heart) (numbers | tests | function | values | labs) (have | has) (gotten | got | become) [much \
          | a lot | quite a bit] worse
      (stress test | heart test | heart tracing | ekg | ecg | holter) (is | was | came back | looks) [very | clearly] \
          abnormal ($ | and | so | with | which)
      (ekg | ecg | heart tracing) (shows | showed) [a | an] ..1 (heart block | block | st elevation | ischemia \
          | long qt | flutter)
      heart rate (dropped | fell | falls | drops | goes | went) [down] to [about] (25 | 26 | 27 | 28 | 29 | 30 \
          | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38)
      (baby's | babys | fetal) (heartbeat | heart beat | heart rate) (is | was) [much | far] (too slow | dropping \
          | too low)
      (scan | ultrasound) (shows | showed) a (heart | brain | spine | kidney) (problem | defect | malformation)
      you carry (the | a) (brca | brca1 | brca2 | lynch | huntington's) [gene | mutation | variant | change]
      (wound | incision | port | picc line | hardware | stump | graft | implant | mesh | joint | bone \
          | pacemaker pocket) is [now | clearly | badly] infected ($ | and | so | again)
      (lymph nodes | lymph node | node | nodes) ..3 (need | needs) (a | to be) (biopsy | biopsied)
      (mole | lesion) ..4 (must | has to | needs to) come (out | off) ($ | soon | this | and | before)
      (mixed up | switched | swapped) your (sample~ | result~ | blood | report~)
      (postpone~ | delay~ | cancel~ | canceled) ..2 (chemo | surgery | operation | infusion) ..2 because ..3 (count~ \
          | sugar | pressure | platelets | infection | potassium | inr)
      (surgery | operation | chemo | infusion) (is | has been | was | had to be) (postponed | delayed \
          | canceled) because of your ..1 (count~ | sugar | pressure | platelets | infection | potassium | inr)
      (we | surgeon~ | they) (need | needs | have | has | want | wants) to operate (this week | today | tomorrow \
          | soon | now | tonight | within)
      (you | he | she) (are | is) having [a | an] <serious-diagnosis> ($ | and | now | right now | infection | which)
      (liver | kidney | muscle | heart | pancreas) (test~ | enzyme~ | number~ | value~) (is | are) [now | about \
          | around] (three | four | five | six | eight | ten | twelve | twenty | hundred \
          | <number>) [to <number>] times (normal | the (normal | limit | upper limit) | above | higher)
      (digoxin | lithium | phenytoin | tacrolimus | theophylline | valproate | depakote | tegretol \
          | carbamazepine | vancomycin | <drug>) level~ (is | was | came back | are | has come back) [dangerously \
          | very | far | much] (toxic | in the toxic range | too high | poisonous)
      (wound | incision | sore | boil | abscess | nose swab | swab | culture | port | cut) (has | grew | contains \
          | shows | came back (with | positive for)) mrsa
      (screening | screen | blood test | nipt | quad screen | nuchal scan) [test | result] (says | shows \
          | suggests | points to) [that] ..3 (may have | has | could have | high chance of | raised chance of \
          | increased chance of) ..2 (down syndrome | down's syndrome | downs syndrome | trisomy~ | spina bifida)
      (pacemaker | icd | defibrillator) battery (needs | has to be | must be | is due \
          | is going) [to be] (changing | changed | replaced | replacement | low | flat | replacing)
      (strips | test strips | pens | ampules | vials | inhalers | batch | box) ..4 read [falsely | too \
          | wrongly] (low | high | wrong)
    `,
    except: phrases`
      battery ..5 (in [about | around | roughly | some | another] (<number> | two | three | four | five | six \
          | seven | eight | nine | ten) ..2 years \
          | every | some day | not due)
      (1.1 | 1.2 | 1.3 | 1.4 | 1.5) times
      times above where
      old ..2 swab
      mrsa ..1 (in | from) <past-year>
      (no | not | never | neither | nor | isnt | no longer) [yet] (grown | growing | bigger | enlarged | spread \
          | broken | fractured | torn | detached | damage)
      (shows | showed | found | show | caught | picked up) (no | nothing | not)
      (doubt | feared | worr~ | dreamt) ..5 is (broken | fractured)
      not (need | have) to deliver
      hair ..3 (grown | growing)
      (muscle | bone | lean | body | critical | benign) ..1 (mass | growth | lump)
      failure (remission | on paper | stage | but stable)
      (told | baseline) ..4 (neutropenic | failure)
      heart rate ..8 (sleep | slept | asleep | athlete~)
      (not | no longer) need
      (when | if | unless | should) ..2 (nodule | mass | lump | lesion | tumor | growth | polyp)
      <number> [percent | %] ..1 up from
      (broken | fractured | torn) (in | since | as a) (<number> | childhood | child | teenager)
      <serious-diagnosis> <named-for-illness>
      <serious-diagnosis> [(and | or | skin) ..1] <against-illness>
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'steps-everyday': {
    answers: ['critical'],
    why: 'A step with its hour, a ban or a test that must not wait: "Only clear liquids the day before", "Do not drive for six months".',
    reason: 'an instruction that a treatment or test depends on',
    phrases: phrases`
      only clear (liquids | fluids) (the (whole | entire) day | the day before | the ..2 before | from (<clock> \
          | <number> | noon | midnight | breakfast | tomorrow) | after (<clock> | <number> | noon | breakfast \
          | midnight) | tomorrow)
      (drink | take | finish) (half | the first half | the other half | the rest | the second half) of the (prep \
          | solution | jug) (at | by | tonight | tomorrow)
      (drink | take) half the (prep | jug) (at | by | tonight | tomorrow)
      (half the | the first | the second | one) (prep | sachet | jug) at (<number> | <clock> | six | seven | five \
          | four)
      (do not | must not | may not | should not | cannot | no) (drive | driving) [a car | at all] for [at least \
          | the next] (<number> | three | six | twelve) month~
      (you | he | she | your <kin>) (are | is) [still | now | very | highly] (contagious | infectious) and (must \
          | have to | need to | should)
      (in contact with | around | exposed to | next to | near) (someone | somebody | a (person | child | man | woman \
          | passenger | colleague | classmate | patient) | people) (who (has | have | had) | with | that has) ..2 \
          <exposure-source>
      (your (colleague | coworker | roommate | classmate) | (colleague | coworker | roommate | classmate) of yours | a \
          passenger) ..1 (has | was diagnosed with | tested positive for) ..2 <exposure-source>
      (near | beside | next to) a passenger with ..1 <exposure-source>
      (you | he | she | it | this) (should | must | need to | needs to | has to | have to) be (seen | looked at \
          | checked | examined) (in the next (day | day or two | (two | three | couple of | few) days) \
          | within (a day | a couple of days | two days | 24 hours | 48 hours) | soon please | without delay)
      (get | have | do | need | want) ..3 (ultrasound | scan | mri | ct | echo | blood test | labs | doppler | x ray) \
          (within | in the next) (24 | 48 | 72 | twenty four | forty eight) hours
      (do | have | get) (the | this | that | your) ..1 (blood test | labs | scan | ultrasound | x ray) \
          (today | tomorrow | tonight) (without fail | at the latest | no later)
      (your | the | that) ..1 (gallbladder | appendix | kidney | thyroid | uterus | ovary | spleen | tumor \
          | lump) (must | needs to | has to | should) (come out | be taken out | be removed | be out) (this week \
          | today | tomorrow | soon | urgently | within)
      have (the | your) (gallbladder | appendix | kidney | thyroid | uterus | ovary | spleen | stone \
          | tumor) (out | removed) (this week | today | tomorrow | within)
      take your (blood pressure | heart | thyroid | seizure | epilepsy) (pill~ | tablet~ | medicine) with a sip of \
          water (that | the | on the) morning
      (need | needs | require | requires) [open | major | emergency | urgent] (heart | brain | spine | bowel | bypass \
          | valve) (surgery | operation) (soon | now | this | within | as soon)
      do not drive [a car | at all | again | any more] (until | till) (the | your | our) ..1 (neurologist \
          | cardiologist | doctor | eye doctor | specialist | seizure clinic | team) (clears | has cleared | says \
          | allows | tells | gives)
      (we | i | they | surgeon~) (need | have | want | wants) to (take | get) (your | the | his \
          | her) (gallbladder | appendix | kidney | thyroid | uterus | ovary | spleen | tumor | lump | stone \
          | mass) out (this | today | tomorrow | soon | within | before | as soon)
      ^ [absolutely | please] no weight [at all] on (the | your | that | his | her) ..1 (leg | foot | ankle | hip \
          | knee)
      do not put [any | your] weight on (it | the | your | that | his | her) ..1 [leg | foot | ankle | hip | knee]
      (do not | must not | should not | cannot) (get | become | fall) pregnant (for | until | till | while \
          | during | within | on) ..6 (month~ | dose | tablet | <drug> | treatment | course)
      no food for [at least | the] (<number> | four | six | eight | ten | twelve) hours ..3 (before | and only \
          | and then)
    `,
    except: phrases`
      leg (press | machine | extension | curl)
      <paperwork>
      (hear | results | reports | see | read | antigen | pcr) ..6 (within | in the next)
      hours (of | before) (the | your) ..1 (flight | travel | fall)
      (billing | portal | records | message~ | request | application) ..6 (within | in the next)
      (routine | yearly | annual) ..4 (test | scan | labs)
      my (colleague | coworker)
      (colleague | coworker | roommate | classmate) ..4 (flu | covid | cold | strep)
      may need
      within ..4 years
    `,
    unless: told
  }
} as const satisfies ActGroups
