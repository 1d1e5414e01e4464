import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import vm from 'node:vm'
import {type Browser, chromium} from 'playwright-core'
import {rolldown} from 'rolldown'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ConfigError, defineRule, explain, lint, prepare} from '../../bin/browser.ts'
import {rules as all} from '../../rules/index.ts'

const draft = 'Your A1c is 9.2. Increase metformin to 1000 mg twice a day.'
const difficult = 'Discontinuation of medication necessitates gastrointestinal reevaluation. '.repeat(12)
const ids = ['personal-opening', 'empathy-statement', 'confirm-critical-info', 'personal-close']
const root = fileURLToPath(new URL('../..', import.meta.url))
const browser = process.env.CHROMIUM ?? '/usr/bin/chromium'

describe('msglint/core', () => {
  test('judges a text by the recommended rules', () => {
    const {filePath, messages, score} = lint(draft)
    expect(filePath).toBe('<text>')
    expect(messages.map(({ruleId}) => ruleId).sort()).toEqual([...ids].sort())
    expect(score).toBe(0)
  })

  test('takes a preset, rules, options, phrases, plugins, the patient’s message and a name', () => {
    const noFax = defineRule({
      id: 'clinic/no-fax',
      about: 'Name no fax',
      why: 'Patients have none.',
      source: 'test',
      category: 'clarity',
      points: 15,
      examples: [{passes: 'Write to us.'}],
      *check({text, patient}) {
        if (text.includes('fax') && patient !== undefined) yield {at: {start: 0, end: 3}, say: 'Patients have no fax.'}
      }
    })
    const rules = {
      ...Object.fromEntries(ids.map((id) => [id, 'off' as const])),
      'clinic/no-fax': 'error',
      'plain-language': ['warn', {allow: ['edema']}]
    } as const
    const options = {rules, plugins: [noFax], patient: 'May I?', filePath: 'a.txt'}
    expect(lint('Please fax us about the edema.', options)).toMatchObject({
      filePath: 'a.txt',
      score: 85,
      messages: [{ruleId: 'clinic/no-fax', severity: 2}]
    })
    expect(lint(draft, {preset: 'msglint:strict'}).errorCount).toBe(4)
    const phrases = {empathy: ['quite a number']}
    expect(lint(`That is quite a number. ${draft}`, {phrases}).messages.map(({ruleId}) => ruleId)).not.toContain(
      'empathy-statement'
    )
  })

  test('takes several presets, the later over the earlier', () => {
    const idsOf = (preset: string | string[]) => lint(`${draft} {{name}}`, {preset}).messages.map(({ruleId}) => ruleId)
    expect(idsOf('msglint:after-visit')).not.toContain('unfilled-placeholder')
    const both = idsOf(['msglint:recommended', 'msglint:after-visit'])
    expect(both).toContain('unfilled-placeholder')
    expect(new Set(both)).toEqual(new Set([...idsOf('msglint:recommended'), ...idsOf('msglint:after-visit')]))
  })

  test.each([
    [{preset: []}],
    [{preset: [], rules: {'plain-language': 'off' as const}}],
    [{rules: Object.fromEntries(all.map(({id}) => [id, 'off' as const]))}]
  ])('judges by no rule nowhere: %j', (settings) => {
    expect(() => lint(draft, settings)).toThrow('rules: no rule is on, so no draft would be judged')
    expect(explain(draft, settings).questions).toHaveLength(7)
  })

  test('one rule is enough', () => {
    const {messages} = lint('Good morning.', {preset: [], rules: {'personal-close': 'warn'}})
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['personal-close'])
  })

  test('tells all that is wrong with its settings', () => {
    const settings = {
      patients: 'Is it bad?',
      preset: 'msglint:strct',
      rules: {'personal-closing': 'warn', 'plain-language': ['wran', {allow: 1}]},
      phrases: {empathy: ['so (sad']}
    }
    let error: unknown
    try {
      lint(draft, settings as never)
    } catch (failure) {
      error = failure
    }
    expect(error).toBeInstanceOf(ConfigError)
    const {mistakes} = error as ConfigError
    expect(mistakes.map(({path, meant}) => [path, meant])).toEqual([
      ['patients', 'patient'],
      ['preset', 'msglint:strict'],
      ['phrases.empathy[0]', undefined],
      ['rules.personal-closing', 'personal-close'],
      ['rules.plain-language[0]', 'warn'],
      ['rules.plain-language[1].allow', undefined]
    ])
  })

  test.each([
    [() => lint(5 as never), 'lint: the text must be a string, and is 5'],
    [() => explain(undefined as never), 'explain: the text must be a string, and is nothing'],
    [() => lint('Hi', null as never), 'lint: expected an object of options, found null'],
    [() => lint('Hi', 5 as never), 'lint: expected an object of options, found 5'],
    [() => lint('Hi', {patient: 5} as never), 'lint: patient: expected a string, found 5']
  ])('says what an argument has to be: %#', (call, message) => {
    expect(call).toThrow(new TypeError(message))
  })

  test('prepares what a rule needs, and without it says what is missing', async () => {
    const settings = {rules: {'reading-grade': 'warn'}} as const
    const unprepared = lint(difficult, settings).messages.find(({ruleId}) => ruleId === 'reading-grade')
    expect(unprepared).toMatchObject({fatal: true, message: expect.stringContaining('await prepare() first')})
    await prepare(settings)
    expect(lint(difficult, settings).messages).toContainEqual(
      expect.objectContaining({ruleId: 'reading-grade', severity: 1})
    )
    await expect(prepare({rules: {'reading-grades': 'warn'}})).rejects.toThrow(ConfigError)
  })

  test('explains what counted', () => {
    const {questions} = explain('Thank you for your message.')
    expect(questions.find(({question}) => question === 'opening')?.counted).toHaveLength(1)
  })
})

let script: string
beforeAll(async () => {
  const build = await rolldown({cwd: root, input: 'dist/bundle/core.js', platform: 'browser'})
  const {output} = await build.generate({format: 'iife', name: 'msglint'})
  await build.close()
  expect(output).toHaveLength(1)
  const [{code, fileName, imports, dynamicImports}] = output
  // What is loaded only where a rule needs it lies in the same file.
  expect([...imports, ...dynamicImports].filter((name) => name !== fileName)).toEqual([])
  script = code
})
const asked = `JSON.stringify(msglint.lint(${JSON.stringify(draft)}))`

describe('in a browser', () => {
  test('asks for no module of Node', async () => {
    // A realm of its own has the language, what every browser adds, and nothing of Node: no process, no Buffer.
    const realm = vm.createContext({atob})
    vm.runInContext(`${script};globalThis.msglint = msglint`, realm)
    expect(JSON.parse(vm.runInContext(asked, realm))).toEqual(lint(draft))
  })
})

// CI has no browser; the realm above stands in for one there.
describe.skipIf(!existsSync(browser))('in a real browser', () => {
  let window: Browser
  beforeAll(async () => {
    window = await chromium.launch({executablePath: browser, args: ['--no-sandbox']})
  })
  afterAll(() => window.close())

  test('gives what it gives in Node', async () => {
    const page = await window.newPage()
    await page.setContent('<!doctype html><title>msglint</title>')
    await page.addScriptTag({content: `${script};globalThis.msglint = msglint`})
    expect(JSON.parse(await page.evaluate<string>(asked))).toEqual(lint(draft))
  })

  test('loads the files of the package as they are, and what a rule needs on demand', async () => {
    expect(existsSync(join(root, 'dist/bundle/core.js')), 'npm run build').toBe(true)
    const page = await window.newPage()
    const loaded: string[] = []
    await page.route('http://msglint.test/**', async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1)
      if (name === '') return await route.fulfill({contentType: 'text/html', body: '<!doctype html><title>x</title>'})
      loaded.push(name)
      await route.fulfill({path: join(root, 'dist/bundle', name), contentType: 'text/javascript'})
    })
    await page.goto('http://msglint.test/')
    const core = 'import("/core.js")'
    expect(await page.evaluate(`${core}.then((msglint) => ${asked})`).then(String).then(JSON.parse)).toEqual(
      lint(draft)
    )
    const before = loaded.length
    const settings = JSON.stringify({rules: {'reading-grade': 'warn'}})
    const hard = JSON.stringify(difficult)
    const graded = await page.evaluate<string[]>(
      `${core}.then(async ({prepare, lint}) => {
        await prepare(${settings})
        return lint(${hard}, ${settings}).messages.map(({ruleId}) => ruleId)
      })`
    )
    expect(graded).toContain('reading-grade')
    expect(loaded.length).toBeGreaterThan(before)
  })
})
