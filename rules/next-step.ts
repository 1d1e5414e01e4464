import {invitingActs} from '../lexicon/marks/steps.ts'
import {suggestAfter} from '../src/advice.ts'
import {countWords} from '../src/message/layout.ts'
import type {Message} from '../src/message/message.ts'
import {overlap} from '../src/message/place.ts'
import {lastWords, ownSentences} from '../src/message/places.ts'
import {defineRule} from '../src/rule.ts'

/** What a message tells that leaves a patient to wonder what happens now. */
const findings = ['finding', 'told-result', 'abnormal-result'] as const
/** Words by which it says so. */
const steps = [
  'next-step',
  'result-plan',
  'home-care',
  'self-care',
  'safety-net',
  'report-back',
  'education',
  'visit-preparation'
] as const
/** Critical information that is news; the rest of it tells what to do. */
const isNews = /^(?:diagnosis|finding|suspicious|dangerous-result|beyond|far-beyond)/

/**
 * Whether words stand beside what it tells that may be a plan: no list holds all of them. Warm words are none,
 * nor is what the finding is like.
 */
function mayPlan({marks, sentences, evidence}: Message): boolean {
  const told = new Set(findings.flatMap((kind) => marks(kind)).map(({sentence}) => sentence))
  const warm = [...evidence.opening, ...evidence.empathy, ...evidence.close]
  const explained = new Set([...marks('complaint'), ...marks('finding-described')].map(({sentence}) => sentence))
  const others = sentences.filter((one) => {
    const isWarm = warm.some((place) => overlap(place, one))
    return one.part === 'body' && !told.has(one) && !explained.has(one) && !isWarm
  })
  const last = Math.max(...[...told].map(({start}) => start))
  return others.length > 1 || others.some(({start}) => start > last)
}

export default defineRule({
  id: 'next-step',
  about: 'Say what happens next, even if it is nothing',
  why: 'A finding without a next step leaves the patient to wonder whether to worry, to act or to wait. “You do not need to do anything” is an answer too.',
  source:
    'AHRQ, Patient Education Materials Assessment Tool, actionability (docs/sources.md#pemat); CDC Clear Communication Index (docs/sources.md#clear-communication)',
  category: 'clarity',
  points: 10,
  hasSuggestions: true,
  options: {
    words: {type: 'number', default: 8, minimum: 1, maximum: 200, about: 'Messages with fewer words are left alone'}
  },
  examples: [
    {
      flags: 'Thanks for your patience with us. «The x-ray of your knee shows arthritis in both parts.»',
      better: 'The x-ray of your knee shows arthritis. You do not need to do anything new, and I will see you on 4 May.'
    },
    {
      flags: 'Hi Sam, good to hear from you. «Your blood test shows that the iron is a little low.»',
      better:
        'Hi Sam, good to hear from you. Your blood test shows that the iron is a little low. Please start one iron tablet a day.'
    },
    {
      flags: 'The rash on your arm is eczema. «Your rash is a common kind and comes from dry skin.»',
      better: 'The rash on your arm is eczema. Use the cream twice a day.'
    },
    {passes: 'Thank you so much for the cookies, the whole team loved them. What a kind thought.'},
    {passes: 'Levofloxacin eye drops do not reach the tendons, and the tablets do so seldom.'},
    {
      patient: 'What does CA-125 mean?',
      passes: 'It is a marker in the blood. Yours is normal, and it rises with a dozen dull things besides.'
    },
    {passes: 'The x-ray of your knee is normal, so nothing needs to be done.'},
    {passes: 'Lovely to hear about the garden party. Cholesterol 4.6. Same statin.'},
    {passes: 'The x-ray of your knee shows arthritis. How does the knee feel when you climb stairs?'},
    {passes: 'The x-ray of your knee shows arthritis. I will call you on Monday about it.'}
  ],
  *check(message, {words}) {
    const own = ownSentences(message)
    const isShort = own.reduce((sum, {text}) => sum + countWords(text), 0) < words
    const tells = findings.some((kind) => message.marks(kind).length > 0)
    const isAnswer = (message.patient?.marks('knowledge-question').length ?? 0) > 0
    if (isShort || isAnswer || !tells || steps.some((kind) => message.marks(kind).length > 0)) return
    if (message.evidence.confirmation.length > 0 || message.evidence.critical.some(({act}) => !isNews.test(act))) return
    const isInvited = own.some(
      ({text, part, acts}) =>
        /\?\W*$/.test(text) || (part !== 'opening' && acts.some(({name}) => invitingActs.has(name)))
    )
    if (isInvited || mayPlan(message)) return
    const {start, end} = lastWords(message)
    yield {
      at: {start, end},
      say: 'The message does not say what happens next. Tell the patient what to do, what you will do, or that nothing is needed.',
      suggest: suggestAfter(message, 'nextStep', {start, end})
    }
  }
})
