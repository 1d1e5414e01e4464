import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** What the patient, or the clinic, is to do next, or that there is nothing to do (docs/sources.md#pemat). */
export const nextStep: MarkGroups = {
  asked: {
    why: 'Asks for something.',
    phrases: phrases`
      (please | kindly | remember to | make sure | be sure | try | feel free | do not | don't | never | avoid | consider)
      (you | he | she | they) (can | should | need | must | may | could | will need | might | have to | ought) [to | also | now | then]
      (i | we) (would | d) (like | recommend | suggest | advise | ask | encourage | prefer | want)
      (i | we) (recommend | suggest | advise | ask | encourage | want | need | urge)
      (i will | we will | i'll | we'll | i am going to | we are going to | let us | let's | lets | i have (ordered | sent | put | booked | asked | placed | called | faxed))
      (we have (ordered | sent | put | booked | asked | placed | called) | has been (ordered | sent | booked | placed | scheduled | refilled))
      (will | 'll) (discuss | call | see | review | explain | send | reach | ring | let | tell | contact | go over | talk | be in touch)
      (take | stop | start | use | apply | text | call | ring | phone | come | bring | book | schedule | keep | continue | drink | eat | rest | wait | see | send | reply | write | let | go | get | give | check | watch | put | hold | repeat | finish | return | tell | message | contact | ask | follow | read | open | pick | skip | avoid | stay | wear | switch | swallow | sign | fill | show | have) \
        (the | a | an | your | it | this | that | them | me | us | in | on | to | off | up | at | one | two | half | only | care | out | for | with | any | <number> | <medicine> | <day> | some | more | plenty | home | back | from | by | as | what | how | over | every | no | another | all)
    `
  },
  treatment: {
    why: 'Names the treatment, or what it does: whoever reads it knows what comes.',
    phrases: phrases`
      (<medicine> | ointment | compounded | fiber | fibre | sitz bath~ | physio | physiotherapy | exercises | splint | brace | surgery | operation | infusion | injection~)
      (cure~ | treated | treatment | treat | heals | responds to | respond to | settles with | softens with)
      (buys | earns | gets | means | needs | calls for | asks for) ..2 (<procedure> | colonoscopy | scan | camera | visit | referral | tablet~)
      (stay | stays | keep | keeps | leave) (on | off | in | put)
      (<number> | few | some) (day~ | week~ | wks | wk | month~) of
      # Directions without a verb of their own, and those that put judging off.
      (judge | review | reassess | decide | look again) (at | in | after)
      no ..1 (after | before | until | till) (<number> | <clock> | <day> | noon | supper | dinner | bed | bedtime | six | seven | eight | nine)
      (emptied | taken | worn | applied | kept | raised | washed | changed) (twice | daily | every | for | at)
      (up | down | flat | raised | elevated) for (<number> | <time-span>)
    `,
    except: phrases`
      # What a medicine did is a finding.
      (from | because of | due to | caused by | on) the <medicine>
      (you are | you were | being) on <medicine>
    `,
    unless: ['negation', 'history', 'question']
  },
  nothing: {
    why: 'Says that nothing is to be done.',
    phrases: phrases`
      nothing (else | more) $
      (nothing | no) (needs | to do | more to do | else to do | else needed | to be done | needed | for you to do | further | new | change~ | action | follow up | treatment)
      (no | not) ..4 (need | needed | necessary | required | indicated)
      (do not | does not | will not) need
      no ..2 (advised | recommended)
      (carry on | as (is | are | they are | it is | before) | fine for now | (until | till) the next)
      (has | have) been (requested | ordered | booked | arranged)
      (needs | need | asks for | calls for | wants) (nothing | no)
      (of no (consequence | concern | importance) | nothing (to worry | to do | sinister | to fear) | no (concern | worry | bother) | a shrug | i shrug)
      (all (where | as) (we | i) (like | want | expect~) | leave (it | them | that) (be | alone) | can (stay | wait) | so walk | harmless)
      (discharged to | back to your (gp | doctor))
      (no (change~ | action | follow up | further) | all set | good to go | same (dose | plan | time) | see you | (next | due | recheck | repeat) ..6 (<number> | <time-span> | <day> | <clock>))
      ((rpt | rv | rtc | recheck | repeat) <number> | more (red meat | fruit | vegetables | water | fiber | fibre | lentils | iron | salt | sleep) | (mg | iu | mcg | units) ..1 (otc | daily | weekly))
      (in <number> (day~ | week~ | month~ | year~) | follow up | appointment | plan is | the plan | referral | treatment (is | will | would) | treated with)
    `
  }
}

/** The patient asks what something is, does or means, and the answer is all that they want. */
export const knowledgeQuestion: MarkGroups = {
  what: {
    why: 'Whoever asks what a word means has not asked what to do.',
    phrases: phrases`
      ^ [hi | hello | so | and | also | doctor | doc] (what (is | are | does | do) | why (is | are | do | does) | does | do | can | could | which)
      (what | which) ..4 (mean | means | stand for)
    `,
    except: phrases`
      what ..3 (show~ | say~ | find | found | result~ | reading~ | do i | do we | should)
      (can | could | do) (i | we | you)
    `
  }
}

/** Acts that leave the next step to the patient. */
export const invitingActs: ReadonlySet<string> = new Set(
  `let-know invite-questions available see-you look-forward write-freely invites-reply asks-call asks-reply rings-you
books-visit`.split(/\s+/)
)
