import {terminalPage, terminalTable} from '../formats/page.ts'
import type {Palette} from '../formats/palette.ts'
import {rulePage} from '../formats/rulePage.ts'
import {ruleHead, ruleRows} from '../formats/ruleTable.ts'
import {nearest} from '../phrases/nearest.ts'
import type {Presets} from '../preset.ts'
import type {Rule} from '../rule.ts'
import {UsageError} from './flags.ts'

/** What a page is printed on. */
interface Paper {
  readonly columns: number
  readonly palette: Palette
}

/** The answer to `--list-rules`. */
export function ruleList(rules: readonly Rule[], presets: Presets, {columns, palette}: Paper): string {
  return `${terminalTable(ruleHead, ruleRows(rules, presets), columns, palette)}\n`
}

/** The answer to `--explain <rule>`. Throws {@link UsageError} where no rule has that id. */
export function explanation(id: string, rules: readonly Rule[], presets: Presets, {columns, palette}: Paper): string {
  const rule = rules.find((one) => one.id === id)
  if (rule !== undefined) return terminalPage(rulePage(rule, presets), columns, palette)
  const ids = rules.map((one) => one.id)
  const meant = nearest(id, ids)
  const hint = meant === undefined ? '; msglint --list-rules has them all' : ` (did you mean "${meant}"?)`
  throw new UsageError([`--explain: unknown rule "${id}"${hint}`])
}
