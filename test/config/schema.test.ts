import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {presets, rules} from '../../rules/index.ts'
import {completeConfig} from '../../src/config/completeConfig.ts'
import {resolveConfig} from '../../src/config/resolve.ts'
import {limitNames} from '../../src/message/limits.ts'

const schema = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'))
const isValid = new Ajv({strict: false, allErrors: true}).compile(schema)

async function isConfig(config: object): Promise<boolean> {
  return resolveConfig({cwd: import.meta.dirname, rules, presets, config}).then(
    () => true,
    () => false
  )
}

const withOptions = rules.find(({options}) => Object.values(options ?? {}).some(({type}) => type === 'number'))!
const [optionName, spec] = Object.entries(withOptions.options!).find(([, {type}]) => type === 'number')!

describe('schema.json and the checks of msglint agree', () => {
  test.each<[string, object, boolean]>([
    ['nothing', {}, true],
    ['a preset', {extends: 'msglint:strict'}, true],
    ['a preset that is not there', {extends: ['msglint:srtict']}, false],
    ['severities', {rules: {'personal-close': 2, 'personal-opening': ['error']}}, true],
    ['a severity that is none', {rules: {'personal-close': 'on'}}, false],
    ['options', {rules: {[withOptions.id]: ['warn', {[optionName]: spec.default}]}}, true],
    ['an option of the wrong kind', {rules: {[withOptions.id]: ['warn', {[optionName]: 'many'}]}}, false],
    ['an option that is not there', {rules: {[withOptions.id]: ['warn', {nothing: 1}]}}, false],
    ['phrases', {phrases: {close: ['so long']}}, true],
    ['phrases of no question', {phrases: {clse: ['so long']}}, false],
    ['phrases that are no list', {phrases: {close: 'so long'}}, false],
    ['overrides', {overrides: [{files: 'a', extends: [], rules: {'personal-close': 0}, score: {min: 3}}]}, true],
    ['overrides without files', {overrides: [{rules: {}}]}, false],
    ['overrides for no file', {overrides: [{files: []}]}, false],
    ['overrides with plugins', {overrides: [{files: 'a', plugins: []}]}, false],
    ['ignores', {ignores: ['a']}, true],
    ['a score', {score: {min: 80, weights: {'personal-close': 1}}}, true],
    ['a score above all', {score: {min: 180}}, false],
    ['an unknown key', {rulez: {}}, false],
    ['how templates are read', {mode: 'template', dialect: ['erb', 'mustache'], variables: ['name']}, true],
    ['a mode that is none', {mode: 'templates'}, false],
    ['a dialect that is none', {dialect: 'erbb'}, false],
    ['limits', {limits: {[limitNames[0]!]: {high: 5, low: null}}}, true],
    ['a limit that is none', {limits: {xyzzy: {high: 5}}}, false],
    ['a limit in words', {limits: {[limitNames[0]!]: {high: 'five'}}}, false],
    ['a schema', {$schema: './node_modules/msglint/schema.json'}, true]
  ])('on %s', async (_, config, expected) => {
    expect([isValid(config), await isConfig(config)]).toEqual([expected, expected])
  })

  test('it lets rules and presets of plugins be named', () => {
    expect(isValid({plugins: ['dental'], extends: ['dental:gentle'], rules: {'dental/drill-words': 'warn'}})).toBe(true)
    expect(isValid({rules: {'dental/drill-words': 'wran'}})).toBe(false)
  })

  test('configs that the docs show are valid, and so is what --print-config prints', async () => {
    const shown = ['README.md', 'docs/configuration.md', 'docs/phrases.md'].flatMap((page) => {
      const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
      return [...text.matchAll(/```json\n(.*?)```/gs)].map(([, block]) => JSON.parse(block!))
    })
    expect(shown.length).toBeGreaterThan(2)
    expect(shown.filter((config) => !isValid(config))).toEqual([])
    const {rules: known, forFile} = await resolveConfig({cwd: import.meta.dirname, rules, presets, configFile: false})
    expect(isValid(completeConfig(known, forFile()))).toBe(true)
  })

  test('it knows every rule and every preset', () => {
    for (const {id, about} of rules) expect(schema.properties.rules.properties[id].description).toBe(about)
    for (const name of Object.keys(presets)) expect(isValid({extends: name})).toBe(true)
  })
})
