import {suggestAfter} from '../src/advice.ts'
import {asksOf, standsAlone, touchesOn} from '../src/message/asks.ts'
import {lastWords, sendsAtOnce} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

const longestQuote = 80

export default defineRule({
  id: 'unanswered-question',
  about: 'Answer each question of the patient, or say when you will',
  why: 'A question that is passed over comes back as a second message or a call, or is never asked again. Silent where the patient’s message is not known.',
  source: 'Secure Messaging: Connecting with Your Patients, tips 6b, 8c and 10a (docs/sources.md#founding-text)',
  category: 'clarity',
  points: 10,
  hasSuggestions: true,
  examples: [
    {
      patient: 'Can I fly to Denver with this ear infection? And is the school form for Lily ready?',
      flags: 'Thanks for writing. «Flying is safe once the ear stops hurting.»',
      better: 'Thanks for writing. Flying is safe once the ear stops hurting. Lily’s form is at the desk.'
    },
    {
      patient: 'Does the new inhaler cause hoarseness? Should my husband get the shingles vaccine?',
      flags: '«Hoarseness is common with the inhaler, and rinsing your mouth helps.»',
      better: 'Hoarseness is common with the inhaler. Let’s talk about the vaccine when I see you.'
    },
    {
      patient: 'Is swimming safe with the stitches? Did insurance approve the MRI?',
      flags: 'Hi Ben,\n\n«Please wait with swimming until the stitches are out.»',
      better: 'Hi Ben, no swimming until the stitches are out. The MRI is approved.'
    },
    {
      patient: 'Is the rash contagious? How are you?',
      passes: 'The rash is not contagious, and I am well.'
    },
    {
      patient: 'Is the cream safe for my face? I mean, can the cream burn the skin around my eyes?',
      passes: 'The cream is safe, but keep it away from your eyelids.'
    },
    {
      patient: 'Can I fly to Denver? Is the school form ready?',
      passes: 'Yes to both. Safe travels.'
    },
    {
      patient: 'Is one tablet of methotrexate a day right? And is my parking form ready?',
      passes: 'One a day is an overdose. Go to the emergency department now, with the box.'
    },
    {passes: 'Flying is safe once the ear stops hurting.'}
  ],
  *check(message) {
    const {patient} = message
    // On the way to the hospital, nothing else is asked.
    if (patient === undefined || sendsAtOnce(message)) return
    const asks = asksOf(patient)
    if (asks.length < 2 || message.marks('deferral').length > 0) return
    const open = asks.filter((ask) => !touchesOn(message, ask))
    // Where nothing is touched on, the draft speaks in other words than the patient.
    if (open.length === asks.length) return
    for (const {sentence} of open.filter(standsAlone)) {
      const {start, end} = lastWords(message)
      yield {
        at: {start, end},
        say: `The patient also asks “${shorten(sentence.text)}”. Answer it, or say when you will.`,
        suggest: suggestAfter(message, 'laterAnswer', {start, end})
      }
    }
  }
})

function shorten(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text
}
