import type {Message, Sentence} from '../src/message/message.ts'
import {goesOnWith, marksOfBody, sendsAtOnce} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

/** Steps of any message; beside a result, they are what comes of it. Its own sentence may name what was measured: iron. */
const steps = ['next-step', 'home-care', 'self-care'] as const
/** Steps without a verb, and words that close the matter: no warm end has them. */
const shortSteps: ReadonlySet<string> = new Set(['telegram', 'settled'])

/** Whether the message says what comes of the result. */
function hasPlan(message: Message, result: Sentence): boolean {
  if (marksOfBody(message, 'result-plan').length > 0 || sendsAtOnce(message)) return true
  if (goesOnWith(message, steps, result)) return true
  return message.marks('next-step').some(({group}) => shortSteps.has(group))
}

export default defineRule({
  id: 'result-plan',
  about: 'Say what happens next with an abnormal result',
  why: 'A result that is off and has no next step is where follow-up gets lost: nobody knows who acts, or when.',
  source:
    'The Joint Commission on closing the loop on test results (docs/sources.md#closed-loop); VA: seven days where something has to be done (docs/sources.md#results-in-time); Secure Messaging: Connecting with Your Patients, tip 8b (docs/sources.md#founding-text)',
  category: 'safety',
  points: 10,
  examples: [
    {
      flags: 'Thanks for your patience. «Your TSH is high.» Take care.',
      better: 'Thanks for your patience. Your TSH is high. I would like to repeat it in 6 weeks; the order is in.'
    },
    {
      flags: 'Hi Ana,\n\n«Your liver tests are slightly elevated.»\n\nDr. Lee',
      better: 'Hi Ana,\n\nYour liver tests are slightly elevated. Nothing needs to be done about it now.\n\nDr. Lee'
    },
    {
      flags: '«Your vitamin D level is low.» Hope you are well.',
      better: 'Your vitamin D level is low. Please take 1,000 units a day.'
    },
    {passes: 'Your TSH is normal.'},
    {passes: 'Your bone density is low. Calcium, and half an hour of sun in the garden.'},
    {passes: 'Your cholesterol is high, so let’s talk about it at your visit in May.'},
    {passes: 'If your TSH is high, tiredness is common.'},
    {passes: 'Your potassium is not high.'},
    {passes: 'A low salt diet helps to lower high blood pressure.'}
  ],
  *check(message) {
    const [first] = message.marks('abnormal-result')
    if (first === undefined || hasPlan(message, first.sentence)) return
    // Who asks what causes a thing gets a list, and no result of their own.
    const isAsked = (message.patient?.marks('knowledge-question').length ?? 0) > 0
    if (isAsked && !/\byour\b/i.test(first.sentence.text)) return
    yield {
      at: first.sentence,
      say: 'This result is off, and the message does not say what happens next. Say who does what by when, or that nothing needs to be done.'
    }
  }
})
