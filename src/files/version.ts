import {createRequire} from 'node:module'

/** The version of this msglint. */
export function version(): string {
  const {version} = createRequire(import.meta.url)('msglint/package.json') as {version: string}
  return version
}
