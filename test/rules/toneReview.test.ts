import {describeReview} from './reviewed.ts'

describeReview('harsh-tone', {
  reports: [
    'As I have told you before, antibiotics do not work on viruses.',
    'I have explained this to you twice now.',
    'We have already been through this twice.',
    'Further missed appointments will result in discharge.',
    'Please do not contact the department for updates as this delays rebooking.',
    'Please do not ring the ward for updates.',
    'This is not an appropriate use of the messaging service.',
    'This is not what the portal is for.',
    'I am a busy doctor and cannot answer every little question.',
    'You are too fat for the operation.',
    'At your age, what do you expect?',
    'You are just going to have to live with it.',
    'You will have to learn to live with it.',
    'You claim that the pain is a ten.'
  ],
  passes: [
    'As I told you on the phone, the scan is clear.',
    'I have explained this to your school in the letter.',
    'Two further appointments will follow discharge.',
    'If you miss an appointment, we will call you.',
    'Please do not contact the pharmacy: the order is in.',
    'Please do not call the ward from the car.',
    'It is not appropriate to use the inhaler at night.',
    'I am a busy bee this week, but do write.',
    'She is fat and furious, thank you for asking after the baby.',
    'The cuff was too fat for the arm.',
    'What should you expect at your age? A yearly eye test.',
    'You do not have to just live with it.',
    'Nobody should tell you that you will just have to live with it.',
    'You claim the benefit with form B.',
    'The form explains how you claim that the work caused it.'
  ]
})

describeReview('blame-language', {
  reports: [
    'You refused the vaccine and now you have flu.',
    'You chose not to be vaccinated and now you are ill.',
    'You ignored the letter and now it is too late.',
    'It is high because you have not been following the diet.',
    'It is sore because you did not rest as I told you to.',
    'If you had worn the brace, this would not have happened.',
    'You keep skipping your tablets.'
  ],
  passes: [
    'It is sore because you did not get much rest.',
    'If you keep skipping your tablets, tell us why.',
    'If it had not rained, this would not have happened.',
    'You declined the vaccine, which is your right.',
    'You refused the pain pump and now you walk unaided, bravo.',
    'You refused to give up, and now you are well.',
    'She refused the vaccine and now she has flu.'
  ]
})

describeReview('stigma-label', {
  reports: ['As a brittle asthmatic, carry a spacer.', 'You are an asthmatic, so carry a spacer.'],
  passes: [
    'You are asthmatic, so carry a spacer.',
    'Your asthmatic bronchitis is better.',
    'As an asthmatic person you may have a jab.',
    'A chronic asthmatic cough is common.'
  ]
})

describeReview('dismissive-reassurance', {
  reports: [
    'It is just a virus, nothing to worry about.',
    'It is only a bug, so do not worry.',
    'I am sure it is nothing.',
    'There is no need to fret.'
  ],
  passes: [
    'I am not sure it is nothing.',
    'I am sure it is nothing you did.',
    'The swab shows a virus, nothing to worry about: it clears in a week.',
    'It is just a virus. Most people are well in a week, so nothing to worry about.'
  ]
})
