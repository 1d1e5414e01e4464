import PostalMime, {decodeWords} from 'postal-mime'
import type {Place} from '../message/place.ts'
import {readForm} from './draft.ts'
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
    const leftOutWords: string[] = []
    const seen = (chosen: readonly MailPart[]) => wordsOf(source, chosen, isUtf8)
    const parts = await chooseParts(root, seen, leftOutWords)
    const subject = subjectOf(source, root.headers.get('subject'))
    const bodies = parts.map((part): Part => ({role: 'body', form: formOf(part), ...readText(source, part, isUtf8)}))
    if (bodies.length === 0) throw new UnreadableError('has no text')
    yield {
      source,
      parts: [...(subject ? [subject] : []), ...(await confirmed(source, bytes, bodies, parts))],
      // Files are written in UTF-8, which would be nonsense among bytes of another charset.
      encode: (text, at) => (isUtf8 ? encodeMail(source, text, at, partAt(parts, at)) : undefined),
      leftOutWords,
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

/**
 * The parts that hold the words: of alternatives with the same words the plain text, and of those with others the HTML, which
 * is what most patients see. That the other says something else is told in `leftOutWords`.
 */
async function chooseParts(
  part: MailPart,
  wordsOf: (parts: readonly MailPart[]) => Promise<string>,
  leftOutWords: string[]
): Promise<MailPart[]> {
  if (!part.type.startsWith('multipart/')) return isAttached(part) ? [] : [part]
  const choices: MailPart[][] = []
  for (const child of part.children) choices.push(await chooseParts(child, wordsOf, leftOutWords))
  if (part.type !== 'multipart/alternative') return choices.flat()
  const plain = choices.find((parts) => parts.length > 0 && parts.every((one) => formOf(one) === 'text'))
  const rich = choices.findLast((parts) => parts.some((one) => formOf(one) === 'html'))
  if (!plain || !rich) return rich ?? plain ?? []
  const [plainWords, richWords] = [await wordsOf(plain), await wordsOf(rich)]
  if (richWords === '' || plainWords === richWords) return plain
  if (plainWords !== '') leftOutWords.push('the plain text, which has other words than the HTML')
  return rich
}

/** What programs that make text of HTML add to its words: addresses, names of pictures, numbers of a list. */
const added = /\b(?:https?:\/\/|www\.|mailto:|tel:)[^\s<>()\]]*|\[(?:cid|image):[^\]]*\]|^[ \t]*\d{1,3}[.)](?=\s)/gim

/** The words of some parts, to be compared: in small letters, whatever stands between them. */
async function wordsOf(source: string, parts: readonly MailPart[], isUtf8: boolean): Promise<string> {
  let words = ''
  for (const part of parts) {
    const {text} = readText(source, part, isUtf8)
    words += `${formOf(part) === 'html' ? (await readForm('html', text)).text : text}\n`
  }
  return words
    .replace(added, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
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
