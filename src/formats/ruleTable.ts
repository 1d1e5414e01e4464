import {type Presets, severityIn} from '../preset.ts'
import type {Rule} from '../rule.ts'

/** Every rule in one row: id, category, severity where nothing else is configured, and what it asks. */
export function ruleRows(rules: readonly Rule[], presets: Presets): string[][] {
  const recommended = presets['msglint:recommended']
  return rules.map(({id, category, about}) => [id, category, severityIn(recommended, id), about])
}

export const ruleHead = ['rule', 'category', 'recommended', 'what it asks']
