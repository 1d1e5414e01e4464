import {defaultsOf} from '../options.ts'
import type {Rule} from '../rule.ts'
import type {Config, RuleSetting} from './config.ts'
import type {DraftConfig} from './resolve.ts'
import {severities} from './ruleSettings.ts'

/** A config without a gap: every rule with its severity and all its options, and with nothing to extend. */
export type CompleteConfig = Required<Pick<Config, 'extends' | 'rules' | 'phrases' | 'score'>> &
  Pick<Config, 'limits' | 'mode' | 'dialect' | 'variables'>

/** What a draft is judged by, as a config that needs the plugins of its rules and no more. */
export function completeConfig(rules: readonly Rule[], {settings, minScore, reading}: DraftConfig): CompleteConfig {
  const chosen = rules.map((rule): [string, RuleSetting] => {
    const [severity, options] = settings.rules[rule.id] ?? [0, {}]
    const all = {...defaultsOf(rule.options), ...options}
    const name = severities[severity]
    return [rule.id, severity === 0 || Object.keys(all).length === 0 ? name : [name, all]]
  })
  const on = rules.filter(({id}) => (settings.rules[id]?.[0] ?? 0) > 0)
  const weights = Object.fromEntries(on.map(({id, points}) => [id, settings.weights[id] ?? points]))
  return {
    extends: [],
    rules: Object.fromEntries(chosen),
    phrases: settings.phrases,
    ...(settings.limits === undefined ? {} : {limits: settings.limits}),
    ...readAs(reading),
    score: {...(minScore === undefined ? {} : {min: minScore}), weights}
  }
}

/** How a file is read, as far as the config says it. */
function readAs({mode, dialects, variables}: DraftConfig['reading']): Pick<Config, 'mode' | 'dialect' | 'variables'> {
  return {
    ...(mode === undefined ? {} : {mode}),
    ...(dialects === undefined ? {} : {dialect: dialects}),
    ...(variables === undefined ? {} : {variables})
  }
}
