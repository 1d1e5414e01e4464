import {describe, expect, test} from 'vitest'
import {rules} from '../rules/index.ts'
import {createEngine} from '../src/engine.ts'

const settings = {rules: Object.fromEntries(rules.map(({id}) => [id, [1, {}] as const])), weights: {}, phrases: {}}
const engine = createEngine(rules, settings)

/** The quickest of a few runs, in milliseconds: what others do on the machine only ever adds. */
function quickest(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 2; run++) {
    const start = performance.now()
    engine.lint({text, filePath: '<text>'})
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Text that parsers and patterns of other tools take too long over. */
const units = [
  ...[
    'a',
    'A.',
    'x.Y',
    'a-',
    '. ',
    '! ',
    '1. ',
    '9',
    '😀',
    '\u0301',
    '"',
    '’',
    '- a\n',
    '> q\n',
    'a\n',
    'a\n\n',
    '\r\n',
    ' ',
    '\t'
  ],
  ...[
    '(',
    '[',
    '{{',
    '<',
    '«',
    '((',
    '[a ',
    '(a ',
    '{a:',
    '<%',
    '#{',
    '%a',
    '@A',
    '*',
    '***',
    '***\n',
    '_',
    '___',
    '_ ',
    'xx '
  ],
  ...[
    'no ',
    'not ',
    'if you ',
    'thanks ',
    'I am so sorry ',
    'Hi Ana,\n',
    'Best,\nLee\n',
    'Re: ',
    'On 4 May ',
    'http://a.b/',
    'P.S. '
  ]
]

describe('the time a draft takes grows with its length and no faster', () => {
  quickest('Hi Ana. Thanks for your question. Take care.')

  test.each(units)('%j over and over', (unit) => {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length))
    const short = quickest(text(2_000))
    const long = quickest(text(16_000))
    // Eight times the text. Going back over it would cost 64 times; small drafts have a floor, and machines a bad day.
    expect(long).toBeLessThan(Math.max(short, 8) * 32)
  })
})
