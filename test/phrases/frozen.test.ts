import {expect, test} from 'vitest'
import {readLexicon} from '../../src/message/lexicon.ts'
import type {MachineParts} from '../../src/phrases/composition.ts'
import {freeze, thaw} from '../../src/phrases/frozen.ts'
import {compile, extend, Matcher} from '../../src/phrases/matcher.ts'

const plain = ({targets, ...numbers}: MachineParts) => ({
  targets,
  ...Object.fromEntries(Object.entries(numbers).map(([name, row]) => [name, Array.from(row)]))
})

test('what was frozen is the lexicon, to the last number', () => {
  const {parts} = readLexicon()
  const thawed = thaw(JSON.parse(JSON.stringify(freeze(parts))))
  expect(thawed.alphabet).toEqual(parts.alphabet)
  expect(thawed.classes.map(plain)).toEqual(parts.classes.map(plain))
  expect(thawed.lists.map(plain)).toEqual(parts.lists.map(plain))
})

test('phrases go on top of what was frozen', () => {
  const frozen = freeze(
    compile({feeling: {why: 'test', phrases: 'sad\nworn out'}}, [{name: 'a', phrases: 'so <feeling>'}])
  )
  const matcher = new Matcher(extend(thaw(frozen), [{name: 'b', phrases: 'very <feeling>\nworn to a thread'}]))
  const namesIn = (text: string) => matcher.match(matcher.read(text, 0, text.length)).matches.map(({name}) => name)
  expect(namesIn('so worn out, very worn out, worn to a thread')).toEqual(['a', 'b', 'b'])
})

test('a lexicon of nothing', () => {
  expect(thaw(freeze(compile({}, []))).alphabet.words).toEqual([])
})
