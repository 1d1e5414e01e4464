import type {Palette} from './palette.ts'
import {visible} from './visible.ts'
import {fill, width, wrap} from './width.ts'

/** A piece of a page. The same pieces make a Markdown file and a page on a terminal. */
export type Block =
  | {readonly kind: 'title' | 'heading' | 'text'; readonly text: string}
  /** Words on a source, and the anchor of its entry in `docs/sources.md`. */
  | {readonly kind: 'source'; readonly text: string}
  | {readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]}
  /** Text to show as it is: a draft, a config. */
  | {readonly kind: 'verbatim'; readonly language: 'text' | 'json'; readonly text: string}

/** A page as Markdown. `up` is the way from the page to `docs/`. */
export function markdown(blocks: readonly Block[], up: string): string {
  return `${blocks.map((block) => markdownBlock(block, up)).join('\n\n')}\n`
}

function markdownBlock(block: Block, up: string): string {
  switch (block.kind) {
    case 'title':
      return `# ${block.text}`
    case 'heading':
      return `## ${block.text}`
    case 'text':
      return block.text
    case 'source':
      return `Source: ${sourceLinks(block.text, up)}`
    case 'table':
      return markdownTable(block.head, block.rows)
    case 'verbatim':
      return `\`\`\`${block.language}\n${block.text}\n\`\`\``
  }
}

/** A rule names each source as `words (docs/sources.md#anchor)`; the words become the link. */
function sourceLinks(source: string, up: string): string {
  return source.replace(
    /([^;]*?) \(docs\/(sources\.md#[\w-]+)\)/g,
    (_, words: string, target: string) => `${/^\s*/.exec(words)![0]}[${words.trim()}](${up}/${target})`
  )
}

/** A table in Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A page for a terminal of so many columns. */
export function terminalPage(blocks: readonly Block[], columns: number, palette: Palette): string {
  return `\n${blocks.map((block) => terminalBlock(block, columns, palette)).join('\n\n')}\n\n`
}

function terminalBlock(block: Block, columns: number, palette: Palette): string {
  switch (block.kind) {
    case 'title':
      return palette.bold(palette.underline(visible(block.text)))
    case 'heading':
      return palette.bold(visible(block.text))
    case 'text':
      return wrap(visible(withoutMarks(block.text)), columns).join('\n')
    case 'source':
      return palette.dim(wrap(visible(`Source: ${block.text}`), columns).join('\n'))
    case 'table':
      return terminalTable(block.head.map(withoutMarks), block.rows, columns, palette)
    case 'verbatim':
      return block.text
        .split('\n')
        .flatMap((line) => (block.language === 'text' ? wrap(visible(line), columns - 4) : [visible(line)]))
        .map((line) => `    ${block.language === 'text' ? marked(line, palette) : line}`.trimEnd())
        .join('\n')
  }
}

/** A table for a terminal: its last column takes the room that the others leave. */
export function terminalTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
  palette: Palette
): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => visible(withoutMarks(cell))))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))))
  const last = head.length - 1
  const before = widths.slice(0, last).reduce((sum, one) => sum + one + 2, 0)
  const room = Math.max(narrowest, columns - before)
  const lines = cells.flatMap((row, index) => {
    const [first = '', ...more] = wrap(row[last] ?? '', room)
    const start = widths.slice(0, last).map((one, column) => `${fill(row[column] ?? '', one)}  `)
    const whole = (start.join('') + first).trimEnd()
    return [index === 0 ? palette.bold(whole) : whole, ...more.map((line) => ' '.repeat(before) + line)]
  })
  return lines.join('\n')
}

const narrowest = 24

/** Text without the backquotes of Markdown. */
function withoutMarks(text: string): string {
  return text.replaceAll('`', '')
}

function marked(line: string, palette: Palette): string {
  return line.replace(/«[^»]*»?|^[^«]*»/g, (words) => palette.yellow(words))
}
