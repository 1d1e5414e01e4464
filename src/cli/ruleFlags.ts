import {nearest} from '../phrases/nearest.ts'
import {UsageError} from './flags.ts'

const severityWords = ['off', 'warn', 'error']

/** The settings of `--rule 'id: severity'` and `--rule 'id: [severity, {"option": 1}]'`, by rule id. */
export async function ruleSettings(flags: readonly string[]): Promise<Record<string, unknown>> {
  const settings: Record<string, unknown> = {}
  const problems: string[] = []
  for (const flag of flags) {
    const [, id, value] = /^\s*["']?([^\s:"']+)["']?\s*:\s*(\S.*?)\s*$/s.exec(flag) ?? []
    if (id === undefined || value === undefined) problems.push(`--rule: ${shape(flag)}`)
    else settings[id] = /^[[{"']/.test(value) ? await flowValue(value, flag, problems) : plainValue(value)
  }
  if (problems.length > 0) throw new UsageError(problems)
  return settings
}

function shape(flag: string): string {
  // "personal-close=warn" and "personal-close warn" are the usual slips.
  const [, id, value = ''] = /^\s*([\w/-]+)\s*[=\s]\s*(\w*)\s*$/.exec(flag) ?? []
  const severity = nearest(value, severityWords)
  const hint = id !== undefined && severity !== undefined ? ` (did you mean '${id}: ${severity}'?)` : ''
  return `expected 'rule-id: severity', found '${flag}'${hint}`
}

function plainValue(value: string): string | number {
  return /^\d+$/.test(value) ? Number(value) : value
}

// YAML's flow style is JSON that may leave the quotes out, which a shell makes awkward to type.
async function flowValue(value: string, flag: string, problems: string[]): Promise<unknown> {
  const {defaultLoaders} = await import('cosmiconfig')
  try {
    return defaultLoaders.noExt('--rule', value)
  } catch {
    problems.push(`--rule: cannot read the options in '${flag}'; expected 'rule-id: [severity, {"option": value}]'`)
    return undefined
  }
}
