import type {Message} from '../src/message/message.ts'
import {packTextMessage} from '../src/message/sms.ts'
import {defineRule} from '../src/rule.ts'

const long = 'Your flu vaccination is due and can be given at the surgery on any weekday morning. '

export default defineRule({
  id: 'sms-length',
  about: 'Keep a text message within its segments',
  why: 'A text message goes out in segments that are paid for one by one and can arrive apart. One curly apostrophe more than halves what a segment holds.',
  source: '3GPP TS 23.038, and GOV.UK Notify on the length of text messages (docs/sources.md#text-messages)',
  category: 'template',
  points: 5,
  options: {
    segments: {type: 'number', default: 3, minimum: 1, maximum: 10, about: 'How many segments a message may take'},
    variable: {
      type: 'number',
      default: 15,
      minimum: 0,
      maximum: 200,
      about: 'How many characters a variable is taken to fill'
    },
    letters: {
      type: 'boolean',
      default: false,
      about:
        'Whether to judge what is written like a letter too: with paragraphs, a salutation or a sign-off on a line of its own. Turn it on where all files hold text messages'
    }
  },
  examples: [
    {flags: `${long.repeat(5)}${long.slice(0, 39)}«${long.slice(39).trim()}»`, better: long.repeat(3).trim()},
    {
      flags: `${long.repeat(2)}Don«’»t wait: call us today. ${long.trim()}`,
      better: `${long.repeat(2)}Don't wait: call us today. ${long.trim()}`
    },
    {flags: `${long.repeat(3)}Call us 👍`.replace('👍', '«👍»'), better: `${long.repeat(3)}Call us.`},
    {passes: 'Your flu vaccination is due. Call 01234 567890.'},
    {passes: 'Your visit is mañana, señora Núñez.'},
    {passes: `Dear Ms. Ito,\n\n${long.repeat(7).trim()}\n\nKind regards,\nDr. Cho`},
    {dialect: 'erb', passes: `Hi <%= name %>. ${long.repeat(4).trim()}`}
  ],
  *check(message, {segments: most, variable, letters}) {
    if (!letters && isLetter(message)) return
    const {segments, length, foreign, beginningAfter} = packTextMessage(message, variable)
    if (segments <= most) return
    const [first] = foreign
    const room = `It takes ${segments} segments (${length} characters), and ${most} ${most === 1 ? 'is' : 'are'} allowed.`
    if (first === undefined) {
      const start = beginningAfter(most) ?? 0
      yield {
        at: {start, end: Math.max(start, message.text.trimEnd().length)},
        say: `${room} Shorten the text by what stands from here on.`
      }
      return
    }
    const list = foreign.slice(0, 8).map(({character}) => named(character))
    const more = foreign.length > list.length ? ` and ${foreign.length - list.length} more` : ''
    yield {
      at: first.at,
      say: `${room} ${list.join(', ')}${more} ${foreign.length === 1 ? 'is' : 'are'} not in the alphabet of text messages, and a segment with such a character holds 67 and not 153. Write plain characters, or shorten the text.`
    }
  }
})

/** Whether it is laid out as portal mail is and no text message needs to be. */
function isLetter({sentences}: Message): boolean {
  return sentences.some(({paragraph, part}) => paragraph > 0 || part === 'salutation' || part === 'signOff')
}

function named(character: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return /[\p{L}\p{P}\p{S}]/u.test(character) ? `“${character}” (U+${code})` : `U+${code}`
}
