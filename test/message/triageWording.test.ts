import {describe, expect, test} from 'vitest'
import {evidenceOf, readByWords} from './wordsAlone.ts'

describe('what was overlooked, or given wrong', () => {
  test.each([
    'Your PSA of 14 came back in March and was filed without anyone calling you.',
    'We told you it was normal, but your PSA result was filed without anyone acting on it.',
    'Your CT in February mentioned a 2.1 cm lung nodule which I did not act on.',
    'Your CT showed a nodule that was never followed up.',
    'There was a nodule on your CT that nobody followed up.',
    'We gave your son twice the dose of ibuprofen.',
    'You were given 5 mL of the drops, which is twice what you should have had.',
    'The nurse gave you the wrong vaccine.',
    'The pharmacy gave you the wrong dose of warfarin which belonged to a woman with the same name.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'We can draw the vitamin D test that we missed at your last visit.',
    'The vitamin D result, which I overlooked in my last message, is in the normal range.',
    'It was a small cyst on the scan that nobody missed.',
    'No one called you about your test time, and I apologize.',
    'Your results were filed without a call because everything was normal.',
    'Your scan was archived without being paid for, so billing may call.',
    'You paid twice what you should have had to, and I asked billing to refund you.',
    'Your baby took half her usual amount at the last feed, and that is fine with a cold.',
    'You received a reminder for the wrong vaccine, please ignore it.',
    'You got the wrong vaccine card, here is yours.',
    'The clinic received the wrong vaccine from the supplier, so we have to move your shot to Friday.',
    'I looked into it and nobody gave you the wrong shot.',
    'There is no lesion that we overlooked.',
    'Your nodule is stable; sorry we missed you on Tuesday.',
    'The mass was not followed up since it was a simple cyst.',
    'Nobody acted on your MRI order.',
    'You were given a bill for double what you should have paid.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('news in a few words', () => {
  test.each([
    'Biopsy result: invasive ductal carcinoma, left breast.',
    'The ultrasound means that this pregnancy will not continue.',
    'The x-ray shows a mass in the right lung that was not there last year.',
    'A clot has to be ruled out and that can’t wait until Monday.',
    'Flu negative, syphilis positive, please come in.',
    'The test confirms HIV; hepatitis C not detected.',
    'Sadly the pregnancy is not going to continue to the end.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'The biopsy result rules cancer out.',
    'Biopsy report: melanoma not seen.',
    'Biopsy results for lymphoma take two weeks.',
    'The pregnancy cannot go on past 42 weeks, so we plan an induction then.',
    'Your pregnancy test was lost in the mail.',
    'Your son’s strep test was positive.',
    'Your pregnancy test is positive.',
    'Since we stopped your metformin last spring your weight is steady.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('the head of a memo', () => {
  const order = '\n\nPlease stop the warfarin today.'

  test.each([
    'To: Ana\nFrom: Dr. Lee',
    'From: Dr. Lee\nTo: Ana\nSubject: your pills',
    'Memo\nTo: Ana\nFrom: Dr. Lee',
    'URGENT\nTo: Ana\nFrom: Dr. Lee',
    'To: Ana\nDOB: 1/2/60\nFrom: Dr. Lee',
    'Re: your tablets\nFrom: Dr. Lee\nTo: Ana'
  ])('hides nothing: %j', (head) => {
    expect(readByWords(head + order).evidence.critical).not.toEqual([])
  })

  test.each([
    'Hi Ana,\n\nDate: June 4, stop Eliquis two days before.\nTime: 9 am\nDr. Lee',
    'Date: May 3, 2026 - Ana, please stop the warfarin today.'
  ])('is not the line of an order: %j', (text) => {
    expect(readByWords(text).evidence.critical).not.toEqual([])
  })

  test.each([
    'Re: your question\nFrom: Ana Ruiz\nSent: May 2',
    'Subject: RE: form\n\nFrom: Ana Ruiz',
    'Hi Ana,\n\nFrom: Ana Ruiz\nTo: Dr. Cho',
    'Will do\n\nFrom: Ana Ruiz\nTo: Dr. Cho',
    'Subject: RE: pills\nFrom: Ana Ruiz\nTo: Dr. Cho',
    'Your form is ready.\n\nFrom: Ana Ruiz\nTo: Dr. Cho',
    'To: Ana Ruiz\nFrom: Dr. Cho\n\nYour form is ready.\n\nFrom: Ana Ruiz\nTo: Dr. Cho'
  ])('is not that of an earlier message: %j', (head) => {
    expect(readByWords(head + order).evidence.critical).toEqual([])
  })
})

test('what lies here for somebody stands by nobody', () => {
  expect(evidenceOf('The form is here for you to sign.').empathy).toEqual([])
  expect(evidenceOf('I am here for you.').empathy).not.toEqual([])
})
