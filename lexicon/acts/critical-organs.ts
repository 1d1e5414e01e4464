import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'
import {benignLesion} from './harmless.ts'

/** Parts on which sight, life or a limb depends, and what is built into them. */
const part = phrases`(retina | macula | cornea | corneal ulcer | optic nerve | sight nerve | lens | (eye \
    | corneal) infection | [heart | aortic | mitral | tricuspid | mechanical] valve | aorta | [main \
    | coronary | carotid | leg | left | right] (artery | arteries) | bypass | stent | graft | shunt | fistula \
    | spinal cord | cord | spine | skull | airway | windpipe | lung | lungs | [only | left | right \
    | transplant | transplanted | new] (kidney | kidneys) | liver | pancreas | spleen | gallbladder [wall] \
    | bowel | bowels | colon | stomach | appendix | womb | uterus | ovary | testicle | bladder | bile duct \
    | pituitary | pituitary gland | adrenals | adrenal gland~ | thyroid gland | heart muscle | bone | bones \
    | joint | knee joint | hip joint | [knee | hip | shoulder | joint] (replacement | prosthesis) | implant \
    | tendon | achilles)`

/** Whose part it is. */
const whose = phrases`(your | the | his | her | baby's | the baby's | your <kin>'s | your son's \
    | your daughter's) [<capital>] ..2`

/** The worst of what can be found in a place. */
const ill = phrases`(bleed~ | bleeding | hemorrhage | hematoma | pus | abscess | clot | clots | mass | tumor \
    | dissection | melanoma)`

/** Places in which none of it may be. */
const place = phrases`(brain | head | skull | lung | lungs | heart | chest | aorta | valve | heart valve \
    | eye | retina | spine | spinal cord | spinal canal | bowel | belly | abdomen | liver | kidney | pancreas \
    | womb | placenta | joint | ventricle | left ventricle | atrium | left atrium | artery | airway | gullet \
    | windpipe | scrotum | pelvis | cornea)`

/** What shows it. */
const shown = phrases`(shows | showed | show | shown | found | finds | picked up | confirms | confirmed \
    | revealed | reveals | caught | recorded | see | saw | means)`

const foundIn = phrases`(there is | there are | there was | he has | she has | you have | it is | with \
    | ${shown}) [that | now] [there is | you have | he has | she has] [a | an | some | fresh | large | small \
    | big | <number>]`
const within = phrases`[that is] ..2 (in | inside | on | around | behind | between | into | within | under \
    | underneath | at the tip of) (the | your | his | her | both | one of) ..2`

/** What a scan, a swab or a look inside finds of the organs, in plain words. Source: etiquette-rules §3a, actionable findings. */
export const foundInOrgans = {
  'organ-failing': {
    answers: ['critical'],
    why: 'A part that is torn, blocked, infected, dying or has failed: "Your retina has come off", "The bypass has closed".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      ${whose} ${part} (is | are | has | have) [now | already | also | partly | partially | completely | badly \
          | half | suddenly | itself | nearly | become | so] ..1 (torn | tearing | detached | detaching \
          | ruptured | burst | perforated | twisted | strangulated | telescoped | gangrenous | dying | dead \
          | infected | infected inside | compressed | squeezed | squashed | blocked | obstructed | occluded \
          | clotted | closed up | closed off | blocked off | critically narrow | critically narrowed | unstable \
          | collapsed | shut down | failed | failing | stopped working | rejected | dissected | dissecting \
          | swollen on both sides | necrotic | destroyed | scarred through | full of (pus | bacteria | tumor | clots))
      (retina | macula | nerve | cornea | lens) (in | of | on) ${whose} eye (is | has) [now | also] (detached \
          | torn | come off | come away | swollen | infected | dying)
      (detachment | tear) of the (retina | aorta | macula)
      (ulcer | infection) (on | in) (your | the | his | her) cornea (is | has) ..2 (deep | deeper | growing \
          | nearly gone through | grown)
      corneal ulcer (is | has) ..2 (deep | deeper | growing | gone through | perforated)
      vitreous (hemorrhage | bleed)
      [inside of] (the | your | his | her) eye is [badly | now] infected (inside | $ | and)
      there is [a | an] (infected | blocked) [and] (infected | blocked) kidney
      aortic stenosis ..6 (critical | needs a new valve)
      valve (opening | area) ..6 (critical | <number> square)
      ${whose} (retina | macula | graft | placenta) (has | is) [partly | partially | completely] come (off | away \
          | loose | apart)
      ${whose} (bypass | stent | graft | fistula) (has | is) [now | completely] closed ($ | and | again | so)
      ${whose} ..1 (valve | valves) (is | are) [badly | severely | now] (torn | leaking (badly | severely \
          | so (badly | much)) | infected | failing | stuck)
      (leaking | leaks) (so | very) (badly | much) that it (needs | has to | must)
      (kidneys | liver | heart | lungs | adrenals | adrenal glands | pancreas | marrow | bone marrow) (has \
          | have) [now | completely | nearly | all but] (failed | shut down | given up | stopped working | packed up)
      ${whose} (pituitary | adrenals | adrenal gland~ | marrow | bone marrow) [is | are | has | does | do] (not \
          | no longer | stopped | hardly | barely) (making | make | makes | made | producing | produce \
          | produces) ..1 (cortisol | hormone~ | cells | blood | any | the)
      (there is | ${shown} | you have | is) [a | an | the] ..1 infection (on | in | of \
          | inside) ${whose} (heart valve | valve | bone | joint | prosthesis | spine | blood | brain | kidney \
          | graft | implant | knee replacement | hip replacement)
      ${whose} artery (in | of | to) ${whose} (eye | retina | leg | arm | brain | kidney | bowel | foot) [is | has] \
          ..1 (blocked | closed | occluded | narrowed)
      (retinal | central retinal | carotid | femoral | mesenteric | renal | coronary) (vein | artery) (is \
          | has) [now | completely] (blocked | closed | occluded)
      (foot | leg | hand | bowel | kidney | brain | heart) (is not | not) (getting | receiving) [any \
          | enough] (blood | oxygen)
      (damaged | destroyed | killing | is killing | killed | ruined | poisoned) ${whose} (lungs | heart \
          | heart muscle | kidneys | liver | nerve | optic nerve | marrow | bone marrow | inner ear | retina)
      ${whose} ..1 (heart muscle | heart | brain | optic nerve) (was | has been | is) [also | badly] (damaged \
          | injured | hurt)
      (there is | there has been | there was | ${shown} | caused | done) ..1 (damage | injury) to ${whose} (heart \
          | heart muscle | brain | spinal cord | optic nerve) ($ | and | which | from)
      enough to (destroy | wreck | kill) (the | your | his | her) (liver | kidneys | heart)
      ${whose} (hip | ball) [x ray] ..4 (ball | hip) has slipped
      varices ..4 (bleed | burst)
      ${whose} ..1 (fracture | break | vertebra) ..2 unstable
      spine has a fracture
    `,
    except: phrases`
      (as you know | known for | for years | since (you | he | she) (were | was) | since childhood) ..12 (blocked \
          | scarred | not)
      (vein | fistula | varicose) ..4 (closed | blocked)
      (airway | airways) ..6 (sleep | apnea | snoring | times an hour)
      (bowel | bowels) ..3 blocked up
      bladder ..3 (failed | partly blocked)
      (womb | uterus) ..3 closed up
      bone is dead
      placenta has come away (cleanly | after)
      valve is stuck on
      (blocked off | hidden) from view
      (is | are | was | were | has | have) [now | all] (no longer | not) ..1 (torn | detached | blocked | infected)
      (that | which) was ..1 (torn | detached | blocked | infected | ruptured | burst)
      (was | were | had been | used to be) ..2 (torn | detached | blocked | infected | ruptured | burst \
          | collapsed) ..6 (healed | now | since | again | open | gone)
      collapsed lung has
      (retina | lens | cornea | skin | joint | bone | achilles | tendon) ..1 (healed | attached | settled | cleared)
      (nose | ear | tooth | duct | tear duct | hair | skin | nail | sinus | sinuses | pore~ \
          | eyelash) ..2 (blocked | infected | dead | dying)
      (wide | fully | completely) open
      as (dead | blocked) as
      (when | whenever) (the | your | a) ..1 (heart muscle | heart | brain | nerve) (is | was | has been)
      (bone | bones | joint | joints) (bank | broth | club)
      closed (ward | session | question | at)
      (in | for | of) whom ..8 (failed | failing | blocked | not)
    `,
    unless: ['condition', 'negation', 'question', 'education', 'history']
  },
  'found-inside': {
    answers: ['critical'],
    why: 'What is where it must not be: "There is a bleed in your head", "The film shows a coin in the gullet".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      ${foundIn} ..3 ${ill} ${within} ${place}
      ${foundIn} ..3 blood ${within} (brain | head | skull | spine | spinal canal | lungs | chest | belly \
          | abdomen | retina | womb | heart | pelvis | scrotum | aorta)
      ${foundIn} ..3 (tear | rupture | growth) ${within} (aorta | retina | heart | valve | bowel | womb | gullet \
          | liver | spleen | brain | kidney | lung | pancreas | artery)
      ${foundIn} ..3 infection ${within} (brain | heart | valve | heart valve | spine | bone | womb | blood)
      ${foundIn} ..3 air ${within} (belly | abdomen | chest | brain | heart)
      ${ill} (in | inside | around | behind | under) (the | your | his | her | both) ..2 ${place} (shows \
          | has (grown | spread | increased)) ($ | and | since)
      (${ill} | fluid) [is | has] [now] (collected | sitting | pressing | pushing | squeezing) (on | in | around \
          | at) (the | your | his | her) ..3 (heart | brain | spinal cord | ventricle | lung)
      (fluid | blood | pus | air | something | mass | tumor) [that is] (squeezing | compressing | pressing on \
          | pushing on) (the | your | his | her) ..1 (heart | brain | spinal cord | cord | lung | airway \
          | optic nerve)
      ${shown} ..3 (fresh | acute | active | internal) (bleeding | bleed | hemorrhage)
      (blood | bleeding) between the (skull | lining~) and
      (clot | thrombus) is (sitting | hanging | stuck | floating) (at | in | on)
      ${shown} [a | an] ..1 (ruptured | perforated | burst | gangrenous | inflamed) (appendix | bowel | spleen \
          | aneurysm | gallbladder | aorta | ovary | ulcer | uterus)
      ${shown} [a | an] ..1 (melanoma | pheochromocytoma)
      [adrenal] mass is [a | an] pheochromocytoma
      (clot | clots | pulmonary embolism | emboli) (in | on) both lungs
      (tear | split | rip) in (the wall of | the lining of) (the | your) (aorta | artery | heart | stomach \
          | gullet | esophagus)
      (aorta | retina | artery | valve | bowel | womb | uterus) has a (tear | hole | split | rupture)
      ${shown} [us | me | that | you have] ..2 retinal tear
      (button battery | battery | magnet | magnets | needle | blade) [is | stuck | lodged] (in | inside) (the \
          | your | his | her) ..2 (gullet | throat | airway | windpipe | lung | stomach | bowel | gut)
      (coin | peanut | nut | bead | toy | screw | pin | tooth) [is | stuck | lodged] (in | inside) (the | your \
          | his | her) ..2 (gullet | throat | airway | windpipe | lung)
      ${shown} [that] ..3 swallowed [a | the | two | three] ..1 (button battery | battery | magnet | magnets \
          | needle | blade)
      swallowed [a | the | two | three] ..1 (button battery | battery | magnet | magnets | needle \
          | blade) ..4 (x ray | film)
      (there is | there are | ${shown} | has) ..3 (growth | mass | lump | lesion) (in | on | at) (the | your \
          | his | her) ..2 (lobe | kidney | pancreas | liver | brain | adrenal | lung | ovary)
      (there is | ${shown} | collection of) ..2 fluid around (the | your | his | her) heart
      (kidney | ovary | liver | lung | pancreas | adrenal) has a ..1 (growth | mass | tumor)
      (bone under | skin over | tissue around) ..3 is [now | badly] (infected | dying | dead)
      (full of | teeming with) (pus | bacteria)
      (spinal fluid | csf | lumbar puncture | joint fluid | blood culture~ | cultures | blood) [is | are | has \
          | have] (growing | grew | grown) ..2 (bacteria | pneumococcus | meningococcus | staph | strep \
          | listeria | e coli | fungus | yeast | germ~ | gram)
      <exposure-source> (was | is | has been) (found | seen | grown | growing) in (the | your | his \
          | her) (spinal fluid | blood | sputum | lungs)
      (found | seen | grown) in (the | your | his | her) spinal fluid
    `,
    except: phrases`
      (blood | fluid | air | bleeding) in (the | your | his | her) (urine | stool | phlegm | sputum | semen | ear \
          | nose)
      belly button
      (ear lobe | lobe of (your | the) ear)
      (functional | simple | harmless) (cyst | variant)
      (in | into) (the | a) (dish | tube | jar | bag)
      (hardly | barely) any (fluid | blood)
      fresh (blood | bleeding) ..3 (biopsy | prick | hemorrhoids)
      blood (test | pressure | sugar | flow | vessel~ | supply | work | group | type | cell~ | thinner~ | count~)
      fluid (intake | restriction | tablet~ | balance)
      (dye | water | contrast | marker | clip | coil) (in | into)
      (air | gas) ..3 (bowel | belly | abdomen | stomach) ($ | that is | which is | and | from)
      (infection | blood | fluid) ..3 (eye | joint) ..3 (cleared | clearing | gone | settled | settling | drained)
      (fluid | blood | pus | air) ..3 (lung | chest | joint) drained
      (mass | growth | lump | shadow | clot | fluid | bleed | tumor) ..6 (gone | shrunk | smaller | benign \
          | harmless | old | unchanged | stable | disappeared | dissolved | no longer)
      (old | benign | harmless | stable | known | tiny harmless) ..1 (mass | growth | clot | bleed | fluid \
          | tumor | blood | scar)
      (a little | some | trace of) fluid in (the | your) (joint | knee | ear | sinus~)
      (body | bone | muscle | lean) mass
      (growth | tumor) (in | of) (the | your) (skin | toenail)
      (in | around | of) (the | your) (area | region) of
      leak (test | valve)
      (risk | chance | fear | history) of ..2 ${ill}
      whole (lung | heart | brain)
      (lump | mass | growth) (on | in | at) ..4 (simply | only | just) a (normal | harmless)
      ${benignLesion}
    `,
    unless: ['condition', 'negation', 'question', 'education', 'history']
  },
  'disease-moved': {
    answers: ['critical'],
    why: 'A disease that is back, worse or further, and one that a test proves: "Your myeloma has relapsed", "The amnio confirmed".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (cancer | tumor | melanoma | disease) (has | have) (gone | moved) (to | into) (the | your | his | her) ..1 \
          (liver | lung~ | brain | bone~ | spine | nodes | lymph)
      (<cancer> | cancer | disease | tumor | deposits) (is | has | have | are) [now | clearly | unfortunately \
          | sadly] [been] (progressing | progressed | relapsed | recurred | returned | spreading | advanced \
          | stage (four | 4) | larger | multiplied | outgrown)
      (now | already | in fact | in) stage (four | iv | 4) ($ | disease | cancer | and | which)
      (now | already) have stage (four | three | iv | iii) (disease | <cancer>)
      (disease | illness) is (progressing | advancing | spreading) (despite | in spite | on | under)
      (marrow | bone marrow | blood | antibody | antibodies | antibody test~ | light chains | gene test \
          | genetic test | amnio | amniocentesis | cvs | heel prick [test] | newborn screen | newborn test | swab \
          | pcr | eeg | emg | spinal tap | lumbar puncture) ..3 (confirms | confirm | confirmed | shows | show \
          | showed | proves | proved | means) [that (it is | you have | he has | she has | the baby has \
          | there is)] [a | an] ..2 <serious-diagnosis>
      (screen | screening | nipt | harmony | combined test | quad test | triple test | blood test) [result \
          | test] [is | came back | has come back | flagged | puts | gives] [as | a | the | you at \
          | at] (high risk | high chance | increased chance | increased risk | raised risk) (for \
          | of) ..1 (trisomy~ | down~ | down's | edwards | patau | spina bifida)
      (high | raised | increased) (chance | risk) of ..1 (down syndrome | down's | trisomy <number>) (on | in \
          | <number> | from)
      (you | he | she) (have | has) (had | suffered) a [small | minor | mild | silent | large | massive | big \
          | second] (stroke | heart attack | mini stroke | brain bleed | tia) ($ | in (the | your) | last night \
          | this | yesterday | overnight | the | and)
      (shows | show | showed | means | confirms | confirmed | confirms it) [that] (you | he | she) (have \
          | has) had a ..1 (stroke | heart attack | mini stroke | seizure | bleed | tia | fit)
      (eeg | video eeg | recording | monitor | tracing | telemetry) ..2 (shows | showed | caught | recorded \
          | picked up) ..6 (seizure~ | fits)
      (been having | having) (seizures | fits) in (your | his | her) sleep
      qtc ..4 (long | dangerous | fatal)
      qt interval ..8 (far too long | dangerously long | too long)
      (heart rate | pulse | heartbeat) ..3 (going down | went down | dropping | dropped | drops | falling | falls \
          | down) to (20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | twenty) (with | in | at night | at rest | $)
      (ventricular tachycardia | runs of vt | long runs of vt)
      pacemaker (is at end of life | battery (has run out | is empty | is nearly (empty | flat) | is flat))
      (your | his | her) (mercury | arsenic | cadmium | carboxyhemoglobin | carboxyhaemoglobin \
          | carbon monoxide) ..4 (poisonous | times (above | the) | high)
      (carboxyhemoglobin | carboxyhaemoglobin | carbon monoxide level | carbon monoxide in your blood) ..2 (high \
          | raised)
      (being | been) poisoned by (carbon monoxide | lead | mercury | arsenic)
      (heel prick | newborn screen~ | newborn blood spot | guthrie) ..2 (shows | showed | suggests \
          | points to) ..5 (underactive | congenital | <serious-diagnosis> | hypothyroidism | pku | deficiency)
      (pcr | test | swab) for (monkeypox | mpox | tb | tuberculosis | measles | whooping cough | pertussis \
          | gonorrhea | chlamydia | syphilis | c diff | mrsa | meningitis) (came (out | back) | is | was) positive
      (grown | grew) mrsa
      (scan | pet | ct | mri) is [clearly | much] worse ($ | than (last | the last | before | in))
      qtc ..1 is (5 | <number>) ms
      (can | could | may) (set off | trigger | cause) a (fatal | deadly | dangerous) rhythm
      [which | it | this | that | and] (can | could | may) cost you (your | the) (hearing | sight | kidney | leg \
          | foot | kidneys | vision) ($ | so | unless)
      (mercury | arsenic) in (your | the | his | her) (blood | urine) ..4 times
      clozapine ..4 (red | red result) ($ | today | white | this)
      (white (cells | count) | neutrophils) ..4 <number> on clozapine
      (jaundice | bilirubin) [level] ..4 (above | over) the (treatment | exchange) (line | level)
      (bilirubin | jaundice) ..4 in the exchange range
      not safe at all (madam | sir | dear | $)
    `,
    except: phrases`
      (disease | cancer | tumor) (is | has | have) [been | not] (stable | regressed | under control | responding)
      (exam | course | conference | trial | class | clinic | work) (is | has) ..1 (progressing | advanced | returned)
      (had | suffered) a [..1] (stroke | heart attack | seizure) (in | at | as | when | before | years | some)
      (when | after | since | because) (you | he | she) (have | has) had
      (thought | feared | worried | wondered | think) ..4 had a
      (antibody | antibodies) ..3 (shows | show | showed) ..1 (past | old | previous)
      your (father | mother | brother | sister | husband | wife) has had
    `,
    unless: told
  },
  'level-poisonous': {
    answers: ['critical'],
    why: 'A medicine in the blood that poisons, or that is too little to protect: "Your lithium is in the toxic range".',
    reason: 'a dangerous result',
    isAffirmed: true,
    phrases: phrases`
      (<named-drug> | paracetamol | acetaminophen | lithium | digoxin) [level | in your blood | trough] ..4 [is \
          | was | came back | remains | stays | are] [still | now | at | in] [a | the] (toxic | poisonous \
          | poisonously high | toxic level | toxic range) ($ | and | at | in | level | range | so | which)
      level of ..1 <named-drug> ..4 (is | remains | was | stays) [still | now | far | well] (toxic | poisonous \
          | dangerously high)
      <named-drug> [has | is] (not (cleared | clearing | gone from)) ..6 (hours | blood | is <number>)
      (tacrolimus | ciclosporin | cyclosporine | everolimus | sirolimus | immunosuppressant) [level | trough] (is \
          | was | came back) [nearly | almost | practically] (undetectable | zero | nearly zero | not detectable \
          | far too low | much too low)
      (transplant | new kidney | graft | valve | metal valve | mechanical valve) (is | are) (unprotected \
          | not protected | at risk) ($ | and | of)
      (leaves | leaving) (your | the | his | her) ..2 (valve | kidney | transplant | graft | heart) unprotected
      inr ..3 (0.9 | 1 | 1.0 | 1.1 | 1.2 | 1.3 | 1.4 | 1.5 | 1.6 | 1.7 | 1.8 | 1.9) with a (metal \
          | mechanical) ..1 valve
      you have no protection (at all | $)
      blood is (far | much) too (thin | thick)
      (over | above | past) the toxic (limit | level | line)
    `,
    except: phrases`
      (becomes | become | turns | is | are) [only] toxic (above | over | when | once | at levels | in (large | high))
      <named-drug> ..2 (toxic | poisonous) (to (dogs | cats | pets) | for (dogs | cats))
      (nowhere near | far from | well below | below | under) [the | being] (toxic | poisonous)
    `,
    unless: told
  }
} as const satisfies ActGroups
