import {Readable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {formatNames} from '../../src/formats/registry.ts'
import {clean, curt, loud, run} from './desk.ts'

const line = (record: object) => `${JSON.stringify(record)}\n`
const records = [
  {id: 'a', text: clean, department: 'renal', sent: '2026-02-28T23:00:00-05:00', cost: 7},
  {id: 'b', text: curt, department: 'cardiology', sent: '2026-03-01', tags: ['x']},
  {id: 'c', text: loud, department: 'cardiology', sent: '2026-03-14 10:00'},
  {id: 'd', text: curt, sent: 'last week', isNew: true}
]
const seeHelp = '; see msglint --help\n'
const again = ['--input-format', 'results']

/** What a run with these flags writes of the records. */
async function lint(...flags: string[]) {
  const argv = ['--input-format', 'ndjson', '--format', 'ndjson', ...flags]
  return await run({argv, stdin: records.map(line).join('')})
}

const parsed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one))

/** The cells of a table in a report for a terminal, the last column left out. */
function table(report: string, title: string): string[][] {
  const lines = report.slice(report.indexOf(title)).split('\n\n')[0]!.split('\n')
  return lines
    .filter((one) => /^\S/.test(one))
    .map((one) =>
      one
        .trim()
        .split(/\s{2,}/)
        .slice(0, 10)
    )
}

describe('--patient-field', () => {
  const asked = [...records.slice(0, 2), {id: 'e', text: clean, question: 'Is it bad?'}].map(line).join('')
  const argv = ['--input-format', 'ndjson', '--format', 'ndjson', '--patient-field']

  test('says where no record has it, as a slip of the pen would hide what its rules look for', async () => {
    const {stderr, stdout} = await run({argv: [...argv, 'questoin'], stdin: asked})
    expect(stderr).toBe('msglint: --patient-field questoin: no record has it\n')
    expect(parsed(stdout)).toHaveLength(3)
  })

  test('is content where some have it', async () => {
    expect((await run({argv: [...argv, 'question'], stdin: asked})).stderr).toBe('')
  })
})

describe('--id-field', () => {
  const drafts = [
    {code: 'a', text: clean},
    {code: 'b', text: clean}
  ]
  const note = 'msglint: --id-field cod: no record has it (as text or a number); each goes by its number\n'

  test.each([
    ['ndjson', ['--input-format', 'ndjson'], drafts.map(line).join('')],
    ['json', ['--as', 'json'], JSON.stringify(drafts)]
  ])('says where no record of %s has it, as ids that were meant would be lost', async (_, reading, stdin) => {
    const argv = [...reading, '--format', 'ndjson', '--id-field']
    const wrong = await run({argv: [...argv, 'cod'], stdin})
    expect(wrong.stderr).toBe(note)
    expect(parsed(wrong.stdout).map(({id}) => id)).toEqual([1, 2])
    expect(Object.keys(parsed(wrong.stdout)[0]).slice(0, 2)).toEqual(['id', 'filePath'])
    const right = await run({argv: [...argv, 'code'], stdin})
    expect(right.stderr).toBe('')
    expect(parsed(right.stdout).map(({id}) => id)).toEqual(['a', 'b'])
  })

  test('is content where some have it, and does not take a line that cannot be read for one', async () => {
    const argv = ['--input-format', 'ndjson', '--format', 'ndjson', '--id-field', 'cod']
    const some = [{text: clean}, {cod: 7, text: clean}].map(line).join('')
    expect((await run({argv, stdin: some})).stderr).toBe('')
    expect((await run({argv, stdin: `${line({text: clean})}{\n`})).stderr).toContain(note)
  })
})

describe('--keep-field', () => {
  test('keeps what records say beside their drafts, in order, and what is no text or number is left', async () => {
    const {stdout, stderr, code} = await lint('--keep-field', 'department,cost', '--keep-field', 'tags,isNew')
    expect([code, stderr]).toEqual([
      1,
      'msglint: --keep-field tags: no record has it (as text, a number, true or false)\n'
    ])
    expect(parsed(stdout).map(({fields}) => fields)).toEqual([
      {department: 'renal', cost: 7},
      {department: 'cardiology'},
      {department: 'cardiology'},
      {isNew: true}
    ])
    expect(Object.keys(parsed(stdout)[0]).slice(0, 3)).toEqual(['id', 'fields', 'filePath'])
  })

  test('without it results say nothing of it', async () => {
    expect(parsed((await lint()).stdout).map(({fields}) => fields)).toEqual(Array(4).fill(undefined))
  })

  test('a record that cannot be read keeps its fields too', async () => {
    const argv = ['--input-format', 'ndjson', '--format', 'ndjson', '--keep-field', 'department']
    const {stdout} = await run({argv, stdin: line({id: 1, department: 'renal'})})
    expect(parsed(stdout)).toEqual([{id: 1, fields: {department: 'renal'}, line: 1, error: 'has no "text"'}])
  })

  test.each([
    ['a.csv', 'id,text,department\n1,"Hi Mary, all is well.",renal\n'],
    ['a.json', JSON.stringify([{id: 1, text: clean, department: 'renal'}])],
    ['a.jsonl', line({id: 1, text: clean, department: 'renal'})]
  ])('of %s', async (name, content) => {
    const argv = [name, '--format', 'json', '--keep-field', 'department']
    const {stdout, stderr} = await run({argv, files: {[name]: content}})
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject([{id: name === 'a.csv' ? '1' : 1, fields: {department: 'renal'}}])
  })

  test('stays where words are hidden, as ids do', async () => {
    const {stdout} = await lint('--keep-field', 'department', '--redact')
    expect(parsed(stdout)[1]).toMatchObject({id: 'b', fields: {department: 'cardiology'}})
    expect(stdout).not.toContain('greet the patient; begin')
  })

  test('threads change nothing', async () => {
    const crew = {script: new URL('../../dist/bundle/worker.js', import.meta.url), patience: 0}
    const argv = ['--input-format', 'ndjson', '--format', 'ndjson', '--keep-field', 'department', '--concurrency', '2']
    const {stdout} = await run({argv, stdin: records.map(line).join(''), crew})
    expect(parsed(stdout).map(({fields}) => fields.department)).toEqual([
      'renal',
      'cardiology',
      'cardiology',
      undefined
    ])
  }, 60_000)
})

describe('--group-by', () => {
  const groups = [
    ['By department', 'Drafts', 'Mean', '10th', '25th', 'median', '75th', '90th', 'Errors', 'Warnings'],
    ['cardiology', '2', '75', '70', '70', '70', '80', '80', '1', '1'],
    ['renal', '1', '100', '100', '100', '100', '100', '100', '0', '0'],
    ['(no department)', '1', '80', '80', '80', '80', '80', '80', '0', '1']
  ]

  test('says the same of drafts as they are judged and of their results', async () => {
    const direct = await lint('--group-by', 'department', '-f', 'stats:stats.txt')
    expect(table(direct.read('stats.txt'), 'By department')).toEqual(groups)
    const later = await run({argv: [...again, '-f', 'stats', '--group-by', 'department'], stdin: direct.stdout})
    expect([later.code, later.stderr]).toEqual([1, ''])
    expect(later.stdout).toBe(direct.read('stats.txt'))
    expect(later.stdout).toMatch(/cardiology .* greeting\u00a01,\s+no-shouting\u00a01\n/)
    expect(later.stdout).toContain('10th 70   25th 70   median 80   75th 80   90th 100\n')
  })

  test.each([
    ['year', ['2026', '(no date in sent)']],
    ['month', ['2026-02', '2026-03', '(no date in sent)']],
    ['day', ['2026-02-28', '2026-03-01', '2026-03-14', '(no date in sent)']]
  ])('the %s of a date, as it is written', async (part, names) => {
    const {stdout} = await lint('--keep-field', 'sent')
    const report = await run({argv: [...again, '-f', 'stats', '--group-by', `sent:${part}`], stdin: stdout})
    expect([report.code, report.stderr]).toEqual([1, ''])
    const [, ...rows] = table(report.stdout, `By sent:${part}`)
    expect(rows.map(([name]) => name)).toEqual(names)
  })

  test('several, in html too', async () => {
    const {stdout} = await lint('--keep-field', 'sent,department')
    const argv = [...again, '-f', 'html', '--group-by', 'sent:month,department']
    const report = (await run({argv, stdin: stdout})).stdout
    expect([...report.matchAll(/<h2>(By .*?)<\/h2>/g)].map((match) => match[1])).toEqual([
      'By sent:month',
      'By department'
    ])
    expect(report).toContain('<td>cardiology</td><td class="number">2</td>')
  })

  test('a name commands no terminal and adds nothing to a page', async () => {
    const stdin = line({text: clean, who: '\u001b[31m<b>Mary</b>'})
    const argv = ['--input-format', 'ndjson', '--group-by', 'who', '-f', 'stats', '-f', 'html:out.html']
    const {stdout, read} = await run({argv, stdin})
    expect(stdout).toContain('\\x1b[31m<b>Mary</b>')
    expect(read('out.html')).toContain('\\x1b[31m&#x3C;b>Mary')
  })

  test.each([
    ['departmnt', 'no draft has a field "departmnt" (did you mean "department"?)'],
    ['zodiac', 'no draft has a field "zodiac"'],
    ['department:month', 'no draft has a date in "department" that begins as 2026-03-14 does']
  ])('%s, which no draft has, is told', async (name, problem) => {
    const {stdout} = await lint('--keep-field', 'department')
    const report = await run({argv: [...again, '-f', 'stats', '--group-by', name], stdin: stdout})
    expect([report.code, report.stderr]).toEqual([2, `msglint: --group-by ${name}: ${problem}\n`])
    expect(report.stdout).toContain('4 drafts')
  })

  test('more groups than anybody reads are one', async () => {
    const stdin = Array.from({length: 1003}, (_, id) => line({text: clean, id})).join('')
    const {stdout} = await run({argv: ['--input-format', 'ndjson', '-f', 'stats', '--group-by', 'id'], stdin})
    const [, ...rows] = table(stdout, 'By id')
    expect(rows.length).toBe(1001)
    expect(rows.at(-1)!.slice(0, 2)).toEqual(['(more than 1000 others)', '3'])
  })
})

describe('--input-format results', () => {
  test.each(formatNames)('%s says of results what it says of drafts', async (format) => {
    const {stdout, read} = await lint('--format', `${format}:direct`)
    const {code, stderr, stdout: report} = await run({argv: [...again, '--format', format], stdin: stdout})
    expect([code, stderr]).toEqual([1, ''])
    // The draft itself is not in its result.
    const bare = (text: string) => text.replaceAll(/<pre class="draft">.*?<\/pre>/gs, '').replaceAll(/ 0 of .*/g, '')
    const artifactless = (text: string) => (format === 'sarif' ? JSON.parse(text).runs[0].results : bare(text))
    expect(artifactless(report)).toEqual(artifactless(read('direct')))
  })

  test('files and stdin, one after the other', async () => {
    const {stdout} = await lint()
    const half = stdout.split('\n').slice(0, 2).join('\n')
    const argv = ['one.ndjson', '-', ...again, '-f', 'stats']
    const report = await run({argv, stdin: stdout, files: {'one.ndjson': half}})
    expect(report.stdout).toContain('6 drafts  mean score 85/100')
    const glob = await run({argv: ['*.ndjson', ...again, '-f', 'stats', '-o', 'out.txt'], files: {'one.ndjson': half}})
    expect([glob.code, glob.stdout, glob.stderr]).toEqual([0, '', ''])
    expect(glob.read('out.txt')).toContain('2 drafts  mean score 90/100')
  })

  test('a line that is no result is told with its place, and the others are read', async () => {
    const [first] = (await lint()).stdout.split('\n')
    const other = JSON.parse(first!)
    const bad = [
      '{"half',
      '[]',
      line({id: 1, text: 'Dear Mary'}).trim(),
      line({...other, score: 101}).trim(),
      line({...other, messages: [{message: 'Dear Mary'}]}).trim(),
      line({...other, evidence: {opening: []}}).trim(),
      line({...other, fields: {department: ['Mary']}}).trim()
    ]
    const files = {'r.ndjson': Buffer.concat([Buffer.from(`${first}\n${bad.join('\n')}\n\n`), Buffer.from([0xff, 10])])}
    const {code, stdout, stderr} = await run({argv: ['r.ndjson', ...again, '-f', 'stats'], files})
    expect(code).toBe(2)
    expect(stdout).toContain('1 draft  mean score 100/100')
    expect(stderr.split('\n')).toEqual([
      'msglint: r.ndjson:2: is not valid JSON',
      'msglint: r.ndjson:3: is not a JSON object',
      'msglint: r.ndjson:4: is a draft and no result; --input-format ndjson reads drafts',
      'msglint: r.ndjson:5: is no result of msglint: its "score" is not as it should be',
      'msglint: r.ndjson:6: is no result of msglint: it has no "messages.0.ruleId"',
      'msglint: r.ndjson:7: is no result of msglint: it has no "evidence.empathy"',
      'msglint: r.ndjson:8: is no result of msglint: its "fields.department" is not as it should be',
      'msglint: r.ndjson:10: is not UTF-8',
      ''
    ])
  })

  test('a list of results, a missing file, and a stream that breaks off are told', async () => {
    const [first] = (await lint()).stdout.split('\n')
    const argv = ['list.json', '-', ...again, '-f', 'stats']
    async function* breaking() {
      yield `${first}\n`
      throw Object.assign(new Error('read EIO'), {code: 'EIO', syscall: 'read'})
    }
    const files = {'list.json': `\n[\n${first}\n]`}
    const outcome = await run({argv, stdin: Readable.from(breaking()), files})
    expect(outcome.stderr).toBe(
      'msglint: list.json: is a list; results are read one a line, as --format ndjson writes them\n' +
        'msglint: <stdin>: the disk or the stream could not be read\n'
    )
    expect(outcome.code).toBe(2)
    expect(outcome.stdout).toContain('1 draft ')
    const missing = await run({argv: ['none.ndjson', ...again]})
    expect([missing.code, missing.stderr]).toEqual([2, 'msglint: none.ndjson: no such file\n'])
  })

  test('a draft that could not be read then has no score now', async () => {
    const stdin = `${line({id: 'x', line: 3, error: 'has no "text"'})}`
    const {code, stdout, stderr} = await run({argv: [...again, '-f', 'stats'], stdin})
    expect([code, stderr]).toEqual([2, 'msglint: <stdin>:1: has no "text"\n'])
    expect(stdout).toContain('1 draft, 1 without a score')
    const passed = await run({argv: [...again, '-f', 'ndjson'], stdin})
    expect(passed.stdout).toBe(stdin)
  })

  test.each<[string, string[], number, string]>([
    ['more warnings than allowed', ['--max-warnings', '1'], 1, 'msglint: 2 warnings, and --max-warnings allows 1\n'],
    [
      'a score below the limit',
      ['--min-score', '75'],
      1,
      'msglint: a draft scores below 75; the lowest has 70 (<stdin>:3)\n'
    ],
    ['quiet', ['--quiet'], 1, '']
  ])('limits hold: %s', async (_, flags, code, stderr) => {
    const {stdout} = await lint()
    expect(await run({argv: [...again, '-f', 'stats', ...flags], stdin: stdout})).toMatchObject({code, stderr})
  })

  test('the limit of a config holds too', async () => {
    const stdin = (await lint()).stdout.split('\n')[1]!
    const files = {'.msglintrc': 'score: {min: 90}'}
    expect(await run({argv: [...again, '-f', 'stats'], stdin, files})).toMatchObject({
      code: 1,
      stderr: 'msglint: a draft scores below 90; the lowest has 80 (<stdin>:2)\n'
    })
  })

  test('no word of a draft is shown with --redact, and what nobody knows goes', async () => {
    const [, second] = parsed((await lint('--keep-field', 'department')).stdout)
    const messages = [{...second.messages[0], message: 'quuxes', note: 'quuxes'}]
    const odd = line({...second, messages, source: 'quuxes', note: 'quuxes'})
    for (const format of formatNames) {
      const {stdout, code} = await run({argv: [...again, '-f', format, '--redact'], stdin: odd})
      expect([code, stdout.includes('quuxes')]).toEqual([0, false])
    }
    const open = await run({argv: [...again, '-f', 'ndjson'], stdin: odd})
    expect(parsed(open.stdout)[0]).not.toHaveProperty('note')
  })

  test('answers before the stream ends', async () => {
    const [first] = (await lint()).stdout.split('\n')
    let heard = () => {}
    const answer = new Promise<void>((done) => {
      heard = done
    })
    async function* dialogue() {
      yield `${first}\n`
      await answer
    }
    const {code} = await run({argv: [...again, '-f', 'ndjson'], stdin: Readable.from(dialogue()), heard})
    expect(code).toBe(0)
  })

  test('a page of many drafts shows the worst, and counts all', async () => {
    const [good = '', , bad = ''] = (await lint()).stdout.split('\n')
    const stdin = [...Array(2500).fill(good), bad, ...Array(500).fill(good)].join('\n')
    const {stdout, code} = await run({argv: [...again, '-f', 'html'], stdin})
    expect(code).toBe(1)
    expect(stdout.match(/<details/g)).toHaveLength(1000)
    expect(stdout).toContain('id="draft-2501"')
    expect(stdout).toContain('The 1000 drafts that need work most')
    expect(stdout).toContain('<p>… and 2001 drafts more.</p>')
    expect(stdout).toContain('<dd>3001</dd>')
  })
})

describe('flags that cannot hold together', () => {
  const judged = (flag: string) => `${flag} is for drafts, and --input-format results reads what was judged already`
  test.each<[string[], string]>([
    ...[
      ['--as', 'csv'],
      ['--ext', 'x=text'],
      ['--text-field', 'body'],
      ['--id-field', 'no'],
      ['--patient-field', 'q'],
      ['--keep-field', 'x'],
      ['--reply-to', 'p.txt'],
      ['--verbose'],
      ['--evidence'],
      ['--rule', 'greeting: off'],
      ['--use', 'alarm'],
      ['--fix'],
      ['--fix-dry-run'],
      ['--report-unused-disable-directives'],
      ['--suppress-all'],
      ['--prune-suppressions'],
      ['--interactive'],
      ['--timing'],
      ['--concurrency', '2']
    ].map((flags): [string[], string] => [[...again, ...flags], judged(flags[0]!)]),
    [
      ['--input-format', 'ndjson', '--group-by', 'x'],
      '--group-by is for --format html and stats; --keep-field keeps a field in every other'
    ],
    [['-f', 'stats', '--group-by', 'x', 'a.txt'], '--group-by is for records, and no file holds any'],
    [['--keep-field', 'x', 'a.txt'], '--keep-field is for records, and no file holds any'],
    [['-f', 'stats', '--group-by', 'x', '--list-rules'], '--list-rules prints a page about rules and reads no draft'],
    [
      ['--input-format', 'ndjson', '--keep-field', 'body', '--text-field', 'body'],
      'results hold no message, so "body" is nothing for --keep-field or --group-by'
    ],
    [
      ['--input-format', 'ndjson', '-f', 'stats', '--group-by', 'patient'],
      'results hold no message, so "patient" is nothing for --keep-field or --group-by'
    ],
    [[...again, '-f', 'stats', '--group-by', ''], '--group-by: expected a field, found ""'],
    [[...again, '-f', 'stats', '--group-by', ':month'], '--group-by: expected a field, found ":month"'],
    [['--input-format', 'ndjson', '--keep-field', 'a,'], '--keep-field: expected a field, found nothing'],
    [
      [...again, '-f', 'stats', '--group-by', 'sent:mnth'],
      '--group-by: unknown part of a date "mnth"; known: year, month, day (did you mean "month"?)'
    ]
  ])('%j', async (argv, problem) => {
    const {code, stdout, stderr} = await run({argv, stdin: ''})
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`msglint: ${problem}${seeHelp}`)
  })
})
