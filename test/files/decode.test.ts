import {describe, expect, test} from 'vitest'
import {decode} from '../../src/files/decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('decode', () => {
  test.each<[string, Uint8Array, object]>([
    ['plain text', Buffer.from('Hi — 😀'), {text: 'Hi — 😀'}],
    ['nothing', bytes(), {text: ''}],
    ['a byte order mark', Buffer.from('\uFEFFHi'), {text: 'Hi'}],
    ['a second byte order mark, which is text', Buffer.from('\uFEFF\uFEFFHi'), {text: '\uFEFFHi'}],
    [
      'UTF-16, little end first',
      Buffer.from('\uFEFFHi', 'utf16le'),
      {reason: 'is UTF-16, not UTF-8; save it as UTF-8'}
    ],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 72), {reason: 'is UTF-16, not UTF-8; save it as UTF-8'}],
    [
      'UTF-16 without a mark',
      Buffer.from('Hi Mary', 'utf16le'),
      {reason: 'looks like UTF-16, not UTF-8; save it as UTF-8'}
    ],
    [
      'binary that is mostly zeros',
      bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0),
      {reason: 'is binary, not text'}
    ],
    ['binary', Buffer.from('GIF89a, more or less\0, a picture'), {reason: 'is binary, not text'}],
    [
      'Latin-1',
      Buffer.concat([Buffer.from('Hi,\nit is fine.\nCaf'), bytes(0xe9, 0x21, 10)]),
      {reason: 'is not UTF-8 (line 3 has a byte that cannot be read); save it as UTF-8'}
    ],
    [
      'a character cut off at the end',
      bytes(0x48, 0xe2, 0x80),
      {reason: 'is not UTF-8 (line 1 has a byte that cannot be read); save it as UTF-8'}
    ]
  ])('%s', (_, input, expected) => {
    expect(decode(input)).toEqual(expected)
  })

  test('reads a view into a larger buffer, and no more', () => {
    expect(decode(Buffer.from('beforeHiafter').subarray(6, 8))).toEqual({text: 'Hi'})
  })
})
