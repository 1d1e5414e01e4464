import type {Mark} from '../src/message/message.ts'
import {reword, toldOnce} from '../src/rewording.ts'
import {defineRule, type Report} from '../src/rule.ts'

export default defineRule({
  id: 'undefined-abbreviation',
  about: 'Spell out abbreviations once',
  why: 'Short forms save the writer a second and cost the reader a search; “SOB” has been read as an insult. Those that everybody knows better than their long form (MRI, CT, HIV) are not reported.',
  source:
    'AHRQ, Patient Education Materials Assessment Tool, items 3 and 4 (docs/sources.md#pemat); NHS service manual (docs/sources.md#nhs-messages); Harvard risk management on open notes (docs/sources.md#open-notes)',
  category: 'clarity',
  points: 5,
  hasSuggestions: true,
  options: {
    allow: {type: 'strings', default: [], about: 'Abbreviations that your patients know'}
  },
  examples: [
    {
      flags: 'Call us the same day if you have «SOB» or fever.',
      better: 'Call us the same day if you have shortness of breath or fever.'
    },
    {
      flags: 'Please «f/u» with your regular doctor in two weeks.',
      better: 'Please follow up with your regular doctor in two weeks.'
    },
    {flags: 'You have a «UTI».', better: 'You have a urinary tract infection (UTI).'},
    {
      flags: 'You know of your «CKD», HTN and CAD.',
      better: 'You know of your kidney disease, high blood pressure and heart artery disease.'
    },
    {passes: 'Your MRI and CT are both normal, and so is your HIV test.'},
    {passes: 'You have a urinary tract infection (UTI). A UTI is treated with antibiotics.'},
    {passes: 'Your CBC is back to normal.', patient: 'Did my CBC come back?'},
    {passes: 'Take 5 mg a day. It made you sob, you wrote, so we will change it.'}
  ],
  *check(message, {allow}) {
    const report = (mark: Mark): Report => ({
      at: mark,
      say: `A patient may not know “${mark.text}”. Spell it out once: “${mark.instead}”.`,
      suggest: reword(message, mark)
    })
    yield* toldOnce(message, message.marks('abbreviation'), allow, report)
  }
})
