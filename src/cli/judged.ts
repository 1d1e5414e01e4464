import type {LintResult} from '../result.ts'
import type {Shown} from './report.ts'

/** What became of a draft, as plain data. */
export interface Judged {
  /** The file that the draft stands in, as `Item` has it. */
  readonly source: string
  readonly result: LintResult
  readonly shown: Shown
  /** The lowest score that this draft may have. */
  readonly minScore: number | undefined
  /** Why its file could not be fixed. */
  readonly trouble?: string
  /** What of its file is no part of the draft. */
  readonly leftOut?: readonly string[]
  /** Words of its own that are left out. */
  readonly leftOutWords?: readonly string[]
  /** Whether there is a patient's message that it answers. */
  readonly isReply?: boolean
}

/** What became of the drafts of a portion, in order. */
export type Batch = Iterable<Judged> | AsyncIterable<Judged>
