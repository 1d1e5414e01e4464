import {nearest} from '../phrases/nearest.ts'

/** One thing wrong with a config: where, what, and the word that was likely meant. */
export interface Mistake {
  /** The file's path, or where else it was said: `--rule`, `config`. */
  readonly source: string
  /** The way to the value, such as `rules.personal-close[0]`; empty for the whole. */
  readonly path: string
  readonly problem: string
  readonly meant?: string | undefined
}

/** A config that cannot be used. `mistakes` has all that is wrong with it, in the order of the file. */
export class ConfigError extends Error {
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(mistakeLine).join('\n'))
    this.name = 'ConfigError'
    this.mistakes = mistakes
  }
}

/** A mistake in one line: what is wrong where, and what was meant. */
export function mistakeLine({source, path, problem, meant}: Mistake): string {
  const place = path === '' ? source : `${source}: ${path}`
  return `${place}: ${problem}${meant === undefined ? '' : ` (did you mean "${meant}"?)`}`
}

/** An unknown name among known ones: the nearest is likely meant; where none is near, all are listed. */
export function unknownName(kind: string, name: string, known: readonly string[]): Pick<Mistake, 'problem' | 'meant'> {
  const meant = nearest(name, known)
  const choice = meant === undefined && known.length > 0 && known.length <= 12 ? `; known: ${known.join(', ')}` : ''
  return {problem: `unknown ${kind} "${name}"${choice}`, meant}
}

/** A value as an error shows it: short, on one line, with no more of it than tells it apart. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (value === null) return 'null'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'function') return 'a function'
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
