import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {inCompany} from './noEmpathy.ts'

/** Standing by the patient. Source: the guide, "you are not alone", "we will get through this together". */
export const empathyStandingBy = {
  'stands-by': {
    answers: ['empathy'],
    why: 'The patient is not left alone with it.',
    phrases: phrases`
      (not | never | far from) [<intensifier> | at all | in this | going to be | be] (alone | on your own \
          | by yourself)
      (you | u | ye) (do not [have to] | will not | should not [have to] | need not | are not | shall not) ..6 \
          (alone | on your own | by yourself)
      (not | never) [have to | need to | going to | be] <go-through> ..6 (alone | on your own | by yourself)
      (not | never) [have to | need to | going to | be] <go-through> ..6 without (us | me | help)
      (we | i) (are | am | will be | remain | stay | stand | walk | go | all are) [all | right | here] \
          (with | beside | behind | alongside | by) (you | u | your side | both of you | your family)
      (we | i) (are | am | will be | remain | stay | stand | walk | go | all are) (still | always | fully) \
          (with | beside | behind | alongside | by) (you | u | your side | both of you | your family)
      (by | at | on) your side
      in your corner
      (behind | beside | alongside) you (all | every | in | both | as | on | through | whatever | the)
      with you (all the way | every step | in this | on this | through | whatever | day and night | each step \
          | the whole way | at every | always | no matter)
      (you | u) have (us | me | my | a whole team | a team | our | an ally | people | backup | all of us) ..2 \
          (behind | beside | in your | support | with you | got | number)
      (we | i) (have) (got) (you | u)
      (got | has) your back ($ | and | in this | on this | whatever | no matter | through | throughout | here | \
          hey | all the way | every | always)
      every step (of the way | with you)
      (here | there) for (you | u | both of you | him | her | your family)
      (we are | i am | always | team is | all | is) here (to support | to listen | for you | whatever comes \
          | the whole way | all the way | every step)
      (we are | i am | always | team is | all | is) here to help guide
      (we are | i am | always | team is | all | is) here to help you \
          (through | carry | cope | with this journey | manage)
      (get | go | work | come | walk | face | tackle | figure | take | sort | fight | see | handle | navigate | beat \
          | manage | deal | make | carry | ride) ..5 through ..3 together
      (get | go | come | walk | see | help | guide | support | make | carry | pull) \
          (you | u | your family | both of you | it | this | that) ..1 through (this | it | that) [together | \
          with you]
      (get | come | make it) through (this | it | that)
      (get | go | work | face | tackle | take | figure | fight | beat | handle | walk | do | navigate | carry \
          | manage) (this | it | that | this out | it out | this on | that out | things | whatever comes \
          | one day at a time) [one ..4] together
      (work through | face | tackle | handle | navigate | fight | beat | in) this together
      (we are | all) in (this | it) (together | with you)
      together ..3 (every step | step by step | one step at a time | all the way)
      walk~ ..4 (path | road | journey) [with | together | alone]
      (committed | want) to (walking | walk | support | helping you through) [this] [path]
      (support | supporting) (you | u | both of you | your family) \
          (and | in | through | on | every | as | during | with | along | however | whatever | at)
      (we | i) (will | would like to | want to) (support | stand by) (you | u | your family)
      (we | i) (will | are) not [going to] (leave | abandon | give up | let you down | drop | forget | stop)
      (not | never) (giving up | give up) on (you | this | him | her)
      your [whole | care | entire] team (is | are) ..4 (you | your | behind | corner)
      (team | family | all of us | everyone here | everybody here | we) ..4 (behind you | beside you | in your corner)
      (lean on | leaning on) (us | me | people | your | someone)
      (you | u) (are) (held up | supported | cared for | loved | in our thoughts)
      (whatever | come) (comes | what may | happens | you decide | it takes) ..5 \
          (here | with you | beside | together | support)
      (here | there | with you) (whatever | come) (comes | what may | happens | you decide)
      (we | it | this | things | together) ..4 one (step | day) at a time
      without us
      (take it on | holding the) ..4 (beside you | other rein | with you)
      by yourself tonight
      (team | ward | staff | surgery | clinic | unit | practice | reception | all of us | everyone here \
          | everybody here | nurses | midwives | girls | and i | of us) ..5 (rooting | pulling | cheering) (for \
          | on) (you | your)
      (rooting | pulling | cheering) for you [both | two] (all the way | in this | with every | every \
          | at every | through)
      (cheering for | rooting for | pulling for) you with every
      (staff | team | ward | unit | all of us | nurses | midwives | we are all) ..4 cheering you [both] on
      (we | i | all of us | everyone here | everybody here) (are | am | is) [all | both | always | firmly | right] \
          on your team ($ | in this | no matter \
          | all the way | whatever)
      (we | i) [do | will | all | always] have your (back | backs) ($ | and | in this | on this | whatever | no \
          matter | through | throughout | here | hey | all the way | every | always)
      (you have) [all | both] (our | my) [full | complete | whole | total | entire] (backing | support) ($ | in \
          | with | whatever | and | through | all)
      (lean | count | rely | depend) on (us | me | our team | all of us) ($ | through | in | on the | whenever | \
          to be there | whatever | when it | when things | as much)
      (tackle | face | fight | go through | beat | walk) (this | it | that | these | whatever) ..2 (side by side | \
          shoulder to shoulder | hand in hand)
      (do | handle | manage) (this | it | that | whatever) ..2 (side by side | shoulder to shoulder | hand in \
          hand) ($ | you and)
      (tackle | face | do | fight | go through | handle | manage | beat | walk) (this | it | that | these | \
          whatever) ..2 as a team you and (us | me | i)
      across the finish line
    `,
    except: phrases`
      alone in the (appointment | room | house | ward)
      (form~ | letter | prescription | sample~ | script | papers | kit | copy | result~ | report | package | \
          referral \
          | certificate | order) (is | are | will be | is ready | are ready | waiting) here for you
      every step of the way is
      your you are not alone
      well at your side
      (pleasure | happy) to go
      on your journey
      (do not | never | not (to | be)) (drive | walk | take | shower | bathe) ..6 (alone | by yourself | on your own)
      not (drive | take | shower | bathe) ..6 (alone | by yourself | on your own)
      (should | must | can | may | would | ought) not walk ..4 (alone | by yourself | on your own)
      will not (go | walk) (home | in | to the | alone until)
      (do not | not | never) (sleep | stay | travel) ..6 (alone | by yourself | on your own)
      (do not | never | should not | must not | not to) (go | be left) ..6 (alone | by yourself | on your own)
      (not | never) (drive | be) ..2 (home alone)
      (do not | never | should not | must not | not) be (alone | by yourself | on your own) (with (him | her \
          | them | it ..1 tonight) | right | now | tonight | this (night | evening) | at night | until | till \
          | while | $ | get | and (call | get | tell))
      alone ..2 (is not | cannot | may not | does not)
      (live | lives | living | staying) (alone)
      (with you) (is | at (the | your | our | <clock>) | and bring | when you come | to your (visit | appointment))
      (review | discuss | go over | look at | go through) ..6 together
      (bring | take | carry) ..8 with you
      (medicine | diet | exercise | tablet~ | rest | x ray | blood test~) alone
      (delighted | happy | glad | pleased) to support
      on your side (with | when | not | for | of the)
      (lie | sleep | lying | sleeping | turn) on your side
      not (safe | able | wise | good) ..3 (alone | on your own)
      resolve~ on (its | your) own
      not (stop | start | change | adjust | restart | increase | take | treat | remove | squeeze | use \
          | stopping) ..6 \
          (on your own | by yourself)
      go through (this | it) (checklist | list | form)
      (i | we) (will | are) not stop
      got you (out of | booked | onto | off | down for)
      (while | now | since) (i have | i) got you
      you are there for (her | him | them | your family)
      <talking-helper> ..5 (help | guide \
          | support) ..3 through (this | that | it)
      (would | it could) be a place where you are supported
      (find | talk to | seek | tell | reach out to | look for) ..2 (someone | somebody | people | therapist | \
          group) who \
          (can | could | will | would) support you
      (helped | seen) ..1 (couples | families | people | clients) ..12 get through this
      (hope | trust) ..3 (well | fine | ok | good) by your side
      (but | is) never by yourself and
      (rule | twice a week | drinks) never alone and
      ${inCompany}
    `,
    unless: ['condition']
  }
} as const satisfies ActGroups
