import {join} from 'node:path'
import {Readable} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {presets, rules} from '../../rules/index.ts'
import {Crew, type Terms} from '../../src/cli/crew.ts'
import type {Batch, Judged} from '../../src/cli/judged.ts'
import type {Portion} from '../../src/cli/portions.ts'
import {shareOut} from '../../src/cli/sharing.ts'
import {unreadable} from '../../src/engine.ts'
import {folderOf} from '../files/folder.ts'
import {run} from './desk.ts'

const script = new URL('../../dist/bundle/worker.cjs', import.meta.url)
const crew = {script, patience: 0}
const stream = ['--input-format', 'ndjson', '--format', 'ndjson']

// A rule that brings down the thread that it runs in, in the way that a run cannot catch.
const explosive = `
import {existsSync, writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'
const explode = () => queueMicrotask(() => { throw new RangeError('of the words in the draft') })
export default {
  extends: ['msglint:recommended'],
  rules: {'test/explosive': 'warn'},
  plugins: [{
    id: 'test/explosive', about: 'Explode', why: 'To see it.', source: 'test', category: 'tone', points: 0,
    examples: [{passes: 'Calm.'}],
    *check({text}) {
      if (isMainThread) throw new Error('judged in the main thread')
      if (text.includes('always')) explode()
      if (text.includes('exit')) process.exit(0)
      if (!text.includes('once') || existsSync('FOLDER/exploded')) return
      writeFileSync('FOLDER/exploded', '')
      explode()
    }
  }]
}
`

function explosiveFolder() {
  const folder = folderOf({'package.json': '{"type": "module"}'})
  return folderOf({'msglint.config.mjs': explosive.replaceAll('FOLDER', folder)})
}

const drafts = (amount: number) => Array.from({length: amount}, (_, id) => ({id, text: `Your LDL is ${id}.`}))
const ndjson = (records: readonly object[]) =>
  Readable.from(records.map((one) => Buffer.from(`${JSON.stringify(one)}\n`)))

describe('threads that help', () => {
  test('change nothing about a stream: every result, in order', async () => {
    const records = [...drafts(60), {id: 'bad', txt: 'x'}, {id: 'last', text: 'Hi'}]
    const alone = await run({argv: stream, stdin: ndjson(records), rules, presets})
    const helped = await run({argv: [...stream, '--concurrency', '2'], stdin: ndjson(records), rules, presets, crew})
    expect(helped.stdout).toBe(alone.stdout)
    expect(helped.stderr).toBe(alone.stderr)
    expect(helped.code).toBe(alone.code)
    expect(helped.stdout.split('\n').length).toBe(63)
  })

  test('change nothing about files, their limits and their config', async () => {
    const files = Object.fromEntries(drafts(70).map(({id, text}) => [`in/${id}.txt`, text]))
    const cwd = folderOf({
      ...files,
      'in/bad.txt': new Uint8Array([255]),
      '.msglintrc': 'rules: {personal-close: error}'
    })
    const argv = ['in', '--max-warnings', '3', '--min-score', '50']
    const alone = await run({argv, cwd, rules, presets})
    const helped = await run({argv: [...argv, '--concurrency', '3'], cwd, rules, presets, crew})
    expect(helped).toMatchObject({code: alone.code, stdout: alone.stdout, stderr: alone.stderr})
    expect(alone.code).toBe(2)
  })

  test('are replaced when they crash: what crashes twice is given up, and nothing else', async () => {
    const texts = [...Array(5).fill('Hi.'), 'Explode once.', 'Hi.', 'Explode always.', 'Now exit.', 'Hi.']
    const records = texts.map((text, id) => ({id, text}))
    const stdin = Readable.from([Buffer.from(records.map((one) => `${JSON.stringify(one)}\n`).join(''))])
    const argv = [...stream, '--concurrency', '2']
    const {code, stdout, stderr} = await run({argv, stdin, cwd: explosiveFolder(), rules, presets, crew})
    const reason = 'could not be judged: the thread that judged it crashed twice (RangeError)'
    const [crashed, ended, ...more] = stderr.split('\n')
    expect(crashed).toBe(`msglint: <stdin>:8: ${reason}`)
    // A rule that ends its thread fails as any other, or as its thread does; nobody waits for it.
    expect(ended).toMatch(/^msglint: <stdin>:9: (?:test\/explosive: The rule failed|could not be judged: )/)
    expect(more).toEqual([''])
    expect(code).toBe(2)
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(results.map(({id}) => id)).toEqual(records.map(({id}) => id))
    expect(results[7]).toEqual({id: 7, line: 8, error: reason})
    expect(results.filter(({score}) => typeof score === 'number').length).toBe(8)
  })

  test('answer while the stream waits for the answer', async () => {
    let answered = () => {}
    const answer = new Promise<void>((done) => {
      answered = done
    })
    async function* dialogue() {
      yield Buffer.from('{"id": 1, "text": "Hi"}\n')
      await answer
      yield Buffer.from('{"id": 2, "text": "Hi"}\n')
    }
    const stdin = Readable.from(dialogue())
    const argv = [...stream, '--concurrency', '2']
    const {code} = await run({argv, stdin, rules, presets, crew, heard: answered})
    expect(code).toBe(0)
  })
}, 180_000)

describe('a thread that dies', () => {
  // What a portion is called says what becomes of the thread that judges it.
  const script = `
export default async ({portion}) => {
  const name = portion?.paths[0]
  if (name === 'refuse') throw new TypeError('no')
  if (name === 'die') queueMicrotask(() => { throw new RangeError('now') })
  if (name === 'die later') setTimeout(() => { throw new SyntaxError('then') })
  return []
}
`
  const lossesOf = async (...names: string[]) => {
    // A thread of the pool that has nothing to do stands still, unless it is told not to: so nothing can be thrown there.
    vi.stubEnv('PISCINA_DISABLE_ATOMICS', '1')
    const losses: string[] = []
    const file = join(folderOf({'worker.mjs': script}), 'worker.mjs')
    const crew = new Crew(pathToFileURL(file), 1, {} as Terms, (reason) => losses.push(reason))
    await crew.ready
    for (const name of names) {
      await crew.judge({paths: [name]})
      await new Promise((done) => setTimeout(done, 300))
    }
    await crew.close()
    return losses
  }

  afterEach(() => void vi.unstubAllEnvs())

  test('between two errands is told, whatever other errands came to', async () => {
    expect(await lossesOf('refuse', 'die', 'die later')).toEqual(['SyntaxError'])
  })

  test('with its errand is not told beside', async () => {
    expect(await lossesOf('die', 'refuse')).toEqual([])
  })
}, 30_000)

describe('their number', () => {
  test.each(['0', '-1', '1.5', 'many', '1000'])('cannot be %s', async (number) => {
    const {code, stderr} = await run({argv: ['--concurrency', number], stdin: 'Hi'})
    expect(stderr).toBe(
      `msglint: --concurrency: expected auto or a whole number from 1 to 999, found "${number}"; see msglint --help\n`
    )
    expect(code).toBe(2)
  })
})

describe('the order of work', () => {
  const portion = (name: string): Portion => ({paths: [name]})
  const judged = ({paths: [filePath = '']}: {paths: readonly string[]}): Judged[] => [
    {source: 'x', result: unreadable(filePath, '-'), shown: {}, minScore: undefined}
  ]
  const filesOf = async (batch: Batch) => {
    const files: string[] = []
    for await (const {result} of batch) files.push(result.filePath)
    return files
  }
  const here = (one: Portion) => judged(one as {paths: string[]})

  test('no more is read than the helpers can take', async () => {
    let read = 0
    async function* endless() {
      for (;;) yield portion(String(read++))
    }
    const open: (() => void)[] = []
    const slow = {
      room: 4,
      isReady: true,
      ready: Promise.resolve(),
      judge: (one: Portion) => new Promise((done) => open.push(() => done(here(one)))),
      close: async () => {}
    } as unknown as Crew
    const results = shareOut(endless(), here, {patience: 0, mayCrowd: false, call: async () => slow})
    const first = results.next()
    await new Promise((done) => setTimeout(done, 20))
    expect(open.length).toBe(4)
    expect(read).toBeLessThanOrEqual(6)
    // Whoever is done first, the first comes first.
    for (const done of open.toReversed()) done()
    expect(await filesOf((await first).value!)).toEqual(['0'])
    expect(await filesOf((await results.next()).value!)).toEqual(['1'])
    await results.return(undefined)
  })

  test.each([0, 60_000])(
    'a run that is broken off lets go of what it reads, with a patience of %i',
    async (patience) => {
      let isOpen = false
      async function* endless() {
        isOpen = true
        try {
          for (let read = 0; ; read++) yield portion(String(read))
        } finally {
          isOpen = false
        }
      }
      const idle = {
        room: 2,
        isReady: true,
        ready: Promise.resolve(),
        judge: async (one: Portion) => here(one),
        close: async () => {}
      } as unknown as Crew
      for await (const batch of shareOut(endless(), here, {patience, mayCrowd: false, call: async () => idle})) {
        expect(await filesOf(batch)).toEqual(['0'])
        expect(isOpen).toBe(true)
        break
      }
      await new Promise(setImmediate)
      expect(isOpen).toBe(false)
    }
  )

  test('a run that is over soon calls nobody', async () => {
    async function* two() {
      yield portion('a')
      yield portion('b')
    }
    const call = () => Promise.reject(new Error('called'))
    const found: string[] = []
    for await (const batch of shareOut(two(), here, {patience: 60_000, mayCrowd: false, call}))
      found.push(...(await filesOf(batch)))
    expect(found).toEqual(['a', 'b'])
  })

  test('a run whose rest is soon done calls nobody', async () => {
    async function* some() {
      for (let index = 0; index < 4; index++) {
        await new Promise((done) => setTimeout(done, 30))
        yield portion(String(index))
      }
    }
    const call = () => Promise.reject(new Error('called'))
    const judgeAll = async (patience: number, total: number) => {
      const found: string[] = []
      const batches = shareOut(some(), here, {patience, total, mayCrowd: false, call})
      for await (const batch of batches) found.push(...(await filesOf(batch)))
      return found
    }
    // Thirty milliseconds a portion.
    await expect(judgeAll(100, 1000)).rejects.toThrow('called')
    expect(await judgeAll(100_000, 4)).toEqual(['0', '1', '2', '3'])
  })

  describe('a run is measured by', () => {
    /** Portions that take so many milliseconds each; whether somebody is called while they are judged. */
    const calls = async (patience: number, total: number, lengths: readonly number[]) => {
      async function* some() {
        for (const [index, length] of lengths.entries()) {
          await new Promise((done) => setTimeout(done, length))
          yield portion(String(index))
        }
      }
      const call = () => Promise.reject(new Error('called'))
      try {
        for await (const batch of shareOut(some(), here, {patience, total, mayCrowd: false, call})) await filesOf(batch)
        return false
      } catch {
        return true
      }
    }

    test('its pace once it is warm, since the first portions take longer than others', async () => {
      expect(await calls(400, 20, [150, ...Array.from({length: 8}, () => 2)])).toBe(false)
      expect(await calls(400, 20, [150, ...Array.from({length: 8}, () => 60)])).toBe(true)
    })

    test('all portions since, where every other is light', async () => {
      expect(
        await calls(
          400,
          100,
          Array.from({length: 20}, (_, index) => (index % 2 === 0 ? 60 : 1))
        )
      ).toBe(true)
    })
  })

  test('who has called judges what nobody else has a hand for, and order is kept', async () => {
    async function* ten() {
      for (let index = 0; index < 10; index++) yield portion(String(index))
    }
    const handed: string[] = []
    const slow = {
      room: 2,
      isReady: true,
      ready: Promise.resolve(),
      judge: async (one: Portion) => {
        handed.push(...(one as {paths: string[]}).paths)
        await new Promise((done) => setTimeout(done, 30))
        return here(one)
      },
      close: async () => {}
    } as unknown as Crew
    const helpers = {patience: 0.001, total: 1e9, mayCrowd: false, call: async () => slow}
    const found: string[] = []
    for await (const batch of shareOut(ten(), here, helpers)) found.push(...(await filesOf(batch)))
    expect(found).toEqual(Array.from({length: 10}, (_, index) => String(index)))
    expect(handed.length).toBeGreaterThan(0)
    expect(handed.length).toBeLessThan(10)
  })
})
