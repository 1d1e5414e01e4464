import {describe, expect, test} from 'vitest'
import {run} from './desk.ts'

const none = {stdout: '', code: 2}

describe('--list-rules', () => {
  test('prints each rule in a line: id, category, severity, what it asks', async () => {
    const {code, stdout, stderr} = await run({argv: ['--list-rules']})
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['rule', 'category', 'recommended', 'what it asks'],
      ['greeting', 'personal', 'warn', 'Greet the patient'],
      ['no-shouting', 'tone', 'error', 'Do not shout'],
      ['fragile', 'tone', 'warn', 'Break'],
      ['answering', 'clarity', 'warn', 'Answer the question'],
      ['']
    ])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  test('has the rules of the config too', async () => {
    const rule = `{id: 'clinic/quiet', about: 'Be quiet', why: '', source: '', category: 'tone', points: 1, examples: [], check: () => []}`
    const files = {'msglint.config.mjs': `export default {plugins: [${rule}]}`}
    const {stdout} = await run({argv: ['--list-rules'], files})
    expect(stdout).toMatch(/^clinic\/quiet +tone +off +Be quiet$/m)
  })

  test('keeps to the width of the terminal', async () => {
    const {stdout} = await run({argv: ['--list-rules'], terminal: {columns: 60}})
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  })

  test.each([
    [['--list-rules', 'draft.txt'], 'reads no draft'],
    [['--list-rules', '--format', 'json'], 'reads no draft'],
    [['--list-rules', '--as', 'html'], '--list-rules reads no draft, so --as has no use beside it'],
    [['--list-rules', '--no-ignore'], '--list-rules reads no draft, so --no-ignore has no use beside it'],
    [
      ['--list-rules', '--stdin-filename', 'a'],
      '--list-rules reads no draft, so --stdin-filename has no use beside it'
    ],
    [['--explain', 'greeting', '--progress'], '--explain reads no draft, so --progress has no use beside it'],
    [['--print-config', 'a.txt', '--mode', 'draft'], '--print-config reads no draft, so --mode has no use beside it'],
    [
      ['--print-config', 'a.txt', '--group-by', 'x'],
      '--print-config reads no draft, so --group-by has no use beside it'
    ],
    [['--init', '--rule', 'greeting: off'], '--init reads no draft, so --rule has no use beside it'],
    [['--list-rules', '--fix'], '--list-rules judges nothing, so --fix has no use beside it'],
    [['--list-rules', '--min-score', '5'], '--list-rules judges nothing, so --min-score has no use beside it'],
    [['--list-rules', '--explain', 'greeting'], 'two pages']
  ])('%j is refused', async (argv, reason) => {
    const {stderr, ...outcome} = await run({argv, files: {'draft.txt': 'Hi.'}})
    expect(outcome).toMatchObject(none)
    expect(stderr).toContain(reason)
  })
})

describe('--explain', () => {
  test('prints the page of a rule', async () => {
    const {code, stdout, stderr} = await run({argv: ['--explain', 'greeting']})
    expect(stdout).toBe(`
greeting

Greet the patient.

Category        Points off the score  On in
Personal notes  20                    msglint:recommended (warn), msglint:strict (error)

Why

It is polite.

Source: test

Examples

Passes:

    Hi Mary.

Options

Option  Type           Default  What it does
words   list of texts  ["Hi"]   Words that greet

    {
      "rules": {
        "greeting": [
          "warn",
          {
            "words": [
              "Hi"
            ]
          }
        ]
      }
    }

`)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  test('colours it where colour is wanted', async () => {
    const {stdout} = await run({argv: ['--explain', 'greeting', '--color']})
    expect(stdout).toContain('\u001b[1mWhy\u001b[22m')
  })

  test.each([
    ['greetnig', 'unknown rule "greetnig" (did you mean "greeting"?)'],
    ['zzz', 'unknown rule "zzz"; msglint --list-rules has them all'],
    ['', 'expected a name, found nothing']
  ])('does not know %j', async (id, reason) => {
    const {stderr, ...outcome} = await run({argv: ['--explain', id]})
    expect(outcome).toMatchObject(none)
    expect(stderr).toContain(`--explain: ${reason}`)
  })
})

describe('--use', () => {
  test('adds the rules of a use to the config', async () => {
    const files = {'.msglintrc.json': '{"extends": [], "rules": {"greeting": "error"}}', 'draft.txt': 'COME here.'}
    const {stdout, code} = await run({argv: ['--use', 'alarm', 'draft.txt'], files})
    expect(stdout).toMatch(/error +The draft does not greet/)
    expect(stdout).toMatch(/warning +"COME" is in capitals/)
    expect(code).toBe(1)
  })

  test('a rule of the command line stands over it', async () => {
    const argv = ['--use', 'alarm', '--rule', 'no-shouting: off', 'draft.txt']
    const {stdout} = await run({argv, files: {'draft.txt': 'Hi, COME here.'}})
    expect(stdout).toContain('No problems')
  })

  test('its options leave severities as they are', async () => {
    const files = {'.msglintrc.json': '{"extends": [], "rules": {"greeting": "error"}}', 'draft.txt': 'Salut Mary.'}
    const {code} = await run({argv: ['--use', 'alarm', 'draft.txt'], files})
    expect(code).toBe(0)
  })

  test.each([
    ['alrm', 'unknown use "alrm"; known: alarm (did you mean "alarm"?)'],
    ['strict', 'unknown use "strict"; known: alarm']
  ])('does not know %j', async (use, reason) => {
    const {stderr, ...outcome} = await run({argv: ['--use', use, 'draft.txt'], files: {'draft.txt': 'Hi.'}})
    expect(outcome).toMatchObject(none)
    expect(stderr).toBe(`msglint: --use: ${reason}\n`)
  })
})
