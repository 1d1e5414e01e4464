import {markdownTable} from '../dist/src/formats/page.js'

/**
 * How often a reader agreed with each rule.
 * @param {Record<string, {found: number, read: number, agreed: number}>} record rule id → figures
 */
export function precisionTable(record) {
  const rows = Object.entries(record).map(([id, {found, read, agreed}]) => [
    `[\`${id}\`](rules/${id}.md)`,
    String(found),
    String(read),
    read === 0 ? '–' : (agreed / read).toFixed(2)
  ])
  return markdownTable(['Rule', 'Findings', 'Read', 'Agreed'], rows)
}
