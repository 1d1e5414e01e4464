import {describeReview} from './reviewed.ts'

describeReview('visit-preparation', {
  reports: ['Your physical is on 4 May. We look forward to it.', 'Your operation is on 12 June.'],
  passes: [
    'Your operation on 12 June has been cancelled.',
    'We have had to postpone your physical on 4 May.',
    'Your surgery on 12 June will not go ahead.',
    'Your physical on 4 May is called off.'
  ]
})

describeReview('portal-pointer', {
  reports: ['Your A1c is 6.1.', 'Your potassium this week was 4.1.'],
  passes: ['Your weight this morning is 81.2 kg.', 'Your temperature is 37.2.']
})

describeReview('salutation-name', {
  reports: [
    'hi there thanks for writing. your test is normal.',
    'hi thanks for msging back. your test is normal.',
    'hi many thanks for writing. your test is normal.',
    'hey big thanks for the photo. It is healing.',
    'hello again its dr patel, your test is normal.',
    'Ah well, your test is normal.',
    'Well hello, your test is normal.',
    'Oh Lord, your test is normal.',
    'A cake for the desk. That’s love, and your test is normal.',
    'Strewth mate, your test is normal.',
    'Och hen, your test is normal.',
    'hey fam thanks for the photo. It is healing.',
    'Poor love, your test is normal.',
    'I mean Monday! Your test is normal.'
  ],
  passes: [
    'Well howdy Miss Earline, your test is normal.',
    'hi tom thanks for msging back. your test is normal.',
    'hi tom thanx for msging back. your test is normal.',
    'hello again sandra its dr patel, your test is normal.',
    'Ah Maura, your test is normal.',
    'Maura pet, your test is normal.',
    'Buddy’s mum... sorry, I mean Ellie! Your test is normal.'
  ]
})
