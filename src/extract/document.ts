import type {BrokenRecord, Extractor, Fields, Form, Part, Passage, SourceFile} from './extractor.ts'
import type {DocumentType} from './registry.ts'
import {MappedText} from './sourceMap.ts'
import {UnreadableError} from './unreadable.ts'

/**
 * A stretch of a message's words: with `from` and `to` alone as the file has them there, with `text` too what the file
 * spells otherwise there (an escape, an entity), and with `text` alone what stands nowhere in it. Offsets are those of
 * the source, in UTF-16 units, and run upward.
 */
export interface Piece {
  readonly text?: string
  readonly from?: number
  readonly to?: number
}

/** Words that belong together: a subject, a body, what is quoted. */
export interface FoundPart {
  /** `body` where left out. */
  readonly role?: 'subject' | 'body' | 'quoted'
  /** How the words are written in turn; `text` where left out. */
  readonly form?: Form
  readonly pieces: readonly Piece[]
}

/** A message that was found in a file. */
export interface FoundMessage {
  /** The file as it was decoded: what lines, columns and the offsets of pieces count in. */
  readonly source: string
  readonly parts: readonly FoundPart[]
  /**
   * Spells words as they must stand in the file, in place of a stretch of the source; `undefined` where they cannot stand
   * there. Without it, nothing is written into files of this kind.
   */
  readonly encode?: (text: string, at: {readonly start: number; readonly end: number}) => string | undefined
  /** The patient's message that this one answers. */
  readonly patient?: string
  /** What the message is called, and the line it begins on, from 1, where a file holds several. */
  readonly id?: string | number
  readonly line?: number
  /** What was left out, such as pictures, for `--verbose`. */
  readonly leftOut?: readonly string[]
}

/** A kind of file that a plugin can read. */
export interface DocumentSpec {
  /** In kebab case: what `--as` calls it. */
  readonly name: string
  /** Endings of file names, in small letters, without the stop. */
  readonly endings: readonly string[]
  /** Whether files of this kind in a folder are drafts; where left out they are. Others are read when they are named. */
  readonly isInFolders?: boolean
  /** Whether it may hold several messages. */
  readonly holdsRecords?: boolean
  /**
   * Finds the messages in a file, in order. What it throws is an error of that file: an {@link UnreadableError} is shown
   * with its message, which must not quote the file, any other by its name.
   */
  read(file: SourceFile, fields: Fields): AsyncIterable<FoundMessage | BrokenRecord>
}

/** Gives a document type its type; the object stays as it is. */
export function defineDocument(spec: DocumentSpec): DocumentSpec {
  return spec
}

/** A plugin's kind of file as the registry has it. */
export function documentType(spec: DocumentSpec): DocumentType {
  const {name, endings, isInFolders = true, holdsRecords} = spec
  const extractor: Extractor = {
    async *passages(file, fields) {
      for await (const found of spec.read(file, fields)) yield 'reason' in found ? found : passageOf(found)
    }
  }
  return {name, endings, isInFolders, load: async () => extractor, ...(holdsRecords ? {holdsRecords} : {})}
}

const none = () => undefined

function passageOf({source, parts, encode = none, ...rest}: FoundMessage): Passage {
  if (typeof source !== 'string' || !Array.isArray(parts)) throw new PieceError()
  return {...rest, source, encode, parts: parts.map((part) => partOf(part, source))}
}

function partOf({role = 'body', form = 'text', pieces}: FoundPart, source: string): Part {
  const out = new MappedText(source)
  let last = 0
  for (const {text, from, to} of pieces) {
    if (from === undefined && to === undefined && typeof text === 'string') {
      out.add(text)
      continue
    }
    const isPlace =
      Number.isInteger(from) && Number.isInteger(to) && from! >= last && to! >= from! && to! <= source.length
    if (!isPlace) throw new PieceError()
    if (text === undefined) out.copy(from!, to!)
    else out.put(text, from!, to!)
    last = to!
  }
  return {role, form, ...out.finish()}
}

class PieceError extends Error {
  override name = 'a piece that stands nowhere in the file'
}
