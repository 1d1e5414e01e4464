import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'
import {noStep} from './noStep.ts'

/** What the patient, or the clinic, is to do next, or that there is nothing to do (docs/sources.md#pemat). */
export const nextStep: MarkGroups = {
  asked: {
    why: 'Asks for something.',
    phrases: phrases`
      (please | kindly | remember to | make sure | be sure | try | feel free | do not | don't | never | avoid \
          | consider)
      (you | he | she | they) (can | should | need | must | may | could | will need | might | have to | ought) \
          [to | also | now | then]
      (i | we) (would | d) (like | recommend | suggest | advise | ask | encourage | prefer | want)
      (i | we) (recommend | suggest | advise | ask | encourage | want | need | urge)
      (i will | we will | i'll | we'll | i am going to | we are going to | let us | let's | lets | i have (ordered \
          | sent | put | booked | asked | placed | called | faxed))
      (we have (ordered | sent | put | booked | asked | placed | called) | has been (ordered | sent | booked | placed \
          | scheduled | refilled))
      (will | 'll) (discuss | call | see | review | explain | send | reach | ring | let | tell | contact | go over \
          | talk | be in touch)
      (take | stop | start | use | apply | text | call | ring | phone | come | bring | book | schedule | keep \
          | continue | drink | eat | rest | wait | see | send | reply | write | let | go | get | give | check | watch \
          | put | hold | repeat | finish | return | tell | message | contact | ask | follow | read | open | pick \
          | skip | avoid | stay | wear | switch | swallow | sign | fill | show | have) \
          (the | a | an | your | it | this | that | them | me | us | in | on | to | off | up | at | one | two | half \
          | only | care | out | for | with | any | <number> | <medicine> | <day> | some | more | plenty | home | back \
          | from | by | as | what | how | over | every | no | another | all)
    `,
    except: noStep
  },
  treatment: {
    why: 'Names the treatment, or what it does: whoever reads it knows what comes.',
    phrases: phrases`
      (<medicine> | ointment | compounded | fiber | fibre | sitz bath~ | physio | physiotherapy | exercises | splint \
          | brace | surgery | operation | infusion | injection~)
      (<procedure> | <test> | biopsy | referral) (is | are | will be) [also | now] (needed | required | advised | recommended \
          | due | planned | booked | the next step)
      (cure~ | treated | treatment | treat | heals | responds to | respond to | settles with | softens with)
      (buys | earns | gets | means | needs | calls for | asks for) ..2 \
          (<procedure> | colonoscopy | scan | camera | visit | referral | tablet~)
      (stay | stays | keep | keeps | leave) (on | off | in | put)
      (<number> | few | some) (day~ | week~ | wks | wk | month~) of
      # Directions without a verb of their own, and those that put judging off.
      (<test> | <procedure> | surgeon | specialist) (is | comes | are) next
      (judge | review | reassess | decide | look again) (at | in | after)
      no ..1 (after | before | until | till) (<number> | <clock> | <day> | noon | supper | dinner | bed | bedtime \
          | six | seven | eight | nine)
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
  telegram: {
    why: 'A step without a verb, as busy people write it: what is taken, when the next test is, how much of what.',
    phrases: phrases`
      ^ [and | the] same
      (same | usual) ..2 (<medicine> | <drug> | statin~ | maintenance | binder~ | dose~ | tablet~ | pill~ | regimen \
          | routine | treatment | insulin | inhaler~ | cream | drops | meds | medicine~ | diet | plan | mg)
      ^ ..3 (stays | continues | stands | goes on | carries on | unchanged) $
      (<medicine> | <drug> | dose~ | tablet~ | pill~ | meds | medicine~ | treatment | therapy | everything | all else) \
          ..1 (stay | stays | remain~ | continue | continues | unchanged | as (is | before | usual | now | ever \
          | you were) | the same)
      # When it is looked at again.
      (test | check | retest | scan | look | bloods | labs | review | draw | measure | weigh | swab | screen) ..1 again
      again (in | at | next | after | on | before) ..2 (<time-span> | <day> | <number> | spring | summer | autumn \
          | fall | winter | year | easter | christmas)
      next ..2 (control | check | check-up | checkup | test | scan | look | bloods | labs | smear | mammogram \
          | screen~ | draw | review | injection | shot | dose | visit | appointment | clinic | infusion | one)
      (next | in [the] | this | come | until | till) (spring | summer | autumn | winter | new year | easter | christmas)
      (bloods | labs | scan | x-ray | xray | ultrasound | echo | dexa | smear | mammogram | swab | ecg | spirometry \
          | colonoscopy | scope | camera | biopsy | mri | ct) (in | on | at | next | before | after | by | first \
          | today | tomorrow | tonight) ..1 (<day> | <time-span> | <clock> | <number> | spring | summer | autumn \
          | winter | that | then)
      (<clock> | <number> am | early morning) (<analyte> | <test> | bloods | labs | fasting | sample)
      (back | home | off | out) (in | by | on | at) (<time-span> | <day> | <clock>)
      (as | if) (comfort | pain) (allows | permits | lets you)
      (gluten | dairy | lactose | salt | sugar | alcohol) free (from | for)
      ^ (boil | peel | cook | soak | wash | rinse | grill | swap | cut | mix | warm | cool) (the | your | some | a)
      every ..1 (second | third | other | <number>) (day | week | month)
      # How much of what.
      ^ (less | more | fewer | half | no more | plenty of | lots of | small | smaller)
      (less | fewer | more) (salt | sugar | alcohol | wine | beer | sake | rice | bread | coffee | tea | sweets \
          | walking | steps | sleep | sun | protein | milk | fish | sitting | screens)
      (go | going) (easy | gently | slow | slowly | light | lightly) [on | with]
      <number> ..1 (liter~ | litre~ | glass~ | cup~ | minutes | steps | portions) ..1 \
          (of | a day | daily | each | every | water)
      (minute~ | hour | half an hour) of (sun | sunshine | daylight | walking | exercise | light | rest | quiet \
          | stretching)
      (water | fluids | salt | protein) ..1 <number> (liter~ | litre~ | l | ml | g | gm | grams | glasses)
      (calcium | iron | zinc | magnesium | folate | folic acid | vitamin [b | c | d]) \
          (and | with | every | at | after | before | once | twice | daily | tablet~ | pill~ | drops | from | for)
      (lotion | cream | gel | shampoo | spray | soap | oil | balm | patch | patches | mouthwash | emollient \
          | moisturizer | drops | powder | plaster | bandage | dressing | socks | insoles | collar | boot | sling) ..2 \
          (after | before | at | on | twice | daily | every | once | for | in the | each | under | overnight | nightly \
          | until)
      <number> (mg | mcg | units | iu | ml | tablet~ | puff~ | drops | caps | capsule~) ..2 \
          (daily | weekly | nightly | once | twice | at | every | each | a day | tonight | tomorrow | from)
      ^ (rest | ice | heat | elevation | honey | steam | crutches | splint | physio | salt water | fluids | lozenges \
          | compresses) $
    `,
    except: phrases`
      (same as | the same ..2 (level | number | value | result | size))
      (more | less | fewer) than
      # A result of the time before.
      (last | previous | at the last) ..2 (test | check | scan | look | visit)
    `,
    unless: ['question', 'history']
  },
  allowed: {
    why: 'What the patient may do is a step too.',
    phrases: phrases`
      (ok | okay | fine | free | cleared | allowed | permitted | welcome | alright | all right | safe | clear) ..3 to \
          (take | get | have | eat | drink | go | fly | drive | travel | use | start | stop | swim | run | walk \
          | exercise | return | work | try | wait | leave | skip | wear | do | be | resume | continue | breastfeed \
          | lift | play | dive | give | keep | put)
      (is | are) [perfectly | quite | generally | usually | also] (safe | allowed | permitted | welcome)
      (may | can) (go | fly | drive | travel | swim | run | walk | exercise | eat | drink | take | stop | start \
          | return | have | use | wear | do | resume | play)
      (fit | clear~ | ready) (to | for) (fly | drive | travel | work | surgery | school | sport | duty | play)
    `,
    unless: ['question']
  },
  settled: {
    why: 'Closes the matter in other words.',
    phrases: phrases`
      nothing ..1 to (follow~ | chase | add | treat | fix | change | see | report | act on | watch | worry | repeat \
          | discuss | alter | correct)
      no ..1 (therapy | medicine~ | medication~ | tablet~ | pill~ | drug~ | treatment | intervention | surgery \
          | operation | test~ | scan~ | visit~ | bloods | statin | antibiotic~) \
          ($ | for now | then | yet | here | at all | now)
      (all | is | are | now | it) (settled | sorted | done | over | dealt with | wrapped up | cleared up | finished \
          | resolved)
      (case | file | matter | chapter) (is | now) ..1 (closed | over)
      (stable | steady | unchanged | the same) (since | for | over | from | all)
      (built | made | born | wired) (like | that way | this way | so)
      (normal | usual | right | fine) for (you | him | her)
      (off | from) (the | my | our | your) (list | books | worry list)
      (rest easy | breathe (out | easy) | cross it off | forget (it | about it) | ignore it | leave it at that \
          | end of story)
      (may | can | could | should) [just | safely] be (left | ignored | forgotten)
      (happy | content | satisfied | pleased) with ..1 (your | the | this | that) ..1 (dose | treatment \
          | tablets | medicine \
          | plan | regimen)
      (self-limiting | goes by itself | goes away by itself | on its own)
    `,
    unless: ['question', 'condition']
  },
  nothing: {
    why: 'Says that nothing is to be done.',
    phrases: phrases`
      nothing (else | more) $
      (nothing | no) (needs | to do | more to do | else to do | else needed | to be done | needed | for you to do \
          | further | new | change~ | action | follow up | treatment)
      (no | not) ..4 (need | needed | necessary | required | indicated)
      (do not | does not | will not) need
      no ..2 (advised | recommended)
      (carry on | as (is | are | they are | it is | before) | fine for now | (until | till) the next)
      (has | have) been (requested | ordered | booked | arranged)
      (needs | need | asks for | calls for | wants) (nothing | no)
      (of no (consequence | concern | importance) | nothing (to worry | to do | sinister | to fear) | no (concern \
          | worry | bother) | a shrug | i shrug)
      (all (where | as) (we | i) (like | want | expect~) | leave (it | them | that) (be | alone) | can (stay | wait) \
          | so walk | harmless)
      (discharged to | back to your (gp | doctor))
      (no (change~ | action | follow up | further) | all set | good to go | same (dose | plan | time) | see you \
          | (next | due | recheck | repeat) ..6 (<number> | <time-span> | <day> | <clock>))
      ((rpt | rv | rtc | recheck | repeat) <number> | more (red meat | fruit | vegetables | water | fiber | fibre \
          | lentils | iron | salt | sleep) | (mg | iu | mcg | units) ..1 (otc | daily | weekly))
      (in <number> (day~ | week~ | month~ | year~) | follow up | appointment | plan is | the plan | referral \
          | treatment (is | will | would) | treated with)
    `
  }
}

/** The finding itself goes on being told: how large it is, where it lies, what its name means. */
export const findingDescribed: MarkGroups = {
  finding: {
    why: 'Who knows what was found knows no more of what happens now.',
    phrases: phrases`
      ^ [and | but] (it | that | this | these | those | they | both) (is | was | are | were | measures | measured | lies \
          | sits | presses | pushes | has | looks | looked)
      ^ [and | but] (the | your) ..1 (<body-part> | <analyte> | bone~ | tear | break | crack | lump | nodule | cyst | polyp \
          | stone~ | mass | spot | area | lesion | shadow | swelling | tumor | clot | iron | level~ | number~ | count~) \
          (is | was | are | were | measures | measured | lies | sits)
    `,
    except: phrases`
      # When, by whom or by what it is dealt with.
      (it | that | this | these | those | they | both | is | was | are | were) ..12 (<day> | <time-span> | <clock> | <procedure> \
          | <medicine> | <clinician> | booked | for (the | your | our | my) | next | until | till | then | later | again \
          | on (order | its way | the way | the list))
    `,
    unless: ['condition', 'question']
  }
}

/** The patient asks what something is, does or means, and the answer is all that they want. */
export const knowledgeQuestion: MarkGroups = {
  what: {
    why: 'Whoever asks what a word means has not asked what to do.',
    phrases: phrases`
      ^ [hi | hello | so | and | also | doctor | doc] (what (is | are | does | do) | why (is | are | do | does) | does \
          | do | can | could | which)
      (what | which) ..4 (mean | means | stand for)
    `,
    except: phrases`
      what ..3 (show~ | say~ | find | found | result~ | reading~ | do i | do we | should)
      (can | could | do) (i | we | you)
    `
  },
  permission: {
    why: 'Whoever asks whether something may be done wants a yes or a no.',
    phrases: phrases`
      is it ..2 (ok | okay | safe | fine | alright | all right | bad | normal | dangerous | harmful | allowed) ..2 \
          (to | for | that | if)
      (can | may) i ..2 (take | eat | drink | use | have | fly | drive | swim | exercise | mix | combine | go | wear \
          | travel | lift | run)
    `
  }
}

/** Acts that leave the next step to the patient. */
export const invitingActs: ReadonlySet<string> = new Set(
  `let-know invite-questions available see-you look-forward write-freely invites-reply asks-call asks-reply rings-you
books-visit`.split(/\s+/)
)
