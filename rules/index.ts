import type {Rule} from '../src/rule.ts'
import confirmCriticalInfo from './confirm-critical-info.ts'
import empathyStatement from './empathy-statement.ts'
import personalClose from './personal-close.ts'
import personalOpening from './personal-opening.ts'
import {presetsOf} from './presets.ts'
import unfilledPlaceholder from './unfilled-placeholder.ts'

/** Every built-in rule, in the order of reports at one place. */
export const rules: readonly Rule[] = [
  personalOpening,
  empathyStatement,
  personalClose,
  confirmCriticalInfo,
  unfilledPlaceholder
]

/** Built-in presets, by the name that `extends` uses. */
export const presets = presetsOf(rules.map(({id}) => id))

export {recommended} from './presets.ts'
