import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createApi, NoDraftError} from '../../src/api/linter.ts'
import {ConfigError} from '../../src/mistake.ts'
import {defineRule} from '../../src/rule.ts'
import {folderOf} from '../files/folder.ts'
import {clean, curt, loud, presets, rules, run} from './desk.ts'

const {createLinter, lintFiles, lintText} = createApi(rules, presets)

const noFax = defineRule({
  id: 'clinic/no-fax',
  about: 'Name no fax',
  why: 'Patients have none.',
  source: 'test',
  category: 'clarity',
  points: 15,
  examples: [{passes: 'Write to us.'}],
  *check({text}) {
    const start = text.indexOf('fax')
    if (start >= 0) yield {at: {start, end: start + 3}, say: 'Patients have no fax.'}
  }
})

describe('lintText', () => {
  test('judges by the recommended rules', async () => {
    const cwd = folderOf()
    expect(await lintText(curt, {cwd})).toMatchObject([
      {filePath: '<text>', score: 80, messages: [{ruleId: 'greeting'}]}
    ])
    expect(await lintText(clean, {cwd, patient: 'May I?', filePath: 'a.txt'})).toMatchObject([
      {filePath: join(cwd, 'a.txt'), messages: [{ruleId: 'answering'}]}
    ])
  })

  test('counts from behind a byte order mark', async () => {
    const [result] = await lintText('\uFEFFURGENT, Hi', {configFile: false})
    expect(result?.messages).toMatchObject([{ruleId: 'no-shouting', line: 1, column: 1}])
  })

  test.each([
    ['a.md', 'Hi **Mary**,\n\n*COME* here.\n', [[3, 2]]],
    ['a.html', '<p>Hi Mary,</p>\n<p title="LOUD">COME</p>', [[2, 17]]],
    ['a.eml', 'Subject: Hi\n\nHi Mary,\nCOME.\n', [[4, 1]]],
    ['a.csv', 'id,text\n1,Hi\n2,Hi COME\n', [undefined, [3, 6]]],
    ['a.json', '{"resourceType": "Communication", "payload": [{"contentString": "Hi\\nCOME"}]}', [[1, 70]]]
  ])('reads %s by its name', async (filePath, text, places) => {
    const results = await lintText(text, {configFile: false, filePath})
    expect(results.map(({messages: [first]}) => first && [first.line, first.column])).toEqual(places)
  })

  test('a record goes by its id, as on the command line, whether it can be read or not', async () => {
    const cwd = folderOf({
      'a.csv': 'id,text\nx,Hi\ny,COME\n',
      'b.ndjson': '{"id": "p", "text": "Hi"}\n{"id": "q", "txt": "Hi"}\n{"text": "Hi"}'
    })
    const linter = await createLinter({cwd, configFile: false})
    const idsOf = (results: readonly object[]) => results.map((one) => Object.entries(one).slice(0, 2))
    const [csv, ndjson] = [
      [
        [
          ['id', 'x'],
          ['line', 2]
        ],
        [
          ['id', 'y'],
          ['line', 3]
        ]
      ],
      [
        [
          ['id', 'p'],
          ['line', 1]
        ],
        [
          ['id', 'q'],
          ['line', 2]
        ],
        [
          ['id', 3],
          ['line', 3]
        ]
      ]
    ]
    const results = await linter.lintFiles(['a.csv', 'b.ndjson'])
    expect(idsOf(results)).toEqual([...csv!, ...ndjson!])
    expect(idsOf(await linter.lintText('id,text\nx,Hi\ny,COME\n', {as: 'csv'}))).toEqual(csv)
    expect(idsOf(await linter.explainText('id,text\nx,Hi\ny,COME\n', {as: 'csv'}))).toEqual(csv)
    const [page] = await linter.lintText('Hi')
    expect(page).not.toHaveProperty('id')
    for (const name of ['json', 'stylish', 'sarif']) {
      const argv = ['a.csv', '-f', name, '--no-config']
      const {stdout} = await run({argv, cwd})
      const report = await (await linter.loadFormatter(name)).format(results.slice(0, 2))
      expect(report.replaceAll(cwd, '<folder>').slice(0, 40)).toBe(stdout.slice(0, 40))
      if (name !== 'sarif') expect(report).toContain(name === 'json' ? '{"id":"y","filePath"' : '(y)')
    }
  })

  test('no name is no name of a file', async () => {
    for (const filePath of ['', ' '])
      await expect(lintText('Hi', {configFile: false, filePath})).rejects.toThrow(
        `filePath: expected the name of a file, found "${filePath}"`
      )
  })

  test('what cannot be read is told at its line', async () => {
    const options = {configFile: false} as const
    const linesOf = async (text: string, as: string) =>
      (await lintText(text, {...options, as})).flatMap(({messages}) =>
        messages.map(({line, endLine}) => [line, endLine])
      )
    expect(await linesOf('---\ntitle: x\nmsglint: {mode: tempate}\n---\nHi', 'markdown')).toEqual([[3, 3]])
    expect(await linesOf('---\ntitle: x\nlist: [1\n---\nHi', 'text')).toEqual([[4, 4]])
    expect(await linesOf('{"text": "Hi"}\n\n{"half', 'ndjson')).toEqual([[3, 3]])
    expect(await linesOf('text\nHi\nHi,Hi\n', 'csv')).toEqual([[3, 3]])
    expect(await linesOf('{\n"text": "Hi",,\n}', 'json')).toEqual([[2, 2]])
  })

  test('reads as what it is told, and what cannot be read is a result', async () => {
    const options = {configFile: false, textField: 'body'} as const
    expect(await lintText('body\nHi LOUD\n', {...options, as: 'csv'})).toMatchObject([{errorCount: 1}])
    expect(await lintText('Hi', {...options, filePath: 'a.rtf'})).toMatchObject([{fatalErrorCount: 1, score: null}])
    expect(await lintText('{"a": 1}\n{"body": "Hi"}', {...options, as: 'ndjson'})).toMatchObject([
      {filePath: '<text>:1', fatalErrorCount: 1},
      {fatalErrorCount: 0}
    ])
    await expect(lintText('Hi', {...options, as: 'htm'})).rejects.toThrow('as: unknown type "htm"')
  })

  test('takes local rules, as plugins or in the config', async () => {
    const on = {rules: {'clinic/no-fax': 'error'}} as const
    const byOption = await lintText('Hi, fax us.', {plugins: [noFax], config: on})
    const byConfig = await lintText('Hi, fax us.', {config: {...on, plugins: [noFax]}})
    expect(byOption).toMatchObject([{score: 85, messages: [{ruleId: 'clinic/no-fax', severity: 2, column: 5}]}])
    expect(byConfig).toEqual(byOption)
  })

  test('finds a config as the command line does, and tells all that is wrong with it', async () => {
    const cwd = folderOf({'.msglintrc': 'rules: {greeting: wran, greting: off}'})
    const failure = await lintText(curt, {cwd}).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ConfigError)
    expect((failure as ConfigError).mistakes).toMatchObject([
      {
        source: join(cwd, '.msglintrc'),
        path: 'rules.greeting',
        problem: 'unknown severity "wran"; known: off, warn, error, 0, 1, 2',
        expected: 'off, warn, error, 0, 1, 2',
        found: 'wran',
        meant: 'warn',
        excerpt: {line: 1, column: 19, endColumn: 23, text: 'rules: {greeting: wran, greting: off}'}
      },
      {source: join(cwd, '.msglintrc'), path: 'rules.greting', found: 'greting', meant: 'greeting'}
    ])
    expect(await lintText(curt, {cwd, configFile: false})).toMatchObject([{score: 80}])
  })
})

describe('lintFiles', () => {
  test('judges what the names stand for', async () => {
    const cwd = folderOf({'a.txt': clean, 'sub/b.txt': loud, 'c.txt': Uint8Array.from([255])})
    expect(await lintFiles('.', {cwd})).toMatchObject([
      {filePath: join(cwd, 'a.txt'), score: 100},
      {filePath: join(cwd, 'c.txt'), score: null, fatalErrorCount: 1, messages: [{ruleId: null, fatal: true}]},
      {filePath: join(cwd, 'sub/b.txt'), score: 70}
    ])
  })

  test('a name that stands for none is an error that keeps the other results', async () => {
    const cwd = folderOf({'a.txt': clean})
    const failure = await lintFiles(['a.txt', '*.md'], {cwd}).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(NoDraftError)
    expect(failure).toMatchObject({problems: ['*.md: no file matches'], results: [{score: 100}]})
  })
})

test.each<[string, () => Promise<unknown>, RegExp]>([
  [
    'of a linter',
    () => createLinter({confg: {}} as never),
    /^createLinter: unknown option "confg"; did you mean "config"/
  ],
  ['of ESLint', () => createLinter({overrideConfig: {}} as never), /^createLinter: unknown option "overrideConfig"/],
  [
    'of a text',
    () => lintText('Hi', {filepath: 'a.md'} as never),
    /^lintText: unknown option "filepath"; did you mean "filePath"/
  ],
  [
    'of files',
    () => lintFiles('a.txt', {texField: 'b'} as never),
    /^lintFiles: unknown option "texField"; did you mean "textField"/
  ],
  ['that is no text', () => createLinter({cwd: 5} as never), /^createLinter: cwd: expected a string, found 5$/],
  [
    'that is a word for yes',
    () => createLinter({ignore: 'no'} as never),
    /^createLinter: ignore: expected true or false, found "no"$/
  ],
  [
    'that is no list',
    () => createLinter({ignorePatterns: 'a'} as never),
    /^createLinter: ignorePatterns: expected a list of strings, found "a"$/
  ],
  [
    'that asks for a config',
    () => createLinter({configFile: true} as never),
    /^createLinter: configFile: expected a string, or false, found true$/
  ],
  [
    'that names a text',
    async () => (await createLinter({configFile: false})).lintText('Hi', {filePath: 5} as never),
    /^lintText: filePath: expected the name of a file, found 5$/
  ],
  ['in place of options', () => createLinter(5 as never), /^createLinter: expected an object of options, found 5$/],
  [
    'in place of names',
    () => lintFiles(5 as never),
    /^lintFiles: the names: expected a string, or a list of them, found 5$/
  ],
  [
    'in place of a file',
    async () => (await createLinter({configFile: false})).calculateConfigForFile(undefined as never),
    /^calculateConfigForFile: the path: expected a string, found nothing$/
  ],
  [
    'in place of a format',
    async () => (await createLinter({configFile: false})).loadFormatter(5 as never),
    /^loadFormatter: the name: expected a string, found 5$/
  ],
  ['in place of a text', () => lintText(5 as never), /^lintText: the text must be a string, and is 5/]
])('an option that nobody knows, or that cannot be, is refused: %s', async (_, call, told) => {
  await expect(call()).rejects.toThrow(told)
})

test('a linter reads its settings once', async () => {
  const cwd = folderOf({'.msglintrc': 'rules: {greeting: error}'})
  const linter = await createLinter({cwd})
  expect(await linter.lintText(curt)).toMatchObject([{errorCount: 1}])
  expect(await linter.lintText(clean)).toMatchObject([{errorCount: 0}])
})
