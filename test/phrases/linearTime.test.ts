import {afterEach, describe, expect, test, vi} from 'vitest'
import {createVocabulary} from '../../src/message/vocabulary.ts'
import {Automaton} from '../../src/phrases/automaton.ts'
import {Matcher} from '../../src/phrases/matcher.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** How many steps the automata take to read a text as one sentence. */
function steps(matcher: Matcher, text: string): number {
  const step = vi.spyOn(Automaton.prototype, 'step')
  matcher.match(matcher.read(text, 0, text.length))
  const taken = step.mock.calls.length
  step.mockRestore()
  return taken
}

describe('the cost of a sentence grows with its length and no faster', () => {
  const gap = Array.from({length: 8}, () => 'a ..12').join(' ')
  const optional = Array.from({length: 12}, () => '[a | a a | a a a]').join(' ')

  test.each([
    ['gaps in a row', `${gap} b`, 'a '],
    ['options in a row', `${optional} b`, 'a '],
    ['choices that all fit', `${Array.from({length: 10}, () => '(a | a)').join(' ')} b`, 'a '],
    ['many phrases with one beginning', Array.from({length: 300}, (_, index) => `a a a x${index}`).join('\n'), 'a '],
    ['a class of many words', 'so <long> <long> <long> b', 'so a a a a '],
    ['a class in a class', '<longer> b', 'a a b a ']
  ])('%s', (_, phrases, unit) => {
    const classes = {
      long: {why: 'test', phrases: 'a | a a | a a a | a a a a'},
      longer: {why: 'test', phrases: '<long> ..6 <long>'}
    }
    const matcher = new Matcher(classes, [{name: 'list', phrases}])
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
