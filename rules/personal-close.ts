import {suggest} from '../src/advice.ts'
import {lastWords} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'personal-close',
  about: 'End on a personal note',
  why: 'The last line is what a patient carries away; a warm one invites the follow-up that keeps small problems small. A sign-off such as “Warmly” or “Best wishes” stands under every letter and is not counted, nor is when you will meet; a message that sends the patient to emergency care ends on a warm line too.',
  source: 'Secure Messaging: Connecting with Your Patients, "End Personally" (docs/sources.md#founding-text)',
  category: 'personal',
  points: 20,
  hasSuggestions: true,
  examples: [
    {
      flags: 'Thanks for your question. «Take it with food.»\n\nSincerely,\nDr. Lee',
      better:
        'Thanks for your question. Take it with food. Please keep me posted on how it goes.\n\nSincerely,\nDr. Lee'
    },
    {
      flags: 'I hope you feel better soon. Your strep test was negative. «Use saline twice a day.»',
      better: 'Your strep test was negative. Use saline twice a day. I hope you feel better soon.'
    },
    {
      flags: 'Good to hear from you. The cream is at the pharmacy. «The desk opens at 8.»\n\nRegards,\nDr. Lee',
      better:
        'Good to hear from you. The cream is at the pharmacy. Please keep me posted on the rash.\n\nRegards,\nDr. Lee'
    },
    {
      flags: 'Good to hear from you. «The cream is at the pharmacy.»\n\nWould you like me to make this warmer?',
      better: 'Good to hear from you. The cream is at the pharmacy. Please keep me posted on the rash.'
    },
    {
      passes:
        'The swab is clear. Keep me posted.\n\nDr. Lee\n\nThis message is confidential and intended for the person named above.'
    },
    {passes: 'The form is at the front desk. Have a great trip!'},
    {passes: 'Your labs look fine. Feel free to keep in touch.\n\nBest regards,\nMaria Ortiz, RN'},
    {passes: 'The ointment is at your pharmacy. Give my regards to your family.'}
  ],
  *check(message) {
    if (message.evidence.close.length > 0) return
    const signsOff = message.sentences.some(({part}) => part === 'signOff')
    yield {
      at: lastWords(message),
      say: `The message ends without a personal note${signsOff ? '; a sign-off such as “Warmly” is not counted' : ''}. Close with a warm line, such as a good wish or an invitation to write back.`,
      suggest: suggest(message, 'close')
    }
  }
})
