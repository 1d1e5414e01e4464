import {sep} from 'node:path'
import {shortPath} from './shortPath.ts'

// Elsewhere than on Windows a backslash is a sign like another.
const steps = sep === '\\' ? /[\\/]/ : '/'

/** A path as a URI reference: relative where it lies below the working directory, and with `/` on every system. */
export function address(path: string, cwd: string): {readonly uri: string; readonly isRelative: boolean} {
  const short = shortPath(path, cwd)
  const uri = short.split(steps).map(encodeURIComponent).join('/')
  const isAbsolute = /^([\\/]|[a-z]:[\\/])/i.test(short)
  return isAbsolute ? {uri: `file://${uri.replace(/^(?!\/)/, '/')}`, isRelative: false} : {uri, isRelative: true}
}
