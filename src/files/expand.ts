import {type Dirent, lstatSync, readdir, readdirSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, isAbsolute, posix, relative, resolve, sep} from 'node:path'
import type {Ignores} from '../config/reading.ts'
import {shortPath, slashed} from '../formats/shortPath.ts'
import {nearest} from '../phrases/nearest.ts'
import {notUtf8, systemReason} from './reason.ts'

const toNothing = 'a link to a file that is not there'
const neverDrafts = ['**/node_modules/**', '**/.git/**']

/** The drafts that names stand for, and what was wrong with the names. */
export interface Expansion {
  /** Absolute paths, none twice: in the order of the names, sorted within each. */
  readonly paths: readonly string[]
  /** Names that stand for no draft: each in one line, with the reason. */
  readonly problems: readonly string[]
  /** Files that were named and are left out, and what says so. */
  readonly ignored: readonly Ignored[]
}

export interface Ignored {
  readonly path: string
  /** The file that says so, or the name of the flag. */
  readonly source: string
}

/**
 * Expands file names, folders and globs. A file that is named is taken whatever its ending; of a folder, the files with
 * those `endings`. With `mayMiss`, a name that no draft has is no problem.
 */
export async function expand(
  names: readonly string[],
  cwd: string,
  ignores: readonly Ignores[],
  endings: readonly string[],
  mayMiss = false
): Promise<Expansion> {
  const found = new Map<string, string>()
  const told = new Set<string>()
  const problems: string[] = []
  const ignored: Ignored[] = []
  const ignoredBy = await ignoreTest(ignores)
  const without = names.filter((name) => isExclusion(name, cwd)).map((name) => name.slice(1))

  for (const name of names) {
    if (isExclusion(name, cwd)) continue
    const {paths, problem, isMissing, isFile, refused = []} = await expandOne(name, cwd, without, endings)
    const unread = refused.filter(({path}) => ignoredBy(path) === undefined)
    for (const {path, reason} of unread) {
      // A link to a folder shows the same once more, and so does a second name.
      const key = resolve(realPath(dirname(path)), basename(path))
      if (!told.has(key)) problems.push(`${shortPath(path, cwd)}: ${reason}`)
      told.add(key)
    }
    const kept = paths.filter((path) => ignoredBy(path) === undefined)
    if (problem !== undefined) {
      if (!(mayMiss && isMissing)) problems.push(problem)
    } else if (isFile) ignored.push(...paths.flatMap((path) => ignoredAs(path, ignoredBy(path))))
    else if (kept.length === 0 && unread.length === 0 && !mayMiss)
      problems.push(
        `${name}: ${paths[0] === undefined ? noDrafts(name, cwd, endings) : allIgnored(ignoredBy(paths[0])!, cwd)}`
      )
    for (const path of kept) {
      const key = realPath(path)
      // Config and ignore patterns go by names: a file's own is rather taken than one of a link to it.
      if (!found.has(key) || path === key) found.set(key, path)
    }
  }
  if (without.length === names.length && names.length > 0)
    problems.push(`${names.join(' ')}: says only what to leave out`)
  return await withoutExcluded({paths: [...found.values()], problems, ignored}, without, cwd)
}

/**
 * Without what is left out by name (`!old/*`), whatever else names it: a shell may have put names in place of a glob. Folders and
 * globs have lost theirs already; of files that are named, each is told.
 */
async function withoutExcluded(
  {paths, ignored, problems}: Expansion,
  without: readonly string[],
  cwd: string
): Promise<Expansion> {
  if (without.length === 0 || paths.length === 0) return {paths, ignored, problems}
  const {default: picomatch} = await import('picomatch')
  const exclusions = without.map((name) => {
    const path = resolve(cwd, name)
    return {source: `!${name}`, path, fits: picomatch(slashed(path, cwd), {dot: true})}
  })
  const leftOutBy = (path: string) =>
    exclusions.find((one) => one.path === path || path.startsWith(`${one.path}${sep}`) || one.fits(slashed(path, cwd)))
  const out = paths.flatMap((path) => ignoredAs(path, leftOutBy(path)?.source))
  const gone = new Set(out.map(({path}) => path))
  return {paths: paths.filter((path) => !gone.has(path)), ignored: [...ignored, ...out], problems}
}

interface Expanded {
  readonly paths: readonly string[]
  readonly isFile: boolean
  readonly problem?: string
  readonly isMissing?: boolean
  readonly refused?: readonly Refused[]
}

/** A folder that cannot be read, whatever is in it, or a link that leads to nothing. */
interface Refused {
  readonly path: string
  readonly reason: string
}

async function expandOne(
  name: string,
  cwd: string,
  without: readonly string[],
  endings: readonly string[]
): Promise<Expanded> {
  // A variable of a shell that is not set stands for no folder, least of all for the one that is here.
  if (name === '') return {paths: [], isFile: true, problem: 'a name is empty; . names this folder'}
  const path = resolve(cwd, name)
  const kind = kindOf(path)
  if (kind === 'file') return {paths: [path], isFile: true}
  if (kind === 'folder') {
    const all = inBothCases(endings)
    return await globbed(`**/*.{${all.join(',')}}`, path, await absolute(without, cwd))
  }
  if (kind === 'missing' && isGlob(name)) return await globbed(slashed(name, cwd), cwd, await absolute(without, cwd))
  const near = kind === 'missing' && !isLink(path) ? nearestName(path) : undefined
  const meant = near === undefined ? '' : ` (did you mean "${relative(cwd, near) || near}"?)`
  const isMissing = kind === 'missing'
  return {paths: [], isFile: true, isMissing, problem: `${name}: ${isMissing ? missing(path) : kind}${meant}`}
}

function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false
}

function missing(path: string): string {
  if (isLink(path)) return toNothing
  return path.includes('\uFFFD') ? notUtf8 : 'no such file'
}

function ignoredAs(path: string, source: string | undefined): Ignored[] {
  return source === undefined ? [] : [{path, source}]
}

function allIgnored(source: string, cwd: string): string {
  return `all drafts here are left out by ${shortPath(source, cwd)}`
}

function noDrafts(name: string, cwd: string, endings: readonly string[]): string {
  return kindOf(resolve(cwd, name)) === 'folder'
    ? `no drafts in this folder (files ending in ${endings.map((ending) => `.${ending}`).join(', ')})`
    : 'no file matches'
}

/** Old programs and scanners write .TXT. */
function inBothCases(endings: readonly string[]): string[] {
  return endings.flatMap((ending) => [ending, ending.toUpperCase()])
}

async function globbed(pattern: string, cwd: string, without: readonly string[]): Promise<Expanded> {
  const {glob} = await import('tinyglobby')
  const refused: Refused[] = []
  const dead = new Set<string>()
  const paths = await glob([pattern], {
    cwd,
    absolute: true,
    ignore: [...neverDrafts, ...without],
    expandDirectories: false,
    fs: {readdir: noting(refused, dead)}
  })
  const sorted = paths.map((path) => resolve(path)).sort((a, b) => (a < b ? -1 : 1))
  if (dead.size === 0) return {paths: sorted, isFile: false, refused}
  const ends = new Map(sorted.filter(isLink).flatMap(deadEnd))
  for (const [path, reason] of ends) refused.push({path, reason})
  return {paths: sorted.filter((path) => !ends.has(path)), isFile: false, refused}
}

/** A link that leads to no file, with the reason. */
function deadEnd(path: string): [string, string][] {
  const kind = kindOf(path)
  return kind === 'file' || kind === 'folder' ? [] : [[path, kind === 'missing' ? toNothing : kind]]
}

/**
 * Reads folders, and notes those that it cannot read: a glob passes over them. It does so with links that lead to nothing
 * too, which are given out as files, so that it finds those that the pattern means.
 */
function noting(refused: Refused[], dead: Set<string>): typeof readdir {
  const read = (path: string, options: {withFileTypes: true}, done: (error: Error | null, entries: Dirent[]) => void) =>
    readdir(path, options, (error, entries) => {
      const reason = error === null ? undefined : systemReason(error)
      if (reason !== undefined) refused.push({path: resolve(path), reason})
      for (const entry of entries ?? []) {
        if (!entry.isSymbolicLink() || deadEnd(resolve(path, entry.name)).length === 0) continue
        entry.isSymbolicLink = () => false
        entry.isFile = () => true
        dead.add(entry.name)
      }
      done(error, entries)
    })
  return read as unknown as typeof readdir
}

/** Signs of a glob in the name of the folder itself stand for nothing but themselves. */
async function absolute(patterns: readonly string[], cwd: string): Promise<string[]> {
  if (patterns.length === 0) return []
  const {escapePath} = await import('tinyglobby')
  const folder = escapePath(slashed(cwd, cwd))
  return patterns.map((pattern) => {
    const glob = slashed(pattern, cwd)
    return isAbsolute(pattern) ? glob : posix.join(folder, glob)
  })
}

function isGlob(name: string): boolean {
  return /[*?{}[\]!()]/.test(name)
}

function isExclusion(name: string, cwd: string): boolean {
  return name.startsWith('!') && name.length > 1 && kindOf(resolve(cwd, name)) === 'missing'
}

/** `file`, `folder`, `missing`, or the reason why the system does not say. */
function kindOf(path: string): string {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const reason = systemReason(error)
    if (reason === undefined) throw error
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : reason
  }
}

function nearestName(path: string): string | undefined {
  try {
    const folder = dirname(path)
    const near = nearest(basename(path), readdirSync(folder))
    return near === undefined ? undefined : resolve(folder, near)
  } catch {
    return undefined
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

/** What leaves a draft out: the source of the first pattern that does, `undefined` where none does. */
export async function ignoreTest(ignores: readonly Ignores[]): Promise<(path: string) => string | undefined> {
  if (ignores.length === 0) return () => undefined
  const {default: ignore} = await import('ignore')
  const lists = ignores.map(({source, folder, patterns}) => ({source, folder, list: ignore().add([...patterns])}))
  return (path) =>
    lists.find(({folder, list}) => {
      const below = slashed(relative(folder, path), folder)
      // Patterns say nothing about what lies outside the folder of their config.
      return below !== '' && !below.startsWith('../') && !/^[a-z]:/i.test(below) && list.ignores(below)
    })?.source
}
