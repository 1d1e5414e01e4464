import {phrases} from '../phrases.ts'
import {type ActGroups, present} from './act.ts'
import {acuityBody} from './acuity-body.ts'
import {acuityDanger} from './acuity-danger.ts'
import {acuityDespair} from './acuity-despair.ts'
import {flaggedAcuity} from './acuity-flags.ts'
import {acuityHome} from './acuity-home.ts'
import {acuityLay} from './acuity-lay.ts'
import {limbAcuity} from './acuity-limbs.ts'
import {plainAcuity} from './acuity-plain.ts'
import {acuityPoison} from './acuity-poison.ts'
import {acuityPregnancy} from './acuity-pregnancy.ts'
import {acuityScenes} from './acuity-scenes.ts'
import {acuityToday} from './acuity-today.ts'
import {wishToDie, wishToLive} from './acuity-wishToDie.ts'
import {farewellToThings} from './caredFor.ts'
import {emergencyElsewhere} from './emergencyElsewhere.ts'
import {contrasted, emergencyOfOthers, inStories, inYouth, overdoseAtLarge} from './nothingOfTheSort.ts'
import {asDefined, screenedClear} from './toldOtherwise.ts'
import {lastingLoss} from './whose.ts'

/** Situations that do not belong in a message. Source: etiquette-rules §3b. */
export const acuity = {
  ...acuityScenes,
  ...plainAcuity,
  ...flaggedAcuity,
  ...acuityToday,
  ...acuityDanger,
  ...wishToDie,
  ...acuityBody,
  ...acuityPoison,
  ...acuityPregnancy,
  ...acuityDespair,
  ...acuityHome,
  ...acuityLay,
  ...limbAcuity,
  'emergency-symptom': {
    answers: [],
    why: 'A symptom that may need emergency care: alone it is only a hint.',
    phrases: phrases`
      <emergency-symptom>
    `,
    unless: present
  },
  'emergency-symptom-now': {
    answers: ['highAcuity'],
    why: 'A symptom that needs emergency or same-day care, told as present.',
    phrases: phrases`
      <emergency-symptom> ..8 since (this | breakfast | lunch | <number> | last night | yesterday | morning | noon \
          | midnight | dawn | you woke | supper | dinner | tea | tea time | teatime | waking | the fall)
      <emergency-symptom> ..8 (right now | <number> (hour~ | hrs | minutes | min) [back | ago] | this (morning \
          | afternoon | evening) | tonight | last night | for the past <number> | for the past (hour | two | few) \
          | (an | half an | two | three | a few) hour~ ago | minutes ago | just now | as you type)
      <emergency-symptom> ..8 (today | all day | all night | at rest | as we speak | at the moment)
      (you describe | you are describing | you have got | he has got | she has got | you now have) ..3 \
          <emergency-symptom>
      since ..5 <emergency-symptom>
      (since (this | breakfast | lunch | last night | yesterday | morning | noon | midnight) | this (morning \
          | afternoon | evening) | for the past <number> | for the past (hour | two | few) | still having) ..8 \
          <emergency-symptom>
      (you | he | she) (are | is) (having | still having | experiencing | now) ..3 <emergency-symptom>
    `,
    except: phrases`
      (cannot | can not | could not) (speak | talk) (to | with | about | on | for | longer | until | by)
      (appointment | visit | test | class | leaflet | questions | asks | you down) (for | on | about) ..2 \
          <emergency-symptom>
      <emergency-symptom> (test | visit | appointment | clinic)
      suicide (prevention | awareness)
      <emergency-symptom> (is | are) (better | gone | less | improving | easing)
      (no | not | without | denies | stopped | gone) ..3 <emergency-symptom>
      ${contrasted}
      ${lastingLoss}
      since (a | an | the | too much) ..2 (overdose | bleeding) ..1 (harms | can | may | is)
      (er | emergency | hospital) (visit | stay)
      ^ ..3 simple febrile seizure ..8 (minutes | min)
    `,
    unless: present
  },
  'emergency-told': {
    answers: ['highAcuity'],
    why: 'What cannot wait, told plainly as what the patient has. Source: ACEP, ACEP and AAP (etiquette-rules §3b).',
    phrases: phrases`
      (you | he | she) (have | has) been <emergency-symptom>
      (you | he | she | your <kin>) (have | has | had) [now] crushing ..1 (pain | pressure)
      (you | he | she | your <kin>) (cannot | can not | are unable to | is unable to) (breathe lying \
          | breathe flat | urinate | pee | pass urine | pass water)
      (not | have not | has not) felt ..2 (baby | him | her) (move | kick) ..4 (since | all | for | today)
      (vision | sight) ..2 (went | has gone | is gone | turned) (black | dark | out) in (one | your | the | his | her)
      (wound | cut | incision | redness | skin) ..6 (spreading | streaks) ..4 (fever | chills)
      seizure ..2 (lasted | went on) ..3 (<number> | five | ten | fifteen | twenty) min~
      (very | too | so | unusually) (sleepy | drowsy | limp | floppy) and (hard | difficult | impossible) to wake
      (temperature | fever) is [now] (104 | 105 | 106 | 40 | 40.5 | 41)
      (heart rate | pulse) (is | of | was) [now | over | above] (150 | 160 | 170 | 180 | 190 | 200) ..2 at rest
      (worried | concerned | afraid) (about | for) your [own] (safety | life)
    `,
    except: phrases`
      ${lastingLoss}
      (no | not | without | denies | stopped | gone | better) ..3 <emergency-symptom>
      (was | were) ..8 (last (week | month | year) | years ago)
    `,
    unless: present
  },
  'emergency-symptom-pair': {
    answers: ['highAcuity'],
    why: 'Two red flags together.',
    phrases: phrases`
      <emergency-symptom> ..8 <emergency-symptom>
    `,
    except: phrases`
      that (we | they | doctors) treat
      ${inYouth}
      ${contrasted}
      ${lastingLoss}
      (indicated | used | given) for ..6 (cough | stridor | wheez~)
      (form | leaflet | class | page | handout | questionnaire | video | poster | booklet) \
          (asks | tells | shows | lists | covers | on | about) ..6 <emergency-symptom>
      ^ [the] [warning] signs (are | include) ..4 <emergency-symptom>
      (no | not | without | denies | stopped | gone | any | or) ..4 <emergency-symptom>
    `,
    unless: present
  },
  'emergency-suspected': {
    answers: ['highAcuity'],
    why: 'What the patient tells is named as something that cannot wait.',
    phrases: phrases`
      <suspected> [a | an | the | probably | likely | most | severe | very | not] ..3 <emergency-diagnosis>
      <emergency-diagnosis> (until | till) ..4 (prove~ | show~ | says | otherwise)
      (until | till) ..4 (proven | proved | proves | shown | shows | show) [otherwise | different | it is not]
      (could | may | might | can) [quickly | easily] (kill (you | him | her | within) | be fatal | be deadly \
          | be life threatening | turn bad)
      (minutes | hours) (matter | count)
      <suspected> ..3 leaking ..2 (aneurysm | aorta | bowel | appendix | spinal fluid | csf)
      (need | needs | require | requires) [to have | to start] [some | a course of] (iv | intravenous) \
          (antibiotic~ | fluids | steroids | insulin) ..4 (<hurry> | today | tonight | now)
      (need | needs | require | requires) [to have] [a | an | some | urgent | emergency | another] (dialysis \
          | blood transfusion | transfusion | surgery | operation) (<hurry> | today | tonight)
      (testicle | testis | ball | ovary) ((is | may be | might be | could be | could well be | has | looks | seems) \
          [probably | likely] | (may | might | could) [well] have) (twisted | torted)
      (you have | he has | she has | there are | you have got | he has got) [only | just] [about | around | maybe] \
          (<number> | two | three | four | five | six) hours ..4 (to save (it | the <body-part> \
          | your <body-part>) | before it [is] [a] (dies | goner | lost))
      (you | he | she) (are | is | may be | might be | could be) [now] \
          (having | suffering | in | developing | going into) ..2 (<emergency-diagnosis> | allergic reaction | labor)
      (is | be) [a | an | very | extremely] (life threatening | medical emergency)
      (aneurysm | aorta | bowel | appendix | spleen | gallbladder | spinal fluid | csf | anastomosis) ..2 (is | are \
          | may be | might be | could be | has been | looks like it is) [now | still | slowly | probably] leaking
    `,
    except: phrases`
      ${lastingLoss}
      ${emergencyElsewhere}
      (^ | worrying ..4 | worried ..4) after your (dad's | mom's | mum's | mother's | father's | sister's | \
          brother's \
          | friend's) (heart attack | stroke)
      ${contrasted}
      (were | was) (worried | afraid | scared | concerned) (about | of) [a | an] ..1 <emergency-diagnosis> but
      ${asDefined}
      (guilt | grief | hard | a lot | baby) ..6 your (dad's | mom's | mum's | mother's | father's | sister's \
          | brother's | friend's) (heart attack | stroke | overdose)
      (bed wetting | bedwetting | snoring) ..6 until proven otherwise
    `,
    unless: present
  },
  'fragile-fever': {
    answers: ['highAcuity'],
    why: 'Fever in a young baby, or without white cells. Source: etiquette-rules §3b.',
    phrases: phrases`
      (<number> | two | three | four | five | six | seven | eight | nine | ten) (day~ | wk | week~) old ..8 \
          (fever | temperature | temp | hot | 38 | 39 | 101 | 100.4 | 38.5 | 38.6 | 38.2 | 38.4 | not feeding \
          | feeding less)
      (fever | temperature | temp | 38 | 39 | 101 | 100.4 | 38.5 | 38.6) ..8 \
          (<number> | two | three | four | five | six | seven | eight | nine | ten) (day~ | week~) old
      (baby | newborn | infant) of ..2 (day~ | week~) ..3 (with | has) ..3 (fever | <number>)
      (fever | chills | temperature | rigor~) ..10 (chemo | chemotherapy | transplant | neutropenia | no white cells)
      (chemo | chemotherapy | transplant) ..10 (fever | chills | rigor~) of <number>
      (days | weeks) old and (the | his | her) thermometer (reads | read) (38 | 38.1 | 38.2 | 38.3 | 38.4 \
          | 38.5 | 38.6 | 38.7 | 38.8 | 38.9 | 39 | 39.1 | 39.2 | 39.5 | 40)
    `,
    except: phrases`
      (goes away | vaccine | vaccination | months old | years old)
    `,
    unless: present
  },
  overdose: {
    answers: ['highAcuity'],
    why: 'Too much of a medicine, or something swallowed, now.',
    phrases: phrases`
      (you | he | she) (took | have taken | has taken | swallowed) ..4 \
          (entire | whole | all of | all the | too many | twice | double | bottle | sheet | strip) ..3 \
          (bottle | pack | strip | tablet~ | pill~ | sheet | <drug>)
      (overdose | over dose)
      (<number> | two | three | four | five | six | several | all the | both | whole) [blister] (strips \
          | packets | packs \
          | boxes | bottles | sheets | box | pack | bottle | strip) of [the | your | his | her] ..2 (<drug> | \
              tablets \
          | pills) [are | is] (gone | swallowed)
      (swallowed | drank | ate) ..4 (battery | magnet~ | bleach | detergent | coin | pesticide | poison \
          | drain cleaner | antifreeze | lamp oil | paint thinner)
      (bat | snake | dog | animal) bite ..6 (ago | back | today | now)
    `,
    except: phrases`
      ${inYouth}
      ${inStories}
      ${emergencyOfOthers}
      (overdose | over dose) ..2 (film | movie | novel | book | series)
      ^ had (you | he | she) (swallowed | taken | eaten | drunk) ..4 (battery | magnet~ | bleach | coin | tablets | \
          pills)
      (old | past | brother's | cat's | dog's) overdose
      overdose of (sunshine | treats | sugar | tv | chocolate)
      (the | that | your) overdose ..8 (happened | was when | years)
      (gone | swallowed) ..8 (refill~ | reorder~ | pharmacy | order~ | prescription)
      (overdose | over dose) (awareness | prevention | kit | day | walk | training)
      (risk of | prevent~ | avoid | fear of | not an | no) ..2 (overdose | over dose)
      ${overdoseAtLarge}
      overdose scare
      the <past-year> (overdose | over dose)
      (recognize | spot | reverse) (an | opioid) (overdose | over dose)
      (overdose | over dose) (scene | storyline | episode | statistics | poster | leaflet | talk | course)
      (overdose | over dose) ..8 (typing slip | typing error | misprint)
      grief after an overdose
    `,
    unless: present
  },
  'suicide-risk': {
    answers: ['highAcuity'],
    why: 'Thoughts or plans of suicide told as present. Source: Duvall 2019 (etiquette-rules §3b).',
    phrases: phrases`
      <self-harm>
      <means-laid-by>
      (counted | saved) ..3 (pills | tablets)
      (thinking | thought | talking) (about | of) (taking | swallowing) (all | the whole) ..4 (tablets | pills \
          | medication | meds \
          | box | bottle)
      (gun | pistol | rope) ..8 (tonight | be here tomorrow | end it | in the house)
      (pills | tablets) ..8 (be here tomorrow | end it ($ | all | tonight))
      (he | she) [has] [said] ..2 has (the | a | his | her) (gun | pistol)
      where (the | his | your) (gun | pistol) is
      (pills | tablets) ..2 (set aside | lined up | laid out | in front of you | on the bedside)
      (lined up | laid out | hoarded | stockpiled | set aside) ..2 (pills | tablets)
      (a plan | the means) [and (a plan | the means)] (for | to be used) ..1 tonight
      (counted | counting) [out] ..1 (pills | tablets) ..12 (tonight | finish | goodbye)
      (give | hand) ..3 (pill bottles | pills | tablets | insulin | gun | pistol) ..2 (to your | to | over)
      (bought | tied) (a | the) rope ..6 (note | notes | letters | goodbye | tonight)
      (wrote | written | writing) ..2 (goodbye | suicide) (note | letter | letters)
      (cannot | can not | unable to | not able to) keep (yourself | himself | herself) safe (past tonight | tonight)
      (tablets | pills) lined up ..8 (letter | note)
    `,
    except: phrases`
      (friend | colleague | neighbor | coworker | classmate | brother | sister | cousin | aunt | uncle | roommate | \
          friend's son | ex) (killed | hanged | shot) (herself | himself)
      lost ..3 to suicide
      ((mandated | mandatory) reporter~ | exceptions | (few | specific | certain | rare | narrow | special) (situations \
          | cases | circumstances)) ..9 (<self-harm> | self harm | harm to (self | others))
      ${farewellToThings}
      self-harm as a (teenager | teen | child | student)
      (asks | ask | is | are) about ..4 <self-harm>
      <self-harm> ..3 (never act on | means a)
      (goodbye) (note | notes | letter | letters) ..6 (colleague~ | coworker~ | class | team | retire~ | school | \
          job | students | pupils | clinic | practice | patients)
      ${wishToLive}
      (gun | pistol) ..3 to (sell | store | lock | register | clean | surrender | hand (it | over))
      ${inYouth}
      ${inStories}
      <self-harm> before (you | he | she) (were | was) born
      (grandfather | grandmother | uncle | aunt | cousin | great uncle | ancestor) (shot | hanged | killed | \
          drowned) (himself | herself)
      (friend | roommate | neighbor | colleague | classmate | cousin) (talked | spoke | thought | tried) (of | \
          about) ..1 suicide ..3 (in | at) (college | school | university)
      (friend's | cousin's | roommate's | neighbor's | colleague's | classmate's | boss's | teacher's) (suicide | \
          suicide attempt) [has | have] (shaken | shook | upset | hit | haunt~ | affected | left | weighs \
          | must | happened | taught | changed)
      suicide attempt ..4 was [such] a long time ago
      (ask | asks) (everyone | everybody) ..6 <self-harm>
      (past | old | previous) suicide attempt on
      (grandfather's | grandmother's | father's | mother's | uncle's | aunt's | brother's | sister's | friend's \
          | cousin's) suicide (was | is) (noted | mentioned | recorded)
      suicide hotline (poster | sticker | flyer | magnet)
      (ask | asks | asked) (everyone | everybody | every | all | each | patients) ..3 <self-harm>
      (questions | question | screening) (about | on | for) ..2 <self-harm>
      suicide (prevention | awareness | training | first aid | is | rates | headache | loss | risk | drops)
      (can | could | may | might | it would | they would) ..2 (harm | hurt | kill) (your baby | the baby | your child)
      (gun | pistol) ..1 cabinet
      (after | from) [a] suicide
      suicides
      (survivors of | someone by | myths about | jokes about | topic of | attempt | against | prevents | prevent) \
          suicide
      (ask~ | asked) [him | her | them | you] ..2 (about | for) ..1 <self-harm>
      (friend | <kin> | neighbor | colleague) ..1 (took | taken) (his | her | their) [own] life
      non suicidal
      <self-harm> (are | is) [very | more] (common | commoner | contagious | common currency)
      asking (does not | will not)
      (answered | said | wrote | ticked | marked) ..2 (not at all | no | never) ..6 <self-harm>
      <self-harm> ..1 (stopped | went away | are gone | is gone | have gone | has gone | have not returned \
          | has not returned)
      (no | not | without | deny | denies) ..4 <self-harm>
      (tablets | pills) (away | back) tonight
      <supply-laid-by>
      <going-on-with>
      ${screenedClear}
      <self-harm> can (appear | occur | happen)
      (self harm | self injury | cutting) [often | usually | can | may] (be | is | becomes | become | serves as \
          | works as | gives | provides | has) ..2 (way | form | release | relief | coping | sense)
      using (self harm | self injury | cutting) (as | to cope)
      <self-harm> (is not | are not) the same
      thoughts of (harming | hurting) yourself ..2 (call | dial | go)
      (prevention | attempt in)
      suicidal (thought~ | thinking) (is | are) (asked | screened | listed | a listed)
      (forms of | alternative to | interventions for | intervention for | treatment for | effective for \
          | there is for | struggle with | struggles with | recovery from) (self harm | self injury | self harming)
      (self harm | self injury) (recovery | can present | programs | group~ | scars)
      (men | women | teens | teenagers | veterans | farmers) (die | are) ..6 by suicide
      ^ suicide of a (parent | child | sibling | partner)
      should ..8 ever turn into
      keep (him | her | them) from hurting (himself | herself | themselves) (and wait $ | say little)
      suicidal thoughts can be a
      ^ to think of suicide as
      (client | patient | person) tells me
    `,
    unless: present
  }
} as const satisfies ActGroups
