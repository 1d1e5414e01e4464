import {describe, expect, test} from 'vitest'
import {dialectOf} from '../../src/extract/dialects.ts'
import {fillIn} from '../../src/extract/template.ts'
import {readOne, template, written} from './read.ts'

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
    ['erb', 'Hi <%= name,\n\n<% if a %>one<% end %>', 'Hi <%= name,\n\none', [['', 'thing', 'unclosed']]],
    ['liquid', 'Hi {% assign x\n{% if a %}one{% endif %}', 'Hi {% assign x\none', [['', 'thing', 'unclosed']]],
    [
      'brackets',
      'Hi [Name, see [this](x) and [Day',
      'Hi [Name, see [this](x) and [Day',
      [
        ['', 'thing', 'unclosed'],
        ['', 'thing', 'unclosed']
      ]
    ],
    ['brackets', '[See the note\nbelow]', '[See the note\nbelow]', []],
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

  test.each([
    ['mustache', '{{formatDate day}} {{formatDate day "D MMM" zone=place}} {{lookup places place}} {{../day}}', []],
    ['mustache', '{{#each places}}{{this.name}} {{@index}}{{/each}}{{#each places as |one|}}{{one.name}}{{/each}}', []],
    ['mustache', '{{formatDate dya}} {{upper (lower dya)}} {{name}}', ['dya', 'dya', undefined]],
    ['mustache', '{{First Name}}', []],
    ['liquid', '{{ day | date: "%d %b" }} {{ places[0].name }} {{ day | default: dya }}', ['dya']],
    ['liquid', '{% for one in places %}{{ one.name }} {{ forloop.index }}{% endfor %}{% assign x = day %}{{ x }}', []],
    ['jinja', `{{ format(day) }} {{ day.strftime("%d") }} {{ place['name'] }} {{ day or 'soon' }} {{ _('Hi') }}`, []],
    ['jinja', `{{ day if place else dya }} {{ dya|title }} {{ dya.strftime("%d") }}`, ['dya', 'dya', 'dya']],
    ['erb', '<%= format(dya) %> <%= expiry() %>', ['dya', undefined]],
    ['erb', '<% places.each do |one| %><%= one.name %><% end %> <%= h day %> <%= @day.upcase %> <%= t("hi") %>', []],
    ['notify', '((day??on ((day)))) ((day??today)) ((dya??today))', ['dya']]
  ])('%s: what %j looks up is in the list, or is not', (dialect, content, unknown) => {
    const variables = new Set(['day', 'place', 'places', 'First Name'])
    const {tokens} = fillIn(content, {dialects: [dialectOf(dialect)!], variables})
    const meant = new Map([['dya', 'day']])
    const found = tokens.filter(({fault}) => fault === 'not-allowed')
    expect(found.map((token) => token.meant)).toEqual(unknown.map((name) => name && meant.get(name)))
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
