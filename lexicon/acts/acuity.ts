import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

const present = ['condition', 'negation', 'question', 'history', 'education'] as const

/** Situations that do not belong in a message. Source: etiquette-rules §3b. */
export const acuity = {
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
      <emergency-symptom> ..8 (since (this | breakfast | lunch | <number> | last night | yesterday | morning | noon | midnight | dawn | you woke) | right now | <number> (hour~ | hrs | minutes | min) [back | ago] | this (morning | afternoon | evening) | tonight | last night | for the past <number> | for the past (hour | two | few))
      since ..5 <emergency-symptom>
      (since (this | breakfast | lunch | last night | yesterday | morning | noon | midnight) | this (morning | afternoon | evening) | for the past <number> | for the past (hour | two | few) | still having) ..8 <emergency-symptom>
      (you | he | she) (are | is) (having | still having | experiencing | now) ..3 <emergency-symptom>
    `,
    except: phrases`
      (no | not | without | denies | stopped | gone) ..3 <emergency-symptom>
      (er | emergency | hospital) (visit | stay)
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
      (could | may | might | can) ..2 (kill | be fatal | be deadly | be life threatening | turn bad)
      (minutes | hours) (matter | count)
      (is | be) [a | an | very | extremely] (life threatening | medical emergency)
    `,
    except: phrases`
      (not | no | never | nothing like | unlikely | ruled out) ..4 <emergency-diagnosis>
      (is | was) ..2 (past | previous | old | last) ..2 <emergency-diagnosis>
      <emergency-diagnosis> (unit | center | clinic | risk | screening | in <number> | survivor~)
    `,
    unless: present
  },
  'fragile-fever': {
    answers: ['highAcuity'],
    why: 'Fever in a young baby, or without white cells. Source: etiquette-rules §3b.',
    phrases: phrases`
      (<number> | two | three | four | five | six | seven | eight | nine | ten) (day~ | wk | week~) old ..8 (fever | temperature | temp | hot | 38 | 39 | 101 | 100.4 | 38.5 | 38.6 | 38.2 | 38.4 | not feeding | feeding less)
      (fever | temperature | temp | 38 | 39 | 101 | 100.4 | 38.5 | 38.6) ..8 (<number> | two | three | four | five | six | seven | eight | nine | ten) (day~ | week~) old
      (baby | newborn | infant) of ..2 (day~ | week~) ..3 (with | has) ..3 (fever | <number>)
      (fever | chills | temperature | rigor~) ..10 (chemo | chemotherapy | transplant | neutropenia | no white cells)
      (chemo | chemotherapy | transplant) ..10 (fever | chills | rigor~) of <number>
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
      (you | he | she) (took | have taken | has taken | swallowed) ..4 (entire | whole | all of | all the | too many | twice | double | bottle | sheet | strip) ..3 (bottle | pack | strip | tablet~ | pill~ | sheet | <drug>)
      (overdose | over dose)
      (swallowed | drank | ate) ..4 (battery | magnet~ | bleach | detergent | coin | pesticide | poison)
      (bat | snake | dog | animal) bite ..6 (ago | back | today | now)
    `,
    except: phrases`
      (overdose | over dose) (awareness | prevention | kit | day | walk | training)
      (risk of | prevent~ | avoid | fear of | not an | no) ..2 (overdose | over dose)
    `,
    unless: present
  },
  'suicide-risk': {
    answers: ['highAcuity'],
    why: 'Thoughts or plans of suicide told as present. Source: Duvall 2019 (etiquette-rules §3b).',
    phrases: phrases`
      <self-harm>
      (counted | lined up | saved) ..3 (pills | tablets)
      (plan | pills | gun | pistol | rope | tablets) ..8 (tonight | be here tomorrow | end it | in the house)
      (give | hand) ..3 (pill bottles | pills | tablets | insulin | gun | pistol) ..2 (to your | to | over)
    `,
    except: phrases`
      (no | not | without | deny | denies) ..4 <self-harm>
      thoughts of (harming | hurting) yourself ..2 (call | dial | go)
      (prevention | attempt in)
    `,
    unless: present
  }
} as const satisfies ActGroups
