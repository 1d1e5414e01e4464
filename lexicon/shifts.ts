import {proposed} from './limits/limit.ts'
import {phrases} from './phrases.ts'

/** A result that moved so far that a careful clinician would phone, whatever its level is. */
export interface Shift {
  /** What it is called in the documentation, with its unit. */
  readonly name: string
  /** Names of what is measured. */
  readonly analyte: string
  /** Numbers that can be this analyte in this unit: both values have to be. */
  readonly bare: readonly [from: number, to: number]
  /** Critical at this many times the earlier value: at and above it where it is more than one, at and below it where less. */
  readonly factor: number
  /** From here on, in the way of the factor, the later value counts: before it the result is well. */
  readonly well: number
  readonly why: string
  readonly source: string
}

const kidneyInjury = 'KDIGO 2012 clinical practice guideline for acute kidney injury, section 2.1 (kdigo.org)'
const creatinine = phrases`(creatinine | serum creatinine | sr creatinine | s creatinine)`
const hemoglobin = phrases`(hemoglobin | hgb | hb)`
const platelets = phrases`(platelet~ | platelet count~ | plt)`
const markerWhy = 'A marker that doubles beyond its usual range asks whether a cancer grows.'
const injuryWhy = 'Acute kidney injury, stage 1: one and a half times the earlier value.'
const bleedingWhy = 'A quarter of the blood is gone, so that somebody has to look where it went.'
const heparinWhy = 'Half of the platelets are gone, as by heparin: a fall by half scores two points of the 4Ts.'
const heparin = 'Lo et al. 2006, J Thromb Haemost 4:759, the 4Ts score'

export const shifts: readonly Shift[] = [
  {
    name: 'PSA (ng/mL)',
    analyte: phrases`(psa | psa level~)`,
    bare: [0.1, 100_000],
    factor: 2,
    well: 4.1,
    why: markerWhy,
    source: proposed
  },
  {
    name: 'CEA (ng/mL)',
    analyte: phrases`(cea | cea level~)`,
    bare: [0.1, 100_000],
    factor: 2,
    well: 5.1,
    why: markerWhy,
    source: proposed
  },
  {
    name: 'CA 125, CA 15-3 and CA 19-9 (U/mL)',
    analyte: phrases`(ca 125 | ca 15 3 | ca 19 9)`,
    bare: [0.1, 100_000],
    factor: 2,
    well: 36,
    why: markerWhy,
    source: proposed
  },
  {
    name: 'AFP (ng/mL)',
    analyte: phrases`(afp)`,
    bare: [0.1, 100_000],
    factor: 2,
    well: 11,
    why: markerWhy,
    source: proposed
  },
  {
    name: 'creatinine (mg/dL)',
    analyte: creatinine,
    bare: [0.2, 20],
    factor: 1.5,
    well: 1.2,
    why: injuryWhy,
    source: kidneyInjury
  },
  {
    name: 'creatinine (µmol/L)',
    analyte: creatinine,
    bare: [21, 2000],
    factor: 1.5,
    well: 106,
    why: injuryWhy,
    source: kidneyInjury
  },
  {
    name: 'eGFR (mL/min)',
    analyte: phrases`(egfr | gfr | estimated gfr | (kidney | renal) function)`,
    bare: [2, 150],
    factor: 0.75,
    well: 60,
    why: 'A fall by a quarter is a certain one.',
    source: 'KDIGO 2012 clinical practice guideline for chronic kidney disease, section 2.1.3 (kdigo.org)'
  },
  {
    name: 'hemoglobin (g/dL)',
    analyte: hemoglobin,
    bare: [2, 25],
    factor: 0.75,
    well: 11.9,
    why: bleedingWhy,
    source: proposed
  },
  {
    name: 'hemoglobin (g/L)',
    analyte: hemoglobin,
    bare: [26, 250],
    factor: 0.75,
    well: 119,
    why: bleedingWhy,
    source: proposed
  },
  {
    name: 'platelets (10^9/L)',
    analyte: platelets,
    bare: [1, 2000],
    factor: 0.5,
    well: 130,
    why: heparinWhy,
    source: heparin
  },
  {
    name: 'platelets (per microliter)',
    analyte: platelets,
    bare: [2001, 2_000_000],
    factor: 0.5,
    well: 130_000,
    why: heparinWhy,
    source: heparin
  },
  {
    name: 'ejection fraction (%)',
    analyte: phrases`(ejection fraction | ef | lvef | (heart | pumping) (function | strength))`,
    bare: [5, 80],
    factor: 0.8,
    well: 50,
    why: 'A heart that pumps a fifth less than it did.',
    source: proposed
  }
]

/** How an earlier value and a later one are told, and what only looks like it. */
export const shiftWords = {
  /** The earlier one first. */
  onward: phrases`
    (went | gone | rose | risen | jumped | climbed | crept | shot up | increased | doubled | tripled | fell | fallen \
        | dropped | decreased | declined | slipped | sunk | sank | plunged | moved | changed | up | down) ..2 from \
        <number> ..4 to <number>
    (was | were | used to be) <number> ..5 now [is | are | it is | they are | at] <number>
    (was | were) <number> ..5 (is | are | it is | they are) now <number>
    (was | were) <number> ..5 (it is | is | are) <number> now
  `,
  /** The later one first. */
  backward: phrases`
    (up | down) to <number> from <number>
    <number> ..3 (up | down | a (drop | fall | rise | jump) | increased | decreased) from <number>
    <number> ..3 (was | were | previously | baseline | earlier | versus | vs | compared (with | to)) [it was] <number>
    <number> <number> (last | in <month> | previously | before)
  `,
  /** All that may stand between what is measured and its numbers. */
  link: phrases`
    (level | levels | count | counts | value | result | results | reading | test | number | it | this | that \
        | they | which)
    (is | are | was | were | has | have | had | now | today | currently | been | only | also | really | at | of \
        | the | your)
    (has | have) (also | steadily | slowly | quickly | suddenly | now)
    (more than | nearly | almost | about | by)
    (<number> | steadily | slowly | quickly | suddenly | sharply | unfortunately | again | came back)
  `,
  /** Right behind a number or before it: a time, a dose or a date. */
  'other-number': phrases`
    <number> (am | pm | a m | p m | hour~ | hr~ | minute~ | min | day~ | week~ | wk~ | month~ | year~ | yr~ \
        | tablet~ | times | visits)
    <number> <month>
    <month> <number> to
    (for | men | women | people | aged | age) <number> to
  `,
  /** Beside the name: another measurement. */
  'named-beside': phrases`
    (a1c | a 1 c | hba1c | glycated | glycosylated | electrophoresis | clearance | density | velocity | ratio \
        | urine | fetal \
        | free | white | red)
  `,
  /** Before the numbers: a case that is only thought of, or somebody else. */
  supposed: phrases`
    (target | goal | range | cut off | cutoff | threshold)
    (can | could | may | might | often | usually | normally) [often | also | sometimes] (fall | rise | drop \
        | go | decline)
    (if | would | should | my [own] | my <kin>)
    ^ last (year | spring | summer | fall | winter | autumn) your
  `,
  /** In the sentence: nothing to act on. */
  settled: phrases`
    (back (to | at) (normal | <number>) | (the | a) repeat (is | was) | (the | a) recheck (is | was) | clump~ \
        | mixed up)
    (the wrong | an error | new lab | other lab | different lab | reports in | micromoles | the lab now)
    (as (we | you) (hoped | planned | expected) | as expected | as is common | is common | is usual | is typical)
    (still normal | normal for | in [your] pregnancy | during chemo~ | with the phlebotom~ | recovered | back up)
    <number> before (your | the) (prostatectomy | surgery | operation | transplant)
    to <number> ..3 it is now <number>
  `
} as const
