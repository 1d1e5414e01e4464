import {nearest} from './phrases/nearest.ts'

/** The way to a value inside a config: keys of objects, indexes of lists. */
export type Way = readonly (string | number)[]

/** A place in a config file, both counted from 1, and the line itself. */
export interface Excerpt {
  readonly line: number
  readonly column: number
  /** Exclusive, on the same line. */
  readonly endColumn: number
  readonly text: string
}

/** One thing wrong with a config: where, what, and the word that was likely meant. */
export interface Mistake {
  /** The file's path, or where else it was said: `--rule`, `config`. */
  readonly source: string
  /** The way to the value, such as `rules.personal-close[0]`; empty for the whole. */
  readonly path: string
  readonly problem: string
  /** What should stand there, where that can be said in short. */
  readonly expected?: string | undefined
  /** What stands there, shortened. */
  readonly found?: string | undefined
  readonly meant?: string | undefined
  /** Where the file says it; in JSON and YAML files. */
  readonly excerpt?: Excerpt | undefined
}

/** A config that cannot be used. `mistakes` has all that is wrong with it, in the order of the file. */
export class ConfigError extends Error {
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(mistakeLine).join('\n'))
    this.name = 'ConfigError'
    this.mistakes = mistakes
  }
}

/** A mistake in one line: what is wrong where, and what was meant. */
export function mistakeLine(mistake: Mistake): string {
  const {source, excerpt} = mistake
  const place = excerpt === undefined ? source : `${source}:${excerpt.line}:${excerpt.column}`
  return `${place}: ${mistakeText(mistake)}`
}

/** The same without the file and the line. */
export function mistakeText({path, problem, meant}: Pick<Mistake, 'path' | 'problem' | 'meant'>): string {
  return `${path === '' ? '' : `${path}: `}${problem}${meant === undefined ? '' : ` (did you mean "${meant}"?)`}`
}

const widestExcerpt = 100

/** The offending line with the words underlined; none where the source is no JSON or YAML file. */
export function excerptLines({excerpt}: Mistake): readonly string[] {
  if (excerpt === undefined) return []
  const {line, column, endColumn, text} = excerpt
  // A file on one long line is shown from a little before the words.
  const from = text.length > widestExcerpt ? Math.max(0, column - 1 - 40) : 0
  const shownText = text.slice(from, from + widestExcerpt).replaceAll('\t', ' ')
  const gutter = ' '.repeat(String(line).length)
  const length = Math.max(1, Math.min(endColumn - 1, from + widestExcerpt) - (column - 1))
  return [`  ${line} | ${shownText}`, `  ${gutter} | ${' '.repeat(column - 1 - from)}${'^'.repeat(length)}`]
}

/** `rules.personal-close[0]`, `rules["odd key"]`. */
export function wayText(way: Way): string {
  return way.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`
    if (!/^[\w$@/:-]+$/.test(step)) return `${path}[${JSON.stringify(step)}]`
    return path === '' ? step : `${path}.${step}`
  }, '')
}

// A longer list hides what it is to tell.
const longestList = 100

/** Where kinds of names are listed that are too many for an error. */
const lists: Readonly<Record<string, string>> = {
  rule: 'msglint --list-rules has them all',
  limit: 'docs/clinical-words.md in the repository of msglint has them all'
}

/** An unknown name among known ones: what could stand there, and the nearest, which is likely meant; itself only if it is to be quoted. */
export function unknownName(
  kind: string,
  name: string,
  known: readonly string[],
  quotes = true
): Pick<Mistake, 'problem' | 'expected' | 'meant'> {
  const meant = nearest(name, known)
  const expected = known.join(', ')
  const isShort = expected.length <= longestList
  const choice = isShort ? `known: ${expected}` : meant === undefined ? (lists[kind] ?? `known: ${expected}`) : ''
  return {
    problem: `unknown ${kind}${quotes ? ` "${name}"` : ''}${known.length > 0 && choice !== '' ? `; ${choice}` : ''}`,
    expected,
    meant
  }
}

/** A value as an error shows it: short, on one line, with no more of it than tells it apart; its kind if it is not to be quoted. */
export function shown(value: unknown, quotes = true): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (value === null) return 'null'
  if (typeof value === 'object') return `an object${kindOf(value)}`
  if (typeof value === 'function') return 'a function'
  if (value === undefined) return 'nothing'
  if (!quotes)
    return {string: 'text', number: 'a number', boolean: 'true or false'}[typeof value as string] ?? 'a value'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Of what is no object of braces, what it is: a map, a promise. */
function kindOf(value: object): string {
  const [, kind = 'Object'] = /^\[object (.*)\]$/.exec(Object.prototype.toString.call(value)) ?? []
  return kind === 'Object' || kind === 'Module' ? '' : ` (${kind})`
}
