import {Examination} from '../examination.ts'
import type {Mode} from '../message/facts.ts'
import {modes} from '../message/facts.ts'
import {Lines} from '../message/lines.ts'
import type {Place} from '../message/place.ts'
import {mistakeText, type Way, wayText} from '../mistake.ts'
import {dialectNames, dialectOf} from './dialects.ts'
import {UnreadableError} from './unreadable.ts'

/** What a draft's front matter says under `msglint`, and where. */
export interface OwnSettings {
  readonly value: unknown
  /** The way to a value begins at the front matter; the place is one of the file. */
  readonly locate: (way: Way, byKey: boolean) => Place
}

/** A name that front matter says. */
export interface Said {
  readonly name: string
  /** The way to it, such as `msglint.disable[0]`. */
  readonly path: string
  /** In the file, whose first line is 1. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** How a draft is to be read and judged, as far as it says so itself. */
export interface OwnReading {
  readonly mode?: Mode | undefined
  readonly dialects?: readonly string[] | undefined
  readonly variables?: readonly string[] | undefined
  readonly disable?: readonly Said[] | undefined
  readonly uses?: readonly string[] | undefined
}

const ownKeys = ['mode', 'dialect', 'variables', 'use', 'disable']

/**
 * Checks what front matter says. `source` is the file, and `knownUses` are the uses that it may name.
 * @throws UnreadableError with all that is wrong with it
 */
export function ownReading(
  {value, locate}: OwnSettings,
  source: string,
  knownUses: readonly string[] | undefined
): OwnReading {
  const exam = new Examination('', {quotes: false})
  const lines = new Lines(source)
  const root = ['msglint']
  const entries = exam.entries(root, value, `an object of settings (${ownKeys.join(', ')})`)
  exam.keys(root, entries, ownKeys)
  const names = (key: string, expected: string) =>
    entries[key] === undefined ? undefined : exam.stringOrStrings([...root, key], entries[key], expected)
  const wayOf = (key: string, index: number): Way =>
    Array.isArray(entries[key]) ? [...root, key, index] : [...root, key]
  const said = (name: string, way: Way): Said => {
    const {start, end} = locate(way, false)
    const [from, to] = [lines.place(start), lines.place(end)]
    return {name, path: wayText(way), ...from, endLine: to.line, endColumn: to.column}
  }
  const mode = entries.mode === undefined ? undefined : exam.oneOf([...root, 'mode'], entries.mode, modes)
  const dialects = names('dialect', 'a dialect, or a list of them')
  for (const [index, name] of (dialects ?? []).entries())
    if (!dialectOf(name)) exam.unknownValue(wayOf('dialect', index), 'dialect', name, dialectNames)
  const uses = names('use', 'a use, or a list of them')
  for (const [index, name] of (knownUses === undefined ? [] : (uses ?? [])).entries())
    if (!knownUses!.includes(name)) exam.unknownValue(wayOf('use', index), 'use', name, knownUses!)
  const own = {
    mode,
    dialects,
    variables: names('variables', 'a list of names'),
    uses,
    disable: names('disable', 'a rule, or a list of them')?.map((name, index) => said(name, wayOf('disable', index)))
  }
  const {placed} = exam
  if (placed.length === 0) return own
  const each = placed.map(({mistake, way = [], byKey}) => {
    return `line ${lines.place(locate(way, byKey).start).line}: ${mistakeText(mistake)}`
  })
  throw new UnreadableError(`its front matter cannot be followed: ${each.join('; ')}`)
}
