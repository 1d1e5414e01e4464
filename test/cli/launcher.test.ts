import {spawn, spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, readdirSync} from 'node:fs'
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

  test('ends at once, with 130, when it is interrupted', async () => {
    const child = spawn(process.execPath, [launcher, '--input-format', 'ndjson', '--format', 'ndjson', '-o', 'r.txt'], {
      cwd: folder,
      env
    })
    child.stdin.write('{"text": "Hi"}\n')
    while (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) await new Promise((done) => setTimeout(done, 20))
    child.kill('SIGINT')
    expect(await new Promise((done) => child.once('exit', done))).toBe(130)
    expect(readdirSync(folder).sort()).toEqual(['curt.txt', 'left.txt'])
  })

  test('says what to do where nothing is built', () => {
    const bare = folderOf({'package.json': '{"type": "module"}'})
    mkdirSync(join(bare, 'bin'))
    copyFileSync(launcher, join(bare, 'bin/msglint.cjs'))
    const {status, stderr} = spawnSync(process.execPath, [join(bare, 'bin/msglint.cjs')], {env, encoding: 'utf8'})
    expect({status, stderr}).toEqual({status: 2, stderr: 'msglint: cannot start; run "npm run build"\n'})
  })
})
