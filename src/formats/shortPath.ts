/** The path relative to the working directory where it lies below it. */
export function shortPath(path: string, cwd: string): string {
  const folder = cwd.replace(/[\\/]$/, '')
  const isBelow = path.startsWith(folder) && /^[\\/]./.test(path.slice(folder.length))
  return isBelow ? path.slice(folder.length + 1) : path
}

/**
 * A path with "/" between its steps, as addresses, globs and ignore patterns have it on every system. `cwd`, or any other
 * absolute path, tells the system: where it begins with "/", a backslash is a sign like another.
 */
export function slashed(path: string, cwd: string): string {
  return cwd.startsWith('/') ? path : path.replaceAll('\\', '/')
}
