import {limits} from '../dist/lexicon/limits.js'
import {markdownTable} from '../dist/src/formats/page.js'

/** The limits of results, as a clinician reviews them. */
export function limitsTable() {
  const rows = limits.map(({name, low, high, why, source}) => [
    name,
    String(low ?? '–'),
    String(high ?? '–'),
    why,
    source.startsWith('proposed') ? 'none: proposed' : source.startsWith('converted') ? 'converted' : 'call lists'
  ])
  return markdownTable(['Name in a config', 'At or below', 'At or above', 'Why', 'Source'], rows)
}
