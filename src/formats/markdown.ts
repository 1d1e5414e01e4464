import type {PhrasingContent, RootContent, TableRow} from 'mdast'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import {toMarkdown} from 'mdast-util-to-markdown'
import type {LintMessage, LintResult} from '../result.ts'
import type {Format, RecordName, Surroundings} from './format.ts'
import {Overview} from './overview.ts'
import {plain} from './palette.ts'
import {many, score, verdict} from './summary.ts'
import {meanScore, type Tally} from './tally.ts'
import {visible} from './visible.ts'
import {type DraftLine, WorstDrafts} from './worstDrafts.ts'

// GitHub takes no comment of more than 65,536 characters.
const longest = 60_000
const rowsShown = 50
// No more have room.
const sectionsKept = 1000

/** A comment for a pull request: the run in one line, its drafts in a table, the worst first, and their findings. */
export function markdown({cwd}: Surroundings): Format {
  const overview = new Overview(cwd)
  const worst = new WorstDrafts<string>(sectionsKept)
  return {
    head: () => '',
    draft(result, index, record) {
      const line = overview.add(result, index, record)
      if (result.messages.length > 0) worst.add(line, () => section(line, result, record))
      return ''
    },
    tail: (tally) => comment(overview.troubled, worst, tally)
  }
}

function comment(troubled: number, {list}: WorstDrafts<string>, tally: Tally): string {
  const mean = meanScore(tally)
  const lines: RootContent[] = [{type: 'heading', depth: 2, children: [text(`msglint: ${verdict(tally, plain)}`)]}]
  if (tally.drafts > 1 && mean !== null) {
    lines.push(paragraph(`Score of the run: ${mean}/100, the mean of ${many(tally.scored, 'draft')}.`))
  }
  if (list.length > 1) lines.push(table(list.slice(0, rowsShown).map(({line}) => line)))
  let written = write(lines)
  let shown = 0
  for (const {section: next} of list) {
    if (written.length + next.length > longest) break
    written += `\n${next}`
    shown += 1
  }
  if (shown === troubled) return written
  return `${written}\n${write([paragraph(`… and ${many(troubled - shown, 'draft')} more with findings.`)])}`
}

function table(drafts: readonly DraftLine[]): RootContent {
  const row = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({type: 'tableCell', children: [text(cell)]}))
  })
  return {
    type: 'table',
    align: [null, 'right', 'right', 'right'],
    children: [
      row(['Draft', 'Score', 'Errors', 'Warnings']),
      ...drafts.map((one) =>
        row([one.name, one.score === null ? '–' : String(one.score), String(one.errors), String(one.warnings)])
      )
    ]
  }
}

function section(line: DraftLine, {messages}: LintResult, record: RecordName | undefined): string {
  const title: RootContent = {
    type: 'heading',
    depth: 3,
    children: [text(`${line.name}: ${score(line.score, plain)}`)]
  }
  // Numbers of lines in a record are nobody's line numbers.
  const place = ({line, column}: LintMessage) => (record === undefined ? `line ${line}` : `${line}:${column}`)
  return write([
    title,
    {
      type: 'list',
      spread: false,
      children: messages.map((message) => ({
        type: 'listItem',
        spread: false,
        children: [{type: 'paragraph', children: finding(message, place(message))}, ...suggestions(message)]
      }))
    }
  ])
}

function finding(message: LintMessage, place: string): PhrasingContent[] {
  const severity = message.severity === 2 ? 'error' : 'warning'
  return [
    {type: 'strong', children: [text(severity)]},
    text(`, ${place}: ${message.message}`),
    ...(message.ruleId === null ? [] : [text(' '), {type: 'inlineCode' as const, value: visible(message.ruleId)}])
  ]
}

function suggestions({suggestions = []}: LintMessage) {
  if (suggestions.length === 0) return []
  return [
    {
      type: 'list' as const,
      spread: false,
      children: suggestions.map(({desc}) => ({
        type: 'listItem' as const,
        spread: false,
        children: [paragraph(`Try: ${desc}`)]
      }))
    }
  ]
}

function paragraph(words: string) {
  return {type: 'paragraph' as const, children: [text(words)]}
}

/** Words as text. A draft's `@name` must not call the person of that name. */
function text(words: string) {
  return {type: 'text' as const, value: visible(words).replaceAll('@', '@\u200b')}
}

function write(children: RootContent[]): string {
  return toMarkdown({type: 'root', children}, {bullet: '-', extensions: [gfmTableToMarkdown()]})
}
