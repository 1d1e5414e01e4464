import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('receipts', () => {
  test.each([
    'Call me once you have read this.',
    'Text us when you have got this message.',
    'Let me know as soon as you have stopped the tablets.',
    'Phone the nurse after you have looked at the label.',
    'Call me when you are in the taxi.',
    'lmk when done',
    'lmk ok',
    'lmk once you have stopped it',
    'lmk that u got this'
  ])('are asked for: %s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).not.toEqual([])
  })

  test.each([
    'Call me when you get a nosebleed.',
    'Call us when the swelling is gone.',
    'Ring me when the tooth is out.',
    'Message me when your refill runs out.',
    'Text us when your cough has cleared.',
    'Call me when you have moved to the new flat.',
    'Let us know when you have had your baby.',
    'Message me when you have started your period.',
    'Give me a call when you have got a cold.',
    'Call me when you see blood.',
    'Call me when you are out of pills.',
    'Send me a message when the bleeding has stopped.',
    'I left a message on your phone.',
    'I tried to reach you on the phone.',
    'lmk when the rash is gone'
  ])('are not: %s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).toEqual([])
  })
})

describe('news of the gravest kind', () => {
  test.each([
    'We expect that he has only a few days left.',
    'Her prognosis is probably weeks.',
    'We are speaking of months rather than years.',
    'We have run out of options for treatment.',
    'I am afraid there is nothing more the surgeons can do, and the treatment will be stopped.',
    'From here on it will be comfort care alone.',
    'The immunotherapy has stopped working.',
    'The tumour kept growing despite the chemo.',
    'Your liver is failing.',
    'He will need a heart transplant.',
    'The combined test came back as a high chance of trisomy 21.',
    'The left side of the baby’s heart has not developed.',
    'You have inherited the Huntington gene.',
    'Not one of the four embryos made it.',
    'No eggs were fertilised.',
    'Your husband has Alzheimer’s disease.',
    'The tests on your mother point to dementia.'
  ])('is critical: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'You have two weeks left on the prescription.',
    'Healing is a matter of weeks rather than months.',
    'There are no further options on the website.',
    'There is nothing more we can do about the bill.',
    'If the chemo stops working, there are other drugs.',
    'The comfort care team runs a class on Monday.',
    'Her liver is not failing.',
    'Some people need a transplant later in life.',
    'The chance of Down syndrome came back low.',
    'You did not inherit the Huntington gene.',
    'On average half of the embryos do not survive.',
    'All of the embryos survived.',
    'Your mother does not have dementia.',
    'Since your mother has dementia, you may bring a friend.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})
