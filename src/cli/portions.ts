import {createReadStream} from 'node:fs'
import {type Stretch, stretches} from '../files/lines.ts'
import {systemReason} from '../files/reason.ts'
import {itemBatches, type Library, sourceName, stretchItems, typeOf} from './drafts.ts'
import type {Item, Source} from './source.ts'

/** A part of the drafts: files, a stretch of NDJSON, or one draft, which are plain data for any thread; or a stream. */
export type Portion =
  | {readonly paths: readonly string[]}
  | {readonly stretch: Stretch; readonly source: string}
  | {readonly item: Item}
  | {readonly stream: Source}

// So many files are as much work as a stretch of a stream.
const filesAtOnce = 32

/** How many portions the sources make, where that is known before they are read. */
export function portionCount(sources: readonly Source[], library: Library): number | undefined {
  const areShort = library.flags.inputFormat === 'text' && sources.every((source) => isShort(source, library))
  return areShort ? Math.ceil(sources.length / filesAtOnce) : undefined
}

// A file of records may be longer than what a thread should hold at once.
const isShort = (source: Source, library: Library): source is {readonly path: string} =>
  'path' in source && !typeOf(source.path, library)?.holdsRecords

/** All drafts of the sources, in order: files in portions of some, NDJSON as it arrives. */
export async function* portions(sources: readonly Source[], library: Library): AsyncGenerator<Portion> {
  if (library.flags.inputFormat === 'ndjson') {
    for (const source of sources) yield* stretchesOf(source)
    return
  }
  let paths: string[] = []
  for (const source of sources) {
    const isOne = isShort(source, library)
    if (isOne) paths.push(source.path)
    if (paths.length === filesAtOnce || !isOne) {
      if (paths.length > 0) yield {paths}
      paths = []
    }
    if (!isOne) yield {stream: source}
  }
  if (paths.length > 0) yield {paths}
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
export async function* itemsOf(portion: Portion, library: Library): AsyncGenerator<Item> {
  if ('item' in portion) yield portion.item
  else if ('stretch' in portion) yield* stretchItems(portion.stretch, portion.source, library.flags.fields)
  else for await (const items of itemBatches(portionSources(portion), library)) yield* items
}

/** The sources that a portion has whole. */
export function portionSources(portion: Portion): readonly Source[] {
  if ('paths' in portion) return portion.paths.map((path) => ({path}))
  return 'stream' in portion ? [portion.stream] : []
}
