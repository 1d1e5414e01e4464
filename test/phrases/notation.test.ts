import {describe, expect, test} from 'vitest'
import {compile, Matcher} from '../../src/phrases/matcher.ts'
import {PhraseSyntaxError, parsePhrases} from '../../src/phrases/notation.ts'

/** The error that a list of phrases gives, with the classes that it may use. */
function mistakeIn(phrases: string, classes: Readonly<Record<string, string>> = {}): PhraseSyntaxError {
  const named = Object.entries(classes).map(([name, list]) => [name, {why: 'test', phrases: list}])
  try {
    new Matcher(compile(Object.fromEntries(named), [{name: 'list', phrases}]))
  } catch (error) {
    if (error instanceof PhraseSyntaxError) return error
    throw error
  }
  throw new Error(`no mistake was found in ${JSON.stringify(phrases)}`)
}

describe('a mistake in a phrase names the list, the line and the column', () => {
  test.each([
    // [phrases, line, column, what is wrong]
    ['call us (now | today', 1, 9, 'never closed'],
    ['call us [now', 1, 9, 'never closed'],
    ['call (us]', 1, 6, 'never closed'],
    ['call us)', 1, 8, '")" closes nothing'],
    ['call us ]', 1, 9, '"]" closes nothing'],
    ['call | | text', 1, 8, 'nothing in it'],
    ['call ()', 1, 7, 'nothing in it'],
    ['| call', 1, 1, 'nothing in it'],
    ['call |', 1, 6, 'nothing in it'],
    ['[please]', 1, 1, 'no word at all'],
    ['^ $', 1, 1, 'no word at all'],
    ['...', 1, 1, 'no word at all'],
    ['... call', 1, 1, 'begin or end with a gap'],
    ['call ..2', 1, 1, 'begin or end with a gap'],
    ['call ..0 us', 1, 6, 'a gap is of 1 to 12 words'],
    ['call ..13 us', 1, 6, 'a gap is of 1 to 12 words'],
    ['call <9am>', 1, 6, 'not the name of a word class'],
    ['call <>', 1, 6, 'not the name of a word class'],
    ['call < us', 1, 6, 'not the name of a word class'],
    ['call ~', 1, 6, 'not a word'],
    ['call - us', 1, 6, 'not a word'],
    ['call* us', 1, 1, 'not a word'],
    ['call us\n  # fine\n\n  write (us', 4, 9, 'never closed'],
    ['call us\r\nwrite )', 2, 7, 'closes nothing']
  ])('%j', (phrases, line, column, reason) => {
    const {list, line: at, column: from, reason: why, message} = mistakeIn(phrases)
    expect([list, at, from]).toEqual(['list', line, column])
    expect(why).toContain(reason)
    expect(message).toBe(`list:${line}:${column}: ${why}`)
  })

  test('a class that is not there, with the nearest that is', () => {
    expect(mistakeIn('call us\nso <feling>', {feeling: 'sad', kin: 'sister'})).toMatchObject({
      line: 2,
      column: 4,
      reason: 'no word class is called <feling>; did you mean <feeling>?'
    })
    expect(mistakeIn('so <zebra>', {feeling: 'sad'}).reason).toBe('no word class is called <zebra>')
  })

  test('a class in a class that is not there', () => {
    expect(mistakeIn('so <feeling>', {feeling: 'sad\nvery <colour>'})).toMatchObject({
      list: '<feeling>',
      line: 2,
      column: 6
    })
  })

  test.each([
    [{a: '<a> one'}, 'a class cannot use itself: a → a'],
    [{a: 'one | <b>', b: 'two <a>'}, 'a class cannot use itself: a → b → a'],
    [{a: '<b>', b: '[very] <c>', c: 'three\n(four | <a>)'}, 'a class cannot use itself: a → b → c → a']
  ])('classes that go round in a circle: %j', (classes, reason) => {
    expect(mistakeIn('so <a>', classes)).toMatchObject({list: '<a>', reason})
  })

  test('an ending outside a word class', () => {
    expect(mistakeIn('take\ntake *pril')).toMatchObject({line: 2})
    expect(mistakeIn('take <medicine>', {medicine: 'the *pril'})).toMatchObject({list: '<medicine>', line: 1})
  })
})

describe('what is no mistake', () => {
  test.each([
    ['', 0],
    ['\n  \n# a remark alone\n', 0],
    ['call us # or (them', 1],
    ['call us\nwrite us', 2],
    ['call us\r\nwrite us\r\n', 2],
    ["I'm glad", 1],
    ['follow-up', 1],
    ['100 %', 1],
    ['(call | (write | text) to) [us | them] $', 1]
  ])('%j has %i phrases', (phrases, amount) => {
    expect(parsePhrases('list', phrases)).toHaveLength(amount)
  })

  test('lines are counted from the first, remarks and empty ones included', () => {
    expect(parsePhrases('list', '# heading\n\ncall us\n  write us').map(({line}) => line)).toEqual([3, 4])
  })
})
