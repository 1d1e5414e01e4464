import {suggestAfter} from '../src/advice.ts'
import type {Evidence} from '../src/message/message.ts'
import {overlap, type Place} from '../src/message/place.ts'
import {sendsAtOnce} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

/** Acts of the analysis that ask for more than one thing done right. */
const intricate: ReadonlySet<string> = new Set([
  'medicine-change',
  'dose-new',
  'timed-preparation',
  'prep-clock',
  'medicine-hold'
])
/** Of these, the one that may be a single thing left out, and the one that may be a single dose that moves. */
const pause = 'medicine-hold'
const change = 'medicine-change'
/** What is simple has one number at most. */
const isSimple = ({act, text}: Evidence) => act === pause || (act === change && (text.match(/\d+/g) ?? []).length <= 1)

/** Acts that confirm by the patient's own words, a deed or a voice, and not by a bare "got it". */
const isInOwnWords =
  /^(?:says-back|said-back|told-by-phone|reports-done|shows-photo|proxy-reports|rings|asks-call|wording)/

export default defineRule({
  id: 'teach-back',
  about: 'Ask the patient to say an instruction back',
  why: 'Half of what is said in a visit is forgotten or taken wrong. Their own words show it while it can be mended.',
  source:
    'AHRQ Health Literacy Universal Precautions Toolkit, tool 5 (docs/sources.md#teach-back); Secure Messaging: Connecting with Your Patients, Note (docs/sources.md#founding-text)',
  category: 'safety',
  points: 5,
  hasSuggestions: true,
  examples: [
    {
      flags: 'Good to hear from you. «Increase your insulin to 14 units at bedtime.»',
      better:
        'Good to hear from you. Increase your insulin to 14 units at bedtime. To be sure I was clear, could you reply with how you will take it?'
    },
    {
      flags: '«Hold your warfarin for 5 days before the procedure.» Then restart it.',
      better: 'Hold your warfarin for 5 days before the procedure. Please tell me in your own words what you will do.'
    },
    {
      flags: '«Do not eat or drink anything after midnight before your surgery tomorrow.»',
      better:
        'Do not eat or drink anything after midnight before your surgery tomorrow. Please reply to tell me what you will take in the morning.'
    },
    {passes: 'Your refill of lisinopril is at the pharmacy, same dose as before.'},
    {passes: 'Take the tablets with food.'},
    {passes: 'Please do not take the capsules tonight, nor any more until we have repeated the test.'},
    {passes: 'Hold the Eliquis from now on. The ward nurse will ring at six to hear it back from you.'},
    {passes: 'Take the cetirizine in the morning or switch to fexofenadine.'},
    {passes: 'Your own goal: no more than one glass a night this month, none on Mondays.'},
    {passes: 'Please call 911 now, and do not eat or drink anything on the way.'},
    {passes: 'Increase your insulin to 14 units at bedtime. Please write back how you will take it.'}
  ],
  *check(message) {
    const {critical, confirmation, highAcuity} = message.evidence
    const isNone = (one: Place) => message.marks('no-instruction').some((mark) => overlap(mark, one))
    const instructions = critical.filter((one) => intricate.has(one.act) && !isNone(one))
    const [instruction] = instructions
    // One thing not to take, or one dose that moves, is easily understood, unless little separates too much from too little.
    const isPlain = instructions.every(isSimple) && message.marks('risky-medicine').length === 0
    const isSaidBack = confirmation.some(({act}) => isInOwnWords.test(act)) || message.marks('say-back').length > 0
    const isUrgent = highAcuity.length > 0 || sendsAtOnce(message)
    if (instruction === undefined || isSaidBack || isUrgent) return
    if (isPlain && instructions.length === 1) return
    yield {
      at: instruction,
      say: 'This is easily taken wrong. Ask the patient to reply with what they will do, in their own words.',
      suggest: suggestAfter(message, 'teachBack', instruction)
    }
  }
})
