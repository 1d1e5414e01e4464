import {countWords, isLaidOut} from '../src/message/layout.ts'
import {ownSentences} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

const sentence = 'The wound is healing well and the new skin looks healthy. '

export default defineRule({
  id: 'long-message',
  about: 'Break up a long message, or call',
  why: 'Some patients read only the beginning, and a screen shows a few lines at a time. Headings or a list let them find their way; what needs more may be better said by phone.',
  source: 'NHS service manual, writing messages to patients (docs/sources.md#nhs-messages)',
  category: 'clarity',
  points: 5,
  options: {
    words: {
      type: 'number',
      default: 250,
      minimum: 50,
      maximum: 2000,
      about: 'How many words may stand without headings or a list'
    }
  },
  examples: [
    {flags: `«${sentence.trim()}» ${sentence.repeat(25)}`.trim(), better: sentence.repeat(5).trim()},
    {flags: `Hi Ana,\n\n«${sentence.trim()}» ${sentence.repeat(25)}`.trim(), better: `Hi Ana,\n\n${sentence.trim()}`},
    {
      flags: `«${sentence.trim()}» ${sentence.repeat(25)}\n\nDr. Lee`,
      better: `- ${sentence}\n- ${sentence}\n\nDr. Lee`
    },
    {passes: `What we saw:\n\n- ${sentence.repeat(14)}\n- ${sentence.repeat(14)}`},
    {
      passes:
        `Here is all that we saw.\n\nWound. ${sentence.repeat(10)}\n\nFood. ${sentence.repeat(10)}\n\nSLEEP. ${sentence.repeat(10)}`.trim()
    },
    {passes: `${sentence.trim()}\n\n> ${sentence.repeat(30)}`.trim()},
    {passes: sentence.repeat(20).trim()}
  ],
  *check(message, {words}) {
    const own = ownSentences(message)
    const count = own.reduce((sum, {text}) => sum + countWords(text), 0)
    const [first] = own
    if (first === undefined || count <= words || isLaidOut(message)) return
    yield {
      at: {start: first.start, end: first.end},
      say: `The message has ${count} words in one piece. Put the main point first, add headings or a list, or offer a call.`
    }
  }
})
