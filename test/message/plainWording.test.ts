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
    'We will see you today in the office.',
    'Come into my office for evaluation or go to your local urgent care.',
    'Please go to urgent care.',
    'Time for the ER.',
    'Your A1c is 11.2.',
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
