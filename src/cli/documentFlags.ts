import {dialectNames} from '../extract/dialects.ts'
import {builtInTypes, type DocumentTypes, endingOf} from '../extract/registry.ts'
import {modes} from '../message/facts.ts'
import {nearest} from '../phrases/nearest.ts'
import type {Flags} from './flags.ts'

interface Options {
  readonly as?: string
  readonly ext?: readonly string[]
  readonly mode?: string
  readonly dialect?: readonly string[]
}

/** The flags that say how files are to be read. What is wrong with them goes to `problems`. */
export function documentFlags(
  {as, ext = [], mode, dialect}: Options,
  problems: string[]
): Pick<Flags, 'as' | 'endings' | 'mode' | 'dialects'> {
  const names = dialect?.flatMap((list) => list.split(','))
  for (const name of names ?? []) chosen('--dialect', 'dialect', name, dialectNames, problems)
  return {
    as,
    endings: endings(ext, as, problems),
    // Only templates have a dialect.
    mode: mode === undefined ? names && 'template' : chosen('--mode', 'mode', mode, modes, problems),
    dialects: names
  }
}

function endings(lists: readonly string[], as: string | undefined, problems: string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const one of lists.flatMap((list) => list.split(','))) {
    const [written = '', type] = one.split('=')
    const ending = written
      .trim()
      .replace(/^\.|^\*\./, '')
      .toLowerCase()
    const own = builtInTypes.ofEnding(endingOf(`x.${ending}`))?.name
    if (!/^[\w.-]+$/.test(ending)) problems.push(`--ext: expected an ending, found "${one}"`)
    else if (type !== undefined) found.set(ending, type)
    else if (own ?? as) found.set(ending, (own ?? as)!)
    else problems.push(`--ext: "${written}" is unknown; say what it is, as in ${ending}=text`)
  }
  return found
}

/** The kinds of file that the flags name and that are not there, each in one line; plugins may bring some. */
export function strangeTypes({as, endings}: Pick<Flags, 'as' | 'endings'>, types: DocumentTypes): string[] {
  const problems: string[] = []
  if (as !== undefined) chosen('--as', 'type', as, types.names, problems)
  for (const type of new Set(endings.values())) if (type !== as) chosen('--ext', 'type', type, types.names, problems)
  return problems
}

/** The name that was given, if it is one of those that there are. */
export function chosen<Name extends string>(
  flag: string,
  kind: string,
  value: string,
  names: readonly Name[],
  problems: string[]
): Name | undefined {
  const found = names.find((name) => name === value)
  if (found !== undefined) return found
  const meant = nearest(value, names)
  const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`
  problems.push(`${flag}: unknown ${kind} "${value}"; known: ${names.join(', ')}${hint}`)
  return undefined
}
