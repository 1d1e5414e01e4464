import {type Palette, plain} from '../formats/palette.ts'
import type {Io} from './io.ts'

/** Whether to colour: what the flag says, else FORCE_COLOR, else NO_COLOR, else whether a terminal is there to see it. */
export function wantsColour(
  flag: boolean | undefined,
  {env, stdout}: Pick<Io, 'env' | 'stdout'>,
  toFile: boolean
): boolean {
  if (flag !== undefined) return flag
  const {FORCE_COLOR: force, NO_COLOR: no, TERM: term} = env
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return !toFile && stdout.isTTY === true && term !== 'dumb'
}

/** The palette of a terminal with the sixteen colours that every one has; chalk is loaded only to colour. */
export async function paletteOf(isColoured: boolean): Promise<Palette> {
  if (!isColoured) return plain
  const {Chalk} = await import('chalk')
  return new Chalk({level: 1})
}
