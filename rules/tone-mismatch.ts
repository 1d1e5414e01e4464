import {smile} from '../lexicon/marks/cheer.ts'
import {suggestInstead} from '../src/advice.ts'
import {graveNewsOf} from '../src/message/graveNews.ts'
import type {Message} from '../src/message/message.ts'
import {isOwn, isReported, ownSentences} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

/** Whether the message tells grave news, or speaks of a loss that it is sorry for. */
function isSad(message: Message): boolean {
  if (graveNewsOf(message) !== undefined) return true
  const sorry = new Set(message.evidence.empathy.map(({start}) => start))
  return message
    .marks('sorrow')
    .some(({group, sentence}) => group !== 'death' || (sorry.has(sentence.start) && isOwn(sentence.part)))
}

export default defineRule({
  id: 'tone-mismatch',
  about: 'Leave cheerful words out where the news is bad',
  why: 'A message about cancer or a death that wishes a great weekend reads as if nobody knew what it says. A quiet line stays with the patient instead.',
  source:
    'NHS: fit the tone to what is told (docs/sources.md#nhs-voice); "Have a great vacation/summer/trip" is a close for other days: Secure Messaging: Connecting with Your Patients, "End Personally" (docs/sources.md#founding-text)',
  category: 'tone',
  points: 10,
  hasSuggestions: true,
  examples: [
    {
      flags: 'Hi Sam, your biopsy confirms lymphoma. I will call you at 4 today. «Have a wonderful weekend»!',
      better: 'Hi Sam, your biopsy confirms lymphoma. I will call you at 4 today. I am thinking of you.'
    },
    {
      flags: '«I hope this note finds you well». The ultrasound found no heartbeat. Please call me today.',
      better: 'I am so sorry. The ultrasound found no heartbeat. Please call me today.'
    },
    {
      flags: 'I am sorry that your husband died. The form is at the front desk. «Happy holidays»!',
      better: 'I am sorry that your husband died. The form is at the front desk. I am thinking of you.'
    },
    {
      flags: 'Thank you for waiting. «The CT shows that the cancer has spread to your liver!» I will call you at noon.',
      better: 'Thank you for waiting. The CT shows that the cancer has spread to your liver. I will call you at noon.'
    },
    {passes: 'Your mammogram is normal. Have a great weekend!'},
    {passes: 'Your biopsy confirms lymphoma. I will call you at 4. I hope that the weekend is kind to you.'},
    {passes: 'There is no sign of cancer on the biopsy. Enjoy your vacation!'},
    {passes: 'Your strep test is positive, so I have sent amoxicillin. Have a good weekend, and feel better soon.'},
    {passes: 'We screen early because of your mother’s breast cancer. Have a great summer!'},
    {
      passes:
        'Your biopsy confirms lymphoma. You asked whether you can still have a great trip in May: I think you can.'
    }
  ],
  *check(message) {
    if (!isSad(message)) return
    for (const mark of message.marks('cheer')) {
      const {sentence} = mark
      const {part} = sentence
      if (!isOwn(part) || isReported(message, mark)) continue
      yield {
        at: mark,
        say: `“${mark.text}” is too cheerful beside news like this. A quiet line, or none, is kinder.`,
        suggest: part === 'body' ? [] : suggestInstead(message, part === 'opening' ? part : 'close', sentence)
      }
    }
    const news = new Set(message.evidence.critical.map(({start}) => start))
    for (const sentence of ownSentences(message)) {
      if (!smile.test(sentence.text) && !(news.has(sentence.start) && /!$/.test(sentence.text))) continue
      yield {at: sentence, say: 'A smile or an exclamation mark jars beside news like this. Take it out.'}
    }
  }
})
