import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** Personal notes: the founding text's "Start Personally" and "End Personally". Place decides which of the two an act is. */
export const warmth = {
  thanks: {
    answers: ['opening', 'close'],
    why: 'Founding text: "Thanks for your question", "Thanks for the update", "Thanks for keeping in touch".',
    phrases: phrases`
      (thank you | thanks) [so much | very much | a lot | again] for (letting | keeping | your | the | reaching | writing | asking | sharing)
    `
  },
  gladness: {
    answers: ['opening', 'close'],
    why: 'Founding text: "Good to hear from you", "Happy to hear from you", "It was great seeing you recently".',
    phrases: phrases`
      (good | great | nice | lovely | happy | glad | wonderful) to (hear from | see | meet | talk to) you
      (good | great | nice | lovely) (seeing | meeting | hearing from | talking to) you
    `
  },
  'well-wish': {
    answers: ['opening', 'close'],
    why: 'Founding text: "I hope you are feeling better", "I hope you feel better".',
    phrases: phrases`
      hope ..3 (feel~ | are | get) ..2 (better | well)
    `
  },
  offer: {
    answers: ['opening', 'close'],
    why: 'Founding text: "I\'ll be happy to help you", "Let me answer your question right away".',
    phrases: phrases`
      (happy | glad) to help
      let me answer your question~
    `
  },
  'hope-helps': {
    answers: ['close'],
    why: 'Founding text: "I hope this information is helpful".',
    phrases: phrases`
      hope ..4 (helps | helpful)
    `
  },
  'invite-contact': {
    answers: ['close'],
    why: 'Founding text: "Keep me posted", "Please stay in touch", "Feel free to keep in touch", "I really want to hear from you".',
    phrases: phrases`
      keep me (posted | updated)
      (stay | keep) in touch
      want to hear from you
      let (me | us) know
    `
  },
  farewell: {
    answers: ['close'],
    why: 'Founding text: "Give my regards to your family", "Have a great vacation".',
    phrases: phrases`
      (give | send) my (regards | love) to your <kin>
      have a (great | good | nice | lovely) (vacation | summer | trip | day | weekend)
      take care
    `
  }
} as const satisfies ActGroups
