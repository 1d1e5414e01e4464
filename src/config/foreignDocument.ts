import {isEntries} from '../examination.ts'
import type {DocumentSpec, FoundMessage} from '../extract/document.ts'
import type {BrokenRecord} from '../extract/extractor.ts'
import {UnreadableError} from '../extract/unreadable.ts'

type Encode = NonNullable<FoundMessage['encode']>

const messageKeys = ['source', 'parts', 'encode', 'patient', 'id', 'line', 'leftOut']
const recordKeys = ['reason', 'id', 'line']
const partKeys = ['role', 'form', 'pieces']

/** What a plugin yields that is no message. It says what one has, and nothing of the file. */
class ShapeError extends Error {
  constructor(what: string) {
    super(what)
    this.name = what
  }
}

/** A plugin's kind of file, which may not have passed a compiler: what it yields amiss is its own failure. */
export function checkedDocument(spec: DocumentSpec): DocumentSpec {
  return {
    ...spec,
    async *read(file, fields) {
      for await (const found of spec.read(file, fields)) yield checked(found, spec.name)
    }
  }
}

function checked(found: unknown, name: string): FoundMessage | BrokenRecord {
  must(isEntries(found), 'it yields what is no object')
  if ('reason' in found) {
    keys(found, recordKeys, 'a record that cannot be read')
    must(typeof found.reason === 'string' && found.reason.trim() !== '', 'its "reason" is no text')
    must(isLine(found.line), 'its "line" is no number from 1 up')
    const {reason, line, id = line} = found
    must(id === null || isId(id), 'its "id" is neither text nor a number')
    return {reason, line, id}
  }
  keys(found, messageKeys, 'a message')
  const {source, parts, encode, patient, id, line, leftOut = []} = found
  must(typeof source === 'string', 'its "source" is no text')
  must(Array.isArray(parts), 'its "parts" are no list')
  for (const part of parts) checkPart(part)
  must(encode === undefined || typeof encode === 'function', 'its "encode" is no function')
  must(patient === undefined || typeof patient === 'string', 'its "patient" is no text')
  must(id === undefined || isId(id), 'its "id" is neither text nor a number')
  must(line === undefined || isLine(line), 'its "line" is no number from 1 up')
  must(Array.isArray(leftOut) && leftOut.every((one) => typeof one === 'string'), 'its "leftOut" is no list of texts')
  const message = found as unknown as FoundMessage
  return message.encode === undefined ? message : {...message, encode: guarded(message.encode, name)}
}

function checkPart(part: unknown): void {
  must(isEntries(part), 'a part is no object')
  keys(part, partKeys, 'a part')
  const {role = 'body', form = 'text', pieces} = part
  must(['subject', 'body', 'quoted'].includes(role as string), 'the "role" of a part is not subject, body or quoted')
  must(['text', 'markdown', 'html'].includes(form as string), 'the "form" of a part is not text, markdown or html')
  must(Array.isArray(pieces), 'the "pieces" of a part are no list')
}

/** It is asked when its message is judged already, far from its plugin. */
function guarded(encode: Encode, name: string): Encode {
  const failure = (why: string) => new UnreadableError(`cannot be judged: what writes ${name} failed (${why})`)
  return (text, at) => {
    let spelled: unknown
    try {
      spelled = encode(text, at)
    } catch (error) {
      throw failure(error instanceof Error ? error.name : 'an unknown error')
    }
    if (spelled !== undefined && typeof spelled !== 'string') throw failure('what "encode" gives is no text')
    return spelled
  }
}

function isId(id: unknown): id is string | number {
  return typeof id === 'string' || typeof id === 'number'
}

function isLine(line: unknown): line is number {
  return Number.isInteger(line) && (line as number) > 0
}

function keys(entries: object, known: readonly string[], what: string): void {
  const isKnown = Object.keys(entries).every((key) => known.includes(key))
  must(isKnown, `${what} has a key other than ${known.join(', ')}`)
}

function must(isSo: boolean, problem: string): asserts isSo {
  if (!isSo) throw new ShapeError(problem)
}
