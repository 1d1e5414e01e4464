import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {defineRule} from '../../src/rule.ts'
import {folderOf} from '../files/folder.ts'
import {clean, curt, loud, presets, rules, run} from './desk.ts'

const files = {'a.txt': curt, 'b.txt': clean, 'left.txt': loud, '.msglintrc': 'ignores: [left.txt]'}
const seeHelp = '; see msglint --help\n'

class Terminal extends Writable {
  text = ''
  readonly isTTY: boolean
  readonly #told: () => void
  constructor(isTTY: boolean, told = () => {}) {
    super({decodeStrings: false})
    this.isTTY = isTTY
    this.#told = told
  }
  override _write(chunk: string, _encoding: string, done: () => void): void {
    this.text += chunk
    this.#told()
    done()
  }
}

describe('no draft', () => {
  test.each<[string[], number, string, string]>([
    [[], 2, '', `msglint: no draft given: name a file, or pipe one in${seeHelp}`],
    [['--pass-on-no-patterns'], 0, 'No drafts.', 'msglint: no draft was named, so none was judged; - reads stdin\n'],
    [
      ['--pass-on-no-patterns', '-f', 'json'],
      0,
      '[]\n',
      'msglint: no draft was named, so none was judged; - reads stdin\n'
    ],
    [['--pass-on-no-patterns', 'none.txt'], 2, '', 'msglint: none.txt: no such file\n'],
    [['--pass-on-no-patterns', 'a.txt'], 0, 'a.txt  80/100', ''],
    [
      ['--pass-on-no-patterns', '--stdin-filename', 'x.txt'],
      2,
      '',
      `msglint: --stdin-filename names the draft on stdin, and --pass-on-no-patterns reads none; add - to read it${seeHelp}`
    ],
    [['--no-error-on-unmatched-pattern', 'none.txt', '*.md'], 0, 'No drafts.', ''],
    [['--no-error-on-unmatched-pattern', 'none.txt', 'a.txt'], 0, 'a.txt  80/100', ''],
    [['--no-error-on-unmatched-pattern', 'lef*.txt'], 0, 'No drafts.', ''],
    [['--no-error-on-unmatched-pattern', 'left.txt'], 0, 'No drafts.', 'msglint: left.txt: left out by .msglintrc\n'],
    [['--no-error-on-unmatched-pattern', '!a.txt'], 2, '', 'msglint: !a.txt: says only what to leave out\n'],
    [['--no-error-on-unmatched-pattern'], 2, '', `msglint: no draft given: name a file, or pipe one in${seeHelp}`]
  ])('%j', async (argv, code, out, err) => {
    const outcome = await run({argv, files})
    expect([outcome.code, outcome.stderr]).toEqual([code, err])
    expect(outcome.stdout).toContain(out)
    if (out === '') expect(outcome.stdout).toBe('')
  })

  test('with --pass-on-no-patterns, - is a draft', async () => {
    const {code, stdout} = await run({argv: ['--pass-on-no-patterns', '-'], stdin: curt})
    expect([code, stdout]).toEqual([0, expect.stringContaining('<stdin>  80/100')])
  })
})

test('--version is that of the package', async () => {
  const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(await run({argv: ['--version']})).toMatchObject({code: 0, stdout: `${version}\n`, stderr: ''})
})

describe('--timing', () => {
  test('tells on stderr how long reading and each rule took', async () => {
    const {code, stdout, stderr} = await run({argv: ['a.txt', 'b.txt', '--timing', '-f', 'json'], files})
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toHaveLength(2)
    const [, head, ...rows] = stderr.trimEnd().split('\n')
    expect(head).toBe('Rule         Time (ms)  Relative')
    expect(rows.map((row) => row.split(/\s+/)[0]).sort()).toEqual(['(reading)', ...rules.map(({id}) => id)].sort())
    for (const row of rows) expect(row).toMatch(/^\S+ +\d+\.\d +\d+\.\d%$/)
  })

  test('is of no use where nothing is judged', async () => {
    const {code, stderr} = await run({argv: ['a.txt', '--timing', '--evidence'], files})
    expect([code, stderr]).toEqual([
      2,
      `msglint: --evidence judges nothing, so --timing has no use beside it${seeHelp}`
    ])
  })
})

describe('--progress', () => {
  // Longer than anybody's patience.
  async function* slowly() {
    for (let id = 1; id <= 8; id += 1) {
      yield `${JSON.stringify({id, text: clean})}\n`
      await new Promise((done) => setTimeout(done, 100))
    }
  }
  const argv = ['--input-format', 'ndjson', '--progress']
  const watched = async (env: Record<string, string>, isTTY: boolean, flags = argv) => {
    const pages = [new Terminal(isTTY), new Terminal(isTTY)] as const
    const io = {stdin: Readable.from(slowly()), stdout: pages[0], stderr: pages[1], env, cwd: folderOf()}
    expect(await main({argv: flags, io, rules, presets})).toBe(0)
    return pages.map(({text}) => text)
  }

  test('counts in a line that is gone at the end', async () => {
    const [stdout, stderr] = await watched({}, true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal is told by them
    expect(stderr).toMatch(/^(?:\r\u001b\[K(?:\d drafts so far, \d+ a second)?)+\r\u001b\[K$/)
    expect(stdout).toContain('No problems in 8 drafts')
  })

  // A rule that takes its time, so that a few drafts are a long run.
  const slow = defineRule({
    ...rules[0]!,
    id: 'slow',
    check() {
      const end = performance.now() + 200
      while (performance.now() < end);
      return []
    }
  })
  const long = (files: Record<string, string>) => {
    const cwd = folderOf(files)
    const pages = [new Terminal(false), new Terminal(true)] as const
    const io = {stdin: undefined, stdout: pages[0], stderr: pages[1], env: {}, cwd}
    const argv = [...Object.keys(files), '--progress', '--rule', 'slow: warn']
    return main({argv, io, rules: [...rules, slow], presets}).then(() => pages[1].text)
  }

  test('says of how many, where each file is a draft', async () => {
    expect(await long({'a.txt': clean, 'b.txt': clean, 'c.md': clean, 'd.txt': clean})).toMatch(
      /[34] of 4 drafts, \d+ a/
    )
  })

  test('counts records as they come, and says that there may be more', async () => {
    const table = `text\n${'Hi Mary\n'.repeat(4)}`
    const told = await long({'a.csv': table, 'b.txt': clean})
    expect(told).toMatch(/4 drafts so far, \d+ a second/)
    expect(told).not.toContain(' of ')
  })

  test.each<[string, Record<string, string>, boolean]>([
    ['a pipe', {}, false],
    ['CI', {CI: 'true'}, true],
    ['a terminal that cannot', {TERM: 'dumb'}, true]
  ])('is silent in %s', async (_, env, isTTY) => {
    expect((await watched(env, isTTY))[1]).toBe('')
  })
})

describe('a run that is broken off', () => {
  /** Broken off as soon as the first draft has been reported, while the next is waited for. */
  const breaking = async (format: string) => {
    const interruption = new AbortController()
    const cwd = folderOf({'out.xml': 'the last whole report'})
    async function* endless() {
      yield `${JSON.stringify({id: 1, text: curt})}\n`
      await new Promise(() => {})
    }
    const [stdout, stderr] = [new Terminal(false, () => interruption.abort()), new Terminal(false)]
    const argv = ['--input-format', 'ndjson', '--format', format, '--format', 'junit:out.xml']
    const io = {stdin: Readable.from(endless()), stdout, stderr, env: {}, cwd, interrupted: interruption.signal}
    const code = await main({argv, io, rules, presets})
    return {code, stdout: stdout.text, stderr: stderr.text, cwd}
  }

  test.each(['json', 'sarif'])('gives whole %s of what was judged, and replaces no file', async (format) => {
    const {code, stdout, stderr, cwd} = await breaking(format)
    expect([code, stderr]).toEqual([130, 'msglint: broken off after 1 draft, and no report was written to a file\n'])
    const report = JSON.parse(stdout)
    expect(format === 'json' ? report.length : report.runs[0].artifacts.length).toBe(1)
    if (format === 'sarif') expect(report.runs[0].invocations[0].executionSuccessful).toBe(false)
    expect(readdirSync(cwd)).toEqual(['out.xml'])
    expect(readFileSync(join(cwd, 'out.xml'), 'utf8')).toBe('the last whole report')
  })

  test('between files', async () => {
    const interrupted = AbortSignal.abort()
    const {code, stdout, stderr} = await run({argv: ['.', '-f', 'json'], files, interrupted})
    expect([code, stdout, stderr]).toEqual([130, '[]\n', 'msglint: broken off after 0 drafts\n'])
  })

  test('while the evidence is shown', async () => {
    const interrupted = AbortSignal.abort()
    const {code, stderr} = await run({argv: ['.', '--evidence'], files, interrupted})
    expect([code, stderr]).toEqual([130, 'msglint: broken off after 0 drafts\n'])
  })
})
