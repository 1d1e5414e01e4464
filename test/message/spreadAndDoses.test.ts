import {describe, expect, test} from 'vitest'
import {closeOf, evidenceOf} from './wordsAlone.ts'

describe('a disease and the place that it has reached', () => {
  test.each([
    'It is in the lymph nodes under the arm now.',
    'Your disease is back and in the ribs.',
    'The cancer is in the liver and one lung.',
    'The melanoma has reached the brain.',
    'It has got into the bone marrow.',
    'The scan shows it in the spine.',
    'There are new deposits in the lungs.',
    'Three lymph nodes are involved.',
    'Sadly, it is already in both lungs.',
    'The lymphoma is back in the marrow.',
    'His tumor has found its way to the adrenal glands.'
  ])('is critical: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'The ache is in the spine.',
    'The infection is in the ear.',
    'The needle is in the lymph node for a second.',
    'It is in the liver that sugar is stored.',
    'The cancer is not in the lymph nodes.',
    'It is not in the bones.',
    'We will look whether it is in the lymph nodes.',
    'If the cancer has reached the liver, tablets come first.',
    'Your file has reached the liver clinic.',
    'Disc disease is in the lower spine.',
    'The fluid is in the lung for an hour.',
    'The lungs and nodes are involved in most people.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('a dose set right without an order', () => {
  test.each([
    'The alendronate is once a WEEK.',
    'Your bisoprolol is HALF a tablet, not a whole one.',
    'The lamotrigine is once a day, not twice.',
    'The digoxin is one tablet, and not two.',
    'The oxycodone is one tablet every SIX hours, not every four.',
    'It is one puff of your salbutamol, not two.',
    'The timolol goes in the left eye, not the right.',
    'The methotrexate is on Mondays only.'
  ])('is critical: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'The art class is once a WEEK.',
    'The methotrexate clinic is once a WEEK.',
    'The appointment for your methotrexate is once a WEEK.',
    'Your visit is at ONE, not two.',
    'Your bisoprolol is one tablet as before.',
    'The atorvastatin is one refill, not two.',
    'Your metformin is a white tablet, not a blue one.',
    'The insulin pen has ONE needle, not two.',
    'The walk is twice a day, not once.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('what sounds like news', () => {
  test.each([
    'The BI-RADS 4 area of last spring turned out to be a cyst.',
    'That suspicious spot was found to be a scar.',
    'Your kidney function fell by two points.',
    'Your lung function has dropped by a hair.',
    'The PSA rose by 0.1.',
    'Every newborn must be checked within a day of birth.',
    'Babies should be seen within two days of going home.',
    'Petra, ward 4B, children’s cancer'
  ])('is none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })

  test.each([
    'Your mammogram is BI-RADS 4.',
    'The BI-RADS 4 lump that seemed benign turned out to be cancer.',
    'Your kidney function fell by 11 points.',
    'Your lung function has dropped by a third.',
    'All babies are checked, and yours must be seen today.',
    'Both twins must be seen today.'
  ])('is news: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('a hard place', () => {
  test.each([
    'You are in such a rough spot.',
    'You find yourself in such a painful position.',
    'They have put you in an impossible situation.',
    'What a place to be in.',
    'What a spot for a mother to be in.',
    'What a bind you are in.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'You are in such a good place.',
    'What a place for a holiday.',
    'In such a case, ring the ward.',
    'If you are in such a tough spot again, ring the ward.',
    'You have been put in a two-bed room.',
    'What a spot to inject.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })
})

describe('approval and an order to go on', () => {
  test.each([
    'Perfect, carry on with this.',
    'Great, keep going with the cream.',
    'Excellent, carry on.',
    'OK good, keep going.',
    'Fine, carry on as before.',
    'Keep going with the same dose.'
  ])('is no close: %s', (sentence) => {
    expect(closeOf(sentence)).toEqual([])
  })

  test.each([
    'Great, keep going, we believe in you.',
    'Keep going, it gets easier.',
    'Keep up the good work.',
    'Carry on shining.',
    'Keep smiling.'
  ])('is a close with a word for the patient: %s', (sentence) => {
    expect(closeOf(sentence)).not.toEqual([])
  })
})
