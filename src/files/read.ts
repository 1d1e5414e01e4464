import {readFileSync} from 'node:fs'
import {type Decoded, decode} from './decode.ts'
import {systemReason} from './reason.ts'

/** Reads a text file. What is wrong with it comes back as a reason; only bugs are thrown. */
export function readText(path: string): Decoded {
  try {
    return decode(readFileSync(path))
  } catch (error) {
    const reason = systemReason(error)
    if (reason === undefined) throw error
    return {reason}
  }
}

/** Reads a stream to its end. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Decoded> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  } catch (error) {
    const reason = systemReason(error)
    if (reason === undefined) throw error
    return {reason}
  }
  return decode(Buffer.concat(chunks))
}
