import {patientsFlags, storiesFlags} from '../lexicon/dangers.ts'
import {helplines} from '../lexicon/helplines.ts'
import {suggestAfter} from '../src/advice.ts'
import type {Message} from '../src/message/message.ts'
import {firstWords, strikeOf} from '../src/message/places.ts'
import {dangerIn, dangerToldTo, namesCareAtOnce} from '../src/message/urgency.ts'
import {numbersFor} from '../src/region.ts'
import {defineRule} from '../src/rule.ts'

/** So many sentences of a patient tell what is the matter now; more are a story. */
const longest = 2

export default defineRule({
  id: 'urgent-symptom',
  about: 'Send a patient with a red flag to care that can act now',
  why: 'A message is read when it is read. What needs care today needs a number to call or a place to go, in the same message.',
  source:
    'Secure Messaging: Connecting with Your Patients, tip 6a and the Note (docs/sources.md#founding-text); lists of emergency symptoms (docs/sources.md#emergency-symptoms); high-risk symptoms stand in 3.5 % of patients’ messages (docs/sources.md#high-risk-messages)',
  category: 'safety',
  points: 35,
  hasSuggestions: true,
  options: {
    emergency: {type: 'string', default: helplines.us.emergency, about: 'The emergency number that suggestions name'}
  },
  examples: [
    {
      flags:
        'Good to hear from you. «You have crushing chest pain and shortness of breath now.» Rest and see me next week.',
      better:
        'You have crushing chest pain and shortness of breath now. Please call 911, then have someone let us know.'
    },
    {
      flags:
        '«You describe chest pain and shortness of breath at rest since this morning.» Rest. In an emergency, call 911.',
      better: 'You describe chest pain and shortness of breath at rest since this morning. Please call 911 now.'
    },
    {
      patient: 'My face is drooping and my speech is slurred since this morning.',
      flags: '«That does not sound right.» Let us find you a visit next week.',
      better: 'That can be a stroke. Please call 911 now. I am calling you as well.'
    },
    {
      patient: 'dad is 79, sudden confusion since lunch, can’t find words, right arm just hangs',
      flags: '«Please encourage fluids and check his temperature.» A visit tomorrow can be booked in the app.',
      better: 'That can be a stroke. Please call 911 now, and stay with him.'
    },
    {
      patient: 'I have chest pain and shortness of breath since this morning.',
      flags: '«Thanks for writing.» Please rest, and see me on Friday.',
      better: 'Please call 911 now. I am calling you as I write this.'
    },
    {passes: 'If you get chest pain, call 911. Otherwise keep walking every day.'},
    {passes: 'I am glad that you have no chest pain.'},
    {passes: 'Your heart attack in 2015 is why you take aspirin.'},
    {passes: 'It is the stridor and the difficulty breathing that steroids treat, and not the cough.'},
    {
      patient: 'I lost my brother to an overdose. I have oxycodone left from my surgery.',
      passes: 'I am heartbroken for you. Bring the tablets to the drop box at the pharmacy.'
    },
    {
      patient: 'shortness of breath on stairs, since 2015, no worse',
      passes: 'Known and stable: the same inhaler twice a day.'
    },
    {passes: 'Side effects: arm pain, fainting in the queue, a little fever.'},
    {passes: 'Simple febrile seizures do not damage the brain, and 97 of 100 children never become epileptic.'},
    {passes: 'Chest pain with shortness of breath can be a sign of a heart attack in some people.'}
  ],
  *check(message, {emergency}) {
    const told = dangerIn(message)
    const isAsked = told === undefined && isTold(message)
    if ((told === undefined && !isAsked) || namesCareAtOnce(message, emergency)) return
    const at = told ?? firstWords(message)
    yield {
      at,
      say: `${told === undefined ? 'The patient tells of' : 'This is'} something that cannot wait for a message. Name the number to call or the place to go now.${strikeOf(message, at)}`,
      suggest: suggestAfter(message, 'urgentSymptom', at, numbersFor(message, emergency))
    }
  }
})

/** Whether the patient tells a red flag. Of the lesser ones, a draft that says when to be seen has thought. */
function isTold(draft: Message): boolean {
  const isStory = (draft.patient?.sentences.length ?? 0) > longest
  const isMinded = draft.marks('safety-net').some(({group}) => group === 'if-worse')
  const acts = isStory || isMinded ? storiesFlags : patientsFlags
  return dangerToldTo(draft, (act) => acts.has(act), isMinded)
}
