import type {Format, Surroundings} from './format.ts'
import type {Grouping} from './grouping.ts'
import type {Group, Groups} from './groups.ts'
import {Overview} from './overview.ts'
import {terminalTable} from './page.ts'
import type {Palette} from './palette.ts'
import {percentiles, Scores} from './scores.ts'
import {many, score, verdict} from './summary.ts'
import {meanScore, type Tally} from './tally.ts'
import {visible} from './visible.ts'
import {fill, width} from './width.ts'
import {WorstDrafts} from './worstDrafts.ts'

const worstShown = 5
const widestBar = 40
const rulesOfGroup = 3

/** An overview of a repository for a terminal: how its scores spread, which rules report, which drafts are worst. */
export function stats(surroundings: Surroundings, groupings: readonly Grouping[]): Format {
  const overview = new Overview(surroundings.cwd, groupings)
  const worst = new WorstDrafts<undefined>(worstShown)
  return {
    head: () => '',
    draft(result, index, record) {
      const line = overview.add(result, index, record)
      if (result.messages.length > 0) worst.add(line, () => undefined)
      return ''
    },
    tail: (tally) => `${page(overview, worst, tally, surroundings).join('\n\n')}\n\n`
  }
}

function page(
  overview: Overview,
  worst: WorstDrafts<undefined>,
  tally: Tally,
  {columns, palette}: Surroundings
): string[] {
  const mean = meanScore(tally)
  const unread = tally.drafts - tally.scored
  const counted = [many(tally.drafts, 'draft'), ...(unread > 0 ? [`${unread} without a score`] : [])].join(', ')
  const average = mean === null ? '' : `  mean score ${score(mean, palette)}`
  const blocks = [`\n${palette.bold(counted)}${average}`]
  if (mean !== null) {
    const rows = overview.scores.bins.map((amount, bin) => [Scores.binName(bin), amount] as const)
    blocks.push(chart('Scores', rows, columns, (bin) => shade(bin, palette), palette))
    if (tally.scored > 1) blocks.push(spread(overview.scores, palette))
  }
  const rules = overview.rules.busiest
  if (rules.length > 0) {
    const rows = rules.map(({ruleId, findings}) => [visible(ruleId), findings] as const)
    blocks.push(chart('Findings by rule', rows, columns, () => palette.yellow, palette))
    const list = worst.list.map(({line}) => `  ${score(line.score, palette)}  ${line.name}`)
    const rest = overview.troubled - list.length
    const more = rest > 0 ? [palette.dim(`  … and ${rest} more with findings`)] : []
    blocks.push([palette.bold('Worst drafts'), ...list, ...more].join('\n'))
  }
  for (const groups of tally.drafts > 0 ? overview.groups : []) blocks.push(groupTable(groups, columns, palette))
  blocks.push(verdict(tally, palette))
  return blocks
}

function spread(scores: Scores, palette: Palette): string {
  const values = percentiles.map(([name, percent]) => `${name} ${scores.percentile(percent)}`)
  return `${palette.bold('Percentiles of the scores')}\n  ${values.join('   ')}`
}

function groupTable({name, list}: Groups, columns: number, palette: Palette): string {
  const titles = ['Drafts', 'Mean', ...percentiles.map(([title]) => title), 'Errors', 'Warnings']
  const rows = list.map(({drafts, scores, errors, warnings}) =>
    [
      drafts,
      scores.mean ?? '–',
      ...percentiles.map(([, percent]) => scores.percentile(percent) ?? '–'),
      errors,
      warnings
    ].map(String)
  )
  const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)))
  const aligned = (cells: readonly string[]) => cells.map((cell, column) => cell.padStart(widths[column]!))
  return terminalTable(
    [`By ${name}`, ...aligned(titles), 'Findings by rule'],
    list.map((group, index) => [group.name, ...aligned(rows[index]!), busiest(group)]),
    columns,
    palette
  )
}

/** The rules that report most in a group. */
function busiest({rules: {busiest: rules}}: Group): string {
  // A rule and its amount stay on one line.
  const shown = rules.slice(0, rulesOfGroup).map(({ruleId, findings}) => `${ruleId}\u00a0${findings}`)
  return [...shown, ...(rules.length > rulesOfGroup ? ['…'] : [])].join(', ')
}

function shade(bin: number, palette: Palette): (text: string) => string {
  return bin >= 8 ? palette.green : bin >= 5 ? palette.yellow : palette.red
}

/** Rows of a name, a bar and an amount; the longest bar is the largest amount. */
function chart(
  title: string,
  rows: readonly (readonly [string, number])[],
  columns: number,
  paint: (row: number) => (text: string) => string,
  palette: Palette
): string {
  const names = Math.max(...rows.map(([name]) => width(name)))
  const most = Math.max(...rows.map(([, amount]) => amount))
  const room = Math.max(5, Math.min(widestBar, columns - names - 4 - String(most).length - 1))
  const lines = rows.map(([name, amount], row) => {
    const length = amount === 0 ? 0 : Math.max(1, Math.round((amount / most) * room))
    const bar = length === 0 ? '' : `${paint(row)('█'.repeat(length))} `
    return `  ${fill(name, names)}  ${bar}${amount}`
  })
  return [palette.bold(title), ...lines].join('\n')
}
