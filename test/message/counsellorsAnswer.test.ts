import {describe, expect, test} from 'vitest'
import {closeOf, evidenceOf} from './wordsAlone.ts'

describe('what counsellors grant the one who writes', () => {
  test.each([
    'The fact that you lie there wondering about it shows that you care.',
    'It took a humble man to say sorry first.',
    'Saying this to his face shows a great deal of courage.',
    'You have a lot of insight for somebody so young.',
    'Your willingness to listen to her side is commendable.',
    'You deserve much credit for walking away.',
    'It is to your credit that you kept the promise.',
    'You are obviously a caring and patient grandmother.',
    'You come across as a kind and sensitive person.',
    'You have already taken the first step.',
    'It is a healthy sign that you are questioning this.',
    'Kudos to you for speaking up.',
    'You have done a lot of soul searching.'
  ])('praise is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'You are in a rather delicate position.',
    'What a confusing situation for you.',
    'This is a tough spot to be in.',
    'Yours is a lonely and painful predicament.',
    'Rebuilding a marriage after so many lies is very difficult.',
    'You are clearly suffering.',
    'Your sorrow comes through in each word.',
    'I can hear how much you love your sister.',
    'The hurt is simply too much to carry.',
    'You are not a freak for wanting this.',
    'It is completely normal for you to feel torn.',
    'It is not uncommon to feel the way you do.',
    'Nightmares after such a night are common.',
    'It is obvious from your note that you care about him deeply.',
    'This has been gnawing at you.',
    'What your uncle did to you was a crime.',
    'Your path is a heavy one.'
  ])('hardship and feelings are seen: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).not.toEqual([])
  })

  test.each([
    'The fact that he calls at night says that he drinks.',
    'The study shows great strength in its design.',
    'You have credit on your account.',
    'It is an awkward position for the scan.',
    'Children often have a difficult time with endings.',
    'They may feel ashamed later.',
    'Tell your son that you are proud of him.',
    'Say that you are angry before you leave the room.',
    'You mention that you are sad in the evenings.',
    'Ask yourself why it upsets you.',
    'You are not the only one who decides about the house.',
    'Thank you for your honesty.',
    'Be gentle with yourself.',
    'Hang in there.',
    'Do not be alone with him.',
    'Prazosin helps against nightmares.',
    'A trial separation needs rules.',
    'A blow to the head needs a scan.',
    'Secondary traumatic stress has a scale of its own.',
    'Some of my clients write it down.',
    'Mouth sores are the first sign.',
    'A limit helps a person who is frightened.',
    'Feeling numb is a symptom of trauma.',
    'Find out with a counselor; it may help you understand why you feel stuck.'
  ])('advice and explanation are none: %s', (sentence) => {
    expect(evidenceOf(sentence).empathy).toEqual([])
  })
})

describe('how counsellors end', () => {
  test.each([
    'I am certain that you will get through this.',
    'I have no doubt that you can do it.',
    'You can and will feel better.',
    'You are worth the effort.',
    'Remember that you matter.',
    'The best is yet to come.',
    'Hopefully this helps a little.',
    'You have what it takes to heal.',
    'You deserve to be loved.',
    'You deserve a peaceful home.',
    'Be gentle with yourself.',
    'Hang in there.',
    'You got this.'
  ])('a warm end is seen: %s', (sentence) => {
    expect(closeOf(sentence)).not.toEqual([])
  })

  test.each([
    'Everyone deserves to be happy.',
    'Ask yourself whether you are worth it to him.',
    'Tell me that you got this.',
    'Send a thumbs up once it is done.',
    'Carry on with the drops.',
    'If I do not hear from you by six I will ring.',
    'The decision is yours.',
    'Be patient with him.',
    'Learn to be kind to yourself.',
    'You may want to talk to a lawyer.',
    'The antibody will stay positive.',
    'Exposure goes in small steps.',
    'A neighbor will knock at ten.'
  ])('business is none: %s', (sentence) => {
    expect(closeOf(sentence)).toEqual([])
  })
})
