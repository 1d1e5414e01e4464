import {countWords} from '../src/message/layout.ts'
import {ownSentences} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'long-sentence',
  about: 'Keep sentences short',
  why: 'A reader who is ill, tired or new to the language loses the thread of a long sentence. The NHS asks for 20 words or fewer; msglint reports what is well beyond.',
  source: 'NHS service manual, how we write (docs/sources.md#nhs-writing)',
  category: 'clarity',
  points: 5,
  options: {
    words: {type: 'number', default: 35, minimum: 10, maximum: 100, about: 'How many words a sentence may have'}
  },
  examples: [
    {
      flags:
        '«The scan that you had on Monday shows that the disc in your lower back is worn and that it is pressing on a nerve, which explains the pain in your leg, and so I would like you to see the physiotherapist, who will show you some exercises.»',
      better:
        'The scan on Monday shows a worn disc in your lower back. It presses on a nerve, which explains the pain in your leg. I would like you to see the physiotherapist, who will show you some exercises.'
    },
    {
      flags:
        '«If you take the white tablets in the morning and the blue ones at night and you feel dizzy when you stand up or you notice that your ankles are swelling please write to me before the end of this week so that we can change them»',
      better:
        'Please write to me this week if you feel dizzy when you stand up, or if your ankles swell. Then we can change the tablets.'
    },
    {
      flags:
        '«Because the lab needs the sample within two hours of the time when you collect it and because the lab is closed at weekends, it would be best if you could collect it on a weekday morning and bring it in at once.»',
      better: 'Please collect the sample on a weekday morning. Bring it in at once: the lab needs it within two hours.'
    },
    {
      passes:
        'Please bring:\n- your pill bottles\n- your list of questions\n- the form from the desk, signed by you and by the school nurse, with the dates of both vaccines on it'
    },
    {passes: 'Please rest for two days. Call us if the fever comes back. Drink plenty of water.'},
    {
      passes:
        '> This is what you wrote to me last week about the pain and the numbness in your leg and about the tablets that you took for it and that did not help at all, which I am sorry to hear.\n\nThanks for asking.'
    }
  ],
  *check(message, {words}) {
    for (const {text, start, end} of ownSentences(message)) {
      const count = countWords(text)
      if (count <= words) continue
      yield {
        at: {start, end},
        say: `This sentence has ${count} words. Make two or three of it, with one thought in each.`
      }
    }
  }
})
