import {describe, expect, test} from 'vitest'
import {closeOf, evidenceOf} from './wordsAlone.ts'

describe('critical information in everyday sentences', () => {
  test.each([
    'Better to start pregabalin now.',
    'You can try one tablet of hydroxyzine 10 mg at night.',
    'He can be given syp amoxicillin 5 ml.',
    'You should be put on a statin.',
    'You may apply mupirocin ointment twice daily.',
    'They advise starting nortriptyline at bedtime.',
    'I have called in something stronger for the infection.',
    'I am switching your blood pressure pill.',
    'Go back to one tablet.',
    'I made an error in your dose.',
    'Please stay away from ibuprofen from now on.',
    'Avoid NSAIDs altogether because of your kidneys.',
    'Do not take the second dose.',
    'The nodule has grown.',
    'Your heart is only pumping at 25 percent.',
    'The monitor showed atrial fibrillation.',
    'The FIT came back positive.',
    'You had a small stroke.',
    'Your retina is detached.',
    'Your hip is broken.',
    'It may have caused irreversible damage to his brain.',
    'The tumor has not responded.',
    'The wound is infected.',
    'You carry the BRCA2 change.',
    'We mixed up your samples.',
    'The surgeon wants to operate this week.',
    'Only clear liquids the day before.',
    'Do not drive for six months.',
    'A colleague of yours has TB and you need testing.',
    'You need to be seen in the next day or two.',
    'The ultrasound shows no heartbeat: this is a miscarriage.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'Do not drive for four hours after the drops.',
    'Do not drive until we meet next week.',
    'Your neighbour has lung cancer.',
    'The hair has grown out since the last visit.',
    'If the lump is growing, we can talk about a biopsy.',
    'You could not make it on Monday.',
    'Your heart is pumping at 45%, up from 30.',
    'The scan shows no sign of the cancer.',
    'The scan does not show any bleed, or stroke, or tumour.',
    'Having a biopsy does not mean that you have cancer.',
    'It is an essential tremor, not Parkinson’s.',
    'Nothing follows from it.',
    'You will never meet the person.',
    'It takes nothing away from your wife.',
    'You wanted this baby and not another one.',
    'Your inhaler can be replaced by another brand.',
    'Listening is something you can start tonight.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('red flags', () => {
  test.each([
    'Your face droops on the left.',
    'You are yellow and confused.',
    'Your toes are cold and white in the cast.',
    'You had three shocks from your defibrillator.',
    'You threw up what looks like coffee grounds.',
    'You are 36 weeks with a headache and flashing lights.',
    'He threatened you with a gun last night.',
    'Please treat this as an emergency.',
    'She needs oxygen now.',
    'Your son cannot be woken.'
  ])('are seen: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })

  test.each([
    'Keep the tablets in your hand luggage.',
    'It cannot wait for the 20 week scan.',
    'Simple febrile seizure, under 5 minutes, fully recovered.',
    'Today is the worst day of your life.',
    'Men die four times as often by suicide as women.',
    'Keep him from hurting himself and wait.'
  ])('are not: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toEqual([])
  })
})

describe('empathy put plainly', () => {
  test.each([
    'This is a normal experience for many men.',
    'Everyone struggles with that at one time or another.',
    'Millions of people struggle with this.',
    'Your instinct to protect her is natural.',
    'The anger you feel is valid.',
    'It is more usual than you think to feel worse on vacation.',
    'There is no wrong way to grieve.',
    'Clearly this is something that has you very concerned.',
    'You’ve got a lot going on.',
    'There is a lot of pain in your words.',
    'You cannot seem to catch a break.',
    'The illness has taken so much from you.',
    'His behavior is about him, not you.',
    'The symptoms are the problem, not you.',
    'None of this is your fault.',
    'Good for you for reaching out.',
    'Kudos for recognizing this pattern.',
    'That takes insight.',
    'Your son is lucky to have such an observant mother.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'Many people suffer from migraines at some point.',
    'The cut that you suffered goes through the tendon.',
    'Nightmares respond well to this method.',
    'Therapists are allowed to cry.',
    'The goal is to talk with humor and respect.',
    'You teach people how to treat you by what you put up with.',
    'Iron tablets do not make anyone dizzy.',
    'Please comment when he has been picked up so we all know.',
    'No one can tell you why the level moved.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })
})

test.each([
  'A reasonable partner will be glad to know where the line is.',
  'Let her know that you look forward to it.',
  'It would be good to ask your insurer.',
  'Some of them say thank you at thirty.',
  'You will be able to enjoy him more at home.',
  'Talk to somebody who can support you in finding out.',
  'Do not ask her to forgive you.',
  'The symptoms of the child frequently get better.'
])('advice with the words of a close is none: %s', (sentence) => {
  expect(closeOf(sentence)).toEqual([])
})
