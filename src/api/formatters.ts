import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {packageFile} from '../config/packages.ts'
import {type FormatFunction, FormatterError} from '../formats/eslint.ts'
import {formatNames} from '../formats/registry.ts'
import {nearest} from '../phrases/nearest.ts'

const kinds = ['msglint-formatter', 'eslint-formatter']

/**
 * Loads a formatter that is not built in: a file, or a package by its full name or by what stands behind
 * `msglint-formatter-` or `eslint-formatter-`. Throws {@link FormatterError}.
 */
export async function formatFunction(reference: string, cwd: string): Promise<FormatFunction> {
  const loaded = await load(await formatterFile(reference, cwd))
  // A transpiled module has its default export one level down.
  const found = [loaded, (loaded as {default?: unknown} | undefined)?.default].find((one) => typeof one === 'function')
  if (found === undefined) throw new FormatterError('has no function as its default export')
  return found as FormatFunction
}

/** The file that a formatter is loaded from. Throws {@link FormatterError}. */
export async function formatterFile(reference: string, cwd: string): Promise<string> {
  return isPath(reference) ? resolve(cwd, reference) : await packageOf(reference, cwd)
}

function isPath(reference: string): boolean {
  return (
    /^\.{0,2}[\\/]|^[a-z]:[\\/]|\.[cm]?[jt]s$/i.test(reference) ||
    (!reference.startsWith('@') && /[\\/]/.test(reference))
  )
}

async function packageOf(reference: string, cwd: string): Promise<string> {
  for (const name of packageNames(reference)) {
    const found = await packageFile(name, cwd)
    if ('file' in found) return found.file
    if (found.reason !== 'is not installed') throw new FormatterError(`the package ${name} ${found.reason}`)
  }
  const meant = nearest(reference, formatNames)
  const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`
  throw new FormatterError(`is no built-in format (${formatNames.join(', ')}) and no package installed here${hint}`)
}

/** `junit-x` → `msglint-formatter-junit-x`, `eslint-formatter-junit-x`; `@acme/x` → `@acme/msglint-formatter-x`, …. */
function packageNames(reference: string): string[] {
  const [, scope = '', name = ''] = /^(@[^/]+\/)?(.*)$/s.exec(reference) ?? []
  if (kinds.some((kind) => name === kind || name.startsWith(`${kind}-`))) return [reference]
  return kinds.map((kind) => `${scope}${kind}-${name}`)
}

async function load(file: string): Promise<unknown> {
  try {
    const module: {default?: unknown} = await import(pathToFileURL(file).href)
    return module.default
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    const reason = error instanceof Error ? error.message.split('\n')[0] : 'an unknown error'
    throw new FormatterError(
      isMissing ? 'no such file, or it imports one that is missing' : `cannot be loaded: ${reason}`
    )
  }
}
