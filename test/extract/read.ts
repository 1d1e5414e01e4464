import {dialectOf} from '../../src/extract/dialects.ts'
import type {BrokenRecord, Fields} from '../../src/extract/extractor.ts'
import {Whereabouts} from '../../src/extract/origin.ts'
import {type FoundDraft, type Reading, readDocument} from '../../src/extract/read.ts'
import {builtInTypes} from '../../src/extract/registry.ts'
import {sourceStream} from '../../src/files/sourceFile.ts'

const usualFields = {text: 'text', id: 'id', patient: 'patient', keep: []}

/** What is found in a document of a type, whose content comes in pieces of `size` characters. */
export function readEach(
  type: string,
  content: string | Uint8Array,
  said: Reading = {},
  size = 65_536,
  fields: Fields = usualFields
): AsyncGenerator<FoundDraft | BrokenRecord> {
  const bytes = Buffer.from(content)
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  return readDocument(sourceStream(pieces()), {
    filePath: '<test>',
    type: builtInTypes.named(type)!,
    fields,
    said,
    configured: {}
  })
}

export async function readAll(...asked: Parameters<typeof readEach>): Promise<(FoundDraft | BrokenRecord)[]> {
  const found: (FoundDraft | BrokenRecord)[] = []
  for await (const one of readEach(...asked)) found.push(one)
  return found
}

/** The only draft of a document. */
export async function readOne(type: string, content: string | Uint8Array, said: Reading = {}) {
  const [one, ...more] = await readAll(type, content, said)
  if (one === undefined || 'reason' in one || more.length > 0) throw new Error('expected one draft')
  return one.draft
}

/** Templates in these dialects. */
export function template(...dialects: string[]): Reading {
  for (const name of dialects) if (!dialectOf(name)) throw new Error(name)
  return {mode: 'template', dialects}
}

/** What stands in the file where a draft has some words. */
export function written(content: string, draft: FoundDraft['draft'], words: string): string {
  const start = draft.text.indexOf(words)
  if (start === -1) throw new Error(`not in the draft: ${words}`)
  const [from, to] = new Whereabouts(draft.text, draft.origin).range({start, end: start + words.length})
  return content.slice(from, to)
}
