import {graveNewsOf} from '../src/message/graveNews.ts'
import type {Message} from '../src/message/message.ts'
import {isReported, ownSentences, sendsAtOnce} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

/** What no reason mends. */
const harsh: ReadonlySet<string> = new Set(['command', 'belittling'])

/** Whether the message shows empathy beside the reassurance, and in more than a stock sentence. */
function isWorryNamed(message: Message): boolean {
  const hollow = (['formula', 'dismissal'] as const).flatMap((kind) => message.marks(kind))
  const starts = new Set(hollow.map(({sentence}) => sentence.start))
  return message.evidence.empathy.some(({start}) => !starts.has(start))
}

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
    {passes: 'A penny is small. Don’t worry. If he drools or vomits, go to the ER.'},
    {passes: 'Don’t worry about the parking: the first hour is free.'},
    {passes: 'Relax your shoulders and sit for five minutes. Three people told you to relax, and I am not the fourth.'},
    {patient: 'Should I worry about this lump?', passes: 'No, it is a ganglion. Nothing to worry about.'}
  ],
  *check(message) {
    const own = ownSentences(message)
    const isAsked = (message.patient?.marks('worry-question').length ?? 0) > 0
    if ((isAsked && own.length > 1) || sendsAtOnce(message)) return
    const dismissals = message.marks('dismissal')
    if (dismissals.length === 0) return
    // Wherever the reason stands, reassurance sums it up; who says when to worry has said when not to; and a worry that
    // was named is not waved away. Beside grave news, neither is enough by itself, and what is
    // explained in the same breath is no reason.
    const breath = new Set(dismissals.map(({sentence}) => sentence))
    const isGrave = graveNewsOf(message) !== undefined
    const isReasoned =
      message.marks('reason').length > 0 ||
      message.marks('explanation').some(({sentence}) => !isGrave || !breath.has(sentence)) ||
      message.marks('safety-net').some(({group}) => group === 'if-worse')
    const isNamed = isWorryNamed(message)
    const isSoftened = isGrave ? isReasoned && isNamed : isReasoned || isNamed
    for (const mark of dismissals) {
      if ((isSoftened && !harsh.has(mark.group)) || isReported(message, mark)) continue
      yield {
        at: mark,
        say: `“${mark.text}” without a reason can sound like “do not ask”. Say why, or name the worry first.`
      }
    }
  }
})
