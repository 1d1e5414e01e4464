import type {SeverityName} from './rule.ts'

/** A named set of settings that a config can extend. */
export interface Preset {
  /** What it is for, in one line. */
  readonly about?: string
  /** It is one use of messaging: `--use` can name it. */
  readonly isUse?: true
  /** Severities by rule id, alone or with options. */
  readonly rules: Readonly<Record<string, PresetSetting>>
  /** Options by rule id that say how a rule judges, and leave open whether it is on. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** `'warn'`, or `['warn', {portal: 'MyChart'}]`. */
export type PresetSetting = SeverityName | readonly [SeverityName, Readonly<Record<string, unknown>>]

/** Presets by name, such as `msglint:recommended`. */
export type Presets = Readonly<Record<string, Preset>>

/** The severity that a preset gives a rule; `off` where it says nothing. */
export function severityIn(preset: Preset | undefined, id: string): SeverityName {
  const setting = preset?.rules[id] ?? 'off'
  return typeof setting === 'string' ? setting : setting[0]
}

/** The names of the uses of messaging, without their `msglint:`. */
export function usesOf(presets: Presets): string[] {
  return Object.entries(presets).flatMap(([name, {isUse}]) => (isUse ? [name.replace(/^msglint:/, '')] : []))
}
