import {describeReview} from './reviewed.ts'

const later = 'Thanks. Let us look at it at your visit next week.'

describeReview('urgent-symptom', {
  reports: [
    // A red flag of this patient, called common.
    'A temperature of 38.6 at nine days old is quite common. You can give 2.5 ml of infant paracetamol.',
    '39 in a three-week-old is nothing unusual. Keep feeding him.',
    'A fever in a two-week-old is usually a virus. Let me know how he is on Monday.',
    'Temp of 38.4 at 5 weeks is very common after vaccines.',
    'Your baby is 12 days old, and 38.5 is nothing to worry about.',
    'Losing the sight in one eye since breakfast is often migraine. Rest in a dark room.',
    'A droopy face since last night is usually Bell’s palsy. We can see you next week.',
    'The fit he had this morning is common with a fever. Keep him cool.',
    'Sudden loss of vision in the left eye this morning is most likely a migraine.',
    'The seizure she had last night is often just the fever.',
    // What patients tell in passing.
    {patient: 'I took 12 extra paracetamol since yesterday for my tooth', text: later},
    {patient: 'i have had 10 extra tylenol tablets today for my back', text: later},
    {patient: 'The left side of my mouth drooped for ten minutes yesterday, fine now', text: later},
    {patient: 'I lost the sight in my right eye for about ten minutes yesterday, it came back', text: later}
  ],
  passes: [
    'Febrile seizures do not damage the brain.',
    'Fits are common with a fever in toddlers.',
    'A fever in babies is usually a virus. Come in at your booked visit.',
    'A temperature of 38.6 at nine years old is quite common. You can give paracetamol.',
    'A temperature of 36.8 at nine days old is quite normal.',
    'A weight of 3.9 kg at nine days old is quite common.',
    'A length of 51 in a two-week-old is usual. See you at the next visit.',
    'The fit he had in 2019 is common with a fever.',
    'A painful testicle is usually a knock in boys who play football.',
    'Your transplant kidney is failing and you will need dialysis.',
    'Your kidneys are failing slowly. We will talk about dialysis.',
    {patient: 'I took 2 extra paracetamol since yesterday', text: later},
    {patient: 'I bought 12 extra paracetamol yesterday', text: later},
    {patient: 'the dentist numbed my mouth and it drooped for ten minutes yesterday, fine now', text: later}
  ]
})
