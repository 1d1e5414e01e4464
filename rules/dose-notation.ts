import {findAmounts} from '../src/message/amounts.ts'
import {isExplained, isMentioned} from '../src/message/gloss.ts'
import {reword} from '../src/rewording.ts'
import {defineRule} from '../src/rule.ts'

export default defineRule({
  id: 'dose-notation',
  about: 'Write doses so that they cannot be misread',
  why: 'A trailing zero has been read as a dose ten times too high, and a missing first zero too; “QD” has been read as “QID”. The Latin of prescriptions says nothing to a patient.',
  source:
    'The Joint Commission, official “Do Not Use” list (docs/sources.md#do-not-use); AoMRC, “axe the Latin” (docs/sources.md#clinic-letters)',
  category: 'safety',
  points: 15,
  hasSuggestions: true,
  options: {
    latin: {type: 'boolean', default: true, about: 'Whether the Latin of prescriptions (bid, tid, prn) is reported too'}
  },
  examples: [
    {flags: 'Take «5.0 mg» in the morning.', better: 'Take 5 mg in the morning.'},
    {flags: 'Take «.5 mg» at night.', better: 'Take 0.5 mg at night.'},
    {flags: 'Inject «10U» before dinner.', better: 'Inject 10 units before dinner.'},
    {flags: 'Give yourself «4u» of insulin at lunch.', better: 'Give yourself 4 units of insulin at lunch.'},
    {flags: 'Take «50 ug» on an empty stomach.', better: 'Take 50 mcg on an empty stomach.'},
    {flags: 'Take one tablet «QD».', better: 'Take one tablet once a day.'},
    {flags: 'Use the drops «tid».', better: 'Use the drops three times a day.'},
    {flags: 'Take one capsule «q.o.d».', better: 'Take one capsule every other day.'},
    {passes: 'Your potassium is 4.0 mmol/L, and your albumin is 4.0 g/dL.'},
    {passes: 'You have had MS for ten years, and your ALT is 31 U/L.'},
    {passes: 'Your ferritin is 30 µg/L, and your cortisol is 12 ug/dL. The whole team is rooting 4u.'},
    {passes: 'Vitamin D: 1,000 IU a day, as it says on the bottle.'},
    {passes: 'On the label, “PRN” means when you need it.'},
    {passes: 'We bid you farewell. Take 0.5 mg twice a day.'}
  ],
  *check(message, {latin}) {
    for (const {fault, instead, start, end} of findAmounts(message)) {
      const at = {start, end}
      yield {at, say: `${faults[fault]} Write “${instead}”.`, suggest: [{at, text: instead}]}
    }
    for (const mark of message.marks('dose-misread')) {
      yield {
        at: mark,
        say: `“${mark.text}” is often misread. Write “${mark.instead}”.`,
        suggest: reword(message, mark)
      }
    }
    if (!latin) return
    for (const mark of message.marks('dose-latin')) {
      const {text} = message
      const isSpokenOf = isMentioned(text.charAt(mark.start - 1), text.charAt(mark.end))
      if (isSpokenOf || isExplained(message, mark)) continue
      const plain = mark.instead === undefined ? 'how often, in plain words' : `“${mark.instead}”`
      yield {
        at: mark,
        say: `“${mark.text}” means nothing to most patients. Write ${plain}.`,
        suggest: reword(message, mark)
      }
    }
  }
})

const faults = {
  'trailing-zero': 'Without its point, this is ten times the dose.',
  'leading-point': 'Without its point, this is ten times the dose or more.',
  'lone-unit': '“U” has been read as a zero.',
  'micro-unit': 'The sign for micrograms has been read as milligrams, a thousand times the dose.'
} as const
