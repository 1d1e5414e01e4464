import type {Question} from '../message/message.ts'
import type {Rule, Severity, SeverityName} from '../rule.ts'

/** A rule's severity, alone or with its options: `"warn"`, `["error", {"allow": ["benign"]}]`. */
export type RuleSetting =
  | SeverityName
  | Severity
  | readonly [SeverityName | Severity, Readonly<Record<string, unknown>>?]

/** What a config file says. Every key may be left out. */
export interface Config {
  /** For editors; msglint does not read it. */
  readonly $schema?: string
  /**
   * Presets (`msglint:recommended`) and config files (`./clinic.json`), the later over the earlier.
   * Left out, it is `msglint:recommended`; `[]` starts with no rule on.
   */
  readonly extends?: string | readonly string[]
  /** A clinic's own rules, as objects made by `defineRule`. Each is off until `rules` names it. */
  readonly plugins?: readonly Rule[]
  /** By rule id. A severity alone keeps the options that an extended config set. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Further phrases, in the phrase notation, by the question they answer. */
  readonly phrases?: Readonly<Partial<Record<Question, readonly string[]>>>
  /** Comes with a later release. */
  readonly overrides?: readonly never[]
  /** Drafts to leave out, in `.gitignore` syntax, relative to the config file. */
  readonly ignores?: readonly string[]
  /** What the drafts are; `template` comes with a later release. */
  readonly mode?: 'draft'
  readonly score?: {
    /** 0 to 100: a draft below it fails the run, as `--min-score` does. */
    readonly min?: number
    /** Points off a draft, by rule id, where they differ from the rule's own; 0 to 100. */
    readonly weights?: Readonly<Record<string, number>>
  }
}

export type {Preset, Presets} from '../preset.ts'

/** The preset of a run without a config, and of a config that does not say `extends`. */
export const defaultPreset = 'msglint:recommended'
