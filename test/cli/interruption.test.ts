import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {Interruption} from '../../src/cli/interruption.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

test('lets go of each batch, so that a stream may be endless', async () => {
  const batches: WeakRef<object>[] = []
  async function* many() {
    for (let index = 0; index < 200; index++) {
      const batch = {index}
      batches.push(new WeakRef(batch))
      yield batch
    }
  }
  let held = batches.length
  for await (const {index} of new Interruption(new AbortController().signal).until(many())) {
    if (index !== 199) continue
    await new Promise(setImmediate)
    collectGarbage()
    held = batches.filter((batch) => batch.deref() !== undefined).length
  }
  expect(batches).toHaveLength(200)
  expect(held).toBeLessThan(10)
})

test('ends a wait for what may never come, and a batch that fails is heard', async () => {
  const controller = new AbortController()
  async function* stuck() {
    yield 1
    await new Promise(() => {})
  }
  const seen: number[] = []
  for await (const one of new Interruption(controller.signal).until(stuck())) {
    seen.push(one)
    setImmediate(() => controller.abort())
  }
  expect(seen).toEqual([1])
  // biome-ignore lint/correctness/useYield: it fails before it has anything to yield
  async function* failing(): AsyncGenerator<number> {
    throw new RangeError('read')
  }
  const read = new Interruption(new AbortController().signal).until(failing()).next()
  await expect(read).rejects.toThrow(RangeError)
})
