import {Tinypool} from 'tinypool'
import {unreadable} from '../engine.ts'
import type {RecordName} from '../formats/format.ts'
import {stretchItems} from './drafts.ts'
import type {Flags} from './flags.ts'
import type {Judged} from './judged.ts'
import type {Portion} from './portions.ts'

/** All that a thread must know to judge as this one does. Plain data. */
export interface Terms {
  readonly flags: Flags
  readonly patient: string | undefined
  readonly cwd: string
}

/** What a thread is asked for: to judge a portion, or to be ready. */
export interface Errand {
  readonly terms: Terms
  readonly portion?: Portion
}

/** A draft by itself. */
interface Single {
  readonly filePath: string
  readonly source: string
  readonly record?: RecordName | undefined
  readonly portion: Portion
}

/** Threads that judge. One that crashes is replaced; its drafts are tried once more, each alone, and then given up. */
export class Crew {
  readonly #pool: Tinypool
  readonly #terms: Terms
  /** How many portions may be underway: each thread has one at hand when it is done with another. */
  readonly room: number
  /** Settles when the first is ready to judge, or has failed to be. */
  readonly ready: Promise<void>
  #isReady = false

  /**
   * `script` is the module that the threads run: see `worker.ts`. `tellLoss` hears of a thread that dies between two errands,
   * by something that threw later than it was asked: it is replaced, and what it had judged may lack something.
   */
  constructor(script: URL, size: number, terms: Terms, tellLoss: (reason: string) => void) {
    this.#pool = new Tinypool({filename: script.href, minThreads: size, maxThreads: size, isolateWorkers: false})
    // An errand that its thread did not survive rejects, and the pool says nothing more of that thread but a late answer.
    this.#pool.on('error', (error) => {
      if (!isLateAnswer(error)) tellLoss(nameOf(error))
    })
    this.#terms = terms
    this.room = size * 2
    const first = Promise.any(Array.from({length: size}, () => this.#pool.run({terms} satisfies Errand)))
    this.ready = first.then(
      () => {
        this.#isReady = true
      },
      () => {}
    )
  }

  get isReady(): boolean {
    return this.#isReady
  }

  /** Never rejects: a draft that cannot be judged is told as a failure. */
  async judge(portion: Portion): Promise<readonly Judged[]> {
    try {
      return await this.#run(portion)
    } catch {
      const judged: Judged[] = []
      for (const draft of this.#singly(portion)) judged.push(...(await this.#runAlone(draft)))
      return judged
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy()
  }

  #singly(portion: Portion): readonly Single[] {
    if ('paths' in portion)
      return portion.paths.map((path) => ({filePath: path, source: path, portion: {paths: [path]}}))
    if (!('stretch' in portion)) return []
    const items = stretchItems(portion.stretch, portion.source, this.#terms.flags.fields)
    return items.map((item) => ({filePath: item.filePath, source: item.source, record: item.record, portion: {item}}))
  }

  async #runAlone({filePath, source, record, portion}: Single): Promise<readonly Judged[]> {
    try {
      return await this.#run(portion)
    } catch (error) {
      const reason = `could not be judged: the thread that judged it crashed twice (${nameOf(error)})`
      const shown = record === undefined ? {} : {record: {...record, error: reason}}
      return [{source, result: unreadable(filePath, reason, record), shown, minScore: undefined}]
    }
  }

  async #run(portion: Portion): Promise<readonly Judged[]> {
    return await this.#pool.run({terms: this.#terms, portion} satisfies Errand)
  }
}

/** What a thread has judged when it throws may still arrive; its errand has been given up by then, and is tried once more. */
function isLateAnswer(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Unexpected message from Worker')
}

// An error's message may quote the draft.
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown error'
  return 'code' in error ? String(error.code) : error.name
}
