import {closeSync, fstatSync, openSync, readFileSync, readSync} from 'node:fs'
import {largestFile, tooLarge} from '../extract/limits.ts'
import {type Decoded, decode} from './decode.ts'
import {systemReason} from './reason.ts'

const pieceSize = 65_536

/** Reads a text file. What is wrong with it comes back as a reason; only bugs are thrown. */
export function readText(path: string): Decoded {
  try {
    const descriptor = openSync(path, 'r')
    try {
      const bytes = contentOf(descriptor)
      return bytes === undefined ? {reason: tooLarge} : decode(bytes)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    const reason = systemReason(error)
    if (reason === undefined) throw error
    return {reason}
  }
}

/** All that a file holds; `undefined` where that is more than anybody reads. A device or a pipe does not tell beforehand. */
function contentOf(descriptor: number): Uint8Array | undefined {
  const stats = fstatSync(descriptor)
  if (stats.isFile()) return stats.size > largestFile ? undefined : readFileSync(descriptor)
  const pieces: Uint8Array[] = []
  for (let size = 0; size <= largestFile; ) {
    const piece = Buffer.allocUnsafe(pieceSize)
    const count = readSync(descriptor, piece)
    if (count === 0) return Buffer.concat(pieces)
    pieces.push(piece.subarray(0, count))
    size += count
  }
  return undefined
}

/** Reads a stream of text to its end. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Decoded> {
  const bytes = await readBytes(stream)
  return 'reason' in bytes ? bytes : decode(bytes)
}

/** Reads a stream to its end. */
export async function readBytes(
  stream: AsyncIterable<Uint8Array | string>
): Promise<Uint8Array | {readonly reason: string}> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      size += bytes.length
      if (size > largestFile) return {reason: tooLarge}
      chunks.push(bytes)
    }
  } catch (error) {
    const reason = systemReason(error)
    if (reason === undefined) throw error
    return {reason}
  }
  return Buffer.concat(chunks)
}
