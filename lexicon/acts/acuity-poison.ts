import {phrases} from '../phrases.ts'
import {type ActGroups, present} from './act.ts'
import {caredFor} from './caredFor.ts'
import {emergencyElsewhere} from './emergencyElsewhere.ts'
import {contrasted} from './nothingOfTheSort.ts'
import {lastingLoss, sufferer, whose} from './whose.ts'

const chemo = phrases`(chemo | chemotherapy | neutropenic | neutropenia | leukemia | bone marrow transplant | stem \
    cell transplant | transplant | docetaxel | paclitaxel | folfox | cycle <number> | day <number> post chemo)`

const line = phrases`(port | picc | picc line | hickman | central line | portacath | dialysis catheter | tpn line | \
    broviac)`

const degrees = phrases`(38 | 38.0 | 38.1 | 38.2 | 38.3 | 38.4 | 38.5 | 38.6 | 38.7 | 38.8 | 38.9 | 39 | 39.0 | \
    39.1 | 39.2 | 39.3 | 39.4 | 39.5 | 39.6 | 39.8 | 40 | 40.0 | 40.1 | 40.2 | 40.5 | 100.4 | 100.5 | 100.6 | 100.8 \
    | 100.9 | 101 | 101.1 | 101.2 | 101.3 | 101.4 | 101.5 | 101.6 | 101.8 | 102 | 102.1 | 102.2 | 102.4 | 102.5 | \
    102.8 | 103 | 103.1 | 103.2 | 103.5 | 104 | 104.2)`

/** Fever as somebody has it now. */
const feverNow = phrases`((have | has | had | got | run | runs | running | spiked | spiking | developed | with | \
    woke up with | now | and | ^) [a | some | this | bad | high | the] [high | low grade | slight | shaking] (fever \
    | temp | temperature | chills | rigors | rigor | shivers | shakes | sweats and chills) | (fever | temp | \
    temperature) [is | was | of | at | reads | reading | hit | reached | up to | now] ${degrees} | (am | is | are | \
    was | been | started) (shaking | shivering | shivery | feverish | burning up) [violently | badly | \
    uncontrollably] | (fever | chills) and (chills | fever | shivers | shakes | sweats) | shaking (chills | \
    violently) | ${degrees} (fever | temp | degrees))`

const opioid = phrases`(morphine | oxycodone | oxycontin | oxy | fentanyl | patch | patches | methadone | \
    hydromorphone | dilaudid | codeine | tramadol | norco | percocet | vicodin | hydrocodone | buprenorphine | \
    opioid~ | opiate~ | pain pump | oramorph | heroin | suboxone | gabapentin | pregabalin | benzos | lorazepam | \
    xanax | clonazepam)`

const numbed = phrases`(breath~ ..3 (slow | slowly | slower | shallow | stops | pauses | stopped | gurgl~ | snor~) \
    | (slow | shallow | gurgling) breath~ | (hardly | cannot | can not | barely | could not | hard to | difficult \
    to | unable to | can hardly | can barely) ..2 (wake | rouse | be woken | stay awake | keep ${whose} eyes open) \
    | pinpoint pupils | pupils ..2 pinpoint | blue lips | lips ..2 blue | unresponsive | nods off mid | (so | too | \
    very | extremely) (sleepy | drowsy) ..3 (breath~ | wake | cannot | hardly))`

const swallowed = phrases`(took | taken | takes | swallowed | swallowing | had | ate | eaten | drank | drunk | gave \
    | given | injected | used | chewed)`

const tablets = phrases`(pill~ | tablet~ | capsule~ | medication~ | medicine~ | meds | doses | <named-drug>)`

const owners = phrases`(my | your | grandma's | grandpa's | grandmother's | grandfather's | mother's | father's | \
    granny's | dad's | mom's | mum's | nan's | sister's | brother's | (the | our) (dog | cat) 's)`

const child = phrases`((my | your | our | the | his | her) [little | younger | older | <number> year old | two year \
    old | three year old] (toddler | baby | son | daughter | child | kid | grandson | granddaughter | little (one | \
    boy | girl) | twins | boy | girl) | toddler | <number> (year | month) old | <number> yo)`

/** Poisons, medicines by mistake, and fever without defence. Source: etiquette-rules §3b. */
export const acuityPoison = {
  'defenceless-fever': {
    answers: ['highAcuity'],
    why: 'Fever under chemotherapy, or shivers after a port was flushed: "day 9 after chemo, temperature 38.6".',
    phrases: phrases`
      ${chemo} ..8 ${feverNow}
      ${feverNow} ..8 ${chemo}
      ${line} ..8 ${feverNow}
      ${feverNow} ..6 (after | since | when | whenever | while) ..4 ${line} ..3 (flush~ | flushed | used | accessed \
          | infusion)
      ${line} ..4 (flush~ | flushed | used | accessed) ..5 (shaking | shivering | shivers | rigor~ | chills | shook)
    `,
    except: phrases`
      (had | with) [a] cold ..2 (temperature | fever)
      (temp | temperature | fever) of 37.8
      during the infusion
      (infusion | chemo) ..3 usual
      shivering in the cold
      (temp | temperature | fever) (of | is | was) (36 | 36.5 | 36.8 | 37 | 37.0 | 37.1 | 37.2 | 37.3 | 37.4 | 37.5)
      (temp | temperature | fever) (you | he | she) had
      ${caredFor}
      (no | not | without | never | denies | nor) ..3 (fever | temperature | chills | temp | shiver~)
      (gone | resolved | turned out | was over | settled | finished | cleared)
      (years | months) ago
      last (year | month)
      (risk | chance) of ..3 (fever | infection)
      (call | ring | phone | watch | take) ..6 (fever | temperature)
      (before | until | next) ..2 chemo
      hair transplant
      (and | with) [a] (thermometer | cold sweat)
    `,
    unless: present
  },
  'numbed-breath': {
    answers: ['highAcuity'],
    why: 'An opioid that puts to sleep and slows the breath.',
    phrases: phrases`
      ${opioid} ..9 ${numbed}
      ${numbed} ..9 ${opioid}
      ${opioid} ..9 (very | so | too | extremely) (sleepy | drowsy) and ..3 (breath~ | confused | limp | cannot)
      (very | so | too | extremely) (sleepy | drowsy) ..5 ${opioid} ..8 breath~
      (breathes | breathing | breath | breaths) ..1 [only | about | just | at] (4 | 5 | 6 | 7 | four | five | six | \
          seven) [times | breaths] (a | per) minute
    `,
    except: phrases`
      makes it (hard | difficult)
      (hardly | barely) (stay awake | keep ${whose} eyes open) ..2 (at (work | school | my desk) | in class)
      cannot (drive | work | think | function | concentrate | read | study)
      to wake up for
      wake in the morning ..2 (hospice | which)
      ^ breathing at
      ${caredFor}
      (paced | slow breathing | learn | practice | exercise~) ..4 (four | five | six | <number>) [breaths]
      are known to
      paced breathing
      (no | not | without | never | nor) ..3 (sleepy | drowsy | slow)
      (nicotine | estrogen | hormone | eye | clonidine | lidocaine) patch~
      (years | months) ago
      (breathe | breathing) (in | out | exercise~ | technique | slowly through)
      opioids (slow | can | may | make)
      sleep (apnea | study | test)
    `,
    unless: present
  },
  'taken-by-mistake': {
    answers: ['highAcuity'],
    why: 'Far too much of a medicine, or the wrong one, or a child that got at it: "I took my whole week of pills at once".',
    phrases: phrases`
      ${swallowed} ..3 ((whole | entire | full) week | week 's worth | weeks worth | week's worth | (two | three | \
          four | <number>) days ..1 worth | the whole box | the whole bottle | the entire bottle) ..5 (${tablets} | \
          at once | by (mistake | accident))
      ${swallowed} ..4 (ten | five | three | four | 10 | 5 | 4 | 3) times (the | his | her | my | your | as much | \
          that | what)
      ${swallowed} ..2 <number> units of (novorapid | humalog | novolog | rapid | fast | short | insulin | aspart | \
          lispro) ..6 (instead | by mistake | by accident | rather)
      (took | taken | injected | gave | given | used) ..4 (novorapid | humalog | novolog | rapid acting insulin | \
          fast acting insulin | short acting insulin) (instead of | for) ..2 (lantus | tresiba | toujeo | levemir | \
          basaglar | long acting | basal)
      ${child} [may | might] [have | has] [just | also | accidentally] ((swallowed | swallow | ate | eaten | eat | \
          got into | gotten into | chewed | sucked) ..5 (his | her | our | a | some | ${owners}) | (drank | drunk | \
          drink | took | taken) ..5 ${owners}) ..3 (pill~ | tablet~ | medication~ | medicine | meds | gummies | \
          edible~ | patch | <named-drug> | nicotine | vape | pods | pod)
      (accidentally | by accident | by mistake) ..3 (took | taken | gave | given | swallowed | injected) ..4 (too \
          many | too much | all (my | your | his | her | of) | the whole | ten times | twenty)
      (took | taken | swallowed) [all] [of] (my | your | his | her) (sleeping | heart | blood pressure | pain) \
          (pills | tablets) at once
      ${sufferer} (took | have taken | has taken | swallowed) all [of] (my | your | his | her | the) ..2 (pills | \
          tablets | medication | meds)
    `,
    except: phrases`
      my milk
      (tablet | ipad) (to watch | to school | and dropped)
      (all | box) ..4 (this (week | month) | with (breakfast | food | dinner | water) | well done | as told)
      all ..3 before (the | your | my) ..3 (test | scan | visit | appointment | operation)
      by the plan
      full week of
      bottle of ..2 (prep | contrast | water | citrate)
      times ..2 (salt | water | steps | sugar | fluid | coffee)
      (they | insurance | insurer | hospital | pharmacy | ward) gave
      times the dose you
      (so | please) do not take any
      given ..6 strength
      (to a man | to a woman | in my (second | first) year)
      ${emergencyElsewhere}
      (vitamin~ | multivitamin~ | probiotic~ | cough drop~ | lozenge~ | antacid~ | tums | folic acid | biotin)
      (all | whole) ..5 as (prescribed | directed | planned | told)
      (years | months) ago
      (never | not | did not | almost | nearly | would have) ..2 ${swallowed}
      (dog | cat | puppy | kitten)
      times (the price | the cost | as long)
      last (year | month)
      (course | all) ..2 antibiotic~
      (times (a | per) (day | week))
      (bring | brought | given) ..2 a week of
    `,
    unless: present
  },
  'eye-or-testicle-now': {
    answers: ['highAcuity'],
    why: 'A testicle or a retina that is lost within hours: "a grey curtain is coming across my right eye".',
    phrases: phrases`
      (flash~ | flashing lights | flashes of light | light flashes) ..8 (curtain | veil | shadow | floaters | black \
          spots | specks | cobweb~)
      (curtain | veil | shadow | floaters | black spots) ..8 (flash~ | flashing lights | flashes of light | light \
          flashes)
      (dark | black | gray | grey | a) ..1 (curtain | veil | shadow | shade) ..5 (eye | sight | vision | view)
      (shower | flood | burst | sudden | swarm | cloud) ..2 (floaters | black spots | black dots | specks)
      (testicle | testis | ball | nut | balls) ..3 (hurt~ like hell | agony | killing | excruciating | (suddenly | \
          sudden) ..2 (hurt~ | pain~)) ..8 (hour~ | swollen | swelling | since | sick | vomit~ | minutes)
      (ball | balls | nut | testicle) ..4 (hurt~ | pain~ | sore | killing) ..6 (since an hour | (for | since) ..2 \
          (hour~ | minutes) | hour~ | woke) ..6 (swollen | sick | vomit~ | high | twisted)
      (sudden | severe | excruciating | terrible) pain in (one | my | his | your | the | a) [left | right | of (my \
          | his | your)] (testicle~ | ball~ | testis | nut | scrotum)
    `,
    except: phrases`
      (eye | sight | vision | view) ..2 (because of the cataract | after the gas)
      (shadow | shade) ..3 (eye chart | view of)
      shadow ..3 on the scan
      ${caredFor}
      (flash~ | floaters | curtain) ..2 (can | may | might) (mean | be)
      causes ..6 (curtain | floaters)
      (flash~ | floaters | curtain | shower) ..5 or
      or ..1 (flash~ | floaters | curtain | camera)
      (flash~ | floaters | curtain) ..6 (same day | retina emergency | could be | causes)
      causes ..2 (flash~ | floaters | curtain)
      stuff of
      (no | not | without | never | denies | nor) ..4 (flash~ | floaters | curtain | shadow | pain | sudden)
      (migraine~ | zigzag | aura)
      (foot | tennis | golf | exercise | medicine) ball
      (years | months) ago
      (repaired | lasered | fixed | treated | untwisted)
      (shower | room | window | stage | blackout) curtain
      (curtain~ | shower) ..2 (rail | closed | rod)
      eye shadow
      (hot | power) flash~
      last (year | month)
      ${lastingLoss}
    `,
    unless: present
  },
  'heart-or-breath-told': {
    answers: ['highAcuity'],
    why: 'Chest pain or no air, told flatly as what somebody has: "I have chest pain."',
    phrases: phrases`
      ${sufferer} (have | has | am having | are having | is having | have got | has got | woke up with | got) [a \
          lot of | some | really | very | bad | severe | strong | awful | terrible | sudden | more | new] [bad | \
          severe] chest (pain | pains | pressure | tightness | heaviness) ($ | and (cannot | can not | sweat~ | \
          feel | left | jaw | arm | my | trouble | short | pressure | pain) | right now | now | again $ | today | \
          tonight)
      (cp | chest (pain | tightness | pressure | heaviness)) (and | with | w | plus) (sob | sweating | sweats | \
          nausea | diaphoresis)
      sob (and | with | w | plus) (cp | chest (pain | tightness | pressure))
      chest (pain | pains | tightness | pressure | heaviness | ache) ..3 (going | goes | spreading | spreads | \
          radiating | radiates | running | shooting | moving) ..3 (arm | jaw | neck | shoulder | back)
      (bp | blood pressure) ..3 (60 | 62 | 64 | 65 | 66 | 68 | 70 | 72 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 \
          | 83 | 84 | 85 | 86 | 87 | 88) [over] (30 | 32 | 34 | 35 | 36 | 38 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | \
          47 | 48 | 49 | 50 | 51 | 52 | 53 | 54 | 55 | 56 | 57 | 58) ..6 (faint | dizzy | clammy | sweaty | \
          confused | lightheaded | light headed | cold | gray | grey | pale | passed out | weak)
      sob ((at rest) | (since | all) (this | yesterday | last night | morning | lunch | noon | night | day))
      ${sufferer} (cannot | can not | could not | can hardly | can barely | is fighting to | am fighting to | am \
          struggling to | is struggling to) (get (my | your | his | her) breath | catch (my | your | his | her) \
          breath | get (any | enough) air | finish a sentence | breathe ($ | and | lying | at all | properly $ | \
          right now | at rest))
    `,
    except: phrases`
      (sob | cp | pressure) ..4 treadmill
      finish a sentence (without being | because)
      chest tightness ..1 from the cough
      (back | arm | shoulder | neck | jaw) when ..2 (bend | twist | press | cough | lift | turn | move)
      breathe and then ..2 helped
      ${caredFor}
      ${contrasted}
      (years | months) ago
      for (years | months | many | <number> (years | months))
      (when | whenever | after | while) ..3 (press | push | lift | cough | stretch | twist | touch | climb | run | \
          walk uphill | exercise | eat)
      (muscle | muscular | costochondritis | reflux | heartburn | pulled | anxiety | panic)
      (no | not | without | never | denies | nor | neither) ..4 (cp | sob | chest)
      through (my | your | his | her) nose
      (stuffy | blocked | stuffed) ..2 nose
      (mask | cpap) ..6 breathe
      breathe ..4 (mask | cpap | nose)
      (gone | better | went away | resolved | settled)
      last (week | month | year)
      (laugh~ | stairs | hill | treadmill | run | race)
    `,
    unless: present
  }
} as const satisfies ActGroups
