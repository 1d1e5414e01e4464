import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const evenIn = ['boilerplate', 'signature'] as const
const draft = '(draft | response | reply | message | version | email | letter)'
const about = '(patient | clinician | provider | user | doctor | physician | reviewer | care team | nurse)'

/** What a drafting model says to the person who asked it, left in the text for the patient (docs/sources.md#oncqa). */
export const chatter: MarkGroups = {
  handover: {
    why: 'Introduces the draft to whoever asked for it.',
    phrases: phrases`
      (here is | here's | below is | this is | i have (drafted | written | prepared | generated | created)) \
        (a | the | your | my | one | an) ..4 ${draft} (to | for | that | you | below | based | in | as | of | with) \
        [the | this | your | could | can | a] (${about} | could | can | send | use | message | based | response | below)
      (here is | here's | below is) (a | the | your | my | an) [possible | suggested | sample | revised | updated \
          | polished | warm | concise | professional | draft | improved | compassionate | empathetic | simplified \
          | shorter] (draft | reply | response | revision | rewrite)
      ^ (draft | suggested | proposed | revised | ai | sample) (reply | response | message | answer) $
      ^ (draft | suggested | proposed | revised) (reply | response | message) (to | for) ..2 ${about}
      (sure | certainly | of course | absolutely) here is
      (let me know | tell me) if you (would like | want | need | d like) (me to | any) \
          (adjust~ | change~ | edit~ | revise | revisions | modify | shorten | make it | changes to | different tone \
          | edits)
      (would you like | do you want) me to (adjust | change | edit | revise | modify | shorten | rewrite) \
          (it | this | the (tone | draft | message | reply))
      (would you like | do you want) me to make (it | this) (more | less | shorter | warmer)
      (feel free to | please) (adjust | edit | modify | personalize | customize | tailor) \
          (this | it | the (draft | message | response) | as needed) [as | before | to | with]
      i hope this (draft | version | revision) (helps | works | meets)
    `,
    evenIn
  },
  self: {
    why: 'Speaks as a model.',
    phrases: phrases`
      (as | i am | i'm | being) (an | only an | just an) [large] \
          (ai | artificial intelligence | language model | ai language model | ai assistant | ai model | chatbot)
      as (a | an) (large language model | virtual assistant | llm)
      (i do not | i cannot | i can not | i am unable to | i am not able to) (have access to | access) \
          (the | your | this | real time) ..3 (record~ | chart | history | information | data | file)
      my (training data | knowledge cutoff | last update)
      (i cannot | i can not | i am unable to | i am not able to) provide [specific | personalized | any] \
          (medical | legal) (advice | diagnosis | diagnoses)
      (i am | i'm) not a (doctor | medical professional | healthcare professional | licensed (doctor | professional \
          | physician))
    `,
    except: 'an ai-assisted',
    evenIn
  },
  task: {
    why: 'Talks about the task of drafting.',
    phrases: phrases`
      [the] (provided | given | available | supplied) (information | context | record~ | details | data) (is | are) \
          (sufficient | insufficient | not sufficient | enough | not enough | limited)
      (based on | according to | from) the (provided | given | supplied) \
          (information | context | record~ | message | chart | data | details)
      (the | this) (prompt | user's (message | question | query)) \
          (ask~ | does | did | is | say~ | mention~ | include~ | request~)
      (no | not) [additional | further | more] information (was | is) (provided | supplied | given) \
          (in | about | regarding | by)
      (note | notes) (to | for) [the] (clinician | provider | reviewer | physician | editor | reviewing)
      ^ (reviewer | clinician | drafting | editor's | model) (note | comment | action)
      ^ ((tone | reading level | word count | confidence | rationale | reasoning | citations) [score | check]) \
          (warm | <number> | professional | high | low | medium | empathetic | grade | the | this)
      (clinician | provider | physician | human) (review | approval | sign off) \
          (needed | required | pending | recommended)
      (verify | confirm | check | review) (before (sending | you send | release) | with the chart before)
      (needs | requires) (clinician | provider | human | physician) (review | verification | input | approval)
      (i | this (draft | response | reply | message)) (have | has) \
          (kept | aimed | tried | written | avoided | maintained | addressed) ..4 \
          (tone | reading level | jargon | grade level)
      (end of (draft | response | reply) | start of (draft | reply | response))
    `,
    except: phrases`
      (information | details | records) you provided
      (check | confirm | verify) before you send (it | them | the (form | package | sample | kit))
    `,
    evenIn
  },
  'third-person': {
    why: 'Tells of the patient as of somebody else.',
    phrases: phrases`
      (the | this) (patient | user) ..1 (asks | asked | is asking | was asking | wants | is requesting | mentions \
          | mentioned | is inquiring | inquires | expresses | expressed | is concerned | appears to be | seems to be \
          | writes | wrote)
      (the | this) (patient's | users) (message | question | concern~ | query | request) \
          (is | was | asks | about | regarding)
    `,
    except: '(only | when | where | while) (the | this) (patient | user)'
  }
}

/** What a drafting model says before it hands over: nobody else's first word, and part of what has to go. */
export const assent: MarkGroups = {
  alone: {
    why: 'Agrees to write, and to nothing the patient asked.',
    phrases: phrases`^ (certainly | sure | sure thing | absolutely | of course | okay | ok | got it | happy to help) $`,
    evenIn
  }
}
