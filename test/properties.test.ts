import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.ts'
import {createEngine, prepare, understand} from '../src/engine.ts'
import {questions} from '../src/message/message.ts'
import {createVocabulary} from '../src/message/vocabulary.ts'
import {compile, Matcher} from '../src/phrases/matcher.ts'
import {PhraseSyntaxError} from '../src/phrases/notation.ts'

const settings = {rules: Object.fromEntries(rules.map(({id}) => [id, [1, {}] as const])), weights: {}, phrases: {}}
await prepare(rules, [settings])
const engine = createEngine(rules, settings)
const vocabulary = createVocabulary()

/** What drafts are made of, and what breaks parsers. */
const scrap = fc.constantFrom(
  ...[
    'Hi Ana,',
    'Dear Mr. O’Neil',
    'Subject: results',
    '> quoted',
    'On Monday, Ana wrote:',
    '- item',
    '1. item',
    'P.S.'
  ],
  ...['Thanks for your question', "I'm so sorry", 'You’ve been brave', 'stop taking your warfarin', 'call 911'],
  ...['if you get', 'chest pain', 'no', 'at 3 p.m.', 'E.R.', '7.2', '20mg', 'Dr. Lee', 'Best,', 'Sincerely', 'MD'],
  ...['[Name]', '***', '{{x}}', '((', '@NAME@', '____', 'xx', '<<', '«', '»', '[', ']', '<%', '%>'],
  ...['.', '!', '?', '…', ',', ':', ';', '"', '’', "'", '-', '—', '\n', '\n\n', '\r\n', '\t', ' ', '  '],
  ...['😀', '👋🏽', '\u200d', '\u0301', '\ufeff', '\u0000', '\ud83d', '\u2028', 'İ', 'ß', '名前', 'x.Y', 'a.B'],
  ...['Hello', 'it', 'hurts', 'worse', 'please', 'reply', 'take care', 'A', 'I', '9', 'mg', 'http://a.b/c?d=e']
)
const pieced = fc
  .array(fc.tuple(scrap, fc.constantFrom('', ' ', ' ', '\n')), {maxLength: 40})
  .map((parts) => parts.flat().join(''))
const arbitrary = fc.oneof({weight: 3, arbitrary: pieced}, fc.string({unit: 'binary', maxLength: 200}))

describe('for any text whatever', () => {
  test('no rule fails, every finding lies in the draft, the score is one', () => {
    fc.assert(
      fc.property(arbitrary, fc.option(arbitrary, {nil: undefined}), (text, patient) => {
        const result = engine.lint({text, filePath: '<text>', ...(patient === undefined ? {} : {patient})})
        // What is no English has no score.
        const fatal = result.messages.filter((one) => one.fatal === true).map(({message}) => message)
        expect(fatal.filter((reason) => !reason.startsWith('This draft looks like'))).toEqual([])
        if (fatal.length === 0) expect(result.score).toBeGreaterThanOrEqual(0)
        expect(result.score ?? 0).toBeLessThanOrEqual(100)
        const lines = text.split('\n')
        for (const {line, column, endLine, endColumn} of result.messages) {
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1)
          expect(endColumn).toBeLessThanOrEqual(lines[endLine - 1]!.length + 1)
          expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true)
        }
      }),
      {numRuns: 400}
    )
  })

  test('evidence is the draft’s own words', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const {evidence} = engine.lint({text, filePath: '<text>'})
        for (const one of questions.flatMap((question) => evidence[question])) {
          expect(one.text).toBe(text.slice(...one.range))
          expect(one.text).toContain(one.words)
        }
      }),
      {numRuns: 400}
    )
  })

  test('sentences are slices of the draft, in order and disjoint, their acts within them', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        let last = 0
        for (const sentence of understand(text, vocabulary).sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          expect(sentence.end).toBeGreaterThan(sentence.start)
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
          for (const act of sentence.acts) {
            expect(act.start).toBeGreaterThanOrEqual(sentence.start)
            expect(act.end).toBeLessThanOrEqual(sentence.end)
          }
          last = sentence.end
        }
      }),
      {numRuns: 400}
    )
  })

  test('every word of the draft is in a sentence', () => {
    fc.assert(
      fc.property(pieced, (text) => {
        const covered = understand(text, vocabulary).sentences
        for (const {index} of text.matchAll(/[a-z]/gi)) {
          expect(
            covered.some(({start, end}) => start <= index && index < end),
            text
          ).toBe(true)
        }
      }),
      {numRuns: 200}
    )
  })

  test('the same text gives the same result', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const draft = {text, filePath: '<text>'}
        expect(engine.lint(draft)).toEqual(createEngine(rules, settings).lint(draft))
      }),
      {numRuns: 50}
    )
  })
})

test('any phrase either compiles and matches, or says where it is wrong', () => {
  const token = fc.constantFrom(
    'a',
    'b~',
    '(',
    ')',
    '[',
    ']',
    '|',
    '...',
    '..3',
    '^',
    '$',
    '<number>',
    '<x>',
    '#',
    '\n',
    '*ab'
  )
  const sentence = 'a b 5 a b'
  fc.assert(
    fc.property(fc.array(token, {maxLength: 14}), (tokens) => {
      const phrases = tokens.join(' ')
      try {
        const matcher = new Matcher(compile({}, [{name: 'list', phrases}]))
        const {words, matches} = matcher.match(matcher.read(sentence, 0, sentence.length))
        for (const {from, to} of matches) expect(0 <= from && from < to && to <= words.length).toBe(true)
      } catch (error) {
        if (!(error instanceof PhraseSyntaxError)) throw error
        expect(error.line).toBeLessThanOrEqual(phrases.split('\n').length)
        expect(error.column).toBeLessThanOrEqual(phrases.split('\n')[error.line - 1]!.length + 1)
      }
    }),
    {numRuns: 1000}
  )
})
