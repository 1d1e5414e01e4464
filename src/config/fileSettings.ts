import {type Question, questions} from '../message/message.ts'
import {PhraseSyntaxError, parsePhrases} from '../phrases/notation.ts'
import type {Rule} from '../rule.ts'
import {at, type Examination, isEntries} from './examination.ts'
import {localRules, type RuleChoice, type RulesById, ruleChoices} from './ruleSettings.ts'

const keys = ['$schema', 'extends', 'plugins', 'rules', 'phrases', 'overrides', 'ignores', 'mode', 'score']

/** One config, checked, before what it extends is added. */
export interface FileSettings {
  /** Undefined where the config does not say. */
  readonly extends: readonly string[] | undefined
  readonly plugins: readonly Rule[]
  readonly phrases: Readonly<Partial<Record<Question, readonly string[]>>>
  readonly ignores: readonly string[]
  readonly minScore: number | undefined
}

/** The parts of a config that name rules: checked once all rules are known, those of extended files included. */
export interface RuleSettings {
  readonly rules: ReadonlyMap<string, RuleChoice>
  readonly weights: Readonly<Record<string, number>>
}

/** Checks all of a config that does not depend on which rules there are. Mistakes go to `exam`. */
export function fileSettings(value: unknown, known: RulesById, exam: Examination): FileSettings {
  const config = exam.entries('', value, 'an object of settings')
  for (const key of Object.keys(config)) if (!keys.includes(key)) exam.unknown('', 'key', key, keys)
  const {$schema, overrides, mode} = config
  if ($schema !== undefined && typeof $schema !== 'string') exam.expected('$schema', 'text', $schema)
  if (overrides !== undefined) exam.add('overrides', 'overrides come with a later release')
  if (mode === 'template') exam.add('mode', 'the mode "template" comes with a later release')
  else if (mode !== undefined) exam.oneOf('mode', mode, ['draft', 'template'])
  return {
    extends: bases(config.extends, exam),
    plugins: config.plugins === undefined ? [] : plugins(config.plugins, known, exam),
    phrases: config.phrases === undefined ? {} : phrases(config.phrases, exam),
    ignores: config.ignores === undefined ? [] : exam.strings('ignores', config.ignores, 'a list of patterns'),
    minScore: minimum(config.score, exam)
  }
}

/** Checks the parts of a config that name rules. */
export function ruleSettings(value: unknown, known: RulesById, exam: Examination): RuleSettings {
  if (!isEntries(value)) return {rules: new Map(), weights: {}}
  const {rules, score} = value
  return {
    rules: rules === undefined ? new Map() : ruleChoices(rules, 'rules', known, exam),
    weights: isEntries(score) && score.weights !== undefined ? weights(score.weights, known, exam) : {}
  }
}

function bases(value: unknown, exam: Examination): readonly string[] | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string') return [value]
  return exam.strings('extends', value, 'a preset, a config file, or a list of them')
}

function plugins(value: unknown, known: RulesById, exam: Examination): Rule[] {
  return localRules(exam.list('plugins', value, 'a list of rules'), 'plugins', known, exam)
}

function phrases(value: unknown, exam: Examination): Partial<Record<Question, readonly string[]>> {
  const lists: Partial<Record<Question, readonly string[]>> = {}
  for (const [name, list] of Object.entries(exam.entries('phrases', value, 'an object of questions'))) {
    const question = questions.find((one) => one === name)
    if (question === undefined) exam.unknown('phrases', 'question', name, questions)
    else if (question === 'placeholder')
      exam.add('phrases.placeholder', 'placeholders are found by their brackets, not by phrases')
    else lists[question] = phraseList(list, at('phrases', name), exam)
  }
  return lists
}

function phraseList(value: unknown, path: string, exam: Examination): readonly string[] {
  const list = exam.strings(path, value, 'a list of phrases')
  list.forEach((phrase, index) => {
    try {
      parsePhrases(phrase, path)
    } catch (error) {
      if (!(error instanceof PhraseSyntaxError)) throw error
      exam.add(`${path}[${index}]`, `column ${error.column}: ${error.reason}`)
    }
  })
  return list
}

function minimum(value: unknown, exam: Examination): number | undefined {
  if (value === undefined) return undefined
  const score = exam.entries('score', value, 'an object')
  for (const key of Object.keys(score)) {
    if (key !== 'min' && key !== 'weights') exam.unknown('score', 'key', key, ['min', 'weights'])
  }
  return score.min === undefined ? undefined : exam.number('score.min', score.min, 0, 100)
}

function weights(value: unknown, known: RulesById, exam: Examination): Record<string, number> {
  const points: Record<string, number> = {}
  for (const [id, weight] of Object.entries(exam.entries('score.weights', value, 'an object of rule ids'))) {
    const place = at('score.weights', id)
    const checked = exam.number(place, weight, 0, 100)
    if (!known.has(id)) exam.unknown('score.weights', 'rule', id, [...known.keys()])
    else if (checked !== undefined) points[id] = checked
  }
  return points
}
