import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('danger that is told beside a look-alike', () => {
  test.each([
    'Your potassium is 6.8 a week after starting lisinopril.',
    'Your hemoglobin is 6.1 a week after the surgery.',
    'Your potassium is 6.9, other tests are normal.',
    'Your potassium is 6.8 to 7.0.',
    'Your potassium has gone up to 6.2.',
    'Your potassium has crept right up to 6.7.',
    'Your glucose was 32 mg/dL.',
    'Your blood sugar was 40 mmol/L.',
    'Your glucose was 480 to 520 all day.',
    'You take two blood thinners, and one has to be stopped today.',
    'Two of your pills interact, and one may cause bleeding: stop the aspirin.',
    'You have two aneurysms and one has doubled in size.',
    'Of the two moles, both were removed and one has melanoma in it.',
    'Your appendix is infected, antibiotics are unlikely to work, so you need surgery today.',
    'The tumor is unlikely to respond, so you need chemotherapy.',
    'Go to the ER, otherwise there is no way to rule out a clot.',
    'Go to the ER otherwise you are not going to be safe.',
    'If no one can drive you, take the bus that goes to the ER.',
    'The combination you took could be fatal.',
    'A complication of your surgery can be sepsis, and I am worried you have it.',
    'Please make an appointment for an eye exam as soon as possible because of the sudden loss of vision.',
    'Your biopsy is positive and the risk is of lymphoma.',
    'To the hospital please, and now, not tomorrow.',
    'Your creatinine went from 1.0 to 2.4, so please repeat the lab tomorrow.',
    'Your hemoglobin went from 13 to 8.4; call me if you see black stools.',
    'Your hemoglobin went from 13 to 8.4, and this should be looked into.',
    'Your platelets went from 240 to 60, which is out of range.',
    'Your PSA went from 4 to 11, higher than expected.',
    'Your hemoglobin was 12 in January and is 8.1 now.',
    'Your hemoglobin is down to 8.1 from 12.',
    'Your PSA has more than doubled, from 3.9 to 8.8.',
    'Your potassium does not come down, so you need to start dialysis tomorrow.',
    'The ambulance has been sent to you.',
    'Your results require immediate attention.',
    'Since last year your PSA has gone from 3.1 to 9.4.'
  ])('%s', (sentence) => {
    const {critical, highAcuity} = evidenceOf(sentence)
    expect([...critical, ...highAcuity]).not.toEqual([])
  })
})

describe('routine that is told in words of danger', () => {
  test.each([
    'Your creatinine is .9 mg/dL.',
    'A potassium of 6.4 would be dangerous, and yours is 4.1.',
    'Two boxes of the Flonase are gone so it is time for a refill.',
    'You said both bottles of your lisinopril are gone; the refill is at Walgreens.',
    'Your two packs of birth control pills are gone, so I sent a refill.',
    'Please do not wait at home for the delivery.',
    'Don’t wait at home for the results, we will call your cell.',
    'The paramedics have been called twice this month for your falls.',
    'Glad the ambulance has been called off and you are home safe.',
    'The ambulance has been sent a bill.',
    'Your results are back and nothing requires urgent attention.',
    'Your results show nothing that needs urgent attention.',
    'Your mammogram did not show anything that requires immediate attention.',
    'Your test did not reveal any findings requiring immediate attention.',
    'Please avoid taking these together, as calcium blocks iron.',
    'Exercise boosts the effect of metformin.',
    'Adding ezetimibe boosts the effect of your statin.',
    'Your hemoglobin fell from 14 to 10 after delivery, as is common.',
    'Your CEA went from 2 to 4.',
    'Your CA 125 went from 3 to 6, still normal.',
    'Your AFP went from 3 to 7 in pregnancy.',
    'Your platelets dropped from 250 to 110 during chemo, as we planned.',
    'Your PSA rose from 2 to 8 before your prostatectomy in 2019.',
    'Last year your hemoglobin dropped from 13 to 8; it is now 13.5.',
    'Your platelets fell from 300 to 120 in the hospital and have recovered since.',
    'Your eGFR of 9 is expected as a dialysis patient.',
    'Your eGFR was 12 before the transplant and is 60 now.',
    'The goal is to delay the time to start dialysis.',
    'Please arrive on time to get ready for dialysis.',
    'We will talk about the time to start dialysis at your next visit.',
    'You will probably need dialysis someday, years from now.',
    'Please book your well-woman exam as soon as you can.',
    'Please schedule your Medicare wellness exam as soon as possible.',
    'Please schedule your dilated retinal exam as soon as possible.',
    'He is in end stage renal disease and has dialysis as usual on Monday.',
    'The transplant program serves people in end stage liver disease.',
    'You have two hours before the offer is lost.',
    'You have about two hours to save your answers in the portal.',
    'After a vasectomy, sperm can remain for months, so keep using contraception until we clear you.',
    'If the headache is that severe, call 911; otherwise take Tylenol.',
    'Call me if the pain is not better; if it is that bad, go to the ER.',
    'If you are this swollen, take an extra Lasix today.'
  ])('none: %s', (sentence) => {
    const {critical, highAcuity} = evidenceOf(sentence)
    expect([...critical, ...highAcuity]).toEqual([])
  })
})

describe('no empathy', () => {
  test.each([
    'You are dealing with a lot of dandruff.',
    'You are managing a lot better with the new inhaler.',
    'You have been carrying a lot of fluid in your legs.'
  ])('none: %s', (sentence) => {
    const {empathy} = evidenceOf(sentence)
    expect(empathy).toEqual([])
  })
})

describe('no receipt', () => {
  test.each([
    'Could you please repeat the instructions for the inhaler to your mother?',
    'Can you repeat the next test in two weeks?'
  ])('none: %s', (sentence) => {
    const {confirmation} = evidenceOf(sentence)
    expect(confirmation).toEqual([])
  })
})

describe('an hour is no result', () => {
  test.each([
    'Come for a repeat INR on Friday morning between 8 and 10.',
    'Please come for your INR on Friday at 10.',
    'Next INR check at 9 on Monday please.',
    'We will repeat your potassium at your 8 o’clock visit.',
    'Repeat blood sugar check on 28 June at 2.',
    'INR tomorrow at 7, dentist at 10.'
  ])('%s', (sentence) => {
    const {critical, highAcuity} = evidenceOf(sentence)
    expect([...critical, ...highAcuity]).toEqual([])
  })

  test.each(['Lab found your sodium at 121.', 'Your potassium came back at 6.8.', 'The INR’s at 5.1.'])(
    'a result: %s',
    (sentence) => {
      expect(evidenceOf(sentence).critical).not.toEqual([])
    }
  )
})

describe('which numbers are those of a result', () => {
  test.each([
    'Your eGFR is 11, and dialysis is what we have to discuss.',
    'Your eGFR is 12 and I am referring you for a kidney transplant.',
    'Your hemoglobin dropped 4 points from 13 to 8.6.',
    'The EF went from 60 to 30 (normal 50 to 70).',
    'Your A1c is fine, but your hemoglobin fell from 13 to 8.4.',
    'When we checked, your creatinine had risen from 1.0 to 3.0.',
    'Your hemoglobin fell from 13 to 8.4 and we must fix it before your surgery.',
    'Your hemoglobin went from 13.9 6 months ago to 8.6 now.',
    'Your calcium, corrected for albumin, is 14.2.',
    'Your potassium came back at 6.8.',
    'Your CEA went from 4 to 12.',
    'Your CA 125 went from 20 to 90.',
    'Your AFP went from 5 to 30.',
    'Your creatinine went from 80 to 190.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'Your hemoglobin was 13 and your potassium is now 4.',
    'Your eGFR is 58, LDL was 130.',
    'Creatinine dropped 0.5 from 2.0 to 1.5.',
    'Creatinine went from 0.8 to 0.9 (normal up to 1.3).',
    'Your white blood count went from 14 to 9.',
    'Your eGFR dropped 10 to 48.',
    'Your eGFR is 5 lower than last time.',
    'For your eGFR, see page 4.',
    'As you are on dialysis, your eGFR is 9.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})
