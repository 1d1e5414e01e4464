import assert from 'node:assert/strict'
import {pluginSettings} from '../config/plugin.ts'
import {ruleChoices} from '../config/ruleSettings.ts'
import {createEngine, type Engine} from '../engine.ts'
import {Examination, isEntries} from '../examination.ts'
import {applyFixes} from '../fixes.ts'
import {createVocabulary, type UserPhrases} from '../message/vocabulary.ts'
import {shown} from '../mistake.ts'
import type {LintMessage, LintResult} from '../result.ts'
import type {Rule} from '../rule.ts'

/** What vitest, jest and node:test have in common. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown
  it(name: string, body: () => void | Promise<void>): unknown
}

/** A draft that the rule lets pass; as a text alone, with the rule's default options. */
export interface ValidCase {
  readonly text: string
  /** What the case is called; the text where left out. */
  readonly name?: string
  readonly options?: Readonly<Record<string, unknown>>
  /** The patient's message that the draft answers. */
  readonly patient?: string
}

/** What is expected of one finding. Only what is named is compared. */
export interface ExpectedError {
  readonly message?: string | RegExp
  /** The draft's words at the place of the finding. */
  readonly words?: string
  /** Counted from 1. */
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  /** The draft after each suggestion, in their order. */
  readonly suggestions?: readonly {readonly desc?: string; readonly output: string}[]
}

/** A draft that the rule reports. */
export interface InvalidCase extends ValidCase {
  /** How many findings there are, or what each is, in the order of the draft; a text or an expression is its message. */
  readonly errors: number | readonly (ExpectedError | string | RegExp)[]
  /** The draft after one round of fixes. Must be there where the rule fixes, and must not where it does not. */
  readonly output?: string
}

/** The cases of one rule, as ESLint has them. */
export interface RuleCases {
  readonly valid?: readonly (string | ValidCase)[]
  readonly invalid?: readonly InvalidCase[]
}

/** What all cases of a tester share. */
export interface RuleTesterOptions {
  /** Words that count, as in a config. */
  readonly phrases?: UserPhrases
}

const validKeys = ['text', 'name', 'options', 'patient']
const invalidKeys = [...validKeys, 'errors', 'output']
const suggestionKeys = ['desc', 'output']

const isText = (value: unknown) => typeof value === 'string'
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) > 0
const placed = {says: 'a whole number from 1 up', fits: isCount}

/** What each key of an expected error must be: one that is not would be compared with nothing. */
const errorKinds: Record<keyof ExpectedError, {readonly says: string; fits(value: unknown): boolean}> = {
  message: {says: 'text or a regular expression', fits: (value) => isText(value) || value instanceof RegExp},
  words: {says: 'text', fits: isText},
  line: placed,
  column: placed,
  endLine: placed,
  endColumn: placed,
  suggestions: {
    says: 'a list of objects with "output"',
    fits: (value) => Array.isArray(value) && value.every(isSuggestion)
  }
}

function isSuggestion(value: unknown): boolean {
  if (!isEntries(value)) return false
  const {desc, output} = value
  const isKnown = Object.keys(value).every((key) => suggestionKeys.includes(key))
  return isKnown && isText(output) && (desc === undefined || isText(desc))
}

/** Tests rules, as ESLint's does. */
export class RuleTester {
  /** Where the cases become tests. Set it for another runner than vitest, jest and node:test. */
  static runner: TestRunner
  readonly #phrases: UserPhrases

  constructor({phrases = {}}: RuleTesterOptions = {}) {
    this.#phrases = phrases
  }

  /**
   * Makes a test of each case, and of each of the rule's own examples: what `flags` marks must be the first finding,
   * and what is `better` or `passes` must pass.
   */
  run(name: string, rule: Rule, {valid = [], invalid = []}: RuleCases = {}): void {
    if (!isEntries(rule))
      throw new TypeError(
        `RuleTester.run(name, rule, {valid, invalid}): expected a rule made by defineRule behind the name, found ${shown(rule)}`
      )
    const {describe, it: runIt} = RuleTester.runner
    const it = (what: string, body: () => void) => runIt(what, prepared(rule, body))
    // The words are compiled once per process, and not in the time of whichever test comes first.
    createVocabulary(this.#phrases)
    const tester = new Subject(rule, this.#phrases)
    const passing = valid.map((one): ValidCase => (typeof one === 'string' ? {text: one} : one))
    describe(name, () => {
      it('is a rule', () => tester.checkRule())
      it('has no case twice', () => noneTwice([...passing, ...invalid]))
      for (const one of passing) {
        it(`passes: ${one.name ?? one.text}`, () => {
          checkKeys(one, validKeys)
          tester.passes(one)
        })
      }
      for (const one of invalid) it(`reports: ${one.name ?? one.text}`, () => tester.reports(one))
      for (const example of Array.isArray(rule.examples) ? rule.examples : []) {
        const asked = example.patient === undefined ? {} : {patient: example.patient}
        if ('passes' in example) it(`example: ${example.passes}`, () => tester.passes({text: example.passes, ...asked}))
        else {
          it(`example: ${example.flags}`, () => tester.flags(example.flags, asked))
          it(`example, better: ${example.better}`, () => tester.passes({text: example.better, ...asked}))
        }
      }
    })
  }
}

/** A test that waits for what the rule loads, where it loads anything. */
function prepared(rule: Rule, body: () => void): () => void | Promise<void> {
  if (typeof rule.prepare !== 'function') return body
  return async () => {
    await rule.prepare?.()
    body()
  }
}

/** A rule under test. */
class Subject {
  readonly #rule: Rule
  readonly #phrases: UserPhrases

  constructor(rule: Rule, phrases: UserPhrases) {
    this.#rule = rule
    this.#phrases = phrases
  }

  checkRule(): void {
    const exam = new Examination('rule')
    pluginSettings(this.#rule, [], undefined, exam)
    for (const key of ['about', 'why', 'source'] as const) {
      if (typeof this.#rule[key] !== 'string' || this.#rule[key].trim() === '')
        exam.expected([key], 'text', this.#rule[key])
    }
    if (!Array.isArray(this.#rule.examples) || this.#rule.examples.length === 0) {
      exam.expected(['examples'], 'a list of examples', this.#rule.examples)
    }
    failWith(exam)
  }

  passes(one: ValidCase): void {
    const {messages} = this.#lint(one)
    assert.deepEqual(
      messages.map(({message}) => message),
      [],
      'the draft should pass'
    )
  }

  reports(one: InvalidCase): void {
    checkKeys(one, invalidKeys)
    const {messages} = this.#lint(one)
    const {errors, text, output} = one
    const expected = expectedErrors(errors)
    const amount = expected?.length ?? errors
    assert.notEqual(amount, 0, 'an invalid draft has at least one error; one that passes belongs in "valid"')
    const found = messages.map(({message}) => message)
    assert.equal(messages.length, amount, `expected ${String(amount)} findings, found ${JSON.stringify(found)}`)
    expected?.forEach((error, index) => {
      checkError(messages[index]!, error, text)
    })
    const fixes = messages.flatMap(({fix}) => fix ?? [])
    const fixed = fixes.length === 0 ? undefined : applyFixes(text, fixes)
    assert.equal(fixed, output, output === undefined ? 'the rule fixes; say with "output" to what' : 'the fixed draft')
  }

  flags(marked: string, asked: {patient?: string}): void {
    const [before = '', words, after = ''] = marked.split(/[«»]/)
    assert.ok(words !== undefined, 'an example that is flagged marks the place of the first finding with «…»')
    const text = before + words + after
    const [first] = this.#lint({text, ...asked}).messages
    assert.ok(first, 'the draft should be reported')
    const found = wordsAt(text, first)
    assert.deepEqual(
      found,
      {start: before.length, end: before.length + words.length},
      `at «${text.slice(found.start, found.end)}»`
    )
  }

  #lint({text, options, patient}: ValidCase): LintResult {
    const exam = new Examination('case')
    const id = this.#rule.id
    const setting = options === undefined ? 2 : [2, options]
    const choice = ruleChoices({[id]: setting}, [], new Map([[id, this.#rule]]), exam).get(id)
    failWith(exam)
    let thrown: unknown
    const rule = overhearing(this.#rule, (error) => {
      thrown = error
    })
    const result = this.#engine(rule, choice?.options ?? {}).lint({
      text,
      filePath: '<text>',
      ...(patient === undefined ? {} : {patient})
    })
    const failure = result.messages.find(({fatal}) => fatal)
    if (failure !== undefined) throw new Error(failure.message, {cause: thrown})
    const {fixable, hasSuggestions} = this.#rule
    const has = (key: 'fix' | 'suggestions') => result.messages.some((message) => message[key] !== undefined)
    assert.ok(fixable !== undefined || !has('fix'), 'a rule that fixes says so: fixable: "code", or "whitespace"')
    assert.ok(hasSuggestions || !has('suggestions'), 'a rule that suggests says so: hasSuggestions: true')
    return result
  }

  #engine(rule: Rule, options: Readonly<Record<string, unknown>>): Engine {
    const settings = {rules: {[rule.id]: [2, options] as const}, weights: {}, phrases: this.#phrases}
    return createEngine([rule], settings)
  }
}

/** The same rule, of which we hear what it throws: the engine tells no more of that than a report may hold. */
function overhearing(rule: Rule, hear: (error: unknown) => void): Rule {
  const check: Rule['check'] = (message, options) => {
    try {
      const given = rule.check(message, options)
      return typeof given?.[Symbol.iterator] === 'function' ? [...given] : given
    } catch (error) {
      hear(error)
      throw error
    }
  }
  return Object.create(rule, {check: {value: check}})
}

/** What is expected of each finding; `undefined` where they are only counted. */
function expectedErrors(errors: unknown): ExpectedError[] | undefined {
  if (Number.isInteger(errors) && (errors as number) >= 0) return undefined
  const exam = new Examination('case')
  if (!Array.isArray(errors)) exam.expected(['errors'], 'the number of findings, or a list of what each is', errors)
  const all: unknown[] = Array.isArray(errors) ? errors : []
  for (const [index, error] of all.entries()) {
    const way = ['errors', index]
    if (isText(error) || error instanceof RegExp) continue
    if (!isEntries(error) || Object.keys(error).length === 0) {
      exam.expected(way, `a message, or an object with any of ${Object.keys(errorKinds).join(', ')}`, error)
      continue
    }
    exam.keys(way, error, Object.keys(errorKinds))
    for (const [key, {says, fits}] of Object.entries(errorKinds)) {
      if (Object.hasOwn(error, key) && !fits(error[key])) exam.expected([...way, key], says, error[key])
    }
  }
  failWith(exam)
  return all.map((error) => (isText(error) || error instanceof RegExp ? {message: error} : error) as ExpectedError)
}

function checkError(message: LintMessage, error: ExpectedError, text: string): void {
  const {message: say, words, suggestions, ...place} = error
  if (say instanceof RegExp) assert.match(message.message, say)
  else if (say !== undefined) assert.equal(message.message, say)
  if (words !== undefined) {
    const {start, end} = wordsAt(text, message)
    assert.equal(text.slice(start, end), words, 'the words at the finding')
  }
  for (const [key, value] of Object.entries(place)) {
    assert.equal(message[key as keyof typeof place], value, key)
  }
  if (suggestions === undefined) return
  const offered = (message.suggestions ?? []).map(({desc, fix}) => ({desc, output: applyFixes(text, [fix])}))
  const expected = suggestions.map(({desc, output}, index) => ({desc: desc ?? offered[index]?.desc, output}))
  assert.deepEqual(offered, expected, 'the draft after each suggestion')
}

function wordsAt(text: string, {line, column, endLine, endColumn}: LintMessage): {start: number; end: number} {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({index}) => index + 1)]
  return {start: starts[line - 1]! + column - 1, end: starts[endLine - 1]! + endColumn - 1}
}

function checkKeys(value: object, known: readonly string[]): void {
  const exam = new Examination('case')
  exam.keys([], {...value}, known)
  failWith(exam)
}

function failWith({placed}: Examination): void {
  const problems = placed.map(({mistake: {path, problem, meant}}) => {
    return `${path === '' ? '' : `${path}: `}${problem}${meant === undefined ? '' : ` (did you mean "${meant}"?)`}`
  })
  assert.deepEqual(problems, [], problems.join('\n'))
}

function noneTwice(cases: readonly ValidCase[]): void {
  const keys = cases.map(({text, options, patient}) => JSON.stringify([text, options, patient]))
  const twice = cases.filter((_, index) => keys.indexOf(keys[index]!) < index)
  assert.deepEqual(
    twice.map(({text}) => text),
    [],
    'these drafts are there twice'
  )
}
