import {describe, expect, test} from 'vitest'
import {lintText} from '../bin/api.ts'
import {type Advice, advice, type Mood} from '../lexicon/advice.ts'
import {fill} from '../src/advice.ts'
import {createEngine} from '../src/engine.ts'
import {applyFixes} from '../src/fixes.ts'

const engine = createEngine([], {rules: {}, weights: {}, phrases: {}})
const substance = 'Take the tablets with food. Repeat the test in May. Use the cream twice a day.'

/** What drafts of each kind are about, as it would stand in a suggestion. */
const topics = {
  symptom: ['your back pain', 'your cough', 'your headaches', 'your nausea'],
  'mild-condition': ['your sinus infection', 'your flu', 'your hay fever'],
  procedure: ['your colonoscopy', 'your surgery'],
  test: ['your MRI', 'your x-ray', 'your lab results', 'your biopsy'],
  medicine: ['your lisinopril', 'your inhaler', 'your iron tablets']
}

function written({text, topics: fitting}: Advice): string[] {
  if (!text.includes('{topic}')) return [text]
  return (fitting ?? []).flatMap((kind) =>
    topics[kind].map((phrase) => fill(text, {phrase, isPlural: /[^su]s$/.test(phrase)}))
  )
}

const places = {
  opening: (line: string) => `Hi Ana,\n\n${line} ${substance}\n\nDr. Lee`,
  empathy: (line: string) => `Hi Ana,\n\n${line} ${substance}\n\nDr. Lee`,
  close: (line: string) => `Hi Ana,\n\n${substance} ${line}\n\nDr. Lee`,
  confirmation: (line: string) =>
    `Hi Ana,\n\nPlease go to the emergency room now, and stop taking your warfarin. ${line}\n\nDr. Lee`
}

describe.each(Object.keys(places) as (keyof typeof places)[])('the advice on %s counts', (question) => {
  test.each(advice[question].flatMap(written))('%s', (line) => {
    const {evidence} = engine.lint({text: places[question](line), filePath: '<text>'})
    expect(evidence[question].map(({text}) => text)).toContain(line)
    expect(evidence.placeholder).toEqual([])
  })
})

/** What a draft's findings propose to write, by rule. */
async function proposed(text: string, patient?: string): Promise<Record<string, readonly string[]>> {
  const [result] = await lintText(text, {cwd: '/', ...(patient === undefined ? {} : {patient})})
  return Object.fromEntries(
    result!.messages.map(({ruleId, suggestions = []}) => [ruleId, suggestions.map(({fix}) => fix.text.trim())])
  )
}

const plain = 'Your refill was sent to the pharmacy.'
const linesOf = (mood: Mood) =>
  Object.values(advice).flatMap((list: readonly Advice[]) =>
    list.filter(({moods}) => moods?.includes(mood)).map(({text}) => text)
  )
const lighterThan = (mood: Mood) => linesOf('plain').filter((line) => !linesOf(mood).includes(line))
const light = lighterThan('grave')
const allButConfirmation = ['personal-opening', 'empathy-statement', 'personal-close'] as const

describe('nothing cheerful is proposed', () => {
  test.each<[string, Mood, string, string?]>([
    ['a miscarriage', 'grave', 'The ultrasound shows no heartbeat. You have had a miscarriage.'],
    ['a miscarriage that is over', 'grave', 'The tissue was sent to the lab after your miscarriage.'],
    ['a transplant that is refused', 'grave', 'Your transplant was declined by the committee.'],
    ['a cycle that failed', 'grave', 'Your embryo transfer did not work; the pregnancy test is negative.'],
    ['a diagnosis', 'grave', 'The biopsy shows melanoma.'],
    ['an organ that fails', 'grave', 'Your kidney function is declining, and you will need dialysis.'],
    ['a count that ends a hope', 'grave', 'Your sperm count is zero.'],
    ['embryos that died', 'grave', 'None of the embryos survived to day five.'],
    ['a donor who does not match', 'grave', 'Your brother is not a match.'],
    ['a medicine that a pregnancy stops', 'serious', 'You are pregnant. Stop the isotretinoin.'],
    ['a medicine that did harm', 'serious', 'Your liver enzymes are up. Stop the methotrexate.'],
    ['a dangerous result', 'serious', 'Your TSH is 48.'],
    ['a recall', 'serious', 'Your metformin was recalled by the maker.'],
    ['an interaction', 'serious', 'Avoid ibuprofen with your warfarin: the two interact and can cause bleeding.'],
    ['an exposure', 'serious', 'You were exposed to measles in our waiting room on Monday.'],
    ['a refill denied', 'letdown', 'Your refill request was denied.'],
    ['what no plan pays for', 'letdown', 'The brace is not covered by your plan.'],
    ['what the writer cannot do', 'letdown', 'I cannot sign the form without a visit.'],
    ['a calendar that is full', 'letdown', 'We do not have any openings until March.'],
    ['a death', 'grave', 'The certificate for your husband, who died on Monday, is at the desk.'],
    ['care at the end of life', 'grave', 'The hospice team was sent the orders.'],
    [
      'a patient whom the clinic wronged',
      'hurt',
      plain,
      'You gave me the wrong tablets and nobody has called me back.'
    ],
    ['a patient who is hurt at home', 'harmed', plain, 'My partner hit me again last night.'],
    ['a patient who despairs', 'hurt', plain, 'He has left and I cannot stop crying.'],
    ['a patient who lost a child', 'grave', plain, 'We lost our baby last week.'],
    ['an emergency', 'urgent', 'Call 911 now. This is a heart attack.'],
    ['a patient who thinks of suicide', 'urgent', plain, 'I want to kill myself. I have the pills here.'],
    ['a patient with a heart attack', 'urgent', plain, 'Crushing chest pain and my left arm is numb since an hour.']
  ])('beside %s', async (_, mood, sentence, patient) => {
    const found = await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`, patient)
    // Nothing is proposed before a summons.
    const isSummons = sentence.startsWith('Call 911')
    expect(found['personal-opening'] === undefined).toBe(isSummons)
    for (const rule of allButConfirmation.slice(isSummons ? 1 : 0)) {
      expect(found[rule]!.length).toBeGreaterThan(0)
      expect(
        found[rule]!.filter(
          (text) => lighterThan(mood).includes(text) || /your (ultrasound|biopsy|tissue|kidney)/.test(text)
        )
      ).toEqual([])
      const [head, tail] = found[rule]![0]!.split(/your [\w ]+?(?= would)/)
      expect(linesOf(mood)).toContain(tail === undefined ? head : `${head}{topic}${tail}`)
    }
  })

  test('beside news that could be taken for comfort', async () => {
    const found = await proposed('Hi Ana,\n\nThe ultrasound shows no heartbeat. This is a miscarriage.\n\nDr. Lee')
    expect(found['empathy-statement']).toBeDefined()
  })

  test.each([
    'Hearing loss and loss of hair are not from this tablet.',
    'I passed on your message to the front desk.',
    'Your son passed his hearing test.',
    'The battery of your monitor is dead.',
    'The vasectomy worked: your sperm count is zero.',
    'The stool test shows no eggs or worms.',
    'Your labs are normal, so you can stop the iron.',
    'The swelling has died down.',
    'The extra beats are called ectopic beats.',
    'Your ultrasound ruled out an ectopic pregnancy.',
    'Take the shuttle to Terminal B.',
    'The letter on the termination of your insurance plan was sent.'
  ])('and nothing grave beside everyday words: %s', async (sentence) => {
    const found = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`)).flat()
    expect(found.some((text) => light.includes(text))).toBe(true)
    expect(found.filter((text) => linesOf('grave').includes(text) && !linesOf('plain').includes(text))).toEqual([])
  })
})

test.each([
  'Your prior authorization was approved.',
  'If the refill is denied, send me the letter.',
  'The denial was overturned, and the claim was approved.',
  'I do not take your question lightly.'
])('and nobody is consoled beside good or open news: %s', async (sentence) => {
  const found = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`)).flat()
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((text) => linesOf('letdown').includes(text) && !linesOf('plain').includes(text))).toEqual([])
})

test('who mourned once is not consoled for it beside good news', async () => {
  const patient = 'Is it cancer? My mother died of it.'
  const found = Object.values(await proposed('Hi Ana,\n\nYour ultrasound was normal.\n\nDr. Lee', patient)).flat()
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((text) => linesOf('grave').includes(text))).toEqual([])
})

describe('no small talk, errand or praise beside what is heavy', () => {
  test.each<[string, Mood, string, string?]>([
    ['wounds of one’s own', 'harmed', 'You told the desk that you keep cutting yourself.'],
    ['a wish not to be here', 'harmed', 'The form is here.', 'I can’t do this any more.'],
    ['blows at home', 'harmed', 'He strangled you on Saturday. Please bring the photos.'],
    ['abuse as a child', 'harmed', 'The test is at 9.', 'My stepfather used to come into my room at night.'],
    ['fear for a baby', 'harmed', 'You are scared that you will hurt your baby. Take the tablet at night.'],
    ['the papers of a death', 'grave', 'The autopsy report on your wife is ready.'],
    ['the last days', 'grave', 'Dad probably has a few days left. Please bring his list.'],
    ['medicine for the end', 'grave', 'The syringe driver for your mother comes at 4.'],
    ['an amputation', 'grave', 'Your leg will be amputated on Monday. Please fast.'],
    ['the loss of a breast', 'grave', 'Your mastectomy is on Monday. Please fast.'],
    ['the start of chemotherapy', 'grave', 'Your first chemo is on Monday. Please drink a lot.'],
    ['eggs that did not fertilize', 'grave', 'None of the eggs fertilized. Please stop the shots.'],
    ['a wife’s dementia', 'grave', 'Your wife has Alzheimer’s disease. Please bring her glasses.'],
    ['children who are taken', 'grave', 'Social services removed your daughter on Monday.'],
    ['an abortion', 'sober', 'Your abortion is on Thursday. Please fast.'],
    ['a long treatment', 'sober', 'The IVF schedule is attached. Please read it.'],
    ['prison', 'sober', 'The jail has his insulin.'],
    ['a complaint', 'hurt', 'We received your complaint. A manager will write in May.'],
    ['somebody rude', 'hurt', 'The form is here.', 'Your receptionist was rude to my mother.'],
    ['a patient to whom no was said', 'hurt', 'The form is here.', 'The insurer denied my tablets again.'],
    ['a medicine that is taken away', 'letdown', 'We will not refill your fentanyl any more.'],
    ['a red flag', 'serious', 'The skin of your breast is dimpled. The scan is on Friday.']
  ])('such as %s', async (_, mood, sentence, patient) => {
    const found = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`, patient)).flat()
    expect(found.filter((text) => linesOf(mood).includes(text)).length).toBeGreaterThan(0)
    expect(found.filter((text) => lighterThan(mood).includes(text) || /feel(?:ing)? better/.test(text))).toEqual([])
  })

  test.each([
    'Remove the bandage from your hand on Friday.',
    'Your tooth will be removed on Monday.',
    'It is time for your colon cancer screening.',
    'The wheelchair ramp is being fixed.',
    'The complaint that brought you in, your knee, should ease with rest.',
    'You cut your hand on the fence.',
    'The battery of the meter is dying.',
    'The embryology lab is closed on Sunday.'
  ])('and ordinary drafts stay friendly: %s', async (sentence) => {
    const found = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`)).flat()
    expect(found).toContain('I hope you are doing well.')
  })
})

test('nobody who is told not to call is asked to', async () => {
  const draft = 'Hi Ana,\n\nYour complaint was sent on. Do not call to check status.\n\nDr. Lee'
  expect((await proposed(draft))['personal-close']).toEqual(['I am here to help you with this.'])
})

describe('a complaint is a topic only where the patient has it now', () => {
  test.each<[string, string, string?]>([
    ['That sounds sore. Use the cream.', 'sore'],
    ['The burning will go in a day.', 'burning'],
    ['A rash can happen with this tablet.', 'rash'],
    ['Stopping smoking helps your cough.', 'cough'],
    ['Call us if they smell or you have a fever.', 'fever'],
    ['If your cough bothers you, stop the tablet.', 'cough'],
    ['You may notice a headache on the first day.', 'headache'],
    ['The flu shot protects you from the flu.', 'flu'],
    ['The leaflet tells how a migraine starts.', 'migraine'],
    ['Your period is due on the 4th.', 'period'],
    ['Yes, that is fine.', 'cough', 'Could lisinopril give me a cough?'],
    ['Yes, you can drive.', 'headache', 'I don’t have a headache any more. Can I drive?']
  ])('%s', async (sentence, topic, patient) => {
    const found = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`, patient)).flat()
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((text) => text.includes(`your ${topic}`) || /feel(?:ing)? better/.test(text))).toEqual([])
  })

  test.each<[string, string, string?]>([
    ['You have a rash on both hands.', 'rash'],
    ['What you have is a cold.', 'cold'],
    ['The cough is from a virus.', 'cough'],
    ['Use the cream.', 'rash', 'I woke with a rash, what is it?'],
    ['Honey is fine.', 'cough', 'Does honey help my cough?']
  ])('and is one there: %s', async (sentence, topic, patient) => {
    const found = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`, patient)).flat()
    expect(found.some((text) => text.includes(`your ${topic}`))).toBe(true)
  })
})

test.each<[string, boolean, string?]>([
  ['Your back pain should ease with rest.', true],
  ['The lump in your breast has grown.', false],
  ['At 34 weeks your headache and the flashing lights matter.', false],
  ['Your headache came after the fall.', false],
  ['Your cough needs more. Start taking amoxicillin today.', false],
  ['Use the cream.', false, 'The lump in my breast is bigger.']
])('nobody “makes sure it isn’t serious” where it may be: %s', async (sentence, isSaid, patient) => {
  const found = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`, patient)).flat()
  expect(found.some((text) => text.includes('the sign of something more serious'))).toBe(isSaid)
})

test.each(['Your rash is gone.', 'Your cough is harmless.'])(
  'nobody suffers from what is over: %s',
  async (sentence) => {
    const found = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`)).flat()
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((text) => /your (?:rash|cough)|feel(?:ing)? better/.test(text))).toEqual([])
  }
)

test('of two words for one complaint the thing is named, and not what it does', async () => {
  const found = await proposed('Hi Ana,\n\nUse the cream.\n\nDr. Lee', 'my rash itches, what is it?')
  expect(found['personal-opening']![0]).toContain('your rash')
})

describe('nobody in an emergency is told to write, to wait or to ring the practice first', () => {
  test.each(['Call 911 now. This is a heart attack.', 'You have stroke signs. Go to the emergency room now.'])(
    '%s',
    async (sentence) => {
      const lines = (await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`))['confirm-critical-info']!
      expect(lines.length).toBeGreaterThan(0)
      expect(lines.filter((line) => linesOf('plain').includes(line))).toEqual([])
    }
  )
})

test.each([
  ['a house', 'The surgery is closed on Monday. Have the bloods repeated at the surgery.', 'your surgery', false],
  ['where one registers', 'Please register at your GP surgery.', 'your surgery', false],
  ['an operation', 'Your surgery is on Monday.', 'your surgery', true],
  ['a nuisance', 'Booking online is a pain.', 'your pain', false],
  ['a real nuisance', 'The form is a real pain.', 'your pain', false],
  ['a nuisance by its idiom', 'The insurer has been a right pain in the neck.', 'your pain', false],
  ['what is spared', 'To spare you the pain of another call, I sent the form.', 'your pain', false],
  ['what hurts', 'You have a pain that comes and goes.', 'your pain', true],
  ['what is a pain somewhere', 'What you describe is a pain in your hip.', 'your pain', true],
  ['what might come', 'The tablets suit you, but if you get a rash, stop them.', 'rash', false],
  ['what to look for', 'Tell us of anything new, such as a lump or a change of the skin.', 'lump', false],
  ['what is told with its case', 'If the tablets help, your rash goes in a week.', 'your rash', true],
  ['what is denied', 'This is not an allergy.', 'allergy', false],
  ['what runs', 'Run the tap cold before you drink.', 'cold', false],
  ['an illness', 'You have a cold.', 'your cold', true],
  ['an attack of who knows what', 'We leave a year after an attack before the vaccine.', 'attack', false],
  ['a test whose results are there', 'The stress test results are attached.', 'waiting for', false],
  ['a procedure that told', 'The colonoscopy was clear.', 'waiting for', false],
  ['what is called off', 'Your operation on 12 June has been cancelled.', 'waiting for', false],
  ['a test that nobody recovers from', 'The stress test results are attached.', 'recovering', false],
  ['what is stuffed up', 'That is just a stuffed up head.', 'stuffed', false],
  ['a test that is to come', 'Your stress test is on Monday.', 'waiting for your stress test', true]
])('%s as what a draft is about', async (_, sentence, topic, isTopic) => {
  const lines = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`)).flat()
  expect(lines.some((line) => line.includes(topic))).toBe(isTopic)
})

test.each([
  ['Your root canal is on Monday.', 'waiting for your root canal'],
  ['From now until your root canal, eat on the other side.', 'waiting for your root canal'],
  ['Following on from your root canal, eat on the other side.', 'recovering from your root canal'],
  ['Your knee replacement went well.', 'recovering from your knee replacement'],
  ['Your surgery was moved to Friday.', 'waiting for your surgery'],
  ['Since your surgery is on Monday, bring the card.', 'waiting for your surgery']
])('one waits for what is to come and recovers from what is over: %s', async (sentence, words) => {
  const lines = (await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`))['empathy-statement']!
  expect(lines.filter((line) => /waiting for|recovering from/.test(line))).toEqual([expect.stringContaining(words)])
})

test('a draft about before and after a procedure waits for nothing and recovers from nothing', async () => {
  const lines = await proposed('Hi Ana,\n\nEat before your surgery. Walk a little after your surgery.\n\nDr. Lee')
  expect(Object.values(lines).flat().join(' ')).not.toMatch(/waiting for|recovering from/)
})

describe('who reads a letter on somebody else', () => {
  test.each([
    ['a child', 'Your son’s cough is from a virus.', 'the cough'],
    ['a child by its name', 'Maya’s cough is from a virus. Give her fluids.', 'the cough'],
    ['an old parent', 'Her cough is from a virus. She may sit up at night.', 'the cough'],
    ['nobody else', 'Your cough is from a virus. Dr. Roy said she will call.', 'your cough'],
    ['nobody else, with a pharmacist', 'The cough is from a virus. Ask the pharmacist; he can help.', 'your cough'],
    ['nobody else, today', 'Today’s scan shows that the cough is from a virus.', 'your cough'],
    ['nobody else, with a child at home', 'The cough is from a virus. You can pick up the baby.', 'your cough']
  ])('%s', async (_, sentence, topic) => {
    const lines = Object.values(await proposed(`Hi,\n\n${sentence}\n\nDr. Lee`)).flat()
    expect(lines).toContain(`Please keep me posted on ${topic}.`)
    expect(lines.some((line) => line === 'I hope you are feeling better.')).toBe(topic.startsWith('your'))
  })

  test.each(['Oliver’s cough is a cold.', 'Your mother’s cough is a cold.', 'Dad is fine. His cough is a cold.'])(
    'by whoever it is: %s',
    async (sentence) => {
      const lines = Object.values(await proposed(`Hi,\n\n${sentence}\n\nDr. Lee`)).flat()
      expect(lines.filter((line) => /your (?:cold|cough)/.test(line))).toEqual([])
      expect(lines.some((line) => /the (?:cold|cough)/.test(line))).toBe(true)
    }
  )

  test('is not taken for the one in danger', async () => {
    const sentence = 'A baby with a fever has to be seen now. Take him to the emergency department.'
    const lines = Object.values(await proposed(`Hi,\n\n${sentence}\n\nDr. Lee`)).flat()
    expect(lines).toContain('I know that this is frightening, and I am here to help.')
    expect(lines.filter((line) => /want you to be safe|^I hope you/.test(line))).toEqual([])
  })
})

test('thanks that nobody is there to hear, and errands that nobody has, are not proposed', async () => {
  const lines = Object.values(await proposed('Hi Ana,\n\nThe form is on its way to the school.\n\nDr. Lee')).flat()
  expect(lines).toContain('I hope you are doing well.')
  expect(lines.filter((line) => /one more thing|waiting for results|hear from you|letting me know/.test(line))).toEqual(
    []
  )
})

test.each([
  ['Your ferritin is 988 and the form is here.', false],
  ['If it comes back, call 988 any time.', true]
])('a number is no crisis line: %s', async (sentence, isCrisis) => {
  const lines = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`)).flat()
  expect(lines.includes('I am here for you.')).toBe(isCrisis)
})

test('a patient’s “my” is the reader’s own', async () => {
  const lines = await proposed(
    'Hi Ana,\n\nThe form is here.\n\nDr. Lee',
    'My cough is worse. Dr. Roy said he would call?'
  )
  expect(lines['personal-opening']).toContain('Thanks for your question about your cough.')
})

test('a loss that the patient knows is no news', async () => {
  const lines = Object.values(
    await proposed('Hi Ana,\n\nThe certificate for your husband, who died on Monday, is at the desk.\n\nDr. Lee')
  ).flat()
  expect(lines).toContain('I am thinking of you.')
  expect(lines.filter((line) => /news/.test(line))).toEqual([])
})

test.each([
  ['The pharmacy gave you the wrong strength of your warfarin.', true],
  ['A letter for somebody else was mailed to you by mistake.', true],
  ['The lab lost your sample. Please bring another.', true],
  ['Your sample was lost. Please bring another.', true],
  ['If you took it by mistake, call us.', false],
  ['You accidentally booked two visits.', false],
  ['You may have sent this form to us by mistake.', false],
  ['The insurer billed you in error.', false],
  ['You gave your son twice the dose of ibuprofen.', false],
  ['Your TSH is 48.', false]
])('a mistake is owned: %s', async (sentence, isMistake) => {
  const lines = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`)).flat()
  expect(lines.includes('I am sorry for our mistake, and I am here to help put it right.')).toBe(isMistake)
  expect(lines.some((line) => lighterThan('amends').includes(line))).toBe(!isMistake)
})

test.each([
  'You have pneumonia. Start the amoxicillin today.',
  'Your son has whooping cough. Start the azithromycin today.',
  'Your chlamydia test is positive. Take the doxycycline.',
  'The x-ray shows a fracture of your wrist.'
])('what a course of treatment ends is nothing to mourn: %s', async (sentence) => {
  const lines = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`)).flat()
  expect(lines).not.toEqual([])
  expect(lines.filter((line) => linesOf('grave').includes(line) && !linesOf('serious').includes(line))).toEqual([])
})

test.each([
  'You have HIV.',
  'Your daughter has type 1 diabetes.',
  'The x-ray shows pneumonia, and the biopsy shows cancer.',
  'There is a mass in your lung.'
])('what lasts is grave: %s', async (sentence) => {
  const {'empathy-statement': lines} = await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`)
  expect(lines).toContain('I am so sorry to bring you this news.')
})

test.each(['Dear families,', 'Dear patients', 'Attention all parents,', 'Hello everyone,'])(
  'nobody calls all whom a letter greets: %s',
  async (greeting) => {
    const lines = Object.values(
      await proposed(`${greeting}\n\nThe formula of lot 2231 is recalled. Stop using it.\n\nElm Pediatrics`)
    ).flat()
    expect(lines).not.toEqual([])
    expect(lines.filter((line) => /\bcall\b|hear from you|stay in touch/.test(line))).toEqual([])
  }
)

test('the parents of one child are no crowd', async () => {
  const {'confirm-critical-info': lines} = await proposed(
    'Dear parents of Leo,\n\nThe formula of lot 2231 is recalled. Stop using it.\n\nElm Pediatrics'
  )
  expect(lines).toContain('I will call you today to make sure that you received this.')
})

test('what is seen and not suffered has no impact', async () => {
  const lines = Object.values(await proposed('Hi Ana,\n\nThe lump in your arm is a lipoma.\n\nDr. Lee')).flat()
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.filter((line) => line.includes('impact your lump'))).toEqual([])
})

test.each([
  ['Your Lantus was sent.', 'Please let me know how you get on with your Lantus.'],
  ['We spoke about your Cough.', 'Please keep me posted on your cough.']
])('a brand keeps its capital, and a common noun does not: %s', async (sentence, line) => {
  expect((await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`))['personal-close']).toContain(line)
})

test.each([
  ['one who asked once', 'Thank you for asking. The form is sent.', false],
  ['one who writes again and again', 'Thank you for keeping me posted. The form is sent.', true]
])('%s has kept somebody informed: %s', async (_, sentence, isKept) => {
  const lines = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`)).flat()
  expect(lines.includes('You have been doing a great job keeping me informed.')).toBe(isKept)
})

test.each([
  ['Please take the form to the desk.', true],
  ['You have COPD. Please start the inhaler today.', false]
])('what is heavy is not one more thing to fit into a day: %s', async (sentence, isErrand) => {
  const lines = Object.values(await proposed(`Hi Ana,\n\n${sentence}\n\nDr. Lee`)).flat()
  expect(lines.includes('I know that this is one more thing to fit into your day.')).toBe(isErrand)
})

test('nobody waited for results where none were due', async () => {
  const lines = Object.values(await proposed('Hi Ana,\n\nThe mole on your back is harmless.\n\nDr. Lee')).flat()
  expect(lines).not.toContain('I know that waiting for results is hard.')
})

describe('what only the patient can have done', () => {
  const draft = 'Hi Ana,\n\nYour A1c is the same as in May.\n\nDr. Lee'

  test('is proposed first where the patient wrote', async () => {
    expect((await proposed(draft, 'Did my A1c come back?'))['personal-opening']).toEqual([
      'Thanks for your question about your A1c.',
      'Let me answer your question right away.',
      'It is good to hear from you.'
    ])
  })

  test('is not proposed where nobody knows that they wrote', async () => {
    expect((await proposed(draft))['personal-opening']).toEqual([
      'I hope you are doing well.',
      'I hope that your week is going well.'
    ])
  })
})

describe('a greeting keeps its place before what is proposed', () => {
  test.each([
    [
      'Hi Nicole, bring the blue form on Monday.',
      'Hi Nicole, I hope you are doing well. Bring the blue form on Monday.'
    ],
    ['Mr. Ito: The form is here.', 'Mr. Ito: I hope you are doing well. The form is here.'],
    ['Good morning, I have the blue form here.', 'Good morning, I hope you are doing well. I have the blue form here.'],
    ['Hi Nicole, the test is clear.', 'Hi Nicole, I am happy to have good news for you. The test is clear.'],
    [
      'Hi Mary-Ann, bring the blue form on Monday.',
      'Hi Mary-Ann, I hope you are doing well. Bring the blue form on Monday.'
    ],
    ['Hi Ana, eGFR is 60 in your blood test.', 'Hi Ana, I hope you are doing well. eGFR is 60 in your blood test.'],
    [
      'Hi Ana your blue forms are back, and they are here.',
      'I hope you are doing well. Hi Ana your blue forms are back, and they are here.'
    ],
    ['Surgery, the blue form is here.', 'I hope you are doing well. Surgery, the blue form is here.'],
    [
      'Good afternoon, Mr. Boyle: The blue form is here for you.',
      'Good afternoon, Mr. Boyle: I hope you are doing well. The blue form is here for you.'
    ],
    ['Good news, the form is here.', 'I hope you are doing well. Good news, the form is here.'],
    [
      'To: Mr. Ito\nFrom: Dr. Lee\n\nThe form is here.',
      'To: Mr. Ito\nFrom: Dr. Lee\n\nI hope you are doing well. The form is here.'
    ]
  ])('%s', async (text, better) => {
    const [result] = await lintText(text, {cwd: '/'})
    const {suggestions} = result!.messages.find(({ruleId}) => ruleId === 'personal-opening')!
    expect(applyFixes(text, [suggestions![0]!.fix])).toBe(better)
  })
})

describe('all that is proposed, taken one by one,', () => {
  const write = async (text: string): Promise<string> => {
    const [result] = await lintText(text, {cwd: '/'})
    const [next] = result!.messages.flatMap(({suggestions = []}) => suggestions)
    return next === undefined ? text : write(applyFixes(text, [next.fix]))
  }

  test('makes a letter in order: opening, empathy, matter, request, close', async () => {
    expect(await write('Hi Ana,\n\nStop taking your warfarin today.\n\nDr. Lee')).toBe(
      'Hi Ana,\n\nI wanted to write to you about this myself, and I am here to help. I know that a change like this is not easy. ' +
        'Stop taking your warfarin today. Please reply to this message so I know that you have read it. ' +
        'Please reach out if anything is unclear.\n\nDr. Lee'
    )
  })

  test('stands in a paragraph of its own behind what has no stop', async () => {
    expect(await write('Hi Ana,\n\nThank you for writing. To do:\n- Stop the warfarin today')).toContain(
      '\n- Stop the warfarin today\n\nPlease reply to this message'
    )
  })

  test('is set off from what stands beside it', async () => {
    expect(await write('Hi Ana,')).toMatch(/^Hi Ana, I hope you are doing well\. I know/)
  })
})

test('what is too cheerful is replaced behind its greeting, and nothing else is', async () => {
  const text = 'Hi Sam, I hope this note finds you well. The ultrasound found no heartbeat. Please call me today.'
  const config = {rules: {'tone-mismatch': 'warn'}} as const
  const [result] = await lintText(text, {cwd: '/', config})
  const {fix} = result!.messages.find(({ruleId}) => ruleId === 'tone-mismatch')!.suggestions![0]!
  const {text: instead} = fix
  const [start, end] = fix.range
  expect(text.slice(0, start) + instead + text.slice(end)).toBe(
    `Hi Sam, ${instead} The ultrasound found no heartbeat. Please call me today.`
  )
  expect(linesOf('grave')).toContain(instead)
})
