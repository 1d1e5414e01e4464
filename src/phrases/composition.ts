import {isAnchor, type Pattern} from './pattern.ts'

/** What a pattern of a machine stands for. */
export interface Target {
  readonly name: string
  /** The label of a class; -1 for a list. */
  readonly label: number
  readonly cancels: boolean
}

export type Numbers = ArrayLike<number> & Iterable<number>

/** All patterns of a machine, position by position; plain numbers, so that they can be written to a file. */
export interface MachineParts {
  readonly targets: readonly Target[]
  /** What each position takes: a label, `anyWord`, or the set `-2 - test`. */
  readonly tests: Numbers
  readonly flags: Numbers
  readonly groups: Numbers
  /** How many positions may follow each, and which, relative to it. */
  readonly followCounts: Numbers
  readonly follow: Numbers
  /** Of each anchor in turn, a test that its sentence must pass somewhere. */
  readonly companions: Numbers
  /** How many labels each set has, and which, ascending. */
  readonly setCounts: Numbers
  readonly setLabels: Numbers
}

/** Puts patterns together. */
export class MachineBuilder {
  readonly #targets: Target[] = []
  readonly #targetNumbers = new Map<string, number>()
  readonly #setNumbers = new Map<string, number>()
  readonly #parts = {
    tests: [] as number[],
    flags: [] as number[],
    groups: [] as number[],
    followCounts: [] as number[],
    follow: [] as number[],
    companions: [] as number[],
    setCounts: [] as number[],
    setLabels: [] as number[]
  }

  /** One test for any of several labels. */
  testOfAny(labels: readonly number[]): number {
    const sorted = [...new Set(labels)].sort((a, b) => a - b)
    if (sorted.length === 1) return sorted[0]!
    const key = sorted.join()
    let number = this.#setNumbers.get(key)
    if (number === undefined) {
      number = this.#setNumbers.size
      this.#setNumbers.set(key, number)
      this.#parts.setCounts.push(sorted.length)
      this.#parts.setLabels.push(...sorted)
    }
    return -2 - number
  }

  add({tests, flags, follow, companion}: Pattern, target: Target): void {
    const key = `${target.name} ${target.cancels}`
    let group = this.#targetNumbers.get(key)
    if (group === undefined) {
      group = this.#targets.push(target) - 1
      this.#targetNumbers.set(key, group)
    }
    const parts = this.#parts
    for (const [position, next] of follow.entries()) {
      parts.tests.push(tests[position]!)
      parts.flags.push(flags[position]!)
      parts.groups.push(group)
      parts.followCounts.push(next.length)
      if (flags[position]! & isAnchor) parts.companions.push(companion)
      for (const one of next) parts.follow.push(one - position)
    }
  }

  finish(): MachineParts {
    return {targets: this.#targets, ...this.#parts}
  }
}
