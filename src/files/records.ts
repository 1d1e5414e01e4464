import {nearest} from '../phrases/nearest.ts'
import {type Line, linesOf, type Stretch} from './lines.ts'

/** Which keys of an NDJSON record hold what. */
export interface Fields {
  readonly text: string
  readonly id: string
  readonly patient: string
}

/** One line of NDJSON: a draft, or the reason why there is none. */
export type DraftRecord =
  | {readonly line: number; readonly id: string | number; readonly text: string; readonly patient: string | undefined}
  | {readonly line: number; readonly id: string | number | null; readonly reason: string}

/** The records of a stretch of NDJSON, in order. Blank lines are skipped. Reasons hold no message text. */
export function recordsOf(stretch: Stretch, fields: Fields): DraftRecord[] {
  return linesOf(stretch)
    .filter(({text}) => text === undefined || text.trim() !== '')
    .map((line) => record(line, fields))
}

function record({number, text}: Line, fields: Fields): DraftRecord {
  if (text === undefined) return {line: number, id: null, reason: 'is not UTF-8'}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return {line: number, id: null, reason: 'is not valid JSON'}
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {line: number, id: null, reason: 'is not a JSON object'}
  }
  return draft(number, value as Record<string, unknown>, fields)
}

function draft(line: number, value: Record<string, unknown>, fields: Fields): DraftRecord {
  const own = (name: string) => (Object.hasOwn(value, name) ? value[name] : undefined)
  const id = own(fields.id) ?? line
  if (!isId(id)) return {line, id: null, reason: `"${fields.id}" is not text or a safe number`}
  const text = own(fields.text)
  if (text === undefined) return {line, id, reason: missing(fields, Object.keys(value))}
  if (typeof text !== 'string') return {line, id, reason: `"${fields.text}" is not text`}
  const patient = own(fields.patient) ?? undefined
  if (patient !== undefined && typeof patient !== 'string') return {line, id, reason: `"${fields.patient}" is not text`}
  return {line, id, text, patient}
}

// A number that JavaScript cannot hold exactly would come out as another one.
function isId(id: unknown): id is string | number {
  return typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id) && !isTooLarge(id))
}

function isTooLarge(id: number): boolean {
  return Number.isInteger(id) && !Number.isSafeInteger(id)
}

function missing(fields: Fields, keys: readonly string[]): string {
  const usual = ['message', 'body', 'content', 'draft', 'reply'].find((name) => keys.includes(name))
  const meant =
    nearest(
      fields.text,
      keys.filter((key) => key !== fields.id && key !== fields.patient)
    ) ?? usual
  return `has no "${fields.text}"${meant === undefined ? '' : ` (did you mean --text-field ${meant}?)`}`
}
