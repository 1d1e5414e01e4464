import {describe, expect, test} from 'vitest'
import {evidenceOf} from './wordsAlone.ts'

describe('news in plain words', () => {
  test.each([
    // the heart
    'The squeeze of your heart went down to 27 percent.',
    'Your heart is working at barely a third of its strength.',
    'Her pumping power has halved since the infection.',
    'The scan showed severely reduced pumping function.',
    // the sight
    'The pressure inside your left eye is 42.',
    'You may go blind in the left eye.',
    'Unless the pressure comes down you will lose your sight.',
    'Your vision is in danger.',
    'The swelling is threatening her eyesight.',
    // what is built in
    'The battery in your defibrillator must be exchanged within ten days.',
    'Your pacemaker is at its elective replacement time.',
    'The coil has slipped through the uterus.',
    'The lead in your pacemaker has cracked.',
    'Your knee replacement has worked loose.',
    // tissue that has to come out
    'The lab saw severe dysplasia in the scraping.',
    'The rest of the lesion must be cut away.',
    'The polyp contained precancerous cells.',
    'She needs a second excision.',
    // fasting by the last bite
    'Your last snack must be eight hours before you check in.',
    'Clear fluids only until two hours before your anesthetic.',
    'Stay off food for six hours before the endoscopy.',
    'No solids in the last eight hours before you come in.',
    // a treatment that will not come
    'The liver board turned you down.',
    'You are not a candidate for a transplant.',
    'They have taken you off the kidney list.',
    'The surgeons cannot operate on it.',
    'There is no further treatment we can offer.',
    'Your brother was not a match.',
    // a marker and the step that follows it
    'Your PSA came back at 17.',
    'PSA 12.6, so please see the urologist.',
    'Your CEA is 40 and the next step is a CT.',
    'You need a biopsy to learn whether the lump is cancer.',
    'You are not a candidate for surgery because you are not well enough.'
  ])('is seen: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'Your heart pumps at 62 percent.',
    'The pumping function has climbed from 30 percent to 50.',
    'The pumping function has not fallen.',
    'If your pumping function drops to 30 percent, a device can help.',
    'The pressure inside your left eye is 15.',
    'You will not lose your sight.',
    'You asked whether you could go blind: you cannot.',
    'Let us not lose sight of the holiday.',
    'I know you fear that you might go blind.',
    'Your pacemaker battery will do for another nine years.',
    'The coil has not moved.',
    'The threads of your IUD have moved, and that is harmless.',
    'Your knee replacement is firmly in place.',
    'There was no high grade dysplasia.',
    'The whole area should be kept dry.',
    'The polyp had high grade dysplasia and was completely removed.',
    'Your last meal of the day should come two hours before bed.',
    'Have your last coffee six hours before you go to bed.',
    'You do not have to fast for the scan.',
    'The committee has not turned you down.',
    'The school board turned you down.',
    'If the committee says no, we appeal.',
    'You are not a candidate for cosmetic surgery.',
    'The operation was declined by you.',
    'Your PSA is 3.2.',
    'The PSA was 15 before the operation and is 0.1 now.',
    'A PSA above 10 leads to a biopsy.',
    'Your PSA is due on the 14th.',
    'You do not need a biopsy to know whether it is cancer.',
    'Your aunt was told to stop warfarin before her operation.',
    'When your mother was carrying you she had to stop lithium.',
    'Tell me how many capsules you have left.',
    'You may lose your vision coverage.',
    'Screening is there to save your sight.',
    'The hip replacement is now broken in.',
    'The insulin pump needs a new battery now and then.',
    'The hospital cannot take you before nine.',
    'You feel the operation is too risky.',
    'You are not a candidate for surgery because you are too well.',
    'They will not operate because it heals by itself.',
    'It cannot be taken out of the fridge too early.',
    'The fingernail needs a second cut.',
    'Your heart is pumping at 40 percent more than before.',
    'The drops will take your near vision for a few hours.'
  ])('is not: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})
