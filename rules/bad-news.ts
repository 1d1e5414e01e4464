import {suggestAfter} from '../src/advice.ts'
import {graveNewsOf} from '../src/message/graveNews.ts'
import {byWording} from '../src/message/verdict.ts'
import {defineRule} from '../src/rule.ts'

/** Acts that confirm by a voice; told by their wording alone, they are mostly visits and calls in the writer's own words. */
const isVoice = /^(?:told|rings|asks-call|said|wording)/

export default defineRule({
  id: 'bad-news',
  about: 'Carry bad news by voice, or say when you will talk',
  why: 'Most patients want results at once, and few want to be alone with them: do not hold them back, but stand beside them.',
  source:
    'AHIMA: not by e-mail (docs/sources.md#not-by-e-mail); what patients want to be told in person (docs/sources.md#bad-news-in-person); release of results (docs/sources.md#release-of-results); Secure Messaging: Connecting with Your Patients, Note (docs/sources.md#founding-text)',
  category: 'safety',
  points: 20,
  hasSuggestions: true,
  examples: [
    {
      flags: 'Thank you for your patience. «The biopsy shows melanoma.» Please reply so I know you have read this.',
      better:
        'I have your biopsy result and would like to go over it with you by phone today. I will call you at 4. It shows melanoma, found early.'
    },
    {
      flags: '«Your scan shows a mass in the pancreas that looks like cancer.» Take care.',
      better:
        'Your scan shows a mass in the pancreas that looks like cancer. I will call you at noon to talk it through.'
    },
    {
      flags: 'Hi Sam,\n\n«Unfortunately, your biopsy confirms lymphoma.»\n\nDr. Lee',
      better: 'Hi Sam,\n\nAs we discussed this morning, your biopsy confirms lymphoma.\n\nDr. Lee'
    },
    {passes: 'The biopsy shows no sign of cancer.'},
    {passes: 'Your mother’s breast cancer in 1998 is why we screen you early.'},
    {passes: 'As we discussed on the phone, the biopsy shows melanoma.'},
    {
      patient: 'The report on the portal says "spiculated mass". Is this cancer?',
      passes:
        'A mass of that kind is lung cancer until a biopsy says something else. Please call for a biopsy this week.'
    },
    {passes: 'Your biopsy shows a low-risk prostate cancer. Dr. Castellanos will go through it with you on the 14th.'},
    {passes: 'It is time for your screening mammogram, which can find breast cancer early.'}
  ],
  *check(message) {
    const news = graveNewsOf(message)
    // An emergency comes first; wording alone may mistake grave news for one.
    if (message.evidence.highAcuity.some(({act}) => act !== byWording)) return
    const isVoiced = message.evidence.confirmation.some(({act}) => isVoice.test(act))
    const isRead = message.patient?.marks('read-report').length ?? 0
    if (news === undefined || isVoiced || isRead > 0 || message.marks('talk').length > 0) return
    yield {
      at: news,
      say: 'This is grave news with no voice beside it. Call first, or say in the message when you will talk.',
      suggest: suggestAfter(message, 'badNews', news)
    }
  }
})
