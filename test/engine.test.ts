import {describe, expect, test} from 'vitest'
import {rules as builtIn} from '../rules/index.ts'
import {createEngine, type Settings, unreadable} from '../src/engine.ts'
import type {Message} from '../src/message/message.ts'
import type {Place} from '../src/message/place.ts'
import {PhraseSyntaxError} from '../src/phrases/notation.ts'
import {defineRule, type Report, type Rule} from '../src/rule.ts'

/** A rule that reports what it is told to. */
function ruleThat(id: string, check: Rule['check'], more: Partial<Rule> = {}): Rule {
  return {
    id,
    about: 'Test',
    why: 'Test.',
    source: 'test',
    category: 'tone',
    points: 10,
    examples: [{passes: 'Fine.'}],
    check,
    ...more
  }
}

const reports = (...list: readonly Report[]) => {
  return () => list
}
const at = (start: number, end: number): Place => ({start, end})

function lint(rules: readonly Rule[], text: string, settings: Partial<Settings> = {}, patient?: string) {
  const on = Object.fromEntries(rules.map(({id}) => [id, [1, {}] as const]))
  const engine = createEngine(rules, {rules: on, weights: {}, phrases: {}, ...settings})
  return engine.lint({text, filePath: '/a.txt', ...(patient === undefined ? {} : {patient})})
}

describe('findings', () => {
  test('have the rule’s name, the config’s severity and a place in lines and columns', () => {
    const rule = ruleThat('a', reports({at: at(7, 12), say: 'Say it.'}))
    expect(lint([rule], 'Hello\n\nthere 😀 you', {rules: {a: [2, {}]}})).toMatchObject({
      filePath: '/a.txt',
      messages: [{ruleId: 'a', severity: 2, message: 'Say it.', line: 3, column: 1, endLine: 3, endColumn: 6}],
      errorCount: 1,
      warningCount: 0,
      fatalErrorCount: 0,
      score: 90,
      scoreDetails: [{ruleId: 'a', points: 10}]
    })
  })

  test('stand in the order of the draft, and of the rules at one place', () => {
    const late = ruleThat('late', reports({at: at(4, 5), say: 'Late.'}, {at: at(0, 2), say: 'Long.'}))
    const early = ruleThat('early', reports({at: at(0, 1), say: 'Short.'}, {at: at(0, 2), say: 'Long too.'}))
    expect(lint([late, early], 'Hello').messages.map(({message}) => message)).toEqual([
      'Short.',
      'Long.',
      'Long too.',
      'Late.'
    ])
  })

  test('carry suggestions in ESLint’s shape', () => {
    const suggest = [
      {at: at(0, 0), text: 'Hi. '},
      {at: at(0, 5), text: 'Bye', say: 'Leave'}
    ]
    expect(lint([ruleThat('a', reports({at: at(0, 5), say: 'Greet.', suggest}))], 'Hello').messages[0]).toMatchObject({
      suggestions: [
        {desc: 'Hi.', fix: {range: [0, 0], text: 'Hi. '}},
        {desc: 'Leave', fix: {range: [0, 5], text: 'Bye'}}
      ]
    })
    expect(lint([ruleThat('a', reports({at: at(0, 0), say: 'No.'}))], 'Hello').messages[0]).not.toHaveProperty(
      'suggestions'
    )
  })

  test('of a rule that is off are not looked for', () => {
    const rule = ruleThat('a', () => {
      throw new Error('was asked')
    })
    expect(lint([rule], 'Hello', {rules: {a: [0, {}]}}).messages).toEqual([])
    expect(lint([rule], 'Hello', {rules: {}}).messages).toEqual([])
  })
})

describe('a rule that fails', () => {
  const fine = ruleThat('fine', reports({at: at(0, 1), say: 'Seen.'}))

  test('by throwing is a fatal message without the draft’s words, and the others still judge', () => {
    const broken = ruleThat('broken', ({text}) => {
      throw new TypeError(`cannot read ${text}`)
    })
    const result = lint([broken, fine], 'Secret')
    expect(result).toMatchObject({score: null, fatalErrorCount: 1, errorCount: 1, warningCount: 1})
    expect(result.messages[0]).toMatchObject({ruleId: 'broken', severity: 2, fatal: true, line: 1, column: 1})
    expect(result.messages[0]!.message).toContain('TypeError')
    expect(JSON.stringify(result)).not.toContain('Secret')
    expect(result.messages[1]).toMatchObject({ruleId: 'fine', severity: 1})
    expect(result.scoreDetails).toEqual([{ruleId: 'fine', points: 10}])
  })

  test('by throwing is told with its place, and with no line of its error that looks like one', () => {
    const broken = ruleThat('broken', ({text}) => {
      throw new RangeError(`cannot read\n    at ${text}`)
    })
    const [message] = lint([broken], 'Marys (/home/mary.js:1:1)').messages
    expect(message!.message).toMatch(/\(RangeError at \S*engine\.test\.ts:\d+:\d+\)\.$/)
    const changed = ruleThat('changed', ({text}) => {
      const error = new RangeError(text)
      error.message = 'other'
      throw error
    })
    expect(lint([changed], 'Read:\n    at Mary').messages[0]!.message).not.toContain('Mary')
  })

  test.each<[string, () => unknown]>([
    ['async, and a check may not wait', async () => []],
    ['async, and a check may not wait', () => Promise.reject(new Error('late'))],
    ['async, and a check may not wait', async function* () {}],
    ['gives no list of reports', () => undefined],
    ['gives no list of reports', () => ({})]
  ])('by being %s', (problem, check) => {
    const broken = ruleThat('broken', check as Rule['check'])
    expect(lint([broken], 'Hello').messages[0]).toMatchObject({fatal: true, message: expect.stringContaining(problem)})
  })

  test('by throwing halfway is not believed in what it said before', () => {
    const halfway = ruleThat('halfway', function* () {
      yield {at: at(0, 1), say: 'First.'}
      throw new Error('then not')
    })
    expect(lint([halfway], 'Hello').messages.map(({fatal}) => fatal)).toEqual([true])
  })

  test('by throwing no error at all', () => {
    const odd = ruleThat('odd', () => {
      throw 'a word of the draft'
    })
    expect(lint([odd], 'Hello').messages[0]).toMatchObject({fatal: true})
    expect(lint([odd], 'Hello').messages[0]!.message).not.toContain('a word of the draft')
  })

  test.each([
    ['before the draft', at(-1, 2)],
    ['behind it', at(0, 6)],
    ['backwards', at(3, 2)],
    ['between two units', at(0.5, 2)],
    ['nowhere', at(Number.NaN, 2)]
  ])('by a place %s', (_, place) => {
    for (const report of [
      {at: place, say: 'Here.'},
      {at: at(0, 1), say: 'Here.', suggest: [{at: place, text: 'x'}]}
    ]) {
      expect(lint([ruleThat('a', reports(report))], 'Hello')).toMatchObject({score: null, fatalErrorCount: 1})
    }
  })
})

describe('options', () => {
  const options = {
    words: {type: 'strings', default: ['soon'], about: 'Words to flag'},
    most: {type: 'number', default: 2, about: 'How many'}
  } as const
  const seen: unknown[] = []
  const rule = defineRule({
    ...ruleThat('a', () => []),
    options,
    check(_, values) {
      seen.push(values)
      return []
    }
  })

  test('have their defaults, and what the config sets', () => {
    lint([rule], 'Hello')
    lint([rule], 'Hello', {rules: {a: [1, {most: 5}]}})
    expect(seen).toEqual([
      {words: ['soon'], most: 2},
      {words: ['soon'], most: 5}
    ])
  })
})

describe('the score', () => {
  const twice = ruleThat('twice', reports({at: at(0, 1), say: 'One.'}, {at: at(1, 2), say: 'Two.'}), {points: 30})
  const heavy = ruleThat('heavy', reports({at: at(0, 1), say: 'Heavy.'}), {points: 90})

  test('loses a rule’s points once, and is never below 0', () => {
    expect(lint([twice], 'Hello').score).toBe(70)
    expect(lint([twice, heavy], 'Hello')).toMatchObject({
      score: 0,
      scoreDetails: [
        {ruleId: 'twice', points: 30},
        {ruleId: 'heavy', points: 90}
      ]
    })
    expect(lint([], 'Hello').score).toBe(100)
  })

  test('takes the config’s weights in place of the rule’s points', () => {
    expect(lint([twice], 'Hello', {weights: {twice: 5}}).score).toBe(95)
    expect(lint([twice], 'Hello', {weights: {twice: 0}}).score).toBe(100)
  })
})

describe('phrases of the user', () => {
  const substance = 'Take the tablets with food. Repeat the test in May.'
  const count = (text: string, phrases: Settings['phrases']) => lint([], text, {phrases}).evidence

  test.each([
    ['opening', `Zogglin at line nine. ${substance}`, 'zogglin at [the] line'],
    ['empathy', `${substance} Zogglin at line nine. ${substance}`, 'zogglin ... nine'],
    ['close', `${substance} Zogglin at line nine.`, '<capital> at line <number> | zogglin at line'],
    ['critical', `${substance} Your zogglin is up.`, '<test> up | zogglin ..1 up'],
    ['confirmation', `${substance} Send up a flare.`, 'send up a flare'],
    ['highAcuity', `${substance} The zogglin is on fire.`, '[the] zogglin ... on fire']
  ] as const)('count for %s', (question, text, phrase) => {
    const acts = (phrases: Settings['phrases']) => count(text, phrases)[question].map(({act}) => act)
    expect(acts({[question]: [phrase]})).toContain(`your-${question}`)
    expect(acts({})).not.toContain(`your-${question}`)
  })

  test('count wherever they stand, and beside what counted before', () => {
    const text = `${substance} Zogglin at line nine. ${substance}`
    const {opening} = count(text, {opening: ['zogglin at line']})
    expect(opening).toMatchObject([{act: 'your-opening', text: 'Zogglin at line nine.'}])
    expect(count('Thanks for your question. See the form.', {opening: ['zogglin']}).opening).toHaveLength(1)
  })

  test('with a mistake are refused when the engine is made', () => {
    expect(() => lint([], '', {phrases: {empathy: ['fine', 'so (sad']}})).toThrow(PhraseSyntaxError)
  })
})

describe('the patient’s message', () => {
  const seen: (string | undefined)[] = []
  const rule = ruleThat('a', (message) => {
    seen.push(message.patient?.text, message.topic?.phrase)
    return []
  })

  test('is analysed too, and says what the draft is about', () => {
    lint([rule], 'Take it with food.', {}, 'My headaches are back, is it the tablets?')
    expect(seen).toEqual(['My headaches are back, is it the tablets?', 'your headaches'])
  })

  test('that is empty is none', () => {
    seen.length = 0
    lint([rule], 'Take it with food.', {}, '  \n')
    expect(seen[0]).toBeUndefined()
  })
})

test('a draft that could not be read has a result without a score', () => {
  expect(unreadable('/a.txt', 'not UTF-8')).toMatchObject({
    filePath: '/a.txt',
    messages: [{ruleId: null, severity: 2, fatal: true, message: 'not UTF-8'}],
    errorCount: 1,
    fatalErrorCount: 1,
    score: null,
    evidence: {opening: [], placeholder: []}
  })
})

test.each<[string, (message: Message) => void]>([
  ['the evidence', ({evidence}) => Object.assign(evidence, {empathy: [1]})],
  ['a piece of evidence', ({evidence}) => Object.assign(evidence.opening[0]!, {start: -1})],
  ['the list of it', ({evidence}) => (evidence.opening as unknown[]).push(1)],
  ['the sentences', ({sentences}) => (sentences as unknown[]).reverse()],
  ['a sentence', ({sentences}) => Object.assign(sentences[0]!, {text: ''})],
  ['the words of a sentence', ({sentences}) => (sentences[0]!.words as unknown[]).splice(0)],
  ['the place of a word', ({sentences}) => Object.assign(sentences[0]!.words[0]!, {start: 3})],
  ['an act', ({sentences}) => sentences[0]!.acts.forEach((act) => void Object.assign(act, {name: 'gone'}))],
  ['where words of evidence stand', ({evidence}) => Object.assign(evidence.opening[0]!.wordsAt, {start: 1})],
  ['a mark', ({marks}) => Object.assign(marks('jargon')[0]!, {instead: 'x'})],
  ['the links', ({links}) => (links as unknown[]).push(1)],
  ['where lines go', ({insertion}) => Object.assign(insertion, {close: 0})],
  ['the topic', ({topic}) => Object.assign(topic!, {phrase: 'x'})],
  ['the message of the patient', ({patient}) => (patient!.sentences as unknown[]).pop()],
  ['the marks', ({marks}) => (marks('jargon') as unknown[]).push(1)],
  ['the message', (message) => Object.assign(message, {text: ''})]
])('a rule that changes %s has failed, and nothing else is changed', (_, change) => {
  const vandal: Rule = {
    ...builtIn[0]!,
    id: 'vandal',
    check(message) {
      change(message)
      return []
    }
  }
  const draft = {
    text: 'It was good to see you today. You have edema.',
    patient: 'What can I do about my back pain?',
    filePath: 'a.txt'
  }
  const rules = {'plain-language': [1, {}]} as const
  const lint = (more: object, all: readonly Rule[]) =>
    createEngine(all, {rules: {...rules, ...more}, weights: {}, phrases: {}}).lint(draft)
  const {messages, evidence} = lint({vandal: [1, {}]}, [vandal, ...builtIn])
  expect(messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([
    ['vandal', true],
    ['plain-language', undefined]
  ])
  expect(evidence).toEqual(lint({}, builtIn).evidence)
})
