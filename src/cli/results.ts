import {createReadStream} from 'node:fs'
import {unreadable} from '../engine.ts'
import {stretches} from '../files/lines.ts'
import {systemReason} from '../files/reason.ts'
import {type ResultLine, resultsOf} from '../files/results.ts'
import {shortPath} from '../formats/shortPath.ts'
import {sourceName} from './drafts.ts'
import type {Batch, Judged} from './judged.ts'
import type {Complaints} from './screen.ts'
import type {Source} from './source.ts'

/** What results are read with. */
export interface ResultDesk {
  /** The lowest score that a draft may have, by the file that its result stands in. */
  readonly minScoreOf: (path: string) => number | undefined
  readonly complaints: Complaints
  readonly cwd: string
}

/**
 * The drafts that earlier runs judged, in order, as they arrive. What is no result is complained of, and the others are
 * read all the same.
 */
export async function* resultBatches(sources: readonly Source[], desk: ResultDesk): AsyncGenerator<Batch> {
  for (const source of sources) {
    const stream = 'path' in source ? createReadStream(source.path) : source.stdin
    const path = sourceName(source)
    const name = shortPath(path, desk.cwd)
    const minScore = desk.minScoreOf(path)
    try {
      for await (const stretch of stretches(stream)) {
        if (stretch.first === 1 && isList(stretch.bytes)) {
          desk.complaints.add(`${name}: is a list; results are read one a line, as --format ndjson writes them`)
          break
        }
        yield judgedOf(resultsOf(stretch), {...desk, path, name, minScore})
      }
    } catch (error) {
      const reason = systemReason(error)
      if (reason === undefined) throw error
      desk.complaints.add(`${name}: ${reason}`)
    }
  }
}

/** Whether it begins as `--format json` does. */
function isList(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 100)).toString().trimStart()[0] === '['
}

interface Place {
  readonly complaints: Complaints
  readonly path: string
  /** As it is shown. */
  readonly name: string
  readonly minScore: number | undefined
}

function* judgedOf(lines: readonly ResultLine[], {complaints, path, name, minScore}: Place): Generator<Judged> {
  for (const one of lines) {
    if ('reason' in one) complaints.add(`${name}:${one.line}: ${one.reason}`)
    else if ('failed' in one) {
      const {failed, line} = one
      yield {
        source: path,
        result: unreadable(`${path}:${line}`, failed.error, failed),
        shown: {record: failed},
        minScore
      }
    } else {
      const {result, record} = one
      yield {source: path, result, shown: {record, text: result.output ?? result.source}, minScore}
    }
  }
}
