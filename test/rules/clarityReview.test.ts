import {describeReview} from './reviewed.ts'

describeReview('silent-result', {
  reports: [
    'If you hear nothing from us then all is well.',
    'We only ring when something is amiss.',
    'No call means your results are fine.',
    'We only contact patients with abnormal results.',
    'Unless you hear from us, your results are normal.',
    'If we do not call, the tests were okay.'
  ],
  passes: [
    'If you hear nothing from us by Friday, please call.',
    'If you hear nothing from the pharmacy then all is ready.',
    'If you heard nothing on the recording, all is well with your ear.',
    'We only ring between 9 and 5.',
    'We only ring when you ask us to.'
  ]
})

describeReview('dose-notation', {
  reports: [
    'Levothyroxine 50 mcg od.',
    'Bisoprolol 2.5 mg om.',
    'Take senna ii nocte.',
    'Amlodipine 5 mg OD',
    'Simvastatin 40 mg on.',
    'Omeprazole 20mg mane.'
  ],
  passes: [
    'The dose is 50 mcg. OD on vitamins is rare.',
    'Your OD (right eye) is fine.',
    'Take 5 mg on Monday.',
    'Take 2 tablets on waking.',
    'Stay on 40 mg on an empty stomach.'
  ]
})

describeReview('staff-voice', {
  reports: ['Pt needs to f/u w/ PCP.', 'Pt to f/u in 2 wks.', 'Patient needs to follow up with PCP.'],
  passes: ['You need to follow up with your PCP.', 'Your PT needs to follow up on the knee exercises.']
})

const knee = 'What kind of knee operation is it? How long does it take?'

describeReview('unanswered-question', {
  reports: [{patient: knee, text: 'The knee operation is keyhole.'}],
  passes: [
    {patient: knee, text: 'The knee operation is keyhole. About 40 minutes.'},
    {patient: knee, text: 'The knee operation is keyhole, and quick.'},
    {patient: 'How long does it take?', text: 'The knee operation is keyhole.'}
  ]
})

const lab = 'The lab opens at 8.'

describeReview('unacknowledged-distress', {
  reports: [
    {patient: 'hopeless and cry all the time', text: lab},
    {patient: 'I had two panic attacks at work this week', text: lab}
  ],
  passes: [
    {patient: 'no panic attacks this week', text: lab},
    {patient: 'I get panic attacks now and then, is that on my file?', text: lab},
    {patient: 'the babies cry all the time, is that normal', text: lab},
    {patient: 'my printer is hopeless', text: lab}
  ]
})
