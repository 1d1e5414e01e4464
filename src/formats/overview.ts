import type {LintResult} from '../result.ts'
import type {RecordName} from './format.ts'
import type {Grouping} from './grouping.ts'
import {Groups} from './groups.ts'
import {headline} from './headline.ts'
import {RuleCounts} from './ruleCounts.ts'
import {Scores} from './scores.ts'
import type {DraftLine} from './worstDrafts.ts'

/** A run at a glance: how its scores spread, and which rules report. Its size is not that of the run. */
export class Overview {
  readonly #cwd: string
  readonly scores = new Scores()
  readonly rules = new RuleCounts()
  readonly groups: readonly Groups[]
  /** How many drafts have findings. */
  troubled = 0

  constructor(cwd: string, groupings: readonly Grouping[] = []) {
    this.#cwd = cwd
    this.groups = groupings.map((grouping) => new Groups(grouping))
  }

  add(result: LintResult, index: number, record: RecordName | undefined): DraftLine {
    const {score, errorCount: errors, warningCount: warnings, messages} = result
    if (score !== null) this.scores.add(score)
    if (messages.length > 0) this.troubled += 1
    this.rules.add(messages)
    for (const groups of this.groups) groups.add(result, record)
    return {name: headline(result.filePath, this.#cwd, record), index, score, errors, warnings}
  }
}
