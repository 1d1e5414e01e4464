import type {Fields} from '../extract/extractor.ts'
import {longest, tooMuch} from '../extract/limits.ts'
import {type RecordFields, readRecord, refused, repeatedKey} from '../extract/record.ts'
import {type Line, linesOf, type Stretch} from './lines.ts'

/** One line of NDJSON: a draft, or the reason why there is none. */
export type DraftRecord = {readonly line: number} & RecordFields

/** The records of a stretch of NDJSON, in order. Blank lines are skipped. Reasons hold no message text. */
export function recordsOf(stretch: Stretch, fields: Fields): DraftRecord[] {
  return linesOf(stretch)
    .filter(({text}) => text === undefined || text.trim() !== '')
    .map((line) => record(line, fields))
}

function record({number, text, isTooLong}: Line, fields: Fields): DraftRecord {
  if (isTooLong || (text !== undefined && text.length > longest.text)) return {line: number, id: null, reason: tooMuch}
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
  const read = readRecord(value as Record<string, unknown>, number, fields)
  const twice = repeatedKey(text, fields)
  return {line: number, ...(twice === undefined ? read : refused(read, `has "${twice}" twice`))}
}
