import {Readable, Writable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {main} from '../../src/cli/main.ts'
import {clean, curt, loud, presets, rules, run} from './desk.ts'

const flags = ['--input-format', 'ndjson', '--format', 'ndjson']
const line = (record: object) => `${JSON.stringify(record)}\n`
const parsed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one))

describe('NDJSON', () => {
  test('gives a line for a line, in order, with its id; a bad line spoils no other', async () => {
    const stdin = `${line({id: 'a', text: curt})}not JSON, dear Mary\n\n${line({id: 7})}${line({text: clean})}`
    const {code, stdout, stderr} = await run({argv: flags, stdin})
    expect(code).toBe(2)
    expect(parsed(stdout)).toMatchObject([
      {id: 'a', filePath: '<stdin>:1', score: 80, messages: [{ruleId: 'greeting'}]},
      {id: null, line: 2, error: 'is not valid JSON'},
      {id: 7, line: 4, error: 'has no "text"'},
      {id: 5, filePath: '<stdin>:5', score: 100}
    ])
    expect(stderr).toBe('msglint: <stdin>:2: is not valid JSON\nmsglint: <stdin>:4: has no "text"\n')
  })

  test('takes the patient from the record, and its keys by other names', async () => {
    const record = {key: 'k', body: clean, asked: 'May I travel?'}
    const argv = [...flags, '--id-field', 'key', '--text-field', 'body', '--patient-field', 'asked']
    const {code, stdout} = await run({argv, stdin: line(record)})
    expect(code).toBe(0)
    expect(parsed(stdout)).toMatchObject([{id: 'k', messages: [{ruleId: 'answering'}]}])
  })

  test('is read from files too, and reported in every format', async () => {
    const files = {'a.ndjson': line({id: 'x', text: loud}), 'b.ndjson': '{\n'}
    const argv = ['a.ndjson', 'b.ndjson', '--input-format', 'ndjson']
    const stylish = await run({argv, files})
    expect(stylish.code).toBe(2)
    expect(stylish.stdout).toContain('a.ndjson:1 (x)  70/100\n')
    expect(stylish.stdout).toContain('b.ndjson:1  no score\n')
    const json = await run({argv: [...argv, '--format', 'json'], files})
    expect(JSON.parse(json.stdout)).toMatchObject([
      {id: 'x', filePath: '<folder>/a.ndjson:1', score: 70},
      {id: null, filePath: '<folder>/b.ndjson:1', fatalErrorCount: 1}
    ])
  })

  test('nothing in is nothing out', async () => {
    expect(await run({argv: flags, stdin: ''})).toMatchObject({code: 0, stdout: '', stderr: ''})
  })

  test('answers each line before the next is asked for, and waits for a slow reader', async () => {
    const happened: string[] = []
    async function* asking() {
      for (const id of [1, 2, 3]) {
        happened.push(`asked ${id}`)
        yield line({id, text: clean})
      }
    }
    const stdout = new Writable({
      decodeStrings: false,
      highWaterMark: 1,
      write(chunk: string, _, done) {
        setTimeout(() => {
          happened.push(`answered ${JSON.parse(chunk).id}`)
          done()
        }, 5)
      }
    })
    const io = {stdin: Readable.from(asking(), {highWaterMark: 1}), stdout, stderr: new Writable(), env: {}, cwd: '/'}
    expect(await main({argv: flags, io, rules, presets})).toBe(0)
    expect(happened.indexOf('answered 1')).toBeLessThan(happened.indexOf('asked 3'))
    expect(happened.filter((one) => one.startsWith('answered'))).toEqual(['answered 1', 'answered 2', 'answered 3'])
  })

  test('a reader who goes away ends the run without a word', async () => {
    let written = 0
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        written += 1
        done(Object.assign(new Error('write EPIPE'), {code: 'EPIPE', syscall: 'write'}))
      }
    })
    let complaints = ''
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        complaints += chunk
        done()
      }
    })
    async function* endless() {
      for (;;) yield line({text: clean})
    }
    const io = {stdin: Readable.from(endless()), stdout, stderr, env: {}, cwd: '/'}
    expect(await main({argv: flags, io, rules, presets})).toBe(2)
    expect([written, complaints]).toEqual([1, ''])
  })

  test('a stream that breaks off is told of', async () => {
    async function* breaking() {
      yield line({id: 'a', text: clean})
      throw Object.assign(new Error('read EIO'), {code: 'EIO', syscall: 'read'})
    }
    const {code, stdout, stderr} = await run({argv: flags, stdin: Readable.from(breaking())})
    expect(code).toBe(2)
    expect(parsed(stdout)[0]).toMatchObject({id: 'a', score: 100})
    expect(stderr).toBe('msglint: <stdin>: the disk or the stream could not be read\n')
  })
})
