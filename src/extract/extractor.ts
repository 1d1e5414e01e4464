import type {Beginning, Origin} from './origin.ts'
import type {OwnSettings} from './ownSettings.ts'
import type {SourceMap} from './sourceMap.ts'

/** A file, as an extractor asks for it. Each throws `UnreadableError`. */
export interface SourceFile {
  /** The whole, decoded from UTF-8, byte order mark left out. */
  text(): Promise<string>
  /** The same, piece by piece. */
  chunks(): AsyncIterable<string>
  bytes(): Promise<Uint8Array>
}

/** How the words of a part are written. */
export type Form = 'text' | 'markdown' | 'html'

/** A stretch of words in a file, as its container spells it. */
export interface Part {
  readonly role: 'subject' | 'body' | 'quoted'
  readonly form: Form
  readonly text: string
  /** Where the text stands in the passage's source. */
  readonly map: SourceMap
}

/** One message in a file, before its words are read. */
export interface Passage {
  /** The file, or the part of it that the maps speak of. */
  readonly source: string
  readonly begins?: Beginning
  readonly encode?: Origin['encode']
  readonly parts: readonly Part[]
  /** The patient's message that this one answers. */
  readonly patient?: string
  /** What the record is called, where the file holds several. */
  readonly id?: string | number
  /** Whether that is its number, as nothing else names it. */
  readonly isNumbered?: true
  /** The line of the file that the record starts on, from 1. */
  readonly line?: number
  /** What the record says beside its draft, as far as it is kept. */
  readonly fields?: KeptFields
  /** The key `msglint` of the file's front matter. */
  readonly settings?: OwnSettings
  /** What was left out, one by one, for whoever wants to know. */
  readonly leftOut?: readonly string[]
  /** Words of the message's own that were left out, such as one of two versions: told to everybody. */
  readonly leftOutWords?: readonly string[]
}

/** What a record is called, and what is kept of it beside its draft. */
export interface RecordLabel {
  /** `null` where the record is too broken to tell. */
  readonly id: string | number | null
  /** Whether that is its number, as nothing else names it. */
  readonly isNumbered?: true
  /** Counted from 1. */
  readonly line: number
  /** What it says beside its draft, as far as results are to have it. */
  readonly fields?: KeptFields
}

/** A record that cannot be read, among others that can. */
export interface BrokenRecord extends RecordLabel {
  readonly reason: string
}

/** Values of a record that its result is to have too, by key or column. */
export type KeptFields = Readonly<Record<string, string | number | boolean>>

/** Keys, or columns, of records. */
export interface Fields {
  readonly text: string
  readonly id: string
  readonly patient: string
  /** Those whose values are kept for the result. */
  readonly keep: readonly string[]
}

/** What records are read by where nobody says otherwise. */
export const usualFields: Fields = {text: 'text', id: 'id', patient: 'patient', keep: []}

/** Finds the messages in a file. */
export interface Extractor {
  /** @throws UnreadableError where the file as a whole cannot be read */
  passages(file: SourceFile, fields: Fields): AsyncIterable<Passage | BrokenRecord>
}
