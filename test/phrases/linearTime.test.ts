import {describe, expect, test} from 'vitest'
import {createVocabulary} from '../../src/message/vocabulary.ts'
import {compile, Matcher} from '../../src/phrases/matcher.ts'

/** How many positions of phrases are looked at to read a text as one sentence. */
function steps(matcher: Matcher, text: string): number {
  const before = matcher.steps
  matcher.match(matcher.read(text, 0, text.length))
  return matcher.steps - before
}

describe('the cost of a sentence grows with its length and no faster', () => {
  const gap = Array.from({length: 8}, () => 'a ..12').join(' ')
  const optional = Array.from({length: 12}, () => '[a | a a | a a a]').join(' ')

  test.each([
    ['gaps in a row', `${gap} b`, 'a a a b '],
    ['options in a row', `${optional} b`, 'a a a b '],
    ['choices that all fit', `${Array.from({length: 10}, () => '(a | a)').join(' ')} b`, 'a a a b '],
    [
      'many phrases with one beginning',
      Array.from({length: 300}, (_, index) => `a a a x${index}`).join('\n'),
      'a a x7 '
    ],
    ['a class of many words', 'so <long> <long> <long> b', 'so a a a a b '],
    ['a class in a class', '<longer> b', 'a a b a ']
  ])('%s', (_, phrases, unit) => {
    const classes = {
      long: {why: 'test', phrases: 'a | a a | a a a | a a a a'},
      longer: {why: 'test', phrases: '<long> ..6 <long>'}
    }
    const matcher = new Matcher(compile(classes, [{name: 'list', phrases}]))
    const short = steps(matcher, unit.repeat(500))
    const long = steps(matcher, unit.repeat(4000))
    expect(short).toBeGreaterThan(0)
    // Eight times the text; a matcher that goes back would need 64 times the steps.
    expect(long / short).toBeLessThan(9)
  })

  test.each([
    'if you ',
    'thank you for ',
    'not ',
    'Hi Dear Hello ',
    'stop taking ',
    'very ',
    'sorry to hear that you '
  ])('the whole lexicon, on %j over and over', (unit) => {
    const {matcher} = createVocabulary()
    const short = steps(matcher, unit.repeat(500))
    const long = steps(matcher, unit.repeat(4000))
    expect(long / short).toBeLessThan(9)
  })
})
