import {expect, test} from 'vitest'
import {createLinter} from '../../bin/api.ts'
import {limits} from '../../lexicon/limits/index.ts'
import {limitsWith} from '../../src/message/limits.ts'

const rules = {'confirm-critical-info': 'warn'} as const
const isCritical = async (text: string, changes: Readonly<Record<string, unknown>>) => {
  const linter = await createLinter({configFile: false, config: {extends: [], rules, limits: changes as never}})
  const [result] = await linter.lintText(text)
  return result!.evidence.critical.length > 0
}
const draft = 'Thank you for coming in. Your potassium is 5.9 mmol/L. Please stay in touch.'
const name = 'potassium (mmol/L)'

test('a limit of one’s own stands in place of msglint’s', async () => {
  expect(await isCritical(draft, {})).toBe(false)
  expect(await isCritical(draft, {[name]: {high: 5.8}})).toBe(true)
  const higher = draft.replace('5.9', '6.1')
  expect(await isCritical(higher, {})).toBe(true)
  expect(await isCritical(higher, {[name]: {high: 6.2}})).toBe(false)
})

test('a side that is left out stays, and null takes it away, that of emergencies too', async () => {
  const low = draft.replace('5.9', '2.1')
  expect(await isCritical(low, {[name]: {high: 5.8}})).toBe(true)
  expect(await isCritical(low, {[name]: {low: null}})).toBe(false)
})

test('other results keep their limits', () => {
  const changed = limitsWith({[name]: {high: 7}})
  expect(changed.filter((limit, row) => limit !== limits[row]).map((limit) => limit.name)).toEqual([name])
  expect(changed.find((limit) => limit.name === name)).toMatchObject({low: 3, high: 7, emergency: {low: 2.5, high: 7}})
})

test('no two limits have the same name', () => {
  expect(new Set(limits.map((limit) => limit.name)).size).toBe(limits.length)
})

test.each([
  [
    {'potasium (mmol/L)': {high: 5}},
    /: unknown limit "potasium \(mmol\/L\)" \(did you mean "potassium \(mmol\/L\)"\?\)/
  ],
  [{glucose: {high: 300}}, /unknown limit "glucose"; known: glucose \(mg\/dL\), glucose \(mmol\/L\)/],
  [{[name]: {hgh: 5}}, /unknown key "hgh"/],
  [{[name]: {high: '5'}}, /limits.*high: expected a number from 0 up/],
  [{[name]: {low: 6, high: 5}}, /low is not below high/]
])('a mistake is told: %j', async (changes, told) => {
  await expect(isCritical(draft, changes)).rejects.toThrow(told)
})

test('red flags and critical words of one’s own count in the rules that rest on them', async () => {
  const phrases = {critical: ['your ferritin is <number>'], highAcuity: ['your freezer ..3 shock~']}
  const linter = await createLinter({
    configFile: false,
    config: {extends: [], rules: {...rules, 'urgent-symptom': 'warn'}, phrases}
  })
  const reported = async (text: string) =>
    (await linter.lintText(text)).flatMap(({messages}) => messages.map(({ruleId}) => ruleId))
  expect(await reported('Your ferritin is 4. See you in May.')).toEqual(['confirm-critical-info'])
  expect(await reported('I see that your freezer has shocked you twice. See you in May.')).toEqual(['urgent-symptom'])
})
