import {expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

test.each([
  'Your father had a stroke.',
  'I see that your mother had a stroke.',
  'Chest pain can be a sign of a heart attack.',
  'A stiff neck with fever can be a sign of meningitis.'
])('a stroke in the family, or a lesson: %s', (told) => {
  expect(evidenceOf(told).highAcuity).toEqual([])
})

test.each([
  'Your father is having a stroke.',
  'I think your father had a stroke.',
  'Chest pain like yours can be a sign of a heart attack.',
  'Slurred speech this morning can be a sign of a stroke.'
])('no family history and no lesson: %s', (told) => {
  expect(evidenceOf(told).highAcuity).not.toEqual([])
})

test.each([
  'Your mother was diagnosed with cancer.',
  'Your sister was diagnosed with breast cancer at 40.',
  'A potassium above 6.5 is dangerous.'
])('a disease of the family, or of anybody: %s', (told) => {
  expect(evidenceOf(told).critical).toEqual([])
})

test.each([
  'You were diagnosed with melanoma.',
  'Your son was diagnosed with leukemia.',
  'Your mother has been diagnosed with cancer.',
  'Your potassium of 6.5 is dangerous.'
])('a disease of the patient: %s', (told) => {
  expect(evidenceOf(told).critical).not.toEqual([])
})
