import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('told by telephone', () => {
  test.each([
    'Just closing the loop from our phone call this afternoon. As we discussed, the biopsy shows a melanoma.',
    'Just closing the loop from our phone call this afternoon.',
    'As we talked about this afternoon, the biopsy shows a melanoma.',
    'As we talked about on the phone, the biopsy shows a melanoma.',
    'Following up on our call this morning: stop the warfarin.',
    'To recap our phone call today, your potassium is 6.2.',
    'Here is a written copy of what I told you by phone this morning.',
    'As discussed when I rang you at noon, the scan shows a clot.',
    'This is a summary of our telephone conversation this morning.',
    'Just putting in writing what we talked about on the phone this afternoon.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).not.toEqual([])
  })
})

describe('told by telephone: decoys', () => {
  test.each([
    'Just closing the loop on your referral.',
    'Closing the loop: the insurer approved the scan.',
    'As we talked about last year, the lump is stable.',
    'I am closing the loop with your surgeon this afternoon.',
    'As people talk about this afternoon’s match, the waiting room is loud.',
    'Following up on your call to the front desk this morning about parking.',
    'The recap of the class is on the website.',
    'As we discussed, walking is good for you.'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).toEqual([])
  })
})

describe('nothing to do', () => {
  test.each([
    'Nothing needs to be done from your side.',
    'Nothing needs to be done from your end.',
    'Nothing is needed from your side.',
    'There is nothing to do from your end.',
    'Nothing has to be done from our side before the visit.',
    'There is nothing more needed from you.',
    'No action needed from your side.',
    'Nothing from your side is required.'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('nothing to do: still seen', () => {
  test.each([
    'Nothing from midnight.',
    'Nothing to eat from midnight.',
    'Nothing after midnight, not even water.',
    'No food from ten the evening before.',
    'Nothing by mouth from 6 am.',
    'Nothing at all from midnight on.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('routine supply sent', () => {
  test.each([
    'rx for albuterol x3 sent, spacer included.',
    'rx for lisinopril 90 day sent to CVS.',
    'Rx for lisinopril 90 day sent to CVS.',
    'Rx for atorvastatin, 3 refills, sent to Walgreens.',
    'Rx metformin 90 days sent to Costco.',
    'Rx for sertraline refill sent.',
    'Rx for albuterol x2 sent to your pharmacy.',
    'Script for amlodipine x 90 sent to the chemist.'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('routine supply sent: still seen', () => {
  test.each([
    'Rx for doxycycline 100 mg bid x 7 days sent, start tonight.',
    'I sent a new prescription for lisinopril to CVS, start it tomorrow.',
    'Rx prednisone 40 mg x 5 days sent, start today.',
    'I have sent in amoxicillin for the strep.',
    'Nitrofurantoin 100 mg twice a day for 5 days sent to CVS for the UTI.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('numbers to be sent later', () => {
  test.each([
    'Please increase from 5 mg to 10 mg and send me the numbers after two weeks.',
    'We will increase from 5 mg to 10 mg. Please send me the readings after two weeks.',
    'Go from 5 mg to 10 mg; send me your blood pressure numbers after two weeks.',
    'Increase it from 5 mg to 10 mg, then send me your readings in two weeks.',
    'Message me the numbers after a week.',
    'Go up from 10 to 15 units and send me the sugars after four days.',
    'Send me the readings from 5 to 10 May after the change.'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).toEqual([])
  })
})

describe('numbers to be sent later: still seen', () => {
  test.each([
    'Please send me the number of tablets you will take tonight.',
    'Text me back the dose you will take tonight.',
    'Message me the new dose so that I know you have it.',
    'Write back with the dose you are taking from tonight.',
    'Please reply with the dose so I know you got this.',
    'Reply with the number of units you will take tonight.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).confirmation).not.toEqual([])
  })
})

describe('a happy pregnancy test', () => {
  test.each([
    'Congratulations, you are pregnant! hCG 240.',
    'Congratulations, your pregnancy test is positive!',
    'Congratulations! Your pregnancy test came back positive.',
    'Happy news: you are pregnant!',
    'Good news, the pregnancy test is positive.',
    'Great news, your hCG is 240, so you are pregnant.',
    'Congratulations, the blood test confirms that you are pregnant.'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('a happy pregnancy test: still seen', () => {
  test.each([
    'You are pregnant, so stop the isotretinoin today.',
    'Your pregnancy test is positive and the pregnancy is in the tube.',
    'Your hCG has fallen from 2,400 to 800, so the pregnancy is ending.',
    'You are pregnant with the coil in place, which needs a scan today.',
    'Congratulations, but you must stop the lisinopril.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('a rule of a legend, or of a day to come', () => {
  test.each([
    'Soaking a pad an hour or clots bigger than a plum = call L&D.',
    'Red streaks going up the arm = ER.',
    'Fever or pus = call us.',
    'When your waters go ring triage straight away.',
    'When your waters break go straight to triage.',
    'When your water breaks, go to labor and delivery right away.',
    'Chest pain = 911.',
    'Face drooping or slurred speech = 999.',
    'Vomiting blood = A&E.',
    'Once your waters have gone, ring triage straight away.',
    'When the contractions are five minutes apart, come straight in.',
    'Black stools = call me the same day.'
  ])('is not seen: %s', (sentence) => {
    const evidence = evidenceOf(sentence)
    expect(evidence.critical).toEqual([])
    expect(evidence.highAcuity).toEqual([])
  })
})

describe('a rule of a legend, or of a day to come: still seen', () => {
  test.each([
    'Your waters have gone at 31 weeks, so go straight to triage.',
    'You are soaking a pad an hour, so go to the ER now.',
    'Red streaks are going up your arm, so go to the ER now.',
    'Chest pain and sweating now: call 911.',
    'Your waters broke yesterday and you have a fever, so come to triage straight away.',
    'When I read that your face is drooping, I called 911 for you.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })
})

describe('a medicine that stays as it is', () => {
  test.each([
    'I’ve extended your lorazepam for two weeks, one at bedtime as before.',
    'Ok to stop the antibiotic after 5 days like it says on the bottle.',
    'Fine to stop the drops after a week like the leaflet says.',
    'I have extended your sertraline for three months, one each morning as before.',
    'It is ok to stop the cream after 7 days, as the leaflet says.',
    'I have renewed your zopiclone for two weeks, one at night as before.',
    'You can stop the drops after five days as it says on the box.'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('a medicine that stays as it is: still seen', () => {
  test.each([
    'Stop the antibiotic after 5 days, not the 10 that it says on the bottle.',
    'Stop the drops today.',
    'It is fine to stop the lisinopril.',
    'Ok to stop the warfarin.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('lists of legal exceptions', () => {
  test.each([
    'We are mandated reporters in a few specific situations: harm to self, harm to others, abuse.',
    'Therapists are mandated reporters in a few specific situations: harm to self, harm to others, abuse.',
    'What you say stays here, with a few exceptions: risk of suicide, harm to others, child abuse.',
    'Confidentiality has limits: if there is danger to yourself or others, abuse of a child, or a court order.',
    'The law makes exceptions for suicidal intent, threats to others and abuse of elders.'
  ])('is not seen: %s', (sentence) => {
    const evidence = evidenceOf(sentence)
    expect(evidence.highAcuity).toEqual([])
    expect(evidence.critical).toEqual([])
  })
})

describe('values of other people', () => {
  test.each([
    'People with a potassium of 6.5 need care.',
    'Do not stop the warfarin.',
    'Please do not stop the warfarin.',
    'Do not stop your metoprolol.',
    'Anyone with a sodium of 118 belongs in a hospital.',
    'Patients with an INR of 9 are treated in hospital.',
    'Those with a potassium of 6.5 are kept in.',
    'Do not stop taking the apixaban.'
  ])('is not seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('lists of legal exceptions: still seen', () => {
  test.each([
    'Your potassium is 6.5.',
    'Potassium of 6.5, so please come in.',
    'You have a potassium of 6.5 and need care.',
    'Do not stop the warfarin suddenly before the operation, but skip tonight’s dose.',
    'People with a potassium of 6.5 like yours need care today.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('what sounds like an order or an emergency and is none', () => {
  test.each([
    ['critical', 'Urgent care today takes walk-ins.'],
    ['highAcuity', 'Urgent care today takes walk-ins.'],
    ['highAcuity', 'You wrote a goodbye letter to alcohol.'],
    ['confirmation', 'We can talk on the phone this afternoon if you like.'],
    ['empathy', 'I can’t imagine it will take long.']
  ] as const)('%s is not seen: %s', (label, sentence) => {
    expect(evidenceOf(sentence)[label]).toEqual([])
  })

  test.each([
    ['critical', 'Have you begun the tablets? If so, stop them now and call us.'],
    ['critical', 'Urgent care today please, that cut needs stitches.'],
    ['highAcuity', 'You wrote a goodbye letter to your children last night.'],
    ['confirmation', 'We will talk on the phone this afternoon.'],
    ['empathy', 'I can’t imagine how hard it is.']
  ] as const)('%s is seen: %s', (label, sentence) => {
    expect(evidenceOf(sentence)[label]).not.toEqual([])
  })
})
