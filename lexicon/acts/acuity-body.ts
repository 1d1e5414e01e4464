import {phrases} from '../phrases.ts'
import {type ActGroups, present} from './act.ts'
import {caredFor, merelyUnsaid, otherBladder, scanned, soreThroat, swallowedBlood} from './caredFor.ts'
import {emergencyElsewhere} from './emergencyElsewhere.ts'
import {lastingLoss, sufferer, whose} from './whose.ts'

const suddenly = phrases`(suddenly | all of a sudden | out of nowhere | out of the blue | woke up | just now | \
    right now | this (morning | afternoon | evening) | today | tonight | last night | since (breakfast | lunch | \
    noon | dinner | supper | midnight | waking | yesterday | last night | this | <number>) | an hour ago | <number> \
    (minutes | mins | hours | hrs) ago)`

const faceGone = phrases`((face | mouth | smile | lip | cheek | eyelid) ..2 (droop~ | drooping | droopy | dropped | \
    dropping | drops | lopsided | lop-sided | sagging | sags | sagged | crooked | hanging | hangs | slumped | numb) \
    | side of ${whose} face ..2 (droop~ | drooping | dropped | numb | sagging | hanging | fallen | fell | slumped | \
    paralyzed | weak) | facial (droop | weakness))`

const speechGone = phrases`((words | speech | sentences) ..1 (come | comes | came | coming | are | is | went | gone \
    | sound | sounds | was | were) [out] ..1 (mush | mushy | jumbled | garbled | gibberish | nonsense | scrambled | \
    wrong | slurred | mixed up | thick | all over) | (talks | talking | talked | speaks | speaking | spoke) ..1 \
    (gibberish | nonsense | rubbish | gobbledygook | mush) | slurring | slurred | slurs | (cannot | can not | could \
    not | unable to | not able to) ..1 (speak | talk | find ..1 words | get ..1 words out | say ..2 words | answer \
    | understand what (people | we | i | you | they)) | not making [any] sense | dribbling | drooling from)`

const limbGone = phrases`((arm | leg | hand | foot | side) ..2 (weak | weaker | numb | dead | limp | heavy | \
    useless | floppy | drops | dropped | hangs | gives way | gave way | giving way | paralyzed | drifts | went) | \
    (weak | weakness | numb | numbness | paralysis | tingling) ..2 (arm | leg | hand | side) | (cannot | can not | \
    could not | unable to | not able to) (lift | raise | move | hold | grip | use | feel) ..2 (arm | leg | hand | \
    cup | fork | spoon | pen | glass) | dropping (things | cups | everything) | (drops | dropped) ..1 (cup | fork | \
    spoon | pen | glass))`

const thinner = phrases`(blood thinner~ | thinner~ | anticoagulant~ | anticoagulated | anticoagulation | warfarin | \
    coumadin | apixaban | eliquis | rivaroxaban | xarelto | dabigatran | pradaxa | edoxaban | lixiana | savaysa | \
    clopidogrel | plavix | ticagrelor | brilinta | prasugrel | heparin | enoxaparin | lovenox | clexane | doac | \
    noac | dual antiplatelet~)`

const headBlow = phrases`((hit | hits | hitting | banged | bumped | struck | knocked | cracked | smacked | whacked \
    | bashed | split | bang | bump | clonked | conked) [my | your | his | her | the | their] [back of [my | your | \
    his | her | the]] (head | forehead | skull | temple) | (head | skull) (injury | trauma | knock | strike) | \
    (blow | knock | bang | bump | whack) (to | on) (my | your | his | her | the) [back of the] (head | forehead | \
    temple | skull) | (egg | lump | bump | cut | gash | bruise | hematoma | goose egg) on ${whose} ..1 (head | \
    forehead | temple | scalp | skull) | fell on ${whose} head | landed on ${whose} head)`

const afterBlow = phrases`(vomit | vomits | vomited | vomiting | threw up | thrown up | throwing up | being sick | \
    been sick | was sick | keeps being sick | drowsy | sleepy | sleepier | confused | muddled | knocked out | \
    unconscious | passed out | blacked out | seizure~ | fitting | double vision | unequal pupils | bigger pupil | \
    slurred | slurring | unsteady | clear fluid | will not wake | hard to wake | worst headache | headache (is | \
    keeps | getting) ..2 worse)`

/** Signs as a leaflet lists them, or as the limit of a wait. */
const listed = phrases`
  (signs | sign | symptoms | what would | would count | class | leaflet | booklet | lists | covers | include | \
      includes | sheet | any | watch for | look out for) ..9 (${faceGone} | ${speechGone} | ${limbGone} | fever | \
      stiff neck | rash | swelling | vomiting | swallowing | saddle | numb)
  (slurred | speech | fever | stiff neck | rash | swallowing | swelling | glass | vomiting | neck) ..5 (emergency \
      department | same day | are the signs | are signs | means | mean | would | is casualty | county hospital | \
      999 | goes for | cause | causes)
`

const farTooSlow = phrases`(20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37)`

const swallows = phrases`((hard | hurts | harder | painful | trouble | difficulty | difficult | cannot | can not | \
    could not | hardly | barely | unable | not able | struggl~ | impossible) ..3 (swallow | swallowing | open \
    ${whose} mouth | open (up | wide) | breathe | breathing) | (swallow~ | breath~) [is | are | gets | getting | \
    has] [become | getting | very | really] (hard | harder | difficult | painful | impossible | tricky) | drool~)`

const saddle = phrases`((numb | number | numbness | tingling | tingles | tingle | no feeling | no sensation | lost \
    feeling | lost [all] sensation | cannot feel | can not feel | could not feel | do not feel | does not feel | \
    dead | pins and needles) ..3 (between ${whose} legs | saddle | groin | genitals | genital | private parts | \
    privates | perineum | bum | bottom | backside | buttocks | anus | (i | you | he | she) wipe~ | wiping | inner \
    thighs | vagina | vulva | penis | scrotum | crotch | down below | down there) | (saddle | groin | bum | bottom \
    | backside | buttocks | crotch | privates | genitals | genital) [area] (is | are | feels | has gone | have gone \
    | went) ..1 (numb | dead) | saddle (anesthesia | numbness))`

const bladderGone = phrases`((cannot | can not | could not | unable to | not able to | not been able to | have not \
    been able to | struggl~ to) (pee | wee | urinate | pass (urine | water | any urine) | empty ${whose} bladder | \
    go) | (wet | wetting | soiled | soiling) (myself | yourself | himself | herself | the bed | ${whose} (pants | \
    bed | trousers)) | (lost | losing | lose | loss of) [all] control (of | over) ..2 (bladder | bowel~ | urine | \
    stool~) | (lost | losing) ..1 control of | incontinent | incontinence | (cannot | can not | do not | does not | \
    could not) (tell | feel | know) ..4 (pee | wee | urinate | bladder | full | go | urine) | (leaking | leaks | \
    leaked | dribbling | dribbled) (urine | pee | stool) | urinary retention | no control (of | over) ..2 (bladder \
    | bowel~))`

const legsGone = phrases`(leg~ ..3 (weak | weaker | weakness | numb | tingl~ | tingle | giving way | gave way | \
    give way | buckl~ | buckle | heavy | useless | will not hold | do not work) | (weak | numb | weakness in | \
    numbness in | tingling in) ..2 legs | foot drop)`

const faint = phrases`(faint | fainted | fainting | dizzy | dizziness | light headed | lightheaded | light-headed | \
    woozy | giddy | collapsed | passed out | passing out | blacked out | pale | clammy | sweaty | weak | breathless \
    | short of breath | heart (racing | pounding | is racing | is pounding))`

const blackStool = phrases`((black | tarry | maroon | tar like | jet black | inky) ..2 (stool~ | poo | poop | poos \
    | motion~ | bowel movement~ | diarrhea | bm~) | (stool~ | poo | poop | motions | bowel movement~) ..3 (black | \
    tarry | like tar | maroon) | melena)`

const bloodVerb = phrases`(vomit | vomits | vomiting | vomited | threw up | throwing up | thrown up | throws up | \
    brought up | bringing up | brings up | coughing up | coughed up | coughs up | spat up | puking | puked | puking \
    up | being sick | been sick with | retching up | spewing | vomiting up)`

const swells = phrases`((tongue | lip | lips | face | throat | airway | eyes | mouth | uvula) ..3 (swell~ | swelled \
    | swollen | swelling | puffing | puffed | blew up | blown up | ballooned | ballooning | closing | closes | \
    tight | tightening | tightens | constricted) | swelling (of | in | around) ${whose} (face | lips | tongue | \
    throat | mouth))`

const allergyElse = phrases`(wheez~ | wheezy | breath~ | hoarse | hoarseness | hives | welts | urticaria | faint | \
    fainted | dizzy | lightheaded | swallow~ | voice | vomit~ | collapsed | stridor)`

const eaten = phrases`(stung | sting | bee | wasp | nut~ | peanut~ | cashew~ | walnut~ | almond~ | egg~ | prawn~ | \
    shrimp | shellfish | fish | sesame | antibiotic~ | penicillin | amoxicillin | injection | vaccine | (first | \
    second | new | last) (dose | tablet | pill | capsule) | ibuprofen | lisinopril | ramipril | enalapril | ace \
    inhibitor)`

const fever = phrases`(fever | feverish | burning up | burning hot | temp [is | of | was] <number> | temperature \
    [is | of | was | at] <number> | (temp | temperature | fever) (of | is | was | at | up to) <number> | (39 | 39.1 \
    | 39.2 | 39.3 | 39.4 | 39.5 | 39.6 | 39.7 | 39.8 | 40 | 40.2 | 40.5 | 102 | 102.5 | 103 | 103.5 | 104))`

const stiffNeck = phrases`(stiff neck | neck stiffness | neck ..2 stiff | (cannot | can not | hurts to | could not \
    | unable to) (bend | move | turn | flex) ${whose} neck | (cannot | can not) (touch | put) ${whose} chin (to | \
    on) ${whose} chest)`

const lightHurts = phrases`(light~ ..2 (hurt~ | hurting | bother~ | unbearable | blinds) | (cannot | can not) ..1 \
    (stand | bear | take | tolerate) ..1 light~ | photophobia | sensitive to [the | bright] light~)`

const purple = phrases`((purple | dark red | purplish | blood red | bruise like | pinprick | pin prick) ..1 (spots \
    | spot | rash | blotches | dots | marks | patches) | petechiae | petechial | purpura)`

const noFade = phrases`(not | will not | never) [go] (fade | fading | disappear | disappearing | vanish | blanch | \
    blanching | go away | going away | turn white | go white | go pale)`

const infection = phrases`(uti | infection | infected | wound | incision | section | catheter | pneumonia | kidney \
    | cellulitis | abscess | urine | sepsis | stone | drain)`

const shakes = phrases`(rigor~ | shaking | shivering | shivers | shakes | shivery | chills | teeth chatter~ | \
    trembling)`

const muddled = phrases`(confused | muddled | delirious | rambling | disoriented | not making sense | hard to (wake \
    | rouse) | difficult to (wake | rouse) | drowsy | out of it | mottled | (breathing | breathes) (fast | very \
    fast | quickly | rapidly))`

/** A body that gives signs no clinic waits with, in anyone's words and of anyone at home. Source: etiquette-rules §3b. */
export const acuityBody = {
  'stroke-told': {
    answers: ['highAcuity'],
    why: 'Face, arm or speech that fail at once, as FAST teaches: "her words come out as mush and she drops the cup".',
    phrases: phrases`
      ${faceGone} ..9 (${speechGone} | ${limbGone})
      ${speechGone} ..9 (${faceGone} | ${limbGone})
      ${limbGone} ..9 (${speechGone} | ${faceGone})
      ${suddenly} ..5 (${faceGone} | ${speechGone} | blind | (cannot | can not) see ($ | anything | out of))
      (${faceGone} | ${speechGone} | went blind) ..5 ${suddenly}
      (suddenly | all of a sudden | out of nowhere) ..4 ${limbGone}
      (face | mouth | smile) (has | is | have) [gone | went | all | now | suddenly] (lopsided | lop-sided | droopy \
          | drooping | dropped)
    `,
    except: phrases`
      ${merelyUnsaid}
      ${caredFor}
      ${listed}
      or ..3 ${speechGone}
      ${lastingLoss}
      ${emergencyElsewhere}
      (botox | filler | dentist | dental | numbing | anesthetic | injection | laughing gas | teething | bell's \
          palsy | bells palsy | migraine~ | carpal tunnel | slept on | sleeping on | pinched nerve | trapped nerve)
      (dribbling | drooling) ..3 (baby | toddler | teeth~ | pillow | ball | at night)
      (years | months | weeks) ago
      for (years | months | <number> (years | months) | (ten | five | six | two | three | many) years)
      when (she | he | you | i) (is | are | am) (tired | drunk | nervous | cold)
      (used to | last (year | month | week))
      (face | mouth) ..2 numb ..4 (dentist | filling)
      cannot (talk | speak) ..2 (right now | today | now | to you | on the phone | about | this (morning | \
          afternoon) | at (work | the moment))
      (today | tonight | this (morning | afternoon | evening)) ..3 cannot (talk | speak) (to | on | by | about)
      (lost | losing) ..1 voice
      (laryngitis | cold | hoarse)
    `,
    unless: present
  },
  'head-blow': {
    answers: ['highAcuity'],
    why: 'A blow to the head of somebody whose blood is thinned, or with sickness or drowsiness behind it: "hit his head, he is on apixaban".',
    phrases: phrases`
      ${headBlow} ..12 (${thinner} | ${afterBlow})
      ${thinner} ..12 ${headBlow}
      (fell | fall | slipped | tripped | tumbled) ..9 ${headBlow} ..9 (${thinner} | ${afterBlow})
      (knocked | knock) ${whose} head ..9 ${afterBlow}
    `,
    except: phrases`
      ${caredFor}
      ${listed}
      (never | any) ..2 ${afterBlow}
      (who hit | head injury left | worry about any head | seizures are [well] (controlled | under control))
      ${thinner} (a | any | every) (bump | blow | knock | bang | head injury)
      ${scanned}
      (years | months | weeks) ago
      last (year | month | spring | summer | fall | autumn | winter)
      (stopped | came off | off | no longer | not on | never | without) ..3 ${thinner}
      (did | does | not | never | without) ..2 ${headBlow}
      in (january | february | march | april | may | june | july | august | september | october | november | december)
      (people | patients | anyone | anybody) (who | on | with)
      (hit | hits) the (head | nail)
      head (of | office | start | count)
      (not | no longer | neither | no) ..3 ${afterBlow}
    `,
    unless: present
  },
  'neck-swells': {
    answers: ['highAcuity'],
    why: 'A swelling of jaw, neck or floor of the mouth beside trouble to swallow or to breathe.',
    phrases: phrases`
      (swelling | swollen | swelled | puffed) ..6 (jaw | neck | chin | throat | tongue | floor of ..2 mouth) ..9 \
          ${swallows}
      (jaw | neck | chin | throat | floor of ..2 mouth) ..4 (swollen | swelling | swelled | puffed up | blown up) \
          ..9 ${swallows}
      tongue ..2 (pushed | lifted | raised | forced) up
      (swelling | swollen) ..3 under ${whose} (tongue | jaw) ..9 ${swallows}
    `,
    except: phrases`
      ${caredFor}
      ${listed}
      (swelling | swollen) ..7 or ..1 (trouble | difficulty)
      (gone | went down | better | settled | resolved | less | easing | down)
      (not | no | without | never) ..3 (swollen | swelling | hard to swallow | trouble)
      (years | months | weeks) ago
      ${soreThroat}
      (sore throat | glands | tonsil~) ..4 (a bit | a little | slightly)
    `,
    unless: present
  },
  'cauda-equina-told': {
    answers: ['highAcuity'],
    why: 'Numb between the legs beside a bladder, a bowel, a back or legs that fail.',
    phrases: phrases`
      ${saddle} ..9 (${bladderGone} | ${legsGone} | back (pain | ache | hurts) | sciatica)
      (${bladderGone} | ${legsGone} | back pain | back ache | backache | sciatica | back ..3 worse) ..9 ${saddle}
      ${legsGone} ..7 ${bladderGone}
      ${bladderGone} ..7 ${legsGone}
      back (pain | is | hurts) ..7 ${bladderGone}
      ${sufferer} (cannot | can not | could not | does not | do not) feel ..4 (when | if) (i | you | he | she) wipe~
    `,
    except: phrases`
      ${caredFor}
      or ..1 (cannot | can not | numb | weak)
      ${lastingLoss}
      (after | since | with) ..2 (epidural | spinal (block | anesthetic) | nerve block | operation | surgery | \
          cycling | bike ride | birth)
      (years | months) ago
      for (years | <number> years)
      (nervous | nerves | laughing) ..2 (wet | go)
      (not | no | neither | never | without) ..2 ${saddle}
      (bed | potty) wetting
      (leak~ | leaked) ..3 (cough~ | sneez~ | sneezed | laugh~ | laughed)
      ${otherBladder}
      (weak | give way | incontinent) ..3 (lying | so (we | the) | hoist | aide)
      last (year | month)
    `,
    unless: present
  },
  'blood-brought-up': {
    answers: ['highAcuity'],
    why: 'Blood that is vomited, or lost by the bowel in quantity or with faintness: "I am vomiting blood".',
    phrases: phrases`
      ${sufferer} [have | has | am | are | is | had] [been | just | now | again | still | started | also | keep | \
          keeps | suddenly] ${bloodVerb} ..2 (blood | clots | coffee grounds)
      ^ ..2 ${bloodVerb} [bright | fresh | red | dark | pure | some] [red] blood
      ${blackStool} ..8 ${faint}
      ${faint} ..8 ${blackStool}
      ${blackStool} ..6 (naproxen | ibuprofen | aspirin | diclofenac | ${thinner})
      (passed | passing | passes | lost | losing | pooped | pooping | pouring | poured) ..3 (a lot | lots | so much \
          | large | big | huge | loads | heaps | a cup | cups | pints) ..3 (blood | clots) ..4 (back passage | \
          bottom | rectum | bowel~ | stool | poo | poop | anus | toilet | back end | bum)
      (bleeding | bled) ..2 (heavily | a lot | badly | nonstop) from ${whose} (bottom | rectum | back passage | \
          bowel~)
      ${sufferer} (am | are | is | have | has) [been | also | now] (vomiting | bringing up | throwing up) ..5 \
          (coffee grounds)
    `,
    except: phrases`
      ${caredFor}
      (streak~ | speck~ | fleck~ | tinge~ | drop~ | spot~ | pink) ..3 (blood | phlegm | mucus)
      (iron | bismuth | pepto | charcoal | licorice | blueberries) ..12 ${blackStool}
      ${blackStool} ..12 (iron | bismuth | pepto | charcoal | licorice | blueberries)
      (not | no | never | without | stopped) ..3 (blood | clots | black)
      (years | months) ago
      (died | cat | dog | puppy | kitten | horse | last (year | month) | losing ..9 (made | makes) | stools can)
      ${blackStool} ..4 (cleared | gone | stopped | normal)
      ${swallowedBlood}
    `,
    unless: present
  },
  'allergy-now': {
    answers: ['highAcuity'],
    why: 'Swelling of lips, tongue or throat beside a second sign, or after what set it off.',
    phrases: phrases`
      ${swells} ..8 ${allergyElse}
      (wheez~ | wheezy | hives | welts | hoarse | rash all over | vomiting) ..8 ${swells}
      ${eaten} ..9 ${swells}
      ${swells} ..7 (after | since | from) ..5 ${eaten}
      ${whose} (tongue | throat | airway) (is | keeps | has started | started | feels like it is) [now | still] \
          (swelling | closing | closing up | getting (bigger | thick | tighter))
      (my | your | his | her) (tongue | lips) (swelled | swelled up | blew up | have swelled | has swelled | is \
          swollen | are swollen) ..6 (and | so) ..6 ${allergyElse}
    `,
    except: phrases`
      ${caredFor}
      (can | may | could | might) (make | mean | cause | give | bring) ..6 (swell | swelling)
      (makes | made) ..3 swell
      (swell (after eating | when | whenever) | swelling ..6 before)
      (tongue | lips | throat | face) (is | are) not
      (stop | stopped | stopping | hold | chart | file | note says | form) ..12 (swelling | swelled | swollen)
      (stop | stopped | stopping | hold) ..4 ${eaten}
      (gave you | gave me | came from | because of the | could swell | can swell)
      ${swells} ..3 (that you had | <past-year> | in (may | march | june))
      (did | does | do) not ..1 swell
      ${swells} ..3 <past-year>
      (years | months | weeks) ago
      (gone | went down | better | settled | resolved | easing)
      (not | no | never | without | nor) ..3 ${swells}
      (as a (child | kid) | when (i | you | he | she) (was | were))
      last (year | month | spring | summer | winter)
      (filler | botox | dentist | tooth | cold sore | sunburn)
      (eyes | face) ..3 (puffy | swollen) ..4 (morning | crying | cried | pollen | hay fever)
      ${soreThroat}
      tight ..2 (budget | schedule | jeans | chest strap)
      (pollen | hay fever | cat hair | eyes ..9 (cat | pollen | hay fever | spring))
      (allergy | allergic) ..3 (file | chart | record | listed)
    `,
    unless: present
  },
  'meningitis-told': {
    answers: ['highAcuity'],
    why: 'Fever with a stiff neck, light that hurts, spots that do not fade.',
    phrases: phrases`
      ${fever} ..8 ${stiffNeck}
      ${stiffNeck} ..9 (${fever} | ${lightHurts} | rash | vomit~)
      ${lightHurts} ..8 (${stiffNeck} | ${fever})
      (rash | spots | dots | marks | blotches | they) ..5 ${noFade} ..4 (glass | press~ | tumbler | pushed)
      ${purple} ..8 (${fever} | ${noFade} | limp | drowsy | floppy | hot | ill)
      ${fever} ..8 ${purple}
    `,
    except: phrases`
      ${caredFor}
      ${listed}
      (fever | stiff neck | rash) ..2 or
      (gives | give) ..2 stiff neck
      (no | not | without | never | nor | neither | denies) ..3 (fever | temperature | stiff | rash)
      (years | months) ago
      (bruise~ | bruising) ..4 (fell | knock)
      (slept | sleeping) (badly | wrong | funny | awkwardly)
      (treated | recovered | cleared)
      (gives | causes | brings | with your migraines | migraine~ ..9 neck)
      (age spots | senile purpura | steroid)
    `,
    unless: present
  },
  'sepsis-told': {
    answers: ['highAcuity'],
    why: 'An infection that has got into the blood: shaking and muddled, a wound with pus and fever.',
    phrases: phrases`
      ${infection} ..9 ${shakes} ..8 (${muddled} | ${fever})
      ${infection} ..9 (${muddled} | ${fever}) ..8 ${shakes}
      (uti | infection | infected | pneumonia | cellulitis | kidney stone) ..8 (confused | muddled | delirious | \
          rambling | mottled | shaking chills | rigors | (shaking | shivering) (uncontrollably | violently | badly))
      (${fever} | shaking | shivering) ..8 (confused | muddled | delirious | rambling | mottled | hard to (wake | \
          rouse) | difficult to (wake | rouse) | (breathing | breathes) (fast | very fast | quickly | rapidly))
      (breathing (fast | very fast | quickly) | mottled | heart is racing) ..8 (hard to (wake | rouse) | confused | \
          drowsy | limp)
      (wound | incision | section | scar | stitches | stump | surgical site) ..5 (pus | oozing | weeping | smells | \
          burst | opened up) ..8 (fever | temperature | chills | shakes | shivers | shivering)
      (fever | chills | shivering) ..8 (wound | incision | section | stitches | surgical site) ..4 (pus | oozing | \
          smells | hot | red)
    `,
    except: phrases`
      ${caredFor}
      ${listed}
      (no | not | without | never | nor | neither | denies) ..3 (fever | temperature | chills | shakes | shivers | \
          confused | pus | signs | redness | infection)
      (years | months) ago
      (treated | recovered | cleared | over) ..3 (infection | pneumonia | uti)
      (confused | muddled) ..2 (about | by | with | over)
      (after | from) ..2 (vaccine | jab | shot)
      ${lastingLoss}
      last (year | month)
    `,
    unless: present
  },
  'pulse-too-slow': {
    answers: ['highAcuity'],
    why: 'A heart that beats too seldom to carry anybody.',
    phrases: phrases`
      (pulse | heart rate~ | heartrate | hr) [rate] [of | is | was | at | in | now | only | just | down | to | the \
          | your | around | about] [at | now | only | just | around | about | to | the] (${farTooSlow} | 30s)
    `,
    except: phrases`
      (${farTooSlow}) (weeks | days | hours | minutes | hrs | percent | points | dollars | beats above | bpm above)
      (pulse | heart rate~ | heartrate | hr) ..3 (room | model | number | office | ext)
      (${farTooSlow}) ..5 (sleep | asleep | night | ambulance | athlete | cyclist | runner | pacemaker)
      (fetal | fish | tortoise | asleep | sleeping | overnight | pacemaker | drop~ by | fell by | rose by)
    `,
    unless: present
  }
} as const satisfies ActGroups
