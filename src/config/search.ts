import {lstatSync, readdirSync, readFileSync} from 'node:fs'
import {homedir} from 'node:os'
import {basename, dirname, join} from 'node:path'

/** Where a config may stand in a folder; in one of them at a time. */
export const searchPlaces = [
  'package.json',
  '.msglintrc',
  '.msglintrc.json',
  '.msglintrc.yaml',
  '.msglintrc.yml',
  '.msglintrc.js',
  '.msglintrc.mjs',
  '.msglintrc.cjs',
  '.msglintrc.ts',
  'msglint.config.js',
  'msglint.config.mjs',
  'msglint.config.cjs',
  'msglint.config.ts'
] as const

/** Names that other tools take for their configs. Whoever writes one waits for an effect, and must hear that it has none. */
const unread = ['json5', 'jsonc', 'mts', 'cts', 'toml', 'ini'].map((ending) => `.msglintrc.${ending}`)
const unreadModules = ['json', 'json5', 'yaml', 'yml', 'mts', 'cts', 'toml'].map((ending) => `msglint.config.${ending}`)

const places: readonly string[] = [...searchPlaces, ...unread, ...unreadModules]
const known: ReadonlySet<string> = new Set(places)

/** Where a repository that started late keeps the findings that it leaves for later. */
export const suppressionsFile = 'msglint-suppressions.json'

/** What names drafts to leave out, beside the config. */
export const ignoreFileName = '.msglintignore'

/** Whether a file that {@link findConfigs} found is of a kind that is read. */
export function isRead(file: string): boolean {
  return (searchPlaces as readonly string[]).includes(basename(file))
}

/**
 * The config files of a folder: those of the nearest folder upward that has any, as far as the home folder, or the root
 * outside it; those that only look like one come last. Looks at names alone, so that a run without a config loads nothing to
 * read one.
 */
export function findConfigs(folder: string, home: string = homedir()): readonly string[] {
  for (let current = folder; ; current = dirname(current)) {
    const names = entryNames(current)
    const found = places.filter(
      (name) => names.has(name) && (name !== 'package.json' || mentionsUs(join(current, name)))
    )
    if (found.length > 0) return found.map((name) => join(current, name))
    if (current === home || current === dirname(current)) return []
  }
}

/** The nearest file of that name upward, as far as a config is searched for. */
export function findUpward(folder: string, name: string, home: string = homedir()): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    const file = join(current, name)
    // A link that leads to nothing is there too: whoever made it waits for an effect.
    if (lstatSync(file, {throwIfNoEntry: false}) !== undefined) return file
    if (current === home || current === dirname(current)) return undefined
  }
}

function entryNames(folder: string): Set<string> {
  try {
    return new Set(readdirSync(folder).filter((name) => known.has(name) && !isFolder(join(folder, name))))
  } catch {
    // A folder that may be passed through but not read cannot be searched; those above it still can.
    return new Set()
  }
}

function isFolder(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}

function mentionsUs(packageFile: string): boolean {
  let content = ''
  try {
    content = readFileSync(packageFile, 'utf8')
    if (!content.includes('"msglint"')) return false
    const parsed: unknown = JSON.parse(content.replace(/^\uFEFF/, ''))
    return typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, 'msglint')
  } catch {
    // One that npm could not read either is told of where it means to set us up: a comma too many must not undo a config.
    return /"msglint"\s*:\s*\{/.test(content)
  }
}
