import {isUtf8} from 'node:buffer'

/** A line without its end; `text` is undefined where its bytes are not UTF-8. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly text: string | undefined
}

const lineFeed = 10

/**
 * The lines of a stream, in batches: those that a chunk completes. It asks for a chunk when the batch before it is
 * used up, so memory holds one chunk and the line it breaks.
 */
export async function* lineBatches(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line[]> {
  let number = 1
  let broken: Uint8Array[] = []
  const take = (bytes: Uint8Array): Line[] => {
    const lines = split(bytes, number)
    if (number === 1 && lines[0] !== undefined) lines[0] = {number, text: lines[0].text?.replace(/^\uFEFF/, '')}
    number += lines.length
    return lines
  }
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece
    const end = chunk.lastIndexOf(lineFeed)
    if (end < 0) {
      broken.push(chunk)
      continue
    }
    const whole = Buffer.concat([...broken, chunk.subarray(0, end)])
    broken = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : []
    yield take(whole)
  }
  if (broken.length > 0) yield take(Buffer.concat(broken))
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
