import type {Rule, SeverityName} from '../src/rule.ts'
import confirmCriticalInfo from './confirm-critical-info.ts'
import empathyStatement from './empathy-statement.ts'
import personalClose from './personal-close.ts'
import personalOpening from './personal-opening.ts'
import unfilledPlaceholder from './unfilled-placeholder.ts'

/** Every built-in rule, in the order of reports at one place. */
export const rules: readonly Rule[] = [
  personalOpening,
  empathyStatement,
  personalClose,
  confirmCriticalInfo,
  unfilledPlaceholder
]

const recommended: Readonly<Record<string, SeverityName>> = {
  'personal-opening': 'warn',
  'empathy-statement': 'warn',
  'personal-close': 'warn',
  'confirm-critical-info': 'warn',
  'unfilled-placeholder': 'error'
}

/** Built-in presets, by the name that `extends` uses. */
export const presets: Readonly<Record<string, {readonly rules: Readonly<Record<string, SeverityName>>}>> = {
  'msglint:recommended': {rules: recommended},
  'msglint:strict': {rules: Object.fromEntries(Object.keys(recommended).map((id) => [id, 'error']))},
  'msglint:all': {rules: Object.fromEntries(rules.map(({id}) => [id, recommended[id] ?? 'warn']))}
}
