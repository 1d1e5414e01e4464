import type {Format, RecordName} from '../formats/format.ts'
import {shortPath} from '../formats/shortPath.ts'
import {count, emptyTally} from '../formats/tally.ts'
import type {LintResult} from '../result.ts'
import type {Screen} from './screen.ts'

// Text is handed on in pieces of this size, in characters: a system call a draft would take longer than the linting.
const pieceSize = 65_536

/** Writes a run's report, and keeps count of what it amounts to. */
export class Report {
  readonly #format: Format
  readonly #screen: Screen
  readonly #quiet: boolean
  readonly #shown = emptyTally()
  readonly #all = emptyTally()
  readonly #maxWarnings: number | undefined
  #below = 0
  #lowest: {readonly score: number; readonly minimum: number; readonly filePath: string} | undefined
  #pending: string

  constructor(format: Format, screen: Screen, quiet: boolean, maxWarnings: number | undefined) {
    this.#format = format
    this.#screen = screen
    this.#quiet = quiet
    this.#maxWarnings = maxWarnings
    this.#pending = format.head()
  }

  /** `minScore` is the lowest score that this draft may have. */
  async add(result: LintResult, record: RecordName | undefined, minScore: number | undefined): Promise<void> {
    count(this.#all, result)
    this.#compare(result, minScore)
    const shown = this.#quiet ? withoutWarnings(result) : result
    this.#pending += this.#format.draft(shown, this.#shown.drafts, record)
    count(this.#shown, shown)
    if (this.#pending.length >= pieceSize) await this.flush()
  }

  /** Hands on what is ready: the reader may be waiting for it before it sends more. */
  async flush(): Promise<void> {
    if (this.#pending === '') return
    const text = this.#pending
    this.#pending = ''
    await this.#screen.write(text)
  }

  async end(): Promise<void> {
    this.#pending += this.#format.tail(this.#shown)
    await this.flush()
    this.#screen.complete()
  }

  #compare({score, filePath}: LintResult, minimum: number | undefined): void {
    if (score === null || minimum === undefined || score >= minimum) return
    this.#below += 1
    if (this.#lowest === undefined || score < this.#lowest.score) this.#lowest = {score, minimum, filePath}
  }

  /** The limits that the run went over, each in one line. */
  overruns(cwd: string): string[] {
    const maxWarnings = this.#maxWarnings
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

  get hasErrors(): boolean {
    return this.#all.errors > 0
  }
}

function withoutWarnings(result: LintResult): LintResult {
  const messages = result.messages.filter(({severity}) => severity === 2)
  return {...result, messages, warningCount: 0, fixableWarningCount: 0}
}
