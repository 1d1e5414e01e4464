import {suggestAfter} from '../src/advice.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'shared-decision',
  about: 'Invite the patient to weigh in on a decision',
  why: 'A treatment that the patient chose is a treatment that is taken; and what matters to them is not in the chart.',
  source:
    'Secure Messaging: Connecting with Your Patients, tip 11b (docs/sources.md#founding-text); NHS service manual, voice and tone (docs/sources.md#nhs-voice)',
  category: 'tone',
  points: 5,
  hasSuggestions: true,
  examples: [
    {
      flags: 'Thanks for your patience. «I am starting you on a statin.»',
      better: 'Thanks for your patience. A statin could lower your risk. What are your thoughts about trying one?'
    },
    {
      flags: '«I have ordered a colonoscopy.» They will call you to schedule.',
      better: 'I would suggest a colonoscopy. Would you be open to it? There are other ways to test as well.'
    },
    {
      flags: '«We are putting you on metformin.» Take it with food.',
      better: 'I suggest that we add metformin, if you agree. Take it with food.'
    },
    {passes: 'I am prescribing amoxicillin for the strep throat.'},
    {passes: 'As we discussed, I am starting you on sertraline.'},
    {passes: 'I have ordered the MRI that you asked for.'},
    {passes: 'Please call 911 now. I am sending an ambulance to your house.'}
  ],
  *check(message) {
    const [first] = message.marks('decision')
    const isUrgent = message.evidence.highAcuity.length > 0
    if (first === undefined || isUrgent || message.marks('shared-decision').length > 0) return
    yield {
      at: first.sentence,
      say: 'This is decided for the patient. Offer it as a choice, and ask what they think of it.',
      suggest: suggestAfter(message, 'sharedDecision', first.sentence)
    }
  }
})
