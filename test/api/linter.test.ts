import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createApi, NoDraftError} from '../../src/api/linter.ts'
import {FormatterError} from '../../src/formats/eslint.ts'
import {clean, curt, loud, presets, rules} from '../cli/desk.ts'
import {folderOf} from '../files/folder.ts'

const {createLinter} = createApi(rules, presets)
const files = {
  'a.txt': clean,
  'b.txt': loud,
  'sub/c.txt': curt,
  '.msglintrc':
    'extends: msglint:recommended\nrules: {greeting: [error, {words: [Salut]}]}\noverrides: [{files: [sub/**], rules: {no-shouting: off}}]\nignores: [left/]\nscore: {min: 50}'
}
const problemsOf = (error: unknown) => (error instanceof NoDraftError ? error.problems : error)
const names = (results: readonly {filePath: string}[], cwd: string) =>
  results.map(({filePath}) => filePath.slice(cwd.length + 1))

describe('lintFiles', () => {
  test('gives results one by one, or all at once', async () => {
    const cwd = folderOf(files)
    const linter = await createLinter({cwd})
    const results = linter.lintFiles('.')
    const one = []
    for await (const result of results) one.push(result)
    expect(names(one, cwd)).toEqual(['a.txt', 'b.txt', 'sub/c.txt'])
    expect(await linter.lintFiles('.')).toEqual(one)
    expect(await linter.lintFiles('.').finally(() => {})).toEqual(one)
  })

  test('tells what of a file was not judged, and nothing where all was', async () => {
    const fhir =
      '{"resourceType": "Communication", "payload": [{"contentString": "Hi"}, {"contentReference": {"reference": "Media/1"}}]}'
    const linter = await createLinter({cwd: folderOf({'a.json': fhir, 'b.txt': 'Hi'}), configFile: false})
    const leftOut = (await linter.lintFiles(['a.json', 'b.txt'])).map((result) => result.leftOut)
    expect(leftOut).toEqual([['reference Media/1'], undefined])
  })

  test('reads no further than it is asked', async () => {
    const cwd = folderOf(files)
    const linter = await createLinter({cwd})
    for await (const {filePath} of linter.lintFiles('.')) {
      expect(filePath).toBe(join(cwd, 'a.txt'))
      break
    }
  })

  test('tells of names that stand for nothing after the results of the others', async () => {
    const linter = await createLinter({cwd: folderOf(files)})
    const found: string[] = []
    const failure = await (async () => {
      for await (const {filePath} of linter.lintFiles(['none.txt', 'a.txt'])) found.push(filePath)
    })().catch((error: unknown) => error)
    expect(found).toHaveLength(1)
    expect(failure).toBeInstanceOf(NoDraftError)
    expect((failure as NoDraftError).results).toHaveLength(1)
    expect(await linter.lintFiles('none.txt').catch(problemsOf)).toEqual(['none.txt: no such file'])
    expect(await linter.lintFiles([]).catch(problemsOf)).toEqual(['no draft was named'])
  })

  test('lets them pass where it is told to', async () => {
    const linter = await createLinter({cwd: folderOf(files), errorOnUnmatchedPattern: false, passOnNoPatterns: true})
    expect(await linter.lintFiles(['none.txt', '*.md'])).toEqual([])
    expect(await linter.lintFiles([])).toEqual([])
  })
})

describe('a linter', () => {
  test('fixes what is safe', async () => {
    const linter = await createLinter({cwd: folderOf()})
    expect(await linter.fix(loud)).toMatchObject({
      fixed: true,
      output: loud.replace('URGENT', 'urgent'),
      messages: [],
      results: [{score: 100}]
    })
    const table = 'text\n"Hi, be LOUD"\n"Hi LOUD, ""Ana"""\n'
    expect((await linter.fix(table, {as: 'csv'})).output).toBe(table.replaceAll('LOUD', 'loud'))
    expect(await linter.fix(curt)).toMatchObject({fixed: false, output: curt, messages: [{ruleId: 'greeting'}]})
  })

  test('keeps a byte order mark', async () => {
    const linter = await createLinter({cwd: folderOf()})
    expect(await linter.fix(`\uFEFF${loud}`)).toMatchObject({
      fixed: true,
      output: `\uFEFF${loud.replace('URGENT', 'urgent')}`
    })
    expect(await linter.fix(`\uFEFF${curt}`)).toMatchObject({fixed: false, output: `\uFEFF${curt}`})
  })

  test('tells where fixes undo each other', async () => {
    const swapping = rules.map((rule) =>
      rule.id !== 'no-shouting'
        ? rule
        : {
            ...rule,
            *check({text}: {text: string}) {
              const at = {start: 0, end: 1}
              yield {at, say: 'x', fix: {at, text: text.startsWith('a') ? 'b' : 'a'}}
            }
          }
    )
    const linter = await createApi(swapping, presets).createLinter({cwd: folderOf()})
    expect(await linter.fix('a b')).toMatchObject({fixed: false, output: 'a b', refused: 'unsettled'})
  })

  test('tells what a file is judged by', async () => {
    const linter = await createLinter({cwd: folderOf(files)})
    expect(await linter.calculateConfigForFile('sub/c.txt')).toEqual({
      extends: [],
      rules: {
        greeting: ['error', {words: ['Salut']}],
        'no-shouting': 'off',
        fragile: 'warn',
        answering: 'warn'
      },
      phrases: {},
      score: {min: 50, weights: {greeting: 20, fragile: 0, answering: 10}}
    })
    expect((await linter.calculateConfigForFile('a.txt'))?.rules['no-shouting']).toBe('error')
    expect(await linter.calculateConfigForFile('left/a.txt')).toBe(undefined)
    expect([await linter.isPathIgnored('left/a.txt'), await linter.isPathIgnored('a.txt')]).toEqual([true, false])
    // It is a config in itself.
    const config = await linter.calculateConfigForFile('a.txt')
    const again = await createLinter({cwd: folderOf(), config: config!})
    expect(await again.calculateConfigForFile('a.txt')).toEqual(config)
  })

  test('reports directives that keep nothing back where it is asked to', async () => {
    const cwd = folderOf()
    const text = 'Hi Mary\n<!-- msglint-disable greeting -->\nall is well.'
    const [silent] = await (await createLinter({cwd})).lintText(text)
    expect(silent?.messages).toEqual([])
    const [strict] = await (await createLinter({cwd, reportUnusedDisableDirectives: true})).lintText(text)
    expect(strict?.messages).toMatchObject([{ruleId: null, severity: 2, line: 2}])
  })

  test('tells what its rules are', async () => {
    const linter = await createLinter({cwd: folderOf()})
    const words = {
      type: 'array',
      items: {type: 'string', pattern: '\\S'},
      default: ['Hi'],
      description: 'Words that greet'
    }
    expect(linter.getRulesMeta().greeting).toEqual({
      type: 'suggestion',
      docs: {description: 'Greet the patient', recommended: true, category: 'personal'},
      hasSuggestions: true,
      schema: [{type: 'object', properties: {words}, additionalProperties: false}],
      defaultOptions: [{words: ['Hi']}]
    })
    expect(linter.getRulesMeta()['no-shouting']).toMatchObject({fixable: 'code', hasSuggestions: false, schema: []})
    expect(Object.keys(linter.getRulesMeta())).toEqual(rules.map(({id}) => id))
  })
})

describe('loadFormatter', () => {
  test('writes what the command line writes', async () => {
    const cwd = folderOf(files)
    const linter = await createLinter({cwd})
    const results = await linter.lintFiles('.')
    const stylish = await (await linter.loadFormatter()).format(results)
    expect(stylish).toContain('b.txt  50/100')
    expect(JSON.parse(await (await linter.loadFormatter('json')).format(results))).toEqual(results)
    expect(await (await linter.loadFormatter('html')).format(results)).toContain('<mark class="error">URGENT</mark>')
    const coloured = await linter.loadFormatter('stylish', {color: true})
    expect(await coloured.format(results)).toContain('\u001b[')
  })

  test('formats twice alike', async () => {
    const linter = await createLinter({cwd: folderOf()})
    const formatter = await linter.loadFormatter('markdown')
    const results = await linter.lintText(curt)
    expect(await formatter.format(results)).toBe(await formatter.format(results))
  })

  test('loads formatters for ESLint, and tells where there is none', async () => {
    const own = 'export default (results, {maxWarningsExceeded: over}) => `${results.length} ${over?.foundWarnings}`'
    const linter = await createLinter({cwd: folderOf({'own.mjs': own})})
    const formatter = await linter.loadFormatter('./own.mjs')
    expect(await formatter.format(await linter.lintText(curt), {maxWarnings: 0})).toBe('1 1\n')
    expect(await formatter.format([])).toBe('0 undefined\n')
    await expect(linter.loadFormatter('sarf')).rejects.toThrow(FormatterError)
    await expect(linter.loadFormatter('sarf')).rejects.toThrow(/^sarf: is no built-in format .*did you mean "sarif"\?/)
  })
})
