import {isExplained, saysWhatItMeans} from '../src/message/gloss.ts'
import type {Mark, Message} from '../src/message/message.ts'
import {reword} from '../src/rewording.ts'
import {defineRule} from '../src/rule.ts'

/** Whoever uses one of the two, in full or for short, knows both. */
const eitherWay = /\b(?:neg(?:ative)?|pos(?:itive)?)\b/i

/** Whether the patient used the word that can be read two ways, and so knows which is meant. */
function isPatients({patient}: Message, {group, text}: Mark): boolean {
  const asked = patient?.text ?? ''
  return eitherWay.test(group) ? eitherWay.test(asked) : asked.toLowerCase().includes(text.toLowerCase())
}

export default defineRule({
  id: 'ambiguous-result-word',
  about: 'Say what a result means, in words that cannot be read the other way round',
  why: 'To many patients a “positive” biopsy is good news, a “negative” one is bad, and “unremarkable” is nothing to be glad of.',
  source: 'Words that confuse patients (docs/sources.md#risk-words)',
  category: 'clarity',
  points: 5,
  hasSuggestions: true,
  examples: [
    {flags: 'Good morning, your strep «test was negative».', better: 'Good morning, your test did not find strep.'},
    {
      flags: 'Your «biopsy came back positive».',
      better: 'Your biopsy shows skin cancer of a kind that rarely spreads.'
    },
    {flags: 'The x-ray was «unremarkable».', better: 'The x-ray was normal.'},
    {passes: 'Your strep test was negative, which means that you do not have strep throat.'},
    {passes: 'Your strep test was negative. This means no strep, so you need no antibiotic.'},
    {passes: 'Keep up the positive attitude, and stay away from negative people.'},
    {passes: 'If your covid test is positive, stay at home and call us.'}
  ],
  *check(message) {
    for (const mark of message.marks('result-word')) {
      if (isPatients(message, mark)) continue
      if (isExplained(message, mark) || saysWhatItMeans(message, mark)) continue
      yield {
        at: mark,
        say:
          mark.instead === undefined
            ? `“${mark.text}” can be read as good or as bad. Say what was found, or not found, and what that means.`
            : `“${mark.text}” may not sound like good news to a patient. Write “${mark.instead}”, and what that means.`,
        suggest: reword(message, mark)
      }
    }
  }
})
