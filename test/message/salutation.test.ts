import {describe, expect, test} from 'vitest'
import {understand} from '../../src/engine.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'

const vocabulary = createVocabulary()

/** The draft cut where an opening would be added. */
function cut(draft: string): [before: string, behind: string] {
  const {opening} = understand(draft, vocabulary).insertion
  return [draft.slice(0, opening), draft.slice(opening)]
}

const partOf = (draft: string, index: number) => understand(draft, vocabulary).sentences.at(index)?.part

describe('a salutation that shares its line with the matter', () => {
  test.each([
    'Dear {{name}}, ',
    'Dear <<first_name>>, ',
    'Dear {first_name} {last_name}: ',
    'Hi [Name] - ',
    'Hi @FNAME@, ',
    'Dear %FIRSTNAME%, ',
    'Dear ***, ',
    'Hi ____ , ',
    'Dear Mr. [Last Name], ',
    'Mr. [Last Name], ',
    'Madam, ',
    'Dear Sir or Madam, ',
    'Dear mom and dad, ',
    'Dear parents, ',
    'Dear parent/guardian of Tom Lee, ',
    'Dear family, ',
    'Dear valued patient, ',
    'Dear Mr. and Mrs. Jones, ',
    'Dear Ms. Ortiz (MRN 123), ',
    'Dear Ana, Tom and Bo, ',
    "Dear Ella's mom, ",
    'Hello, Ana, ',
    'Hi Dr. Lee and team, ',
    'hi tom, ',
    'Good day sir, ',
    'To the family of Mr. Lee, ',
    'To the school nurse: ',
    'To whom it may concern, ',
    'Dear Ana,'
  ])('ends behind %j', (salutation) => {
    for (const matter of ['your bed arrives Monday. Bring a pen.', 'the form is here.']) {
      expect(cut(salutation + matter)).toEqual([salutation, matter])
      expect(partOf(salutation + matter, 0)).not.toBe('salutation')
    }
  })

  test.each([
    'Hi just a note, your bed arrives Monday.',
    'Hi quick update, your bed arrives Monday.',
    'Good news, Ana, your bed arrives Monday.',
    'Good to see you, Ana, your bed arrives Monday.',
    'To your question, the bed arrives on Monday morning.',
    'Hello from the ward, your bed arrives Monday.'
  ])('is none in %j', (draft) => {
    expect(cut(draft)).toEqual(['', draft])
  })

  test.each([
    ['Hello, thanks to contact us, the bed arrives.', 'Hello, '],
    ['Hi Ana, Unfortunately, the bed is late.', 'Hi Ana, '],
    ['Hi Ana, Tom here, from the ward.', 'Hi Ana, ']
  ])('takes in no more than it is: %j', (draft, salutation) => {
    expect(cut(draft)[0]).toBe(salutation)
  })

  test.each([
    'Dear Ana, Tom and Bo,',
    'Hello, Ana.',
    'Dear {{first_name}} {{last_name}},',
    'To the parents of Ingrid, 7.',
    'Dear Mr. & Mrs. Lee,'
  ])('is a sentence of its own: %j', (salutation) => {
    expect(partOf(`${salutation}\n\nThe form is here.`, 0)).toBe('salutation')
    expect(cut(`${salutation}\n\nThe form is here.`)[1]).toBe('The form is here.')
  })
})

describe('the title of a person', () => {
  const count = (draft: string) => understand(draft, vocabulary).sentences.length

  test.each(['I asked Dr. [Name] about it.', 'I asked Mr. and Mrs. Lee about it.', 'I asked Dr. {{name}} about it.'])(
    'ends no sentence before a name to fill in or another title: %j',
    (draft) => expect(count(draft)).toBe(1)
  )

  test.each(['You have MS. [See the leaflet.]', 'I asked the dr. and she agreed.'])('may end one: %j', (draft) =>
    expect(count(draft)).toBe(2)
  )
})

describe('one word at the top', () => {
  test.each([
    'No. It is not the tablets.',
    'Benign. Both moles are.',
    'Perfect! Your form is here.',
    'Yes.\n\nYou may fly.'
  ])('is said: %s', (draft) => expect(partOf(draft, 0)).toBe('body'))

  test.each(['Terry\nYour form is here.', 'Gwen. Your form is here.', 'Hope,\n\nyour form is here.'])(
    'is a name: %s',
    (draft) => expect(partOf(draft, 0)).toBe('salutation')
  )
})

describe('the top and the end of a letter', () => {
  test.each([
    'Your Visit Summary\n===',
    'Thank you for your message\n======',
    'Your Visit Summary\n---',
    '# Your Visit'
  ])('a heading: %j', (heading) => {
    const draft = `${heading}\n\nThe form is here. It has two pages.`
    expect(partOf(draft, 0)).toBe('subject')
    expect(cut(draft)[1]).toMatch(/^The form/)
  })

  test.each([
    'Hi Ana,\n---\n\nThe form is here.',
    'The form is here.\n---\nIt has two pages.',
    'Stop the warfarin today\n---\nIt has two pages.',
    'The form is here\n---\nJane Lee, RN',
    'The form is here\n\n---\n\nIt has two pages.',
    '# 3 is the right box.\nIt has two pages.'
  ])('no heading: %j', (draft) => expect(partOf(draft, 0)).not.toBe('subject'))

  test.each([
    'Pronouns: she/her',
    'Mon-Thu 8-4\nshe/her',
    'Monday to Thursday, 8 am - 4 pm',
    'Working days: Mon, Tue, Thu',
    'they/them'
  ])('hours and pronouns below who signs: %j', (details) => {
    const {sentences} = understand(`The form is here. It has two pages.\n\nJane Lee, RN\n${details}`, vocabulary)
    expect(sentences.slice(2).map(({part}) => part)).toEqual(expect.not.arrayContaining(['body', 'close', 'opening']))
  })

  test.each(['Monday to Friday\n8 am - 4 pm', 'Ask for her\nPronouns: she/her'])(
    'not where nobody signs: %j',
    (lines) => {
      expect(partOf(`Take it at these times.\n\n${lines}`, -1)).toBe('body')
    }
  )
})
