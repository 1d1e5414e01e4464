import {describe, expect, test} from 'vitest'
import {evidenceOf, readByWords} from './wordsAlone.ts'

describe('a red flag said plainly of this patient', () => {
  test.each([
    'Your face is drooping on one side.',
    'You said you cannot move your left arm.',
    'New numbness in the saddle area.',
    'The seizure lasted more than five minutes.',
    "He can't catch his breath.",
    'You are coughing up blood.',
    'Your oxygen is 84%.',
    'Black tarry stools and lightheaded.',
    'Bright red bleeding at 34 weeks.',
    'You are 8 weeks pregnant with bleeding and pain on one side.',
    'You took 20 Tylenol last night.',
    'Bleach splashed into your eye.',
    'Your wound is opening up.',
    'Your blood sugar is over 500 and you are vomiting.',
    'Pain in your testicle that came on suddenly.',
    'Your baby is not moving.',
    'You mentioned having a plan to hurt yourself.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })

  test.each([
    'If your face is drooping, call 911.',
    'Is your baby limp?',
    'Your oxygen is 97%.',
    'Your oxygen is 84 while in deep sleep.',
    'You took 2 Tylenol last night.',
    'Years ago you could not move your left arm.',
    'Iron makes black stools, and some people feel dizzy.',
    'He has no numbness in the saddle.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toEqual([])
  })
})

describe('critical information in a few plain words', () => {
  test.each([
    'Increase metformin.',
    'Reduce prednisone for now.',
    'Go up on your gabapentin.',
    'Cut back on the furosemide.',
    "Let's back down on the amlodipine.",
    'Dr. Patel wants you to increase your lisinopril.',
    'D/c the HCTZ.',
    'I need you to come in to clinic today.',
    'We need you in the office today.',
    'Come in to the clinic today.',
    'We need to see you today in the office.',
    'Come into my office for evaluation or go to your local urgent care.',
    'Please go to urgent care.',
    'Time for the ER.',
    'Your A1c is 11.2.',
    'Your potassium is 6.4, and that can upset the heart.',
    'Your sodium is 118 and low.',
    'Your kidneys are at 12 percent now.',
    'Your blood grew bacteria.',
    "I'd feel much better if you went to the ER right now.",
    'Keep your stomach empty from midnight.',
    'The naproxen has to go.',
    'Throw out the rest of the simvastatin.',
    'Get everyone out of the house, the alarm means carbon monoxide.',
    'Your TSH is 48.',
    'Your creatinine rose from 1.1 to 2.4.',
    'Your kidney function got worse.',
    'Your stress test was abnormal.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'You need to come in today to sign the form.',
    'Please come in today for your flu shot.',
    'Thank you for coming in today.',
    'Should the rash spread, go to urgent care.',
    'There is no need to increase metformin.',
    'Your A1c is 6.4.',
    'Your potassium is due on the 2nd.',
    'Your heart scan was good: calcium score 4.',
    'The sertraline 50 mg is ready at CVS.',
    'I sent your lisinopril to the pharmacy with 3 refills.',
    'Amoxicillin and alcohol do not clash.',
    'The travel nurse suggests typhoid and hepatitis A for your trip.',
    'Your sugar control is good, with an A1c of 6.4.',
    'Your sugar is fine, HbA1c 7.3.',
    'TSH normal, VDRL non reactive, vitamin D 30.',
    'Your creatinine went from 2.4 to 1.1, so it improved.',
    'Your stress test was not abnormal.',
    'Nurses care for HIV-positive people and for others alike.',
    'Treatment with anti-HIV tablets is easier now.'
  ])('nothing critical: %s', (sentence) => {
    const {critical, highAcuity} = evidenceOf(sentence)
    expect([critical, highAcuity]).toEqual([[], []])
  })
})

describe('everyday business of clinics beside words of danger', () => {
  test.each([
    'Your next TSH is due June 24.',
    'Your TSH recheck is due May 30.',
    'Your TSH is due by June 24.',
    'Your next TSH is on March 25.',
    'Your TSH will be drawn Monday, July 21.',
    'Please have your TSH drawn at room 22.',
    'Your TSH costs $25 at the lab.',
    'Your A1c is due July 15.',
    'Your A1c was 10.4 in May and it is now 6.9.',
    "Your baby's heart rate was 150 this morning, right where it should be.",
    'Her pulse was 130 this morning, which is normal for a newborn.',
    'He was so brave, no tears at his shots this morning.',
    'Practice breathing deeply for ten minutes tonight before bed.',
    'What a nice drop in blood pressure this morning, 124 over 78.',
    'On the other hand, your fax was cut off this morning, so please send it again.',
    'The genetic test uses your own saliva, and you can mail the kit this afternoon.',
    'His fingers in the blue cast looked fine this morning.',
    'Your blood pressure is 78 on the bottom number today.',
    'Keep the insulin fridge at a temperature of 39 tonight.',
    'You asked about seeing bugs in the yard this morning.',
    'Your rash on the arms is patchy and pink today.',
    'The infection is spreading less today.',
    'You cannot lift your arm overhead yet because of the frozen shoulder.',
    'You may be unable to move your leg for a few hours after the spinal.',
    'Your baby is not moving to solids yet, and that is fine at five months.',
    'Your son is not moving up to the next dose yet.',
    'You are 8 weeks pregnant and the light bleeding without pain has stopped.',
    'Time for the ER waiting room survey!',
    'We will see you this afternoon at our office, as planned.',
    'See you today at our clinic!',
    'I come back to the office this afternoon and will sign your form then.',
    'Our dietitian will come back to the clinic this afternoon.',
    'Dr. Shah will come into our office this evening and call you.',
    'Your forms are signed, and I want them in the mail today.',
    'Your school wants him back in the office today with the form.',
    'Please come in this afternoon at 2:30 for your eye exam, as scheduled.',
    'Please come in today at 3 for your allergy shot.',
    'Please come in today; your orthotics are ready.',
    'Please come by today and collect your form.',
    'Just come in today between 8 and 4; no appointment is needed for flu shots.',
    'The hearing aids are under warranty; bring them in today or tomorrow and we will clean them.',
    'Your platelets went down from 460 to 320, which is normal again.',
    'Start your meal prep on Sunday so that the week is easier.',
    'Your insurance needs three months of metformin on record before it covers the injection.',
    'Your next Prolia dose is now due.',
    'Your Ozempic injections are on hold at the pharmacy until the card arrives.',
    'Try to cut them down to once a week, as cookies are a treat.',
    'You have had chickenpox, so you can never have it again.',
    'Since your mother has severe hearing loss, we booked a longer visit.',
    'The form says that your son has type 1 diabetes and requires insulin at lunch.',
    'Your thyroid is underactive, as you know, and the tablets keep it in balance.',
    "Lice were found in one child at your daughter's school, and there is nothing you need to do.",
    'Salmonella was found in a recalled brand of eggs that was sold in our state.'
  ])('nothing critical, nothing acute: %s', (sentence) => {
    const {critical, highAcuity} = evidenceOf(sentence)
    expect([critical, highAcuity]).toEqual([[], []])
  })

  test.each([
    "Your potassium on today's electrolytes was 6.9.",
    'Your potassium from the kidney test is 6.9.',
    'Your platelets on the blood count were 8.',
    'Your hemoglobin on the blood count came back at 5.9.',
    'Your sodium on the electrolytes is 115.',
    'Your calcium, corrected for albumin, is 14.2.',
    'Your creatinine, so your kidney function, is now 6.8.',
    'Your potassium level with normal kidney function is 6.8.',
    'You were just diagnosed with breast cancer.',
    'The test shows that you are one of those who are HIV positive.',
    'Your test shows that your husband is HIV positive.',
    'Your A1c is 12.',
    'Your A1c is 12%.',
    'Your A1c came back at 12%, so we need to talk about insulin.'
  ])('critical all the same: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('a receipt', () => {
  test.each([
    'Tap "Understood" below.',
    'Please mark this message as read.',
    'Your reply will do as confirmation.',
    'Nurse Okafor called you today and read you this.',
    'The visiting nurse will go over it with you and let me know.',
    'Text the clinic after the first dose.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).not.toEqual([])
  })

  test.each([
    'I called you to explain it but got no answer.',
    'We rang you to explain but nobody picked up.',
    'Please check that the pharmacy received the new script.',
    'Select the vaccines you have received on the list.',
    'This message serves as your receipt.',
    'The social worker will call me about your parking permit.',
    'The interpreter line closed, and they will tell us when it is back.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).toEqual([])
  })
})

describe('hardship granted in everyday words', () => {
  test.each([
    'I bet those shocks were a real scare.',
    'I bet that was a long five days.',
    'That was a long night, I bet.',
    'That sounds like a long week.',
    'What a long week for you.',
    "Everyone's nervous before the first one.",
    'Nobody looks forward to it.',
    "It's human to get spooked.",
    "You've had quite the month.",
    'None of this is easy.',
    "I don't expect you to breathe out yet.",
    "That's rough, sorry."
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'I expect the result is in the chart.',
    'None of this is needed.',
    'Great job on the food diary.',
    'Sorry about the wait.'
  ])('no empathy: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })
})

describe('a message that names its matter first', () => {
  test.each([
    ['the line is the message', 'Re: potassium. Stop the potassium tablets today. Call when you have read this.'],
    ['a space that is no blank ends it', 'Re: potassium. Stop the potassium tablets today.\u00a0\n'],
    ['only a name stands below', 'Re: potassium. Stop the potassium tablets today.\n\nSincerely,\nDr. Lee'],
    [
      'the line is longer than a subject',
      'Re: potassium. It was 5.6 yesterday, and 5.0 the week before that at the other lab. Stop the potassium tablets today.\nBring the card.'
    ]
  ])('%s', (_, text) => {
    const {anatomy, evidence} = readByWords(text)
    expect(anatomy.parts[0]).toBe('subject')
    expect(anatomy.parts.slice(1)).not.toContain('subject')
    expect(evidence.critical).not.toEqual([])
  })

  test('a short line above the message is a subject, whatever sentences it has', () => {
    expect(readByWords('Subject: Great to see you! Your visit\n\nThe form is here.').anatomy.parts).toEqual([
      'subject',
      'subject',
      'body'
    ])
  })
})
