import {describe, expect, test} from 'vitest'
import type {ActGroup, AnsweredQuestion, Frame} from '../../lexicon/acts/act.ts'
import {anatomy} from '../../lexicon/anatomy.ts'
import {classes} from '../../lexicon/classes/index.ts'
import {frames} from '../../lexicon/frames.ts'
import {analyse} from '../../src/message/analysis.ts'
import {explain, type Near} from '../../src/message/explanation.ts'
import {type Question, questions} from '../../src/message/message.ts'
import {actPrefix, anatomyPrefix, framePrefix} from '../../src/message/prefixes.ts'
import {step, weightCount} from '../../src/message/stacking.ts'
import type {Vocabulary} from '../../src/message/vocabulary.ts'
import type {StackModel} from '../../src/message/weights.ts'
import {Weights, type WitnessModel} from '../../src/message/weights.ts'
import {cautionFor, Witness, witnessed} from '../../src/message/witness.ts'
import {parse} from '../../src/parse/pipeline.ts'
import {compile, Matcher} from '../../src/phrases/matcher.ts'

const unless: readonly Frame[] = ['condition', 'negation', 'history', 'education', 'question']

/** Acts of words that mean nothing, so that no change of the lexicon's own acts changes what is tested here. */
const acts: Readonly<Record<string, ActGroup>> = {
  'zog-order': {answers: ['critical'], why: 'test', phrases: 'zog it', reason: 'a thing to zog', unless},
  'warm-zog': {answers: ['opening', 'close'], why: 'test', phrases: 'zog be with you'},
  'kind-zog': {answers: ['empathy'], why: 'test', phrases: 'zog feels ..4 you', except: 'for the delay', unless},
  'your-empathy': {answers: ['empathy'], why: 'test', phrases: 'our own zog'}
}

function vocabularyOf(): Vocabulary {
  const lists = [
    [framePrefix, Object.entries(frames)],
    [anatomyPrefix, Object.entries(anatomy)]
  ] as const
  const named = [
    ...Object.entries(acts).map(([name, {phrases, except = ''}]) => ({name: actPrefix + name, phrases, except})),
    ...lists.flatMap(([prefix, list]) => list.map(([name, phrases]) => ({name: prefix + name, phrases})))
  ]
  return {
    matcher: new Matcher(compile(classes, named)),
    acts: new Map(Object.entries(acts)),
    marks: new Map(),
    limits: [],
    hasOwnPhrases: false
  }
}

const vocabulary = vocabularyOf()
const six = (value: number) => witnessed.map(() => value)

/** A witness who weighs each word of every sentence alike, so that its score has one sign; thresholds say what it makes of that. */
function witnessThat(
  thresholds: Pick<WitnessModel, 'alone' | 'supported'>,
  weight = 0,
  bias = 0,
  stack: StackModel = {columns: [], hidden: 0, weights: new Int16Array(0)}
): Witness {
  const weights = Weights.of(new Int8Array(2 ** 10 * witnessed.length).fill(weight), witnessed.length)
  return new Witness({bits: 10, scales: six(0.0002), biases: six(bias), weights, stack, ...thresholds})
}

/** Adds nothing, takes nothing back. */
const silent = witnessThat({alone: six(10), supported: six(-10)})

function explained(text: string, question: Question, witness = silent) {
  return explain(parse(text), text, vocabulary, witness).find((one) => one.question === question)!
}

function nearly(text: string, question: Question, witness = silent): readonly Near[] {
  return explained(text, question, witness).nearly
}

const body = 'The form is at the front desk. It has two pages. The door is on the left.'
const thread = 'On Tue, 4 June 2024 at 09:12, Jo Blake wrote:'

describe('what nearly counted, and why not', () => {
  test.each<[name: string, question: Question, draft: string, obstacle: string, words: string, why: string]>([
    ['a condition', 'critical', 'If you get a rash, zog it.', 'condition', 'zog it', 'conditional (“If”)'],
    ['a condition behind', 'critical', 'Please zog it if a rash comes.', 'condition', 'zog it', 'conditional (“if”)'],
    [
      'a condition in the sentence before',
      'critical',
      'If you get a rash, sit down. Zog it now.',
      'condition',
      'Zog it',
      'conditional, by what stands before it'
    ],
    ['a negation', 'critical', 'Never zog it.', 'negation', 'zog it', 'negated (“Never”)'],
    ['a question', 'critical', 'Did they zog it?', 'question', 'zog it', 'a question'],
    [
      'an exception of its list',
      'empathy',
      `The zog feels for the delay you had. ${body}`,
      'look-alike',
      'zog feels for the delay you',
      '“for the delay” is something else'
    ],
    [
      'history',
      'critical',
      'Years ago they would zog it.',
      'history',
      'zog it',
      'about another time or another person (“Years ago”)'
    ],
    [
      'a quoted message',
      'empathy',
      `${body}\n\n${thread}\n> Zog feels for you.`,
      'quoted',
      'Zog feels for you',
      'in a quoted message'
    ],
    [
      'a quoted opening',
      'opening',
      `${body}\n\n${thread}\n> Zog be with you.`,
      'quoted',
      'Zog be with you',
      'in a quoted message'
    ],
    [
      'the subject line',
      'opening',
      `Subject: Zog be with you\n\n${body}`,
      'subject',
      'Zog be with you',
      'in the subject line'
    ],
    [
      'the signature',
      'close',
      `${body}\n\nSincerely,\nJo Lee\nZog be with you always`,
      'signature',
      'Zog be with you',
      'in the signature'
    ],
    [
      'boilerplate',
      'empathy',
      `${body}\n\nThis message is confidential and zog feels with you.`,
      'boilerplate',
      'zog feels with you',
      'in boilerplate'
    ],
    [
      'an opening too late',
      'opening',
      `${body} Zog be with you. ${body}`,
      'misplaced',
      'Zog be with you',
      'too late to open the message: 3 sentences stand before it'
    ],
    [
      'a close too early',
      'close',
      `${body} Zog be with you. ${body}`,
      'misplaced',
      'Zog be with you',
      'too early to end the message: 3 sentences stand after it'
    ],
    [
      'empathy where no close is',
      'close',
      `${body} Zog feels with you. ${body}`,
      'misplaced',
      'Zog feels with you',
      'too early to end the message: 3 sentences stand after it'
    ],
    [
      'brackets with ordinary words',
      'placeholder',
      'See [the sheet].',
      'ordinary',
      '[the sheet]',
      'without a word that says what to fill in'
    ],
    [
      'a quoted placeholder',
      'placeholder',
      `${body}\n\n${thread}\n> Hi {{name}}`,
      'quoted',
      '{{name}}',
      'in a quoted message'
    ]
  ])('%s', (_, question, draft, obstacle, words, why) => {
    const found = explained(draft, question)
    expect(found.counted).toEqual([])
    expect(found.nearly).toMatchObject([{obstacle, words, why}])
    const {place, text, wordsAt} = found.nearly[0]!
    expect(draft.slice(place.start, place.end)).toBe(text)
    expect(draft.slice(wordsAt.start, wordsAt.end)).toBe(words)
  })

  test('general education', () => {
    const found = nearly('People with asthma should zog it.', 'critical')
    expect(found).toMatchObject([{obstacle: 'education', act: 'zog-order'}])
    expect(found[0]!.why).toMatch(/^general information, not about this patient \(“[^”]+”\)$/)
  })

  test('a veto of the trained witness, with the words that tell against', () => {
    const against = witnessThat({alone: six(10), supported: six(-0.5)}, -5, -1 + cautionFor(1))
    const found = nearly('Please zog it.', 'critical', against)
    expect(found).toMatchObject([{obstacle: 'vetoed', act: 'zog-order', words: 'zog it', wordsAt: {start: 7, end: 13}}])
    expect(found[0]!.why).toMatch(
      /^the trained witness says no \(it scores -1\.\d\d, and needs more than -0\.50\); what tells most against it: “.+”$/
    )
  })

  test('a sentence that the trained witness only just leaves out, with the words that tell for it', () => {
    const score = (bias: number) =>
      nearly(
        'Please hum softly.',
        'critical',
        witnessThat({alone: six(0.5), supported: six(-10)}, 5, bias + cautionFor(1))
      )
    const [found, ...more] = score(0.47)
    expect(more).toEqual([])
    expect(found).toMatchObject({obstacle: 'unsure', act: 'wording', text: 'Please hum softly.'})
    expect(found!.why).toMatch(
      /not sure \(it scores 0\.4\d, and needs more than 0\.50\); what tells most for it: “.+”$/
    )
    expect('Please hum softly.'.slice(found!.wordsAt.start, found!.wordsAt.end)).toBe(found!.words)
    expect(score(0.3)).toEqual([])
    // Sure: it counts.
    expect(score(0.6)).toEqual([])
  })

  test('is told once a sentence, and not of a sentence that counts', () => {
    expect(nearly('If you get a rash, zog it or zog it.', 'critical')).toHaveLength(1)
    expect(explained('Never zog it; today zog it.', 'critical')).toMatchObject({
      counted: [{act: 'zog-order', wordsAt: {start: 20, end: 26}, reason: 'a thing to zog'}],
      nearly: []
    })
  })

  test('where a message opens and ends warmly, other warm words are no news', () => {
    const draft = `Zog be with you. ${body} Zog be with you. ${body} Zog be with you.`
    expect(nearly(draft, 'opening')).toEqual([])
    expect(nearly(draft, 'close')).toEqual([])
  })

  test('what opens the message did not nearly end it, nor the other way round', () => {
    expect(nearly(`Zog be with you. ${body}`, 'close')).toEqual([])
    expect(nearly(`${body} Zog be with you.`, 'opening')).toEqual([])
  })

  test('asides and what is filled in are no near misses', () => {
    expect(nearly('Take it (with food).', 'placeholder')).toEqual([])
    expect(explained('Hi [patient name]', 'placeholder')).toMatchObject({
      counted: [{words: '[patient name]'}],
      nearly: []
    })
  })
})

describe('what counted', () => {
  const draft = `Zog be with you. ${body} Zog it. Zog feels with you.`

  test('is what the analysis found, question by question', () => {
    const {evidence} = analyse(parse(draft), draft, vocabulary, undefined, silent)
    const found = explain(parse(draft), draft, vocabulary, silent)
    expect(found.map(({question}) => question)).toEqual(questions)
    for (const {question, counted} of found) {
      expect(counted).toEqual(evidence[question])
      for (const {words, wordsAt} of counted) expect(draft.slice(wordsAt.start, wordsAt.end)).toBe(words)
    }
    expect(found.map(({counted}) => counted.length)).toEqual([1, 1, 1, 1, 0, 0, 0])
  })

  test('has its words where they proved it, not where they first stand', () => {
    const twice = 'Never zog it; today zog it.'
    expect(explained(twice, 'critical').counted).toMatchObject([{words: 'zog it', wordsAt: {start: 20, end: 26}}])
  })

  test('by the user’s phrases stands against any witness', () => {
    const against = witnessThat({alone: six(10), supported: six(5)})
    expect(explained('We are our own zog.', 'empathy', against)).toMatchObject({
      counted: [{act: 'your-empathy'}],
      nearly: []
    })
  })

  test('is nothing in an empty draft', () => {
    expect(explain(parse(''), '', vocabulary, silent).flatMap(({counted, nearly}) => [...counted, ...nearly])).toEqual(
      []
    )
  })
})

/** Thresholds of a witness that scores every sentence 0.5 and answers one question. */
function onlyFor(question: AnsweredQuestion): number[] {
  return six(9).with(witnessed.indexOf(question), 0)
}

describe('empathy', () => {
  const moved = witnessThat({alone: onlyFor('empathy'), supported: six(-0.5)}, 0, 0.5)
  const counted = (question: AnsweredQuestion) =>
    explained('The form is here. It has two pages. Bring it.', question, moved).counted.map(({text}) => text)

  test('that begins the message opens it', () => {
    expect(counted('opening')).toEqual(['The form is here.'])
  })

  test('that ends the message closes it', () => {
    expect(counted('close')).toEqual(['Bring it.'])
  })
})

describe('what the trained witness takes back in its message', () => {
  const columns = [witnessed.indexOf('opening')]
  const weights = new Int16Array(weightCount({columns, hidden: 0}, witnessed.length))
  weights[0] = -1 / step
  const strict = witnessThat({alone: onlyFor('opening'), supported: six(-0.5)}, 0, 0.5, {columns, hidden: 0, weights})

  test('though it finds it by itself', () => {
    const [first] = nearly('The form is here. It has two pages.', 'opening', strict)
    expect(first?.obstacle).toBe('outweighed')
    expect(first?.why).toBe(
      'no phrase says so, and the trained witness takes it back in this message (it scores 0.59 alone and -1.00 in this message, and needs more than 0.00)'
    )
  })

  test('though words say it', () => {
    const [first] = nearly('Zog be with you. The form is here.', 'opening', strict)
    expect(first?.obstacle).toBe('vetoed')
    expect(first?.why).toBe(
      'the trained witness says no (it scores 0.59 alone and -1.00 in this message, and needs more than -0.50)'
    )
  })

  test('and what it doubts by itself is told with its own score', () => {
    const doubtful = witnessThat({alone: six(0.6), supported: six(-0.5)}, 0, 0.5, {columns, hidden: 0, weights})
    const [first] = nearly('The form is here. It has two pages.', 'opening', doubtful)
    expect(first?.why).toContain('(it scores 0.59, and needs more than 0.60)')
  })
})
