import {now} from './clock.ts'
import type {Interrupted} from './io.ts'

// Often enough that Ctrl-C is felt at once, seldom enough to cost nothing.
const interval = 50

/** Lets a run be broken off between two drafts. */
export class Interruption {
  readonly #signal: Interrupted | undefined
  #looked = now()

  constructor(signal: Interrupted | undefined) {
    this.#signal = signal
  }

  get hasCome(): boolean {
    return this.#signal?.aborted ?? false
  }

  /** Whether it has come. A signal is heard only while nothing runs, so now and then this waits for a moment. */
  async comes(): Promise<boolean> {
    if (now() - this.#looked >= interval) {
      await new Promise(setImmediate)
      this.#looked = now()
    }
    return this.hasCome
  }

  /** The batches up to the interruption; it does not wait for one that may never come. */
  async *until<Batch>(batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
    const signal = this.#signal
    if (signal === undefined) return yield* batches
    const iterator = batches[Symbol.asyncIterator]()
    let give = (_: undefined) => {}
    const stop = () => give(undefined)
    signal.addEventListener('abort', stop)
    try {
      while (!signal.aborted) {
        // One promise for all, raced with each batch, would hold every batch until the end.
        const next = await new Promise<IteratorResult<Batch> | undefined>((resolve, reject) => {
          give = resolve
          iterator.next().then(resolve, reject)
        })
        if (next === undefined || next.done) return
        yield next.value
      }
    } finally {
      signal.removeEventListener('abort', stop)
      // A generator that waits for its stream ends when that does.
      if (!signal.aborted) await iterator.return?.()
    }
  }
}
