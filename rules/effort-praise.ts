import {suggestAfter} from '../src/advice.ts'
import {defineRule} from '../src/rule.ts'

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
    {passes: 'You have lost 4 pounds. Well done!'},
    {passes: 'If you have lost weight without trying, tell us.'},
    {passes: 'Have you lost any weight?'},
    {passes: 'Your form is ready at the front desk.'}
  ],
  *check(message) {
    const [first] = message.marks('effort')
    const isWorry = message.evidence.highAcuity.length > 0 || message.marks('unwished-loss').length > 0
    const isSeen = message.evidence.empathy.length > 0 || message.marks('effort-praise').length > 0
    if (first === undefined || isWorry || isSeen) return
    yield {
      at: first.sentence,
      say: 'The patient has worked for this, and the message does not say that you see it. Name the effort.',
      suggest: suggestAfter(message, 'effortPraise', first.sentence)
    }
  }
})
