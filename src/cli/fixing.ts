import {createReadStream, readFileSync} from 'node:fs'
import type {Judge} from '../config/judges.ts'
import {decode} from '../files/decode.ts'
import {OutputError} from '../files/outputFile.ts'
import {readBytes, readText} from '../files/read.ts'
import {isStream, notReplaceable, replaceText} from '../files/replace.ts'
import {type Fixable, fixText, type Refusal} from '../fixes.ts'
import {type Library, sourceItems, sourceName} from './drafts.ts'
import type {Judged} from './judged.ts'
import {judge, lintToFix} from './judging.ts'
import type {Item, Piped, Source} from './source.ts'

/** A file's text with the drafts in it and what is reported of them. */
interface State {
  readonly items: readonly Item[]
  readonly fixables: readonly Fixable[]
}

const refusals: Readonly<Record<Refusal, string>> = {
  unsettled: 'its fixes undo each other, and none is made',
  unreadable: 'its fixes would leave it unreadable, and are not made'
}

/**
 * Judges the drafts of a file, be they one or many, after the fixes that are safe: in the file, or, dry, in the `output`
 * of its first result. `trouble` of the first tells what kept fixes from the file.
 */
export async function judgeFixed(
  source: Source,
  library: Library,
  judgeOf: (path: string) => Judge
): Promise<Judged[]> {
  const {fix, quiet} = library.flags
  const judging = judgeOf(sourceName(source))
  const [read, again] =
    'path' in source && !isStream(source.path) ? [readText(source.path), source] : await replayed(source)
  const stateOf = async (content?: string): Promise<State> => {
    const items = await sourceItems(again, library, content)
    return {items, fixables: items.map((item) => lintToFix(item, judging))}
  }
  const told = ({items, fixables}: State, trouble?: string, output?: string): Judged[] =>
    items.map((item, index) => {
      const {result} = fixables[index]!
      if (index > 0) return judge(item, judging, library.flags, result)
      const first = judge(item, judging, library.flags, output === undefined ? result : {...result, output})
      return trouble === undefined ? first : {...first, trouble}
    })
  if ('reason' in read) {
    const state = await stateOf()
    const isFixable = state.fixables.some(({fixes}) => fixes.length > 0)
    return told(state, isFixable ? `cannot be fixed: ${read.reason}` : undefined)
  }
  const before = await stateOf(read.text)
  let state = before
  const isWanted = quiet ? ({severity}: {severity: number}) => severity === 2 : undefined
  const {text, refused} = await fixText(
    read.text,
    async (content) => {
      if (content !== read.text) state = await stateOf(content)
      return state.fixables
    },
    isWanted
  )
  if (refused !== undefined) return told(before, refusals[refused])
  if (text === read.text) return told(before)
  const problem = fix === 'dry' || !('path' in source) ? undefined : written(source.path, read.text, text)
  if (problem !== undefined) return told(before, problem)
  return told(state, undefined, text)
}

/** What stdin or another pipe says, and a source that says it again. */
async function replayed(source: Source) {
  const {stdin, name}: Piped = 'path' in source ? {stdin: createReadStream(source.path), name: source.path} : source
  const bytes = await readBytes(stdin)
  if ('reason' in bytes) return [bytes, {stdin, name}] as const
  async function* again() {
    yield bytes as Uint8Array
  }
  return [decode(bytes), {stdin: again(), name}] as const
}

/** Puts a fixed text in place of the one that was read; why it could not, if it could not. */
export function written(path: string, before: string, after: string): string | undefined {
  if (isStream(path)) return notReplaceable
  try {
    // Somebody may have saved the file since, and their words are not ours to lose.
    const now = decode(readFileSync(path))
    if ('reason' in now) return `cannot be fixed: ${now.reason}`
    if (now.text !== before) return 'was changed by somebody else meanwhile, and is not fixed'
    replaceText(path, after)
    return undefined
  } catch (error) {
    if (error instanceof OutputError) return `cannot be fixed: ${error.message}`
    throw error
  }
}
