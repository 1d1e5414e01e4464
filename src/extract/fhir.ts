import type {Node} from 'jsonc-parser'
import {decodeWritten, readBase64} from './bytes.ts'
import type {BrokenRecord, Form, Part, Passage} from './extractor.ts'
import {encodeJson, itemsOf, mapString, membersOf, stringOf} from './jsonText.ts'
import {type Beginning, top} from './origin.ts'
import {Ruler} from './slices.ts'
import {UnreadableError} from './unreadable.ts'

const kinds = ['Communication', 'CommunicationRequest']

interface Resource {
  readonly writing: Writing
  readonly members: ReadonlyMap<string, Node>
  readonly type: string
  /** What others refer to it by. */
  readonly names: readonly string[]
}

/** What is written of a resource. */
interface Writing {
  readonly text: string
  /** Where the text begins among all that was parsed: the offsets of nodes count from there. */
  readonly offset: number
  /** Where it begins in the file. */
  readonly begins: Beginning
}

/**
 * The messages of a FHIR resource, R4 or R5: `Communication` and `CommunicationRequest`, alone or in a `Bundle`. What a
 * patient sent is no draft; it is the message answered, where another says so by `inResponseTo`.
 */
export function* fhirPassages(source: string, root: Node, begins = top): Generator<Passage | BrokenRecord> {
  const all = resourcesOf({text: source, offset: 0, begins}, root)
  const own = all.filter(({type}) => kinds.includes(type))
  if (own.length === 0) {
    const type = stringOf(membersOf(root).get('resourceType')) ?? ''
    throw new UnreadableError(`is FHIR without a Communication (it is a ${type.slice(0, 40)})`)
  }
  const isAlone = membersOf(root).get('resourceType')?.value !== 'Bundle'
  const named = byName(all)
  const said = sayings(named)
  for (const resource of own) {
    if (!isAlone && isFromPatient(resource, named)) continue
    const {writing, members} = resource
    const line = lineOf(writing, members.values().next().value ?? root)
    const id = stringOf(members.get('id'))
    try {
      const passage = passageOf(resource, said)
      yield isAlone ? passage : {...passage, begins: writing.begins, line, ...(id === undefined ? {} : {id})}
    } catch (error) {
      if (isAlone || !(error instanceof UnreadableError)) throw error
      yield {reason: error.message, id: id ?? null, line}
    }
  }
}

/** The line of the file on which a node stands. */
function lineOf({text, offset, begins}: Writing, node: Node): number {
  return text.slice(0, node.offset - offset).split('\n').length - 1 + begins.line
}

function passageOf(resource: Resource, said: Sayings): Passage {
  const {parts, leftOut, fixed} = payloadOf(resource)
  if (parts.length === 0) throw new UnreadableError('has no text')
  const patient = answered(resource, said)
  return {
    source: resource.writing.text,
    parts,
    leftOut,
    encode: (text, at) =>
      fixed.some(({from, to}) => from <= at.start && at.start <= to) ? undefined : encodeJson(text),
    ...(patient === undefined ? {} : {patient})
  }
}

/** Of a bundle, each is written by itself: the whole is too much to go through for every message of it. */
function resourcesOf(whole: Writing, root: Node): Resource[] {
  const members = membersOf(root)
  const type = stringOf(members.get('resourceType')) ?? ''
  if (type !== 'Bundle') return [{writing: whole, members, type, names: namesOf(members, type, undefined)}]
  const ruler = new Ruler(whole.begins)
  let passed = 0
  return itemsOf(members.get('entry')).map((entry) => {
    const inner = membersOf(entry)
    const node = inner.get('resource') ?? entry
    const {offset, length} = node
    ruler.pass(whole.text.slice(passed, offset))
    passed = offset
    const writing = {text: whole.text.slice(offset, offset + length), offset, begins: ruler.here}
    const resource = membersOf(inner.get('resource'))
    const own = stringOf(resource.get('resourceType')) ?? ''
    return {writing, members: resource, type: own, names: namesOf(resource, own, stringOf(inner.get('fullUrl')))}
  })
}

function namesOf(members: Resource['members'], type: string, fullUrl: string | undefined): string[] {
  const id = stringOf(members.get('id'))
  return [...(id === undefined ? [] : [`${type}/${id}`]), ...(fullUrl === undefined ? [] : [fullUrl])]
}

const patients = ['Patient', 'RelatedPerson']

/** Whether the sender is a patient by the name of the reference, by the type beside it, or by what it refers to. */
function isFromPatient({members}: Resource, named: ByName): boolean {
  const sender = members.get('sender')
  const reference = unversioned(referenceOf(sender))
  const contained = itemsOf(members.get('contained'))
    .map(membersOf)
    .find((inner) => `#${stringOf(inner.get('id')) ?? ''}` === reference)
  const types = [
    stringOf(membersOf(sender).get('type'))?.split('/').at(-1),
    /(?:^|\/)([A-Za-z]+)\/[^/]+$/.exec(reference)?.[1],
    contained === undefined ? named.get(reference)?.type : stringOf(contained.get('resourceType'))
  ]
  return types.some((type) => type !== undefined && patients.includes(type))
}

/** A reference to any version of a resource. */
function unversioned(reference: string): string {
  return reference.replace(/\/_history\/[^/]*$/, '')
}

function referenceOf(node: Node | undefined): string {
  return stringOf(membersOf(node).get('reference')) ?? ''
}

/** The resources by what others refer to them by; of two with one name, the first. */
type ByName = ReadonlyMap<string, Resource>

function byName(all: readonly Resource[]): ByName {
  const named = new Map<string, Resource>()
  for (const resource of all) for (const name of resource.names) if (!named.has(name)) named.set(name, resource)
  return named
}

/** Tells what the resource of a name says. */
type Sayings = (name: string) => string | undefined

/** Each is read once, however many refer to it. */
function sayings(named: ByName): Sayings {
  const read = new Map<Resource, string>()
  return (name) => {
    const resource = named.get(name)
    if (resource === undefined) return undefined
    const text = read.get(resource) ?? wordsOf(resource)
    read.set(resource, text)
    return text
  }
}

function wordsOf(resource: Resource): string {
  return payloadOf(resource)
    .parts.map(({text}) => text)
    .join('\n\n')
}

/** The words of the message that this one answers. */
function answered({members}: Resource, said: Sayings): string | undefined {
  for (const node of itemsOf(members.get('inResponseTo'))) {
    const reference = unversioned(referenceOf(node))
    // A whole address may be one of the resource by its type and id, which end it.
    const text = said(reference) ?? said(reference.split('/').slice(-2).join('/'))
    if (text !== undefined) return text === '' ? undefined : text
  }
  return undefined
}

interface Payload {
  readonly parts: readonly Part[]
  readonly leftOut: readonly string[]
  /** Stretches of the file that hold words in a form that cannot be written into. */
  readonly fixed: readonly {readonly from: number; readonly to: number}[]
}

function payloadOf({writing, members}: Resource): Payload {
  const parts: Part[] = []
  const leftOut: string[] = []
  const fixed: {from: number; to: number}[] = []
  const add = (node: Node | undefined) => {
    if (node?.type === 'string') parts.push({role: 'body', form: 'text', ...mapped(writing, node)})
  }
  for (const payload of itemsOf(members.get('payload'))) {
    const content = membersOf(payload)
    add(content.get('contentString'))
    add(membersOf(content.get('contentCodeableConcept')).get('text'))
    const reference = content.get('contentReference')
    if (reference !== undefined) leftOut.push(`reference ${referenceOf(reference)}`.trim())
    const attachment = membersOf(content.get('contentAttachment'))
    if (attachment.size === 0) continue
    const part = attachedText(writing, attachment)
    if (part === undefined) leftOut.push(`attachment ${stringOf(attachment.get('title')) ?? ''}`.trim())
    else {
      parts.push(part.part)
      fixed.push(part.place)
    }
  }
  return {parts, leftOut, fixed}
}

function attachedText(writing: Writing, attachment: ReadonlyMap<string, Node>) {
  const type = stringOf(attachment.get('contentType')) ?? ''
  const data = attachment.get('data')
  if (!/^text\//i.test(type) || data?.type !== 'string') return undefined
  const from = data.offset - writing.offset + 1
  const place = {from, to: from + data.length - 2}
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1] ?? 'utf-8'
  const form: Form = /html/i.test(type) ? 'html' : /markdown/i.test(type) ? 'markdown' : 'text'
  const inner = mapped(writing, data)
  // White space and slashes may be escaped: base64 is read from the string, and placed in the file.
  const read = decoded(inner.text, charset, () => lineOf(writing, data))
  const part: Part = {role: 'body', form, text: read.text, map: read.map.through(inner.map)}
  return {part, place}
}

/** A string, each of its characters with its place in what is written of its resource. */
function mapped({text, offset}: Writing, node: Node) {
  return mapString(text, {offset: node.offset - offset, length: node.length})
}

/** Mistakes are told with the line of the file, all of which a string of JSON stands on. */
function decoded(text: string, charset: string, lineInFile: () => number) {
  try {
    return decodeWritten(text, readBase64(text, 0, text.length), charset)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    throw new UnreadableError(error.message.replace(/(?<=\(line )\d+(?=\)$)/, () => String(lineInFile())))
  }
}
