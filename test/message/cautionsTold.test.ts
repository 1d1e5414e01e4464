import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('an emergency told by somebody beside the patient', () => {
  test.each([
    'Amelia was stung at recess and her lips are swelling and she is wheezing. I gave the EpiPen at 10:40 and the ambulance is taking her to St. Mary’s. Please go there now.',
    'Your son hit his head at gym and is vomiting. We called 911 and they are taking him to Mercy. Please go straight to the hospital.',
    'Your mother fell in the shower and cannot move her leg. The ambulance is on its way; please meet us at the hospital.',
    'Leo is having a seizure that has not stopped. Paramedics are with him now. Please come at once.',
    'I found your father slumped and his speech is slurred. I have called 999 and the paramedics are here. Please come to the house now.',
    'Your daughter had an allergic reaction at lunch and I gave her EpiPen. She is on her way to the ER by ambulance.',
    'Noah swallowed a button battery at snack time. Paramedics have taken him to Children’s Hospital. Please go there right away.'
  ])('is seen: %s', (sentence) => {
    const evidence = evidenceOf(sentence)
    expect(evidence.critical).not.toEqual([])
    expect(evidence.highAcuity).not.toEqual([])
  })
})

describe('a sign to be looked at today', () => {
  test.each([
    'Less movement since last night at 37 weeks needs monitoring today.',
    'Reduced movements since the morning at 35 weeks need checking today.',
    'Bleeding at 30 weeks needs to be checked today.',
    'A fever of 39 in a six week old needs to be seen today.',
    'A painful swollen calf after a flight needs a scan today.',
    'Sudden flashes and a curtain need an eye exam today.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('an emergency told by somebody beside the patient: decoys', () => {
  test.each([
    'Amelia was stung last summer and her lips swelled. We keep an EpiPen in the office for her.',
    'Please go there now that the desk is quiet.',
    'Ben fell at recess and scraped his knee. I cleaned it and gave him a plaster. Please check it tonight.',
    'The ambulance is taking the children on a tour of the station. Please go there at ten.',
    'Leo had a good day after his seizure last month, no more since.',
    'The form needs checking today.',
    'The pump needs monitoring each day as before.'
  ])('is not seen: %s', (sentence) => {
    const evidence = evidenceOf(sentence)
    expect(evidence.critical).toEqual([])
    expect(evidence.highAcuity).toEqual([])
  })
})

describe('a dose changed by an arrow or a bracket', () => {
  test.each([
    'Metoprolol 25 → 50 mg twice a day',
    'Metoprolol 25 → 50 mg twice a day.',
    'Levothyroxine 88 -> 100 mcg daily',
    'Levothyroxine 88 -> 100 mcg daily.',
    'New dose lisinopril: 20 mg (was 10)',
    'New dose lisinopril: 20 mg (was 10).',
    'Lisinopril 20 mg daily (was 10 mg).',
    'Sertraline: 50 mg → 100 mg every morning.',
    'Prednisone 40 mg --> 20 mg tomorrow.',
    'Warfarin 5 mg => 4 mg from tonight.',
    'Carvedilol 6.25 mg bid (previously 3.125).',
    'Lantus 20 units, was 16.',
    'Your amlodipine is 10 mg now (up from 5).',
    'Gabapentin 300 mg three times daily (up from 100 mg).',
    'Furosemide 40 -> 80 mg.',
    'Levetiracetam to 750 mg twice daily (was 500).'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('a dose changed by an arrow or a bracket: decoys', () => {
  test.each([
    'A1c 7.1 -> 6.8 on the metformin.',
    'weight 80 -> 78 kg.',
    'A1c 7.1 -> 6.8.',
    'LDL 130 -> 84 on atorvastatin.',
    'LDL 84 (was 130) with the atorvastatin 20 mg.',
    'TSH 4.1 -> 2.2 on levothyroxine 88.',
    'BP 140/90 -> 128/80 on lisinopril.',
    'The copay for lisinopril is $10 (was 20).',
    'Metoprolol 25 mg -> refill sent.',
    'Lisinopril 20 mg, same as it was.',
    'The metformin pack has 90 tablets (was 60).'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('what was not sterile', () => {
  test.each([
    'the sterilizer used on 4 April failed its spore test. You had a filling that day. Please have a blood test for hepatitis B, C and HIV.',
    'The autoclave failed its spore test on the day of your extraction.',
    'The endoscope used for your colonoscopy was not properly disinfected.',
    'The scope that was used on you had not been fully cleaned.',
    'The dialysis machine you used was contaminated with hepatitis B.',
    'Insulin pens may have been shared between patients on the ward while you were there.',
    'Vials were reused between patients on the day of your injection.',
    'The steriliser did not work on the day of your implant.',
    'Instruments used in your surgery were not sterilized.',
    'The needle used for your injection may have been used before.',
    'We found a breach in infection control at the clinic where you had your infusion.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('what was not sterile: decoys', () => {
  test.each([
    'The autoclave passed its spore test as it does every week.',
    'Our sterilizer is checked weekly with a spore test.',
    'All our instruments are sterilized between patients.',
    'The autoclave broke down, so your cleaning is moved to Friday.',
    'We use a new needle for every patient.',
    'The endoscope is disinfected after each use.',
    'The scope is thin and soft.',
    'The dialysis machine beeped because of the clamp.',
    'The old autoclave failed and we have bought a new one.',
    'Empty vials can be reused as flower pots.'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('another strength delivered', () => {
  test.each([
    'pain patch was to be 25, but the box delivered holds 75. Please do not put the new patch on.',
    'The box delivered holds 75, not 25.',
    'Your fentanyl was meant to be 12, but the pharmacy sent 50.',
    'The pharmacy gave you 10 mg tablets where I ordered 1 mg.',
    'The bottle you were given holds 100 mg capsules instead of 10 mg.',
    'You should have got 5 mg tablets but the bag had 50 mg.',
    'Please do not put the new patch on.',
    'Your prescription was for 2.5 mg but you were given 25 mg.',
    'You received the wrong strength of levothyroxine.',
    'The courier left somebody else’s insulin with you.',
    'The wrong inhaler was delivered to you.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('another strength delivered: decoys', () => {
  test.each([
    'The form was to be blue, but the box delivered holds white ones.',
    'The box delivered holds 90 tablets, not 30, so you are stocked for longer.',
    'The pharmacy gave you two 10 mg tablets where it was one 20 mg tablet, the same dose.',
    'You received the wrong bill.',
    'The wrong shoe was delivered to you.',
    'Put the new patch on when the old one is due.',
    'Your appointment was for Monday but you were given Friday.',
    'The box was to be here on the 25th but comes on the 27th.'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('an order to whoever has begun', () => {
  test.each([
    'Did you already start the steroid? If yes stop it.',
    'In case you started the antibiotic, stop it: you are allergic to it.',
    'If you have already taken one, do not take any more.',
    'If you have already picked up the cefuroxime, do not take it.',
    'If you already started the prednisone, stop it today.',
    'If you have begun the amoxicillin, stop it, it is a penicillin.',
    'If the first tablet is already down, take no more of them.',
    'In case you have already picked it up, please do not take the clarithromycin.',
    'If you have already opened the box, do not use it.',
    'Have you already started the ibuprofen? If so, stop it.',
    'If already started, stop the naproxen.',
    'If you already filled the tramadol, please do not take it.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('an order to whoever has begun: decoys', () => {
  test.each([
    'If you have taken more than six, stop and call us.',
    'If you get a rash, stop it.',
    'If you start to feel sick, stop the tablets.',
    'If you start the antibiotic and get a rash, stop it.',
    'If you have already booked, do not call again.',
    'If you have already paid, do not pay the bill.',
    'If you have already had the vaccine, do not book another.',
    'Did you already send the form? If yes skip this.',
    'If you have started to feel better, stop the drops.'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('an inherited risk', () => {
  test.each([
    'Malignant hyperthermia gene: positive.',
    'Malignant hyperthermia gene: positive',
    'You carry the gene for malignant hyperthermia. Every anaesthetist must know.',
    'Every anaesthetist must know.',
    'You are susceptible to malignant hyperthermia.',
    'Your test shows pseudocholinesterase deficiency.',
    'You have pseudocholinesterase deficiency, so tell every anesthetist.',
    'Your HLA-B*5701 is positive, so no abacavir.',
    'HLA-B*1502 positive.',
    'The HLA-B*15:02 test came back positive.',
    'You have G6PD deficiency, so never take nitrofurantoin or dapsone.',
    'G6PD deficiency confirmed: no primaquine, no dapsone.',
    'The test shows that you are a poor metaboliser of clopidogrel.',
    'You have DPD deficiency, so capecitabine would poison you.',
    'Your factor V Leiden test is positive.',
    'The muscle biopsy confirms malignant hyperthermia.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('an inherited risk: decoys', () => {
  test.each([
    'Malignant hyperthermia gene: negative.',
    'You do not carry the gene for malignant hyperthermia.',
    'HLA-B*5701 negative.',
    'Malignant hyperthermia is rare.',
    'The HLA-B*1502 test takes two weeks.',
    'You do not have pseudocholinesterase deficiency.',
    'Every anaesthetist must know the room code.',
    'Your HLA-B*5701 test has been ordered.',
    'People with G6PD deficiency should avoid fava beans.',
    'Your uncle had malignant hyperthermia; your own test is negative.'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('rest until a test, and medicines that clash', () => {
  test.each([
    'Until that has been done, no competitive sport, no heavy lifting.',
    'Until that’s been done, no competitive sport, no heavy lifting.',
    'Until the echo has been done, no sports and no weights.',
    'No sport until the echo is done.',
    'Please do no exercise until the heart scan has been done.',
    'Until we have the MRI result, no contact sports.',
    'No driving until the heart monitor is back.',
    'She must not play football until the cardiologist has seen her.',
    'St John’s Wort is not ok with the pill, it makes it less effective.',
    'St. John’s wort makes your pill less effective.',
    'Grapefruit does not go with your simvastatin.',
    'St John’s wort and your sertraline should not be taken together.',
    'St John’s wort stops the pill from working.',
    'Ibuprofen is not ok with your warfarin.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('rest until a test, and medicines that clash: decoys', () => {
  test.each([
    'Until the form has been signed, no sport at school.',
    'No sports on Sunday until the pool opens.',
    'Until the stitches are out, keep it dry.',
    'Paracetamol is ok with the pill.',
    'Milk makes the iron less effective.',
    'Coffee is fine with the pill.',
    'No gym until Monday, as it is shut.',
    'Grapefruit is fine with your amlodipine.',
    'Until the snow is gone, no football for anybody.',
    'Is St John’s wort ok with the pill?'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('a lasting disease', () => {
  test.each([
    'Your test shows that you have type 2 diabetes.',
    'The eye pressure test shows that you have glaucoma.',
    'You have been diagnosed with type 2 diabetes.',
    'I am afraid that it is Graves’ disease.',
    'Your diagnosis is polymyalgia rheumatica.',
    'The spirometry confirms COPD.',
    'Spirometry confirms asthma.',
    'The blood test confirms pernicious anaemia.',
    'The swab confirms genital herpes.',
    'You meet the criteria for anorexia nervosa.',
    'The rash is consistent with new Lyme disease.',
    'That is glaucoma, and drops begin tonight.',
    'You have shingles, and the tablets should start today.',
    'The scan shows wet macular degeneration.',
    'The sleep study shows severe sleep apnoea.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('a lasting disease: decoys', () => {
  test.each([
    'Since you have asthma, the flu vaccine is free for you.',
    'As you have type 2 diabetes, your eyes are checked each year.',
    'Your test shows that your diabetes is well controlled.',
    'The scan shows fatty liver.',
    'The X-ray shows arthritis in the hip.',
    'The scan shows gallstones, silent ones.',
    'The test does not show diabetes.',
    'The spirometry shows no asthma.',
    'This is osteopenia and not osteoporosis.',
    'You were diagnosed with asthma in 2010.',
    'The leaflet is on glaucoma.',
    'People diagnosed with gout should drink water.',
    'Your mother has been diagnosed with glaucoma.',
    'Does the test show that I have asthma?',
    'If the test shows diabetes, we will talk.',
    'The report shows asthma as before.',
    'The study shows mild sleep apnoea.',
    'You have been diagnosed with ADHD.',
    'You have Lyme vaccine for the dog due in May.'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})
