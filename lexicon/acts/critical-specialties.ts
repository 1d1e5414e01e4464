import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'
import {takenAnyway} from './toldOtherwise.ts'

/** What shows it. */
const shown = phrases`(show | shows | showed | shown | found | find~ | finds | see | sees | saw | seen | reveal~ \
    | confirm~ | picked up | picks up | detected | caught | identified | noticed)`
const thereIs = phrases`(there is | there are | there was | there were | you have | he has | she has | with | ${shown})`
const now = phrases`[now | also | clearly | definitely | sadly | unfortunately | already | further | again \
    | steadily | slowly | quickly | badly]`
const worsened = phrases`(got [a lot | much | clearly] worse | gotten [a lot | much | clearly] worse \
    | become [a lot | much | clearly] worse | getting [a lot | much] worse | [a lot | much | clearly] worse \
    | worsened | worsening | progressed | progressing | advanced | advancing | deteriorated | deteriorating)`
const mustBe = phrases`(needs | need | requires | require | must | has to | have to | will need | should)`
const eyeDisease = phrases`(glaucoma | [diabetic] retinopathy | diabetic eye disease | macular degeneration \
    | macular edema | keratoconus | uveitis | nerve damage | damage to (your | the | his | her) optic nerve \
    | optic (nerve | disc) | (visual field | field of vision | visual fields | side vision | fields) | retina)`
const inward = phrases`(back of (the | your | his | her) ..2 eye | back of both eyes | jelly [of (the \
    | your) ..1 eye] | vitreous [of] | retina | macula | inside (the | your | his | her) ..1 eye)`
const bloody = phrases`(bleeding | bleed | bleeds | blood | hemorrhage | hemorrhages)`
const relapsing = phrases`(crohn's | crohns | colitis | ulcerative colitis | bowel disease | ibd | ms \
    | multiple sclerosis | lupus | vasculitis | myasthenia | nephritis | nephrotic syndrome \
    | autoimmune hepatitis | sarcoid | sarcoidosis | uveitis | scleroderma | myositis | pemphigus \
    | rheumatoid arthritis | rheumatoid | giant cell arteritis)`
const graft = phrases`([new | donor | donated | transplanted] (kidney | kidneys | liver | heart | lung | lungs \
    | pancreas | graft | transplant | organ | cornea | bone marrow))`
const hormone = phrases`(cortisol | aldosterone | adrenaline | epinephrine | hormone~ | thyroid hormone \
    | growth hormone | prolactin | parathyroid hormone | insulin | steroid~ | catecholamines)`
const gland = phrases`(adrenal | adrenals | adrenal gland~ | gland | glands | pituitary | parathyroid \
    | parathyroids | parathyroid gland~ | thyroid | nodule | tumor | lump | growth | pancreas | ovary)`
const vertebra = phrases`(vertebra | vertebrae | spinal bone~ | bones (in | of) (your | the | his | her) (back \
    | spine))`
const cord = phrases`(tendon~ | achilles | achilles tendon | hamstring | biceps | quadriceps)`
const broken = phrases`(fracture | break | broken bone | bone ends | fragment~)`
const irregularRhythm = phrases`(atrial fibrillation | afib | a fib | af | atrial flutter | flutter \
    | ventricular tachycardia | vt | [complete | second degree | third degree] heart block \
    | supraventricular tachycardia | svt)`
const shockBox = phrases`(defibrillator | icd | crt d | life vest | lifevest)`
const organ = phrases`(lung | lungs | liver | kidney | kidneys | brain | spine | rib | ribs | pancreas | spleen \
    | bone | bones | adrenal | pelvis | skull | hip | hips)`

/** Findings of the specialties: eyes, ears, bowel, transplants, glands, bones, rhythm. */
export const specialtyNews = {
  'eye-or-ear-found': {
    answers: ['critical'],
    why: 'What endangers sight or hearing: "There is bleeding at the back of your eye", "The glaucoma has progressed".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      ${bloody} (was | were | has been) [also | now] (seen | found | noticed) [at | in | into | behind] [the | your \
          | his | her] [left | right | other] ${inward}
      ${bloody} inside (the | your | his | her) [left | right | other] eye
      ${bloody} (at | in | into | behind | inside | on | under) (the | your | his | her) ..1 ${inward}
      (vein | artery | vessel) (at | in) (the | your) ${inward} (is | has | has been) ..1 (blocked | closed \
          | burst | clotted)
      blocked (vein | artery | vessel) (at | in) (the | your) ${inward}
      (inflammation | infection | pus) (in | inside) (the | your | his | her | both | that) ..1 (eye | eyes) ($ \
          | after | and | which | that | from | since | is (back | active) | has (returned | come back))
      (your | the | his | her) ..2 ${eyeDisease} (has | have | is | are) ${now} ${worsened}
      ^ ${eyeDisease} (has | have | is | are) ${now} ${worsened}
      (your | the | his | her) ..1 ${eyeDisease} ${now} (worsened | progressed | advanced)
      (retinopathy | eye disease | diabetic eye disease) (has | is) [now] [become | turned] proliferative
      (uveitis | keratitis | scleritis) (in | on | of | under) (the | your | his | her | both)
      ${shown} [a | an] ..1 detachment
      ${thereIs} [a | an] ..1 (melanoma | ulcer | hole | tear) (in | on | of | at) (the | your | his \
          | her) ..1 (eye | cornea | macula | retina)
      (permanent | irreversible | profound | severe) ..1 (hearing loss | deafness | loss of hearing)
      (lost | losing) (all | most | much | half | the rest) of (your | the | his | her) hearing
      [new] sudden [nerve | sensorineural] (hearing loss | deafness)
      (infection | abscess) [from the tooth | in the tooth | of the ear | in the ear] (has | is) ${now} (spread \
          | spreading | tracked | tracking | gone | moved | moving | reached) (to | into | toward | towards \
          | beyond | through | down)
      (swelling | redness | lump) ..6 is an infection that is spreading
      bone (in | of | under) (your | the | his | her) ..1 jaw (is | has) ..1 (dying | dead | died | infected | exposed)
    `,
    except: phrases`
      ${bloody} ..8 (has | have | is | are) [now] [been] [almost | nearly | mostly | completely | fully | all] \
          (absorbed | reabsorbed | cleared | gone | healed | stopped)
      (look~ | check~ | watch~ | screen~) for ..3 ${bloody}
      (have | has) had ..4 (hearing loss | deafness | loss of hearing) since
      (clinic | group | line | leaflet | charity | study | website) (for | on | about) ..3 (hearing loss | deafness)
      (no | not | never | without | nor) ..2 ${bloody}
      (jelly | retina) ..2 (flat | healthy | normal)
      blood ..1 (test | pressure | sugar | flow | vessel~ | supply)
      (no longer | not) ..1 ${worsened}
      (worse | progressed) than (yours | most)
      (nerve damage | nerve) ..2 (foot | feet | hand)
      retina advanced
      (can | may | could | does) ..1 (cause | lead to) ..3 (${bloody} | inflammation | infection)
      (hearing loss | deafness) (can | could | may) be (excluded | prevented | avoided | ruled out)
      your (sister | brother | mother | father | aunt | uncle | husband | wife | friend | cousin \
          | neighbor) ..2 (permanent | irreversible | profound | severe) ..1 (hearing loss | deafness)
      (no | not | never | without) ..3 (hole | tear | ulcer | melanoma | detachment | inflammation | infection)
      (mild | slight | little | small) (infection | inflammation)
      (small | tiny | spot of) (bleed | hemorrhage) on the white
      on the white
      (hearing loss | deafness) (clinic | group | charity | support | society | association | register)
      infection has (spread | moved | gone) (through | around | in) (the | our) ..1 (school | class | town | ward \
          | office | family | community)
      infection has gone (away | down | from)
      (uveitis | keratitis | scleritis) ..6 (quiet | settled | gone | healed | cleared | calm | under control \
          | inactive)
      (inflammation | infection) ..4 (settled | settling | gone | cleared | quiet | calm | subsided | healed)
      (hole | tear | ulcer) ..6 (healed | closed | sealed | lasered | old | flat)
      old ..1 (hole | tear | scar | ${bloody})
    `,
    unless: told
  },
  'hearing-screen-failed': {
    answers: ['critical'],
    why: 'A child that did not hear when it was tested again: "He failed the repeat hearing screen".',
    reason: 'a result that needs treatment',
    phrases: phrases`
      (failed | did not pass | has not passed | did not get through) ..3 (second | repeat | follow up | newborn \
          | both) ..1 hearing (screen~ | test~ | check~)
      hearing (screen~ | test~) ..6 (failed | did not pass | no response) (again | a second time | twice \
          | in both ears | on both sides)
    `,
    except: phrases`
      hearing (screen~ | test~ | check~) ..3 because of [the | some] (fluid | wax | a cold | noise)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'disease-flared': {
    answers: ['critical'],
    why: 'A disease of the bowel, the nerves or the vessels that is active again: "Your Crohn’s has flared".',
    reason: 'a result that has turned for the worse',
    isAffirmed: true,
    phrases: phrases`
      (your | the | his | her | ^) ..1 ${relapsing} (has | is) ${now} (flared [up] | flaring [up] \
          | active [again] | in a flare | relapsed | relapsing | broken through | come back | returned | back)
      ${relapsing} (flare | relapse) (is | has been) (confirmed | certain | clear | proven)
      (you | he | she) (are | is) ${now} (in | having) a (flare | relapse) ($ | of [the | your | his \
          | her] ..1 ${relapsing} | and)
      ${shown} ..2 (active | severe | severely active) ${relapsing}
      (calprotectin | crp | esr | antibodies) ..4 (mean~ | confirm~ | show~ | say~) [that] [you are in] a flare
    `,
    except: phrases`
      active (but | and | yet | though) ..1 (stable | mild)
      (not | no longer | never) ..1 (active | flaring | in a flare | relapsed | back)
      active (lifestyle | life | again at)
      in a flare (kit | plan | pack | clinic | line)
      ${relapsing} (clinic | nurse | group | society | team | line) ..2 (is | has)
      come back (quiet | clean | clear | normal | negative | healed)
      back (to normal | under | in (remission | control))
      relapsing [and] remitting
    `,
    unless: told
  },
  'organ-rejected': {
    answers: ['critical'],
    why: 'A transplant, or a medicine given for life, that the body fights: "Your body is rejecting the new kidney".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (body | immune system | defenses | defences | you | he | she) (is | are | has | have) [now] [begun to \
          | started to | starting to | beginning to] (rejecting | reject | rejected | attacking | attack) (your \
          | the | his | her) ..1 ${graft}
      ${graft} (is | has been) [now | being] (rejected | rejecting | under attack)
      (${shown} | there is | there are | you have | means | this is) ..3 [early | mild | moderate | severe \
          | acute | cellular | antibody mediated | chronic] rejection ($ | of (the | your | his | her) | in (the \
          | your) | and | so | which | grade)
      (sign~ | evidence | features | signs) of ..1 rejection
      rejection (is confirmed | was confirmed | was found | was seen | has begun | has started)
      (antibody | antibodies) (against | to | that attack | directed at) (your | the | his | her) ..1 ${graft}
      (donor specific | donor-specific) (antibody | antibodies) (have | has | are | is | were | was) ..1 (appeared \
          | found | present | detected | positive | seen | rising | risen | developed)
      (found | have | has | developed | new) ..1 (donor specific | donor-specific) (antibody | antibodies)
      (developed | has | have | found | grown | made) [an | a] ..1 inhibitor [antibody] (against | to) ..2 factor
      inhibitor (was | has been | is) (found | detected | present | seen | confirmed)
    `,
    except: phrases`
      (fear | risk | chance | feeling | prevent~ | prevention | watch for | look for | looking for | screen for \
          | against | sensitive to) ..3 rejection
      (no | not | without | never | nor) ..3 (rejection | rejected | (antibody | antibodies) | rejecting)
      rejection (letter | email | notice | rate~ | of (your | the) (claim | request | application | application~))
      (insurer | insurance | plan | company) ..3 rejected
      (sign~ | evidence | features | signs) of rejection (are | is) [always | also] (gone | absent | not | looked \
          | checked | watched)
      (proton pump | pump | checkpoint | reuptake | ace | sglt2 | jak | protease | integrase | kinase \
          | aromatase) inhibitor
    `,
    unless: told
  },
  'gland-overactive': {
    answers: ['critical'],
    why: 'A gland that pours out a hormone or makes none: "The adrenal nodule makes too much aldosterone".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      ${gland} (is | are) [now] (making | producing | releasing | secreting | pumping out | pouring out \
          | putting out) [far | way | much | clearly] too (much | many) ..2 ${hormone}
      ${gland} (makes | make | produces | produce | releases | secretes | pours out | pumps out) [far | way \
          | much | clearly] too (much | many) ..2 ${hormone}
      ${gland} (is | are) (overproducing | oversecreting | over producing) ..2 ${hormone}
      (parathyroid | parathyroid gland~ | adrenal gland | gland | thyroid) (is | are) overactive and ${mustBe} [to]
      (parathyroid | adrenal | pituitary) [gland] ${mustBe} [to] (come out | be (removed | taken out) | surgery \
          | an operation)
      body ${now} (makes | is making | make) [far | way] too much (cortisol | growth hormone | aldosterone | adrenaline)
      (confirm | confirms | confirmed) [that it is | that you have] (graves | graves' | graves's \
          | hashimoto's) [disease]
      (you have | this is | it is | that is | means) graves [disease] ($ | and | so | which | an)
    `,
    except: phrases`
      not ..1 (making | producing | overproducing | overactive)
      (since | as | because | given that | now that) you have graves
      thyroid (makes | produces) too much when
      (no longer | never) ..1 (making | producing)
    `,
    unless: told
  },
  'bone-or-tendon-given-way': {
    answers: ['critical'],
    why: 'A bone that fell in, slid or will not heal, a tendon that tore: "Two vertebrae have collapsed".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      ${vertebra} ..5 (has | have | is | are) ${now} (collapsed | crushed | caved in | given way | fractured | broken)
      (collapse | crush) of ..3 ${vertebra}
      (complete | full | full thickness | total) (tear | rupture) (of | in | to | through) (the | your | his \
          | her) ..2 ${cord}
      (your | the | his | her) ..2 ${cord} (is | has) ${now} [been] (completely | fully | totally | clean) (torn \
          | ruptured | snapped | severed) [through]
      (your | the | his | her) ..2 ${cord} (is | has) ${now} [been] (snapped | come off | pulled off \
          | come away from | torn off | detached from | ruptured)
      ${broken} (has | have | is | are) ${now} (slipped | shifted | moved | displaced | come apart \
          | gone out of (place | line)) ..2 ($ | and | so | needs | which)
      ${broken} (has | have | is | are) (not | failed to) ..1 (healed | heal | healing | united | unite | joined) and
      blood supply (to | of) (the | your | his | her) ..5 (is | has been | was | has) [now | being] (dying | lost \
          | cut off | cut | gone | failing | failed | interrupted)
      bone scan (lights up | lit up | shows [up] (spots | hot spots | uptake | lesions | deposits)) ..2 (in | at \
          | on) ..3 ${organ}
      (scan | pet) (lights up | lit up) (in | at) ..3 ${organ}
      (curve | scoliosis | curvature) (has | have) ${now} (progressed | increased | worsened | grown \
          | advanced) ..2 (from <number> | to (40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 | 52 \
          | 53 | 54 | 55 | 56 | 58 | 60 | 62 | 65 | 70))
      (curve | scoliosis | curvature) (has | have) ${now} gone ..4 to (40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 \
          | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 58 | 60 | 62 | 65 | 70)
      (your | his | her | baby's) hips (are | is) dislocated
    `,
    except: phrases`
      (tendon | ligament | muscle | meniscus | acl | cruciate | achilles) ..3 (partly | partially | not \
          | slightly) ..1 (torn | ruptured)
      ${broken} ..3 moved ..2 (up | forward | nicely | well)
      (break | muscle) ..2 (lunch | holiday | spring | coffee)
      (not | never | no longer) ..1 (collapsed | slipped | moved | shifted | displaced | torn | ruptured | progressed)
      (only | just) wear
      blood supply ..6 (good | intact | fine | back)
      (gone | improved | down) ..1 from <number> [degrees] down to
      (improved | gone down) from
      (was | were | had been) ..2 (torn | ruptured | snapped) ..6 (repaired | healed | years)
    `,
    unless: told
  },
  'rhythm-caught': {
    answers: ['critical'],
    why: 'A rhythm that is new or dangerous, a device that had to act: "You are in AFib", "Your defibrillator fired".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (your | his | her) ${shockBox} [has | had] (fired | gone off | went off) (twice | once | again | last (night \
          | week) | yesterday | this morning | three times | <number> times)
      (you | he | she | your heart | the heart | heart) (are | is | has gone | have gone | has slipped \
          | went) [now | back | again | currently | also] [back] (in | into) ${irregularRhythm} ($ | and | with \
          | at | so | again | which | today | now | since)
      (ecg | ekg | tracing | monitor | holter | strip | watch | recording | pacemaker check | device check \
          | loop recorder) ..2 (show~ | shows | showed | caught | recorded | picked up | found | confirms \
          | confirmed) ..6 (${irregularRhythm} | runs of [fast] (vt | ventricular ..1))
      ([remote] (check | download | transmission | report | interrogation | log) | we | i \
          | clinic) ..8 ${shockBox} [has | had] (fired | gone off | discharged | shocked you | shocked him \
          | shocked her | (gave | delivered | given) ..4 (shock | shocks))
      ${shockBox} [has | had] (fired | discharged | (gave | delivered | given) ..4 (shock | shocks)) ..6 (for a \
          | because of | dangerous | appropriately | need to | must)
      (shock | shocks) from (your | the | his | her) ${shockBox} (was | were) (for | because | real | appropriate)
      (you | he | she) ${now} (need | needs) [to (start | be on | go on | take)] [a | an] (blood thinner \
          | anticoagulant | pacemaker | defibrillator | icd)
    `,
    except: phrases`
      ${irregularRhythm} ..8 (was | is) (wrong | mistaken | in error | a (false alarm | misreading | mistake))
      (blood thinner | anticoagulant | pacemaker | defibrillator | icd) (check | card | form | letter | visit \
          | appointment | test | clinic | note | download | bracelet | leaflet | refill)
      ${irregularRhythm} ..4 (harmless | (of no | no) (concern | importance | consequence))
      (not | no longer | never | out of) ..1 (in | into) ${irregularRhythm}
      (has | have) not (fired | gone off | shocked | discharged)
      no (shock | shocks)
      (no longer | not) need
      ${takenAnyway}
      ${shockBox} (clinic | check | battery | test | support)
      (test | alarm | beep) (went off | fired)
      since (you | he | she) (are | is) in
      (brief | short | tiny | old | known) ..1 (svt | af | afib)
    `,
    unless: told
  }
} as const satisfies ActGroups
