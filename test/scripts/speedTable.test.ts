import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {speedSection, speedTables} from '../../scripts/speed-table.js'

const record = JSON.parse(readFileSync(new URL('../../bench/speed.json', import.meta.url), 'utf8'))

test('the record of the bench has every part, and the README’s section shows them all', () => {
  const titles = Object.keys(speedTables(record))
  expect(titles).toHaveLength(6)
  const section = speedSection(record)
  for (const title of titles) expect(section).toContain(`**${title}**`)
  expect(section).not.toMatch(/undefined|NaN|null/)
  expect(section).toContain(`msglint ${record.version}, Node.js ${record.node}`)
})

test('a part that was not measured has no table', () => {
  const {growth} = record
  expect(Object.keys(speedTables({growth}))).toEqual(['Growth, less the start'])
})
