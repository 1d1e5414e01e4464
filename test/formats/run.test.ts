import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type {Result} from 'sarif'
import {describe, expect, test} from 'vitest'
import {formatNames} from '../../src/formats/registry.ts'
import type {Rule} from '../../src/rule.ts'
import {clean, curt, loud, rules, run} from '../cli/desk.ts'

const files = {
  'clean.txt': clean,
  'curt.txt': curt,
  'loud.txt': loud,
  'odd name, 100%: ünï.txt': 'Hi <b>Mary</b> & "Co" @nurse,\n\nIt is URGENT;\nmake it QUICK \u001b[31m\ud800.\n',
  'broken.txt': Uint8Array.from([0xff]),
  'fragile.txt': 'Hi, this may explode.\n'
}
const names = Object.keys(files)

async function reportAs(format: string, ...more: string[]) {
  return await run({argv: [...names, '--format', format, ...more], files})
}

const sarifSchema = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../fixtures/schemas/sarif-2.1.0.json', import.meta.url)), 'utf8')
)
const ajv = new Ajv2020({strict: false})
formats.default(ajv)
const isSarif = ajv.compile(sarifSchema)

function sarif(text: string) {
  const log = JSON.parse(text)
  isSarif(log)
  expect(isSarif.errors).toBe(null)
  return log.runs[0]
}

describe('one run, in every format', () => {
  test.each(formatNames)('%s', async (format) => {
    const {code, stdout} = await reportAs(format)
    expect(code).toBe(2)
    await expect(stdout).toMatchFileSnapshot(`../../fixtures/formats/run.${format}`)
  })

  test.each(formatNames)('%s never commands a terminal', async (format) => {
    const {stdout} = await reportAs(format)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
  })

  test.each(formatNames)('%s of nothing is whole', async (format) => {
    const argv = ['--input-format', 'ndjson', '--format', format]
    const {code, stdout, stderr} = await run({argv, stdin: ''})
    expect([code, stderr]).toEqual([0, ''])
    if (format === 'json') expect(JSON.parse(stdout)).toEqual([])
    if (format === 'sarif') expect(sarif(stdout).results).toEqual([])
    if (format === 'html') expect(stdout).toMatch(/<\/html>\n$/)
    if (format === 'junit') expect(stdout).toMatch(/<testsuites name="msglint">\n<\/testsuites>\n$/)
  })
})

describe('sarif', () => {
  test('is valid, and tells of every rule with its help', async () => {
    const {tool, results, invocations, artifacts, properties} = sarif((await reportAs('sarif')).stdout)
    const {rules} = tool.driver
    expect(rules.map(({id}: {id: string}) => id)).toEqual(['greeting', 'no-shouting', 'fragile', 'answering'])
    for (const {help, shortDescription} of rules) {
      expect(help.text).toContain(shortDescription.text)
      expect(help.markdown).toMatch(/## Why[\s\S]*## Examples/)
    }
    for (const {ruleId, ruleIndex} of results) expect(rules[ruleIndex].id).toBe(ruleId)
    expect(results).toHaveLength(4)
    expect(results[0]).toMatchObject({
      ruleId: 'greeting',
      level: 'warning',
      locations: [{physicalLocation: {artifactLocation: {uri: 'curt.txt', uriBaseId: '%SRCROOT%'}}}],
      fixes: [{artifactChanges: [{replacements: [{deletedRegion: {charOffset: 0, charLength: 0}}]}]}]
    })
    expect(results[2].locations[0].physicalLocation).toEqual({
      artifactLocation: {uri: 'odd%20name%2C%20100%25%3A%20%C3%BCn%C3%AF.txt', uriBaseId: '%SRCROOT%'},
      region: {startLine: 3, startColumn: 7, endLine: 3, endColumn: 13}
    })
    expect(invocations[0].executionSuccessful).toBe(false)
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      {message: {text: 'is not UTF-8 (line 1 has a byte that cannot be read); save it as UTF-8'}},
      {associatedRule: {id: 'fragile', index: 2}}
    ])
    expect(artifacts).toHaveLength(names.length)
    expect(properties.score).toBe(80)
  })

  test('a file elsewhere has its whole address', async () => {
    const {folder} = await run({argv: [], files: {'a.txt': curt}})
    const elsewhere = await run({argv: [join(folder, 'a.txt'), '--format', 'sarif'], files: {'b.txt': clean}})
    expect(sarif(elsewhere.stdout).results[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri: `file://${folder.split('/').map(encodeURIComponent).join('/')}/a.txt`
    })
  })

  test('a record goes by its id', async () => {
    const stdin = `${JSON.stringify({id: 'A-7', text: curt})}\n`
    const {stdout} = await run({argv: ['--input-format', 'ndjson', '--format', 'sarif'], stdin})
    expect(sarif(stdout).results[0].locations[0].logicalLocations).toEqual([{name: 'A-7', kind: 'record'}])
  })

  test('a file of several drafts is there once, and each finding has the score of its draft', async () => {
    const files = {
      'a.csv': 'id,text\nx,All is well.\ny,All is well.\n"z","Hi Mary, it is QUICK and URGENT."\nw,1,2\n',
      'b.ndjson': `{"id": 1, "text": "Hi"}\n{"half\n{"id": 3, "text": "All is well."}\n`
    }
    const {artifacts, results, invocations} = sarif(
      (await run({argv: ['a.csv', 'b.ndjson', '-f', 'sarif'], files})).stdout
    )
    const file = (uri: string) => ({uri, uriBaseId: '%SRCROOT%'})
    expect(artifacts).toEqual([{location: file('a.csv')}, {location: file('b.ndjson')}])
    const told = results.map(({locations, properties, fixes}: Result) => [
      locations?.[0]?.physicalLocation?.artifactLocation,
      locations?.[0]?.physicalLocation?.region?.startLine,
      properties,
      fixes?.[0]?.artifactChanges[0]?.artifactLocation
    ])
    expect(told).toEqual([
      [file('a.csv'), 2, {score: 80}, undefined],
      [file('a.csv'), 3, {score: 80}, undefined],
      [file('a.csv'), 4, {score: 70}, file('a.csv')],
      [file('a.csv'), 4, {score: 70}, file('a.csv')],
      [file('b.ndjson'), 3, {score: 80}, file('b.ndjson')]
    ])
    const [row, line] = invocations[0].toolExecutionNotifications
    expect(row.locations[0].physicalLocation).toEqual({artifactLocation: file('a.csv'), region: {startLine: 5}})
    expect(line.locations[0].physicalLocation).toEqual({artifactLocation: file('b.ndjson'), region: {startLine: 2}})
  })

  test('a record of a stream is at its line, with its own place beside', async () => {
    const stream = `{"text": "Hi"}\n{"text": ${JSON.stringify(loud)}}\n`
    const argv = ['b.ndjson', '--input-format', 'ndjson', '-f', 'sarif']
    const {artifacts, results} = sarif((await run({argv, files: {'b.ndjson': stream}})).stdout)
    expect(artifacts).toHaveLength(1)
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: {uri: 'b.ndjson', uriBaseId: '%SRCROOT%'},
      region: {startLine: 2}
    })
    expect(results[0].properties).toEqual({
      score: 70,
      regionInRecord: {startLine: 3, startColumn: 20, endLine: 3, endColumn: 26}
    })
    expect(results[0]).not.toHaveProperty('fixes')
  })
})

describe('in a workflow of GitHub', () => {
  const files = {'clinic/t/a.txt': curt}

  test.each<[string, (folder: string) => string, string]>([
    ['from the root of the repository', (folder) => folder, 'clinic/t/a.txt'],
    ['as always where the root holds no such file', (folder) => join(folder, 'other'), 't/a.txt']
  ])('paths are %s', async (_, root, path) => {
    const {folder} = await run({argv: [], files})
    const report = async (format: string) => {
      const env = {GITHUB_WORKSPACE: root(folder)}
      return (await run({argv: ['t', '--format', format], cwd: join(folder, 'clinic'), env})).stdout
    }
    expect(await report('github')).toContain(`::warning file=${path},line=1,`)
    expect(await report('stylish')).toContain('t/a.txt  80/100')
    const {artifacts} = sarif(await report('sarif'))
    expect(artifacts[0].location).toEqual({uri: path, uriBaseId: '%SRCROOT%'})
  })
})

describe('junit', () => {
  test('is well-formed whatever a finding quotes', async () => {
    const quoting: Rule = {
      ...rules[0]!,
      *check() {
        yield {at: {start: 0, end: 1}, say: 'Says <![CDATA[x]]> & "y" ]]>.'}
      }
    }
    const {stdout} = await run({
      argv: ['a.txt', '-f', 'junit'],
      files: {'a.txt': curt},
      rules: [quoting],
      presets: {'msglint:recommended': {rules: {greeting: 'warn'}}}
    })
    expect(stdout).toContain('Says &#x3C;![CDATA[x]]&gt; &#x26; "y" ]]&gt;.</failure>')
    expect(stdout).not.toContain(']]>')
  })
})

describe('github', () => {
  test('puts each finding on its line, and lets no draft give commands', async () => {
    const lines = (await reportAs('github')).stdout.split('\n')
    expect(lines).toContain(
      '::error file=loud.txt,line=3,endLine=3,col=20,endColumn=26,title=no-shouting::"URGENT" is in capitals; write it small.'
    )
    expect(lines.filter((line) => line.includes('odd name'))[0]).toMatch(
      /^::error file=odd name%2C 100%25%3A ünï\.txt,line=3,/
    )
    const found = lines.filter((line) => line.startsWith('::'))
    expect(found).toHaveLength(6)
  })

  test.skipIf(process.platform === 'win32')('names a file as it is called', async () => {
    const [github, sarifReport] = await Promise.all(
      ['github', 'sarif'].map((format) =>
        run({argv: ['.', '--format', format], files: {'back\\slash.txt': curt, 'two\nlines.txt': curt}})
      )
    )
    expect(github!.stdout).toContain('file=back\\slash.txt,')
    expect(github!.stdout).toContain('file=two%0Alines.txt,')
    const uris = sarif(sarifReport!.stdout).artifacts.map(({location}: {location: {uri: string}}) => location.uri)
    expect(uris).toEqual(['back%5Cslash.txt', 'two%0Alines.txt'])
  })

  test('a record has no line in its file', async () => {
    const stdin = `${JSON.stringify({id: 'A-7', text: curt})}\n`
    const {stdout} = await run({argv: ['--input-format', 'ndjson', '--format', 'github'], stdin})
    expect(stdout).toMatch(/^::warning title=greeting::<stdin>:1 \(A-7\), 1:1: The draft does not greet/)
  })
})

describe('markdown', () => {
  test('calls nobody, and fits into a comment however many drafts there are', async () => {
    expect((await reportAs('markdown')).stdout).not.toMatch(/@(?!\u200b)/)
    const stdin = Array.from({length: 2000}, (_, id) => `${JSON.stringify({id, text: curt})}\n`).join('')
    const {stdout} = await run({argv: ['--input-format', 'ndjson', '--format', 'markdown'], stdin})
    expect(stdout.length).toBeLessThan(65_536)
    const shown = stdout.match(/^### /gm)!.length
    expect(shown).toBeGreaterThan(100)
    expect(stdout).toContain(`… and ${2000 - shown} drafts more with findings.`)
  })
})

describe('html', () => {
  test('needs nothing from elsewhere, and a draft cannot add to it', async () => {
    const {stdout} = await reportAs('html')
    expect(stdout).toContain("default-src 'none'")
    expect(stdout).not.toMatch(/<(?:script|link|img|iframe|b>Mary)/)
    expect(stdout).not.toMatch(/(?:src|href)="(?!#)/)
    const targets = [...stdout.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(targets.length).toBeGreaterThan(6)
    for (const target of targets) expect(stdout).toContain(`id="${target}"`)
  })

  test('marks the words of each finding, those that overlap too', async () => {
    const {stdout} = await reportAs('html')
    const words = [...stdout.matchAll(/<mark class="(\w+)">([^<]*)<\/mark>/g)].map((match) => match.slice(1))
    expect(words).toEqual([
      ['error', 'URGENT'],
      ['error', 'URGENT'],
      ['error', 'QUICK']
    ])
    const both = await run({
      argv: ['a.txt', '--reply-to', 'p.txt', '--format', 'html'],
      files: {'a.txt': loud, 'p.txt': 'May I?'}
    })
    const marks = [...both.stdout.matchAll(/<mark class="(\w+)">([^<]*)<\/mark>/g)].map((match) => match.slice(1))
    expect(marks).toEqual([
      ['warning', 'Hi Mary,\n\nCome here, this is '],
      ['error', 'URGENT'],
      ['warning', '.\n']
    ])
  })
})

describe('several at once', () => {
  test('one to stdout, others to files', async () => {
    const argv = ['curt.txt', '--format', 'stylish', '--format', 'sarif:out.sarif', '-f', 'junit:out.xml']
    const {code, stdout, stderr, read} = await run({argv, files})
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('curt.txt  80/100')
    expect(sarif(read('out.sarif')).results).toHaveLength(1)
    expect(read('out.xml')).toContain('<failure message="The draft does not greet')
  })

  test('a reader of stdout who goes away leaves the files', async () => {
    const outcome = await run({argv: ['.', '-f', 'json:out.json', '-f', 'ndjson'], files: {'a.txt': curt}, deaf: true})
    // As with one report: whoever went away has not heard all.
    expect([outcome.code, outcome.stderr]).toEqual([2, ''])
    expect(JSON.parse(outcome.read('out.json'))).toHaveLength(1)
  })

  test.each<[string[], string]>([
    [
      ['-f', 'json', '-f', 'junit'],
      '--format: json and junit would both go to stdout; give all but one a file, as in junit:report.txt; see msglint --help'
    ],
    [
      ['-f', 'json', '-f', 'junit', '-o', 'x'],
      '--format: json and junit would both go to "x"; give all but one a file, as in junit:report.txt; see msglint --help'
    ],
    [['-f', 'json:a', '-o', 'x'], '--output-file: every --format names a file of its own; see msglint --help'],
    [['-f', 'json:a', '-f', 'junit:./a'], '--format: two reports would go to <folder>/a; see msglint --help'],
    [['-f', 'json:a', '-f', 'junit', '-o', 'a'], '--format: two reports would go to <folder>/a; see msglint --help'],
    [['-f', ''], '--format: expected a name, found ""; see msglint --help'],
    [['-f', 'json:'], '--format: expected a file behind "json:", found nothing; see msglint --help'],
    [['-f', 'json:curt.txt'], '--format: curt.txt is one of the drafts; see msglint --help'],
    [['-f', 'json:no/where', '-f', 'junit:out.xml'], 'no/where: cannot be written: its folder does not exist'],
    [['-f', 'junit:out.xml', '-f', 'json:no/where'], 'no/where: cannot be written: its folder does not exist'],
    [
      ['--redact', '--evidence'],
      '--evidence shows the words of the draft, and --redact hides them; see msglint --help'
    ],
    [['--redact', '--list-rules'], '--list-rules prints a page about rules and reads no draft; see msglint --help']
  ])('%j is an error, and leaves no file', async (flags, problem) => {
    const draft = flags.includes('--list-rules') ? [] : ['curt.txt']
    const {code, stdout, stderr, names} = await run({argv: [...draft, ...flags], files: {'curt.txt': curt}})
    expect([code, stdout, stderr]).toEqual([2, '', `msglint: ${problem}\n`])
    expect(names()).toEqual(['curt.txt'])
  })
})

describe('formatters of others', () => {
  const upper =
    'export default (results, {cwd, rulesMeta}) => `${results.length} ${results[0].messages[0].ruleId} ${rulesMeta.greeting.docs.description} ${results[0].source.length}`'

  test('a file, relative to the working directory', async () => {
    const {code, stdout, stderr} = await run({
      argv: ['curt.txt', '-f', './own.mjs'],
      files: {...files, 'own.mjs': upper}
    })
    expect([code, stdout, stderr]).toEqual([0, `1 greeting Greet the patient ${curt.length}\n`, ''])
  })

  test('a package, by its short name or its full one', async () => {
    const own = {
      'node_modules/eslint-formatter-count/package.json': '{"name": "eslint-formatter-count", "main": "x.cjs"}',
      'node_modules/eslint-formatter-count/x.cjs':
        'module.exports = async (results, {maxWarningsExceeded: over}) => `${results.length} ${JSON.stringify(over)}`'
    }
    for (const name of ['count', 'eslint-formatter-count']) {
      const argv = ['curt.txt', '-f', `${name}:out.txt`, '--max-warnings', '0']
      const {code, read} = await run({argv, files: {...files, ...own}})
      expect([code, read('out.txt')]).toEqual([1, '1 {"maxWarnings":0,"foundWarnings":1}\n'])
    }
  })

  test.each<[string, string, string]>([
    ['./none.mjs', '', 'no such file, or it imports one that is missing'],
    ['./own.mjs', 'export default 1', 'has no function as its default export'],
    ['./own.mjs', 'export default (', "cannot be loaded: Unexpected token '}'"],
    ['./own.mjs', 'export default () => 1', 'gave no text'],
    ['./own.mjs', 'export default (results) => { throw new TypeError(results[0].source) }', 'failed (TypeError)'],
    [
      'sarf',
      '',
      `is no built-in format (${formatNames.join(', ')}) and no package installed here (did you mean "sarif"?)`
    ]
  ])('%s %s', async (name, code, problem) => {
    const outcome = await run({argv: ['curt.txt', '-f', `${name}:out.txt`], files: {'curt.txt': curt, 'own.mjs': code}})
    expect([outcome.code, outcome.stdout]).toEqual([2, ''])
    if (!code.endsWith('(')) expect(outcome.stderr).toBe(`msglint: --format: ${name}: ${problem}; see msglint --help\n`)
    else expect(outcome.stderr).toMatch(/^msglint: --format: \.\/own\.mjs: cannot be loaded: .+; see msglint --help\n$/)
    expect(outcome.names()).toEqual(['curt.txt', 'own.mjs'])
  })

  test('none with --static-config', async () => {
    const {code, stderr} = await run({argv: ['curt.txt', '-f', './own.mjs', '--static-config'], files})
    expect([code, stderr]).toEqual([
      2,
      'msglint: --static-config runs no code of others, and the format ./own.mjs is code; see msglint --help\n'
    ])
  })
})

describe('ESLint’s own formatters', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const report = async (format: string) => {
    const {folder} = await run({argv: [], files})
    const argv = ['curt.txt', 'loud.txt'].map((name) => join(folder, name))
    const {code, stdout, stderr} = await run({argv: [...argv, '--format', format], cwd: root})
    expect([code, stderr]).toEqual([1, ''])
    return stdout
  }

  test('junit', async () => {
    const text = await report('eslint-formatter-junit')
    expect(text).toContain('<testsuite package="org.eslint" time="0" tests="1" errors="1"')
    expect(text).toContain('The draft does not greet the patient; begin with their name.')
  })

  test('gha', async () => {
    // Elsewhere than on GitHub it is ESLint's stylish.
    const before = process.env.GITHUB_ACTIONS
    process.env.GITHUB_ACTIONS = 'true'
    try {
      expect(await report('gha')).toMatch(/::error file=.*loud\.txt,line=3,col=20::"URGENT" is in capitals/)
    } finally {
      if (before === undefined) delete process.env.GITHUB_ACTIONS
      else process.env.GITHUB_ACTIONS = before
    }
  })

  test('codeclimate', async () => {
    const issues = JSON.parse(await report('codeclimate'))
    expect(issues).toMatchObject([
      {check_name: 'greeting', severity: 'minor', description: expect.stringContaining('does not greet')},
      {check_name: 'no-shouting', severity: 'major', location: {positions: {begin: {line: 3, column: 20}}}}
    ])
  })
})
