import {limits} from '../dist/lexicon/limits/index.js'
import {shifts} from '../dist/lexicon/shifts.js'
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
    sourceCell(source)
  ])
  return markdownTable(['Name in a config', 'At or below', 'At or above', 'Why', 'Source'], rows)
}

/** How far a result has to move, as a clinician reviews it. */
export function shiftsTable() {
  const rows = shifts.map(({name, factor, well, why, source}) => [
    name,
    factor > 1
      ? `${factor} times the earlier value and more, at ${well} and above`
      : `${factor} times the earlier value and less, at ${well} and below`,
    why,
    sourceCell(source)
  ])
  return markdownTable(['What', 'Critical at', 'Why', 'Source'], rows)
}

/** @param {string} source */
function sourceCell(source) {
  return kinds.find(([start]) => source.startsWith(start))?.[1] ?? source
}
