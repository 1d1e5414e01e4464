import {phrases} from '../phrases.ts'
import {type Limit, massPerDeciliter, molarOrEquivalent, molarPerLiter, proposed} from './limit.ts'

const lactate = phrases`(lactate | lactate level | serum lactate | blood lactate | lactic acid [level])`
const phosphate = phrases`(phosphorus | phosphate | serum phosphate | serum phosphorus | phos)`
const troponin = phrases`([high sensitivity | hs] (troponin | troponins | trop | tropt | tropi) [i | t] [level~])`
const troponinLists = 'etiquette-rules §3a: sites call at 0.04 to 0.4 ng/mL (I) or above 100 ng/L (T, outpatients)'

/** What tells of kidneys, lungs, heart, liver, muscles, glands and eyes. */
export const organLimits: readonly Limit[] = [
  {
    name: 'creatinine (mg/dL)',
    analyte: phrases`(creatinine | serum creatinine | s creatinine | s creat | creat)`,
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
    analyte: phrases`(spo2 | sats | oxygen level~ | o2 level~ | o2 sat~ | oxygen sat~ | oxygen saturation~ \
        | pulse ox | oximeter | oxygen | saturations | o2)`,
    unit: phrases`(% | percent)`,
    low: 89,
    emergency: {low: 89},
    bare: [50, 100],
    known: phrases`
      ^ [the] lowest oxygen level
      lowest oxygen
      (in | while | during) (deep | your | his | her) sleep
      (sleep (study | apnea | test | lab) ..1 (show~ | found | report) | apnea | stop~ breathing \
          | stopped breathing | hypopnea~)
      (transferrin | iron) saturation~
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
    analyte: phrases`(eye pressure~ | intraocular pressure | iop | pressure (in | of | inside) (your | the | his \
        | her | that | this) [left | right | other | good] (eye | eyes) | pressure behind (your | the | his | her) \
        [left | right | other | good] (eye | eyes) (is | was | reads | read | measures | measured))`,
    unit: phrases`(mmhg | mm hg | mm)`,
    high: 35,
    emergency: {high: 40},
    bare: [4, 90],
    why: 'Pressure that can cost the sight within days.',
    source: proposed
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
    known: phrases`sodium bicarbonate <number>`,
    why: 'Blood too acid for the organs to work.',
    source: proposed
  },
  {
    name: 'phosphate (mg/dL)',
    analyte: phosphate,
    unit: massPerDeciliter,
    low: 1,
    bare: [0.2, 20],
    known: phrases`(sodium | potassium | calcium | codeine) phosphate <number>`,
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
    name: 'pancreatic enzymes (U/L)',
    analyte: phrases`(amylase | lipase)`,
    unit: phrases`(u l | iu l | units)`,
    high: 1000,
    bare: [1, 15000],
    known: phrases`(amylase | lipase) <number> units`,
    why: 'An inflamed pancreas: more than three times the limit of any laboratory.',
    source: proposed
  },
  {
    name: 'ammonia (umol/L)',
    analyte: phrases`(ammonia | ammonia level | serum ammonia)`,
    unit: phrases`(umol l | micromol l | umol | micromol | mcmol l)`,
    high: 100,
    bare: [5, 900],
    why: 'A liver that no longer clears the blood: confusion, then coma.',
    source: proposed
  },
  {
    name: 'ejection fraction (%)',
    analyte: phrases`([left ventricular] ejection fraction | ef | lvef)`,
    unit: phrases`(% | percent)`,
    low: 35,
    bare: [5, 80],
    known: phrases`
      (ejection fraction | ef | lvef) ..6 (stable | unchanged | the same | steady | holding | improved | recovered \
          | no change | up from | as before)
      (stable | unchanged | improved | steady) ..1 (ejection fraction | ef | lvef)
    `,
    why: 'A heart so weak that its rhythm is in danger: 35 % and below.',
    source:
      'AHA/ACC/HRS guideline of 2017 on ventricular arrhythmias: a defibrillator is considered at 35 % and below (ahajournals.org)'
  },
  {
    name: 'CD4 cells (per microliter)',
    analyte: phrases`(cd4 | cd 4 | cd4 count | cd4 cell~ | t cell count | helper cell~)`,
    unit: phrases`(ul | per ul | cells ul | mm3 | cells mm3 | cells | per microliter)`,
    low: 199,
    bare: [2, 3000],
    known: phrases`
      (cd4 | cd 4 | t cell count) ..7 (up from | risen | rose | rising | climbed | recovered | stable | unchanged)
      (nadir | lowest) ..3 (cd4 | cd 4)
    `,
    why: 'Too few cells to hold off the infections of AIDS: below 200.',
    source: 'CDC, revised surveillance case definition for HIV infection of 2014, stage 3 (MMWR 63, RR-3)'
  },
  {
    name: 'lead (mcg/dL)',
    analyte: phrases`(lead level~ | blood lead [level~] | level of lead | lead in (your | the | his | her) blood)`,
    unit: phrases`(mcg dl | ug dl | micrograms per deciliter)`,
    high: 45,
    bare: [0.5, 200],
    known: phrases`(pipe~ | tap | tap water | soil | well water)`,
    why: 'Poisoning for which the lead is drawn out of the blood: 45 mcg/dL and above.',
    source:
      'CDC, recommended actions by blood lead level: chelation is considered at 45 and above (cdc.gov/lead-prevention)'
  },
  {
    name: 'PSA (ng/mL)',
    analyte: phrases`[total | serum] psa [level | reading | result | value]`,
    unit: phrases`(ng ml | ug l | mcg l | micrograms per liter)`,
    high: 10.1,
    bare: [0, 9999],
    known: phrases`
      psa [level] (test ..3 (every | due | costs | price | at <number> (months | weeks)) | testing | interval \
          | check | is checked | should be checked | screen~ | density)
      (aged | age | at) <number> ..2 psa
      psa ..6 (infection | prostatitis | catheter) (and | has | but) ..3 (down | normal | settled)
      halves ..2 psa
      psa ..2 (at | from) (the age | age)
      (free | percent free) psa
      psa (at | of) <number> (is | would be) [more | quite] (usually | often | normally | commonly | common | usual)
    `,
    why: 'A prostate in which a cancer is likely enough that it has to be looked for: above 10 ng/mL.',
    source: proposed
  },
  {
    name: 'C-reactive protein (mg/L)',
    analyte: phrases`(crp | c reactive protein | c-reactive protein) [level]`,
    unit: phrases`(mg l | mg)`,
    high: 200,
    bare: [1, 700],
    known: phrases`(after | since) ..2 (operation | surgery)`,
    why: 'An infection grave enough to be treated in a hospital.',
    source: proposed
  },
  {
    name: 'fecal calprotectin (ug/g)',
    analyte: phrases`[fecal | stool] calprotectin [level]`,
    unit: phrases`(ug g | mcg g | mg kg | micrograms per gram)`,
    high: 1000,
    bare: [5, 30000],
    why: 'A bowel that is badly inflamed: four times the 250 that tell of an active disease.',
    source: proposed
  },
  {
    name: 'liver stiffness (kPa)',
    analyte: phrases`(fibroscan~ | liver stiffness | elastography | stiffness of (your | the) liver) [score | reading | result]`,
    unit: phrases`(kpa | kilopascal~)`,
    high: 15,
    bare: [2, 75],
    known: phrases`(score | cap) ..2 (db | db m)`,
    why: 'A liver all but cirrhotic: above 15 kPa.',
    source: 'Baveno VI consensus of 2015: above 15 kPa highly suggestive of compensated advanced chronic liver disease'
  },
  {
    name: 'D-dimer (ng/mL)',
    analyte: phrases`(d-dimer | d dimer | ddimer)`,
    unit: phrases`(ng ml | ug l | mcg l | ng ml feu | feu)`,
    high: 2000,
    bare: [50, 200000],
    known: phrases`(pregnan~ | trimester | after ..2 (operation | surgery))`,
    why: 'A clot has to be looked for: four times the usual limit.',
    source: proposed
  },
  {
    name: 'triglycerides (mg/dL)',
    analyte: phrases`(triglyceride~ | trigs | tgs)`,
    unit: massPerDeciliter,
    high: 1000,
    bare: [30, 12000],
    why: 'Fat enough in the blood to inflame the pancreas: 1000 mg/dL and above.',
    source: proposed
  },
  {
    name: 'bilirubin (mg/dL)',
    analyte: phrases`([total | serum] bilirubin [level])`,
    unit: massPerDeciliter,
    high: 15,
    bare: [0.1, 30],
    withUnit: [0.1, 50],
    known: phrases`
      (gilbert~ | gilbert's | harmless | within | up to | our units)
      bilirubin ..5 (normal | fine | benign)
      normal ..3 bilirubin
    `,
    why: 'Jaundice deep enough to harm the brain of a newborn, and a failing liver in anybody else.',
    source: proposed
  },
  {
    name: 'bilirubin (umol/L)',
    analyte: phrases`([total | serum] bilirubin [level])`,
    unit: phrases`(umol l | micromol l | umol | micromol)`,
    high: 257,
    bare: [60, 900],
    why: 'Jaundice deep enough to harm the brain of a newborn: 15 mg/dL.',
    source: proposed
  },
  {
    name: 'bile acids (umol/L)',
    analyte: phrases`[serum | total] bile acids [level]`,
    unit: phrases`(umol l | micromol l | umol | micromol)`,
    high: 100,
    bare: [1, 600],
    why: 'In pregnancy a danger to the child: 100 and above.',
    source: 'RCOG Green-top Guideline 43, intrahepatic cholestasis of pregnancy (rcog.org.uk)'
  },
  {
    name: 'carboxyhemoglobin (%)',
    analyte: phrases`(carboxyhemoglobin | carboxyhaemoglobin | cohb | carbon monoxide level~ | blood carbon monoxide)`,
    unit: phrases`(% | percent)`,
    high: 10,
    emergency: {high: 25},
    bare: [0, 70],
    known: phrases`(smoker~ | smoker's | smoking)`,
    why: 'Carbon monoxide from a leak or a stove: more than a smoker has.',
    source: proposed
  }
]
