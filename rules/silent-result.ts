import {suggestAfter} from '../src/advice.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'silent-result',
  about: 'Do not let silence stand for a normal result',
  why: 'A lost result is as silent as a normal one. Patients who are told to wait for a call have missed cancers.',
  source:
    '"No news is good news" as a cause of missed results (docs/sources.md#no-news); the Joint Commission on closing the loop on test results (docs/sources.md#closed-loop)',
  category: 'safety',
  points: 15,
  hasSuggestions: true,
  examples: [
    {
      flags: 'The biopsy takes a week. «If you don’t hear from us, assume it is normal.»',
      better: 'The biopsy takes a week. I will message you either way by Friday. If you have not heard, please call.'
    },
    {
      flags: '«We will only call you if the results are abnormal.»',
      better: 'We will call you with the results by Friday, whatever they are.'
    },
    {
      flags: '«As for the ultrasound: no news is good news!»',
      better: 'I will write to you about the ultrasound by Friday.'
    },
    {passes: 'If you don’t hear from us by Friday, please call the clinic.'},
    {passes: 'If you do not hear from the pharmacy, assume your refill is ready.'},
    {passes: 'I have good news: the biopsy is normal.'},
    {passes: 'We will call you with the results even if they are normal.'}
  ],
  *check(message) {
    for (const {sentence} of message.marks('silent-result')) {
      yield {
        at: sentence,
        say: 'Silence stands for a normal result here, and a lost result is silent too. Promise word either way, and say by when to ask.',
        suggest: suggestAfter(message, 'silentResult', {start: sentence.start, end: sentence.start}).map((one) => ({
          ...one,
          at: sentence,
          text: one.text.trim()
        }))
      }
    }
  }
})
