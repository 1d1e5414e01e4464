import type {Message} from './message/message.ts'
import type {Place} from './message/place.ts'

/** A severity as a config says it. */
export type SeverityName = 'off' | 'warn' | 'error'
/** The same as a number, as in ESLint: 0 is off, 1 is a warning, 2 an error. Results have it so. */
export type Severity = 0 | 1 | 2

export const categories = ['personal', 'empathy', 'safety', 'clarity', 'tone', 'privacy', 'template'] as const

/** What a rule is about, for grouping in the docs. */
export type Category = (typeof categories)[number]

/** One option of a rule, described once: validation, types and docs all come from here. */
export type OptionSpec =
  | {readonly type: 'boolean'; readonly default: boolean; readonly about: string}
  | {
      readonly type: 'number'
      readonly default: number
      readonly minimum?: number
      readonly maximum?: number
      readonly about: string
    }
  | {readonly type: 'string'; readonly default: string; readonly values?: readonly string[]; readonly about: string}
  | {readonly type: 'strings'; readonly default: readonly string[]; readonly about: string}

/** All options of a rule, by their names. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What an option's value is, by its kind. */
export type OptionValue<Spec extends OptionSpec> = Spec extends {type: 'boolean'}
  ? boolean
  : Spec extends {type: 'number'}
    ? number
    : Spec extends {type: 'strings'}
      ? readonly string[]
      : string

/** The options a rule's `check` receives: every option is present, defaults filled in. */
export type OptionValues<Specs extends OptionSpecs> = {readonly [Name in keyof Specs]: OptionValue<Specs[Name]>}

/** Text ready to put into the draft. `at` with `start === end` inserts. */
export interface Suggestion {
  readonly at: Place
  /** The replacement text, white space included. */
  readonly text: string
  /** One line for a list of choices; the trimmed text where left out. */
  readonly say?: string
}

/** What a rule yields: where, one sentence to the writer, and what could stand there instead. */
export interface Report {
  readonly at: Place
  readonly say: string
  readonly suggest?: readonly Suggestion[]
  /**
   * A change that is safe to make unseen: it keeps what the message says, and the draft so changed passes the rule. For
   * a plain word in place of jargon, spacing, capitals; never for anything that a writer would want to choose.
   */
  readonly fix?: Suggestion
  /**
   * The reports of later places that say the same, where a draft need be told once: asked for only where the draft has
   * directives or is to be fixed. Shown is the first of all that no directive keeps back; fixed are all.
   */
  readonly again?: () => Iterable<Report>
}

/**
 * An example is a test and a part of the docs. `«…»` in `flags` marks the place of the first finding;
 * the marks are not part of the text. `better` must pass the rule.
 */
export type Example = ExampleSetting & ({readonly flags: string; readonly better: string} | {readonly passes: string})

/** What an example is read with. */
export interface ExampleSetting {
  /** The patient's message that it answers. */
  readonly patient?: string
  /** Read as a template of this dialect. */
  readonly dialect?: string
}

/** What {@link defineRule} takes: one belief about messages, with its words for writers, its examples and its check. */
export interface Rule<Specs extends OptionSpecs = OptionSpecs> {
  /** Kebab case; the file's name; never changes once released. */
  readonly id: string
  /** Imperative, one line, no full stop: the docs heading. */
  readonly about: string
  /** For the clinician who disagrees. */
  readonly why: string
  /** Who says so, with an address where there is one. */
  readonly source: string
  readonly category: Category
  /** Points off the score of a draft in which this rule reports, once per draft. */
  readonly points: number
  /** There where the rule yields fixes: of words (`code`), or of white space alone. */
  readonly fixable?: 'code' | 'whitespace'
  /** True where it yields suggestions. */
  readonly hasSuggestions?: boolean
  readonly options?: Specs
  readonly examples: readonly Example[]
  /** Loads what few runs need, once, before `check` is first called; only where the rule is on. */
  readonly prepare?: () => Promise<void>
  /** A pure function of the message. A throw, or a place outside the text, is a failure of the rule. */
  check(message: Message, options: OptionValues<Specs>): Iterable<Report>
}

/** Type-checks a rule and returns it as it is. */
export function defineRule<const Specs extends OptionSpecs = Record<string, never>>(rule: Rule<Specs>): Rule {
  // The engine validates options against `rule.options` before it calls `check`, so the narrower type holds there.
  return rule as unknown as Rule
}
