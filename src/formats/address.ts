import {shortPath, slashed} from './shortPath.ts'

/** A path as a URI reference: relative where it lies below the working directory, and with `/` on every system. */
export function address(path: string, cwd: string): {readonly uri: string; readonly isRelative: boolean} {
  const short = shortPath(path, cwd)
  const uri = slashed(short, cwd).split('/').map(encodeURIComponent).join('/')
  const isAbsolute = /^([\\/]|[a-z]:[\\/])/i.test(short)
  return isAbsolute ? {uri: `file://${uri.replace(/^(?!\/)/, '/')}`, isRelative: false} : {uri, isRelative: true}
}
