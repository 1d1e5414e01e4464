import {phrases} from '../phrases.ts'
import {type ActGroups, order} from './act.ts'
import {count, named, taken} from './medicineParts.ts'
import {noneOfYours} from './nothingOfTheSort.ts'
import {supplement} from './supplements.ts'

/** In what form it is taken. */
const form = phrases`(tablet~ | pill~ | capsule~ | patch~ | liquid | liquid form | drops | jab~ | injection~ \
    | inhaler~ | infusion~ | pen | pens | pump | spray | syrup | suppositor~ | gel | implant | depot \
    | (weekly | daily | monthly) (one | version) | <prescription-medicine>)`

/** A change that is none to the patient. */
const unchanged = phrases`
  (brand~ | generic | maker~ | manufacturer~ | same | supplier~ | packaging | copay | insurance | plan)
`

/** A medicine in another form, strength or dose, taken up again, put off, faulty or mislabeled, in everyday verbs. */
export const criticalOrders = {
  'form-changed': {
    answers: ['critical'],
    why: 'Another form or device: "We are moving you from the tablets to an injection".',
    reason: 'a change to a medicine',
    phrases: phrases`
      (move | moving | moved | switch | switching | switched | transfer | transferring | transferred | put | putting \
          | shift | shifting | shifted | change | changing | changed | swap | swapping | swapped | get \
          | getting | convert | converting) (you | him | her | them | <capital>) [across | over | away \
          | off] [from ..3 ${taken}] (to | onto | on to | on) [a | an | the | your | weekly | daily | once weekly \
          | one of] ..1 ${form}
      (move | moving | moved | switch | switching | transfer | shift | shifting | change | changing | go | going \
          | come | coming) [you | him | her | them] [across | over] from ..2 ${taken} ..3 (to | onto | on \
          to) ..2 ${form}
      (going | go | moving | move | change | changing) from ${count} ${taken} [a day | daily | a week] to ${count}
      (swap | change | exchange | replace | trade | switch | swapping | changing | replacing) [the | your | his \
          | her | those] ..1 ${taken} (for | with | by | to) [a | an | the | these | those] [new \
          | next] ..1 (${taken} \
          | (stronger | weaker | white | pink | blue | yellow | red | green | brown | <number> <dose-unit>) one~)
      ^ [please | so | now | then | kindly] (swap | exchange) [the | your | his | her] ..1 ${taken} (for \
          | with) ..4 one~
      (use | start | take | wear | apply | inject) the new (pen | patch | inhaler | puffer | drops | tablets \
          | capsules \
          | injection | spray) (once (a | daily | weekly | every | each | per) | twice | <dose-schedule> \
          | <from-when> | instead)
      (move | shift | switch | change | put) (you | him | her) (to | on | onto | on to) (a \
          | the) [<dose-schedule>] (evening \
          | morning | weekly | daily | night | single | divided) dose
    `,
    except: phrases`
      ${form} of the same (drug | medicine)
      of the same (drug | medicine)
      (the | a) change from
      ${form} (record | diary | chart | portal)
      liquid (soap | diet | nitrogen | food~) | gel (nail~ | pack~ | pad~ | polish | cushion~)
      to ${count} [${taken}] (is | would be) (something | a thing | an option | a question | one option)
      dose (record~ | chart~ | diary | sheet~ | reminder~ | log | calendar | box~ | clinic)
      ${unchanged}
      (empty | finished | used | spare | expired) ..1 ${taken}
      ${supplement}
      (move | moved | moving | put | switch~ | shift~ | change~) (you | him | her | them) ..2 (to | on | onto) [the \
          | our | a] ..2 (list~ | class~ | clinic | appointment~ | slot | visit~ | week)
      ${form} (clinic | class | list | room | appointment | slot | visit)
      <not-ordered>
      <medicine-business>
      (can | could | may | might | option | consider | talk about | discuss | think about | like to try) ..4 \
          (move | switch | change | swap | put | get | shift | transfer | convert)
      (how | when | where) to (swap | change | replace)
      (change | swap | replace | changing) [the | your] ..1 ${taken} (every | each | for you)
      for ..1 ${taken} (technique | training | lesson)
      (put | putting) (you | him | her | them) on
      (after | before | when | if) ..2 (swapping | changing | switching | replacing)
    `,
    unless: [...order, 'education', 'history']
  },
  'strength-new': {
    answers: ['critical'],
    why: 'A new strength by which the old count would be a wrong dose: "The new ones are stronger, take one".',
    reason: 'a change to a medicine',
    phrases: phrases`
      (switch | change | move | go | changing | switching) [over] to (the | your) [new] <number> <dose-unit> [${taken}]
      (use | take | start) the <number> s ..2 (rather than | instead of | not | and not | in place of)
      (higher | lower | stronger | weaker | new | different | reduced | increased) strength (of | for) [your | the \
          | his | her] ${named}
      ${taken} ..6 (are | is) ..1 (twice | double | half | three times | triple) (the | as) ..1 (strength | strong)
      ${taken} ..6 (are | is) ..1 (twice | double | half | three times | ten times) (the | your) ..1 (old | previous \
          | last | former) ..1 (strength | dose | one~)
      ${taken} ..6 (are | is) ..1 (stronger | weaker) ..4 (take | use | give) [only | just | now] ${count}
      (script | prescription) is for the (stronger | weaker | higher | lower) ..1 ${taken}
      (new | these | white | blue | pink) ..1 (one~ | box | bottle | tablets) (is | are) (twice | double | half \
          | three times) ($ | the (strength | dose | amount) | as (strong | potent))
      (bin | discard | throw out | throw away | stop using) the old (strength | dose)
      the <number> s [now] [and] not the <number> s
      (upped | raised | raising | changed | doubled | halved | lowered | lowering | reduced | increased | upping \
          | changing | increasing | reducing) (the | your | his | her) strength ($ | to | from | by | now | today \
          | tonight \
          | because | as | since | so | of ..1 ${taken})
      (upped | raised | raising | doubled | halved | lowered | lowering | reduced | increased | upping | increasing \
          | reducing) the strength of [your | the | his | her] ${taken}
    `,
    except: phrases`
      strength ..3 (as (before | always | usual) | like before | you (already | always))
      as strong (smelling | tasting | as (a | coffee | tea | the (children | children's | childrens | adult)))
      ${unchanged}
      ${supplement}
      <not-ordered>
      <medicine-business>
      (grip | muscle | core | leg | hand | arm) strength
      strength (is | are | stays | remains)
      strength ..6 same
      (comes in | there is | there are | available in) ..6 strength~
    `,
    unless: [...order, 'education', 'history']
  },
  'dose-nudged': {
    answers: ['critical'],
    why: 'A dose that moves, in everyday verbs: "We are upping your mirtazapine", "drop one tablet each week".',
    reason: 'a change to a medicine',
    phrases: phrases`
      (i | we | doctor | dr <capital> | she | he | they | team) ..3 (upping | upped | bumping | bumped | nudging \
          | nudged | trimming | trimmed | inching | stepping up | stepping down | tapering | tapered | weaning \
          | weaned | ramping up | dialing (up | back | down) | easing | pushing | creeping) (the | your | his \
          | her) ..2 (${named} | dose~ | dosage | tablet~ | insulin)
      (up | bump | nudge | trim | inch | ramp | dial | build | bring | creep | push | ease | edge | work) (the | your \
          | his | her | this | that) ..1 (dose | dosage | ${named}) [gently | slowly | gradually] [back] (up | down \
          | back | to <number>)
      (trim | nudge | ease) (the | your | his | her) ..2 (dose | dosage | ${named}) [up | down | back] (to | by | a)
      (push | bump | nudge | put | take | bring) (the | your | his | her) tablet~ [up | down | back] to <number>
      (let us | ^ [please | so | now]) (creep | inch | edge | nudge) [slowly | gently] (up | down) (on | with) [the \
          | your | his | her] ${named}
      (wean | weaning | taper | tapering) ((yourself | him | her | you) [slowly | gently | gradually] off | down \
          (the | your | his | her) | off (the | your | his | her) | the | your) ..1 ${named}
      (start | begin | starting | beginning | please | slowly | gradually) (wean~ | taper~) [slowly | down | off] [of \
          | the | your | his | her] ..1 ${named}
      (want | like | need) (you | him | her) to (wean | taper) [slowly | down | off] (off | it | them \
          | ${named} | the \
          ${named} | your ${named} | ^ | over | by | <number>)
      (should be | must be | have to be | has to be | are to be | should | must | have to | has to \
          | are to) (taking | taken \
          | take | given | give | using | use) [only | just] (${count} | once | twice) [a day | times \
          | time] [now] [and] not \
          (${count} | once | twice)
      (should be | must be | has to be) (taken | used | given) ${count} times now
      (drop | reduce by | add | go up by | go down by | take off) (half | a half | a quarter \
          | a third) [of] [a] (tablet | pill | patch \
          | capsule) (each | every | a | per)
      it is [now] [just | only] ${count} (tablet~ | capsule~ | pill~ | puff~ | patch~ | unit~ | drop~) [a day \
          | daily] [and] not \
          ${count}
      ^ [please | so | now | then | and] taper [it | them | at | from] <number>
      ^ [please | so | now | then | and | just] (reduce | drop | increase | go up | go down | come down | cut | lower \
          | raise | step up | step down | build up | add | take off | take away) [it | back] [by] ${count} [a] \
          (tablet~ | pill~ | capsule~ | puff~ | unit~ | mg | mcg | drop~ | sachet~) (each | every | a | per | weekly \
          | daily)
      (reduce | drop | increase | go up | go down | come down | lower | raise) [it] by ${count} [a] (tablet~ \
          | pill~ | capsule~ | puff~ | unit~ | mg | mcg) (each | every | a | per) (day | week | month | night \
          | fortnight | other | <number> | two | three | four)
      (step up | step down | stepping up | stepping down | move up | move down) (to the next | your | the | on the) \
          ..1 (inhaler~ | preventer | puffer~ | steroid~ | insulin)
      (i | we) ..1 (have | am | are) (put | putting | bring | bringing | brought | taken | taking | bumped | moved) \
          (the | your | his | her) ..1 (${named} | dose) (up | down | back)
    `,
    except: phrases`
      (up | down | back) (to | at) (the | our | your) ..1 (lab | desk | clinic | pharmacy | office | front)
      (back | down) on repeat
      up at (the | our | a) ..1 (meeting | round | conference | visit)
      (tablet~ | dose~) (count | reminder~ | record~ | box | diary | chart | organizer)
      wean~ ..4 (by | at) ..1 ${count} months
      wean~ ..6 (bottle~ | breast | dummy | pacifier | solids | night feeds)
      (cut | split) ..1 (pill~ | tablet~) ..6 (splitter | cutter | knife)
      (each | every | a | per | weekly | daily) ..3 as (usual | always | before | you always)
      (up | back | down) (in | on) (the | your | our) ..1 (fridge | shelf | chart | list | record~ | drawer \
          | cupboard | file)
      ${supplement}
      <not-ordered>
      <medicine-business>
      (bring | put | take) (the | your | his | her) ..2 (inhaler~ | epipen~ | eye drop~ | insulin pen) (up \
          | down | back)
      (look at | looking at | consider | considering | think about | discuss | talk about | review \
          | try) ..2 (weaning \
          | trimming | tapering | stepping)
      taper ..3 (training | mileage | run~ | race | marathon | haircut | candle)
      (dose | course) of (exercise | humor | patience | sunlight | laughter)
      (can | could | may | might) ..4 (wean | taper) ..8 (some day | eventually | next year | later on)
      up the (road | stairs | street | hill)
      step down (from | off)
      nicotine (gum | patch~ | lozenge~)
      not a
    `,
    unless: [...order, 'education', 'history']
  },
  'medicine-again': {
    answers: ['critical'],
    why: 'A paused medicine or the full dose, taken up again from a day on.',
    reason: 'a medicine to start',
    phrases: phrases`
      (go | get | come | step | put (you | him | her)) back (on | on to | onto | to) [the | your | his \
          | her] ..1 (${named} \
          | tablets | (full | usual | normal | old | previous | original | half | higher | lower) ..1 (dose \
          | strength) [of ${named}]) <from-when>
      (go | get | come | step) back (on | on to | onto | to) [the | your | his | her] ..1 ${named} (<from-when> | $ \
          | and | at)
      (go | get | come | step) back (on | on to | onto | to) [the | your | his \
          | her] ..1 dose [of ${named}] (<from-when> \
          | on <weekday>)
      pick (the | your) ..1 ${named} [back] up again
      back (on | to) (the | your) ${named} (<from-when> | on <weekday>)
    `,
    except: phrases`
      (is | are) back on ..5 and (doing | feeling)
      ${supplement}
      (go | get | come | step) back on [the] ${taken} (website | list | page)
      (want | wanted | wish | decide | choose) to go back on
      (get | come) back to (you | me | us)
      back on ..6 as ..2 (told | said | agreed | planned | advised)
      <not-ordered>
      <medicine-business>
      no (need | reason) ..2 to go back
      (can | could | may | might) ..1 (go | get | come) back on ..6 (some day | eventually | later | after \
          | once | when)
    `,
    unless: [...order, 'education', 'history']
  },
  'dose-put-off': {
    answers: ['critical'],
    why: 'The next injection or infusion, which is given later or not at all.',
    reason: 'a medicine to hold',
    phrases: phrases`
      (skip | miss | leave out | omit | forgo) (your | his | her | this week's | this month's | the (weekly | monthly \
          | next)) [weekly | monthly | next | second] ..1 (jab | infusion | injection | shot)
      (put off | postpone | delay | push back | move back | hold back | defer | postponing | delaying | deferring \
          | wait with | hang fire on) [the | your | his | her | this week's | this month's | today's | tomorrow's \
          | next week's | this | <weekday> 's] ..2 (${named} [injection~ | infusion~ | jab | shot | dose] \
          | injection~ | infusion~ | jab | dose | dose)
      (^ [please | so | and | then] do not | must not | should not | do not let him | do not let her) (have \
          | get | go \
          for) (the | your | his | her | this (week | month) 's) [next | second | third | other \
          | <weekday> 's] ..1 (jab \
          | injection | dose | infusion | shot | ${named})
    `,
    except: phrases`
      (push | move | pushed | moved) back ..4 from <number> to <number>
      (delay | postpone | put off | push back | move back) ..4 by ..1 (an hour | half an hour | <number> minutes)
      (delay | hold back) ..3 (until | till) you (are | feel) (numb | seated | ready | settled | calm)
      (delay | hold back) ..3 while you
      shot~ of (espresso | coffee | whisky | vodka)
      (vaccine~ | vaccination~ | flu | covid | booster~ | cortisone | knee | b12 | travel | hpv | shingles \
          | pneumonia | tetanus)
      (push | move | hold) back (your | the | his | her) (sleeve~ | lid~ | skin | hair)
      (injection | infusion | dose | jab | chemo) (clinic~ | class~ | training | appointment~ | list | nurse | room)
      (delay | put off | postpone) ..4 (refill~ | order~ | delivery | form~ | appointment~)
      <not-ordered>
      <medicine-business>
      (can | could | may | how long | consider) ..2 (put off | postpone | delay~ | postponing | push back)
    `,
    unless: [...order, 'education', 'history']
  },
  'faulty-product': {
    answers: ['critical'],
    why: 'A device or medicine that is withdrawn, faulty or fake, where nobody says "recall".',
    reason: 'a recalled or contaminated product',
    phrases: phrases`
      (bring | send | hand | take) (the | your | that | his | her) ..2 (pump | injector | autoinjector \
          | meter | glucometer \
          | monitor | sensor | inhaler | machine | device) back ..3 (does not work | fails | faulty | fault \
          | broken | defect~)
      (lot | batch | ${taken} | formula | milk | food | syringe~ | monitor | strips | sensor~ | device | pump \
          | pacemaker | implant | model) ..8 (is \
          | are | was) [now] (on | part of) (the | a) ..1 (withdrawal | recall) (list | notice)
      (is | are) ..1 (among | one of) (those | the ones | the ${taken}) [which | that] [being | are being \
          | to be] (recalled | withdrawn \
          | called back | pulled)
      (pacemaker | defibrillator | implant | pump | model | device | hip | mesh | inhaler | pen~ | monitor \
          | cpap | machine) \
          ..3 (is | are) (subject to | under | the subject of) a ..1 (safety notice | safety alert | recall | warning \
          | field notice | field safety notice)
      (come~ | came | is | are) from (the | a | that) (faulty | bad | defective | affected | recalled | tainted \
          | withdrawn | contaminated) (lot | batch)
      (batch | lot) ..5 (is | being | has been) [being] (called back | withdrawn | pulled | recalled)
      (return | give back | bring back | hand in | bring in | stop using | send back | hand back) (the | your | that \
          | his | her) ..1 (faulty | defective | recalled) ..1 (${taken} | pump | injector | autoinjector | meter \
          | monitor | device | sensor~ | machine | one~)
      (return | give back | bring back | hand in | stop using) (the | your | that | his | her) ..1 (pump | injector \
          | autoinjector | meter | glucometer | sensor~ | inhaler | epipen) ..8 (faulty | defect~ | fault | reads \
          wrong | reads (too | falsely) | misfire~ | jams)
      (${taken} | medicine) ..8 (is | are | was | were | look | may be | might be | could be) (fake | fakes \
          | counterfeit | counterfeits | not genuine | falsified \
          | adulterated | spurious)
      (fake | counterfeit | falsified | spurious | adulterated) (${taken} | medicine~ | drug~) ..8 (do not \
          | stop | never)
    `,
    except: phrases`
      back (when | whenever | once | if | should) (it | they | the | this)
      (ad | ads | adverts | reviews | claims | video~ | posts) ..4 (fake | fakes)
      ${noneOfYours}
      (notice | recall | alert | warning | list) but (yours | your)
      (notice | recall | alert | warning) [that | which] (does | do | did) not
      safety notice ..2 not
      (not | no | none) ..4 (recall~ | withdrawn | faulty | fake | counterfeit)
      (nails | lashes | tan | email~ | news | call~)
      (return | bring back | hand in) ..6 (cuff | loan~ | borrowed)
      years ago
    `,
    unless: [...order, 'education', 'history']
  },
  'label-wrong': {
    answers: ['critical'],
    why: 'Directions on a label or script that are not what was meant.',
    reason: 'a mistake in a medicine',
    phrases: phrases`
      label (is | was) [in] (wrong | incorrect | mistaken | a mistake | an error) ..4 (${count} | once | twice) 
      (instruction~ | direction~ | dose | strength | dosing) ..5 (is | are | was | were) [far | much \
          | ten times | a bit] (wrong | incorrect | mistaken | too high | too strong | a mistake | an error \
          | a misprint | a typo)
      (supposed | meant) to (get | have | be given | receive | take) <dose-amount> (and | but) ..2 (got | had \
          | took | received \
          | given)
      (drew up | injected) ..3 (wrong | expired) (vaccine | shot \
          | injection)
      (label | box | bottle | script | prescription | packet | sticker) ..1 (said | says | read | reads) \
          (<dose-schedule> | <dose-amount>) ..2 (it | which | but | that) ..2 (should | was (meant | supposed)) ..2 \
          (once | twice | half | <dose-amount> | <dose-schedule> | <number>)
      (error | mistake | slip | typo | misprint) (with | on | in) (the | your) (label | script | prescription | dose \
          | directions | instructions | box) ..4 (take | use | give | it is | it should be | it should read \
          | the right) \
          ..1 ${count}
      (message | note | letter | email | text) ..2 (had | has | contained) (a | an) (mistake | error | typo | slip) \
          ..4 (<dose-amount> | <number> <dose-unit>) [and] not
      (on | taking | been taking | been on | given | took) (twice | double | half | ten times \
          | three times) (what (was \
          | i | we | he | she | you) ..2 (meant | intended | ordered | prescribed | supposed | should) | the (dose \
          | amount) (i | we | that | meant | intended | prescribed))
      (label | dose | script) ..6 wrong ..4 (<dose-schedule> | <dose-amount>) (is right | is correct | and not)
    `,
    except: phrases`
      (instruction~ | direction~) ..4 (parking | clinic | office | map | hospital | building | entrance | portal \
          | room)
      direction is
      too (high | strong) for (a | most | other | some | many | children | adults | babies)
      (a | any) (dose | strength) that (is | was)
      directions to
      (if | when | whether) ..2 (label | dose)
      (bill~ | address | name | date | sample | specimen | size | dollar~ | price | fee) ..4 (wrong | incorrect \
          | mistake | error)
      (wrong | incorrect | mistake | error) ..4 (bill~ | address | name | date | sample | price | time)
      (not | nothing | nor | never) ..2 (wrong | incorrect | mistaken | too high | too strong | mistake | error)
      (is | was) (not | too) (too high a price)
      food label~
      (birthday | address | name | date | picture | color) ..4 label
    `,
    unless: [...order, 'education', 'history']
  }
} as const satisfies ActGroups
