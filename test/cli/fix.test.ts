import {spawnSync} from 'node:child_process'
import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {written} from '../../src/cli/fixing.ts'
import {folderOf} from '../files/folder.ts'
import {asNobody} from '../files/nobody.ts'
import {clean, curt, loud, run} from './desk.ts'

const quiet = 'Hi Mary,\n\nCome here, this is urgent.\n'
const launcher = fileURLToPath(new URL('../../bin/msglint.js', import.meta.url))
const seeHelp = '; see msglint --help\n'

describe('--fix', () => {
  test('changes the files, and reports what is left', async () => {
    const files = {'a.txt': loud, 'b.txt': `${curt}COME HERE`, 'c.txt': clean}
    const outcome = await run({argv: ['.', '--fix'], files})
    expect(outcome).toMatchObject({code: 0, stderr: ''})
    expect(outcome.stdout).toContain('✖ 1 problem (0 errors, 1 warning)')
    expect(['a.txt', 'b.txt', 'c.txt'].map(outcome.read)).toEqual([quiet, `${curt}come here`, clean])
    expect(outcome.names()).toEqual(['a.txt', 'b.txt', 'c.txt'])
    expect((await run({argv: ['.'], cwd: outcome.folder})).stdout).not.toContain('--fix')
  })

  test('without it, tells how many it could', async () => {
    const {stdout, read} = await run({argv: ['a.txt'], files: {'a.txt': loud}})
    expect(stdout).toContain('✖ 1 problem (1 error, 0 warnings)\n  1 error and 0 warnings can be fixed with --fix\n')
    expect(read('a.txt')).toBe(loud)
  })

  test('tells of a record that cannot be read at its line, as without it', async () => {
    const files = {'a.ndjson': '{"text": "Hi Mary"}\n{"txt": "Hi"}\n'}
    const linesOf = async (...flags: string[]) => {
      const {stdout} = await run({argv: ['a.ndjson', ...flags, '-f', 'json'], files})
      const results: {messages: {fatal?: true; line: number}[]}[] = JSON.parse(stdout)
      return results.flatMap(({messages}) => messages.flatMap(({fatal, line}) => (fatal ? [line] : [])))
    }
    expect(await linesOf('--fix-dry-run')).toEqual([2])
    expect(await linesOf()).toEqual([2])
  })

  test('keeps the byte order mark, line ends, mode and link', async () => {
    const folder = folderOf({'real.txt': `\uFEFF${loud.replaceAll('\n', '\r\n')}`})
    const real = join(folder, 'real.txt')
    chmodSync(real, 0o640)
    symlinkSync('real.txt', join(folder, 'a.txt'))
    await run({argv: ['a.txt', '--fix'], cwd: folder})
    expect(readFileSync(real, 'utf8')).toBe(`\uFEFF${quiet.replaceAll('\n', '\r\n')}`)
    expect(statSync(real).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(folder, 'a.txt')).isSymbolicLink()).toBe(true)
  })

  test('does not write to a file that needs nothing', async () => {
    const folder = folderOf({'a.txt': clean})
    const before = statSync(join(folder, 'a.txt')).mtimeMs
    await run({argv: ['a.txt', '--fix'], cwd: folder})
    expect(statSync(join(folder, 'a.txt')).mtimeMs).toBe(before)
  })

  test('with --quiet, errors alone', async () => {
    const files = {'a.txt': loud, '.msglintrc': 'overrides: [{files: a.txt, rules: {no-shouting: warn}}]'}
    const outcome = await run({argv: ['a.txt', '--fix', '--quiet'], files})
    expect(outcome.read('a.txt')).toBe(loud)
  })

  test('a file that may not be written is left whole, and told of', async () => {
    const folder = folderOf({'a.txt': loud, 'b.txt': loud})
    chmodSync(join(folder, 'a.txt'), 0o444)
    // What is loaded on demand may lie where only root can read.
    await run({argv: ['a.txt', '--fix'], files: {'a.txt': loud}})
    const outcome = await asNobody(folder, () => run({argv: ['.', '--fix'], cwd: folder}))
    expect(outcome).toMatchObject({code: 2, stderr: 'msglint: a.txt: cannot be fixed: permission denied\n'})
    expect([outcome.read('a.txt'), outcome.read('b.txt')]).toEqual([loud, quiet])
    expect(outcome.stdout).toContain('3:20  error')
  })

  test('a text that somebody changed meanwhile is theirs', () => {
    const folder = folderOf({'a.txt': 'theirs'})
    const path = join(folder, 'a.txt')
    expect(written(path, 'ours', 'fixed')).toContain('was changed by somebody else')
    expect(readFileSync(path, 'utf8')).toBe('theirs')
  })

  test.skipIf(process.platform !== 'linux')('a full disk leaves the old file whole', async () => {
    // Writing to /dev/full fails as a full disk does.
    const folder = folderOf()
    symlinkSync('/dev/full', join(folder, 'r.txt'))
    writeFileSync(join(folder, 'a.txt'), loud)
    const outcome = await run({argv: ['a.txt', '-o', 'r.txt'], cwd: folder})
    expect(outcome).toMatchObject({code: 2, stderr: 'msglint: r.txt: cannot be written: no space left on the disk\n'})
    expect(outcome.read('a.txt')).toBe(loud)
  })

  test.skipIf(process.platform !== 'linux')('one report on a full disk leaves no other either', async () => {
    const argv = ['a.txt', '-f', 'json:a.json', '-f', 'html:/dev/full']
    const outcome = await run({argv, files: {'a.txt': clean}})
    expect(outcome).toMatchObject({
      code: 2,
      stderr: 'msglint: /dev/full: cannot be written: no space left on the disk\n'
    })
    expect(outcome.names()).toEqual(['a.txt'])
  })

  test.skipIf(process.platform === 'win32').each([
    ['--fix', 'a.txt: cannot be fixed'],
    ['--suppress-all', 'msglint-suppressions.json: cannot be written']
  ])('a file that cannot be written in full is left whole: %s', (flag, told) => {
    const folder = folderOf({'a.txt': 'Take one tab\u00adlet.\n', '.msglintrc': 'rules: {invisible-characters: error}'})
    // No file may become longer than nothing, as on a full disk.
    const command = 'ulimit -f 0 && exec "$0" "$1" "$2" a.txt'
    const {status, stderr} = spawnSync('sh', ['-c', command, process.execPath, launcher, flag], {
      cwd: folder,
      encoding: 'utf8'
    })
    expect(stderr).toBe(`msglint: ${told}: no space left on the disk\n`)
    expect(status).toBe(2)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('Take one tab\u00adlet.\n')
    expect(readdirSync(folder).toSorted()).toEqual(['.msglintrc', 'a.txt'])
  })

  test.skipIf(process.platform === 'win32').each([
    ['a pipe with a name', 'mkfifo p.txt; cat a.txt > p.txt & exec "$0" "$1" --fix p.txt', 'p.txt'],
    ['a device', 'cat a.txt | exec "$0" "$1" --fix /dev/stdin', '/dev/stdin']
  ])('%s is no file that can be fixed', (_, command, name) => {
    const folder = folderOf({'a.txt': 'Take one tab\u00adlet.\n', '.msglintrc': 'rules: {invisible-characters: error}'})
    const asked = {cwd: folder, encoding: 'utf8', timeout: 60_000} as const
    const {status, stderr, stdout} = spawnSync('sh', ['-c', command, process.execPath, launcher], asked)
    expect([stderr, status]).toEqual([`msglint: ${name}: is no file that can be fixed\n`, 2])
    expect(stdout).toContain('invisible-characters')
  })

  test('dry, on files and on stdin, is in the report alone', async () => {
    const files = {'a.txt': loud, 'b.txt': clean}
    const outcome = await run({argv: ['.', '--fix-dry-run', '-f', 'json'], files})
    const results = JSON.parse(outcome.stdout)
    expect(results).toMatchObject([{output: quiet, messages: []}, {messages: []}])
    expect(results[1]).not.toHaveProperty('output')
    expect(outcome.read('a.txt')).toBe(loud)
    const piped = await run({argv: ['--fix-dry-run', '-f', 'json'], stdin: loud})
    expect(JSON.parse(piped.stdout)).toMatchObject([{output: quiet}])
  })

  const records = {
    'a.ndjson':
      '{"id": 1, "text": "Hi \\"Mary\\"\\nCOME \\u0048ERE"}\n\n{"id": 2, "text": 5}\n{"text":"Hi","id":3}\n{"text": "Hi, LOUD"}\n',
    'b.csv': 'id,text\n1,"Hi ""Mary"", COME\nHERE"\n2,"Hi, LOUD"\n',
    'c.json': '[{"text": "Hi, LOUD"}, {"text": "Hi Mary"}]',
    'd.json': '{"text": "Hi Mary\\nLOUD"}',
    'e.json': `{"resourceType": "Bundle", "entry": [\n${['LOUD', 'MORE'].map((word) => `{"resource": {"resourceType": "Communication", "payload": [{"contentString": "Hi ${word}"}]}}`).join(',\n')}]}`
  }

  test('of files that hold several drafts, each in its own spelling', async () => {
    const outcome = await run({argv: [...Object.keys(records), '--fix', '-f', 'json'], files: records})
    expect(outcome).toMatchObject({code: 2, stderr: expect.stringContaining('a.ndjson:3: "text" is not text')})
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1)
    const small = (name: keyof typeof records) =>
      records[name].replaceAll(/COME|LOUD|MORE|(?<!u00)HERE/g, (word) => word.toLowerCase())
    for (const name of ['b.csv', 'c.json', 'd.json', 'e.json'] as const) expect(outcome.read(name)).toBe(small(name))
    expect(outcome.read('a.ndjson')).toBe(small('a.ndjson').replace('\\u0048ERE', 'here'))
    const results = JSON.parse(outcome.stdout) as {filePath: string; output?: string}[]
    expect(results).toHaveLength(4 + 2 + 2 + 1 + 2)
    // The first result of a file has the whole of it.
    expect(results.flatMap(({output}) => output ?? [])).toEqual(Object.keys(records).map(outcome.read))
    const again = await run({argv: ['b.csv', 'c.json', 'd.json', 'e.json', '--fix'], cwd: outcome.folder})
    expect(again).toMatchObject({code: 0, stderr: ''})
    expect(outcome.names()).toEqual(Object.keys(records))
  })

  test('dry, of a table on stdin', async () => {
    const outcome = await run({argv: ['--as', 'csv', '--fix-dry-run', '-f', 'json'], stdin: records['b.csv']})
    expect(outcome).toMatchObject({code: 0, stderr: ''})
    expect(JSON.parse(outcome.stdout)).toMatchObject([{output: expect.stringContaining('"Hi, loud"')}, {messages: []}])
  })

  test('a mail in another charset is judged and left as it is', async () => {
    const mail = Buffer.from('Subject: x\nContent-Type: text/plain; charset=latin1\n\nHi Zo\u00eb, LOUD\n', 'latin1')
    const outcome = await run({argv: ['a.eml', '--fix'], files: {'a.eml': mail}})
    expect(outcome).toMatchObject({code: 1, stderr: ''})
    expect(outcome.stdout).toContain('"LOUD" is in capitals')
    expect(outcome.stdout).not.toContain('--fix')
    expect(readFileSync(join(outcome.folder, 'a.eml')).equals(mail)).toBe(true)
  })

  test.each<[string[], string]>([
    [['--fix', '-'], '--fix changes files, and stdin is none; use --fix-dry-run and read "output" in --format json'],
    [['a.txt', '--fix', '--fix-dry-run'], '--fix writes and --fix-dry-run does not; say which'],
    [['a.txt', '--fix', '--evidence'], '--evidence judges nothing, so --fix has no use beside it'],
    [
      ['a.txt', '--fix', '--input-format', 'ndjson'],
      '--fix is for files, and --input-format ndjson reads a stream; --as ndjson reads files of records'
    ],
    [['--suppress-all', '-'], '--suppress-all is for files, and stdin is none'],
    [['a.txt', '--suppress-all', '--prune-suppressions'], '--suppress-all leaves nothing to prune; ask for one'],
    [
      ['a.txt', '--suppress-all', '--fix-dry-run'],
      '--suppress-all counts what stands in the files, and --fix-dry-run changes none; ask for one'
    ]
  ])('%j is refused', async (argv, problem) => {
    const outcome = await run({argv, files: {'a.txt': loud}})
    expect(outcome).toMatchObject({code: 2, stdout: '', stderr: `msglint: ${problem}${seeHelp}`})
    expect(outcome.read('a.txt')).toBe(loud)
  })
})

describe('msglint-suppressions.json', () => {
  const name = 'msglint-suppressions.json'
  const files = {'t/a.txt': 'LOUD LOUD', 't/b.txt': curt, 'c.txt': clean}

  test('takes in all there is; then nothing is reported, and the score is whole', async () => {
    const first = await run({argv: ['.', '--suppress-all'], files})
    expect(first).toMatchObject({code: 0, stderr: ''})
    expect(JSON.parse(first.read(name))).toEqual({
      't/a.txt': {greeting: {count: 1}, 'no-shouting': {count: 2}},
      't/b.txt': {greeting: {count: 1}}
    })
    const again = await run({argv: ['.', '-f', 'json', '--max-warnings', '0'], cwd: first.folder})
    expect(again).toMatchObject({code: 0, stderr: ''})
    expect(JSON.parse(again.stdout)[1]).toMatchObject({
      messages: [],
      score: 100,
      errorCount: 0,
      suppressedMessages: [
        {ruleId: 'greeting', suppressions: [{kind: 'file', justification: ''}]},
        {ruleId: 'no-shouting'},
        {ruleId: 'no-shouting'}
      ]
    })
  })

  test('holds from every folder below', async () => {
    const {folder} = await run({argv: ['.', '--suppress-all'], files})
    expect(await run({argv: ['a.txt'], cwd: join(folder, 't')})).toMatchObject({code: 0, stderr: ''})
  })

  test('one more finding of a rule, and all of that rule are reported', async () => {
    const {folder} = await run({argv: ['.', '--suppress-all'], files})
    writeFileSync(join(folder, 't/a.txt'), 'LOUD LOUD LOUD')
    const {code, stdout} = await run({argv: ['.', '-f', 'json'], cwd: folder})
    expect(code).toBe(1)
    expect(JSON.parse(stdout)[1]).toMatchObject({errorCount: 3, warningCount: 0})
  })

  test('what no longer occurs is told of, and pruned, files that are gone included', async () => {
    const {folder, read} = await run({argv: ['.', '--suppress-all'], files: {...files, 'gone.txt': curt}})
    writeFileSync(join(folder, 't/a.txt'), 'Hi LOUD')
    const {rmSync} = await import('node:fs')
    rmSync(join(folder, 'gone.txt'))
    expect(await run({argv: ['.'], cwd: folder})).toMatchObject({
      code: 2,
      stderr: `msglint: ${name} suppresses 2 findings that no longer occur; msglint --prune-suppressions takes them out\n`
    })
    expect(await run({argv: ['.', '--prune-suppressions'], cwd: folder})).toMatchObject({code: 0, stderr: ''})
    expect(JSON.parse(read(name))).toEqual({'t/a.txt': {'no-shouting': {count: 1}}, 't/b.txt': {greeting: {count: 1}}})
    expect(await run({argv: ['.'], cwd: folder})).toMatchObject({code: 0, stderr: ''})
  })

  test('a draft that cannot be read is not suppressed', async () => {
    const broken = {'a.txt': Uint8Array.from([255]), 'b.txt': 'Hi explode'}
    const outcome = await run({argv: ['.', '--suppress-all'], files: broken})
    expect(outcome.code).toBe(2)
    expect(JSON.parse(outcome.read(name))).toEqual({})
  })

  test.each([
    ['{', ':1:2: is not JSON: close brace expected'],
    ['[]', ':1:1: expected an object of files, found an empty list'],
    ['{"a.txt": {},\n"a.txt": {}}', ':2:1: the key "a.txt" is there twice'],
    [
      '{"a.txt": {"greeting": {"count": 0}}}',
      ':1:12: ["a.txt"].greeting: expected an object with a count from 1 up, found an object'
    ]
  ])('%s is no file of suppressions', async (content, problem) => {
    const outcome = await run({argv: ['a.txt'], files: {'a.txt': clean, [name]: content}})
    expect(outcome).toMatchObject({code: 2, stdout: ''})
    expect(outcome.stderr.split('\n')[0]).toBe(`msglint: ${name}${problem}`)
  })
})

test('directives reach the command line, with those that keep nothing back', async () => {
  const files = {'a.txt': '<!-- msglint-disable-next-line greeting -->\nall is well.\n<!-- msglint-disable -->\n'}
  expect(await run({argv: ['a.txt'], files})).toMatchObject({code: 0, stdout: expect.stringContaining('100/100')})
  const outcome = await run({argv: ['a.txt', '--report-unused-disable-directives'], files})
  expect(outcome.code).toBe(1)
  expect(outcome.stdout).toContain('3:1  error  Unused msglint-disable: nothing was reported here. Take it out.')
  const fixed = await run({argv: ['a.txt', '--report-unused-disable-directives', '--fix'], cwd: outcome.folder})
  expect(fixed.code).toBe(0)
  expect(fixed.read('a.txt')).toBe('<!-- msglint-disable-next-line greeting -->\nall is well.\n')
})
