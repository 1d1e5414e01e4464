import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import type {Fields} from '../extract/extractor.ts'
import {excess} from '../extract/limits.ts'
import type {Reading} from '../extract/read.ts'
import {type DocumentType, type DocumentTypes, endingOf} from '../extract/registry.ts'
import type {Decoded} from '../files/decode.ts'
import {type Stretch, stretches} from '../files/lines.ts'
import {readStream, readText} from '../files/read.ts'
import {systemReason} from '../files/reason.ts'
import {type DraftRecord, recordsOf} from '../files/records.ts'
import type {Flags} from './flags.ts'
import type {Inlet, Io} from './io.ts'
import type {Item, Piped, Source} from './source.ts'

/** What drafts are read with. */
export interface Library {
  readonly flags: Flags
  /** The patient's message, where the command line names one. */
  readonly patient: string | undefined
  readonly types: DocumentTypes
  /** What the config says of a file. */
  readonly readingOf: (path: string) => Reading
}

/** The kind of file that a name or the flags tell. */
export function typeOf(name: string, {flags: {as, endings}, types}: Library): DocumentType | undefined {
  return as === undefined ? types.ofName(name, endings) : types.named(as)
}

export function sourceName(source: Source): string {
  return 'path' in source ? source.path : source.name
}

/** stdin as a source, under the name that the flags give it. */
export function stdinSource(stdin: Inlet, {stdinFilename}: Flags, {cwd}: Io): Piped {
  return {stdin, name: stdinFilename === undefined ? '<stdin>' : resolve(cwd, stdinFilename)}
}

/** All drafts of the sources, in order, in the batches in which they arrive. */
export async function* itemBatches(sources: readonly Source[], library: Library): AsyncGenerator<readonly Item[]> {
  for (const source of sources) {
    if (library.flags.inputFormat === 'ndjson') yield* recordItems(source, library.flags)
    else yield* fileItems(source, library)
  }
}

async function* fileItems(source: Source, library: Library, content?: string): AsyncGenerator<readonly Item[]> {
  const {flags, patient} = library
  const filePath = sourceName(source)
  const configured = library.readingOf(filePath)
  const type = typeOf(filePath, library)
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
  let text = content
  if (type.name === 'text') {
    const read = content === undefined ? await readSource(source) : {text: content}
    const reason = 'reason' in read ? read.reason : excess('text', read.text.length)
    if ('reason' in read || reason !== undefined) {
      yield [{filePath, source: filePath, reason: reason!}]
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

async function readSource(source: Source): Promise<Decoded> {
  return 'path' in source ? readText(source.path) : await readStream(source.stdin)
}

/** The drafts of one source: of what it holds, or, with `content`, of what it is to hold. */
export async function sourceItems(source: Source, library: Library, content?: string): Promise<Item[]> {
  const all: Item[] = []
  for await (const items of fileItems(source, library, content)) all.push(...items)
  return all
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
  const filePath = `${source}:${record.line}`
  if ('reason' in record) {
    const {reason, ...name} = record
    return {filePath, source, reason, record: {...name, error: reason}}
  }
  const {text, patient, ...name} = record
  return {filePath, source, record: name, draft: {text, filePath, ...(patient === undefined ? {} : {patient})}}
}
