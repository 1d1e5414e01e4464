import {type Fields, UnreadableError} from '../extract/extractor.ts'
import {type FoundDraft, type Reading, readDocument} from '../extract/read.ts'
import {endingOf, typeOfName} from '../extract/registry.ts'
import {sourceFile} from './sourceFile.ts'

/** Something of a file that cannot be read: the whole, or a record, whose line stands behind the name. */
export interface Unread {
  readonly filePath: string
  readonly reason: string
}

const fields: Fields = {text: 'text', id: 'id', patient: 'patient', keep: []}

/** The drafts in a file of any kind, by its ending, and what of it cannot be read. */
export async function* readFile(
  filePath: string,
  configured: Reading,
  patient: string | undefined
): AsyncGenerator<FoundDraft | Unread> {
  const type = typeOfName(filePath)
  if (type === undefined) {
    yield {filePath, reason: `has the ending ".${endingOf(filePath)}", which is unknown`}
    return
  }
  try {
    const opening = {filePath, type, fields, said: {}, configured, patient}
    for await (const one of readDocument(sourceFile(filePath), opening)) {
      yield 'reason' in one ? {filePath: `${filePath}:${one.line}`, reason: one.reason} : one
    }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    yield {filePath, reason: error.message}
  }
}
