import {expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

test.each([
  'Home is not safe for you tonight.',
  "If you were my sister I'd be driving you to the ER.",
  'My advice is the hospital.',
  'This needs an emergency doctor.',
  "I've booked you straight into resus.",
  'Pack a bag, the ward is ready for you.',
  "I'd want my own mother in the emergency room with this.",
  "I'd go to the ER tonight if it were me.",
  "They're holding a bed for you on 6 West.",
  'Your symptoms sound like a stroke.',
  'What you describe fits sepsis.',
  'You may be having a TIA.',
  'She is septic.',
  'These are stroke signs.',
  'A palpitation with fainting is not something for Thursday.',
  'Worst headache of your life is never one for the portal.',
  'We need you here by noon.',
  'I need eyes on you today.',
  'I need you in clinic before we close today.',
  'Metoprolol 25 BID becomes 50 BID.',
  'Take one less pill each day from Monday.',
  'One tablet, not two.',
  "Let's go up to 20 on the escitalopram.",
  "let's move up to 50 with the quetiapine",
  "Let's drop to 25 on the Seroquel.",
  'Bring the Synthroid back to 75.',
  'I want the insulin glargine at 18, down from 24.',
  'Take the carbimazole three times a day rather than once.',
  'Take Thyronorm 75 rather than 100.',
  'Your patch should now be the 50, not the 25.',
  'Wean Wysolone by 5 mg each week.',
  'Wean the clonazepam by a quarter tablet every week.',
  'Reduce the pred by 5 each week.',
  'Lose the potassium tablets.',
  "I don't want you on diazepam.",
  "I'd rather you weren't on glyburide any more.",
  'You would be better without the oxybutynin, so leave it.',
  'The next cycle is off until your platelets recover.',
  'No breakfast on the day of the angiogram.',
  'Skip breakfast on the morning of the cardioversion.',
  "You can't have tea or toast before the endoscopy.",
  'Take the Plavix for the last time on the 3rd.',
  'Friday is your last day of Pradaxa before the hernia repair.',
  'Leave your morning insulin on the day of the procedure.',
  'Start drinking the prep at 5 pm on Wednesday.',
  'First litre of MoviPrep at 6 pm.',
  'Thursday is clear liquid only.',
  'Amoxicillin 2 g one hour before your cleaning because of the valve.',
  'You must have a driver, or the procedure will be called off.',
  'Your new script is for doxycycline.',
  'Unfortunately it has spread.',
  'It has spread to the liver.',
  'You have MS.',
  'Your heart failure has worsened.',
  'Your ejection fraction has fallen again.',
  "There's a growth on the scan we don't like the look of.",
  'The newborn screen flagged for PKU.',
  'The screening kit came back positive for blood.',
  'The echo shows a badly narrowed aortic valve.',
  'The mitral valve is leaking severely.',
  "The scan at 20 weeks found a problem with the baby's heart.",
  'Your swab count was off and something is left behind.',
  'Your shunt may be blocked.',
  'The shots have to be repeated because the fridge failed.',
  "The pharmacy handed you another patient's tablets.",
  'You are now on two beta blockers by accident.',
  'Rifampicin makes your implant useless.',
  'Carbamazepine cancels out your pill.',
  'Keep lithium and ibuprofen apart.',
  "There's a field safety notice on your pacemaker battery.",
  'Your ciclosporin trough was 410, well over target.',
  'Your lamotrigine level is twice the upper limit.',
  'Your vancomycin trough was 31.',
  'Your white count is 92,000.',
  'Your tacrolimus level is 26.',
  'Your amylase is 1,400.',
  'Ammonia 140.'
])('critical information in everyday words: %s', (told) => {
  expect(evidenceOf(`The form is here. ${told} Bring the card.`).critical).not.toEqual([])
})

test.each([
  'Home is not safe for you tonight.',
  'What you describe fits sepsis.',
  'Chemical in both eyes: rinse now, then straight to hospital.',
  'Snapped finger with the bone showing: to A&E, please.',
  'I need you up at Waikato today, surgical admitting, bag packed.'
])('an emergency in everyday words: %s', (told) => {
  expect(evidenceOf(`The form is here. ${told} Bring the card.`).highAcuity).not.toEqual([])
})

test.each([
  'Your home is not far from us.',
  'Use two pillows instead of one.',
  'Wear one sock instead of two under the brace.',
  'Melanoma is a skin cancer that often begins in a mole.',
  'None of your medicines is on the recall list.',
  "Your sister's recalled implant is a different make.",
  "Your friend's melanoma is a good reason for sunscreen.",
  'Your urgent scan was cancelled since the rash has gone.',
  'I see you were switched from Prozac to Lexapro back in 2019.',
  'Should that change, come to the clinic the same day.',
  'Your white count is 6.2.',
  'Your tacrolimus level is 7.',
  'Tacrolimus 0.1% is a cream for eczema.',
  'Take two Tylenol at most, not three, as the box says.',
  "We're holding a bed in the day program from Monday.",
  'It is clear fluid only, no pus.'
])('no critical information: %s', (told) => {
  expect(evidenceOf(`The form is here. ${told} Bring the card.`).critical).toEqual([])
})

test.each([
  'Appendicitis is an inflammation of the appendix.',
  'An overdose of iron is dangerous for toddlers, so the bottle has a child lock.',
  'Suicidal thoughts are asked about on every form.',
  "Now that you're home after the stroke in March, rehab goes on as before.",
  "So sorry about your horse's stroke.",
  'The appendix scar has healed.',
  'The stroke nurse will write to you.'
])('no emergency: %s', (told) => {
  expect(evidenceOf(`The form is here. ${told} Bring the card.`).highAcuity).toEqual([])
})
