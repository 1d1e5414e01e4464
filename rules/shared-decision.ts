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
    {passes: 'I am stopping the lisinopril as of tonight. The cough can hang about for a month even so.'},
    {passes: 'We are stopping FOLFIRI. There are two roads from here, and neither is a wrong choice.'},
    {
      passes:
        'I have ordered rimegepant for the migraine, which is safe with a stent; sumatriptan narrows the arteries.'
    },
    {passes: 'Please call 911 now. I am sending an ambulance to your house.'}
  ],
  *check(message) {
    const isUrgent = message.evidence.highAcuity.length > 0 || message.marks('no-choice').length > 0
    if (isUrgent || message.marks('shared-decision').length > 0) return
    // What is stopped for a symptom is stopped for the patient who complained of it.
    const isComplained = message.marks('complaint').length > 0
    const first = message.marks('decision').find(({group}) => group !== 'stop' || !isComplained)
    if (first === undefined) return
    yield {
      at: first.sentence,
      say: 'This is decided for the patient. Offer it as a choice, and ask what they think of it.',
      suggest: suggestAfter(message, 'sharedDecision', first.sentence)
    }
  }
})
