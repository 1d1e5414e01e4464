import {phrases} from '../phrases.ts'
import {
  billionsPerLiter,
  converted,
  gramsPerDeciliter,
  type Limit,
  lists,
  massPerDeciliter,
  molarOrEquivalent,
  molarPerLiter,
  perMicroliter,
  proposed
} from './limit.ts'

const potassium = phrases`(potassium | serum potassium | k)`
const sodium = phrases`(sodium | serum sodium | na)`
const glucose = phrases`
  (glucose | blood glucose | blood sugar~ | sugar~ | sugar level~ | fasting sugar~ | random sugar~ | fasting glucose)
  (fingerstick~ | glucometer reading~ | rbs | fbs | bs | bg | bgl | sugars | accucheck | accu check)
`
const calcium = phrases`(calcium | serum calcium | corrected calcium | total calcium)`
const hemoglobin = phrases`(hemoglobin | hgb | hb)`
const platelets = phrases`(platelet~ | platelet count~ | plt)`
const whiteCells = phrases`(white count | white cell count | white blood cell~ [count] | wbc | wbc count | white cells)`
/** White cells are counted in these too. */
const otherFluids = phrases`(urine | joint | semen | swab | fluid | stool) ..8 (white (count | cells | blood cell~) | wbc)`
const neutrophils = phrases`(neutrophil~ | neutrophil count~ | neut~ | neut count | anc | absolute neutrophil count)`
const magnesium = phrases`(magnesium | serum magnesium | mag | mg level)`

/** Salts, sugar, clotting and the cells of the blood. */
export const bloodLimits: readonly Limit[] = [
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
    withUnit: [8, 2000],
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
    withUnit: [0.5, 110],
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
    name: 'white cells (10^9/L)',
    analyte: whiteCells,
    unit: billionsPerLiter,
    low: 1,
    high: 50,
    bare: [0.1, 600],
    known: otherFluids,
    why: 'No defence against infection, or leukemia or a grave infection. One figure for all: lists differ, and many call at 30 to 100.',
    source: proposed
  },
  {
    name: 'white cells (per microliter)',
    analyte: whiteCells,
    unit: perMicroliter,
    low: 1000,
    high: 50_000,
    bare: [601, 600_000],
    known: otherFluids,
    why: 'No defence against infection, or leukemia or a grave infection. One figure for all: lists differ, and many call at 30 to 100.',
    source: proposed
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
  }
]
