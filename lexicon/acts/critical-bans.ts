import {phrases} from '../phrases.ts'
import {type ActGroups, order, told} from './act.ts'
import {noneOfYours} from './nothingOfTheSort.ts'

/** Words before what must not be done. */
const never = phrases`(do not | must not | may not | should not | cannot | can not | never | are not to | is not to \
    | are not allowed to | is not allowed to | not to)`

/** What goes wrong in the body of one who does it all the same. */
const harm = phrases`(tear~ | torn | rupture~ | burst | slip | shift | move | bleed~ | come (apart | undone | off | \
    out | away | loose) | give way | pull (out | off | apart | through) | break | snap | leak~ | reopen | open up | \
    detach | displace | fail | dislocate | pop | stretch | collapse | cut out | damage~ | kill (you | him | her) | \
    stop (you | his | her | your) heart)`
const orHarm = phrases`(or [else] | otherwise | because | since | as | lest | before) ..6 ${harm}`

/** What somebody at the wheel may lose himself by. */
const blackout = phrases`(seizure~ | fit | fits | blackout~ | black out | faint | faints | fainting | syncope | \
    collapse | stroke | tia | convulsion~ | field loss | visual field | epilepsy | arrhythmia | brain (bleed | \
    tumor) | double vision)`

/** Somebody whose word ends a ban. */
const judge = phrases`(i | we | (the | your | our | his | her) ..1 (neurologist | cardiologist | doctor | eye doctor \
    | specialist | team | surgeon | consultant | clinic | ophthalmologist | hematologist))`
const clears = phrases`(clear~ | have (cleared | seen | checked) | has (cleared | seen | checked | said | allowed) | \
    say~ | allow~ | give~ | tell~)`

const noDriving = phrases`(no driving | ${never} (drive | be driving | take the wheel | get behind the wheel) | \
    driving is (off limits | out | off | banned | forbidden | not (allowed | safe | permitted | an option) | out of \
    the question) | (stop | quit | give up) driving | (stay | keep) (off the roads | out of the driver's seat) | \
    (leave | park) (the | your) car (at home | in the (garage | driveway | drive)))`

const game = phrases`(sport~ | contact sport~ | contact | rugby | football | soccer | hockey | pe | p e | gym | \
    training | exercise | running | race | marathon | half marathon | triathlon | trampoline~ | swimming | diving | \
    scuba | gymnastics | wrestling | judo | boxing | riding | skiing | cycling | practice | games | pitch | field | \
    match~ | lacrosse | basketball | cheerleading | workout~ | competition~ | weights | lifting weights | breath \
    holding | martial arts)`
const noGame = phrases`(no [more] | (stay | keep) (off | out of | away from) [the] | keep (him | her | them | your \
    <kin>) (out of | off | away from) [the] | (stop | give up | cancel | skip | pull out of | withdraw from) [the | \
    your | all] | ${never} (play | do | run | return to | go back to | take part in | compete in | train for | go \
    to) [any | the])`

/** Parts and illnesses for which sport may kill. */
const frailPart = phrases`(heart muscle | heart scan | myocarditis | echo | echocardiogram | cardiologist | cardiac \
    | aorta | aneurysm | rupture | long qt | pneumothorax | bulla | collapsed lung | single kidney | retina | \
    inflamed heart | heart is inflamed | hypertrophic cardiomyopathy)`

/** For which a journey may kill. */
const grounded = phrases`(clot~ | near a hospital | close to a hospital | air (pocket | bubble) | gas | bubble | \
    cervix | lung~ | pneumothorax | embolism | stroke | aneurysm | waters | placenta | contractions | bleeding | \
    hemoglobin | heart attack | oxygen)`
const journey = phrases`(trip | flight | holiday | vacation | journey | cruise | travel plans | travels | plane | \
    long drive)`

const limb = phrases`(leg | foot | ankle | hip | knee | heel | limb | left | right | side | toe~ | stump)`

const support = phrases`(splint | boot | brace | collar | neck collar | sling | cast | plaster | neck brace | halo | \
    jaw wires | wires | pelvic binder | back brace | corset | immobilizer | eye shield | harness | fixator | walking \
    boot | finger splint)`

const nights = phrases`(day and night | night and day | at all times | for every step | around the clock | all the \
    time | even (in bed | at night | in the shower | to sleep) | not even (in bed | at night | in the shower | to \
    sleep))`

const days = phrases`(for [the next | at least | a full] (<number> | a | one | two | three | four | five | six | \
    seven | eight | ten | twelve) (day~ | week~ | hour~ | month~))`

/** What is taken out, cut off or drained. */
const organ = phrases`(appendix | gallbladder | gall bladder | kidney | thyroid | uterus | womb | ovary | spleen | \
    tumor | tumour | mass | tooth | teeth | leg | foot | toe~ | arm | breast | testicle | bowel | colon | prostate \
    | abscess | eye | lung | pacemaker | (breast | hip | knee | infected) implant | mesh | growth | hip | joint | \
    graft | stent | bone | adrenal | parathyroid | tonsil~ | pus)`
const soon = phrases`(today | tonight | tomorrow | this (week | month | morning | afternoon | evening | weekend) | \
    now | right away | at once | immediately | urgently | without delay | as soon as possible | asap | soon | first \
    thing | straight away | in the next (few | two | couple of | <number>) (days | hours | weeks) | within (days | \
    hours | (a | the) (week | day | month) | (<number> | two | three | 24 | 48) (days | hours | weeks)))`

/** By what a dose is reckoned, and what keeps somebody alive or well. */
const meter = phrases`(sensor | cgm | libre | dexcom | meter | glucometer | oximeter | inr machine | test strips | \
    strips | monitor | cuff)`
const device = phrases`(sensor | cgm | libre | dexcom | meter | glucometer | oximeter | inr machine | test strips | \
    strips | pump | concentrator | ventilator | cpap | bipap | nebulizer | inhaler | pen | epipen | auto injector | \
    pacemaker | defibrillator | icd | implant | hip | valve | lead | patch | coil | monitor)`

const fingerPrick = phrases`(finger prick~ | fingerprick~ | fingerstick~ | finger stick~ | prick your finger | \
    finger-prick~)`

/** What is caught from others and is grave for the unborn, the newborn and the weak. */
const caught = phrases`(whooping cough | pertussis | slapped cheek | parvovirus | parvo | fifth disease | measles | \
    rubella | chickenpox | chicken pox | meningitis | tb | tuberculosis | shingles | mumps | diphtheria | hepatitis)`

/** Bans on what could maim or kill this patient, and what the body must be kept in. Source: etiquette-rules §3a. */
export const criticalBans = {
  'danger-ban': {
    answers: ['critical'],
    why: 'What must not be done with this illness: "No driving for a month after that seizure", "No rugby until the spleen is rescanned".',
    reason: 'an instruction that safety depends on',
    phrases: phrases`
      # at the wheel, alone in the water, on a ladder
      ${noDriving} ..8 (after | with | on account of | because of | since | following | due to) ..4 ${blackout}
      ${noDriving} ..3 (until | till) ${judge} ..1 ${clears}
      driving is (off limits | banned | forbidden | not (allowed | safe | permitted)) ..2 (after | until | till | \
          with | for) (that | the | your | a | <number> | six) ..2 (${blackout} | month~ | ${judge})
      (hand | give) (your | the) [car] keys to (your <kin> | someone | somebody)
      (hand | give) your <kin> (your | the) car keys
      (not | un) (safe | fit) (at | behind) the wheel
      (are | is) unsafe (at | behind) the wheel
      ${never} (swim | bathe | climb | dive) ..6 (seizure~ | fits | blackout~ | attacks (go | come))
      no (swimming | baths | ladders | climbing | heights) ..6 (seizure~ | fits | blackout~)
      # on the road and in the air
      (cancel | postpone | put off | call off | give up | abandon | ${never} (take | make | go on | board | get on)) \
          (your | the | that | this) ..1 ${journey} ..8 ${grounded}
      (${never} (fly | travel | board | dive) ..8 | no (flying | air travel) (with | while | until | till) ..3) \
          ${grounded}
      (flying | air travel | travel | traveling | scuba diving) is (out | off | off limits | banned | forbidden | \
          not safe | not allowed | out of the question) ..1 (until | till | while | with | because | as | for \
          ((<number> | six | two) (weeks | months)))
      diving is (out | off | off limits | banned | forbidden | not safe | not allowed | out of the question) ..8 \
          (${grounded} | ear | eardrum | sinus~)
      (not safe | unsafe | not fit) (to (fly | travel) | for you to (fly | travel)) ..5 ${grounded}
      (never | do not | must not | cannot) ..2 (let ..2 put you | have | go | be put | enter | be scanned) [in | \
          into] (a | an | the) (mri | mr scanner | mri scanner | magnet) ..4 (pacemaker | clip | implant | splinter \
          | metal | stimulator | icd | pump)
      # on the leg
      (^ [please] | you | he | she | and | but | so | the [left | right] ${limb}) ${never} (put | bear | place | \
          take) [any | your | full | body] weight ($ | on (it | this | that | the | your | his | her | either) | \
          through | the | for | until | because | at)
      are not to put [any | your] weight
      (strictly | absolutely | ^ | please | still | keep ..3 | stay | remain | is | are | be) (non weight bearing | \
          non-weight-bearing | nonweightbearing | non-weight bearing | nwb) ($ | on | for | until | till | with)
      (keep ..3 | stay | remain) (non weight bearing | non-weight-bearing | nonweightbearing | non-weight bearing | \
          nwb)
      (toe-touch | toe touch | touch-down | touch down | partial) [weight bearing | weight-bearing] only ..6 ${orHarm}
      ^ ..1 no weight [at all] (on | through) (the | your | that | his | her) ..1 ${limb}
      let (that | the | your) ${limb} touch nothing
      (the | your | that) ${limb} (must | may | should | is to) not touch the (floor | ground)
      keep (that | the | your) ..1 ${limb} off the (floor | ground) (for | until | till | at)
      ${never} (stand | walk | step | tread) on (that | the | your) ..1 ${limb} ($ | until | till | for now | \
          ${days} | at all | the ..1 (fracture | bone | break | screw~ | plate) | or | it (is | will | may))
      # lifting
      (no (lifting | straining | bending | pushing | pulling | stretching) | ${never} (lift | carry | bend | strain \
          | push | pull | raise | reach)) ..12 (or [else] | otherwise) ..4 (may | might | will | could | can | \
          would) ..2 ${harm}
      (no lifting | ${never} (lift | carry)) ..9 (until | till | while) ..2 (sternum | breastbone | graft | mesh | \
          flap | retina | leads | lead | fusion | aneurysm | repair | eye) ..2 (healed | taken | heals | united | \
          fused | settled | knit | sealed | heal | set)
      # sport
      ${noGame} ..3 ${game} ..10 ${frailPart}
      ${noGame} ..1 ${game} ..3 (until | till) (the | your | his | her) ..1 (scan | rescan | echo | heart test~ | \
          spleen) (shows | is (back | clear | normal | down) | has | comes | clears)
      (may | must | cannot | can | should) not [go back to | return to | play | do | train] ..2 ${game} ..6 \
          ${frailPart}
      # near others
      (keep | stay) [well] (away | apart) from ..6 (pregnant | babies | small children | young children | children | \
          newborn~ | grandchildren | the small ones | little ones | toddlers | the baby) ..7 (radioiodine | \
          radioactive | iodine | radiation | isotope)
      (stay | keep | remain) [at] (home | off work | away from work) ..4 (until | till) ..4 (culture~ | swab~ | \
          stool | sample~ | sputum | smear~) ..5 (clear | negative | clean)
      (no | not (go | return | go back) to) (work | school | kitchen | nursery) ..3 (until | till) ..4 (culture~ | \
          stool | sputum | smear~) ..4 (clear | negative | clean)
    `,
    except: phrases`
      leg (press | machine | extension | curl)
      (a | any | every) (player | athlete | patient | person | child | driver | swimmer) (with | who) ..8 (stay | \
          keep | not | no)
      (as | if) (tolerated | you can bear | comfortable)
      ${noDriving} for [the first] (<number> | a | one | two | four | six | twelve) hours
      (weight on | put weight) (on what | words | opinions | scale | scales)
      (walker | policy | insurer | insurance | valet | parking) ..4 keys
      no need
      no driving (ban | restriction~ | limit~ | rule~)
      (as | since | because | (told | tell) (us | me) [that]) you (do not | cannot | can not) (drive | travel | fly \
          | swim)
      travel (in | to [the | our | your] (clinic | hospital | lab | office | surgery | practice | us))
      no [more] ${game} (is | are) (needed | required | necessary)
      exercise (test | ecg | stress)
      (echo | echocardiogram | heart scan | cardiac | cardiologist) ..1 (appointment | check-up | checkup | check \
          up | visit | rehab)
      (pacemaker | clip | implant | stimulator | icd | pump) so ..2 (ct | ultrasound | x-ray | x ray) (was | is | will)
    `,
    unless: told
  },
  'support-kept': {
    answers: ['critical'],
    why: 'A splint, a sling or a position that a repair hangs on: "Keep the jaw wires on, the break will shift without them".',
    reason: 'an instruction that a treatment depends on',
    phrases: phrases`
      ${never} (take off | remove | loosen | unstrap | unlock | open) (the | your | that | his | her) ..1 ${support} \
          ..7 (or | as | since | because) ..5 ${harm}
      ${never} take (the | your | that | his | her | it) [${support}] off ..7 (or | as | since | because) ..5 ${harm}
      (keep | leave | wear | have) (the | your | that | his | her) ..1 ${support} [on] ..9 (${orHarm} | unstable)
      (keep | leave) (the | your | that | his | her) ..2 ${support} on ..5 (the (break | fracture | bone | tendon | \
          repair)) ..5 (${harm} | shifted | moved | slipped)
      (wear | keep) (the | your | that | his | her) ..1 (collar | neck brace | halo) [on] ..2 ${nights}
      ${support} (stays | must stay | has to stay | needs to stay | is to stay) on ..9 ${orHarm}
      (keep | leave) (the | your | his | her) (arm | hand | wrist | shoulder) in (the | a | your) ${support} ..9 \
          ${orHarm}
      (not (one | a single) step | no (step | walking) | ${never} (walk | stand | step)) (without | out of) (the | \
          your) ..1 ${support}
      (wear | keep | leave) ..3 ${support} ..6 (graft | repair | tendon | break | fracture) is (weak | weakest | \
          unstable | fragile)
      # positions
      (stay | lie | keep | sleep | remain | posture) ..1 (face down | facedown | face-down | face to the floor) ..4 \
          (${days} | day and night | until | till | so that | or | all)
      (stay | lie | sleep | remain | posture) ..1 head down ..4 (${days} | day and night | until | till | so that | \
          or | all)
      (keep | hold) (your | his | her | the) face (down | bowed) ..3 (${days} | day and night | until | till)
      (keep | hold) (your | his | her | the) head (down | bowed) ..3 (${days} | day and night | (until | till) ..3 \
          (eye | surgeon | bubble | gas | retina | clinic | visit | review))
      (lie | stay | sleep | keep | remain) [only] (flat [on your back] | upright | sitting up | propped up | on \
          (your | the) (left | right | other) (side | cheek)) ..6 (or | otherwise | so that) ..6 (${harm} | leak | \
          retina | lens | bubble | gas)
      (stay | lie | remain) flat [on your back] (until | till) the (drain | sheath | surgeon | neurosurgeon | leak)
      (lie | stay | sleep) on your (left | right) (side | cheek) ..7 (bubble | gas | retina | tear)
      (do not | never) (lie | sleep) on your back ..7 (bubble | gas | lens | retina)
    `,
    except: phrases`
      (reflux | heartburn | snoring | snore | sinus | cough | milk | feeds | meals)
      (retainer | teeth | tooth | aligner~)
      plaster on (the | that | your | his | her) ..1 (graze | blister | spot | cut | scratch | wart | verruca)
      (cast | plaster | splint | boot) cover
      as (little | seldom | rarely) as
      (wear | keep) ..4 if it helps
    `,
    unless: told
  },
  'due-preparation': {
    answers: ['critical'],
    why: 'What to take, drink or leave out before a test, with its hour: "Drink the contrast at 7", "last feed at 4 am, theatre at 8".',
    reason: 'a preparation that has to be done on time',
    phrases: phrases`
      (come | arrive | come in | attend) fasting ..9 (before | for) (the | your) ..1 (scan | surgery | operation | \
          procedure | mri | ct | ultrasound | endoscopy | anesthetic)
      (have | eat | drink | take) nothing [at all] [to eat | to drink] (for | in the) (<number> | four | six | eight \
          | twelve | ten | two) hours (before | beforehand)
      only clear (fluids | liquids | drinks) (the whole of | all of | all | on | for the) ..3 (because | before | as \
          | since | for | day | and)
      fast for (<number> | four | six | eight | ten | twelve) hours before (the | your | <weekday> | tomorrow's | \
          today's) ..2 (scan | procedure | surgery | operation | endoscopy | ultrasound | anesthetic)
      fast for (<number> | four | six | eight | ten | twelve) hours before ..2 (hida | ultrasound | pet | scan | \
          procedure | endoscopy | surgery | operation)
      (then | after that) nothing [more | else] ..2 (theater | theatre | surgery | operation | anesthetic | procedure)
      last (breast | bottle | milk | formula) ..1 feed at (<number> | <clock>)
      last feed at (<number> | <clock>) ..3 (theater | theatre | surgery | operation | anesthetic | mri | scan)
      (no | nothing but | only) (formula | milk | solids | feed~ | breast milk | water) after (<number> | <clock> | \
          midnight) ..6 (mri | anesthetic | theater | theatre | operation | surgery | sedation | scan | procedure)
      (eat | take | have | use) nothing with iodine ..6 before
      low iodine (diet | food) for ..3 (week~ | day~) before
      (drink | start | finish | take) (the | your | half the) [oral] (contrast | barium | dye) [drink] (at | by | \
          from) (<number> | <clock> | seven | eight | nine | six)
      <named-drug> ..1 (at | <number>) ..6 hour~ before (the | your) [ct | mri] (contrast | scan | ct | dye)
      ^ [please | one | a | the | use | give] ..3 (enema | suppository) ..6 (hour | hours) before (the | your | his \
          | her)
      (enema | suppository) ..2 (at <number> | at <clock> | the night before | on the morning of) ..6 (sigmoidoscopy \
          | procedure | colonoscopy | scope | surgery | operation | exam)
    `,
    except: phrases`
      (used to | old rule | no longer)
      (once | when) ..3 (date | letter)
    `,
    unless: told
  },
  'operation-due': {
    answers: ['critical'],
    why: 'An operation, a drain or a birth that cannot wait: "Appendix has to come out tonight", "needs draining today".',
    reason: 'an operation that cannot wait',
    phrases: phrases`
      (^ | your | the | his | her | that | this) ..1 ${organ} (has to | have to | must | need to | needs to | will \
          have to) (come (out | off) | be (taken (out | off) | removed | drained | opened | operated on | \
          amputated)) ..1 ${soon}
      (we | i | they | surgeon~ | you) (need | have | want | wants | must | ought) [to] (take | get | have | cut) \
          (your | the | his | her | that | this) ..1 ${organ} (out | off) ..4 ${soon}
      (we | i | they | surgeon~) (need | have | want | wants | must | ought) [to] (remove | take out | cut out | \
          drain | open) (your | the | his | her | that | this) ..1 ${organ} ..3 ${soon}
      (you | he | she) (need~ | must have | has to have | have to have) (your | the | his | her | that | this) ..1 \
          ${organ} (out | off | removed | drained) ..2 ${soon}
      (take | taking) ..1 (leg | foot | arm | hand | toe~) off (below | above | at | through) the (knee | ankle | \
          elbow | wrist | hip)
      (retina | aorta | bowel | spine | brain | spinal cord | cornea | valve | aneurysm | hip | testicle) ..7 \
          operate on (it | him | her | you) ..2 ${soon}
      operate on (your | the | his | her) (retina | aorta | bowel | spine | brain | aneurysm | testicle) ..1 ${soon}
      (kidney | abscess | lung | gallbladder | chest | bile duct | abdomen | belly | joint | liver | bladder | \
          sinus | wound) ..7 (needs | need | must have | has to have) (draining | drainage | a drain | to be \
          drained | a stent | a (chest | drainage) tube | a tube (put in | placed | fitted) | washing out | a \
          washout) [put in | placed | fitted] ..3 ${soon}
      (bypass | operation | surgery | amputation | angiogram | valve | transplant | section | delivery | dissection \
          | graft) (cannot | can not | must not | should not) wait
      (bypass | operation | amputation | transplant | dissection) will not wait
      (we | i | they) [are] (going to | will | must | shall | ought to) deliver (your | the | her | him | you) ..1 \
          (twins | baby | babies | early | triplets) ${soon} (as | because | since)
      deliver (your | the) (twins | baby | babies | triplets) (today | tonight | now | early)
      (put | place | need | needs | have) [to] [put | place] a (stitch | suture | cerclage) in (the | your | her) \
          ..1 cervix
      (coil | iud | stent | shunt | catheter | screw | wire | clip | mesh | pessary | plate | port) has (gone | \
          moved | migrated | poked | worked its way | pierced | perforated | come | cut) ..1 (through | into | out \
          of) ..6 (removed | come out | taken out | operation | surgery)
      (coil | iud) has (gone | poked | moved | pierced | perforated) [through | into] the (womb | uterus | bowel | \
          bladder)
      retina has come (away | off | loose)
    `,
    except: phrases`
      out of the way
      ${soon} [..2] as (planned | scheduled | booked | agreed)
      (stitches | cast | tube | drain | splint | plaster) ..4 come (out | off)
      (cyst | lump | stone) of (paper | no)
      wait (on the | for (late | those | people | anyone | you to))
      (milk | baby) (tooth | teeth)
      (sometime | some time | any time | anytime) [in | during] ${soon}
      out of (the | that | your | his | her | a) ..1 (cast | sling | splint | plaster | boot | brace)
      (come | gone) into (use | service | play)
    `,
    unless: [...order, 'history']
  },
  'device-misreads': {
    answers: ['critical'],
    why: 'A device by which the patient doses or lives, and that is wrong: "That meter shows wrong values".',
    reason: 'a device or product that cannot be relied on',
    phrases: phrases`
      (your | the | that | this | his | her) ..1 ${meter} ..4 (reads | read | is reading | are reading | shows | \
          showing | gives | giving | report~) ..2 ((too | falsely | far too | wrongly) (high | low) | (wrong | false \
          | incorrect | inaccurate | faulty | misleading) (value~ | reading~ | number~ | result~))
      (your | the | that | this | his | her) ..1 ${meter} (has | have) a (fault | defect)
      (your | the | that | this | his | her) ..1 ${device} [you ..2] (is | are) (faulty | defective | on (the | a) \
          recall [list] | under (a | an) (safety | field | recall) ..1 (notice | alert) | part of (the | a) recall | \
          named in ..3 (recall | notice | alert) | being recalled)
      (do not | never) (dose | trust | rely on | go by | base | give | take) ..5 (insulin | dose~) ..2 (by | on | \
          from) (it | that | them | the (meter | sensor))
      (do not | never) (trust | rely on | go by) (it | that | them | the ..1 ${meter} | that ..1 ${meter} | your ..1 \
          ${meter}) ..3 (insulin | dose~ | dosing)
      ${meter} ..9 ${fingerPrick} ..3 (before | for) ..3 (insulin | dose~)
      (inhaler | pen | pump | patch | auto injector | epipen | ventilator | nebulizer | vial~ | syringe~ | injector) \
          ..3 (may | might | can | could | will) ..2 (deliver | give | release | leak) (no | nothing | too (much | \
          little) | less | half | double | ..1 wrong) ..1 (dose | medicine | insulin | drug)
      (implant | contraceptive implant | coil | iud | patch | injection | ring) ..2 (faulty | failed | expired | out \
          of place | not (working | protecting)) ..3 (use condoms | condoms | back up | backup)
      (catheter | nephrostomy | chest drain | suprapubic | shunt) (has not drained | is not draining | has stopped \
          (draining | working) | is [now | completely] blocked)
    `,
    except: phrases`
      (notice | alert | recall) but (yours | your)
      (no | not) ..2 (fault~ | defect~ | recall~)
      in the (shop | pharmacy | gym | supermarket | store | waiting room)
      ${meter} ..4 (replaced | fine | accurate now)
      (high | low) because (of | the | you) ..3 (cold | full | talking | crossed)
      (high | low | reading~ | value~ | number~ | result~) [reading~ | value~ | number~ | result~] (because | when \
          | whenever | if | unless | as) (you | (your | the) (arm | arms | legs | hand | hands | bladder | cuff))
      (no longer | no more | without | instead of | not need | not have to | fewer) ..4 ${fingerPrick}
      (fault | defect) ..6 only
      (faulty | defective) on (the | your) tens
      (medicine | dose | drug) (in the (last | first) | towards the end)
      not draining (more | too much)
      (recall | notice | alert) [list] ..3 not (affect | concern | involve | apply | touch | cover | include | \
          (yours | your ..1))
      ${noneOfYours}
    `,
    unless: told
  },
  'rhythm-found': {
    answers: ['critical'],
    why: 'Pauses or runs of a dangerous rhythm, on a monitor or a tracing.',
    reason: 'serious news',
    phrases: phrases`
      (monitor | holter | event recorder | loop recorder | tracing | trace | strip | telemetry | ecg | ekg | watch) \
          ..3 (show~ | recorded | found | caught | picked up) ..3 (pauses of [up to | over] <number> seconds | \
          pauses of [up to | over] (four | five | six | seven | eight | nine | ten) seconds | (runs | run | bursts) \
          of (vt | ventricular tachycardia) | ventricular tachycardia)
      (runs | run | bursts) of (vt | ventricular tachycardia) ..6 (monitor | holter | watch | recorder)
    `,
    except: phrases`
      (no | not | without) ..3 (pauses | vt | runs | ventricular)
      (breath~ | apnea)
      pauses of [up to | over] (1 | 2 | 3 | 2.5 | 2.8 | two | three) seconds
    `,
    unless: told
  },
  'caught-nearby': {
    answers: ['critical'],
    why: 'An infection near somebody whom it endangers, and what has to be done now: "Slapped cheek is going round and you are 14 weeks".',
    reason: 'an exposure that needs treatment',
    phrases: phrases`
      (been | were | was) (near | around | with | beside | in a room with) ..2 (someone | somebody | people | a \
          (child | person | friend | pupil | colleague | patient)) (with | who has | who had) ..1 ${caught}
      ${caught} (is | has been | was) [now | also] (going (round | around) | in) (your | the | his | her) ..1 \
          (class~ | classroom | school | ward | nursery | daycare | office | family | house) ..5 (pregnant | weeks | \
          newborn | chemo | immune | blood (test | this) | need)
    `,
    except: phrases`
      (flu | cold | covid | norovirus)
      (immune | vaccinated | covered) ..3 (nothing | no)
      ${caught} ..11 (nothing (follows | to (do | fear | worry)) | no (need | risk) | cannot (pass | catch | be \
          caught) | protect~ you | you are (immune | protected | covered))
    `,
    unless: order
  }
} as const satisfies ActGroups
