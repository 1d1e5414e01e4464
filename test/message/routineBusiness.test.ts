import {expect, test} from 'vitest'
import {dissect} from '../../src/message/anatomy.ts'
import {findEvidence} from '../../src/message/evidence.ts'
import {inheritedConditions, standingActs} from '../../src/message/frames.ts'
import {readSentences} from '../../src/message/reading.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'
import {parse} from '../../src/parse/pipeline.ts'

const vocabulary = createVocabulary()

/** What the words alone find in a letter with this sentence. */
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
])('holds nothing critical and nothing acute: %s', (sentence) => {
  const {critical, highAcuity} = evidenceOf(sentence)
  expect([...critical, ...highAcuity].map(({act, words}) => `${act}: ${words}`)).toEqual([])
})

test.each([
  'Your insulin goes up to 20 units from tonight.',
  'Please start metformin 500 mg tonight.',
  'Stop the warfarin today.',
  'Get to the hospital now.',
  'The biopsy shows cancer.'
])('still holds something critical: %s', (sentence) => {
  expect(evidenceOf(sentence).critical).not.toEqual([])
})
