import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('the loop is closed', () => {
  test.each([
    'I will call you today.',
    'I will phone your daughter this evening.',
    'My nurse will ring you before noon.',
    'I will call your surgeon, and then call you back tonight.',
    'We will meet by video this afternoon.',
    'Shall we do a phone visit at 3?',
    'I will see you over Zoom in half an hour.',
    'Let us go over this on video tonight.',
    'I am glad we could go over these results by phone.',
    'It was good to talk with you a few minutes ago.',
    'You and I talked through the biopsy face to face, and here it is on paper.',
    'Dr. Ames discussed this with you at your appointment this morning.',
    'We have covered the plan together in person; here is the plan again in writing.',
    'Did my message reach you?',
    'Has this note come through all right?',
    'Did you get this?',
    'Have you seen my message?',
    'Are you clear on which pill to stop?',
    'Do you know which tablet to leave out tonight?',
    'Is everything clear to you?',
    'Did you understand how much insulin to take?',
    'Have I been clear about which tablets to skip?',
    'Could you confirm that you have seen this?',
    'Are you free for a phone call with me at 5?',
    'I will FaceTime you tonight at 8.',
    'We warned you about this when you were here this morning.',
    'Please reply by Tuesday.',
    'Please answer this today so that I know you saw it.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).not.toEqual([])
  })

  test.each([
    'I will call your oncologist this afternoon.',
    'I will ring the lab again tomorrow.',
    'We will call ahead to the emergency department now.',
    'Our nurse will phone the school today.',
    'I will call Dr. Weiss this evening.',
    'I will call in a new prescription today.',
    'I will call it in this afternoon.',
    'I will speak to your insurer tomorrow.',
    'Accounts will ring you tomorrow.',
    'The scheduling team will call you tomorrow.',
    'The supply company will phone you today.',
    'I will call you tomorrow about the invoice.',
    'Your son will ring you tonight.',
    'The laboratory will phone you tomorrow.',
    'I will give your kidney specialist a call today.',
    'I will be in touch with your surgeon by phone this afternoon.',
    'Please reply if anything changes.',
    'Do you know how to stop worrying?',
    'Have your sister phone you tonight.',
    'Please reply if you develop a fever.',
    'Please respond at the first sign of bleeding.',
    'Please reply if the swelling spreads.',
    'Kindly revert in case there is any reaction.',
    'Please write back unless you are better.',
    'Call us today unless you feel well.',
    'Please answer these questions so that I can suggest a treatment.',
    'Please reply to the questions about your sleep.',
    'Let us do a video visit next month.',
    'Come by at 3 and I will take the stitches out.',
    'It was good to talk about your garden.',
    'Did this parcel arrive?',
    'Did your scan come through?',
    'Do you know what to say to your boss?'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).toEqual([])
  })
})
