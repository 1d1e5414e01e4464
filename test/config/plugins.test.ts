import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {packageName, shortName} from '../../src/config/packages.ts'
import {type Request, resolveConfig} from '../../src/config/resolve.ts'
import {ConfigError} from '../../src/mistake.ts'
import type {Presets} from '../../src/preset.ts'
import {defineRule} from '../../src/rule.ts'
import {type Files, folderOf} from '../files/folder.ts'

const greeting = defineRule({
  id: 'greeting',
  about: 'Test',
  why: 'Test',
  source: 'test',
  category: 'tone',
  examples: [{passes: 'Hi'}],
  points: 20,
  check: () => []
})

const presets: Presets = {'msglint:recommended': {rules: {greeting: 'warn'}}}

const described = "about: 'Test', why: 'Test', source: 'test', category: 'tone', examples: [{passes: 'Hi'}]"
const rule = (id: string, more = '') => `{id: '${id}', points: 5, check: () => [], ${described}, ${more}}`

/** A package with a plugin of one rule, one preset and one phrase. */
const dental: Files = {
  'node_modules/msglint-plugin-dental/package.json':
    '{"name": "msglint-plugin-dental", "type": "module", "exports": {"import": "./main.js"}}',
  'node_modules/msglint-plugin-dental/main.js': `export default {
    rules: [${rule('dental/no-drill', "options: {words: {type: 'strings', default: [], about: 'Words'}}")}],
    presets: {gentle: {rules: {'dental/no-drill': ['error', {words: ['drill']}]}, score: {min: 70}}},
    phrases: {close: ['keep smiling']}
  }`
}

async function resolved(files: Files, extra: Partial<Request> = {}) {
  const folder = folderOf(files)
  return (await resolveConfig({cwd: folder, rules: [greeting], presets, ...extra})).forFile()
}

async function mistakes(files: Files, extra: Partial<Request> = {}): Promise<string[]> {
  const folder = folderOf(files)
  const failure = await resolveConfig({cwd: folder, rules: [greeting], presets, ...extra}).catch((error) => error)
  if (!(failure instanceof ConfigError)) throw failure
  return failure.message.replaceAll(`${folder}/`, '').split('\n')
}

describe('names of packages', () => {
  test.each([
    ['dental', 'msglint-plugin-dental', 'dental'],
    ['msglint-plugin-dental', 'msglint-plugin-dental', 'dental'],
    ['@acme', '@acme/msglint-plugin', '@acme'],
    ['@acme/dental', '@acme/msglint-plugin-dental', '@acme/dental'],
    ['@acme/msglint-plugin', '@acme/msglint-plugin', '@acme'],
    ['dental/strict.js', 'msglint-plugin-dental/strict.js', 'dental']
  ])('%s is %s, its presets are %s:…', (reference, full, short) => {
    expect([packageName(reference, 'msglint-plugin'), shortName(reference, 'msglint-plugin')]).toEqual([full, short])
  })
})

describe('plugins', () => {
  test('of a package: phrases count, rules are off until named', async () => {
    const {settings} = await resolved({...dental, '.msglintrc': 'plugins: [dental]'})
    expect(settings).toEqual({rules: {greeting: [1, {}]}, phrases: {close: ['keep smiling']}, weights: {}})
  })

  test('of a package: a preset by the package’s name, in a config above or in an override', async () => {
    const files = {
      ...dental,
      '.msglintrc': 'extends: ./clinic/base.yaml',
      'clinic/base.yaml': 'plugins: [dental]\noverrides: [{files: "sms/*", extends: dental:gentle}]'
    }
    const folder = folderOf(files)
    const config = await resolveConfig({cwd: folder, rules: [greeting], presets})
    expect(config.rules.map(({id}) => id)).toEqual(['greeting', 'dental/no-drill'])
    const {settings, minScore, origins} = config.forFile(join(folder, 'clinic/sms/a.txt'))
    expect(settings.rules['dental/no-drill']).toEqual([2, {words: ['drill']}])
    expect(minScore).toBe(70)
    expect(origins.get('score.min')).toEqual({
      source: join(folder, 'node_modules/msglint-plugin-dental/main.js'),
      path: 'presets.gentle.score.min'
    })
    expect(config.forFile(join(folder, 'sms/a.txt')).settings.rules).toEqual({})
  })

  test('of files: a rule, a list of rules, and data; paths begin at the file that names them', async () => {
    const {settings} = await resolved({
      '.msglintrc': 'extends: ./clinic/base.yaml\nrules: {one: 1, two: 1, three: 1}',
      'clinic/base.yaml': 'plugins: [./one.mjs, ../more.cjs, ./words.json]\nextends: house:plain',
      'clinic/one.mjs': `export default ${rule('one')}`,
      'more.cjs': `module.exports = [${rule('two')}, ${rule('three')}]`,
      'clinic/words.json':
        '{"name": "house", "phrases": {"opening": ["ahoy"]}, "presets": {"plain": {"extends": "../shared.yaml"}}}',
      'shared.yaml': 'rules: {greeting: error}'
    })
    expect(settings.rules).toEqual({greeting: [2, {}], one: [1, {}], two: [1, {}], three: [1, {}]})
    expect(settings.phrases).toEqual({opening: ['ahoy']})
  })

  test('and packages of configs', async () => {
    const {settings} = await resolved({
      '.msglintrc': 'extends: [msglint:recommended, clinic, "@acme"]',
      'node_modules/msglint-config-clinic/package.json': '{"main": "index.json"}',
      'node_modules/msglint-config-clinic/index.json': '{"phrases": {"close": ["so long"]}}',
      'node_modules/@acme/msglint-config/index.js': 'module.exports = {rules: {greeting: 2}}'
    })
    expect(settings).toMatchObject({rules: {greeting: [2, {}]}, phrases: {close: ['so long']}})
  })

  test('what is wrong with them is told in their own file, all at once', async () => {
    const files = {
      '.msglintrc': 'plugins: [./a.mjs, ./b.json, ./c.yaml]\nrules: {bad: [warn, {most: 9}]}',
      'a.mjs': `export default {rule: [], rules: [${rule('greeting')}, 7, {id: 'X', points: -1, ${described}},
        ${rule('bad', "options: {most: {type: 'number', maximum: 3, default: 4, about: 'x'}, x: {type: 'list', about: 'x'}, y: {type: 'string', about: 'x'}}")}]}`,
      'b.json': '{"presets": {"x": {"rules": {"greting": 1},\n "ignores": []}}}',
      'c.yaml': 'name: msglint\npresets: {y: {}}\nphrases: {clse: []}'
    }
    expect(await mistakes(files)).toMatchInlineSnapshot(`
      [
        "a.mjs: rule: unknown key "rule"; known: name, rules, documents, presets, phrases (did you mean "rules"?)",
        "a.mjs: rules[1]: expected a rule made by defineRule, found 7",
        "a.mjs: rules[2].id: expected a rule id in kebab case, found "X"",
        "a.mjs: rules[2].check: expected a function, found nothing",
        "a.mjs: rules[2].points: expected a number from 0 to 100, found -1",
        "a.mjs: rules[3].options.most.default: expected a number up to 3, found 4",
        "a.mjs: rules[3].options.x.type: unknown value "list"; known: boolean, number, string, strings",
        "a.mjs: rules[3].options.y.default: expected a default, found nothing",
        "a.mjs: rules[0].id: there is already a rule "greeting"",
        "b.json:1:2: presets: presets need a plugin with a "name" to be extended by",
        "b.json:1:30: presets.x.rules.greting: unknown rule "greting"; known: greeting (did you mean "greeting"?)",
        "b.json:2:2: presets.x.ignores: unknown key "ignores"; known: extends, rules, phrases, limits, mode, dialect, variables, score",
        "c.yaml:1:7: name: "msglint" is the name of the built-in presets",
        "c.yaml:3:11: phrases.clse: unknown question "clse"; known: opening, empathy, close, critical, confirmation, highAcuity (did you mean "close"?)",
      ]
    `)
  })

  test('a setting that names a rule with mistakes is no mistake beside them', async () => {
    const files = {
      '.msglintrc': 'plugins: [./a.mjs]\nrules: {bad: warn}\nscore: {weights: {bad: 5}}',
      'a.mjs': `export default {id: 'bad', points: -5, check() {}, ${described}}`
    }
    expect(await mistakes(files)).toEqual(['a.mjs: points: expected a number from 0 to 100, found -5'])
  })

  test('a rule says all that pages and formats tell of it, and nothing that nobody reads', async () => {
    const half = `{id: 'half', points: 5, fixible: 'code', category: 'tome', check: () => [], prepare: 1,
      examples: [{flags: 'Hi'}], options: {most: {type: 'number', default: 1}}}`
    expect(await mistakes({'.msglintrc': 'plugins: [./a.mjs]', 'a.mjs': `export default ${half}`})).toEqual([
      expect.stringMatching(/^a\.mjs: fixible: unknown key .* \(did you mean "fixable"\?\)$/),
      'a.mjs: about: expected text, found nothing',
      'a.mjs: why: expected text, found nothing',
      'a.mjs: source: expected text, found nothing',
      'a.mjs: category: unknown value "tome"; known: personal, empathy, safety, clarity, tone, privacy, template (did you mean "tone"?)',
      'a.mjs: examples[0]: expected an example with "passes", or with "flags" and "better", found an object',
      'a.mjs: prepare: expected a function, found 1',
      'a.mjs: options.most.about: expected text, found nothing'
    ])
  })

  test('two with one name', async () => {
    const files = {
      '.msglintrc': 'plugins: [./a.mjs, ./b.mjs, ./a.mjs]',
      'a.mjs': `export default ${rule('one')}`,
      'b.mjs': `export default [${rule('one')}]`
    }
    expect(await mistakes(files)).toEqual(['b.mjs: [0].id: there is already a rule "one"'])
  })
})

describe('kinds of file', () => {
  const note = (more = '') => `{name: 'note', endings: ['note'], async *read() {}, ${more}}`

  test('are there as soon as the plugin is listed, once however often it is', async () => {
    const files = {
      '.msglintrc': 'plugins: [./a.mjs]\nextends: [msglint:recommended, ./b.yaml]',
      'a.mjs': `export default {documents: [${note()}]}`,
      'b.yaml': 'plugins: [./a.mjs]'
    }
    const {documents} = await resolveConfig({cwd: folderOf(files), rules: [greeting], presets})
    expect(documents.ofName('x.note')?.name).toBe('note')
    expect(documents.folderEndings).toContain('note')
    expect(documents.names.filter((name) => name === 'note')).toHaveLength(1)
  })

  test('are checked as rules are', async () => {
    const files = {
      '.msglintrc': 'plugins: [./a.mjs]',
      'a.mjs': `export default {documents: [7, {name: 'Note', endings: ['.note', 'NOTE'], isInFolders: 1, reads: 1},
        ${note()}, {name: 'note', endings: ['md', 'erb', 'note'], read() {}}, {name: 'text', endings: [], read() {}}]}`
    }
    expect(await mistakes(files)).toMatchInlineSnapshot(`
      [
        "a.mjs: documents[0]: expected a document type made by defineDocument, found 7",
        "a.mjs: documents[1].reads: unknown key "reads"; known: name, endings, isInFolders, holdsRecords, read (did you mean "read"?)",
        "a.mjs: documents[1].name: expected a name in kebab case, found "Note"",
        "a.mjs: documents[1].endings[0]: expected an ending in small letters, without the stop, found ".note"",
        "a.mjs: documents[1].endings[1]: expected an ending in small letters, without the stop, found "NOTE"",
        "a.mjs: documents[1].isInFolders: expected true or false, found 1",
        "a.mjs: documents[1].read: expected a function, found nothing",
        "a.mjs: documents[3].name: there is already a document type "note"",
        "a.mjs: documents[3].endings[0]: "md" is an ending of markdown already",
        "a.mjs: documents[3].endings[1]: "erb" is an ending of templates already",
        "a.mjs: documents[3].endings[2]: "note" is an ending of note already",
        "a.mjs: documents[4].name: there is already a document type "text"",
      ]
    `)
  })

  test('are code, which --static-config refuses; data cannot bring any', async () => {
    const code = {'.msglintrc': 'plugins: [./a.mjs]', 'a.mjs': `export default {documents: [${note()}]}`}
    expect((await mistakes(code, {staticConfig: true})).join()).toContain('runs code, which --static-config does not')
    const data = {'.msglintrc': 'plugins: [./a.yaml]', 'a.yaml': 'documents: [{name: note, endings: [note], read: a}]'}
    expect((await mistakes(data, {staticConfig: true}))[0]).toContain(
      'documents[0].read: expected a function, found "a"'
    )
  })
})

describe('--static-config', () => {
  test('refuses every way to code, and files outside', async () => {
    const outside = folderOf({'secret.yaml': 'x'})
    const files = {
      ...dental,
      '.msglintrc': `plugins: [dental, ./a.mjs]\nextends: [./b.cjs, ${join(outside, 'secret.yaml')}]`,
      'a.mjs': 'throw new Error("ran")',
      'b.cjs': 'throw new Error("ran")'
    }
    const lines = await mistakes(files, {staticConfig: true})
    const runs = 'runs code, which --static-config does not allow; JSON and YAML do without'
    expect(lines.map((line) => line.replace(outside, '<outside>'))).toEqual([
      `.msglintrc:1:11: plugins[0]: node_modules/msglint-plugin-dental/main.js: ${runs}`,
      `.msglintrc:1:19: plugins[1]: a.mjs: ${runs}`,
      `.msglintrc:2:11: extends[0]: b.cjs: ${runs}`,
      '.msglintrc:2:20: extends[1]: <outside>/secret.yaml: lies outside the folder of the config, where --static-config reads nothing'
    ])
  })

  test('reads data', async () => {
    const files = {'.msglintrc': 'plugins: [./words.yaml]', 'words.yaml': 'phrases: {close: [so long]}'}
    expect((await resolved(files, {staticConfig: true})).settings.phrases).toEqual({close: ['so long']})
  })
})

test('the ignores of a config that an override extends are no silence', async () => {
  const files = {'.msglintrc': 'overrides: [{files: a, extends: ./b.yaml}]', 'b.yaml': 'ignores: [x]'}
  expect(await mistakes(files)).toEqual([
    'b.yaml:1:1: ignores: a config that an override extends cannot leave drafts out'
  ])
})
