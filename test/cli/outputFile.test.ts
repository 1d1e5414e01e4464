import {once} from 'node:events'
import {createReadStream} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loud, run} from './desk.ts'

const seeHelp = '; see msglint --help\n'

describe('an output file', () => {
  test('takes the report; stdout keeps silent', async () => {
    const outcome = await run({argv: ['a.txt', '-o', 'r.txt'], files: {'a.txt': loud}, terminal: {columns: 80}})
    expect(outcome).toMatchObject({code: 1, stdout: '', stderr: ''})
    expect(outcome.read('r.txt')).toContain('a.txt  70/100')
    expect(outcome.names()).toEqual(['a.txt', 'r.txt'])
  })

  test.each([
    ['none/r.txt', 'msglint: none/r.txt: cannot be written: its folder does not exist\n'],
    ['sub', 'msglint: sub: cannot be written: is a directory\n'],
    ['./a.txt', `msglint: --output-file: ./a.txt is one of the drafts${seeHelp}`]
  ])('%s cannot be one', async (name, stderr) => {
    const outcome = await run({argv: ['a.txt', '-o', name], files: {'a.txt': loud, 'sub/x': ''}})
    expect(outcome).toMatchObject({code: 2, stdout: '', stderr})
    expect(outcome.read('a.txt')).toBe(loud)
  })

  const used = {
    'a.txt': loud,
    'p.txt': 'May I?',
    'f.mjs': 'export default () => ""',
    'plugin.json': '{"phrases": {}}',
    'base.json': '{"extends": "msglint:recommended"}',
    '.msglintrc.json': '{"plugins": ["./plugin.json"], "extends": "./base.json"}',
    '.msglintignore': 'x.txt',
    'msglint-suppressions.json': '{}'
  }
  test.each([
    [['--reply-to', 'p.txt', '-o', 'p.txt'], 'is the message that --reply-to names'],
    [['-o', '.msglintrc.json'], 'is a config or a plugin of this run'],
    [['-o', 'base.json'], 'is a config or a plugin of this run'],
    [['-o', 'plugin.json'], 'is a config or a plugin of this run'],
    [['-f', './f.mjs', '-o', 'f.mjs'], 'is a formatter of this run'],
    [['-o', 'msglint-suppressions.json'], 'is the file of suppressions'],
    [['-o', '.msglintignore'], 'says which drafts to leave out'],
    [['--evidence', '-o', '.msglintrc.json'], 'is a config or a plugin of this run']
  ])('a report does not overwrite what the run reads: %j', async (flags, says) => {
    const outcome = await run({argv: ['a.txt', ...flags], files: used})
    const name = flags.at(-1)!
    expect(outcome).toMatchObject({code: 2, stdout: '', stderr: `msglint: --output-file: ${name} ${says}${seeHelp}`})
    expect(outcome.read(name)).toBe(used[name as keyof typeof used])
    expect(outcome.names()).toEqual(Object.keys(used).toSorted())
  })

  test('nor what it is to write', async () => {
    const argv = ['a.txt', '--suppress-all', '-f', 'json:msglint-suppressions.json']
    const outcome = await run({argv, files: {'a.txt': loud}})
    expect(outcome.stderr).toBe(`msglint: --format: msglint-suppressions.json is the file of suppressions${seeHelp}`)
    expect([outcome.code, outcome.names()]).toEqual([2, ['a.txt']])
  })

  test('nor a config whose page it is, nor the file that stdin is', async () => {
    const page = await run({argv: ['--print-config', 'a.txt', '-o', '.msglintrc.json'], files: used})
    expect([page.code, page.read('.msglintrc.json')]).toEqual([2, used['.msglintrc.json']])
    const stdin = createReadStream(join(page.folder, 'a.txt'))
    await once(stdin, 'open')
    const piped = await run({argv: ['-o', 'a.txt'], stdin, cwd: page.folder})
    expect(piped.stderr).toBe(`msglint: --output-file: a.txt is what stdin is read from${seeHelp}`)
    expect([piped.code, piped.read('a.txt')]).toEqual([2, loud])
  })

  test.each([[['-o', '-']], [['-f', 'json:-']]])('%j is told to be stdout', async (flags) => {
    const outcome = await run({argv: ['a.txt', ...flags], files: {'a.txt': loud}})
    expect([outcome.code, outcome.names()]).toEqual([2, ['a.txt']])
    expect(outcome.stderr).toContain(': - is no file; a report without a file goes to stdout, and ./- is one')
  })
})
