import {describe, expect, test} from 'vitest'
import {closeOf, evidenceOf} from './wordsAlone.ts'

describe('sorry, followed by blame or business', () => {
  test.each([
    'I’m sorry, you missed your slot on Friday.',
    'I am sorry, you have missed two appointments.',
    'Sorry, you failed to bring the form.',
    'I’m sorry, you never returned our questionnaire.',
    'We are so sorry, but you have to register before anything else.',
    'I am sorry, you must settle the balance first.',
    'I’m sorry, you are no longer covered.',
    'Sorry, your registration has lapsed.',
    'I am sorry, you have reached the wrong office.',
    'I’m sorry, you should have cancelled by noon.',
    'I’m sorry you ignored the instructions.',
    'I am sorry, you will be billed for it.',
    'Sorry, you need a referral first.',
    'I am very sorry, the practice cannot accept anyone new.'
  ])('is no empathy: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })

  test.each([
    'I’m sorry you took my note personally.',
    'I am sorry you see things differently.',
    'We are sorry that you do not accept our decision.',
    'I am sorry you got the impression that we hurry.',
    'I’m sorry you find our fees too high.'
  ])('nor is regret about how it is taken: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })

  test.each([
    'I’m sorry you missed your brother’s funeral.',
    'I’m so sorry you have to start treatment again.',
    'I am sorry, you have carried this for so long.',
    'I’m sorry you are losing your sight.',
    'I’m sorry your mother is so ill.',
    'I am sorry you were told in such a cold way.',
    'I’m sorry you did not sleep again.',
    'I’m sorry you find the nights so long.',
    'I am sorry that you see yourself as a failure.'
  ])('pity is: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })
})

describe('not alone, and all normal', () => {
  test.each([
    'You are not alone on the contract.',
    'He is not alone on the roster.',
    'You will not be alone at the reception desk.',
    'Both of them are normal.',
    'All of these are natural.',
    'All of this is normal after a colonoscopy.'
  ])('is no empathy: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })

  test.each([
    'You are not alone on this road.',
    'You are not alone in any of this.',
    'Rage, guilt and sadness: all of these are normal.',
    'Both of these are normal reactions.',
    'All of that is okay.'
  ])('is: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })
})

describe('a hope at the end', () => {
  test.each([
    'I hope you understand.',
    'We trust that you understand our position.',
    'I hope you can appreciate that we cannot wait.',
    'I trust this is clear.',
    'I hope that is now understood.',
    'I hope I have made myself clear.',
    'I hope you will be more punctual.',
    'We hope for your understanding.',
    'We hope you will pay within a week.',
    'Be well hydrated.',
    'Arrive well rested.'
  ])('is no warm close: %s', (sentence) => {
    expect(closeOf(sentence)).toEqual([])
  })

  test.each([
    'I hope you understand how proud I am of you.',
    'I hope this makes it clearer.',
    'I hope this is a relief.',
    'I hope you will be home soon.',
    'Be well, Ruth.',
    'Reach out if the swelling comes back.',
    'Get in touch if your ear hurts again.'
  ])('is one: %s', (sentence) => {
    expect(closeOf(sentence)).not.toEqual([])
  })

  test.each(['The office will reach out if the card is refused.', 'Reach out to billing about the invoice.'])(
    'an errand is none: %s',
    (sentence) => {
      expect(closeOf(sentence)).toEqual([])
    }
  )
})

describe('red flags that are taught, or long over', () => {
  test.each([
    'A drooping mouth and slurred speech are typical signs of a stroke.',
    'Crushing chest pain with sweating is a hallmark of a heart attack.',
    'Learn the signs of a stroke: face drooping, arm weakness, slurred speech.',
    'Weakness of one arm and slurred speech are early signs of a stroke.',
    'Her lips turned blue when she was born.',
    'Your waters broke at 35 weeks in your last pregnancy.',
    'Last time your waters broke at 36 weeks.',
    'When you were nineteen you tried to kill yourself.'
  ])('are no emergency: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toEqual([])
  })

  test.each([
    'Your drooping mouth and slurred speech are typical signs of a stroke.',
    'The chest pain you describe is a warning sign of a heart attack.',
    'Her lips turned blue this morning.',
    'Your waters broke at 33 weeks.',
    'You are bleeding more than last time and soaking two pads an hour.',
    'You want to kill yourself, as you did last time.'
  ])('are: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })
})

describe('a call to somebody else', () => {
  test.each([
    'I discussed this with the neurologist by phone.',
    'I spoke with your pharmacist on the phone this morning.',
    'We talked to the insurer over the phone today.'
  ])('tells the patient nothing: %s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).toEqual([])
  })

  test.each([
    'We spoke on the phone this morning.',
    'I spoke with your husband on the phone this morning.',
    'I explained this to you by phone.'
  ])('one to the patient does: %s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).not.toEqual([])
  })
})

describe('an apology of the writer’s own', () => {
  test.each([
    'Sorry, I enclosed the wrong brochure, the right one is below.',
    'I’m sorry that I emailed you the old form.',
    'I am sorry that I forgot to include the map.',
    'Sorry, I pressed send before I was done.',
    'I am sorry that I misspelt your street.',
    'I am sorry that we sent you a duplicate invoice.'
  ])('for a slip at the desk is no empathy: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })

  test.each([
    'I am so sorry that our mix-up frightened you.',
    'I’m sorry that we sent the wrong report and made you cry.',
    'I am sorry that my call gave you such a shock.',
    'I am so sorry we missed the fracture.',
    'I apologize for the distress our mistake has caused you.'
  ])('for what hurt the patient is: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })
})

describe('sorrow and comfort near to business', () => {
  test.each([
    'I’m sorry you never got to say goodbye.',
    'I am sorry you did not receive the care you deserved.',
    'I am sorry he is no longer in our lives.',
    'I’m sorry you were turned out and removed from your home.',
    'You can weep here without any shame.',
    'There is no such thing as a stupid feeling, or a wrong way to feel.',
    'All of this is normal after such a loss, and after a miscarriage above all.'
  ])('is empathy: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each(['I hope this is clear.', 'Congratulate your daughter from all of us!', 'Be kind to her and to yourself.'])(
    'closes: %s',
    (sentence) => {
      expect(closeOf(sentence)).not.toEqual([])
    }
  )

  test.each([
    'I know that you will get a bill.',
    'You can and will have side effects.',
    'I have no doubt that you will need a root canal.',
    'Carry on like this until Friday with the drops.'
  ])('closes nothing: %s', (sentence) => {
    expect(closeOf(sentence)).toEqual([])
  })

  test.each([
    'While he was in school today he had a seizure and he is hard to wake.',
    'Chest pain like yours, spreading to the arm, is a classic sign of a heart attack.'
  ])('is an emergency of today: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })
})
