import {phrases} from './phrases.ts'

/**
 * A result at which a careful clinician would phone: at or below `low`, at or above `high`.
 *
 * Thresholds are proposals over the spread of published call lists. They need a clinician's sign-off at each site.
 */
export interface Limit {
  /** What it is called in a config, with its unit. */
  readonly name: string
  /** Names of what is measured. */
  readonly analyte: string
  /** The unit of this row, as it is written after a number; a slash separates words. */
  readonly unit: string
  /** Critical at or below. */
  readonly low?: number
  /** Critical at or above. */
  readonly high?: number
  /** Beyond these it is an emergency, whatever the patient feels. */
  readonly emergency?: {readonly low?: number; readonly high?: number}
  /** Numbers that can be this analyte in this unit when no unit is written: others are doses, dates or another unit. */
  readonly bare: readonly [from: number, to: number]
  /** Numbers that can be this analyte where its unit is written, if those are others. */
  readonly withUnit?: readonly [from: number, to: number]
  /** Words beside which the number is no news. */
  readonly known?: string
  readonly why: string
  readonly source: string
}

const lists =
  'etiquette-rules §3a, the value most call lists share: Iowa (www.healthcare.uiowa.edu/path_handbook), Houston ' +
  'Methodist (houstonmethodist.org/critical-values), ARUP, Sunrise (sunriselab.com), Main Line Health, Starling, ' +
  'Royal Melbourne (thermh.org.au), Barnsley (barnsleyhospital.nhs.uk), MGH (mghlabtest.partners.org)'
const converted = `converted from the other unit of ${lists}`

/** No list read for this project names them. */
export const proposed =
  'proposed from common practice, with no published call list behind it: a clinician has to confirm it'

const massPerDeciliter = phrases`(mg dl | mgs dl | mg % | mg percent | mg)`
const molarPerLiter = phrases`(mmol l | mmols l | mmol | mmols | millimoles)`
const molarOrEquivalent = phrases`(mmol l | mmols l | mmol | mmols | meq l | meq | millimoles)`
const gramsPerDeciliter = phrases`(g dl | gm dl | gms dl | g % | gm % | gm | gms | grams | grams per deciliter | g)`
const billionsPerLiter = phrases`(x10 9 l | x 10 9 l | 10 9 l | x10 9 | k ul | k | thousand | thou)`
const perMicroliter = phrases`(ul | per ul | cells ul | mm3 | cumm | per microliter | lakh | cells mm3)`

const potassium = phrases`(potassium | serum potassium | k)`
const sodium = phrases`(sodium | serum sodium | na)`
const glucose = phrases`
  (glucose | blood glucose | blood sugar~ | sugar~ | sugar level~ | fasting sugar~ | random sugar~ | fasting glucose)
  (fingerstick~ | glucometer reading~ | rbs | fbs)
`
const calcium = phrases`(calcium | serum calcium | corrected calcium | total calcium)`
const hemoglobin = phrases`(hemoglobin | hgb | hb)`
const platelets = phrases`(platelet~ | platelet count~ | plt)`
const neutrophils = phrases`(neutrophil~ | neutrophil count~ | anc | absolute neutrophil count)`
const magnesium = phrases`(magnesium | serum magnesium | mag | mg level)`

const lactate = phrases`(lactate | lactate level | serum lactate | blood lactate | lactic acid [level])`
const phosphate = phrases`(phosphorus | phosphate | serum phosphate | serum phosphorus | phos)`
const phenytoin = phrases`((phenytoin | dilantin) level~ | level~ of (phenytoin | dilantin))`
const troponin = phrases`([high sensitivity | hs] (troponin | troponins | trop | tropt | tropi) [i | t] [level~])`
const troponinLists = 'etiquette-rules §3a: sites call at 0.04 to 0.4 ng/mL (I) or above 100 ng/L (T, outpatients)'

/** Critical limits, each unit its own row. The first row that fits a number decides. */
export const limits: readonly Limit[] = [
  {
    name: 'potassium (mmol/L)',
    analyte: potassium,
    unit: molarOrEquivalent,
    low: 3.0,
    high: 6.0,
    emergency: {low: 2.5, high: 6.5},
    bare: [1.5, 10],
    why: 'The heart loses its rhythm. Lists call at 2.8 to 3.0 and below, at 6.0 to 6.2 and above.',
    source: lists
  },
  {
    name: 'sodium (mmol/L)',
    analyte: sodium,
    unit: molarOrEquivalent,
    low: 125,
    high: 155,
    emergency: {low: 120, high: 160},
    bare: [95, 190],
    why: 'Seizures and swelling of the brain. Lists call at 120 to 126 and below, at 150 to 160 and above.',
    source: lists
  },
  {
    name: 'glucose (mg/dL)',
    analyte: glucose,
    unit: massPerDeciliter,
    low: 50,
    high: 400,
    emergency: {low: 40, high: 450},
    bare: [34, 2000],
    why: 'Coma on either side. Lists call at 40 to 50 and below (54 in the SI lists), at 400 to 500 and above.',
    source: lists
  },
  {
    name: 'glucose (mmol/L)',
    analyte: glucose,
    unit: molarPerLiter,
    low: 3.0,
    high: 20,
    emergency: {low: 2.2, high: 25},
    bare: [0.5, 33.9],
    why: 'Coma on either side. The SI lists call at 3.0 and below (54 mg/dL), at 20 and above (360 mg/dL).',
    source: lists
  },
  {
    name: 'calcium (mg/dL)',
    analyte: calcium,
    unit: massPerDeciliter,
    low: 6.5,
    high: 13,
    emergency: {low: 6, high: 14},
    bare: [4.1, 20],
    why: 'Spasm, arrhythmia or confusion. Lists call at 6.0 to 7.0 and below, at 12.9 to 14 and above.',
    source: lists
  },
  {
    name: 'calcium (mmol/L)',
    analyte: calcium,
    unit: molarPerLiter,
    low: 1.6,
    high: 3.25,
    emergency: {low: 1.5, high: 3.5},
    bare: [1, 4],
    why: 'Spasm, arrhythmia or confusion: 6.5 and 13 mg/dL.',
    source: converted
  },
  {
    name: 'INR',
    analyte: phrases`(inr | inr level | inr reading | pt inr)`,
    unit: phrases`(ratio | units)`,
    high: 5.0,
    emergency: {high: 8},
    bare: [0.5, 20],
    why: 'Bleeding without a blow. Lists call above 4.5, above 5.0 (three lists) or at 6.0.',
    source: lists
  },
  {
    name: 'hemoglobin (g/dL)',
    analyte: hemoglobin,
    unit: gramsPerDeciliter,
    low: 7.0,
    emergency: {low: 6.5},
    bare: [2, 25],
    why: 'Too little oxygen for heart and brain. Lists call below 6.5 to 8.0, mostly 7.0.',
    source: lists
  },
  {
    name: 'hemoglobin (g/L)',
    analyte: hemoglobin,
    unit: phrases`(g l | gm l | grams per liter)`,
    low: 70,
    emergency: {low: 65},
    bare: [26, 250],
    why: 'Too little oxygen for heart and brain: 7.0 g/dL.',
    source: converted
  },
  {
    name: 'platelets (10^9/L)',
    analyte: platelets,
    unit: billionsPerLiter,
    low: 49,
    high: 1001,
    emergency: {low: 10},
    bare: [3, 3000],
    why: 'Bleeding or clotting. Lists call at 20 to below 50, and above 800 to above 1000; proposed < 50 or > 1000.',
    source: lists
  },
  {
    name: 'platelets (per microliter)',
    analyte: platelets,
    unit: perMicroliter,
    low: 49_999,
    high: 1_000_001,
    emergency: {low: 10_000},
    bare: [3001, 3_000_000],
    why: 'Bleeding or clotting: the same, as cells in a microliter.',
    source: converted
  },
  {
    name: 'neutrophils (10^9/L)',
    analyte: neutrophils,
    unit: billionsPerLiter,
    low: 0.99,
    bare: [0, 30],
    why: 'No defence against infection. Lists call below 0.5 to 1.0; proposed < 1.0.',
    source: lists
  },
  {
    name: 'neutrophils (per microliter)',
    analyte: neutrophils,
    unit: perMicroliter,
    low: 999,
    bare: [100, 30_000],
    why: 'No defence against infection: the same, as cells in a microliter.',
    source: converted
  },
  {
    name: 'magnesium (mg/dL)',
    analyte: magnesium,
    unit: massPerDeciliter,
    low: 1.0,
    high: 4.0,
    bare: [0.2, 10],
    why: 'Arrhythmia or loss of reflexes. Lists call at 1.0 and below, at 4.0 to 5.0 and above.',
    source: lists
  },
  {
    name: 'magnesium (mmol/L)',
    analyte: magnesium,
    unit: molarPerLiter,
    low: 0.4,
    high: 1.65,
    bare: [0, 0],
    why: 'Arrhythmia or loss of reflexes: 1.0 and 4.0 mg/dL. Never assumed: the numbers overlap with mg/dL.',
    source: converted
  },
  {
    name: 'digoxin (ng/mL)',
    analyte: phrases`(digoxin | digoxin level~ | dig level~ | lanoxin level~)`,
    unit: phrases`(ng ml | mcg l | ug l)`,
    high: 2.0,
    bare: [0.1, 10],
    why: 'Poisoned by the dose meant to help. Lists call above 2.0 to 3.0.',
    source: lists
  },
  {
    name: 'digoxin (nmol/L)',
    analyte: phrases`(digoxin | digoxin level~ | dig level~ | lanoxin level~)`,
    unit: phrases`(nmol l | nmol)`,
    high: 2.6,
    bare: [0, 0],
    why: 'Poisoned by the dose meant to help: 2.0 ng/mL. Never assumed: the numbers overlap with ng/mL.',
    source: converted
  },
  {
    name: 'creatinine (mg/dL)',
    analyte: phrases`(creatinine | serum creatinine | s creatinine | s creat)`,
    unit: massPerDeciliter,
    high: 4,
    bare: [0.2, 20],
    why: 'The kidneys fail; a rise matters sooner than a level.',
    source: proposed
  },
  {
    name: 'eGFR (mL/min)',
    analyte: phrases`(egfr | gfr | estimated gfr | filtration rate)`,
    unit: phrases`(ml min | ml per minute | ml minute)`,
    low: 14.9,
    bare: [2, 150],
    known: phrases`
      (on | as a | are a) ..1 (dialysis | hemodialysis)
      (before | since | after) ..2 transplant
      (dropped | fell | rose | lost | gained | went up | went down | up | down) [by | only | about] <number>
      <number> (lower | higher)
      albumin ..1 <number>
      page <number>
    `,
    why: 'Kidney failure, the fifth and last stage of kidney disease: below 15. No news beside dialysis or a transplant.',
    source: 'KDIGO 2024 clinical practice guideline for chronic kidney disease, GFR category G5 (kdigo.org)'
  },
  {
    name: 'oxygen saturation (%)',
    analyte: phrases`(spo2 | sats | oxygen level~ | o2 level~ | o2 sat~ | oxygen sat~ | oxygen saturation~)`,
    unit: phrases`(% | percent)`,
    low: 89,
    emergency: {low: 89},
    bare: [40, 100],
    known: phrases`
      ^ [the] lowest oxygen level
      oxygen level~ falling
      (target~ | goal | alarm | aim | keep) ..6 oxygen level~
      oxygen level~ of <number> (to | is fine)
      sats ..4 (exam | paper)
    `,
    why: 'Too little oxygen: below 90 percent.',
    source: proposed
  },
  {
    name: 'ketones (mmol/L)',
    analyte: phrases`(ketone~ | blood ketone~)`,
    unit: phrases`(mmol l | mmol | mmols)`,
    high: 3,
    emergency: {high: 3},
    bare: [0, 12],
    why: 'Ketoacidosis: blood ketones of 3.0 mmol/L and above.',
    source: proposed
  },
  {
    name: 'transaminases (U/L)',
    analyte: phrases`(alt | ast | sgpt | sgot)`,
    unit: phrases`(u l | iu l | units)`,
    high: 500,
    bare: [1, 20000],
    why: 'Acute injury of the liver: more than ten times the limit.',
    source: proposed
  },
  {
    name: 'creatine kinase (U/L)',
    analyte: phrases`(ck | cpk | creatine kinase | muscle enzyme~)`,
    unit: phrases`(u l | iu l | units)`,
    high: 5000,
    bare: [10, 500000],
    why: 'Rhabdomyolysis: the kidneys are at risk above 5000.',
    source: proposed
  },
  {
    name: 'hemoglobin A1c (%)',
    analyte: phrases`(a1c | a 1 c | hba1c | hemoglobin a1c | hgb a1c | glycated hemoglobin)`,
    unit: phrases`(% | percent)`,
    high: 9.1,
    bare: [3, 20],
    why: 'Sugar so high for months that the treatment has to change.',
    source:
      'HEDIS calls a glycemic status above 9.0 % poor (ncqa.org/report-cards/health-plans/state-of-health-care-quality-report)'
  },
  {
    name: 'TSH (mIU/L)',
    analyte: phrases`(tsh | thyroid stimulating hormone)`,
    unit: phrases`(miu l | uiu ml | mu l | miu | mu | iu)`,
    high: 20,
    bare: [0.001, 500],
    why: 'A thyroid that has all but stopped.',
    source: proposed
  },
  {
    name: 'eye pressure (mmHg)',
    analyte: phrases`(eye pressure~ | intraocular pressure | iop | pressure in (your | the | his | her) [left | right] eye)`,
    unit: phrases`(mmhg | mm hg | mm)`,
    high: 35,
    emergency: {high: 40},
    bare: [4, 90],
    why: 'Pressure that can cost the sight within days.',
    source: proposed
  },
  {
    name: 'lithium (mmol/L)',
    analyte: phrases`(lithium level~ | lithium)`,
    unit: molarOrEquivalent,
    high: 1.5,
    emergency: {high: 2.5},
    bare: [0.1, 6],
    why: 'Tremor, then confusion and seizures. Lists call above 1.5.',
    source: `${lists}; the emergency is ${proposed}`
  },
  {
    name: 'troponin (ng/mL)',
    analyte: troponin,
    unit: phrases`(ng ml | ug l | mcg l | micrograms per liter)`,
    high: 0.4,
    emergency: {high: 0.4},
    bare: [0.0001, 1.99],
    withUnit: [0.0001, 1000],
    why: 'A heart that is being damaged. Sites call from 0.04 to 0.4 ng/mL: here the highest.',
    source: troponinLists
  },
  {
    name: 'troponin (ng/L)',
    analyte: troponin,
    unit: phrases`(ng l | pg ml)`,
    high: 101,
    emergency: {high: 101},
    bare: [2, 100000],
    why: 'A heart that is being damaged: above 100 ng/L (T, outpatients).',
    source: troponinLists
  },
  {
    name: 'lactate (mmol/L)',
    analyte: lactate,
    unit: molarPerLiter,
    high: 4,
    emergency: {high: 4},
    bare: [0.3, 25],
    known: phrases`
      (ammonium | ringer | ringers | ringer's | calcium | sodium | ferrous) lactate
      lactate (dehydrogenase | cream | lotion | threshold)
    `,
    why: 'Blood that brings too little oxygen, as in sepsis: 4 mmol/L and above.',
    source: 'Surviving Sepsis Campaign, hour-1 bundle of 2018: fluids at a lactate of 4 mmol/L and above (sccm.org)'
  },
  {
    name: 'lactate (mg/dL)',
    analyte: lactate,
    unit: massPerDeciliter,
    high: 36,
    emergency: {high: 36},
    bare: [0, 0],
    why: 'Blood that brings too little oxygen, as in sepsis: 4 mmol/L and above.',
    source: 'converted from mmol/L of the Surviving Sepsis Campaign, hour-1 bundle of 2018 (sccm.org)'
  },
  {
    name: 'bicarbonate (mmol/L)',
    analyte: phrases`(bicarbonate | bicarb | serum bicarbonate | serum bicarb | hco3)`,
    unit: molarOrEquivalent,
    low: 10,
    emergency: {low: 10},
    bare: [2, 50],
    known: phrases`
      sodium bicarbonate <number>
    `,
    why: 'Blood too acid for the organs to work.',
    source: proposed
  },
  {
    name: 'phosphate (mg/dL)',
    analyte: phosphate,
    unit: massPerDeciliter,
    low: 1,
    bare: [0.2, 20],
    known: phrases`
      (sodium | potassium | calcium | codeine) phosphate <number>
    `,
    why: 'Muscles weaken, those of breathing too.',
    source: proposed
  },
  {
    name: 'phosphate (mmol/L)',
    analyte: phosphate,
    unit: molarPerLiter,
    low: 0.32,
    bare: [0, 0],
    why: 'Muscles weaken, those of breathing too.',
    source: proposed
  },
  {
    name: 'blood pH',
    analyte: phrases`((blood | arterial | venous | serum | blood gas | gas) ph | ph (of | in) (the | your) blood)`,
    unit: phrases`(units)`,
    low: 7.2,
    high: 7.6,
    emergency: {low: 7.2, high: 7.6},
    bare: [6.5, 7.9],
    why: 'Blood too acid, or not acid enough, for the organs to work.',
    source: proposed
  },
  {
    name: 'phenytoin (µmol/L)',
    analyte: phenytoin,
    unit: phrases`(umol l | micromol l | umol | micromol)`,
    high: 119,
    bare: [0, 0],
    why: 'Poisoned by the dose meant to help: unsteady, then drowsy.',
    source: proposed
  },
  {
    name: 'phenytoin (mcg/mL)',
    analyte: phenytoin,
    unit: phrases`(mcg ml | ug ml | mg l)`,
    high: 30,
    bare: [1, 90],
    why: 'Poisoned by the dose meant to help: unsteady, then drowsy.',
    source: proposed
  }
]

/** Analytes for which a word ("elevated", "positive") says it: the limit is the site's own. */
export const criticalByWord = phrases`
  # Troponin: sites call at 0.04 to 0.4 ng/mL (I) or above 100 ng/L (T), etiquette-rules, section 3a.
  (troponin | troponins | cardiac enzyme~) ..4 (elevated | raised | positive | high | up | abnormal | detectable)
  (elevated | raised | positive | high | abnormal) (troponin | troponins | cardiac enzyme~)
  # Cultures and smears, etiquette-rules, section 3a.
  blood culture~ ..4 (positive | grew | growing | growth | is growing | are growing)
  (positive | growing) (blood | csf | spinal fluid) culture~
  (bacteria | germ~) ..4 (in | from) [your] (blood | bloodstream | spinal fluid)
  blasts ..3 (smear | blood | count)
  malaria (smear | test | parasite~) ..3 (positive | seen | found)
  (d-dimer | ddimer) ..3 (elevated | raised | positive | high)
`

/** Words around a number that make it something else than this result. */
export const limitWords = {
  /** Right after an analyte: another analyte, or the medicine of that name. */
  compound: phrases`
    (a 1 c | a1c | electrophoresis | supplement~ | chloride tablet~)
    (score | average | tablet~ | pill~ | free | intake | rich | channel | content | ratio)
    (<number> drop~ | drops | weekly | crea | creatinine | crea~)
    (mg | mcg | units | tab | cap | once | twice | daily | at bedtime | xr | er | sr | dose)
  `,
  /** Another measurement, whose number is its own: "TSH normal, vitamin D 30". */
  measured: phrases`
    ((vitamin | vit) (d | b12 | c | a | e | k) | vdrl | b12 | folate | ferritin | ldl | hdl | cholesterol \
        | triglyceride~ | psa)
    (uacr | acr | phosphorus | phosphate | urea | pth | anion gap | bicarbonate | bicarb | chloride | crp | esr \
        | bun | t3 | t4 | free (t3 | t4) | bmi | weight | blood pressure | bp | pulse | iron \
        | uric acid)
  `,
  /** Right before a number: a threshold, a target, or a result of another day. */
  threshold: phrases`
    (above | over | below | under | than | exceeds | exceeding | from | up to | between | least)
    (stage | category | ckd | grade | g | next | x)
    (most | within | in | on | before | after | every | by | target | goal | limit | cutoff | range)
    (normal | normally | ideal | max | maximum | minimum | last)
    ((on | by | until | from) the)
    (<month> | room | suite | extension | ext | cost~)
    (previous | previously | reaches | hits | if | about for)
    (goal | target | normal | limit | range) (is | of | was)
  `,
  /** Right before an hour. A list of its own: "on" and "in" are thresholds inside it. */
  hour: phrases`
    (<day> | tomorrow | <month>) [<number>] at
    (check | visit | draw | appointment | clinic) [on <day>] at
    (check | visit | draw | appointment) on ..2 at
  `,
  /** Two hours: "between 8 and 10". */
  span: phrases`between <number> and <number>`,
  /** Right after a number: it counts something else. */
  other: phrases`
    (am | pm | a m | p m | th | st | rd | lakh | lakhs | lac | lacs | mo | mos | wk)
    (wks | day~ | week~ | month~ | year~ | hour~ | hr~ | minute~ | min | times | time | x | old)
    (mcg | unit~ | tablet~ | tab | capsule~ | pill~ | puff~)
    (ml | kg | lb~ | oz | teaspoon~ | tsp | spoon~ | percent | %)
    (o'clock | oclock | o clock)
    (point~ | to <number> (hour~ | day~ | week~ | month~ | year~) | a (day | week | month | year) $ | glass | glasses)
    mg (as | once | twice | daily | a day | every | at | for | with | in)
    (in <month> and ..2 now | last (year | spring | summer | fall | winter | time) and ..2 now)
    (gram~ | g | gm | grams | calories | kcal | servings | of (<number> | your) | out of)
  `
} as const
