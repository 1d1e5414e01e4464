import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {closeSync, openSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {outletOf} from '../../src/cli/outlet.ts'
import {folderOf} from '../files/folder.ts'

const noStream = () => {
  throw new Error('the stream was opened')
}
/** The number of a child's stdin, which does not wait, as pipes that are shared may not. */
const numberOf = ({stdin}: ChildProcessWithoutNullStreams): number => Reflect.get(Reflect.get(stdin, '_handle'), 'fd')
const written = (outlet: ReturnType<typeof outletOf>, text: string) =>
  new Promise<Error | null | undefined>((done) => outlet.write(text, done))

// Of Windows it is not asked.
describe.skipIf(process.platform === 'win32')('an outlet', () => {
  test('writes to a file without a stream', async () => {
    const file = join(folderOf(), 'report.txt')
    const number = openSync(file, 'w')
    const outlet = outletOf(number, noStream)
    expect(await written(outlet, 'Grüße, ')).toBeUndefined()
    outlet.write('Ana\n')
    closeSync(number)
    expect(readFileSync(file, 'utf8')).toBe('Grüße, Ana\n')
    expect(outlet.isTTY).toBeUndefined()
  })

  test('leaves to the stream what a pipe will not take at once, in the midst of a letter too', async () => {
    const child = spawn('cat')
    let read = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      read += text
    })
    let opened = 0
    const outlet = outletOf(numberOf(child), () => {
      opened += 1
      return child.stdin
    })
    const text = 'x€'.repeat(500_000)
    expect(await written(outlet, text)).toBeFalsy()
    expect(await written(outlet, 'end')).toBeFalsy()
    child.stdin.end()
    await new Promise((done) => child.on('close', done))
    expect(read === `${text}end`).toBe(true)
    expect(opened).toBe(1)
  })

  test('tells that its reader has gone', async () => {
    const child = spawn('sh', ['-c', 'exec 0<&-; echo closed; sleep 60'])
    await new Promise((done) => child.stdout.once('data', done))
    const outlet = outletOf(numberOf(child), noStream)
    const heard: Error[] = []
    outlet.on('error', (error) => heard.push(error))
    const error = await written(outlet, 'Hi')
    expect(error).toMatchObject({code: 'EPIPE'})
    expect(heard).toEqual([error])
    child.kill()
  })

  test('is the stream where it is no file and no pipe', () => {
    const number = openSync('/dev/null', 'w')
    const stream = {write: () => {}, on: () => {}, isTTY: true}
    expect(outletOf(number, () => stream)).toBe(stream)
    closeSync(number)
  })
})
