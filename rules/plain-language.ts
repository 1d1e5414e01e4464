import type {Mark} from '../src/message/message.ts'
import {reword, swap, toldOnce} from '../src/rewording.ts'
import {defineRule, type Report} from '../src/rule.ts'

export default defineRule({
  id: 'plain-language',
  about: 'Write everyday words for medical ones, or explain them',
  why: 'A patient who has to look a word up may act on a wrong guess, and half of them will not ask. A term that they need to know stays, with its meaning beside it.',
  source:
    'CDC, Everyday Words for Public Health Communication (docs/sources.md#everyday-words); AHRQ, PEMAT, items 3 and 4 (docs/sources.md#pemat)',
  category: 'clarity',
  points: 5,
  fixable: 'code',
  hasSuggestions: true,
  options: {
    allow: {
      type: 'strings',
      default: [],
      about: 'Words that may stay as they are, in the form in which they are written'
    }
  },
  examples: [
    {
      flags: 'Your biopsy shows a «benign» growth. No more surgery is needed.',
      better: 'Your biopsy shows a growth that is not cancer. No more surgery is needed.'
    },
    {
      flags: 'Please «discontinue» the cream if you see any erythema.',
      better: 'Please stop the cream if you see any redness.'
    },
    {flags: 'You have a «contusion» on the left hip.', better: 'You have a bruise on the left hip.'},
    {passes: 'You have high blood pressure (hypertension). Hypertension can be treated well.'},
    {passes: 'The rash is urticaria, also called hives.'},
    {passes: 'You have benign positional vertigo, a common cause of dizziness.'},
    {passes: 'The edema in your legs should go down with the new tablet.', patient: 'What can I do about the edema?'},
    {passes: 'Your condition is stable, and the course of treatment is complete.'}
  ],
  *check(message, {allow}) {
    const report = (mark: Mark): Report => ({
      at: mark,
      say: `“${mark.text}” is a clinician’s word. Write “${mark.instead}”, or say what it means.`,
      suggest: reword(message, mark),
      ...swap(message, mark)
    })
    yield* toldOnce(message, message.marks('jargon'), allow, report)
  }
})
