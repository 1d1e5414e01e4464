import {isAddressed} from '../src/message/address.ts'
import {firstWords} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'salutation-name',
  about: 'Greet the patient by name',
  why: 'A name tells patients that the message is for them and no mass mailing, and lets them notice if it is not.',
  source:
    'NHS service manual, writing messages to patients (docs/sources.md#nhs-messages); Messaging skills, BMC Health Services Research 2024',
  category: 'personal',
  points: 5,
  examples: [
    {flags: '«Hello,»\n\nyour results are normal.', better: 'Hello Maria,\n\nyour results are normal.'},
    {
      flags: '«Your results are normal.» No change is needed.',
      better: 'Dear Maria, your results are normal. No change is needed.'
    },
    {flags: '«Dear patient,»\n\nthe clinic moves in May.', better: 'Dear Mrs. Osei,\n\nthe clinic moves in May.'},
    {passes: 'Good to hear from you, Sam. The x-ray shows no fracture.'},
    {passes: 'Dear parent or carer,\n\nthe school nurse will visit in May.'},
    {passes: 'Hi [Patient Name],\n\nyour results are normal.'},
    {passes: 'Maria, your results are normal.'}
  ],
  *check(message) {
    if (message.sentences.length === 0 || isAddressed(message)) return
    const salutation = message.sentences.find(({part}) => part === 'salutation')
    const {start, end} = salutation ?? firstWords(message)
    yield {
      at: {start, end},
      say: 'The message does not greet the patient by name. Begin with the name that they like to be called by.'
    }
  }
})
