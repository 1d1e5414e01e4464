import {completeConfig} from '../config/completeConfig.ts'
import type {Ignores} from '../config/reading.ts'
import type {DraftConfig, Resolved} from '../config/resolve.ts'
import {ignoreTest} from '../files/expand.ts'
import {shortPath} from '../formats/shortPath.ts'

/**
 * The answer to `--print-config <file>`: `config` is what the file is judged by, complete, and with the plugins a config in itself;
 * `sources` tells where each of its settings was said; `ignoredBy` what leaves the file out, or `null`.
 */
export async function printedConfig(
  file: string,
  {rules, forFile}: Resolved,
  ignores: readonly Ignores[],
  cwd: string
): Promise<string> {
  const config = forFile(file)
  const ignoredBy = (await ignoreTest(ignores))(file)
  const page = {
    file: shortPath(file, cwd),
    ignoredBy: ignoredBy === undefined ? null : shortPath(ignoredBy, cwd),
    config: completeConfig(rules, config),
    sources: sources(config, cwd)
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

function sources({origins}: DraftConfig, cwd: string): Record<string, string> {
  return Object.fromEntries([...origins].map(([way, {source, path}]) => [way, `${shortPath(source, cwd)}: ${path}`]))
}
