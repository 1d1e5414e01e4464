import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** What a package is for: its name begins with it. */
export type PackageKind = 'msglint-config' | 'msglint-plugin'

/**
 * The name of a package, from its short form: `dental` → `msglint-plugin-dental`, `@acme` → `@acme/msglint-plugin`,
 * `@acme/dental` → `@acme/msglint-plugin-dental`. A full name stays, and so does a way into the package behind it.
 */
export function packageName(reference: string, kind: PackageKind): string {
  const [, scope, name = '', rest = ''] = /^(?:(@[^/]+)(?:\/|$))?([^/]*)(\/.*)?$/.exec(reference) ?? []
  const isFull = name === kind || name.startsWith(`${kind}-`)
  const full = isFull ? name : name === '' ? kind : `${kind}-${name}`
  return `${scope === undefined ? '' : `${scope}/`}${full}${rest}`
}

/** The short form of a package's name, which its presets are called by. */
export function shortName(reference: string, kind: PackageKind): string {
  const [, scope, name = ''] = /^(?:(@[^/]+)\/)?([^/]*)/.exec(packageName(reference, kind)) ?? []
  const short = name === kind ? '' : name.slice(kind.length + 1)
  return [scope, short].filter(Boolean).join('/')
}

/** The file that a package is, as Node finds it from a folder; or why there is none. */
export async function packageFile(name: string, folder: string): Promise<{file: string} | {reason: string}> {
  const {resolve} = await import('import-meta-resolve')
  try {
    return {file: fileURLToPath(resolve(name, pathToFileURL(join(folder, 'config')).href))}
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ERR_MODULE_NOT_FOUND') return {reason: 'is not installed'}
    if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return {reason: 'does not export this'}
    return {reason: 'is not the name of a package'}
  }
}
