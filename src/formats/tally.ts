import type {LintResult} from '../result.ts'

/** What a run adds up to. */
export interface Tally {
  drafts: number
  /** Fatal ones included, as in ESLint. */
  errors: number
  warnings: number
  fatal: number
  /** Those that `--fix` takes away. */
  fixableErrors: number
  fixableWarnings: number
  /** Findings that a directive or the suppressions file keeps back. */
  suppressed: number
  /** Warnings that were found and are not shown, as `--quiet` asks. */
  unshown: number
  /** Drafts that have a score. */
  scored: number
  /** The sum of their scores. */
  points: number
  /** The user broke the run off: there are drafts that nobody judged. */
  isBrokenOff: boolean
}

export function emptyTally(): Tally {
  return {
    drafts: 0,
    errors: 0,
    warnings: 0,
    fatal: 0,
    fixableErrors: 0,
    fixableWarnings: 0,
    suppressed: 0,
    unshown: 0,
    scored: 0,
    points: 0,
    isBrokenOff: false
  }
}

export function count(tally: Tally, result: LintResult): void {
  tally.drafts += 1
  tally.errors += result.errorCount
  tally.warnings += result.warningCount
  tally.fatal += result.fatalErrorCount
  tally.fixableErrors += result.fixableErrorCount
  tally.fixableWarnings += result.fixableWarningCount
  tally.suppressed += result.suppressedMessages.length
  if (result.score === null) return
  tally.scored += 1
  tally.points += result.score
}

/** The score of the run: the mean of its drafts, rounded; `null` where none has a score. */
export function meanScore(tally: Tally): number | null {
  return tally.scored === 0 ? null : Math.round(tally.points / tally.scored)
}
