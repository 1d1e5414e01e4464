import type {RecordLabel} from '../extract/extractor.ts'
import type {Presets} from '../preset.ts'
import type {LintResult} from '../result.ts'
import type {Rule} from '../rule.ts'
import type {Palette} from './palette.ts'
import type {Tally} from './tally.ts'

export interface Surroundings {
  /** Paths below it are shown relative to it. */
  readonly cwd: string
  /** The root of the repository, in GitHub's workflows: reports that GitHub reads have paths relative to it. */
  readonly root?: string | undefined
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
