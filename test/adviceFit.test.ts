import {describe, expect, test} from 'vitest'
import {lintText} from '../bin/api.ts'
import {inPlural} from '../src/advice.ts'
import {endOfBlock} from '../src/message/blocks.ts'

const config = {extends: ['msglint:all']}

/** The findings of one rule: what it says, and the draft as each of its suggestions would leave it. */
async function found(rule: string, text: string, patient?: string) {
  const [result] = await lintText(text, {cwd: '/', config, ...(patient === undefined ? {} : {patient})})
  const own = result!.messages.filter(({ruleId}) => ruleId === rule)
  const put = own.flatMap(({suggestions = []}) =>
    suggestions.map(({fix}) => text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]))
  )
  return {say: own[0]?.message ?? '', put, all: put.join('\n')}
}

await lintText('Hi.', {cwd: '/', config})

describe('empathy stands where it can be understood', () => {
  test('behind the news that it points at', async () => {
    const {all} = await found('empathy-statement', 'Your scan is normal. Your labs are normal. Next check in May.')
    expect(all).toContain(
      'Your labs are normal. I know that waiting to hear can be hard, and I hope that this is a relief. Next'
    )
  })

  test('behind who is writing', async () => {
    const {all} = await found(
      'empathy-statement',
      "Hi Joan, it's Kate from Elm Clinic. Your form is ready at the desk."
    )
    expect(all).toContain("it's Kate from Elm Clinic. I know that you have a lot to keep track of. Your form")
  })

  test('and at the beginning where it is about nobody’s name', async () => {
    const {all} = await found('empathy-statement', "Hi Joan, it's ready from Monday. Your form is at the desk.")
    expect(all).toContain('Hi Joan, I know that you have a lot to keep track of. It')
  })
})

describe('a practice that writes as “we” is answered for as “we”', () => {
  test.each([
    ['We have your form. We will mail it on Monday.', 'We know that you have a lot'],
    ['We have your form. I will mail it on Monday.', 'I know that you have a lot'],
    ['Hi Joan, it’s Kate from Elm. We have your form. We will mail it.', 'I know that you have a lot']
  ])('%s', async (text, words) => {
    expect((await found('empathy-statement', text)).all).toContain(words)
  })

  test('with its verbs', () => {
    expect(inPlural('Call me, so I know that I am heard. I was glad.')).toBe(
      'Call us, so we know that we are heard. We were glad.'
    )
  })
})

describe('the numbers are those of the draft’s country', () => {
  const chest = 'You have crushing chest pain and shortness of breath now. Rest and see'
  test.each([
    [`${chest} your GP next week.`, '999'],
    [`${chest} me next week.`, '911'],
    [`${chest} me next week. Your glucose is 111.`, '911']
  ])('%s', async (text, number) => {
    expect((await found('urgent-symptom', text)).all).toContain(`Please call ${number} now.`)
  })

  test('and a crisis line is called or texted as it answers', async () => {
    const told = 'You wrote that you think about killing yourself.'
    expect((await found('crisis-resource', `${told} Let us talk at your visit.`)).all).toContain('call or text 988')
    expect((await found('crisis-resource', `${told} Your GP will talk with you.`)).all).toContain(
      'thoughts, call 116 123'
    )
  })
})

test('what puts an emergency off is to be taken out', async () => {
  const told = 'You have crushing chest pain and shortness of breath now.'
  expect((await found('urgent-symptom', `${told} Let’s look at it at your visit on Thursday.`)).say).toContain(
    'Take out “Let’s look at it at your visit on Thursday.”'
  )
  expect((await found('urgent-symptom', `${told} That must be hard.`)).say).not.toContain('Take out')
})

test.each([
  ['The biopsy takes three weeks. If you don’t hear from us, assume it is normal.', 'heard from me in three weeks'],
  ['If you don’t hear from us, assume it is normal.', 'heard from me in a week'],
  ['Come back in six months. If you don’t hear from us, assume it is normal.', 'heard from me in a week']
])('a result is asked for by the draft’s own time: %s', async (text, words) => {
  expect((await found('silent-result', text)).all.replaceAll('\n', ' ')).toMatch(
    new RegExp(words.replace('me', '(?:me|us)'))
  )
})

test.each([
  ['Ice your ankle for the pain. Your ankle pain will go.', false],
  ['Thanks for your message about your cough. Rest and drink plenty of fluids for your cough.', true]
])('breath is spoken of where it may fail: %s', async (text, isSaid) => {
  const {put, all} = await found('safety-net', text)
  expect(put.length).toBeGreaterThan(0)
  expect(all.includes('breathing becomes hard')).toBe(isSaid)
})

test('a formula is not changed for a formula', async () => {
  const {put, say} = await found(
    'formulaic-empathy',
    'I understand your concern. The form is at the desk.',
    'Where is it?'
  )
  expect(say).not.toBe('')
  expect(put).toEqual([])
})

test.each([
  ['Sorry for the mix-up with your form. It is at the desk.', false],
  ['Your form is at the desk.', true]
])('no good wishes before an apology: %s', async (text, isSaid) => {
  expect((await found('personal-opening', text)).all.includes('doing well')).toBe(isSaid)
})

test.each([
  ['Keep the pins in your hand dry, and please bring the card.', false],
  ['Please bring the card.', true]
])('a wound is more than one more thing in a day: %s', async (text, isSaid) => {
  expect((await found('empathy-statement', text)).all.includes('fit into your day')).toBe(isSaid)
})

test.each([
  ['CRP <1 | ESR 6 | RF neg\nPlan: none', 'CRP <1', 'RF neg', '\n\n'],
  ['- Kidneys: 0.9\n- A1c 5.5\n\nBye.', '- Kidneys: 0.9', '- A1c 5.5', '\n\n'],
  ['- Kidneys are fine.\n- A1c 5.5\n\nBye.', '- Kidneys are fine.', '- Kidneys are fine.', ' '],
  ['Your A1c is 5.5. Bye.', 'Your A1c is 5.5.', 'Your A1c is 5.5.', ' ']
])('a sentence is put below a table or list, and not into it: %s', (text, behind, before, lead) => {
  const {at, lead: found} = endOfBlock(text, behind.length)
  expect([text.slice(0, at).endsWith(before), found]).toEqual([true, lead])
})

test('a request goes before small talk about people', async () => {
  const text =
    'Hi Ana,\n\nStop taking your warfarin today. Maya was here. She told me she wants to be a vet. Hope you feel better soon.\n\nDr. Lee'
  const {put} = await found('confirm-critical-info', text)
  expect(put.length).toBeGreaterThan(0)
  for (const one of put) expect(one).not.toMatch(/vet\. (?:Please|I will)/)
})

test('where only the wording tells what is critical, its words are named', async () => {
  const {say} = await found(
    'confirm-critical-info',
    'Pantoprazole 40 mg twice daily, I’ve sent it, your ulcer was bleeding.'
  )
  expect(say).toMatch(/^“Pantoprazole 40 mg twice daily” reads like/)
})
