import type {OptionSpec, Rule, Severity, SeverityName} from '../rule.ts'
import {at, type Entries, type Examination, isEntries} from './examination.ts'

const severities = ['off', 'warn', 'error'] as const satisfies readonly SeverityName[]

/** A rule's severity and the options that were set; `options` is undefined where none were named. */
export interface RuleChoice {
  readonly severity: Severity
  readonly options?: Entries
}

export type RulesById = ReadonlyMap<string, Rule>

/** Checks `rules`: ids, severities, and options against what each rule says of its own. */
export function ruleChoices(
  value: unknown,
  path: string,
  known: RulesById,
  exam: Examination
): Map<string, RuleChoice> {
  const choices = new Map<string, RuleChoice>()
  for (const [id, setting] of Object.entries(exam.entries(path, value, 'an object of rule ids'))) {
    const rule = known.get(id)
    if (rule === undefined) {
      exam.unknown(path, 'rule', id, [...known.keys()])
      continue
    }
    const choice = ruleChoice(setting, at(path, id), rule, exam)
    if (choice !== undefined) choices.set(id, choice)
  }
  return choices
}

function ruleChoice(setting: unknown, path: string, rule: Rule, exam: Examination): RuleChoice | undefined {
  if (!Array.isArray(setting)) {
    const severity = severityOf(setting, path, exam)
    return severity === undefined ? undefined : {severity}
  }
  const severity = severityOf(setting[0], `${path}[0]`, exam)
  if (setting.length > 2) exam.add(path, `expected [severity, options], found ${setting.length} items`)
  if (setting.length < 2) return severity === undefined ? undefined : {severity}
  const options = ruleOptions(setting[1], `${path}[1]`, rule, exam)
  return severity === undefined ? undefined : {severity, options}
}

function severityOf(value: unknown, path: string, exam: Examination): Severity | undefined {
  if (value === 0 || value === 1 || value === 2) return value
  const index = severities.indexOf(value as SeverityName)
  if (index >= 0) return index as Severity
  if (typeof value === 'string') exam.unknown(path, 'severity', value, severities)
  else exam.expected(path, 'a severity (off, warn, error, 0, 1, 2)', value)
  return undefined
}

function ruleOptions(value: unknown, path: string, rule: Rule, exam: Examination): Entries {
  const specs = rule.options ?? {}
  const options: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(exam.entries(path, value, 'an object of options'))) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
    if (spec !== undefined) {
      checkOption(option, at(path, name), spec, exam)
      options[name] = option
    } else if (Object.keys(specs).length === 0) exam.add(at(path, name), `${rule.id} has no options`)
    else exam.unknown(path, `option of ${rule.id}`, name, Object.keys(specs))
  }
  return options
}

function checkOption(value: unknown, path: string, spec: OptionSpec, exam: Examination): void {
  switch (spec.type) {
    case 'boolean':
      if (typeof value !== 'boolean') exam.expected(path, 'true or false', value)
      break
    case 'number':
      exam.number(path, value, spec.minimum ?? Number.NEGATIVE_INFINITY, spec.maximum ?? Number.POSITIVE_INFINITY)
      break
    case 'string':
      if (spec.values !== undefined) exam.oneOf(path, value, spec.values)
      else if (typeof value !== 'string') exam.expected(path, 'text', value)
      break
    case 'strings':
      exam.strings(path, value, 'a list of texts')
  }
}

const optionTypes = ['boolean', 'number', 'string', 'strings']

/** Checks rule objects from outside, which may not have passed a compiler. */
export function localRules(values: readonly unknown[], path: string, known: RulesById, exam: Examination): Rule[] {
  const rules: Rule[] = []
  values.forEach((value, index) => {
    const place = `${path}[${index}]`
    if (typeof value === 'string') {
      exam.add(
        place,
        `naming a plugin (${JSON.stringify(value)}) comes with a later release; import its rules and list them`
      )
    } else if (!isEntries(value)) exam.expected(place, 'a rule made by defineRule', value)
    else if (isRule(value, place, exam)) {
      const isTaken = (known.has(value.id) && known.get(value.id) !== value) || rules.some(({id}) => id === value.id)
      if (isTaken) exam.add(`${place}.id`, `there is already a rule "${value.id}"`)
      else rules.push(value)
    }
  })
  return rules
}

function isRule(value: Entries, path: string, exam: Examination): value is Entries & Rule {
  const before = exam.mistakes.length
  const {id, check, points, options} = value
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*([-/][a-z0-9]+)*$/.test(id)) {
    exam.expected(`${path}.id`, 'a rule id in kebab case', id)
  }
  if (typeof check !== 'function') exam.expected(`${path}.check`, 'a function', check)
  exam.number(`${path}.points`, points, 0, 100)
  if (options !== undefined) {
    for (const [name, spec] of Object.entries(exam.entries(`${path}.options`, options, 'an object of options'))) {
      const type = isEntries(spec) ? spec.type : spec
      exam.oneOf(`${at(`${path}.options`, name)}.type`, type, optionTypes)
    }
  }
  return exam.mistakes.length === before
}
