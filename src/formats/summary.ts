import type {Palette} from './palette.ts'
import type {Tally} from './tally.ts'

/** What the run came to, in one line; with what is kept back, since silence must not look like success. */
export function verdict(tally: Tally, palette: Palette): string {
  const {drafts, errors, warnings} = tally
  if (drafts === 0) return palette.yellow('No drafts.')
  const problems = errors + warnings
  const aside = keptBack(tally)
  if (problems === 0) {
    const found = tally.unshown > 0 ? 'No errors' : 'No problems'
    return palette.green(`✔ ${drafts === 1 ? found : `${found} in ${drafts} drafts`}${aside}`)
  }
  const paint = errors > 0 ? palette.red : palette.yellow
  const parts = `${many(errors, 'error')}, ${many(warnings, 'warning')}`
  return palette.bold(paint(`✖ ${many(problems, 'problem')} (${parts})${aside}`))
}

function keptBack({suppressed, unshown}: Tally): string {
  const parts = [
    ...(unshown > 0 ? [`${many(unshown, 'warning')} not shown`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : [])
  ]
  return parts.map((part) => `; ${part}`).join('')
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
