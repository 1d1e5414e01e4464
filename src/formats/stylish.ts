import type {LintMessage} from '../result.ts'
import type {Format, Surroundings} from './format.ts'
import {headline} from './headline.ts'
import type {Palette} from './palette.ts'
import {many, score, verdict} from './summary.ts'
import {meanScore, type Tally} from './tally.ts'
import {visible} from './visible.ts'
import {fill, width, wrap} from './width.ts'

const suggestionsShown = 3
// A message column narrower than this reads worse than one that the terminal breaks.
const narrowest = 30

/** ESLint's look: a heading for each draft, a table of its findings, a summary; and the scores. */
export function stylish({cwd, columns, palette}: Surroundings): Format {
  return {
    head: () => '\n',
    draft(result, _index, record) {
      const heading = `${palette.underline(headline(result.filePath, cwd, record))}  ${score(result.score, palette)}\n`
      if (result.messages.length === 0) return `${heading}\n`
      return `${heading}${table(result.messages, columns, palette)}\n`
    },
    tail: (tally) => `${summary(tally, palette)}\n`
  }
}

function table(messages: readonly LintMessage[], columns: number, palette: Palette): string {
  const rows = messages.map((message) => ({
    line: String(message.line),
    column: String(message.column),
    severity: message.severity === 2 ? 'error' : 'warning',
    text: visible(message.message),
    rule: visible(message.ruleId ?? ''),
    suggestions: message.suggestions ?? []
  }))
  const widest = (cell: (row: (typeof rows)[number]) => string) => Math.max(...rows.map((row) => width(cell(row))))
  const [lines, cols, severities] = [
    widest((row) => row.line),
    widest((row) => row.column),
    widest((row) => row.severity)
  ]
  const indent = 2 + lines + 1 + cols + 2 + severities + 2
  const room = Math.max(narrowest, columns - indent - 2 - widest((row) => row.rule))
  const wrapped = rows.map((row) => wrap(row.text, room))
  const texts = Math.max(...wrapped.flat().map(width))

  return rows
    .map((row, index) => {
      const [first = '', ...more] = wrapped[index] ?? []
      const place = `${row.line.padStart(lines)}:${row.column.padEnd(cols)}`
      const severity = (row.severity === 'error' ? palette.red : palette.yellow)(row.severity.padEnd(severities))
      const head = `  ${palette.dim(place)}  ${severity}  ${fill(first, texts)}  ${palette.dim(row.rule)}`
      const hanging = more.map((line) => `${' '.repeat(indent)}${line}`)
      return [head.trimEnd(), ...hanging, ...suggestions(row.suggestions, indent, columns, palette)].join('\n')
    })
    .map((row) => `${row}\n`)
    .join('')
}

function suggestions(
  list: NonNullable<LintMessage['suggestions']>,
  indent: number,
  columns: number,
  palette: Palette
): string[] {
  const mark = '→ try: '
  const room = Math.max(narrowest, columns - indent - mark.length)
  return list.slice(0, suggestionsShown).flatMap(({desc, fix}) => {
    // A document may spell the words of `fix` in its own way, which is not for people to read.
    const words = visible(desc.trim())
    const [first, ...more] = wrap(fix.text.trim() === '' ? words : `"${words}"`, room)
    const hanging = more.map((line) => ' '.repeat(indent + mark.length) + palette.dim(line))
    return [' '.repeat(indent) + palette.dim(mark + first), ...hanging]
  })
}

function summary(tally: Tally, palette: Palette): string {
  const mean = meanScore(tally)
  const run =
    tally.drafts > 1 && mean !== null
      ? `Score of the run: ${score(mean, palette)} (mean of ${many(tally.scored, 'draft')})\n`
      : ''
  return `${verdict(tally, palette)}\n${fixable(tally, palette)}${run}`
}

function fixable({fixableErrors, fixableWarnings}: Tally, palette: Palette): string {
  if (fixableErrors + fixableWarnings === 0) return ''
  const parts = `${many(fixableErrors, 'error')} and ${many(fixableWarnings, 'warning')}`
  return `${palette.bold(`  ${parts} can be fixed with --fix`)}\n`
}
