import {fstatSync, writeSync} from 'node:fs'
import process from 'node:process'
import type {Outlet} from './io.ts'

type Done = (error?: Error | null) => void

/** A stream of Node's. */
interface Stream extends Outlet {
  write(content: string | Uint8Array, done?: Done): unknown
}

/**
 * stdout or stderr by its number, `stream` being Node's stream of it. To open that loads all that Node knows of streams and
 * sockets, which takes as long as to judge a draft; a file or a pipe is written to without, and as Node does it there: the
 * write is done when it returns.
 */
export function outletOf(number: number, stream: () => Stream): Outlet {
  return isPlain(number) ? new PlainOutlet(number, stream) : stream()
}

/** What is neither a terminal, which has a width, nor something of Windows, where a pipe may not be written to so. */
function isPlain(number: number): boolean {
  if (process.platform === 'win32') return false
  try {
    const stats = fstatSync(number)
    return stats.isFile() || stats.isFIFO() || stats.isSocket()
  } catch {
    return false
  }
}

class PlainOutlet implements Outlet {
  readonly #number: number
  readonly #openStream: () => Stream
  readonly #listeners: ((error: Error) => void)[] = []
  #stream: Stream | undefined

  constructor(number: number, stream: () => Stream) {
    this.#number = number
    this.#openStream = stream
  }

  on(_event: 'error', listener: (error: Error) => void): void {
    this.#listeners.push(listener)
    this.#stream?.on('error', listener)
  }

  write(text: string, done: Done = () => {}): void {
    if (this.#stream !== undefined) {
      this.#stream.write(text, done)
      return
    }
    let rest = Buffer.from(text)
    try {
      while (rest.length > 0) rest = rest.subarray(writeSync(this.#number, rest))
      done()
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if ('code' in error && error.code === 'EAGAIN') this.#waitFor(rest, done)
      else this.#fail(error, done)
    }
  }

  /** A pipe that whoever shares it has set not to wait is one for a stream. */
  #waitFor(rest: Uint8Array, done: Done): void {
    this.#stream = this.#openStream()
    for (const listener of this.#listeners) this.#stream.on('error', listener)
    this.#stream.write(rest, done)
  }

  #fail(error: Error, done: Done): void {
    for (const listener of this.#listeners) listener(error)
    done(error)
  }
}
