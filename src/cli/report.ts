import type {Format, RecordName} from '../formats/format.ts'
import type {Redaction} from '../formats/redacted.ts'
import {shortPath} from '../formats/shortPath.ts'
import {count, emptyTally} from '../formats/tally.ts'
import type {LintResult} from '../result.ts'
import {ReaderGone, type Screen} from './screen.ts'

// Text is handed on in pieces of this size, in characters: a system call a draft would take longer than the linting.
const pieceSize = 65_536

/** One format of the report on its way to where it is read. */
export class Printout {
  readonly #format: Format
  readonly #screen: Screen
  #pending: string

  constructor(format: Format, screen: Screen) {
    this.#format = format
    this.#screen = screen
    this.#pending = format.head()
  }

  async add(result: LintResult, index: number, {record, text}: Shown): Promise<void> {
    this.#pending += this.#format.draft(result, index, record, text)
    if (this.#pending.length >= pieceSize) await this.flush()
  }

  async flush(): Promise<void> {
    if (this.#pending === '') return
    const text = this.#pending
    this.#pending = ''
    await this.#screen.write(text)
  }

  async end(tally: Parameters<Format['tail']>[0]): Promise<void> {
    this.#pending += await this.#format.tail(tally)
    await this.flush()
  }

  complete(): void {
    this.#screen.complete()
  }

  abandon(): void {
    this.#screen.abandon()
  }

  /** Whether it is read as it comes. A part of a run is worth having there; in a file it would pass for the whole. */
  get isStream(): boolean {
    return this.#screen.isStream
  }
}

/** What a report may show of a draft beside its result. */
export interface Shown {
  readonly record?: RecordName | undefined
  /** What lines and columns count in. */
  readonly text?: string | undefined
}

export interface ReportSettings {
  readonly quiet: boolean
  readonly maxWarnings: number | undefined
  /** There where no word of a draft may be shown. */
  readonly redact: Redaction | undefined
}

/** Writes a run's report, in every format asked for, and keeps count of what it amounts to. */
export class Report {
  readonly #settings: ReportSettings
  readonly #shown = emptyTally()
  readonly #all = emptyTally()
  #printouts: readonly Printout[]
  #below = 0
  #hasLost = false
  #lowest: {readonly score: number; readonly minimum: number; readonly filePath: string} | undefined

  constructor(printouts: readonly Printout[], settings: ReportSettings) {
    this.#printouts = printouts
    this.#settings = settings
  }

  /** `minScore` is the lowest score that this draft may have. */
  async add(result: LintResult, shown: Shown, minScore: number | undefined): Promise<void> {
    const {quiet, redact} = this.#settings
    count(this.#all, result)
    this.#compare(result, minScore)
    const kept = quiet ? withoutWarnings(result) : result
    const index = this.#shown.drafts
    count(this.#shown, kept)
    this.#shown.unshown += result.warningCount - kept.warningCount
    if (redact === undefined) return await this.#each((printout) => printout.add(kept, index, shown))
    const redacted = redact(kept)
    await this.#each((printout) => printout.add(redacted, index, {record: shown.record}))
  }

  /** Hands on what is ready: the reader may be waiting for it before it sends more. */
  async flush(): Promise<void> {
    await this.#each((printout) => printout.flush())
  }

  /** No file is put in place before all are written: a run that fails leaves none. */
  async end(): Promise<void> {
    await this.#each((printout) => printout.end(this.#shown))
    for (const printout of this.#printouts) printout.complete()
  }

  /** Ends a run that was broken off: what is read as it comes is completed, and no file is replaced by a part. */
  async breakOff(): Promise<void> {
    this.#shown.isBrokenOff = true
    await this.#each(async (printout) => (printout.isStream ? printout.end(this.#shown) : printout.abandon()))
  }

  /** Leaves no half of a report behind. */
  abandon(): void {
    for (const printout of this.#printouts) printout.abandon()
  }

  /** A reader who goes away takes their printout with them; the run is over when the last has gone. */
  async #each(act: (printout: Printout) => Promise<void>): Promise<void> {
    const stayed: Printout[] = []
    for (const printout of this.#printouts) {
      try {
        await act(printout)
        stayed.push(printout)
      } catch (error) {
        if (!(error instanceof ReaderGone) || this.#printouts.length === 1) throw error
        this.#hasLost = true
      }
    }
    this.#printouts = stayed
  }

  #compare({score, filePath}: LintResult, minimum: number | undefined): void {
    if (score === null || minimum === undefined || score >= minimum) return
    this.#below += 1
    if (this.#lowest === undefined || score < this.#lowest.score) this.#lowest = {score, minimum, filePath}
  }

  /** The limits that the run went over, each in one line. */
  overruns(cwd: string): string[] {
    const {maxWarnings} = this.#settings
    const {warnings} = this.#all
    const lines: string[] = []
    if (maxWarnings !== undefined && warnings > maxWarnings) {
      lines.push(`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, and --max-warnings allows ${maxWarnings}`)
    }
    if (this.#lowest !== undefined) {
      const {score, minimum, filePath} = this.#lowest
      const drafts = this.#below === 1 ? 'a draft scores' : `${this.#below} drafts score`
      lines.push(`${drafts} below ${minimum}; the lowest has ${score} (${shortPath(filePath, cwd)})`)
    }
    return lines
  }

  /** Whether somebody went away before the end of a report: they have a part of it, and nobody else the rest. */
  get hasLost(): boolean {
    return this.#hasLost
  }

  get hasFiles(): boolean {
    return this.#printouts.some(({isStream}) => !isStream)
  }

  /** How many drafts it is about so far. */
  get drafts(): number {
    return this.#all.drafts
  }

  get hasErrors(): boolean {
    return this.#all.errors > 0
  }
}

function withoutWarnings(result: LintResult): LintResult {
  const messages = result.messages.filter(({severity}) => severity === 2)
  return {...result, messages, warningCount: 0, fixableWarningCount: 0}
}
