import {helplines} from '../lexicon/helplines.ts'
import {suggestAfter} from '../src/advice.ts'
import {namesNumber} from '../src/message/calledNumbers.ts'
import {marksOfBody, sendsAtOnce} from '../src/message/places.ts'
import {numbersFor} from '../src/region.ts'
import {defineRule} from '../src/rule.ts'

/** What may say when to call in words that no list holds: a case, a day, an open door. */
const mayNet: ReadonlySet<string> = new Set(['dated', 'cased', 'open'])

export default defineRule({
  id: 'safety-net',
  about: 'Say when to call if it gets worse',
  why: 'Most sore throats are nothing. The patient with the one that is not must know from your words when to come back.',
  source:
    'Telephone triage: callers are always told to call back if worse (docs/sources.md#telephone-triage); Secure Messaging: Connecting with Your Patients, tip 6a (docs/sources.md#founding-text)',
  category: 'safety',
  points: 10,
  hasSuggestions: true,
  options: {
    emergency: {type: 'string', default: helplines.us.emergency, about: 'The emergency number that suggestions name'}
  },
  examples: [
    {
      flags: 'Thanks for your message. «Rest and drink plenty of fluids for your cough.»',
      better:
        'Thanks for your message. Rest and drink plenty of fluids for your cough. Call us the same day if you have trouble breathing or a fever over 102.'
    },
    {
      flags: 'Sounds like a viral cold. «Saline rinses will help.» Take care.',
      better: 'Sounds like a viral cold. Saline rinses will help. Let me know if you are not better in a week.'
    },
    {
      flags: 'I hope your back pain eases soon. «Use a heating pad twice a day.»',
      better:
        'I hope your back pain eases soon. Use a heating pad twice a day. If you get numbness or weakness, call 911.'
    },
    {passes: 'Your labs are fine. Keep drinking fluids on hot days.'},
    {passes: 'Rest and fluids will help your cough. Come in if it is not better by Friday.'},
    {passes: 'Did the ice help your knee?'},
    {passes: 'Please use the front desk for forms.'}
  ],
  *check(message, {emergency}) {
    const [first] = marksOfBody(message, 'home-care')
    const complaints = message.marks('complaint')
    if (first === undefined || complaints.length === 0) return
    // What helps against it as a rule was asked, and not what to do today about the patient's own.
    const isOwn = complaints.some(({text}) => /^your\b/i.test(text))
    const isTaught = !isOwn && message.patient?.marks('knowledge-question').some(({group}) => group === 'what')
    const isArranged = message.marks('report-back').some(({group}) => group === 'arranged')
    if (isTaught || isArranged || sendsAtOnce(message)) return
    if (message.marks('safety-net').length > 0 || namesNumber(message.text, emergency)) return
    if (message.marks('outlook').some(({group, start}) => mayNet.has(group) && start >= first.sentence.end)) return
    yield {
      at: first.sentence,
      say: 'This treats a symptom at home and does not say when to call. Name the signs, and whom to call then.',
      suggest: suggestAfter(message, 'safetyNet', first.sentence, numbersFor(message, emergency))
    }
  }
})
