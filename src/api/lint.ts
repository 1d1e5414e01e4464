import {presetSettings} from '../config/fileSettings.ts'
import {pluginSettings} from '../config/plugin.ts'
import {type LaidRules, lay, noRule, ruleChoices, rulesById} from '../config/ruleSettings.ts'
import type {Draft} from '../draft.ts'
import {createEngine, prepare, type Settings} from '../engine.ts'
import {Examination} from '../examination.ts'
import type {UserPhrases} from '../message/vocabulary.ts'
import {ConfigError, unknownName} from '../mistake.ts'
import type {PresetSetting, Presets} from '../preset.ts'
import type {ExplainResult, LintResult} from '../result.ts'
import type {Rule} from '../rule.ts'
import {checkObject, checkText, checkTexts} from './options.ts'

/** What a text is judged by, where there are no files and no configs. */
export interface LintSettings {
  /** The preset that the rules start from, or several, the later over the earlier; `msglint:recommended` where left out. */
  readonly preset?: string | readonly string[]
  /** Severities by rule id, alone or with options, over the preset's. */
  readonly rules?: Readonly<Record<string, PresetSetting>>
  /** Further phrases, in the phrase notation, by the question they answer. */
  readonly phrases?: UserPhrases
  /** A clinic's own rules, made by `defineRule`. Each is off until `rules` names it. */
  readonly plugins?: readonly Rule[]
}

/** The same, and what is known of the text. */
export interface LintOptions extends LintSettings {
  /** The patient's message that the text answers. */
  readonly patient?: string
  /** Goes into the result as it is; `<text>` where left out. */
  readonly filePath?: string
}

/** The engine for one text at a time, with no file system. */
export interface Lint {
  /**
   * Loads what some rules need (`reading-grade` its syllables), where these settings turn them on. Await it once before
   * {@link Lint.lint} with the same; with the recommended rules there is nothing to load.
   * @throws ConfigError with all that is wrong with the settings
   */
  prepare(settings?: LintSettings): Promise<void>
  /**
   * Judges a text. A rule that fails is a fatal message of the result, never a throw.
   * @throws ConfigError with all that is wrong with the settings; TypeError for what is no text or no options
   */
  lint(text: string, options?: LintOptions): LintResult
  /**
   * Tells, for each of the seven questions, what in a text counted, what nearly did, and why not. No rule is asked.
   * @throws ConfigError with all that is wrong with the settings
   */
  explain(text: string, options?: LintOptions): ExplainResult
}

/** Binds the engine to the rules that come with it. */
export function createLint(rules: readonly Rule[], presets: Presets): Lint {
  return {
    async prepare(settings = {}) {
      checkObject('prepare', settings)
      const chosen = settingsOf(settings, rules, presets)
      await prepare(chosen.rules, [chosen.settings])
    },
    lint(text, options = {}) {
      check('lint', text, options)
      const chosen = settingsOf(options, rules, presets)
      mustJudge(chosen.settings)
      return createEngine(chosen.rules, chosen.settings).lint(draftOf(text, options))
    },
    explain(text, options = {}) {
      check('explain', text, options)
      const chosen = settingsOf(options, rules, presets)
      return createEngine(chosen.rules, chosen.settings).explain(draftOf(text, options))
    }
  }
}

function check(call: string, text: unknown, options: LintOptions): void {
  checkText(call, text)
  checkObject(call, options)
  checkTexts(call, {patient: options.patient, filePath: options.filePath})
}

function draftOf(text: string, {patient, filePath = '<text>'}: LintOptions): Draft {
  return {text: text.replace(/^\uFEFF/, ''), filePath, ...(patient === undefined ? {} : {patient})}
}

/** Silence would look like praise. */
function mustJudge({rules}: Pick<Settings, 'rules'>): void {
  if (Object.values(rules).some(([severity]) => severity > 0)) return
  throw new ConfigError([{source: 'options', path: 'rules', problem: noRule}])
}

/** What may be asked for; a word mistyped must not pass for one left out. */
const known: ReadonlySet<string> = new Set<keyof LintOptions>([
  'preset',
  'rules',
  'phrases',
  'plugins',
  'patient',
  'filePath'
])

interface Chosen {
  readonly rules: readonly Rule[]
  readonly settings: Settings
}

function settingsOf(settings: LintSettings, builtIn: readonly Rule[], presets: Presets): Chosen {
  const {preset = 'msglint:recommended', phrases = {}, plugins = []} = settings
  const names = [preset].flat()
  const exam = new Examination('options')
  for (const key of Object.keys(settings)) {
    if (known.has(key)) continue
    const {problem, ...hint} = unknownName('option', key, [...known])
    exam.add([key], problem, hint)
  }
  const plugin = pluginSettings(plugins, ['plugins'], undefined, exam)
  const own = plugin.rules.map(({rule}) => rule)
  const rules = [...builtIn, ...own]
  const byId = rulesById(rules, plugin.brokenIds)
  if (new Set(rules.map(({id}) => id)).size < rules.length) exam.add(['plugins'], 'two rules have the same id')
  for (const name of names) {
    if (Object.hasOwn(presets, name)) continue
    const {problem, ...hint} = unknownName('preset', name, Object.keys(presets))
    exam.add(['preset'], problem, hint)
  }
  presetSettings({phrases}, [], exam)
  const chosen = ruleChoices(settings.rules ?? {}, ['rules'], byId, exam)
  if (exam.placed.length > 0) throw new ConfigError(exam.placed.map(({mistake}) => mistake))
  const laid: LaidRules = {}
  for (const name of names) {
    const {rules: choices, options = {}} = presets[name]!
    lay(laid, {rules: ruleChoices(choices, ['rules'], byId, exam), options})
  }
  lay(laid, {rules: chosen, options: {}})
  return {rules, settings: {rules: laid, weights: {}, phrases}}
}
