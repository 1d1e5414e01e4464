import {realpathSync} from 'node:fs'
import {basename, dirname, isAbsolute, relative, resolve, sep} from 'node:path'

/** Whether a config names a file by this, and not a package or a preset. */
export function isPath(reference: string): boolean {
  return /^\.{1,2}([\\/]|$)/.test(reference) || isAbsolute(reference)
}

/** Whether a file lies in a folder, however links lead there. */
export function isBelow(file: string, folder: string): boolean {
  const way = relative(realPath(folder), realPath(file))
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // What is not there is told by whoever reads it.
    return resolve(realpathOfFolder(path), basename(path))
  }
}

function realpathOfFolder(path: string): string {
  const folder = dirname(path)
  return folder === path ? path : realPath(folder)
}
