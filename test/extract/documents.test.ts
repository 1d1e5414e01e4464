import {describe, expect, test} from 'vitest'
import {dialectOf} from '../../src/extract/dialects.ts'
import {Whereabouts} from '../../src/extract/origin.ts'
import {fillIn} from '../../src/extract/template.ts'
import {readAll, readOne, template, written} from './read.ts'

const seen = (places: readonly {start: number; end: number}[], text: string) =>
  places.map(({start, end}) => text.slice(start, end))

describe('front matter', () => {
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
      /: line 2: msglint.mode: unknown value "templat"; known: draft, template \(did you mean "template"\?\)/
    ],
    [
      '---\nmsglint: {mode: template, dialect: erbb}\n---\nHi\n',
      /: line 2: msglint.dialect: unknown dialect "erbb" \(did you mean "erb"\?\)/
    ],
    ['---\nmsglint: {mode: template}\n---\nHi\n', /in which dialect/],
    ['---\nÄnderung: [1\n---\nHi\n', /front matter is not YAML/],
    ['---\nmsglint: on\n---\nHi\n', /: line 2: msglint: expected an object of settings .*, found "on"$/],
    ['---\na: 1\na: 2\n---\nHi\n', /front matter has a key twice \(line 3\)/],
    ['---\nmsglint: *a\n---\nHi\n', /front matter has an alias without its anchor/],
    [
      '---\nmsglint:\n  mod: draft\n  disable: 5\n  use: [a, 7]\n---\nHi\n',
      /: line 3: msglint\.mod: unknown key "mod"; known: .* \(did you mean "mode"\?\); line 5: msglint\.use\[1\]: expected text, found 7; line 4: msglint\.disable: expected a rule, or a list of them, found 5$/
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

describe('FHIR', () => {
  const base64 = Buffer.from('Please reply, it’s <5.').toString('base64')
  const bundle = JSON.stringify(
    {
      resourceType: 'Bundle',
      entry: [
        {fullUrl: 'urn:uuid:1', resource: {resourceType: 'Patient', id: 'p'}},
        {
          resource: {
            resourceType: 'Communication',
            id: 'q',
            sender: {reference: 'Patient/p'},
            payload: [{contentString: 'Is it bad?'}]
          }
        },
        {
          fullUrl: 'urn:uuid:2',
          resource: {
            resourceType: 'CommunicationRequest',
            id: 'a',
            inResponseTo: [{reference: 'Communication/q'}],
            payload: [
              {contentString: 'It is "fine"\\.\n\nRest.'},
              {contentAttachment: {contentType: 'text/plain', data: base64}},
              {contentAttachment: {contentType: 'application/pdf', title: 'leaflet', data: 'JVBERg=='}},
              {contentCodeableConcept: {text: 'Follow-up'}}
            ]
          }
        }
      ]
    },
    null,
    2
  )

  test('a bundle: what a patient sent is what is answered', async () => {
    const found = await readAll('fhir', bundle)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      record: {id: 'a'},
      leftOut: ['attachment leaflet'],
      draft: {patient: 'Is it bad?', text: 'It is "fine"\\.\n\nRest.\n\nPlease reply, it’s <5.\n\nFollow-up'}
    })
  })

  test('a resource without words is one that cannot be read', async () => {
    const silent = {resourceType: 'Communication', id: 'x', payload: [{contentReference: {reference: 'Media/1'}}]}
    await expect(readAll('fhir', JSON.stringify(silent))).rejects.toThrow('has no text')
    const said = {resourceType: 'Communication', id: 'y', payload: [{contentString: 'Hi'}, silent.payload[0]]}
    const all = {resourceType: 'Bundle', entry: [{resource: silent}, {resource: said}]}
    expect(await readAll('fhir', JSON.stringify(all))).toMatchObject([
      {id: 'x', line: 1, reason: 'has no text'},
      {draft: {text: 'Hi'}, record: {id: 'y'}, leftOut: ['reference Media/1']}
    ])
  })

  test('an answer to a version of a message', async () => {
    const versioned = bundle.replace('"Communication/q"', '"Communication/q/_history/2"')
    expect(await readAll('fhir', versioned)).toMatchObject([{draft: {patient: 'Is it bad?'}}])
  })

  test('words are found in their strings, escapes and base64 accounted for', async () => {
    const draft = await readOne('fhir', bundle)
    expect(written(bundle, draft, '"fine"\\.\n\nRest')).toBe('\\"fine\\"\\\\.\\n\\nRest')
    expect(written(bundle, draft, 'Follow-up')).toBe('Follow-up')
    const part = written(bundle, draft, 'reply')
    expect(base64).toContain(part)
    expect(Buffer.from(base64.slice(Math.floor(base64.indexOf(part) / 4) * 4), 'base64').toString()).toContain('reply')
  })

  test.each([
    ['{"resourceType": "Patient"}', /without a Communication \(it is a Patient\)/],
    [
      '{"resourceType": "Communication", "payload": [{"contentAttachment": {"contentType": "text/plain", "data": "a?b="}}]}',
      /broken base64/
    ],
    ['{"resourceType": \n', /not valid JSON \(line \d\)/]
  ])('%j is a mistake', async (content, reason) => {
    await expect(readAll('json', content)).rejects.toThrow(reason)
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
      {reason: 'is not valid JSON (line 3)', line: 3},
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

  test.each([
    ['csv', 'id,text\n1,"open\n2,b\n', /quote that is not closed/],
    ['csv', 'id,text\n1,Hi "you"\n', /quote in the wrong place/],
    ['csv', Buffer.from('\ufeffid,text\n', 'utf16le'), /is UTF-16, not UTF-8/],
    ['csv', 'id,message\n1,b\n', /has no "text" \(did you mean --text-field message\?\) in its first row/],
    ['csv', '', /has no row/],
    ['json', '[{"text": "a"}', /does not end/],
    ['json', '[{"text": "a"}] x', /more than one value/],
    ['json', '"text"', /neither FHIR nor a list of records/],
    ['json', '[]', /holds no message/]
  ])('%s %j is a mistake', async (type, content, reason) => {
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
      ) + part('text/html', '7bit', '<p>Hi Ana</p>')
    )
    const [found] = await readAll('mail', content)
    if (!found || 'reason' in found) throw new Error('unread')
    expect(found.leftOut).toEqual(['attachment leaflet.pdf'])
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
    ['no headers\n\nof a mail', /is no mail/],
    [mail(part('text/plain; charset=x-none', 'base64', 'SGk=')), /unknown: x-none/],
    [mail(part('text/plain; charset=utf-8', 'base64', 'S!Gk=')), /broken base64 \(line 15\)/],
    [mail(part('text/plain; charset=utf-8', 'base64', '6Q==')), /not in the charset that it names, utf-8/],
    ['Subject: x\nContent-Type: application/pdf\n\nxx', /has no text/],
    [Buffer.from('Subject: x\n\nHi', 'utf16le').toString('latin1').replace(/^/, '\xff\xfe'), /is UTF-16/],
    [`Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nHi\n'.repeat(1100)}`, /more than 1000 parts/]
  ])('%# is a mistake', async (content, reason) => {
    await expect(readAll('mail', Buffer.from(content, 'latin1'))).rejects.toThrow(reason)
  })
})

describe('templates', () => {
  const read = async (dialect: string, text: string) => {
    const draft = await readOne('text', text, template(dialect))
    return [draft.text, draft.facts!.variables.map(({name, kind, fault}) => [name, kind, ...(fault ? [fault] : [])])]
  }

  test.each([
    ['erb', 'Dear <%= short_name %>,', 'Dear Alex,', [['short_name', 'person']]],
    ['erb', 'on <%= next_session_date %>.', 'on 4 May.', [['next_session_date', 'date']]],
    ['erb', 'their <%= vaccination %> today', 'their vaccination today', [['vaccination', 'thing']]],
    ['erb', '<% if a? %>One.<% else %>Two.<% end %>', 'One.Two.', []],
    ['erb', 'One.\n<% if a? -%>\nTwo.\n<% end -%>\nThree.', 'One.\nTwo.\nThree.', []],
    ['erb', 'You <%= ok? ? "got" : "did not get" %> it.', 'You got it.', [['ok', 'thing']]],
    [
      'mustache',
      'Hi {{firstName}}, {{#late}}you are late{{/late}}.',
      'Hi Alex, you are late.',
      [['firstName', 'person']]
    ],
    ['handlebars', '{{#if a}}A{{else}}B{{/if}} {{{clinic.name}}}', 'AB Riverside', [['clinic.name', 'place']]],
    ['liquid', 'Take {{ drug | upcase }}.{% if x %} Now.{% endif %}', 'Take paracetamol. Now.', [['drug', 'medicine']]],
    ['jinja', '{# note #}Call {{ phone }}', 'Call 020 7946 0000', [['phone', 'phone']]],
    ['notify', 'Hi ((name)),((late??you are late)).', 'Hi Alex,you are late.', [['name', 'person']]],
    [
      'epic',
      'Hi @FNAME@, on *** take {Blank single:19197::"one","two"}',
      'Hi Alex, on 4 May take one',
      [
        ['FNAME', 'person'],
        ['', 'date'],
        ['Blank single', 'thing']
      ]
    ],
    ['percent-brace', 'Hi %{name}', 'Hi Alex', [['name', 'person']]],
    ['dollar-brace', 'Hi ${name}', 'Hi Alex', [['name', 'person']]],
    ['percent', 'Hi %name%', 'Hi Alex', [['name', 'person']]],
    ['brackets', 'Hi [Name]', 'Hi Alex', [['Name', 'person']]],
    ['chevrons', 'Hi <<name>>', 'Hi Alex', [['name', 'person']]],
    ['hashes', 'Hi ##name##', 'Hi Alex', [['name', 'person']]],
    ['erb', 'Hi {{name}}', 'Hi {{name}}', [['name', 'thing', 'foreign']]],
    ['erb', 'Hi <%= name', 'Hi <%= name', [['', 'thing', 'unclosed']]],
    [
      'erb',
      'Hi <%= %> and name %>',
      'Hi <%= %> and name %>',
      [
        ['', 'thing', 'malformed'],
        ['', 'thing', 'malformed']
      ]
    ],
    ['erb', '<% if a? %>One.', '<% if a? %>One.', [['', 'thing', 'unclosed']]],
    ['mustache', 'One.{{/late}}', 'One.{{/late}}', [['', 'thing', 'malformed']]],
    ['notify', 'Hi ((name)', 'Hi ((name)', [['', 'thing', 'unclosed']]],
    ['erb', 'on <%= day.strftime("%d %B") %>.', 'on 4 May.', [['day.strftime', 'date']]],
    ['erb', 'Hi <%= @patient.first_name -%>.', 'Hi Alex.', [['@patient.first_name', 'person']]],
    ['erb', '<%= link_to(x) do %>Book<% end %> <% if a then b end %>now.', 'Book now.', []],
    ['erb', '<% xs.each { |x| %>One.<% } %> <%# what to do %>Two.', 'One. Two.', []],
    ['erb', '<% %>One.', '<% %>One.', [['', 'thing', 'malformed']]],
    ['mustache', '{{!-- not {{this}} --}}{{#a}}A{{^}}B{{/a}}{{^b}}C{{/b}}', 'ABC', []],
    [
      'mustache',
      '{{#a}}One.{{/b}}',
      '{{#a}}One.{{/b}}',
      [
        ['', 'thing', 'unclosed'],
        ['', 'thing', 'malformed']
      ]
    ],
    ['liquid', '{% comment %}Not {{ this }}{% endcomment %}{% assign d = x | date: "%d" %}One.', 'One.', []],
    ['liquid', 'Hi {{ first_name\n| upcase }}.', 'Hi Alex.', [['first_name', 'person']]],
    ['jinja', '{% trans %}One.{% endtrans %} {% set x = 1 %}Two.', 'One. Two.', []],
    [
      'jinja',
      '{% if a %}One.{% endfor %}',
      '{% if a %}One.{% endfor %}',
      [
        ['', 'thing', 'unclosed'],
        ['', 'thing', 'malformed']
      ]
    ],
    ['epic', 'Take {SmartList:123 now.', 'Take {SmartList:123 now.', [['', 'thing', 'unclosed']]],
    ['brackets', 'Hi [Name, all is well.', 'Hi [Name, all is well.', [['', 'thing', 'unclosed']]],
    ['percent', 'Hi %FIRST_NAME, 50% done.', 'Hi %FIRST_NAME, 50% done.', [['', 'thing', 'unclosed']]],
    ['hashes', '##Plan\nHi ##name, hello.', '##Plan\nHi ##name, hello.', [['', 'thing', 'unclosed']]],
    [
      'erb',
      'Against <%= disease_names %>, a <%= patient_next_dose %>.',
      'Against hay fever, a next dose.',
      [
        ['disease_names', 'illness'],
        ['patient_next_dose', 'thing']
      ]
    ]
  ])('%s: %j', async (dialect, text, filled, variables) => {
    expect(await read(dialect, text)).toEqual([filled, variables])
  })

  test('a variable that is not in the list', async () => {
    const draft = await readOne('text', 'Hi {{name}} {{nmae}}', {...template('mustache'), variables: ['name']})
    expect(draft.facts?.variables.map(({name, fault}) => [name, fault])).toEqual([
      ['name', undefined],
      ['nmae', undefined]
    ])
  })

  test('what is no variable needs no place in the list', async () => {
    const content = '{{> footer}} {{#name}}Hi {{name}}{{/name}} {{fotoer}}'
    const draft = await readOne('text', content, template('mustache'))
    expect(draft.facts?.variables.map(({fault}) => fault)).toEqual([undefined, undefined, undefined])
    const listed = fillIn(content, {dialects: [dialectOf('mustache')!], variables: new Set(['name'])})
    expect(listed.tokens.map(({name, fault}) => [name, fault])).toEqual([
      ['footer', undefined],
      ['name', undefined],
      ['fotoer', 'not-allowed']
    ])
    const ruby = fillIn('<%= @name %>', {dialects: [dialectOf('erb')!], variables: new Set(['name'])})
    expect(ruby.tokens).toMatchObject([{name: '@name', kind: 'person'}])
    expect(ruby.tokens[0]).not.toHaveProperty('fault')
  })

  test('in Markdown: the address of a link, and places', async () => {
    const content = '**Hi <%= name %>**, [Book it](<%= link %>) &amp; go.\n'
    const draft = await readOne('markdown', content, template('erb'))
    expect(draft.text).toBe('Hi Alex, Book it & go.')
    expect(draft.facts?.links).toMatchObject([{text: 'Book it', address: '<%= link %>'}])
    expect(draft.facts?.variables).toMatchObject([
      {name: 'name', start: 3, end: 7},
      {name: 'link', start: 9, end: 9}
    ])
    expect(written(content, draft, 'Hi Alex')).toBe('Hi <%= name %>')
    expect(written(content, draft, 'it & go')).toBe('it](<%= link %>) &amp; go')
  })

  test('in the subject of front matter', async () => {
    const content = '---\nsubject: "For <%= name %>"\n---\nHi.\n'
    const draft = await readOne('text', content, template('erb'))
    expect(draft.text).toBe('For Alex\n\nHi.\n')
    expect(written(content, draft, 'Alex')).toBe('<%= name %>')
  })
})
