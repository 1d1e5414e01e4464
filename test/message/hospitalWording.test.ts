import {expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

test.each([
  'Your Holter monitor showed a 5 second pause.',
  'Your Holter showed pauses up to 4.5 seconds.',
  'Your troponin was 0.9.',
  'Troponin I is 640 ng/L.',
  'Your lactate is 5.',
  'Bicarb came back at 8.',
  'Your blood pH is 7.1.',
  'Your phosphate is 0.7.',
  'Your Dilantin level is 38.',
  'Your pressure is 210/125 with a headache.',
  'Sats of 84 on the finger probe.',
  'Your CPAP is on the recall list.',
  'The recall covers your pacemaker.',
  "You were given someone else's medicine.",
  'We gave your child the wrong vaccine.',
  'The vaccine we gave was expired.',
  'The instruments were not sterile.',
  'A sponge was left inside.',
  'Your EpiPen may not fire.',
  'Go up to two capsules at night.',
  'Lisinopril 10 is now 20.',
  'Turn your oxygen up to 4.',
  'We could not find a heartbeat at your scan.',
  "The baby's heart has stopped.",
  'There is a shadow on your lung.',
  'Your chlamydia test is positive.'
])('critical: %s', (sentence) => {
  expect(evidenceOf(sentence).critical).not.toEqual([])
})

test.each([
  'You need IV antibiotics tonight.',
  'He needs intravenous fluids right away.',
  'The baby has been kicking less since yesterday.',
  'Your aneurysm is leaking.',
  'Your symptoms sound like a heart attack.',
  'This could well be a heart attack.',
  'You may be having a TIA.',
  'Your eye pressure is 48.',
  'Your lithium is 2.6.',
  'Your stoma has turned black.',
  'Your bowel is twisted.',
  'Your appendix has ruptured.',
  'Your graft has clotted.',
  'Your fistula has no thrill this morning.',
  'The scan shows no blood flow to the testicle.',
  'The X-ray shows free air under the diaphragm.',
  'The MRI shows that the spinal cord is being squeezed.',
  'The MRI shows an abscess next to the spine.',
  'We are admitting you tonight.',
  'A bed on the stroke ward is being held for you now.',
  "I've told the ED you're coming.",
  "They're expecting you in majors.",
  "We've called 999 for you.",
  'This needs the hospital.'
])('highAcuity: %s', (sentence) => {
  expect(evidenceOf(sentence).highAcuity).not.toEqual([])
})

test.each([
  'My nurse Wendy is also calling you at home.',
  'Kindly call back immediately.',
  'Reply asap.',
  "I see you've read this.",
  "I'll follow this up with a call.",
  'Following on from our phone call, stop the aspirin.',
  'Sister has told you on phone.'
])('confirmation: %s', (sentence) => {
  expect(evidenceOf(sentence).confirmation).not.toEqual([])
})

test.each([
  'Your wound is still leaking, so please keep it covered.',
  'Your faucet is still leaking.',
  'The tubing of your CPAP mask is leaking.',
  'Your sleep study showed pauses in breathing up to 40 seconds.',
  'Take pauses of 5 seconds between sets.',
  'The heart pauses after an extra beat, and that is harmless.',
  'We are so happy for you both, the test was positive!',
  'Congratulations, your pregnancy test is positive!',
  'The glandular fever test was positive, so rest.',
  'Your SATs score was 84.',
  'We have a bed ready for you for the sleep study on Monday.',
  "We're admitting you this afternoon for your scheduled stem cell collection.",
  'Your graft is working well.',
  'Your fistula has a good thrill.',
  'Your portal access is blocked until you reset it.',
  'The appendix has not ruptured.',
  'Use the ammonium lactate 12 % cream on your heels.',
  'Your troponin was less than 6, which is normal.',
  'Troponin negative x2, so your heart is fine.',
  'Your bicarbonate was 24.',
  'Take sodium bicarbonate 650 mg twice a day as before.',
  'Phosphorus 5.2, so keep the binders.',
  'Vaginal pH of 4.5 is normal.',
  'Keep the pool pH at 7.2.',
  'You are on the recall list for your six-month cleaning.',
  'There is a recall on some eye drops, but yours is not one of them.',
  'You were given the wrong form.',
  'Your pump may not work in the MRI room, so leave it outside.',
  'They are cancer specialists.',
  'I could not find a heartbeat monitor at the shop.',
  'His heart has stopped racing.',
  'The metoprolol 25 is now 50 dollars a month.',
  'You may be having a stroke of luck.',
  'You need IV fluids now and then.',
  'Your blood pressure is 128 over 78.',
  'The blood culture grew nothing.',
  'Sepsis is a life-threatening response to infection.',
  'Signs of a stroke are face drooping, arm weakness and slurred speech.',
  'You took an overdose as a teenager and have been well for fifteen years.',
  'We ask everyone over 12 about thoughts of self-harm; it is routine.',
  "Your cousin's suicide was mentioned in the note.",
  'Come in through the emergency department doors and follow the blue line to radiology.',
  'The lead level is under 1, which is normal.',
  'The potassium of 6.1 was from a bad draw, and the repeat was 4.3.'
])('neither critical nor acute: %s', (sentence) => {
  const {critical, highAcuity} = evidenceOf(sentence)
  expect([...critical, ...highAcuity]).toEqual([])
})
