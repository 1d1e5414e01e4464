import {describe, expect, test} from 'vitest'
import {rules as builtIn} from '../rules/index.ts'
import {withoutDirectives} from '../src/directives.ts'
import type {Draft} from '../src/draft.ts'
import {createEngine} from '../src/engine.ts'
import {Whereabouts} from '../src/extract/origin.ts'
import {MappedText, SourceMap} from '../src/extract/sourceMap.ts'
import {applyFixes, fixText} from '../src/fixes.ts'
import {noFacts} from '../src/message/facts.ts'
import {rules} from './cli/desk.ts'
import {readOne, template} from './extract/read.ts'

const settings = {
  rules: {greeting: [1, {}], 'no-shouting': [2, {}], fragile: [1, {}]},
  weights: {},
  phrases: {}
} as const
const engine = createEngine(rules, settings)
const strict = createEngine(rules, {...settings, unusedDirectives: 2})

/** What is reported and what is suppressed, each as `line:column rule`. */
function lint(text: string, more: Partial<Draft> = {}, judge = engine) {
  const result = judge.lint({text, filePath: 'a.txt', ...more})
  const short = (list: typeof result.messages) =>
    list.map(({line, column, ruleId, message}) => `${line}:${column} ${ruleId ?? message}`)
  return {reported: short(result.messages), suppressed: short(result.suppressedMessages), result}
}

describe('directives', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'the next line, and no other',
      'Hi,\n<!-- msglint-disable-next-line no-shouting -->\nURGENT\nLOUD\n',
      ['4:1 no-shouting'],
      ['3:1 no-shouting']
    ],
    [
      'every rule',
      'Hi,\n<!-- msglint-disable-next-line -->\nURGENT LOUD\n',
      [],
      ['3:1 no-shouting', '3:8 no-shouting']
    ],
    [
      'several rules',
      '<!-- msglint-disable-next-line greeting, no-shouting -- the campaign says so -- always -->\nURGENT\n',
      [],
      ['2:1 greeting', '2:1 no-shouting']
    ],
    [
      'from here to there',
      'Hi, LOUD\n<!-- msglint-disable no-shouting -->\nLOUD\n<!-- msglint-enable -->\nLOUD\n',
      ['1:5 no-shouting', '5:1 no-shouting'],
      ['3:1 no-shouting']
    ],
    [
      'to the end',
      '<!-- msglint-disable -->\nLOUD\n<!-- msglint-enable greeting -->\nLOUD',
      [],
      ['2:1 greeting', '2:1 no-shouting', '4:1 no-shouting']
    ],
    ['another rule', 'Hi,\n<!-- msglint-disable greeting -->\nLOUD', ['3:1 no-shouting'], []],
    ['CRLF and indentation', 'Hi,\r\n  <!--msglint-disable-next-line-->  \r\nLOUD\r\n', [], ['3:1 no-shouting']]
  ])('%s', (_, text, reported, suppressed) => {
    expect(lint(text)).toMatchObject({reported, suppressed})
  })

  test('are no part of the message: nothing else changes, and places stay exact', () => {
    const text = 'Hi Mary,\nplease come.\nThis is LOUD.'
    const commented = 'Hi Mary,\n<!-- msglint-disable greeting -->\nplease come.\nThis is LOUD.'
    const [plain, told] = [lint(text).result, lint(commented).result]
    expect(told.evidence.opening.map(({text}) => text)).toEqual(plain.evidence.opening.map(({text}) => text))
    expect(told.messages).toMatchObject([{line: 4, column: 9, endColumn: 13}])
  })

  test('a finding that is suppressed has its reason, and costs no points', () => {
    const {result} = lint('<!-- msglint-disable greeting -- it is a footer -->\nLOUD')
    expect(result).toMatchObject({
      score: 70,
      warningCount: 0,
      errorCount: 1,
      suppressedMessages: [
        {ruleId: 'greeting', severity: 1, suppressions: [{kind: 'directive', justification: 'it is a footer'}]}
      ]
    })
  })

  test('a failure cannot be kept back', () => {
    expect(lint('<!-- msglint-disable -->\nHi, explode').reported).toEqual(['2:1 fragile'])
  })

  test('misspelt ones are errors, not silence', () => {
    const text = '<!-- msglint-disable-nextline greeting -->\n<!-- msglint-disable greting, no-shouting -->\nHi'
    const {reported, result} = lint(text)
    expect(reported).toEqual([
      '1:1 there is no directive msglint-disable-nextline (did you mean "msglint-disable-next-line"?)',
      '2:1 msglint-disable names a rule that is not there: greting (did you mean "greeting"?)'
    ])
    expect(result).toMatchObject({errorCount: 2, fatalErrorCount: 0, score: 100})
  })

  const inLine = 'msglint-disable stands in a line of the message, where it does nothing; put it on a line of its own'
  test.each<[string, string, string]>([
    ['in a line of the message', 'Hi, <!-- msglint-disable -->\n', `1:5 ${inLine}`],
    ['before the words', '<!-- msglint-disable -->Hi,\n', `1:1 ${inLine}`],
    ['over two lines', 'Hi,\n<!-- msglint-disable\n no-shouting -->\n', `2:1 ${inLine}`],
    ['never closed', 'Hi,\n<!-- msglint-disable no-shouting\n', '2:1 msglint-disable is never closed by "-->", and'],
    ['with a blank', 'Hi,\n<!-- msglint disable -->\n', '2:1 there is no directive msglint disable (did'],
    ['with a colon', 'Hi,\n<!-- msglint:disable -->\n', '2:1 there is no directive msglint:disable (did you'],
    ['in capitals', 'Hi,\n<!-- MSGLINT-DISABLE -->\n', '2:1 there is no directive MSGLINT-DISABLE (did you']
  ])('%s, a directive does nothing, and that is told', (_, text, say) => {
    const {reported, result} = lint(`${text}LOUD`)
    expect(reported).toEqual([expect.stringContaining(say), expect.stringContaining('no-shouting')])
    expect(result).toMatchObject({errorCount: 2, fatalErrorCount: 0})
  })

  const disable = ['greeting', 'no-shoutng'].map((name, index) => {
    return {name, path: `msglint.disable[${index}]`, line: 2, column: 20 + index, endLine: 2, endColumn: 29 + index}
  })

  test('the front matter of a draft', () => {
    const {reported, suppressed} = lint('LOUD', {disable})
    expect(suppressed).toEqual(['1:1 greeting'])
    expect(reported).toEqual([
      '1:1 no-shouting',
      '2:21 msglint.disable[1] names a rule that is not there: no-shoutng (did you mean "no-shouting"?)'
    ])
  })

  test('what is misspelt is told once', () => {
    const text = 'Hi\n<!-- msglint-disable greting -->\nyou'
    expect(lint(text, {disable: disable.slice(1)}, strict).reported).toEqual([
      expect.stringContaining('2:1 msglint-disable names a rule that is not there'),
      expect.stringContaining('2:21 msglint.disable[1] names a rule that is not there')
    ])
  })

  test('the front matter of a draft, where it keeps nothing back', () => {
    const {reported, result} = lint('Hi, LOUD', {disable: disable.slice(0, 1)}, strict)
    const say = '2:20 Unused msglint.disable[0]: nothing was reported by greeting. Take it out.'
    expect(reported).toEqual(['1:5 no-shouting', say])
    expect(result.messages[1]).toMatchObject({ruleId: null, severity: 2, endColumn: 29})
    expect(lint('Hi', {disable: disable.slice(0, 1)}).reported).toEqual([])
    expect(lint('Oh', {disable: disable.slice(0, 1)}, strict).reported).toEqual([])
  })

  test('in a document whose text leaves comments out, by the lines of the file', () => {
    const source = '# Note\n\n<!-- msglint-disable-next-line no-shouting -->\nHi, **LOUD**\n'
    const start = source.indexOf('LOUD')
    const origin = {source, map: SourceMap.slice(start, start + 4), markup: {parts: [{start: 0, end: source.length}]}}
    expect(lint('LOUD', {origin, facts: noFacts}).suppressed).toEqual(['4:7 no-shouting'])
    const part = {...origin, begins: {offset: 100, line: 11, column: 1}}
    expect(lint('LOUD', {origin: part}).suppressed).toEqual(['14:7 no-shouting'])
  })

  const off = '<!-- msglint-disable -->'
  test.each([
    ['markdown', `${off}\n\nHi, LOUD`],
    ['markdown', `Hi, ${off} LOUD`],
    ['markdown', `> - <div\n>   title="x">\n>   ${off}\n>   </div>\n\nHi, LOUD`],
    ['markdown', `<script>"x"</script> ${off}\n\nHi, LOUD`],
    ['markdown', `See <title>it</title> ${off} Hi, LOUD`],
    ['markdown', `A patient's <name's> ${off} Hi, LOUD`],
    ['html', `<p>${off}Hi, LOUD</p>`],
    ['html', `<div hidden><template>${off}</template></div><p>Hi, LOUD</p>`]
  ])('of %s act in a comment: %s', async (type, content) => {
    const {reported, suppressed} = lint('', await readOne(type, content))
    expect(reported).toEqual([])
    expect(suppressed).toContainEqual(expect.stringContaining('no-shouting'))
  })

  test.each([
    ['markdown', `Hi \`${off}\` there. LOUD`],
    ['markdown', `\`\`\`\n${off}\n\`\`\`\n\nHi, LOUD`],
    ['markdown', `    ${off}\n\nHi, LOUD`],
    ['markdown', `<p title="${off}">\n\nHi, LOUD`],
    ['markdown', `<p title="a > ${off}">\n\nHi, LOUD`],
    ['markdown', `<script>\nx = "${off}"\n</script>\n\nHi, LOUD`],
    ['markdown', `Hi <textarea>${off}</textarea> there, LOUD`],
    ['html', `<p title="${off}">Hi, LOUD</p>`],
    ['html', `<script>x = "${off}"</script><p>Hi, LOUD</p>`],
    ['html', `<textarea>${off}</textarea><p>Hi, LOUD</p>`],
    ['html', `<title>${off}</title><p>Hi, LOUD</p>`],
    ['html', `<!-- an old one: ${off}<p>Hi, LOUD</p>`]
  ])('of %s do nothing where there is no comment, and that is told: %s', async (type, content) => {
    const {reported, suppressed} = lint('', await readOne(type, content))
    expect(suppressed).toEqual([])
    expect(reported).toContainEqual(expect.stringMatching(/ msglint-disable is no comment here/))
    expect(reported).toContainEqual(expect.stringMatching(/ no-shouting$/))
  })

  test('of another part of the same document are none of this one’s', () => {
    const source = `${off} Hi, LOUD`
    const [start, end] = [source.indexOf('Hi'), source.length]
    const origin = {source, map: SourceMap.slice(start, end), markup: {parts: [{start, end}], comments: []}}
    expect(lint('Hi, LOUD', {origin})).toMatchObject({
      suppressed: [],
      reported: [expect.stringMatching(/ no-shouting$/)]
    })
  })

  test('in a record, by the lines of its message', async () => {
    const text = 'Hi\n<!-- msglint-disable-next-line -->\nLOUD\nLOUD\n<!-- msglint-disable -->\nbye'
    const source = JSON.stringify({text})
    const at = source.indexOf('Hi')
    const map = new MappedText(source)
    for (const [offset, letter] of [...source.slice(at, -2)].entries()) {
      if (letter === '\\') map.put('\n', at + offset, at + offset + 2)
      else if (source[at + offset - 1] !== '\\') map.copy(at + offset, at + offset + 1)
    }
    const origin = {source, map: map.finish().map}
    const {suppressed, reported, result} = lint(text, {origin}, strict)
    const column = source.indexOf('LOUD') + 1
    expect(suppressed).toEqual([`1:${column} no-shouting`])
    expect(reported).toEqual([`1:${column + 6} no-shouting`, expect.stringContaining('Unused msglint-disable:')])
    const {fix} = result.messages[1]!
    expect(JSON.parse(applyFixes(source, [fix!])).text).toBe(text.replace('<!-- msglint-disable -->\n', ''))
  })

  test('of another message in the same file are none of this one’s', () => {
    const source = '["<!-- msglint-disable -->", "Hi LOUD"]'
    const start = source.indexOf('Hi')
    const origin = {source, map: SourceMap.slice(start, start + 7)}
    expect(lint('Hi LOUD', {origin}, strict).reported).toEqual([`1:${start + 4} no-shouting`])
  })

  test('that keep nothing back are told on request, and can be taken out', () => {
    const text = 'Hi,\n<!-- msglint-disable-next-line greeting, no-shouting -->\nLOUD\n<!-- msglint-disable -->\nbye\n'
    const {reported, result} = lint(text, {}, strict)
    expect(reported).toEqual([
      '2:1 Unused msglint-disable-next-line: nothing was reported here by greeting. Take it out.',
      '4:1 Unused msglint-disable: nothing was reported here. Take it out.'
    ])
    expect(result.messages.map(({fix}) => fix)).toEqual([undefined, {range: [66, 91], text: ''}])
    expect(lint(text).reported).toEqual([])
  })

  const one = (kind: string, ids = '') => `<!-- msglint-${kind} ${ids} -->`
  test.each<[string[], string[]]>([
    [[one('enable')], ['2:1 Unused msglint-enable: nothing is disabled here. Take it out.']],
    [
      [one('disable', 'greeting'), one('enable', 'greeting, no-shouting')],
      ['3:1 Unused msglint-enable: nothing before it disables no-shouting. Take it out.']
    ],
    [
      [one('disable'), one('enable', 'greeting'), one('enable'), one('enable')],
      ['5:1 Unused msglint-enable: nothing is disabled here. Take it out.']
    ],
    [[one('disable', 'greeting'), one('enable')], []],
    [
      [one('enable', 'greeting'), one('disable-next-line', 'greeting'), one('enable', 'greeting')],
      ['2:1 Unused msglint-enable: nothing before it', '4:1 Unused msglint-enable: nothing before it']
    ]
  ])('%j: what turns nothing on again is told too', (comments, expected) => {
    // Each comment that keeps back has something to keep.
    const {reported} = lint(['LOUD', ...comments, 'LOUD'].join('\n'), {}, strict)
    const found = reported.filter((message) => message.includes('msglint-enable'))
    expect(found).toEqual(expected.map((start) => expect.stringMatching(`^${start}`)))
  })

  test('what turns nothing on again can be taken out', () => {
    const {result} = lint('Hi\n<!-- msglint-enable -->\nyou', {}, strict)
    expect(result.messages).toMatchObject([{ruleId: null, severity: 2, fix: {range: [3, 27], text: ''}}])
  })

  test.each(['((colour??))Hello.', 'Hello.((colour??))', 'Hello,\n((colour??))\n'])(
    'a variable that shows nothing is still there below a directive: %j',
    async (words) => {
      const content = `---\nmsglint: {variables: [name]}\n---\n<!-- msglint-disable greeting -->\n${words}`
      const read = await readOne('text', content, template('notify'))
      const {draft} = withoutDirectives(read)
      const [variable] = draft.facts!.variables
      expect(variable).toMatchObject({token: '((colour??))', fault: 'not-allowed'})
      const [start] = new Whereabouts(draft.text, draft.origin).range({start: variable!.start, end: variable!.end})
      expect(content.indexOf('((')).toBeLessThanOrEqual(start)
      expect(start).toBeLessThanOrEqual(content.indexOf('))') + 2)
    }
  )

  test('facts of the document move with the words', () => {
    const text = '<!-- msglint-disable greeting -->\n{name}, LOUD'
    const variable = {start: 34, end: 40, token: '<%= name %>', name: 'name', dialect: 'erb', kind: 'person'} as const
    const {result} = lint(text, {facts: {...noFacts, mode: 'template', variables: [variable]}})
    expect(result.messages).toMatchObject([{line: 2, column: 9}])
  })
})

describe('what is told once', () => {
  const own = createEngine(builtIn, {
    rules: {'plain-language': [1, {}], 'undefined-abbreviation': [1, {}]},
    weights: {},
    phrases: {},
    unusedDirectives: 2
  })
  const next = '<!-- msglint-disable-next-line plain-language -- the form says so -->\n'
  const line = 'Your edema is mild.\n'

  test.each<[string, string, string[], string[]]>([
    ['is told at its first place', `${line}${line}${line}`, ['1:6 plain-language'], []],
    [
      'leaves a directive at a later place its use',
      `${line}${next}${line}`,
      ['1:6 plain-language'],
      ['3:6 plain-language']
    ],
    [
      'is told at the next place that none keeps back',
      `${next}${line}${line}${line}`,
      ['3:6 plain-language'],
      ['2:6 plain-language']
    ],
    ['is told nowhere where all are', `${next}${line}${next}${line}`, [], ['2:6 plain-language', '4:6 plain-language']],
    [
      'holds for abbreviations',
      '<!-- msglint-disable-next-line -->\nCall if you have SOB.\nSOB is an emergency.\n',
      ['3:1 undefined-abbreviation'],
      ['2:18 undefined-abbreviation']
    ]
  ])('%s', (_, text, reported, suppressed) => {
    expect(lint(text, {}, own)).toMatchObject({reported, suppressed})
  })

  test('is fixed at no place that a directive keeps', async () => {
    const use = 'Please utilize the cream.\n'
    const fix = async (text: string) =>
      (await fixText(text, (changed) => [own.lintToFix({text: changed, filePath: 'a.txt'})])).text
    expect(await fix(`${use}${next}${use}`)).toBe(`Please use the cream.\n${next}${use}`)
    expect(await fix(`${next}${use}${use}`)).toBe(`${next}${use}Please use the cream.\n`)
  })

  test('a rule that fails at a later place has failed', () => {
    const again = () => [{at: {start: 0, end: 99}, say: 'Out.'}]
    const outside = {...rules[0]!, check: () => [{at: {start: 0, end: 0}, say: 'In.', again}]}
    const engine = createEngine([outside], {...settings, rules: {greeting: [1, {}]}})
    expect(lint('a', {}, engine).result.messages).toMatchObject([{message: 'In.'}])
    expect(lint('<!-- msglint-enable -->\na', {}, engine).result.messages).toMatchObject([{fatal: true}])
  })
})
