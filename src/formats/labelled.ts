import type {LintResult} from '../result.ts'
import type {RecordName} from './format.ts'

/** A result as programs read it: the id of its record leads, and what is kept of the record. */
export function labelled(result: LintResult, record: RecordName | undefined): object {
  return record === undefined ? result : {...labels(record), ...result}
}

/** The keys that a result has of its record. */
export function labels({id, fields}: RecordName): object {
  return {id, ...(fields === undefined ? {} : {fields})}
}
