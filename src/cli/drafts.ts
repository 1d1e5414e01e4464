import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import type {Draft} from '../engine.ts'
import type {Fields} from '../extract/extractor.ts'
import type {Reading} from '../extract/read.ts'
import {documentType, endingOf, typeOfName} from '../extract/registry.ts'
import {type Stretch, stretches} from '../files/lines.ts'
import {readStream, readText} from '../files/read.ts'
import {systemReason} from '../files/reason.ts'
import {type DraftRecord, recordsOf} from '../files/records.ts'
import type {RecordName} from '../formats/format.ts'
import type {Flags} from './flags.ts'
import type {Inlet, Io} from './io.ts'

/**
 * A draft to lint, or one that could not be read. `record` is there where the file holds several; `source` is the file that
 * the draft stands in, as configs know it.
 */
export type Item = {readonly filePath: string; readonly source: string; readonly record?: RecordName} & (
  | {
      readonly draft: Draft
      /** What of the file is no part of the draft. */
      readonly leftOut?: readonly string[]
      /** Reads the draft anew from what the file is to become; there where the file holds one draft and more than its text. */
      readonly reread?: (content: string) => Promise<Draft>
    }
  | {readonly reason: string}
)

/** A place that drafts come from: a file, or stdin. */
export type Source = {readonly path: string} | {readonly stdin: Inlet; readonly name: string}

export function sourceName(source: Source): string {
  return 'path' in source ? source.path : source.name
}

/** stdin as a source, under the name that the flags give it. */
export function stdinSource(stdin: Inlet, {stdinFilename}: Flags, {cwd}: Io): Source {
  return {stdin, name: stdinFilename === undefined ? '<stdin>' : resolve(cwd, stdinFilename)}
}

/** All drafts of the sources, in order, in the batches in which they arrive. */
export async function* itemBatches(
  sources: readonly Source[],
  flags: Flags,
  patient: string | undefined,
  readingOf: (path: string) => Reading
): AsyncGenerator<readonly Item[]> {
  for (const source of sources) {
    if (flags.inputFormat === 'ndjson') yield* recordItems(source, flags)
    else yield* fileItems(source, flags, patient, readingOf(sourceName(source)))
  }
}

async function* fileItems(
  source: Source,
  flags: Flags,
  patient: string | undefined,
  configured: Reading
): AsyncGenerator<readonly Item[]> {
  const filePath = sourceName(source)
  const type = flags.as === undefined ? typeOfName(filePath, flags.endings) : documentType(flags.as)
  if (type === undefined) {
    yield [
      {
        filePath,
        source: filePath,
        reason: `has the ending ".${endingOf(filePath)}", which is unknown; say what it is (--as TYPE)`
      }
    ]
    return
  }
  let text: string | undefined
  if (type.name === 'text') {
    const read = 'path' in source ? readText(source.path) : await readStream(source.stdin)
    if ('reason' in read) {
      yield [{filePath, source: filePath, reason: read.reason}]
      return
    }
    text = read.text
    if ((flags.mode ?? configured.mode) !== 'template' && !beginsWithFrontMatter(text)) {
      yield [{filePath, source: filePath, draft: {text, filePath, ...(patient === undefined ? {} : {patient})}}]
      return
    }
  }
  const {documentItems} = await import('./documents.ts')
  const said = {mode: flags.mode, dialects: flags.dialects}
  yield* documentItems(source, {filePath, type, fields: flags.fields, said, configured, patient}, text)
}

function beginsWithFrontMatter(text: string): boolean {
  return text.startsWith('---')
}

async function* recordItems(source: Source, {fields}: Flags): AsyncGenerator<readonly Item[]> {
  const name = sourceName(source)
  const stream = 'path' in source ? createReadStream(source.path) : source.stdin
  try {
    for await (const stretch of stretches(stream)) yield stretchItems(stretch, name, fields)
  } catch (error) {
    const reason = systemReason(error)
    if (reason === undefined) throw error
    yield [{filePath: name, source: name, reason}]
  }
}

/** The drafts of a stretch of NDJSON; `source` is where it comes from. */
export function stretchItems(stretch: Stretch, source: string, fields: Fields): Item[] {
  return recordsOf(stretch, fields).map((record) => recordItem(record, source))
}

function recordItem(record: DraftRecord, source: string): Item {
  const {line, id, fields} = record
  const filePath = `${source}:${line}`
  const name = {id, line, ...(fields === undefined ? {} : {fields})}
  if ('reason' in record) return {filePath, source, reason: record.reason, record: {...name, error: record.reason}}
  const {text, patient} = record
  return {filePath, source, record: name, draft: {text, filePath, ...(patient === undefined ? {} : {patient})}}
}
