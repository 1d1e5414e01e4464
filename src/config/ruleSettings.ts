import type {Entries, Examination} from '../examination.ts'
import type {Way} from '../mistake.ts'
import {checkOption} from '../options.ts'
import type {Rule, Severity, SeverityName} from '../rule.ts'

/** What is wrong with settings that turn every rule off. */
export const noRule = 'no rule is on, so no draft would be judged'

export const severities = ['off', 'warn', 'error'] as const satisfies readonly SeverityName[]

/** A rule's severity and the options that were set; `options` is undefined where none were named. */
export interface RuleChoice {
  readonly severity: Severity
  readonly options?: Entries
}

/** Rules by id with severity and options, as layers of settings leave them. */
export type LaidRules = Record<string, readonly [Severity, Entries]>

/** What one layer says of rules; the `options` of a preset leave the severity as it is. Each option is as the last layer says that names it. */
export interface RuleLayer {
  readonly rules: ReadonlyMap<string, RuleChoice>
  readonly options: Readonly<Record<string, Entries>>
}

/** Lays what a layer says of rules over what those before it said. */
export function lay(rules: LaidRules, layer: RuleLayer): void {
  for (const [id, {severity, options}] of layer.rules) rules[id] = [severity, {...rules[id]?.[1], ...options}]
  for (const [id, set] of Object.entries(layer.options)) rules[id] = [rules[id]?.[0] ?? 0, {...rules[id]?.[1], ...set}]
}

/** All rules that a setting may name; those with mistakes have an id and no more. */
export type RulesById = ReadonlyMap<string, Rule | undefined>

/** Rules by id, and among them those that were found broken. */
export function rulesById(rules: Iterable<Rule>, brokenIds: Iterable<string> = []): RulesById {
  const all = new Map<string, Rule | undefined>([...brokenIds].map((id) => [id, undefined]))
  for (const rule of rules) all.set(rule.id, rule)
  return all
}

/** What may be meant by an id that is none: rules without mistakes. */
export function wholeIds(known: RulesById): string[] {
  return [...known].flatMap(([id, rule]) => (rule === undefined ? [] : [id]))
}

/** Checks `rules`: ids, severities, and options against what each rule says of its own. */
export function ruleChoices(value: unknown, way: Way, known: RulesById, exam: Examination): Map<string, RuleChoice> {
  const choices = new Map<string, RuleChoice>()
  for (const [id, setting] of Object.entries(exam.entries(way, value, 'an object of rule ids'))) {
    const rule = known.get(id)
    if (!known.has(id)) exam.unknownKey(way, 'rule', id, wholeIds(known))
    const choice = ruleChoice(setting, [...way, id], rule, exam)
    if (choice !== undefined && rule !== undefined) choices.set(id, choice)
  }
  return choices
}

/** Checks a rule's setting; but for its options where there is no such rule. */
function ruleChoice(setting: unknown, way: Way, rule: Rule | undefined, exam: Examination): RuleChoice | undefined {
  if (!Array.isArray(setting)) {
    const severity = severityOf(setting, way, exam)
    return severity === undefined ? undefined : {severity}
  }
  const severity = severityOf(setting[0], [...way, 0], exam)
  if (setting.length > 2) exam.add(way, `expected [severity, options], found ${setting.length} items`)
  if (setting.length < 2 || rule === undefined) return severity === undefined ? undefined : {severity}
  const options = ruleOptions(setting[1], [...way, 1], rule, exam)
  return severity === undefined ? undefined : {severity, options}
}

function severityOf(value: unknown, way: Way, exam: Examination): Severity | undefined {
  if (value === 0 || value === 1 || value === 2) return value
  const index = severities.indexOf(value as SeverityName)
  if (index >= 0) return index as Severity
  if (typeof value === 'string') exam.unknownValue(way, 'severity', value, [...severities, '0', '1', '2'])
  else exam.expected(way, 'a severity (off, warn, error, 0, 1, 2)', value)
  return undefined
}

function ruleOptions(value: unknown, way: Way, rule: Rule, exam: Examination): Entries {
  const specs = rule.options ?? {}
  const options: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(exam.entries(way, value, 'an object of options'))) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
    if (spec !== undefined) {
      checkOption(option, [...way, name], spec, exam)
      options[name] = option
    } else if (Object.keys(specs).length === 0) exam.add([...way, name], `${rule.id} has no options`)
    else exam.unknownKey(way, `option of ${rule.id}`, name, Object.keys(specs))
  }
  return options
}
