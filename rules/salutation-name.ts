import {isAddressed} from '../src/message/address.ts'
import type {Message} from '../src/message/message.ts'
import {firstWords, sendsAtOnce} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'salutation-name',
  about: 'Greet the patient by name',
  why: 'A name tells patients that the message is for them and no mass mailing, and lets them notice if it is not.',
  source:
    'NHS service manual, writing messages to patients (docs/sources.md#nhs-messages); Messaging skills, BMC Health Services Research 2024 (docs/sources.md#messaging-skills)',
  category: 'personal',
  points: 5,
  hasSuggestions: true,
  options: {
    words: {
      type: 'strings',
      default: [],
      about: 'The words to greet with, such as Dear; any where the list is empty'
    }
  },
  examples: [
    {flags: '«Hello,»\n\nyour results are normal.', better: 'Hello Maria,\n\nyour results are normal.'},
    {
      flags: '«Your results are normal.» No change is needed.',
      better: 'Dear Maria, your results are normal. No change is needed.'
    },
    {flags: '«Dear patient,»\n\nthe clinic moves in May.', better: 'Dear Mrs. Osei,\n\nthe clinic moves in May.'},
    {passes: 'Good to hear from you, Sam. The x-ray shows no fracture.'},
    {passes: 'Dear parent or carer,\n\nthe school nurse will visit in May.'},
    {passes: 'Hi [Patient Name],\n\nyour results are normal.'},
    {passes: 'Maria, your results are normal.'},
    {passes: 'Nice to hear from you Mr. Dubois. Your results are normal.'},
    {passes: 'This may be a heart attack. Please call 911 now.'},
    {passes: 'Thanks for the quick reply. The clinic is open until 6.'}
  ],
  *check(message, {words}) {
    if (message.sentences.length === 0) return
    const salutation = message.sentences.find(({part}) => part === 'salutation')
    const {start, end} = salutation ?? firstWords(message)
    if (isAddressed(message)) {
      const [greeting = ''] = /^\p{L}+/u.exec(message.text.slice(start, end)) ?? []
      const [first] = words
      if (salutation === undefined || first === undefined) return
      if (words.some((word) => word.toLowerCase() === greeting.toLowerCase())) return
      // "Hi Maria" takes another word in its place, "Good morning, Maria" does not.
      const at = {start, end: start + greeting.length}
      const isOneWord = /^ \p{Lu}/u.test(message.text.slice(at.end, end))
      yield {
        at: {start, end},
        say: `Greet with ${words.map((word) => `“${word}”`).join(' or ')}.`,
        suggest: isOneWord ? [{at, text: first}] : []
      }
      return
    }
    // Nobody who has to call an ambulance misses a greeting, nor who is answered for the third time.
    const isUrgent =
      message.evidence.highAcuity.length > 0 || sendsAtOnce(message) || message.marks('crisis').length > 0
    if (salutation === undefined && isToAnybody(message)) return
    if (salutation === undefined && (isUrgent || message.marks('mid-thread').length > 0)) return
    yield {
      at: {start, end},
      say: 'The message does not greet the patient by name. Begin with the name that they like to be called by.'
    }
  }
})

/** Whether it answers a stranger on a board, or is a notice that speaks to nobody in particular. */
function isToAnybody(message: Message): boolean {
  const isNotice =
    message.patient === undefined && message.marks('notice').length > 0 && !/\byour?s?\b/i.test(message.text)
  return isNotice || [message, message.patient].some((one) => (one?.marks('board').length ?? 0) > 0)
}
