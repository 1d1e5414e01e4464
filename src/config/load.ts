import {basename} from 'node:path'
import {pathToFileURL} from 'node:url'
import {cosmiconfig, defaultLoaders} from 'cosmiconfig'
import {systemReason} from '../files/reason.ts'
import {searchPlaces} from './search.ts'

/** A config file that cannot be read; the message is one line and leaves the file's name out. */
export class LoadError extends Error {
  override name = 'LoadError'
}

/** Reads a config file of any of the kinds that are searched for. Throws {@link LoadError}. */
export async function loadConfig(file: string): Promise<unknown> {
  try {
    const found = await explorer.load(file)
    if (found === null) throw new LoadError(basename(file) === 'package.json' ? 'has no "msglint" key' : 'says nothing')
    return found.isEmpty ? {} : found.config
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(loadReason(error, file))
  }
}

type Load = (file: string, content: string) => unknown

const json: Load = (file, content) => defaultLoaders['.json'](file, content.replace(/^\uFEFF/, ''))

const module: Load = async (file) => {
  const loaded: {default?: unknown} = await import(pathToFileURL(file).href)
  if (loaded.default === undefined) throw new LoadError('has no default export')
  return loaded.default
}

const typescript: Load = (file, content) => {
  // Node runs TypeScript by itself from 22.18 on; before that, the typescript package must be there.
  if ('typescript' in process.features && process.features.typescript) return module(file, content)
  return Promise.resolve(defaultLoaders['.ts'](file, content)).catch(() => {
    throw new LoadError('a TypeScript config needs Node 22.18 or newer; older ones read .mjs, .json and .yaml')
  })
}

const explorer = cosmiconfig('msglint', {
  searchPlaces: [...searchPlaces],
  searchStrategy: 'none',
  cache: false,
  loaders: {
    '.json': json,
    '.js': module,
    '.mjs': module,
    '.cjs': module,
    '.ts': typescript,
    // A file that says its kind by no known ending is read as YAML, of which JSON is a part.
    default: defaultLoaders.noExt
  }
})

function loadReason(error: unknown, file: string): string {
  const reason = systemReason(error)
  if (reason !== undefined) return reason
  const message = error instanceof Error ? error.message : String(error)
  // Parsers put the file's name on a line of its own before the reason, and a picture of the place after it.
  const lines = message.split('\n').map((line) => line.replaceAll(file, '').trim())
  return `cannot be read: ${lines.find((line) => line !== '' && !/^\w+ Error in/.test(line)) ?? 'unknown reason'}`
}
