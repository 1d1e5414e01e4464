import {MappedText, type SourceMap} from './sourceMap.ts'
import {UnreadableError} from './unreadable.ts'

/** Bytes, and where in a source each is written. */
export class WrittenBytes {
  readonly bytes: Uint8Array
  readonly from: Int32Array
  readonly to: Int32Array
  length = 0

  constructor(most: number) {
    this.bytes = new Uint8Array(most)
    this.from = new Int32Array(most)
    this.to = new Int32Array(most)
  }

  add(byte: number, from: number, to: number): void {
    this.bytes[this.length] = byte
    this.from[this.length] = from
    this.to[this.length] = to
    this.length++
  }
}

/**
 * Reads base64 between two offsets of a source. White space in it is passed over.
 * @throws UnreadableError where it is none
 */
export function readBase64(source: string, start: number, end: number): WrittenBytes {
  const out = new WrittenBytes(Math.ceil((end - start) / 4) * 3)
  let bits = 0
  let size = 0
  let first = start
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code <= 32) continue
    if (code === 61) break
    const value = digits.indexOf(source[at]!)
    if (value === -1) throw new UnreadableError(`has broken base64 (line ${source.slice(0, at).split('\n').length})`)
    if (size === 0) first = at
    bits = ((bits << 6) | value) & 0xffff
    size += 6
    if (size < 8) continue
    size -= 8
    out.add((bits >> size) & 255, first, at + 1)
    first = at
  }
  return out
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Decodes bytes: each character with its place, or, in charsets whose characters vary in length, each line.
 * @throws UnreadableError for an unknown charset, and for bytes that are not in theirs
 */
export function decodeWritten(
  source: string,
  written: WrittenBytes,
  charset: string
): {readonly text: string; readonly map: SourceMap} {
  const decode = decoderOf(charset)
  const out = new MappedText(source)
  const {bytes, from, to, length} = written
  const step = stepOf(decode(new Uint8Array(0)).encoding, bytes, length)
  for (let at = 0; at < length; ) {
    const end = Math.min(length, step(at))
    const {text} = decode(bytes.subarray(at, end))
    if (text === undefined) {
      const line = source.slice(0, from[at]).split('\n').length
      throw new UnreadableError(`is not in the charset that it names, ${charset} (line ${line})`)
    }
    if (at > 0) out.pass(to[at - 1]!, from[at]!)
    out.put(text, from[at]!, to[end - 1]!)
    at = end
  }
  return out.finish()
}

function decoderOf(charset: string) {
  let decoder: InstanceType<typeof TextDecoder>
  try {
    decoder = new TextDecoder(charset, {fatal: true, ignoreBOM: true})
  } catch {
    throw new UnreadableError(`names a charset that is unknown: ${charset.slice(0, 40)}`)
  }
  return (bytes: Uint8Array): {encoding: string; text: string | undefined} => {
    try {
      const text = decoder.decode(bytes)
      return {encoding: decoder.encoding, text: decoder.encoding === 'windows-1252' ? withMarks(text) : text}
    } catch {
      return {encoding: decoder.encoding, text: undefined}
    }
  }
}

// Node before 24 reads windows-1252 as ISO 8859-1, in which these bytes are control characters.
const marks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function withMarks(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => marks[control.charCodeAt(0) - 0x80]!)
}

/** Where the piece that begins at an offset ends. */
function stepOf(encoding: string, bytes: Uint8Array, length: number): (at: number) => number {
  if (encoding === 'utf-8') {
    return (at) => at + (bytes[at]! < 0x80 ? 1 : bytes[at]! < 0xe0 ? 2 : bytes[at]! < 0xf0 ? 3 : 4)
  }
  if (encoding.startsWith('utf-16')) {
    const high = encoding === 'utf-16le' ? 1 : 0
    return (at) => at + ((bytes[at + high]! & 0xfc) === 0xd8 ? 4 : 2)
  }
  if (/^(?:iso-8859-|windows-125|koi8|macintosh|ibm866|x-mac|us-ascii)/.test(encoding)) return (at) => at + 1
  return (at) => {
    const end = bytes.indexOf(10, at)
    return end === -1 ? length : end + 1
  }
}
