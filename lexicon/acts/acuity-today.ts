import {phrases} from '../phrases.ts'
import {type ActGroups, present} from './act.ts'
import {emergencyElsewhere} from './emergencyElsewhere.ts'

const patient = phrases`(you | he | she | your <kin> | the baby)`
const count = phrases`(<number> | two | three | four | five | six | seven | eight | nine | ten | twelve | fifteen | \
    twenty | thirty | forty | fifty | sixty | several)`

/** What a test of today lets see. */
const shows = phrases`(<test> | echo | x ray | x-ray | scan | doppler | film | monitor | tracing | trace | strip | \
    rhythm strip | telemetry | ecg | ekg | mri | ct | ultrasound) ..4 (show~ | reveal~ | confirm~ | recorded | \
    caught | picked up | has | found)`

/** What gets into an eye and burns it. */
const caustic = phrases`(oven cleaner | battery acid | acid | lime | bleach | ammonia | drain cleaner | lye | cement \
    | plaster dust | super glue | superglue | solvent | caustic soda | paint stripper | pesticide | pool chemical~ \
        | chlorine (tablet~ | granules | powder) | chemical~ | detergent | petrol | gasoline | thinner | alkali | \
        dishwasher tablet)`

/** What goes down a child's windpipe or gullet. */
const crumb = phrases`(bead | peanut | nut | nuts | grape | coin | battery | button | popcorn | seed | bean | pea | \
    toy | toy part | lego | tooth | crown | marble | magnet | carrot | sausage | sweet | candy | bone | steak | meat \
    | chicken | pin | screw | pen cap | balloon | pill)`

/** Situations of today: a value in words, a limb, an airway. Source: etiquette-rules §3b. */
export const acuityToday = {
  'value-in-words': {
    answers: ['critical', 'highAcuity'],
    why: 'A value that needs care today, of a rarer test or by its multiple: "a pH of 7.05", "the troponin is forty times the normal".',
    phrases: phrases`
      (carbon dioxide | co2 | pco2 | paco2) (of | is | was | at | level is) [over | about] (70 | 72 | 74 | 75 | 76 | \
          78 | 80 | 82 | 84 | 85 | 86 | 88 | 90 | 92 | 95 | 98 | 100 | 105 | 110 | 115 | 120)
      (troponin | lipase) ..4 (10 | 12 | 15 | 20 | 25 | 30 | 40 | 50 | 60 | 80 | ten | twelve | fifteen | twenty | \
          thirty | forty | fifty | sixty | eighty | a hundred | hundred) times (the | higher | above | normal | \
          upper | over)
      (creatinine | potassium | lactate) has (doubled | tripled) [from <number> to <number>] in (a day | (<number> \
          | one | two | three | a few) (day~ | hour~))
      potassium has (gone | risen | jumped | climbed | shot) [up] from <number> to (6 | 6.0 | 6.1 | 6.2 | 6.3 | 6.4 \
          | 6.5 | 6.6 | 6.7 | 6.8 | 6.9 | 7 | 7.0 | 7.1 | 7.2 | 7.5)
      lactate has (gone | risen | jumped | climbed | shot) [up] from <number> to (4 | 4.0 | 4.5 | 5 | 5.0 | 6 | 7 | \
          8 | 9 | 10)
      creatinine has (gone | risen | jumped | climbed | shot) [up] from <number> to (2.5 | 2.8 | 3 | 3.0 | 3.1 | \
          3.2 | 3.4 | 3.5 | 3.8 | 4 | 4.0 | 4.2 | 4.5 | 5 | 5.0 | 6 | 7 | 8 | 240 | 250 | 260 | 280 | 300 | 310 | \
          320 | 340 | 350 | 380 | 400 | 420 | 450 | 480 | 500 | 550 | 600) in (a day | (<number> | one | two | \
          three | a few) (day~ | hour~))
      (white cells | white count | wbc | white blood cells) (are | is | of | at | was | were) [over | about] (100 | \
          110 | 120 | 130 | 140 | 150 | 160 | 180 | 200 | 220 | 250 | 280 | 300 | 350 | 400) 000
      (white cells | white count | wbc | white blood cells) (are | is | of | at | was | were) [over | about] \
          (100,000 | 110,000 | 120,000 | 130,000 | 140,000 | 150,000 | 160,000 | 180,000 | 200,000 | 220,000 | \
          250,000 | 280,000 | 300,000 | 350,000 | 400,000)
      (gas | blood gas | abg | vbg | arterial blood) ..5 ph (of | is | was | at) (6.7 | 6.8 | 6.85 | 6.9 | 6.92 | \
          6.95 | 6.96 | 6.97 | 6.98 | 6.99 | 7 | 7.0 | 7.00 | 7.01 | 7.02 | 7.03 | 7.04 | 7.05 | 7.06 | 7.07 | 7.08 \
          | 7.09 | 7.1 | 7.10 | 7.11 | 7.12 | 7.13 | 7.14 | 7.15 | 7.16 | 7.17 | 7.18 | 7.19 | 7.2 | 7.20)
      ph (of | is | was | at) (6.7 | 6.8 | 6.85 | 6.9 | 6.92 | 6.95 | 6.98 | 7.0 | 7.00 | 7.02 | 7.04 | 7.05 | 7.06 \
          | 7.08 | 7.1 | 7.10 | 7.12 | 7.15 | 7.18 | 7.2) ..4 (blood | gas | blood gas)
      bilirubin ..4 (exchange | transfusion) (range | zone | level~ | line | threshold)
      bilirubin ..2 at ((day | <number>) (one | two | three | four | five | <number>) | <number> (hours | days)) ..2 \
          (16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 30)
    `,
    except: phrases`
      (no | not | without) ..2 blasts
      (urine | stool | vaginal) ph
      bilirubin ..4 (under | below | away from | short of | beneath | far from) ..3 (exchange | transfusion)
      bilirubin ..5 at ..3 was <number> ..8 (was | is | fell | down | now)
      (white cells | white count | wbc | white blood cells) ..4 (at diagnosis | before treatment)
      times ..4 would
      troponin [can | may | will] rise~
    `,
    unless: present
  },
  'shown-today': {
    answers: ['critical', 'highAcuity'],
    why: 'What a scan or a tracing of today shows and what cannot wait: "free air in the belly", "pauses of ten seconds".',
    reason: 'an emergency that was found',
    phrases: phrases`
      ${shows} ..2 (fluid | blood | a lot of fluid) ..1 (squeezing | pressing on | compressing | choking | \
          strangling) (your | the | his | her) heart
      ${shows} ..2 (free (air | gas) | (air | gas) under (the | your | his | her) diaphragm)
      ${shows} ..2 pauses of [up to | over] (6 | 7 | 8 | 9 | 10 | 12 | 15 | 20 | six | seven | eight | nine | ten | \
          twelve | fifteen | twenty) seconds
      ${shows} ..3 (aorta | aneurysm) (has | is) [been] (ruptur~ | torn | burst | tearing | dissect~ | leaking | \
          split)
      (trace | tracing | strip | rhythm strip | ecg | ekg) (show~ | reveal~) (ventricular tachycardia | v tach | \
          vtach | vt | ventricular fibrillation | complete heart block)
      (long | sustained | constant | repeated | endless) (runs | bursts | salvos) of (vt | ventricular tachycardia)
      (spinal cord | brain stem | brainstem | brain) is [being] (squashed | squeezed | compressed | crushed | \
          pressed | herniating)
      heart (stops | stopped | pauses | paused | stood still) for [up to | over | about] (6 | 7 | 8 | 9 | 10 | 12 | \
          15 | 20 | six | seven | eight | nine | ten | twelve | fifteen | twenty) seconds
      (baby's | babys | fetal | twin's) (heartbeat | heart beat | heart rate | heart) (drop~ | fell | falls | dips | \
          dipped | went | goes) [down] to [about] (50 | 55 | 60 | 65 | 70 | 75 | 80 | 85 | 90)
      artery (to | in | of | supplying) (the | your | his | her) ..1 (leg | arm | foot | hand | bowel | kidney | gut \
          | eye) (is | has been | has) [completely | suddenly] (blocked | closed | clotted | cut) [off]
      ${shows} ..3 (button battery | battery | magnet~ | coin | needle | razor | denture) [stuck | lodged] in (the | \
          your | his | her) (gullet | esophagus | throat | windpipe | airway)
      ${shows} ..3 (button battery | battery | magnets | needle | razor) [stuck | lodged] in (the | your | his | \
          her) (stomach | bowel)
      ${shows} ..2 (bowel | gut | colon | stomach) (is | has) [been] (twisted | perforated | burst | dead | dying | \
          strangulated)
    `,
    except: phrases`
      (no | not | without | never) ..3 (squeez~ | air | pauses | vt | ventricular | battery | ruptured | torn)
      (show~ | found) (no | nothing | neither)
      (was | were) ..6 (in (<past-year> | <month>) | last (year | month | week))
      sleep (study | monitor | test | lab | trace | tracing | recording)
      pauses ..12 (breath~ | apnea | lead | electrode | artifact)
      after (the | your | his | her) ..1 (laparoscopy | surgery | operation | keyhole)
      artery ..6 (blocked | closed) ..6 (collateral~ | walking | claudication | for years)
      (heart | heartbeat | heart rate) ..6 <number> ..9 (came | went | rose | recovered | bounced | back) ..3 (up | \
          normal | fine | well)
    `,
    unless: present
  },
  'feared-now': {
    answers: ['critical', 'highAcuity'],
    why: 'An emergency by name that the writer fears or sees in the story: "I am worried that you have sepsis".',
    reason: 'an emergency that was named',
    phrases: phrases`
      (i | we) (am | are) [very | really | quite | seriously] (worried | concerned | afraid | alarmed | scared | \
          anxious) [that] ${patient} (have | has | are having | is having | may have | might have | could have) [got \
          | now] [a | an | the] ..1 <emergency-diagnosis>
      ((i | we) (think | believe | suspect | fear) | my ..1 (thinking | worry | fear | concern | guess | bet | hunch \
          | suspicion | impression) is | it (seems | appears | looks like | looks as if | looks as though)) [that] \
          ${patient} (have | has | are having | is having | may have | might have | could have) [got] [a | an | the] \
          ..1 (<emergency-diagnosis> | tetanus)
      (your | his | her) (aorta | bowel | spleen | retina | appendix | testicle | ovary | graft) (is | may be | \
          might be | could be) [now] (tearing | torn | dissecting | leaking | twisting | rupturing | bursting | \
          dying | perforated)
      (your | his | her) (story | picture | symptom~ | history) (is | are) [exactly | just] (that | those | the \
          (story | picture)) of [a | an | the] ..1 (<emergency-diagnosis> | (torn | ruptured) (aorta | retina | \
              spleen | bowel | gullet | esophagus | uterus | appendix | aneurysm | ulcer | ectopic | bladder | globe))
      (miscarrying | miscarry | losing the baby) and (losing | bleeding) [too | far too | so] ..1 (much | heavily | \
          a lot)
    `,
    except: phrases`
      ${emergencyElsewhere}
      (worried | concerned | afraid) [that] you (have | had) (missed | read | heard | seen | been)
      (do not | never | not) (think | believe | suspect | fear)
      <emergency-diagnosis> ..1 (in the next | in the (coming | future) | one day | some day | someday | in your \
          lifetime | within <number> years | later in life)
      tetanus ..1 (shot~ | booster~ | jab~ | cover | vaccin~ | immunity | protection | status | record~)
      stroke (association | group | club | charity)
    `,
    unless: present
  },
  'urine-and-testicle': {
    answers: ['highAcuity'],
    why: 'A testicle, a penis, a bladder or a kidney that cannot wait: "your penis has been erect for seven hours".',
    phrases: phrases`
      testicle ..4 (agony | painful | hurt~ | swollen | pain | hard | killing) ..9 (hour~ | minutes | woke | this \
          morning | tonight | today | last night | sick | vomit~ | since (this | last | noon | midnight | yesterday \
          | breakfast | lunch | dinner | you woke | <number>) | sudden~)
      (penis | erection) ..2 (been (erect | hard | stiff | up) | lasted) [for] [over | about] ${count} hour~
      (erect | erection) for [over | about | more than] ${count} hour~
      (not | never | no longer) (passed | passing | made | produced) a (drop | single drop)
      (has | have) not ((passed | made | produced) [any | a drop of | much] (urine | water | wee | pee) | peed | \
          weed | urinated) [at all | anything | since then] (in | for) [over | about | more than | the (last | \
          past)] ((8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 18 | 20 | 24 | eight | nine | ten | eleven | twelve | \
          fourteen | fifteen | sixteen | eighteen | twenty) hour~ | a [whole | full] day | two days)
      (kidney | transplant | graft) has stopped (making | producing | passing) (urine | water)
      bladder is (up to | at) (the | your | his) (navel | belly button)
    `,
    except: phrases`
      (used to | as a boy | years ago)
      (exam~ | clinic | scan | ultrasound | check) ..3 (of | for | on) ..2 testicle
      drop of (blood | alcohol | milk | wine)
      testicle ..9 (vasectomy | prosthesis)
      vasectomy ..9 testicle
      normal ..9 (peed | weed | urinated | urine | water)
      hour~ (overnight | at night | in the night | of sleep)
    `,
    unless: present
  },
  'blood-lost': {
    answers: ['highAcuity'],
    why: 'Pads by the hour, a wound that spurts.',
    phrases: phrases`
      (you | she | are | is | have | has | been) ..1 (soaked | soaking | gone | going | went | bled | bleeding | \
          filled | filling | got | getting | been) [through] (a | one | two | three | four | five | <number> | \
          several) [..1] (pad~ | towel~ | tampon~ | maxi pads) ..1 (in | every | per | an | each | within) [the] \
              [past | last] (hour~ | half an hour | half hour | (one | two | 1 | 2) hour~ | (<number> | fifteen | \
              ten | twenty | thirty) minute~)
      (cut | wound | artery | fistula | gash | stump | bite | incision) ..3 (spurting | spurts | pumping blood | \
          pumps blood)
      blood (spurts | is spurting | jets | squirts | is squirting | shoots) ..1 (from | out)
      blood (pumps | is pumping) ..1 (from | out of) (your | the | his | her) ..1 (arm | leg | wound | cut | neck | \
          wrist | hand | groin | fistula | graft | thigh | foot | stump)
      (will not | does not | has not) stop~ (spurting | pumping | squirting)
    `,
    except: phrases`
      (coffee | iron | patch | ice | cotton) pad~
      no longer (spurting | pumping | squirting)
      from the (leg | arm) (vein~ | artery | arteries | muscle~)
      (pad~ | towel~) ..4 with (sweat | urine)
    `,
    unless: ['condition', 'negation', 'question', 'education']
  },
  'airway-at-risk': {
    answers: ['highAcuity'],
    why: 'Something inhaled or stuck, a child that works for each breath, a blocked or lost breathing tube.',
    phrases: phrases`
      (you | he | she | your <kin> | the baby | child | toddler) [has | have] [just | probably] (breathed in | \
          inhaled | aspirated | sucked in | choked on) (a | an | the | some | part of ..1 | half a | his | her | \
          your) [..1] ${crumb}
      ${crumb} (is | got | has got | was | gets) [still | now] (stuck | lodged | caught | wedged) in (her | his | \
          your | the) (gullet | throat | windpipe | airway | esophagus | food pipe | nose and)
      (one | it | piece | ${crumb} | (something | one | it | piece) (stuck | lodged | caught)) in (the | his | her \
          | your) (windpipe | airway | bronchus)
      ${crumb} ..1 (gone | went) down the wrong (way | pipe | hole)
      (nostrils | nose) (flare | flares | flaring | are flaring | is flaring) ..6 (breath~ | grunt~ | ribs | fast)
      (grunts | grunting) (with | on | at) (every | each) breath
      ribs (are | is) (sucking | pulling | drawing | caving) in
      (asthma | chest | wheeze | breathing | attack) (is | has) [still] not (easing | better | eased | improving | \
          settling | helped | responding | settled) ..1 (with | after | despite | to) [the | your | his | her | all \
              | those | over] (4 | 6 | 8 | 10 | 12 | four | six | eight | ten | twelve | so many | all those | \
              many) puffs
      puffs (and | but) [you | he | she] [are | is] [still | no] (tight | wheez~ | breathless | short of breath | no \
          better | relief | struggling)
      (tracheostomy | trach | trachy | trache | tracheostomy tube | breathing tube) (is | has | got) [now | just | \
          been] (blocked | plugged | fallen out | slipped out | dislodged | been (pulled | coughed) out | come out \
          ($ | again | overnight | by itself | on its own | and (cannot | will not)))
      (tracheostomy | trach | trachy | trache | tracheostomy tube) (came | fell) out (by itself | on its own | just \
          now | <number> (minute~ | hour~) ago | an hour ago | and (cannot | will not))
      (${patient} | newborn | baby) (turns | is turning | are turning | went | goes | has gone | keeps (turning | \
          going)) (blue | dusky) (when | while | during | as | every time | at (rest | night | the breast) | with \
          (each | every | feeds | feeding | the feed~))
      (can | could) no longer (swallow | get down) (his | her | your) [own] (spit | saliva)
      (struggling | fighting | gasping) for (air | breath | every breath | each breath)
      ${patient} (are | is | keep | keeps) gasping ($ | and | now | for | since | you)
      gasp~ (lying (down | flat) | when ..2 (lie~ | lying) (down | flat) | in bed)
    `,
    except: phrases`
      (spat | coughed | came | threw) it (out | up)
      (laugh~ | joke | stairs)
      (cold | swim~ | pool) ..4 (blue | purple)
      (breathed in | inhaled | aspirated | sucked in | choked on | wrong (way | pipe | hole)) ..9 (coughed | spat | \
          brought | threw | came) [it | them] [back | right | straight] (up | out)
      (sweet | nut) (smell | scent | air | taste)
      (choked on | inhaled | wrong way) ..4 last (week | month | year)
      (wake~ | waking | woke | wakes) [up] (gasping | struggling | fighting)
      (hill | mountain | stairs | climb~ | treadmill | run | race | marathon | match | gym) ..3 (gasping | \
          struggling | fighting) for
      (gasping | struggling | fighting) for (air | breath) ..1 (at the top | on the (hill | mountain | stairs | \
          treadmill | bike | track | slope) | after ..2 (run | climb | match | race | stairs))
      (blue | dusky) (when | while | during | as) ..2 (strain~ | poo~)
      in the airway ..1 (is | are) (narrow~ | closing)
    `,
    unless: present
  },
  'fits-go-on': {
    answers: ['highAcuity'],
    why: 'Fits now, one after another, or doses against them that were missed.',
    phrases: phrases`
      (been | keep~ | still | is | are) (seizing | convulsing | having (fits | seizures | convulsions)) ..3 (for | \
          on and \
          off | again | since | now | $ | all (day | night | morning))
      (${patient} | child | boy | girl) [has | have | is | are | keeps] [been | still] fitting ..3 (for | on and \
          off | \
          again | since | now | $ | all (day | night | morning))
      one (seizure | fit | convulsion) after (another | the other)
      (back to back | back-to-back | cluster of) (seizures | fits | convulsions) (today | now | tonight | this | \
          since)
      (had | kept down | been given | got | taken) none of (her | his | your | the) ..1 (seizure | epilepsy | anti \
          seizure | anti-seizure | transplant | rejection | steroid) (medicine~ | medication~ | drug~ | tablets | \
              pills | doses) ($ | and | but | today | yesterday | since | this (week | weekend | morning) | for \
              (<number> | two | three | four | five | a | the) | because | as)
    `,
    except: phrases`
      fitting (in | into | with | for [a | the | your | new] (denture~ | crown~ | glasses | brace~ | shoe~ | boot | \
          cast | lens~ | mask))
      used to
    `,
    unless: present
  },
  'injury-today': {
    answers: ['highAcuity'],
    why: 'An injury that needs hands today: a burnt or pierced eye, a finger that is off, a burn all around, a shock from the mains.',
    phrases: phrases`
      (got | get | splashed | sprayed | squirted | spilled | rubbed | poured | had) ..2 ${caustic} ..1 (in | into | \
          to) (your | his | her | both | one | the | an) ..1 eye~
      ${caustic} ..1 (got | went | splashed | sprayed | squirted | shot | flew | came) ..1 (in | into) (your | his | \
          her | both | one | the) ..1 eye~
      eye~ (was | were | got | has been | have been) (splashed | sprayed | burned | burnt) (with | by) ..1 ${caustic}
      (you | he | she | <kin>) (have | has | had) [just] (cut | sawed | sawn | sliced | chopped | lopped | torn | \
          bitten | ripped) off (your | his | her | the | two | three | a | one) [whole | (tip | top | end | part | \
              half | piece) of] [your | his | her | the | a] [left | right | little | index | middle | ring | big | \
              small] (finger~ | thumb | toe~ | hand | \
          ear | fingertip~ | foot)
      (you | he | she | <kin>) (cut | sawed | sliced | chopped | lopped | tore | bit | ripped) off (your | his | \
          her | the | two | three | a | one) [whole | (tip | top | end | part | half | piece) of] [your | his | her \
          | the | a] [left | right | little | index | middle | ring | big | small] (finger~ | thumb | toe~ | hand | \
          ear | fingertip~ | foot)
      (finger~ | thumb | toe~ | fingertip | hand) (came | has come | was cut | got cut | was torn | was ripped | is \
          | was bitten | got ripped) off ($ | in | by | with | at | this | and)
      (bone is | bone) (out | showing | visible | sticking) ($ | and | of | through) [the skin]
      ((nail | spike | knife | hook | splinter | shard) [went | has gone | gone] [right | straight | clean] | \
          (screw | rod | needle | bolt) [went | has gone | gone] (right | straight | clean)) through (your | his | \
          her) ..1 \
          (hand | foot | eye | skull | neck | chest | wrist | palm)
      eye ..8 leaking (fluid | jelly)
      (hit | struck | pierced | poked | scratched | cut | dart | injur~ | stick | nail | metal | glass) ..8 leaking \
          (clear | water)
      eye (was | has been | got) (hit | struck | pierced | cut | stabbed) (by | with) (a | an | the) ..1 (nail | \
          dart | wire | knife | stick | branch | glass | metal | hook | screw | pencil | bullet | pellet | ball | \
          stone)
      burn~ (goes | go | is | runs | reaches) [all the way | right | all] (round | around) (the | your | his | her) \
          (arm | leg | finger~ | hand | neck | chest | wrist | ankle)
      (burnt | burned | scalded | burns (on | to)) ..3 (hands and face | face and hands | face and neck | face and \
          chest | genitals | both hands)
      [electric] shock ..1 (from the (mains | socket | wall | fence | line) | off the mains) ..9 (heart | chest | \
          skip~ | arm | numb | burn | dizzy | out)
      electric shock ..2 (threw | knocked) (you | him | her)
    `,
    except: phrases`
      nail (polish | varnish | salon)
      (cut | bit~ | file) off ..3 nail~
      (eye | bone) (doctor | clinic)
      (years | months) ago
      (take | takes | came | hands) off (the | your) (wheel | case | work)
      (eye | hook) ..1 catching
      lime juice
      (burn~ | burns | burnt | scalded) ..8 (heal~ | sunburn | sunscreen)
      static shock
      bone ..1 (out | showing | visible) and (growing | healing | healed | strong | well | healthy | looks)
      eye ..8 leaking ..3 (tears | since birth | with the cold)
      eye ..1 (hit | struck | pierced | cut | stabbed) ..5 (in <month> | week~ (ago | back) | month~ (ago | back) | \
          year~ (ago | back) | last (week | month | year | summer | winter))
    `,
    unless: present
  },
  'frail-today': {
    answers: ['highAcuity'],
    why: 'A sign that is an emergency by who has it: no spleen, no dialysis, withdrawal, a limb without pulse, pre-eclampsia.',
    phrases: phrases`
      (leg | foot | arm | hand | graft | limb | toes) ..1 (has | have) (lost (its | the | all) pulse | no pulse | no \
          [blood] flow)
      (leg | foot | arm | hand | limb) is [now] (pulseless | without [a] pulse)
      (no spleen | without a spleen | lost your spleen | spleen ..2 (out | removed | gone)) ..5 (fever | temperature \
          | chills | shivering | rigors)
      (fever | chills | rigors) ..5 (no spleen | without a spleen)
      (missed | skipped) ..3 dialysis ..12 (heart | chest | breath~ | gasp~ | swollen | balloons | weak | puffy | \
          skipping | lying)
      dialysis (has been | was) (missed | skipped) ..12 (heart | chest | breath~ | gasp~ | swollen | balloons | weak \
          | puffy | skipping)
      (withdrawing | withdrawal | coming off | stopped) ..1 (from | of) ..1 (alcohol | drink | benzos | \
          benzodiazepines) ..8 (shak~ | seeing | hallucinat~ | fit | seizure~ | sweating | confus~ | spiders | bugs)
      (face | hands) ..3 (puffy | swollen | swelled up | puffed up) ..6 (flashing lights | seeing (stars | spots))
      (pregnan~ | weeks | trimester) ..12 (face | hands) ..3 (puffy | swollen | swelled up | puffed up) ..6 \
          (flashes | spots | headache)
      (face | hands) ..3 (puffy | swollen | swelled up | puffed up) ..6 (flashes | spots | headache) ..8 (pregnan~ \
          | weeks | trimester)
    `,
    except: phrases`
      (can | may) (cause | lead | feel)
      (years | months) ago
      fever (plan | card | rule~ | pack | kit | leaflet | sheet)
      dialysis (in (<month> | <past-year>) | last (month | year | summer | winter))
      (pulse | flow) ..2 (for a moment | while the cuff)
    `,
    unless: present
  }
} as const satisfies ActGroups
