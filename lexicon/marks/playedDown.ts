import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const few =
  '(1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | one | two | three | four | five | six | seven | eight | nine | ten | eleven)'
/** Below three months every fever is looked into at once. */
const weeksOld = `(<number> (day | days) old | <number> (day | days) of age | ${few} (week | weeks) old | ${few} (week | weeks) of age  | at ${few} (weeks | days) | (one | two | 1 | 2) (month | months) old | newborn | <number> day old)`

/** What it is called, where it is called nothing. */
const cause = `(virus | viral | bug | cold | flu | migraine~ | knock | bruise~ | strain~ | sprain | muscular | muscle~ \
  | trapped nerve | nerve~ | nerves | stress | anxiety | panic | wind | colic | reflux | teething | teeth | vaccine~ | jab~ \
  | heat | tired~ | nothing | harmless | bronchitis | palsy | fever | hormone~ | indigestion | heartburn | cramp~ | sleeping | posture \
  | dehydration | a long day)`
const common = '(common | normal | usual | typical | expected | ordinary | fine | ok | okay | harmless)'
const light = `((is | are | was | were | can be) [really | all] [quite | very | pretty | fairly | so | perfectly | completely | entirely | extremely \
  | absolutely | really] ${common} \
  | (is | are | was | were) (nothing | not | never) [at all | really | that | so | very | anything] (unusual | uncommon | unheard of | worrying | serious | alarming | rare \
    | to (worry | panic | fret)) \
  | (is | are | was | were | will be | can be | may be | could be) [most | more | very | nearly | almost] (usually | often | mostly | probably | generally | typically \
    | likely | just | only | commonly | always | simply | normally) ..4 ${cause} \
  | (happens | comes up | comes and goes) ..2 (often | a lot | all the time | to (many | most | everybody | everyone)))`

/** Since when this patient has it: what is taught has no hour. */
const lately = `((this | since this | from this) (morning | afternoon | evening) | (last | since last) night | today | tonight | since (breakfast | lunch | dinner \
  | supper | tea | bedtime | waking | noon | midday | midnight | dawn | <clock> | <number> (am | pm) | yesterday | last night | today) | yesterday \
  | an hour ago | (<number> | two | three | a few) hours ago)`

const sign = `(<emergency-symptom> | fit | seizure~ | convulsion~ | (los~ | lost) ..2 (sight | vision) | loss of ..1 (sight | vision) \
  | (sight | vision) ..2 (loss | lost | gone) | (swollen | painful | sore | twisted) ..2 testicle~ | testicle~ ..2 (pain | swelling) \
  | (droop~ | lopsided | crooked) ..1 (face | mouth | smile) | (face | mouth) droop~ | slurr~ [speech] | chest pain | stiff neck \
  | (weakness | numbness) ..3 (side | face) | (cough~ up | vomit~ | throwing up) blood | blue lips)`

/** A red flag of this patient that the draft calls common: whoever believes it stays at home. */
export const playedDown: MarkGroups = {
  newborn: {
    why: 'A fever in the first weeks of life is an infection until it is shown to be none (docs/sources.md#emergency-symptoms).',
    phrases: phrases`
      (fever | feverish) ..6 ${weeksOld} ..3 ${light}
      ${weeksOld} ..6 (fever | feverish) ..6 ${light}
      ${light} ..6 (fever | feverish) ..6 ${weeksOld}
    `,
    except: phrases`
      (after | from) ${weeksOld}
      (week | weeks | day | days | month | months) pregnant
      (fever | feverish) ..3 (no | not | without)
    `,
    unless: ['negation', 'condition', 'question', 'quotation']
  },
  degrees: {
    why: 'The same by the number: 38 degrees Celsius or 100.4 Fahrenheit, and more.',
    phrases: phrases`
      (temperature | temp | fever) ..3 <number> ..6 ${weeksOld} ..3 ${light}
      <number> in (a | your | an) ${weeksOld} [baby | infant | boy | girl] ${light}
      ${weeksOld} ..6 <number> ${light}
      ${light} ..6 (temperature | temp | fever) ..3 <number> ..6 ${weeksOld}
    `,
    except: phrases`
      (rate | pulse | weight | weighs | length | long | kg | cm | percent | centile | sats | saturation | oxygen | head | bilirubin) ..6 <number>
      <number> (kg | cm | percent | centile | breaths | beats | ounces | oz | ml | bpm)
    `,
    // Fever, and nothing below or beyond it.
    written: /(?<![\d.])(?:3[89](?:\.\d)?|4[01](?:\.\d)?|10[1-5](?:\.\d)?|100\.[4-9])(?![\d.]*\d)/,
    unless: ['negation', 'condition', 'question', 'quotation']
  },
  lately: {
    why: 'A sign that has its hour is this patient’s, and no lesson.',
    phrases: phrases`
      ${sign} ..6 ${lately} ..2 ${light}
      ${sign} [that] (you | he | she | they | <kin>) (had | has had | have had | describe | noticed) ..2 ${lately} ..2 ${light}
      ${light} ..4 ${sign} ..6 ${lately}
    `,
    except: phrases`
      (nosebleed~ | bruise~ | fit (in | for | note) | keep fit | get fit) 
      (fit | seizure~) (test | plan | clinic)
    `,
    unless: ['condition', 'question', 'quotation']
  }
}

const pill = `(tablet~ | pill~ | capsule~ | caplet~ | paracetamol | acetaminophen | tylenol | panadol | calpol | ibuprofen | advil | nurofen | aspirin \
  | co codamol | codeine | tramadol | oxycodone | zopiclone | diazepam | metformin | digoxin | iron)`
const many = `(6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 18 | 20 | 24 | 25 | 30 | 32 | 40 | six | seven | eight | nine | ten | eleven | twelve | fifteen \
  | sixteen | twenty | thirty | a dozen | dozen)`

/** Dangers that patients tell in passing. */
export const dangerTold: MarkGroups = {
  extra: {
    why: 'More than the box allows, told as a number over and above: poison that does not hurt yet.',
    phrases: phrases`
      (took | taken | taking | swallowed | popped) [about | around | an] ${many} (extra | additional | more) ..2 ${pill}
      (took | taken | taking | swallowed | popped) (an extra | an additional) ${many} ..2 ${pill}
      had [about | around] ${many} (extra | additional) ..2 ${pill} ..3 \
          (today | since | overnight | yesterday | last night | this (morning | afternoon | evening) | in the last)
    `,
    except: phrases`
      (pharmacy | pharmacist | chemist | bag | holiday | trip | vacation | bottle | pack) ..6 (extra | additional)
      (took | taken | taking) ..6 (with (me | us) | along | back | over ..2 (month~ | weeks | years))
      (years | months | weeks) ago
    `,
    unless: ['condition', 'question', 'negation']
  },
  passing: {
    why: 'A face, a tongue or an eye that failed for minutes is a stroke that warns.',
    phrases: phrases`
      (face | mouth | smile | lip) ..3 (droop~ | dropped | went (crooked | lopsided | slack | limp) | sagged) ..4 \
          (minute~ | hour~ | seconds) ..5 ${lately}
      ${lately} ..6 (face | mouth | smile | lip) ..3 (droop~ | dropped | went (crooked | lopsided | slack | limp) | sagged) ..4 \
          (minute~ | hour~ | seconds)
      (speech | words) ..3 (slurred | garbled | jumbled | came out wrong) ..4 (minute~ | hour~ | seconds) ..5 ${lately}
      (lost | could not see) ..4 (sight | vision | out of) ..4 eye ..5 (minute~ | hour~ | seconds) ..5 ${lately}
      ${lately} ..4 (lost | could not see) ..4 (sight | vision | out of) ..4 eye ..5 (minute~ | hour~ | seconds)
      (arm | hand | leg | side) ..3 (went (weak | limp) | was paralyzed | could not (move | lift)) ..5 (minute~ | hour~) ..5 ${lately}
    `,
    except: phrases`
      (dentist | dental | numbed | injection | anesthetic | botox | filling | slept | sleeping on | lying on | leaning) ..12 \
          (face | mouth | smile | lip | speech | words | eye | arm | hand | leg | side)
      (face | mouth | smile | lip | speech | words | eye | arm | hand | leg | side) ..12 \
          (dentist | dental | numbed | injection | anesthetic | botox | filling | slept | lying on | leaning)
    `,
    unless: ['condition', 'question', 'negation']
  }
}
