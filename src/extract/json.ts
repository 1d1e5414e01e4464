import type {BrokenRecord, Extractor, Fields, Passage} from './extractor.ts'
import {fhirPassages} from './fhir.ts'
import {encodeJson, mapString, membersOf, parseJson} from './jsonText.ts'
import {largestFile, tooLarge, tooMuch} from './limits.ts'
import {peek} from './peek.ts'
import {readRecord, refused, repeatedKey} from './record.ts'
import {elementSlices, lineSlices, type Slice} from './slices.ts'
import {UnreadableError} from './unreadable.ts'

/** FHIR. */
export const fhir: Extractor = {
  async *passages(file) {
    const source = await file.text()
    yield* fhirPassages(source, parseJson(source))
  }
}

/** A list of records, one record, or FHIR: what a file says that it is. */
export const json: Extractor = {
  async *passages(file, fields) {
    // The first character that is not blank.
    const [first = '', chunks] = await peek(file.chunks(), (seen) => seen.trim().charAt(0) || undefined)
    if (first === '[') {
      yield* records(elementSlices(chunks), fields)
      return
    }
    let source = ''
    for await (const chunk of chunks) {
      source += chunk
      if (source.length > largestFile) throw new UnreadableError(tooLarge)
    }
    const root = parseJson(source)
    const isFhir = membersOf(root).has('resourceType')
    if (!isFhir && root.type !== 'object') throw new UnreadableError('is JSON, but neither FHIR nor a list of records')
    if (isFhir) yield* fhirPassages(source, root)
    else yield* one({text: source, begins: {offset: 0, line: 1, column: 1}}, 1, fields)
  }
}

/** A record on each line. */
export const ndjson: Extractor = {
  passages: (file, fields) => records(lineSlices(file.chunks()), fields)
}

async function* records(slices: AsyncIterable<Slice>, fields: Fields): AsyncGenerator<Passage | BrokenRecord> {
  let number = 0
  for await (const slice of slices) yield* one(slice, ++number, fields)
}

function* one(
  {text: source, begins, isTooLong}: Slice,
  number: number,
  fields: Fields
): Generator<Passage | BrokenRecord> {
  const {line} = begins
  try {
    if (isTooLong) throw new UnreadableError(tooMuch)
    const root = parseJson(source, line)
    if (root.type !== 'object') throw new UnreadableError('is not a JSON object')
    const members = membersOf(root)
    if (members.has('resourceType')) {
      for (const found of fhirPassages(source, root, begins)) {
        yield 'reason' in found ? {...found, line} : {id: number, begins, ...found, line}
      }
      return
    }
    const values = Object.fromEntries(
      [...members].map(([name, node]) => [name, node.type === 'null' ? undefined : plainValue(node)])
    )
    const read = readRecord(values, number, fields)
    const twice = repeatedKey(source, fields)
    const record = twice === undefined ? read : refused(read, `has "${twice}" twice`)
    if ('reason' in record) yield {...record, line}
    else {
      const {id, patient, text: _, ...beside} = record
      const body = {role: 'body', form: 'text', ...mapString(source, members.get(fields.text)!)} as const
      const answered = patient === undefined ? {} : {patient}
      yield {source, begins, id, line, parts: [body], encode: encodeJson, ...answered, ...beside}
    }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    // The record goes by its line already.
    yield {id: null, line, reason: error.message.replace(` (line ${line})`, '')}
  }
}

/** Lists and objects are no field's value, whatever is in them. */
function plainValue(node: {readonly type: string; readonly value?: unknown}): unknown {
  return node.type === 'string' || node.type === 'number' || node.type === 'boolean' ? node.value : {}
}
