import process from 'node:process'
import type {Presets} from '../config/config.ts'
import {createJudges, type Judge} from '../config/judges.ts'
import type {Resolved} from '../config/resolve.ts'
import type {Rule} from '../rule.ts'
import type {Errand} from './crew.ts'
import type {Judged} from './judged.ts'
import {judge} from './judging.ts'
import {itemsOf} from './portions.ts'
import {configOf} from './run.ts'

class ThreadEnded extends Error {
  override name = 'ThreadEnded'
}

/** What a thread of a crew runs: it reads the config as the run did, once, and judges portion by portion. */
export function createWorker(rules: readonly Rule[], presets: Presets): (errand: Errand) => Promise<readonly Judged[]> {
  // A rule that ends the thread would leave the run waiting; it is to fail as any other.
  process.on('exit', () => {
    throw new ThreadEnded()
  })
  let config: Promise<Resolved> | undefined
  let judgeOf: ((path: string) => Judge) | undefined
  return async ({terms, portion}) => {
    const {flags, patient, cwd} = terms
    config ??= configOf(flags, cwd, rules, presets)
    const resolved = await config
    judgeOf ??= createJudges(resolved)
    // To be ready is to have the words compiled.
    if (portion === undefined) judgeOf(cwd)
    const judged: Judged[] = []
    if (portion === undefined) return judged
    const readingOf = (path: string) => resolved.forFile(path).reading
    for await (const item of itemsOf(portion, {flags, patient, types: resolved.documents, readingOf})) {
      judged.push(judge(item, judgeOf(item.source), flags))
    }
    return judged
  }
}
