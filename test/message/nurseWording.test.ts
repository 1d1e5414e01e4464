import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('tablets kept for the day', () => {
  test.each([
    'What you wrote about the pills you’ve put aside worries me.',
    'You told me that you have been saving up your tablets to end things.',
    'You mentioned that you have collected enough tablets to do it.',
    'You told me about the tablets you have been hoarding.',
    'You told me that you have been saving up your tablets to end things because you cannot afford treatment.',
    'You told me that you have hoarded pills since your surgery and that you want to use them.',
    'You said that you do not see a reason to go on with life.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
    expect(evidenceOf(sentence).empathy).toEqual([])
  })

  test.each([
    'You can put the old tablets aside and bring them to the pharmacy.',
    'You have been saving up your tablets because of the cost.',
    'Please store up to 30 tablets in the travel box.',
    'You have stockpiled tablets for your trip.',
    'You put your pills by the bed and that helps.',
    'Thanks for telling me that you set your metformin tablets aside for the scan.',
    'You have enough pills to finish the antibiotic course.',
    'We will taper the pills slowly to end it safely.',
    'We stored up to 90 tablets for you.',
    'You have been saving up money for the medication.',
    'Your wife has hidden away the tablets.',
    'You mentioned stockpiling tablets since the hurricane warning.',
    'I do not see a reason to go on insulin.',
    'She does not see a reason to live closer to the hospital.',
    'I do not see the point in carrying on with the brace.'
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
    'The lab sends the sample directly to the hospital.',
    'Please come straight to the hospital at 7 am on the day of your procedure.',
    'You must take this letter straight to the hospital appointments desk.',
    'The parking signs take you straight to the hospital entrance.',
    'You should go directly to the Emergency Contacts tab.'
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
    'You do not need an in-person visit today.',
    'The grandchildren want to see you this afternoon.',
    'You may want to check him this evening and write the number down.',
    'You want an in-person visit today and we have 3 pm free.',
    'We will try to get you in today for your blood pressure check.',
    'No need to get you in today.',
    'I suggest you go to urgent care for the sports physical since we are full.',
    'I would recommend you come into the office for evaluation or a video visit for the knee.'
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
    expect(evidenceOf('The hospital wants us to put you on apixaban today.').critical).not.toEqual([])
  })

  test.each([
    'Your insurer wants Ozempic to be stopped and I have appealed.',
    'The metformin to be stopped list is attached.'
  ])('none is to be stopped: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

test.each(['Putting it in writing as I promised.', 'Thanks for the chat on the phone.'])(
  'it was told already: %s',
  (sentence) => {
    expect(evidenceOf(sentence).confirmation).not.toEqual([])
  }
)

test.each([
  'Please put it in writing like we promised the insurer.',
  'Thank you for the call on the phone yesterday with my nurse about parking.'
])('nothing was told: %s', (sentence) => {
  expect(evidenceOf(sentence).confirmation).toEqual([])
})

test('a fever is a reason to go on to the ER, in a case', () => {
  expect(evidenceOf('Fever is a reason to go on to the ER.').highAcuity).toEqual([])
})
