import type {Ignores} from '../config/reading.ts'
import type {DraftConfig, Resolved} from '../config/resolve.ts'
import {severities} from '../config/ruleSettings.ts'
import {ignoreTest} from '../files/expand.ts'
import {shortPath} from '../formats/shortPath.ts'

/**
 * The answer to `--print-config <file>`: `config` is what the file is judged by, complete, and a config in itself;
 * `sources` tells where each of its settings was said; `ignoredBy` what leaves the file out, or `null`.
 */
export async function printedConfig(
  file: string,
  {rules, forFile}: Resolved,
  ignores: readonly Ignores[],
  cwd: string
): Promise<string> {
  const config = forFile(file)
  const {settings, minScore} = config
  const chosen = rules.map((rule) => {
    const [severity, options] = settings.rules[rule.id] ?? [0, {}]
    const defaults = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, spec]) => [name, spec.default]))
    const all = {...defaults, ...options}
    const name = severities[severity]
    return [rule.id, severity === 0 || Object.keys(all).length === 0 ? name : [name, all]] as const
  })
  const ignoredBy = (await ignoreTest(ignores))(file)
  const page = {
    file: shortPath(file, cwd),
    ignoredBy: ignoredBy === undefined ? null : shortPath(ignoredBy, cwd),
    config: {
      extends: [],
      rules: Object.fromEntries(chosen),
      phrases: settings.phrases,
      ...read(config),
      score: {...(minScore === undefined ? {} : {min: minScore}), weights: weights(rules, settings)}
    },
    sources: sources(config, cwd)
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

/** How the file is read, as far as the config says it. */
function read({reading: {mode, dialects, variables}}: DraftConfig) {
  return {
    ...(mode === undefined ? {} : {mode}),
    ...(dialects === undefined ? {} : {dialect: dialects}),
    ...(variables === undefined ? {} : {variables})
  }
}

function weights(rules: Resolved['rules'], settings: DraftConfig['settings']): Record<string, number> {
  const on = rules.filter(({id}) => (settings.rules[id]?.[0] ?? 0) > 0)
  return Object.fromEntries(on.map(({id, points}) => [id, settings.weights[id] ?? points]))
}

function sources({origins}: DraftConfig, cwd: string): Record<string, string> {
  return Object.fromEntries([...origins].map(([way, {source, path}]) => [way, `${shortPath(source, cwd)}: ${path}`]))
}
