import type {SourceFile} from '../extract/extractor.ts'
import {type Opening, readDocument} from '../extract/read.ts'
import {UnreadableError} from '../extract/unreadable.ts'
import {sourceFile, sourceStream, sourceText} from '../files/sourceFile.ts'
import type {Item, Source} from './source.ts'

/** The drafts of a document, one by one, and after them the reason why the rest cannot be read, if it cannot. */
export async function* documentItems(source: Source, opening: Opening, text?: string): AsyncGenerator<readonly Item[]> {
  const {filePath} = opening
  const place = {filePath, source: filePath}
  try {
    for await (const one of readDocument(fileOf(source, text), opening)) {
      if ('reason' in one) {
        const {reason, ...name} = one
        yield [{filePath: `${filePath}:${name.line}`, source: filePath, reason, record: {...name, error: reason}}]
      } else {
        const {draft, record, leftOut, leftOutWords = []} = one
        yield [{...place, draft, leftOut, leftOutWords, ...(record === undefined ? {} : {record})}]
      }
    }
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    yield [{...place, reason: error.message}]
  }
}

function fileOf(source: Source, text: string | undefined): SourceFile {
  if (text !== undefined) return sourceText(text)
  return 'path' in source ? sourceFile(source.path) : sourceStream(source.stdin)
}
