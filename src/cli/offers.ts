import type {Judge} from '../config/judges.ts'
import type {Draft} from '../draft.ts'
import type {Fix, LintMessage, LintResult} from '../result.ts'

/** A change that a finding proposes, for a list of choices. */
export interface Offer {
  readonly desc: string
  readonly fix: Fix
}

/** A finding's fix and suggestions, none twice. */
export function offersOf({fix, suggestions = []}: LintMessage): readonly Offer[] {
  if (fix === undefined) return suggestions
  const desc = fix.text.trim() === '' ? 'Take it out' : `Change it to: ${fix.text.trim()}`
  return [{desc, fix}, ...suggestions.filter((one) => one.fix.text !== fix.text)]
}

/** What findings that read the same have in common. */
export function keyOf({ruleId, message}: LintMessage): string {
  return `${ruleId}\n${message}`
}

/** How many findings propose what cannot be written into the draft's document where they stand. */
export function amountUnwritable({origin, ...bare}: Draft, {messages}: LintResult, judge: Judge): number {
  const bereft = messages.filter((message) => offersOf(message).length === 0)
  if (origin === undefined || bereft.length === 0) return 0
  const {messages: all} = judge.lint(bare)
  const proposing = new Set(all.filter((message) => offersOf(message).length > 0).map(keyOf))
  return bereft.filter((message) => proposing.has(keyOf(message))).length
}
