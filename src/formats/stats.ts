import type {Format, Surroundings} from './format.ts'
import {Overview} from './overview.ts'
import type {Palette} from './palette.ts'
import {many, score, verdict} from './summary.ts'
import {meanScore, type Tally} from './tally.ts'
import {visible} from './visible.ts'
import {fill, width} from './width.ts'

const worstShown = 5
const widestBar = 40

/** An overview of a repository for a terminal: how its scores spread, which rules report, which drafts are worst. */
export function stats(surroundings: Surroundings): Format {
  const overview = new Overview(surroundings.cwd)
  return {
    head: () => '',
    draft(result, index, record) {
      overview.add(result, index, record)
      return ''
    },
    tail: (tally) => `${page(overview, tally, surroundings).join('\n\n')}\n\n`
  }
}

function page(overview: Overview, tally: Tally, {columns, palette}: Surroundings): string[] {
  const mean = meanScore(tally)
  const unread = tally.drafts - tally.scored
  const counted = [many(tally.drafts, 'draft'), ...(unread > 0 ? [`${unread} without a score`] : [])].join(', ')
  const average = mean === null ? '' : `  mean score ${score(mean, palette)}`
  const blocks = [`\n${palette.bold(counted)}${average}`]
  if (mean !== null) {
    const rows = overview.scores.map((amount, bin) => [Overview.binName(bin), amount] as const)
    blocks.push(chart('Scores', rows, columns, (bin) => shade(bin, palette), palette))
  }
  const {rules, worst} = overview
  if (rules.length > 0) {
    const rows = rules.map(({ruleId, findings}) => [visible(ruleId), findings] as const)
    blocks.push(chart('Findings by rule', rows, columns, () => palette.yellow, palette))
    const list = worst.slice(0, worstShown).map((line) => `  ${score(line.score, palette)}  ${line.name}`)
    const more =
      worst.length > worstShown ? [palette.dim(`  … and ${worst.length - worstShown} more with findings`)] : []
    blocks.push([palette.bold('Worst drafts'), ...list, ...more].join('\n'))
  }
  blocks.push(verdict(tally, palette))
  return blocks
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
