import fc from 'fast-check'
import type {Nodes, Root} from 'nlcst'
import {toString as say} from 'nlcst-to-string'
import {describe, expect, it} from 'vitest'
import {findSentences} from '../../src/parse/boundaries.ts'
import {parse} from '../../src/parse/pipeline.ts'

const runs = {numRuns: 500}

/** Text made of what makes sentences hard, more often than chance would. */
const piece = fc.constantFrom(
  ...[
    'Hi Mrs. Smith,',
    'Dr.',
    'Call 911',
    '7.2',
    '3 p.m',
    'E.R',
    'e.g',
    'J. K',
    'vitamin D',
    'question.I',
    'it.Platelet 1.62'
  ],
  ...[
    '20 mg',
    'www.a.org/b.c?d=E.f',
    'anna.Lee@b.com',
    '- Rest',
    '1. Stop',
    '2)',
    '> quoted',
    '• item',
    'a\u0301',
    '🎉',
    '👍🏽'
  ],
  ...[
    '👨‍👩‍👧',
    ':)',
    '"',
    '”',
    '(',
    ')',
    '*',
    '_',
    '…',
    '...',
    '. . .',
    '!',
    '?',
    '?!',
    '.',
    ',',
    ':',
    ';',
    '。',
    'Tab.Dolo',
    "don't",
    '@NAME@'
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n',
    '\r\n',
    '\n\n',
    '\r',
    '\u00a0',
    '\u2028',
    '\ud83d',
    '\udc4d',
    '&',
    '%',
    '***',
    '____'
  ]
)
const messageLike = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''))
const arbitrary = fc.oneof(
  fc.string({maxLength: 200}),
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: fc.constantFrom(...'aA1.!? \n\r\t"\')-,:;…'), maxLength: 120})
)
/** Long enough to be parsed in pieces. */
const long = fc
  .tuple(messageLike, fc.integer({min: 1, max: 400}))
  .map(([text, times]) => text.repeat(times).slice(0, 20_000))
const drafts = fc.oneof({arbitrary: messageLike, weight: 8}, {arbitrary, weight: 4}, {arbitrary: long, weight: 1})

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

function leavesOf(tree: Root): Nodes[] {
  return [...nodesOf(tree)].filter((node) => 'value' in node)
}

describe('places in the repaired tree', () => {
  it('each node says what stands at its place', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        for (const node of nodesOf(parse(text))) {
          if (!node.position) continue
          if (text.slice(node.position.start.offset, node.position.end.offset) !== say(node)) expect(node).toBe(text)
        }
      }),
      runs
    )
  })

  it('the leaves are the text, in order, and each sentence holds a word or mark', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const tree = parse(text)
        let at = 0
        for (const leaf of leavesOf(tree)) {
          if (leaf.position!.start.offset !== at) expect(leaf.position).toBe(at)
          at = leaf.position!.end.offset!
        }
        expect(at).toBe(text.length)
        for (const node of nodesOf(tree)) {
          if (node.type === 'SentenceNode') expect(say(node).trim()).toBe(say(node))
          if ('children' in node && node.type !== 'RootNode') expect(node.children).not.toEqual([])
        }
      }),
      runs
    )
  })

  it('lines and columns are those of the offsets', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)]
        for (const node of nodesOf(parse(text))) {
          for (const point of node.position ? [node.position.start, node.position.end] : []) {
            const line = starts.findLastIndex((start) => start <= point.offset!)
            const column = point.offset! - starts[line]! + 1
            if (point.line !== line + 1 || point.column !== column) expect(point).toEqual({line: line + 1, column})
          }
        }
      }),
      runs
    )
  })

  it('sentences come in order, apart, and leave nothing but space between them', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        let at = 0
        for (const {start, end} of findSentences(text, 0, text.length)) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      runs
    )
  })
})
