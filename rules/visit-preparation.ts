import {suggestAfter} from '../src/advice.ts'
import type {Mark} from '../src/message/message.ts'
import {marksOfBody, ownSentences} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

/** A message of so many sentences is about its visit. */
const longest = 3

export default defineRule({
  id: 'visit-preparation',
  about: 'Say how to prepare for a coming visit',
  why: 'A visit with the list, the bottles and the readings at hand does in fifteen minutes what else takes two visits.',
  source: 'Secure Messaging: Connecting with Your Patients, tip 7c (docs/sources.md#founding-text)',
  category: 'clarity',
  points: 5,
  hasSuggestions: true,
  examples: [
    {
      flags: 'Thanks for booking. «See you on Tuesday.»',
      better: 'Thanks for booking. See you on Tuesday. Please bring your pill bottles and your list of questions.'
    },
    {
      flags: '«Your annual physical is on 4 May.» We look forward to seeing you.',
      better: 'Your annual physical is on 4 May. Please come fasting. We look forward to seeing you.'
    },
    {
      flags: '«I have scheduled your physical for Thursday at 10.»',
      better: 'I have scheduled your physical for Thursday at 10. There is nothing to prepare.'
    },
    {passes: 'It was good to see you on Tuesday.'},
    {passes: 'Your appointment with Dr. Lee is on Tuesday at 9:40.'},
    {passes: 'Your smear is all clear. See you in three years.'},
    {passes: 'Your appointment on Tuesday was canceled.'},
    {passes: 'If you cannot make your appointment on Tuesday, please call.'},
    {passes: 'Your visit is on 4 May. Please fill out the questionnaire.'},
    {passes: 'Your visit is on 4 May at 3. Juice is okay, and drink a liter of water on the way.'}
  ],
  *check(message) {
    if (message.evidence.critical.length > 0) return
    const matters = message.marks('visit-matter')
    const isNotice = matters.some(({group}) => group === 'notice')
    // "See you Thursday" at the end of a message on something else is a good-bye.
    const isShort = ownSentences(message).length <= longest
    const first = message.marks('coming-visit').find(({group, sentence}) => {
      if (group === 'seeing') return isShort && matters.length > 0
      return isNotice || matters.some((matter) => matter.group === 'prepared' && matter.sentence === sentence)
    })
    if (first === undefined) return
    const prepares = ({group, start}: Mark) => group !== 'instruction' || start >= first.sentence.start
    if (marksOfBody(message, 'visit-preparation').some(prepares)) return
    yield {
      at: first.sentence,
      say: 'A visit is coming, and the message does not say how to prepare for it. Say what to bring or to do, or that there is nothing to prepare.',
      suggest: suggestAfter(message, 'visitPreparation', first.sentence)
    }
  }
})
