import type {Format} from './format.ts'
import {labelled} from './labelled.ts'
import {visibleJson} from './visible.ts'

/** ESLint's result array, one draft a line; `id` and `fields` lead where the input was records. */
export const json: Format = {
  head: () => '[',
  draft(result, index, record) {
    return `${index === 0 ? '\n' : ',\n'}${visibleJson(labelled(result, record))}`
  },
  tail: (tally) => (tally.drafts === 0 ? ']\n' : '\n]\n')
}
