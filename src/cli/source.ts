import type {Draft} from '../draft.ts'
import type {RecordName} from '../formats/format.ts'
import type {Inlet} from './io.ts'

/**
 * A draft to lint, or one that could not be read. `record` is there where the file holds several; `source` is the file that
 * the draft stands in, as configs know it.
 */
export type Item = {readonly filePath: string; readonly source: string; readonly record?: RecordName} & (
  | {
      readonly draft: Draft
      /** What of the file is no part of the draft. */
      readonly leftOut?: readonly string[]
      /** Words of its own that are left out. */
      readonly leftOutWords?: readonly string[]
    }
  | {readonly reason: string}
)

/** A place that drafts come from: a file, or stdin. */
export type Source = {readonly path: string} | Piped

/** What comes in through stdin, and its absolute path or `<stdin>`. */
export interface Piped {
  readonly stdin: Inlet
  readonly name: string
}
