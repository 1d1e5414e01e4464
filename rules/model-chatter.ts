import type {Mark, Message} from '../src/message/message.ts'
import {holdsMark} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

/** Where the talk begins: with "Certainly!", where it does. */
function startOf({sentence}: Mark, message: Message): number {
  const before = message.sentences[message.sentences.indexOf(sentence) - 1]
  return before !== undefined && holdsMark(message, before, 'assent') ? before.start : sentence.start
}

export default defineRule({
  id: 'model-chatter',
  about: 'Take out what a drafting tool says to its user',
  why: 'A patient who reads “Here is a draft reply” knows that nobody read the message before it was sent, and wonders what else was not checked.',
  source: 'Seen in drafts by models, and after clinicians edited them (docs/sources.md#oncqa)',
  category: 'template',
  points: 30,
  hasSuggestions: true,
  examples: [
    {
      flags: '«Here is a draft reply to the patient»:\n\nHi Ana, the rash is harmless.',
      better: 'Hi Ana, the rash is harmless.'
    },
    {
      flags: 'Hi Ana, «as an AI language model» I cannot see your chart.',
      better: 'Hi Ana, I have your chart in front of me.'
    },
    {
      flags: '«The provided information is sufficient» to answer.\n\nHi Ana, the rash is harmless.',
      better: 'Hi Ana, the rash is harmless.'
    },
    {
      flags: '«The patient is asking» about the rash. Hi Ana, it is harmless.',
      better: 'Hi Ana, you ask about the rash. It is harmless.'
    },
    {
      flags: 'Certainly! «Here is a draft reply to the patient»:\n\nHi Ana, the rash is harmless.',
      better: 'Hi Ana, the rash is harmless.'
    },
    {
      flags: '«Here’s a warmer version»:\n\nHi Ana, the rash is harmless.',
      better: 'Hi Ana, the rash is harmless.'
    },
    {
      flags: 'Hi Ana, the rash is harmless.\n\n«Changes made: replaced jargon», opened with thanks.',
      better: 'Hi Ana, the rash is harmless.'
    },
    {
      flags: 'Hi Ana, the rash is harmless.\n\nJust say so. «I can make it more conversational».',
      better: 'Hi Ana, the rash is harmless.'
    },
    {passes: 'Key changes to your tablets: amlodipine is new, lisinopril stops. I can make the next visit shorter.'},
    {passes: 'This message was drafted with the help of AI and reviewed by Dr. Lee.'},
    {passes: 'Here is the form that you asked for. Would you like me to change the appointment?'},
    {passes: 'Thank you for the information you provided. It is enough for the insurer.'},
    {passes: 'I am not a dentist, so please ask yours about the filling.'}
  ],
  *check(message) {
    for (const mark of message.marks('chatter')) {
      const at = {start: startOf(mark, message), end: mark.sentence.end}
      yield {
        at: mark,
        say: `“${mark.text}” is a drafting tool’s talk with its user. Take it out.`,
        suggest: [{at, text: '', say: 'Take the sentence out'}]
      }
    }
  }
})
