import {suggest} from '../src/advice.ts'
import {firstWords} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'unacknowledged-distress',
  about: 'Acknowledge the distress that the patient tells of',
  why: 'Facts do not reach a frightened reader before the fear is named. Silent where the patient’s message is not known.',
  source:
    'NURSE, naming and understanding emotion (docs/sources.md#nurse); Secure Messaging: Connecting with Your Patients, tip 8c and "Demonstrate Empathy" (docs/sources.md#founding-text)',
  category: 'empathy',
  points: 15,
  hasSuggestions: true,
  examples: [
    {
      patient: 'I’m so scared that this is cancer.',
      flags: '«The mammogram will be repeated in six months.»',
      better: 'I can understand how frightening the wait is. The mammogram will be repeated in six months.'
    },
    {
      patient: 'I am really frustrated, nobody calls me back.',
      flags: 'Hi Ana,\n\n«The form is ready.» It is at the desk.',
      better: 'Hi Ana, I can see why you are frustrated, after waiting so long. The form is at the desk.'
    },
    {
      patient: 'Is it my heart? I can’t stop worrying.',
      flags: '«Don’t worry.» The tracing is normal.',
      better: 'I can hear how worried you are. The tracing is normal, and here is what that means.'
    },
    {patient: 'What time does the lab open? I am not worried about the result.', passes: 'The lab opens at 8.'},
    {patient: 'I’m afraid I will have to move my appointment.', passes: 'We moved it to Monday at 9.'},
    {
      patient: 'I’m so scared of the needle that I cancelled.',
      passes: 'A cream can numb the spot. Grown men turn grey in our chair, so you are in good company.'
    },
    {passes: 'The mammogram will be repeated in six months.'}
  ],
  *check(message) {
    const [told] = message.patient?.marks('distress') ?? []
    if (told === undefined || message.mayAnswer('empathy') || message.marks('feeling-named').length > 0) return
    yield {
      at: firstWords(message),
      say: `The patient writes “${told.text}”, and nothing in the message acknowledges it. Name the feeling before the facts.`,
      suggest: suggest(message, 'empathy')
    }
  }
})
