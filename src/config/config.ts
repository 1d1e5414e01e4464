import type {DocumentSpec} from '../extract/document.ts'
import type {Mode} from '../message/facts.ts'
import type {UserLimits} from '../message/limits.ts'
import type {Question} from '../message/message.ts'
import type {Rule, Severity, SeverityName} from '../rule.ts'

/** A rule's severity, alone or with its options: `"warn"`, `["error", {"allow": ["benign"]}]`. */
export type RuleSetting =
  | SeverityName
  | Severity
  | readonly [SeverityName | Severity, Readonly<Record<string, unknown>>?]

/** Further phrases, in the phrase notation, by the question they answer. */
export type Phrases = Readonly<Partial<Record<Question, readonly string[]>>>

/** What a config, or a part of one for some drafts, says about judging. */
export interface Judging {
  /**
   * Presets (`msglint:recommended`, `dental:strict`), config files (`./clinic.json`) and packages (`dental`, which is
   * `msglint-config-dental`), the later over the earlier.
   */
  readonly extends?: string | readonly string[]
  /** By rule id. A severity alone keeps the options that an extended config set. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Words of your own that count; those of extended configs and plugins count as well. */
  readonly phrases?: Phrases
  /** Limits of results that are critical, in place of msglint's own (docs/clinical-words.md); `null` takes a side away. */
  readonly limits?: UserLimits
  /** What the drafts are: about to be sent, or templates that a system fills in. */
  readonly mode?: Mode
  /** How templates mark what is to be filled in: `erb`, `mustache` and so on; one or several. */
  readonly dialect?: string | readonly string[]
  /** The variables that a template may have; any where it is left out. */
  readonly variables?: readonly string[]
  readonly score?: {
    /** 0 to 100: a draft below it fails the run, as `--min-score` does. */
    readonly min?: number
    /** Points off a draft, by rule id, where they differ from the rule's own; 0 to 100. */
    readonly weights?: Readonly<Record<string, number>>
  }
}

/** Settings for some drafts, over the settings for all. Of several that fit a draft, the later stands over the earlier. */
export interface Override extends Judging {
  /**
   * Globs, relative to the config file; one without a slash fits files of that name in every folder, one with `!` before
   * it takes files out.
   */
  readonly files: string | readonly string[]
}

/** What a config file says. Every key may be left out; without `extends` it extends `msglint:recommended`. */
export interface Config extends Judging {
  /** For editors: `./node_modules/msglint/schema.json`. msglint does not read it. */
  readonly $schema?: string
  /**
   * Plugins: files (`./clinic-rules.js`), packages (`dental`, which is `msglint-plugin-dental`) and, in a config in
   * JavaScript, plugins and rules as objects. A plugin's phrases count; its rules are off until `rules` or a preset
   * turns them on.
   */
  readonly plugins?: readonly (string | Plugin | Rule)[]
  readonly overrides?: readonly Override[]
  /** Drafts to leave out, in `.gitignore` syntax, relative to the config file. */
  readonly ignores?: readonly string[]
}

/** What a plugin brings: the default export of its file or package. */
export interface Plugin {
  /** The name before the colon of its presets. A package has that of `msglint-plugin-<name>` where it says none. */
  readonly name?: string
  readonly rules?: readonly Rule[]
  /** Kinds of file that it can read, made by `defineDocument`; they are there as soon as the plugin is listed. */
  readonly documents?: readonly DocumentSpec[]
  /** Configs to extend, each under `<name>:<key>`. They add what they say and no more. */
  readonly presets?: Readonly<Record<string, Config>>
  readonly phrases?: Phrases
}

export type {Preset, Presets} from '../preset.ts'

/** The preset of a run without a config, and of a config that does not say `extends`. */
export const defaultPreset = 'msglint:recommended'
