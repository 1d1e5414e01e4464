import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'
import {benignLesion} from './harmless.ts'
import {illnessAtLarge} from './illnessAtLarge.ts'
import {calledOff, protectingAntibodies} from './nothingOfTheSort.ts'

const heartMonitor = phrases`(holter | monitor | telemetry | loop recorder | zio | patch monitor | tracing | strip | ecg | ekg)`

/** What a child is born with or falls ill of, told to parents by its name. */
const bornWith = phrases`(cystic fibrosis | muscular dystrophy | duchenne | sickle cell disease | spinal muscular atrophy \
    | leukemia | neuroblastoma | hemophilia | phenylketonuria | galactosemia)`

/** News and deadlines as they are spoken: what was found, what failed, what cannot wait a week. */
export const criticalFindings = {
  'finding-named': {
    answers: ['critical'],
    why: 'A serious finding, with a verb of finding, naming or confirming beside it.',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (<serious-diagnosis> | <active-finding>) ..1 (is | was | are | has been) \
          (found | confirmed | present | detected | seen)
      (<serious-diagnosis> | <active-finding>) ..1 (is | was | are) (there | showing | active | back | likely \
          | certain)
      (is | was | are) (found | confirmed | present | detected | seen) ..3 (<serious-diagnosis> | <active-finding>)
      (fit | fits | fitting | fit in | in keeping | keeping | consistent | compatible) with ..2 \
          (<serious-diagnosis> | <active-finding>)
      (<test> | scan | film | monitor | photo | examination) ..3 (show~ | spot~ | found | find~ | picked up) ..6 \
          <active-finding>
      (which | what) we call ..2 <serious-diagnosis>
      (is | it is | are | means | spells | this is) ..1 <active-finding>
      (<cancer> | tumor) 's (come back | spread | grown | returned | back)
      (had | has | have | with) <cancer> in (it | them | there)
      (<cancer> cells) (in | at | on)
      (<serious-diagnosis> | blasts | parasites | bacilli | <active-finding>) on the (film | smear | slide \
          | blood film)
      account~ for ..10 (<serious-diagnosis> | plaques)
      given the <serious-diagnosis>
      (biopsy | amnio | amniocentesis | culture | smear | swab | stool | urine | sample) ..5 (was | is | says | grew) \
          <serious-diagnosis>
      (biopsy | amnio | amniocentesis | culture | smear | swab | stool) ..5 (shows | grew | found) ..2 \
          <serious-diagnosis>
      (it is | this is | that is) (shingles | pneumonia | a clot | a fracture | a break | appendicitis | a bleed)
      (it | this | that) was a (seizure | stroke | heart attack | mini stroke | fit | bleed | clot)
      there is ..2 (fracture | break | clot | bleed | tumor | mass | blockage | tear)
      (not in the (womb | uterus) | in the (left | right) tube | stuck in the tube)
      pregnancy ..3 (not continuing | not going on | not progressing | has ended | has stopped | has failed | lost)
      pregnancy (will not | cannot | is not going to) (continue | go on | survive)
      (heartbeat) ..5 (was not there | is not there | could not be (found | seen) | gone | stopped)
      (baby | fetus | pregnancy) has stopped growing
      (beta hcg | hcg) ..3 (coming down | dropping | going down | not rising)
      (graft | transplant | kidney | implant) is (rejecting | failing | being rejected | infected)
      (not good news | bad news | sad news | hard news | worse news | difficult news) ..4 \
          (<test> | spot~ | lump | report | scan)
      (scan | biopsy | report | result~ | test~) ..8 (not good news | bad news | not the news | not what we hoped)
      (spots | shadow | nodule | lesion~) ..6 (are | is) (new | growing | bigger | larger | suspicious)
      (nodule | lesion | mass | spot | tumor | shadow | aneurysm) ..8 (gone from | grown from \
          | went from) <number> to \
          <number>
      (found | saw | see | seen | shows | felt | there is) ..3 (hard | new | solid | complex | suspicious) \
          (mass | lump | growth)
      (mass | growth | lesion | tumor) (on | in | at) (the | your | his | her) ..2 <body-part>
      (mass | growth | lesion) on the ovary
      (shadow | spot) on (your | his | her | the) [left | right] (lung~ | pancreas | liver | brain | kidney \
          | ovary) (that | $)
      (carotid | lad | artery | arteries | left main | vessel) ..6 (70 | 75 | 80 | 85 | 90 | 95 | 99) [% \
          | percent] (blocked \
          | narrowed | closed | occluded)
      (cells | they | it) (were | are | is | was) malignant
      (they | cells | the cells) (are | were) cancer cells
      (could | can) not (see | find | hear | detect) (a | the | any) heartbeat
      (baby's | little) heart has stopped [beating] ($ | and | at | before)
      (is | are | was) (displaced | not healed | non united | out of place | dislocated)
      (chemo | chemotherapy | treatment | medicine) (is not | has stopped | no longer) (holding | working \
          | controlling)
      (two | three | several | runs | run | <number>) ..2 of (ventricular tachycardia | v tach | afib | heart block)
      ${heartMonitor} ..8 (<number> | three | four | five | six | seven | eight) second pause~
      (pressing | pushing | sitting) (on | both | against) ..2 (root~ | nerve~ | spinal cord | cord | spine | brain \
          | artery)
      (profoundly | severely) (deaf | anemic | malnourished | dehydrated | depressed)
      (stone | gallstone) ..2 (stuck | blocking | lodged | jammed)
      (liver | kidney~ | kidneys | heart | lung~ | marrow | adrenals | pancreas) ..3 \
          (objecting | on strike | giving up | shutting down)
      (liver | kidney~ | kidneys | marrow | adrenals | pancreas) ..1 \
          (not answering | not responding | failing | shutting down)
      (hurting | harming | damaging | injuring | poisoning) (the | your | his | her) \
          (kidney~ | liver | heart | marrow | nerve~)
      (baby | little | wee | young | master | your (son | daughter | baby | boy | girl)) <capital> has [now | sadly \
          | indeed] [got] [a | an] <serious-diagnosis>
      ^ [i am (afraid | sorry) [that] | unfortunately | sadly] <capital> has ${bornWith} ($ | and | which)
    `,
    except: phrases`
      (<serious-diagnosis> | <active-finding>) is active (but | and | yet | though) ..1 (stable | mild)
      (<serious-diagnosis> | <active-finding>) is back (under | in (remission | control))
      ${protectingAntibodies}
      (mass | growth | lesion | tumor | spot | nodule) ..8 (hemangioma | lipoma | simple cyst | fibroadenoma)
      ${illnessAtLarge}
      (heartbeat | heart beat) (at first | right away | with the handheld | at home | yet)
      (any | no | benign) (spot | shadow)
      (spot | shadow) ..8 (gone | disappeared | cleared | unchanged | harmless | nothing)
      heartbeat monitor
      heartbeat (yet | (because | as | since) ..3 early)
      pregnancy (will not | cannot | is not going to) (continue | go on) (past | beyond | after <number> \
          | to (make | cause | give) | forever | longer | for)
      pregnancy (test~ | leave | class~ | group~ | nausea | itching | form~ | photos | yoga | sickness | vitamins)
      list of (other | all | your) ..2 (disease~ | condition~ | diagnoses)
      (no | not | without | never | nor) ..3 (<serious-diagnosis> | <active-finding>)
      (old | healed | known | stable | past | previous | treated | cured) ..2 (<serious-diagnosis> | <active-finding>)
      (risk | chance | fear | history | survivor) of ..3 (<serious-diagnosis> | <active-finding>)
      (your | the) (mother~ | father~ | neighbor~ | uncle~ | aunt~ | sister~ | brother~ | friend~ | grandfather~ \
          | grandmother~) ..6 <serious-diagnosis>
      (stable | benign | harmless | in remission | resolved)
      if ..8 (found | confirmed | seen | shows)
      (there is | there was) [clearly | still | thankfully] no
      ${benignLesion}
      (everyone | everybody | someone | somebody | nobody | anyone | anybody | whoever | he who | dr <capital>) has
    `,
    unless: told
  },
  'result-moved': {
    answers: ['critical'],
    why: 'A result that moved the wrong way, in numbers or verbs.',
    reason: 'a dangerous result',
    isAffirmed: true,
    phrases: phrases`
      (creatinine | troponin | crp | bilirubin | lactate | ck | ca 125 | cea) ..3 <number> ..1 (from | was) <number>
      (creatinine | troponin | crp | bilirubin | lactate | ck | alt | ast | ca 125 | cea | psa) [has | have] \
          (went up | gone up | rose | risen | rises | jumped | climbed | increased | shot up | up) ..1 from <number> \
          to <number>
      (creatinine | troponin | crp | bilirubin | lactate | ck | alt | ast | ca 125 | cea | psa) ..2 \
          (trebled | tripled | doubled)
      (ca 125 | cea | psa | viral load | creatinine | troponin) ..3 (climbing | rising | soared | shot up | jumped)
      (platelets | count | counts) ..3 (thousand | in the single digits | rock bottom | on the floor | in free fall)
      (troponin | potassium | creatinine | calcium | ketone~ | lactate) ..2 \
          (leaked | leaking | climbed | is up | went up | spiked)
      (<analyte> | number~ | enzyme~) ..3 (through the roof | sky high | off the (chart | scale) | in the thousands)
      (cross~ | past | over | beyond) the (line | mark | threshold | limit) ..4 (surgery | operate | treat | hospital)
      (untreated | left alone) (this | it | that) (turns | becomes | can | will)
      (mantoux | quantiferon | sputum) ..4 (positive | three plus | two plus)
      (amber | red) result (on | for) ..2 clozapine
      clozapine (blood | result) (is | came back) (amber | red)
    `,
    except: phrases`
      (fell | down | dropped | better | improved | improving | back to normal | settling | stable | negative)
      (anyone's | anybody's | everyone's | everybody's | most people's) ..4 (through the roof | sky high \
          | off the (chart | scale))
      would go (through the roof | sky high | off the (chart | scale))
    `,
    unless: told
  },
  'device-failed': {
    answers: ['critical'],
    why: 'A device, a product or a supply that failed: a patient relies on it until told.',
    reason: 'a device or product that cannot be relied on',
    phrases: phrases`
      <implant> ..4 (battery | lead | wire) ..4 (end | low | fractured | broken | failing | failed | recall~ | worn)
      (lead | wire | battery) (on | in | of) ..1 <implant>
      <implant> ..3 (has | have | is | may have) ..1 (shifted | moved | slipped | fractured | broken | failed \
          | expired | leaked)
      (may | might) not (shock | pace | fire | deliver) ..3 (when | if) it should
      (epipen~ | auto-injector~ | autoinjector~ | injector~ | inhaler~ | pump~ | defibrillator | icd) ..5 (can \
          | may | might \
          | could) (jam | misfire | not (fire | work | deliver | inject) | fail to (fire | work | deliver | inject))
      (implant | breast implant) has (ruptured | leaked | burst)
      (safety alert | safety notice | field notice | hazard alert | product alert) ..6 (for | issued | about) ..4 \
          (<implant> | <drug>)
      (epipen~ | epi pen~ | pen | pens | inhaler | glucagon | auto injector~) ..1 (expired | out of date | has expired)
      (fridge | freezer | refrigerator | cold chain) ..2 (failed | broke | went off | was off) ..12 \
          (<vaccine> | dose~ | insulin)
      (may | might | will) not have worked ..6 (again | repeat~ | another)
      (tin | lot | batch | code) ..12 (bacteria | mold | glass | metal | recalled | contaminated)
      (bacteria | mold | glass | metal) (found | detected | seen) in ..3 (batch | lot | tin | formula | product)
      (water | well) ..6 (failed | nitrates | arsenic | e coli | contaminated | not safe)
      (boil | bottled) [water] only [for]
      (result | scan | x-ray | film | slide) was ..2 (read wrong | misread | reported wrong | mixed up | switched)
      (the wrong | wrong) (brand | vaccine | schedule | eye | leg | patient) ..8 (not covered | again | repeat | redo)
      (swab | sponge | instrument) count was [off | wrong | short | out]
      (vaccine~ | dose~ | shot~ | jab~ | injection~) (must | have to | has to | will have to | need to \
          | needs to) be (repeated | given again | redone) (because | since | as) ..6 (fridge | freezer | cold \
          | expired | stored | warm | wrong | failed)
      (your | his | her) (shunt | graft | fistula | stent | port | valve | line) (may | might \
          | could) be (blocked | clotted | infected | leaking | failing)
      (safety alert | safety notice | field notice | field safety notice | hazard alert) [out] on (your | the \
          | his | her)
      <implant> (is | are) (on | under) a [field] (safety notice | safety alert)
      <implant> ..6 battery at (replacement | end of life | elective replacement) [level | indicator]
      (could not | could | can not | cannot) feel your implant ..12 (not show | not protected | cannot see)
    `,
    except: phrases`
      (no | not) ..3 (failed | recall~ | expired | contaminated)
      (has | have | is) (not | never) ..1 (shifted | moved | slipped | fractured | broken | failed | leaked)
      (strings | threads) (of | on) ..1 (iud | coil | mirena)
      battery (on | in | of) ..2 <implant> ..3 (good | fine | healthy | strong | full | normal | years)
      (check~ | clinic | flush | zoom | appointment | visit | group | parents) ..6 (moved | shifted)
      (flush | check~) (is | has) ..1 moved
      (if | when | before) ..4 (battery | expires | expired)
      work (in | near) the ..1 (mri | scanner | airport | bath | pool)
      safety notice that (does | do) not
    `,
    unless: told
  },
  'allergy-found': {
    answers: ['critical'],
    why: 'An allergy that is news, or that a treatment overlooked.',
    reason: 'an allergy warning',
    phrases: phrases`
      (confirmed | confirms | shows | showed | proved | positive for) ..4 <allergen> ..5 \
          (severe | allergy | allergic | both)
      <allergen> allergy (is | was) (confirmed | real | severe)
      (anaphylactic | severely allergic | allergic) to ..2 (<allergen> | <named-drug> | it | that)
      (you are | he is | she is) allergic ..4 (hand | do not | bring | give | so)
      (allergen | allergy | <allergen> | strict) avoidance
      (carry | carries | have | keep) ..2 (pen~ | epipen~ | auto injector~) \
          (everywhere | with (you | him | her) | at all times)
      (you | he | she | your <kin>) [clearly | strongly] reacted to ..2 (latex | <named-drug>) (on \
          | in) the (patch | skin | prick) test
      <allergen> ..2 (on | in) the (patch | skin | prick) test ..2 (positive | reacted | came up)
      tell ..3 (dentist | doctor | anesthetist | surgeon | theatre team | nurse \
          | theatre staff) ..6 before (they | anyone | anybody) (glove | puts on gloves | put on gloves)
      (show | carry) ..6 (alert card | medical alert | alert bracelet) ..6 (anesthetic | operation)
      (alert card | medical alert | alert bracelet) ..6 (before | at) (any | every) ..2 (anesthetic | operation)
    `,
    except: phrases`
      (no | not | never) ..3 (allergic | allergy)
      (always | already) (carry | carries)
    `,
    unless: told
  },
  'exposure-clock': {
    answers: ['critical'],
    why: 'An exposure told by its source, or treatment that has a clock.',
    reason: 'an exposure that needs treatment',
    phrases: phrases`
      (flatmate~ | roommate~ | classmate~ | coworker~ | partner~ | gran~ | grandmother~ | uncle~ | housemate~ \
          | child~) 's (meningitis)
      (flatmate~ | roommate~ | housemate~ | classmates | partners | grans | grandmas | uncles | husbands) \
          (meningitis | tb | measles)
      (people | person | patient | child | someone) ..3 (who | that) ..2 (shared | sat | slept | was) ..8 \
          (measles | tb | meningitis)
      (daycare | nursery | school | creche | class | ward | clinic) ..3 (confirmed | reported | has a case of) ..4 \
          <exposure-source>
      (dog | cat | bat | monkey | fox | raccoon) ..2 (bit | bitten | scratched) (you | him | her | them)
      (pep | hbig | immunoglobulin | anti d) ..3 (within | today | now | tonight)
      (need~ | calls for | call for | must have | gets | get) ..1 \
          (pep | anti d | hbig | immunoglobulin | the rabies | a tetanus)
      day (0 | zero) (shot | dose | injection)
      (partner~ | both of you | household) ..6 (no sex | same day | same night | same time)
      no sex (until | till | for | before)
      (do not | must not | cannot) (sleep | stay | go back) in (that | the | your) \
          (flat | house | room | apartment | home)
      (stay | stays | remain) home and (mask | isolate | wear)
      (do not | must not) (go back | return) ..2 (to | on) the (ward | floor | school | class) ..3 (until | till)
      (start~ | begin~) preventive (medicine | treatment | antibiotic~ | tablet~)
    `,
    except: phrases`
      (strep | flu | covid | cold | lice | hand foot)
      (some | most) (people | families)
    `,
    unless: told
  },
  'deadline-directive': {
    answers: ['critical'],
    why: 'A test, an operation or a specialist with a deadline of days.',
    reason: 'an instruction to be seen as soon as possible',
    phrases: phrases`
      (need~ | must | has to | have to | want) ..5 (<test> | surgeon | specialist | opinion) ..4 \
          (urgent~ | quickly | fast | same day)
      (need~ | must | has to | have to) ..3 (pet scan | ct | mri | biopsy | laser | surgery \
          | scope) ..4 (before | by) \
          <weekday>
      (need~ | must) a scan (before | by) (<weekday> | tomorrow)
      (laser | surgery | operation | biopsy | scope | colonoscopy | scan | delivery) (by | before) \
          (<weekday> | tomorrow | the weekend)
      (colonoscopy | endoscopy | biopsy | scan | surgery | echo | angiogram) ..2 \
          (in this week | this week (only | itself))
      (need~ | has | have) to (come off | come out | be removed | be operated) ..2 \
          (within | this week | by | before | soon)
      within (the | a) (fortnight | week) ..10 (cancer | urgent | pathway | surgeon | referral)
      (cancer | two week | urgent suspected) pathway
      (blood | bloods | level~) drawn today
      (looked at | seen | checked | examined) ..4 (as soon as can be | as soon as they can | soonest \
          | as soon as may be | same day | tomorrow morning | first thing | before the weekend)
      (operative | surgical) case
      (urgent | emergency) ..1 (opinion | review | surgeon | operation | procedure)
      (bring~ | move~ | pull~) (the | your) (delivery | induction | surgery | operation | scan | appointment) forward
      (not | never) (something | a thing | one) to sit on
      (do not | dont) keep (it | this) for (next | later | tomorrow | monday)
      (you | he | she) (must not | mustnt) miss it
      (not | never) (one | something | a thing | anything) [that] (for (the portal | tomorrow | <weekday> \
          | next week) | (we | i) ((sit | wait) on | [can] watch (from home | at home)))
      laser [is] needed (in | within) [the] [next] (<number> | two | three | few) (days | weeks | wks)
      calls for a (camera test | scope | colonoscopy | colposcopy | biopsy) within (<number> | two | three | four) weeks
      (laser | surgery) (cannot | can not) be left ($ | the | until)
    `,
    except: phrases`
      (no | not) ..2 (urgent | urgency | rush | hurry)
      (flu shot | vaccine | form~ | paperwork | refill | cosmetic | routine | annual | screening)
      ${calledOff}
      (refill~ | paperwork | payment~ | bill~ | form~) ..3 (not | never) (one | something)
      no (swimming | lifting | driving | sex | baths | sport | gym | running | exercise) until
      (no | not ..2) laser
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'kept-from-danger': {
    answers: ['critical'],
    why: 'What the patient must not do while it could kill: "You must not drive for six months".',
    reason: 'an instruction that safety depends on',
    phrases: phrases`
      (you | he | she) (cannot | must not | may not | are not to | is not to) drive ..2 (until | till | for | at all)
      (cannot | must not | not) (play | go back | return) ..6 (until | till) ..2 (cardiologist | neurologist) ..1 \
          (clear~ | says)
      (no | not any) (driving | swimming | bathing alone) (until | till | for now | at all | for <number> | from)
    `,
    except: phrases`
      ${calledOff}
      (flu shot | vaccine | form~ | paperwork | refill | cosmetic | routine | annual | screening)
      no (swimming | lifting | driving | sex | baths | sport | gym | running | exercise) until
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'prep-clock': {
    answers: ['critical'],
    why: 'Hours before a procedure, and medicines on its day.',
    reason: 'a preparation that has to be done on time',
    phrases: phrases`
      (clear fluids | clear liquids | formula | breast milk | milk | water | food | solids | feeds) ..3 \
          (stop~ | until | till) <clock>
      (clear fluids | clear liquids | formula | breast milk | milk | water | food | solids | feeds) ..3 \
          (stop~ | until | till) at <clock>
      (clear fluids | clear liquids | formula | breast milk | milk | solids) ..3 (stop~ | until | till | up to) [at] \
          <number> (am | pm)
      (fluids | milk | formula) ..2 (right up to | stops at | up until) ..1 (<clock> | <number>)
      <drug> ..6 (off | stopped | out) ..5 before ..4 (<procedure> | surgery | operation)
      (none | half | nothing) (the | on the) (morning | day | night | evening) (you come in | of | before)
      half ..2 (insulin | <named-drug>) the (night | day | morning) (before | of)
      on the (morning | day) of [your | the] (surgery | operation | procedure | scan) ..8 \
          (no | not | skip | hold | only | yes)
      (on the dot | those exact hours | to the minute | exact time)
    `,
    except: phrases`
      (rare | uncommon | unusual) for ..3 to be (stopped | held)
      (blood (test | draw | work) | lipid~ | cholesterol | glucose)
    `,
    unless: ['condition', 'question', 'education', 'history']
  }
} as const satisfies ActGroups
