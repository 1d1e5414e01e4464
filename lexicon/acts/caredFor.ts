import {phrases} from '../phrases.ts'

const carers = phrases`(er | ed | hospital | ward | surgeon~ | paramedics | neurologist | cardiologist | endoscopy | \
    emergency (department | room) | casualty | a and e | eye clinic)`

const tests = phrases`(scan~ | ct | mri | ecg | ekg | troponin~ | exam | x-ray | ultrasound | spinal tap | lumbar \
    puncture | monitor | endoscopy | scope | stress test | retina | trace | angiogram | colonoscopy)`

const done = phrases`(${carers} (gave | clipped | treated | stopped | removed | kept | watched | found | admitted \
    | opened | changed) | (was | were) ..1 (clipped | admitted | treated | watched | observed | discharged | \
    looked at | stitched | given (naloxone | antibiotics | epinephrine | adrenaline)) | (was | were) ..1 (seen | \
    checked) (at | in | on | by) ..2 (er | ed | hospital | ward | clinic) | ${tests} ..3 (is | are | was | were | \
    came back) [all | both | completely | perfectly] (normal | clear | fine | negative | reassuring | checked) | \
    ${tests} (showed | shows | found) ..1 (no | nothing | healed) | (has | have) [now | all | since | completely] \
    (cleared | healed | settled | resolved) | (cleared | settled) it | (was | were) born | (is | are) [now | both \
    | all] (back to normal | clear again | well again) | full recovery | (which | as) (is | fits) [quite | very | \
    perfectly] (usual | normal | harmless | common | expected | fine) | which (fits | is usual) ..4 (angioma~ | \
    vasculitis | migraine~ | tonsillitis | strep) | (come | comes | came) from the (muscle~ | vitreous | ligament \
    | cervix | reflux | rib~) | so (never take | we list | we will test | carry) | (listed | lists) [it] as an \
    allergy | should be reported | (trace | pressure) (was | is) normal | were a cyst | ruled out anything | \
    (steady | unchanged | stable) known to | poison control (said | told))`

/** What has been looked after already, or was found to be harmless: the sentence goes on to say so. */
export const caredFor = phrases`
  ^ ..12 ${done}
  ^ ..12 (and | but | so | which | then | as) ..8 ${done}
  (had | was | were) ..9 (in [the] hospital | on (admission | arrival) | when (you | he | she | i) came (in | to))
`

/** A head that was looked at. */
export const scanned = phrases`
  (scan | ct | mri | imaging | cat scan) ..3 (clear | normal | fine | ok | okay | good | negative | no bleed | \
      shows no | showed no | reassuring)
  (no | nothing on) ..2 (scan | bleed)
  (seen | checked | checked out | examined | cleared) [out] [in | at | by] ..2 (er | ed | emergency | hospital | a \
      and e | urgent care | concussion clinic)
`

/** Past violence as it is spoken of in therapy. */
export const longPast = phrases`
  ^ ..12 (as a (boy | girl | child | kid | teenager) | in (your | my | her | his) (youth | childhood | teens) | in \
      college | at college | long since | growing up | protects you | (the | your) nightmares | flashbacks | ptsd | \
      court order | back then | years back | at that time | your survival | trauma therapy)
  ^ ..12 therapy (you have | goes | has | is) ..2 (begun | started | well | helped | helping | going)
`

/** A throat that is sore, and no airway that closes. */
export const soreThroat = phrases`
  sore throat
  (throat | glands | neck) ..4 (hurts | painful | may make it hard | makes it painful) [to] swallow~
`

/** Speech that fails for want of a line, a language or an audience. */
export const merelyUnsaid = phrases`
  (answer | speak | talk) ..2 (call | calls | phone | question~ | message~ | email~ | text~ | door)
  (speak | talk) (english | spanish | french | german | arabic | polish | with | to | at | on)
  (find | finding) ..2 words ..2 (naming | memory | cognitive) test
  (speech | words) ..4 (all over) ..4 (interview | presentation | toast | wedding | meeting)
`

/** Wounds by mishap, by itching or by trade. */
export const mishap = phrases`
  (cut | cuts | cutting | burned | burn | burns | scratched | scratches | scratching | hurt | hit) ..9 (shaving | \
      shaved | oven | curling iron | fence | glass | cooking | oil | stove | kettle | steam | at work | eczema | \
      garden | in the sun | gym | football | in the fall | lifting | itch~ | by accident | accidentally)
  (eczema | itch~ | rash | hives) ..6 (scratches | scratching | scratched)
`

/** A hand that catches, wakes or plays. */
export const helpingHand = phrases`
  (moved | left) ..4 court order
  (grabbed | caught) ..5 (before | because | when) (i | you | he | she) ..1 (fell | slipped | tripped | fainted)
  shook (you | me | him | her) so hard to wake
  so hard at (wrestling | judo | football | rugby | practice)
  in the wheelchair
  when (i | you | he | she) (was | were) (<number> | one | two | three | four | five | six | seven | eight | nine | \
      ten | eleven | twelve | thirteen | fourteen | fifteen)
  for years before (i | you | he | she) left
  (afraid | scared | frightened) of ..6 (catching | getting | losing | surgery | illness)
`

/** A home that is unsafe to walk in, or for who forgets. */
export const unsafeFloors = phrases`
  safe at home ..5 (stairs | steps | rugs | rug | fall~ | falls | fell | someone at night | wander~ | stove | gas | \
      ice | bathtub)
`

/** Blood from the nose, a tooth, a breast or a look inside, swallowed and brought up. */
export const swallowedBlood = phrases`
  (blood | clots) ..2 (after | from | since) ..2 (bronchoscopy | tooth | teeth | extraction | tonsil~ | \
      tonsillectomy | nosebleed | nipple~ | gum~ | biopsy)
`

/** Numb feet and a bladder that fails for a reason of its own. */
export const otherBladder = phrases`
  (pee | incontinence | incontinent | bladder | urine) ..4 (prostate | birth | cystocele | prolapse | menopause)
  numb bottom of (the | my | your) foot
`

/** A farewell to a habit, a part of the body or a place, as a therapist sets it, and one that somebody else wrote. */
export const farewellToThings = phrases`
  (letter | note) to (alcohol | drink | drinking | booze | smoking | cigarettes | nicotine | cannabis | weed | cocaine | heroin \
      | opioids | drugs | sugar | food)
  (letter | note) to ..1 (body | breast~ | leg | uterus | womb | hair | addiction | disease | disorder | illness | cancer \
      | job | house)
  (goodbye | farewell) (letter | note) from
`

/** Thoughts that a therapist explains, and water or rails that nobody dies by. */
export const explainedThought = phrases`
  (imagine | imagines | imagining | picture | picturing | thoughts | images | thought) ..12 (phobia | intrusive | \
      ocd | exposure)
  (phobia | intrusive | ocd | exposure) ..9 (imagine | imagining | picture | picturing | thoughts | images)
  (train | bus) station
  (train | bus | river | pool) ..5 (swim | kids | charity | without panic)
  (question | item | q | number) (9 | nine) ..4 (sleep | snoring | itch~ | asthma | satisfaction | fatigue | pain)
  ^ ..5 (question | item) (9 | nine) ..3 (at | on) (your | the) last visit
  ${farewellToThings}
  (urge~ | thoughts | thought) ..9 (called | common | known)
  (chronic | passive) si ..3 (resolved | at baseline | unchanged | stable)
  (vanish | disappear) ..2 from
  of living like this with
  dead (tired | certain | sure | wrong | right)
  never been born (into | with | here | there)
  live for (but | except)
`
