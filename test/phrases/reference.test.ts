import fc from 'fast-check'
import {expect, test} from 'vitest'
import {compile, extend, Matcher} from '../../src/phrases/matcher.ts'
import {type Phrase, PhraseSyntaxError, parsePhrases} from '../../src/phrases/notation.ts'

/** What the notation means, spelled out: where each way to read a phrase from a word on ends. Slow, and plainly right. */
function endsOf(phrase: Phrase, words: readonly string[], from: number): readonly number[] {
  switch (phrase.kind) {
    case 'word':
      return words[from] === phrase.word ? [from + 1] : []
    case 'class':
      return classEnds(words, from)
    case 'gap':
      return Array.from({length: phrase.most + 1}, (_, count) => from + count).filter((end) => end <= words.length)
    case 'start':
      return from === 0 ? [from] : []
    case 'end':
      return from === words.length ? [from] : []
    case 'optional':
      return [from, ...endsOf(phrase.item, words, from)]
    case 'choice':
      return phrase.items.flatMap((item) => endsOf(item, words, from))
    case 'sequence':
      return phrase.items.reduce<readonly number[]>(
        (ends, item) => [...new Set(ends.flatMap((end) => endsOf(item, words, end)))],
        [from]
      )
    default:
      return []
  }
}

/** `<pair>`: "a b", "c" or "c a". */
function classEnds(words: readonly string[], from: number): readonly number[] {
  const [first, second] = words.slice(from)
  if (first === 'a' && second === 'b') return [from + 2]
  return first !== 'c' ? [] : second === 'a' ? [from + 1, from + 2] : [from + 1]
}

const classes = {pair: {why: 'test', phrases: 'a b\nc\nc a'}}

function expected(phrases: string, words: readonly string[]): string[] {
  const lines = parsePhrases('list', phrases)
  let reach = 0
  return words.flatMap((_, from) => {
    const ends = lines.flatMap(({phrase}) => endsOf(phrase, words, from))
    const to = Math.max(0, ...ends)
    if (to <= reach) return []
    reach = to
    return [`${from} ${to}`]
  })
}

const token = fc.constantFrom('a', 'b', 'c', '(', ')', '[', ']', '|', '...', '..2', '<pair>', '^', '$', '\n', 'a', 'b')

test('phrases match what the notation says, and nothing else', () => {
  let compared = 0
  fc.assert(
    fc.property(
      fc.array(token, {minLength: 1, maxLength: 14}),
      fc.array(fc.constantFrom('a', 'b', 'c', 'd'), {maxLength: 12}),
      (tokens, words) => {
        const phrases = tokens.join(' ')
        const sentence = words.join(' ')
        const lists = [{name: 'list', phrases}]
        try {
          const parts = compile(classes, lists)
          const added = extend(compile(classes, []), lists)
          for (const matcher of [new Matcher(parts), new Matcher(added)]) {
            const {matches} = matcher.match(matcher.read(sentence, 0, sentence.length))
            expect(matches.map(({from, to}) => `${from} ${to}`)).toEqual(expected(phrases, words))
          }
          compared++
        } catch (error) {
          if (!(error instanceof PhraseSyntaxError)) throw error
        }
      }
    ),
    {numRuns: 4000}
  )
  expect(compared).toBeGreaterThan(200)
})
