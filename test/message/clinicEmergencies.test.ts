import {expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

test.each([
  "I'm very worried: you told me you bought a rope and wrote the notes. Don't stay alone, the crisis team is on its way.",
  "He has driven at 110 mph, hasn't slept for five nights and now has his gun out. Please leave the house and ring the police.",
  "The photo shows your wound has split and I can see bowel. Cover it with a wet clean cloth, lie flat, and we're getting paramedics to you.",
  'Red painful eye, haloes round the lights and being sick: I think the pressure in it is very high. I have phoned the eye hospital, they will take you now.',
  'Boiling oil over her face and chest is a burns-unit job. Cool running water for twenty minutes, then come straight in with her.',
  "Fingers blue, numb and more painful by the hour inside that new plaster: it is too tight. Get back here straight away and we'll split it.",
  "Nosebleed for ninety minutes on warfarin despite pinching, that isn't one to sit out at home. Get a lift to emergency.",
  'With the cord down where you can feel it, get on your knees and elbows with your bottom up. I am sending the ambulance.',
  'Hi Joan, home oximeter shows 81 on both hands and your lips look bluish to your daughter. I have asked the ambulance to come to you, leave the door on the latch.',
  'Your carbon monoxide badge went black and all three of you have a pounding head. Out of the house first, then call the fire brigade and get checked at the hospital.',
  'We cannot leave it till Monday, sorry: your creatinine went from 90 to 740 in a week. The renal ward will take you today at any hour.',
  "You've cut deeper than before, and the wrist keeps soaking through the tea towels. Hold it above your heart and let your flatmate call for help; we'll talk about the rest after.",
  "I've spoken to the mental health team and they can see you at 5 today, since you feel you can't keep yourself safe past tonight. Can Mira stay with you until then?",
  "Jaw clamped, can't open wider than a pencil, spit running out because you can't get it down. Tonight's ENT doctor is expecting you, go up by the main door.",
  "No sir, it's not a stomach bug when the pain moved to the lower right and you can't stand straight. Surgeons will see you this evening at gate C, don't eat.",
  "A dog's tooth went right through the baby's cheek half an hour ago. Clean gauze, gentle pressure, children's hospital; I've phoned the plastics team.",
  'Since you woke, the cup keeps slipping out of your right hand and your wife says the words come out scrambled. Hang up on the insurance people and let her ring for help.',
  "The burn covers his whole chest and the skin's gone waxy white. Cool running water as long as you can, cling film over, then emergency.",
  "A foot that turned white and cold at breakfast, with no feeling in the toes, cannot sit until Thursday's clinic. Your son should be bringing you in while you read this.",
  "Your baby is nineteen days old and the thermometer reads 38.6. At that age we never watch and wait at home, so please leave for the hospital as soon as you've read this.",
  'Mister Lopez, the leg it is double of the other and now you have not air when you speak. Please you go to urgencies now, not in the evening.'
])('an emergency: %s', (told) => {
  expect(evidenceOf(told).highAcuity).not.toEqual([])
})

test.each([
  "I've added the 2009 overdose to your background, as you asked, and glad those days are long behind you.",
  "Your sister's pre-eclampsia is noted, and we'll keep it in mind when you plan a baby.",
  'Any trouble breathing and you go straight to the ER. Otherwise honey and fluids will do for the cough.',
  'Our rule: soaking two pads an hour for two hours is a call to triage. What you have after three weeks is ordinary lochia.',
  "Anyone who faints during exercise should be seen in an emergency department. Feeling puffed on a hill isn't that.",
  'When a headache comes on like a thunderclap, that is when people should go to emergency. Yours is the usual tension type.',
  'Free naloxone training runs monthly at the library; you learn how to recognise an overdose. You asked for the dates, see below.',
  'Congratulations on the paramedic job! Ambulance work suits you, and your fitness form is signed.',
  "Were he ever to go blue or floppy you'd call an ambulance, but this is a common cold.",
  'It had crossed your mind that this could be a stroke; the scan and the neurologist say migraine.',
  "It crossed your mind that it's torsion, but the itch you describe is only jock itch. Clotrimazole cream from the chemist will do.",
  "The overdose scene in that series upset many of our patients. I'm happy to talk about it at our usual Wednesday session.",
  "Your neighbour's heart attack must have shaken the whole street. Your own risk score is low.",
  'The "overdose" in the summary is a typing slip for "overdue": your tetanus booster is overdue, and we can do it at any visit.',
  'Suicide awareness week begins on Monday with a talk at the library at seven. Our counsellors will have a table by the door.',
  "No, the lump in your throat isn't closing your airway. The camera passed easily and found healthy pink tissue all the way.",
  'Her lips look bluish after swimming because she is cold, as you saw them pink up within minutes in the towel. The heart listened to normal today.',
  "Ambulance transport to your routine eye clinic on the 12th has been booked, as you can't manage the bus. Be ready by nine."
])('no emergency, and nothing critical: %s', (told) => {
  const {critical, highAcuity} = evidenceOf(told)
  expect([...critical, ...highAcuity]).toEqual([])
})

test.each([
  "A child in Leo's class has meningococcal disease. He needs the rifampicin I have called in.",
  'We would like you to come off sertraline now. Take 25 mg for two weeks and then nothing.',
  'Colchicine plus that antibiotic can be fatal. Park the colchicine for the ten days.',
  "Your flatmate's meningitis was the bacterial type. One ciprofloxacin tablet for each of you, from the campus nurse by tomorrow night.",
  "You've missed three of the combined pills in week one, so you are not covered. You need the emergency tablet from the chemist, by Thursday at the latest."
])('critical, and no emergency: %s', (told) => {
  const {critical, highAcuity} = evidenceOf(told)
  expect(critical).not.toEqual([])
  expect(highAcuity).toEqual([])
})
