import {findOpaqueLinks} from '../src/message/opaque.ts'
import {defineRule} from '../src/rule.ts'

const says = {
  shortened: 'A shortened link hides where it leads, as a fraud’s does. Give the whole address and say what is there.',
  numeric: 'An address of numbers tells the patient nothing. Give the site’s name and say what is there.',
  unreadable: 'This address is too long to read. Link a few words that say what is there, or give a shorter one.',
  'empty-text': 'The words of this link do not say what is behind it. Name the page or the form.',
  alone: 'A link alone does not say what it is for. Tell the patient what is there and why to open it.'
} as const

export default defineRule({
  id: 'opaque-link',
  about: 'Say where a link leads and what for',
  why: 'Patients are told not to open links that they cannot read, and rightly so; a screen reader reads out “click here”.',
  source:
    'NHS service manual, writing messages to patients (docs/sources.md#nhs-messages); Secure Messaging: Connecting with Your Patients, tip 9b (docs/sources.md#founding-text)',
  category: 'clarity',
  points: 5,
  examples: [
    {
      flags: 'The exercises are at «https://bit.ly/3xYz12».',
      better: 'The back pain exercises are at https://www.nhs.uk/conditions/back-pain.'
    },
    {
      flags: 'For the exercises [«click here»](https://example.org/back).',
      better: 'See [the back pain exercises](https://example.org/back).'
    },
    {
      flags: 'Thanks for asking.\n\n«https://example.org/p/8812»\n\nDr. Lee',
      better: 'Thanks for asking. The page about shingles is https://example.org/p/8812.\n\nDr. Lee'
    },
    {passes: 'Here is the page about shingles that I mentioned:\n\nhttps://example.org/shingles\n\nDr. Lee'},
    {passes: 'Back pain exercises: www.nhs.uk/conditions/back-pain'},
    {passes: 'Write to us at desk@example.org, or call 555-0100.'}
  ],
  *check(message) {
    for (const {start, end, opacity} of findOpaqueLinks(message)) yield {at: {start, end}, say: says[opacity]}
  }
})
