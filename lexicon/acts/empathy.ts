import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

/** Sentences that recognise what the patient feels or goes through: the founding text's "Demonstrate Empathy". */
export const empathy = {
  'understands-feeling': {
    answers: ['empathy'],
    why: 'Founding text: "I can see how xx would be a concern for you", "I can understand that it must be worrisome to you".',
    phrases: phrases`
      (understand | see | appreciate | imagine) ..6 (concern | <feeling> | impact)
      i understand that you want to make sure
    `
  },
  'names-feeling': {
    answers: ['empathy'],
    why: 'Founding text: "Sounds like you are worried/scared/frustrated/upset".',
    phrases: phrases`
      sounds like you are <feeling>
    `
  },
  'names-hardship': {
    answers: ['empathy'],
    why: 'Founding text: "What you\'ve been going through sounds really difficult", "…can be really miserable".',
    phrases: phrases`
      sound~ [<intensifier>] <hardship-word>
      can be [<intensifier>] <hardship-word>
    `
  },
  praise: {
    answers: ['empathy'],
    why: 'Founding text: "You\'ve been doing a great job managing your pain".',
    phrases: phrases`
      doing a (great | good) job
    `
  },
  normalising: {
    answers: ['empathy'],
    why: 'Founding text: "Many of my patients are having a rough time with this virus".',
    phrases: phrases`
      many of my patients
    `
  }
} as const satisfies ActGroups
