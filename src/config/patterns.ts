const pathAndUp = /(^|\/)\.\.?(\/|$)/

/** Why a pattern to leave drafts out by, in the syntax of `.gitignore`, can fit none; `undefined` where it can. */
export function ignoreFault(pattern: string, isOfRoot: (pattern: string) => boolean = () => false): string | undefined {
  const bare = pattern.trimEnd().replace(/^!/, '')
  if (bare === '' || pattern.startsWith('#')) return undefined
  if (pathAndUp.test(bare)) return fitsNone(pattern, 'patterns begin at their folder, and know no "." and ".." in them')
  if (bare.includes('//')) return fitsNone(pattern, 'one slash divides folders')
  if (/^[a-z]:[\\/]/i.test(bare) || isOfRoot(bare))
    return fitsNone(pattern, 'patterns begin at their folder, and not at the root')
  return undefined
}

/** Why a glob of an override can fit no draft; `undefined` where it can. Drafts may lie above the config. */
export function globFault(glob: string): string | undefined {
  // In braces two stops are a range.
  const below = glob.replace(/^!?(\.\/)*(\.\.\/)*/, '').replaceAll(/\{[^}]*\}/g, '*')
  if (below === '' || pathAndUp.test(below)) return fitsNone(glob, 'in the way to a draft there is no "." and no ".."')
  return below.includes('//') ? fitsNone(glob, 'one slash divides folders') : undefined
}

function fitsNone(pattern: string, why: string): string {
  return `${JSON.stringify(pattern)} fits no draft: ${why}`
}
