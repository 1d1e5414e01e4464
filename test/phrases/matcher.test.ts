import {describe, expect, test} from 'vitest'
import {compile, Matcher} from '../../src/phrases/matcher.ts'

type Classes = Readonly<Record<string, string>>

/** The stretches of a sentence that a list matches, as written. */
function found(phrases: string, sentence: string, classes: Classes = {}, except?: string): string[] {
  const named = Object.entries(classes).map(([name, list]) => [name, {why: 'test', phrases: list}])
  const matcher = new Matcher(
    compile(Object.fromEntries(named), [{name: 'list', phrases, ...(except === undefined ? {} : {except})}])
  )
  const {words, matches} = matcher.match(matcher.read(sentence, 0, sentence.length))
  return matches.map(({from, to}) => sentence.slice(words[from]!.start, words[to - 1]!.end))
}

/** [phrase, sentence, what matches in it]; no third item where nothing does. */
type Row = readonly [phrase: string, sentence: string, matched?: string]

function table(name: string, rows: readonly Row[], classes: Classes = {}) {
  describe(name, () => {
    for (const [phrase, sentence, matched] of rows) {
      test(`${phrase} · ${sentence}`, () => {
        expect(found(phrase, sentence, classes)).toEqual(matched === undefined ? [] : [matched])
      })
    }
  })
}

table('words', [
  ['call us', 'Please call us today.', 'call us'],
  ['Call Us', 'please CALL US', 'CALL US'],
  ['call us', 'Call the us.'],
  ['call us', 'Recall us.'],
  ['call us', 'Call, us!', 'Call, us'],
  ['follow up', 'A follow-up visit', 'follow-up'],
  ['follow-up', 'We follow up soon', 'follow up'],
  ['er', 'Go to the E.R. now', 'E.R'],
  ['20 mg', 'Take 20mg daily', '20mg'],
  ['%', '5% more', '%'],
  ['café', 'The CAFÉ is open', 'CAFÉ'],
  ['thanks', 'thx for that', 'thx']
])

table('apostrophes and contractions, both ways', [
  ["I'm glad", 'I am glad', 'I am glad'],
  ["I'm glad", 'I’m glad', 'I’m glad'],
  ['i am glad', "I'm glad", "I'm glad"],
  ['i am glad', 'Im glad', 'Im glad'],
  ["don't worry", 'Do not worry', 'Do not worry'],
  ['do not worry', "Don't worry", "Don't worry"],
  ['do not worry', 'Don’t worry', 'Don’t worry'],
  ['do not worry', 'Dont worry', 'Dont worry'],
  ['can not', 'I cannot come', 'cannot'],
  ['will not', "It won't hurt", "won't"],
  ['you have been', "You've been brave", "You've been"],
  ["what you've been", 'What you have been doing', 'What you have been'],
  ['it is fine', "It's fine", "It's fine"],
  ['it has been', "It's been long", "It's been"],
  ['let us see', 'Let’s see', 'Let’s see'],
  ["I'll call", 'I will call', 'I will call'],
  ["I'd like", 'I would like', 'I would like'],
  ["patient's", 'The patient’s chart', 'patient’s'],
  ['am glad', 'I am not glad']
])

table('inflection', [
  ['call~', 'She calls', 'calls'],
  ['call~', 'She called', 'called'],
  ['call~', 'She is calling', 'calling'],
  ['call~', 'call', 'call'],
  ['call~', 'The caller'],
  ['hope~', 'hoping', 'hoping'],
  ['hope~', 'hoped', 'hoped'],
  ['worry~', 'worries', 'worries'],
  ['worry~', 'worried', 'worried'],
  ['stop~', 'stopped', 'stopped'],
  ['stop~', 'stopping', 'stopping'],
  ['listen~', 'listening', 'listening'],
  ['show~', 'showed', 'showed'],
  ['die~', 'dying', 'dying'],
  ['cough~', 'coughs', 'coughs'],
  ['wish~', 'wishes', 'wishes'],
  ['feel~', 'She felt', 'felt'],
  ['feel~', 'feeled'],
  ['be~ glad', 'We were glad', 'were glad'],
  ['have~', 'has', 'has'],
  ['call', 'calls']
])

table('choices and options', [
  ['(call | write to) us', 'write to us', 'write to us'],
  ['(call | write to) us', 'write us'],
  ['call | text', 'text me', 'text'],
  ['(call | (write | text) [back]) soon', 'text back soon', 'text back soon'],
  ['[please] call', 'Please call', 'Please call'],
  ['[please] call', 'You call', 'call'],
  ['call [us | [the] office] today', 'call the office today', 'call the office today'],
  ['call [us | [the] office] today', 'call office today', 'call office today'],
  ['call [us | [the] office] today', 'call the today']
])

table('gaps', [
  ['thank ... visit', 'Thank you for the visit', 'Thank you for the visit'],
  ['thank ... visit', 'Thank visit', 'Thank visit'],
  ['thank ... visit', 'Thank you for your nice visit'],
  ['thank ..4 visit', 'Thank you for your nice visit', 'Thank you for your nice visit'],
  ['thank ..1 visit', 'Thank your visit', 'Thank your visit'],
  ['thank ..1 visit', 'Thank you, a visit'],
  ['a ... b ... c', 'a x b y z c', 'a x b y z c'],
  ['a (x ..2 | y) b', 'a x 1 2 b', 'a x 1 2 b'],
  ['a ... ... b', 'a 1 2 3 4 5 6 b', 'a 1 2 3 4 5 6 b']
])

table('the edges of a sentence', [
  ['^ thanks', 'Thanks, Ana', 'Thanks'],
  ['^ thanks', 'Many thanks'],
  ['thanks $', 'Many thanks!', 'thanks'],
  ['thanks $', 'Thanks a lot'],
  ['^ thanks $', 'Thanks.', 'Thanks'],
  ['^ thanks $', 'Thanks thanks'],
  ['(^ | oh) thanks', 'Oh thanks', 'Oh thanks'],
  ['(^ | oh) thanks', 'Thanks', 'Thanks'],
  ['[^] thanks', 'Many thanks', 'thanks'],
  ['thanks ..4 $', 'Thanks for all of it', 'Thanks for all of it'],
  ['thanks ..4 $', 'Thanks for all of it today']
])

table('kinds of token', [
  ['<number> pills', 'Take 20 pills', '20 pills'],
  ['<number> pills', 'Take 1,000 pills', '1,000 pills'],
  ['<number> pills', 'Take many pills'],
  ['at <clock>', 'Come at 9:30', 'at 9:30'],
  ['at <clock>', 'Come at 9'],
  ['dear <capital>', 'Dear Ana', 'Dear Ana'],
  ['dear <capital>', 'Dear ana'],
  ['dear <capital>', 'Dear Édith', 'Dear Édith']
])

table(
  'classes',
  [
    ['so <feeling>', 'I am so sad', 'so sad'],
    ['so <feeling>', 'I am so worn out', 'so worn out'],
    ['so <feeling>', 'I am so worn'],
    ['<feeling> today', 'Not at all well today', 'Not at all well today'],
    ['so <mood>', 'so down in the dumps', 'so down in the dumps'],
    ['so <mood>', 'so very worn out', 'so very worn out'],
    ['so ... today', 'so worn out today', 'so worn out today'],
    ['^ <feeling> $', 'Worn out.', 'Worn out'],
    ['<pill>', 'your lisinopril', 'lisinopril'],
    ['<pill>', 'in April'],
    ['<pill>', 'two pills', 'pills'],
    ['<feeling> <feeling>', 'sad, worn out', 'sad, worn out']
  ],
  {
    feeling: 'sad | worn out\nnot [at all] well',
    mood: '[very] <feeling>\ndown in the dumps',
    pill: '*pril | pill~'
  }
)

describe('which match is told', () => {
  test('the longest of a list, once', () => {
    expect(found('keep in touch\nkeep in touch with us\nin touch', 'Please keep in touch with us.')).toEqual([
      'keep in touch with us'
    ])
  })

  test('each place where the list matches', () => {
    expect(found('thanks', 'Thanks, and thanks again')).toEqual(['Thanks', 'thanks'])
  })

  test('none of an affirmed list across a negator, but its own words and its exceptions', () => {
    const matcher = new Matcher(
      compile({negator: {why: 'test', phrases: '(no | nothing)'}}, [
        {name: 'affirmed', phrases: 'shows ..3 clot\nno ..2 spasm', except: 'clot ..3 gone', isAffirmed: true},
        {name: 'plain', phrases: 'shows ..3 clot'}
      ])
    )
    const names = (sentence: string) =>
      matcher.match(matcher.read(sentence, 0, sentence.length)).matches.map(({name}) => name)
    expect(names('It shows a large clot.')).toEqual(['affirmed', 'plain'])
    expect(names('It shows no clot.')).toEqual(['plain'])
    expect(names('It shows nothing like a clot.')).toEqual(['plain'])
    expect(names('There is no more spasm.')).toEqual(['affirmed'])
    expect(names('It shows a clot, no longer there: gone.')).toEqual(['plain'])
  })

  test('none that overlaps an exception of its list', () => {
    const phrases = 'your concern'
    expect(found(phrases, 'I understand your concern.', {}, 'your concern is')).toEqual(['your concern'])
    expect(found(phrases, 'Your concern is pneumonia.', {}, 'your concern is')).toEqual([])
    expect(found(phrases, 'Your concern is noted; I share your concern.', {}, 'your concern is')).toEqual([
      'your concern'
    ])
  })

  test('an exception of one list leaves the others alone', () => {
    const matcher = new Matcher(
      compile({}, [
        {name: 'a', phrases: 'concern', except: 'concern is'},
        {name: 'b', phrases: 'concern'}
      ])
    )
    const text = 'concern is'
    expect(matcher.match(matcher.read(text, 0, text.length)).matches.map(({name}) => name)).toEqual(['b'])
  })

  test('a contraction is found at the whole word', () => {
    expect(found('not worry', "Don't worry")).toEqual(["Don't worry"])
  })
})

describe('sentences of odd shape', () => {
  test.each(['', '   ', '…', '😀😀', '\u0000', '\ud800', '___', "'''", '5', '%'])('%j', (sentence) => {
    expect(found('call us', sentence)).toEqual([])
  })
})

describe('a large lexicon', () => {
  test('is matched behind as many positions as two bytes can tell apart', () => {
    const letters = Array.from('abcdefghijklmnop', (letter) => `q${letter}`)
    const many = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a} ${b} ${c}`)))
    const phrases = ['zi', 'zo', 'zu', 'za', 'ze', 'zy'].flatMap((last) => many.map((three) => `${three} ${last}`))
    expect(phrases.length * 4).toBeGreaterThan(0xffff)
    expect(found([...phrases, 'the very last one'].join('\n'), 'So qp qp qp zy, the very last one.')).toEqual([
      'qp qp qp zy',
      'the very last one'
    ])
  })

  test('has more words than half a row can number', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    const words = Array.from({length: 25_000}, (_, number) =>
      [17_576, 676, 26, 1].map((step) => letters[Math.floor(number / step) % 26]).join('')
    )
    const phrases = words.map((word) => `x${word} y${word}`)
    const last = words.at(-1)
    expect(found(phrases.join('\n'), `so x${last} y${last} then`)).toEqual([`x${last} y${last}`])
  })
})
