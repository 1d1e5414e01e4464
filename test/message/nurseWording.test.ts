import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('tablets kept for the day', () => {
  test.each([
    'What you wrote about the pills you’ve put aside worries me.',
    'You told me that you have been saving up your tablets to end things.',
    'You mentioned that you have collected enough tablets to do it.',
    'You told me about the tablets you have been hoarding.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
    expect(evidenceOf(sentence).empathy).toEqual([])
  })

  test.each([
    'You can put the old tablets aside and bring them to the pharmacy.',
    'You have been saving up your tablets because of the cost.',
    'Please store up to 30 tablets in the travel box.',
    'You have stockpiled tablets for your trip.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toEqual([])
  })
})

describe('straight to hospital', () => {
  test.each([
    'Please take Oliver straight to the hospital.',
    'Please bring him straight to the children’s emergency.',
    'You need to go directly to the hospital on Elm Street.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })

  test.each([
    'The ambulance took you straight to the hospital last week.',
    'If it comes back, go straight to the hospital.',
    'The lab sends the sample directly to the hospital.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toEqual([])
  })
})

describe('a visit today, asked for in other words', () => {
  test.each([
    'We want to see you this afternoon.',
    'We need to get you in today.',
    'I think you need an in-person evaluation today.',
    'I would recommend you come into my office for evaluation or go to your local urgent care center.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'We hope to get you in today for your flu shot.',
    'It was good to see you this afternoon.',
    'You do not need an in-person visit today.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('a medicine', () => {
  test.each(['Tablet Ecosprin to be stopped 5 days prior to the surgery.', 'Warfarin to be held from Monday.'])(
    'that is to be stopped: %s',
    (sentence) => {
      expect(evidenceOf(sentence).critical).not.toEqual([])
    }
  )

  test('that others have given before is none to start', () => {
    expect(evidenceOf('The hospital there put you on bisoprolol.').critical).toEqual([])
  })
})

test.each([
  'Putting it in writing as I promised.',
  'As promised, here it is in writing.',
  'Thanks for the chat on the phone.'
])('it was told already: %s', (sentence) => {
  expect(evidenceOf(sentence).confirmation).not.toEqual([])
})
