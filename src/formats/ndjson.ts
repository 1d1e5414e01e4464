import type {Format} from './format.ts'
import {visibleJson} from './visible.ts'

/** One result a line; a line of input that could not be read gives `{id, line, error}`. */
export const ndjson: Format = {
  head: () => '',
  draft(result, _index, record) {
    if (record === undefined) return `${visibleJson(result)}\n`
    if (record.error !== undefined) return `${visibleJson({id: record.id, line: record.line, error: record.error})}\n`
    return `${visibleJson({id: record.id, ...result})}\n`
  },
  tail: () => ''
}
