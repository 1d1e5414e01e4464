import {isReported} from '../src/message/places.ts'
import {toldByWords} from '../src/message/verdict.ts'
import {defineRule} from '../src/rule.ts'

/** Groups so cold that a sentence whose wording alone sounds kind does not warm them. */
const cold: ReadonlySet<string> = new Set(['waved-off', 'doubted', 'weight'])

export default defineRule({
  id: 'harsh-tone',
  about: 'Do not scold',
  why: 'A screen has no smile to soften it: what sounds brisk to the writer reads as anger, and it stays on the record.',
  source:
    'Advice on e-mail with patients: no anger, sarcasm or harsh criticism (docs/sources.md#closed-loop, docs/sources.md#e-mail-etiquette)',
  category: 'tone',
  points: 10,
  examples: [
    {
      flags: '«As I already said», take it at night.',
      better: 'The best time to take it is at bedtime, as we talked about.'
    },
    {flags: '«Per my last message», the form is at the desk.', better: 'The form is waiting for you at the desk.'},
    {
      flags: '«Clearly you did not» read the leaflet.',
      better: 'The leaflet has more on this: page 2 shows how to put the patch on.'
    },
    {
      flags: 'Please look through the leaflet «before messaging us again».',
      better: 'The leaflet has more on this. Write to us if it leaves you with questions.'
    },
    {
      flags: 'Your «cholesterol will not fix itself».',
      better: 'Your cholesterol is high. Two things would bring it down.'
    },
    {passes: 'Your cold will take care of itself. I hope that you sleep better this time.'},
    {passes: 'Speak clearly and slowly into the phone. How many times a day do you cough?'},
    {passes: 'I told you this at noon on the phone, and am writing it as promised.'},
    {
      passes:
        'How many times today have you used the inhaler? She will say “I have told you already” in the eighth week.'
    },
    {passes: 'Like I said last week, you were brave to bring it up.'},
    {passes: 'It took courage to ask; I told you so then and I say so now.'},
    {passes: 'I know you think you are overreacting. You are not overreacting.'}
  ],
  *check(message) {
    // A sentence that shows empathy does not scold.
    const warm = new Set(message.evidence.empathy.map(({start}) => start))
    const told = toldByWords(message.evidence.empathy)
    for (const mark of message.marks('harsh')) {
      // Indignation at what befell the patient is meant for others.
      if (mark.group === 'contempt' && warm.size > 0) continue
      const isWarm = cold.has(mark.group) ? told.has(mark.sentence.start) : warm.has(mark.sentence.start)
      if (isWarm || isReported(message, mark)) continue
      yield {
        at: mark,
        say: `“${mark.text}” may read as a scolding. Say it again plainly, as if it were the first time.`
      }
    }
  }
})
