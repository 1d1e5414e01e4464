import type {Presets} from '../config/config.ts'
import type {Judge} from '../config/judges.ts'
import type {Surroundings} from '../formats/format.ts'
import type {Rule} from '../rule.ts'
import type {Interruption} from './interruption.ts'
import type {Io} from './io.ts'
import type {Complaints, Screen} from './screen.ts'

/** What a draft is read with, and where what there is to say goes. */
export interface Desk {
  /** By the file that the draft stands in. */
  readonly judgeOf: (path: string) => Judge
  readonly complaints: Complaints
  readonly interruption: Interruption
  readonly cwd: string
}

/** The same, for a page of evidence. */
export interface EvidenceDesk extends Desk {
  readonly screen: Screen
  readonly surroundings: Surroundings
  /** Tell what of a file is no part of its draft. */
  readonly verbose: boolean
}

/** What a run works with. */
export interface Workplace {
  readonly io: Io
  readonly rules: readonly Rule[]
  readonly presets: Presets
  readonly complaints: Complaints
  readonly crew?: CrewCall | undefined
}

/** How to get threads that help. */
export interface CrewCall {
  /** The module that they run: see `worker.ts`. */
  readonly script: URL
  /** How long a run must go on for them to be called, in milliseconds; with 0 it judges nothing itself. */
  readonly patience?: number
}
