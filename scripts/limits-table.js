import {limits} from '../dist/lexicon/limits.js'
import {markdownTable} from '../dist/src/formats/page.js'

const kinds = [
  ['proposed', 'none: proposed'],
  ['converted', 'converted'],
  ['etiquette-rules', 'call lists'],
  ['HEDIS', 'a measure of quality (HEDIS)']
]

/** The limits of results, as a clinician reviews them. */
export function limitsTable() {
  const rows = limits.map(({name, low, high, why, source}) => [
    name,
    String(low ?? '–'),
    String(high ?? '–'),
    why,
    kinds.find(([start]) => source.startsWith(start))?.[1] ?? source
  ])
  return markdownTable(['Name in a config', 'At or below', 'At or above', 'Why', 'Source'], rows)
}
