import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('findings in organs, told plainly', () => {
  test.each([
    'Her cornea has perforated.',
    'The macula of your right eye has come off.',
    'The X-ray shows that your lung has collapsed.',
    'Your mitral valve is leaking so badly that it must be repaired.',
    'Her adrenals have failed.',
    'Your pituitary no longer produces cortisol.',
    'There is an infection in your hip replacement.',
    'The MRI found an abscess in the brain.',
    'We saw a clot in the left atrium.',
    'There is a needle in his bowel on the film.',
    'The scan revealed a perforated ulcer.',
    'The cultures have grown listeria.',
    'Fluid is pressing on your heart.',
    'The lymphoma has returned.',
    'The antibodies confirm myasthenia gravis.',
    'The NIPT came back high risk for Down syndrome.',
    'The report confirms that you have had a heart attack.',
    'The recording showed two fits.',
    'The mercury in your blood is twenty times above the limit.',
    'Your phenytoin is at a toxic level.',
    'The sirolimus level was undetectable.',
    'Your carboxyhaemoglobin is 18%.',
    'Your bile acids are 130.',
    'Your bilirubin today is 19 mg/dL.',
    'Your CD4 count is 120.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'The scan shows nothing to suggest an abscess.',
    'The film shows nothing resembling a fracture.',
    'The culture has grown nothing after a week.',
    'Your potassium has fallen to 4.4.',
    'The bilirubin has dropped from 70 to 12.',
    'Your haemoglobin has climbed from 90 to 128.',
    'The sodium of 109 was a lab error.',
    'The platelet count of 12 was due to clumping.',
    'A potassium above 7 is dangerous because the heart may stop.',
    'Phenytoin becomes toxic above 20.',
    'Gleason 9 stands for an aggressive cancer.',
    'What we feared was a tumour turned out to be a scar.',
    'Your sister’s lymphoma does not raise your risk.',
    'The retina has healed and is attached.',
    'Air in the bowel is normal.',
    'Your son’s lead level is 1.4.',
    'Your EF is 60%.',
    'The hepatitis antibody stays positive for life.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('a number that was', () => {
  test.each([
    'Your sodium was 114 on admission, and it is 138 today.',
    'The potassium had fallen to 2.2 and has been normal since.',
    'Please check your fasting sugar, HbA1c and TSH.',
    'Pancreatitis is likelier with triglycerides above 500-1000.'
  ])('is none of today: %s', (sentence) => {
    expect(evidenceOf(sentence)).toMatchObject({critical: [], highAcuity: []})
  })

  test.each([
    'Your sodium was 114 yesterday, and it is 116 today.',
    'Your sodium was 114, and your potassium was normal.',
    'Your sodium was 114 and this was not a lab error.',
    'The sodium was 114 this morning; the normal range is 135 to 145.'
  ])('is one of today: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })
})

describe('a child not yet born', () => {
  test.each([
    'We could not find a heartbeat this morning.',
    'The ultrasound no longer shows any cardiac activity.',
    'You are losing the pregnancy.',
    'The pregnancy sits in the right tube.',
    'There is hardly any fluid left around your baby.',
    'Your cervix has dilated.',
    'The cervix measures 14 mm.',
    'The placenta is coming away.',
    'The blood flow in the cord is absent.',
    'Your baby has not grown since the last scan.',
    'The skull of your baby has not formed, and her kidneys are missing.',
    'The baby has a hole in the diaphragm.'
  ])('is told of: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'The heartbeat is not visible yet, because it is early.',
    'There is plenty of fluid around the baby.',
    'Your cervix measures 36 mm.',
    'The placenta has moved up.',
    'This is not a miscarriage.',
    'We will listen for the heartbeat next week.'
  ])('is well: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})
