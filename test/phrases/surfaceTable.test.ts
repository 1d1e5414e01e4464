import {expect, test} from 'vitest'
import {SurfaceTable} from '../../src/phrases/surfaceTable.ts'

const readingsOf = (number: number) => [{symbol: number, hash: -number}]

function known(table: SurfaceTable, text: string, start = 0, end = text.length): number[] | undefined {
  const row = table.find(text, start, end)
  return row < 0 ? undefined : [...table.readings.subarray(table.from(row), table.to(row))]
}

test('finds words by where they stand', () => {
  const table = new SurfaceTable()
  table.add('pain', readingsOf(1))
  table.add("don't", [...readingsOf(2), ...readingsOf(3)])
  table.add('pair', [])
  const text = "no pain, don't pair painful"
  expect(known(table, text, 3, 7)).toEqual([1, -1])
  expect(known(table, text, 9, 14)).toEqual([2, -2, 3, -3])
  expect(known(table, text, 15, 19)).toEqual([])
  expect(known(table, text, 20, 27)).toBeUndefined()
})

test('finds each of very many, and begins anew when it is full', () => {
  const table = new SurfaceTable()
  const count = 50_000
  for (let index = 0; index < count; index++) table.add(`word${index}`, readingsOf(index))
  for (let index = 0; index < count; index += 977) expect(known(table, `word${index}`)).toEqual([index, 0 - index])
  table.add('one more', readingsOf(7))
  expect(known(table, 'one more')).toEqual([7, -7])
  expect(known(table, 'word977')).toBeUndefined()
})
