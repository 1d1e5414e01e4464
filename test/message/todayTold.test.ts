import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('orders and bans of today', () => {
  test.each([
    'Get yourself to the minor injuries unit before it closes.',
    'I want you to have that ankle examined this afternoon.',
    'Do not sit on this over the weekend.',
    'The wound needs looking at today.',
    'You are going to be admitted tonight.',
    'I have rung the surgical registrar, who expects you at five.',
    'I have arranged for him to be seen at the eye clinic this morning.',
    'See a neurologist on an urgent basis.',
    'Please show this to a surgeon without wasting any time.',
    'No driving after this blackout.',
    'You must not drive until the neurologist has cleared you.',
    'You are not safe at the wheel.',
    'Cancel the cruise, because your lung is still collapsed.',
    'You must not fly with that gas bubble in your eye.',
    'Do not bear weight on the right leg.',
    'Stay non-weight-bearing on the left.',
    'Do not carry anything heavy, or the hernia repair might tear.',
    'No swimming and no gym until the cardiologist has seen the echo.',
    'Keep the cast on, otherwise the bone will shift.',
    'Leave the arm in the sling, or the tendon will pull off.',
    'Stay face down for five days.',
    'Keep away from small children for a week after the radioactive iodine.',
    'Drink the contrast at 8.',
    'His last feed at 5 am, as theatre is at nine.',
    'Your thyroid has to come out this month.',
    'We need to drain that abscess today.',
    'The lung needs a drain today.',
    'Your meter reads falsely high.',
    'Do not trust that sensor for your insulin.',
    'Your catheter has stopped draining.',
    'I have called the surgeon and she will see you at four.',
    'The surgical ward has a bed ready for you.',
    'Pack a bag and come to the ward this evening.',
    'Bring your son to the clinic before they close.',
    'Please leave the house and go straight to the ward.',
    'Diving is off, because of the pneumothorax.',
    'The bypass cannot wait.',
    'Your infected implant has to come out this week.',
    'Your meter reads too high because the strips are expired.',
    'Your sensor is out, so do a fingerprick before each insulin dose.',
    'You were near a child with measles and you have no immunity.',
    'You were near a child with parvovirus.',
    'The Holter recorded three runs of ventricular tachycardia.'
  ])('are seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'No rugby for four weeks because of the spleen.',
    'The boot stays on day and night.',
    'Every athlete with myocarditis must not play football, as the inflamed heart may stop.',
    'Do not sleep on that side.',
    'The cuff in the pharmacy reads too high.',
    'Do not drive for six hours after the sedation.',
    'Non weight bearing exercise such as swimming is kind to the knees.',
    'The bandage can come off now.',
    'You may come right away, as there is no queue for flu jabs.',
    'Go now to the website and book.',
    'Pack your bag for the induction.',
    'I have called the cardiology team and they will see you at your yearly visit.',
    'We got the ultrasound of your wrist this morning and it is fine.',
    'The acute unit has a bed ready on the 3rd as agreed.',
    'Take the form to the surgery before they close.',
    'The invoice needs a look today.',
    'Please leave the house and get some sun every day.',
    'You must not sit on that until the varnish has dried.',
    'I would be happier if somebody checked your address today.',
    'Show your feet to a podiatrist without wasting time on creams.',
    'Since you cannot drive with the epilepsy, a taxi is booked.',
    'Please do not travel to the clinic for the oxygen test.',
    'He must not play hockey that day, as his cardiology visit and the echo appointment clash.',
    'You must not put weight on, so keep to the diet.',
    'Sleep propped up so that the cough settles.',
    'Keep your head down until the holidays.',
    'The delivery cannot wait on the step.',
    'The joint clinic needs a tube of blood today.',
    'We have to take your leg out of the plaster today.',
    'With the Dexcom you do not need finger pricks before insulin.',
    'Your cuff shows wrong values when you talk.',
    'Your pacemaker is under a safety notice that does not concern you.',
    'You were with someone with mumps, and as you had it there is nothing to do.'
  ])('are not: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('emergencies of today', () => {
  test.each([
    'The blood gas shows a pH of 7.1.',
    'Your lipase is thirty times the normal.',
    'The tracing shows sustained runs of VT.',
    'The X-ray shows free air under the diaphragm.',
    'His heart stopped for nine seconds.',
    'I am concerned that she has sepsis.',
    'My fear is that you have a pulmonary embolism.',
    'You have loaded your rifle.',
    'You do not plan to be alive tomorrow.',
    'The voice tells him to burn the flat down.',
    'He is outside with a hammer.',
    'Your penis has been hard for five hours.',
    'He has not passed a drop since yesterday.',
    'You are going through two pads an hour.',
    'Blood spurts from your arm.',
    'She has inhaled a bean.',
    'A coin is stuck in his throat.',
    'Six puffs and you are still wheezing.',
    'The tracheostomy tube has come out.',
    'He has been convulsing on and off since noon.',
    'Drain cleaner splashed into her eye.',
    'You sawed off your thumb.',
    'The burn goes all the way round your wrist.',
    'Your foot has lost its pulse.',
    'You have no spleen and you have a fever.'
  ])('are seen: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).not.toEqual([])
  })

  test.each([
    'A droopy face is an emergency, tired eyes are not.',
    'Blindness in one eye would be an emergency, but yours came on slowly.',
    'Chest pain with sweating is an emergency, and you have none of it.',
    'As a student you took an overdose.',
    'You were suicidal at sixteen, and well ever after.',
    'Your neighbour’s stroke frightened you.',
    'Your colleague’s overdose must weigh on you.',
    'The novel about suicide kept you awake.',
    'An overdose of vitamin C does no harm.',
    'Your uncle hanged himself before you were born.',
    'Cauda equina would give you numbness in the saddle.'
  ])('are not: %s', (sentence) => {
    expect(evidenceOf(sentence).highAcuity).toEqual([])
  })
})
