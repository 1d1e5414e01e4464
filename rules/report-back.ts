import {suggestAfter} from '../src/advice.ts'
import type {Evidence, Message} from '../src/message/message.ts'
import {overlap, type Place} from '../src/message/place.ts'
import {defineRule} from '../src/rule.ts'

/** Acts of the analysis that change what the patient takes. */
const changes: ReadonlySet<string> = new Set(['medicine-start', 'medicine-change', 'medicine-in', 'dose-new'])

/** A sentence that stops one medicine may start another; its evidence names the first. */
function isChange({sentences}: Message, {start, end, act}: Evidence): boolean {
  const said = act === 'medicine-stop' ? sentences.find((one) => one.start <= start && end <= one.end) : undefined
  return changes.has(act) || (said?.acts.some(({name}) => changes.has(name)) ?? false)
}

/** Whether the writer changes the treatment, and does not tell of a change that others make. */
function isOrdered(message: Message, place: Place): boolean {
  return !message.marks('others-change').some((mark) => overlap(mark, place))
}

/** Whether what follows the change may arrange for word of it, in words that no list of ways holds. */
function hasOutlook(message: Message, {end}: Place): boolean {
  return message.marks('outlook').some(({start}) => start >= end)
}

/** What is taken after an exposure prevents, and leaves nothing to tell. */
function isPreventive(message: Message): boolean {
  const {evidence, patient} = message
  const isAsked = patient !== undefined && patient.marks('preventive').length > 0
  return isAsked || evidence.critical.some(({act}) => act === 'exposure') || message.marks('preventive').length > 0
}

export default defineRule({
  id: 'report-back',
  about: 'Ask how a changed treatment works out',
  why: 'A new medicine is an experiment. Without a word on how it went, side effects end it unseen and the dose stays wrong.',
  source: 'Secure Messaging: Connecting with Your Patients, tip 8a (docs/sources.md#founding-text)',
  category: 'safety',
  points: 10,
  hasSuggestions: true,
  options: {
    byTime: {
      type: 'boolean',
      default: false,
      about: 'Whether asking for word has to name a time, as in “in two weeks”'
    }
  },
  examples: [
    {
      flags: 'Thanks for your patience. «Start lisinopril 10 mg once a day.» Take care.',
      better:
        'Thanks for your patience. Start lisinopril 10 mg once a day. Please send me your home readings in 2 weeks.'
    },
    {
      flags: '«Increase metformin to 1000 mg twice a day.»\n\nDr. Lee',
      better: 'Increase metformin to 1000 mg twice a day. We will check your A1c again in 3 months.\n\nDr. Lee'
    },
    {
      flags: '«I am starting you on sertraline 25 mg.» The pharmacy has it.',
      better: 'I am starting you on sertraline 25 mg. The pharmacy has it. Let me know in two weeks how it is going.'
    },
    {passes: 'Keep taking your lisinopril as before. Your refill is at the pharmacy.'},
    {passes: 'Start lisinopril 10 mg once a day. See you on 4 May.'},
    {passes: 'Start lisinopril 10 mg once a day. The nurse will call you at noon on Friday to hear how it goes.'},
    {passes: 'Did you start the lisinopril?'},
    {passes: 'Congratulations on the pregnancy. Start folic acid 5 mg once a day from today.'}
  ],
  *check(message, {byTime}) {
    const change = message.evidence.critical.find((one) => isChange(message, one) && isOrdered(message, one))
    if (change === undefined || isPreventive(message) || message.evidence.highAcuity.length > 0) return
    if (message.evidence.confirmation.some(({act}) => /^(?:rings|asks-call)/.test(act))) return
    const isRighted = message.patient?.marks('brief-treatment').some(({group}) => group === 'righted') ?? false
    if (isRighted || message.marks('brief-treatment').length > 0) return
    const ways = message.marks('report-back')
    const timed = new Set(message.marks('by-a-time').map(({sentence}) => sentence))
    const isSettled = ways.some(({group, sentence}) => !byTime || group === 'arranged' || timed.has(sentence))
    if (isSettled || (ways.length === 0 && hasOutlook(message, change))) return
    yield {
      at: change,
      say:
        ways.length > 0
          ? 'The treatment changes, and no time is set by which you will hear what came of it. Say by when to write, or arrange a visit or a test.'
          : 'The treatment changes, and nothing says how you will hear what came of it. Ask for word by a time, or arrange a visit or a test.',
      suggest: suggestAfter(message, 'reportBack', change)
    }
  }
})
