import {type Entries, type Examination, isEntries} from '../examination.ts'
import type {DocumentSpec} from '../extract/document.ts'
import type {Way} from '../mistake.ts'
import {checkOption, optionTypes} from '../options.ts'
import {categories, type OptionSpec, type Rule} from '../rule.ts'
import {type JudgingSettings, phraseLists, presetSettings} from './fileSettings.ts'

/** A plugin, checked but for the rules that its presets name. */
export interface PluginSettings {
  readonly rules: readonly {readonly rule: Rule; readonly way: Way}[]
  /** Rules with mistakes, which are told: whoever names one makes no other. */
  readonly brokenIds: readonly string[]
  readonly documents: readonly {readonly document: DocumentSpec; readonly way: Way}[]
  readonly phrases: JudgingSettings['phrases']
  /** By the name that `extends` uses. */
  readonly presets: ReadonlyMap<string, PluginPreset>
}

export interface PluginPreset {
  readonly value: unknown
  readonly way: Way
  readonly settings: JudgingSettings
}

const pluginKeys = ['name', 'rules', 'documents', 'presets', 'phrases'] as const

const nothing: PluginSettings = {rules: [], brokenIds: [], documents: [], phrases: {}, presets: new Map()}

/** Checks a plugin, a list of rules, or a single rule. `name` is that of the package, where there is one. */
export function pluginSettings(value: unknown, way: Way, name: string | undefined, exam: Examination): PluginSettings {
  if (Array.isArray(value)) return {...nothing, ...localRules(value, way, exam)}
  if (!isEntries(value)) {
    exam.expected(way, 'a plugin, or a rule made by defineRule', value)
    return nothing
  }
  if ('check' in value || 'id' in value) return {...nothing, ...localRule(value, way, exam)}
  exam.keys(way, value, pluginKeys)
  const {rules, documents, phrases} = value
  return {
    ...nothing,
    ...(rules === undefined
      ? {}
      : localRules(exam.list([...way, 'rules'], rules, 'a list of rules'), [...way, 'rules'], exam)),
    documents: documents === undefined ? [] : localDocuments(documents, [...way, 'documents'], exam),
    phrases: phrases === undefined ? {} : phraseLists(phrases, [...way, 'phrases'], exam),
    presets: presets(value, way, name, exam)
  }
}

function presets(
  plugin: Entries,
  way: Way,
  packageName: string | undefined,
  exam: Examination
): PluginSettings['presets'] {
  const found = new Map<string, PluginPreset>()
  const name = plugin.name ?? packageName
  if (plugin.name !== undefined && (typeof plugin.name !== 'string' || !/^@?[\w-]+(\/[\w-]+)?$/.test(plugin.name))) {
    exam.expected([...way, 'name'], 'a name of letters, digits and hyphens', plugin.name)
    return found
  }
  if (plugin.presets === undefined) return found
  const all = Object.entries(exam.entries([...way, 'presets'], plugin.presets, 'an object of presets'))
  if (name === undefined) exam.add([...way, 'presets'], 'presets need a plugin with a "name" to be extended by')
  if (name === 'msglint') exam.add([...way, 'name'], '"msglint" is the name of the built-in presets')
  for (const [key, value] of all) {
    const place = [...way, 'presets', key]
    found.set(`${name}:${key}`, {value, way: place, settings: presetSettings(value, place, exam)})
  }
  return found
}

type LocalRules = Pick<PluginSettings, 'rules' | 'brokenIds'>

/** Checks rule objects from outside, which may not have passed a compiler. */
function localRules(values: readonly unknown[], way: Way, exam: Examination): LocalRules {
  const all = values.map((value, index) => localRule(value, [...way, index], exam))
  return {rules: all.flatMap(({rules}) => rules), brokenIds: all.flatMap(({brokenIds}) => brokenIds)}
}

function localRule(value: unknown, way: Way, exam: Examination): LocalRules {
  if (!isEntries(value)) exam.expected(way, 'a rule made by defineRule', value)
  else if (isRule(value, way, exam)) return {rules: [{rule: value, way}], brokenIds: []}
  else if (typeof value.id === 'string') return {rules: [], brokenIds: [value.id]}
  return {rules: [], brokenIds: []}
}

const documentKeys = ['name', 'endings', 'isInFolders', 'holdsRecords', 'read'] as const

/** Checks the kinds of file that a plugin brings. */
function localDocuments(value: unknown, way: Way, exam: Examination): PluginSettings['documents'] {
  return exam.list(way, value, 'a list of document types').flatMap((one, index) => {
    const place = [...way, index]
    if (isEntries(one)) return isDocument(one, place, exam) ? [{document: one, way: place}] : []
    exam.expected(place, 'a document type made by defineDocument', one)
    return []
  })
}

function isDocument(value: Entries, way: Way, exam: Examination): value is Entries & DocumentSpec {
  const before = exam.placed.length
  exam.keys(way, value, documentKeys)
  const {name, endings, read} = value
  if (typeof name !== 'string' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    exam.expected([...way, 'name'], 'a name in kebab case', name)
  for (const [index, ending] of exam.strings([...way, 'endings'], endings, 'a list of endings').entries()) {
    if (!/^[a-z0-9_-]+$/.test(ending))
      exam.expected([...way, 'endings', index], 'an ending in small letters, without the stop', ending)
  }
  for (const key of ['isInFolders', 'holdsRecords'] as const) {
    if (value[key] !== undefined && typeof value[key] !== 'boolean')
      exam.expected([...way, key], 'true or false', value[key])
  }
  if (typeof read !== 'function') exam.expected([...way, 'read'], 'a function', read)
  return exam.placed.length === before
}

const ruleKeys: Record<keyof Rule, true> = {
  id: true,
  about: true,
  why: true,
  source: true,
  category: true,
  points: true,
  fixable: true,
  hasSuggestions: true,
  options: true,
  examples: true,
  prepare: true,
  check: true
}

function isRule(value: Entries, way: Way, exam: Examination): value is Entries & Rule {
  const before = exam.placed.length
  exam.keys(way, value, Object.keys(ruleKeys))
  const {id, check, prepare, points, options, fixable, hasSuggestions} = value
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*([-/][a-z0-9]+)*$/.test(id)) {
    exam.expected([...way, 'id'], 'a rule id in kebab case', id)
  }
  description(value, way, exam)
  if (typeof check !== 'function') exam.expected([...way, 'check'], 'a function', check)
  if (prepare !== undefined && typeof prepare !== 'function') exam.expected([...way, 'prepare'], 'a function', prepare)
  exam.number([...way, 'points'], points, 0, 100)
  if (fixable !== undefined) exam.oneOf([...way, 'fixable'], fixable, ['code', 'whitespace'])
  if (hasSuggestions !== undefined && typeof hasSuggestions !== 'boolean')
    exam.expected([...way, 'hasSuggestions'], 'true or false', hasSuggestions)
  if (options !== undefined) {
    for (const [name, spec] of Object.entries(exam.entries([...way, 'options'], options, 'an object of options'))) {
      optionSpec(spec, [...way, 'options', name], exam)
    }
  }
  return exam.placed.length === before
}

/** What the pages of the rule and the formats tell of it. */
function description({about, why, source, category, examples}: Entries, way: Way, exam: Examination): void {
  for (const [key, value] of Object.entries({about, why, source})) text(value, [...way, key], exam)
  exam.oneOf([...way, 'category'], category, categories)
  for (const [index, one] of exam.list([...way, 'examples'], examples, 'a list of examples').entries()) {
    const {flags, better, passes} = isEntries(one) ? one : {}
    if (typeof passes === 'string' || (typeof flags === 'string' && typeof better === 'string')) continue
    exam.expected([...way, 'examples', index], 'an example with "passes", or with "flags" and "better"', one)
  }
}

function optionSpec(value: unknown, way: Way, exam: Examination): void {
  const spec = exam.entries(way, value, 'an option with type, default and about')
  text(spec.about, [...way, 'about'], exam)
  if (exam.oneOf([...way, 'type'], spec.type, optionTypes) === undefined) return
  if (spec.default === undefined) exam.expected([...way, 'default'], 'a default', undefined)
  else checkOption(spec.default, [...way, 'default'], spec as unknown as OptionSpec, exam)
}

function text(value: unknown, way: Way, exam: Examination): void {
  if (typeof value !== 'string') exam.expected(way, 'text', value)
}
