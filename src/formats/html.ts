import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import type {LintMessage, LintResult} from '../result.ts'
import type {Catalogue, Format, Surroundings} from './format.ts'
import type {Grouping} from './grouping.ts'
import type {Groups} from './groups.ts'
import {stretches} from './highlight.ts'
import {style} from './htmlStyle.ts'
import {Overview} from './overview.ts'
import {plain} from './palette.ts'
import type {RuleCount} from './ruleCounts.ts'
import {percentiles, Scores} from './scores.ts'
import {many, score} from './summary.ts'
import {meanScore, type Tally} from './tally.ts'
import {visible} from './visible.ts'
import {type DraftLine, WorstDrafts} from './worstDrafts.ts'

const worstShown = 10
// More make a page that no browser likes to open.
const draftsShown = 1000

/** One page that needs nothing else, no script either: the run at a glance, and each draft with its findings marked. */
export function html({cwd}: Surroundings, {rules}: Catalogue, groupings: readonly Grouping[]): Format {
  const overview = new Overview(cwd, groupings)
  const abouts = new Map(rules.map(({id, about}) => [id, about]))
  // The page begins with what only the whole run can tell.
  const worst = new WorstDrafts<string>(draftsShown)
  return {
    head: () => '',
    draft(result, index, record, text) {
      const line = overview.add(result, index, record)
      worst.add(line, () => toHtml(draftSection(line, result, text)))
      return ''
    },
    tail(tally) {
      const title = h('h1', 'Messages to patients: msglint report')
      const glance = [title, tiles(tally), ...charts(overview, worst, tally, abouts)]
      const all = draftSections(worst, tally)
      return `${start}<main>\n${glance.map((element) => toHtml(element)).join('\n')}\n${all}</main>\n</body>\n</html>\n`
    }
  }
}

// The policy keeps the page from loading anything, whatever a draft says.
const start = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>msglint report</title>
<style>${style}</style>
</head>
<body>
`

function tiles(tally: Tally): ElementContent {
  const mean = meanScore(tally)
  const unread = tally.drafts - tally.scored
  const tile = (name: string, value: string, className = '') =>
    h('div', [h('dt', name), h('dd', className === '' ? {} : {className}, value)])
  return h('dl.tiles', [
    tile('Drafts', String(tally.drafts)),
    tile('Mean score', mean === null ? '–' : String(mean), grade(mean)),
    tile('Errors', String(tally.errors), tally.errors > 0 ? 'poor' : ''),
    tile('Warnings', String(tally.warnings), tally.warnings > 0 ? 'fair' : ''),
    ...(unread > 0 ? [tile('Without a score', String(unread), 'poor')] : [])
  ])
}

function grade(points: number | null): string {
  if (points === null) return 'poor'
  return points >= 80 ? 'good' : points >= 50 ? 'fair' : 'poor'
}

function charts(
  {scores, rules, groups, troubled}: Overview,
  worst: WorstDrafts<string>,
  tally: Tally,
  abouts: ReadonlyMap<string, string>
): ElementContent[] {
  const lines = worst.list.slice(0, Math.min(worstShown, troubled)).map(({line}) => line)
  const grouped = tally.drafts > 0 ? groups : []
  return [
    ...(tally.scored > 1 ? [h('h2', 'Scores'), histogram(scores.bins), spread(scores)] : []),
    ...(troubled > 1 ? [h('h2', 'Worst drafts'), worstTable(lines)] : []),
    ...(rules.busiest.length > 0 ? [h('h2', 'Findings by rule'), ruleTable(rules.busiest, abouts)] : []),
    ...grouped.flatMap((one) => [h('h2', `By ${one.name}`), groupTable(one)])
  ]
}

/** The drafts in the order of the run, as many as fit on a page. */
function draftSections({list}: WorstDrafts<string>, {drafts}: Tally): string {
  if (list.length === 0) return ''
  const sections = list.toSorted((a, b) => a.line.index - b.line.index).map(({section}) => section)
  const rest = drafts - sections.length
  const title = rest === 0 ? 'Drafts' : `The ${sections.length} drafts that need work most`
  const more = rest === 0 ? '' : `<p>… and ${many(rest, 'draft')} more.</p>\n`
  return `<h2>${title}</h2>\n${sections.join('\n')}\n${more}`
}

function bar(amount: number, most: number): ElementContent[] {
  return amount === 0 ? [] : [h('span.bar', {style: `width: ${Math.round((amount / most) * 100)}%`})]
}

function histogram(scores: readonly number[]): ElementContent {
  const most = Math.max(...scores)
  const rows = scores.map((amount, bin) =>
    h('tr', [
      h('th', {scope: 'row'}, Scores.binName(bin)),
      h('td.chart', bar(amount, most)),
      h('td.number', String(amount))
    ])
  )
  return h('table.histogram', h('tbody', rows))
}

function spread(scores: Scores): ElementContent {
  const titles = h('tr', [h('th', {scope: 'col'}, 'Percentile'), ...percentileHeads()])
  const row = h('tr', [h('th', {scope: 'row'}, 'Score'), ...percentileCells(scores)])
  return h('table', [h('thead', titles), h('tbody', row)])
}

function percentileHeads(): ElementContent[] {
  return percentiles.map(([name]) => h('th.number', {scope: 'col'}, name))
}

function percentileCells(scores: Scores): ElementContent[] {
  return percentiles.map(([, percent]) => h('td.number', String(scores.percentile(percent) ?? '–')))
}

function groupTable({name, list}: Groups): ElementContent {
  const rows = list.map(({name: group, drafts, scores, errors, warnings, rules}) =>
    h('tr', [
      h('td', group),
      h('td.number', String(drafts)),
      h('td.number', h('b', {className: grade(scores.mean)}, String(scores.mean ?? '–'))),
      ...percentileCells(scores),
      h('td.number', String(errors)),
      h('td.number', String(warnings)),
      h('td', rules.busiest.map(({ruleId, findings}) => `${visible(ruleId)} ${findings}`).join(', '))
    ])
  )
  const titles = h('tr', [
    h('th', {scope: 'col'}, name),
    ...['Drafts', 'Mean'].map((title) => h('th.number', {scope: 'col'}, title)),
    ...percentileHeads(),
    ...['Errors', 'Warnings'].map((title) => h('th.number', {scope: 'col'}, title)),
    h('th', {scope: 'col'}, 'Findings by rule')
  ])
  return h('div.wide', h('table.groups', [h('thead', titles), h('tbody', rows)]))
}

function head(...names: readonly (readonly [string, string])[]): ElementContent {
  return h(
    'thead',
    h(
      'tr',
      names.map(([name, className]) => h('th', {className, scope: 'col'}, name))
    )
  )
}

function ruleTable(rules: readonly RuleCount[], abouts: ReadonlyMap<string, string>): ElementContent {
  const most = Math.max(...rules.map(({findings}) => findings))
  const rows = rules.map(({ruleId, findings, drafts}) => {
    const about = abouts.get(ruleId)
    const name = about === undefined ? [visible(ruleId)] : [about, h('br'), h('code', visible(ruleId))]
    return h('tr', [
      h('td.name', name),
      h('td.chart', bar(findings, most)),
      h('td.number', String(findings)),
      h('td.number', String(drafts))
    ])
  })
  const columns = head(['Rule', ''], ['', 'chart'], ['Findings', 'number'], ['Drafts', 'number'])
  return h('table', [columns, h('tbody', rows)])
}

/** A path that a narrow page breaks behind a folder, and not in the middle of a name. */
function path(name: string): ElementContent[] {
  return name.split(/(?<=[\\/])/).flatMap((step, index) => {
    const text: ElementContent = {type: 'text', value: step}
    return index === 0 ? [text] : [h('wbr'), text]
  })
}

function worstTable(drafts: readonly DraftLine[]): ElementContent {
  const rows = drafts.map((draft) =>
    h('tr', [
      h('td.name', h('a', {href: `#draft-${draft.index + 1}`}, path(draft.name))),
      h('td.number', h('b', {className: grade(draft.score)}, draft.score === null ? '–' : String(draft.score))),
      h('td.number', String(draft.errors)),
      h('td.number', String(draft.warnings))
    ])
  )
  const columns = head(['Draft', ''], ['Score', 'number'], ['Errors', 'number'], ['Warnings', 'number'])
  return h('table', [columns, h('tbody', rows)])
}

function draftSection(line: DraftLine, {messages}: LintResult, text: string | undefined): ElementContent {
  const id = `draft-${line.index + 1}`
  const findings = many(messages.length, 'finding')
  const body = [
    ...(text === undefined || text.trim() === '' ? [] : [h('pre.draft', marked(text, messages, id))]),
    messages.length === 0
      ? h('p', 'Nothing to report.')
      : h(
          'ol',
          messages.map((message, index) => finding(message, `${id}-${index + 1}`))
        )
  ]
  return h('details', {id, open: messages.length > 0}, [
    h('summary', [
      h('b', line.name),
      h('span', {className: grade(line.score)}, score(line.score, plain)),
      h('span.amount', findings)
    ]),
    h('div.body', body)
  ])
}

/** The draft's text; each finding's words are marked, and a number leads to what is said of them. */
function marked(text: string, messages: readonly LintMessage[], id: string): ElementContent[] {
  return stretches(text, messages).flatMap((stretch) => {
    const numbers = stretch.begins.map((index) => h('a', {href: `#${id}-${index + 1}`}, String(index + 1)))
    const reference = numbers.length === 0 ? [] : [h('sup', numbers)]
    if (stretch.covers.length === 0) return [...reference, ...words(stretch.text)]
    const isError = stretch.covers.some((index) => messages[index]?.severity === 2)
    return [...reference, h('mark', {className: isError ? 'error' : 'warning'}, words(stretch.text))]
  })
}

/** Text as it is, but for what would turn the lines round it. */
function words(text: string): ElementContent[] {
  const shown = text.split(/(\r?\n|\t)/).map((part, index) => (index % 2 === 0 ? visible(part) : part))
  return [{type: 'text', value: shown.join('')}]
}

function finding(message: LintMessage, id: string): ElementContent {
  const {ruleId, line, column, suggestions = []} = message
  const tries = suggestions.map(({desc}) => h('li', `Try: ${visible(desc)}`))
  return h('li', {id}, [
    h('b', {className: message.severity === 2 ? 'poor' : 'fair'}, message.severity === 2 ? 'error' : 'warning'),
    ` ${visible(message.message)} `,
    h('code', `${ruleId === null ? '' : `${visible(ruleId)}, `}${line}:${column}`),
    ...(tries.length === 0 ? [] : [h('ul', tries)])
  ])
}
