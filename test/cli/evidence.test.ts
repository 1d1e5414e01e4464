import {describe, expect, test} from 'vitest'
import {createApi} from '../../src/api/linter.ts'
import {curt, loud, presets, type Run, rules, run} from './desk.ts'

// Words of the config always count, whatever becomes of the lexicon and the trained witness.
const config = 'phrases: {empathy: [zog feels with you], critical: [zog it]}\nscore: {min: 100}\n'
const draft = 'Hi Mary,\n\nZog feels with you. Bring the form.\n'
const files = {'a.txt': draft, '.msglintrc': config}
const seeHelp = '; see msglint --help\n'

function answer(stdout: string, question: string): string | undefined {
  return new RegExp(`^ {2}${question} +(yes|no) `, 'm').exec(stdout)?.[1]
}

describe('--evidence', () => {
  test('shows each question, and the words that proved it', async () => {
    const {code, stdout, stderr} = await run({argv: ['--evidence', 'a.txt'], files})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^\na\.txt\n {2}opening /)
    expect(answer(stdout, 'empathy')).toBe('yes')
    expect(stdout).toContain('    3:1  «Zog feels with you».\n         ↳ a phrase of your config\n')
    for (const question of ['close', 'critical', 'confirmation', 'highAcuity', 'placeholder'])
      expect([question, answer(stdout, question)]).toEqual([question, 'no'])
  })

  test('tells what nearly counted', async () => {
    const quoted = 'The form is here.\n\nOn Tue, 4 June 2024 at 09:12, Jo Blake wrote:\n> Zog feels with you.\n'
    const {stdout} = await run({argv: ['--evidence', 'a.txt'], files: {...files, 'a.txt': quoted}})
    expect(answer(stdout, 'empathy')).toBe('no')
    expect(stdout).toContain(
      '«Zog feels with you».\n         ↳ not counted: a phrase of your config, but in a quoted message\n'
    )
  })

  test('asks no rule: neither a finding nor a limit of the config nor a rule that crashes is its business', async () => {
    const {code, stdout, stderr} = await run({
      argv: ['--evidence', '.'],
      files: {...files, 'b.txt': loud, 'c.txt': 'I explode.'}
    })
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout.match(/^\w\.txt$/gm)).toEqual(['a.txt', 'b.txt', 'c.txt'])
    expect(stdout).not.toContain('no-shouting')
  })

  test.each<[string, Run, string]>([
    ['stdin', {argv: ['--evidence'], stdin: draft}, '<stdin>'],
    ['stdin with a name', {argv: ['--evidence', '--stdin-filename', 'x.txt'], stdin: draft}, 'x.txt'],
    ['a reply', {argv: ['--evidence', 'a.txt', '--reply-to', 'p.txt'], files: {...files, 'p.txt': 'May I?'}}, 'a.txt'],
    [
      'records',
      {argv: ['--evidence', '--input-format', 'ndjson'], stdin: `{"id":"m-1","text":${JSON.stringify(draft)}}\n`},
      '<stdin>:1 (m-1)'
    ]
  ])('reads %s', async (_, input, name) => {
    const {code, stdout, stderr} = await run({...input, files: input.files ?? {'.msglintrc': config}})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(new RegExp(`^\\n${name.replace(/[()]/g, '\\$&')}\\n`))
    expect(answer(stdout, 'empathy')).toBe('yes')
  })

  test('is 2 where a draft cannot be read, and shows the others', async () => {
    const unread = Uint8Array.from([0x43, 0xe9])
    const {code, stdout, stderr} = await run({argv: ['--evidence', '.'], files: {...files, 'b.txt': unread}})
    expect(code).toBe(2)
    expect(answer(stdout, 'empathy')).toBe('yes')
    expect(stdout).toContain('\nb.txt\n  is not UTF-8')
    expect(stderr).toMatch(/^msglint: b\.txt: is not UTF-8/)
  })

  test('goes to an output file, without colour', async () => {
    const outcome = await run({argv: ['--evidence', 'a.txt', '-o', 'r.txt'], files, terminal: {columns: 80}})
    expect(outcome).toMatchObject({code: 0, stdout: '', stderr: ''})
    expect(outcome.read('r.txt')).toContain('3:1  «Zog feels with you».')
  })

  test('is coloured on a terminal', async () => {
    const {stdout} = await run({argv: ['--evidence', 'a.txt'], files, terminal: {columns: 80}})
    expect(stdout).toContain('\u001b[32m«Zog feels with you»\u001b[39m')
  })

  test.each<[string[], string]>([
    [['--format', 'json'], '--evidence is for people to read; leave it out: --format json has the evidence already'],
    [['--format', 'ndjson'], '--evidence is for people to read; leave it out: --format json has the evidence already'],
    [['--max-warnings', '0'], '--evidence judges nothing, so --max-warnings has no use beside it'],
    [['--min-score', '80'], '--evidence judges nothing, so --min-score has no use beside it'],
    [['--progress'], '--evidence judges nothing, so --progress has no use beside it'],
    [['--quiet'], '--evidence judges nothing, so --quiet has no use beside it'],
    [['--rule', 'greeting: off'], '--evidence judges nothing, so --rule has no use beside it']
  ])('does not go with %j', async (flags, problem) => {
    expect(await run({argv: ['--evidence', 'a.txt', ...flags], files})).toMatchObject({
      code: 2,
      stdout: '',
      stderr: `msglint: ${problem}${seeHelp}`
    })
  })

  test('left out, changes nothing', async () => {
    const {stdout} = await run({argv: ['a.txt'], files: {'a.txt': curt}})
    expect(stdout).not.toContain('opening')
  })
})

test('explainText tells the same to programs', async () => {
  const {createLinter} = createApi(rules, presets)
  const linter = await createLinter({cwd: '/home', config: {phrases: {empathy: ['zog feels with you']}}})
  const [page] = await linter.explainText(`\uFEFF${draft}`, {filePath: 'a.txt'})
  const {filePath, questions} = page!
  expect(filePath).toMatch(/a\.txt$/)
  expect(questions.find(({question}) => question === 'empathy')).toMatchObject({
    counted: [
      {act: 'your-empathy', words: 'Zog feels with you', range: [10, 29], wordsRange: [10, 28], line: 3, column: 1}
    ],
    nearly: []
  })
  const [whole] = await linter.explainText(`<p>${draft}</p>`, {as: 'html'})
  expect(whole?.filePath).toBe('<text>')
  await expect(linter.explainText('', {as: 'mail'})).rejects.toThrow('<text>: is no mail')
})
