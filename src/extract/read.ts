import type {Draft} from '../engine.ts'
import {type Mode, modes} from '../message/facts.ts'
import {nearest} from '../phrases/nearest.ts'
import {dialectNames, dialectOf} from './dialects.ts'
import {type Manner, readPassage} from './draft.ts'
import {
  type BrokenRecord,
  type Fields,
  type KeptFields,
  type Passage,
  type SourceFile,
  UnreadableError
} from './extractor.ts'
import {type DocumentType, dialectOfName} from './registry.ts'

/** How documents are to be read, as far as it is said. */
export interface Reading {
  readonly mode?: Mode | undefined
  readonly dialects?: readonly string[] | undefined
  /** The variables that a template may have. */
  readonly variables?: readonly string[] | undefined
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
  readonly record: {readonly id: string | number; readonly line: number; readonly fields?: KeptFields} | undefined
  readonly leftOut: readonly string[]
}

/**
 * The drafts in a document, in order, and the records in it that cannot be read.
 * @throws UnreadableError where the rest of the document cannot be read
 */
export async function* readDocument(file: SourceFile, opening: Opening): AsyncGenerator<FoundDraft | BrokenRecord> {
  const {filePath, type, fields, patient} = opening
  try {
    const extractor = await type.load()
    let isEmpty = true
    for await (const passage of extractor.passages(file, fields)) {
      isEmpty = false
      if ('reason' in passage) yield passage
      else yield found(passage, await readPassage(passage, filePath, mannerOf(passage, opening)), patient)
    }
    if (isEmpty) throw new UnreadableError('holds no message')
  } catch (error) {
    // Parsers and what walks their trees go as deep as the document does.
    if (error instanceof RangeError && /call stack/i.test(error.message))
      throw new UnreadableError('is nested too deeply')
    if (!(error instanceof Error)) throw new UnreadableError(`cannot be read: what reads ${type.name} failed`)
    // A plugin may have its error from another copy of msglint.
    if (error.name === 'UnreadableError') throw new UnreadableError(error.message)
    throw new UnreadableError(`cannot be read: what reads ${type.name} failed (${error.name})`)
  }
}

function found({id, line, fields, leftOut = []}: Passage, draft: Draft, patient: string | undefined): FoundDraft {
  return {
    draft: draft.patient === undefined && patient !== undefined ? {...draft, patient} : draft,
    record: line === undefined ? undefined : {id: id ?? line, line, ...(fields === undefined ? {} : {fields})},
    leftOut
  }
}

function mannerOf({settings}: Passage, {filePath, said, configured}: Opening): Manner {
  const own: OwnReading = settings === undefined ? {} : ownReading(settings)
  const {disable, uses} = own
  const mode = said.mode ?? own.mode ?? configured.mode ?? 'draft'
  if (mode === 'draft') return {mode, disable, uses}
  const names = said.dialects ?? own.dialects ?? configured.dialects ?? [dialectOfName(filePath) ?? []].flat()
  if (names.length === 0) throw new UnreadableError('is a template, and nothing says in which dialect (--dialect NAME)')
  const variables = own.variables ?? configured.variables
  const grammar = {dialects: names.map((name) => dialectOf(name)!)}
  return {mode, disable, uses, grammar: variables === undefined ? grammar : {...grammar, variables: new Set(variables)}}
}

interface OwnReading extends Reading {
  readonly disable?: readonly string[] | undefined
  readonly uses?: readonly string[] | undefined
}

const ownKeys = ['mode', 'dialect', 'variables', 'use', 'disable']

/** What front matter says under `msglint`. */
function ownReading(settings: unknown): OwnReading {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    throw new UnreadableError('its front matter has no keys under msglint')
  }
  const stray = Object.keys(settings).find((key) => !ownKeys.includes(key))
  if (stray !== undefined) throw new UnreadableError(unknown('key', stray, ownKeys))
  const {mode, dialect, variables, use, disable} = settings as Record<string, unknown>
  const chosen = mode === undefined ? undefined : modes.find((one) => one === mode)
  if (mode !== undefined && chosen === undefined) throw new UnreadableError(unknown('mode', mode, modes))
  const dialects = names('dialect', dialect)
  const stranger = dialects?.find((name) => !dialectOf(name))
  if (stranger !== undefined) throw new UnreadableError(unknown('dialect', stranger, dialectNames))
  const uses = names('use', use)
  return {mode: chosen, dialects, variables: names('variables', variables), uses, disable: names('disable', disable)}
}

function names(key: string, value: unknown): string[] | undefined {
  if (value === undefined) return undefined
  const list: unknown[] = [value].flat()
  if (list.every((name) => typeof name === 'string')) return list
  throw new UnreadableError(`its front matter says "${key}" that is no list of names`)
}

function unknown(key: string, value: unknown, known: readonly string[]): string {
  const meant = typeof value === 'string' ? nearest(value, known) : undefined
  return `its front matter says an unknown ${key}${meant === undefined ? `; known: ${known.join(', ')}` : ` (did you mean "${meant}"?)`}`
}
