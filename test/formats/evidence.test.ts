import {Chalk} from 'chalk'
import {describe, expect, test} from 'vitest'
import {evidence} from '../../src/formats/evidence.ts'
import {plain} from '../../src/formats/palette.ts'
import {visible} from '../../src/formats/visible.ts'
import {type Question, questions} from '../../src/message/message.ts'
import type {ExplainedEvidence, ExplainResult, NearEvidence} from '../../src/result.ts'

function proof(text: string, words: string, act: string, more: Partial<NearEvidence> = {}): ExplainedEvidence {
  const at = text.indexOf(words)
  return {
    text,
    words,
    act,
    range: [10, 10 + text.length],
    wordsRange: [10 + at, 10 + at + words.length],
    line: 2,
    column: 1,
    endLine: 2,
    endColumn: 1 + text.length,
    ...more
  }
}

function miss(text: string, words: string, act: string, why: string, more: Partial<NearEvidence> = {}): NearEvidence {
  return {...proof(text, words, act, more), obstacle: 'condition', why}
}

type Answer = Partial<Pick<ExplainResult['questions'][number], 'counted' | 'nearly'>>

function result(answers: Partial<Record<Question, Answer>>): ExplainResult {
  const all = questions.map((question) => ({question, counted: [], nearly: [], ...answers[question]}))
  return {filePath: '/home/draft.txt', questions: all}
}

const shown = (one: ExplainResult, columns = 100, palette = plain) =>
  evidence({cwd: '/home', columns, palette}).draft(one)

const draft = result({
  opening: {counted: [proof('Thanks for writing about your knee.', 'Thanks for writing', 'thanks-for-message')]},
  close: {counted: [proof('See you at the fair!', 'fair', 'wording', {line: 12, column: 31})]},
  critical: {
    counted: [{...proof('Stop the warfarin.', 'Stop the warfarin', 'stop-medicine'), reason: 'a medicine to stop'}],
    nearly: [
      miss('If you get chest pain,\ncall 911.', 'call 911', 'emergency-directive', 'conditional (“If”)', {line: 10}),
      miss('Please hum.', 'hum', 'wording', 'the witness is not sure', {line: 11, column: 2})
    ]
  },
  highAcuity: {counted: [proof('Our own words.', 'own words', 'your-highAcuity')]}
})

describe('the evidence of a draft', () => {
  test('is yes or no, what counted and what nearly did', () => {
    expect(shown(draft)).toMatchInlineSnapshot(`
      "draft.txt
        opening       yes  Does it begin on a personal note?
          2:1  «Thanks for writing» about your knee.
               ↳ thanks for message
        empathy       no   Does it show empathy?
        close         yes  Does it end on a personal note?
          12:31  See you at the «fair»!
                 ↳ its wording, by the trained witness
        critical      yes  Does it carry information critical to care?
          2:1   «Stop the warfarin».
                ↳ stop medicine (a medicine to stop)
          10:1  If you get chest pain, «call 911».
                ↳ not counted: emergency directive, but conditional (“If”)
          11:2  Please «hum».
                ↳ not counted: the witness is not sure
        confirmation  no   Does it make sure that it was received and understood?
        highAcuity    yes  Is the situation too urgent for a message?
          2:1  Our «own words».
               ↳ a phrase of your config
        placeholder   no   Is template text left in?

      "
    `)
  })

  test('wraps to the terminal, and marks words across lines', () => {
    const long = 'I can see how hard it has been to wait for all of these results for so very long.'
    const one = result({
      empathy: {counted: [proof(long, 'how hard it has been to wait for all', 'names-hardship')]},
      close: {nearly: [miss(long, 'hard', 'stands-by', `${'too early '.repeat(8)}indeed`)]}
    })
    const page = shown(one, 50)
    expect(
      Math.max(
        ...page
          .split('\n')
          .slice(1)
          .filter((line) => line.startsWith('    '))
          .map((line) => line.length)
      )
    ).toBeLessThanOrEqual(50)
    expect(page.replace(/\s+/g, ' ')).toContain('I can see «how hard it has been to wait for all» of these')
  })

  test('colours, and is the same text without them', () => {
    const coloured = shown(draft, 30, new Chalk({level: 1}))
    expect(coloured).toContain('\u001b[32m«Thanks for writing»\u001b[39m')
    // On both lines that the words stand on.
    for (const words of ['«call', '911»']) expect(coloured).toContain(`\u001b[33m${words}\u001b[39m`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(shown(draft, 30))
  })

  test('of a long sentence is what stands round the words', () => {
    const far = 'far '.repeat(200)
    const page = shown(result({empathy: {counted: [proof(`${far}so sorry ${far}`, 'so sorry', 'sympathy')]}})).replace(
      /\s+/g,
      ' '
    )
    expect(page).toContain('far «so sorry» far')
    expect(page).toContain('… ↳ sympathy')
    expect(page.length).toBeLessThan(900)
  })

  test('leaves out near misses beyond the fifth, and says how many', () => {
    const many = (amount: number) => Array.from({length: amount}, () => miss('Hum.', 'Hum', 'hums', 'a question'))
    expect(shown(result({close: {nearly: many(7)}}))).toContain('… and 2 more that nearly counted\n')
    expect(shown(result({close: {nearly: many(5)}}))).not.toContain('more that nearly')
  })

  test('cannot command the terminal', () => {
    const evil = '\u001b[2J\u009b31m\u202e\u0007'
    const one = result({empathy: {counted: [proof(evil, evil, evil)], nearly: [miss(evil, evil, evil, evil)]}})
    const format = evidence({cwd: '/home', columns: 100, palette: plain})
    const page = format.draft({...one, filePath: evil}, {id: evil, line: 1}) + format.unread(evil, evil)
    expect(page.replaceAll('\n', '')).toBe(visible(page.replaceAll('\n', '')))
    expect(page).toContain('«\\x1b[2J\\x9b31m\\u202e\\x07»')
  })
})

test('a draft that could not be read has its reason', () => {
  const format = evidence({cwd: '/home', columns: 100, palette: plain})
  expect(format.head() + format.unread('/home/a.txt', 'is a directory')).toBe('\na.txt\n  is a directory\n\n')
})
