import type {Root} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {lintText} from '../bin/api.ts'
import {type Adoption, adopt, type RetextPlugin} from '../bin/retext.ts'

interface Words {
  readonly words: readonly string[]
}

/** A plugin as retext's own are: it finds words in the tree, tells of each by `file.message`, and expects none. */
const retextWords: RetextPlugin<Words> =
  ({words} = {words: []}) =>
  (tree: Root, file) => {
    visit(tree, 'WordNode', (node) => {
      if (!words.includes(textOf(node).toLowerCase())) return
      const message = file.message('Don’t use this word, silly', {
        place: node.position,
        ruleId: 'word',
        source: 'words'
      })
      message.expected = ['']
    })
  }

const adoption: Adoption<Words> = {
  id: 'clinic/hedges',
  about: 'Leave out hedges',
  why: 'They make the writer sound unsure.',
  source: 'the clinic',
  category: 'clarity',
  points: 5,
  examples: [],
  hasSuggestions: true,
  plugin: retextWords,
  settings: {words: ['very', 'basically']},
  keep: ({sentence}) => !sentence?.text.endsWith('!'),
  say: ({text}) => `“${text}” can go.`
}

async function messagesOf(text: string, rule = adopt(adoption)) {
  const config = {extends: [], plugins: [rule], rules: {[rule.id]: 'warn'}} as const
  const [result] = await lintText(text, {config})
  return result!.messages
}

describe('a retext plugin as a rule', () => {
  test('reports in words of ours, where the plugin found something', async () => {
    const [first, ...others] = await messagesOf('Hi Ana,\n\nthis is basically normal.')
    expect(others).toEqual([])
    expect(first).toMatchObject({
      ruleId: 'clinic/hedges',
      message: '“basically” can go.',
      line: 3,
      column: 9,
      endColumn: 18,
      suggestions: [{fix: {text: ''}}]
    })
  })

  test('reports what is kept, and nothing of quotes and signature', async () => {
    expect(await messagesOf('> I am very ill\n\nRest.\n\nVery good!')).toEqual([])
    expect(await messagesOf('You are very pale.', adopt({...adoption, keep: () => false}))).toEqual([])
    expect(await messagesOf('You are very pale.')).toHaveLength(1)
  })

  test('offers nothing where the rule does not say so', async () => {
    const {hasSuggestions, ...silent} = adoption
    expect(hasSuggestions).toBe(true)
    expect((await messagesOf('You are very pale.', adopt(silent)))[0]?.suggestions ?? []).toEqual([])
  })

  test('a plugin that throws or waits is a failure of the rule', async () => {
    const throwing = adopt({
      ...adoption,
      plugin: () => () => {
        throw new Error('no')
      }
    })
    const wait: unknown = () => async () => undefined
    const waiting = adopt({...adoption, plugin: wait as RetextPlugin<Words>})
    for (const rule of [throwing, waiting]) expect((await messagesOf('Rest.', rule))[0]).toMatchObject({fatal: true})
  })

  test('without a filter, or words of its own, it is no rule', () => {
    const {keep, say, ...bare} = adoption
    expect(() => adopt({...bare, say} as Adoption<Words>)).toThrow(TypeError)
    expect(() => adopt({...bare, keep} as Adoption<Words>)).toThrow(TypeError)
  })
})
