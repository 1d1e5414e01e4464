import {readdirSync, readFileSync} from 'node:fs'
import {Writable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {presets, rules} from '../rules/index.ts'
import {main} from '../src/cli/main.ts'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const folder = 'fixtures/drafts'
const drafts = readdirSync(new URL(`../${folder}`, import.meta.url)).filter((name) => name.endsWith('.txt'))

class Page extends Writable {
  text = ''
  override _write(chunk: Uint8Array, _encoding: string, done: () => void): void {
    this.text += chunk
    done()
  }
}

async function msglint(...argv: string[]): Promise<string> {
  const [stdout, stderr] = [new Page(), new Page()]
  const code = await main({argv, io: {stdin: undefined, stdout, stderr, env: {}, cwd}, rules, presets})
  expect(stderr.text).toBe('')
  expect(code).toBe(/\b[1-9]\d* errors?\b/.test(stdout.text) ? 1 : 0)
  return stdout.text
}

describe('drafts in fixtures get the report beside them', () => {
  test.each(drafts)('%s', async (name) => {
    const report = await msglint('--no-config', `${folder}/${name}`)
    await expect(report).toMatchFileSnapshot(`../${folder}/${name.replace(/\.txt$/, '.report')}`)
  })

  test('no report is without its draft', () => {
    const reports = readdirSync(new URL(`../${folder}`, import.meta.url)).filter((name) => name.endsWith('.report'))
    expect(reports).toEqual(drafts.map((name) => name.replace(/\.txt$/, '.report')))
  })
})

describe('a draft is read byte for byte', () => {
  const bytes = (name: string) => readFileSync(new URL(`../${folder}/${name}`, import.meta.url))

  test('the fixtures are what their names say', () => {
    expect(bytes('byte-order-mark.txt').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(bytes('crlf.txt').toString()).not.toMatch(/[^\r]\n/)
    expect(bytes('no-final-newline.txt').at(-1)).not.toBe(10)
    expect(bytes('empty.txt')).toHaveLength(0)
    expect(bytes('whitespace-only.txt').toString().trim()).toBe('')
  })

  test.each([
    ['byte-order-mark.txt', '{{first_name}}'],
    ['crlf.txt', '***'],
    ['emoji.txt', "[partner's name]"],
    ['no-final-newline.txt', '@LINK@']
  ])('%s: the finding stands where an editor shows %s', async (name, words) => {
    const lines = bytes(name)
      .toString()
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
    const row = lines.findIndex((line) => line.includes(words))
    const place = `${row + 1}:${lines[row]!.indexOf(words) + 1}`
    const report = await msglint('--no-config', `${folder}/${name}`)
    const reported = report.split('\n').find((line) => line.includes('unfilled-placeholder'))
    expect(reported?.trim().split(/\s+/)[0]).toBe(place)
  })
})
