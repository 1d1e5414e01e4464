import {phrases} from '../phrases.ts'
import {type ActGroups, present} from './act.ts'
import {contrasted, laborToCome} from './nothingOfTheSort.ts'

/** Red flags as clinicians and drafting tools write them back to the patient: whose they are, and that they are there. */
export const plainAcuity = {
  'emergency-shown': {
    answers: ['highAcuity'],
    why: 'What cannot wait, shown by a test or feared by the writer.',
    phrases: phrases`
      (<test> | smear | strip | monitor | tracing | watch) ..6 (show~ | reveal~ | confirm~ | record~ | caught) ..3 \
          <emergency-diagnosis>
      (i | we | make me | makes me | makes us) ..1 (fear | afraid | suspect | worried about | concerned about \
          | concerned for | think of) ..3 <emergency-diagnosis>
      (constitute~ | amount~ to | count~ as | qualif~ as | are) a (medical | surgical | true | real) emergency
      (you | he | she | your <kin> | the baby) (are | is) [now] in \
          (respiratory distress | septic shock | status | dka | ketoacidosis | labor)
      (^ [please | so] | i | we | you should | you must | must) (treat | regard) this as [a | an] [real \
          | true] emergency ($ | and | please)
      (i think | i am sure | i believe | looks as if | seems) [that] (you | he | she | your (son | daughter \
          | child | baby)) (have | has) [got | a | an | developed] <emergency-diagnosis> ($ | and | so | from | which)
      admit (him | her) (today | now | immediately) in [a | the] hospital
      (you | he | she | your <kin>) (have | has) cauda equina (symptom~ | signs | syndrome)
      (^ [please | so | criteria] | must | need to | have to | want to) (admit | hospitalize) (him | her \
          | yourself) (immediately | at once | now | today | tonight | right away | without delay) ($ | for | in \
          | to | with | please)
      ^ [please | so | then] (bring | take | carry | rush) (him | her | them | the (baby | child) \
          | your <kin>) [straight | back | in | over] to (us | me | the (clinic | hospital | office \
          | ward)) (right now | this minute | (right away | immediately | at once | now) ($ | please | so | with))
      ^ [and | but | so] this cannot wait ($ | another (day | hour | night) | till (monday | tomorrow) | until \
          (monday \
          | tomorrow))
      (fever mean~ | sign~ that | doctor [and | but]) (this | it) cannot wait $
      (you | he | she | your <kin>) (needs | need) (urgent | immediate | emergency) (dialysis | hospitalization \
          | admission | transfusion | intubation | oxygen)
      (you | he | she) (needs | need) oxygen (right away | immediately | right now | now $)
      (he | she | your <kin> | the baby) ..2 (cannot | can not) be (woken | roused | woken up)
      (has | having | in | with) a (seizure | fit | convulsion) (that | which) (does not | will not \
          | has not) (stop | stopped | end)
      (have | with | holding | there with | had) (the | a | all the | your) (pills | tablets | knife | gun | rope \
          | razor) in your hand ($ | and | tonight | right now)
    `,
    except: phrases`
      (no | not | never | without | rule~ out | ruled out | excluded) ..4 <emergency-diagnosis>
      (old | past | previous | healed | treated) ..1 <emergency-diagnosis>
      (risk | history | sign~ | chance) of ..3 <emergency-diagnosis>
      in your hand (luggage | baggage)
      (you | she | he) (say~ | said | wrote) ..3 cannot wait
      be (woken | roused) [up] (for (school | work | breakfast | every | each) | easily | by (thunder | the alarm \
          | it | noise) | before | at night)
      <emergency-diagnosis> <named-for-illness>
      (photograph | hold | photo of) ..3 in your hand
      (nobody | rarely | hardly | few | policy | form) ..3 need~
      ${laborToCome}
    `,
    unless: present
  },
  'red-flag': {
    answers: ['highAcuity'],
    why: 'A red flag said plainly of this patient: "your face is drooping", "he can\'t catch his breath". Source: etiquette-rules §3b.',
    phrases: phrases`
      # head and nerves
      (your | his | her) [left | right] (face | mouth | eyelid | smile) (is | has been | has started | started | \
          was) \
          [suddenly | now] (droop~ | sagging | crooked | twisted | pulled)
      (you | he | she | your <kin>) ..4 (cannot | could not | can not | unable to) (move | feel) (your | his | her) \
          [left | right | whole] (arm | leg | side | hand | arms | legs | feet | groin | bottom)
      [new] (numb~ | numbness) [in | of | around] [the | your] saddle
      (your | his | her | the) (seizure | fit | convulsion) (lasted | has lasted | went on for | is lasting) \
          (more than | over | about) ..1 (<number> | five | ten) min~
      # breath and blood
      (you | he | she | your <kin>) (cannot | could not | can not | is not able to | are not able to) catch \
          (your | his | her) breath
      (you | he | she | your <kin>) (are | is | have been | has been | keep | keeps | started) [now | still] \
          (coughing | vomiting | throwing | bringing | spitting) up ..2 (blood | clots)
      your (oxygen | o2 | sats | saturation | pulse ox | spo2) [level | reading | saturation] \
          (is | reads | is now | is only | is reading) [only | now | at] \
          (70 | 72 | 74 | 75 | 76 | 77 | 78 | 79 | 80 | 81 | 82 | 83 | 84 | 85 | 86 | 87 | 88)
      (black | tarry) [tarry] (stool~ | poop | bowel movements) ..4 \
          (lightheaded | dizzy | faint | fainted | short of breath)
      (bright red | heavy | vaginal) bleeding ..1 at <number> weeks
      <number> weeks pregnant (with | and) ..3 bleeding ..4 pain
      your ..4 troponin ..8 (raised | elevated | high | positive)
      (your | his | her) inr (is | was) (above | over) (8 | 9 | 10)
      (large | massive | big | multiple) (clot | clots) in (both | the | your | his | her) lung~
      (your | his | her) peak flow ..6 (under | below) ..1 (25 | 30 | 33 | 40 | 50)
      <number> weeks pregnant ..10 now bleeding
      first ever seizure
      blood (keeps | is) ..1 (pouring | soaking | gushing | spurting | streaming)
      (your | his | her) (finger | thumb | toe) ..4 (cut off | severed | amputated)
      coughing soot
      (meat | food | steak | chicken | bone | pill) ..3 stuck in (your | his | her | the) (gullet | throat | \
          esophagus)
      # poison, wounds, sugar
      (you | he | she | your <kin>) (took | have taken | has taken | swallowed | ate) ..2 \
          (10 | 12 | 14 | 15 | 16 | 18 | 20 | 24 | 25 | 28 | 30 | 35 | 40 | 45 | 50 | 60 | 80 | 90 | 100 | ten \
          | twelve | fifteen | twenty | thirty | forty | fifty) [of] [your | the | his | her] \
          (<named-drug> | pill~ | tablet~ | capsule~)
      (chemical~ | bleach | acid | lye | drain cleaner | ammonia | cement) ..2 \
          (splash~ | sprayed | squirted | got | went) ..1 (in | into) (your | his | her) eye~
      (your | the | his | her) (wound | incision | stitches | scar) (is | has | are | have) [now] \
          (opening up | opened up | come open | come apart | split open | burst | gaping)
      (blood sugar | sugar | glucose) (is | was | has been | are) (over | above | at) (400 | 450 | 500 | 550 | 600) \
          ..4 (vomit~ | confus~ | ketone~ | throwing up)
      (pain in (your | his | the) testicle~ ..3 (sudden~ | came on) | sudden~ ..3 (testicle~ | testicular | scrotal))
      # a child that is too quiet
      (your | the | my) (baby | son | daughter | child | infant | newborn | toddler) (is | has been) [now | \
          suddenly] \
          (not (moving | breathing | responding | waking) | limp | floppy | blue | grey | gray | unresponsive \
          | hard to wake | struggling to breathe)
      # harm to oneself and to others
      (hears | hearing | hear) voices ..2 (ordering | telling | commanding) ..3 (hurt | kill | harm)
      (standing | sitting) there with (the | a) (rope | knife | gun | pistol | pills)
      (texted | wrote | sent | said) goodbye ..3 (everyone | everybody | all | family)
      (his | her | the) gun is missing
      (you | he | she) ..3 (have | has | mentioned | mention | made | with | having) (a plan | plans | the means) to \
          (hurt | kill | harm) (yourself | himself | herself)
    `,
    except: phrases`
      (<emergency-diagnosis> | that | a (stroke | clot | bleed)) would (give | cause | mean | bring | make) [you | \
          him | her] ..3 (numb~ | numbness | bleeding | droop~ | voices)
      ${contrasted}
      (must | may | might | will) ..2 (feel | be unable | be | not be able)
      (must | may | might) feel (you | he | she)
      (not moving | not responding | responding) (to | up | on | yet)
      (block | spinal | epidural | numbing | anesthesia)
      bleeding ..4 (without pain | has stopped | stopped)
      your (oxygen | o2 | sats | saturation | spo2) ..9 (sleep | asleep | overnight | night | study)
      (iron | bismuth | pepto) ..6 (black | tarry)
      (no | not | never | without) ..2 (numb~ | bleeding | droop~ | plan)
      (instead | rather than | not) of ..2 <number>
      (people | patients | persons | some) hear voices
    `,
    unless: present
  }
} as const satisfies ActGroups
