import {Readable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {clean, curt, loud, type Run, run} from './desk.ts'

const latin1 = Uint8Array.from([0x43, 0x61, 0x66, 0xe9])
const utf16 = Buffer.from('\uFEFFHi Mary', 'utf16le')
const ndjsonFlags = ['--input-format', 'ndjson', '--format', 'ndjson']

interface Row extends Run {
  readonly name: string
  readonly code: number
  /** Parts of stdout, in order. */
  readonly out?: readonly string[]
  /** All of stderr; left out, it must be empty. */
  readonly err?: string
}

const seeHelp = '; see msglint --help\n'

const rows: readonly Row[] = [
  // Exit codes
  {name: 'a clean draft', argv: ['a.txt'], files: {'a.txt': clean}, code: 0, out: ['a.txt  100/100', '✔ No problems']},
  {
    name: 'a warning',
    argv: ['a.txt'],
    files: {'a.txt': curt},
    code: 0,
    out: ['a.txt  80/100', '1:1  warning', '✖ 1 problem']
  },
  {
    name: 'an error',
    argv: ['a.txt'],
    files: {'a.txt': loud},
    code: 1,
    out: ['3:20  error', '"URGENT" is in capitals', 'no-shouting']
  },
  {name: 'an empty draft', argv: ['a.txt'], files: {'a.txt': ''}, code: 0, out: ['a.txt  80/100', '1:1  warning']},
  {name: 'a blank draft', argv: ['a.txt'], files: {'a.txt': ' \r\n\t\n'}, code: 0, out: ['a.txt  80/100']},
  {
    name: 'several drafts',
    argv: ['.'],
    files: {'b.txt': curt, 'a.txt': clean},
    code: 0,
    out: ['a.txt  100/100', 'b.txt  80/100', 'Score of the run: 90/100 (mean of 2 drafts)']
  },
  {
    name: 'more warnings than allowed',
    argv: ['a.txt', '--max-warnings', '0'],
    files: {'a.txt': curt},
    code: 1,
    out: ['1 warning'],
    err: 'msglint: 1 warning, and --max-warnings allows 0\n'
  },
  {
    name: 'as many warnings as allowed',
    argv: ['a.txt', '--max-warnings=1'],
    files: {'a.txt': curt},
    code: 0,
    out: ['1 warning']
  },
  {
    name: 'a score below the limit',
    argv: ['.', '--min-score', '81'],
    files: {'a.txt': clean, 'b.txt': curt, 'c.txt': curt},
    code: 1,
    out: ['b.txt'],
    err: 'msglint: 2 drafts score below 81; the lowest has 80 (b.txt)\n'
  },
  {
    name: 'a score at the limit',
    argv: ['a.txt', '--min-score', '80'],
    files: {'a.txt': curt},
    code: 0,
    out: ['80/100']
  },
  {
    name: 'a limit of the config, and the flag over it',
    argv: ['a.txt', '--min-score', '0'],
    files: {'a.txt': curt, '.msglintrc': 'score: {min: 90}'},
    code: 0,
    out: ['80/100']
  },
  {
    name: 'a limit of the config',
    argv: ['a.txt'],
    files: {'a.txt': curt, '.msglintrc': 'score: {min: 90}'},
    code: 1,
    out: ['80/100'],
    err: 'msglint: a draft scores below 90; the lowest has 80 (a.txt)\n'
  },
  {
    name: 'quiet drops warnings from the report, not from score and limit',
    argv: ['a.txt', '--quiet', '--max-warnings', '0'],
    files: {'a.txt': curt},
    code: 1,
    out: ['a.txt  80/100\n\n✔ No errors; 1 warning not shown'],
    err: 'msglint: 1 warning, and --max-warnings allows 0\n'
  },
  {
    name: 'a rule that throws',
    argv: ['a.txt', 'b.txt'],
    files: {'a.txt': 'Hi, I explode.', 'b.txt': loud},
    code: 2,
    out: ['a.txt  no score', 'error', 'fragile', 'b.txt  70/100', 'no-shouting'],
    err: 'msglint: a.txt: fragile: The rule failed and could not judge this draft (TypeError at /rules/fragile.js:3:5).\n'
  },
  // Drafts that cannot be read
  {
    name: 'not UTF-8',
    argv: ['a.txt', 'b.txt', 'c.txt'],
    files: {'a.txt': latin1, 'b.txt': utf16, 'c.txt': clean},
    code: 2,
    out: ['a.txt  no score', 'b.txt  no score', 'c.txt  100/100', '✖ 2 problems (2 errors, 0 warnings)'],
    err:
      'msglint: a.txt: is not UTF-8 (line 1 has a byte that cannot be read); save it as UTF-8\n' +
      'msglint: b.txt: is UTF-16, not UTF-8; save it as UTF-8\n'
  },
  {
    name: 'no such file, and another that is linted all the same',
    argv: ['a.text', 'a.txt'],
    files: {'a.txt': clean},
    code: 2,
    out: ['a.txt  100/100'],
    err: 'msglint: a.text: no such file (did you mean "a.txt"?)\n'
  },
  {
    name: 'no match and no drafts',
    argv: ['*.md', 'sub'],
    files: {'sub/a.log': clean},
    code: 2,
    err:
      'msglint: *.md: no file matches\n' +
      'msglint: sub: no drafts in this folder (files ending in .txt, .text, .md, .markdown, .html, .htm, .eml, .erb, .mustache, .hbs, .handlebars, .liquid, .j2, .jinja, .jinja2)\n'
  },
  {
    name: 'a named file that the config ignores',
    argv: ['a.txt', 'b.txt'],
    files: {'a.txt': loud, 'b.txt': clean, '.msglintrc': 'ignores: [a.*]'},
    code: 0,
    out: ['\nb.txt  100/100'],
    err: 'msglint: a.txt: left out by .msglintrc\n'
  },
  {
    name: 'nothing left of what was named',
    argv: ['a.txt'],
    files: {'a.txt': loud, '.msglintrc': 'ignores: [a.*]'},
    code: 2,
    err: 'msglint: a.txt: left out by .msglintrc\nmsglint: no draft is left to lint\n'
  },
  {
    name: 'drafts that .msglintignore, above, and a flag leave out',
    argv: ['.', 'c.txt', '--ignore-pattern', 'b.*', '--ignore-pattern', 'c.txt'],
    files: {'a.txt': loud, 'b.txt': loud, 'c.txt': loud, 'd.txt': clean, '.msglintignore': '# old\r\na.txt\r\n'},
    code: 0,
    out: ['\nd.txt  100/100\n\n✔ No problems\n'],
    err: 'msglint: c.txt: left out by --ignore-pattern\n'
  },
  {
    name: 'a draft on stdin whose name is left out',
    argv: ['--stdin-filename', 'old/a.txt', '--ignore-pattern', 'old'],
    stdin: loud,
    code: 2,
    err: 'msglint: old/a.txt: left out by --ignore-pattern\nmsglint: no draft is left to lint\n'
  },
  {
    name: 'a draft on stdin whose name is left out, beside a file',
    argv: ['-', 'b.txt', '--stdin-filename', 'a.txt'],
    files: {'b.txt': clean, '.msglintignore': 'a.txt'},
    stdin: loud,
    code: 0,
    out: ['\nb.txt  100/100\n\n✔ No problems\n'],
    err: 'msglint: a.txt: left out by .msglintignore\n'
  },
  {
    name: 'a folder of which nothing is left',
    argv: ['.'],
    files: {'a.txt': loud, '.msglintignore': '*'},
    code: 2,
    err: 'msglint: .: all drafts here are left out by .msglintignore\n'
  },
  {
    name: 'drafts that nothing may leave out',
    argv: ['.', '--no-ignore'],
    files: {'a.txt': curt, 'b.txt': curt, '.msglintignore': 'a.txt', '.msglintrc': 'ignores: [b.txt]'},
    code: 0,
    out: ['a.txt', 'b.txt']
  },
  {
    name: 'overrides, the later over the earlier, each draft with its own limit',
    argv: ['.'],
    files: {
      'a.txt': curt,
      'sms/b.txt': curt,
      'sms/old/c.txt': curt,
      '.msglintrc': `
score: {min: 70}
overrides:
  - files: ['sms/**', '!**/old/**']
    rules: {greeting: error}
    score: {min: 85}
  - files: c.txt
    extends: msglint:strict
    rules: {greeting: off}`
    },
    code: 1,
    out: ['a.txt  80/100', 'warning', 'sms/b.txt  80/100', 'error', 'sms/old/c.txt  100/100'],
    err: 'msglint: a draft scores below 85; the lowest has 80 (sms/b.txt)\n'
  },
  {
    name: 'an override for the name of stdin, and for records of a file',
    argv: ['--stdin-filename', 'sms/b.txt'],
    stdin: curt,
    files: {'.msglintrc': 'overrides: [{files: "sms/*", rules: {greeting: off}}]'},
    code: 0,
    out: ['100/100']
  },
  {
    name: 'an override that turns every rule off is no praise',
    argv: ['a.txt', 'b.txt'],
    files: {
      'a.txt': curt,
      'b.txt': clean,
      '.msglintrc': 'extends: []\nrules: {greeting: warn}\noverrides: [{files: a.txt, rules: {greeting: 0}}]'
    },
    code: 2,
    out: ['a.txt  no score', 'b.txt  100/100'],
    err: 'msglint: a.txt: no rule is on for this draft; to leave it out, use "ignores"\n'
  },
  {
    name: 'a config that runs code, where none may',
    argv: ['a.txt', '--static-config'],
    files: {'a.txt': curt, 'msglint.config.mjs': 'export default {}'},
    code: 2,
    err: 'msglint: msglint.config.mjs: runs code, which --static-config does not allow; JSON and YAML do without\n'
  },
  {
    name: 'no config, and none that runs code',
    argv: ['a.txt', '--static-config', '--no-config'],
    files: {'a.txt': curt, 'msglint.config.mjs': 'export default {}'},
    code: 0,
    out: ['a.txt  80/100']
  },
  {
    name: 'flags that contradict the config’s',
    argv: ['a.txt', '--config', 'x', '--no-config', '--no-ignore', '--ignore-pattern', 'x'],
    code: 2,
    err:
      `msglint: --config and --no-config contradict each other${seeHelp}` +
      `msglint: --no-ignore and --ignore-pattern contradict each other${seeHelp}`
  },
  // stdin
  {name: 'piped in', argv: [], stdin: curt, code: 0, out: ['<stdin>  80/100']},
  {name: 'a dash', argv: ['-'], stdin: clean, code: 0, out: ['<stdin>  100/100']},
  {name: 'an empty draft piped in', argv: [], stdin: '', code: 0, out: ['<stdin>  80/100']},
  {
    name: 'a dash before a file',
    argv: ['-', 'a.txt'],
    stdin: curt,
    files: {'a.txt': clean},
    code: 0,
    out: ['<stdin>', 'a.txt']
  },
  {
    name: 'a dash behind a file',
    argv: ['a.txt', '-', '-'],
    stdin: curt,
    files: {'a.txt': clean},
    code: 0,
    out: ['a.txt', '<stdin>', '2 drafts']
  },
  {name: 'a name for stdin', argv: ['--stdin-filename', 'x/y.txt'], stdin: curt, code: 0, out: ['\nx/y.txt  80/100']},
  {
    name: 'stdin that is not UTF-8',
    argv: [],
    stdin: latin1,
    code: 2,
    out: ['<stdin>  no score'],
    err: 'msglint: <stdin>: is not UTF-8 (line 1 has a byte that cannot be read); save it as UTF-8\n'
  },
  {name: 'nothing at all', argv: [], code: 2, err: `msglint: no draft given: name a file, or pipe one in${seeHelp}`},
  {
    name: 'a terminal in place of a pipe',
    argv: [],
    stdin: Object.assign(Readable.from([]), {isTTY: true}),
    code: 2,
    err: `msglint: no draft given: name a file, or pipe one in${seeHelp}`
  },
  // The patient's message
  {
    name: 'a draft that answers',
    argv: ['a.txt', '--reply-to', 'p.txt'],
    files: {'a.txt': clean, 'p.txt': 'May I travel?'},
    code: 0,
    out: ['The patient asked; answer.']
  },
  {
    name: 'no message to answer',
    argv: ['a.txt', '--reply-to', 'q.txt'],
    files: {'a.txt': clean},
    code: 2,
    err: `msglint: --reply-to: q.txt: no such file${seeHelp}`
  },
  // Rules and config
  {
    name: 'a rule turned off',
    argv: ['a.txt', '--rule', 'greeting: off'],
    files: {'a.txt': curt},
    code: 0,
    out: ['100/100']
  },
  {
    name: 'a rule turned up, without a space',
    argv: ['a.txt', '--rule', 'greeting:2'],
    files: {'a.txt': curt},
    code: 1,
    out: ['error']
  },
  {
    name: 'a rule with options, in JSON',
    argv: ['a.txt', '--rule', 'greeting: ["error", {"words": ["All"]}]'],
    files: {'a.txt': curt},
    code: 0,
    out: ['100/100']
  },
  {
    name: 'rules with options, in the shell’s easier way',
    argv: ['a.txt', '--rule', 'greeting: [error, {words: [All]}]', '--rule', '"no-shouting": warn'],
    files: {'a.txt': `${curt} LOUD`},
    code: 0,
    out: ['"LOUD" is in capitals']
  },
  {
    name: 'bad rules',
    argv: ['a.txt', '--rule', 'greting: warn', '--rule', 'greeting: wran', '--rule', 'no-shouting: [warn, {x: 1}]'],
    files: {'a.txt': curt},
    code: 2,
    err:
      'msglint: --rule: greting: unknown rule "greting"; known: greeting, no-shouting, fragile, answering (did you mean "greeting"?)\n' +
      'msglint: --rule: greeting: unknown severity "wran"; known: off, warn, error, 0, 1, 2 (did you mean "warn"?)\n' +
      'msglint: --rule: no-shouting[1].x: no-shouting has no options\n'
  },
  {
    name: 'rules that cannot be read',
    argv: ['a.txt', '--rule', 'greeting=wran', '--rule', 'greeting: [warn'],
    files: {'a.txt': curt},
    code: 2,
    err:
      `msglint: --rule: expected 'rule-id: severity', found 'greeting=wran' (did you mean 'greeting: warn'?)${seeHelp}` +
      `msglint: --rule: cannot read the options in 'greeting: [warn'; expected 'rule-id: [severity, {"option": value}]'${seeHelp}`
  },
  {
    name: 'a config',
    argv: ['a.txt'],
    files: {'a.txt': curt, '.msglintrc': 'extends: msglint:strict'},
    code: 1,
    out: ['error']
  },
  {
    name: 'a config that is not wanted',
    argv: ['a.txt', '--no-config'],
    files: {'a.txt': curt, '.msglintrc': 'extends: msglint:strict'},
    code: 0,
    out: ['warning']
  },
  {
    name: 'a config of another name',
    argv: ['a.txt', '--config', 'etc/c.yaml'],
    files: {'a.txt': curt, 'etc/c.yaml': 'rules: {greeting: off}'},
    code: 0,
    out: ['100/100']
  },
  {
    name: 'a bad config',
    argv: ['a.txt'],
    files: {'a.txt': curt, '.msglintrc.json': '{\n  "rulez": {},\n  "rules": {"greeting": "on"}}'},
    code: 2,
    err:
      'msglint: .msglintrc.json:2:3: rulez: unknown key "rulez" (did you mean "rules"?)\n' +
      '  2 |   "rulez": {},\n' +
      '    |   ^^^^^^^\n' +
      'msglint: .msglintrc.json:3:25: rules.greeting: unknown severity "on"; known: off, warn, error, 0, 1, 2 (did you mean "off"?)\n' +
      '  3 |   "rules": {"greeting": "on"}}\n' +
      '    |                         ^^^^\n'
  },
  {
    name: 'phrases of a config that name a class that is not there',
    argv: ['a.txt'],
    files: {'a.txt': curt, '.msglintrc': 'phrases: {empathy: ["my <symptomm>"]}'},
    code: 2,
    err: expect.stringMatching(/^msglint: \.msglintrc:1:21: phrases\.empathy\[0\]: .*<symptomm>.*\n {2}1 \| .*\n/)
  },
  // Flags
  {
    name: 'an unknown flag',
    argv: ['a.txt', '--qiuet'],
    code: 2,
    err: `msglint: unknown option '--qiuet' (did you mean --quiet?)${seeHelp}`
  },
  {
    name: 'a flag without its value',
    argv: ['--format'],
    code: 2,
    err: `msglint: option '-f, --format <name[:file]>' argument missing${seeHelp}`
  },
  {
    name: 'unknown formats',
    argv: ['--input-format=xml'],
    code: 2,
    err: `msglint: --input-format: unknown format "xml"; known: text, ndjson, results${seeHelp}`
  },
  {
    name: 'limits that are none',
    argv: ['--max-warnings', '-1', '--min-score', '101'],
    code: 2,
    err:
      `msglint: --max-warnings: expected a whole number, found "-1"${seeHelp}` +
      `msglint: --min-score: expected a number from 0 to 100, found "101"${seeHelp}`
  },
  {
    name: 'names that are empty',
    argv: ['--config=', '--output-file', '', '--ignore-pattern='],
    code: 2,
    err:
      `msglint: --config: expected a name, found nothing${seeHelp}` +
      `msglint: --output-file: expected a name, found nothing${seeHelp}` +
      `msglint: --ignore-pattern: expected a pattern, found nothing${seeHelp}`
  },
  {
    name: 'contradictions',
    argv: [
      'a.txt',
      '--config',
      'x',
      '--no-config',
      '--color',
      '--no-color',
      '--stdin-filename',
      'y',
      '--id-field',
      'z'
    ],
    code: 2,
    err:
      `msglint: --config and --no-config contradict each other${seeHelp}` +
      `msglint: --color and --no-color contradict each other${seeHelp}` +
      `msglint: --stdin-filename names the draft on stdin, but the drafts come from files; add - to read stdin too${seeHelp}` +
      `msglint: --id-field is for records, and no file holds any${seeHelp}`
  },
  {
    name: 'a patient for all of NDJSON',
    argv: [...ndjsonFlags, '--reply-to', 'p.txt', '--text-field', 'id'],
    code: 2,
    err:
      `msglint: --reply-to is for text; with --input-format ndjson each record brings its own (--patient-field)${seeHelp}` +
      `msglint: --text-field, --id-field and --patient-field must name three different keys${seeHelp}`
  },
  {name: 'the version', argv: ['-v'], code: 0, out: ['0.']},
  {
    name: 'help',
    argv: ['--help'],
    code: 0,
    out: ['Usage: msglint [options] [files or globs...]', '--max-warnings', 'may be repeated\n', 'Exit codes:']
  },
  // Names as text for a terminal
  {
    name: 'a name that would command the terminal',
    argv: ['\u001b[2J.txt', '*\u009b.md'],
    files: {'\u001b[2J.txt': curt},
    code: 2,
    out: ['\n\\x1b[2J.txt  80/100'],
    err: 'msglint: *\\x9b.md: no file matches\n'
  }
]

describe('msglint', () => {
  test.each(rows)('$name', async ({code, out = [], err = '', ...input}) => {
    const outcome = await run(input)
    expect(outcome.stderr).toEqual(err)
    let from = 0
    for (const part of out) {
      const found = outcome.stdout.indexOf(part, from)
      expect(found, `${JSON.stringify(part)} in ${outcome.stdout}`).toBeGreaterThanOrEqual(0)
      from = found + part.length
    }
    if (out.length === 0) expect(outcome.stdout).toBe('')
    expect(outcome.code).toBe(code)
  })

  test.each<[string, string, number, number]>([
    ['a byte order mark', '\uFEFFURGENT, Hi', 1, 1],
    ['CRLF', 'Hi\r\n\r\nan URGENT note', 3, 4],
    ['emoji, in UTF-16 units', 'Hi 😀 URGENT', 1, 7],
    ['curly quotes', 'Hi, “URGENT”', 1, 6]
  ])('counts lines and columns after %s', async (_, text, line, column) => {
    const {stdout} = await run({argv: ['a.txt', '-f', 'json'], files: {'a.txt': text}})
    expect(JSON.parse(stdout)[0].messages).toMatchObject([{ruleId: 'no-shouting', line, column, endColumn: column + 6}])
  })

  test.each([
    [60, 2],
    [200, 1],
    [0, 1]
  ])('in a terminal of %i columns the message takes this many lines: %i', async (columns, lines) => {
    const {stdout} = await run({argv: ['a.txt', '--no-color'], files: {'a.txt': curt}, terminal: {columns}})
    const rows = stdout.split('\n')
    const next = rows.findIndex((row) => row.includes('→ try: "Hi Mary,"'))
    expect(next - rows.findIndex((row) => row.includes('1:1'))).toBe(lines)
  })

  test('json is results, whole', async () => {
    const {stdout, code} = await run({argv: ['.', '--format', 'json'], files: {'a.txt': clean, 'b.txt': loud}})
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      {filePath: '<folder>/a.txt', messages: [], score: 100, errorCount: 0},
      {filePath: '<folder>/b.txt', errorCount: 1, score: 70, scoreDetails: [{ruleId: 'no-shouting', points: 30}]}
    ])
  })
})

test('an error of our own leaves no half report, and tells nothing of the draft', async () => {
  async function* breaking() {
    yield 'Hi Mary'
    throw new RangeError('Hi Mary')
  }
  const outcome = await run({argv: ['-', '-o', 'r.txt'], stdin: Readable.from(breaking())})
  expect(outcome).toMatchObject({code: 2, stdout: ''})
  expect(outcome.stderr).toMatch(/^msglint: internal error: RangeError at .*\n$/)
  expect(outcome.stderr).not.toContain('Mary')
  expect(outcome.names()).toEqual([])
})

describe('colour', () => {
  const terminal = {columns: 80}
  test.each<[string, Partial<Run> & {flags?: string[]}, boolean]>([
    ['a pipe', {}, false],
    ['a terminal', {terminal}, true],
    ['a dumb terminal', {terminal, env: {TERM: 'dumb'}}, false],
    ['NO_COLOR', {terminal, env: {NO_COLOR: '1'}}, false],
    ['NO_COLOR that is empty', {terminal, env: {NO_COLOR: ''}}, true],
    ['FORCE_COLOR', {env: {FORCE_COLOR: '1'}}, true],
    ['FORCE_COLOR=0', {terminal, env: {FORCE_COLOR: '0'}}, false],
    ['--color over NO_COLOR', {env: {NO_COLOR: '1'}, flags: ['--color']}, true],
    ['--no-color over FORCE_COLOR', {terminal, env: {FORCE_COLOR: '1'}, flags: ['--no-color']}, false]
  ])('%s', async (_, {flags = [], ...input}, isColoured) => {
    const {stdout} = await run({argv: ['a.txt', ...flags], files: {'a.txt': curt}, ...input})
    expect(stdout.includes('\u001b[4ma.txt\u001b[24m')).toBe(isColoured)
    expect(stdout.includes('\u001b')).toBe(isColoured)
  })
})
