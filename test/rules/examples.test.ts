import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, test} from 'vitest'
import {createLinter} from '../../bin/api.ts'
import {presets, rules} from '../../rules/index.ts'
import type {Draft} from '../../src/draft.ts'
import {createEngine} from '../../src/engine.ts'
import {dialectOf} from '../../src/extract/dialects.ts'
import {fillIn} from '../../src/extract/template.ts'
import {fixesOf, fixText} from '../../src/fixes.ts'
import {noFacts} from '../../src/message/facts.ts'
import {usesOf} from '../../src/preset.ts'
import type {LintMessage, LintResult} from '../../src/result.ts'
import type {Rule} from '../../src/rule.ts'

/** Judges a draft by one rule, with its default options. */
function lintBy(rule: Rule, text: string, {patient, dialect}: Setting = {}): LintResult {
  const engine = createEngine([rule], {rules: {[rule.id]: [1, {}]}, weights: {}, phrases: {}})
  const draft = dialect === undefined ? {text} : templateDraft(text, dialect)
  return engine.lint({...draft, filePath: '<text>', ...(patient === undefined ? {} : {patient})})
}

type Setting = {readonly patient?: string; readonly dialect?: string}

function templateDraft(source: string, dialect: string): Omit<Draft, 'filePath'> {
  const {text, map, tokens} = fillIn(source, {dialects: [dialectOf(dialect)!]})
  return {text, origin: {source, map}, facts: {...noFacts, mode: 'template', variables: tokens}}
}

/** The words that a finding points at. */
function wordsAt(text: string, {line, column, endLine, endColumn}: LintMessage): string {
  const lines = text.split('\n')
  const offset = (row: number, col: number) => lines.slice(0, row - 1).join('\n').length + (row > 1 ? 1 : 0) + col - 1
  return text.slice(offset(line, column), offset(endLine, endColumn))
}

function marked(draft: string): {readonly text: string; readonly words: string} {
  const parts = draft.split(/[«»]/)
  if (parts.length !== 3) throw new Error(`an example marks one place with «…»: ${draft}`)
  return {text: parts.join(''), words: parts[1]!}
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const flagged = rule.examples.flatMap((example) => ('flags' in example ? [example] : []))
  const passing = rule.examples.flatMap((example) => ('passes' in example ? [example] : []))

  beforeAll(() => rule.prepare?.())

  test('has three examples of both kinds, each of its own', () => {
    const drafts = rule.examples.map((one) => `${one.patient} ${'flags' in one ? marked(one.flags).text : one.passes}`)
    expect(new Set(drafts.map((draft) => draft.toLowerCase().replace(/\W+/g, ' ').trim())).size).toBe(drafts.length)
    expect(flagged.length).toBeGreaterThanOrEqual(3)
    expect(passing.length).toBeGreaterThanOrEqual(3)
  })

  test('a better wording changes what is reported, and says something', () => {
    for (const {flags, better} of flagged) {
      const {text, words} = marked(flags)
      expect(better.trim()).not.toBe(text.trim())
      expect(better.match(/\p{L}+/gu)?.length ?? 0, better).toBeGreaterThan(1)
      expect(words.trim(), 'a place with words').not.toBe('')
    }
  })

  test.each(flagged)('flags: $flags', ({flags, ...setting}) => {
    const {text, words} = marked(flags)
    const {messages} = lintBy(rule, text, setting)
    expect(messages.map((message) => wordsAt(text, message))[0]).toBe(words)
  })

  test.each(flagged)('better: $better', ({better, ...setting}) => {
    expect(lintBy(rule, better, setting).messages).toEqual([])
  })

  test('says whether it fixes and suggests', () => {
    const all = flagged.flatMap(({flags, ...setting}) => lintBy(rule, marked(flags).text, setting).messages)
    expect(rule.fixable !== undefined, 'fixable').toBe(all.some(({fix}) => fix !== undefined))
    // With options that no example has, some suggest more.
    if (all.some(({suggestions}) => suggestions !== undefined)) expect(rule).toMatchObject({hasSuggestions: true})
  })

  test.each(passing)('passes: $passes', ({passes, ...setting}) => {
    expect(lintBy(rule, passes, setting).messages).toEqual([])
  })

  test.each(flagged)('the advice passes the linter: $flags', ({flags, ...setting}) => {
    const {text} = marked(flags)
    const {messages} = lintBy(rule, text, setting)
    for (const {fix} of messages.flatMap(({suggestions}) => suggestions ?? [])) {
      const [start, end] = fix.range
      const mended = text.slice(0, start) + fix.text + text.slice(end)
      expect(lintBy(rule, mended, setting).messages.length, mended).toBeLessThan(messages.length)
    }
  })

  test.each(flagged)('its fixes leave nothing fixable: $flags', async ({flags, ...setting}) => {
    const {text} = marked(flags)
    const before = lintBy(rule, text, setting)
    const {results, refused} = await fixText(text, (fixed) => {
      const result = lintBy(rule, fixed, setting)
      return [{result, fixes: fixesOf(result.messages)}]
    })
    expect(refused).toBeUndefined()
    const {fixableWarningCount, messages} = results[0]!
    expect(fixableWarningCount).toBe(0)
    expect(messages.length).toBeLessThanOrEqual(before.messages.length - before.fixableWarningCount)
  })

  test('says what and why in the form that the docs need', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
    expect(id, 'CONTRIBUTING.md, "Ids of rules"').not.toMatch(/(?:^|-)(?:no|not|too|without|by)(?:-|$)/)
    expect(rule.about).toMatch(/^[A-Z][^.\n]*[^.\s]$/)
    expect(rule.why).toMatch(/^[A-Z].*[.]$/)
    expect(rule.points).toBeGreaterThan(0)
  })

  test('says one sentence or two to the writer, in words for people', () => {
    for (const {flags, ...setting} of flagged) {
      for (const {message} of lintBy(rule, marked(flags).text, setting).messages) {
        expect(message).toMatch(/^\S.*[.!?…]$/s)
        expect(message.length).toBeLessThan(260)
      }
    }
  })

  test('its sources are entries of docs/sources.md, and have addresses there', () => {
    const pointed = [...rule.source.matchAll(/docs\/sources\.md#([\w-]+)/g)].map(([, anchor]) => anchor!)
    for (const one of rule.source.split(';')) expect(one).toContain('docs/sources.md#')
    for (const anchor of pointed)
      expect(entries.get(anchor), anchor).toMatch(/https?:\/\/|founding text|Kaiser|Group Health/i)
  })
})

/** What docs/sources.md has under each of its anchors; of two alike, nothing. */
const entries = new Map<string, string | undefined>()
for (const entry of readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8')
  .split(/^#+ /m)
  .slice(1)) {
  const anchor = slug(entry.split('\n', 1)[0]!)
  entries.set(anchor, entries.has(anchor) ? undefined : entry)
}

/** The anchor that a heading gets in Markdown. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}

describe('presets', () => {
  test.each(Object.entries(presets))(
    '%s can be extended: its rules and their options are there',
    async (name, preset) => {
      const ids = rules.map(({id}) => id)
      const named = [...Object.keys(preset.rules), ...Object.keys(preset.options ?? {})]
      expect(named.filter((id) => !ids.includes(id))).toEqual([])
      await expect(createLinter({config: {extends: ['msglint:recommended', name]}})).resolves.toBeDefined()
    }
  )

  test('options that leave the severity open are options of their rules', () => {
    const wrong = Object.values(presets).flatMap(({options = {}}) =>
      Object.entries(options).flatMap(([id, set]) => {
        const specs = rules.find((rule) => rule.id === id)?.options ?? {}
        return Object.keys(set).flatMap((name) => (name in specs ? [] : [`${id}: ${name}`]))
      })
    )
    expect(wrong).toEqual([])
  })

  test('there is one for each use of messaging in the founding text', () => {
    expect(usesOf(presets)).toEqual([
      'follow-up',
      'visit-prep',
      'after-visit',
      'health-news',
      'common-question',
      'chronic-care',
      'education'
    ])
  })

  test('msglint:all has every rule', () => {
    expect(Object.keys(presets['msglint:all']!.rules).toSorted()).toEqual(rules.map(({id}) => id).toSorted())
  })

  test('the four checks warn by default, and a placeholder is an error', () => {
    expect(presets['msglint:recommended']!.rules).toMatchObject({
      'personal-opening': 'warn',
      'empathy-statement': 'warn',
      'personal-close': 'warn',
      'confirm-critical-info': 'warn',
      'unfilled-placeholder': 'error'
    })
  })
})
