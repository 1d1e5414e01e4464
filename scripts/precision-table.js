import {markdownTable} from '../dist/src/formats/page.js'

/** @typedef {{found: number, read: number, agreed: number}} Tally */

/**
 * How often a reader agreed with each rule, on the two corpora of the main figure and beside them.
 * @param {Record<string, {main: Tally, beside: Tally}>} rules rule id → figures
 */
export function precisionTable(rules) {
  const rows = Object.entries(rules).map(([id, {main, beside}]) => [
    `[\`${id}\`](rules/${id}.md)`,
    String(main.found),
    shareOf(main),
    String(beside.found),
    shareOf(beside)
  ])
  return markdownTable(['Rule', 'Findings', 'Agreed', 'Findings elsewhere', 'Agreed elsewhere'], rows)
}

/** @param {Tally} tally */
function shareOf({read, agreed}) {
  return read === 0 ? '–' : `${(agreed / read).toFixed(2)} of ${read}`
}

/**
 * How many findings of `msglint:recommended` a message gets.
 * @param {Record<string, readonly number[]>} load kind of message → at `n`, how many messages have `n` findings
 */
export function loadTable(load) {
  const most = Math.max(...Object.values(load).map((counts) => counts.length - 1))
  const numbers = Array.from({length: most + 1}, (_, count) => count)
  const rows = Object.entries(load).map(([kind, counts]) => [
    namesOfKinds[kind] ?? kind,
    String(counts.reduce((sum, one) => sum + one, 0)),
    ...numbers.map((count) => String(counts[count] ?? 0))
  ])
  return markdownTable(['Message', 'Messages', ...numbers.map((count) => `${count}`)], rows)
}

/** @type {Record<string, string>} */
const namesOfKinds = {
  good: 'with all that is asked of it',
  other: 'with some of it',
  curt: 'with no opening, empathy or close'
}
