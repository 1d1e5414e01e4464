import type {LintMessage} from '../result.ts'

/** What one rule found in a run. */
export interface RuleCount {
  readonly ruleId: string
  findings: number
  /** Drafts in which it found something. */
  drafts: number
}

/** How often each rule reported. */
export class RuleCounts {
  readonly #rules = new Map<string, RuleCount>()

  /** Counts the findings of one draft. */
  add(messages: readonly LintMessage[]): void {
    const found = messages.map(({ruleId}) => ruleId ?? 'could not be read')
    for (const ruleId of found) {
      const known = this.#rules.get(ruleId) ?? {ruleId, findings: 0, drafts: 0}
      known.findings += 1
      this.#rules.set(ruleId, known)
    }
    for (const ruleId of new Set(found)) this.#rules.get(ruleId)!.drafts += 1
  }

  /** The rules that reported, the busiest first. */
  get busiest(): readonly RuleCount[] {
    return [...this.#rules.values()].sort((a, b) => b.findings - a.findings || (a.ruleId < b.ruleId ? -1 : 1))
  }
}
