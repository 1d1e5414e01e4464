import {describe, expect, test} from 'vitest'
import {type Advice, advice} from '../lexicon/advice.ts'
import {fill} from '../src/advice.ts'
import {createEngine} from '../src/engine.ts'

const engine = createEngine([], {rules: {}, weights: {}, phrases: {}})
const substance = 'Take the tablets with food. Repeat the test in May. Use the cream twice a day.'

/** What drafts of each kind are about, as it would stand in a suggestion. */
const topics = {
  symptom: ['your back pain', 'your cough', 'your headaches', 'your nausea'],
  'mild-condition': ['your sinus infection', 'your flu', 'your hay fever'],
  procedure: ['your colonoscopy', 'your surgery'],
  test: ['your MRI', 'your x-ray', 'your lab results', 'your biopsy'],
  medicine: ['your lisinopril', 'your inhaler', 'your iron tablets']
}

function written({text, topics: fitting}: Advice): string[] {
  if (!text.includes('{topic}')) return [text]
  return (fitting ?? []).flatMap((kind) =>
    topics[kind].map((phrase) => fill(text, {phrase, isPlural: /[^su]s$/.test(phrase)}))
  )
}

const places = {
  opening: (line: string) => `Hi Ana,\n\n${line} ${substance}\n\nDr. Lee`,
  empathy: (line: string) => `Hi Ana,\n\n${line} ${substance}\n\nDr. Lee`,
  close: (line: string) => `Hi Ana,\n\n${substance} ${line}\n\nDr. Lee`,
  confirmation: (line: string) => `Hi Ana,\n\nStop taking your warfarin today. ${line}\n\nDr. Lee`
}

describe.each(Object.keys(places) as (keyof typeof places)[])('the advice on %s counts', (question) => {
  test.each(advice[question].flatMap(written))('%s', (line) => {
    const {evidence} = engine.lint({text: places[question](line), filePath: '<text>'})
    expect(evidence[question].map(({text}) => text)).toContain(line)
    expect(evidence.placeholder).toEqual([])
  })
})
