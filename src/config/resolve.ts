import {dirname, isAbsolute, resolve} from 'node:path'
import {prepare, type Settings} from '../engine.ts'
import type {Question} from '../message/message.ts'
import {type Preset, usesOf} from '../preset.ts'
import type {Rule, Severity} from '../rule.ts'
import {type Config, defaultPreset, type Presets} from './config.ts'
import {Examination} from './examination.ts'
import {type FileSettings, fileSettings, type RuleSettings, ruleSettings} from './fileSettings.ts'
import {ConfigError, type Mistake, unknownName} from './mistake.ts'
import {localRules, ruleChoices} from './ruleSettings.ts'
import {findConfig} from './search.ts'

/** Patterns of drafts to leave out, and the folder they are relative to. */
export interface Ignores {
  readonly folder: string
  readonly patterns: readonly string[]
}

/** A config with all that it extends, checked: what a run needs to know. */
export interface Resolved {
  /** The rules that came with msglint, and the local ones. */
  readonly rules: readonly Rule[]
  readonly settings: Settings
  readonly ignores: readonly Ignores[]
  readonly minScore: number | undefined
}

/** Where settings come from. */
export interface Origin {
  /** The working directory, absolute: the search begins there, and paths are relative to it. */
  readonly cwd: string
  /** The rules that came with msglint. */
  readonly rules: readonly Rule[]
  readonly presets: Presets
  /** Local rules, as `defineRule` makes them. */
  readonly plugins?: readonly Rule[]
  /** Settings given as an object, in place of a file. */
  readonly config?: Config
  /** A config file to read; `false` reads none. Left out, it is searched for from `cwd` upward. */
  readonly configFile?: string | false
  /** Uses of messaging whose presets stand over the config, by their names without `msglint:`. */
  readonly uses?: readonly string[]
  /** Rule settings that stand over the config's, by rule id; `source` names them in errors. */
  readonly overlay?: {readonly source: string; readonly rules: unknown}
}

interface Layer {
  readonly source: string
  readonly folder: string
  readonly value: unknown
  readonly settings: FileSettings
  /** Of a preset: options by rule id that leave its severity as it is. */
  readonly options?: Preset['options']
}

/** Finds, reads and checks the config. Throws {@link ConfigError} with all that is wrong with it. */
export async function resolveConfig(origin: Origin): Promise<Resolved> {
  const reading = new Reading(origin)
  await reading.start(origin)
  const resolved = reading.merge(origin.overlay)
  await prepare(resolved.rules, [resolved.settings])
  return resolved
}

/** Reads a config and what it extends, in the order in which the later stands over the earlier. */
class Reading {
  readonly #layers: Layer[] = []
  readonly #mistakes: Mistake[] = []
  readonly #presets: Presets
  readonly #rules: Map<string, Rule>

  constructor({rules, presets, plugins}: Origin) {
    this.#presets = presets
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]))
    if (plugins !== undefined)
      this.#examine('plugins', (exam) => this.#know(localRules(plugins, 'plugins', this.#rules, exam)))
  }

  async start({uses = [], ...origin}: Origin): Promise<void> {
    await this.#begin(origin)
    for (const use of uses) await this.#addUse(use, origin.cwd)
  }

  async #addUse(use: string, folder: string): Promise<void> {
    const known = usesOf(this.#presets)
    if (known.includes(use)) return this.#addBase(`msglint:${use}`, '', '--use', folder, [])
    this.#mistakes.push({source: '--use', path: '', ...unknownName('use', use, known)})
  }

  async #begin({cwd, config, configFile}: Origin): Promise<void> {
    if (config !== undefined) return this.#add('config', cwd, config, [])
    const file = configFile === undefined ? findConfig(cwd) : configFile && resolve(cwd, configFile)
    if (file) return this.#addFile(file, [])
    return this.#addBase(defaultPreset, '', 'config', cwd, [])
  }

  async #addFile(file: string, chain: readonly string[], extendedBy?: {source: string; path: string}): Promise<void> {
    const place = extendedBy ?? {source: file, path: ''}
    if (chain.includes(file)) {
      this.#mistakes.push({...place, problem: `${file} extends itself`})
      return
    }
    // Reading a config takes packages that a run without one must not pay for.
    const {loadConfig, LoadError} = await import('./load.ts')
    try {
      await this.#add(file, dirname(file), await loadConfig(file), [...chain, file])
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      this.#mistakes.push({...place, problem: extendedBy === undefined ? error.message : `${file}: ${error.message}`})
    }
  }

  async #add(source: string, folder: string, value: unknown, chain: readonly string[]): Promise<void> {
    const settings = this.#examine(source, (exam) => fileSettings(value, this.#rules, exam))
    this.#know(settings.plugins)
    // Only the outermost config starts from the default: an extended one adds what it says and no more.
    const bases = settings.extends ?? (chain.length > 1 ? [] : [defaultPreset])
    for (const [index, base] of bases.entries()) await this.#addBase(base, `extends[${index}]`, source, folder, chain)
    this.#layers.push({source, folder, value, settings})
  }

  async #addBase(base: string, path: string, source: string, folder: string, chain: readonly string[]): Promise<void> {
    const preset = Object.hasOwn(this.#presets, base) ? this.#presets[base] : undefined
    if (preset !== undefined) {
      const none = this.#examine(base, (exam) => fileSettings({}, this.#rules, exam))
      this.#layers.push({source: base, folder, value: preset, settings: none, options: preset.options})
    } else if (/^\.{1,2}[\\/]/.test(base) || isAbsolute(base)) {
      await this.#addFile(resolve(folder, base), chain, {source, path})
    } else {
      const {problem, meant} = unknownName('preset', base, Object.keys(this.#presets))
      const hint = meant === undefined ? '; a config file begins with "./"' : ''
      this.#mistakes.push({source, path, problem: problem + hint, meant})
    }
  }

  #examine<Value>(source: string, check: (exam: Examination) => Value): Value {
    const exam = new Examination(source)
    const value = check(exam)
    this.#mistakes.push(...exam.mistakes)
    return value
  }

  #know(rules: readonly Rule[]): void {
    for (const rule of rules) this.#rules.set(rule.id, rule)
  }

  merge(overlay: Origin['overlay']): Resolved {
    const rules: Record<string, readonly [Severity, Readonly<Record<string, unknown>>]> = {}
    const phrases: Partial<Record<Question, string[]>> = {}
    const weights: Record<string, number> = {}
    let minScore: number | undefined
    const choose = (choices: RuleSettings['rules']) => {
      for (const [id, {severity, options}] of choices) rules[id] = [severity, options ?? rules[id]?.[1] ?? {}]
    }
    for (const {source, value, settings, options = {}} of this.#layers) {
      const named = this.#examine(source, (exam) => ruleSettings(value, this.#rules, exam))
      choose(named.rules)
      for (const [id, set] of Object.entries(options)) rules[id] = [rules[id]?.[0] ?? 0, {...rules[id]?.[1], ...set}]
      Object.assign(weights, named.weights)
      for (const [question, list] of Object.entries(settings.phrases) as [Question, readonly string[]][]) {
        phrases[question] = [...(phrases[question] ?? []), ...list]
      }
      minScore = settings.minScore ?? minScore
    }
    if (overlay !== undefined) {
      choose(this.#examine(overlay.source, (exam) => ruleChoices(overlay.rules, '', this.#rules, exam)))
    }
    if (this.#mistakes.length > 0) throw new ConfigError(this.#mistakes)
    this.#mustJudge(rules)
    const ignores = this.#layers
      .filter(({settings}) => settings.ignores.length > 0)
      .map(({folder, settings}) => ({folder, patterns: settings.ignores}))
    return {rules: [...this.#rules.values()], settings: {rules, weights, phrases}, ignores, minScore}
  }

  #mustJudge(rules: Settings['rules']): void {
    if (Object.values(rules).some(([severity]) => severity > 0)) return
    const source = this.#layers.at(-1)?.source ?? 'config'
    throw new ConfigError([{source, path: 'rules', problem: 'no rule is on, so no draft would be judged'}])
  }
}
