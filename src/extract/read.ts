import type {Draft} from '../draft.ts'
import type {Mode} from '../message/facts.ts'
import {dialectOf} from './dialects.ts'
import {type Manner, readPassage} from './draft.ts'
import type {BrokenRecord, Fields, Passage, RecordLabel, SourceFile} from './extractor.ts'
import {type OwnReading, ownReading} from './ownSettings.ts'
import {type DocumentType, dialectOfName} from './registry.ts'
import {UnreadableError} from './unreadable.ts'

/** How documents are to be read, as far as it is said. */
export interface Reading {
  readonly mode?: Mode | undefined
  readonly dialects?: readonly string[] | undefined
  /** The variables that a template may have. */
  readonly variables?: readonly string[] | undefined
  /** The uses of messaging that front matter may name; any where it is left out. */
  readonly uses?: readonly string[] | undefined
}

/** What is known of a document before it is opened. */
export interface Opening {
  /** Absolute path, or a name such as `<stdin>`. */
  readonly filePath: string
  readonly type: DocumentType
  readonly fields: Fields
  /** What the command line says: it stands over front matter. */
  readonly said: Reading
  /** What the config says: front matter stands over it. */
  readonly configured: Reading
  /** The patient's message, where the document brings none. */
  readonly patient?: string | undefined
}

/** A draft that was found in a document. */
export interface FoundDraft {
  readonly draft: Draft
  readonly record: RecordLabel | undefined
  readonly leftOut: readonly string[]
  readonly leftOutWords?: readonly string[]
}

/**
 * The drafts in a document, in order, and the records in it that cannot be read.
 * @throws UnreadableError where the rest of the document cannot be read
 */
export async function* readDocument(file: SourceFile, opening: Opening): AsyncGenerator<FoundDraft | BrokenRecord> {
  const {type, fields} = opening
  try {
    const extractor = await type.load()
    let isEmpty = true
    for await (const passage of extractor.passages(file, fields)) {
      isEmpty = false
      if ('reason' in passage) yield passage
      else yield await readFound(passage, opening)
    }
    if (isEmpty) throw new UnreadableError('holds no message')
  } catch (error) {
    throw new UnreadableError(reasonOf(error) ?? failure(type, error))
  }
}

/** A draft; of one among many that cannot be read, why. */
async function readFound(passage: Passage, opening: Opening): Promise<FoundDraft | BrokenRecord> {
  const manner = mannerOf(passage, opening)
  const {id, line} = passage
  try {
    return found(passage, await readPassage(passage, opening.filePath, manner), opening.patient)
  } catch (error) {
    const reason = reasonOf(error)
    if (line === undefined || reason === undefined) throw error
    return {id: id ?? line, line, reason, ...beside(passage)}
  }
}

function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  // Parsers and what walks their trees go as deep as the document does.
  if (error instanceof RangeError && /call stack/i.test(error.message)) return 'is nested too deeply'
  // A plugin may have its error from another copy of msglint.
  return error.name === 'UnreadableError' ? error.message : undefined
}

function failure({name}: DocumentType, error: unknown): string {
  return `cannot be read: what reads ${name} failed${error instanceof Error ? ` (${error.name})` : ''}`
}

function found(passage: Passage, draft: Draft, patient: string | undefined): FoundDraft {
  const {id, line, leftOut = [], leftOutWords} = passage
  return {
    draft: draft.patient === undefined && patient !== undefined ? {...draft, patient} : draft,
    record: line === undefined ? undefined : {id: id ?? line, line, ...beside(passage)},
    leftOut,
    ...(leftOutWords === undefined ? {} : {leftOutWords})
  }
}

/** What a record's name says beside its id and line. */
function beside({fields, isNumbered}: Passage) {
  return {...(fields === undefined ? {} : {fields}), ...(isNumbered === undefined ? {} : {isNumbered})}
}

function mannerOf({settings, source}: Passage, {filePath, said, configured}: Opening): Manner {
  const own: OwnReading = settings === undefined ? {} : ownReading(settings, source, configured.uses)
  const {disable, uses} = own
  const mode = said.mode ?? own.mode ?? configured.mode ?? 'draft'
  if (mode === 'draft') return {mode, disable, uses}
  const names = said.dialects ?? own.dialects ?? configured.dialects ?? [dialectOfName(filePath) ?? []].flat()
  if (names.length === 0) throw new UnreadableError('is a template, and nothing says in which dialect (--dialect NAME)')
  const variables = own.variables ?? configured.variables
  const grammar = {dialects: names.map((name) => dialectOf(name)!)}
  return {mode, disable, uses, grammar: variables === undefined ? grammar : {...grammar, variables: new Set(variables)}}
}
