import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('empathy without a stock word', () => {
  test.each([
    'All the nurses upstairs are cheering for you.',
    'Everyone here has your back, and I have your back.',
    'You can lean on us for as long as this takes.',
    'Fate has been cruel to you and yours.',
    'Last winter was brutal to you.',
    'It has been one setback after another.',
    'You have scarcely had a chance to catch your breath.',
    'You have not had a moment’s rest since June.',
    'You did not choose to be ill.',
    'What a shocker of a weekend.',
    'Migraine is simply evil.',
    'Lupus has stolen so many of your weekends.',
    'Crohn’s has robbed you of your twenties.',
    'Chemo has taken enough from you.',
    'Your baby was real.',
    'A loss at twelve weeks is still a loss.',
    'You lost all the dreams you had for her.',
    'Nothing you lifted caused the miscarriage.',
    'It was nobody’s fault.',
    'You did the best you could with the little you were told.',
    'Strangers see the smile and not the struggle behind it.',
    'No one here believes you are making it up.',
    'Butterflies before a colonoscopy are only human.',
    'Eight out of ten of my patients admit they dread it.',
    'You would have to be a robot not to tremble.',
    'You were bounced from one clinic to another.',
    'The doctors should have listened to you.',
    'You should never have been laughed at.',
    'It ought not to be so difficult to see a dentist.',
    'Your grief is our grief.',
    'Your letter moved me to tears.',
    'Words are no comfort, and words cannot help.',
    'Nothing I could say will lessen this.',
    'We all so hoped it would work for you.',
    'We all miss her too.',
    'I was a bundle of nerves before my own scan.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })
})

describe('what only sounds like empathy', () => {
  test.each([
    'I’m sorry you see it like that.',
    'Sorry if you felt offended.',
    'I’m sorry you are unhappy with our policy.',
    'Sorry you were billed again.',
    'I’m sorry you could not open the link.',
    'I feel terrible about the misspelled name.',
    'I know you are upset, but that will not change the rules.',
    'I know you are nervous, now stop ringing.',
    'Your anger is childish.',
    'I cannot understand why you are so angry.',
    'I know how often you check your sugar.',
    'I know how the accident happened.',
    'I can understand why the insurer refused the claim.',
    'I imagine the delay was due to the holiday.',
    'It must be tricky to find our building.',
    'It is hard to hear the heartbeat through clothes.',
    'The worst part of the rash is behind the knee.',
    'It makes sense that your eye is red.',
    'Most people feel a pinch when the needle goes in.',
    'It is normal to feel full quickly.',
    'You should not be alone overnight.',
    'You are not alone on the ward.',
    'You are not the only patient today.',
    'I’m with you on stopping the tablets.',
    'It is not your fault that the portal was down.',
    'You did a great job of packing the sample.',
    'Have you been feeling lonely?',
    'Rate how anxious you feel each morning.',
    'Had you been frightened, we would have stopped.',
    'Those crystals were swallowed with all your summer fruit.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })

  test.each([
    'I know you are anxious and cannot stop crying.',
    'I know you are tired and the noise does not help.',
    'I know you are scared, whatever anyone says.',
    'I’m sorry you feel so alone with it.',
    'It’s normal to feel numb after a death.',
    'You are not alone in this.',
    'I’m with you until it is put right.',
    'I can imagine the wait was awful.'
  ])('is empathy all the same: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })
})
