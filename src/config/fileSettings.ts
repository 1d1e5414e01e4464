import {type Entries, type Examination, isEntries} from '../examination.ts'
import {dialectNames, dialectOf} from '../extract/dialects.ts'
import type {Reading} from '../extract/read.ts'
import {type Mode, modes} from '../message/facts.ts'
import {type LimitChange, limitNames, type UserLimits} from '../message/limits.ts'
import {type Question, questions} from '../message/message.ts'
import {checkPhrases} from '../message/vocabulary.ts'
import type {Way} from '../mistake.ts'
import {PhraseSyntaxError} from '../phrases/notation.ts'
import {globFault, ignoreFault} from './patterns.ts'
import {type RuleChoice, type RulesById, ruleChoices, wholeIds} from './ruleSettings.ts'

/** The keys of what judges drafts; those of `Judging`. */
const judgingKeys = ['extends', 'rules', 'phrases', 'limits', 'mode', 'dialect', 'variables', 'score'] as const
/** The keys of settings for some drafts. */
export const overrideKeys = ['files', ...judgingKeys] as const
/** The keys of a whole config. */
export const configKeys = ['$schema', 'plugins', ...judgingKeys, 'overrides', 'ignores'] as const

/** What a config says about judging, checked but for what depends on which rules there are. */
export interface JudgingSettings {
  /** Undefined where the config does not say. */
  readonly extends: readonly string[] | undefined
  /** The way to the value that names one of them. */
  readonly extendsWay: (index: number) => Way
  readonly phrases: Readonly<Partial<Record<Question, readonly string[]>>>
  readonly limits: UserLimits
  readonly minScore: number | undefined
  /** How the drafts are to be read. */
  readonly reading: Reading
}

/** Settings for some drafts. */
export interface OverrideSettings extends JudgingSettings {
  readonly value: Entries
  readonly way: Way
  readonly files: readonly string[]
}

/** One config, before what it extends and its plugins are added. */
export interface FileSettings extends JudgingSettings {
  /** Each not yet checked: a name, a plugin or a rule. */
  readonly plugins: readonly unknown[]
  readonly overrides: readonly OverrideSettings[]
  readonly ignores: readonly string[]
}

/** The parts of a config that name rules: checked once all rules are known, those of extended files included. */
export interface RuleSettings {
  readonly rules: ReadonlyMap<string, RuleChoice>
  readonly weights: Readonly<Record<string, number>>
}

/** Checks all of a config that does not depend on which rules there are. Mistakes go to `exam`. */
export function fileSettings(value: unknown, exam: Examination): FileSettings {
  const config = exam.entries([], value, 'an object of settings')
  exam.keys([], config, configKeys)
  const {$schema, plugins, overrides, ignores} = config
  if ($schema !== undefined && typeof $schema !== 'string') exam.expected(['$schema'], 'text', $schema)
  return {
    ...judging(config, [], exam),
    plugins: plugins === undefined ? [] : exam.list(['plugins'], plugins, 'a list of plugins'),
    overrides:
      overrides === undefined
        ? []
        : exam
            .list(['overrides'], overrides, 'a list of objects with files and settings')
            .map((one, index) => override(one, ['overrides', index], exam)),
    ignores: ignores === undefined ? [] : ignorePatterns(ignores, exam)
  }
}

function ignorePatterns(value: unknown, exam: Examination): readonly string[] {
  const patterns = exam.strings(['ignores'], value, 'a list of patterns')
  for (const [index, pattern] of patterns.entries()) {
    const fault = ignoreFault(pattern)
    if (fault !== undefined) exam.add(['ignores', index], fault)
  }
  return patterns
}

/** Checks a plugin's preset, or the part of a config for some drafts. */
export function presetSettings(value: unknown, way: Way, exam: Examination): JudgingSettings {
  const preset = exam.entries(way, value, 'an object of settings')
  exam.keys(way, preset, judgingKeys)
  return judging(preset, way, exam)
}

/** Checks the parts of a config that name rules. */
export function ruleSettings(value: unknown, way: Way, known: RulesById, exam: Examination): RuleSettings {
  if (!isEntries(value)) return {rules: new Map(), weights: {}}
  const {rules, score} = value
  return {
    rules: rules === undefined ? new Map() : ruleChoices(rules, [...way, 'rules'], known, exam),
    weights:
      isEntries(score) && score.weights !== undefined
        ? weights(score.weights, [...way, 'score', 'weights'], known, exam)
        : {}
  }
}

function override(value: unknown, way: Way, exam: Examination): OverrideSettings {
  const entries = exam.entries(way, value, 'an object with files and settings')
  exam.keys(way, entries, overrideKeys)
  const files = exam.stringOrStrings([...way, 'files'], entries.files, 'a glob, or a list of them')
  if (files.length > 0 && files.every((glob) => glob.startsWith('!'))) {
    exam.add([...way, 'files'], 'says only what to leave out')
  } else if (Array.isArray(entries.files) && entries.files.length === 0) {
    exam.expected([...way, 'files'], 'a glob, or a list of them', entries.files)
  }
  if (files.some(isAbsoluteGlob))
    exam.add([...way, 'files'], 'globs are relative to the config, and fit no absolute path')
  for (const [index, glob] of files.entries()) {
    const fault = globFault(glob)
    const place = Array.isArray(entries.files) ? [...way, 'files', index] : [...way, 'files']
    if (fault !== undefined) exam.add(place, fault)
  }
  return {...judging(entries, way, exam), value: entries, way, files}
}

/** Whether a glob, or one of the alternatives that it begins with, begins at the root or with a drive's letter. */
function isAbsoluteGlob(glob: string): boolean {
  return /^!?(\{([^}]*,)?|[@?*+]?\(([^)]*\|)?)?(\/|[A-Za-z]:[\\/])/.test(glob)
}

function judging(config: Entries, way: Way, exam: Examination): JudgingSettings {
  const {phrases, score} = config
  const base = [...way, 'extends']
  return {
    extends:
      config.extends === undefined
        ? undefined
        : exam.stringOrStrings(base, config.extends, 'a preset, a config file or package, or a list of them'),
    extendsWay: (index) => (Array.isArray(config.extends) ? [...base, index] : base),
    phrases: phrases === undefined ? {} : phraseLists(phrases, [...way, 'phrases'], exam),
    limits: config.limits === undefined ? {} : limitChanges(config.limits, [...way, 'limits'], exam),
    minScore: minimum(score, [...way, 'score'], exam),
    reading: readingOf(config, way, exam)
  }
}

function readingOf({mode, dialect, variables}: Entries, way: Way, exam: Examination): Reading {
  const dialects =
    dialect === undefined
      ? undefined
      : exam.stringOrStrings([...way, 'dialect'], dialect, 'a dialect, or a list of them')
  for (const [index, name] of (dialects ?? []).entries()) {
    const place = Array.isArray(dialect) ? [...way, 'dialect', index] : [...way, 'dialect']
    if (!dialectOf(name)) exam.unknownValue(place, 'dialect', name, dialectNames)
  }
  return {
    mode: mode === undefined ? undefined : (exam.oneOf([...way, 'mode'], mode, modes) as Mode | undefined),
    dialects,
    variables: variables === undefined ? undefined : exam.strings([...way, 'variables'], variables, 'a list of names')
  }
}

/** Those that phrases can answer. */
const withPhrases = questions.filter((one) => one !== 'placeholder')

/** Checks `phrases`: the questions, and that each phrase compiles. */
export function phraseLists(value: unknown, way: Way, exam: Examination): Partial<Record<Question, readonly string[]>> {
  const lists: Partial<Record<Question, readonly string[]>> = {}
  for (const [name, list] of Object.entries(exam.entries(way, value, 'an object of questions'))) {
    const question = questions.find((one) => one === name)
    const phrases = phraseList(list, [...way, name], exam)
    if (question === undefined) exam.unknownKey(way, 'question', name, withPhrases)
    else if (question === 'placeholder')
      exam.add([...way, name], 'placeholders are found by their brackets, not by phrases')
    else lists[question] = phrases
  }
  return lists
}

function phraseList(value: unknown, way: Way, exam: Examination): readonly string[] {
  const list = exam.strings(way, value, 'a list of phrases')
  list.forEach((phrase, index) => {
    try {
      checkPhrases(phrase)
    } catch (error) {
      if (!(error instanceof PhraseSyntaxError)) throw error
      exam.add([...way, index], `column ${error.column}: ${error.reason}`)
    }
  })
  return list
}

/** Checks `limits`: that there are such limits, and that their sides are numbers in order. */
function limitChanges(value: unknown, way: Way, exam: Examination): UserLimits {
  const changes: Record<string, LimitChange> = {}
  for (const [name, change] of Object.entries(exam.entries(way, value, 'an object of results with their limits'))) {
    if (!limitNames.includes(name)) {
      const units = limitNames.filter((one) => one.toLowerCase().startsWith(name.toLowerCase()))
      exam.unknownKey(way, 'limit', name, units.length > 0 ? units : limitNames)
    }
    const place = [...way, name]
    const entries = exam.entries(place, change, 'an object with low and high')
    exam.keys(place, entries, ['low', 'high'])
    const side = (key: 'low' | 'high') => {
      const limit = entries[key]
      if (limit === undefined || limit === null) return limit
      return exam.number([...place, key], limit, 0, Number.POSITIVE_INFINITY)
    }
    const [low, high] = [side('low'), side('high')]
    if (typeof low === 'number' && typeof high === 'number' && low >= high) exam.add(place, 'low is not below high')
    changes[name] = {...(low === undefined ? {} : {low}), ...(high === undefined ? {} : {high})}
  }
  return changes
}

function minimum(value: unknown, way: Way, exam: Examination): number | undefined {
  if (value === undefined) return undefined
  const score = exam.entries(way, value, 'an object')
  exam.keys(way, score, ['min', 'weights'])
  return score.min === undefined ? undefined : exam.number([...way, 'min'], score.min, 0, 100)
}

function weights(value: unknown, way: Way, known: RulesById, exam: Examination): Record<string, number> {
  const points: Record<string, number> = {}
  for (const [id, weight] of Object.entries(exam.entries(way, value, 'an object of rule ids'))) {
    if (!known.has(id)) exam.unknownKey(way, 'rule', id, wholeIds(known))
    const checked = exam.number([...way, id], weight, 0, 100)
    if (checked !== undefined && known.has(id)) points[id] = checked
  }
  return points
}
