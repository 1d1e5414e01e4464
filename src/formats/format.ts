import type {LintResult} from '../result.ts'
import type {Tally} from './tally.ts'

export const formatNames = ['stylish', 'json', 'ndjson'] as const
export type FormatName = (typeof formatNames)[number]

/** Ways to set off a piece of text; each gives its text back unchanged where there is no colour. */
export interface Palette {
  readonly dim: (text: string) => string
  readonly underline: (text: string) => string
  readonly bold: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
}

const same = (text: string): string => text

export const plain: Palette = {dim: same, underline: same, bold: same, red: same, yellow: same, green: same}

export interface Surroundings {
  /** Paths below it are shown relative to it. */
  readonly cwd: string
  /** Columns of the terminal, or of the page that is printed. */
  readonly columns: number
  readonly palette: Palette
}

/** A record of NDJSON input: what to call it in the report. */
export interface RecordName {
  /** `null` where the line is too broken to tell. */
  readonly id: string | number | null
  /** Counted from 1. */
  readonly line: number
  /** Why the line could not be read. */
  readonly error?: string
}

/** A report in the making. It is written draft by draft, so that it needs no memory of the run. */
export interface Format {
  /** Stands before the first draft. */
  head(): string
  /** `index` counts the drafts of the run from 0. */
  draft(result: LintResult, index: number, record?: RecordName): string
  /** Stands after the last. */
  tail(tally: Tally): string
}

/** Loads one format and no other. */
export async function loadFormat(name: FormatName, surroundings: Surroundings): Promise<Format> {
  if (name === 'json') return (await import('./json.ts')).json
  if (name === 'ndjson') return (await import('./ndjson.ts')).ndjson
  return (await import('./stylish.ts')).stylish(surroundings)
}
