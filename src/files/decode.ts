import {isUtf8} from 'node:buffer'

/** Text as it was read, or why its bytes are no text. The reason goes behind a file's name. */
export type Decoded = {readonly text: string} | {readonly reason: string}

export const utf16 = 'is UTF-16, not UTF-8; save it as UTF-8'

/** Whether bytes begin with the mark of UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
}

/** Strict UTF-8. A byte order mark is no part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return {reason: utf16}
  if (bytes.includes(0)) return {reason: nulReason(bytes)}
  if (!isUtf8(bytes))
    return {reason: `is not UTF-8 (line ${firstBadLine(bytes)} has a byte that cannot be read); save it as UTF-8`}
  const start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0
  return {text: Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('utf8')}
}

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function nulReason(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 512)
  const [even, odd] = [0, 1].map((rest) => start.filter((byte, index) => byte === 0 && index % 2 === rest).length)
  // Latin letters in UTF-16 have a zero in every second byte, and hardly any between.
  const isUtf16 = Math.max(even!, odd!) * 3 > start.length && Math.min(even!, odd!) * 10 < start.length
  return isUtf16 ? 'looks like UTF-16, not UTF-8; save it as UTF-8' : 'is binary, not text'
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break
    line += 1
    start = end + 1
  }
  return line
}
