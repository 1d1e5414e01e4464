import {expect, test} from 'vitest'
import {understand} from '../src/engine.ts'
import {createVocabulary} from '../src/message/vocabulary.ts'
import {reword, toldOnce} from '../src/rewording.ts'

const vocabulary = createVocabulary()

function reworded(text: string): string {
  const message = understand(text, vocabulary)
  const [{at, text: put} = {at: {start: 0, end: 0}, text: ''}] = reword(message, message.marks('jargon')[0]!)
  return text.slice(0, at.start) + put + text.slice(at.end)
}

test.each([
  ['Hypertension runs in your family.', 'High blood pressure runs in your family.'],
  ['You have an erythematous rash.', 'You have a red rash.'],
  ['An erythematous rash is common.', 'A red rash is common.'],
  ['You have a tachycardia.', 'You have a fast heartbeat.'],
  ['Your edema is better.', 'Your swelling is better.'],
  ['PLEASE UTILIZE THE STAIRS.', 'PLEASE USE THE STAIRS.'],
  ['UTILIZE PRN.', 'use PRN.'],
  ['It is AN ERYTHEMATOUS RASH.', 'It is A RED RASH.']
])('%s', (text, better) => {
  expect(reworded(text)).toBe(better)
})

test.each([
  ['Take it b.i.d. and rest.', 'Take it twice a day and rest.'],
  ['Take it b.i.d.', 'Take it twice a day.']
])('a stop that is part of the word goes with it: %s', (text, better) => {
  const message = understand(text, vocabulary)
  const [{at, text: put} = {at: {start: 0, end: 0}, text: ''}] = reword(message, message.marks('dose-latin')[0]!)
  expect(text.slice(0, at.start) + put + text.slice(at.end)).toBe(better)
})

test.each([
  ['Edema is common. The edema, and the itch of pruritus, will go.', [['Edema', 'edema'], ['pruritus']]],
  ['You have edema (swelling). The edema will go.', []]
])('of words that stand twice, the first is told, with the others behind it: %s', (text, told) => {
  const message = understand(text, vocabulary)
  const found = [...toldOnce(message, message.marks('jargon'), [], (mark) => ({at: mark, say: mark.text}))]
  expect(found.map((first) => [first, ...first.again!()].map(({say}) => say))).toEqual(told)
})

function spelledOut(text: string, kind: 'abbreviation' | 'dose-latin'): string {
  const message = understand(text, vocabulary)
  const [{at, text: put} = {at: {start: 0, end: 0}, text: ''}] = reword(message, message.marks(kind).at(-1)!)
  return text.slice(0, at.start) + put + text.slice(at.end)
}

test.each([
  ['You have a UTI.', 'You have a urinary tract infection.'],
  ['We will do a UA.', 'We will do a urine test.'],
  ['An NSAID may help.', 'An anti-inflammatory pain reliever may help.'],
  ['You had an AKI.', 'You had a kidney injury.'],
  ['You have a BPH.', 'You have an enlarged prostate.']
])('the article goes by the sound: %s', (text, better) => {
  expect(spelledOut(text, 'abbreviation')).toBe(better)
})

test.each([
  ['Amoxicillin 500 mg PO TID with food.', 'Amoxicillin 500 mg PO three times a day with food.'],
  ['TAKE IT TID WITH FOOD.', 'TAKE IT THREE TIMES A DAY WITH FOOD.']
])('capitals of short forms are no shouting: %s', (text, better) => {
  expect(spelledOut(text, 'dose-latin')).toBe(better)
})
