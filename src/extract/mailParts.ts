import type {Place} from '../message/place.ts'
import {decodeWritten, readBase64, WrittenBytes} from './bytes.ts'
import {excess} from './limits.ts'
import {SourceMap} from './sourceMap.ts'
import {UnreadableError} from './unreadable.ts'

/** A header's value, unfolded no further than its lines, and where it stands. */
export interface Header {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A part of a mail: its headers, and where its body stands. */
export interface MailPart {
  readonly headers: ReadonlyMap<string, Header>
  /** In small letters, without parameters: `text/plain`. */
  readonly type: string
  readonly start: number
  readonly end: number
  readonly children: readonly MailPart[]
}

const deepest = 50
const mostParts = 1000

/** Finds the parts of a mail, as far as they are nested. */
export function findParts(source: string, start = 0, end = source.length, depth = 0): MailPart {
  if (depth > deepest) throw new UnreadableError('is nested too deeply')
  const {headers, body} = readHeaders(source, start, end)
  const type = (/^[^;\s]+/.exec(headers.get('content-type')?.value ?? '')?.[0] ?? 'text/plain').toLowerCase()
  const boundary = type.startsWith('multipart/') ? parameter(headers.get('content-type'), 'boundary') : undefined
  const children =
    boundary === undefined
      ? []
      : stretches(source, body, end, boundary).map(({start: from, end: to}) => findParts(source, from, to, depth + 1))
  return {headers, type, start: body, end, children}
}

function readHeaders(source: string, start: number, end: number) {
  const headers = new Map<string, Header>()
  let at = start
  let name = ''
  while (at < end) {
    const feed = source.indexOf('\n', at)
    const next = feed === -1 || feed >= end ? end : feed + 1
    const line = source.slice(at, next).replace(/\r?\n$/, '')
    if (line === '') return {headers, body: next}
    const [, key, space] = /^([\w-]{1,80}):([ \t]*)/.exec(line) ?? []
    const before = headers.get(name)
    if (key !== undefined && !headers.has(key.toLowerCase())) {
      name = key.toLowerCase()
      const from = at + key.length + 1 + space!.length
      headers.set(name, {value: source.slice(from, at + line.length), start: from, end: at + line.length})
    } else if (/^[ \t]/.test(line) && before) {
      headers.set(name, {...before, value: source.slice(before.start, at + line.length), end: at + line.length})
    } else name = ''
    at = next
  }
  return {headers, body: end}
}

/** A parameter of a structured header, such as the charset of a content type. */
export function parameter(header: Header | undefined, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header?.value ?? '')
  return found?.[1] ?? found?.[2]
}

/** A parameter that may be written in other letters than ASCII's, as RFC 2231 has it: `filename*=utf-8''n%C3%B6tes.txt`. */
export function wideParameter(header: Header | undefined, name: string): string | undefined {
  const written = parameter(header, `${name}\\*(?:0\\*)?`)
  if (written === undefined) return parameter(header, name)
  try {
    return decodeURIComponent(written.replace(/^[^']*'[^']*'/, ''))
  } catch {
    return written
  }
}

/** What stands between the lines of a boundary. */
function stretches(source: string, start: number, end: number, boundary: string) {
  const mark = `--${boundary}`
  const found: {start: number; end: number}[] = []
  let open: number | undefined
  for (let at = source.indexOf(mark, start); at !== -1 && at < end; at = source.indexOf(mark, at + mark.length)) {
    if (at > start && source[at - 1] !== '\n') continue
    // The line end before a boundary is the boundary's.
    const close = source[at - 2] === '\r' ? at - 2 : at - 1
    if (open !== undefined) found.push({start: open, end: Math.max(open, close)})
    if (found.length > mostParts) throw new UnreadableError(`has more than ${mostParts} parts, which is no message`)
    const feed = source.indexOf('\n', at)
    open = feed === -1 ? end : feed + 1
    if (source.startsWith('--', at + mark.length)) return found
  }
  // Where an outer boundary follows, the closing one was forgotten, and nothing is lost.
  if (open !== undefined && end === source.length) throw new UnreadableError('is cut off: its last boundary is missing')
  if (open !== undefined && open < end) found.push({start: open, end})
  return found
}

/**
 * The words of a part, each character with its place in the mail.
 * @throws UnreadableError where they cannot be decoded
 */
export function readText(
  source: string,
  part: MailPart,
  isUtf8: boolean
): {readonly text: string; readonly map: SourceMap} {
  const {headers, start, end} = part
  const reason = excess('text', end - start)
  if (reason !== undefined) throw new UnreadableError(reason)
  const encoding = encodingOf(part)
  if (!/^(?:[78]-?bit|binary|base64|quoted-printable)$/.test(encoding))
    throw new UnreadableError(`has a part in an encoding that is unknown: ${encoding.slice(0, 40)}`)
  const charset = parameter(headers.get('content-type'), 'charset') ?? (isUtf8 ? 'utf-8' : 'windows-1252')
  if (encoding === 'base64') return decodeWritten(source, readBase64(source, start, end), charset)
  if (encoding === 'quoted-printable') return decodeWritten(source, readQuotedPrintable(source, start, end), charset)
  if (isUtf8) return {text: source.slice(start, end), map: SourceMap.slice(start, end)}
  const written = new WrittenBytes(end - start)
  for (let at = start; at < end; at++) written.add(source.charCodeAt(at), at, at + 1)
  return decodeWritten(source, written, charset)
}

/** How a part's bytes are written, in small letters. */
function encodingOf({headers}: MailPart): string {
  return /^[^\s;(]+/.exec(headers.get('content-transfer-encoding')?.value.trim().toLowerCase() ?? '')?.[0] ?? '7bit'
}

const encoder = new TextEncoder()

function readQuotedPrintable(source: string, start: number, end: number): WrittenBytes {
  const out = new WrittenBytes((end - start) * 3)
  const soft = /=[ \t]*\r?\n/y
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code === 61) {
      soft.lastIndex = at
      const fold = soft.exec(source)?.[0]
      const byte = Number.parseInt(source.slice(at + 1, at + 3), 16)
      if (fold !== undefined) at += fold.length - 1
      else if (/^[\dA-Fa-f]{2}$/.test(source.slice(at + 1, at + 3))) {
        out.add(byte, at, at + 3)
        at += 2
      } else out.add(code, at, at + 1)
    } else if (code < 0x80) out.add(code, at, at + 1)
    else {
      const size = code >= 0xd800 && code < 0xdc00 ? 2 : 1
      for (const byte of encoder.encode(source.slice(at, at + size))) out.add(byte, at, at + size)
      at += size - 1
    }
  }
  return out
}

/** Spells words so that they stand in a part, in place of a stretch of the mail; `undefined` where they cannot. */
export function encodeMail(source: string, text: string, at: Place, part: MailPart | undefined): string | undefined {
  if (part === undefined) return undefined
  const encoding = encodingOf(part)
  if (encoding === 'base64') return undefined
  const isUtf8 = /^utf-?8$/i.test(parameter(part.headers.get('content-type'), 'charset') ?? 'utf-8')
  const isPlain = /^[\x20-\x7e\r\n\t]*$/.test(text)
  if (encoding !== 'quoted-printable') return isPlain || (encoding === '8bit' && isUtf8) ? text : undefined
  if (!isPlain && !isUtf8) return undefined
  const start = source.lastIndexOf('\n', at.start - 1) + 1
  const end = /\r?\n|$/g
  end.lastIndex = at.end
  return folded(quotedPrintable(text), at.start - start, end.exec(source)!.index - at.end)
}

/** Each piece of a text as quoted-printable has it: a character, or the bytes of one. */
function quotedPrintable(text: string): string[] {
  // White space at the end of a line would be lost on the way.
  return Array.from(text.replace(/\r\n/g, '\n').matchAll(/([ \t])(?=\n)|[\s\S]/gu), ([piece, last]) => {
    if (last === undefined && /[\x20-\x3c\x3e-\x7e\n\t]/.test(piece)) return piece
    const bytes = Array.from(encoder.encode(piece), (byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
    return bytes.map((byte) => `=${byte}`).join('')
  })
}

// A line has 76 characters, the mark of its going on included.
const longestLine = 75

/** Breaks lines that are too long, where it shows nothing. So much stands `before` the text on its line, and `behind`. */
function folded(pieces: readonly string[], before: number, behind: number): string {
  let line = before
  let text = ''
  for (const piece of pieces) {
    if (piece === '\n') line = 0
    else if (line + piece.length > longestLine) {
      text += '=\n'
      line = piece.length
    } else line += piece.length
    text += piece
  }
  return line > 0 && text !== '' && line + behind > longestLine ? `${text}=\n` : text
}
