import {now} from './clock.ts'
import type {Crew} from './crew.ts'
import type {Batch} from './judging.ts'
import type {Portion} from './portions.ts'

/** Judges a portion in this thread, draft by draft. */
export type JudgeHere = (portion: Portion) => Batch

/** Help in judging: threads of their own, which take a while to be there. */
export interface Helpers {
  call(): Promise<Crew>
  /** How long this thread works alone before it calls for help, in milliseconds. With 0 it judges nothing itself. */
  readonly patience: number
}

/**
 * Judges all portions, in order. A long run calls the helpers, and goes on by itself until they are there: so a short one
 * never waits for them. What is judged goes out before more is read, and no more is read than the helpers can take.
 */
export async function* shareOut(
  portions: AsyncIterable<Portion>,
  here: JudgeHere,
  helpers: Helpers | undefined
): AsyncGenerator<Batch> {
  if (helpers === undefined) {
    for await (const portion of portions) yield here(portion)
    return
  }
  const start = now()
  const source = new Ahead(portions)
  const underway: Promise<Batch>[] = []
  let crew: Crew | undefined
  try {
    for (;;) {
      if (underway[0] !== undefined && (await isFirst(underway[0], underway.length < crew!.room && source.next))) {
        yield await underway.shift()!
        continue
      }
      const portion = await source.take()
      if (portion === undefined) break
      if (crew === undefined && now() - start >= helpers.patience) {
        crew = await helpers.call()
        if (helpers.patience === 0) await crew.ready
      }
      if (crew?.isReady)
        underway.push('item' in portion || 'stream' in portion ? Promise.resolve(here(portion)) : crew.judge(portion))
      else {
        yield here(portion)
        // Files are read without waiting for anything: helpers who are there could not say so.
        await new Promise(setImmediate)
      }
    }
    for (const judged of underway) yield await judged
  } finally {
    await crew?.close()
  }
}

/** Whether a promise settles before another, which may be absent. */
async function isFirst(one: Promise<unknown>, other: Promise<unknown> | false): Promise<boolean> {
  if (other === false) return true
  return await Promise.race([one.then(() => true), other.then(() => false)])
}

/** Reads one value ahead. */
class Ahead<Value> {
  readonly #iterator: AsyncIterator<Value>
  next: Promise<IteratorResult<Value>>

  constructor(values: AsyncIterable<Value>) {
    this.#iterator = values[Symbol.asyncIterator]()
    this.next = this.#ask()
  }

  async take(): Promise<Value | undefined> {
    const {done, value} = await this.next
    if (done) return undefined
    this.next = this.#ask()
    return value
  }

  #ask() {
    const next = this.#iterator.next()
    // It is heard where it is taken, which may be later.
    next.catch(() => {})
    return next
  }
}
