import {phrases} from '../phrases.ts'
import {type ActGroups, order, told} from './act.ts'

/** What shows it. */
const shown = phrases`(show | shows | showed | shown | found | find~ | finds | see | sees | saw | seen | reveal~ \
    | confirm~ | picked up | picks up | detected | caught | identified | noticed)`
const thereIs = phrases`(there is | there are | there was | there were | you have | he has | she has | with | ${shown})`
const now = phrases`[now | also | clearly | definitely | sadly | unfortunately | already | further | again \
    | steadily | slowly | quickly | badly]`
const lump = phrases`(nodule~ | mass | masses | lump~ | lesion~ | spot~ | growth~ | node~ | lymph node~ | gland \
    | glands | cyst~ | shadow~ | polyp~ | mole | patch | sore | ulcer | lining | [womb | uterine] lining \
    | endometrium | swelling)`
/** Millimeters at which a nodule of the lung is pursued. Source: Fleischner Society 2017, solid nodules above 8 mm. */
const pursued = phrases`(9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 \
    | 27 | 28 | 29 | 30 | 32 | 34 | 35 | 38 | 40)`
/** Millimeters of the lining of the womb that are no longer usual after the menopause. */
const thick = phrases`(10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 28 \
    | 30 | 32 | 35)`
/** The upper number of a blood pressure that is severe in pregnancy: 160 and above. Source: ACOG practice bulletin 222. */
const severe = phrases`(160 | 161 | 162 | 163 | 164 | 165 | 166 | 167 | 168 | 169 | 170 | 171 | 172 | 173 | 174 \
    | 175 | 176 | 177 | 178 | 179)`
/** Weeks at which waters break too early: before 37. */
const tooEarly = phrases`(16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31 | 32 | 33 \
    | 34 | 35 | 36)`
const anHour = phrases`(today | tonight | tomorrow | this (week | morning | afternoon | evening | weekend) | now \
    | early | earlier | within | at <number> weeks | next week)`

/** What a test turns up: by screening, by chance, in a pregnancy. */
export const chanceNews = {
  'turned-out-serious': {
    answers: ['critical'],
    why: 'What something came back as: "The mole came back as melanoma", "It turned out to be an acoustic neuroma".',
    reason: 'a serious diagnosis',
    isAffirmed: true,
    phrases: phrases`
      (turned | turns | has turned | have turned) out to be ..2 (<serious-diagnosis> | <grave-finding>)
      (came | come | comes | has come | have come) back [to us] as [a | an] ..1 (<serious-diagnosis> | <grave-finding>)
      (cin (2 | 3 | ii | iii) | hsil | high grade (cells | changes)) ..1 (on | in | at) [the | your] (biopsy \
          | smear | colposcopy | sample)
      (hpv | hpv 16 | hpv 18) [is | was | came back] positive (with | and) ..2 (high grade | severe | abnormal)
      (confirm~ | show~ | shows | showed | prove~) [that you have] [a | an] (severe | serious | true | genuine \
          | dangerous) ..1 allergy to
    `,
    except: phrases`
      turned out to be ..2 (<serious-diagnosis> | <grave-finding>) (free | in (a | the) (dog | cat))
      (lucky | relieved | glad) ..4 (not | no)
      (the | that) one that (turned out | came back)
      (aunt's | uncle's | friend's | neighbor's | mother's | father's | sister's | brother's) ..3 (turned | turns \
          | came | come)
    `,
    unless: told
  },
  'scan-today': {
    answers: ['critical'],
    why: 'A look inside that cannot wait for another day: "I want a CT of your lungs today".',
    reason: 'an instruction to be seen as soon as possible',
    phrases: phrases`
      (i | we) [would] (want | need | like) [you to have | to get | to do | to have | her to have \
          | him to have] (a | an | the) ..1 (ct | mri | scan | ultrasound | doppler | x ray | xray | echo \
          | lung scan | angiogram) ..3 (today | tonight | this (morning | afternoon | evening))
      (^ | so | and | please) (please | get | have) [have | get] (the | a | an) ..1 (ct | mri | scan | ultrasound \
          | doppler | x ray | xray | echo | lung scan | angiogram) ..3 (today | tonight | this (afternoon | evening))
      (you | he | she) (need | needs) (a | an) [iron] (infusion | transfusion) of (blood | iron | platelets)
      (need | needs | give you | giving you | require | requires) [an | a] (iron (infusion | by (drip | infusion \
          | vein)) | urgent infusion | transfusion | course of iron infusions)
    `,
    except: phrases`
      (infusion | transfusion) ..6 (as (always | usual | before))
      (infusion | transfusion) (consent | form | appointment | slot | record)
      (people | patients | women | men | few | some | most | many | those) ..2 (need | needs | require | requires)
      (scan | ct | mri | ultrasound | x ray | xray | echo) (result~ | report~ | form~ | disc | pictures | images \
          | order | referral | ready | booked)
      (if | when | unless) ..6 (scan | ct | ultrasound)
      (no | not | never | without) ..4 (need | needs | want | infusion | transfusion)
      (pictures | copy | disc | report | link) ..3 (scan | ct | ultrasound)
    `,
    unless: order
  },
  'blood-in-stool': {
    answers: ['critical'],
    why: 'A screening test of the bowel that has to be followed by a look inside: "Blood was found in your stool sample".',
    reason: 'a result that needs treatment',
    isAffirmed: true,
    phrases: phrases`
      (stool (test | sample | kit | card) | bowel (test | sample | kit | screening [test | kit]) | fit [test \
          | kit] | fecal [immunochemical] test | cologuard) ..3 (found | shows | showed | detected | picked up \
          | contains | contained | has) ..2 blood
      blood (was | has been | is) ..1 (found | detected | seen | picked up | present) in (your | the | his \
          | her) ..1 (stool | stools | poo | sample | kit | bowel sample | fecal sample)
      (stool test | bowel (test | kit | screening [test | kit | result]) | fit [test | kit] | cologuard \
          | fecal test) [result] (was | is | came back | has come back | turned out) [as | out] (abnormal \
          | positive | reactive)
      (colonoscopy | gastroscopy | endoscopy | camera test | scope | biopsy | scan | ct | mri) ((is \
          | will be) (needed | necessary) [now | soon | next] | comes next) [now] ($ | to (rule out | exclude \
          | look for | find | see))
    `,
    except: phrases`
      (abnormal | positive | reactive) in ..6 (people | persons | women | men | patients | cases)
      (no | not | never | without | nor) ..3 (blood | abnormal | positive | needed | necessary)
      blood ..10 (hemorrhoid~ | piles | menstrual | period | fissure)
      (blood (test | sample | count) | sample of blood)
      (routine | every (five | ten | <number>) years)
    `,
    unless: told
  },
  'pregnancy-turned': {
    answers: ['critical'],
    why: 'A pregnancy that takes a dangerous turn: "Your waters broke at 29 weeks", "The hCG is not doubling".',
    reason: 'serious news',
    phrases: phrases`
      (worried | concerned | afraid | suspect | suspicious) ..6 (ectopic | tubal pregnancy | molar pregnancy \
          | pre eclampsia | preeclampsia)
      (hcg | beta | pregnancy hormone) ..2 (is | are | has | have) [not | hardly] (doubling | doubled | rising \
          | risen | going up | climbing | falling | dropping | fallen | dropped | gone down | plateaued \
          | stuck) ..1 (too slowly | slowly | so slowly | as it should | $ | and | so | which)
      (hcg | pregnancy hormone) ..2 (fell | dropped | went down | plateaued)
      pregnancy (may | might | could) be (in | outside) (the | your) (tube | womb | scar | cervix)
      (waters | water | membranes) ((have | has | had) ${now} (broken | ruptured | gone) | broke | ruptured | went) \
          (at | before) [only | just] ${tooEarly}
      (we | i | they | doctors | team) [would | will] (want | wants | plans | like | need | have | plan | advise \
          | recommend | prefer) [to] (deliver | deliver~ | induce | inducing | delivering) (you | him | her | them \
          | [your | the] (baby | babies | twins | little one | son | daughter)) ..2 ${anHour}
      (you | she) (need | needs | must | have to | has to | should) [to] be (induced | delivered) ${anHour}
      (bp | blood pressure | pressure) [was | is | of | at | reads | came to] ..1 ${severe} <number> ..2 (weeks \
          | weeks' | pregnant | pregnancy)
      (bp | blood pressure | pressure) [was | is | of | at | reads \
          | came to] ..1 ${severe} [over] <number> ..6 (protein in | weeks)
      (hole | defect | problem | narrowing | abnormality) (in | with | between) ..4 (baby's | babys | his | her) heart
      baby has [a | an] ..1 (cleft | heart defect | hole | congenital)
      (baby's | babys | his | her) heart has a ..1 (hole | defect | narrowing)
      (one kidney | a kidney | arm | hand | foot | finger~) is (missing | absent) ($ | on)
      (baby | baby's growth | fetus | twin) ..1 stopped growing
      (baby's | babys | fetal | twin's) growth has stopped
      (toxoplasma | toxoplasmosis | cmv | rubella | parvovirus | zika | listeria) ..1 (was \
          | has been) ..1 (caught | acquired | passed)
      (high blood pressure | high pressure | protein in the urine) ..8 (mean~ | means | points to \
          | is) ..1 (pre eclampsia | preeclampsia)
    `,
    except: phrases`
      ${tooEarly} weeks ..2 (last time | with your (first | last | second | previous) | in your (first | last \
          | previous))
      (not | never | no longer) ..1 (worried | concerned | afraid)
      (hcg | beta | hormone) ..2 (doubling | doubled | rising) ..3 (nicely | well | normally | just)
      (hcg | beta | pregnancy hormone) ..3 (doubling | doubled | rising | risen | going up \
          | climbing) (as it should | $ | and)
      ((fell | dropped | went down | falling | dropping | fallen | gone down) [back | down] to (zero | under \
          | below | negative | normal) | after (the | your) (miscarriage | birth))
      (deliver | delivering) (your | the) ..1 (pads | supplies | medicine~ | order | kit | parcel | prescription)
      (hole | defect) ..8 (closed | gone | healed | shut)
      (small | tiny | little) (hole | defect)
      hear ..3 (hole | defect)
      (headache~ | lights) ..8 (bp | blood pressure) ..2 ${severe}
      (hole | defect) ..10 (closes | close) (by itself | on its own)
      (no | not | without) ..3 (hole | defect | problem | abnormality | cleft)
      (if | when | unless | should) ..4 (waters | water | membranes)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'chance-finding': {
    answers: ['critical'],
    why: 'What a scan meets, of a size or a look that has to be pursued: "A 16 mm nodule in the right lung".',
    reason: 'a suspicious finding',
    isAffirmed: true,
    phrases: phrases`
      ${pursued} (mm | millimeter | millimeters) ..2 (nodule | node | lesion | opacity) ($ | in (the | your | his \
          | her) ..3 (lung | lobe | liver | pancreas | chest) | and | that is new | which)
      (nodule | lesion | opacity) (in | on | at) (the | your | his | her) ..3 (lung | lobe) ..3 ${pursued} (mm \
          | millimeters)
      (spiculated | growing | cavitating) (nodule | mass | lesion)
      ${lump} ${now} (light | lights | lit | lighting) up (on | in) (the | your | a | pet)
      ${lump} ..8 (look | looks | looked | are | is) [very | highly] (like | suspicious for | suggestive of \
          | typical of | consistent with | probably | likely) ..1 (spread | <cancer> | secondaries | deposits)
      (spot~ | lesion~ | nodule~ | deposits) (in | on) (several | many | some | two | three | four) ..1 (ribs \
          | bones | vertebrae)
      (cyst | cysts | mass) ..5 (has | have | with) ..1 solid (part~ | area~ | component~ | bit~ | elements | nodules)
      ${shown} ..2 (embolus | emboli)
      bosniak (3 | 4 | iii | iv)
      (o rads | orads) (4 | 5)
      (lining | endometrium) ..6 (measures | is | at | of) ..1 ${thick} (mm | millimeters) ..8 (menopause \
          | biopsy | sampling | sample | sampled | hysteroscopy | bleeding)
      (womb | uterine) lining is too thick
      (one | ${lump}) ..6 (needs | need | requires | require | must have) [to be] (a biopsy | biopsy | biopsied \
          | sampling | sampled | an operation | surgery | removal | removing | excision)
      ${lump} ..8 (needs | need) to (be (removed | operated [on] | excised | cut out) | come out)
      ${thereIs} ..3 (aneurysm) (in | of | on | at) (the | your | an | a | one) ..3 (artery | brain | aorta \
          | head | belly | abdomen | heart)
      ${shown} ..1 [a | an] ..2 stricture ..3 (nearly | almost | closing | blocking | obstruct~)
      (narrowing | stricture | blockage | twist) (in | of) (the | your) ..2 (bowel | intestine | gut | colon \
          | ureter | gullet | esophagus | bile duct | windpipe | airway)
      viral load (has | is) [now | again | back | suddenly] (rebounded | rising | back up | detectable again)
      advanced (scarring | fibrosis) (of | in) (the | your) liver
      (heavy | nephrotic) (leakage | protein leak | proteinuria | loss of protein)
    `,
    except: phrases`
      ${lump} (in | on | of) (the | your | his | her) ..7 (is | was | are | were | has been | have been) [now \
          | still] (benign | harmless | unchanged | stable)
      ${lump} ..8 (mm | millimeters) [and | but] (unchanged | stable | the same | benign)
      ${lump} ..8 (hemangioma | fibroadenoma | simple cyst)
      old ..1 (embolus | emboli)
      (spot~ | lesion~ | nodule~ | deposits) ..6 (old | healed) ..1 (fracture~ | scar~ | break~ | injuries)
      (stitch | stitches | staples | sutures | splinter~ | teeth | tooth | crown~ | braces | tag~ | form~) ..2 \
          (needs | need)
      ${lump} ..6 (gone | shrunk | smaller | benign | harmless | unchanged | stable | disappeared | simple | nothing)
      (do not | does not | no | not | never | nor) ..4 (need | needs | require | look | biopsy | solid \
          | narrowing | stricture | blockage)
      (no | without) ..2 (aneurysm | nodule | lesion | node | opacity)
      (old | known | simple | harmless | benign | stable | tiny) ..2 (nodule | lesion | cyst | node | aneurysm \
          | narrowing)
      (skin tag | wart | cosmetic | earwax | lipoma)
      (narrowing | blockage) ..4 (gone | cleared | open | stretched | dilated | passed | relieved | mild | slight)
      (has been there | unchanged) since
      swelling ..3 (needs | need) ..2 ice
    `,
    unless: told
  }
} as const satisfies ActGroups
