import {suggest} from '../src/advice.ts'
import {beginsWithSummons, firstWords} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'personal-opening',
  about: 'Begin on a personal note',
  why: 'A warm first line tells the patient that a person who knows them is writing; it builds the rapport that a screen takes away. Where the first two sentences send the patient to emergency care (“Call 911 now”), no opening is asked for; where that comes later, the message has the time for one.',
  source:
    'Secure Messaging: Connecting with Your Patients, "Start Personally", and tip 7a: a welcome is one (docs/sources.md#founding-text)',
  category: 'personal',
  points: 20,
  hasSuggestions: true,
  examples: [
    {
      flags: 'Hi Ana,\n\n«Your TSH is 2.1.» No change to your dose is needed. Let me know if you have questions.',
      better:
        'Hi Ana,\n\nThanks for keeping in touch. Your TSH is 2.1. No change to your dose is needed. Let me know if you have questions.'
    },
    {
      flags: '«This is Dr. Cho.» I have reviewed your message. Use the cream twice a day.',
      better: 'It was good to see you last week. Use the cream twice a day.'
    },
    {
      flags: 'Dear Mr. Ito,\n\n«Please stop the cream on Friday.» I hope you feel better soon.\n\nDr. Cho',
      better:
        'Dear Mr. Ito,\n\nThank you for the update. Please stop the cream on Friday. I hope you feel better soon.\n\nDr. Cho'
    },
    {passes: 'Welcome to the practice! Please bring your medicines to the first visit.'},
    {passes: 'Call 911 now. This may be a stroke.'},
    {passes: 'Good to hear from you, Sam. The x-ray shows no fracture.'},
    {passes: 'Hi Mr. Osei, thanks for letting me know how the new inhaler is working. Please keep using it.'},
    {passes: 'I’m so sorry you’ve had such a hard week. The swab shows strep throat.'}
  ],
  *check(message) {
    // Nothing stands before "Call 911 now".
    if (message.evidence.opening.length > 0 || beginsWithSummons(message)) return
    yield {
      at: firstWords(message),
      say: 'The message starts without a personal note. Begin with a warm line to this patient, such as thanks or a good wish.',
      suggest: suggest(message, 'opening')
    }
  }
})
