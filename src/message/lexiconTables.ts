import {type MatcherTables, readMatcher, writeMatcher} from '../phrases/matcher.ts'
import {RowReader, RowWriter} from '../phrases/rows.ts'
import {readModel, type WitnessModel, writeModel} from './weights.ts'

/** What of the lexicon is compiled: the phrases of all lists, and the trained witness. */
export interface LexiconTables {
  readonly words: MatcherTables
  readonly witness: WitnessModel
}

/** Writes the tables as bytes, for a start that builds nothing. */
export function writeTables({words, witness}: LexiconTables): Uint8Array<ArrayBuffer> {
  const rows = new RowWriter()
  writeMatcher(words, rows)
  writeModel(witness, rows)
  return rows.bytes
}

/** What {@link writeTables} wrote, used where it lies: the bytes must not change. */
export function readTables(bytes: Uint8Array): LexiconTables {
  const rows = new RowReader(bytes)
  return {words: readMatcher(rows), witness: readModel(rows)}
}
