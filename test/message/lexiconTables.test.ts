import {isDeepStrictEqual} from 'node:util'
import {describe, expect, test} from 'vitest'
import {readLexicon} from '../../src/message/lexicon.ts'
import {type LexiconTables, readTables, writeTables} from '../../src/message/lexiconTables.ts'
import {compile, extend, Matcher} from '../../src/phrases/matcher.ts'
import {pack, unpack} from '../../src/phrases/packing.ts'
import {turned} from '../../src/phrases/rows.ts'

const {words, witness} = readLexicon()
const bytes = writeTables({words, witness})

/** With the machines of lists that are read when they are asked for. */
const told = ({words, witness}: LexiconTables) => ({
  words: {...words, asked: Array.from(words.asked, ([kind, machine]) => [kind, machine()])},
  witness
})

/** Whether bytes are read as the lexicon that was written. To print where they differ would take minutes. */
function areTheLexicon(written: Uint8Array): boolean {
  const read = readTables(written)
  return isDeepStrictEqual(told(read), told({words, witness})) && Buffer.compare(writeTables(read), bytes) === 0
}

describe('the compiled lexicon', () => {
  test('is read as it was written, to the last number', () => {
    expect(areTheLexicon(bytes)).toBe(true)
  })

  test('is read from bytes that lie anywhere, as a file may be read into a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3)
    larger.set(bytes, 3)
    expect(areTheLexicon(larger.subarray(3))).toBe(true)
  })

  test('is read on a machine of the other byte order', () => {
    const other = turned(bytes)
    expect(Buffer.compare(other, bytes)).not.toBe(0)
    expect(areTheLexicon(other)).toBe(true)
    expect(Buffer.compare(turned(other), bytes)).toBe(0)
  })

  test('is packed as text, and shorter', () => {
    const text = pack(bytes)
    expect(Buffer.compare(unpack(text), bytes)).toBe(0)
    expect(text.length).toBeLessThan(bytes.length * 0.95)
  })

  test('takes phrases on top', () => {
    const {words} = readTables(
      writeTables({
        words: compile({feeling: {why: 'test', phrases: 'sad\nworn out\n*some'}}, [
          {name: 'a', phrases: 'so <feeling>', except: 'so sad'}
        ]),
        witness
      })
    )
    const matcher = new Matcher(
      extend(words, [{name: 'b', phrases: 'very <feeling>\nworn to a thread', except: 'very sad'}])
    )
    const namesIn = (text: string) => matcher.match(matcher.read(text, 0, text.length)).matches.map(({name}) => name)
    expect(namesIn('so worn out, very worn out, worn to a thread')).toEqual(['a', 'b', 'b'])
    expect(namesIn('so sad, very sad, very lonesome')).toEqual(['b'])
    expect(namesIn('so frozen, very')).toEqual([])
  })

  test('may be empty', () => {
    const {words} = readTables(writeTables({words: compile({}, []), witness}))
    const matcher = new Matcher(words)
    expect(matcher.match(matcher.read('Hi there', 0, 8)).matches).toEqual([])
  })

  test('is not read from anything else', () => {
    expect(() => readTables(new Uint8Array(64))).toThrow(TypeError)
  })
})
