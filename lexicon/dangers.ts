import {sendingActs} from './adviceActs.ts'

/** Acts that tell a wish to die: a rule of their own minds them. */
export const wishActs: ReadonlySet<string> = new Set(['suicide-risk', 'wish-to-die', 'farewell-and-means'])

/** Acts that order care at once. */
export const atOnceActs: ReadonlySet<string> = new Set([...sendingActs, 'care-sought', 'same-day-directive'])

/** Acts that order care and tell no symptom. */
export const orderActs: ReadonlySet<string> = new Set([
  ...atOnceActs,
  'hospital-awaits',
  'leave-the-house',
  'seeing-today'
])

/** Acts that lists and explanations have too. */
export const taughtActs: ReadonlySet<string> = new Set([
  'blood-lost',
  'emergency-named',
  'emergency-symptom-now',
  'emergency-symptom-pair',
  'fragile-fever',
  'frail-today',
  'overdose'
])

/** What else than a value is critical and no order: beside an order that acts, a deadly value is minded. */
export const newsBesideValue: ReadonlySet<string> = new Set(['diagnosis', 'finding-named', 'finding-told'])

/** Acts that tell a red flag by its words where the patient writes. */
export const patientsFlags: ReadonlySet<string> = new Set([
  'allergy-now',
  'birth-after',
  'blood-brought-up',
  'cauda-equina-told',
  'child-in-danger',
  'death-wish',
  'defenceless-fever',
  'emergency-symptom-now',
  'emergency-symptom-pair',
  'emergency-told',
  'eye-or-testicle-now',
  'far-beyond-limit',
  'fragile-fever',
  'gone-in-thought',
  'head-blow',
  'headache-in-pregnancy',
  'heart-or-breath-told',
  'meningitis-told',
  'neck-swells',
  'numbed-breath',
  'overdose',
  'pregnancy-bleeds',
  'pressure-in-pregnancy',
  'red-flag',
  'self-wounding',
  'sepsis-told',
  'stroke-told',
  'taken-by-mistake',
  'threat-told',
  'violence-told'
])

/** Those of them that hold in patients' longer stories too. */
export const storiesFlags: ReadonlySet<string> = new Set(['emergency-symptom-pair', 'overdose'])
