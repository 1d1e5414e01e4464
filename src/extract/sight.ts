import type {Link} from '../message/facts.ts'
import type {Place} from '../message/place.ts'
import type {SourceMap} from './sourceMap.ts'

/** Words as their reader sees them, and where they stand in what was written. Places are offsets of the text. */
export interface Sight {
  readonly text: string
  readonly map: SourceMap
  readonly quoted: readonly Place[]
  readonly headings: readonly Place[]
  readonly links: readonly Link[]
  /** Offsets of what was written: stretches that an end of a line would break, such as a heading. */
  readonly unbroken?: readonly Place[]
  /** Offsets of what was written: its comments, which no reader sees. */
  readonly comments?: readonly Place[]
}
