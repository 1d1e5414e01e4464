import process from 'node:process'
import {now} from './clock.ts'
import type {Crew} from './crew.ts'
import type {Batch, Judged} from './judged.ts'
import type {Portion} from './portions.ts'

/** Judges a portion in this thread, draft by draft. */
export type JudgeHere = (portion: Portion) => Batch

/** Help in judging: threads of their own, which take a while to be there. */
export interface Helpers {
  call(): Promise<Crew>
  /**
   * How long a run must go on for them to be worth calling, in milliseconds: what it has done lately is the measure. With 0
   * this thread judges nothing itself.
   */
  readonly patience: number
  /** Whether there may be too few idle cores for them, which shows in how much processor time this process gets. */
  readonly mayCrowd: boolean
  /** How many portions there are, where that is known. */
  readonly total?: number | undefined
}

/**
 * Judges all portions, in order. A long run calls the helpers, and goes on by itself until they are there: so a short one
 * never waits for them. Then it judges beside them whenever they have enough at hand. What is judged goes out before more is
 * read, and no more is read than all can take.
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
  const isWorthwhile = worth(helpers)
  const source = new Ahead(portions)
  const underway: Promise<Batch>[] = []
  const lends = helpers.patience > 0
  let crew: Crew | undefined
  let done = 0
  let handedOut = 0
  try {
    for (;;) {
      if (underway[0] !== undefined) {
        const mayTake = lends ? underway.length < crew!.room * 2 : handedOut < crew!.room
        if (await isFirst(underway[0], mayTake && source.next)) {
          yield await underway.shift()!
          continue
        }
      }
      const portion = await source.take()
      if (portion === undefined) break
      if (crew === undefined && isWorthwhile(done)) {
        crew = await helpers.call()
        if (!lends) await crew.ready
      }
      done += 1
      if (!crew?.isReady) yield here(portion)
      else if ('item' in portion || 'stream' in portion) {
        underway.push(Promise.resolve(here(portion)))
        continue
      } else if (handedOut < crew.room) {
        handedOut += 1
        underway.push(crew.judge(portion).finally(() => handedOut--))
        continue
      } else underway.push(Promise.resolve(await whole(here(portion))))
      // Files are read without waiting for anything: helpers who are there, or done, could not say so.
      await new Promise(setImmediate)
    }
    for (const judged of underway) yield await judged
  } finally {
    source.close()
    await crew?.close()
  }
}

/** Tells, after so many portions, whether there is enough to do for helpers to be worth what it costs to call them. */
function worth({patience, total, mayCrowd}: Helpers): (done: number) => boolean {
  const start = now()
  const usage = process.cpuUsage()
  let warm: {readonly spent: number; readonly done: number} | undefined
  return (done) => {
    const spent = now() - start
    if (total === undefined) {
      // Of what is left of a stream, the best guess is that it is as much again.
      if (spent < patience) return false
    } else {
      if (spent * rush < patience) return false
      // Until V8 has compiled what they need, portions take several times as long as later ones, and foretell nothing.
      warm ??= {spent, done}
      if (done === warm.done) return false
      if (((spent - warm.spent) / (done - warm.done)) * (total - done) < patience) return false
    }
    const {user, system} = process.cpuUsage(usage)
    return !mayCrowd || (user + system) / 1000 >= spent * busy
  }
}

// Part of the patience that it takes to foretell how long the rest of the run will be.
const rush = 4
// A process that works, and does not wait, has this share of a core, and more.
const busy = 0.9

/** What is judged at once. */
async function whole(batch: Batch): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  for await (const one of batch) judged.push(one)
  return judged
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

  /** Has the source let go of what it reads. Nobody waits for that: it may be waiting for somebody to type. */
  close(): void {
    this.#iterator.return?.().catch(() => {})
  }

  #ask() {
    const next = this.#iterator.next()
    // It is heard where it is taken, which may be later.
    next.catch(() => {})
    return next
  }
}
