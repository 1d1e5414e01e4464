import {marksOfBody} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'news-advice',
  about: 'Say what news of health means for this patient',
  why: 'A recall or an outbreak in the news leaves the patient to ask whether it concerns them, and what to do.',
  source: 'Secure Messaging: Connecting with Your Patients, tips 9a and 9b (docs/sources.md#founding-text)',
  category: 'clarity',
  points: 5,
  examples: [
    {
      flags: 'Good to hear from you. «You may have heard about the valsartan recall.»',
      better: 'You may have heard about the valsartan recall. Your brand is not affected, so keep taking it.'
    },
    {
      flags: '«There is an outbreak of measles in the county.» Many people are worried.',
      better: 'There is an outbreak of measles in the county. You have had both shots, so you do not need another.'
    },
    {
      flags: '«A story in the news linked heartburn pills to dementia.»',
      better: 'A story in the news linked heartburn pills to dementia. The study was weak: please keep taking yours.'
    },
    {passes: 'I have good news about your biopsy.'},
    {passes: 'As you may recall, we talked about the new inhaler.'},
    {passes: 'Your inhaler was recalled. Please return it to the pharmacy.'}
  ],
  *check(message) {
    const [first] = message.marks('health-news')
    if (first === undefined || marksOfBody(message, 'news-advice').length > 0) return
    yield {
      at: first.sentence,
      say: 'The message tells the news and not what to do about it. Say whether it concerns this patient, and the step to take, if any.'
    }
  }
})
