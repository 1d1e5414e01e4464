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
    'Your GFR is 13.',
    'Your PSA went from 3.1 last year to 9.4.',
    'Since last year your PSA has gone from 3.1 to 9.4.',
    'Your hemoglobin went from 13.9 six months ago to 9.6 now.',
    'Your PSA was 3 last year and is now 9.',
    'Your PSA was 3.1 in March; it is 9.2 now.',
    'PSA 9.4 (3.1 last year).',
    'PSA 9.4 (previously 3.1).',
    'Creatinine 2.4, baseline 1.0.',
    'Creatinine 2.4 mg/dL, was 1.0 mg/dL.',
    'Your creatinine used to be 1.0 and is now 2.4.',
    'Hemoglobin 9, which is down from 13.',
    'Hemoglobin 9.1, a drop from 13.',
    'Your heart function dropped from 55% to 30%.',
    'Your platelets were 240 and are now 95.'
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
    'Your weight went from 80 to 72.',
    'Your hemoglobin A1c went from 11.2 to 7.4, well done.',
    'Hgb A1c 6.9, down from 9.8.',
    'Your Hb A1c dropped from 12 to 8.',
    'Creatinine clearance went from 60 to 100.',
    'PSA normal, vitamin D went from 12 to 34.',
    'Your creatinine is stable and your ferritin went from 8 to 40.',
    'Your hemoglobin is fine and CRP fell from 80 to 8.',
    'eGFR stable, A1c fell from 9 to 6.5.',
    'EF unchanged, BNP from 400 to 20.',
    'PSA 4.5 from 2 March is unchanged.',
    'Hemoglobin 11 from 15 May is stable.',
    'EF 45 from 2022, unchanged.',
    'Your PSA appointment moved from 3 to 10 March.',
    'For the hemoglobin test the lab opens from 9 am to 5 pm.',
    'Your kidney function tests are done from 8 to 4.',
    'PSA results take from 2 to 5 days.',
    'We can stretch your PSA testing interval from 6 to 12 months.',
    'For your kidney function we recommend reducing salt from 10 to 5 grams.',
    'The normal range for creatinine is from 0.6 to 1.3.',
    'PSA is a choice for men from 30 to 69.',
    'The PSA cut-off rises from 2.5 to 6.5 with age.',
    'Your creatinine was 1.0 and is now 88 because the new lab uses micromoles.',
    'Hemoglobin went from 120 to 12 because the lab now reports g/dL.',
    'With heparin, platelets can fall from 200 to 90, which is why we check.',
    'Your hemoglobin came down from 17.5 to 12 with the phlebotomies.',
    'eGFR stage 3 is mild.',
    'Your eGFR puts you in stage 2.',
    'Your eGFR means CKD stage 3, unchanged.',
    'GFR category 2.',
    'Your eGFR dropped 5 points to 55.',
    'Your eGFR is down 8% to 71.',
    'Your eGFR lost about 2 a year.',
    'Your eGFR is fine, albumin 4.2.',
    'Your eGFR is good; take the lisinopril 10 mg as before.',
    'Your eGFR will be done in the next 2 to 3 weeks.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('a degree that is pointed at is no condition', () => {
  test.each([
    'If you are in that much pain and bleeding that heavily, I would go to the emergency room.',
    'If you are this short of breath, go to the emergency room.',
    'If you feel this bad, go to the ER.',
    'If you have this much pain, call 911.',
    'If you are bleeding this heavily, go to the ER.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'If you are ever that short of breath, go to the emergency room.',
    'If it gets that bad, go to the emergency room.',
    'If the pain is severe, go to the emergency room.',
    'If you are feeling this bad tomorrow, go to the ER.',
    'If you are still feeling this bad on Friday, go to the ER.',
    'If it is this bad again next month, go to the ER.',
    'Come back to the ER if the pain is this bad again.',
    'If your blood pressure is this high at the next reading, go to the ER.',
    'If it is still this sore when you wake up, go to the ER.',
    'A fever above 104 is dangerous. If his temperature is that high, take him to the ER.',
    'If your sugar is that low, call 911.',
    'If you are this short of breath and also get chest pain, call 911.',
    'If your friend is in that much pain, she should go to the ER.',
    'Only go to the ER if it is that bad.',
    'If your sugars are still this high next week, increase your insulin to 12 units.',
    'If you are still this dizzy after three days, stop the amlodipine.',
    'If the nausea is that bad, stop the Ozempic for a week.',
    'If the pills are that hard to swallow, stop taking them.'
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
    'Your testicle may be twisted, and that cannot wait for Monday.',
    'You’re having a heart attack; it’s unusual for women to feel it in the jaw.',
    'It is unusual for your age, but this is a stroke.',
    'Over the phone this sounds like cauda equina.',
    'Please pick up the phone: this is a heart attack.',
    'Her immune system is in septic shock.',
    'Your boiler is leaking: this is carbon monoxide poisoning.',
    'Take the bus, it goes straight to the ER, now.',
    'Take the route that leads to the nearest ER, now.',
    'Take the shuttle that takes you to the ER now.',
    'You have six hours to save the testicle.',
    'The paramedics are on their way.',
    'The crew is on the way.',
    'The ambulance has been sent.',
    'Both packs of her propranolol are gone.',
    'The whole box of paracetamol is gone.',
    'His testis may have twisted.',
    'The ball is twisted.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })

  test.each([
    'Take bus 4, it goes straight to the hospital.',
    'The bus takes you to the emergency room entrance.',
    'The computer has had a stroke and we are waiting for a new one.',
    'You have 24 hours before your video visit to send the photos.',
    'You have 48 hours before the visit to cancel without a fee.',
    'You have six hours before the test without food.',
    'You have two hours left before the portal closes.',
    'The ambulance coming on Tuesday is your booked ride to dialysis.',
    'The flying doctor is coming on Tuesday for the routine clinic.',
    'The RFDS is coming to Coober Pedy next month for skin checks.',
    'The air ambulance is landing at the school fair on Saturday.',
    'Dr. Shah is at the hospital in Pune right now and will answer tomorrow.',
    'Your mother is in the hospital in Delhi right now.',
    'We asked the hospital in Galway right away to send the letter.',
    'The hospital in Boston right now has no openings for elective scans.',
    'Two boxes of your insulin are missing from the delivery.',
    'Two packets of your metformin are empty now, so here is the refill.',
    'Two strips of your lisinopril taken per month is right.',
    'An ovary that is twisted causes sudden pain; yours is not.',
    'Bus number 12 goes straight to the emergency department.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toEqual([])
  })
})

describe('news', () => {
  test.each([
    'It is time to plan for dialysis.',
    'It sounds like he is at end-stage COPD.',
    'There are still swimmers in the sample, so carry on with precautions.',
    'Your CT showed a nodule that fell through the cracks.',
    'Your biopsy shows cancer, though it is rare for someone your age.',
    'Stop the Cipro today; it is rare for it to hurt tendons, but we take no chance.',
    'You might need dialysis soon.',
    'We are heading for dialysis.',
    'His COPD is now end stage COPD.',
    'Your vasectomy sample has not cleared.',
    'A growth that slipped between the cracks.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'We may one day have to talk about dialysis.',
    'It is rare for warfarin to be stopped before dental work.',
    'Good swimmers and a good count, so no worries about a family.',
    'It’s not yet time to plan for dialysis.',
    'No need to discuss dialysis.',
    'Thank you for taking the time to talk about dialysis at the support group.',
    'The lab is not far from dialysis, on the ground floor.',
    'It is unlikely you will need dialysis.',
    'Your prior authorization is in the end stage.',
    'Healing is in the end stage, great.',
    'The goal is to keep you from reaching end stage.',
    'Zero sperm: you can stop contraception.',
    'Your sperm sample should not be collected in a condom.',
    'The copper coil stops sperm and works as contraception.',
    'Sorry your cholesterol results fell through the cracks! They are perfect.',
    'We found you a spot when another patient dropped off the list.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})
