import {phrases} from '../phrases.ts'

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

export const lists =
  'etiquette-rules §3a, the value most call lists share: Iowa (www.healthcare.uiowa.edu/path_handbook), Houston ' +
  'Methodist (houstonmethodist.org/critical-values), ARUP, Sunrise (sunriselab.com), Main Line Health, Starling, ' +
  'Royal Melbourne (thermh.org.au), Barnsley (barnsleyhospital.nhs.uk), MGH (mghlabtest.partners.org)'
export const converted = `converted from the other unit of ${lists}`

/** No list read for this project names them. */
export const proposed =
  'proposed from common practice, with no published call list behind it: a clinician has to confirm it'

export const massPerDeciliter = phrases`(mg dl | mgs dl | mg % | mg percent | mg)`
export const molarPerLiter = phrases`(mmol l | mmols l | mmol | mmols | millimoles)`
export const molarOrEquivalent = phrases`(mmol l | mmols l | mmol | mmols | meq l | meq | millimoles)`
export const gramsPerDeciliter = phrases`(g dl | gm dl | gms dl | g % | gm % | gm | gms | grams | grams per deciliter | g)`
export const billionsPerLiter = phrases`(x10 9 l | x 10 9 l | 10 9 l | x10 9 | k ul | k | thousand | thou)`
export const perMicroliter = phrases`(ul | per ul | cells ul | mm3 | cumm | per microliter | lakh | cells mm3)`
