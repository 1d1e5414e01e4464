import type {Question} from '../message/message.ts'
import type {ExplainedEvidence, ExplainResult, NearEvidence} from '../result.ts'
import type {RecordName, Surroundings} from './format.ts'
import {headline} from './headline.ts'
import type {Palette} from './palette.ts'
import {visible} from './visible.ts'
import {width, wrap} from './width.ts'

/** What `--evidence` shows, draft by draft. */
export interface EvidenceFormat {
  /** Stands before the first draft. */
  head(): string
  draft(result: ExplainResult, record?: RecordName): string
  /** A draft that could not be read. */
  unread(filePath: string, reason: string, record?: RecordName): string
}

// Of a long sentence, this much is shown on either side of the words.
const context = 160
// A quoted thread is full of what nearly counted.
const nearlyShown = 5
const narrowest = 30
// Wide enough for "confirmation", the longest name of a question.
const names = 12

const asks: Readonly<Record<Question, string>> = {
  opening: 'Does it begin on a personal note?',
  empathy: 'Does it show empathy?',
  close: 'Does it end on a personal note?',
  critical: 'Does it carry information critical to care?',
  confirmation: 'Does it make sure that it was received and understood?',
  highAcuity: 'Is the situation too urgent for a message?',
  placeholder: 'Is template text left in?'
}

/** For each question: yes or no, what counted, and what nearly did with the reason why not. */
export function evidence({cwd, columns, palette}: Surroundings): EvidenceFormat {
  const heading = (filePath: string, record: RecordName | undefined) =>
    `${palette.underline(headline(filePath, cwd, record))}\n`
  return {
    head: () => '\n',
    draft({filePath, questions}, record) {
      const answers = questions.map(({question, counted, nearly}) => {
        const yes = counted.length > 0
        const answer = yes ? palette.bold('yes') : 'no '
        const row = `  ${question.padEnd(names)}  ${answer}  ${palette.dim(asks[question])}\n`
        const gap = widest([...counted, ...nearly])
        const misses = nearly.slice(0, nearlyShown).map((one) => miss(one, gap, columns, palette))
        const more = nearly.length - misses.length
        const rest =
          more > 0 ? [`${' '.repeat(gap + 6)}${palette.dim(`… and ${more} more that nearly counted`)}\n`] : []
        return [row, ...counted.map((one) => proof(one, gap, columns, palette)), ...misses, ...rest].join('')
      })
      return `${heading(filePath, record)}${answers.join('')}\n`
    },
    unread: (filePath, reason, record) => `${heading(filePath, record)}  ${palette.red(visible(reason))}\n\n`
  }
}

function place({line, column}: {readonly line: number; readonly column: number}): string {
  return `${line}:${column}`
}

function widest(list: readonly (ExplainedEvidence | NearEvidence)[]): number {
  return Math.max(0, ...list.map((one) => place(one).length))
}

function proof(one: ExplainedEvidence, gap: number, columns: number, palette: Palette): string {
  const reason = one.reason === undefined ? '' : ` (${one.reason})`
  const note = `${one.act === 'wording' ? 'its wording, by the trained witness' : plainAct(one.act)}${reason}`
  return entry(one, palette.green, note, gap, columns, palette)
}

function miss(one: NearEvidence, gap: number, columns: number, palette: Palette): string {
  // The witness names no act: what it saw is told in the reason.
  const act = one.act === 'wording' ? '' : `${plainAct(one.act)}, but `
  return entry(one, palette.yellow, `not counted: ${act}${one.why}`, gap, columns, palette)
}

/** The place, the sentence with its words in «…», and below it what that is. */
function entry(
  one: ExplainedEvidence | NearEvidence,
  paint: (text: string) => string,
  note: string,
  gap: number,
  columns: number,
  palette: Palette
): string {
  const indent = ' '.repeat(gap + 6)
  const room = Math.max(narrowest, columns - indent.length)
  const [first = '', ...more] = marked(one, room, (words) => palette.bold(paint(words)))
  const notes = wrap(visible(note), Math.max(narrowest, room - 2)).map((line, index) =>
    palette.dim(`${indent}${index === 0 ? '↳' : ' '} ${line}`)
  )
  const lines = [`    ${palette.dim(place(one).padEnd(gap))}  ${first}`, ...more.map((line) => indent + line), ...notes]
  return `${lines.join('\n')}\n`
}

/** The sentence in lines, the words between « and », painted. */
function marked(one: ExplainedEvidence | NearEvidence, room: number, paint: (text: string) => string): string[] {
  const {text, range, wordsRange} = one
  const from = wordsRange[0] - range[0]
  const to = wordsRange[1] - range[0]
  const before = `${from > context ? '…' : ''}${visible(text.slice(from > context ? from - context : 0, from))}`
  const after = `${visible(text.slice(to, to + context))}${text.length - to > context ? '…' : ''}`
  const words = `«${visible(text.slice(from, to))}»`
  const [start, end] = [before.length, before.length + words.length]
  let at = 0
  return wrap(before + words + after, room).map((line) => {
    const [first, last] = [start - at, end - at].map((edge) => Math.min(Math.max(edge, 0), line.length))
    at += line.length + 1
    const painted = line.slice(first, last)
    return line.slice(0, first) + (width(painted) > 0 ? paint(painted) : '') + line.slice(last)
  })
}

function plainAct(act: string): string {
  return act.startsWith('your-') ? 'a phrase of your config' : act.replaceAll('-', ' ')
}
