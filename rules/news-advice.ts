import {goesOnWith} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

/** Steps that any other message takes too; beside the news, they are what to do about it. */
const steps = ['next-step', 'home-care', 'self-care', 'visit-preparation', 'report-back'] as const

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
    {
      flags: '«Several cases of measles were reported in our county this week.»',
      better:
        'Several cases of measles were reported in our county this week. Call us before you come in if your child has a rash.'
    },
    {passes: 'I have good news about your biopsy.'},
    {passes: 'As you may recall, we talked about the new inhaler.'},
    {passes: 'Yours is lot 31A, the recalled ones are 27C, so carry on wearing it.'},
    {passes: 'It’s true, and it isn’t yours. The recall covers bottles made since last autumn.'},
    {passes: 'That outbreak in the news was at another nursery altogether.'},
    {passes: 'Your inhaler was recalled. Please return it to the pharmacy.'}
  ],
  *check(message) {
    const [first] = message.marks('health-news')
    if (first === undefined) return
    // The warm beginning answers nothing, unless the news itself stands there.
    const isApplied = message
      .marks('news-advice')
      .some(({sentence}) => sentence.part !== 'opening' || sentence === first.sentence)
    if (isApplied || goesOnWith(message, steps, first.sentence)) return
    yield {
      at: first.sentence,
      say: 'The message tells the news and not what to do about it. Say whether it concerns this patient, and the step to take, if any.'
    }
  }
})
