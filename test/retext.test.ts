import type {Paragraph, Root} from 'nlcst'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import msglint, {type Options} from '../bin/retext.ts'

const curt = 'Hi Ana,\n\nYour labs are in. Take the tablets with food. Repeat the test in May.'

async function process(text: string, options?: Options) {
  return retext().use(retextEnglish).use(msglint, options).process(text)
}

describe('msglint as a unified plugin', () => {
  test('reports findings as messages, in their places', async () => {
    const {messages} = await process(curt)
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['personal-opening', 'empathy-statement', 'personal-close'])
    expect(messages[0]).toMatchObject({
      source: 'msglint',
      ruleId: 'personal-opening',
      fatal: false,
      place: {start: {line: 3, column: 1, offset: 9}, end: {line: 3, column: 18, offset: 26}}
    })
    expect(messages[0]!.reason).toMatch(/^The message starts without a personal note/)
    expect(messages[0]!.expected?.length).toBeGreaterThan(0)
    for (const text of messages.flatMap(({expected}) => expected ?? [])) expect(text).toBe(text.trim())
  })

  test('a finding that is an error is fatal', async () => {
    const {messages} = await process(`${curt} See ***.`)
    expect(messages.filter(({fatal}) => fatal).map(({ruleId, line, column}) => [ruleId, line, column])).toEqual([
      ['unfilled-placeholder', 3, curt.split('\n')[2]!.length + 6]
    ])
  })

  test('waits for what a rule loads', async () => {
    const hard = 'Discontinuation of medication necessitates gastrointestinal reevaluation. '
    const {messages} = await process(hard.repeat(12), {rules: {'reading-grade': 'warn'}})
    expect(messages.map(({ruleId}) => ruleId)).toContain('reading-grade')
  })

  test('takes severities, over the recommended ones', async () => {
    const rules = {'personal-opening': 'off', 'personal-close': 'error'} as const
    const {messages} = await process(curt, {rules})
    expect(messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([
      ['empathy-statement', false],
      ['personal-close', true]
    ])
  })

  test('takes phrases and the patient’s message', async () => {
    const warm = await process(curt, {
      phrases: {opening: ['your labs are in'], empathy: ['with food'], close: ['in may']}
    })
    expect(warm.messages).toEqual([])
    const {messages} = await process(curt, {patient: 'Is my back pain serious?'})
    expect(messages[0]!.expected).toContain('Thanks for your question about your back pain.')
  })

  test('heeds the comments of a text, which are no part of the message', async () => {
    const comment = '<!-- msglint-disable personal-opening, personal-close -- a footer -->'
    const {messages, data} = await process(curt.replace('\n\n', `\n\n${comment}\n`))
    expect(messages.map(({ruleId, line, column}) => [ruleId, line, column])).toEqual([['empathy-statement', 4, 1]])
    expect(messages[0]!.place).toMatchObject({start: {offset: 9 + comment.length + 1}})
    expect(data.msglint).toMatchObject({text: curt})
  })

  test('tells of comments that are misspelt, or of no use', async () => {
    const rules = Object.fromEntries(
      ['personal-opening', 'empathy-statement', 'personal-close'].map((id) => [id, 'off' as const])
    )
    const text = '<!-- msglint-disable-next-line personal-opning -->\nHi Ana.\n<!-- msglint-enable -->\n'
    const options = {rules, reportUnusedDisableDirectives: true}
    const {messages} = await process(text, options)
    expect(messages.map(({reason, line, fatal}) => [line, fatal, reason])).toEqual([
      [1, true, expect.stringContaining('did you mean "personal-opening"?')],
      [3, true, 'Unused msglint-enable: nothing is disabled here. Take it out.']
    ])
    expect((await process(text, {rules})).messages).toHaveLength(1)
  })

  test('heeds the comments of a file in another language, whose tree leaves them out', async () => {
    const comment = '<!-- msglint-disable-next-line personal-opening -->'
    const file = new VFile(`Hi Ana,\n\n${comment}\nYour labs are in.\n`)
    const processor = retext().use(retextEnglish).use(msglint)
    const tree = processor.parse(new VFile(String(file).replace(comment, (text) => ' '.repeat(text.length))))
    await processor.run(tree, file)
    expect(file.messages.map(({ruleId, line}) => [ruleId, line])).toEqual([
      ['empathy-statement', 4],
      ['personal-close', 4]
    ])
  })

  test('leaves the analysed message with the file', async () => {
    const file = await process(curt)
    expect(file.data.msglint).toMatchObject({text: curt, evidence: {opening: []}})
  })

  test('leaves a tree whose sentences are a reader’s, with exact offsets', () => {
    const processor = retext().use(retextEnglish).use(msglint)
    const text = 'Call 911. Please rest.'
    const file = new VFile(text)
    const tree = processor.runSync(processor.parse(file), file) as Root
    const [paragraph] = tree.children as [Paragraph]
    const sentences = paragraph.children.filter(({type}) => type === 'SentenceNode')
    expect(sentences.map(({position}) => position?.start.offset)).toEqual([0, 10])
  })

  test('works in a frozen processor, again and again', async () => {
    const frozen = retext().use(retextEnglish).use(msglint).freeze()
    const rules = async () => (await frozen.process(curt)).messages.map(({ruleId}) => ruleId)
    const first = await rules()
    await frozen.process('Thanks for your question. Take care.')
    expect(await rules()).toEqual(first)
  })

  test.each([
    [{patients: 'x'}, 'no option is called "patients"; did you mean "patient"?'],
    [{rules: {'personal-openning': 'warn'}}, 'no rule is called "personal-openning"; did you mean "personal-opening"?'],
    [{rules: {'personal-opening': 'warning'}}, '"warning" is not a severity: off, warn or error'],
    [{phrases: {empathy: ['so (sad']}}, 'never closed']
  ])('refuses %j', async (options, reason) => {
    await expect(process(curt, options as Options)).rejects.toThrow(reason)
  })
})
