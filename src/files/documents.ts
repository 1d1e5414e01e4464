import type {Fields, RecordLabel, SourceFile} from '../extract/extractor.ts'
import {type FoundDraft, type Reading, readDocument} from '../extract/read.ts'
import {type DocumentType, endingOf} from '../extract/registry.ts'
import {UnreadableError} from '../extract/unreadable.ts'

/** Something of a file that cannot be read: the whole, or a record, whose line stands behind the name. */
export interface Unread {
  readonly filePath: string
  readonly reason: string
  /** What the record is called, where it is one. */
  readonly record?: RecordLabel
}

/** How a file is to be read. */
export interface FileReading {
  /** Its kind; `undefined` where its ending is unknown. */
  readonly type: DocumentType | undefined
  readonly fields: Fields
  readonly configured: Reading
  /** The patient's message, where the file brings none. */
  readonly patient: string | undefined
}

/** The drafts in a file of any kind, and what of it cannot be read. */
export async function* draftsIn(
  file: SourceFile,
  filePath: string,
  {type, ...reading}: FileReading
): AsyncGenerator<FoundDraft | Unread> {
  if (type === undefined) {
    yield {filePath, reason: `has the ending ".${endingOf(filePath)}", which is unknown`}
    return
  }
  try {
    for await (const one of readDocument(file, {filePath, type, said: {}, ...reading})) {
      yield 'reason' in one ? {filePath: `${filePath}:${one.line}`, reason: one.reason, record: one} : one
    }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    yield {filePath, reason: error.message}
  }
}
