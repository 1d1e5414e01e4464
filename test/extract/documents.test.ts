import {describe, expect, test} from 'vitest'
import {usualFields} from '../../src/extract/extractor.ts'
import {Whereabouts} from '../../src/extract/origin.ts'
import {readDocument} from '../../src/extract/read.ts'
import {builtInTypes} from '../../src/extract/registry.ts'
import {sourceStream} from '../../src/files/sourceFile.ts'
import {readAll, readEach, readOne, written} from './read.ts'

const seen = (places: readonly {start: number; end: number}[], text: string) =>
  places.map(({start, end}) => text.slice(start, end))

describe('front matter', () => {
  test.each([
    ['subject: {{s}}', '{{s}}'],
    ['subject: {{ s }} # later', '{{ s }}'],
    ['subject: [Your name]', '[Your name]'],
    ['subject: 2026', '2026'],
    ['subject: true', 'true'],
    ['Subject: Your results', 'Your results'],
    ['"SUBJECT": "Your results"', 'Your results'],
    ['subject: Re: your labs', 'Re: your labs'],
    ['subject:  Your A1c: 9.2 # later', 'Your A1c: 9.2'],
    ['to: x\nSubject: @NAME@ labs\nfrom: y', '@NAME@ labs'],
    ['subject: *** labs', '*** labs'],
    ['subject: %name% labs\r', '%name% labs'],
    ['subject: [Name] labs', '[Name] labs'],
    ['subject: - labs\n  # a note\nto: x', '- labs'],
    ['subject: > labs', '> labs'],
    ['subject: !important', '!important']
  ])('a subject is words, whatever YAML takes it for: %s', async (line, subject) => {
    const content = `---\n${line}\n---\nHi Ana.\n`
    const [found] = await readAll('markdown', content)
    if (!found || 'reason' in found) throw new Error('unread')
    expect(found.draft.text.replace(/\s+/g, ' ').trim()).toBe(`${subject} Hi Ana.`)
    expect(found.draft.facts?.subject).toEqual({start: 0, end: subject.length})
    expect(written(content, found.draft, subject)).toBe(subject)
  })

  test.each([
    ["subject: 'It''s here'", "It's here"],
    ['subject: &a Your labs', 'Your labs'],
    ['subject: Your\n  labs', 'Your labs'],
    ['subject: |\n  Your: labs', 'Your: labs'],
    ['subject: >-\n  Your\n  labs', 'Your labs'],
    ['subject:\n  Your labs', 'Your labs']
  ])('a subject in quotes, in a block or over lines is YAML: %j', async (line, subject) => {
    const {text} = await readOne('markdown', `---\n${line}\n---\nHi Ana.\n`)
    expect(text.replace(/\s+/g, ' ').trim()).toBe(`${subject} Hi Ana.`)
  })

  test('one in quotes with words behind them is no YAML', async () => {
    await expect(readAll('text', '---\nsubject: "Hi", she said\n---\nHi\n')).rejects.toThrow('is not YAML (line 2)')
  })

  test.each(['subject:', 'subject: ~ # none', 'subject: ""', 'subjects: [a]'])(
    'without a subject: %s',
    async (line) => {
      const {text} = await readOne('markdown', `---\n${line}\n---\nHi Ana.\n`)
      expect(text.trim()).toBe('Hi Ana.')
    }
  )

  test('is no part of the message, and its subject is the message’s', async () => {
    const content = '---\nsubject: "Your results"\nmsglint:\n  disable: [x]\n---\nHi Ana.\n'
    const draft = await readOne('text', content)
    expect(draft.text).toBe('Your results\n\nHi Ana.\n')
    expect(draft.facts?.subject).toEqual({start: 0, end: 12})
    expect(draft.disable).toEqual([
      {name: 'x', path: 'msglint.disable[0]', line: 4, column: 13, endLine: 4, endColumn: 14}
    ])
    expect(written(content, draft, 'Your results')).toBe('Your results')
    expect(written(content, draft, 'Hi Ana')).toBe('Hi Ana')
  })

  test.each(['---\nHi Ana.\n---\nBye.\n', '--- no\n', '---\nNote: one\n', '---\n\n---\n'])(
    '%j has none',
    async (content) => {
      expect((await readOne('text', content)).text).toBe(content)
    }
  )

  test.each([
    ['---\na: [b\n---\nHi\n', /front matter is not YAML \(line \d\)/],
    [
      '---\nmsglint: {mode: templat}\n---\nHi\n',
      /: line 2: msglint.mode: unknown value; known: draft, template \(did you mean "template"\?\)/
    ],
    [
      '---\nmsglint: {mode: template, dialect: erbb}\n---\nHi\n',
      /: line 2: msglint.dialect: unknown dialect \(did you mean "erb"\?\)/
    ],
    ['---\nmsglint: {mode: template}\n---\nHi\n', /in which dialect/],
    ['---\nÄnderung: [1\n---\nHi\n', /front matter is not YAML/],
    ['---\nmsglint: on\n---\nHi\n', /: line 2: msglint: expected an object of settings .*, found text$/],
    ['---\na: 1\na: 2\n---\nHi\n', /front matter has a key twice \(line 3\)/],
    [`---\na: ${'['.repeat(500)}\n---\nHi\n`, /front matter is not YAML \(line \d\)$/],
    ['---\nsubject: A\nSubject: B\n---\nHi\n', /front matter has two subjects \(line 3\)/],
    ['---\nsubject:\n  a: b\n  c: d\n---\nHi\n', /front matter has a subject that is no line of text \(line 3\)/],
    ['---\na: &a Hi\nsubject: *a\n---\nHi\n', /front matter has a subject that is no line of text \(line 3\)/],
    ['---\nsubject: *a\n---\nHi\n', /front matter has an alias without its anchor/],
    ['---\nmsglint: *a\n---\nHi\n', /front matter has an alias without its anchor/],
    [
      '---\nmsglint:\n  mod: draft\n  disable: 5\n  use: [a, 7]\n---\nHi\n',
      /: line 3: msglint: unknown key; known: .* \(did you mean "mode"\?\); line 5: msglint\.use\[1\]: expected text, found a number; line 4: msglint\.disable: expected a rule, or a list of them, found a number$/
    ]
  ])('%j is a mistake', async (content, reason) => {
    await expect(readAll('text', content)).rejects.toThrow(reason)
  })

  test('says the mode and the dialect, and a flag says otherwise', async () => {
    const content = '---\nmsglint: {mode: template, dialect: erb}\n---\nHi <%= name %>.\n'
    expect((await readOne('text', content)).text).toBe('Hi Alex.\n')
    expect((await readOne('text', content, {mode: 'draft'})).text).toBe('Hi <%= name %>.\n')
  })
})

describe('Markdown', () => {
  const content = [
    '# Your *results*',
    '',
    'Hi **Ana** &amp; co, it\\*s fine: [our',
    'page](https://x.example/a "t"), `code`.',
    '',
    '> You wrote',
    '> this.',
    '',
    '* one',
    '* two <br> more <b>bold</b> <NAME>',
    '',
    '| Test | Value |',
    '|---|---|',
    '| K | 5.9 |',
    '',
    '```',
    'code',
    '```',
    '<!-- note -->',
    ''
  ].join('\n')

  test('is read as it is seen', async () => {
    const {text, facts} = await readOne('markdown', content)
    expect(text).toBe(
      'Your results\n\nHi Ana & co, it*s fine: our\npage, .\n\nYou wrote\nthis.\n\n- one\n- two \n more bold <NAME>\n\nTest | Value\n\nK | 5.9'
    )
    expect(seen(facts!.headings, text)).toEqual(['Your results'])
    expect(seen(facts!.quoted, text)).toEqual(['You wrote\nthis.'])
    expect(facts!.links).toMatchObject([{text: 'our\npage', address: 'https://x.example/a'}])
  })

  test('what does not show leaves one space', async () => {
    const content = 'Your <!-- note --> test, <b> all </b>  of it,  is <!-- a --><!-- b --> *fine*<!-- c -->.'
    const draft = await readOne('markdown', content)
    expect(draft.text).toBe('Your test, all of it,  is *fine*.'.replaceAll('*', ''))
    expect(written(content, draft, 'test')).toBe('test')
    expect(written(content, draft, 'fine')).toBe('fine')
  })

  test('words are found where they are written', async () => {
    const draft = await readOne('markdown', content)
    expect(written(content, draft, 'Ana & co')).toBe('Ana** &amp; co')
    expect(written(content, draft, 'it*s')).toBe('it\\*s')
    expect(written(content, draft, 'wrote\nthis')).toBe('wrote\n> this')
    expect(written(content, draft, '5.9')).toBe('5.9')
  })
})

describe('HTML', () => {
  const content =
    '<html><head><title>T</title><style>p{}</style></head><body><p>Hi&nbsp;Ana &amp; <b>c</b>o,<br>it&#39;s &#146;fine’.</p>\n' +
    '<ul><li>one</li><li><p>two</p></li></ul><h2>Next  step</h2> text <a href="https://x.example">Bo<i>ok</i></a> now.\n' +
    '<div style="display: none">hidden</div><p hidden>too</p><blockquote>old<blockquote>older</blockquote></blockquote>' +
    '<table><tr><td>K</td><td>5.9</td></tr></table><table><tr><td><p>lay</p></td><td>out</td></tr></table>' +
    'Dear <<name>> <PATIENT></body></html>'

  test('is read as it is seen', async () => {
    const {text, facts} = await readOne('html', content)
    expect(text).toBe(
      "Hi\u00a0Ana & co,\nit's ’fine’.\n\n- one\n\n- two\n\nNext step\n\ntext Book now.\n\nold\n\nolder\n\nK | 5.9\n\nlay\n\nout\n\nDear <<name>> <PATIENT>"
    )
    expect(seen(facts!.headings, text)).toEqual(['Next step'])
    expect(seen(facts!.quoted, text)).toEqual(['old\n\nolder'])
    expect(facts!.links).toMatchObject([{text: 'Book', address: 'https://x.example'}])
  })

  test('words are found where they are written', async () => {
    const draft = await readOne('html', content)
    expect(written(content, draft, 'Hi\u00a0Ana & co')).toBe('Hi&nbsp;Ana &amp; <b>c</b>o')
    expect(written(content, draft, "it's ’fine")).toBe('it&#39;s &#146;fine')
    expect(written(content, draft, 'Book')).toBe('Bo<i>ok')
    expect(written(content, draft, 'Next step')).toBe('Next  step')
  })
})

describe('records', () => {
  const list =
    '[ {"id": 1, "text": "Hi \\u00e9\\nyou \\"x\\"", "patient": "Oh"},\n  {"id": 2, "text": 3}, 7,\n{"text": "ok"}]'
  const rows = 'id,text,patient\r\n1,"Hi ""Ana"", é\r\nline",Oh\r\n\r\n2,b c,\r\n'

  test.each([1, 3, 65_536])('a list of JSON in pieces of %i', async (size) => {
    const found = await readAll('json', list, {}, size)
    expect(found).toMatchObject([
      {draft: {text: 'Hi é\nyou "x"', patient: 'Oh'}, record: {id: 1, line: 1}},
      {reason: '"text" is not text', id: 2, line: 2},
      {reason: 'is not a JSON object', line: 2},
      {draft: {text: 'ok'}, record: {id: 4, line: 3}}
    ])
    const [first, , , last] = found
    if (!first || 'reason' in first || !last || 'reason' in last) throw new Error('unread')
    expect(written(list, first.draft, 'é\nyou "x"')).toBe('\\u00e9\\nyou \\"x\\"')
    expect(written(list, last.draft, 'ok')).toBe('ok')
  })

  test.each([1, 7, 65_536])('CSV in pieces of %i', async (size) => {
    const found = await readAll('csv', rows, {}, size)
    expect(found).toMatchObject([
      {draft: {text: 'Hi "Ana", é\r\nline', patient: 'Oh'}, record: {id: '1', line: 2}},
      {draft: {text: 'b c'}, record: {id: '2', line: 5}}
    ])
    const [first, second] = found
    if (!first || 'reason' in first || !second || 'reason' in second) throw new Error('unread')
    expect(written(rows, first.draft, '"Ana", é\r\nline')).toBe('""Ana"", é\r\nline')
    expect(written(rows, second.draft, 'b c')).toBe('b c')
  })

  test('lines of JSON, tabs, and semicolons', async () => {
    expect(await readAll('ndjson', '\n{"text": "a"}\n{"text"\n{"text": "b"}')).toMatchObject([
      {draft: {text: 'a'}, record: {id: 1, line: 2}},
      {reason: 'is not valid JSON', line: 3},
      {draft: {text: 'b'}, record: {id: 3, line: 4}}
    ])
    expect(await readAll('tsv', 'text\tid\nHi, you\t5\n')).toMatchObject([
      {draft: {text: 'Hi, you'}, record: {id: '5'}}
    ])
    expect(await readAll('tsv', 'text\tid\nHi, "you"\t5\n"a\tb"\t6\n')).toMatchObject([
      {draft: {text: 'Hi, "you"'}, record: {id: '5'}},
      {draft: {text: 'a\tb'}, record: {id: '6'}}
    ])
    expect(await readAll('csv', 'id;text\n5;Hi, you\n')).toMatchObject([{draft: {text: 'Hi, you'}, record: {id: '5'}}])
  })

  test('a row with more cells than columns is a mistake, but for empty ones', async () => {
    const reason = 'has more cells than the first row has columns; quotes may be missing'
    expect(await readAll('csv', 'id,text\n5,Hi, you\n6,Hi,, \n7,"Hi, you"\n8\n')).toMatchObject([
      {id: '5', line: 2, reason},
      {draft: {text: 'Hi'}, record: {id: '6'}},
      {draft: {text: 'Hi, you'}, record: {id: '7'}},
      {id: '8', reason: 'has no "text"'}
    ])
    expect(await readAll('csv', 'text\nHi, {{name}}\n')).toMatchObject([{id: 1, reason, isNumbered: true}])
  })

  test.each([
    ['csv', 'note,text,note\na,Hi,b\n'],
    ['ndjson', '{"note":"a","text":"Hi","note":"b"}'],
    ['ndjson', '{"text":"Hi","more":[{"text":"a"}]}']
  ])('%s: what is there twice and not read is none: %s', async (type, content) => {
    expect(await readAll(type, content)).toMatchObject([{draft: {text: 'Hi'}}])
  })

  test('a key that is there twice is a mistake of its record', async () => {
    const content = '{"id":"a","text":"{{x}}","text":"Hi"}\n{"text":"Hi","patient":"a","patient":"b"}\n{"text":"Hi"}'
    const reasons = [{id: 'a', reason: 'has "text" twice'}, {id: 2, reason: 'has "patient" twice'}, {record: {line: 3}}]
    expect(await readAll('ndjson', content)).toMatchObject(reasons)
    expect(await readAll('json', `[${content.replaceAll('\n', ',\n')}]`)).toMatchObject(reasons)
  })

  test.each([
    ['ndjson', '', '\n', '\n'],
    ['json', '[', ',\n', ']']
  ])('%s: a record that is longer than any message spoils no other', async (type, before, between, behind) => {
    const long = `{"text":"${'a'.repeat(10_000_001)}"}`
    const content = before + ['{"text":"a"}', long, '{"text":"[b]"}', long].join(between) + behind
    const found = await readAll(type, content)
    const reason = expect.stringMatching(/^has more than 10 MB/)
    expect(found).toMatchObject([{draft: {text: 'a'}}, {line: 2, reason}, {draft: {text: '[b]'}}, {line: 4, reason}])
    const third = found[2]
    if (!third || 'reason' in third) throw new Error('unread')
    expect(written(content, third.draft, '[b]')).toBe('[b]')
  })

  test('a message of a bundle whose base64 is broken spoils no other', async () => {
    const payloads = [{contentString: 'a'}, {contentAttachment: {contentType: 'text/plain', data: '$$'}}]
    const entry = payloads.map((payload, id) => ({
      resource: {resourceType: 'Communication', id: `${id}`, payload: [payload]}
    }))
    const bundle = JSON.stringify({resourceType: 'Bundle', entry: [...entry, entry[0]]}, null, 1)
    const line = bundle.slice(0, bundle.indexOf('"data"')).split('\n').length
    const reason = `has broken base64 (line ${line})`
    expect(await readAll('fhir', bundle)).toMatchObject([{draft: {text: 'a'}}, {id: '1', reason}, {draft: {text: 'a'}}])
    await expect(readAll('fhir', `\n${JSON.stringify(entry[1]!.resource)}`)).rejects.toThrow('broken base64 (line 2)')
  })

  test('a message of a bundle whose HTML is nested too deeply spoils no other', async () => {
    const data = Buffer.from('<div>'.repeat(20_000)).toString('base64')
    const payloads = [{contentString: 'a'}, {contentAttachment: {contentType: 'text/html', data}}, {contentString: 'b'}]
    const entry = payloads.map((payload) => ({resource: {resourceType: 'Communication', payload: [payload]}}))
    expect(await readAll('fhir', JSON.stringify({resourceType: 'Bundle', entry}))).toMatchObject([
      {draft: {text: 'a'}},
      {line: 1, reason: 'is nested too deeply'},
      {draft: {text: 'b'}}
    ])
  })

  test.each([
    [{id: 'No', patient: 'Asked'}, undefined],
    [{id: 'id', patient: 'patient'}, undefined],
    [{id: 'Nr', patient: 'Asked'}, 'has no "Nr" (did you mean --id-field No?) in its first row'],
    [{id: 'No', patient: 'Aksed'}, 'has no "Aksed" (did you mean --patient-field Asked?) in its first row'],
    [{id: 'No', patient: 'question'}, 'has no "question" in its first row']
  ])('columns of a table are as %j says', async (named, mistake) => {
    const reading = readAll('csv', 'No,Asked,text\n1,Why?,Hi\n', {}, 65_536, {text: 'text', keep: [], ...named})
    if (mistake === undefined) expect(await reading).toHaveLength(1)
    else await expect(reading).rejects.toThrow(mistake)
  })

  test('a line of JSON that is nested too deeply spoils no other', async () => {
    const content = `{"text":"a","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n{"text":"b"}`
    const reason = 'is nested too deeply'
    expect(await readAll('ndjson', content)).toMatchObject([{line: 1, reason}, {draft: {text: 'b'}}])
  })

  test.each([1, 3, 65_536])('what a comma has beside it in an array is told, in pieces of %i', async (size) => {
    const reason = (line: number) => ({id: null, line, reason: 'is not valid JSON'})
    const found = await readAll('json', '[{"text":"a"},,\n{"text":"b"}, \n]\n', {}, size)
    expect(found).toMatchObject([{draft: {text: 'a'}}, reason(1), {draft: {text: 'b'}}, reason(3)])
    expect(await readAll('json', '[,]', {}, size)).toMatchObject([reason(1), reason(1)])
    expect(await readAll('json', '\n[ {"text":"a, [b]}"} ,\n{"text":"c"} ] \n', {}, size)).toMatchObject([
      {draft: {text: 'a, [b]}'}},
      {draft: {text: 'c'}}
    ])
  })

  describe.each([1, 7, 65_536])('the first row says what divides fields, in pieces of %i', (size) => {
    test.each([
      ['blank lines before it', '\n\n\nid;text\n1;Hi, Ana\n'],
      ['blank lines of another system', '\r\n\r\nid;text\r\n1;Hi, Ana\r\n'],
      ['a byte order mark', '\ufeffid;text\n1;Hi, Ana\n'],
      ['a comma in a quoted name', '"No, or id";text\n1;Hi, Ana\n'],
      ['lines, quotes and commas in a quoted name', '"No, ""or""\nid, that is, a number";text\n1;Hi, Ana\n'],
      ['a quoted name of the other kind', '"a;b;c",text\n1,"Hi, Ana"\n'],
      ['more of one kind than of the other', 'Name, first;id;text\nAna;1;Hi, Ana\n'],
      ['no line but itself', 'id;text\r1;Hi, Ana\r'],
      ['nothing but text', 'text\n"Hi, Ana"\n']
    ])('%s', async (_, content) => {
      expect(await readAll('csv', content, {}, size)).toMatchObject([{draft: {text: 'Hi, Ana'}}])
    })
  })

  test('a first row that is left open is no reason to read on and on', async () => {
    await expect(readAll('csv', `"id;text\n${'1;Hi\n'.repeat(100_000)}`)).rejects.toThrow(/not closed \(line 1\)/)
  })

  test.each([
    ['json', '[{"text": "a"}, {"text": "b"}]'],
    ['csv', 'text\na\nb\n']
  ])('whoever stops early has the file closed: %s', async (type, content) => {
    let isOpen = true
    async function* pieces() {
      try {
        for (const piece of content) yield Buffer.from(piece)
      } finally {
        isOpen = false
      }
    }
    const opening = {filePath: '<test>', type: builtInTypes.named(type)!, fields: usualFields, said: {}, configured: {}}
    for await (const one of readDocument(sourceStream(pieces()), opening)) {
      expect(one).toMatchObject({draft: {text: 'a'}})
      break
    }
    expect(isOpen).toBe(false)
  })

  test('rows in front of a quote that is left open', async () => {
    const texts: string[] = []
    const reading = async () => {
      const content = `text\n${'fine\n'.repeat(500)}"open\n`
      for await (const one of readEach('csv', content)) if ('draft' in one) texts.push(one.draft.text)
    }
    await expect(reading()).rejects.toThrow(/not closed \(line 502\)/)
    expect(texts).toHaveLength(500)
  })

  test.each([
    ['csv', 'id,text\n1,a\n\n2,"open\n3,b\n', /quote that is not closed \(line 4\)/],
    [
      'csv',
      `id,text\n1,"open\n${'2,bbbbbb\n'.repeat(1_200_000)}`,
      /more than 10 MB; a quote may be left open \(line 2\)/
    ],
    ['csv', 'id,text\n1,Hi "you"\n', /quote in the wrong place/],
    ['csv', Buffer.from('\ufeffid,text\n', 'utf16le'), /is UTF-16, not UTF-8/],
    ['csv', 'id,message\n1,b\n', /has no "text" \(did you mean --text-field message\?\) in its first row/],
    ['csv', 'text,id,text\na,1,b\n', /has the column "text" twice in its first row/],
    ['csv', '', /has no row/],
    ['json', '[{"text": "a"}', /does not end/],
    ['json', '[{"text": "a"}] x', /more than one value/],
    ['json', '[{"text": "a"}][{"text": "b"}]', /more than one value/],
    ['json', '[{"text": "a"}]\n,', /more than one value/],
    ['json', '[{"text": "a"}}', /not valid JSON \(line 1\)/],
    ['json', '[{"text": "a"},\n{"text": "b"}}]', /not valid JSON \(line 2\)/],
    ['json', '"text"', /neither FHIR nor a list of records/],
    ['json', '[]', /holds no message/]
  ])('%s %# is a mistake', async (type, content, reason) => {
    await expect(readAll(type, content)).rejects.toThrow(reason)
  })
})

describe('mail', () => {
  const part = (type: string, encoding: string, body: string) =>
    `--b2\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`
  const mail = (alternatives: string) =>
    'From: a@clinic.example\r\nTo: b@home.example\r\nSubject: =?utf-8?Q?Caf=C3=A9_results?=\r\nMIME-Version: 1.0\r\n' +
    'Content-Type: multipart/mixed; boundary="b1"\r\n\r\npreamble\r\n--b1\r\n' +
    `Content-Type: multipart/alternative; boundary=b2\r\n\r\n${alternatives}--b2--\r\n` +
    '--b1\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="leaflet.pdf"\r\n\r\nxxx\r\n--b1--\r\n'

  test('subject, quoted-printable, and an attachment that is left out', async () => {
    const content = mail(
      part(
        'text/plain; charset=utf-8',
        'quoted-printable',
        'Hi Ana,\r\n\r\nI=E2=80=99m so=\r\nrry. Rest.\r\n\r\nOn Mon, Ana wrote:\r\n> I am ill'
      ) +
        part(
          'text/html; charset=utf-8',
          '7bit',
          '<p>Hi <b>Ana</b>,</p><p>I’m sorry. Rest.</p>On Mon, Ana wrote: <blockquote>I am ill</blockquote>'
        )
    )
    const [found] = await readAll('mail', content)
    if (!found || 'reason' in found) throw new Error('unread')
    expect(found.leftOut).toEqual(['attachment leaflet.pdf'])
    expect(found.leftOutWords).toEqual([])
    expect(found.draft.text).toBe(
      'Café results\n\nHi Ana,\r\n\r\nI’m sorry. Rest.\r\n\r\nOn Mon, Ana wrote:\r\n> I am ill'
    )
    expect(found.draft.facts?.subject).toEqual({start: 0, end: 12})
    expect(written(content, found.draft, 'I’m sorry')).toBe('I=E2=80=99m so=\r\nrry')
    expect(written(content, found.draft, 'results')).toBe('=?utf-8?Q?Caf=C3=A9_results?=')
  })

  test.each([
    ['utf-8', 'utf-8'],
    ['iso-8859-1', 'latin1']
  ] as const)('base64 in %s is placed to its four characters', async (charset, encoding) => {
    const body = Buffer.from('Café and more, to fill a line.', encoding).toString('base64')
    const content = mail(part(`text/plain; charset="${charset}"`, 'base64', body.replace(/(.{12})/g, '$1\r\n')))
    const draft = await readOne('mail', content)
    expect(draft.text).toContain('Café and more, to fill a line.')
    const quantum = written(content, draft, 'fill').replace('\r\n', '')
    const start = Math.floor(body.indexOf(quantum) / 4) * 4
    expect(quantum.length).toBeLessThanOrEqual(8)
    expect(Buffer.from(body.slice(start, start + 8), 'base64').toString(encoding)).toContain('fill')
  })

  test('bytes of another charset are left as they are', async () => {
    const latin = Buffer.from(mail(part('text/plain; charset=iso-8859-1', '8bit', 'Caf\xe9, take it.')), 'latin1')
    const {text, origin} = await readOne('mail', latin)
    const at = {start: text.indexOf('take'), end: text.indexOf('take') + 4}
    expect(new Whereabouts(text, origin).fix(at, 'drink')).toBeUndefined()
    const utf8 = await readOne('mail', mail(part('text/plain; charset=utf-8', '8bit', 'Café, take it.')))
    expect(new Whereabouts(utf8.text, utf8.origin).fix(at, 'drink')).toMatchObject({text: 'drink'})
  })

  test.each([
    ['Dear Ann, thank you for writing.', '<p>Dear {{first_name}}, your biopsy shows cancer.</p>'],
    ['This message needs an HTML mail reader.', '<p>Dear Ann</p>'],
    ['Take one.\r\n\r\nDo not take it with food.', '<p>Take one.</p>']
  ])('of alternatives with other words the HTML is read, and told: %s', async (plain, html) => {
    const [found] = await readAll('mail', mail(part('text/plain', '7bit', plain) + part('text/html', '7bit', html)))
    if (!found || 'reason' in found) throw new Error('unread')
    expect(found.draft.text).toBe(`Café results\n\n${html.replace(/<[^>]*>/g, '')}`)
    expect(found.leftOutWords).toEqual(['the plain text, which has other words than the HTML'])
  })

  test.each([
    ['Hi Ana,\r\n1. Rest.\r\n2. Drink.', '<p>Hi Ana,</p><ol><li>Rest.</li><li>Drink.</li></ol>'],
    ['HI ANA\r\nSee our page <https://a.example/x>.', '<h1>Hi Ana</h1>See <a href="https://a.example/x">our page</a>.'],
    ['[cid:a.png@1]\r\nHi *Ana*', '<img src="cid:a.png@1"><p>Hi <b>Ana</b></p>'],
    ['Hi Ana', '<img src="cid:a.png@1">']
  ])('of alternatives with the same words, or a picture, the text is read: %s', async (plain, html) => {
    const [found] = await readAll('mail', mail(part('text/plain', '7bit', plain) + part('text/html', '7bit', html)))
    if (!found || 'reason' in found) throw new Error('unread')
    expect(found.draft.text).toBe(`Café results\n\n${plain}`)
    expect(found.leftOutWords).toEqual([])
  })

  test('HTML alone beside an empty text is nothing to tell of', async () => {
    const content = mail(part('text/plain', '7bit', ' ') + part('text/html', '7bit', '<p>Hi</p>'))
    expect(await readAll('mail', content)).toMatchObject([{leftOutWords: [], draft: {text: 'Café results\n\nHi'}}])
  })

  test.each(['7BIT', '8-bit', 'binary', '7bit (as it is)', ''])(
    'encoding that leaves bytes as they are: %s',
    async (name) => {
      expect(await readOne('mail', mail(part('text/plain', name, 'Hi =41')))).toMatchObject({
        text: 'Café results\n\nHi =41'
      })
    }
  )

  test('a boundary that was forgotten within another loses nothing', async () => {
    const {text} = await readOne('mail', mail(part('text/plain', '7bit', 'Hi')).replace('--b2--\r\n', ''))
    expect(text.trim()).toBe('Café results\n\nHi')
  })

  test('UTF-16 in base64', async () => {
    const body = Buffer.from('Take 🎉 one.', 'utf16le').toString('base64')
    const draft = await readOne('mail', mail(part('text/plain; charset=utf-16le', 'base64', body)))
    expect(draft.text).toContain('Take 🎉 one.')
  })

  test('attachments go by names in any letters', async () => {
    const disposition = "Content-Disposition: attachment; filename*=utf-8''bl%C3%A4tter.pdf"
    const content = mail(part('text/plain', '7bit', 'Hi')).replace(/Content-Disposition: .*/, disposition)
    const [found] = await readAll('mail', content)
    expect(found).toMatchObject({leftOut: ['attachment blätter.pdf']})
  })

  test('a mail that is forwarded along is an attachment, and what goes before it keeps its place', async () => {
    const forwarded = '--b1\r\nContent-Type: message/rfc822\r\n\r\nSubject: y\r\n\r\nFrom others\r\n--b1\r\n'
    const content = mail(part('text/plain', '7bit', 'Hi\r\nRest.')).replace(
      '--b1\r\nContent-Type: app',
      `${forwarded}Content-Type: app`
    )
    const [found] = await readAll('mail', content)
    if (!found || 'reason' in found) throw new Error('unread')
    expect(found.leftOut).toContain('attachment message/rfc822')
    expect(found.draft.text).not.toContain('others')
    expect(written(content, found.draft, 'Rest.')).toBe('Rest.')
  })

  test('bytes of another charset', async () => {
    const content = mail(part('text/plain; charset=windows-1252', '8bit', 'It\x92s a caf\xe9.'))
    const draft = await readOne('mail', Buffer.from(content, 'latin1'))
    expect(draft.text).toContain('It’s a café.')
    expect(written(content, draft, 'It’s')).toBe('It\x92s')
  })

  test('HTML where the text is left out', async () => {
    const content = mail(
      part('text/html; charset=utf-8', 'quoted-printable', '<p class=3D"x">Hi=20<b>Ana</b> &amp; co</p>')
    )
    const draft = await readOne('mail', content)
    expect(draft.text).toBe('Café results\n\nHi Ana & co')
    expect(written(content, draft, 'Ana & co')).toBe('Ana</b> &amp; co')
  })

  test.each([
    ['From: a@b.c\rSubject: x\r\rHi.\r', /line ends of old Macs/],
    ['no headers\n\nof a mail', /is no mail/],
    [mail(part('text/plain; charset=x-none', 'base64', 'SGk=')), /unknown: x-none/],
    [mail(part('text/plain', 'x-uuencode', 'begin 644 a')), /in an encoding that is unknown: x-uuencode/],
    [mail(part('text/plain', '7bit', 'Hi')).replace(/--b1--[\s\S]*/, ''), /is cut off: its last boundary is missing/],
    [mail(part('text/plain', '7bit', 'Hi')).replace(/--b2--[\s\S]*/, ''), /is cut off: its last boundary is missing/],
    [mail(part('text/plain; charset=utf-8', 'base64', 'S!Gk=')), /broken base64 \(line 15\)/],
    [mail(part('text/plain; charset=utf-8', 'base64', '6Q==')), /not in the charset that it names, utf-8/],
    ['Subject: x\nContent-Type: application/pdf\n\nxx', /has no text/],
    [Buffer.from('Subject: x\n\nHi', 'utf16le').toString('latin1').replace(/^/, '\xff\xfe'), /is UTF-16/],
    [`Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nHi\n'.repeat(1100)}`, /more than 1000 parts/]
  ])('%# is a mistake', async (content, reason) => {
    await expect(readAll('mail', Buffer.from(content, 'latin1'))).rejects.toThrow(reason)
  })
})
