import {spawn, spawnSync} from 'node:child_process'
import {
  chmodSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {folderOf} from '../files/folder.ts'

const launcher = fileURLToPath(new URL('../../bin/msglint.cjs', import.meta.url))
const env = {PATH: process.env.PATH}

function msglint(argv: readonly string[], cwd: string, input = '') {
  return spawnSync(process.execPath, [launcher, ...argv], {cwd, input, env, encoding: 'utf8'})
}

describe('the launcher', () => {
  let folder: string
  beforeAll(() => {
    folder = folderOf({'curt.txt': 'Your LDL is 190.\n', 'left.txt': 'Dear [Patient Name],\n'})
  })

  test('lints a draft by the rules that come with it', () => {
    const {status, stdout, stderr} = msglint(['curt.txt'], folder)
    expect(stderr).toBe('')
    expect(stdout).toContain('personal-opening')
    expect(status).toBe(0)
  })

  test('hands on the exit code', () => {
    expect(msglint(['left.txt'], folder)).toMatchObject({status: 1})
    expect(msglint(['gone.txt'], folder)).toMatchObject({status: 2, stdout: ''})
    expect(msglint(['--help'], folder)).toMatchObject({status: 0, stderr: ''})
  })

  test('reads a pipe', () => {
    const {status, stdout} = msglint(['--format', 'json'], folder, 'Your LDL is 190.\n')
    expect(JSON.parse(stdout)).toMatchObject([{filePath: '<stdin>'}])
    expect(status).toBe(0)
  })

  test('a folder on stdin is no empty draft', () => {
    const stdin = openSync(folder, 'r')
    const {status, stderr} = spawnSync(process.execPath, [launcher], {
      env,
      stdio: [stdin, 'pipe', 'pipe'],
      encoding: 'utf8'
    })
    closeSync(stdin)
    expect(stderr).toBe('msglint: <stdin>: is a directory\n')
    expect(status).toBe(2)
  })

  test('ends quietly when its reader does', async () => {
    const argv = ['--input-format', 'ndjson', '--format', 'ndjson']
    const child = spawn(process.execPath, [launcher, ...argv], {cwd: folder, env})
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdin.on('error', () => {})
    const record = `${JSON.stringify({text: 'Your LDL is 190.'})}\n`
    const feed = () => {
      while (child.stdin.writable && child.stdin.write(record.repeat(50)));
    }
    child.stdin.on('drain', feed)
    feed()
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.once('exit', done))
    child.stdin.destroy()
    expect([code, stderr]).toEqual([2, ''])
  })

  describe.skipIf(process.platform === 'win32')('broken off by a signal', () => {
    const records = ['--input-format', 'ndjson']
    const starts = async (command: string, argv: readonly string[]) => {
      const child = spawn(command, argv, {cwd: folder, env})
      child.stdin.write('{"text": "Hi"}\n')
      while (argv.includes('-o') && !readdirSync(folder).some((name) => name.endsWith('.tmp')))
        await new Promise((done) => setTimeout(done, 20))
      return child
    }

    test.each([
      ['SIGHUP', 129],
      ['SIGINT', 130],
      ['SIGTERM', 143]
    ] as const)('leaves no half of a file: %s', async (signal, code) => {
      const child = await starts(process.execPath, [launcher, ...records, '--format', 'ndjson', '-o', 'r.txt'])
      child.kill(signal)
      expect(await new Promise((done) => child.once('exit', done))).toBe(code)
      expect(readdirSync(folder).sort()).toEqual(['curt.txt', 'left.txt'])
    })

    test.each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)('ends the report that it has begun', async (signal) => {
      const child = await starts(process.execPath, [launcher, ...records, '--format', 'json'])
      let report = ''
      child.stdout.once('data', () => child.kill(signal))
      child.stdout.on('data', (part) => (report += part))
      await new Promise((done) => child.once('close', done))
      expect(JSON.parse(report)).toMatchObject([{id: 1}])
    })
  })

  describe('never looks like success where a plugin', () => {
    const never =
      'msglint: ended before it was done: a plugin, a format or a config ends the process, or is never ready\n'
    const rule = (check: string) =>
      `export default {rules: {'test/odd': 'warn'}, plugins: [{id: 'test/odd', about: 'Be odd', why: 'To see it.',
        source: 'test', category: 'tone', points: 0, examples: [{passes: 'Calm.'}], ${check}}]}`
    test.each([
      [
        'ends the process',
        rule('*check() { process.exit(0) }'),
        expect.stringMatching(/^msglint: (?:ended before it was done|curt\.txt: test\/odd: )/)
      ],
      ['is never ready', rule('prepare: () => new Promise(() => {}), *check() {}'), never],
      ['waits for ever', 'await new Promise(() => {})\nexport default {}', never],
      [
        'fails later than it was asked',
        rule('*check({text}) { Promise.reject(new RangeError(text)) }'),
        'msglint: broken off: a plugin or a format failed later than it was asked (RangeError)\n'
      ],
      [
        'cannot be made ready',
        rule('prepare() { throw new RangeError("x") }, *check() {}'),
        expect.stringMatching(
          /^msglint: test\/odd: the rule cannot be made ready \(RangeError at \S+\/msglint\.config\.mjs:2:\d+\)\n$/
        )
      ]
    ])('%s', (_, config, said) => {
      const own = folderOf({'msglint.config.mjs': config, 'curt.txt': 'Your LDL is 190.\n'})
      const {status, stderr} = msglint(['curt.txt'], own)
      expect(status).toBe(2)
      expect(stderr).toEqual(said)
      expect(stderr).not.toContain('LDL')
    })
  })

  test('tells of a package.json that was to set it up and is broken', () => {
    const own = folderOf({'curt.txt': 'Hi', 'package.json': '{"msglint": {"rules": {"personal-close": "error"}},\n}'})
    const {status, stderr} = msglint(['curt.txt'], own)
    expect(status).toBe(2)
    expect(stderr.split('\n')[0]).toBe('msglint: package.json:2:1: is not JSON: property name expected')
  })

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['a package', {'c.mjs': 'import x from "nope"\nexport default x'}, /: Cannot find package 'nope'$/],
    [
      'a package, further on',
      {'c.mjs': 'import "./lib.mjs"', 'lib.mjs': 'import "nope"'},
      /: Cannot find package 'nope', which \S+lib\.mjs imports$/
    ],
    ['the end', {'c.mjs': 'export default {\n  rules: {\n'}, /: Unexpected end of input \(line 3\)$/],
    ['a comma, in CommonJS', {'c.cjs': 'module.exports = {\n  rules: 1 2\n}'}, / \(line 2\)$/],
    ['its luck', {'c.mjs': '\nthrow new Error("no luck")'}, /: no luck \(line 2\)$/]
  ])('tells of a config that lacks %s', (_, files, said) => {
    const [config = ''] = Object.keys(files)
    const {status, stderr} = msglint(['curt.txt', '--config', config], folderOf({...files, 'curt.txt': 'Hi'}))
    expect(status).toBe(2)
    const [line, ...rest] = stderr.split('\n')
    expect(line).toMatch(new RegExp(`^msglint: ${config}: cannot be read: `))
    expect(line).toMatch(said)
    expect(rest).toEqual([''])
  })

  test('reads a package.json that begins with a byte order mark', () => {
    const own = folderOf({'curt.txt': 'Hi', 'package.json': '\uFEFF{"msglint": {"rules": {"personal-close": "oof"}}}'})
    const {status, stderr} = msglint(['curt.txt'], own)
    expect(status).toBe(2)
    expect(stderr).toContain('package.json:1:42: rules.personal-close: unknown severity "oof"')
  })

  test('says what to do where nothing is built', () => {
    const bare = folderOf({'package.json': '{"type": "module"}'})
    mkdirSync(join(bare, 'bin'))
    copyFileSync(launcher, join(bare, 'bin/msglint.cjs'))
    const {status, stderr} = spawnSync(process.execPath, [join(bare, 'bin/msglint.cjs')], {env, encoding: 'utf8'})
    expect({status, stderr}).toEqual({status: 2, stderr: 'msglint: cannot start; run "npm run build"\n'})
  })

  describe('keeps what was compiled', () => {
    const run = (more: Readonly<Record<string, string>>) =>
      spawnSync(process.execPath, [launcher, 'curt.txt'], {cwd: folder, env: {...env, ...more}, encoding: 'utf8'})
    // Later versions of Node keep more beside it.
    const keptIn = (cache: string) => readdirSync(cache).filter((name) => name.startsWith('main-'))
    /** Where it is kept, what a run prints without it, and what is there after a first one. */
    const kept = () => {
      const cache = folderOf()
      const usual = run({NODE_DISABLE_COMPILE_CACHE: '1', NODE_COMPILE_CACHE: cache}).stdout
      expect(keptIn(cache)).toEqual([])
      spawnSync(process.execPath, [launcher, '--version'], {env: {...env, NODE_COMPILE_CACHE: cache}})
      expect(keptIn(cache), 'of a run that judged nothing').toEqual([])
      expect(run({NODE_COMPILE_CACHE: cache})).toMatchObject({status: 0, stderr: '', stdout: usual})
      const files = keptIn(cache).map((name) => join(cache, name))
      expect(files.length).toBeGreaterThan(0)
      return {cache, usual, files}
    }

    test('for the next run, which writes nothing more', () => {
      const {cache, usual, files} = kept()
      const before = files.map((file) => statSync(file).mtimeMs)
      expect(run({NODE_COMPILE_CACHE: cache})).toMatchObject({status: 0, stderr: '', stdout: usual})
      expect(keptIn(cache)).toHaveLength(files.length)
      expect(files.map((file) => statSync(file).mtimeMs)).toEqual(before)
    })

    test('and writes it anew where it is damaged', () => {
      const {cache, usual, files} = kept()
      for (const file of files) writeFileSync(file, readFileSync(file).subarray(0, 1000))
      expect(run({NODE_COMPILE_CACHE: cache})).toMatchObject({status: 0, stderr: '', stdout: usual})
      for (const file of files) expect(statSync(file).size).toBeGreaterThan(1000)
    })

    test('and writes it anew where its end is lost, as when the power fails', () => {
      const {cache, usual, files} = kept()
      for (const file of files) {
        const whole = readFileSync(file)
        writeFileSync(file, Buffer.concat([whole.subarray(0, whole.length / 2), Buffer.alloc(whole.length / 2)]))
      }
      for (const _ of [1, 2])
        expect(run({NODE_COMPILE_CACHE: cache})).toMatchObject({status: 0, stderr: '', stdout: usual})
    })

    test('and does without it where it cannot be read', () => {
      const {cache, usual, files} = kept()
      for (const file of files) {
        rmSync(file)
        mkdirSync(file)
      }
      expect(run({NODE_COMPILE_CACHE: cache})).toMatchObject({status: 0, stderr: '', stdout: usual})
    })

    test('and leaves no trace to what is loaded later', () => {
      const config = "if (require.extensions['.cjs']) throw new Error('left behind')\nmodule.exports = {}\n"
      const own = folderOf({'msglint.config.cjs': config, 'curt.txt': 'Your LDL is 190.\n'})
      expect(msglint(['curt.txt'], own)).toMatchObject({status: 0, stderr: ''})
    })

    test.skipIf(process.platform === 'win32')('whole or not at all', () => {
      const {usual} = kept()
      const full = folderOf()
      const command = 'ulimit -f 1 && exec "$0" "$1" curt.txt'
      const more = {env: {...env, NODE_COMPILE_CACHE: full}, cwd: folder, encoding: 'utf8'} as const
      expect(spawnSync('sh', ['-c', command, process.execPath, launcher], more)).toMatchObject({
        status: 0,
        stderr: '',
        stdout: usual
      })
      expect(keptIn(full)).toEqual([])
    })

    test('but runs nothing from a folder that others can write to, nor fails without one', () => {
      const {cache, usual, files} = kept()
      for (const file of files) rmSync(file)
      chmodSync(cache, 0o777)
      expect(run({NODE_COMPILE_CACHE: cache})).toMatchObject({status: 0, stderr: '', stdout: usual})
      expect(keptIn(cache)).toEqual([])
      const file = join(folder, 'curt.txt')
      expect(run({NODE_COMPILE_CACHE: file})).toMatchObject({status: 0, stderr: '', stdout: usual})
    })
  })
})
