import {expect, test} from 'vitest'
import {dissect} from '../../src/message/anatomy.ts'
import {findEvidence} from '../../src/message/evidence.ts'
import {inheritedConditions, standingActs} from '../../src/message/frames.ts'
import {readSentences} from '../../src/message/reading.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'
import {parse} from '../../src/parse/pipeline.ts'

const vocabulary = createVocabulary()

/** What the words alone, without the trained witness, find in a letter with this sentence. */
function evidenceOf(sentence: string) {
  const text = `Hi Ana,\n\nThe form is here. ${sentence} Bring the card.`
  const readings = readSentences(parse(text), text, vocabulary)
  const anatomy = dissect(readings)
  const standing = standingActs(readings, anatomy, inheritedConditions(readings, anatomy), vocabulary.acts)
  return findEvidence(text, readings, anatomy, standing, vocabulary.acts)
}

test.each([
  // A medicine as goods: its price, paper, maker, supply and shop.
  'Your copay for insulin goes down to $35.',
  'I changed your gabapentin to a 90-day supply.',
  'I changed your metoprolol to the mail-order pharmacy.',
  'Your metformin now comes from another maker.',
  'I sent your losartan again.',
  'I sent your Humira paperwork.',
  'Your plan covers metformin up to 90 tablets.',
  'The pharmacy has your metoprolol now.',
  'Ibuprofen is out of stock at the pharmacy.',
  // An order that is not given.
  'I do not recommend starting a statin.',
  "We won't be starting insulin.",
  'You do not need to stop your aspirin before the dental cleaning.',
  'We talked about possibly starting Ozempic.',
  'You asked when to start the patch.',
  // Long done.
  'When we stopped your warfarin in 2019, you switched to apixaban.',
  'Last spring we lowered your lisinopril to 10 mg.',
  'In June we cut your prednisone to 5 mg.',
  'When you were pregnant we stopped your Accutane.',
  // No medicine.
  'Stop the splint at night from now on.',
  'Resume your yoga tomorrow.',
  'Do not use the elevator today.',
  'Your appointment was changed from 2 to 3 pm today.',
  'The reminder was sent in error.',
  // Paper, places and plans.
  'The form needs to be looked at today.',
  'You need to come in today before 5 for your badge photo.',
  'The hospital now has parking.',
  'He works in an ER now.',
  'Your plan pays for an ambulance and the ER visit.',
  'The van will drive you to Oak General Hospital this morning.',
  // A disease named, and nobody has it.
  'You have hep B shots on your record.',
  'It is the hepatitis B and flu vaccine.',
  'The biopsy came back clear of cancer.',
  'Noah should stay home until he has had no fever for 24 hours.',
  'We ask everyone about suicidal thoughts once a year.',
  'The form asks about chest pain and shortness of breath; please tick what fits.',
  'Your appointment for shortness of breath is this afternoon at 4.',
  'Walk past the ER to reach the lab.',
  'Your Adderall prescription was sent for the 15th.',
  'I added the metformin to your medicine list, as you take it already.',
  'Please contact us as soon as possible to reschedule.',
  'Billing questions cannot be handled in the portal, so please call the office.',
  'We have nothing open after 4 pm on Tuesday.',
  'The insurer will cover 30 tablets instead of 90.',
  'Your cholesterol has come down from 240 to 180.',
  'The first dose of the hepatitis B vaccine is today.'
])('words find nothing critical and nothing acute: %s', (sentence) => {
  const {critical, highAcuity} = evidenceOf(sentence)
  expect([...critical, ...highAcuity].map(({act, words}) => `${act}: ${words}`)).toEqual([])
})

// Near in words to what the exceptions let pass.
test.each([
  'Your insulin goes up to 20 units from tonight.',
  'Please start metformin 500 mg tonight.',
  'Stop the warfarin today.',
  'Get to the hospital now.',
  'The biopsy shows cancer.',
  'In June you should stop your warfarin.',
  'In April you will stop the Eliquis.',
  'In January we increase your insulin to 20 units.',
  'In March we will double your prednisone.',
  'In December your warfarin stops.',
  'No need to wait, stop the warfarin today.',
  'No need to panic, stop the warfarin today.',
  'As we talked about, stop your warfarin today.',
  'Stop the lisinopril you have taken since 2021.',
  'Stop the warfarin that your old cardiologist started.',
  'Stop the warfarin your old doctor gave you.',
  'Stop the medicine your previous doctor gave you.',
  'The dose was increased last week to 40 mg, take it from today.',
  'Nothing else to eat after midnight.',
  'Nothing more to eat or drink after midnight before your surgery.',
  'No food or drinks are allowed after midnight before your surgery.',
  'We have nothing after midnight: no food, no drink before the surgery.',
  'Nothing at all to eat tomorrow morning before surgery.',
  'The message was sent with the wrong dose; take one tablet.',
  'The letter was written with the wrong warfarin dose.',
  'The dose in the letter was sent in error, do not take it.',
  'Bring your ID and go to the emergency room now.',
  'Go to the emergency department front desk now.',
  'Go to the ER reception and tell them you have chest pain.',
  'Come to the hospital today for the scan.',
  'An ambulance transport is on its way to you.',
  'Please contact the office right away about your chest pain.',
  'You will be seen today by the surgeon; this cannot wait.',
  'Skip your insulin before exercise.',
  'Stop your methotrexate class medicine.',
  'Stop using the steroid lotion.',
  'Stop the lotion with steroid today.',
  'There is no more warfarin for you from today.',
  'There are no more doses of apixaban to be taken.',
  'Warfarin is done and should be stopped.',
  'Stop Eliquis as usual three days before.',
  'I sent your prednisone again at 40 mg, take it daily for five days.',
  'Your insulin is now ready to be increased to 20 units.',
  'Metoprolol order to follow: 25 mg twice daily from tonight.',
  'Your insulin order to take 20 units starts tonight.',
  'Your insulin order changed from 10 to 20 units.',
  'You have HIV on your chart now.',
  'You have hepatitis C listed as a new diagnosis.',
  'Your hepatitis B screening is positive.',
  'The form for lisinopril was wrong: take 10 mg, not 20 mg.',
  'I changed your metformin to 500 mg twice a day.',
  'We talked about stopping the lisinopril; please stop it today.',
  'Your prescription for Eliquis was sent; start it tonight.',
  'Hold your metformin until the scan.',
  'The form says you took methotrexate daily; take it once a week, not daily.',
  'Your mammogram form shows cancer.',
  'You have hepatitis B.',
  'You have TB and need treatment.',
  'The wrong tablets were sent to you by mistake.',
  'You were exposed to measles; stay home until you have had the vaccine.',
  'In June your scan was clear, but now the tumor is back.',
  'Contact the clinic as soon as possible about the chest pain.',
  "Your husband's warfarin must stop today.",
  'Order sent: begin doxycycline 100 mg twice a day tonight.',
  'Your plan covers insulin; increase it to 20 units from tonight.',
  'Do not wait until Monday; be seen today.',
  'The van takes too long; take him to the hospital now.',
  'Your letter says 10 mg, but take 20 mg from now on.',
  'Your old doctor doubled your Zoloft; please go back to 50 mg tonight.',
  'I do not recommend waiting: stop the ibuprofen today.',
  'You asked about the dose: increase the insulin to 20 units tonight.',
  'You asked about lisinopril; stop it today.',
  'There is no need to wait, stop the metformin now.',
  'No need to call, just hold your Eliquis for two days before the procedure.',
  'Your copay is $5; your new dose of levothyroxine is 112 mcg.',
  'The price is lower, and please increase the metformin to 1000 mg.',
  'Your insulin supply is changing, so lower the dose to 10 units.',
  'Your prescription went to the mail-order pharmacy; stop the old tablets today.',
  'Your insurer approved Humira, so stop methotrexate on Friday.',
  'I sent your prednisone again because you must not stop it suddenly.',
  'Do not use the inhaler we sent, it was recalled.',
  'Stop driving and stop the zolpidem.',
  'Do not take the bus; take an ambulance.',
  'Stop your exercises and come to the emergency department now.',
  'Your tablets were sent in error; do not take them.',
  'A letter was sent: you have cancer.',
  'Go to the emergency department near the mall now.',
  'Go now to the emergency department next to the mall.',
  'Go past the lobby to the ER now.',
  'Take him to the ER entrance on Mill Road now.',
  'The form is due, but first: stop the aspirin 7 days before surgery.',
  'Your record shows an allergy to penicillin, so do not take the amoxicillin.',
  'Your first dose of the hepatitis B immune globulin must be given today.',
  'Take your last metformin on Monday before the scan.',
  'The level is high in your record, so stop the lithium.',
  'Your EKG and the form came; the EKG shows a heart attack, go to the ER now.',
  'Contact your pharmacy right away: they gave you the wrong insulin.',
  'The wrong form of insulin was sent.',
  'The letter was sent in error, your biopsy is positive.',
  'Your potassium form shows 6.9, that is dangerous.'
])('words still find something critical: %s', (sentence) => {
  expect(evidenceOf(sentence).critical).not.toEqual([])
})
