import {nearest} from '../phrases/nearest.ts'
import type {RecordName} from './format.ts'

const parts = {year: 4, month: 7, day: 10} as const
type DatePart = keyof typeof parts
const partNames = Object.keys(parts)

/** What drafts are grouped by. Plain data. */
export interface Grouping {
  /** A field of the draft's record. */
  readonly field: string
  /** How much of it counts, where it is a date. */
  readonly part?: DatePart
}

/** Reads `field` and `field:month`; what is wrong with it comes back as a reason. */
export function readGrouping(written: string): Grouping | {readonly reason: string} {
  const colon = written.lastIndexOf(':')
  const [field, part] = colon < 0 ? [written] : [written.slice(0, colon), written.slice(colon + 1)]
  if (field === '') return {reason: `expected a field, found "${written}"`}
  if (part === undefined) return {field}
  if (isDatePart(part)) return {field, part}
  const meant = nearest(part, partNames)
  const hint = meant === undefined ? '' : ` (did you mean "${meant}"?)`
  return {reason: `unknown part of a date "${part}"; known: ${partNames.join(', ')}${hint}`}
}

function isDatePart(name: string): name is DatePart {
  return Object.hasOwn(parts, name)
}

/** As it was written. */
export function groupingName({field, part}: Grouping): string {
  return part === undefined ? field : `${field}:${part}`
}

const date = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?=$|[T ])/

/** The group that a record belongs to; `undefined` where it has no such field, or one that is empty or no date. */
export function groupOf(record: RecordName | undefined, {field, part}: Grouping): string | undefined {
  const fields = record?.fields
  const value = fields !== undefined && Object.hasOwn(fields, field) ? String(fields[field]).trim() : ''
  if (part === undefined) return value === '' ? undefined : value
  const length = parts[part]
  return date.test(value) && value.length >= length ? value.slice(0, length) : undefined
}
