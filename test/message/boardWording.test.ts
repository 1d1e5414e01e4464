import {describe, expect, test} from 'vitest'
import {evidenceOf, readByWords} from './wordsAlone.ts'

const answers = (text: string) => {
  const {evidence} = readByWords(text)
  return Object.entries(evidence).flatMap(([question, found]) => (found.length > 0 ? [question] : []))
}

describe('a prescription put as advice', () => {
  test.each([
    'You can take tab azithromycin 500 mg once daily for three days.',
    'You may start with pantoprazole 40 mg before breakfast for two weeks.',
    'I would suggest you try taking capsule tolterodine 4 mg once at night for a month.',
    'I suggest you to use tablet montelukast once a day.',
    'My advice is to put her on oral prednisolone 20 mg for five days.',
    'Take syrup cefixime 5 ml twice a day.',
    'You should start amoxicillin 500 mg three times a day and keep the metoprolol as before.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'You can take paracetamol 500 mg twice a day for fever.',
    'You can take your lisinopril in the morning or at night.',
    'You should take your thyroid pill 30 minutes before breakfast.',
    'I suggest taking your metoprolol with food.',
    'Your refill of tab metformin 500 mg bd was sent.',
    'You need to take 1000 mg daily of calcium.',
    'Take your lisinopril 10 mg daily.',
    'You are on metoprolol 25 mg twice daily and we keep it.',
    'You should continue your lisinopril 10 mg once daily.',
    'Usually people take methotrexate 7.5 mg once a week for this.',
    'You may use ondansetron 4 mg as needed.',
    'The antibiotic prescribed to your daughter was not effective.',
    'Some doctors prescribe cyclosporine for it.',
    'It contains a progesterone which is given for 5 days to bring about bleeding.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })

  test('nor what comes after a stop that was ordered before', () => {
    const {critical} = evidenceOf('This will resolve after the chemotherapy has been stopped.')
    expect(critical.map(({act}) => act)).not.toContain('order-plain')
  })
})

describe('an order to come today, put politely', () => {
  test.each([
    "If you wouldn't mind coming in today to the clinic that would be great.",
    'Get yourself admitted at the earliest.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })

  test.each([
    'Your glasses are in so you can come today.',
    'If you would not mind the wait, go to the ER.',
    'If you do not mind needles, stop the pills.',
    'You should get him admitted to the preschool before June.'
  ])('none: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })
})

describe('a disease talked of and not told', () => {
  test.each([
    'Multiple myeloma itself can also cause bone pain.',
    'Given your diagnosis of stage IV glioblastoma, fatigue is common.',
    'A patient of pneumonia may still show it on the film.',
    'You should read the sections on HIV.',
    'The female who is HIV-positive can pass it on.'
  ])('%s', (sentence) => {
    expect(evidenceOf(sentence).critical).toEqual([])
  })

  test.each([
    'Most importantly, you were just diagnosed with lupus.',
    'The scan is suggestive of pancreatic cancer; this can be aggressive.',
    'The treatment of your cancer has failed and it has spread.',
    'Start the amoxicillin prescribed to your daughter today, it is the right one.'
  ])('but: %s', (sentence) => {
    expect(evidenceOf(sentence).critical).not.toEqual([])
  })
})

describe('last lines that are no note to the person', () => {
  const body = 'The form is here and the card needs two stamps from the office.'

  test.each([
    'Make sure your expectations are reachable and realistic.',
    'I would like to see you and examine the rash.',
    'I would like to see you for a physical examination soon.',
    'I would like to do more tests and see you in the office.',
    'Revert back with the answers to the above questions.',
    'Revert with the reports to an endocrinologist online.',
    'He will treat you accordingly.',
    'Would you like to share your thoughts on this diagnosis, or shall we discuss the options?',
    'It is important to learn how to be happy alone.',
    'What about getting someone to talk to during this hard time?',
    "Over time they still don't judge you.",
    'The worst thing about this disease is that it can get worse without a sign.',
    'From your history it seems that you are suffering with rheumatoid arthritis.',
    'Sounds risky.'
  ])('%s', (line) => {
    expect(answers(`${body} ${line}`)).not.toContain('close')
  })

  test.each([
    "I'd love to see you.",
    "I'd be happy to come along.",
    'Be happy and keep smiling.',
    'We will never judge you.'
  ])('but: %s', (line) => {
    expect(answers(`${body} ${line}`)).toContain('close')
  })

  test('an offer of the site behind a close', () => {
    expect(answers(`${body} Stay safe.\n\nWould you like to video or text chat with me?`)).toContain('close')
  })
})

test.each([
  'hellothank you for contacting us. The rash goes by itself.',
  'Dearthanks for choosing us. The rash goes by itself.'
])('thanks glued to a greeting: %s', (text) => {
  expect(answers(text)).toContain('opening')
})
