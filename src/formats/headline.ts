import type {RecordName} from './format.ts'
import {shortPath} from './shortPath.ts'
import {visible} from './visible.ts'

/** What a draft is called in a report for people: its file, and the id of its record. */
export function headline(filePath: string, cwd: string, record: RecordName | undefined): string {
  const name = visible(shortPath(filePath, cwd))
  // A record without an id of its own goes by its line, which the name already tells.
  return record === undefined || record.id === null || record.id === record.line
    ? name
    : `${name} (${visible(String(record.id))})`
}
