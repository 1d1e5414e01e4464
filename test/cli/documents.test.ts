import {truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {describe, expect, test} from 'vitest'
import templateVariable from '../../rules/template-variable.ts'
import {createApi} from '../../src/api/linter.ts'
import {defineRule} from '../../src/rule.ts'
import {folderOf} from '../files/folder.ts'
import {clean, presets, rules, run} from './desk.ts'

/** An error for each token that is at fault. */
const tokens = defineRule({
  id: 'tokens',
  about: 'Write tokens well',
  why: 'They are filled in.',
  source: 'test',
  category: 'template',
  points: 10,
  examples: [{passes: 'Hi'}],
  *check({variables}) {
    for (const {start, end, token, fault} of variables)
      if (fault) yield {at: {start, end}, say: `${token} is ${fault}.`}
  }
})

/** Puts quiet words for loud ones. */
const quiet = defineRule({
  id: 'quiet',
  about: 'Be quiet',
  why: 'It is polite.',
  source: 'test',
  category: 'tone',
  points: 10,
  examples: [{passes: 'Hi'}],
  *check({text}) {
    for (const {index: start} of text.matchAll(/Loud/g)) {
      const at = {start, end: start + 4}
      yield {at, say: 'Too loud.', fix: {at, text: '<quiet>'}}
    }
  }
})

describe('what a file is', () => {
  test('is told by its ending', async () => {
    const {code, stdout} = await run({
      argv: ['a.md', 'b.html', '--format', 'json'],
      files: {'a.md': 'Hi **Mary**, this is *UR*GENT.\n', 'b.html': '<p>Hi Mary,</p>\n<p>this &amp; that: COME.</p>'}
    })
    expect(code).toBe(1)
    const [markdown, html] = JSON.parse(stdout)
    expect(markdown.messages).toMatchObject([{ruleId: 'no-shouting', line: 1, column: 23, endColumn: 30}])
    expect(html.messages).toMatchObject([{ruleId: 'no-shouting', line: 2, column: 21, endColumn: 25}])
  })

  test.each([
    [['a.rtf'], 'msglint: a.rtf: has the ending ".rtf", which is unknown; say what it is (--as TYPE)\n', 2],
    [['a.rtf', '--as', 'text'], '', 0],
    [['a.rtf', '--as', 'txt'], /--as: unknown type "txt"; known: text, .* \(did you mean "text"\?\)/, 2],
    [['sub', '--ext', 'note=markdown'], '', 0],
    [['sub'], /no drafts in this folder/, 2],
    [['sub', '--ext', 'note'], /--ext: "note" is unknown; say what it is, as in note=text/, 2],
    [['sub', '--ext', '=text'], /--ext: expected an ending/, 2],
    [['plain'], '', 0],
    [['plain', '--text-field', 'x'], /--text-field is for records, and no file holds any/, 2],
    [['plain', '--mode', 'templat'], /--mode: unknown mode "templat"; known: draft, template/, 2],
    [['plain', '--dialect', 'erbb'], /unknown dialect "erbb".*did you mean "erb"/, 2],
    [['plain', '--mode', 'template'], /is a template, and nothing says in which dialect/, 2],
    [['plain', '--mode', 'draft', '--dialect', 'erb'], /--dialect is for templates, and --mode says draft/, 2],
    [['plain', '--as', 'csv', '--input-format', 'ndjson'], /--as csv and --input-format ndjson contradict/, 2]
  ])('%j', async (argv, complaint, exit) => {
    const {code, stderr} = await run({
      argv,
      files: {'a.rtf': 'Hi Mary.', plain: 'Hi Mary.', 'sub/b.note': 'Hi **Mary**.', 'sub/c.json': '{}'}
    })
    expect(stderr).toEqual(typeof complaint === 'string' ? complaint : expect.stringMatching(complaint))
    expect(code).toBe(exit)
  })

  test('on stdin, is told by the name that it is given', async () => {
    const {code, stdout} = await run({argv: ['--stdin-filename', 'x.html'], stdin: '<p>Hi Mary</p> <!-- URGENT -->'})
    expect(stdout).toContain('✔ No problems')
    expect(code).toBe(0)
  })
})

describe('documents of several drafts', () => {
  const records = '[{"id": "a", "text": "Hi Mary.\\nCome, URGENT."},\n {"id": "b"},\n {"id": "c", "text": "Hi Mary."}]'

  test('each is a draft with its id, at its place in the file', async () => {
    const {code, stdout, stderr} = await run({argv: ['r.json', '--format', 'json'], files: {'r.json': records}})
    const results = JSON.parse(stdout)
    expect(results).toMatchObject([
      {id: 'a', filePath: '<folder>/r.json', messages: [{line: 1, column: 39, endColumn: 45}]},
      {id: 'b', filePath: '<folder>/r.json:2', fatalErrorCount: 1},
      {id: 'c', filePath: '<folder>/r.json', messages: []}
    ])
    expect(stderr).toBe('msglint: r.json:2: has no "text"\n')
    expect(code).toBe(2)
  })

  test('columns by other names', async () => {
    const {code, stdout} = await run({
      argv: ['r.csv', '--text-field', 'Body', '--id-field', 'No', '--format', 'ndjson'],
      files: {'r.csv': 'No,Body\n7,"Hi Mary, ""LOUD"""\n'}
    })
    expect(JSON.parse(stdout)).toMatchObject({id: '7', messages: [{line: 2, column: 15}]})
    expect(code).toBe(1)
  })
})

describe('kinds of file that a plugin brings', () => {
  const plugin = `export default {documents: [{
    name: 'note',
    endings: ['note'],
    async *read(file) {
      const source = await file.text()
      if (source.startsWith('TypeError')) throw new TypeError(source)
      if (source.startsWith('astray')) return yield {source, parts: [{pieces: [{from: 0, to: 999}]}]}
      if (source.startsWith('none')) throw Object.assign(new Error('has no words'), {name: 'UnreadableError'})
      const from = source.indexOf(':') + 1
      yield {source, parts: [{pieces: [{from, to: source.length}]}], leftOut: ['the head'], encode: (text) => text + '!'}
    }
  }]}`
  const files = {'.msglintrc': 'plugins: [./note.mjs]', 'note.mjs': plugin, 'a.note': 'x\ny:Hi Mary, COME.\n'}

  test('are read, in folders too, at their places, and changed', async () => {
    const {code, stdout, folder, read} = await run({argv: ['.', '--verbose', '--format', 'json'], files})
    expect(JSON.parse(stdout)).toMatchObject([{filePath: '<folder>/a.note', messages: [{line: 2, column: 12}]}])
    expect(code).toBe(1)
    await run({argv: ['a.note', '--fix'], cwd: folder})
    expect(read('a.note')).toBe('x\ny:Hi Mary, come!.\n')
  })

  test('are left whole where a fix would break them', async () => {
    const fragile = {...files, 'note.mjs': plugin.replace("text + '!'", "'§'").replace("'none'", "'x\\ny:Hi Mary, §'")}
    const {code, stderr, read} = await run({argv: ['a.note', '--fix'], files: fragile})
    expect(stderr).toBe('msglint: a.note: its fixes would leave it unreadable, and are not made\n')
    expect(read('a.note')).toBe(files['a.note'])
    expect(code).toBe(2)
  })

  test('can be named, and only they', async () => {
    const named = await run({argv: ['b.xyz', '--as', 'note'], files: {...files, 'b.xyz': ':Hi Mary.'}})
    expect([named.code, named.stderr]).toEqual([0, ''])
    const ending = await run({argv: ['b.xyz', '--ext', 'xyz=note'], files: {...files, 'b.xyz': ':Hi Mary.'}})
    expect([ending.code, ending.stderr]).toEqual([0, ''])
    const misspelt = await run({argv: ['a.note', '--as', 'noet'], files})
    expect(misspelt.stderr).toMatch(
      /^msglint: --as: unknown type "noet"; known: text, .*, note \(did you mean "note"\?\)/
    )
    expect(misspelt.code).toBe(2)
  })

  test('fail file by file, without a word of the file', async () => {
    const broken = {'a.note': 'TypeError', 'b.note': 'astray', 'c.note': 'none', 'd.note': ':Hi Mary.'}
    const {code, stdout, stderr} = await run({argv: ['.'], files: {...files, ...broken}})
    expect(stderr.split('\n')).toEqual([
      'msglint: a.note: cannot be read: what reads note failed (TypeError)',
      'msglint: b.note: cannot be read: what reads note failed (a piece that stands nowhere in the file)',
      'msglint: c.note: has no words',
      ''
    ])
    expect(stdout).toContain('d.note  100/100')
    expect(code).toBe(2)
  })
})

describe('what cannot be read', () => {
  test('is one line, and the other files are linted', async () => {
    const files = {
      'a.md': '---\na: [\n---\nHi',
      'b.json': '{"resourceType": "Patient"}',
      'c.csv': 'text\n"open\n',
      'd.eml': 'no mail',
      'e.html': `${'<div>'.repeat(50_000)}Hi`,
      'f.json': '['.repeat(100_000),
      'g.md': `${'> '.repeat(20_000)}Hi`,
      'h.md': Array.from({length: 600}, (_, depth) => `${' '.repeat(depth)}* Hi`).join('\n'),
      'i.txt': `---\na: &a [x]\n${Array.from('abcdefghi', (name, at) => `${'bcdefghij'[at]}: &${'bcdefghij'[at]} [${`*${name},`.repeat(9)}]`).join('\n')}\nmsglint: *j\n---\nHi`,
      'j.html': Array.from({length: 1000}, (_, at) => `<p><font color="c${at}">Hi`).join(''),
      'k.html': `<p>${'Hi '.repeat(700_000)}</p>`,
      'l.md': '*a* '.repeat(50_001),
      'm.txt': 'Hi '.repeat(3_333_334),
      'p.html': '<p>a'.repeat(100_001),
      'q.txt': `---\n${Array.from({length: 5000}, (_, at) => `k${at}: v\n`).join('')}---\nHi`,
      'n.md': 'a\n=\n\n'.repeat(2001),
      'o.md': '*a* '.repeat(2501),
      'z.html': '<p>Hi Mary</p>'
    }
    const {code, stdout, stderr} = await run({argv: Object.keys(files), files})
    expect(stderr.trim().split('\n')).toEqual([
      'msglint: a.md: its front matter is not YAML (line 3)',
      'msglint: b.json: is FHIR without a Communication (it is a Patient)',
      expect.stringMatching(/^msglint: c.csv: has a quote that is not closed/),
      expect.stringMatching(/^msglint: d.eml: is no mail/),
      'msglint: e.html: is nested too deeply',
      expect.stringMatching(/^msglint: f.json/),
      'msglint: g.md: is nested too deeply',
      'msglint: h.md: is nested too deeply',
      'msglint: i.txt: its front matter has too many aliases',
      'msglint: j.html: leaves too many tags open',
      'msglint: k.html: has more than 2 MB of HTML, which is no message',
      'msglint: l.md: has more than 200 KB of Markdown, which is no message',
      'msglint: m.txt: has more than 10 MB of text, which is no message',
      'msglint: p.html: has more than 100000 tags, which is no message',
      'msglint: q.txt: its front matter has more than 20 KB',
      'msglint: n.md: has more than 4000 lines of Markdown, which is no message',
      'msglint: o.md: has more than 5000 marks of Markdown, which is no message'
    ])
    expect(stdout).toContain('z.html  100/100')
    expect(code).toBe(2)
  })

  test('a file that is too large is not read', async () => {
    const folder = folderOf({'z.txt': 'Hi Mary'})
    for (const name of ['a.txt', 'b.html']) {
      writeFileSync(join(folder, name), '')
      truncateSync(join(folder, name), 100_000_001)
    }
    const {code, stdout, stderr} = await run({argv: ['.'], cwd: folder})
    expect(stderr).toBe('msglint: a.txt: is larger than 100 MB\nmsglint: b.html: is larger than 100 MB\n')
    expect(stdout).toContain('z.txt  100/100')
    expect(code).toBe(2)
  })

  test('tables in many pieces raise no warning', async () => {
    const warned: Error[] = []
    const listen = (warning: Error) => warned.push(warning)
    process.on('warning', listen)
    const table = `text,note\n${`"Hi Mary, all is well here.",${'x'.repeat(2000)}\n`.repeat(600)}`
    await run({argv: ['a.csv', '--format', 'ndjson'], files: {'a.csv': table}})
    process.off('warning', listen)
    expect(warned).toEqual([])
  }, 60_000)

  test('what is left out is told with --verbose', async () => {
    const mail =
      'Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHi Mary\n--b\n' +
      'Content-Type: image/png; name="scan.png"\n\nxx\n--b--\n'
    const quiet = await run({argv: ['a.eml'], files: {'a.eml': mail}})
    expect([quiet.code, quiet.stderr]).toEqual([0, ''])
    const told = await run({argv: ['a.eml', '--verbose'], files: {'a.eml': mail}})
    expect([told.code, told.stderr]).toEqual([0, 'msglint: a.eml: left out: attachment scan.png\n'])
    const twofold = mail
      .replace('mixed', 'alternative')
      .replace(/Content-Type: image[\s\S]*/, 'Content-Type: text/html\n\n<p>Hi Mary, BE HERE NOW\n--b--\n')
    const other = await run({argv: ['a.eml'], files: {'a.eml': twofold}})
    expect([other.code, other.stderr]).toEqual([
      1,
      'msglint: a.eml: left out: the plain text, which has other words than the HTML\n'
    ])
    const explained = await run({argv: ['a.eml', '--verbose', '--evidence'], files: {'a.eml': mail}})
    expect([explained.code, explained.stderr]).toEqual([0, 'msglint: a.eml: left out: attachment scan.png\n'])
  })
})

describe('templates in a config', () => {
  test('by folder', async () => {
    const files = {
      '.msglintrc': JSON.stringify({
        overrides: [{files: 'templates/**', mode: 'template', dialect: 'mustache', variables: ['name']}]
      }),
      'templates/a.md': 'Hi Mary {{name}}, {{#late}}you are **late**{{/late}} {{nmae}}.\n',
      'b.txt': 'Hi Mary, {{name}}.\n'
    }
    const {code, stdout} = await run({
      argv: ['templates', 'b.txt', '--format', 'json', '--rule', 'tokens: error'],
      files,
      rules: [...rules, tokens]
    })
    const [template, draft] = JSON.parse(stdout)
    expect(template.messages).toMatchObject([{message: '{{nmae}} is not-allowed.', line: 1, column: 54, endColumn: 62}])
    expect(draft.messages).toEqual([])
    expect(code).toBe(1)
  })
})

test('a variable that is not allowed is told with the one that is nearest', async () => {
  const files = {
    'a.md':
      '---\nmsglint: {mode: template, dialect: mustache, variables: [first_name, date]}\n---\nHi Mary {{fist_name}}, {{x}}.'
  }
  const {stdout} = await run({
    argv: ['a.md', '-f', 'json', '--rule', 'template-variable: error'],
    files,
    rules: [...rules, templateVariable]
  })
  expect(JSON.parse(stdout)[0].messages.map(({message}: {message: string}) => message)).toEqual([
    '{{fist_name}} is not in the list of this template’s variables (did you mean “first_name”?). Use one that is, or add it to the list.',
    '{{x}} is not in the list of this template’s variables. Use one that is, or add it to the list.'
  ])
})

describe('fixes in documents', () => {
  const said = ['--rule', 'quiet: warn', '--format', 'json']

  test('are made in the original, in its own spelling', async () => {
    const files = {'a.html': '<p>Hi Mary &amp; <b>be Loud</b></p>\n', 'b.json': '{"text": "Hi Mary\\nLoud"}'}
    const {read, stderr} = await run({argv: ['a.html', 'b.json', '--fix', ...said], files, rules: [...rules, quiet]})
    expect(read('a.html')).toBe('<p>Hi Mary &amp; <b>be &lt;quiet&gt;</b></p>\n')
    expect(read('b.json')).toBe('{"text": "Hi Mary\\n<quiet>"}')
    expect(stderr).toBe('')
  })
})

describe('what a plugin yields amiss', () => {
  const told = async (yields: string) => {
    const plugin = `export default {name: 'own', documents: [{name: 'note', endings: ['note'], holdsRecords: true, async *read(file) {
      const source = await file.text()
      const good = {source, id: 1, line: 1, parts: [{pieces: [{from: 0, to: source.length}]}]}
      yield good
      yield ${yields}
    }}]}`
    const files = {'.msglintrc': 'plugins: [./own.mjs]', 'own.mjs': plugin, 'a.note': 'Come URGENT.', 'b.txt': clean}
    const outcome = await run({argv: ['a.note', 'b.txt', '-f', 'ndjson'], files})
    const results = outcome.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(outcome.code).toBe(2)
    expect(results.at(-1)).toMatchObject({filePath: expect.stringContaining('b.txt'), score: 100})
    return outcome.stderr
  }

  test.each([
    ['5', 'it yields what is no object'],
    ['{reason: 5, line: 2}', 'its "reason" is no text'],
    ['{reason: "is broken"}', 'its "line" is no number from 1 up'],
    ['{...good, parts: 5}', 'its "parts" are no list'],
    ['{...good, parts: [{...good.parts[0], form: "htm"}]}', 'the "form" of a part is not text, markdown or html'],
    ['{...good, parts: [{...good.parts[0], role: "head"}]}', 'the "role" of a part is not subject, body or quoted'],
    ['{...good, parts: [{...good.parts[0], froM: "html"}]}', 'a part has a key other than role, form, pieces'],
    ['{...good, id: {}}', 'its "id" is neither text nor a number'],
    ['{...good, encodes: 1}', 'a message has a key other than source, parts, encode, patient, id, line, leftOut']
  ])('%s is a failure of the file, and the others are read', async (yields, problem) => {
    expect(await told(yields)).toBe(`msglint: a.note: cannot be read: what reads note failed (${problem})\n`)
  })

  test.each([
    ['() => { throw new RangeError("of the words") }', 'RangeError'],
    ['() => 5', 'what "encode" gives is no text']
  ])('an encode that fails is one: %s', async (encode, why) => {
    const line = `msglint: a.note: cannot be judged: what writes note failed (${why})\n`
    expect(await told(`{...good, id: 2, encode: ${encode}}`)).toBe(line)
  })
})

test('what is wrong with a record is told without what its name says already', async () => {
  const files = {
    'r.ndjson': '{"id": 1, "text": "Hi."}\n{"id": 2,\n{"text": null}\n',
    'r.json': '[{"text": "Hi."},\n{"text":\n5 5}]'
  }
  const {stderr} = await run({argv: ['r.ndjson', 'r.json'], files})
  expect(stderr).toBe(
    'msglint: r.ndjson:2: is not valid JSON\nmsglint: r.ndjson:3: has no "text"\nmsglint: r.json:2: is not valid JSON (line 3)\n'
  )
})

describe('a file that is named beside a name that leaves it out', () => {
  const files = {'s.txt': 'LOUD', 't.txt': clean, 'in/u.txt': clean}
  test.each([
    [['s.txt', '!s.txt'], 2, 'msglint: s.txt: left out by !s.txt\nmsglint: no draft is left to lint\n'],
    [['s.txt', 't.txt', '!s*'], 0, 'msglint: s.txt: left out by !s*\n'],
    [['.', '!./s.txt'], 0, ''],
    [['in/u.txt', 't.txt', '!in'], 0, 'msglint: in/u.txt: left out by !in\n'],
    [['s.txt', '!x.txt'], 1, '']
  ])('%j', async (argv, code, stderr) => {
    expect(await run({argv, files})).toMatchObject({code, stderr})
  })

  test('is left out of lintFiles too', async () => {
    const cwd = folderOf(files)
    const {lintFiles} = createApi(rules, presets)
    const results = await lintFiles(['s.txt', 't.txt', '!s.txt'], {cwd})
    expect(results.map(({filePath}) => filePath)).toEqual([join(cwd, 't.txt')])
  })
})
