import type {Mark, Message, Sentence} from '../src/message/message.ts'
import {holdsMark, isMadeOf} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

/** The number that stands alone: what the patient wrote is no news, and a sentence that says more may say what it means. */
function findBare(message: Message): Mark | undefined {
  const lone = loneNumbers(message)
  return message.marks('told-result').find(({text, sentence}) => {
    const told = /[\d.]+$/.exec(text)?.[0]
    const isPatients = told !== undefined && (message.patient?.text.includes(told) ?? false)
    return !isPatients && lone.has(sentence)
  })
}

/** The sentences of numbers alone, where what comes after them is another matter, and not a word on them that no list holds. */
function loneNumbers(message: Message): ReadonlySet<Sentence> {
  const lone = new Set<Sentence>()
  let isOther = true
  for (const sentence of message.sentences.toReversed()) {
    const isErrand = holdsMark(message, sentence, 'errand')
    const isNumbers = isMadeOf(message, sentence, 'measuring')
    if (isNumbers && isOther) lone.add(sentence)
    if (isErrand || !isNumbers) isOther = isErrand || sentence.part !== 'body'
  }
  return lone
}

/** Warm words mean no result where they begin or end a message: “all is well with you, I hope”. */
function isToldWhatItMeans(message: Message): boolean {
  return message
    .marks('result-meaning')
    .some(({group, sentence: {part}}) => part !== 'opening' && (part !== 'close' || group !== 'verdict'))
}

export default defineRule({
  id: 'result-meaning',
  about: 'Say what a result means',
  why: 'A number alone sends the patient to a search engine. One clause tells whether it is good news, bad news or no news.',
  source:
    'Secure Messaging: Connecting with Your Patients, tips 6b and 8b (docs/sources.md#founding-text); PEMAT asks that numbers be explained (docs/sources.md#pemat)',
  category: 'clarity',
  points: 10,
  examples: [
    {
      flags: 'Good to hear from you. «Your A1c is 7.9.» Please stay in touch.',
      better: 'Good to hear from you. Your A1c is 7.9. Our goal was under 7, so it has come up a little.'
    },
    {
      flags: '«Labs are back: TSH 2.1, ferritin 14.» See you in May.',
      better: 'Labs are back: TSH 2.1, which is normal, and ferritin 14, so your iron is running out.'
    },
    {
      flags: 'Hi Sam,\n\n«Your LDL was 162.»\n\nDr. Lee',
      better: 'Hi Sam,\n\nYour LDL was 162, which is high.\n\nDr. Lee'
    },
    {passes: 'Your labs are ready to view.'},
    {passes: 'Your A1c (average sugar over 3 months) is 7.9. Our goal was under 7.'},
    {passes: 'Please have a blood test for your TSH on 4 May.'},
    {passes: 'Our goal for your blood pressure is 130 over 80. Check your blood sugar 2 hours after meals.'},
    {passes: 'If your sodium is 128 again, we will talk about the water pill.'}
  ],
  *check(message) {
    // What has to be done at once is told by what to do; `confirm-critical-info` and `urgent-symptom` look after it.
    if (message.evidence.critical.length > 0 || message.evidence.highAcuity.length > 0) return
    if (message.marks('told-result').length === 0) return
    const bare = findBare(message)
    if (bare === undefined || isToldWhatItMeans(message)) return
    yield {
      at: bare.sentence,
      say: 'This result stands without its meaning. Say whether it is where it should be, and what it means for this patient.'
    }
  }
})
