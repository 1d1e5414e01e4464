import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {calledOff, edWhoDied} from './nothingOfTheSort.ts'

const order = ['condition', 'question', 'education', 'history'] as const

/** Critical information in a few words, as on boards, phones and between shifts: verdicts, places with haste, doses with a day. */
export const criticalTerse = {
  'place-in-haste': {
    answers: ['critical', 'highAcuity'],
    why: 'Where to go, without a verb: "Surgical admissions, now", "Emergency vet tonight", "ER, someone else drives".',
    reason: 'an instruction to get emergency care',
    phrases: phrases`
      ^ [then | so | nope | no | please] (<emergency-place> | 911 | 999 | an ambulance \
          | ambulance | l & d | the ed | the er) $
      ^ [then | so | nope | no | please | straight to | back to] (<emergency-place> | 911 | 999 | an ambulance \
          | ambulance) (now \
          | tonight | today | please | right now | this minute | in an ambulance | with | and say | someone else \
          | passenger seat | not)
      ^ [then | so | nope | no | straight to | back to | the] (surgical | vascular | stroke | eye | hand | burns \
          | haem | transplant | oncology | maternity | spinal | spine | maxfax | ent | ortho | urology | neuro~ \
          | obstetric | gyne | gynae) (ward | admissions | assessment | unit | team | surgeon | casualty \
          | service | on call) [please] (now | tonight | this hour | this minute | right now | within the hour)
      ^ [then | so | nope | no | straight to | back to | the] (emergency vet | avian vet | exotics vet | equine vet \
          | surgery vet | vet | ent on call | acute oncology | surgical assessment | admissions | theatre) [door] \
          [please] (now | tonight | right now | this minute)
      (this | that | it) (is | means | belongs in) (the | an | a) (hospital | er | ed | a & e | emergency) \
          [visit | job | trip | call | thing | baby | matter] (now | tonight | today | not | $)
      ^ [so | ok | it is] time (for | to (go | head | get) to) (the | an | a) <emergency-place> \
          ($ | now | today | tonight)
      ^ hospital with (a | an | the | vascular | oxygen | max fax) ..5 (now | right now | leave now | today)
      ^ ..2 (000 | 108 | triple zero) (now | please)
      ^ then 000 $
      (not | is not) [a | the] (dentist | gp | clinic | office | urgent care | walk-in) [problem | visit | job \
          | thing] ..2 (anymore | any more | monday | tomorrow)
      ^ [and | so | but] someone else drives [you | him | her | not you] $
      (you | her | him) in the passenger seat
      (take | carry | bring | get) (her | him | them | the (baby | dog | cat)) [straight] (in | there | over \
          | to children 's) [right] (now | tonight | this minute)
      (call | ring | phone | page) (the | your) ..2 (on call | pager | transplant | oncology | coag) ..2 \
          (right now | now $ | tonight | and start)
      ^ ..1 straight back to (us | the ward | the hospital | the unit | emergency) ..2 (tonight | now | today)
      (come | go | get | her | him | them) straight back to (us | the ward | the hospital | the unit | emergency) ..2 \
          (tonight | now | today)
      (take | have | get) (him | her | them) in [to be seen] (now | tonight)
      want you on the (unit | ward) (today | tonight | now | this)
      (take | rush | run | carry | bring | drive | haul) (him | her | them | your <kin> | the (baby | dog | cat)) \
          [straight | up | over | down | back] to <hospital-by-name> [please] <at-once>
      (go | get [yourself] | come) [straight | up | over | down | back] to <hospital-by-name> [please] <at-once>
      (rush | run | carry | haul | get) (him | her | them | yourself) [up | down | over] to (the | our | your \
          | a) ..3 \
          (tonight | right now | now in a minute | at once | immediately)
      (it is | means | so it is) [the] <hospital-by-name> <at-once>
      911 and
      (911 | an ambulance) (now | sit | stay | breathe | in that order | either way | while it | do not \
          | before | first | then | till | until)
      (cool | cold) running water ..4 (20 | twenty) min~
      ^ [please | so | then] (use | give | push | inject) the (epipen | epi pen | narcan | naloxone | glucagon) now
      (narcan | naloxone) (up the nose | now $ | in now | and 911)
      (needs | need) (a | an | the) (catheter | iv | drip | surgeon) ..1 (tonight | now)
      (belongs | belong | be seen) in an (er | ed | emergency (room | department)) \
          (today | tonight | this evening | now)
      (then | now) straight to [the | your] [nearest] (hospital | <emergency-place>) ($ | please | now \
          | with (him | her | it | them))
      to [the] <emergency-place> please $
    `,
    except: phrases`
      (leave | go) now (and | to the (desk | lab))
      (left | right | bus | tram | exit | corridor | lights) ..6 straight to
      ${edWhoDied}
      (send | mail | address | fax | forward | submit | letter | record~ | bill) ..8 to [the] <emergency-place> please
    `,
    unless: [...order, 'negation']
  },
  verdict: {
    answers: ['critical'],
    why: 'A serious disease named as a verdict: "That\'s Guillain-Barré.", "Torsion.", "melanoma, 1.9 mm deep".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      ^ ..1 (that is | this is | it is | you have | you have got | he has | she has) [got | clearly | classic \
          | almost certainly] [a | an | the] (<serious-diagnosis> | <emergency-diagnosis>) (and | needs \
          | climbing | $)
      ^ (<emergency-diagnosis>) $
      ^ [likely | probable | acute | early | invasive] (<serious-diagnosis>) (early | grade | stage | caught \
          | <number> mm | of the | active | again | back)
      (<serious-diagnosis> | <emergency-diagnosis>) (until | till) (proven | proved | shown | someone | the (scan \
          | test | ct) ..2 says) [otherwise]
      biopsy (is back | came back | says) ..3 (<cancer> | <serious-diagnosis>)
      you (have | have got) (gdm | gestational diabetes | lyme | pcv | tb | hiv | hep b | hep c | lupus \
          | rheumatoid | celiac | coeliac)
      (test~ | swab | fit | stool | blood~ | screen | sample) ..2 (is | came back | returned) (reactive | positive) \
          ..8 (injection | treatment | chelation | colonoscopy | scope | biopsy | penicillin)
      (has lost its | has no) blood supply
      (needs | has) to be (ruled out | excluded) ..8 (this week | today | urgent | now | not optional)
      (pushing | pressing | leaking | climbing | spreading | heading) (on | into | up | for | towards) (the \
          | your) (optic | airway | brain | cord | chest muscles | bloodstream)
      (blocked and infected | infected and blocked)
      (not | is not) getting enough (blood | oxygen)
    `,
    except: phrases`
      (not | no | never | without | negative | free | clear | harmless | benign | nothing) ..3 (<serious-diagnosis> \
          | <emergency-diagnosis> | <cancer>)
      (<serious-diagnosis> | <emergency-diagnosis>) (clinic | center | support | charity | nurse | leaflet \
          | screening | society)
      <serious-diagnosis> [(and | or | skin) ..1] <against-illness>
      <serious-diagnosis> <named-for-illness>
      you (have | have got) (lyme | pcv | tb | hep b | hep c | celiac | coeliac | lupus) ..1 <against-illness>
      positive ..6 (immune | immunity)
      <paperwork> (needs | has) to be
      ^ <serious-diagnosis> of the ..2 (is | are | happens) ..2 (rare | common | uncommon | very rare | frequent | a)
      (since | as | because | given that | now that) you (have | have got) (lupus | rheumatoid | celiac | coeliac)
    `,
    unless: [...order, 'negation']
  },
  'dose-and-day': {
    answers: ['critical'],
    why: 'A dose and when it begins, and no more: "150 bid from tonight", "pred 2.5 to 0 from the 1st".',
    reason: 'a change to a medicine',
    phrases: phrases`
      <number> (<dose-unit> [bid | tid | qid | qd | bd | tds | od | daily | once | twice | nightly | at bedtime \
          | at night | with supper] | bid | tid | qid | bd | tds | daily | nightly | at bedtime) [a day | daily] \
          (from | as of | starting | beginning | starts | start | begin) (today | tonight | tomorrow | tmrw | now \
          | bedtime | dinner | supper | breakfast | the 1st | the next meal | <weekday>)
      <number> <dose-unit> to <number> [<dose-unit>] ..2 (from | as of | starting | tonight | today)
      (go | drop | drops | cut | bump | step) [it] (to | up to | down to | by) <number> (<dose-unit> | tablet~ \
          | capsule~ | pill~ | unit~ | puff~ | and stay | half) ..3 (from | as of | starting | tonight | today \
          | starts)
      <named-drug> (down | up) (by | to) (a third | half | a quarter | <number>)
      <named-drug> (can | may) end (now | today | here | $)
      (off | quit) (the | your) <named-drug> ..2 (today | tonight | now | as of | from | until | till)
      <named-drug> off (as well | too | today | tonight | until | till)
      <named-drug> (is | are) (on hold | paused | out | in the bin | finished | done | history) \
          [from | for | until | till | as of | now | today | tonight | too]
      <named-drug> ..2 (goes | go) in the (bin | trash | rubbish)
      (bin | toss | chuck | flush | ditch | dump | trash) (the | that | those | your) [rest of the \
          | other] <named-drug>
      (the | that) ..2 (patch | gel | cream | ring) (comes | goes) off (today | tonight | now | for good | this)
      (off | stop | drop | lose) the (gel | cream | patch | drops | spray | lozenges | pills) (from | today \
          | tonight | now | for good)
      ^ [so] (stop | drop | bin | quit | hold) it (fully | entirely | today | now | tonight | completely \
          | altogether) $
      (no | not a | not one | not another | not a single) (second | more | further) (capsule | tablet | pill \
          | puff | sip | drop | dose | injection | spoon)
      ^ [please | so | but] (no | not a | not another | not a single) (second | more | further) one [please \
          | today | tonight] $
      (no | not) [one] more of (the | your | that | those) ..3 (tablets | pills | drops | capsules | powder)
      (start~ | begin~) [it | them | both | again | with | the ..2] \
          (tonight | this evening | with (tonight 's | the next meal | dinner | supper | breakfast))
      (first (dose | one | two) | first two doses) ..3 (tonight | today | with \
          (the next meal | dinner | supper | breakfast) | this evening | tomorrow (am | morning))
      (once a week | weekly) not daily
      once a week not every day
      (restart | get back on) it (today | tonight | now | right now | with the next meal | at once)
      do not restart at <number>
      (treat yourself | you are) [as] (unprotected | out of cover)
      condoms (until | till | from tonight | from today)
      one (single) (capsule | tablet | dose) (today | tonight | now)
    `,
    except: phrases`
      (first | next | last | second) (dose | one) ..4 (<vaccine> | nurse | visit)
      (same | unchanged | as before | continue | carry on) ..3 (<number> | <named-drug>) ..4 \
          (today | tonight | tomorrow)
      <named-drug> (is | are) (on hold | out | finished | done) (at | of stock | for (you | pick | pickup | delivery) \
          | and (ready | will))
      (the | that | those | your) [rest of the | other] <named-drug> (needle~ | syringe~ | bottle~ | box~ | cap~ \
          | wrapper~ | packaging)
      <not-ordered>
      <medicine-business>
      (stop | drop | bin | quit | hold | restart | start~ | begin~) [the | your] <no-medicine>
      there is no second (dose | injection | shot)
      (class~ | course | group | meeting | clinic | hours | closure | school | shift | exercise~ | <paperwork>) ..3 \
          (start~ | begin~)
      (no | not one | not a single) ..3 (is | are | was | were) (needed | due | left | missed)
      (start~ | begin~) with (breakfast | dinner | supper) (only | first | please) $
      something you can start (tonight | today) $
    `,
    unless: [...order, 'negation']
  },
  'within-the-window': {
    answers: ['critical'],
    why: 'A test, a procedure or a specialist inside a window that must not pass: "inside 4 weeks", "not optional".',
    reason: 'an instruction to be seen as soon as possible',
    phrases: phrases`
      (needs | need | has to have | must have) (a | an | the) ..2 (scope | scan | biopsy | colonoscopy | endoscopy \
          | mri | ct | ultrasound | echo | eeg | angiogram | stent | drip | catheter | dilated exam | camera test \
          | surgeon | oncologist | cardiologist | neurologist) ..2 (this \
          week | inside (<number> | two | three | four) weeks | within (the month | the week | <number> | two \
          | three | a week | days) | in the next (couple of | few | two | three | <number>) (weeks | days) | today \
          | tonight | within hours)
      (needs | need | has) to be (drained | opened | scoped | biopsied | operated on) ..6 (today | tonight \
          | this week \
          | in the next | within | inside | soon)
      (scan | scope | biopsy | ct | mri | clinic | bloods | visit) (is | are) not optional
      (not someday | not some day | no negotiating | cannot slip | do not let it slide | do not let the booking slide)
      (fast track | fast-track | urgent) (referral | two-week | two week | pathway)
      (urgent two-week | urgent two week | 2ww)
      put (the | your) referral (in | through) as urgent
      (window | chance) (shuts | runs out) (tonight | tomorrow)
      amputate ..4 (within this week | this week | today | tomorrow)
      you are staying in tonight
      the (jab | injection | shot) has to go in before
      (needs | need) a (catheter | drip | drain) (this morning | this afternoon | now | tonight | today)
    `,
    except: phrases`
      (needs | need) (a | an | the) ..2 (routine | yearly | annual | repeat | regular | signature)
      <paperwork> (needs | need | has) to be
      ${calledOff}
    `,
    unless: [...order, 'negation']
  },
  'until-safe': {
    answers: ['critical'],
    why: 'What must not happen before something is safe: "no contact sports until the ultrasound", "keep eating gluten till the biopsy".',
    reason: 'an instruction that a treatment or test depends on',
    phrases: phrases`
      no (contact sports | driving | flying | baths alone | sex | weight on | alcohol at all \
          | swimming alone) [at all | and] ..6 (until | till | before | with it)
      no (driving | baths alone) and no (driving | swimming | baths | ladders | climbing | heights | power tools)
      (keep | go on) eating (gluten | bread | wheat) (until | till)
      do not (go | start) ..2 (gluten free | gluten-free) ..2 (until | till)
      do not (fly | dive | start cycle | leave town) ..6 (until | till | next | on | with)
      (nil by mouth | clear fluids only | nothing to eat) from
      keep (weight | pressure) off it (until | till | from)
      put no weight on
      (not one | not a single) day (is | may be | can be) (skipped | missed)
      do not skip (one | a | a single | any) (dose | tablet)
      taking (your | the) car keys
      should not sleep (there | in that house) (tonight)
      no weight (through | on) (that | the | your | this) <body-part> for <number> (days | weeks)
      no breastfeeding for [the] [<number>] (week | day | days | hours | weeks) after
      express and (discard | throw)
    `,
    except: phrases`
      ^ taking (your | the) car keys from
    `,
    unless: order
  }
} as const satisfies ActGroups
