import {chmodSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {runInNewContext} from 'node:vm'
import {describe, expect, test} from 'vitest'
import type {Presets} from '../../src/config/config.ts'
import {type Request, resolveConfig} from '../../src/config/resolve.ts'
import {ConfigError} from '../../src/mistake.ts'
import {defineRule} from '../../src/rule.ts'
import {type Files, folderOf} from '../files/folder.ts'
import {asNobody} from '../files/nobody.ts'

const about = {about: 'Test', why: 'Test', source: 'test', category: 'tone', examples: [{passes: 'Hi'}]} as const

const greeting = defineRule({
  ...about,
  id: 'greeting',
  points: 20,
  options: {
    words: {type: 'strings', default: ['Hi'], about: 'Words'},
    most: {type: 'number', default: 3, minimum: 1, maximum: 9, about: 'Most'},
    place: {type: 'string', default: 'start', values: ['start', 'end'], about: 'Place'},
    strict: {type: 'boolean', default: false, about: 'Strict'}
  },
  check: () => []
})
const plainRule = defineRule({...about, id: 'plain-words', points: 5, check: () => []})
const local = defineRule({...about, id: 'clinic/no-fax', points: 5, check: () => []})

const presets: Presets = {
  'msglint:recommended': {rules: {greeting: 'warn'}},
  'msglint:strict': {rules: {greeting: 'error', 'plain-words': 'error'}}
}

type Extra = Omit<Partial<Request>, 'rules' | 'presets'>

async function resolved(files: Files, {cwd = '.', ...extra}: Extra = {}) {
  const folder = folderOf(files)
  const config = await resolveConfig({cwd: join(folder, cwd), rules: [greeting, plainRule], presets, ...extra})
  return {folder, ...config, ...config.forFile()}
}

/** The mistakes of a config, one line each, paths below the folder shortened. */
async function mistakes(files: Files, extra: Extra = {}): Promise<string[]> {
  const folder = folderOf(files)
  try {
    await resolveConfig({cwd: folder, rules: [greeting, plainRule], presets, ...extra})
  } catch (error) {
    if (error instanceof ConfigError) return error.message.replaceAll(`${folder}/`, '').split('\n')
    throw error
  }
  return []
}

describe('finding a config', () => {
  const yaml = 'rules:\n  greeting: error\n'
  const json = '{"rules": {"greeting": "error"}}'
  test.each<[string, string]>([
    ['package.json', `{"name": "clinic", "msglint": ${json}}`],
    ['.msglintrc', json],
    ['.msglintrc', yaml],
    ['.msglintrc.json', `\uFEFF${json}`],
    ['.msglintrc.yaml', yaml],
    ['.msglintrc.yml', yaml],
    ['.msglintrc.js', `module.exports = ${json}`],
    ['.msglintrc.mjs', `export default ${json}`],
    ['.msglintrc.cjs', `module.exports = ${json}`],
    ['msglint.config.js', `module.exports = ${json}`],
    ['msglint.config.mjs', `export default ${json}`],
    ['msglint.config.cjs', `module.exports = ${json}`]
  ])('%s', async (name, content) => {
    const {settings} = await resolved({[name]: content})
    expect(settings.rules).toEqual({greeting: [2, {}]})
  })

  test('msglint.config.ts where Node reads it, and a clear word where it does not', async () => {
    const files = {'msglint.config.ts': `const level: string = 'error'\nexport default {rules: {greeting: level}}\n`}
    if ('typescript' in process.features && process.features.typescript) {
      expect((await resolved(files)).settings.rules).toEqual({greeting: [2, {}]})
    } else expect(await mistakes(files)).toEqual([expect.stringContaining('needs Node 22.18 or newer')])
  })

  test('the nearest one upward counts, and a package.json of others does not', async () => {
    const files = {'.msglintrc': yaml, 'a/package.json': '{"dependencies": {"msglint": "1"}}', 'a/b/draft.txt': ''}
    expect((await resolved(files, {cwd: 'a/b'})).settings.rules).toEqual({greeting: [2, {}]})
    const nearer = {...files, 'a/.msglintrc.json': '{"rules": {"greeting": "off", "plain-words": 1}}'}
    expect((await resolved(nearer, {cwd: 'a/b'})).settings.rules).toEqual({greeting: [0, {}], 'plain-words': [1, {}]})
  })

  test.each(['.msglintrc.toml', 'msglint.config.json', 'msglint.config.mts'])(
    '%s is told not to be read',
    async (name) => {
      const problem = `${name}: is not read; .msglintrc takes JSON or YAML, msglint.config.js and .ts are modules`
      expect(await mistakes({[name]: '', 'a/b.txt': ''})).toEqual([problem])
      const both = `.msglintrc.json: is one of 2 configs in its folder (${name}); keep one, or name one (--config)`
      expect(await mistakes({[name]: '', '.msglintrc.json': json})).toEqual([both])
      expect((await resolved({[name]: ''}, {configFile: false})).settings.rules).toEqual({greeting: [1, {}]})
      expect((await resolved({'.msglintrc.yaml.bak': ''})).settings.rules).toEqual({greeting: [1, {}]})
    }
  )

  test('two in one folder are an error: nobody would know which is read', async () => {
    const files = {
      '.msglintrc.json': json,
      'msglint.config.mjs': 'export default {}',
      'package.json': '{"name": "x"}',
      'a/b.txt': ''
    }
    const problem =
      '.msglintrc.json: is one of 2 configs in its folder (msglint.config.mjs); keep one, or name one (--config)'
    expect(await mistakes(files)).toEqual([problem])
    await expect(resolved(files, {cwd: 'a'})).rejects.toThrow('is one of 2 configs')
    expect((await resolved(files, {configFile: '.msglintrc.json'})).settings.rules).toEqual({greeting: [2, {}]})
    expect((await resolved(files, {configFile: false})).settings.rules).toEqual({greeting: [1, {}]})
    expect((await resolved({...files, 'a/.msglintrc': yaml}, {cwd: 'a'})).settings.rules).toEqual({greeting: [2, {}]})
    const inPackage = {'package.json': `{"msglint": ${json}}`, '.msglintrc': yaml}
    expect(await mistakes(inPackage)).toEqual([expect.stringContaining('package.json: is one of 2 configs')])
  })

  test('without one, or with none wanted, the recommended rules are on', async () => {
    expect((await resolved({})).settings.rules).toEqual({greeting: [1, {}]})
    expect((await resolved({'.msglintrc': yaml}, {configFile: false})).settings.rules).toEqual({greeting: [1, {}]})
  })

  test('a file that is named is read in place of the one that would be found', async () => {
    const files = {'.msglintrc': yaml, 'etc/clinic.conf': 'extends: msglint:strict\n'}
    expect((await resolved(files, {configFile: 'etc/clinic.conf'})).settings.rules).toEqual({
      greeting: [2, {}],
      'plain-words': [2, {}]
    })
  })
})

describe('what a config says', () => {
  test('an option is as the last says that names it, and leaves the others as they are', async () => {
    const {settings} = await resolved({
      '.msglintrc': 'extends: ./base.yaml\nrules: {greeting: [error, {most: 4}]}',
      'base.yaml': 'rules: {greeting: [warn, {words: [Dear], most: 2}]}'
    })
    expect(settings.rules.greeting).toEqual([2, {words: ['Dear'], most: 4}])
  })

  test('the later stands over the earlier; a severity alone keeps the options', async () => {
    const {folder, settings, ignores, minScore} = await resolved({
      '.msglintrc': JSON.stringify({
        $schema: 'x',
        extends: ['msglint:strict', './base/clinic.yaml'],
        rules: {greeting: 'error', 'plain-words': 0},
        phrases: {empathy: ['so sorry']},
        ignores: ['archive/**'],
        mode: 'draft',
        score: {weights: {greeting: 7}}
      }),
      'base/clinic.yaml':
        'rules: {greeting: [warn, {words: [Dear]}]}\nphrases: {empathy: [oh no]}\nscore: {min: 60, weights: {greeting: 1, plain-words: 2}}\nignores: [old]\n'
    })
    expect(settings).toEqual({
      rules: {greeting: [2, {words: ['Dear']}], 'plain-words': [0, {}]},
      phrases: {empathy: ['oh no', 'so sorry']},
      weights: {greeting: 7, 'plain-words': 2}
    })
    expect(ignores).toEqual([
      {source: join(folder, 'base/clinic.yaml'), folder: join(folder, 'base'), patterns: ['old']},
      {source: join(folder, '.msglintrc'), folder, patterns: ['archive/**']}
    ])
    expect(minScore).toBe(60)
  })

  test('an extended file adds what it says and no more', async () => {
    const files = {'.msglintrc': 'extends: [msglint:strict, ./words.yaml]', 'words.yaml': 'phrases: {close: [so long]}'}
    expect((await resolved(files)).settings.rules).toEqual({greeting: [2, {}], 'plain-words': [2, {}]})
  })

  test('an empty list of bases starts from nothing', async () => {
    const config = {extends: [], rules: {'plain-words': 'warn'}} as const
    expect((await resolved({}, {config})).settings.rules).toEqual({'plain-words': [1, {}]})
  })

  test('local rules come in from the API, and from a config in JavaScript', async () => {
    const config = {plugins: [local], rules: {'clinic/no-fax': 'error'}} as const
    const byConfig = await resolved({}, {config})
    expect(byConfig.rules).toEqual([greeting, plainRule, local])
    expect(byConfig.settings.rules['clinic/no-fax']).toEqual([2, {}])
    const byApi = await resolved({'.msglintrc': 'rules: {clinic/no-fax: warn}'}, {plugins: [local]})
    expect(byApi.settings.rules['clinic/no-fax']).toEqual([1, {}])
  })

  test('an overlay stands over the config', async () => {
    const overlay = {source: '--rule', rules: {greeting: ['error', {most: 2}]}}
    expect((await resolved({}, {overlay})).settings.rules).toEqual({greeting: [2, {most: 2}]})
  })
})

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
  'c: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b]'
].join('\n')

describe('mistakes', () => {
  test('are told all at once, each with its place and the word that was meant', async () => {
    const config = {
      rule: {},
      extends: ['msglint:recomended', './gone.json'],
      rules: {
        greting: 'warn',
        greeting: ['eror', {word: ['a'], words: 'Hi', most: 12, place: 'strat', strict: 1}],
        'plain-words': [3, {loud: true}]
      },
      phrases: {empaty: ['x'], close: ['(see you'], opening: 'hello', placeholder: ['xx']},
      score: {max: 3, min: 101, weights: {greting: 5, greeting: -1}},
      ignores: [7],
      mode: 'drafts'
    }
    expect(await mistakes({'.msglintrc.json': JSON.stringify(config, null, 2)})).toMatchInlineSnapshot(`
      [
        ".msglintrc.json:2:3: rule: unknown key "rule" (did you mean "rules"?)",
        ".msglintrc.json:4:5: extends[0]: unknown preset "msglint:recomended"; known: msglint:recommended, msglint:strict (did you mean "msglint:recommended"?)",
        ".msglintrc.json:5:5: extends[1]: gone.json: no such file",
        ".msglintrc.json:8:5: rules.greting: unknown rule "greting"; known: greeting, plain-words (did you mean "greeting"?)",
        ".msglintrc.json:10:7: rules.greeting[0]: unknown severity "eror"; known: off, warn, error, 0, 1, 2 (did you mean "error"?)",
        ".msglintrc.json:12:9: rules.greeting[1].word: unknown option of greeting "word"; known: words, most, place, strict (did you mean "words"?)",
        ".msglintrc.json:15:18: rules.greeting[1].words: expected a list of texts, found "Hi"",
        ".msglintrc.json:16:17: rules.greeting[1].most: expected a number from 1 to 9, found 12",
        ".msglintrc.json:17:18: rules.greeting[1].place: unknown value "strat"; known: start, end (did you mean "start"?)",
        ".msglintrc.json:18:19: rules.greeting[1].strict: expected true or false, found 1",
        ".msglintrc.json:22:7: rules.plain-words[0]: expected a severity (off, warn, error, 0, 1, 2), found 3",
        ".msglintrc.json:24:17: rules.plain-words[1].loud: plain-words has no options",
        ".msglintrc.json:29:5: phrases.empaty: unknown question "empaty"; known: opening, empathy, close, critical, confirmation, highAcuity (did you mean "empathy"?)",
        ".msglintrc.json:33:7: phrases.close[0]: column 1: "(" is never closed by ")"",
        ".msglintrc.json:35:16: phrases.opening: expected a list of phrases, found "hello"",
        ".msglintrc.json:36:5: phrases.placeholder: placeholders are found by their brackets, not by phrases",
        ".msglintrc.json:41:5: score.max: unknown key "max"; known: min, weights (did you mean "min"?)",
        ".msglintrc.json:42:12: score.min: expected a number from 0 to 100, found 101",
        ".msglintrc.json:44:7: score.weights.greting: unknown rule "greting"; known: greeting, plain-words (did you mean "greeting"?)",
        ".msglintrc.json:45:19: score.weights.greeting: expected a number from 0 to 100, found -1",
        ".msglintrc.json:49:5: ignores[0]: expected text, found 7",
        ".msglintrc.json:51:11: mode: unknown value "drafts"; known: draft, template (did you mean "draft"?)",
      ]
    `)
  })

  test.each<[string, string, string]>([
    ['not an object', '["warn"]', '.msglintrc:1:1: expected an object of settings, found a list'],
    ['text', 'hello', '.msglintrc:1:1: expected an object of settings, found "hello"'],
    ['null', 'null', '.msglintrc: says nothing'],
    ['nothing', '', '.msglintrc: says nothing'],
    [
      'overrides for nothing',
      'overrides: [{files: []}]',
      '.msglintrc:1:14: overrides[0].files: expected a glob, or a list of them, found an empty list'
    ],
    [
      'overrides for exclusions alone',
      'overrides: [{files: "!a"}]',
      '.msglintrc:1:21: overrides[0].files: says only what to leave out'
    ],
    ...['/b/*.txt', '"!/b/*.txt"', '"{/a,/b}/*.txt"', '"{a,/b}/*.txt"', '"@(/a|b)/*.txt"', '"C:/b/*.txt"'].map(
      (glob): [string, string, string] => [
        `overrides for places of the machine: ${glob}`,
        `overrides: [{files: [a, ${glob}]}]`,
        '.msglintrc:1:14: overrides[0].files: globs are relative to the config, and fit no absolute path'
      ]
    ),
    ...['x/../*.txt', '"!x/../a"', 'x/./a', '../x/../a', '..'].map((glob): [string, string, string] => [
      `overrides for ${glob}`,
      `overrides: [{files: [a, ${glob}]}]`,
      `.msglintrc:1:25: overrides[0].files[1]: "${glob.replaceAll('"', '')}" fits no draft: in the way to a draft there is no "." and no ".."`
    ]),
    [
      'an override for a slash too many',
      'overrides: [{files: a//b}]',
      '.msglintrc:1:21: overrides[0].files: "a//b" fits no draft: one slash divides folders'
    ],
    ...['../other/', './x', 'a/../b', '"!../x"', '.'].map((pattern): [string, string, string] => [
      `ignores of ${pattern}`,
      `ignores: [a, ${pattern}]`,
      `.msglintrc:1:14: ignores[1]: "${pattern.replaceAll('"', '')}" fits no draft: patterns begin at their folder, and know no "." and ".." in them`
    ]),
    ['an override without files', 'overrides: [{}]', '.msglintrc:1:13: overrides[0].files: expected a glob, or'],
    [
      'overrides with plugins',
      'overrides: [{files: a, plugins: []}]',
      '.msglintrc:1:24: overrides[0].plugins: unknown key "plugins"; known: files, extends, rules, phrases, limits, mode, dialect, variables, score'
    ],
    [
      'a plugin that is not there',
      'plugins: [dental]',
      '.msglintrc:1:11: plugins[0]: the package msglint-plugin-dental is not installed; a file begins with "./"'
    ],
    [
      'a package that is not there',
      'extends: "@acme/dental"',
      '.msglintrc:1:10: extends: the package @acme/msglint-config-dental is not installed; a file begins with "./"'
    ],
    [
      'a preset without its first name',
      'extends: recommended',
      'the package msglint-config-recommended is not installed; a file begins with "./"'
    ],
    ['a name that is none', 'extends: "a b"', '.msglintrc:1:10: extends: the package msglint-config-a b is not'],
    ['cosmiconfig’s imports', '$import: ./b.yaml', '.msglintrc: unknown key "$import" (did you mean "extends"?)'],
    ['anchors that multiply', bomb, '.msglintrc:1:1: uses its anchors too many times'],
    [
      'a phrase with a class that is not there',
      'phrases:\n  empathy:\n    - ok\n    - my <symptomm>',
      '.msglintrc:4:7: phrases.empathy[1]: column 4: no word class is called <symptomm>; did you mean <symptom>?'
    ],
    [
      'an unknown dialect',
      'mode: template\ndialect: erbb',
      '.msglintrc:2:10: dialect: unknown dialect "erbb" (did you mean "erb"?)'
    ],
    ['itself as a base', 'extends: ./.msglintrc', '.msglintrc:1:10: extends: .msglintrc extends itself'],
    ['no rule on', 'extends: []', '.msglintrc: rules: no rule is on, so no draft would be judged'],
    [
      'a rule by an inherited name',
      'rules: {constructor: warn}',
      '.msglintrc:1:9: rules.constructor: unknown rule "constructor"; known: greeting, plain-words'
    ]
  ])('%s', async (_, content, line) => {
    expect(await mistakes({'.msglintrc': content})).toEqual([expect.stringContaining(line)])
  })

  test.each<[string, Files, string]>([
    ['bad JSON', {'.msglintrc.json': '{\n\t"rules": {]}'}, '.msglintrc.json:2:12: is not JSON: property name expected'],
    ['JSON with a comma too many', {'.msglintrc.json': '{"rules": {},}'}, '.msglintrc.json:1:14: is not JSON: '],
    ['JSON that stops', {'.msglintrc.json': '{"rules": {'}, '.msglintrc.json:1:12: is not JSON: close brace expected'],
    [
      'a key that is there twice in JSON',
      {'.msglintrc.json': '{"rules": {},\n "rules": {"greeting": "off"}}'},
      '.msglintrc.json:2:2: the key "rules" is there twice'
    ],
    [
      'a key that is there twice in YAML',
      {'.msglintrc': 'rules: {}\nrules: {}'},
      '.msglintrc:2:1: this key is there twice'
    ],
    [
      'in package.json',
      {'package.json': '{\n  "name": "x",\n  "msglint": {\n    "rulse": {}\n  }\n}'},
      'package.json:4:5: rulse: unknown key "rulse" (did you mean "rules"?)'
    ],
    [
      'no default export',
      {'msglint.config.mjs': 'export const rules = {}'},
      'msglint.config.mjs: has no default export'
    ],
    [
      'a config that throws',
      {'msglint.config.mjs': 'throw new Error("no luck")'},
      'msglint.config.mjs: cannot be read: no luck'
    ],
    [
      'in a base',
      {'.msglintrc': 'extends: ./b.yaml', 'b.yaml': 'rules: {greeting: wran}'},
      'b.yaml:1:19: rules.greeting: unknown severity "wran"; known: off, warn, error, 0, 1, 2 (did you mean "warn"?)'
    ]
  ])('%s', async (_, files, line) => {
    const found = await mistakes(files)
    expect(found).toEqual([expect.stringContaining(line)])
    expect(found[0]).not.toContain('\n')
  })

  test.each<[string, Files, string[]]>([
    [
      'a comma that is missing',
      {'.msglintrc.json': '{"rules": {"greting": "warn"\n "plain-words": 3}, "rules": {},\n "mode": "drafts"}'},
      [
        '.msglintrc.json:1:12: rules.greting: unknown rule "greting"; known: greeting, plain-words (did you mean "greeting"?)',
        '.msglintrc.json:2:2: is not JSON: comma expected',
        '.msglintrc.json:2:17: rules.plain-words: expected a severity (off, warn, error, 0, 1, 2), found 3',
        '.msglintrc.json:2:21: the key "rules" is there twice',
        '.msglintrc.json:3:10: mode: unknown value "drafts"; known: draft, template (did you mean "draft"?)'
      ]
    ],
    [
      'a comment, and words without quotes',
      {'.msglintrc.json': '{ // ours\n"mode": draft,\n"score": {"min": 101}}'},
      [
        '.msglintrc.json:1:3: is not JSON: invalid comment token',
        '.msglintrc.json:2:9: is not JSON: invalid symbol',
        '.msglintrc.json:3:18: score.min: expected a number from 0 to 100, found 101'
      ]
    ],
    [
      'keys that are there twice',
      {'.msglintrc': 'mode: drafts\nignores: []\nignores: [7]\n'},
      [
        '.msglintrc:1:7: mode: unknown value "drafts"; known: draft, template (did you mean "draft"?)',
        '.msglintrc:3:1: this key is there twice',
        '.msglintrc:3:11: ignores[0]: expected text, found 7'
      ]
    ],
    [
      'in YAML, objects that are there twice, each with mistakes',
      {'.msglintrc': 'rules:\n  greting: warn\nscore: {min: 7}\nrules:\n  greeting: wran\n'},
      [
        '.msglintrc:2:3: rules.greting: unknown rule "greting"; known: greeting, plain-words (did you mean "greeting"?)',
        '.msglintrc:4:1: this key is there twice',
        '.msglintrc:5:13: rules.greeting: unknown severity "wran"; known: off, warn, error, 0, 1, 2 (did you mean "warn"?)'
      ]
    ],
    [
      'a bracket that is not closed: what is behind it may be meant otherwise',
      {'.msglintrc': 'mode: drafts\nignores: [a\nscore: 5\n'},
      [
        '.msglintrc:1:7: mode: unknown value "drafts"; known: draft, template (did you mean "draft"?)',
        expect.stringContaining('.msglintrc:3:1: is not YAML: ')
      ]
    ],
    [
      'a tab, which leaves nothing where the rules should be',
      {'.msglintrc': 'rules:\n\tgreeting: warn\nmode: 3\n'},
      ['.msglintrc:2:1: is not YAML: Tabs are not allowed as indentation']
    ],
    [
      'an alias of nothing',
      {'.msglintrc': 'rules: *ours\n'},
      ['.msglintrc:1:1: has an alias (*) without its anchor (&)']
    ],
    [
      'in package.json, of its own key alone',
      {'package.json': '{"a": 1, "a": 2,\n"msglint": {"rules": {},\n"rules": {"greeting": 5}}}'},
      [
        'package.json:3:1: the key "rules" is there twice',
        'package.json:3:23: rules.greeting: expected a severity (off, warn, error, 0, 1, 2), found 5'
      ]
    ],
    [
      'values of a rule, a question and a limit that are not there',
      {
        '.msglintrc':
          'rules: {xyzzy: [wran]}\nphrases: {empaty: [(x]}\nlimits: {potasium: {low: x}}\nscore: {weights: {xyzzy: a}}'
      },
      [
        '.msglintrc:1:9: rules.xyzzy: unknown rule "xyzzy"; known: greeting, plain-words',
        '.msglintrc:1:17: rules.xyzzy[0]: unknown severity "wran"; known: off, warn, error, 0, 1, 2 (did you mean "warn"?)',
        expect.stringContaining('.msglintrc:2:11: phrases.empaty: unknown question "empaty"; known: '),
        '.msglintrc:2:20: phrases.empaty[0]: column 1: "(" is never closed by ")"',
        expect.stringContaining('.msglintrc:3:10: limits.potasium: unknown limit "potasium"'),
        '.msglintrc:3:26: limits.potasium.low: expected a number from 0 up, found "x"',
        '.msglintrc:4:19: score.weights.xyzzy: unknown rule "xyzzy"; known: greeting, plain-words',
        '.msglintrc:4:26: score.weights.xyzzy: expected a number from 0 to 100, found "a"'
      ]
    ]
  ])('hide no other: %s', async (_, files, lines) => {
    expect(await mistakes(files)).toEqual(lines)
  })

  test('a long list of names is not told where it would hide the mistake', async () => {
    const many = Array.from({length: 30}, (_, at) => ({...local, id: `clinic/rule-${at}`}))
    expect(await mistakes({'.msglintrc': 'rules: {xyzzy: warn}'}, {plugins: many})).toEqual([
      '.msglintrc:1:9: rules.xyzzy: unknown rule "xyzzy"; msglint --list-rules has them all'
    ])
  })

  test('a named file that is not there', async () => {
    expect(await mistakes({}, {configFile: 'gone.json'})).toEqual(['gone.json: no such file'])
    expect(await mistakes({'package.json': '{}'}, {configFile: 'package.json'})).toEqual([
      'package.json: has no "msglint" key'
    ])
  })

  test('a file that may not be read is no silence', async () => {
    const folder = folderOf({'.msglintrc': 'rules: {}'})
    chmodSync(join(folder, '.msglintrc'), 0)
    // What is loaded on demand may lie where only root can read.
    await mistakes({'.msglintrc': 'rules: 5'})
    await asNobody(folder, async () => {
      await expect(resolveConfig({cwd: folder, rules: [greeting], presets})).rejects.toThrow('permission denied')
    })
  })

  test.each<[string, unknown, string]>([
    ['no rule at all', 5, 'plugins: plugins[0]: expected a rule made by defineRule, found 5'],
    [
      'an id in capitals',
      {...local, id: 'NoFax'},
      'plugins: plugins[0].id: expected a rule id in kebab case, found "NoFax"'
    ],
    ['a taken id', {...local, id: 'greeting'}, 'plugins: plugins[0].id: there is already a rule "greeting"'],
    ['no check', {...local, check: undefined}, 'plugins: plugins[0].check: expected a function, found nothing'],
    [
      'points beyond the score',
      {...local, points: 101},
      'plugins: plugins[0].points: expected a number from 0 to 100, found 101'
    ]
  ])('a local rule with %s', async (_, rule, line) => {
    expect(await mistakes({}, {plugins: [rule as typeof local]})).toEqual([line])
  })
})

test.each<[unknown, string[]]>([
  [new Map([['rules', {greeting: 'off'}]]), ['config: expected an object of settings, found an object (Map)']],
  [{rules: new Map([['greeting', 'off']])}, ['config: rules: expected an object of rule ids, found an object (Map)']],
  [{rules: Promise.resolve({})}, ['config: rules: expected an object of rule ids, found an object (Promise)']],
  [
    {overrides: [new Set(['files'])]},
    ['config: overrides[0]: expected an object with files and settings, found an object (Set)']
  ]
])('what only looks like an empty object is none: %j', async (config, problems) => {
  expect(await mistakes({}, {config: config as never})).toEqual(expect.arrayContaining(problems))
})

test('objects of other makes are settings', async () => {
  class Own {
    greeting = 'error'
  }
  const bare = Object.assign(Object.create(null), {rules: new Own()})
  expect(await mistakes({}, {config: bare})).toEqual([])
  expect(await mistakes({}, {config: runInNewContext('({rules: {}, phrases: {}})')})).toEqual([])
})
