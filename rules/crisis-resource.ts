import {helplines} from '../lexicon/helplines.ts'
import {suggestAfter} from '../src/advice.ts'
import {namesNumber, wholeNumbers} from '../src/message/calledNumbers.ts'
import {firstWords, sendsAtOnce, strikeOf} from '../src/message/places.ts'
import {numbersFor} from '../src/region.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'crisis-resource',
  about: 'Name help at once where suicide or self-harm comes up',
  why: 'Nobody knows when the message will be read, or in what hour. A number that answers at night belongs beside the words.',
  source:
    'Duvall and others: thoughts of self-harm in portal messages (docs/sources.md#self-harm-in-messages); lists of emergency symptoms (docs/sources.md#emergency-symptoms); Secure Messaging: Connecting with Your Patients, Note (docs/sources.md#founding-text)',
  category: 'safety',
  points: 35,
  hasSuggestions: true,
  options: {
    emergency: {type: 'string', default: helplines.us.emergency, about: 'The emergency number; it counts as help'},
    crisis: {
      type: 'string',
      default: helplines.us.crisis,
      about: 'The crisis line that suggestions name; it counts as help'
    }
  },
  examples: [
    {
      flags: 'Thank you for telling me. «You wrote that you think about killing yourself.» Let us talk at your visit.',
      better:
        'Thank you for telling me. You wrote that you think about killing yourself. If you might act on it, call or text 988 now. I am calling you today.'
    },
    {
      patient: 'I do not want to be alive any more. I have thoughts of ending my life tonight.',
      flags: '«I am sorry that you feel so low.» Let us try a higher dose.',
      better: 'I am so glad you told me. Please call or text 988 now; I am calling you as well.'
    },
    {
      flags: '«Your suicidal thoughts are a symptom of depression.» They will pass.',
      better: 'Your suicidal thoughts are a symptom of depression. The crisis line at 988 is there day and night.'
    },
    {passes: 'This gel will kill the pain in your knee.'},
    {passes: 'You told me that you have no thoughts of suicide.'},
    {passes: 'You may hurt your back again if you lift too early.'},
    {passes: 'Young people who are turned away attempt suicide more often.'},
    {passes: 'The questionnaire asks about suicidal thoughts; it is the same for everybody.'}
  ],
  *check(message, {emergency, crisis}) {
    const told = message
      .marks('crisis')
      .find(({sentence}) => message.marks('crisis-told').some((one) => one.sentence === sentence))
    const {patient} = message
    const isAsked = patient !== undefined && patient.marks('crisis').length > 0
    if (told === undefined && !isAsked) return
    // Colleagues speak of it as a part of their work.
    if (!isAsked && message.marks('peer').length > 0) return
    const hasNumber = [emergency, crisis].some((number) => namesNumber(message.text, number))
    if (hasNumber || sendsAtOnce(message) || wholeNumbers(message, message.marks('crisis-help')).length > 0) return
    const at = told?.sentence ?? firstWords(message)
    yield {
      at,
      say: `Suicide or self-harm comes up, and the message names no help at once. Add a crisis line, and say when you will call.${strikeOf(message, at)}`,
      suggest: suggestAfter(message, 'crisisResource', at, numbersFor(message, emergency, crisis))
    }
  }
})
