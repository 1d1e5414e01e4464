import {beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createEngine, prepare} from '../../src/engine.ts'
import {planLookAlikes} from './planLookAlikes.ts'
import {voiceLookAlikes} from './voiceLookAlikes.ts'
import {type LookAlike, wordingLookAlikes} from './wordingLookAlikes.ts'

/** What published etiquette says each rule is likely to get wrong, and what reading its findings showed. It must pass. */
const lookAlikes: Readonly<Record<string, readonly (string | LookAlike)[]>> = {
  'personal-opening': [
    'Welcome to the practice! Please bring your medicines.',
    'I hope you are feeling better. Your test is normal.'
  ],
  'empathy-statement': [
    'The symptoms you are having can be really miserable. Rest.',
    'Many of my patients are having a rough time with this virus.'
  ],
  'personal-close': [
    'Your test is normal. Keep me posted.\n\nDr. Lee\n\nThis message is confidential.',
    'The visit is later.\n\nLet us know how you get on.\n\nYou can email team@x.org or phone 555-0100.',
    'The visit is later.\n\nLet us know how you get on, and take care.\n\nYou can email team@x.org or phone 555-0100.'
  ],
  'confirm-critical-info': [
    'Your mother’s breast cancer in 1998 is why we screen you early.',
    'There is no sign of cancer on the scan.',
    'It is time for your screening mammogram.',
    'Your diabetes is stable, and the dose stays the same.',
    'The goal for your INR is 2 to 3.',
    'Your child still needs a second dose of the measles vaccine.',
    // Told of a patient and to nobody, and found by its wording alone.
    'That valve will not wait for summer, so the surgeon has a bed on Monday.'
  ],
  'urgent-symptom': [
    'A foal that has been down since noon with no droppings has a twisted gut until I have looked. I am forty minutes off.',
    'You have not passed water since yesterday and your belly is getting tighter. I would feel easier if the ward had a look at you tonight.',
    'You describe crushing chest pain and shortness of breath since this morning. Please go to the hospital now for emergency care.',
    'You have chest pain and shortness of breath now. The hospital is ready for emergencies like this, and they expect you.',
    'We are sending the boat for you today. Your skin peels and you have a fever of 103 with a stiff neck.',
    'Since the stress test was normal, and since your chest pain and shortness of breath come when you press on the ribs, no cardiac follow-up is planned.',
    'A stroke patient in your essay would have a droopy face, a weak arm and slurred words.',
    'A five-week-old with a fever cannot wait. Get up the road tae the children’s unit now.',
    {
      patient: 'My dad had chest pain and shortness of breath and the hospital sent him home. Can he drive?',
      draft: 'He may drive from Monday.'
    },
    {
      patient: 'can you overdose on magnesium',
      draft: 'With normal kidneys no. You would get the runs first.'
    },
    'Your chest is tight since noon and it goes to the jaw with sweating, so please go to the heart unit at St. Mary’s now.',
    'Redness spreading around it, and your baby off feeds with a fever: that would be an infection and he would need to be seen that day. It is not his.',

    'He swallowed the coin in May and it came out in May.',
    'You have crushing chest pain and shortness of breath: I want you in a car to the hospital within the half hour.',
    'If you get chest pain, call 911.',
    'I am glad that there is no chest pain.',
    'Your heart attack in 2015 is why you take aspirin.',
    'Chest pain and trouble breathing can be signs of a heart attack in some people.',
    {patient: 'Do I need to worry about a sore arm?', draft: 'No, a sore arm is common. Ice it.'}
  ],
  'unfilled-placeholder': [
    'The karyotype shows XX chromosomes.',
    'Factor XX is in chapter XXI of the book.',
    'Take it with food and/or milk.',
    'He/she may bring his/her card on 10/12.',
    'Your sugar was 110 mg/dL; see https://example.org/a/b.'
  ],
  'formulaic-empathy': [
    'I’m sorry you are going through this. A lie by a friend brings up so much. Wait a week before you write.',
    'I am sorry you’re dealing with this. A fever of 103 after surgery needs eyes on it: go to the emergency room now.',
    'I understand your concern about the rash. The rash is eczema.',
    'What you have been going through with the rash sounds difficult.'
  ],
  'unacknowledged-distress': [
    {
      patient: 'I’m scared you will move away before the twins can walk lol',
      draft: 'They walk by May. Bring them on Monday.'
    },
    {
      patient: 'I am worried the pharmacy gave me the wrong pill, it is square.',
      draft: 'A new maker. The letters on it are the same.'
    },
    {
      patient: 'I am afraid of the MRI tube',
      draft: 'No living soul enjoys that tunnel. A mirror shows you the door.'
    },
    {patient: 'I have been so depressed, so I wrote.', draft: 'I’m glad you did. Here are two numbers.'},
    {
      patient: 'why did the tablets change color, i am scared it is the wrong one',
      draft: 'Good you checked with us before taking it. The maker changed, and the medicine did not.'
    },
    {
      patient: 'I am worried about the weather on Friday, is the clinic open in snow?',
      draft: 'The clinic stays open in snow.'
    },
    {patient: 'I am so angry that nobody called me.', draft: 'We are sorry for the delay. The form is ready.'},
    {patient: 'The sertraline is making me anxious.', draft: 'Halve it.'},
    {
      patient: 'thanks, i was scared i had wasted your time',
      draft: 'The tracing is normal. Coffee down to two.'
    },
    {
      patient: 'Can you write that my anxiety is why I can’t do jury duty?',
      draft: 'The form is at the desk. The fee is $15.'
    },
    {
      patient: 'Can I be buried beside her? You asked what I worry about.',
      draft: 'The plot is a double. It needs your signature.'
    },
    {
      patient: 'He lies about lunch. I am losing my mind.',
      draft: 'Small lies are more unnerving than large ones. Ask him on Sunday.'
    },
    {
      patient: 'I’m so embarrassed about what I said after the anaesthetic.',
      draft: 'Proposing to the porter is on the mild end. Off the codeine by day three.'
    },
    {
      patient: 'I am ashamed of what I said coming round.',
      draft: 'Everyone dreads that. Dressing off on Saturday.'
    },
    {
      patient: 'I am worried about you doctor, you looked ill',
      draft: 'Bless you, it was a kidney stone. Ankles up again.'
    },
    {
      patient: 'I am scared it is MS.',
      draft: 'The scan is normal. With an aunt in a wheelchair I would lie awake, too.'
    },
    {
      patient: 'I am so embarrassed how bad my sleep is.',
      draft: 'On four hours of sleep, you are a wonder. Go to bed at one.'
    },
    {patient: 'I am not worried about parking. Which gate is it?', draft: 'It is the north gate.'},
    {patient: 'Should I worry about varicose veins?', draft: 'They are harmless, and stockings help.'},
    {patient: 'Which dose do I take?', draft: 'Take 5 mg at night.'}
  ],
  'unanswered-question': [
    {patient: 'How are you? Is the rash contagious?', draft: 'The rash is not contagious.'},
    {patient: 'Can I swim? Is the form ready?', draft: 'Yes to both.'},
    'The form is ready.',
    {patient: 'Can I swim with the chest pain? Can I eat shrimp?', draft: 'The shrimp is fine, and go to the ER now.'},
    {patient: 'Can I swim? Is shrimp allowed?', draft: 'The form is at the desk.'}
  ],
  'education-pointer': [
    'You write: “Drink water. Eat fruit. Avoid salt.” All of that is sensible.',
    'Honey is for children over one. Sips of salt water do nothing. Walk as little as you can. Go to the ER now.',
    'Drink more water. Limit caffeine. Eat more fiber.\n\nSources: MedlinePlus.',

    'Rest and drink fluids.',
    'Ice it. Stretch it. Walk on it. The attached leaflet shows how.',
    'A heating pad is generally considered safe. Heat on the belly is generally avoided. Stretching usually helps.',
    'You have chest pain and shortness of breath now. Rest. Drink water. Eat fruit. Avoid salt.'
  ],
  'effort-praise': [
    'You exercised for 8 minutes and reached the target heart rate.',
    'The lessons you asked about run 40 minutes each day.',
    'Your sugar log shows four readings below 60. Stop the glyburide today.',
    'Your blood pressure log looks good. How kind of you to draw stars on it.',
    {patient: 'I lost 5 kilos!', draft: 'Those five kilos brought the sugar to 6.4. Same tablet.'},
    'Weight down one kilo by Easter is enough.',
    'You have been walking with a limp since the fall. An x-ray is booked.',
    'Your weight is down 3 kg on the water tablets. Same dose.',
    {patient: 'I walk my dog every day and my knee hurts.', draft: 'Rest the knee for a week.'},
    {patient: 'I lost 2 kg!', draft: 'I bow to you. The tablets stay.'},
    'Your log shows 50 mL a day from the drain, so it stays in until Friday.',
    'Keep the log and show them the numbers.',
    'Thank you for the diary of your pressures. Your weight is down 2 kg.',
    'Your weight is down 4 kg since the radiotherapy, so have two of the drinks a day.',
    'You have been eating lettuce, and the twitching comes before a seizure: the ER now.',
    'Your food diary is gold. It looks like onions.',

    'Minoxidil works in half, and you shed in weeks 2 to 8 first.',
    'Since you stopped smoking in 2011, you are eligible for the scan.',
    'Page four of the reflux diary is as white as snow. What do you have for supper?',
    'You have lost 12 pounds without trying, so we need some tests.',
    'Your form is ready at the front desk.',
    'If you have lost weight without trying, tell us.',
    {patient: 'I lost 5 kilos! I walk daily. It is fun. I swim. I run. I bike.', draft: 'The form is ready.'},
    {patient: 'I lost 5 kilos.', draft: 'Thank you for writing to us. The form is ready.'},
    {patient: 'I lost 20 pounds without trying.', draft: 'You quit smoking in May. Same dose.'},
    'You walked every day this month. You have chest pain and shortness of breath now. Call 911.'
  ],
  'salutation-name': [
    {
      patient: 'Docs of Reddit, what would you do if you were me?',
      draft: 'Surgery is not the only way for it.'
    },
    'Flu shots are on weekdays, with no appointment needed.',

    'Nice to hear from you Mr. Dubois. The calf has to be scanned.',
    'Ta for the quick answer. The crutch handle is level with your wrist.',
    'Dear parent or carer,\n\nThe clinic is on Monday.\n\nThe team',
    'hi jess, right so the swab is back.',
    'mr desmond, the crutch handle is level with your wrist.',
    'You have chest pain and shortness of breath now.',
    ''
  ],
  'tone-mismatch': [
    'Your biopsy shows melanoma. We hoped you would have a great summer, and we will work for it.',
    'The scan shows that the cancer has spread. Would you like to enjoy your trip first and begin in June?',
    'I am so sorry that your father died. He told me to keep smiling, and I think of it often.',
    'Your cancer screening is due. Happy birthday!',
    'I am so sorry that you lost the baby. A belated and gentle happy birthday to you.',
    'I am so sorry that your father died. Have a good evening if you can.',
    'His level is 0.04 and he may go home. Have a lovely weekend!\n\nPetra, ward 4B, children’s cancer',
    'The battery of your pacemaker died down a little, as it should. Have a great day!',
    'Your strep test is positive and amoxicillin is at the pharmacy. Have a lovely weekend 😊',
    'Your mother died in 1990. Have a great day!',
    'Your biopsy shows melanoma. We will get through this together!'
  ],
  ...planLookAlikes,
  ...voiceLookAlikes,
  ...wordingLookAlikes
}

test('every rule has look-alikes', () => {
  expect(Object.keys(lookAlikes).toSorted()).toEqual(rules.map(({id}) => id).toSorted())
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const settings = {rules: {[id]: [1, {}] as const}, weights: {}, phrases: {}}
  const engine = createEngine([rule], settings)
  beforeAll(() => prepare([rule], [settings]))

  test.each((lookAlikes[id] ?? []).map((one) => (typeof one === 'string' ? {draft: one} : one)))(
    'passes $draft',
    ({draft, ...context}) => {
      expect(engine.lint({text: draft, filePath: '<text>', ...context}).messages).toEqual([])
    }
  )
})
