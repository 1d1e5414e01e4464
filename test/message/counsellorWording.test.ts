import {describe, expect, test} from 'vitest'
import {closeOf, evidenceOf, readByWords} from './wordsAlone.ts'

const opens = (sentence: string) => readByWords(`Hi Ana,\n\n${sentence} The form is here.`).evidence.opening

describe('life’s troubles at large', () => {
  test.each([
    'The decision to leave a marriage is never easy.',
    'Infidelity is often devastating.',
    'Grieving for a parent one did not like is confusing.',
    'It is often hard to trust again after that.',
    'This can be a really difficult position.',
    'Withdrawing from people after a betrayal makes sense.',
    'Many couples struggle with trust issues.',
    'It is only human to long for him.',
    'You have already taken the brave first step.',
    'I want to acknowledge the courage it takes to ask.'
  ])('are told with empathy: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'Setting the alarm is easy.',
    'Moving the arm is painful at first.',
    'Adjusting the insulin takes some weeks.',
    'Recovery from shoulder surgery is often painful.',
    'It is painful to move on the left leg.',
    'Missing a period is common with this pill.',
    'It is okay to miss a dose.',
    'Many people in a similar situation need a stent.',
    'It is a good sign that you are passing gas.',
    'You have already taken the first step of the titration.',
    'It sounds like things are a lot better.',
    'People who dissociate might feel like the world is unreal.',
    'Avoid painful thoughts only for an hour.',
    'Post traumatic stress is one of the codes.',
    'A group has helped many of my clients.',
    'Write down what happened on days when you are having a hard time.',
    'Fears are not that difficult to deal with.'
  ])('and are none of it: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })
})

describe('advice that ends a reply is no farewell', () => {
  test.each([
    'A therapist can help you find the reasons.',
    'Keep in touch with friends and family.',
    'These are questions to ask yourself.',
    'Your counselor can ask questions about it.',
    'Do not hesitate to seek professional help.',
    'A few strategies for taking care of yourself are on page two.',
    'You need not take care of other people’s problems.',
    'Trust your gut.',
    'Look for resources which will support you.',
    'Go and see your doctor.',
    'I am curious about how long it has been so.',
    'They still think you are amazing.',
    'This comes at a price to your health.',
    'It may feel less lonely that way.',
    'It may be infected as well.'
  ])('%s', (sentence) => {
    expect(closeOf(sentence)).toEqual([])
  })

  test.each([
    'Please do not hesitate to see me again.',
    'Please do not hesitate to get in touch.',
    'Feel free to leave the nurse a message.',
    'Please keep in touch with your news.',
    'Hopefully this will help you feel better soon.',
    'I trust your body is healing well.',
    'Much force to you and your family!',
    'Please go on taking care of yourself.',
    'Take care of him and of yourself.',
    'I would like to work together on this.'
  ])('and a farewell is one: %s', (sentence) => {
    expect(closeOf(sentence)).not.toEqual([])
  })
})

test.each([
  'It sounds like anxiety to me.',
  'The first step to answer your question is a diary.',
  'It may help to have a good understanding of the cause.',
  'Are you old enough to come without your mother’s consent?',
  'Well, there is some good news.'
])('no opening: %s', (sentence) => {
  expect(opens(sentence)).toEqual([])
})

describe('a condition behind an act that only asks', () => {
  test.each([
    'It sounds like you are feeling criticized and you are wondering whether there is some truth in it.',
    'You sound worn out and not sure whether to go on.'
  ])('takes nothing back: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'Go to the ER today, whether or not it eases.',
    'Stop the warfarin today; we hold it until we know if this is a bleed.'
  ])('takes no order back: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'People should call 911 when they are not sure if it is a stroke.',
    'You can always go to the ER when you are not sure whether it is urgent.',
    'Increase the dose to 40 mg depending on whether or not you tolerate it.',
    'Call 911 and do not be afraid if you get chest pain.'
  ])('and what is a condition takes it back: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('self-harm', () => {
  test.each([
    'Self harm often becomes a way of coping.',
    'Some people are using self harm as a release.',
    'There are good interventions for self harm.'
  ])('talked of at large: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toEqual([])
  })

  test.each([
    'You wrote that you think about killing yourself often.',
    'Your suicidal thoughts may be getting stronger.',
    'You have sepsis, which can be life threatening.'
  ])('and a danger now: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })
})

describe('what sounds critical', () => {
  test.each([
    'They answer questions that you have about HIV testing.',
    'A rare cause of white tongue is cancer.',
    'The result even after 241 days is indicative of hiv free status.',
    'It sounds like you have stopped caring about your work.',
    'Cheating has nothing to do with distance since couples under one roof cheat.',
    'It often begins after eating contaminated food.'
  ])('and is not: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })

  test.each(['Your HIV test came back reactive.', 'The cause of your jaundice is pancreatic cancer.'])(
    'and is: %s',
    (sentence) => {
      expect(evidenceOf(sentence).critical).not.toEqual([])
    }
  )
})
