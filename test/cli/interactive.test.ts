import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {Readable, Writable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {createApi} from '../../src/api/linter.ts'
import {main} from '../../src/cli/main.ts'
import {type Files, folderOf} from '../files/folder.ts'
import {curt, loud, presets, rules, run} from './desk.ts'

const keys = {down: '\u001b[B', enter: '\r', space: ' ', escape: '\u0003'}
type Key = keyof typeof keys

class Screen extends Writable {
  text = ''
  readonly isTTY = true
  columns = 100
  rows = 40
  override _write(chunk: unknown, _: string, done: () => void): void {
    this.text += String(chunk)
    done()
  }
}

/** A terminal in which somebody presses keys, one whenever a question has been drawn. */
async function session(argv: string[], files: Files, pressed: readonly Key[], size: Partial<Screen> = {}) {
  const folder = folderOf(files)
  const stdin = Object.assign(new Readable({read() {}}), {isTTY: true, setRawMode: () => stdin})
  const stdout = Object.assign(new Screen(), size)
  const stderr = new Screen()
  const waiting = [...pressed]
  const typist = setInterval(() => {
    const key = waiting.shift()
    if (key !== undefined) stdin.push(keys[key])
  }, 20)
  try {
    const code = await main({argv, io: {stdin, stdout, stderr, env: {}, cwd: folder}, rules, presets})
    const read = (name: string) => readFileSync(join(folder, name), 'utf8')
    return {code, folder, read, stdout: stdout.text, stderr: stderr.text, left: waiting.length}
  } finally {
    clearInterval(typist)
  }
}

/** What of a text another one has otherwise. */
function difference(before: string, after: string): {start: number; end: number} {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = before.length
  for (let other = after.length; end > start && other > start && before[end - 1] === after[other - 1]; other--) end--
  return {start, end}
}

describe('--interactive', () => {
  const files = {'a.txt': `${curt}LOUD LOUD`}

  test('applies what was chosen, leaves the rest', async () => {
    // The greeting; the first LOUD is left, the second changed.
    const outcome = await session(['--interactive', 'a.txt'], files, ['enter', 'down', 'enter', 'enter'])
    expect(outcome.read('a.txt')).toBe(`Hi Mary,\n\n${curt}LOUD loud`)
    expect(outcome).toMatchObject({code: 1, stderr: '', left: 0})
    expect(outcome.stdout).toContain('a.txt: 2 changes, 1 finding left, 70/100\n')
    expect(outcome.stdout).toContain('The draft does not greet the patient')
  })

  test('a terminal that does not know its size is 80 columns wide', async () => {
    const pressed: Key[] = ['enter', 'down', 'enter', 'enter']
    const outcome = await session(['--interactive', 'a.txt'], files, pressed, {columns: 0, rows: 0})
    expect(outcome.read('a.txt')).toBe(`Hi Mary,\n\n${curt}LOUD loud`)
    expect(outcome.stdout).toContain('The draft does not greet the patient')
    const narrow = await session(['--interactive', 'a.txt'], files, pressed, {columns: 12})
    expect(narrow.stdout).not.toContain('The draft does not greet the patient')
  })

  test.skipIf(process.platform === 'win32')('a device is no file to go through', async () => {
    const outcome = await session(['--interactive', '/dev/null', 'a.txt'], files, ['enter', 'down', 'enter', 'enter'])
    expect(outcome).toMatchObject({code: 2, left: 0, stderr: 'msglint: /dev/null: is no file that can be fixed\n'})
    expect(outcome.read('a.txt')).toBe(`Hi Mary,\n\n${curt}LOUD loud`)
  })

  test('stopping keeps what was chosen so far, and asks about no further draft', async () => {
    const both = {...files, 'b.txt': loud}
    const stop: Key[] = ['enter', 'down', 'down', 'down', 'enter']
    const outcome = await session(['--interactive', '.'], both, stop)
    expect(outcome.read('a.txt')).toBe(`Hi Mary,\n\n${curt}LOUD LOUD`)
    expect(outcome.read('b.txt')).toBe(loud)
    expect(outcome.stdout).not.toContain('b.txt')
  })

  // One change each, of the first finding that has any: the greeting is there already.
  const fhir = {
    resourceType: 'Bundle',
    entry: [
      {resource: {resourceType: 'Communication', id: 'a', payload: [{contentString: 'Hi "Mary",\nCOME.'}]}},
      {resource: {resourceType: 'Communication', id: 'b', payload: [{contentString: 'Hi Mary, COME NOOW.'}]}}
    ]
  }
  test.each<[string, string, string]>([
    ['a.md', '---\nsubject: Hi\n---\n# Hi Mary\n\n- **COME**\n', '- **come**\n'],
    ['a.html', '<p>Hi &amp; Mary,<br>\n&#67;OME <b>now</b></p>\n', '\ncome <b>now'],
    [
      'a.eml',
      'Subject: Hi\nContent-Transfer-Encoding: quoted-printable\n\nHi Mary =3D CO=\nME here.\n',
      '=3D come here'
    ],
    ['a.json', `[{"text": "Hi \\"Mary\\",\\nCO\\u004dE"}, {"text": "Hi"}]`, '"Hi \\"Mary\\",\\ncome"'],
    ['b.json', JSON.stringify(fhir), 'Hi \\"Mary\\",\\ncome.'],
    ['a.ndjson', '{"text": "Hi Mary."}\n{"text": "Hi Mary,\\nCOME."}\n', 'Mary,\\ncome."}\n'],
    ['a.csv', 'id,text\n1,"Hi ""Mary"", COME."\n2,Hi\n', '1,"Hi ""Mary"", come."\n2,Hi\n']
  ])('%s is changed in its own spelling, and nothing beside', async (name, content, expected) => {
    const stop: Key[] = ['down', 'down', 'down', 'enter']
    const outcome = await session(['--interactive', name], {[name]: content}, ['enter', ...stop])
    expect(outcome.stderr).toBe('')
    expect(outcome.read(name)).toContain(expected)
    const {start, end} = difference(content, outcome.read(name))
    expect(content.slice(start, end).length).toBeLessThan(12)
  })

  test('several drafts of a file are gone through one after the other, and written once', async () => {
    const content = 'id,text\n1,"COME, COMER"\n2,Hi COME\n3,"COME"\n'
    const pressed: Key[] = ['enter', 'enter', 'enter', 'enter', 'down', 'down', 'enter']
    const outcome = await session(['--interactive', 'a.csv'], {'a.csv': content}, pressed)
    expect(outcome.read('a.csv')).toBe('id,text\n1,"Hi Mary,\n\ncome, comer"\n2,Hi come\n3,"COME"\n')
    expect(outcome.stdout).toContain('a.csv:2: 3 changes, 0 findings left, 100/100\n')
    expect(outcome.stdout).toContain('a.csv:5: 1 change, 0 findings left')
    expect(outcome).toMatchObject({left: 0, code: 1})
  })

  test.each([
    [
      'a.eml',
      `Subject: Hi\nContent-Transfer-Encoding: base64\n\n${Buffer.from('Hi Mary, COME.').toString('base64')}\n`,
      /^msglint: a.eml: 1 finding has suggestions that cannot be written where the words stand \(base64/
    ],
    ['a.md', 'Hi Mary, CO**ME**.\n', /^msglint: a.md: 1 finding has suggestions that cannot be written/],
    [
      'latin.eml',
      Buffer.from('Subject: Hi\nContent-Type: text/plain; charset=iso-8859-1\n\nHi Mary, \xe9 COME.\n', 'latin1'),
      'msglint: latin.eml: is not UTF-8, and no other file is changed\n'
    ],
    ['a.rtf', 'Hi', /^msglint: a.rtf: has the ending ".rtf", which is unknown/]
  ])('%s: what cannot be changed is told, and left as it is', async (name, content, problem) => {
    const outcome = await session(['--interactive', name], {[name]: content}, [])
    expect(outcome.stderr).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem))
    expect(outcome.code).toBe(2)
    expect(readFileSync(join(outcome.folder, name))).toEqual(Buffer.from(content))
  })

  test('breaking off changes nothing', async () => {
    const outcome = await session(['--interactive', 'a.txt'], files, ['enter', 'escape'])
    expect(outcome.code).toBe(130)
    expect(outcome.read('a.txt')).toBe(files['a.txt'])
  })

  test('a config needs one too, or a word that nothing is to be asked', async () => {
    expect(await run({argv: ['--init']})).toMatchObject({
      code: 2,
      stderr:
        'msglint: --init asks questions, and there is no terminal to ask in; with --yes it asks none; see msglint --help\n'
    })
  })

  test('needs a terminal, and files', async () => {
    const piped = await run({argv: ['--interactive', 'a.txt'], files})
    expect(piped).toMatchObject({
      code: 2,
      stderr: 'msglint: --interactive asks questions, and there is no terminal to ask in; see msglint --help\n'
    })
    expect(await run({argv: ['--interactive'], stdin: curt})).toMatchObject({
      code: 2,
      stderr: 'msglint: --interactive is for files, and stdin is none; see msglint --help\n'
    })
  })
})

describe('--init', () => {
  test('--yes writes a config that is one, with comments, and shows how to check each push', async () => {
    const outcome = await run({argv: ['--init', '--yes']})
    expect(outcome).toMatchObject({code: 0, stderr: ''})
    expect(outcome.stdout).toContain('wrote .msglintrc.yaml\n\nTo check each push, as .github/workflows/msglint.yml:\n')
    expect(outcome.read('.msglintrc.yaml')).toContain('# Files to leave out, as in .gitignore.\n')
    const {createLinter} = createApi(rules, presets)
    const linter = await createLinter({cwd: outcome.folder})
    expect(await linter.lintText(curt)).toMatchObject([{score: 80, warningCount: 1}])
  })

  test('asks, and writes what was answered', async () => {
    const strict: Key[] = ['down', 'enter']
    const use: Key[] = ['space', 'enter']
    const below60: Key[] = ['down', 'enter']
    const workflow: Key[] = ['down', 'enter']
    const outcome = await session(['--init'], {}, [...strict, ...use, ...below60, ...workflow])
    expect(outcome).toMatchObject({code: 0, stderr: '', left: 0})
    expect(outcome.read('.msglintrc.yaml')).toContain('extends:\n  - msglint:strict\n  - msglint:alarm\n')
    expect(outcome.read('.msglintrc.yaml')).toContain('score:\n  min: 60\n')
    expect(outcome.stdout).toContain('wrote .msglintrc.yaml\nwrote .github/workflows/msglint.yml\n')
    expect(outcome.read('.github/workflows/msglint.yml')).toContain('npx msglint --static-config')
    const {createLinter} = createApi(rules, presets)
    await expect(createLinter({cwd: outcome.folder})).resolves.toBeDefined()
  })

  test('breaking off writes nothing', async () => {
    const outcome = await session(['--init'], {}, ['enter', 'escape'])
    expect(outcome.code).toBe(130)
    expect(existsSync(join(outcome.folder, '.msglintrc.yaml'))).toBe(false)
  })

  test('leaves a config alone that is there', async () => {
    const files = {'msglint.config.js': 'module.exports = {}'}
    expect(await run({argv: ['--init', '--yes'], files})).toMatchObject({
      code: 2,
      stderr:
        'msglint: --init: there is a config already, msglint.config.js; change it, or take it away first; see msglint --help\n'
    })
  })

  test.each([
    [['--yes', 'a.txt'], '--yes answers the questions of --init, and there are no others'],
    [['--init', 'a.txt'], '--init reads no draft; leave out what names or reports them']
  ])('%j is refused', async (argv, problem) => {
    expect(await run({argv, files: {'a.txt': curt}})).toMatchObject({
      code: 2,
      stderr: `msglint: ${problem}; see msglint --help\n`
    })
  })
})

describe('--print-config', () => {
  const files = {
    '.msglintrc.yaml':
      'extends: ./base.json\nrules: {greeting: error}\nignores: [old]\noverrides: [{files: "sms/*", score: {min: 70}}]',
    'base.json': '{"rules": {"greeting": ["warn", {"words": ["Dear"]}]}, "phrases": {"close": ["so long"]}}'
  }

  test('tells what a draft is judged by, and where each setting comes from', async () => {
    const outcome = await run({argv: ['--print-config', 'sms/a.txt'], files})
    expect(outcome).toMatchObject({code: 0, stderr: ''})
    expect(JSON.parse(outcome.stdout)).toEqual({
      file: 'sms/a.txt',
      ignoredBy: null,
      config: {
        extends: [],
        rules: {greeting: ['error', {words: ['Dear']}], 'no-shouting': 'off', fragile: 'off', answering: 'off'},
        phrases: {close: ['so long']},
        score: {min: 70, weights: {greeting: 20}}
      },
      sources: {
        'rules.greeting': '.msglintrc.yaml: rules.greeting',
        'rules.greeting.words': 'base.json: rules.greeting[1].words',
        'phrases.close[0]': 'base.json: phrases.close[0]',
        'score.min': '.msglintrc.yaml: overrides[0].score.min'
      }
    })
  })

  test('what it prints is a config that judges the same', async () => {
    const {stdout} = await run({argv: ['--print-config', 'a.txt', '--rule', 'no-shouting: warn'], files})
    const printed = JSON.parse(stdout)
    expect(printed.sources['rules.no-shouting']).toBe('--rule: no-shouting')
    const config = JSON.stringify(printed.config)
    const again = await run({argv: ['--print-config', 'a.txt'], files: {'.msglintrc.json': config}})
    expect(JSON.parse(again.stdout).config).toEqual(printed.config)
  })

  test('tells what leaves a file out', async () => {
    const {stdout} = await run({argv: ['--print-config', 'old/a.txt'], files})
    expect(JSON.parse(stdout).ignoredBy).toBe('.msglintrc.yaml')
  })
})
