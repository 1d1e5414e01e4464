import type {Catalogue, Format, Surroundings} from './format.ts'
import type {Grouping} from './grouping.ts'
import {stylish} from './stylish.ts'

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
