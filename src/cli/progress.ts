import type {Io, Outlet} from './io.ts'

// Who waits for less wants no progress.
const patience = 500
const interval = 100

/** Tells on a terminal how far a long run has come, in a line that gives way to whatever else is written. */
export class Progress {
  readonly #terminal: Outlet
  readonly #total: number | undefined
  readonly #start = performance.now()
  #next = this.#start + patience
  #done = 0
  #isShown = false

  /** `total` is the number of drafts; `undefined` where files may hold several, and only reading tells how many. */
  constructor(terminal: Outlet, total: number | undefined) {
    this.#terminal = terminal
    this.#total = total
  }

  /** Nobody watches a pipe or a log. */
  static isWatched({stderr, env}: Io): boolean {
    const {CI: ci, TERM: term} = env
    return stderr.isTTY === true && term !== 'dumb' && (ci === undefined || ci === '' || ci === 'false')
  }

  /** A draft is done. */
  step(): void {
    this.#done += 1
    const now = performance.now()
    if (now < this.#next) return
    this.#next = now + interval
    this.#isShown = true
    const done = this.#done.toLocaleString('en')
    const rate = Math.round((this.#done / (now - this.#start)) * 1000).toLocaleString('en')
    const known =
      this.#total === undefined ? `${done} drafts so far` : `${done} of ${this.#total.toLocaleString('en')} drafts`
    this.#terminal.write(`\r\u001b[K${known}, ${rate} a second`)
  }

  clear(): void {
    if (!this.#isShown) return
    this.#isShown = false
    this.#terminal.write('\r\u001b[K')
  }

  /** An outlet to the same terminal, which clears the line before it writes. */
  beside(outlet: Outlet): Outlet {
    return {
      write: (text, done) => {
        this.clear()
        return outlet.write(text, done)
      },
      on: (event, listener) => outlet.on(event, listener),
      isTTY: outlet.isTTY,
      columns: outlet.columns
    }
  }
}
