import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {type RuleCases, RuleTester} from '../../src/api/ruleTester.ts'
import {defineRule, type Rule} from '../../src/rule.ts'
import {folderOf} from '../files/folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const loud = defineRule({
  id: 'loud',
  about: 'Write it small',
  why: 'Test',
  source: 'test',
  category: 'tone',
  points: 5,
  fixable: 'code',
  hasSuggestions: true,
  options: {most: {type: 'number', default: 0, minimum: 0, about: 'Most'}},
  examples: [{flags: 'a «LOUD» one', better: 'a loud one'}, {passes: 'quiet'}],
  *check({text}, {most}) {
    for (const {0: word, index} of [...text.matchAll(/[A-Z]{2,}/g)].slice(most)) {
      const at = {start: index, end: index + word.length}
      yield {at, say: `${word} is loud.`, suggest: [{at, text: 'quiet'}], fix: {at, text: word.toLowerCase()}}
    }
  }
})

/** Runs a tester with a runner that notes what fails, and why. */
function failures(
  cases: RuleCases,
  rule: Rule = loud,
  hear: (error: Error) => void = () => {}
): Record<string, string> {
  const failed: Record<string, string> = {}
  const before = RuleTester.runner
  RuleTester.runner = {
    describe: (_, body) => body(),
    it(name, body) {
      try {
        body()
      } catch (error) {
        failed[name] = (error as Error).message.split('\n')[0]!
        hear(error as Error)
      }
    }
  }
  new RuleTester().run('loud', rule, cases)
  RuleTester.runner = before
  return failed
}

describe('RuleTester', () => {
  test('has nothing to say where all is right', () => {
    const invalid = [
      {
        text: 'a BIG\nHUGE one',
        errors: [
          {message: 'BIG is loud.', words: 'BIG', suggestions: [{desc: 'quiet', output: 'a quiet\nHUGE one'}]},
          {message: /^HUGE/, line: 2, column: 1, endLine: 2, endColumn: 5}
        ],
        output: 'a big\nhuge one'
      },
      {text: 'BIG HUGE', options: {most: 1}, errors: 1, output: 'BIG huge'}
    ]
    expect(failures({valid: ['quiet', {text: 'BIG', options: {most: 1}}], invalid})).toEqual({})
  })

  const right = {text: 'BIG', errors: 1, output: 'big'}
  test.each<[string, RuleCases, string]>([
    ['a valid draft that is reported', {valid: ['BIG']}, 'the draft should pass'],
    ['an invalid draft that passes', {invalid: [{...right, text: 'big'}]}, 'expected 1 findings, found []'],
    ['no errors', {invalid: [{...right, errors: []}]}, 'an invalid draft has at least one error'],
    ['another message', {invalid: [{...right, errors: [{message: 'x'}]}]}, 'Expected values to be strictly equal'],
    ['another place', {invalid: [{...right, errors: [{column: 2}]}]}, 'column'],
    ['other words', {invalid: [{...right, errors: [{words: 'IG'}]}]}, 'the words at the finding'],
    ['another fix', {invalid: [{...right, output: 'BIG'}]}, 'the fixed draft'],
    ['a fix without a word', {invalid: [{text: 'BIG', errors: 1}]}, 'the rule fixes; say with "output" to what'],
    ['no suggestions', {invalid: [{...right, errors: [{suggestions: []}]}]}, 'the draft after each suggestion'],
    [
      'a key too many',
      {invalid: [{...right, error: 1} as never]},
      'unknown key "error"; known: text, name, options, patient, errors, output (did you mean "errors"?)'
    ],
    ['an unknown option', {valid: [{text: 'a', options: {least: 1}}]}, 'loud[1].least: unknown option of loud "least"'],
    [
      'an option out of bounds',
      {valid: [{text: 'a', options: {most: -1}}]},
      'loud[1].most: expected a number from 0 up'
    ],
    ['a case twice', {valid: ['a', {text: 'a', name: 'again'}]}, 'these drafts are there twice']
  ])('tells of %s', (_, cases, problem) => {
    expect(Object.values(failures(cases))).toEqual([expect.stringContaining(problem)])
  })

  test('tests the rule and its examples', () => {
    const examples = [{flags: '«a» LOUD', better: 'LOUD'}, {passes: 'LOUD'}] as const
    expect(failures({}, {...loud, id: 'Loud', why: '', examples})).toEqual({
      'is a rule': 'id: expected a rule id in kebab case, found "Loud"',
      'example: «a» LOUD': 'at «LOUD»',
      'example, better: LOUD': 'the draft should pass',
      'example: LOUD': 'the draft should pass'
    })
  })

  test('waits for what the rule loads', async () => {
    let isReady = false
    const prepare = async () => {
      await Promise.resolve()
      isReady = true
    }
    const check: Rule['check'] = (message, options) => {
      if (!isReady) throw new Error('too early')
      return loud.check(message, options as never)
    }
    const before = RuleTester.runner
    const bodies: (() => unknown)[] = []
    RuleTester.runner = {describe: (_, body) => body(), it: (_, body) => bodies.push(body)}
    new RuleTester().run('loud', {...loud, prepare, check} as Rule, {valid: ['quiet']})
    RuleTester.runner = before
    await expect(Promise.all(bodies.map((body) => body()))).resolves.toBeDefined()
    expect(bodies.length).toBeGreaterThan(4)
    expect(isReady).toBe(true)
  })

  test('tells of a rule that does not say that it fixes and suggests', () => {
    const {fixable: _, hasSuggestions: __, ...silent} = loud
    const {'reports: BIG': fixes} = failures({invalid: [right]}, silent)
    expect(fixes).toBe('a rule that fixes says so: fixable: "code", or "whitespace"')
    const {'reports: BIG': suggests} = failures({invalid: [right]}, {...silent, fixable: 'code'})
    expect(suggests).toBe('a rule that suggests says so: hasSuggestions: true')
  })

  test.each<[string, RuleCases['invalid']]>([
    ['a text', [{...right, errors: ['BIG is loud.']}]],
    ['an expression', [{...right, errors: [/^BIG/]}]]
  ])('takes %s for the message', (_, invalid) => {
    expect(failures({invalid: invalid!})).toEqual({})
    expect(Object.keys(failures({invalid: [{...invalid![0]!, text: 'HUGE', output: 'huge'}]}))).toEqual([
      'reports: HUGE'
    ])
  })

  test.each<[unknown, string]>([
    [[/nonsense/], 'The input did not match the regular expression /nonsense/'],
    [[{}], 'errors[0]: expected a message, or an object with any of message, words, line'],
    [[[]], 'errors[0]: expected a message, or an object with any of message, words, line'],
    [[null], 'errors[0]: expected a message, or an object with any of message, words, line'],
    [[{message: undefined}], 'errors[0].message: expected text or a regular expression, found nothing'],
    [[{line: '1'}], 'errors[0].line: expected a whole number from 1 up, found "1"'],
    [[{suggestions: ['quiet']}], 'errors[0].suggestions: expected a list of objects with "output", found a list'],
    [[{suggestions: [{outputs: 'quiet'}]}], 'errors[0].suggestions: expected a list of objects with "output"'],
    [[{mesage: 'x'}], 'errors[0].mesage: unknown key "mesage"'],
    ['1', 'errors: expected the number of findings, or a list of what each is, found "1"'],
    [undefined, 'errors: expected the number of findings, or a list of what each is, found nothing'],
    [1.5, 'errors: expected the number of findings, or a list of what each is, found 1.5']
  ])('takes no errors that say nothing: %j', (errors, problem) => {
    const invalid = [{...right, errors} as never]
    expect(failures({invalid})).toEqual({'reports: BIG': expect.stringContaining(problem)})
  })

  test('tells where no rule is', () => {
    const run = () => new RuleTester().run('x', undefined as never)
    expect(run).toThrow('expected a rule made by defineRule behind the name, found nothing')
  })

  test('tells of a rule that throws, with what it threw', () => {
    const thrown = new RangeError('no')
    const check = () => {
      throw thrown
    }
    const causes: unknown[] = []
    const failed = failures({valid: ['a']}, {...loud, examples: [{passes: 'b'}], check}, (error) =>
      causes.push(error.cause)
    )
    const said = expect.stringMatching(
      /^The rule failed and could not judge this draft \(RangeError at .*ruleTester\.test\.ts:/
    )
    expect(Object.values(failed)).toEqual([said, said])
    expect(causes).toEqual([thrown, thrown])
  })
})

describe('the example plugin', () => {
  /** A copy as if it were installed: `msglint` and what else a test needs are in its node_modules. */
  function installed(packages: readonly string[] = []): string {
    const folder = folderOf()
    cpSync(join(root, 'fixtures/plugin-example'), folder, {recursive: true})
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(root, join(folder, 'node_modules/msglint'), 'junction')
    for (const name of packages)
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
    return folder
  }

  function spawned(folder: string, args: readonly string[]) {
    const {VITEST: _, NODE_OPTIONS: __, NODE_TEST_CONTEXT: ___, ...env} = process.env
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8', env})
    return {status, text: stdout + stderr}
  }

  test('passes its tests under node:test', {timeout: 120_000}, () => {
    expect(existsSync(join(root, 'dist/bundle/testing.js')), 'npm run build').toBe(true)
    const {status, text} = spawned(installed(), ['--test', '--test-reporter=tap'])
    expect(status, text).toBe(0)
    expect(text).toContain('ok 1 - brand-name')
    expect(text).toContain('# fail 0')
  })

  test('passes under vitest, which finds a case that fails', {timeout: 120_000}, () => {
    const folder = installed(['vitest'])
    const vitest = [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--testTimeout=60000',
      'test/brand-name.test.js'
    ]
    expect(spawned(folder, vitest)).toMatchObject({status: 0, text: expect.stringContaining('10 passed')})
    const test = join(folder, 'test/brand-name.test.js')
    writeFileSync(
      test,
      `import {RuleTester} from 'msglint/testing'
      import brandName from '../rules/brand-name.js'
      new RuleTester().run('brand-name', brandName, {valid: ['My Waterpik.']})`
    )
    expect(spawned(folder, vitest)).toMatchObject({status: 1, text: expect.stringContaining('the draft should pass')})
  })

  test('is tested by the globals of a runner such as jest', () => {
    const folder = installed()
    const script = `
      const named = []
      globalThis.describe = (name, body) => { named.push(name); body() }
      globalThis.it = (name) => named.push(name)
      await import("./test/brand-name.test.js")
      console.log(named.slice(0, 2).join())`
    expect(spawned(folder, ['--input-type=module', '-e', script])).toMatchObject({
      status: 0,
      text: 'brand-name,is a rule\n'
    })
  })

  test('is linted with, by its name', () => {
    const folder = installed()
    const home = folderOf({
      '.msglintrc.yaml': 'plugins: [example]\nextends: [msglint:recommended, example:strict]',
      'a.txt': 'Thanks for writing, Ana. That sounds really painful. Your Invisalign is here. Keep smiling!\n'
    })
    mkdirSync(join(home, 'node_modules'))
    symlinkSync(folder, join(home, 'node_modules/msglint-plugin-example'), 'junction')
    const {status, text} = spawned(home, [join(root, 'bin/msglint.cjs'), 'a.txt', '--fix'])
    expect([status, text]).toEqual([0, expect.stringContaining('a.txt  100/100')])
    expect(readFileSync(join(home, 'a.txt'), 'utf8')).toContain('Your clear aligners is here.')
  })
})
