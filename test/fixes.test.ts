import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createEngine} from '../src/engine.ts'
import {applyFixes, fixText} from '../src/fixes.ts'
import {defineRule, type Report} from '../src/rule.ts'

const fix = (start: number, end: number, text: string) => ({range: [start, end] as const, text})

function engineOf(check: (text: string) => Iterable<Report>) {
  const rule = defineRule({
    id: 'fixing',
    about: 'Test',
    why: 'Test',
    source: 'test',
    category: 'tone',
    points: 10,
    examples: [{passes: 'x'}],
    check: ({text}) => check(text)
  })
  const engine = createEngine([rule], {rules: {fixing: [1, {}]}, weights: {}, phrases: {}})
  return (text: string) => [engine.lintToFix({text, filePath: 'a.txt'})]
}

function* shouts(text: string): Iterable<Report> {
  for (const {0: word, index} of text.matchAll(/[A-Z]{2,}/g)) {
    const at = {start: index, end: index + word.length}
    yield {at, say: 'Write it small.', fix: {at, text: word.toLowerCase()}}
  }
}

describe('fixes', () => {
  test.each<[string, string, ReturnType<typeof fix>[], string]>([
    ['several', 'a b c', [fix(4, 5, 'z'), fix(0, 1, 'x')], 'x b z'],
    ['an insertion', 'a b', [fix(1, 1, '!')], 'a! b'],
    ['one inside another', 'abcdef', [fix(0, 6, 'x'), fix(2, 3, 'y')], 'x'],
    ['ones that touch', 'abcd', [fix(0, 2, 'x'), fix(2, 4, 'y')], 'xcd'],
    ['two insertions at one place', 'ab', [fix(1, 1, 'x'), fix(1, 1, 'y')], 'axb'],
    ['at the very beginning', 'ab', [fix(0, 0, 'x'), fix(1, 2, 'y')], 'xay'],
    ['line ends of the text', 'a\r\nb', [fix(3, 4, 'x\ny')], 'a\r\nx\r\ny']
  ])('%s', (_, text, fixes, fixed) => {
    expect(applyFixes(text, fixes)).toBe(fixed)
  })

  test('keep what lies outside them, whatever they are', () => {
    const range = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    fc.assert(
      fc.property(fc.array(range, {maxLength: 6}), (ranges) => {
        const text = 'abcdefghijklmnopqrstu'
        const fixed = applyFixes(
          text,
          ranges.map((range) => ({range, text: '_'}))
        )
        const outside = [...text].filter((_, at) => !ranges.some(([start, end]) => start <= at && at < end))
        expect([...fixed].filter((letter) => outside.includes(letter))).toEqual(outside)
      })
    )
  })

  test('are reported with the message, and counted', () => {
    const [{result} = {result: undefined}] = engineOf(shouts)('a LOUD b')
    expect(result).toMatchObject({fixableWarningCount: 1, fixableErrorCount: 0, messages: [{fix: fix(2, 6, 'loud')}]})
  })

  test('are made until none is left', async () => {
    // Each pass uncovers the next.
    const lint = engineOf(function* (text) {
      const at = text.indexOf('((')
      if (at >= 0) yield {at: {start: at, end: at + 2}, say: 'x', fix: {at: {start: at, end: at + 2}, text: '('}}
    })
    const fixed = await fixText('((((a', lint)
    expect(fixed).toMatchObject({text: '(a', results: [{messages: []}]})
  })

  test('that make ever more to fix are not made', async () => {
    const lint = engineOf(function* (text) {
      const at = {start: 0, end: text.length}
      yield {at, say: 'x', fix: {at, text: `${text}a`}}
    })
    expect(await fixText('a', lint)).toMatchObject({refused: 'unsettled', text: 'a'})
  })

  test('that leave other drafts in the file are not made', async () => {
    const rule = engineOf(function* (text) {
      const at = {start: 0, end: 1}
      if (text.startsWith('a')) yield {at, say: 'x', fix: {at, text: 'b\n---\n'}}
    })
    const lint = (text: string) => text.split('---').flatMap((draft) => rule(draft))
    expect(await fixText('a b', lint)).toMatchObject({refused: 'unreadable', text: 'a b', results: [{}]})
  })

  test('without a text are a failure of the rule', () => {
    const lint = engineOf(function* () {
      const at = {start: 0, end: 1}
      yield {at, say: 'x', fix: {at, text: 3 as unknown as string}}
    })
    expect(lint('ab')).toMatchObject([{result: {fatalErrorCount: 1, messages: [{fatal: true}]}, fixes: []}])
  })

  test('that double what is to be fixed end before they fill the memory', async () => {
    let longest = 0
    const lint = engineOf(function* (text) {
      longest = Math.max(longest, text.length)
      const at = {start: 0, end: text.length}
      yield {at, say: 'x', fix: {at, text: text + text}}
    })
    expect(await fixText('ab', lint)).toMatchObject({refused: 'unsettled', text: 'ab'})
    expect(longest).toBeLessThan(20_000)
  })

  test('that take more passes than anybody waits for are kept, as far as they came', async () => {
    const lint = engineOf(function* (text) {
      const at = {start: 0, end: 1}
      if (text !== '') yield {at, say: 'x', fix: {at, text: ''}}
    })
    expect(await fixText('a'.repeat(150), lint)).toMatchObject({
      text: 'a'.repeat(50),
      results: [{fixableWarningCount: 1}]
    })
    expect(await fixText('a'.repeat(60), lint)).toMatchObject({text: '', results: [{messages: []}]})
  })

  test('of all places that are told once are made in one pass', async () => {
    let asked = 0
    const lint = engineOf(function* (text) {
      asked++
      const [first, ...others] = shouts(text)
      if (first !== undefined) yield {...first, again: () => others}
    })
    const [{result} = {result: undefined}] = lint('LOUD LOUD')
    expect(result!.messages).toHaveLength(1)
    asked = 0
    expect(await fixText('LOUD '.repeat(40), lint)).toMatchObject({text: 'loud '.repeat(40)})
    expect(asked).toBe(2)
  })

  test('that undo each other end where a text comes again, and none is made', async () => {
    const lint = engineOf(function* (text) {
      const at = {start: 0, end: 1}
      yield {at, say: 'x', fix: {at, text: text.startsWith('a') ? 'b' : 'a'}}
    })
    expect(await fixText('a', lint)).toMatchObject({refused: 'unsettled', text: 'a'})
  })

  test.each(['fix', 'suggest'])('with half a character are a failure of the rule: %s', (key) => {
    const lint = engineOf(function* () {
      const at = {start: 0, end: 1}
      const broken = {at, text: 'We \ud800 call.'}
      yield {at, say: 'x', ...(key === 'fix' ? {fix: broken} : {suggest: [broken]})}
    })
    expect(lint('ab')).toMatchObject([{result: {messages: [{fatal: true}]}, fixes: []}])
  })

  test('with a whole character of two halves are none', () => {
    const lint = engineOf(function* () {
      const at = {start: 0, end: 1}
      yield {at, say: 'x', fix: {at, text: '😀'}}
    })
    expect(lint('ab')).toMatchObject([{result: {fatalErrorCount: 0}, fixes: [{text: '😀'}]}])
  })

  test('may repeat half a character of the draft', () => {
    const lint = engineOf(function* (text) {
      const at = {start: 0, end: text.length}
      yield {at, say: 'x', fix: {at, text: text.trim()}}
    })
    expect(lint(' \ud800b')).toMatchObject([{result: {fatalErrorCount: 0}, fixes: [{text: '\ud800b'}]}])
  })

  test('outside the text are a failure of the rule', () => {
    const lint = engineOf(function* () {
      yield {at: {start: 0, end: 1}, say: 'x', fix: {at: {start: 0, end: 99}, text: ''}}
    })
    expect(lint('ab')).toMatchObject([{result: {fatalErrorCount: 1, messages: [{fatal: true}]}, fixes: []}])
  })
})
