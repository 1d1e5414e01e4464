import {phrases} from '../phrases.ts'
import {type ActGroups, present} from './act.ts'

/** Whose body it is, in a message to a patient or to those who care for one. */
const own = phrases`(your | his | her | the baby's | the babys | your son's | your daughter's)`
const patient = phrases`(you | he | she | your <kin> | the baby | baby)`

/** Red flags by pairs and scenes, in the plain words of a message. Source: etiquette-rules §3b. */
export const flaggedAcuity = {
  'red-flag-scene': {
    answers: ['critical', 'highAcuity'],
    why: 'A sign or a pair of signs that needs care today: "Your face droops on the left", "yellow and confused", "cold toes in the cast".',
    phrases: phrases`
      # head, nerves, mind
      ${own} [left | right] (face | mouth | smile) [side] (droops | sags) ($ | on | and | to | since)
      (woke up | are suddenly | is suddenly | became) (unable to see | blind | not able to see) ..2 (out of | in \
          | from) ..3 eye
      ${patient} [have | has] ..1 (fainted | passed out | collapsed | blacked out) (while | during \
          | when) ..2 (running | exercising | playing | swimming | training | practice | a game | a match \
          | the race | gym | sports)
      ${patient} (are | is) [now | also] (suddenly confused | newly confused | yellow and (confused | drowsy | sleepy) \
          | (confused | drowsy) and (yellow | have a fever | has a fever | feverish | hot | shaking | cold))
      temperature (is | was | of) ..2 <number> ..2 (are | is) [now] (confused | drowsy)
      (seizure | fit | convulsion) [has] lasted [about | over | more than | almost] (five | six | seven | eight | ten \
          | fifteen | twenty | <number>) min~
      (has not | have not | had not) slept (in | for) (three | four | five | six | seven | <number>) (days \
          | nights) ..6 (god | voices | invincible)
      (hears | hear | hearing) voices ..2 (telling | tell | commanding | ordering | that tell) (him | her \
          | you) to (hurt | kill | harm | stab | burn)
      (he | she | partner | husband | wife | boyfriend | ex) [has] (threatened | threatens | pointed | held) (you \
          | her | him | the kids | a (gun | knife)) (with | at | to) ..2 (gun | knife | weapon | you | throat)
      you are not safe (at home (tonight | $ | with him) | with him | with her | in that house | tonight)
      # heart, breath, blood
      (heart | pulse) (is | has been) racing (at | over | above) (150 | 155 | 160 | 165 | 170 | 175 | 180 | 190 \
          | 200 | 210 | 220)
      (threw up | vomited | throwing up | vomiting | brought up) ..5 coffee grounds
      (two | three | four | five | several | multiple | <number>) shocks from (your | his | her | the) (defibrillator \
          | icd | device)
      (knee | hip | joint | elbow | ankle | wrist | shoulder) is (hot | red | swollen) (and | red | swollen | hot) ..3 \
          (fever | chills)
      (purple | spotty | red | dark) rash ..3 (does not | will not | not) (fade ($ | under | when | with (a glass \
          | pressure)) | blanch | go away when)
      # pregnancy
      (weeks | pregnant) ..4 headache ..3 (flashing lights | flashes | spots | blurred vision | seeing stars | stars)
      (baby | twins) ..2 [has | have] stopped moving
      (baby | kicks | fetal | weeks | ^ ..2) no movement~ (since | all | for) (last night | yesterday \
          | this morning | day | hours | the morning | <number>)
      cord is (coming | hanging) out
      # belly, eye, limb
      pain ..5 (lower right | right lower | right side) ..8 (moved from | started (at | around | near)) ..2 (navel \
          | belly button)
      eye is (red and painful | painful and red) ..3 (halos | blurred | blurry | vomiting | vision)
      ${patient} [have | has] (cut | severed | sliced) [through] (the | your | his | her | a) tendon ($ \
          | and (cannot | need))
      bone is (sticking | poking | coming) (out | through) ($ | of | the | and | through)
      (toes | fingers | hand | foot) (are | is) [now | very | turning | both] (cold | white | blue \
          | gray) [and ..2] (in | under | below | beyond | inside) (the | your | his | her) ..1 (cast | plaster)
      # poison, sugar, bites, fire
      ketones (are | is) (large | very high | moderate to large)
      pump ..2 (stopped | failed | is off | came out) ..4 ketones
      bitten by a (snake | viper | cobra | rattlesnake | rattler | copperhead | adder | bat | rabid ..1)
      (nail | wound | cut | bite | splinter) ..4 your jaw is [now] (stiff | locked)
      (inhaled | breathed in) ..2 (smoke | fumes | chlorine) ..4 (hoarse | soot | wheez~ | breath~)
    `,
    except: phrases`
      (no | not | never | without) ..2 (droop~ | confused | ketones | fever | rash)
      (rinse | wash | pat) ..4 (hand | foot)
      (bat | snake) ..6 (years ago | as a child | treated | vaccinated)
      (got | finished | had) the (antivenom | shots)
      (bunion | collar | heel) bone
      moving (out | to | into | on)
      (appeal | claim | case | application)
      (treadmill | exercise | spin | panic attack)
      two shocks ..6 in <number>
    `,
    unless: present
  }
} as const satisfies ActGroups
