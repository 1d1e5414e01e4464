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
}

/** Groups of one kind, by name; a rule asks for a kind. */
export type MarkGroups = Readonly<Record<string, MarkGroup>>
