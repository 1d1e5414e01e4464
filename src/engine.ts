import type {Question} from './message/message.ts'
import type {LintResult} from './result.ts'
import type {Rule, Severity} from './rule.ts'

/** What one draft is judged by: the config, resolved. */
export interface Settings {
  /** Rule id → severity and options (only those that were set; defaults are filled in by the engine). */
  readonly rules: Readonly<Record<string, readonly [Severity, Readonly<Record<string, unknown>>]>>
  /** Points off per rule, where they differ from the rule's own. */
  readonly weights: Readonly<Record<string, number>>
  /** The user's own phrases, in the phrase notation, by the question they answer. */
  readonly phrases: Readonly<Partial<Record<Question, readonly string[]>>>
}

export interface Draft {
  readonly text: string
  /** Absolute path, or a name such as `<text>`. */
  readonly filePath: string
  /** The patient's message that the draft answers. */
  readonly patient?: string
}

/** Lints drafts by one set of rules and settings. */
export interface Engine {
  lint(draft: Draft): LintResult
}

/** Compiles the settings once. Throws `PhraseSyntaxError` for a phrase that does not parse. */
export declare function createEngine(rules: readonly Rule[], settings: Settings): Engine

/** The result of a draft that could not be read: one fatal message, no score. */
export declare function unreadable(filePath: string, reason: string): LintResult
