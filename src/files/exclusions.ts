import {existsSync} from 'node:fs'
import {resolve, sep} from 'node:path'
import type {Expansion} from './expand.ts'

/**
 * Of names that leave drafts out (`!old/*`), whatever else names them: a shell may have put names in place of a glob. Folders
 * and globs have lost theirs already; of files that are named, each is told.
 */
export async function withoutExcluded(
  {paths, ignored, problems}: Expansion,
  names: readonly string[],
  cwd: string
): Promise<Expansion> {
  const exclusions = names.filter((name) => /^!./.test(name) && !existsSync(resolve(cwd, name)))
  if (exclusions.length === 0 || paths.length === 0) return {paths, ignored, problems}
  const {default: picomatch} = await import('picomatch')
  const tests = exclusions.map((source) => ({source, path: resolve(cwd, source.slice(1))}))
  const matchers = tests.map(({source, path}) => ({source, path, fits: picomatch(slashed(path), {dot: true})}))
  const leftOutBy = (path: string) =>
    matchers.find((one) => one.path === path || path.startsWith(`${one.path}${sep}`) || one.fits(slashed(path)))?.source
  const out = paths.flatMap((path) => {
    const source = leftOutBy(path)
    return source === undefined ? [] : [{path, source}]
  })
  const gone = new Set(out.map(({path}) => path))
  return {paths: paths.filter((path) => !gone.has(path)), ignored: [...ignored, ...out], problems}
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}
