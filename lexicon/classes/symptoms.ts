import {phrases, type WordClasses} from '../phrases.ts'

/** What is done with tablets that are kept, by who means to take them or who fears a shortage. */
const hoarded = 'hoarded | hoarding | stockpiled | stockpiling | stashed | stashing'

const selfHarm = phrases`
  (suicide~ | suicidal | suicidality | suicidal (thought~ | ideation | feeling~) | self-harm~ | self-injury)
  self-inflicted
  (kill~ | harm~ | hurt~ | shoot~ | hang~) (yourself | himself | herself | themselves | myself | themself)
  ((end | ending | take | taking | took) (your | his | her | their | my | own) [own] life | end it all)
  (ending it all | end things for good | (want~ | wish~ | wishing | ready | plan~ | prefer~) ..1 to (die | be dead))
  (want~ | wish~ | wishing | ready | plan~ | prefer~) ..1 to (not be here | not wake up | not be alive)
  (thought~ | think~ | talk~) (of | about) (dying | suicide | ending it | ending your life | ending things | death \
      | killing)
  (not | no longer) (want~ | wanting) to (live | be alive | be here | go on | wake up | exist)
  ((no | not any | not (see | have | find) (a | any | the | much)) (reason | point | will) (to (live | go on \
      | carry on) \
      | in (living | going on | carrying on)) | no point [in] (living | going on))
  ((better | be better) off (dead | without you) | not worth living | life is not worth | wish you were dead)
  (wishing you were dead | wish you (could | would) (disappear | not wake up))
  (took | taken | swallowed) (all | a whole | the whole) [of] ..2 (pills | tablets | bottle | medication)
  (take | taking) (a whole | the whole) [of] ..2 (pills | tablets | bottle)
  (took | taken | take | taking | swallowed) (too many | a bunch | a handful) [of] ..2 \
      (pills | tablets | bottle | medication)
  (cutting yourself | cut your wrists | slit your wrists)
  (thoughts | thought) of (harm | harming | hurting) ..2 (yourself | someone | others | your baby | the baby)
  (harm | hurt | kill) (someone | somebody | others | someone else | your baby | the baby | your child)
  ((a | the) noose | (gun | pistol | knife) (under | in | to) (the | your | his | her) (pillow | mouth | head \
          | lap) | jump~ (off | from) ..1 (bridge | roof | building | window | balcony))
  (do away with yourself | do yourself in | unalive)
`

const breathing = phrases`
  (can not | cannot | could not | unable to | struggle~ to | hard to | difficult to) (catch | get) \
      (your | a | his | her | my) breath
  (can not | unable to | struggle~ to | fight~ to | hard to | difficult to | having to work to) breathe
  (trouble | difficulty | problems | hard time | distress | labored | struggling with) [in | with | your | his | her] \
      (breathing | breath)
  (short~ of breath | shortness of [your] breath | breathless | breathlessness | out of breath)
  (short (breath | winded) | sob at rest | gasp~ for (air | breath) | gasping | air hunger)
  (winded (at rest | lying | talking | walking across) | labored breathing)
  breathing (hard | fast | heavily | is labored | is hard)
  ((too | so) breathless to (talk | speak | lie | walk | finish) | (ribs | chest) (pulling | sucking) in)
  (retractions | grunting | nostrils flaring | wake~ up (gasping | breathless | short of breath) | stridor)
  ((not | stopped) breathing | choking | suffocate~ | suffocating)
  (blue | gray | purple | bluish | dusky) (lips | lip | tongue | fingertips | skin | nails | face)
  lips (are | turned | turning | went | go | look~) (blue | gray | purple)
  oxygen (in the 80s | below 90 | below 92 | under 90 | of 8)
`

const emergencies = phrases`
  # heart
  chest (pain~ | pressure | tightness | heaviness | discomfort | squeezing | pressing | ache | hurts | is tight \
      | feels tight)
  (pain | pains | pressure | tightness | heaviness | squeezing | crushing | tight feeling | heavy feeling \
      | discomfort \
      | weight | ache | burning) ..2 (in | on | across | over | of) (your | the | her | his | my) ..1 chest
  (chest [is | that is | feels | feeling | felt] (hurting | tight | heavy | crushing | squeezing) | chest hurt~)
  (tight (chest | chested) | crushing (pain | chest pain) | elephant ..4 chest)
  (pain | pains | numbness | heaviness | tingling | ache | radiate~ | spread~ | shoot~ | going) ..3 (down | into \
      | to) \
      (your | the | her | his) [left] (arm | jaw)
  (jaw (pain | ache) with | left arm (pain | numbness | heaviness))
  heart (racing | pounding) and (dizzy | faint | chest | breathless)
  ((upper abdominal | upper belly) (pain | pressure) | cold sweat~ | breaking out in a cold sweat)
  ${breathing}
  # brain
  (face | mouth | smile | eyelid | lip) [is | side | on one side | that is] \
      (droop~ | drooping | droopy | sagging | sag~ | lopsided | crooked | numb)
  (facial (droop | drooping | weakness | asymmetry) | droopy face)
  one side of (your | the | her | his) (face | body | mouth)
  ((slurred | slurring | garbled | jumbled) [of] [your] (speech | words) | slurred | slurring)
  speech (is | was | became | has become) (slurred | garbled | jumbled | funny)
  (trouble | difficulty | problems | unable) (speaking | talking | with speech | finding words | finding your words \
      | to speak | getting words out)
  (words | speech) (coming | came | come) out (wrong | jumbled | funny)
  (can not | could not) (get (your | the) words out | speak | talk | move your | move one)
  (weak | numb | numbness | weakness | paralyze~ | tingling | heaviness) ..2 (on | of | in | down) \
      (one | your left | your right | the left | the right | left | right) side
  (sudden | new | one-sided | left-sided | right-sided) ..1 (weakness | numbness | paralysis | confusion | blindness \
      | deafness | dizziness)
  (arm | leg | hand | one side) [has | is | suddenly] (went | gone | is | going | goes | turned) \
      (weak | numb | limp | dead | paralyzed)
  ((leg | arm) weakness | weakness in (your | both | one) ..1 (leg~ | arm~))
  (worst | thunderclap | explosive | sudden severe | sudden and severe | splitting sudden) ..1 headache
  ((worst | most severe) headache of (your | her | his) life | (worst | never had such a | never had a) ..2 headache)
  headache (came | comes | hit | started) (on | out) ..1 (suddenly | like a thunderclap | of nowhere)
  (sudden | severe | explosive) headache
  headache (with | and) ..2 (stiff neck | fever | vomiting | confusion | weakness | blurred vision | vision)
  stiff neck ..2 (fever | headache | vomiting)
  ((fever | headache | vomiting | rash) ..3 (stiff neck | neck stiffness) | sensitive to light and)
  (a | an | another | first | new | more | of | prolonged) seizure~
  seizure~ (lasting | today | tonight | again | last night | this morning)
  ((having | had | has | have) ..1 (seizure~ | fits | a fit) | epileptic fit~ | febrile (seizure~ | convulsion~))
  (convulsion~ | convulsing | seizing)
  (suddenly | newly | very | become | becoming | became | acutely | seems | seem | getting | more) confused
  (confused and | disoriented | (sudden | new | acute | increasing | severe | unexplained) confusion)
  (confusion (or | and) | delirious | delirium | not making sense | talking nonsense)
  (not acting (right | herself | himself | normal) | not himself | not herself | hard to (wake | rouse))
  (can not | could not | difficult to | unable to) (be woken | wake (him | her | them | your | the) | rouse)
  (unresponsive | unconscious | not responding | passed out | passing out | pass out | blacked out | blacking out)
  (black out | black outs | blackout~ | (feel~ | felt | about to | almost | nearly) faint | fainted | fainting)
  (fainting (spell~ | episode~) | syncope | collapse~ | collapsed | lost consciousness | losing consciousness)
  (loss of consciousness | sleepier than (usual | normal) | extremely (drowsy | sleepy | confused) | hallucinate~)
  (hearing voices | seeing things that are not there | voices telling | head injury~ | hit (your | her | his) head)
  (struck (your | her | his) head | knocked out | skull fracture)
  # sight, back, nerves
  (sudden | lost | losing | loss of | lose) ..2 (vision | eyesight)
  ((lost | losing | lose | loss of) (your | her | his | the | all) sight | vision loss | (gone | went | going) blind)
  (blind in one eye | (curtain | shade | veil | shadow | shutter) ..2 (over | across) ..5 (eye | vision | sight))
  (curtain | shade | veil | shadow | shutter) ..2 (coming down | down | in front of) ..2 (eye | vision | sight)
  (new double vision | double vision | (flashes | floaters) and (floaters | flashes))
  ((shower | flood | burst) of (floaters | black spots) | floaters and a | painful red eye)
  (numb | numbness | tingling | no feeling | lost feeling) ..3 (saddle | groin | inner thighs | between your legs \
      | genitals | when you wipe | bottom | private~)
  saddle (numbness | anesthesia)
  (lost | losing | loss of | lose | no) ..1 (control of | control over) ..2 (bladder | bowel~ | bowels)
  (can not | unable to | not able to | could not) (pee | urinate | pass (urine | water) | wee | empty your bladder \
      | move your (legs | arm | leg) | walk | stand up | bear weight)
  (no | not passed | not passing | not made) ..1 (urine | wee | pee | wet diaper~ | wet nappy~)
  (not pass~ [any | much] water | not (peed | urinated) | urinary retention)
  # bleeding
  (cough~ | spit~ | bring~ | throw~ | vomit~ | hack~) [up] [out] [bright | fresh | some | red] blood
  (blood when you (cough | vomit | spit) | (bloody | black) vomit | vomit ..3 (blood | coffee grounds))
  (coffee grounds | hematemesis | hemoptysis | blood in (your | the | her | his) vomit)
  (black | tarry | black tarry | bloody | maroon | jet black | coal black) ..1 \
      (stool~ | poop | poo | bowel movement~ | motion~ | diarrhea)
  (stool~ [are | is | look~ | turned] (black | tarry) | (passing | pooping | lots of | pouring) ..1 blood | melena)
  (black like tar | rectal bleed~ | blood (pouring | gushing | spurting) | hemorrhage~ | hemorrhaging)
  (heavy | severe | profuse | uncontrolled | bright red | nonstop | non-stop) (bleeding | blood loss)
  (bleed~ heavily | bleeding (heavily | a lot | that will not stop | through))
  bleeding ..3 (not | will not | does not | would not | can not) (stop | be stopped | stopping)
  ((can not | will not) stop bleeding | spurting blood | bleed~ out)
  (soak~ | fill~ | go~ | goes | change~ | flood~) [through | a | one] ..2 (pad | pads | towel~ | tampon~) ..3 \
      (hour | hourly)
  (soak~ (through | a pad | pads) | flooding through | (bleeding | spotting | cramping) ..2 (pregnant | pregnancy))
  ((bleeding | gush of fluid) in pregnancy | (large | big | huge | golf ball) ..2 clots | passing (large | big) clots)
  # throat, skin, allergy
  throat [is | feels | feeling | was | felt] (closing | closing up | swelling | tight | tightening | swollen shut \
      | closing in)
  (tongue | lips | lip | face | throat | mouth) [is | are | was | started | getting] \
      (swelling | swollen | swelled | puffing up | swell)
  swelling (of | in) (your | the | her | his) ..1 (tongue | lips | face | throat | mouth)
  (swollen (tongue | lips | lip | face | throat | airway) | facial swelling | anaphylaxis)
  ((hives | rash) ..3 (trouble breathing | wheeze~ | swelling | all over) | severe allergic reaction~ | drool~ and)
  (can not swallow | unable to swallow | muffled voice | (blister~ | peel~ | peeling) skin)
  (skin (peeling | blistering | sloughing) | purple (rash | spots | spot) | rash that does not (fade | blanch))
  (petechiae | non-blanching | (red | black | purple) streak~ | spreading (redness | rash | infection))
  redness (spreading | is spreading)
  # belly, groin, limbs
  (severe | excruciating | unbearable | worst | intense | terrible | sudden) ..1 \
      (pain | belly pain | abdominal pain | stomach pain | back pain | pelvic pain | tummy pain)
  (rigid | hard | rock hard | board-like | swollen and hard) (belly | abdomen | tummy | stomach)
  ((right lower | lower right) ..2 pain | pain ..4 (lower right | right lower) | pain in your right side)
  (testicle~ | testicular | scrotal | testis | balls) (pain | swelling | hurts | hurt)
  (pain in (your | the | his) (testicle~ | scrotum | groin and) | (erection | priapism) ..3 (hours | not go))
  (priapism | (green | bile) vomit | projectile vomiting | vomit~ (bile | green))
  (can not | unable to | not able to) keep ..2 (down | fluids)
  (cold | pale | white | blue | pulseless) ..2 (leg | foot | toes | hand | arm | fingers)
  (leg | foot | toes | hand) (is | has gone | went | turned) ..1 (cold | white | blue | pale)
  (calf | leg | one leg | one calf) [is | pain and | and] ..2 (swollen | swelling | red | hot | warm)
  ((swollen | swelling in) ..2 (calf | one leg | left leg | right leg) | calf (pain | swelling | tenderness))
  ((severe | bad | high) (dehydration | dehydrated) | severely (dehydrated | ill | unwell) | broken bone through)
  bone (sticking out | through the skin)
  # pregnancy, babies, children
  (baby | he | she | baby is) ..2 (not | stopped | less) (moving | kicking | move)
  (less | fewer | decreased | reduced) (fetal movement~ | baby movement~ | movements | kicks | kicking)
  (baby | bump | little one | <number> weeks ..6 (he | she)) [is | has been | was | seems to be | has] (moving \
      | kicking \
      | moved | kicked) [much | a lot | far | noticeably | a bit] (less | not as much)
  (no (fetal movement~ | kicks) | water~ (broke | broken | breaking | have broken))
  (contraction~ ..3 (minutes | regular) | severe (headache | swelling) in pregnancy | baby coming | in labor)
  (newborn | baby | infant | week old | month old) ..4 (fever | temperature | 100.4 | 38 | not feeding | limp \
      | floppy \
      | hard to wake | blue)
  fever in a (newborn | baby)
  (fever | temperature) ..5 (newborn | weeks old | week old | under 3 months | under three months)
  (refuse~ to | will not | would not | stopped | not) (feeding | take (a | the) bottle | wake (to | for) ..1 feed~)
  (baby | newborn | he | she) (will not | would not | does not | is not | refuses to) ..1 feed~
  (baby | newborn | infant | child | toddler | son | daughter | he | she) ..2 \
      (limp | floppy | lethargic | listless | unresponsive)
  ((went | gone | goes) limp | limp and floppy | inconsolable | inconsolably)
  (can not be (consoled | soothed | comforted) | sunken (soft spot | fontanelle | eyes))
  bulging (soft spot | fontanelle)
  # poison, burns, accidents
  (overdose~ | poisoned | (carbon monoxide | lead | mercury | alcohol) poisoning)
  swallowed (a battery | battery | a magnet | magnets | bleach | poison | a coin | pills | chemical~)
  (button battery | (took | taken | given) (too much | too many | a double dose | extra doses) | electrocute~)
  (electric shock | near drowning | nearly drown~ | smoke inhalation)
  ((deep | severe | large | bad | serious) (cut | burn~ | wound~ | gash) | gunshot | stabbed | stab wound)
  (snake bite~ | snakebite~ | heat stroke | heatstroke | hypothermia | carbon monoxide)
  ((severe | serious | major) (injury | trauma) | spinal injury | neck injury)
  (coughing soot | eyebrows [are] singed | (finger | thumb | toe) ..4 (cut off | severed | amputated))
  # how a body gives way
  ((too | so) (weak | drowsy | sleepy) to (sit | stand | drink | eat | walk | feed | talk | speak))
  (cries without tears | crying without tears | (no | one | only one | a single) wet (diaper | nappy) (since | for \
      | in | all) | eyes [look | are] sunken)
  (soft spot (bulges | is bulging) | skin ..2 (mottled | clammy) | stopped sweating | feeling of doom)
  (seeing (insects | bugs | things that are not there) on (the | her | his) (wall~ | skin | bed) | hallucinating \
      | (hardly | barely) (passing | passed) [any] urine)
  (urine ..2 (color of cola | like cola | cola colored) | (calf | muscle~ | forearm) ..3 rock hard | cannot move (the \
      | your | his | her) fingers)
  ((cannot | could not | can not) find a pulse | lips [are | look | turned | have turned | turning] ..1 (bluish \
      | blue \
      | gray | grey))
  ((harsh | whistling) noise with every breath | gums are bleeding | bruises everywhere)
  (white spot on the cornea | eye ..2 (bulges | is bulging))
  (struggl~ to swallow | (swallow | spitting out) ..3 saliva | stuck in (your | his | her | the) (gullet | throat \
      | esophagus))
  (foul discharge | tender womb | draining pus | pus draining | infection ..3 behind the eye)
  (blood (keeps | is) ..1 (pouring | soaking | gushing | spurting | streaming) | passing ..1 (large clots \
      | clots of blood))
  # numbers that say so
  (fever (of | over | above) (39 | 39.1 | 39.2 | 39.3 | 39.4 | 39.5 | 39.6 | 39.7 | 39.8 | 39.9 | 40.2 | 40.5) \
      | fever (39 | 39.4 | 39.5 | 39.8))
  ((blood pressure | bp | reading~) ..3 (over | above | of) (180 | 200) | hypertensive (crisis | emergency))
  ((fever | temperature) ..3 (104 | 105 | 106 | 40 | 41) | fever ..2 (chemo | chemotherapy | rigors) | shaking chills)
  (rigor~ | high fever and | fever and (stiff neck | confusion | rash))
  ${selfHarm}
`

/** What patients feel in the body: everyday symptoms, and those that cannot wait for a message. */
export const symptoms = {
  symptom: {
    why: "Everyday symptoms, in clinicians' and patients' words.",
    phrases: phrases`
      (pain~ | ache~ | aching | achy | sore | soreness | hurt~ | cramp~ | spasm~ | throbbing | stabbing | burning)
      (stinging | tender | tenderness | stiff | stiffness | headache~ | head ache~ | migraine~ | backache~)
      (back pain | neck pain | knee pain | joint pain | body ache~ | muscle (pain | ache~) | stomachache~)
      (stomach ache~ | tummy ache~ | belly ache~ | abdominal pain | pelvic pain | earache~ | ear pain | toothache~)
      (tooth ache~ | sore throat | fever~ | feverish | temperature | chills | shiver~ | sweat~ | night sweat~)
      (hot flash~ | hot flush~ | cough~ | congestion | congested | runny nose | stuffy nose | stuffed up)
      (blocked nose | sneeze~ | sneezing | phlegm | mucus | snot | hoarse | hoarseness | wheeze~ | wheezing)
      (breathing | breath | nausea | nauseous | nauseated | queasy | queasiness | vomit~ | throw~ up | threw up)
      (puke~ | sick to your stomach | being sick | diarrhea | loose (motion~ | stool~) | the runs | constipation)
      (constipated | bloating | bloated | gas | gassy | wind | acidity | heartburn | reflux | indigestion | burping)
      (belching | hiccups | cramping | rash | rashes | itch~ | itchy | itchiness | itching | hives | swelling)
      (swollen | puffy | puffiness | lump~ | bump~ | bruise~ | bruising | redness | blister~ | discharge | drainage)
      (pus | spot~ | spotting | bleed~ | bleeding | nosebleed~ | period~ | dizzy | dizziness | lightheaded)
      (light-headed | lightheadedness | vertigo | giddy | giddiness | woozy | faint | shaky | shakiness | tremor~)
      (trembling | tingle~ | tingling | pins and needles | numb | numbness | weak | weakness | fatigue | fatigued)
      (tired | tiredness | exhaustion | sleepy | drowsy | drowsiness | groggy | insomnia | sleepless | sleeplessness)
      (not sleeping | brain fog | forgetful | palpitation~ | flutter~ | racing heart | heart racing | skipped beats)
      (swollen (ankle~ | feet | leg~ | glands) | blurry (vision | eyes) | blurred vision | itchy eye~ | red eye~)
      (watery eye~ | dry (eye~ | mouth | skin) | ringing in (your | the) ears | hearing loss | hair loss)
      (weight (loss | gain) | loss of appetite | no appetite | poor appetite | thirst | thirsty | frequent urination)
      (peeing | urination | burning when you (pee | urinate) | leak~ | leakage | incontinence | flare | flares)
      (flare-up~ | flareup~ | relapse~ | attack~ | episode~ | side effect~ | symptom~ | limp~ | limping | snoring)
      (hot flashes | mood swing~ | low mood)
    `
  },
  bodily: {
    why: 'What is felt, seen or measured of an illness, and goes its own way.',
    phrases: phrases`
      (eye | eyes | ear | ears | nose | lip | lips | mouth | gum | gums | jaw | face | throat | neck | shoulder)
      (elbow | arm | hand | hands | wrist | finger | thumb | nail | chest | breast | breasts | nipple~ | back)
      (belly | tummy | stomach | skin | hip | leg | legs | knee | shin | calf | ankle | foot | feet | heel | toe)
      (toenail | vein | joint | muscle | bruise~ | bruising | swelling | redness | itch | itching | itchiness)
      (bleed | bleeds | bleeding | nosebleed~ | pain~ | ache~ | aches | fever~ | temperature | temp | cough~ | cold)
      (colds | flu | rash~ | wound~ | scab~ | stitch | stitches | sutures | staples | cast | splint | tooth | teeth)
      (period~ | labor | contraction~ | waters | water | cramp~ | headache~ | migraine~ | symptom~ | side effect~)
      (appetite | weight | sleep | mood | nausea | infection~ | flare | flares | flare up~ | attack~ | discharge)
      (lump | bump~ | spot | spots | blister~ | burn | scar | numbness | tingling | stool~ | stools | bowels)
      (bowel movement~ | blood pressure | pressure | sugar | sugars | reading~ | drainage | output | sore | sores)
      (ulcer~ | seizure~ | fit | fits | episode~ | palpitations | cycle | vomiting | diarrhea | constipation | low)
      (lows | high | highs | hypo~ | reaction~ | relapse | accident | fall | falls | pus | ovulation | heartburn)
      (reflux | hives | sneezing | allergies | allergy | dizziness | twinge | hot flash~)
    `
  },
  'emergency-symptom': {
    why: 'Needs emergency or same-day care. Sources: ACEP, ACEP and AAP, Schmitt, Duvall (etiquette-rules §3b).',
    phrases: phrases`
      ${emergencies}
    `
  },
  'breathing-trouble': {
    why: 'Trouble breathing, as clinicians and patients say it. Source: ACEP (etiquette-rules §3b).',
    phrases: phrases`
      ${breathing}
    `
  },
  'self-harm': {
    why: 'Suicide, self-harm and harm to others. Source: Duvall 2019 stems (etiquette-rules §3b) and lay wordings.',
    phrases: phrases`
      ${selfHarm}
    `
  },
  'means-laid-by': {
    why: 'Tablets that somebody keeps for the day, by verbs or with words that nobody uses of a supply.',
    phrases: phrases`
      (collected | saved | gathered | got | have | has | had) [up] enough (pills | tablets | insulin) to \
          (do it $ | die | kill | end (it | things | everything | my life | your life))
      (your | the | my | his | her | enough | those) (pills | tablets) to end (it all | things)
      (saving | saved) up [all] [of] [your | the | my | his | her] ..1 (pills | tablets)
      (${hoarded}) [all] [of] [your | the | my | his | her] \
          ..1 (pills | tablets)
      (pills | tablets) ..1 (i | you | he | she) ..3 \
          (${hoarded} | saved up | saving up)
      (pills | tablets) ..1 you ..2 (put | set | putting | setting) aside ..1 \
          (worries | worry | frightens | frighten | scares | scare | alarms | alarm)
      (put | putting | set | setting) ..2 (pills | tablets) aside for (the | that) day
      (have been | been) (putting | setting) ..2 (pills | tablets) aside $
    `
  },
  'supply-laid-by': {
    why: 'The same verbs of a supply, which is kept for a journey, a storm or the bad days, or stretched for want of money.',
    phrases: phrases`
      (saving up | saved up | ${hoarded}) ..4 (pills | tablets) \
          (for | because of | because | before | since | in case of) ..4 \
          (travel | trip | vacation | holiday | wedding | bad days | refill | shortage | storm | hurricane | lockdown \
          | pandemic | snow | afford | cost~ | price | insurer | insurance | pays)
      (saving | saved) up ..1 (migraine | sleeping) tablets for
      (stashed | stashing) ..4 (behind | in) the (cereal | couch | toys | garden)
    `
  },
  'going-on-with': {
    why: 'A thing that one sees no reason to go on with, or a place to live in: no wish to die.',
    phrases: phrases`
      (reason | point | will) ..1 (to (go | carry) | going | carrying) on (about | to | it | a | an | taking \
          | holiday \
          | leave | dialysis | oxygen | insulin | statins | <drug> | <medicine> | with (it | <drug> | <medicine> \
          | <procedure> | (the | your | this) (brace | physio | treatment | exercise~ | diet | injection~ | tablets \
          | trial | program | cream)))
      (reason | point | will) ..1 (to live | living) (in | at | closer | near | alone | on | up | with (the | a \
          | your))
    `
  },
  violence: {
    why: 'Abuse or threat at home: a message may be read by the one who threatens.',
    phrases: phrases`
      (domestic | partner | physical | sexual | emotional | elder | child) (violence | abuse)
      abusive (partner | husband | wife | relationship | boyfriend | home)
      (hits | hit | beats | beating | beat | hurting | hurts | threaten~ | choked | chokes | strangled) you
      (sexual assault | sexually assaulted | raped | rape | (not | do not feel) safe at home | unsafe at home)
      afraid of (your | him | her) (partner | husband | wife | boyfriend | girlfriend)
    `
  },
  severity: {
    why: 'Words that make a symptom worse.',
    phrases: phrases`
      (sudden | suddenly | severe | severely | worst | worse | worsening | getting worse | intense | excruciating)
      (unbearable | extreme | extremely | crushing | out of nowhere | all of a sudden | persistent | constant)
      (nonstop | non-stop | uncontrollable | uncontrolled | new | spreading | increasing | terrible | agonizing)
    `
  },
  mildness: {
    why: 'Words that make a symptom less.',
    phrases: phrases`
      (mild | mildly | slight | slightly | a little | a bit | minor | some | occasional | occasionally | on and off)
      (brief | light | low grade | manageable | bearable | improving | better | easing | gone | going away | settling)
      (settled | resolved | resolving)
    `
  },
  'body-part': {
    why: 'Parts of the body, in plain words and technical ones.',
    phrases: phrases`
      (head | scalp | arm | arms | hand | hands | knuckle | knuckles | sole | soles | face | forehead | temple~)
      (eye~ | eyelid~ | ear~ | ear canal | nose | sinus | sinuses | mouth | lip~ | tongue | gum~ | tooth | teeth)
      (jaw | chin | cheek~ | throat | tonsil~ | neck | shoulder~ | collarbone | armpit~ | elbow~ | forearm~ | wrist~)
      (finger~ | thumb~ | nail~ | chest | breast~ | nipple~ | rib~ | lung~ | heart | back | lower back | upper back)
      (spine | tailbone | disc~ | waist | belly | tummy | stomach | abdomen | belly button | side | flank | liver)
      (kidney~ | spleen | pancreas | gallbladder | bowel~ | colon | intestine~ | gut | rectum | bottom | buttock~)
      (bladder | urethra | prostate | penis | testicle~ | scrotum | groin | vagina | vulva | cervix | uterus | womb)
      (ovary~ | hip~ | pelvis | thigh~ | leg~ | knee~ | kneecap~ | shin~ | calf | calves | ankle~ | foot | feet)
      (heel~ | toe~ | toenail~ | arch | skin | hair | muscle~ | joint~ | bone~ | tendon~ | ligament~ | nerve~ | brain)
      (thyroid | vein~ | artery~ | blood vessel~ | lymph node~ | gland~ | blood | nervous system | immune system)
      (wound | incision | scar | stitches | sutures)
    `
  }
} satisfies WordClasses
