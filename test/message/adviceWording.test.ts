import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('care advised without delay, by its governing verb or noun', () => {
  test.each([
    'I recommend that you see a dermatologist as soon as possible for a biopsy.',
    'I would recommend contacting your transplant team as soon as possible.',
    'It is important that you are seen by a physician as soon as possible.',
    'You must see an ENT specialist today or tomorrow at the latest.',
    'See a doctor today about that hand.',
    'Get your wife to see a doctor today, please.',
    'It is imperative that she consult an eye surgeon by tomorrow.',
    'Your urologist must see you today.',
    'Have an ENT see you within the next day or so.',
    'Your son needs to be examined by an eye doctor this week.',
    'You should go back to the hospital this very hour.',
    'Please bring her to the ward today, as the pain in her shoulder is a warning sign.',
    'It is crucial that he gets immediate medical attention.',
    'A biopsy is needed and should not be postponed.',
    'A colonoscopy must be arranged within two weeks.',
    'Our advice is that you be admitted tomorrow for intravenous antibiotics.',
    'The team should be contacted promptly to discuss other options.',
    'Stop atenolol and bring him in emergency straight.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'It was good to see the doctor with you today.',
    'I will contact you as soon as possible once the report is there.',
    'We reply as soon as possible.',
    'You will see the dermatologist this week as planned.',
    'Please see the nurse today to sign the form.',
    'In such cases, one should call emergency services immediately.',
    'For such symptoms, please contact the nurse promptly.',
    'Should the soft spot bulge, the child must be seen immediately.',
    'Sudden loss of vision would of course have to be evaluated immediately.',
    'In a baby under three months, any fever must be evaluated immediately.',
    'Inform the nurse promptly of any tingling during the session.',
    'Vomiting or unequal pupils require that you take him to the ER immediately.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('a medicine ordered in the passive or as a line of a prescription', () => {
  test.each([
    'Tab metformin 500 mg twice daily after food to be started.',
    'As the scan shows a hot nodule, methimazole 10 mg once daily is to be started.',
    'Griseofulvin tablets 250 mg should be given to your child twice daily for 8 weeks.',
    'The infant is to be given nystatin oral drops 1 ml four times a day.',
    'Treatment for tuberculosis must start this week.',
    'The dose of your carbimazole should be brought down to 5 mg.',
    'Lactulose needs to be increased to 30 mL three times per day.',
    'Tab. ivermectin 12 mg, single dose, repeat after 7 days.',
    'Apply calcipotriol ointment once daily for four weeks.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'Pantoprazole is to be taken half an hour before breakfast.',
    'Use ketoconazole shampoo twice weekly.',
    'Isotretinoin is prescribed for nodular acne.',
    'Fluconazole 150 mg is commonly prescribed for it.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('a disease told, of whatever kind', () => {
  test.each([
    'You have triple negative breast cancer.',
    'He has a low-grade prostate cancer.',
    'You have non-small cell lung cancer.',
    'You have a rare form of lymphoma.',
    'Your son has a mild form of epilepsy.',
    'You have been diagnosed with type 2 diabetes.',
    'The lab confirmed type 1 diabetes.',
    'The cause of your pain is pancreatic cancer.',
    'Your headaches are due to a small stroke.',
    'There is evidence of melanoma.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'You have a higher risk of breast cancer.',
    'The cause of your pain is not cancer.',
    'There is little sign of melanoma.',
    'Your glucose test was normal, so gestational diabetes has been ruled out.',
    'The X-ray shows that the pneumonia has cleared.',
    'A stress fracture of the foot has been excluded by MRI.',
    'I am sorry to hear that she has been diagnosed with breast cancer.',
    "That's your third negative chlamydia."
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('words of danger about other things', () => {
  test.each([
    'The wee blue light blinks, that means it works.',
    "Please don't drive in the blue glasses.",
    "You'll be seen within 18 weeks.",
    'Your blood lead level is 2.1, which needs no treatment.',
    'Your tetanus shot is up to date.',
    'Around 1 in 20 women are recalled and most have nothing wrong.',
    'Your Thyronorm 75 is out of stock; 50 + 25 given.',
    'I do not agree with how you were told.',
    'Please leave the insulin on the second shelf.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})
