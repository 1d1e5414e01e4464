/** The path relative to the working directory where it lies below it. */
export function shortPath(path: string, cwd: string): string {
  const folder = cwd.replace(/[\\/]$/, '')
  const isBelow = path.startsWith(folder) && /^[\\/]./.test(path.slice(folder.length))
  return isBelow ? path.slice(folder.length + 1) : path
}
