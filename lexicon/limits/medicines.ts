import {phrases} from '../phrases.ts'
import {converted, type Limit, lists, molarOrEquivalent, proposed} from './limit.ts'

const digoxin = phrases`(digoxin | digoxin level~ | dig level~ | lanoxin level~)`
const phenytoin = phrases`((phenytoin | dilantin) level~ | level~ of (phenytoin | dilantin))`
const carbamazepine = phrases`((carbamazepine | tegretol) level~ | level~ of (carbamazepine | tegretol))`
const massPerMilliliter = phrases`(mcg ml | ug ml | mg l | micrograms per milliliter)`
const nanogramsPerMilliliter = phrases`(ng ml | mcg l | ug l)`
const micromolarPerLiter = phrases`(umol l | micromol l | umol | micromol)`

/** Medicines in the blood. */
export const medicineLimits: readonly Limit[] = [
  {
    name: 'digoxin (ng/mL)',
    analyte: digoxin,
    unit: nanogramsPerMilliliter,
    high: 2.0,
    bare: [0.1, 10],
    why: 'Poisoned by the dose meant to help. Lists call above 2.0 to 3.0.',
    source: lists
  },
  {
    name: 'digoxin (nmol/L)',
    analyte: digoxin,
    unit: phrases`(nmol l | nmol)`,
    high: 2.6,
    bare: [0, 0],
    why: 'Poisoned by the dose meant to help: 2.0 ng/mL. Never assumed: the numbers overlap with ng/mL.',
    source: converted
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
    name: 'phenytoin (umol/L)',
    analyte: phenytoin,
    unit: micromolarPerLiter,
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
  },
  {
    name: 'tacrolimus (ng/mL)',
    analyte: phrases`((tacrolimus | prograf) [trough] level~ | tacrolimus | prograf trough \
        | tacrolimus trough | fk level)`,
    unit: nanogramsPerMilliliter,
    high: 20,
    bare: [1, 80],
    known: phrases`(tacrolimus | prograf) <number> (mg | % | percent)`,
    why: 'Poisoned by the dose meant to help: kidneys and nerves.',
    source: proposed
  },
  {
    name: 'vancomycin trough (mcg/mL)',
    analyte: phrases`(vancomycin | vanc | vanco) (trough | level~ | trough level)`,
    unit: phrases`(mcg ml | ug ml | mg l)`,
    high: 25,
    bare: [1, 120],
    why: 'Too much of it in the blood, for the kidneys and the hearing.',
    source: proposed
  },
  {
    name: 'carbamazepine (mcg/mL)',
    analyte: carbamazepine,
    unit: massPerMilliliter,
    high: 15,
    bare: [1, 60],
    why: 'Poisoned by the dose meant to help: double sight, drowsiness, seizures.',
    source: proposed
  },
  {
    name: 'carbamazepine (umol/L)',
    analyte: carbamazepine,
    unit: micromolarPerLiter,
    high: 63,
    bare: [0, 0],
    why: 'Poisoned by the dose meant to help: 15 mcg/mL.',
    source: proposed
  },
  {
    name: 'valproate (mcg/mL)',
    analyte: phrases`((valproate | valproic acid | depakote | epilim) level~ | level~ of (valproate \
        | valproic acid | depakote))`,
    unit: massPerMilliliter,
    high: 150,
    bare: [5, 400],
    why: 'Poisoned by the dose meant to help: drowsiness, and few platelets.',
    source: proposed
  },
  {
    name: 'phenobarbital (mcg/mL)',
    analyte: phrases`((phenobarbital | phenobarbitone | phenobarb) level~ | level~ of (phenobarbital \
        | phenobarbitone))`,
    unit: massPerMilliliter,
    high: 50,
    bare: [1, 150],
    why: 'Poisoned by the dose meant to help: deep sleep, slow breath.',
    source: proposed
  },
  {
    name: 'theophylline (mcg/mL)',
    analyte: phrases`((theophylline | aminophylline) [level~] | level~ of theophylline)`,
    unit: massPerMilliliter,
    high: 20,
    bare: [1, 80],
    known: phrases`(theophylline | aminophylline) <number> (mg | er | sr)`,
    why: 'Poisoned by the dose meant to help: seizures, a racing heart.',
    source: proposed
  }
]
