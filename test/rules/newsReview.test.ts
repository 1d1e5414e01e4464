import {describeReview} from './reviewed.ts'

const losses = [
  'The scan shows that the baby has died.',
  'You have lost the baby.',
  'You have miscarried.',
  'The pregnancy is not viable.',
  'None of the embryos survived.',
  'I am sorry: the pregnancy test was negative, so this cycle has failed.',
  'The chemo is not working any more.',
  'Your time is short: weeks rather than months.',
  'We need to take the leg off below the knee.',
  'We will have to amputate your foot.',
  'You will not be able to have children.',
  'Baby Tom has cystic fibrosis.',
  'The sight in that eye will not come back.'
]

const noLosses = [
  'Baby Tom has a cold.',
  'You have not lost the baby.',
  'The pregnancy test was negative, as you hoped.',
  'The chemo is not working yet; give it time.',
  'Our time is short on Fridays.',
  'We will take the cast off below the knee.',
  'You will not be able to have children in the room during the scan.',
  'None of the bacteria survived.',
  'The hot water is not working any more.',
  'Baby Tom does not have cystic fibrosis.',
  'You have weeks rather than months to wait for it.',
  'The swelling will not come back.',
  'The sight in that eye will not come back overnight.'
]

describeReview('tone-mismatch', {
  reports: losses.map((one) => `${one} Have a great weekend!`),
  passes: noLosses.map((one) => `${one} Have a great weekend!`)
})

describeReview('bad-news', {
  reports: losses.map((one) => `Thank you for waiting. ${one}`),
  passes: [
    ...noLosses,
    'I am so sorry that you have lost the baby. The form is at the desk.',
    'I was sad to hear that your baby has died. The form is at the desk.',
    'You lost the baby in 2019, so we will watch this one closely.',
    'Have you miscarried before?'
  ]
})
