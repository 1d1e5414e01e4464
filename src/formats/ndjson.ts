import type {Format} from './format.ts'
import {labelled, labels} from './labelled.ts'
import {visibleJson} from './visible.ts'

/** One result a line; a line of input that could not be read gives `{id, line, error}`; both have what is kept as `fields`. */
export const ndjson: Format = {
  head: () => '',
  draft(result, _index, record) {
    if (record?.error === undefined) return `${visibleJson(labelled(result, record))}\n`
    return `${visibleJson({...labels(record), line: record.line, error: record.error})}\n`
  },
  tail: () => ''
}
