import {extname} from 'node:path'
import {pathToFileURL} from 'node:url'
import {cosmiconfig, defaultLoaders, type Options, type PublicExplorer} from 'cosmiconfig'
import {readText} from '../files/read.ts'
import {systemReason} from '../files/reason.ts'
import type {Excerpt, Way} from '../mistake.ts'
import {searchPlaces} from './search.ts'
import {isPackage, parseSource, type TextProblem} from './sourceText.ts'

/** A config file that cannot be read. The message is one line and leaves the file's name out. */
export class LoadError extends Error {
  override name = 'LoadError'
}

const codeEndings = new Set(['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'])

/** Whether reading a file runs it. */
export function isCode(file: string): boolean {
  return codeEndings.has(extname(file))
}

/** What a file says, as far as it can be read, and what of its text cannot. */
export interface Loaded {
  /** `undefined` where nothing of it can be read. */
  readonly value: unknown
  readonly problems: readonly TextProblem[]
}

/** Reads a config or a plugin: code by its default export, all else as JSON or YAML. Throws {@link LoadError}. */
export async function loadConfig(file: string): Promise<Loaded> {
  try {
    const loaded = isPackage(file) ? await packageSettings(file) : await settings(file)
    const {value, problems} = loaded
    if (isPackage(file) && value === undefined && problems.length === 0) throw failure('has no "msglint" key')
    if (value === null) throw failure('says nothing')
    return loaded
  } catch (error) {
    if (error instanceof LoadError) throw error
    // It may start a program, which brings half of Node with it.
    throw failure(
      systemReason(error) ?? `cannot be read: ${(await import('./moduleFault.ts')).moduleFault(error, file)}`
    )
  }
}

async function settings(file: string): Promise<Loaded> {
  const found = await explorer().load(file)
  if (found === null || found.isEmpty) throw failure('says nothing')
  return found.config
}

// Cosmiconfig says of a broken one neither where nor what, and takes none with a byte order mark.
async function packageSettings(file: string): Promise<Loaded> {
  const read = readText(file)
  if ('reason' in read) throw failure(read.reason)
  return await data(file, read.text)
}

/** Where a file says something; `undefined` where it is code, or is gone. */
export async function locateIn(file: string): Promise<((way: Way, byKey: boolean) => Excerpt) | undefined> {
  const read = isCode(file) ? {reason: 'code'} : readText(file)
  if ('reason' in read) return undefined
  return (await parseSource(file, read.text)).locate
}

type Load = (file: string, content: string) => Promise<Loaded>

function failure(problem: string): LoadError {
  return new LoadError(problem)
}

const data: Load = async (file, content) => {
  const {value, problems} = await parseSource(file, content)
  return {value: withoutImport(value), problems}
}

// Cosmiconfig would read the files that this key names, code among them, behind the back of every check of ours.
function withoutImport(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '$import')) {
    throw failure('unknown key "$import" (did you mean "extends"?)')
  }
  return value
}

const module: Load = async (file) => {
  const loaded: {default?: unknown} = await import(pathToFileURL(file).href)
  if (loaded.default === undefined) throw failure('has no default export')
  // A config may have to be asked for: the default export of some is a promise.
  return {value: withoutImport(await loaded.default), problems: []}
}

const typescript: Load = (file, content) => {
  // Node runs TypeScript by itself from 22.18 on; before that, the typescript package must be there.
  if ('typescript' in process.features && process.features.typescript) return module(file, content)
  return Promise.resolve(defaultLoaders['.ts'](file, content)).then(
    (value): Loaded => ({value: withoutImport(value), problems: []}),
    () => {
      throw failure('a TypeScript config needs Node 22.18 or newer; older ones read .mjs, .json and .yaml')
    }
  )
}

let made: PublicExplorer | undefined

/** Cosmiconfig looks for settings of its own in the package.json of the folder that we run in, and takes no broken one. */
function explorer(): PublicExplorer {
  try {
    made ??= cosmiconfig('msglint', options)
    return made
  } catch {
    throw failure('cannot be read: the package.json of the folder that msglint runs in is not JSON')
  }
}

const options: Partial<Options> = {
  searchPlaces: [...searchPlaces],
  searchStrategy: 'none',
  cache: false,
  loaders: {
    '.json': data,
    '.yaml': data,
    '.yml': data,
    '.js': module,
    '.mjs': module,
    '.cjs': module,
    '.ts': typescript,
    noExt: data,
    default: data
  }
}
