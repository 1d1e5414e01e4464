import {naming, OutputError, OutputFile} from '../files/outputFile.ts'
import {systemReason} from '../files/reason.ts'
import {visible} from '../formats/visible.ts'
import type {Outlet} from './io.ts'

/** Where a report goes. `write` settles when there is room for more. */
export interface Screen {
  /** Whether it is read while it is written. */
  readonly isStream: boolean
  write(text: string): Promise<void>
  /** Puts the report in place; nothing is written after it. */
  complete(): void
  /** Leaves no half of a report behind. */
  abandon(): void
}

/** The reader of stdout has gone: there is nobody to report to, and nobody to tell. */
export class ReaderGone extends Error {
  override name = 'ReaderGone'
}

/** A report on a stream, as fast as its reader takes it. */
export function streamScreen(outlet: Outlet): Screen {
  let broken: Error | undefined
  outlet.on('error', (error) => {
    broken = error
  })
  return {
    isStream: true,
    async write(text) {
      const error = broken ?? (await new Promise<Error | null | undefined>((done) => outlet.write(text, done)))
      if (!error) return
      if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')) throw new ReaderGone()
      throw new OutputError(systemReason(error) ?? 'the stream failed')
    },
    complete() {},
    abandon() {}
  }
}

/** A report in a file, by the name that errors have for it. Throws {@link OutputError}. */
export function fileScreen(path: string, name: string): Screen {
  const file = naming(name, () => new OutputFile(path))
  return {
    isStream: false,
    async write(text) {
      naming(name, () => file.write(text))
    },
    complete: () => naming(name, () => file.complete()),
    abandon: () => file.abandon()
  }
}

/** What went wrong, one line each, on stderr. */
export class Complaints {
  #outlet: Outlet
  #amount = 0

  constructor(outlet: Outlet) {
    this.#outlet = outlet
    // A closed stderr must not end a run whose report is still read.
    outlet.on('error', () => {})
  }

  /** msglint could not do its job: the run ends with exit code 2. `details` are lines to look at below the problem. */
  add(problem: string, details: readonly string[] = []): void {
    this.#amount += 1
    this.note(problem)
    for (const line of details) this.#outlet.write(`${visible(line)}\n`)
  }

  /** Something to know that does not make the run a failure. */
  note(remark: string): void {
    this.#outlet.write(`msglint: ${visible(remark)}\n`)
  }

  /** Lines that are no complaint. */
  tell(page: string): void {
    this.#outlet.write(page)
  }

  /** Speaks through another outlet to the same end. */
  moveTo(outlet: Outlet): void {
    this.#outlet = outlet
  }

  get any(): boolean {
    return this.#amount > 0
  }
}
