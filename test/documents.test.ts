import {readdirSync} from 'node:fs'
import {Writable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {presets, rules} from '../rules/index.ts'
import {main} from '../src/cli/main.ts'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const folder = 'fixtures/documents'
const names = readdirSync(new URL(`../${folder}`, import.meta.url))
const documents = names.filter((name) => !name.endsWith('.report'))

class Page extends Writable {
  text = ''
  override _write(chunk: Uint8Array, _encoding: string, done: () => void): void {
    this.text += chunk
    done()
  }
}

describe('documents in fixtures get the report beside them', () => {
  test.each(documents)('%s', async (name) => {
    const [stdout, stderr] = [new Page(), new Page()]
    const argv = ['--no-config', '--verbose', `${folder}/${name}`]
    const code = await main({argv, io: {stdin: undefined, stdout, stderr, env: {}, cwd}, rules, presets})
    await expect(`${stderr.text}${stdout.text}exit code ${code}\n`).toMatchFileSnapshot(`../${folder}/${name}.report`)
  })

  test('no report is without its document', () => {
    expect(names.filter((name) => name.endsWith('.report'))).toEqual(documents.map((name) => `${name}.report`))
  })
})
