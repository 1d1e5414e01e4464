import {
  closeSync,
  existsSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync
} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import process from 'node:process'
import {systemReason} from './reason.ts'

/** What cannot be written; the message is the reason, to stand behind its name. */
export class OutputError extends Error {
  override name = 'OutputError'
  /** The name of the file, where whoever wrote it says so. */
  readonly file: string | undefined

  constructor(reason: string, file?: string) {
    super(reason)
    this.file = file
  }
}

/** Does what writes a file, and names it where that fails. Throws {@link OutputError}. */
export function naming<Value>(file: string, write: () => Value): Value {
  try {
    return write()
  } catch (error) {
    throw error instanceof OutputError ? new OutputError(error.message, file) : error
  }
}

/** Files that are not complete, to be taken away where the process ends before they are. */
const unfinished = new Set<() => void>()
const discardAll = () => {
  for (const discard of unfinished) discard()
}
function watch(): void {
  process.once('exit', discardAll)
}

function stopWatching(): void {
  process.off('exit', discardAll)
}

/** How many links to links are followed; more are a circle. */
const mostLinks = 40

/** The file that a name leads to, which need not be there. Throws {@link OutputError}. */
function targetOf(path: string): string {
  // What stands for a pipe or a socket leads to no name: "/dev/stdout".
  if (existsSync(path)) return attempt(() => (statSync(path).isFile() ? realpathSync(path) : path))
  let target = path
  for (let links = 0; lstatSync(target, {throwIfNoEntry: false})?.isSymbolicLink(); links++) {
    if (links === mostLinks) throw new OutputError('its links lead in a circle')
    target = resolve(
      dirname(target),
      attempt(() => readlinkSync(target))
    )
  }
  return target
}

/** A file that is written whole or not at all: it appears under its name when it is complete. */
export class OutputFile {
  readonly #target: string
  readonly #draft: string
  readonly #descriptor: number
  #isClosed = false
  readonly #discard = () => rmSync(this.#draft, {force: true})

  /** Begins a file beside the one it is to replace. Throws {@link OutputError}. */
  constructor(path: string) {
    this.#target = targetOf(path)
    const there = attempt(() => statSync(this.#target, {throwIfNoEntry: false}))
    if (there?.isDirectory()) throw new OutputError('is a directory')
    // A device or a pipe is written to; renaming over it would destroy it.
    const isReplaced = there === undefined || there.isFile()
    this.#draft = isReplaced ? join(dirname(this.#target), draftName()) : this.#target
    if (!existsSync(dirname(this.#target))) throw new OutputError('its folder does not exist')
    this.#descriptor = attempt(() => openSync(this.#draft, isReplaced ? 'wx' : 'w', modeOf(there)))
    if (isReplaced) {
      if (unfinished.size === 0) watch()
      unfinished.add(this.#discard)
      if (there !== undefined) keepOwner(this.#descriptor, there)
    }
  }

  write(text: string): void {
    const bytes = Buffer.from(text)
    for (let written = 0; written < bytes.length; ) {
      const from = written
      written += attempt(() => writeSync(this.#descriptor, bytes, from))
    }
  }

  /** Puts the complete file in place. */
  complete(): void {
    const isReplaced = this.#draft !== this.#target
    // The name must not point at bytes that are still on their way when the power fails.
    if (isReplaced) attempt(() => fsyncSync(this.#descriptor))
    this.#close()
    if (isReplaced) attempt(() => renameSync(this.#draft, this.#target))
    this.#settle()
  }

  /** Leaves no trace of an incomplete file; one that is complete stays. */
  abandon(): void {
    this.#close()
    if (this.#draft !== this.#target) this.#discard()
    this.#settle()
  }

  /** Once: by then the number may be another file's. */
  #close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    attempt(() => closeSync(this.#descriptor))
  }

  #settle(): void {
    unfinished.delete(this.#discard)
    if (unfinished.size === 0) stopWatching()
  }
}

/** Not after the target, whose name may be as long as names get, nor after the process, whose number comes again. */
function draftName(): string {
  return `.msglint-${Math.random().toString(36).slice(2)}.tmp`
}

function modeOf(there: Stats | undefined): number {
  return there === undefined ? 0o666 : there.mode & 0o777
}

/** A file that another writes to, as root may, stays its owner's. */
function keepOwner(descriptor: number, {uid, gid}: Stats): void {
  const own = fstatSync(descriptor)
  if (own.uid === uid && own.gid === gid) return
  try {
    fchownSync(descriptor, uid, gid)
  } catch {
    // Who may not give it away owns it from now on, as after any editor that writes a new file.
  }
}

function attempt<Value>(act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    const reason = systemReason(error)
    throw reason === undefined ? error : new OutputError(reason)
  }
}
