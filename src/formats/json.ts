import type {Format} from './format.ts'
import {visibleJson} from './visible.ts'

/** ESLint's result array, one draft a line; `id` leads where the input was NDJSON. */
export const json: Format = {
  head: () => '[',
  draft(result, index, record) {
    const entry = record === undefined ? result : {id: record.id, ...result}
    return `${index === 0 ? '\n' : ',\n'}${visibleJson(entry)}`
  },
  tail: (tally) => (tally.drafts === 0 ? ']\n' : '\n]\n')
}
