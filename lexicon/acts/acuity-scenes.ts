import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {farewellToThings} from './caredFor.ts'
import {contrasted} from './nothingOfTheSort.ts'
import {wayThere} from './wayThere.ts'

const present = ['condition', 'question', 'history', 'education'] as const

/** Emergencies told as scenes, in the words of those who see them. Kinds after etiquette-rules §3b. */
export const acuityScenes = {
  'scene-brain': {
    answers: ['highAcuity'],
    why: 'Stroke, bleeding, seizure or pressure in the head, as seen.',
    phrases: phrases`
      (face | mouth | smile) ..2 (dropped | fallen | drooped | gone | slid | slipped | twisted | hanging) ..2 \
          (side | down | crooked)
      (arm | leg | hand | one side | side) ..1 (went | gone | going) (dead | numb | limp | weak | floppy)
      (arm | leg | hand) (will not | does not | cannot) (lift | move | work | hold) ..6 (since | now | this | today)
      (like a | clap of) (thunder | thunderclap | hammer blow)
      (worst | never) ..3 (headache | head pain | of your life | of his life | of her life)
      neck (will not | cannot | does not) (bend | move)
      (cannot | can not | unable to) get (his | her | your | the) words out
      (one pupil | pupils) ..4 (bigger | larger | unequal | uneven | blown | different)
      (getting | growing | been getting | gets) (sleepier | drowsier | more drowsy | more confused | more sleepy) \
          ..6 \
          (fall | knock | fell | head)
      (not | is not | hardly | barely) (rousable | arousable | waking | waking properly | responding)
      (seizure | fit | convulsion) ..6 (still | five minutes | ongoing | not stopped | second | now | out of nowhere)
      ((and | is | now | he is | she is) fitting)
      sudden loss of (sight | vision | hearing)
      (legs | leg) (like jelly | giving way | like lead | will not hold) ..8 (back | bladder | wee | pee | numb)
      (not weeing | cannot wee | not peeing | no feeling) ..6 (back pain | legs | jelly | saddle)
      (having | had) a stroke $
      (muddled | confused | rambling | delirious) ..8 (fever | burning up | skin | urine | sweating | stiff)
    `,
    except: phrases`
      (no | not | never | without) ..2 (stroke | seizure | worst)
      # what runs in the family, or what a message to the family looks back on
      (^ | that | because | since | as | where) [i see | i read | noted] [that] your <kin> had a stroke
      ${contrasted}
      would be (a different | another) (story | matter)
      (comes on | come on) like a (thunder | thunderclap | clap)
      worst (anxiety | fear | year | day | breakup) of your life
      # how a mask or a boot sits
      (mask | respirator | boot | brace | ring | denture~ | crown | lens~ | cpap | splint | aid | shoe~ | size | good | best \
          | right | perfect | better | nice | snug | glove~ | face | seal) fit
      fit (test~ | check~ | passed | for)
      # what nobody thinks: the negation stands further off
      (not | no | never) (sound | look | seem | reason | think | believe | suspect | feel | evidence) ..8 (had | having) a \
          stroke
    `,
    unless: present
  },
  'scene-breath': {
    answers: ['highAcuity'],
    why: 'Heart and breath, as seen.',
    phrases: phrases`
      (lips | tongue | nails | fingertips | toes | face) ..2 (blue | grey | gray | bluish | dusky | purple) ..6 \
          (edges | breath~ | now | is)
      (bluish | blue | grey | gray | dusky) (nails | lips | tongue | fingertips | face)
      (pulling | sucking | drawing) in ..2 (under the | between the | at the) (ribs | neck | breastbone)
      (cannot | can not | could not | unable to) finish (a | your | his | her) sentence
      (too | so) (breathless | short of breath | winded) ..2 (to | you cannot | he cannot | she cannot)
      (is | he is | she is | baby is | newborn is) grunting
      (pink | frothy) (froth | sputum | phlegm)
      (lungs are | chest is) filling
      (bubbling | rattling | gurgling) breath~
      (breathless~ | breathlessness) ..2 (lying flat | lying down | at rest)
      (<number> | ten | twelve) puffs ..6 (not helped | nothing | no better | did nothing | while you wait)
      (chest | jaw | arm) ..2 (been squeezing | is squeezing | squeezing on | squeezed) ..6 since
      (grey face | gray face | clammy | cold sweat | drenched in sweat) ..6 (chest | pain | sweat | heart)
      (palpitation~ | heart | pulse) ..2 (at | of) (160 | 170 | 180 | 190 | 200 | 210 | 220) ..8 \
          (passing out | faint | dizzy | now)
      (pulse | heart rate) [of] (28 | 30 | 32 | 33 | 34 | 35 | 36 | 37 | 38)
      (defibrillator | icd) ..1 (shocks | shocked | fired | went off | firing)
      (calf | leg) ..3 (like a football | like a balloon | twice the size | up like | hot and swollen)
      (choking | choked) (fit | on | episode) ..8 (wheeze | since | cough | breath)
      down the wrong (way | pipe) ..6 (wheeze | emergency | breath)
      (one-sided | one sided | new) wheeze
      (throat | neck | tongue) ..4 (closing | close~ the airway | close off | hot potato | swelling under)
      (cannot | can not) swallow (his | her | your) [own] (spit | saliva)
      (dribbling | drooling) ..6 (fever | leaning | swallow | throat)
      swelling under the tongue
      (bp | reading | reading's | pressure | readings | blood pressure) ..3 <high-pressure> [over] <number>
      (reading | reading's | pressure) ..3 (160 | 162 | 165 | 168 | 170 | 171 | 172 | 174 | 175 \
          | 178) [over] <number> \
          ..6 (pregnan~ | week~)
      weeks ..12 (160 | 162 | 165 | 168 | 170 | 171 | 172 | 174 | 175 | 178) [over] <number>
    `,
    except: phrases`
      (was | were) [at] <high-pressure> [over] <number> ..9 (now | today)
      <high-pressure> [over] <number> or (more | above | higher)
      (no | not | never | without) ..2 (grunting | wheeze | blue)
      ${contrasted}
      (was | were) ..6 (last (week | year | month) | years ago)
      (is not | are not) ..1 closing (your | his | her | the) airway
      (throat | neck | tongue) ..4 closing [up | in] (in <month> | in <past-year> | last (week | month | year | spring \
          | summer | winter | autumn | fall))
      (bluish | blue | purple | dusky) (after | from) ..2 (swimming | swim | pool | cold | sledging | paddling)
    `,
    unless: present
  },
  'scene-blood': {
    answers: ['highAcuity'],
    why: 'Bleeding, belly, pregnancy and birth, as seen.',
    phrases: phrases`
      (soaked | soaking | filled | filling | changed | flooding | gone through | been through) ..2 \
          (pads | towels | pad | tampons)
      (spurting | gushing | pumping out | pouring out) ..4 (will not stop | towel | blood | now)
      (is | are) (spurting | gushing | hemorrhaging)
      (waters | water) ..2 (gone | green | broke~ | have gone | brown) ..10 (weeks | tighten~ | contraction~ | green)
      green waters
      (tightenings | contractions | pains) every (two | three | four | five | <number>) minutes
      (baby | she | he) ..2 (not moved | not kicked | stopped moving | gone quiet | not moving) ..2 \
          (since | all | for | today)
      (swollen | puffy) in the face ..6 (stars | headache | reading | vision)
      seeing (stars | spots | flashes) ..8 (reading | pressure | headache | swollen | weeks)
      vomiting (green | bile | blood | coffee grounds) ..4 (since | night | all | and | belly | now | for)
      (belly | tummy | abdomen | stomach) ..1 (tight as | hard as | rigid | board | like a drum | tight like)
      (gum~ | nose | gums) ..1 bleed~ ..10 (platelet~ | cold hands | dengue)
      platelet~ ..3 ..8 (gum~ bleed~ | bleeding | admission)
      (not passed | no | has not passed | not made) ..2 (urine | water | wee | wet nappy | wet nappies) ..2 \
          (all day | since | for | today)
      (wet-nappy-free | wet nappy free | nappies dry | dry nappies | no wet (nappies | diapers)) ..4 \
          (hour~ | since | all)
      (mottled | marbled | grey | gray) (skin | legs | arms)
      (floppy | limp) and (cold | pale | grey | gray | hot | blue)
      (shaking chills | rigors | rigor | shaking like) ..8 (line | port | flush~ | picc | chemo | catheter | leg \
          | groin)
      (red line | red streak~ | tracking) ..4 (up | to) (the | your) (groin | arm | leg | armpit | knee)
      (wound | toe | foot | skin) ..1 (going | gone | turning | turned) (black | green)
      (hot | red | swollen) ..1 (knee | joint | hip) ..10 (fever | cannot bend | replaced | 39)
      (erection) ..10 (hours | painful | sickle)
      (cord | foot | hand | arm) ..2 (visible | coming out | hanging out | between) ..4 (vagina | legs)
      (two | one | <number>) weeks after the (birth | baby | section) ..6 (bleeding | fever | soaked)
      (keeps | keep | still | is | are) soaking through (the | your | his | her | two | every \
          | each) ..1 (towel~ | bandage~)
      spit running out because
    `,
    except: phrases`
      (waters | water) ..6 with (my | your | her) (first | second | third | last | eldest | older | son | daughter)
      (no longer | not | never | stopped) ..2 (soak~ | gush~ | spurt~)
      ${contrasted}
      (bug | virus | norovirus) ..4 (vomiting)
      ^ ..1 [our] rule ..12 (pads | pad)
    `,
    unless: present
  },
  'scene-harm': {
    answers: ['highAcuity'],
    why: 'Poison, wounds, burns, skin and limbs, as seen.',
    phrases: phrases`
      (swallowed | ate | drank | took | gulped | chewed) ..6 (tablets | pills | bleach | battery | capsules \
          | <named-drug>) ..8 (ago | shaking | sleepy)
      (swallowed | took | taken) ..3 (grandad~ | grandma~ | mother~ | father~ | brother~ | granny~ | nan~) ..4 \
          (tablets | pills | <named-drug>)
      (took | taken | swallowed) the whole ..3 (blister | strip | box | bottle | pack | week~)
      (bleach | acid | lime | drain cleaner | chemical~ | cement | glue) (in | into) (the | your | his | her) eye~
      (under | hold it under) (the | a | running) (tap | water) ..4 (twenty | full | minutes)
      (adder | snake | viper | cobra | scorpion | spider) (bite | sting) ..6 (ago | hour~ | swollen | minute~ | numb)
      (ruptured | burst | perforated) (globe | eye)
      pupil ..3 (pear shaped | tear shaped | teardrop | misshapen)
      (skin | skin's) ..2 (peeling | coming) (off | away) ..2 (in sheets | sheets | like)
      (peeling skin | skin peeling | blistering skin | raw mouth) ..4 (<named-drug> | emergency | burns)
      (purple | red) (spots | rash | marks) ..6 (do not | does not | will not | not) (fade | blanch | go away under) \
          ..3 (glass | pressed)
      (cast | plaster | splint) is ..1 (tight | too tight) ..8 (white | numb | blue | pain)
      (white | blue | cold | numb) [and] [numb | cold | icy] ..1 <hurt-part> ..6 (cast | pulseless | suddenly)
      (cold | white | icy | blue) [and] [pulseless | numb | white | icy] (foot | leg | hand | toes) ..6 \
          (no feeling | suddenly | surgeon | pulse)
      (foot | leg | hand | arm) ..2 gone (white | cold | icy | blue | black)
      (pulseless | no pulse in | no pulses in) ..2 <hurt-part>
      (carbon monoxide | co) (alarm | detector) ..2 (going | going off | sounding | beeping)
      (stiff | rigid) ..2 burning up
      burning up (at | with) <number>
      (breath like | breath smells (of | like)) (pear drops | nail polish | acetone | fruit)
      (breathing fast | breathing deep) ..6 (ketone~ | sugar | glucose | pear)
      (glucose | sugar | meter) ..3 (hi | reads hi | too high to read)
      (pills | tablets) ..2 (counted out | lined up | laid out | saved up) ..6 (note | tonight | dresser | table | \
          bed)
      (give | hand) ..2 (blades | knives | pills | gun | rope | tablets) to
      (goodbye | suicide) (note | letter | letters)
      (nobody | no one) ..2 leave ..2 (alone | by (himself | herself))
      (crisis | mental health) (counselor) ..3 (will (ring | call | come)) ..5 (minutes | now | within)
      carbon monoxide ..1 (badge | detector) (went | turned) (black | red)
      carbon monoxide alarm went off
      skin [has] ..1 (gone | turned) (waxy | white | leathery | charred) ..2 (white | waxy)
      tooth went right through
    `,
    except: phrases`
      (came out | passed | went through | spat it out)
      (was | were | happened) ..6 (last (week | month | year) | years ago | when you were)
      ${farewellToThings}
    `,
    unless: present
  },
  'go-at-once': {
    answers: ['critical', 'highAcuity'],
    why: 'An order to go, with the place or the haste and not always a verb.',
    reason: 'an instruction to get emergency care',
    phrases: phrases`
      (rush | hurry | get yourself | get him | get her | away | off) ..2 to ..2 (<hospital> | <emergency-place>) ..4 \
          (<at-once> | please)
      (go | proceed | rush) [to] [the | a] [nearest] (er | ed | hospital) (na | agad | po | itself | la | lah)
      (get | take | bring) (yourself | him | her | them | the wee one | the bairn) ..3 (<emergency-place>)
      (^ [please | so | yes | just | then] | should | must | need~ to | want you to) \
          (go | head | (take | bring | get | drive | carry) (yourself | him | her | them | <kin> | your <kin> \
          | the baby \
          | <capital>)) (straight | directly | right) [over | down | round | in] to ..4 (<hospital> | emergency)
      (get | be) (seen | looked at | checked) (the day | the night | this very day | this minute)
      (away | up | down | round | over) to (<emergency-place>)
      (rush | hurry) (him | her | them | the ..1 | your ..1 | yourself | down) ..2 (<hospital> | <emergency-place>)
      (need~ | requires | require | must) ..2 (admission | hospitalization | hospitalisation | admitting \
          | to be (admitted | hospitalized)) [<at-once>]
      (get | be) (admitted | hospitalized) (<at-once> | asap | in | under)
      ^ [please | kindly] get (yourself | him | her) (admitted | hospitalized)
      (do not | dont) (wait | waste time | delay) ..4 (go | take | rush | call | bring) ..6 \
          (<hospital> | <emergency-place>)
      (ring | call | phone | dial | get) [for] (an | the) ambulance
      (ring | call | phone | dial) (999 | 911 | 112 | 108 | 000 | triple zero | 111 | 1122 | 117) \
          (now | this | and | straight | right)
      (drop | leave) (everything | what you are doing) and (go | come | call | ring | get)
      ^ [right | ok | so | please] straight to ..2 (<hospital> | <emergency-place> | <assessment-place>)
      (straight | directly | off | back) to ..3 (<assessment-place> | <hospital>) ..6 \
          (<at-once> | straight off | please | first)
      (off | straight) to (the | a) (ward | hospital) [with you] ..2 <at-once>
      (straight | directly) to (the | your) ..2 <assessment-place>
      (goes | go | going | gets | get | walk | walks | move) (straight | directly) to ..2 \
          (<assessment-place> | <hospital>)
      (go | walk | get | head | back) ..8 <assessment-place> ..3 (<at-once> | straight off | straight away)
      <assessment-place> [is] (straight off | at once | right now | expecting you | straight away | today | now)
      (please | kindly | go | shift | shifting | admit) ..2 to [a | the | nearest] hospital \
          (first | now | with | immediately | at once)
      (shift | shift him | shift her | admit | get admitted) ..2 (hospital | ward) ..2 \
          (with | now | immediately | <at-once>)
      (need~ | means) (admission | admitting | hospital | the ward | resus) ..2 (<at-once> | itself | with)
      (to [the | a] | ^ [the]) hospital [please] and now
      ^ [right | please | just | so | ok] go now
      (999 | 911) (and | then | another | please | from | now | straight)
      (then | and | pen | spacer | up | hard) (ring | call | phone | dial) (emergency | 999 | 911 | 112)
      (ring | call | phone | dial) emergency
      (poison~ | poisons) (line | control | center | information)
      (someone | somebody) else ..4 must (ring | call | drive | dial)
      (every (hour | minute | second) | each (hour | minute)) (counts | matters | costs)
      (eye | children's | childrens) casualty
      (seen | examined | looked at | laid hands) ..5 (within a couple of hours | within hours | in the next few hours)
      (in | within) [the] next (few hours | hour or two | couple of hours) ..3 or
      (vascular | eye | hand | brain | urology | surgical) (surgeon | team | doctor) ..2 (in | within) [the] next \
          (few | couple | hour)
      (doctor~ eyes | doctor | someone) ..3 (on | at) that ..2 (today | tonight | now)
      (doctor | surgeon | somebody) (laid | to lay | lays) hands on ..3 today
      (cannot | will not | not) hold (till | until) (monday | tomorrow | morning | <weekday>)
      (do not sit in the waiting room | skip the (queue | line | waiting room))
      (siren | blue lights | blue light)
      (take him in | take her in | bring him in | bring her in) now
      (ask for | tell them) (urology | the stroke team | cardiology | surgeons | neurosurgery)
      (use | give) ..2 (adrenaline | epinephrine) pen ..2 (now | first)
      (this | it | that) ..1 (is | means | equals | be) (dka | sepsis | meningitis | a stroke | anaphylaxis) $
    `,
    except: phrases`
      ${wayThere}
      (straight | directly | right) ..1 to ..4 <hospital> ..1 (lab | laboratory | pharmacy | desk | entrance \
          | parking \
          | billing | records | radiology | appointments | cafeteria)
      to ..2 emergency (contact~ | fund | tab | page | plan)
      (straight | directly | right) ..1 to ..4 <hospital> ..3 (on the (day | morning) of | at <number> | at <clock> \
          | for (your | the) ..1 (scan | x ray | procedure | admission | induction | appointment))
      (do | does | did | will | would | should) not (need | require | have to | mean)
      (no | without) (need | reason | cause | hospitalization | admission)
      ask for ..2 (at the | when you call)
      tell them ..2 has
      (poison control | poison) ..2 (number | magnet | card | sticker)
      admission (form~ | papers | paperwork | fee | office | for one night | within <number> hours to)
      call the ambulance (billing | company | booking | office)
      (blue light | siren) ..2 (therapy | glasses | test | coating~ | filter~ | lens~ | screen~ | blink~ | glow~ \
          | comes on)
      (wee | little | small | tiny | screen) blue (light | lights)
      look at that (form | letter | bill | claim)
      (your | the) booked visit
      for your (infusion | booked | visit)
      (was | were | had | went | been | going) ..4 (straight to | taken | rushed)
      (when | if) (somebody | someone | anyone | people)
      (appointment | visit | scheduled | form~ | parking | paperwork | pharmacy) ..4 (<assessment-place> | <hospital>)
      (did | do) right to
      (ward | unit) (round | clerk | nurse | sister)
      (someone | somebody) else must drive you (home | back)
      go now (to (the | our | your) ..1 (chat | portal | page | site | website | app | tab | menu | link | desk | \
          shop | store | form) \
          | and (enjoy | have fun | play | rest | sleep | celebrate | relax | be happy))
    `,
    unless: ['condition', 'question', 'education', 'history']
  }
} as const satisfies ActGroups
