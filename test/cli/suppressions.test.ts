import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {presets, rules} from '../../rules/index.ts'
import {curt, run} from './desk.ts'

const name = 'msglint-suppressions.json'
const strict = ['--max-warnings', '0', '-f', 'ndjson']
const results = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('a file of several drafts', () => {
  test.each([
    ['c.csv', 'id,text\n1,All is well.\n2,Hi there.\n3,LOUD\n', '4,All is LOUD.\n'],
    ['c.ndjson', '{"id":1,"text":"All is well."}\n{"id":2,"text":"LOUD"}\n', '{"id":4,"text":"LOUD"}\n']
  ])('%s is counted as a whole', async (file, content, more) => {
    const {folder, read} = await run({argv: [file, 'd.txt', '--suppress-all'], files: {[file]: content, 'd.txt': curt}})
    expect(JSON.parse(read(name))).toEqual({
      [file]: {greeting: {count: 2}, 'no-shouting': {count: 1}},
      'd.txt': {greeting: {count: 1}}
    })
    expect(await run({argv: [file, 'd.txt', ...strict], cwd: folder})).toMatchObject({code: 0, stderr: ''})
    writeFileSync(join(folder, file), content + more)
    const {code, stdout} = await run({argv: [file, 'd.txt', ...strict], cwd: folder})
    expect(code).toBe(1)
    const all = results(stdout)
    expect(all.map(({id}) => id)).toEqual(all.map(({id}) => id).toSorted())
    // Of either rule there is one more, and nobody can tell which of all it is.
    expect(all.flatMap(({messages}) => messages.map(({ruleId}: {ruleId: string}) => ruleId)).toSorted()).toEqual(
      ['greeting', 'greeting', 'greeting', 'no-shouting', 'no-shouting'].toSorted()
    )
  })

  test('has fewer only where all its drafts together have', async () => {
    const two = 'id,text\n1,All is well.\n2,All is well.\n'
    const {folder, read} = await run({argv: ['c.csv', '--suppress-all'], files: {'c.csv': two}})
    writeFileSync(join(folder, 'c.csv'), 'id,text\n0,Hi.\n1,Hi.\n2,All is well.\n')
    const fewer = await run({argv: ['c.csv', ...strict], cwd: folder})
    expect(fewer.code).toBe(2)
    expect(fewer.stderr).toContain('suppresses 1 finding that no longer occurs')
    expect(results(fewer.stdout)).toHaveLength(3)
    await run({argv: ['c.csv', '--prune-suppressions'], cwd: folder})
    expect(JSON.parse(read(name))).toEqual({'c.csv': {greeting: {count: 1}}})
  })

  test('keeps its counts where a part of it cannot be read', async () => {
    const two = '{"text":"All is well."}\n{"text":"All is well."}\n'
    const {folder, read} = await run({argv: ['c.ndjson', '--suppress-all'], files: {'c.ndjson': two}})
    writeFileSync(join(folder, 'c.ndjson'), '{"text":"All is well."}\n{"text"\n')
    const broken = await run({argv: ['c.ndjson', ...strict], cwd: folder})
    expect(broken.code).toBe(2)
    expect(broken.stderr).not.toContain(name)
    for (const flag of ['--prune-suppressions', '--suppress-all']) {
      expect((await run({argv: ['c.ndjson', flag], cwd: folder})).code).toBe(2)
      expect(JSON.parse(read(name))).toEqual({'c.ndjson': {greeting: {count: 2}}})
    }
  })

  test('is counted the same beside threads that help', async () => {
    const crew = {script: new URL('../../dist/bundle/worker.cjs', import.meta.url), patience: 0}
    const bad = 'Your biopsy shows cancer.'
    const csv = `id,text\n${Array.from({length: 9}, (_, id) => `${id},${bad}\n`).join('')}`
    const singles = Object.fromEntries(Array.from({length: 70}, (_, at) => [`in/${at}.txt`, bad]))
    const files = {...singles, 'in/33.csv': csv}
    const helped = {rules, presets, crew}
    const names = ['in/[0-3]*.txt', 'in/33.csv', 'in/[4-9]*.txt']
    const argv = [...names, '--concurrency', '2']
    const {folder, read} = await run({argv: [...argv, '--suppress-all'], files, ...helped})
    const alone = await run({argv: [...names, '--suppress-all'], files, rules, presets})
    expect(read(name)).toBe(alone.read(name))
    const again = await run({argv: [...argv, ...strict], cwd: folder, ...helped})
    expect(again).toMatchObject({code: 0, stderr: ''})
    expect(again.stdout).toBe((await run({argv: [...names, ...strict], cwd: folder, rules, presets})).stdout)
  })
})
