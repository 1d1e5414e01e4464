import {createReadStream} from 'node:fs'
import type {Reading} from '../extract/read.ts'
import {documentType, typeOfName} from '../extract/registry.ts'
import {type Stretch, stretches} from '../files/lines.ts'
import {systemReason} from '../files/reason.ts'
import {type Item, itemBatches, type Source, sourceName, stretchItems} from './drafts.ts'
import type {Flags} from './flags.ts'

/** A part of the drafts: files, a stretch of NDJSON, or one draft, which are plain data for any thread; or a stream. */
export type Portion =
  | {readonly paths: readonly string[]}
  | {readonly stretch: Stretch; readonly source: string}
  | {readonly item: Item}
  | {readonly stream: Source}

// So many files are as much work as a stretch of a stream.
const filesAtOnce = 32

/** All drafts of the sources, in order: files in portions of some, NDJSON as it arrives. */
export async function* portions(sources: readonly Source[], flags: Flags): AsyncGenerator<Portion> {
  if (flags.inputFormat === 'ndjson') {
    for (const source of sources) yield* stretchesOf(source)
    return
  }
  let paths: string[] = []
  for (const source of sources) {
    const isShort = 'path' in source && !mayHoldMany(source.path, flags)
    if (isShort) paths.push(source.path)
    if (paths.length === filesAtOnce || !isShort) {
      if (paths.length > 0) yield {paths}
      paths = []
    }
    if (!isShort) yield {stream: source}
  }
  if (paths.length > 0) yield {paths}
}

/** A file of records may be longer than what a thread should hold at once. */
function mayHoldMany(path: string, {as, endings}: Flags): boolean {
  const type = as === undefined ? typeOfName(path, endings) : documentType(as)
  return type?.holdsRecords ?? false
}

async function* stretchesOf(source: Source): AsyncGenerator<Portion> {
  const name = sourceName(source)
  const stream = 'path' in source ? createReadStream(source.path) : source.stdin
  try {
    for await (const stretch of stretches(stream)) yield {stretch, source: name}
  } catch (error) {
    const reason = systemReason(error)
    if (reason === undefined) throw error
    yield {item: {filePath: name, source: name, reason}}
  }
}

/** The drafts of a portion. */
export async function* itemsOf(
  portion: Portion,
  flags: Flags,
  patient: string | undefined,
  readingOf: (path: string) => Reading
): AsyncGenerator<Item> {
  if ('item' in portion) yield portion.item
  else if ('stretch' in portion) yield* stretchItems(portion.stretch, portion.source, flags.fields)
  else {
    const sources = 'paths' in portion ? portion.paths.map((path): Source => ({path})) : [portion.stream]
    for await (const items of itemBatches(sources, flags, patient, readingOf)) yield* items
  }
}
