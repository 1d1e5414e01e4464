import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {lintText} from '../../bin/api.ts'
import {advice} from '../../lexicon/advice.ts'
import {marks} from '../../lexicon/marks/index.ts'
import type {MarkGroup} from '../../lexicon/marks/mark.ts'
import {spellings} from '../../lexicon/spelling.ts'
import {presets, rules} from '../../rules/index.ts'
import {severityIn} from '../../src/preset.ts'

interface Tally {
  readonly read: number
  readonly agreed: number
}
const record: Record<string, {main: Tally; beside: Tally}> = JSON.parse(
  readFileSync(new URL('../../bench/precision.json', import.meta.url), 'utf8')
).rules
const none = {read: 0, agreed: 0}
const readOf = (id: string) => (record[id]?.main.read ?? 0) + (record[id]?.beside.read ?? 0)
/** Below the bar on the corpora of the main figure, or on all that was read. */
const isBelow = (id: string, bar: number) => {
  const {main, beside} = record[id] ?? {main: none, beside: none}
  const all = {read: main.read + beside.read, agreed: main.agreed + beside.agreed}
  return [main, all].some(({read, agreed}) => read > 0 && agreed / read < bar)
}
/** What they report is so or not so, whoever reads it: a code point, a variable that no system fills in. */
const factual = ['template-variable', 'invisible-characters']
const recommended = rules.filter(({id}) => severityIn(presets['msglint:recommended'], id) !== 'off').map(({id}) => id)

test('no recommended rule is wrong more than one time in ten', () => {
  expect(recommended.filter((id) => isBelow(id, 0.9))).toEqual([])
})

test('of every recommended rule that judges, findings were read', () => {
  expect(recommended.filter((id) => readOf(id) === 0)).toEqual(factual)
})

test('every rule has its figures', () => {
  expect(Object.keys(record)).toEqual(rules.map(({id}) => id))
})

test('a rule that is wrong more than three times in ten is on in msglint:all alone, and in uses that call for it', () => {
  const elsewhere = Object.entries(presets).filter(([name, {isUse}]) => name !== 'msglint:all' && !isUse)
  const often = rules.filter(({id}) => isBelow(id, 0.7))
  const on = often.flatMap(({id}) =>
    elsewhere.flatMap(([name, preset]) => (severityIn(preset, id) === 'off' ? [] : [`${id} in ${name}`]))
  )
  expect(on).toEqual([])
})

test('sources disagree on the greeting and on scores of readability: the profiles say which one is asked for', async () => {
  const greet = async (profile: string, text: string) => {
    const config = {extends: [`msglint:${profile}`], rules: {'salutation-name': 'warn'}} as const
    const [result] = await lintText(text, {config})
    return result!.messages.map(({message, suggestions = []}) => [message, suggestions[0]?.fix.text])
  }
  expect(await greet('nhs', 'Hi Maria,\n\nyour results are normal.')).toEqual([['Greet with “Dear”.', 'Dear']])
  expect(await greet('nhs', 'Dear Maria,\n\nyour results are normal.')).toEqual([])
  expect(await greet('us', 'Hi Maria,\n\nyour results are normal.')).toEqual([])
  expect(severityIn(presets['msglint:nhs'], 'reading-grade')).toBe('off')
  expect(presets['msglint:us']?.options?.['reading-grade']).toEqual({grade: 6})
})

test('no advice has a word that Britain and America spell in two ways', () => {
  const texts = [
    ...Object.values(advice).flatMap((list) => list.map(({text}) => text)),
    ...Object.values(marks).flatMap((groups) => Object.values<MarkGroup>(groups).map(({instead = ''}) => instead))
  ]
  const changes = [
    'our:or',
    're:er',
    'is:iz',
    'ys:yz',
    'ae:e',
    'oe:e',
    'ogue:og',
    'lling:ling',
    'lled:led',
    'mme:m',
    'ce:se'
  ].map((one) => one.split(':'))
  const regional = Object.entries(spellings).filter(([british, american]) =>
    changes.some(([from = '', to = '']) => british.includes(from) && british.replace(from, to) === american)
  )
  const twice = new Set(regional.flat())
  expect(twice.size).toBeGreaterThan(300)
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  expect([...new Set(words)].filter((word) => twice.has(word))).toEqual([])
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
