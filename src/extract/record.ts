import {nearest} from '../phrases/nearest.ts'
import type {Fields, KeptFields} from './extractor.ts'

/**
 * A record's fields, or why it holds no draft. Reasons hold no message text. `fields` is there where some are to be kept,
 * `isNumbered` where the id is the record's number.
 */
export type RecordFields = {readonly fields?: KeptFields; readonly isNumbered?: true} & (
  | {readonly id: string | number; readonly text: string; readonly patient: string | undefined}
  | {readonly id: string | number | null; readonly reason: string}
)

/** Reads a record; one without an id goes by its number. */
export function readRecord(value: Readonly<Record<string, unknown>>, number: number, fields: Fields): RecordFields {
  const own = (name: string) => (Object.hasOwn(value, name) ? value[name] : undefined)
  const kept = fields.keep.length === 0 ? {} : {fields: keptFields(fields.keep, own)}
  const named = own(fields.id) ?? undefined
  const id = named ?? number
  if (!isId(id)) return {id: null, reason: `"${fields.id}" is not text or a safe number`, ...kept}
  const beside = named === undefined ? ({...kept, isNumbered: true} as const) : kept
  const rounded = fields.keep.find((key) => isInexact(own(key)))
  if (rounded !== undefined)
    return {id, reason: `"${rounded}" is a number that cannot be kept as it is (write it as text)`, ...beside}
  const text = own(fields.text)
  if (text === undefined) return {id, reason: missing(fields, Object.keys(value)), ...beside}
  if (typeof text !== 'string') return {id, reason: `"${fields.text}" is not text`, ...beside}
  const patient = own(fields.patient) ?? undefined
  if (patient !== undefined && typeof patient !== 'string')
    return {id, reason: `"${fields.patient}" is not text`, ...beside}
  return {id, text, patient, ...beside}
}

/** The same record, which holds no draft for a reason of its writing. */
export function refused({id, fields, isNumbered}: RecordFields, reason: string): RecordFields & {reason: string} {
  return {id, reason, ...(fields === undefined ? {} : {fields}), ...(isNumbered === undefined ? {} : {isNumbered})}
}

/** The keys, or columns, that are read. */
export function namesIn({text, id, patient, keep}: Fields): string[] {
  return [text, id, patient, ...keep]
}

const piecesOfJson = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\]]/g

/** Of the keys that are read, one that an object of valid JSON has twice: all values but the last are lost in parsing. */
export function repeatedKey(json: string, fields: Fields): string | undefined {
  const written = namesIn(fields).map((name) => [name, JSON.stringify(name)] as const)
  return written.find(([, key]) => json.indexOf(key) !== json.lastIndexOf(key) && keysLike(key, json) > 1)?.[0]
}

function keysLike(key: string, json: string): number {
  let [depth, amount] = [0, 0]
  for (const {0: piece, 1: colon} of json.matchAll(piecesOfJson)) {
    if (piece === '{' || piece === '[') depth += 1
    else if (piece === '}' || piece === ']') depth -= 1
    else if (depth === 1 && colon !== undefined && piece.slice(0, -colon.length) === key) amount += 1
  }
  return amount
}

/** Lists and objects are not kept: drafts cannot be grouped by them. Nor are numbers that would come out as others. */
function keptFields(keys: readonly string[], own: (name: string) => unknown): KeptFields {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = own(key)
      const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      return isPlain && !isInexact(value) ? [[key, value] as const] : []
    })
  )
}

function isId(id: unknown): id is string | number {
  return typeof id === 'string' || (typeof id === 'number' && !isInexact(id))
}

/** Whether it is a number that JavaScript cannot hold exactly, or JSON not at all: it would come out as another one. */
function isInexact(value: unknown): boolean {
  if (typeof value !== 'number') return false
  return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))
}

/** Why there is no draft in a record with these keys, and which key may hold it. */
export function missing(fields: Fields, keys: readonly string[]): string {
  const usual = ['message', 'body', 'content', 'draft', 'reply'].find((name) => keys.includes(name))
  const meant =
    nearest(
      fields.text,
      keys.filter((key) => key !== fields.text && key !== fields.id && key !== fields.patient)
    ) ?? usual
  return `has no "${fields.text}"${meant === undefined ? '' : ` (did you mean --text-field ${meant}?)`}`
}
