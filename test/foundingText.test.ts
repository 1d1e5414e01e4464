import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {lintText} from '../bin/api.ts'
import {createEngine} from '../src/engine.ts'

const engine = createEngine([], {rules: {}, weights: {}, phrases: {}})
const read = (name: string) => readFileSync(new URL(`../fixtures/drafts/${name}.txt`, import.meta.url), 'utf8')
const [starts = [], empathy = [], ends = []] = read('founding-phrases')
  .trim()
  .split('\n\n')
  .map((paragraph) => paragraph.split('\n'))

const substance = 'Take the tablets with food. Repeat the test in May. Use the cream twice a day.'

function evidenceOf(text: string) {
  return engine.lint({text, filePath: '<text>'}).evidence
}

/** What counted for a question, verbatim. */
function counted(text: string, question: 'opening' | 'empathy' | 'close'): string[] {
  return evidenceOf(text)[question].map((one) => one.text)
}

describe('the phrases of the founding text', () => {
  test('are all there: 27, and one for each further choice of a slash list', () => {
    expect(starts).toHaveLength(10)
    expect(empathy).toHaveLength(9 + 2 + 3)
    expect(ends).toHaveLength(8 + 2)
  })

  test('are alone responsible for what counts', () => {
    expect(evidenceOf(`Hi Ana,\n\n${substance}\n\nDr. Lee`)).toEqual({
      opening: [],
      empathy: [],
      close: [],
      critical: [],
      confirmation: [],
      highAcuity: [],
      placeholder: []
    })
  })

  test.each(starts)('open a message: %s', (phrase) => {
    expect(counted(`Hi Ana,\n\n${phrase} ${substance}\n\nDr. Lee`, 'opening')).toEqual([phrase])
  })

  test.each(empathy)('show empathy: %s', (phrase) => {
    expect(counted(`Hi Ana,\n\n${substance} ${phrase} ${substance}\n\nDr. Lee`, 'empathy')).toEqual([phrase])
  })

  test.each(ends)('end a message: %s', (phrase) => {
    expect(counted(`Hi Ana,\n\n${substance} ${phrase}\n\nDr. Lee`, 'close')).toEqual([phrase])
  })

  test.each([...starts, ...empathy, ...ends])('count however they are written: %s', (phrase) => {
    const question = starts.includes(phrase) ? 'opening' : empathy.includes(phrase) ? 'empathy' : 'close'
    for (const written of [phrase.replaceAll("'", '’'), phrase.toUpperCase(), phrase.toLowerCase()]) {
      expect(counted(question === 'close' ? `${substance} ${written}` : `${written} ${substance}`, question)).toContain(
        written
      )
    }
  })

  test.each(['xx', 'a/b'])('with the slot left open is a placeholder or nothing: %s', (slot) => {
    const {placeholder} = evidenceOf(`I can see how ${slot} would be a concern for you.`)
    expect(placeholder.map(({words}) => words)).toEqual(slot === 'xx' ? ['xx'] : [])
  })
})

describe('the founding text’s own advice passes', () => {
  const draft = [
    'Hi Ana,',
    'Good to hear from you. I can see how the new cough would be a concern for you.',
    'Your chest x-ray is normal, and you can see it in the patient portal. Rest and drink plenty of fluids. Please call us the same day if you have trouble breathing, or if you are no better in a week.',
    'I hope this information is helpful. Please stay in touch.',
    'Dr. Lee'
  ].join('\n\n')

  test.each(['recommended', 'all'])('with the rules of msglint:%s', async (preset) => {
    const [result] = await lintText(draft, {config: {extends: `msglint:${preset}`}})
    expect(result?.messages).toEqual([])
    expect(result?.score).toBe(100)
  })
})
