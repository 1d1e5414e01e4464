import PostalMime, {decodeWords} from 'postal-mime'
import type {Place} from '../message/place.ts'
import type {Extractor, Part} from './extractor.ts'
import {encodeMail, findParts, type Header, type MailPart, readText, wideParameter} from './mailParts.ts'
import {MappedText} from './sourceMap.ts'
import {UnreadableError} from './unreadable.ts'

/** A mail: its subject, and its words as text or HTML. Attachments are left out. */
export const mail: Extractor = {
  async *passages(file) {
    const bytes = await file.bytes()
    const {source, isUtf8} = decodeFile(bytes)
    if (/\r(?!\n)/.test(source) && !source.includes('\n')) {
      throw new UnreadableError('has the line ends of old Macs (CR alone), which no mail has; save it with others')
    }
    const root = findParts(source)
    if (!['from', 'to', 'subject', 'content-type', 'mime-version'].some((name) => root.headers.has(name))) {
      throw new UnreadableError('is no mail (it has no headers of one)')
    }
    const parts = chooseParts(root)
    const subject = subjectOf(source, root.headers.get('subject'))
    const bodies = parts.map((part): Part => ({role: 'body', form: formOf(part), ...readText(source, part, isUtf8)}))
    if (bodies.length === 0) throw new UnreadableError('has no text')
    yield {
      source,
      parts: [...(subject ? [subject] : []), ...(await confirmed(source, bytes, bodies, parts))],
      // Files are written in UTF-8, which would be nonsense among bytes of another charset.
      encode: (text, at) => (isUtf8 ? encodeMail(source, text, at, partAt(parts, at)) : undefined),
      leftOut: leavesOf(root).filter(isAttached).map(attachmentName)
    }
  }
}

/** In UTF-8, or byte by byte where it is not: charsets are the parts' own. */
function decodeFile(bytes: Uint8Array): {readonly source: string; readonly isUtf8: boolean} {
  const [first = 0, second = 0] = bytes
  if (first + second === 0xff + 0xfe && Math.min(first, second) === 0xfe)
    throw new UnreadableError('is UTF-16, not UTF-8; save it as UTF-8')
  try {
    return {source: new TextDecoder('utf-8', {fatal: true}).decode(bytes), isUtf8: true}
  } catch {
    let source = ''
    for (let at = 0; at < bytes.length; at += 8192) source += String.fromCharCode(...bytes.subarray(at, at + 8192))
    return {source, isUtf8: false}
  }
}

function partAt(parts: readonly MailPart[], {start: at}: Place): MailPart | undefined {
  return parts.find(({start, end}) => start <= at && at <= end)
}

function formOf({type}: MailPart): 'html' | 'text' {
  return type === 'text/html' ? 'html' : 'text'
}

function isAttached({headers, type}: MailPart): boolean {
  const disposition = headers.get('content-disposition')?.value ?? ''
  return /^\s*attachment/i.test(disposition) || !/^text\/(?:plain|html)$/.test(type)
}

function attachmentName({headers, type}: MailPart): string {
  const name =
    wideParameter(headers.get('content-disposition'), 'filename') ?? wideParameter(headers.get('content-type'), 'name')
  return `attachment ${name === undefined ? type : decodeWords(name)}`
}

function leavesOf(part: MailPart): MailPart[] {
  return part.type.startsWith('multipart/') ? part.children.flatMap(leavesOf) : [part]
}

/** The parts that hold the words: of alternatives, the plain text, unless it says much less than the HTML. */
function chooseParts(part: MailPart): MailPart[] {
  if (!part.type.startsWith('multipart/')) return isAttached(part) ? [] : [part]
  const choices = part.children.map(chooseParts)
  if (part.type !== 'multipart/alternative') return choices.flat()
  const size = (parts: readonly MailPart[]) => parts.reduce((sum, {start, end}) => sum + end - start, 0)
  const plain = choices.find((parts) => parts.length > 0 && parts.every((one) => formOf(one) === 'text'))
  const rich = choices.findLast((parts) => parts.some((one) => formOf(one) === 'html'))
  // Marks and styles make HTML several times as long as its words.
  return plain && (!rich || size(plain) * 40 > size(rich)) ? plain : (rich ?? plain ?? [])
}

function subjectOf(source: string, header: Header | undefined): Part | undefined {
  const value = header?.value.replace(/\r?\n(?=[ \t])/g, '')
  if (header === undefined || value === undefined || value.trim() === '') return undefined
  const out = new MappedText(source)
  out.put(decodeWords(value), header.start, header.end)
  return {role: 'subject', form: 'text', ...out.finish()}
}

/** The words as the mail's parser has them: where ours are others, its own stand at the part's first line. */
async function confirmed(source: string, bytes: Uint8Array, bodies: readonly Part[], parts: readonly MailPart[]) {
  const email = await PostalMime.parse(bytes, {attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true}).catch(
    () => {
      throw new UnreadableError('is no mail that can be read')
    }
  )
  const [form] = new Set(bodies.map((body) => body.form))
  const theirs = form === 'html' ? email.html : email.text
  const isMixed = new Set(bodies.map((body) => body.form)).size > 1
  // Charsets are read by each in its own way; what else differs is the mail's structure.
  const plain = (text: string) => text.replace(/[^!-~]+/g, '')
  if (isMixed || theirs === undefined || plain(theirs) === plain(bodies.map(({text}) => text).join(''))) return bodies
  const out = new MappedText(source)
  const {start} = parts[0]!
  const line = source.indexOf('\n', start)
  out.put(theirs, start, line === -1 ? source.length : line)
  return [{role: 'body', form: form!, ...out.finish()} as const]
}
