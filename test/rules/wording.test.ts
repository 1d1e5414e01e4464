import {beforeAll, describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createEngine, prepare} from '../../src/engine.ts'

interface Told {
  readonly draft: string
  readonly patient?: string
  readonly options?: Readonly<Record<string, unknown>>
  /** Words of the finding; `null` where there must be none. */
  readonly says: string | null
  /** What the draft becomes by the first suggestion; `null` where there must be none. */
  readonly becomes?: string | null
}

const flu = 'Your flu vaccination is due and can be given at the surgery on any weekday morning.'

/** What a finding says and suggests, where that depends on the draft, and what options change. */
const told: Readonly<Record<string, readonly Told[]>> = {
  'education-pointer': [
    {draft: 'Drink water. Eat more fiber.', options: {sentences: 2}, says: 'This is advice for home, and'},
    {draft: 'Drink water. Eat more fiber. Avoid salt.', says: 'This is much advice for one message'}
  ],
  'ambiguous-result-word': [
    {draft: 'Your MRI was unremarkable.', says: 'Write “normal”', becomes: 'Your MRI was normal.'},
    {draft: 'Your test is positive.', says: 'can be read as good or as bad', becomes: null}
  ],
  'dose-notation': [
    {draft: 'Take it b.i.d. with food.', says: 'Write “twice a day”.', becomes: 'Take it twice a day with food.'},
    {draft: 'Take it b.i.d. with food.', options: {latin: false}, says: null}
  ],
  'identifier-leak': [
    {draft: 'Your date of birth is 4/5/1970.', options: {births: false}, says: null},
    {draft: 'Your SSN is 123-45-6789.', options: {births: false}, says: 'a Social Security number'}
  ],
  'model-chatter': [
    {
      draft: 'Certainly! Here is a draft reply to the patient.\n\nThe form is ready.',
      says: 'a drafting tool’s talk',
      becomes: '\n\nThe form is ready.'
    },
    {
      draft: 'Thanks for writing. Here is a draft reply to the patient.',
      says: 'a drafting tool’s talk',
      becomes: 'Thanks for writing. '
    }
  ],
  'report-back': [
    {
      draft: 'Start lisinopril 10 mg once a day. Let me know how it goes.',
      options: {byTime: true},
      says: 'no time is set'
    },
    {
      draft: 'Start lisinopril 10 mg once a day. Let me know in two weeks how it goes.',
      options: {byTime: true},
      says: null
    },
    {draft: 'Start lisinopril 10 mg once a day.', options: {byTime: true}, says: 'nothing says how you will hear'}
  ],
  'salutation-name': [
    {
      draft: 'Hi Maria,\n\nThe swab is back.',
      options: {words: ['Dear']},
      says: 'Greet with “Dear”',
      becomes: 'Dear Maria,\n\nThe swab is back.'
    },
    {
      draft: 'Good morning, Maria,\n\nThe swab is back.',
      options: {words: ['Dear']},
      says: 'Greet with “Dear”',
      becomes: null
    },
    {draft: 'The swab is back, Maria, and it is clear.', options: {words: ['Dear']}, says: null}
  ],
  'sms-length': [
    {draft: `${flu} ${flu}`, options: {segments: 1}, says: 'and 1 is allowed'},
    {
      draft: `Ваша ${flu} Bring the card, “as” ever – it is at the desk, in the drawer.`,
      options: {segments: 2},
      says: 'and 2 are allowed. “В” (U+0412), “а” (U+0430), “ш” (U+0448), ““” (U+201C), “”” (U+201D), “–” (U+2013) are not'
    },
    {draft: `${flu} Bring the card – it is free.`, options: {segments: 1}, says: 'allowed. “–” (U+2013) is not'}
  ],
  'stigma-label': [
    {draft: 'You suffer from asthma.', says: 'how this person must feel'},
    {draft: 'As a diabetic, you may eat fruit.', says: 'Name the person first'}
  ],
  'tone-mismatch': [
    {
      draft: 'Your biopsy shows melanoma. Happy birthday to you. The form is here.',
      says: 'too cheerful',
      becomes: null
    }
  ],
  'unfilled-placeholder': [
    {
      draft: 'I know you are worried about XXX. The rash on your arm is eczema.',
      says: 'XXX',
      becomes: 'I know you are worried about your rash. The rash on your arm is eczema.'
    },
    {draft: 'Dr. XXX will look at the rash on your arm.', says: 'XXX', becomes: null},
    {draft: 'Take XXX mg for the rash on your arm.', says: 'XXX', becomes: null},
    {draft: 'The rash on your arm is eczema.\n\nDr. Lee\nXXX clinic', says: 'XXX', becomes: null},
    {
      draft: 'Here it is: [Insert the name of the clinic at which the patient was seen in the last twelve months]',
      says: 'was see…. Fill it in'
    }
  ],
  'urgent-symptom': [
    {
      draft: 'The rash cream is at the desk.',
      patient: 'I have chest pain and shortness of breath now.',
      says: 'The patient tells of something'
    },
    {
      draft: 'You have chest pain and shortness of breath now. The form is here.',
      says: 'This is something that cannot wait'
    }
  ]
}

describe.each(Object.entries(told))('%s', (id, rows) => {
  const rule = rules.find((one) => one.id === id)!
  beforeAll(() => prepare([rule], [{rules: {[id]: [1, {}]}}]))

  test.each(rows)('$draft $options', ({draft, patient, options = {}, says, becomes}) => {
    const engine = createEngine([rule], {rules: {[id]: [1, options]}, weights: {}, phrases: {}})
    const {messages} = engine.lint({text: draft, filePath: '<text>', ...(patient === undefined ? {} : {patient})})
    expect(messages.map(({message}) => message)).toEqual(says === null ? [] : [expect.stringContaining(says)])
    if (becomes === undefined) return
    const fix = messages[0]?.suggestions?.[0]?.fix
    const mended = fix && draft.slice(0, fix.range[0]) + fix.text + draft.slice(fix.range[1])
    expect(mended ?? null).toBe(becomes)
  })
})
