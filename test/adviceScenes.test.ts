import {describe, expect, test} from 'vitest'
import {lintText} from '../bin/api.ts'

/** What a draft's findings propose to write, by rule. */
async function proposed(text: string): Promise<Record<string, readonly string[]>> {
  const [result] = await lintText(text, {cwd: '/'})
  return Object.fromEntries(
    result!.messages.map(({ruleId, suggestions = []}) => [ruleId, suggestions.map(({fix}) => fix.text.trim())])
  )
}

// Reads the lexicon before the first test is timed.
await lintText('Hi.', {cwd: '/'})

const linesFor = async (text: string) => Object.values(await proposed(text)).flat()

const glad = /good news for you|hope that this is a relief|so happy for you|every step of the way/
const heavy = /worr|not the news|lot to take in|not easy|frightening|waiting for|sorry|going through/
const small = /doing well|week is going well|information is helpful|fit into your day/

describe('good news is met as good news', () => {
  test.each([
    'Echo: EF 60, valves fine. If you ever pass out, go to the ER.',
    'Your glucose tolerance test is normal. We will see you at the 28 week visit.',
    'Creatinine steady at 140.',
    'All your tests are negative: chlamydia, gonorrhea, syphilis, HIV.',
    'mammo normal, BI-RADS 1. next 1 yr',
    'Your X-rays showed no cavities.',
    'Semen analysis is within normal limits. Report attached.',
    'Vision screening 20/20 both eyes.',
    'This is a harmless barnacle of the skin. No treatment.',
    'All results are fine. Should you get short of breath, go to A&E.',
    'Great news: the embryo transfer worked. Congratulations!',
    'Congratulations, you are pregnant!'
  ])('%s', async (text) => {
    const lines = await linesFor(text)
    expect(lines.filter((line) => glad.test(line))).not.toEqual([])
    expect(lines.filter((line) => heavy.test(line))).toEqual([])
  })

  test.each([
    'Your thyroid test is normal. Your iron is low, so take the tablets once a day.',
    'Your MRI is normal. Your back pain is still there.',
    'The scan was clear. The pathology report takes a week.',
    'Your creatinine should be normal by June.',
    'If the test is negative, you can go back to school.',
    'You are pregnant. Please come on Monday for bloods.',
    'Congratulations on your new job. The form is here.',
    'Your report is ready.',
    'The X-ray is clear. The scan shows a disc that bulges.',
    'Your IVF consent forms are attached.',
    'Tomorrow’s visit is off, as the scope washer is broken.',
    'Moles are harmless in most people, as the leaflet says.',
    'The film library ladies who make the reports are wonderful.',
    'Once the fever has gone you can go back to school.'
  ])('and nothing else is: %s', async (text) => {
    const lines = await linesFor(text)
    expect(lines).not.toEqual([])
    expect(lines.filter((line) => glad.test(line))).toEqual([])
  })

  test.each([
    ['A liver has been offered for you. Come to the hospital by 23:00.', true],
    ['We have a kidney for you. Come to the hospital now.', true],
    ['A kidney ultrasound has been offered for you on Monday.', false],
    ['If a kidney is offered for you, we call you at once.', false]
  ])('the call for an organ is no fright: %s', async (text, isCall) => {
    const lines = await linesFor(text)
    expect(lines.some((line) => line.includes('waited a long time'))).toBe(isCall)
    if (isCall) expect(lines.filter((line) => /frightening|want you to be safe|going through/.test(line))).toEqual([])
  })

  test.each([
    ['If you ever get chest pain, call 911. Otherwise carry on with the rehab.', false],
    ['If you ever pass out, go to the ER. The pass is at the desk.', false],
    ['Walking helps to prevent blood clots.', false],
    ['Your chest pain has to be looked into.', true]
  ])('a safety net is no alarm: %s', async (text, isAlarm) => {
    expect((await linesFor(text)).some((line) => /worr/.test(line))).toBe(isAlarm)
  })
})

describe('nobody waits for what is told', () => {
  test.each([
    ['Your colonoscopy is normal.', false],
    ['Your glucose tolerance test looks fine.', false],
    ['Your A1c is 6.4.', false],
    ['Your sample arrived at the lab. Reports take three weeks.', true],
    ['The fertilization report comes tomorrow.', true],
    ['Your colonoscopy is on Monday.', true],
    ['Please take the report to the desk.', false]
  ])('%s', async (text, isWaiting) => {
    expect((await linesFor(text)).some((line) => /waiting for/.test(line))).toBe(isWaiting)
  })
})

describe('no small talk beside what weighs', () => {
  test.each([
    'You got pregnant while on isotretinoin: stop the capsules immediately.',
    'lower extremity ultrasound = DVT. eliquis 10 mg bid x7d. pick up today.',
    'Urine shows fentanyl. With your methadone that can stop your breathing.',
    'Your E2 is 5200 so you are at high risk of OHSS.',
    'Redness has spread past the pen line and the foot smells.',
    'Please do not take methotrexate every day. The label is wrong.',
    'Philips has recalled your DreamStation. Stop using it.',
    'The sterilizer used on 4 April failed its spore test. Please have a blood test for hepatitis.',
    'The endoscope was not cleaned properly. Please have blood drawn.',
    'Your patch was to be 25, but the box delivered holds 75. Please do not put it on.',
    'The pharmacy sent you the wrong strength. Please bring it back.',
    'Mold was found in the nasal spray you use. Please bring it back.',
    'Lower your Lantus from 26 to 20 units starting tonight.',
    'Stop taking your warfarin today.'
  ])('%s', async (text) => {
    const found = await proposed(text)
    expect(found['personal-opening']!.length).toBeGreaterThan(0)
    expect(found['personal-close']!.length).toBeGreaterThan(0)
    expect(found['empathy-statement']!.length).toBeGreaterThan(0)
    expect(
      Object.values(found)
        .flat()
        .filter((line) => small.test(line))
    ).toEqual([])
  })

  test.each([
    'Do not take metformin on the day of your CT.',
    'Hold your Jardiance 3 days ahead of the operation.',
    'Nothing to eat or drink after midnight before the colonoscopy.',
    'Your hepatitis B vaccine is due before the visit in May.',
    'As you may have recalled, the form is due in May.',
    'The label says 5 mg and that is right.',
    'The culture grew normal skin germs.'
  ])('and some beside what is planned or harmless: %s', async (text) => {
    expect((await linesFor(text)).filter((line) => small.test(line))).not.toEqual([])
  })
})

test.each([
  ['Send another photo any time.', false],
  ['Come back whenever you like.', false],
  ['Keep smiling!', false],
  ['Please continue the same dose.', false],
  ['Your new job is treating you kindly, I hope.', false],
  ['Bring a pillow.', true],
  ['Please send a fresh inhaler.', true],
  ['Keep the foam on until Friday.', true]
])('an errand is asked for: %s', async (text, isErrand) => {
  const lines = await linesFor(`The letter is attached. ${text}`)
  expect(lines.includes('I know that this is one more thing to fit into your day.')).toBe(isErrand)
})

describe('nothing is heavier than it is', () => {
  test.each([
    'Your one-hour glucose was 214, which means you have gestational diabetes.',
    'Your pap shows high-grade changes (HSIL). You need a colposcopy in the next two weeks.'
  ])('%s', async (text) => {
    expect((await linesFor(text)).filter((line) => /so sorry|thinking of you|not alone/.test(line))).toEqual([])
  })

  test.each([
    ['The spots on your arm are flea bites. Use the cream.', false],
    ['Maya’s cough is from a virus. Give her fluids.', false],
    ['Your cough needs more. Start taking amoxicillin today.', true]
  ])('what was gone through: %s', async (text, isSaid) => {
    expect((await linesFor(text)).includes('What you have been going through sounds really difficult.')).toBe(isSaid)
  })
})

describe('who reads of somebody in danger', () => {
  test.each([
    ['A 5-week-old who vomits after every feed must be examined today. Please take Leo to the hospital now.', true],
    ['Leo is 3 weeks old and has a fever of 38.6. This is an emergency.', true],
    ['Crushing chest pain since an hour is a heart attack.', false],
    ['You have sudden numbness in your arm. This is an emergency. Take Friday off.', false]
  ])('%s', async (text, isCarer) => {
    const lines = await linesFor(`The nurse passed on your note to me. The rest of it can wait. ${text}`)
    expect(lines.includes('I am worried about you, and I want you to be safe.')).toBe(!isCarer)
  })
})

test.each([
  'Jury duty letter is up on the portal.',
  'MRI lumbar, Tuesday 7:15 am, Suite 4.',
  'Refill of atorvastatin 20 mg sent to Walgreens on Elm.',
  'The hospital bed gets picked up on Monday.',
  'Supplies ordered: saline, tape. Delivery 2-3 business days.',
  'Your glasses prescription is ready.'
])('plain business leaves something true to say: %s', async (text) => {
  expect((await proposed(text))['empathy-statement']).toContain('I know that you have a lot to keep track of.')
})

describe('the reason that a report on critical words names', () => {
  const reasonOf = async (text: string) => {
    const [result] = await lintText(text, {cwd: '/'})
    const message = result!.messages.find(({ruleId}) => ruleId === 'confirm-critical-info')!
    return /\(([^)]+)\)/.exec(message.message)?.[1]
  }

  test.each([
    [
      'You wrote that you have the pills counted out and that tonight is the night. Please call 988 right now.',
      'an instruction to get emergency care'
    ],
    [
      'You stuck yourself with a needle from a patient who is HIV positive. Go to the ED right now.',
      'an instruction to get emergency care'
    ],
    ['From tonight please give 4 mL of the levetiracetam twice a day instead of 3 mL.', 'a change to a dose'],
    ['Dr Lim tells me 2 is right, so give only 2 puffs from now on.', 'a change to a dose'],
    ['Your chlamydia test is positive. Come to us on Monday.', 'a diagnosis that needs care'],
    ['Begin amoxicillin 500 mg three times a day tonight.', 'a medicine to start']
  ])('%s', async (text, reason) => {
    expect(await reasonOf(text)).toBe(reason)
  })
})
