import {bloodLimits} from './blood.ts'
import type {Limit} from './limit.ts'
import {medicineLimits} from './medicines.ts'
import {organLimits} from './organs.ts'
import {vesselLimits} from './vessels.ts'

/** Critical limits, each unit its own row. The first row that fits a number decides. */
export const limits: readonly Limit[] = [...bloodLimits, ...medicineLimits, ...organLimits, ...vesselLimits]
