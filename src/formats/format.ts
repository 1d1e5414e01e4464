import type {RecordLabel} from '../extract/extractor.ts'
import type {Presets} from '../preset.ts'
import type {LintResult} from '../result.ts'
import type {Rule} from '../rule.ts'
import type {Grouping} from './grouping.ts'
import type {Palette} from './palette.ts'
import {stylish} from './stylish.ts'
import type {Tally} from './tally.ts'

export interface Surroundings {
  /** Paths below it are shown relative to it. */
  readonly cwd: string
  /** Columns of the terminal, or of the page that is printed. */
  readonly columns: number
  readonly palette: Palette
}

/** What a report can say of rules beside what they found. */
export interface Catalogue {
  /** All rules that a result can name. */
  readonly rules: readonly Rule[]
  readonly presets: Presets
  /** Of msglint; asked for only by formats that name it. */
  readonly version: () => string
}

/** A record of the input: what to call it in the report, and what the report keeps of it. */
export interface RecordName extends RecordLabel {
  /** Why the line could not be read. */
  readonly error?: string
}

/** A report in the making. It is written draft by draft, so that it needs no memory of the run. */
export interface Format {
  /** Stands before the first draft. */
  head(): string
  /**
   * `index` counts the drafts of the run from 0; `text` is what lines and columns count in, where it may be shown.
   */
  draft(result: LintResult, index: number, record?: RecordName, text?: string): string
  /** Stands after the last. */
  tail(tally: Tally): string | Promise<string>
}

type Load = (surroundings: Surroundings, catalogue: Catalogue, groupings: readonly Grouping[]) => Promise<Format>

/** But for the usual one, each is loaded where it is asked for, with the libraries that it alone needs. */
const formats = {
  stylish: async (surroundings) => stylish(surroundings),
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  sarif: async (surroundings, catalogue) => (await import('./sarif.ts')).sarif(surroundings, catalogue),
  junit: async (surroundings) => (await import('./junit.ts')).junit(surroundings),
  github: async (surroundings) => (await import('./github.ts')).github(surroundings),
  markdown: async (surroundings) => (await import('./markdown.ts')).markdown(surroundings),
  html: async (surroundings, catalogue, groupings) =>
    (await import('./html.ts')).html(surroundings, catalogue, groupings),
  stats: async (surroundings, _catalogue, groupings) => (await import('./stats.ts')).stats(surroundings, groupings)
} satisfies Readonly<Record<string, Load>>

/** Formats that are read where they are printed, in colour if the place has any. */
export const forTerminals: ReadonlySet<string> = new Set(['stylish', 'stats'] satisfies FormatName[])

export type FormatName = keyof typeof formats
export const formatNames = Object.keys(formats) as readonly FormatName[]

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}

/** Formats that show drafts in groups. */
export const withGroups: ReadonlySet<string> = new Set(['html', 'stats'] satisfies FormatName[])

/** Loads one format and no other. `groupings` say by what drafts are grouped, in the formats that do so. */
export function loadFormat(
  name: FormatName,
  surroundings: Surroundings,
  catalogue: Catalogue,
  groupings: readonly Grouping[] = []
): Promise<Format> {
  const load: Load = formats[name]
  return load(surroundings, catalogue, groupings)
}
