import {isUtf8} from 'node:buffer'
import {longest} from '../extract/limits.ts'

/** A line without its end; `text` is undefined where its bytes are not UTF-8, or more than any record has. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly text: string | undefined
  readonly isTooLong?: boolean
}

const lineFeed = 10

/** A stretch of a stream that breaks no line; its last line feed is left out. */
export interface Stretch {
  readonly bytes: Uint8Array
  /** The number of its first line. */
  readonly first: number
  /** Whether its first line was too long to be kept, and is left empty. */
  readonly isCut?: boolean
}

// A character has up to four bytes.
const longestLine = 4 * longest.text

/**
 * A stream in stretches of whole lines: those that a chunk completes. It asks for a chunk when the stretch before it is
 * used up, so memory holds one chunk and the line it breaks, unless that line is longer than any record.
 */
export async function* stretches(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Stretch> {
  let first = 1
  let broken: Uint8Array[] = []
  let size = 0
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece
    const end = chunk.lastIndexOf(lineFeed)
    if (end < 0) {
      size += chunk.length
      if (size > longestLine) broken = []
      else broken.push(chunk)
      continue
    }
    const isCut = size > longestLine
    const bytes = Buffer.concat([...broken, chunk.subarray(isCut ? chunk.indexOf(lineFeed) : 0, end)])
    broken = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : []
    size = chunk.length - end - 1
    yield isCut ? {bytes, first, isCut} : {bytes, first}
    first += lineFeeds(bytes) + 1
  }
  if (size > longestLine) yield {bytes: new Uint8Array(0), first, isCut: true}
  else if (size > 0) yield {bytes: Buffer.concat(broken), first}
}

function lineFeeds(bytes: Uint8Array): number {
  let amount = 0
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) amount += 1
  return amount
}

/** The lines of a stretch. A byte order mark at the beginning of all is no part of the first. */
export function linesOf({bytes, first, isCut}: Stretch): Line[] {
  const lines = split(bytes, first)
  if (isCut) lines[0] = {number: first, text: undefined, isTooLong: true}
  if (first === 1 && lines[0]?.text !== undefined) lines[0] = {number: 1, text: lines[0].text.replace(/^\uFEFF/, '')}
  return lines
}

function split(bytes: Uint8Array, first: number): Line[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // U+000A is no part of any other character in UTF-8, so the text can be split in place of the bytes.
  if (isUtf8(all))
    return all
      .toString('utf8')
      .split('\n')
      .map((text, index) => ({number: first + index, text}))
  const lines: Line[] = []
  for (let start = 0; start <= all.length; ) {
    const found = all.indexOf(lineFeed, start)
    const end = found < 0 ? all.length : found
    const line = all.subarray(start, end)
    lines.push({number: first + lines.length, text: isUtf8(line) ? line.toString('utf8') : undefined})
    start = end + 1
  }
  return lines
}
