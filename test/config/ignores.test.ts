import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {allIgnores, isOfRoot} from '../../src/config/ignores.ts'
import {globFault, ignoreFault} from '../../src/config/patterns.ts'
import {clean, run} from '../cli/desk.ts'
import {folderOf} from '../files/folder.ts'

describe('a pattern that can fit no draft', () => {
  const folder = folderOf({'drafts/a.txt': ''})
  const fault = (pattern: string) => ignoreFault(pattern, (one) => isOfRoot(one, folder))

  test.each([
    '../other',
    './x',
    'x/./y',
    'x/..',
    '!../x',
    'a//b',
    'C:/x',
    'c:\\x',
    `${folder}/drafts/*`,
    `!${folder}/drafts`
  ])('is told: %s', (pattern) => {
    expect(fault(pattern)).toMatch(/ fits no draft: /)
  })

  test.each([
    '',
    '# ../x',
    'a',
    '/a',
    '/tmp',
    '/tmp/',
    '/drafts/*',
    '/no/such/thing',
    '.hidden',
    '..a',
    'a..b/c.',
    '**/x',
    '*.txt',
    '!a',
    '/usr/*'
  ])('is none of these: %j', (pattern) => {
    expect(fault(pattern)).toBeUndefined()
  })

  test.each(['./', '../', '!./'])('is told of an override: %s', (glob) => expect(globFault(glob)).toBeDefined())

  test('a way that there is from the folder too is none', () => {
    mkdirSync(join(folder, folder, 'drafts'), {recursive: true})
    expect(fault(`${folder}/drafts/*`)).toBeUndefined()
  })

  test.each(['*.txt', './a', '!./a', '../*.txt', '../../x/**', '{1..3}/a', 'a{x/../y,z}', '.github/**', '..x'])(
    'of an override is none of these: %s',
    (glob) => expect(globFault(glob)).toBeUndefined()
  )
})

describe('what could leave drafts out and cannot', () => {
  test('is told where it was said', async () => {
    const files = {'a.txt': clean, '.msglintignore': 'b.txt\n./a.txt\n'}
    const outcome = await run({argv: ['.', '--ignore-pattern', '../x'], files})
    const why = 'patterns begin at their folder, and know no "." and ".." in them'
    expect(outcome.stderr).toBe(
      `msglint: .msglintignore: line 2: "./a.txt" fits no draft: ${why}\nmsglint: --ignore-pattern: "../x" fits no draft: ${why}\n`
    )
    expect([outcome.code, outcome.stdout]).toEqual([2, ''])
    expect((await run({argv: ['.', '--no-ignore'], cwd: outcome.folder})).code).toBe(0)
  })

  test('is a whole path, whoever says it', async () => {
    const {folder} = await run({argv: [], files: {'in/a.txt': clean}})
    const flag = await run({argv: ['in', '--ignore-pattern', `${folder}/in/*`], cwd: folder})
    expect(flag).toMatchObject({code: 2, stderr: expect.stringContaining('not at the root')})
    const ignores = [{source: '/x/.msglintrc', folder, patterns: [`${folder}/in/a.txt`]}]
    expect(() => allIgnores(ignores, {cwd: folder, source: ''})).toThrow('not at the root')
  })

  test('is a .msglintignore that leads to nothing', async () => {
    const folder = folderOf({'a.txt': clean})
    symlinkSync('gone', join(folder, '.msglintignore'))
    const outcome = await run({argv: ['.'], cwd: folder})
    expect(outcome).toMatchObject({code: 2, stderr: 'msglint: .msglintignore: is a link to a file that is not there\n'})
  })
})
