import {suggestAfter} from '../src/advice.ts'
import type {Message} from '../src/message/message.ts'
import type {Place} from '../src/message/place.ts'
import {firstWords, holdsMark} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

/** In a longer message, what a patient has changed is one fact of a history. */
const longest = 4

/** Told by the patient alone, it asks only a draft that is dry from the first line for a word of it. */
function isPassedOver(message: Message): boolean {
  const {patient} = message
  const told = patient !== undefined && patient.sentences.length <= longest && patient.marks('own-effort').length > 0
  return told && !message.mayAnswer('opening')
}

/** What is told with an exclamation mark, or after one, is told with joy. */
function isCheered({sentences}: Message, {start}: Place): boolean {
  return sentences.some((one) => (one.start === start || one.part === 'opening') && one.text.endsWith('!'))
}

function isWorry({evidence, marks}: Message): boolean {
  return evidence.highAcuity.length > 0 || marks('unwished-loss').length > 0
}

export default defineRule({
  id: 'effort-praise',
  about: 'Recognise what the patient has done',
  why: 'Habits change slowly and unseen. A clinician who noticed is a reason to go on.',
  source:
    'Secure Messaging: Connecting with Your Patients, tip 8d, and "a great job" of "Demonstrate Empathy" (docs/sources.md#founding-text); NURSE: respecting (docs/sources.md#nurse)',
  category: 'empathy',
  points: 5,
  hasSuggestions: true,
  examples: [
    {
      flags: 'Hi Ana,\n\n«You have lost 4 pounds.» Keep the same dose.',
      better: 'Hi Ana,\n\nYou have lost 4 pounds, and I can see the work that took. Great job! Keep the same dose.'
    },
    {
      flags: '«Your blood pressure log shows 128 over 78.» No change is needed.',
      better: 'Thank you for keeping such a careful log. It shows 128 over 78, so no change is needed.'
    },
    {
      flags: '«You have stopped smoking.» We can now plan the surgery.',
      better: 'You have stopped smoking, which takes courage. We can now plan the surgery.'
    },
    {
      patient: 'I quit smoking three weeks ago! Do I still need the scan?',
      flags: '«Yes, the scan is still needed.» It is booked for May.',
      better: 'Three weeks without a cigarette is no small thing. Yes, the scan is still needed. It is booked for May.'
    },
    {passes: 'You have lost 4 pounds. Well done!'},
    {passes: 'If you have lost weight without trying, tell us.'},
    {passes: 'Have you lost any weight?'},
    {passes: 'Beer once a week, alcohol-free the rest.'},
    {passes: 'Your weight is down 3 kg on the water tablets, so the dose stays.'},
    {passes: 'You quit smoking in 2011, so the yearly scan is not needed.'},
    {passes: 'Your form is ready at the front desk.'}
  ],
  *check(message) {
    // What nobody is said to have done is advice, or a goal: "Beer once a week."
    const told = message.marks('effort').find(({sentence}) => holdsMark(message, sentence, 'reader'))?.sentence
    const at = told ?? (isPassedOver(message) ? firstWords(message) : undefined)
    if (at === undefined || isWorry(message) || (message.patient && isWorry(message.patient))) return
    const isSeen = message.mayAnswer('empathy') || message.marks('effort-praise').length > 0
    if (isSeen || isCheered(message, at)) return
    yield {
      at,
      say: 'The patient has worked for this, and the message does not say that you see it. Name the effort.',
      suggest: suggestAfter(message, 'effortPraise', at)
    }
  }
})
