import type {LintResult} from '../result.ts'
import type {RecordName} from './format.ts'
import {headline} from './headline.ts'

/** A draft as a list of drafts names it. */
export interface DraftLine {
  readonly name: string
  /** Counts the drafts of the run from 0. */
  readonly index: number
  readonly score: number | null
  readonly errors: number
  readonly warnings: number
}

/** What one rule found in a run. */
export interface RuleCount {
  readonly ruleId: string
  findings: number
  /** Drafts in which it found something. */
  drafts: number
}

const bins = 10

/** A run at a glance: how its scores spread, which rules report, which drafts need work. */
export class Overview {
  readonly #cwd: string
  readonly #rules = new Map<string, RuleCount>()
  /** How many drafts score 0–9, 10–19, …, 90–100. */
  readonly scores: number[] = Array.from({length: bins}, () => 0)
  /** Drafts with findings, in the order of the run. */
  readonly troubled: DraftLine[] = []

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  add(result: LintResult, index: number, record: RecordName | undefined): DraftLine {
    const {score, errorCount: errors, warningCount: warnings, messages} = result
    const line = {name: headline(result.filePath, this.#cwd, record), index, score, errors, warnings}
    if (score !== null) {
      const bin = Math.min(bins - 1, Math.floor(score / bins))
      this.scores[bin] = this.scores[bin]! + 1
    }
    if (messages.length > 0) this.troubled.push(line)
    const found = messages.map(({ruleId}) => ruleId ?? 'could not be read')
    for (const ruleId of found) {
      const known = this.#rules.get(ruleId) ?? {ruleId, findings: 0, drafts: 0}
      known.findings += 1
      this.#rules.set(ruleId, known)
    }
    for (const ruleId of new Set(found)) this.#rules.get(ruleId)!.drafts += 1
    return line
  }

  /** The rules that reported, the busiest first. */
  get rules(): readonly RuleCount[] {
    return [...this.#rules.values()].sort((a, b) => b.findings - a.findings || (a.ruleId < b.ruleId ? -1 : 1))
  }

  /** Drafts with findings: those without a score first, then from the lowest. */
  get worst(): readonly DraftLine[] {
    return this.troubled.toSorted((a, b) => (a.score ?? -1) - (b.score ?? -1) || a.index - b.index)
  }

  /** `0–9`, …, `90–100`. */
  static binName(bin: number): string {
    return `${bin * bins}–${bin === bins - 1 ? 100 : bin * bins + bins - 1}`
  }
}
