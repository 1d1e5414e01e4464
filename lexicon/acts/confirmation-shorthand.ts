import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {seesSomethingElse} from './confirmation-calls.ts'
import {uponAnEvent} from './confirmation-events.ts'

/** To be let know, in the shorthand of telephones. */
const letKnow = phrases`(lmk | lemme know | let me kno | lmkn | let me no)`

const youShort = phrases`(<you> | ur | youve | you've | u've | uve)`

/** Receipts asked for in the shorthand of telephones. */
export const shorthandReceipts = {
  'shorthand-receipt': {
    answers: ['confirmation'],
    why: 'A receipt asked for in the shorthand of telephones: "lmk when done", "lmk u got this".',
    phrases: phrases`
      ${letKnow} [please | pls | plz | asap] [with] [a] (ok | okay | k | yes | done | received | understood | seen \
          | read | got it | noted | rcvd | confirmed | when done | once done | when stopped | once stopped \
          | when taken \
          | once taken | after reading | when read | once read | on receipt | when received)
      ${letKnow} [please | pls | plz] (when | once | as soon as | after | the (minute | moment | second)) [it is \
          | its \
          | this is | that is | thats | all | everything is | they are | theyre] [all] (done | stopped | taken | read \
          | seen | received | picked up | started | binned | in the (bin | trash | car) | off | out | on board)
      ${letKnow} [please | pls | plz] ((when | once | as soon as | after | if | that | the (minute | moment \
          | second)) \
          | [asap]) ${youShort} [have | did | do | are | r] [all | both | safely | already] (get | got | see | saw \
          | seen | read | receive | received | understand | understood | open | opened) (this | it | that | these \
          | my \
          (message | note | text) | the (message | note | text | script | meds))
      ${letKnow} [please | pls | plz] (when | once | as soon as | after | that | the (minute | moment | second)) \
          ${youShort} [have | are | r] [all | both | safely | already] (stopped | stop | taken | take | took \
              | started \
          | start | swallowed | thrown | tossed | binned | switched | swapped | picked | done | given | gave \
          | skipped \
          | held | there | on (the | your | ur) way | in the (car | er | ed) | at the (er | ed | hospital))
    `,
    except: phrases`
      ${uponAnEvent}
      ${seesSomethingElse}
      (ok | okay | k | yes | done | read | seen | confirmed) (times | time | dates | date | days | to | or | with \
          | for | if \
          | the)
      (when | if) (<you>) (want | need | would like)
      (done | off | out | stopped | started | there | finished) [up] (at | with | of | for | the) (school | work \
          | stock \
          | market | the (market | group | class | shelf) | class | practice | exams | college)
      (stopped | given up | quit | started) (smoking | drinking | vaping | school | college | work | your ..1 (period \
          | job) | the (pill | period | job) last)
      (took | started | stopped | had) (the | your) last
      get it (wrong | right | again)
      (on | en) (the | your | ur) way to (get | have) ..2 (flu | shot | vaccine | labs)
    `,
    unless: ['negation', 'question']
  }
} as const satisfies ActGroups
