import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('what looks like a condition, and is none', () => {
  test.each([
    'You should be in an emergency room right now, not on the internet.',
    'She must be seen in an emergency department tonight.',
    'You must consult a surgeon in emergency right now.',
    'He has to be taken to the hospital at once, whether or not he agrees.',
    'If what you wrote is correct, stop the atenolol today.',
    'If your baby has not moved since last evening as you write, go to the maternity unit now.',
    'Call an ambulance if the car is not available.',
    'Call an ambulance now and chew an aspirin unless allergic.',
    'Hold the Ozempic this weekend and tell us if you already took it.',
    'Start prednisone 60 mg as soon as you have picked it up.',
    'Nothing to eat from now on in case they operate.',
    'A head injury on warfarin with vomiting is a reason to call 911 now.',
    'Use your epinephrine pen now if you have one, and call 911.',
    'Go to the emergency department now, by taxi if that is what it takes.',
    'If you cannot reach us, go to the emergency department tonight.',
    'If you can, come to the emergency department now.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'If the car park is full, call the office.',
    'Call 911 if you feel faint.',
    'In an emergency, call 911.',
    'If the wound is open again, go to the emergency department.',
    'If so, stop the tablets and call us the same hour.',
    'If your son is drowsy, call 911.',
    'Let us know if the pain gets worse or go to the emergency room.',
    'Let me know if you get a dry cough and we will stop the lisinopril.',
    'If you have chest pain at home, call 911.',
    'If the pain comes back as you described, go to the emergency room.',
    'If the clinic is closed and you have chest pain, call 911.',
    'If they are slow to wake up, call 911.',
    'If your child has one more seizure, call 911.',
    'If you have got any chest pain, call 911.',
    'If no response after two weeks, increase the sertraline.',
    'When you have been vomiting for a day, stop the metformin.',
    'It is up to you whether or not to go to the emergency room.',
    'Only go to the ER if it is a true emergency.',
    'If you have any chest pain, call 911.',
    'If it is severe, go to the emergency room.',
    'If there is any bleeding, stop the apixaban.',
    'If you are still bleeding, call 911.',
    'If you are on your own and feel faint, call 911.',
    'If anything changes, stop the apixaban.',
    'If not better tomorrow, start the prednisone.',
    'If the first dose does not help, double the prednisone.'
  ])('a condition: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('what looks like a negation, history or education, and is none', () => {
  test.each([
    'No iron and no apixaban from Tuesday.',
    'No more today and no Viagra until then.',
    'The scan shows that the cancer has come back in the liver.',
    'Start doxycycline 100 mg tonight, one with breakfast and one with supper.',
    'With your history of depression, stop the mefloquine today.',
    'Heart attack has been ruled out, but the CT found lung cancer.',
    'You must not stop the clopidogrel for the tooth.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'People with asthma usually start an inhaler with a steroid.',
    'The biopsy ruled out cancer.',
    'Do not worry, and do not wait for the letter.',
    'There is no reason you cannot take ibuprofen with it.',
    'This does not mean you should not take your insulin.',
    'We have not found any heart attack.',
    'Given your history of chest pain at rest, the stress test in spring was normal.'
  ])('one of them: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })

  test.each([
    'Not able to speak in sentences is life-threatening.',
    'An inhaler every half hour and no breath for a sentence is an emergency.'
  ])('an emergency: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })

  test('a word between quotation marks is a receipt', () => {
    expect(evidenceOf('Text me "gone" once the crew has her.').confirmation).not.toEqual([])
  })
})
