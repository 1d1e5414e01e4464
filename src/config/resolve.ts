import {basename, isAbsolute, resolve} from 'node:path'
import {prepare, type Settings} from '../engine.ts'
import type {Reading as Documents} from '../extract/read.ts'
import type {DocumentTypes} from '../extract/registry.ts'
import type {LimitChange} from '../message/limits.ts'
import type {Question} from '../message/message.ts'
import {ConfigError, type Way, wayText} from '../mistake.ts'
import {usesOf} from '../preset.ts'
import type {Rule} from '../rule.ts'
import type {Config, Presets} from './config.ts'
import {type Ignores, type Layer, Reading, type Scope} from './reading.ts'
import {type LaidRules, lay, noRule} from './ruleSettings.ts'
import {findConfigs, isRead} from './search.ts'

/** What a draft is judged by, and where each setting comes from. */
export interface DraftConfig {
  readonly settings: Settings
  readonly minScore: number | undefined
  /** How the draft's document is to be read. */
  readonly reading: Documents
  /** By the way to the setting, such as `rules.personal-close`: the source and the way in it. */
  readonly origins: ReadonlyMap<string, Origin>
}

/** Where a setting was said. */
export interface Origin {
  /** The file's path, the preset's name, or `--rule`, `config`. */
  readonly source: string
  readonly path: string
}

/** A config with all that it extends, checked: what a run needs to know. */
export interface Resolved {
  /** The rules that came with msglint, and those of plugins. */
  readonly rules: readonly Rule[]
  /** The kinds of file that came with msglint, and those of plugins. */
  readonly documents: DocumentTypes
  readonly ignores: readonly Ignores[]
  /** The files that the config was read from: what it extends and its plugins are among them. */
  readonly files: readonly string[]
  /**
   * The settings for a draft by its absolute path, overrides applied; without one, those that no override touches. The same object for
   * all drafts that the same overrides fit.
   */
  forFile(path?: string, uses?: readonly string[]): DraftConfig
}

/** Where settings come from. */
export interface Request {
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
  /** Refuse configs and plugins that run code, and files outside the folder of the config. */
  readonly staticConfig?: boolean
  /** The severity of directives that keep nothing back; left out, none is reported. */
  readonly unusedDirectives?: 1 | 2
  /** Rule settings that stand over the config's, by rule id; `source` names them in errors. */
  readonly overlay?: {readonly source: string; readonly rules: unknown}
}

/** Finds, reads and checks the config. Throws {@link ConfigError} with all that is wrong with it. */
export async function resolveConfig(request: Request): Promise<Resolved> {
  const {cwd, rules, presets, plugins, config, configFile, uses = [], staticConfig, unusedDirectives, overlay} = request
  const file = config !== undefined || configFile === false ? undefined : configFileOf(cwd, configFile)
  const reading = new Reading(
    rules,
    presets,
    staticConfig ? (file === undefined ? cwd : resolve(file, '..')) : undefined
  )
  if (plugins !== undefined) reading.addRules(plugins, 'plugins')
  if (config !== undefined) await reading.readObject(config, 'config', cwd)
  else if (file !== undefined) await reading.readFile(file)
  else reading.readDefault()
  reading.addUses(uses, '--use')
  const {layers, ...outcome} = await reading.settle(overlay)
  mustJudge(layers)
  const chosen = layers.map((layer) => [...layer.rules].map(([id, {severity}]) => [id, [severity, {}] as const]))
  await prepare(
    outcome.rules,
    chosen.map((rules) => ({rules: Object.fromEntries(rules)}))
  )
  const fits = layers.some(({scopes}) => scopes.length > 0) ? (await import('./scopes.ts')).fits : () => true
  const known = usesOf(presets)
  return {
    ...outcome,
    forFile: fileConfigs(layers, fits, known, unusedDirectives === undefined ? {} : {unusedDirectives})
  }
}

/** Throws {@link ConfigError} where a folder has two, or one that is not read: whoever edits that would wait for an effect. */
function configFileOf(cwd: string, named: string | undefined): string | undefined {
  if (named !== undefined) return resolve(cwd, named)
  const [file, ...others] = findConfigs(cwd)
  if (file !== undefined && !isRead(file)) {
    const problem = 'is not read; .msglintrc takes JSON or YAML, msglint.config.js and .ts are modules'
    throw new ConfigError([{source: file, path: '', problem}])
  }
  if (file === undefined || others.length === 0) return file
  const problem = `is one of ${others.length + 1} configs in its folder (${others.map((other) => basename(other)).join(', ')}); keep one, or name one (--config)`
  throw new ConfigError([{source: file, path: '', problem}])
}

function fileConfigs(
  layers: readonly Layer[],
  fits: (scope: Scope, path: string) => boolean,
  knownUses: readonly string[],
  common: Pick<Settings, 'unusedDirectives'>
): Resolved['forFile'] {
  const merged = new Map<string, DraftConfig>()
  return (path, uses = []) => {
    const file = path !== undefined && isAbsolute(path) ? path : undefined
    const isNamed = ({use}: Layer) => use === undefined || uses.includes(use)
    const chosen = layers.map(
      (layer) => isNamed(layer) && layer.scopes.every((scope) => file !== undefined && fits(scope, file))
    )
    const key = chosen.map(Number).join('')
    const known = merged.get(key)
    if (known !== undefined) return known
    const {settings, reading, ...rest} = merge(layers.filter((_, index) => chosen[index]))
    const config = {...rest, reading: {...reading, uses: knownUses}, settings: {...settings, ...common}}
    merged.set(key, config)
    return config
  }
}

/** Puts layers over each other, the later over the earlier. */
function merge(layers: readonly Layer[]): DraftConfig {
  const rules: LaidRules = {}
  const phrases: Partial<Record<Question, string[]>> = {}
  const weights: Record<string, number> = {}
  const limits: Record<string, LimitChange> = {}
  const origins = new Map<string, Origin>()
  let minScore: number | undefined
  const reading: {-readonly [Key in keyof Documents]: Documents[Key]} = {}
  for (const layer of layers) {
    const {source, way, rulesWay} = layer
    lay(rules, layer)
    const note = (setting: Way, said: Way) => origins.set(wayText(setting), {source, path: wayText(said)})
    for (const [id, {options}] of layer.rules) {
      note(['rules', id], [...rulesWay, id])
      for (const name of Object.keys(options ?? {})) note(['rules', id, name], [...rulesWay, id, 1, name])
    }
    for (const [id, set] of Object.entries(layer.options)) {
      for (const name of Object.keys(set)) note(['rules', id, name], [...way, 'options', id, name])
    }
    for (const [id, points] of Object.entries(layer.weights)) {
      weights[id] = points
      note(['score', 'weights', id], [...way, 'score', 'weights', id])
    }
    for (const [question, list] of Object.entries(layer.phrases) as [Question, readonly string[]][]) {
      const before = phrases[question] ?? []
      phrases[question] = [...before, ...list]
      for (const index of list.keys())
        note(['phrases', question, before.length + index], [...way, 'phrases', question, index])
    }
    for (const [name, change] of Object.entries(layer.limits)) {
      limits[name] = {...limits[name], ...change}
      for (const side of Object.keys(change)) note(['limits', name, side], [...way, 'limits', name, side])
    }
    if (layer.minScore !== undefined) {
      minScore = layer.minScore
      note(['score', 'min'], [...way, 'score', 'min'])
    }
    const {mode, dialects, variables} = layer.reading
    for (const [key, value] of Object.entries({mode, dialect: dialects, variables})) {
      if (value !== undefined) note([key], [...way, key])
    }
    reading.mode = mode ?? reading.mode
    reading.dialects = dialects ?? reading.dialects
    reading.variables = variables ?? reading.variables
  }
  const changed = Object.keys(limits).length > 0 ? {limits} : {}
  return {settings: {rules, weights, phrases, ...changed}, minScore, reading, origins}
}

function mustJudge(layers: readonly Layer[]): void {
  const standing = layers.filter(({use}) => use === undefined)
  const {settings} = merge(standing.filter(({scopes}) => scopes.length === 0))
  const narrowed = standing.filter(({scopes}) => scopes.length > 0).flatMap((layer) => [...layer.rules.values()])
  const severities = [
    ...Object.values(settings.rules).map(([severity]) => severity),
    ...narrowed.map(({severity}) => severity)
  ]
  if (severities.some((severity) => severity > 0)) return
  const source = standing.at(-1)?.source ?? 'config'
  throw new ConfigError([{source, path: 'rules', problem: noRule}])
}
