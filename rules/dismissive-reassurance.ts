import {ownSentences, sendsAtOnce} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

/** How many sentences before reassurance, and after it, may hold the reason for it. */
const before = 4
const after = 2
/** So many sentences that explain make reassurance anywhere in the message a summary of them. */
const full = 4
/** What no reason mends. */
const harsh: ReadonlySet<string> = new Set(['command', 'belittling'])

export default defineRule({
  id: 'dismissive-reassurance',
  about: 'Give a reason with reassurance',
  why: 'Told not to worry and not told why, a worried patient stays worried and learns not to ask. A normal result, or what usually happens, is a reason.',
  source:
    'BATHE, on trivialising (docs/sources.md#bathe); never-words, “everything will be fine” (docs/sources.md#never-words)',
  category: 'empathy',
  points: 5,
  examples: [
    {
      flags: '«Don’t worry». Keep taking the tablets as before.',
      better: 'This kind of rash usually clears up by itself in a week. Keep taking the tablets as before.'
    },
    {
      flags: '«Everything will be fine». See you on Monday.',
      better: 'We have done this operation many times, and most people go home the same day. See you on Monday.'
    },
    {
      flags: 'The dizziness? «It is just anxiety».',
      better: 'The dizziness can come with a racing heart, and both can be treated.'
    },
    {passes: 'Your mammogram is normal, so there is nothing to worry about.'},
    {passes: 'If the x-ray is clear, there is no need to worry.'},
    {passes: 'The ultrasound calls it a lipoma, which is a soft ball of fat. It can stay. Don’t worry about it.'},
    {passes: 'The stool test has shown no worms and no blood. You may stop worrying.'},
    {passes: 'Drink at least two litres a day. It is not just anxiety.'},
    {passes: 'People do better who call it excitement than those who tell themselves to calm down.'},
    {passes: 'Don’t panic, but go to the ER now.'},
    {passes: 'Don’t worry about the parking: the first hour is free.'},
    {passes: 'Relax your shoulders and sit for five minutes. Three people told you to relax, and I am not the fourth.'},
    {patient: 'Should I worry about this lump?', passes: 'No, it is a ganglion. Nothing to worry about.'}
  ],
  *check(message) {
    const own = ownSentences(message)
    const reasons = message.marks('reason')
    const isAsked = (message.patient?.marks('worry-question').length ?? 0) > 0
    if ((isAsked && own.length > 1) || sendsAtOnce(message)) return
    const explaining = new Set(message.marks('explanation').map(({sentence}) => sentence))
    for (const mark of message.marks('dismissal')) {
      const index = own.indexOf(mark.sentence)
      const around = own.slice(Math.max(0, index - before), index + after + 1)
      const isExplained =
        explaining.size >= full ||
        reasons.some(({sentence}) => sentence.paragraph === mark.sentence.paragraph) ||
        around.some((sentence) => explaining.has(sentence))
      if (isExplained && !harsh.has(mark.group)) continue
      yield {
        at: mark,
        say: `“${mark.text}” without a reason can sound like “do not ask”. Say why, or name the worry first.`
      }
    }
  }
})
