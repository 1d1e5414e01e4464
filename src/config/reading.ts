import {dirname, isAbsolute, resolve} from 'node:path'
import {Examination} from '../examination.ts'
import {type DocumentSpec, documentType} from '../extract/document.ts'
import {type DocumentType, DocumentTypes, templateEndings} from '../extract/registry.ts'
import {ConfigError, type Mistake, unknownName, type Way} from '../mistake.ts'
import {type Preset, type Presets, usesOf} from '../preset.ts'
import type {Rule} from '../rule.ts'
import {defaultPreset} from './config.ts'
import {
  type FileSettings,
  fileSettings,
  type JudgingSettings,
  type OverrideSettings,
  presetSettings,
  type RuleSettings,
  ruleSettings
} from './fileSettings.ts'
import {checkedDocument} from './foreignDocument.ts'
import {isBelow, isPath} from './paths.ts'
import {type PluginSettings, pluginSettings} from './plugin.ts'
import {ruleChoices, rulesById} from './ruleSettings.ts'

/** Which drafts an override is for. */
export interface Scope {
  readonly folder: string
  readonly globs: readonly string[]
}

/** A part of a config that judges, as one source says it. */
interface Section {
  readonly exam: Examination
  readonly value: unknown
  readonly way: Way
  readonly settings: JudgingSettings
  /** Of a built-in preset: options by rule id that leave its severity as it is. */
  readonly options?: Preset['options']
}

/** A section in its place: it stands over those before it, for the drafts that all its scopes fit. */
export interface Layer extends RuleSettings, Omit<JudgingSettings, 'extends' | 'extendsWay'> {
  /** The file's path, the preset's name, or where else it was said. */
  readonly source: string
  readonly way: Way
  readonly scopes: readonly Scope[]
  /** The use of messaging that drafts have to name for it to count; for all drafts where left out. */
  readonly use?: string
  /** The way to the rules. */
  readonly rulesWay: Way
  /** Options by rule id that leave its severity as it is. */
  readonly options: NonNullable<Preset['options']>
}

/** Patterns of drafts to leave out, and the folder they are relative to. */
export interface Ignores {
  readonly source: string
  readonly folder: string
  readonly patterns: readonly string[]
}

/** Where a name stood that led to a file: errors of the file's absence are told there. */
interface Naming {
  readonly exam: Examination
  readonly way: Way
}

interface LoadedConfig {
  readonly settings: FileSettings
  readonly base: Section
  readonly overrides: readonly {readonly section: Section; readonly override: OverrideSettings}[]
}

interface Surroundings {
  readonly exam: Examination
  readonly folder: string
  readonly chain: readonly string[]
  readonly scopes: readonly Scope[]
}

/** What came of reading: the layers, each over those before it. */
export interface Outcome {
  readonly rules: readonly Rule[]
  readonly documents: DocumentTypes
  readonly layers: readonly Layer[]
  readonly ignores: readonly Ignores[]
  /** What was read. */
  readonly files: readonly string[]
}

/** Reads a config, its plugins and what it extends, and checks all of it. */
export class Reading {
  readonly #rules: Map<string, Rule>
  readonly #brokenIds = new Set<string>()
  readonly #documents = new Map<string, {readonly spec: DocumentSpec; readonly type: DocumentType}>()
  readonly #uses: readonly string[]
  readonly #presets = new Map<string, Section>()
  readonly #pluginsByFile = new Map<string, PluginSettings | undefined>()
  readonly #configsByFile = new Map<string, LoadedConfig | undefined>()
  readonly #exams = new Map<string, Examination>()
  readonly #sections = new Set<Section>()
  readonly #stack: {section: Section; scopes: readonly Scope[]; use?: string}[] = []
  readonly #ignores: Ignores[] = []
  /** Where code may not run: the folder that data must lie in. */
  readonly #staticRoot: string | undefined

  constructor(rules: readonly Rule[], presets: Presets, staticRoot: string | undefined) {
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]))
    this.#staticRoot = staticRoot
    this.#uses = usesOf(presets)
    for (const [name, preset] of Object.entries(presets)) {
      const exam = this.#exam(name)
      const {rules, options} = preset
      this.#presets.set(
        name,
        this.#section({exam, value: {rules}, way: [], settings: presetSettings({}, [], exam), options})
      )
    }
  }

  /** Rules that are there from the start, beside the built-in ones. */
  addRules(rules: readonly unknown[], source: string): void {
    const exam = this.#exam(source)
    this.#addPlugin(pluginSettings(rules, ['plugins'], undefined, exam), exam, ['plugins'])
  }

  async readFile(file: string): Promise<void> {
    await this.#addFile(file, [], [], {exam: this.#exam(file), way: []})
  }

  async readObject(value: unknown, source: string, folder: string): Promise<void> {
    const exam = this.#exam(source)
    await this.#addConfig(await this.#configOf(value, folder, exam), {exam, folder, chain: [], scopes: []})
  }

  /** The settings of a run that has no config. */
  readDefault(): void {
    this.#stack.push({section: this.#presets.get(defaultPreset)!, scopes: []})
  }

  /** Puts the presets of uses of messaging over what was read; `source` names them in errors. */
  addUses(uses: readonly string[], source: string): void {
    for (const use of uses) {
      const preset = this.#uses.includes(use) ? this.#presets.get(`msglint:${use}`) : undefined
      if (preset === undefined) this.#exam(source).unknownValue([], 'use', use, this.#uses)
      else this.#stack.push({section: preset, scopes: []})
    }
    for (const use of this.#uses) this.#stack.push({section: this.#presets.get(`msglint:${use}`)!, scopes: [], use})
  }

  /** Checks what depends on which rules there are. Throws {@link ConfigError} with all mistakes. */
  async settle(overlay?: {readonly source: string; readonly rules: unknown}): Promise<Outcome> {
    const named = new Map<Section, RuleSettings>()
    const known = rulesById(this.#rules.values(), this.#brokenIds)
    for (const section of this.#sections) {
      named.set(section, ruleSettings(section.value, section.way, known, section.exam))
    }
    const layers: Layer[] = this.#stack.map(({section, scopes, use}) => {
      const {exam, way, options = {}} = section
      const {phrases, limits, minScore, reading} = section.settings
      return {
        source: exam.source,
        way,
        rulesWay: [...way, 'rules'],
        scopes,
        options,
        phrases,
        limits,
        minScore,
        ...(use === undefined ? {} : {use}),
        reading,
        ...named.get(section)!
      }
    })
    if (overlay !== undefined) {
      const {source} = overlay
      const rules = ruleChoices(overlay.rules, [], known, this.#exam(source))
      const place = {source, way: [], rulesWay: [], scopes: []}
      const silent = {options: {}, phrases: {}, limits: {}, minScore: undefined, reading: {}, weights: {}}
      layers.push({...place, ...silent, rules})
    }
    const mistakes = await this.#mistakes()
    if (mistakes.length > 0) throw new ConfigError(mistakes)
    const documents = new DocumentTypes([...this.#documents.values()].map(({type}) => type))
    const files = [...this.#configsByFile.keys(), ...this.#pluginsByFile.keys()]
    return {rules: [...this.#rules.values()], documents, layers, ignores: this.#ignores, files}
  }

  async #addFile(
    file: string,
    chain: readonly string[],
    scopes: readonly Scope[],
    {exam: namedBy, way}: Naming
  ): Promise<void> {
    if (chain.includes(file)) return namedBy.add(way, `${file} extends itself`)
    if (!this.#configsByFile.has(file)) {
      this.#configsByFile.set(file, undefined)
      const loaded = await this.#load(file, {exam: namedBy, way})
      if (loaded === undefined) return
      this.#configsByFile.set(file, await this.#configOf(loaded.value, dirname(file), this.#exam(file)))
    }
    const config = this.#configsByFile.get(file)
    const surroundings = {exam: this.#exam(file), folder: dirname(file), chain: [...chain, file], scopes}
    if (config !== undefined) await this.#addConfig(config, surroundings)
  }

  /** Checks a config by itself and takes in its plugins. */
  async #configOf(value: unknown, folder: string, exam: Examination): Promise<LoadedConfig> {
    const settings = fileSettings(value, exam)
    for (const [index, plugin] of settings.plugins.entries()) {
      await this.#readPlugin(plugin, folder, {exam, way: ['plugins', index]})
    }
    const base = this.#section({exam, value, way: [], settings})
    const overrides = settings.overrides.map((override) => ({
      override,
      section: this.#section({exam, value: override.value, way: override.way, settings: override})
    }))
    return {settings, base, overrides}
  }

  async #addConfig({settings, base, overrides}: LoadedConfig, surroundings: Surroundings): Promise<void> {
    const {exam, folder, chain, scopes} = surroundings
    // Only the outermost config starts from the default: an extended one adds what it says and no more.
    if (settings.extends === undefined && chain.length < 2 && scopes.length === 0) this.readDefault()
    await this.#addBases(settings, surroundings)
    this.#stack.push({section: base, scopes})
    for (const {section, override} of overrides) {
      const narrowed = [...scopes, {folder, globs: override.files}]
      await this.#addBases(override, {...surroundings, scopes: narrowed})
      this.#stack.push({section, scopes: narrowed})
    }
    if (settings.ignores.length === 0) return
    if (scopes.length > 0) exam.add(['ignores'], 'a config that an override extends cannot leave drafts out')
    const {source} = exam
    if (!this.#ignores.some((one) => one.source === source)) {
      this.#ignores.push({source, folder, patterns: settings.ignores})
    }
  }

  async #addBases(settings: JudgingSettings, surroundings: Surroundings): Promise<void> {
    for (const [index, base] of (settings.extends ?? []).entries()) {
      await this.#addBase(base, settings.extendsWay(index), surroundings)
    }
  }

  async #addBase(base: string, way: Way, {exam, folder, chain, scopes}: Surroundings): Promise<void> {
    const preset = this.#presets.get(base)
    if (preset !== undefined) {
      if (chain.includes(base)) return exam.add(way, `the preset "${base}" extends itself`)
      const {source} = preset.exam
      const inner = {
        exam: preset.exam,
        folder: isAbsolute(source) ? dirname(source) : folder,
        chain: [...chain, base],
        scopes
      }
      await this.#addBases(preset.settings, inner)
      this.#stack.push({section: preset, scopes})
    } else if (isPath(base)) {
      await this.#addFile(resolve(folder, base), chain, scopes, {exam, way})
    } else if (base.includes(':')) {
      exam.unknownValue(way, 'preset', base, [...this.#presets.keys()])
    } else {
      const file = await this.#packageFile(base, 'msglint-config', folder, {exam, way}, [...this.#presets.keys()])
      if (file !== undefined) await this.#addFile(file, chain, scopes, {exam, way})
    }
  }

  async #readPlugin(value: unknown, folder: string, naming: Naming): Promise<void> {
    const {exam, way} = naming
    if (typeof value !== 'string') {
      this.#addPlugin(pluginSettings(value, way, undefined, exam), exam, way)
      return
    }
    if (value.trim() === '') return exam.expected(way, 'a file, a package, a plugin or a rule', value)
    const file = isPath(value)
      ? resolve(folder, value)
      : await this.#packageFile(value, 'msglint-plugin', folder, naming, [])
    if (file === undefined || this.#pluginsByFile.has(file)) return
    this.#pluginsByFile.set(file, undefined)
    const loaded = await this.#load(file, naming)
    if (loaded === undefined) return
    const {shortName} = await import('./packages.ts')
    const own = this.#exam(file)
    const name = isPath(value) ? undefined : shortName(value, 'msglint-plugin')
    this.#addPlugin(pluginSettings(loaded.value, [], name, own), own, [])
  }

  #addPlugin(plugin: PluginSettings, exam: Examination, way: Way): void {
    for (const {rule, way: place} of plugin.rules) {
      const taken = this.#rules.get(rule.id)
      if (taken !== undefined && taken !== rule) exam.add([...place, 'id'], `there is already a rule "${rule.id}"`)
      else this.#rules.set(rule.id, rule)
    }
    for (const id of plugin.brokenIds) this.#brokenIds.add(id)
    for (const {document, way: place} of plugin.documents) this.#addDocument(document, exam, place)
    for (const [name, preset] of plugin.presets) {
      const taken = this.#presets.get(name)
      if (taken !== undefined && taken.value !== preset.value)
        exam.add(preset.way, `there is already a preset "${name}"`)
      else this.#presets.set(name, this.#section({exam, ...preset}))
    }
    if (Object.keys(plugin.phrases).length === 0) return
    const settings = {...presetSettings({}, way, exam), phrases: plugin.phrases}
    this.#stack.push({section: this.#section({exam, value: {}, way, settings}), scopes: []})
  }

  #addDocument(spec: DocumentSpec, exam: Examination, way: Way): void {
    const {name, endings} = spec
    if (this.#documents.get(name)?.spec === spec) return
    const known = new DocumentTypes([...this.#documents.values()].map(({type}) => type))
    if (known.named(name) !== undefined) exam.add([...way, 'name'], `there is already a document type "${name}"`)
    for (const [index, ending] of endings.entries()) {
      const owner = Object.hasOwn(templateEndings, ending) ? 'templates' : known.ofEnding(ending)?.name
      if (owner !== undefined) exam.add([...way, 'endings', index], `"${ending}" is an ending of ${owner} already`)
    }
    this.#documents.set(name, {spec, type: documentType(checkedDocument(spec))})
  }

  async #packageFile(
    reference: string,
    kind: 'msglint-config' | 'msglint-plugin',
    folder: string,
    {exam, way}: Naming,
    presets: readonly string[]
  ): Promise<string | undefined> {
    const {packageFile, packageName} = await import('./packages.ts')
    const name = packageName(reference, kind)
    const found = await packageFile(name, folder)
    if ('file' in found) return found.file
    const {meant} = unknownName('preset', reference, presets)
    exam.add(way, `the package ${name} ${found.reason}; a file begins with "./"`, {found: reference, meant})
    return undefined
  }

  async #load(file: string, {exam, way}: Naming): Promise<{readonly value: unknown} | undefined> {
    // Reading a config takes packages that a run without one must not pay for.
    const {isCode, loadConfig, LoadError} = await import('./load.ts')
    const fault = (problem: string) => {
      if (way.length === 0) exam.addFault(problem)
      else exam.add(way, `${file}: ${problem}`)
    }
    const refusal = isCode(file) ? codeRefused : this.#isOutside(file) ? outsideRefused : undefined
    if (this.#staticRoot !== undefined && refusal !== undefined) {
      fault(refusal)
      return undefined
    }
    try {
      const {value, problems} = await loadConfig(file)
      for (const {problem, excerpt} of problems) this.#exam(file).addFault(problem, excerpt)
      return value === undefined ? undefined : {value}
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      fault(error.message)
      return undefined
    }
  }

  #isOutside(file: string): boolean {
    return this.#staticRoot !== undefined && !isBelow(file, this.#staticRoot)
  }

  #exam(source: string): Examination {
    const known = this.#exams.get(source)
    if (known !== undefined) return known
    const exam = new Examination(source)
    this.#exams.set(source, exam)
    return exam
  }

  #section(section: Section): Section {
    this.#sections.add(section)
    return section
  }

  /** All mistakes, those of one file in the order of its lines. */
  async #mistakes(): Promise<Mistake[]> {
    const all: Mistake[] = []
    for (const {source, placed} of this.#exams.values()) {
      if (placed.length === 0) continue
      const {locateIn} = isAbsolute(source) ? await import('./load.ts') : {}
      const locate = await locateIn?.(source)
      const located = placed.map(({mistake, way, byKey}) =>
        locate === undefined || way === undefined ? mistake : {...mistake, excerpt: locate(way, byKey)}
      )
      all.push(...located.sort(byPlace))
    }
    return all
  }
}

const codeRefused = 'runs code, which --static-config does not allow; JSON and YAML do without'
const outsideRefused = 'lies outside the folder of the config, where --static-config reads nothing'

function byPlace({excerpt: one}: Mistake, {excerpt: other}: Mistake): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0)
}
