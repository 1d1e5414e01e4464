import {Readable} from 'node:stream'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {linesOf, stretches} from '../../src/files/lines.ts'
import {type DraftRecord, recordsOf} from '../../src/files/records.ts'

const fields = {text: 'text', id: 'id', patient: 'patient', keep: []}

async function records(...chunks: (string | Uint8Array)[]): Promise<DraftRecord[]> {
  const batches: DraftRecord[][] = []
  for await (const stretch of stretches(Readable.from(chunks))) batches.push(recordsOf(stretch, fields))
  return batches.flat()
}

describe('records', () => {
  test.each<[string, string | Uint8Array, object]>([
    ['a draft', '{"id": "a", "text": "Hi"}', {id: 'a', text: 'Hi'}],
    ['a patient', '{"id": 7, "text": "Hi", "patient": "Help"}', {id: 7, text: 'Hi', patient: 'Help'}],
    ['no id: the line stands for it', '{"text": "Hi"}', {id: 1, isNumbered: true, text: 'Hi'}],
    [
      'null for what is not there',
      '{"id": null, "text": "Hi", "patient": null}',
      {id: 1, isNumbered: true, text: 'Hi', patient: undefined}
    ],
    ['a byte order mark', '\uFEFF{"text": "Hi"}', {id: 1, isNumbered: true, text: 'Hi'}],
    ['an empty draft', '{"text": ""}', {id: 1, isNumbered: true, text: ''}],
    [
      'line separators inside a string',
      '{"text": "a\u2028b\u0085c"}',
      {id: 1, isNumbered: true, text: 'a\u2028b\u0085c'}
    ],
    ['broken JSON', '{"text": "Dear Mary', {id: null, reason: 'is not valid JSON'}],
    ['a list', '["Hi"]', {id: null, reason: 'is not a JSON object'}],
    ['null', 'null', {id: null, reason: 'is not a JSON object'}],
    ['no text', '{"id": "a"}', {id: 'a', reason: 'has no "text"'}],
    ['a misspelt key', '{"id": "a", "txt": "Hi"}', {id: 'a', reason: 'has no "text" (did you mean --text-field txt?)'}],
    [
      'a usual other key',
      '{"message": "Hi"}',
      {id: 1, isNumbered: true, reason: 'has no "text" (did you mean --text-field message?)'}
    ],
    ['text that is none', '{"text": 5}', {id: 1, isNumbered: true, reason: '"text" is not text'}],
    [
      'a patient that is none',
      '{"text": "Hi", "patient": ["Help"]}',
      {id: 1, isNumbered: true, reason: '"patient" is not text'}
    ],
    ['an id that is none', '{"id": {}, "text": "Hi"}', {id: null, reason: '"id" is not text or a safe number'}],
    [
      'an id that would change',
      '{"id": 12345678901234567890, "text": "Hi"}',
      {id: null, reason: '"id" is not text or a safe number'}
    ],
    ['a key twice', '{"id": "a", "text": "{{x}}", "text" : "Hi"}', {id: 'a', reason: 'has "text" twice'}],
    ['a key that stands deeper too', '{"more": {"text": "a"}, "text": "Hi"}', {id: 1, isNumbered: true, text: 'Hi'}],
    ['a key in a text', '{"text": "\\"text\\": x", "a": "text"}', {id: 1, isNumbered: true, text: '"text": x'}],
    ['a key that is not read twice', '{"text": "Hi", "a": 1, "a": 2}', {id: 1, isNumbered: true, text: 'Hi'}],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0x7d]), {id: null, reason: 'is not UTF-8'}]
  ])('%s', async (_, input, expected) => {
    expect(await records(input)).toEqual([{line: 1, ...expected}])
  })

  test.each([
    ['12345678901234567890', 'that JavaScript would round'],
    ['1e999', 'that JSON cannot write']
  ])('a field to keep with a number of %s is an error', (number) => {
    const bytes = Buffer.from(`{"id": 1, "text": "Hi", "acct": ${number}, "unit": "B"}`)
    expect(recordsOf({bytes, first: 1}, {...fields, keep: ['unit', 'acct']})).toEqual([
      {
        line: 1,
        id: 1,
        fields: {unit: 'B'},
        reason: '"acct" is a number that cannot be kept as it is (write it as text)'
      }
    ])
  })

  test('a key that every object inherits is not there', () => {
    const found = recordsOf({bytes: Buffer.from('{}'), first: 1}, {...fields, text: 'toString', id: 'valueOf'})
    expect(found).toEqual([{line: 1, id: 1, isNumbered: true, reason: 'has no "toString"'}])
  })

  test('skips blank lines and counts them', async () => {
    const found = await records('\n{"text":"a"}\r\n  \n{"text":"b"}\n\n')
    expect(found.map(({line}) => line)).toEqual([2, 4])
  })

  test.each([
    ['one chunk', 9_999_990, 100_000_000],
    ['many chunks', 60_000_000, 1_000_000]
  ])(
    'a line that is longer than any message is gone through in %s, and the others are read',
    async (_, length, size) => {
      const long = Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(length, 97), Buffer.from('"}')])
      const bytes = Buffer.concat([Buffer.from('{"text":"a"}\n'), long, Buffer.from('\n{"text":"b"}\n'), long])
      const chunks: Buffer[] = []
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size))
      const reason = expect.stringMatching(/^has more than 10 MB/)
      expect(await records(...chunks)).toMatchObject([
        {line: 1, text: 'a'},
        {line: 2, id: null, reason},
        {line: 3, text: 'b'},
        {line: 4, id: null, reason}
      ])
      for await (const {bytes} of stretches(Readable.from(chunks)))
        expect(bytes.length).toBeLessThanOrEqual(Math.max(size, 41_000_000))
    }
  )

  test('a line that is no text spoils no other', async () => {
    const found = await records(
      Buffer.concat([Buffer.from('{"text":"a"}\n'), Buffer.from([0xff, 10]), Buffer.from('{"text":"b"}')])
    )
    expect(found).toMatchObject([{text: 'a'}, {line: 2, reason: 'is not UTF-8'}, {line: 3, text: 'b'}])
  })

  test('gives the same lines however the stream is cut', async () => {
    const text = '{"text":"é😀"}\n\n{"text":"b"}\r\nlast'
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({min: 0, max: Buffer.byteLength(text)})), async (cuts) => {
        const all = Buffer.from(text)
        const ends = [...cuts, all.length].sort((a, b) => a - b)
        const chunks = ends.map((end, index) => all.subarray(ends[index - 1] ?? 0, end))
        const lines: unknown[] = []
        for await (const stretch of stretches(Readable.from(chunks))) {
          for (const {number, text} of linesOf(stretch)) lines[number - 1] = text
        }
        expect(lines).toEqual(text.split('\n'))
      })
    )
  })

  test('hands on what it has before the stream ends, and asks for no more than it needs', async () => {
    let asked = 0
    async function* endless() {
      for (;;) {
        asked += 1
        yield `{"text":"${asked}"}\n`
      }
    }
    const found = stretches(endless())
    const first = await found.next()
    expect(recordsOf(first.value!, fields)).toMatchObject([{text: '1'}])
    expect(asked).toBe(1)
    await found.return(undefined)
  })
})
