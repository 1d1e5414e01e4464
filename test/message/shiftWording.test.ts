import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('results that moved', () => {
  test.each([
    'The PSA went from 4 to 19.',
    'PSA was 4, now 19.',
    'Your hemoglobin fell from 13 to 9.',
    'Your haemoglobin went from 128 to 84.',
    'Hemoglobin is 9, down from 13.',
    'Your platelets dropped from 210 to 88.',
    'Your platelets dropped from 210,000 to 88,000.',
    'Your eGFR is 28, down from 60.',
    'Your creatinine was 1.0 in May, now it is 1.9.',
    'The ejection fraction went from 55 to 30.',
    'Your GFR is 13.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'The PSA went from 19 to 4.',
    'Your PSA went from 1.1 to 2.3.',
    'The CEA went from 5.0 to 5.9.',
    'Hemoglobin is 12.9, was 13.',
    'Your hemoglobin went from 18 to 13.',
    'Your platelets went from 60 to 210.',
    'Your platelets came down from 700 to 300.',
    'Your eGFR went from 120 to 88.',
    'Your creatinine went from 2.2 to 1.1.',
    'Your ejection fraction went from 30 to 55.',
    'Your eGFR is 92.',
    'Your weight went from 80 to 72.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('a degree that is pointed at is no condition', () => {
  test.each([
    'If you are in that much pain and bleeding that heavily, I would go to the emergency room.',
    'If you are this short of breath, go to the emergency room.',
    'If the pain is that severe, you should be seen in the ER tonight.',
    'If his fever is really that high he needs to be seen today.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'If you are ever that short of breath, go to the emergency room.',
    'If it gets that bad, go to the emergency room.',
    'If the pain is severe, go to the emergency room.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('the way to the hospital', () => {
  test.each([
    'So the hospital in Bunbury, right now, and do not stop for a feed.',
    'The ambulance is on its way to you.',
    'The flying doctor is on its way.',
    'Skip the bus and go to the ER.',
    'The bus takes too long, go to the ER now.',
    'Your testicle may be twisted, and that cannot wait for Monday.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })

  test.each([
    'Take bus 4, it goes straight to the hospital.',
    'The bus takes you to the emergency room entrance.',
    'The computer has had a stroke and we are waiting for a new one.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toEqual([])
  })
})

describe('news', () => {
  test.each([
    'It is time to plan for dialysis.',
    'It sounds like he is at end-stage COPD.',
    'There are still swimmers in the sample, so carry on with precautions.',
    'Your CT showed a nodule that fell through the cracks.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'We may one day have to talk about dialysis.',
    'It is rare for warfarin to be stopped before dental work.',
    'Good swimmers and a good count, so no worries about a family.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})
