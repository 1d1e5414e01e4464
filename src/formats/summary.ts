import type {Palette} from './palette.ts'
import type {Tally} from './tally.ts'

/** What the run came to, in one line. */
export function verdict({drafts, errors, warnings}: Tally, palette: Palette): string {
  if (drafts === 0) return palette.yellow('No drafts.')
  const problems = errors + warnings
  if (problems === 0) return palette.green(`✔ ${drafts === 1 ? 'No problems' : `No problems in ${drafts} drafts`}`)
  const paint = errors > 0 ? palette.red : palette.yellow
  const parts = `${many(errors, 'error')}, ${many(warnings, 'warning')}`
  return palette.bold(paint(`✖ ${many(problems, 'problem')} (${parts})`))
}

/** A score in the colour of how good it is. */
export function score(points: number | null, palette: Palette): string {
  if (points === null) return palette.red('no score')
  const paint = points >= 80 ? palette.green : points >= 50 ? palette.yellow : palette.red
  return paint(`${points}/100`)
}

export function many(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
