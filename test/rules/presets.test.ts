import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {lintText} from '../../bin/api.ts'
import {presets, rules} from '../../rules/index.ts'
import {severityIn} from '../../src/preset.ts'

const record: Record<string, {read: number; agreed: number}> = JSON.parse(
  readFileSync(new URL('../../bench/precision.json', import.meta.url), 'utf8')
)
const isBelow = (id: string, bar: number) => {
  const {read, agreed} = record[id] ?? {read: 0, agreed: 0}
  return read > 0 && agreed / read < bar
}

test('no recommended rule is wrong more than one time in ten', () => {
  const on = rules.filter(({id}) => severityIn(presets['msglint:recommended'], id) !== 'off')
  expect(on.filter(({id}) => isBelow(id, 0.9)).map(({id}) => id)).toEqual([])
})

test('a rule that is wrong more than three times in ten is on in msglint:all alone', () => {
  const elsewhere = Object.entries(presets).filter(([name]) => name !== 'msglint:all')
  const often = rules.filter(({id}) => isBelow(id, 0.7))
  const on = often.flatMap(({id}) =>
    elsewhere.flatMap(([name, preset]) => (severityIn(preset, id) === 'off' ? [] : [`${id} in ${name}`]))
  )
  expect(on).toEqual([])
})

test.each([
  ['nhs', 'Please call 999 now.'],
  ['us', 'Please call 911 now.']
])('the profile %s names its own emergency number', async (region, advice) => {
  const draft = 'You have chest pain and shortness of breath now. See me next week.'
  const config = {extends: ['msglint:follow-up', `msglint:${region}`]}
  const [{messages} = {messages: []}] = await lintText(draft, {config})
  expect(messages.map(({ruleId}) => ruleId)).toEqual(['urgent-symptom'])
  expect(messages[0]?.suggestions?.map(({desc}) => desc)).toContain(advice)
})
