import type {Node} from 'jsonc-parser'
import {decodeWritten, readBase64} from './bytes.ts'
import type {BrokenRecord, Form, Part, Passage} from './extractor.ts'
import {encodeJson, itemsOf, mapString, membersOf, stringOf} from './jsonText.ts'
import {UnreadableError} from './unreadable.ts'

const kinds = ['Communication', 'CommunicationRequest']

interface Resource {
  readonly members: ReadonlyMap<string, Node>
  readonly type: string
  /** What others refer to it by. */
  readonly names: readonly string[]
}

/**
 * The messages of a FHIR resource, R4 or R5: `Communication` and `CommunicationRequest`, alone or in a `Bundle`. What a
 * patient sent is no draft; it is the message answered, where another says so by `inResponseTo`.
 */
export function* fhirPassages(source: string, root: Node): Generator<Passage | BrokenRecord> {
  const all = resourcesOf(root)
  const own = all.filter(({type}) => kinds.includes(type))
  if (own.length === 0) {
    const type = stringOf(membersOf(root).get('resourceType')) ?? ''
    throw new UnreadableError(`is FHIR without a Communication (it is a ${type.slice(0, 40)})`)
  }
  const isAlone = membersOf(root).get('resourceType')?.value !== 'Bundle'
  for (const resource of own) {
    if (!isAlone && isFromPatient(resource)) continue
    const {offset} = resource.members.values().next().value ?? root
    const line = source.slice(0, offset).split('\n').length
    const id = stringOf(resource.members.get('id'))
    try {
      const passage = passageOf(source, resource, all)
      yield isAlone ? passage : {...passage, line, ...(id === undefined ? {} : {id})}
    } catch (error) {
      if (isAlone || !(error instanceof UnreadableError)) throw error
      yield {reason: error.message, id: id ?? null, line}
    }
  }
}

function passageOf(source: string, resource: Resource, all: readonly Resource[]): Passage {
  const {parts, leftOut, fixed} = payloadOf(source, resource)
  if (parts.length === 0) throw new UnreadableError('has no text')
  const patient = answered(source, resource, all)
  return {
    source,
    parts,
    leftOut,
    encode: (text, at) =>
      fixed.some(({from, to}) => from <= at.start && at.start <= to) ? undefined : encodeJson(text),
    ...(patient === undefined ? {} : {patient})
  }
}

function resourcesOf(root: Node): Resource[] {
  const members = membersOf(root)
  const type = stringOf(members.get('resourceType')) ?? ''
  if (type !== 'Bundle') return [{members, type, names: namesOf(members, type, undefined)}]
  return itemsOf(members.get('entry')).map((entry) => {
    const inner = membersOf(entry)
    const resource = membersOf(inner.get('resource'))
    const own = stringOf(resource.get('resourceType')) ?? ''
    return {members: resource, type: own, names: namesOf(resource, own, stringOf(inner.get('fullUrl')))}
  })
}

function namesOf(members: Resource['members'], type: string, fullUrl: string | undefined): string[] {
  const id = stringOf(members.get('id'))
  return [...(id === undefined ? [] : [`${type}/${id}`]), ...(fullUrl === undefined ? [] : [fullUrl])]
}

function isFromPatient({members}: Resource): boolean {
  return /^(?:Patient|RelatedPerson)\/|\/(?:Patient|RelatedPerson)\/[^/]+$/.test(referenceOf(members.get('sender')))
}

function referenceOf(node: Node | undefined): string {
  return stringOf(membersOf(node).get('reference')) ?? ''
}

/** The words of the message that this one answers. */
function answered(source: string, {members}: Resource, all: readonly Resource[]): string | undefined {
  const references = itemsOf(members.get('inResponseTo')).map((node) =>
    referenceOf(node).replace(/\/_history\/[^/]*$/, '')
  )
  const found = all.find(({names}) =>
    names.some((name) => references.some((one) => one === name || one.endsWith(`/${name}`)))
  )
  if (found === undefined) return undefined
  const text = payloadOf(source, found)
    .parts.map((part) => part.text)
    .join('\n\n')
  return text === '' ? undefined : text
}

interface Payload {
  readonly parts: readonly Part[]
  readonly leftOut: readonly string[]
  /** Stretches of the file that hold words in a form that cannot be written into. */
  readonly fixed: readonly {readonly from: number; readonly to: number}[]
}

function payloadOf(source: string, {members}: Resource): Payload {
  const parts: Part[] = []
  const leftOut: string[] = []
  const fixed: {from: number; to: number}[] = []
  const add = (node: Node | undefined) => {
    if (node?.type === 'string') parts.push({role: 'body', form: 'text', ...mapString(source, node)})
  }
  for (const payload of itemsOf(members.get('payload'))) {
    const content = membersOf(payload)
    add(content.get('contentString'))
    add(membersOf(content.get('contentCodeableConcept')).get('text'))
    const reference = content.get('contentReference')
    if (reference !== undefined) leftOut.push(`reference ${referenceOf(reference)}`.trim())
    const attachment = membersOf(content.get('contentAttachment'))
    if (attachment.size === 0) continue
    const part = attachedText(source, attachment)
    if (part === undefined) leftOut.push(`attachment ${stringOf(attachment.get('title')) ?? ''}`.trim())
    else {
      parts.push(part.part)
      fixed.push(part.place)
    }
  }
  return {parts, leftOut, fixed}
}

function attachedText(source: string, attachment: ReadonlyMap<string, Node>) {
  const type = stringOf(attachment.get('contentType')) ?? ''
  const data = attachment.get('data')
  if (!/^text\//i.test(type) || data?.type !== 'string') return undefined
  const place = {from: data.offset + 1, to: data.offset + data.length - 1}
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1] ?? 'utf-8'
  const form: Form = /html/i.test(type) ? 'html' : /markdown/i.test(type) ? 'markdown' : 'text'
  const inner = mapString(source, data)
  // White space and slashes may be escaped: base64 is read from the string, and placed in the file.
  const read = decoded(inner.text, charset, () => source.slice(0, place.from).split('\n').length)
  const part: Part = {role: 'body', form, text: read.text, map: read.map.through(inner.map)}
  return {part, place}
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
