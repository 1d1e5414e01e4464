import {suggest} from '../src/advice.ts'
import type {Evidence} from '../src/message/message.ts'
import {quotation} from '../src/message/quotation.ts'
import {byWording} from '../src/message/verdict.ts'
import {nameReason} from '../src/namedReason.ts'
import {defineRule} from '../src/rule.ts'

/** So much of a sentence is quoted in a report. */
const longest = 80
/** Fewer words of it are no clause. */
const fewest = 3

/** The clause that the deciding words stand in: one word alone tells a reader nothing. */
function clauseOf({text, start, wordsAt}: Evidence): string {
  const clauses = [...text.matchAll(/[^,;:.!?]+[,;:.!?]*/g)]
  const from = wordsAt.start - start
  const clause = clauses.find(({index, 0: words}) => from < index + words.length)?.[0].replace(/[,;:.!?]+$/, '') ?? text
  return quotation(clause.trim().split(/\s+/).length < fewest ? text : clause, longest)
}

export default defineRule({
  id: 'confirm-critical-info',
  about: 'Make sure that critical information was received and understood',
  why: 'A message may stay unread for days. What a patient must act on needs a reply, a call or a check that it arrived.',
  source: 'Secure Messaging: Connecting with Your Patients, Note and tip 8b (docs/sources.md#founding-text)',
  category: 'safety',
  points: 35,
  hasSuggestions: true,
  examples: [
    {
      flags: 'Thanks for your patience. «Stop taking your warfarin today.» Hope you feel better soon.',
      better:
        'Thanks for your patience. Stop taking your warfarin today. Please reply to this message so I know that you have read it.'
    },
    {
      flags: 'Good to hear from you. «Please go to the emergency room now.» Take care.',
      better: 'Please go to the emergency room now. I will call you today to make sure that you received this.'
    },
    {
      flags: 'Thank you for your patience. «Your potassium is 6.4.» Please cut back on bananas.',
      better:
        'I tried to call you about your potassium, which is too high (6.4). Please call me on 555-0100 today, so that I know you have this.'
    },
    {passes: 'Your mother’s cancer in 1998 is why we screen you early.'},
    {passes: 'The goal for your INR is 2 to 3.'},
    {passes: 'If you get chest pain, call 911. Otherwise keep walking every day.'},
    {passes: 'The biopsy shows no sign of cancer.'},
    {passes: 'Keep taking your lisinopril as before.'}
  ],
  *check(message) {
    const {critical} = message.evidence
    // A text that addresses nobody speaks of a patient, as on a question board: there the wording alone is mostly wrong.
    const isToPatient = message.marks('reader').length > 0
    const named = nameReason(message, isToPatient ? critical : critical.filter(({act}) => act !== byWording))
    if (!named || message.evidence.confirmation.length > 0) return
    yield {
      at: named.at,
      // Without a kind the words are all there is to tell: the reader sees what was taken for critical.
      say: `${
        named.reason
          ? `This is critical to the patient’s care (${named.reason})`
          : `“${clauseOf(named.at)}” reads like something that the patient must act on`
      }, and nothing makes sure that it was received and understood. Ask for a reply or a call, or say when you will call.`,
      suggest: suggest(message, 'confirmation')
    }
  }
})
