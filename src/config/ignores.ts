import {existsSync} from 'node:fs'
import {dirname, isAbsolute, join} from 'node:path'
import {readText} from '../files/read.ts'
import {ConfigError, type Mistake} from '../mistake.ts'
import {ignoreFault} from './patterns.ts'
import type {Ignores} from './reading.ts'
import {findUpward, ignoreFileName} from './search.ts'

/** Patterns of a run's own, beside those of its config. */
export interface IgnoreRequest {
  readonly cwd: string
  /** False leaves no draft out, whatever the config and `.msglintignore` say. */
  readonly ignore?: boolean
  /** Further patterns, relative to `cwd`; `source` names them to the user. */
  readonly patterns?: readonly string[]
  readonly source: string
}

/** All that leaves drafts out: the config's `ignores`, the nearest `.msglintignore`, the run's own. Throws {@link ConfigError}. */
export function allIgnores(configured: readonly Ignores[], request: IgnoreRequest): readonly Ignores[] {
  const {cwd, ignore = true, patterns = [], source} = request
  if (!ignore) return []
  const own = patterns.length === 0 ? [] : [{source, folder: cwd, patterns}]
  const file = findUpward(cwd, ignoreFileName)
  const all = [...configured, ...(file === undefined ? [] : [ignoreFile(file)]), ...own]
  const mistakes = all.flatMap((one) => mistakesIn(one, one.source === file))
  if (mistakes.length > 0) throw new ConfigError(mistakes)
  return all
}

function ignoreFile(file: string): Ignores {
  const read = readText(file)
  if ('reason' in read) {
    const problem = existsSync(file) ? read.reason : 'is a link to a file that is not there'
    throw new ConfigError([{source: file, path: '', problem}])
  }
  return {source: file, folder: dirname(file), patterns: read.text.split(/\r?\n/)}
}

/** Patterns that can fit no draft: whoever wrote one waits for an effect. */
function mistakesIn({source, folder, patterns}: Ignores, hasLines: boolean): Mistake[] {
  return patterns.flatMap((pattern, index): Mistake[] => {
    const fault = ignoreFault(pattern, (one) => isOfRoot(one, folder))
    return fault === undefined ? [] : [{source, path: '', problem: hasLines ? `line ${index + 1}: ${fault}` : fault}]
  })
}

/**
 * A slash at its beginning stands for the pattern's folder. What leads somewhere from the root, and nowhere from the folder, was
 * meant for a whole path.
 */
export function isOfRoot(pattern: string, folder: string): boolean {
  if (!isAbsolute(pattern)) return false
  const segments = pattern.split('/').filter((one) => one !== '')
  const glob = segments.findIndex((one) => /[*?[\\]/.test(one))
  const way = segments.slice(0, glob < 0 ? segments.length : glob).join('/')
  // One name may be that of a folder which is yet to come, as /tmp is; two are hardly there by chance.
  return way.includes('/') && existsSync(`/${way}`) && !existsSync(join(folder, way))
}
