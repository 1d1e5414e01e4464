import {suggest} from '../src/advice.ts'
import {firstWords} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'empathy-statement',
  about: 'Show empathy',
  why: 'A screen hides the face that would show it. In one study, 53 % of real replies held no word of support.',
  source:
    'Secure Messaging: Connecting with Your Patients, "Demonstrate Empathy" (docs/sources.md#founding-text); the share is of Alpert et al. (docs/sources.md#provider-replies)',
  category: 'empathy',
  points: 25,
  hasSuggestions: true,
  examples: [
    {
      flags: '«Take ibuprofen for your back pain.» Rest for two days.',
      better:
        'That sounds really painful, and I can see why it is wearing on you. Take ibuprofen for your back pain. Rest for two days.'
    },
    {
      flags: '«Don’t worry, this is benign.» Our concern is pneumonia, so come in for an x-ray.',
      better: 'I can understand that this must be worrisome to you. Come in for an x-ray.'
    },
    {
      flags:
        '«It sounds like a virus.» It is hard to say how long it will last. Sorry, the clinic is closed on Monday.',
      better: 'What you have been going through sounds really difficult. It is hard to say how long it will last.'
    },
    {passes: 'The symptoms you are having can be really miserable. Rest and fluids help.'},
    {passes: 'What you’ve been going through sounds really difficult. Let’s repeat the test in May.'},
    {passes: 'Many of my patients are having a rough time with this virus. Fluids and rest will help.'},
    {passes: 'You’ve been doing a great job managing your pain. Keep the same dose.'}
  ],
  *check(message) {
    if (message.evidence.empathy.length > 0) return
    yield {
      at: firstWords(message),
      say: 'Nothing in the message shows empathy. Add a sentence that names what this patient feels or is going through.',
      suggest: suggest(message, 'empathy')
    }
  }
})
