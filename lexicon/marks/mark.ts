import type {Frame} from '../acts/act.ts'

/** Words that a rule looks for. Unlike an act, a mark answers none of the questions, and the trained witness never sees it. */
export interface MarkGroup {
  /** Why these words matter, with a source where there is one. */
  readonly why: string
  readonly phrases: string
  /** Look-alikes: a match that overlaps one of these does not count. */
  readonly except?: string
  /** What to write in their place, ready to insert. */
  readonly instead?: string
  /** Frames in which they do not count. */
  readonly unless?: readonly Frame[]
  /** How the draft must write them, where phrases see too little: capitals, stops and slashes. */
  readonly written?: RegExp
  /** Parts that are not the message's own words, and in which these count all the same. */
  readonly evenIn?: readonly ('boilerplate' | 'signature')[]
}

/** Groups of one kind, by name; a rule asks for a kind. */
export type MarkGroups = Readonly<Record<string, MarkGroup>>

/** Words and what to write in their place; with its look-alikes where a row has some. */
export type Rows = Readonly<Record<string, string | readonly [instead: string, except: string]>>

/** One group a row; none counts in the given frames. */
export const rows = (why: string, table: Rows, unless?: readonly Frame[]): MarkGroups =>
  Object.fromEntries(
    Object.entries(table).map(([phrases, row]) => {
      const [instead, except] = typeof row === 'string' ? [row] : row
      return [phrases, {why, phrases, instead, ...(except === undefined ? {} : {except}), ...(unless ? {unless} : {})}]
    })
  )

/** One group an abbreviation, which counts as written here: in capitals where it is in capitals, with its slash. */
export const abbreviated = (why: string, table: Rows): MarkGroups =>
  Object.fromEntries(
    Object.entries(rows(why, table)).map(([written, group]) => [
      written.replaceAll('/', '-'),
      {
        ...group,
        phrases: written.replaceAll('/', ' '),
        written: new RegExp(`^${written}$`, /[a-z]/.test(written) ? 'i' : '')
      }
    ])
  )
