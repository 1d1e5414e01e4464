import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const evenIn = ['boilerplate', 'signature'] as const
const draft = '(draft | response | reply | message | version | email | letter)'
const about = '(patient | clinician | provider | user | doctor | physician | reviewer | care team | nurse)'

const rewrite = '(rewrite | reword | rephrase | revise | shorten | soften | simplify | expand | redraft | polish)'
const style =
  '(shorter | briefer | warmer | softer | gentler | friendlier | plainer | (more | less) (formal | concise | empathetic ' +
  '| personal | professional | warm | casual | conversational | compassionate | wordy | technical | clinical))'
const wording = '(tone | wording | phrasing | reading level | language level | length of (it | this | the) | style)'
const it = `(it | this | that | the ..1 ${draft} | your ..1 ${draft})`
const unsent =
  '((lab | clinical | bracketed | patient) ..1 (value~ | result~ | detail~ | information | field~) | value~ | dose~ ' +
  '| dosage~ | fact~ | placeholder~ | bracket~ | accuracy | draft | message | reply | response | tone)'

/** What a drafting model offers to do to its draft: said to whoever asked for it, and no close of a letter. */
export const redraft = phrases`
  (let me know | tell me | just ask | say so) if (you (would like | want | need | prefer) | i should) (me to | i should | it | this \
      | any | a | another) ..5 (shorter | warmer | softer | friendlier | tone | wording | phrasing | reading level | revision~ \
      | edits | version | rewrite | reword | rephrase | shorten | soften | tweaks)
  (me to | should i | shall i | can i) [also | further] (make | keep) ${it} [a (bit | little) | even | much] ${style}
  (i can | i could | happy to | glad to) [also | further] (make | keep) \
      (${it} [a (bit | little) | even | much] (warmer | friendlier | (more | less) ..1 (formal | concise | empathetic \
      | personal | professional | casual | conversational | compassionate | wordy | technical | clinical)) \
      | (this | the | your) ..1 ${draft} [a (bit | little) | even | much] ${style})
  (me to | i can | i could | should i | shall i | happy to | glad to) [also | further] \
      (adjust | change | tweak | soften | modify | refine | edit | lighten | match) (the | its | my) ..2 ${wording}
  (me to | should i | shall i) [also | further] ${rewrite} (it | this | the ..1 ${draft} | anything | any part)
  (i can | i could | happy to | glad to) [also | further] (${rewrite} (this | the | your) ..1 ${draft} \
      | (rewrite | reword | rephrase) (it | this | any part))
  (would you like | do you want | would you prefer | i can [also] (offer | write | provide | draft | give you)) \
      (a | an | another | me to (write | draft) (a | an | another)) [${style} | different | simpler | longer | second] \
      (version | draft | rewrite | revision)
`

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
      (here is | here's | below is | this is) (a | the | your | my | an) [slightly | much | bit | even] \
          (${style} | rewritten | polished | reworded | rephrased | toned down) ..2 \
          (version $ | version of (your | the | this) ..1 ${draft} | version (that | which) ..4 (tone | wording | jargon))
      (here is | here's | below is) (a | the | your) [revised | updated | simplified | simpler | edited | plain language] \
          (version of (your | the | this) ..1 ${draft} | version (with | in) (a | more | less) ..2 (tone | empathy | jargon))
      ^ [a | slightly | here] ${style} (version | draft | rewrite) $
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
      ${redraft}
    `,
    except: phrases`
      # What a clinician changes.
      (adjust~ | change~ | edit~ | modify | revise | shorten) [the | your | this | any | another] ..2 (dose~ | dosage \
          | prescription~ | appointment~ | visit~ | date | time | day | medicine~ | medication~ | referral | order~ \
          | pharmacy | note | plan | letter | form | schedule | course | regimen | treatment | <medicine>)
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
      (verify | confirm | check | double check | review | edit | personalize | customize | replace | update | adjust | fill in) \
          (the | all | any | this | these) ..2 ${unsent} ..2 before (sending | you send | release | releasing | use)
      ^ (please | kindly) (review | edit | verify | personalize | proofread) (and ..2 | as needed) before \
          (sending | you send | release)
      (this | the | ai generated | above) ..1 ${draft} ..8 (should | must | needs to | has to | ought to | is to) be ..1 \
          (reviewed | verified | checked | approved | edited | signed off) [and ..2] (by ..3 (clinician | provider | physician \
          | doctor | nurse | professional | human | pharmacist | staff | team | reviewer | you) | before (sending | it is sent | use \
          | you send | release) | for (accuracy | tone | correctness) | $)
      (this | the | above) ..1 ${draft} ..3 not ..1 been (reviewed | verified | checked | approved) by
      ai generated draft
      (i | we) [have] (kept | wrote | written | drafted | pitched | aimed) (it | this | ${it} | everything | the language \
          | the wording) (at | to | for) (a | an | the | about) ..4 level
      [note] (i | this ${draft}) (kept | aimed for | used | uses | avoided | avoids | maintained | maintains | added \
          | included) ..3 (empathetic | warm | professional | conversational | friendly | neutral | plain) \
          (tone | language | wording | opening | closing)
      (i [have] | ^) (added | softened | improved | increased | strengthened | adjusted | reduced | removed | lowered \
          | included | replaced | cut | kept) ..3 (empathy | empathetic (opening | line | statement | language \
          | sentence | closing) | tone | jargon | reading level | warmth | wordiness | passive voice | filler)
      ^ ((key | main | other | summary of) (changes | edits | revisions | improvements) | changes [made] | edits made \
          | what i changed | changes i made) ..1 (added | softened | improved | increased | strengthened | adjusted \
          | reduced | removed | lowered | included | replaced | cut | kept | used | shortened | simplified | reworded) \
          ..4 (empathy | empathetic | tone | jargon | reading level | warmth | wording | sentence~ | phrasing | greeting \
          | sign off | closing | opening | plain | language | paragraph~)
      ^ ((key | main) (edits | revisions) | what i changed | changes i made | edits made | edits i made) [and why] $
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
