import {relative, sep} from 'node:path'
import picomatch from 'picomatch'
import type {Scope} from './reading.ts'

const matchers = new Map<string, (path: string) => boolean>()

/** Whether a draft is one of those that an override is for. */
export function fits({folder, globs}: Scope, path: string): boolean {
  const below = relative(folder, path).split(sep).join('/')
  const isOneOf = (list: readonly string[]) => list.some((glob) => matcherOf(glob)(below))
  const [without, within] = [globs.filter(isExclusion), globs.filter((glob) => !isExclusion(glob))]
  return isOneOf(within) && !isOneOf(without.map((glob) => glob.slice(1)))
}

function isExclusion(glob: string): boolean {
  return glob.startsWith('!')
}

function matcherOf(glob: string): (path: string) => boolean {
  const plain = glob.replace(/^\.\//, '')
  const known = matchers.get(plain)
  if (known !== undefined) return known
  // A name without a slash fits in every folder, as in ESLint's overrides.
  const matcher = picomatch(plain, {dot: true, basename: !plain.includes('/')})
  matchers.set(plain, matcher)
  return matcher
}
