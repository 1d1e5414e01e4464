import {expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

test.each([
  'The corner of your mouth is drooping and you keep dropping cups.',
  'Gran slipped, bumped her head and takes Xarelto.',
  'hit head on apixaban',
  'The swelling is under your chin now, and swallowing gets harder by the hour.',
  '35/40 bp 170/115 headache',
  'I am 31 weeks pregnant with a bad headache and spots before my eyes.',
  'You are bleeding at 30 weeks.',
  'My waters are green.',
  'I am seven weeks pregnant with a stabbing pain on the left and I fainted.',
  'His crotch is numb and he cannot pee.',
  'I am throwing up blood.',
  'Black, tarry stools and you feel light-headed.',
  'Her lips are swelling and she is wheezy.',
  'He has a temperature of 39.5 and cannot bend his neck.',
  'Day 8 after chemo and you woke up with chills.',
  'She wears a fentanyl patch and I can barely wake her.',
  'I swallowed my whole week of tablets by mistake.',
  'The toddler got into my metoprolol tablets.',
  'There are flashes and a veil over your left eye.',
  'I have chest pain.',
  'cp and sob since noon'
])('a body that cannot wait: %s', (told) => {
  expect(evidenceOf(told).highAcuity).not.toEqual([])
})

test.each([
  'You have been thinking about not being around anymore.',
  'You wish you could fall asleep and never wake up.',
  'I see no way out.',
  'passive SI no plan',
  'PHQ-9 question 9 positive',
  'He keeps picturing driving into a wall.',
  'Everybody would be better off if I was gone.',
  'You cut your wrists again last night.',
  'My daughter burns herself with a lighter.',
  'He choked you on Sunday.',
  'Your stepfather touches you at night.',
  'He threatened to kill me if I leave.',
  'I am afraid that I will hurt my baby.',
  'Voices tell her to harm the baby.'
])('despair and violence: %s', (told) => {
  expect(evidenceOf(told).highAcuity).not.toEqual([])
})

test.each([
  'Since the stroke my mother cannot speak.',
  'He cannot talk since the laryngectomy.',
  'Dad has dementia and cannot speak any more.',
  'Signs of a stroke are a drooping mouth, a weak arm and garbled speech.',
  'You hit your head in May while on warfarin, and the scan was clear.',
  'You bled at 30 weeks with your first and all went well.',
  'At 31 weeks there is no bleeding and the pressure is 116/70.',
  'If you vomit blood, call 911.',
  'Your lips did not swell after the egg.',
  'No fever after the chemo and no chills.',
  'The flashes stopped after the laser.',
  'Floaters with flashes can mean a torn retina.',
  'You take oxycodone and sleep well.',
  'I took my vitamin tablet twice.',
  'You have not cut yourself for a year.',
  'You no longer think about not being here.',
  'I will not be here anymore in June, as we move.',
  'You see no way out of the lease.',
  'I cut my arm on the fence yesterday.',
  'If he hits you again, the hotline answers day and night.',
  'My husband beat me at cards.',
  'Intrusive thoughts of harming the baby are common in new mothers.',
  'I cannot talk to you on the phone today.'
])('no emergency: %s', (told) => {
  expect(evidenceOf(told).highAcuity).toEqual([])
})

test.each([
  'neuts 0.2 so no chemo thurs',
  'bs 48 this am',
  'BP 162/112 (pregnant)',
  'Your aneurysm measures 6.1 cm.',
  'o2 84 on room air'
])('a number that cannot wait unread: %s', (told) => {
  expect(evidenceOf(told).critical).not.toEqual([])
})

test.each([
  'Your pulse is 62.',
  'His heart rate reached 165 on the treadmill.',
  'Neuts 3.2.',
  'bs 118 this am',
  'BP 118/72 (pregnant)',
  'Your aneurysm measures 3.4 cm.',
  'She counts her pulse for 30 seconds.'
])('a number like any other: %s', (told) => {
  expect(evidenceOf(told).critical).toEqual([])
})
