import {fstatSync, realpathSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Resolved} from '../config/resolve.ts'
import {findUpward, ignoreFileName, suppressionsFile} from '../config/search.ts'
import type {Flags} from './flags.ts'
import type {Io} from './io.ts'
import type {Source} from './source.ts'

/** A file that a run reads, or writes at its end: a report in its place would destroy it. */
export interface InUse {
  /** Its path, or the number by which it is open. */
  readonly file: string | number
  /** What it is, to stand behind its name. */
  readonly says: string
}

type Asked = Pick<Flags, 'replyTo' | 'suppressions' | 'ignore'>

/** All files of a run but its formatters'. They are looked for only where a report goes to a file. */
export function* filesInUse(
  flags: Asked,
  {files}: Pick<Resolved, 'files'>,
  sources: readonly Source[],
  {cwd}: Pick<Io, 'cwd'>
): Generator<InUse> {
  for (const source of sources) {
    if ('path' in source) yield {file: source.path, says: 'is one of the drafts'}
    else if (typeof source.stdin.fd === 'number') yield {file: source.stdin.fd, says: 'is what stdin is read from'}
  }
  if (flags.replyTo !== undefined) {
    yield {file: resolve(cwd, flags.replyTo), says: 'is the message that --reply-to names'}
  }
  for (const file of files) yield {file, says: 'is a config or a plugin of this run'}
  const isSuppressing = flags.suppressions.all || flags.suppressions.prune
  const suppressions = findUpward(cwd, suppressionsFile) ?? (isSuppressing ? join(cwd, suppressionsFile) : undefined)
  if (suppressions !== undefined) yield {file: suppressions, says: 'is the file of suppressions'}
  const ignores = flags.ignore ? findUpward(cwd, ignoreFileName) : undefined
  if (ignores !== undefined) yield {file: ignores, says: 'says which drafts to leave out'}
}

/** What a file is to the run that a report is to go to; `undefined` where it is nothing. */
export function useOf(path: string, all: Iterable<InUse>): string | undefined {
  for (const {file, says} of all) {
    if (typeof file === 'string' ? isSame(file, path) : isOpen(file, path)) return says
  }
  return undefined
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}

/** Whether it is a file of that name that is open, as a shell opens one for stdin. */
function isOpen(descriptor: number, path: string): boolean {
  try {
    const [open, named] = [fstatSync(descriptor), statSync(path)]
    return open.isFile() && open.dev === named.dev && open.ino === named.ino
  } catch {
    return false
  }
}
