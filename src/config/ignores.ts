import {dirname} from 'node:path'
import {readText} from '../files/read.ts'
import {ConfigError} from '../mistake.ts'
import type {Ignores} from './reading.ts'
import {findUpward} from './search.ts'

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
  const file = findUpward(cwd, '.msglintignore')
  return [...configured, ...(file === undefined ? [] : [ignoreFile(file)]), ...own]
}

function ignoreFile(file: string): Ignores {
  const read = readText(file)
  if ('reason' in read) throw new ConfigError([{source: file, path: '', problem: read.reason}])
  return {source: file, folder: dirname(file), patterns: read.text.split(/\r?\n/)}
}
