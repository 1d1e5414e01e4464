import {findIdentifiers} from '../src/message/identifiers.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'identifier-leak',
  about: 'Leave out numbers and dates that identify a person',
  why: 'A message is forwarded, printed and read over a shoulder. The patient does not need the number, and if it is another person’s, sending it is a breach.',
  source:
    'NHS service manual, writing messages to patients (docs/sources.md#nhs-messages); AMA guideline on e-mail with patients (docs/sources.md#ama-guideline)',
  category: 'privacy',
  points: 30,
  options: {
    births: {type: 'boolean', default: true, about: 'Whether dates of birth are reported'}
  },
  examples: [
    {flags: 'Your record is open (MRN «00482913»).', better: 'Your record is open.'},
    {flags: 'We charged the card «4111 1111 1111 1111».', better: 'We charged the card that ends in 1111.'},
    {flags: 'Your SSN on file is «219-09-9999».', better: 'Your Social Security number is on file.'},
    {flags: 'Your NHS number is «943 476 5919».', better: 'Your NHS number is at the top of your last letter.'},
    {flags: 'These results are those of «Mary Jones, DOB 4/5/1960».', better: 'These results are yours.'},
    {passes: 'Call 555-010-9999 or +44 20 7946 0958, and give order 4111 1111 1111 1112.'},
    {passes: 'Your account ends in xxx-xx-1234. You were seen on 4/5/2026.'},
    {passes: 'We ask for your name and date of birth at the desk.'}
  ],
  *check(message, {births}) {
    for (const {start, end, called} of findIdentifiers(message)) {
      if (!births && called.endsWith('date of birth')) continue
      yield {at: {start, end}, say: `This looks like ${called}. Leave it out: the patient can be reached without it.`}
    }
  }
})
