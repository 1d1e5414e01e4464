import type {MarkKind} from '../lexicon/marks/index.ts'
import type {Message} from '../src/message/message.ts'
import {isReported} from '../src/message/places.ts'
import {resay} from '../src/rewording.ts'
import {defineRule} from '../src/rule.ts'

/** Whether the draft tells it, or the patient’s own message does. */
const isTold = (message: Message, kind: MarkKind) =>
  message.marks(kind).length > 0 || (message.patient?.marks(kind).length ?? 0) > 0

export default defineRule({
  id: 'never-words',
  about: 'Leave out what nobody seriously ill should hear',
  why: 'Some stock phrases take hope or dignity away and add no fact. “There is nothing more we can do” is never true: comfort is something that can be done.',
  source: 'Never-words in serious illness (docs/sources.md#never-words)',
  category: 'tone',
  points: 15,
  hasSuggestions: true,
  examples: [
    {
      flags: '«There is nothing more we can do».',
      better: 'Even without a cure there is a lot that we can do to keep you comfortable.'
    },
    {flags: 'Keep «fighting this cancer».', better: 'We will be with you at every step of the treatment.'},
    {
      flags: 'We think it is time to «withdraw care».',
      better: 'We think it is time to stop the treatments that no longer help, and to go on caring for you.'
    },
    {
      flags: 'I am sorry for your loss. «At least you know you can conceive».',
      better: 'I am so sorry for your loss. Would you like to tell me about her?'
    },
    {passes: 'At least one of your other children should be tested. The tumor is in a better place for surgery.'},
    {passes: 'The polyp was benign. Nothing more to be done.'},
    {passes: 'Your ears and the hearing test are in order, so nothing more to be done.'},
    {passes: 'There is nothing else to do before your visit.'},
    {passes: 'This medicine helps your body to fight infection.'},
    {passes: 'Please do everything on the list before Monday.'},
    {passes: 'It will not get better overnight, but it will get better.'}
  ],
  *check(message) {
    const isGoodNews = message.marks('good-result').length > 0
    const isGrave = !isGoodNews && (['grave-news', 'sorrow'] as const).some((kind) => isTold(message, kind))
    for (const mark of message.marks('never')) {
      if (isGoodNews && mark.group === 'nothing-left') continue
      if ((!isGrave && mark.group === 'nothing-to-do') || isReported(message, mark)) continue
      yield {
        at: mark,
        say: `“${mark.text}” hurts and helps with nothing. Say what can be done, or what you want to know from the patient.`,
        suggest: resay(mark)
      }
    }
  }
})
