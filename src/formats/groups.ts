import type {LintResult} from '../result.ts'
import type {RecordName} from './format.ts'
import {type Grouping, groupingName, groupOf} from './grouping.ts'
import {RuleCounts} from './ruleCounts.ts'
import {Scores} from './scores.ts'
import {visible} from './visible.ts'

// More are no overview, and a field that has a value of its own for each draft must not fill the memory.
const mostGroups = 1000
const longestName = 60

/** Drafts that have a value in common. */
export interface Group {
  readonly name: string
  readonly drafts: number
  readonly errors: number
  readonly warnings: number
  readonly scores: Scores
  readonly rules: RuleCounts
}

/** The drafts of a run by one field of their records. */
export class Groups {
  readonly #grouping: Grouping
  readonly #groups = new Map<string, GroupCount>()
  readonly #without: GroupCount
  readonly #others = new GroupCount(`(more than ${mostGroups} others)`)
  /** What they are grouped by. */
  readonly name: string

  constructor(grouping: Grouping) {
    this.#grouping = grouping
    this.name = visible(groupingName(grouping))
    this.#without = new GroupCount(grouping.part === undefined ? `(no ${this.name})` : `(no date in ${grouping.field})`)
  }

  add(result: LintResult, record: RecordName | undefined): void {
    this.#of(groupOf(record, this.#grouping)).add(result)
  }

  #of(value: string | undefined): GroupCount {
    if (value === undefined) return this.#without
    const known = this.#groups.get(value)
    if (known !== undefined) return known
    if (this.#groups.size === mostGroups) return this.#others
    const group = new GroupCount(value)
    this.#groups.set(value, group)
    return group
  }

  /** In the order of their names; last the drafts that have no such field, and those of groups that were too many. */
  get list(): readonly Group[] {
    const {compare} = new Intl.Collator('en', {numeric: true})
    const named = [...this.#groups.values()].sort((a, b) => compare(a.name, b.name))
    return [...named, this.#without, this.#others].filter(({drafts}) => drafts > 0)
  }
}

class GroupCount implements Group {
  readonly name: string
  drafts = 0
  errors = 0
  warnings = 0
  readonly scores = new Scores()
  readonly rules = new RuleCounts()

  constructor(name: string) {
    const shown = visible(name)
    this.name = shown.length > longestName ? `${shown.slice(0, longestName - 1)}…` : shown
  }

  add({score, errorCount, warningCount, messages}: LintResult): void {
    this.drafts += 1
    this.errors += errorCount
    this.warnings += warningCount
    if (score !== null) this.scores.add(score)
    this.rules.add(messages)
  }
}
