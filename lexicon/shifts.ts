import {hemoglobin, platelets, proposed} from './limits.ts'
import {phrases} from './phrases.ts'

/** A result that moved so far that a careful clinician would phone, whatever its level is. */
export interface Shift {
  /** What it is called in the documentation. */
  readonly name: string
  /** Names of what is measured. */
  readonly analyte: string
  /** Critical at this many times the earlier value: at and above it where it is more than one, at and below it where less. */
  readonly factor: number
  /** Later values that count: beyond them the result is well, or in another unit. */
  readonly later: readonly [from: number, to: number]
  readonly why: string
  readonly source: string
}

export const shifts: readonly Shift[] = [
  {
    name: 'tumor markers, PSA among them',
    analyte: phrases`<tumor-marker>`,
    factor: 2,
    later: [4, 1_000_000],
    why: 'A marker that doubles asks whether a cancer grows.',
    source: proposed
  },
  {
    name: 'creatinine',
    analyte: phrases`(creatinine | serum creatinine)`,
    factor: 1.5,
    later: [1.2, 2000],
    why: 'Acute kidney injury, stage 1: one and a half times the earlier value.',
    source: 'KDIGO 2012 clinical practice guideline for acute kidney injury, section 2.1 (kdigo.org)'
  },
  {
    name: 'eGFR',
    analyte: phrases`(egfr | gfr | estimated gfr | kidney function)`,
    factor: 0.75,
    later: [1, 60],
    why: 'A fall by a quarter is a certain one.',
    source: 'KDIGO 2012 clinical practice guideline for chronic kidney disease, section 2.1.3 (kdigo.org)'
  },
  {
    name: 'hemoglobin (g/dL)',
    analyte: hemoglobin,
    factor: 0.75,
    later: [2, 12],
    why: 'A quarter of the blood is gone, so that somebody has to look where it went.',
    source: proposed
  },
  {
    name: 'hemoglobin (g/L)',
    analyte: hemoglobin,
    factor: 0.75,
    later: [26, 120],
    why: 'A quarter of the blood is gone, so that somebody has to look where it went.',
    source: proposed
  },
  {
    name: 'platelets (10^9/L)',
    analyte: platelets,
    factor: 0.5,
    later: [1, 149],
    why: 'Half of the platelets are gone, as by heparin: a fall by half scores two points of the 4Ts.',
    source: 'Lo et al. 2006, J Thromb Haemost 4:759, the 4Ts score'
  },
  {
    name: 'platelets (per microliter)',
    analyte: platelets,
    factor: 0.5,
    later: [1000, 149_999],
    why: 'Half of the platelets are gone, as by heparin: a fall by half scores two points of the 4Ts.',
    source: 'Lo et al. 2006, J Thromb Haemost 4:759, the 4Ts score'
  },
  {
    name: 'ejection fraction',
    analyte: phrases`(ejection fraction | ef | lvef)`,
    factor: 0.8,
    later: [5, 50],
    why: 'A heart that pumps a fifth less than it did.',
    source: proposed
  }
]

/** How an earlier value and a later one are told. */
export const shiftWords = {
  /** The earlier one first. */
  onward: phrases`
    from <number> ..4 to <number>
    (was | were) <number> ..4 now [is | are | it is] <number>
  `,
  /** The later one first. */
  backward: phrases`
    <number> ..1 [up | down] from <number>
    <number> ..1 (was | were) <number>
  `
} as const
