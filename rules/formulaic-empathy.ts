import {suggestInstead} from '../src/advice.ts'
import {sendsAtOnce} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'formulaic-empathy',
  about: 'Name what this patient is going through',
  why: 'A stock sentence fits every patient, and patients notice: “I can understand your concern” stood 39 times in 600 replies counted. The founding text leaves a slot in its phrases for the patient’s own topic.',
  source:
    'Secure Messaging: Connecting with Your Patients, tip 10a, "Make It Personal", and the slots of "Demonstrate Empathy" (docs/sources.md#founding-text); Messaging skills: avoid formulaic responses (docs/sources.md#messaging-skills)',
  category: 'empathy',
  points: 5,
  hasSuggestions: true,
  examples: [
    {
      flags: '«I understand your concern.» Take the tablets at night.',
      better: 'I understand that the pain at night is your main worry. Take the tablets at bedtime.'
    },
    {
      flags: 'Hi Ana, thanks for writing. «I’m so sorry to hear that.» The swab is on its way.',
      better: 'Hi Ana, thanks for writing. I’m so sorry that the sore throat is back. The swab is on its way.'
    },
    {
      flags: '«Your frustration is completely understandable.» The form is at the desk.',
      better: 'Three calls for one form would frustrate anybody. It is at the desk now.'
    },
    {passes: 'I understand your concern about the biopsy, and waiting is hard.'},
    {passes: 'I understand your concern. Not knowing what the lump is must be frightening.'},
    {passes: 'I’m sorry you’re going through this. Moving house is hard enough without a broken foot.'},
    {passes: 'Your labs are normal. Let me know if you have questions.'}
  ],
  *check(message) {
    const {empathy} = message.evidence
    const stock = message.marks('formula')
    if (empathy.length === 0 || !empathy.every((shown) => stock.some(({sentence}) => sentence.start === shown.start)))
      return
    // In an emergency one line is enough; and who tells in other words how it feels has named it.
    const isTold = message.marks('feeling-named').some(({group}) => group === 'pictured')
    if (isTold || sendsAtOnce(message)) return
    const {sentence} = stock[0]!
    yield {
      at: {start: sentence.start, end: sentence.end},
      say: 'This sentence would fit any patient. Name what this one is worried about or going through.',
      suggest: suggestInstead(message, 'empathy', sentence)
    }
  }
})
