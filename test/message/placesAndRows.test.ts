import {describe, expect, it} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('an order of today by ward or house', () => {
  it.each([
    'Present yourself at St Luke’s eye ward this evening.',
    'Ward 11, before noon today.',
    'Be at Ward 9 by noon.',
    'Get yourself down to Ward 7 at Hillcrest General this evening.',
    'Attend the Royal Infirmary before nightfall.',
    'Make your way to Ward 6 this evening.',
    'You are wanted on Ward 3 this afternoon.',
    'Splint on, same-day hand clinic at Hillcrest till 6.',
    'Come over and be monitored.',
    'Up tae Ward 6, noo, and dinnae wait for the bus.',
    "If you wouldn't mind popping in today, I could examine the knee.",
    'Would you mind coming in this afternoon so that I can look at the wound?'
  ])('is: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toHaveLength(1)
  })

  it.each([
    'The ward 5 clerk lost your form.',
    'Ward 4 now has new beds.',
    'Could you come in today to see the new room?',
    'Ward 5 is on the second floor.',
    'Our same-day eye clinic is open on weekdays.',
    'The same-day eye clinic has moved.',
    'Visiting on Ward 9 is by noon.',
    'Come to Ward 4 this morning for your planned operation.',
    'Be at the day unit by noon for your scan.',
    'I will be on Ward 9 by noon.',
    'Dinnae go to Ward 6 this evening.',
    'Would you mind coming in today to sign the form?',
    'Could you come in today for your annual exam?'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('a medicine told to rest by where it lies', () => {
  it.each([
    'Simvastatin stays in its box until the antifungal is finished.',
    'Let the azathioprine doze in its drawer.',
    'The methotrexate sleeps in the cupboard this week.',
    'Let your apixaban sit in its box this weekend.',
    'The amiodarone lies in the drawer from today.',
    'Metformin stays in its box while you take the antibiotics.'
  ])('is: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toHaveLength(1)
  })

  it.each([
    'Your insulin stays in the fridge until you use it.',
    'The tablets stay in their bottle, away from damp.',
    'Methotrexate stays in its box until the next dose.',
    'Your tablets wait in the box at the desk for you.',
    'Keep the lid on the bottle.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('news and orders as a row has them', () => {
  it.each([
    "The syringe driver's gone up to 15 mg of oxycodone.",
    'Her pump has been turned down to 12 mg of morphine.',
    "Dad's driver is now at 40 of oxycodone.",
    'Please bin the old insulin chart.',
    'Clindamycin 600 mg an hour before the root canal.',
    'Bring it, or we do not operate.',
    'Spot B: squamous cell carcinoma.',
    'Sample 2, invasive ductal carcinoma.',
    'It has come back, in the hip and the lower spine.',
    'Your blood carries the MSH2 change of the family.',
    'The battery of this model may stop without notice.',
    "Your pacemaker's battery may fail early.",
    'With such high blood sugar readings you need urgent treatment.',
    'Thicken all his drinks to level 3 from tonight.'
  ])('is critical: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toHaveLength(1)
  })

  it.each([
    'The pump has gone up to 30 dollars.',
    'His driver is now at 20 of morphine, unchanged.',
    'Bin the old appointment card.',
    'Amoxicillin is no longer given before dental cleaning.',
    'Spot 2: no melanoma.',
    'Mole B, benign.',
    'The pain has come back in the hip and the lower ribs.',
    'Your sample does not carry the BRCA2 change.',
    'Your sample has the Lynch gene form attached.',
    'The battery of your phone can die without warning.',
    'The battery will not run out suddenly.',
    'A high blood pressure reading on one day needs no care.',
    'Your fluids no longer need to be thickened.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('what only sounds critical', () => {
  it.each([
    'The doctor says that the tuberculosis test is negative.',
    'We see that the HIV and hepatitis tests are all negative.',
    'The risk of a tear during the endoscopy is very low.',
    'You need to be on a blood thinner to prevent clots.',
    'You took the morning after pill within a day, which is good.',
    'Do not take antibiotics for this cough.',
    'Do not take antibiotics for a cold.',
    'Please get 1-blood sugar after food2-Lipids3-Urine.',
    'That type is resistant to radiotherapy.'
  ])('is not: %s', (sentence) => {
    const {critical, highAcuity} = evidenceOf(sentence)
    expect({critical, highAcuity}).toEqual({critical: [], highAcuity: []})
  })

  it.each([
    'The doctor says the malaria test is positive.',
    'The pathologist says melanoma; the hepatitis test is negative.',
    'Your endoscopy result is very low for iron and dangerous.',
    'She now needs to be on a blood thinner to prevent a stroke.',
    'Take the emergency contraceptive pill within 48 hours.',
    'Do not take the antibiotics.',
    'Do not take antibiotics when you are on methotrexate.',
    'Blood sugar fasting 45, thyroid fine.',
    'The germ is resistant to amoxicillin.'
  ])('is critical all the same: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toHaveLength(1)
  })
})

describe('limbs and eyes that can be lost', () => {
  it.each([
    'Black patch on the left heel.',
    'The second toe is black and smells.',
    'His fingers are purple below the cast.',
    'Her toes have gone white and numb under the bandage.',
    'With contacts in overnight, the eye is red and light hurts.',
    'Contact lenses day and night, the eye angry and the vision blurred.'
  ])('is: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toHaveLength(1)
  })

  it.each([
    'Your black toenail will grow out.',
    'Your toes are purple from the nail polish under the bandage.',
    'Your fingers are blue from the ink under the bandage.',
    'If your fingers go blue below the cast, call us.',
    'Contacts can make an eye red and sore.',
    'Wear your contacts again once the eye is no longer red and painful.',
    'Take your lenses out if your eye gets red and painful.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toEqual([])
  })
})

describe('what only sounds like an emergency', () => {
  it.each([
    'Suicidal thoughts, question 9: you marked zero, as before.',
    'Self-harm screen: nil.',
    'Suicide item: 0, again.',
    'On thoughts of suicide you answered not at all.',
    'Item 9: you marked never for thoughts of suicide.',
    'Suicide prevention training is today.',
    'The throat closing in June is long over.',
    'The throat closing up last spring was a peanut.',
    "It doesn't look like the doctors think you had a stroke.",
    'We have no reason to think you had a stroke.',
    'Such a state is called sepsis, which can lead to a low pressure.',
    'The brace fit is good for a second year.',
    'The fit test for your mask is now on Thursday.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toEqual([])
  })

  it.each([
    'Suicide item: 0 in May and 3 today.',
    'Your throat is closing up now.',
    'It sounds like you had a stroke.',
    'This is diabetic ketoacidosis.',
    'His fit has not stopped.'
  ])('is one all the same: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toHaveLength(1)
  })
})

it('an emergency number on the phone is no call to the reader', () => {
  expect(evidenceOf('Get 999 on the phone now.').confirmation).toEqual([])
})
