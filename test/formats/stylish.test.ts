import {Chalk} from 'chalk'
import {describe, expect, test} from 'vitest'
import type {RecordName} from '../../src/formats/format.ts'
import {json} from '../../src/formats/json.ts'
import {ndjson} from '../../src/formats/ndjson.ts'
import {plain} from '../../src/formats/palette.ts'
import {stylish} from '../../src/formats/stylish.ts'
import {count, emptyTally} from '../../src/formats/tally.ts'
import {visible} from '../../src/formats/visible.ts'
import type {LintMessage, LintResult} from '../../src/result.ts'

function finding(message: Partial<LintMessage>): LintMessage {
  return {ruleId: 'greeting', severity: 1, message: 'Greet.', line: 1, column: 1, endLine: 1, endColumn: 1, ...message}
}

function result(score: number | null, messages: LintMessage[] = [], filePath = '/home/draft.txt'): LintResult {
  const errors = messages.filter(({severity}) => severity === 2).length
  return {
    filePath,
    messages,
    suppressedMessages: [],
    errorCount: errors,
    fatalErrorCount: messages.filter(({fatal}) => fatal).length,
    warningCount: messages.length - errors,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    score,
    scoreDetails: [],
    evidence: {opening: [], empathy: [], close: [], critical: [], confirmation: [], highAcuity: [], placeholder: []}
  }
}

function report(results: LintResult[], columns = 100, palette = plain, record?: RecordName): string {
  const format = stylish({cwd: '/home', columns, palette})
  const tally = emptyTally()
  const drafts = results.map((one, index) => {
    count(tally, one)
    return format.draft(one, index, record)
  })
  return format.head() + drafts.join('') + format.tail(tally)
}

describe('stylish', () => {
  test('looks like ESLint, with scores', () => {
    const messages = [
      finding({}),
      finding({ruleId: 'no-shouting', severity: 2, message: 'Do not shout.', line: 12, column: 5}),
      finding({line: 3, column: 104})
    ]
    expect(report([result(50, messages), result(100, [], '/elsewhere/b.txt')])).toBe(`
draft.txt  50/100
   1:1    warning  Greet.         greeting
  12:5    error    Do not shout.  no-shouting
   3:104  warning  Greet.         greeting

/elsewhere/b.txt  100/100

✖ 3 problems (1 error, 2 warnings)
Score of the run: 75/100 (mean of 2 drafts)

`)
  })

  test('wraps long messages and hangs them', () => {
    const message = 'The draft does not greet the patient by name; begin with a line for them.'
    expect(report([result(80, [finding({message})])], 60)).toBe(`
draft.txt  80/100
  1:1  warning  The draft does not greet the        greeting
                patient by name; begin with a line
                for them.

✖ 1 problem (0 errors, 1 warning)

`)
  })

  test('shows three suggestions, on one line each where they fit', () => {
    const texts = ['Hi Mary,\n\n', ' Thank you for writing about your worry. ', '', 'four']
    const suggestions = texts.map((text) => ({
      desc: text === '' ? 'Take it out.' : text,
      fix: {range: [0, 0] as const, text}
    }))
    expect(report([result(80, [finding({suggestions})])], 60)).toBe(`
draft.txt  80/100
  1:1  warning  Greet.  greeting
                → try: "Hi Mary,"
                → try: "Thank you for writing about your
                       worry."
                → try: Take it out.

✖ 1 problem (0 errors, 1 warning)

`)
  })

  test('columns stay straight beside wide characters', () => {
    const rows = report([result(80, [finding({message: '"你好" 👍'}), finding({message: 'e\u0301tude noir'})])]).split(
      '\n'
    )
    expect(rows.slice(2, 4)).toEqual([
      '  1:1  warning  "你好" 👍   greeting',
      '  1:1  warning  e\u0301tude noir  greeting'
    ])
  })

  test.each<[string, LintResult[], string]>([
    ['one clean draft', [result(100)], '✔ No problems\n'],
    [
      'clean drafts',
      [result(100), result(100)],
      '✔ No problems in 2 drafts\nScore of the run: 100/100 (mean of 2 drafts)\n'
    ],
    [
      'what is kept back',
      [{...result(100), suppressedMessages: [{...finding({}), suppressions: [{kind: 'file', justification: ''}]}]}],
      '✔ No problems; 1 suppressed\n'
    ],
    ['no drafts', [], 'No drafts.\n'],
    ['a draft without a score', [result(null), result(61)], 'Score of the run: 61/100 (mean of 1 draft)\n']
  ])('sums up: %s', (_, results, summary) => {
    expect(report(results)).toContain(summary)
  })

  test('names a record by line and id', () => {
    const one = result(100, [], '<stdin>:3')
    expect(report([one], 100, plain, {id: 'A-1', line: 3})).toContain('\n<stdin>:3 (A-1)  100/100\n')
    expect(report([one], 100, plain, {id: 3, line: 3})).toContain('\n<stdin>:3  100/100\n')
  })

  test('a name or a message cannot command the terminal', () => {
    const evil = '\u001b[2J\u009b31m\u202e\u0007'
    const suggestions = [{desc: evil, fix: {range: [0, 0] as const, text: evil}}]
    const text = report(
      [result(1, [finding({message: evil, ruleId: evil, suggestions})], `/home/${evil}`)],
      100,
      plain,
      {
        id: evil,
        line: 1
      }
    )
    expect(text.replaceAll('\n', '')).toBe(visible(text.replaceAll('\n', '')))
    expect(text).toContain('\\x1b[2J\\x9b31m\\u202e\\x07')
  })

  test('colours, and is the same text without them', () => {
    const results = [result(50, [finding({}), finding({severity: 2})]), result(100), result(null)]
    const coloured = report(results, 100, new Chalk({level: 1}))
    expect(coloured).toContain('\u001b[4mdraft.txt\u001b[24m')
    expect(coloured).toContain('\u001b[31merror  \u001b[39m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(report(results))
  })
})

describe('json', () => {
  test('is an array of results, however many', () => {
    for (const results of [[], [result(1)], [result(1), result(2)]]) {
      const tally = emptyTally()
      for (const one of results) count(tally, one)
      const text = json.head() + results.map((one, index) => json.draft(one, index)).join('') + json.tail(tally)
      expect(JSON.parse(text)).toEqual(results)
      expect(text.endsWith(']\n')).toBe(true)
    }
  })

  test('a control character never stands in it raw', () => {
    const one = result(1, [finding({message: '\u001b\u009b\u202e\u007f'})])
    expect(json.draft(one, 0)).toContain('\\u001b\\u009b\\u202e\\u007f')
    expect(JSON.parse(ndjson.draft(one, 0))).toEqual(one)
  })
})

describe('ndjson', () => {
  test('is a result a line, with the id of its record', () => {
    expect(ndjson.draft(result(7), 0)).toBe(`${JSON.stringify(result(7))}\n`)
    expect(JSON.parse(ndjson.draft(result(7), 0, {id: 'a', line: 1}))).toEqual({id: 'a', ...result(7)})
  })

  test('is an error record for a line that could not be read', () => {
    expect(ndjson.draft(result(null), 0, {id: null, line: 4, error: 'is not valid JSON'})).toBe(
      '{"id":null,"line":4,"error":"is not valid JSON"}\n'
    )
  })
})
