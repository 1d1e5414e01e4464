import {describe, expect, test} from 'vitest'
import {understand} from '../../src/engine.ts'
import type {Part} from '../../src/message/message.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'

const vocabulary = createVocabulary()

/** The draft's sentences with their parts; the body's two special kinds count as body here. */
function parts(text: string): [Part, string][] {
  return understand(text, vocabulary).sentences.map(({part, text: sentence}) => [
    part === 'opening' || part === 'close' ? 'body' : part,
    sentence
  ])
}

const letter: [Part, string][] = [
  ['salutation', 'Dear Ms. Ortiz,'],
  ['body', 'Your form is at the front desk.'],
  ['body', 'It has two pages.']
]
const text = letter.map(([, sentence]) => sentence).join('\n\n')

describe('the parts of a letter', () => {
  test.each<[name: string, draft: string, expected: readonly [Part, string][]]>([
    ['a letter with salutation and body', text, letter],
    ['a subject line', `Subject: Your form\n\n${text}`, [['subject', 'Subject: Your form'], ...letter]],
    ['a reply’s subject line', `RE: Your form\n${text}`, [['subject', 'RE: Your form'], ...letter]],
    [
      'what a drafting tool says above its draft',
      `Certainly! Here is a reply:\n\n---\n\n${text}`,
      [['boilerplate', 'Certainly!'], ['boilerplate', 'Here is a reply:'], ['boilerplate', '---'], ...letter]
    ],
    [
      'words above the salutation that do something',
      `Stop the warfarin today.\n\n${text}`,
      [['body', 'Stop the warfarin today.'], ['body', 'Dear Ms. Ortiz,'], ...letter.slice(1)]
    ],
    [
      'a subject above a preamble',
      `Subject: Your form\n\nHere is a reply:\n\n${text}`,
      [['subject', 'Subject: Your form'], ['boilerplate', 'Here is a reply:'], ...letter]
    ],
    [
      'a name below a short message',
      'The form is here.\n\nAna Lee',
      [
        ['body', 'The form is here.'],
        ['signature', 'Ana Lee']
      ]
    ],
    [
      'a whole message above a salutation',
      `${'The form is here. '.repeat(5).trim()}\n\n${text}`,
      [...Array<[Part, string]>(5).fill(['body', 'The form is here.']), ['body', 'Dear Ms. Ortiz,'], ...letter.slice(1)]
    ],
    [
      'a sign-off and a name',
      `${text}\n\nSincerely,\nDr. Lee`,
      [...letter, ['signOff', 'Sincerely,'], ['signature', 'Dr. Lee']]
    ],
    ['a sign-off with the name behind it', `${text}\n\nKind regards, Jo`, [...letter, ['signOff', 'Kind regards, Jo']]],
    ['a name alone', `${text}\n\nDr. Ana Lee`, [...letter, ['signature', 'Dr. Ana Lee']]],
    [
      'a signature of several lines',
      `${text}\n\nBest regards,\nJo Lee, RN\nElm Street Clinic\n555-0100`,
      [
        ...letter,
        ['signOff', 'Best regards,'],
        ['signature', 'Jo Lee, RN'],
        ['signature', 'Elm Street Clinic'],
        ['signature', '555-0100']
      ]
    ],
    [
      'a confidentiality notice',
      `${text}\n\nSincerely,\nJo\n\nThis message is confidential.`,
      [...letter, ['signOff', 'Sincerely,'], ['signature', 'Jo'], ['boilerplate', 'This message is confidential.']]
    ],
    [
      'a rule of dashes',
      `${text}\n\n-----\nThis inbox is not monitored.`,
      [...letter, ['boilerplate', '-----'], ['boilerplate', 'This inbox is not monitored.']]
    ],
    [
      'quoted lines',
      `${text}\n\n> I feel bad.\n> It hurts.`,
      [...letter, ['quoted', '> I feel bad.'], ['quoted', '> It hurts.']]
    ],
    [
      'a thread below the message',
      `${text}\n\nOn 4 May 2024, Ana Ortiz wrote:\nI feel bad.`,
      [...letter, ['quoted', 'On 4 May 2024, Ana Ortiz wrote:'], ['quoted', 'I feel bad.']]
    ],
    [
      'an original message below a heading',
      `${text}\n\n-----Original Message-----\nFrom: Ana\nI feel bad.`,
      [...letter, ['quoted', '-----Original Message-----'], ['quoted', 'From: Ana'], ['quoted', 'I feel bad.']]
    ],
    [
      'a postscript below the name',
      `${text}\n\nSincerely,\nJo\n\nPS: Bring your card.`,
      [...letter, ['signOff', 'Sincerely,'], ['signature', 'Jo'], ['body', 'PS: Bring your card.']]
    ],
    [
      'a postscript with stops below the name',
      `${text}\n\nDr. Lee\n\nP.S. Bring your card.\n\nP.P.S. And a pen.`,
      [...letter, ['signature', 'Dr. Lee'], ['body', 'P.S. Bring your card.'], ['body', 'P.P.S. And a pen.']]
    ],
    [
      'a postscript spoken of in a line',
      'Read the P.S. It has two pages.',
      [
        ['body', 'Read the P.S.'],
        ['body', 'It has two pages.']
      ]
    ],
    [
      'a greeting that goes on is no salutation',
      'Hi Ana, your form is at the front desk.',
      [['body', 'Hi Ana, your form is at the front desk.']]
    ],
    ['a question is no salutation', 'Hello?', [['body', 'Hello?']]],
    ['a draft of one line', 'Your form is here', [['body', 'Your form is here']]],
    ['an empty draft', '', []]
  ])('%s', (_, draft, expected) => {
    expect(parts(draft)).toEqual(expected)
  })
})

describe('an earlier message below', () => {
  const warm = 'Thank you for trusting me with this.'
  const last = (head: string) => parts(`${text}\n\nDr. Lee\n\n${head}\n\n${warm}`).at(-1)

  test.each([
    ['a wrapped line', 'On Mon, May 4, 2026 at 9:12 AM Ann Smith\n<ann@x.com> wrote:'],
    ['stars around the labels', '*From:* Ann Smith\n*Sent:* Monday'],
    ['labels in bold', '**From:** Ann Smith\n**Sent:** Monday'],
    ['the writer first', 'Ann Smith wrote on 5/4/2026 9:12 AM:'],
    ['a date and an address', '2026-05-04 9:12 GMT+02:00 Ann Smith <ann@x.com>:'],
    ['a forward below a rule', '---\nFwd: earlier'],
    ['a portal’s line', '===View-only below this line==='],
    ['a line to reply above', '##- Please type your reply above this line -##'],
    ['German', 'Am Mo., 4. Mai 2026 um 09:12 Uhr schrieb Ann Smith:'],
    ['German, the writer first', 'Ann Smith schrieb am 04.05.2026 um 09:12:'],
    ['French', 'Le lun. 4 mai 2026 à 09:12, Ann Smith <ann@x.com> a écrit :'],
    ['Spanish', 'El 4/5/26 a las 9:12, Ann Smith escribió:'],
    ['Italian', 'Il 04/05/2026 09:12, Ann Smith ha scritto:'],
    ['Dutch', 'Op 4 mei 2026 om 09:12 heeft Ann Smith het volgende geschreven:'],
    ['Portuguese', 'Em seg., 4 de mai. de 2026 às 09:12, Ann Smith <ann@x.com> escreveu:'],
    ['Polish', 'W dniu 4.05.2026 o 09:12, Ann Smith pisze:'],
    ['Danish', 'Den 4. maj 2026 kl. 09.12 skrev Ann Smith:'],
    ['a German head', 'Von: Ann Smith\nGesendet: Montag, 4. Mai 2026 09:12\nAn: Clinic\nBetreff: knee'],
    ['a French head', 'De : Ann Smith\nEnvoyé : lundi 4 mai 2026 09:12\nÀ : Clinic\nObjet : knee'],
    ['a Swedish head', 'Från: Ann Smith\nSkickat: den 4 maj 2026 09:12\nTill: Clinic\nÄmne: knee'],
    ['a German divider', '-----Ursprüngliche Nachricht-----']
  ])('%s', (_, head) => {
    expect(last(head)).toEqual(['quoted', warm])
  })

  test.each([
    ['a date on which the reader wrote', 'On 4 May 2026 you wrote that it hurts at night, so here is the plan:'],
    ['two sentences that end on writing', 'On 4 May 2026 we met. Here is what I wrote in the notes:'],
    ['bold words of the message', '**Previous results:**\nA1c 6.1'],
    ['a bold order', '**Begin taking these:**'],
    ['an earlier time', 'Original appointment:\n5 May 2026'],
    ['a date and a place', 'Date: 4 May 2026\nTo: Suite 4'],
    ['one word of a head in another language', 'De: two capsules a day'],
    ['a matter below a rule', '---\nRe: your knee']
  ])('not below %s', (_, head) => {
    expect(last(head)?.[0]).not.toBe('quoted')
  })
})

describe('warm words count where they are the message’s own', () => {
  const evidence = (draft: string) => {
    const {opening, empathy, close} = understand(draft, vocabulary).evidence
    return {opening: opening.length > 0, empathy: empathy.length > 0, close: close.length > 0}
  }
  const none = {opening: false, empathy: false, close: false}
  const warm = 'Thank you for your question. That sounds really difficult. I hope you feel better soon.'

  test.each([
    ['in a subject line', `Subject: ${warm}\n\n${text} Use the cream twice a day.`],
    ['in a quoted message', `${text} Use the cream twice a day.\n\n> ${warm}`],
    ['in a thread', `${text} Use the cream twice a day.\n\nOn 4 May, Ana Ortiz wrote:\n${warm}`]
  ])('not %s', (_, draft) => {
    expect(evidence(draft)).toEqual(none)
  })

  test('in the body, each in its place', () => {
    const [thanks, hard, hope] = warm.split(/(?<=\.) /)
    const middle = 'Take the tablets with food. Repeat the test in May. Use the cream twice a day.'
    expect(evidence(`${thanks} ${middle}`)).toEqual({...none, opening: true})
    expect(evidence(`${middle} ${hard} ${middle}`)).toEqual({...none, empathy: true})
    expect(evidence(`${middle} ${hope}`)).toEqual({...none, close: true})
    expect(evidence(`${middle} ${thanks} ${hope} ${middle} ${middle}`)).toEqual(none)
  })

  test('a close stands before sign-off, signature and notice', () => {
    const draft = `${text} I hope you feel better soon.\n\nSincerely,\nJo Lee, RN\n\nThis message is confidential.`
    expect(evidence(draft)).toEqual({...none, close: true})
  })
})

describe('footers', () => {
  const last = (footer: string) => parts(`${text}\n\nJo Lee, RN\n\n${footer}`).at(-1)

  test.each([
    ['a confidentiality notice', 'If you received it in error, please let us know. Thank you for your understanding.'],
    ['a note of a system', 'This is an automated message. Thank you for your patience.'],
    ['a disclaimer', 'Disclaimer: The information in this email is confidential. We appreciate your help.'],
    ['a notice', 'NOTICE: This communication may contain protected health information. Take care.'],
    ['office hours', 'Office hours: Mon-Fri 8-5. We look forward to serving you.'],
    ['a survey', 'You may receive a survey about your visit. Thank you for choosing us!'],
    ['thanks to a customer', 'Thank you for choosing Elm Street Clinic!'],
    ['a bot’s', '*I am a bot, and this action was performed automatically. Thank you for your patience.*']
  ])('%s to its end', (_, footer) => {
    expect(last(footer)?.[0]).toBe('boilerplate')
  })

  test('under two dashes all is the signature', () => {
    expect(parts(`${text}\n\n--\nJane Lee, MD\nWe are here for you.\n555-0100`).slice(letter.length)).toEqual(
      expect.arrayContaining([['signature', 'We are here for you.']])
    )
  })

  test.each([
    ['an order of the writer', 'If you get a fever, please call us. Let me know how it goes.'],
    ['a disclosure of the writer', 'Disclaimer: I am no surgeon. Let me know how it goes.'],
    ['a survey of symptoms', 'You will see how it goes. Let me know.'],
    ['a rule above more of the message', '--\n\nIt has two pages. Let me know how it goes.'],
    ['hours told by the writer', 'Our office hours are 8 to 5. Let me know how it goes.']
  ])('not %s', (_, footer) => {
    expect(last(footer)?.[0]).toBe('body')
  })

  test('thanks to a customer are a message’s own where nobody has signed', () => {
    expect(parts(`${text} Thank you for choosing our practice.`).at(-1)?.[0]).toBe('body')
  })
})

describe('where a line would be added', () => {
  test('an opening before the first words, a close behind the last', () => {
    const {insertion} = understand(`${text}\n\nSincerely,\nJo`, vocabulary)
    expect(text.slice(insertion.opening)).toMatch(/^Your form/)
    expect(text.slice(0, insertion.close)).toMatch(/two pages\.$/)
    expect(insertion.empathy).toBe(insertion.opening)
    expect(insertion.request).toBe(insertion.close)
  })

  test('empathy behind the opening, a request in front of the close', () => {
    const [warm, wish] = ['It is good to hear from you.', 'I hope you feel better soon.']
    const draft = `Hi Ana,\n\n${warm} Your form is ready.\n\n${wish}\n\nSincerely,\nJo`
    const {insertion} = understand(draft, vocabulary)
    expect(draft.slice(0, insertion.empathy)).toMatch(/from you\.$/)
    expect(draft.slice(0, insertion.request)).toMatch(/is ready\.$/)
    expect(draft.slice(0, insertion.close)).toMatch(/better soon\.$/)
    const short = understand('Hi Ana,\n\nPlease stay in touch.', vocabulary).insertion
    expect(short.request).toBe(short.opening)
  })

  test('in a draft without words of its own', () => {
    const all = (place: number) => ({opening: place, empathy: place, request: place, close: place})
    expect(understand('', vocabulary).insertion).toEqual(all(0))
    expect(understand('Hi Ana,\n', vocabulary).insertion).toEqual(all(7))
  })
})
