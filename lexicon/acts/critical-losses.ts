import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'

/** How well a heart pumps. */
const pumping = phrases`((pumping | pump | squeezing | contracting) (function | power | strength | force | ability \
    | capacity | action | performance) | (squeeze | pumping | pump function | contraction) of (your | the | his \
    | her) ..1 (heart | ventricle) | heart's ..1 (squeeze | pumping | contraction) | heart ..1 (pumping \
    | squeezing) (function | power | strength | force | ability | capacity))`

/** Of what it pumps, what is far too little: up to 40 percent. */
const little = phrases`((5 | 8 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 \
    | 27 | 28 | 29 | 30 | 31 | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | ten | fifteen | twenty | twenty two \
    | twenty five | twenty eight | thirty | thirty two | thirty five | forty) (percent | % | per cent))`
const part = phrases`((half | a third | one third | a quarter | one quarter | a fifth | one fifth | a fraction) (of \
    | its | the (power | strength | force | normal | capacity) | what \
    | as | normal | your | his | her | power | strength))`
const fallen = phrases`(fallen | fell | dropped | gone down | went down | declined | decreased | deteriorated \
    | worsened | sunk | sank | slipped | slid | plunged | weakened | halved | become (weaker | worse | poor))`
const badly = phrases`(severely | markedly | badly | very | seriously | critically | significantly | greatly \
    | dangerously)`

const sight = phrases`(sight | eyesight | vision | central vision | side vision)`
const ofThis = phrases`[all | most | some | more | much | part | half] [of] [the | your | his | her | that] [good \
    | remaining | useful | whole | reading | last]`
const lose = phrases`(lose ${ofThis} ${sight} | go blind | become blind | be blind)`

/** What is seen of the pressure in an eye when it is told by its number. */
const highPressure = phrases`(35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46 | 47 | 48 | 49 | 50 | 51 \
    | 52 | 53 | 54 | 55 | 56 | 58 | 60 | 62 | 64 | 65 | 70)`

const generator = phrases`(pacemaker | icd | defibrillator | crt | stimulator | insulin pump | baclofen pump \
    | pain pump | implant | cochlear implant | heart pump | lvad)`
const renewed = phrases`(changed | replaced | exchanged | swapped | renewed)`
const must = phrases`(must | needs to | need to | has to | have to | will have to | should | is due to)`
const coil = phrases`(iud | coil | mirena | intrauterine device | copper t | copper iud | hormone coil | spiral)`
const moved = phrases`(gone | passed | poked | pushed | migrated | moved | worked its way | worked itself | slipped \
    | fallen | travelled | traveled | wandered | grown | bored | cut | broken)`
const line = phrases`(feeding tube | peg tube | peg | picc line | picc | central line | hickman line | hickman \
    | nephrostomy [tube] | chest drain | shunt | stent | dialysis catheter | catheter | port)`
const joint = phrases`(hip | knee | shoulder | elbow | ankle) (replacement | implant | prosthesis | cup | stem)`

const spare = phrases`(transplant~ | new (kidney | liver | heart | lung | lungs | pancreas) | donor (kidney | liver \
    | heart | lung | lungs | organ) | car t [therapy])`
const treatment = phrases`(${spare} | operation | surgery | bypass | valve replacement | chemo | chemotherapy \
    | immunotherapy | radiotherapy | radiation | dialysis | clinical trial | trial | study drug | anesthetic)`
const deciders = phrases`(committee | panel | board | [transplant | heart | liver | kidney | cancer] (team | center \
    | unit) | tumor board | mdt | surgeon~ | hospital)`
const refused = phrases`(declined | refused | rejected | denied | turned down | said no to | voted against \
    | decided against | ruled out | not approved)`

/** What a patient has lost or is about to lose: strength of the heart, sight, a device, a treatment hoped for. */
export const losses = {
  'heart-weakened': {
    answers: ['critical'],
    why: 'A heart that pumps far too little: "The pumping function is down to 20 %".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      ${pumping} ..3 (has | have | is | was | had | are) [now | also | again | since | further | sharply | clearly \
          | markedly | steadily] (${fallen} | down to | dropping | falling | worsening | declining)
      ${pumping} ..1 (${fallen} | down to)
      ${pumping} ..3 (is | was | has become | looks | remains) [now | still] [${badly}] (poor | weak | feeble \
          | [${badly}] (reduced | impaired | low | depressed | weakened))
      ${badly} (reduced | impaired | depressed | poor | low | weak | weakened) ..1 ${pumping}
      ${pumping} ..2 (is | was | at | of | to | only | just | reads | measures | went from <number> [percent \
          | %] to) ..2 ${little}
      (heart | heart muscle | left ventricle | ventricle | it) [is | was] [now | currently] [only | just | barely] \
          (pumping | pumps | squeezing | squeezes | contracting | contracts) [out] [at | with | out] [only | just \
          | about | around | barely | roughly | some | under] ..2 ${little}
      (your | his | her) (heart | heart muscle | left ventricle) (is | has been | was) [now | currently] [only | just \
          | barely] (pumping | working | squeezing | beating | contracting | functioning | running) (at | with) ..3 \
          ${part}
      (your | his | her) (heart | heart muscle | left ventricle) [now] [only | just | barely] (pumps | works \
          | squeezes | functions) (at | with) ..3 ${part}
      (heart | heart muscle | left ventricle | ventricle) [is | has been | was] [now | only] (pumping | squeezing \
          | contracting | beating) [much | far | very | quite | too] ..1 (weakly | poorly | feebly | less (well \
          | strongly | than))
      (your | his | her) (heart | heart muscle | left ventricle) (is | works | beats) [now] at [only | just | about \
          | around | roughly | less than] ..1 ${part}
      (heart | heart muscle | ventricle) ..2 (squeezes | pumps | contracts | beats) (${badly} | too | far too | so) \
          (weakly | poorly | feebly)
      (heart | heart muscle | left ventricle) (has become | has grown | has got | has gotten | is getting) [much | a \
          lot | far | clearly] (weaker | weak)
      (pump function | pumping function) ${little}
      (heart | heart muscle | left ventricle) (has | had) lost ..6 (pumping | pump | strength | power | force)
    `,
    except: phrases`
      ${little} (more | better | above | stronger)
      pump~ function (on | of) (your | the) ..1 (device | machine | insulin)
      (no longer | not | never) ..1 (fallen | dropped | declined | reduced | impaired | poor | weak)
      (risen | rose | improved | recovered | climbed | up | normal) ..2 (from | to) ..1 ${little}
      ${little} ..2 (up from | better than | (in | last) <past-year> and | before (the | your))
      up from ..1 ${little}
      (was | were | had been) ..6 (and is | but is | is now | now) ..2 (normal | fine | well | better | back)
      (breast | milk | petrol | gas | stomach) pump~
      only (mildly | slightly | a little)
      (down | fallen | dropped) to ..2 (normal | baseline)
    `,
    unless: told
  },
  'sight-threatened': {
    answers: ['critical'],
    why: 'Sight that is being lost or soon will be: "You could lose the sight in that eye".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (you | he | she | your <kin>) (could | may | might | can | will | would | is going to | are going to \
          | is likely to | are likely to) [soon | also | well | even | permanently | otherwise | eventually] ${lose}
      (you | he | she) (risk | are at risk of | is at risk of | are in danger of | is in danger of | run the risk of) \
          (losing ${ofThis} ${sight} | going blind)
      (you | he | she) (are | is) [already | now | slowly | gradually | steadily] (losing ${ofThis} ${sight} \
          | going blind)
      (you | he | she) (have | has) [already | now] lost (part | some | much | most | half | a (lot | third \
          | quarter | good part)) of (your | the | his | her) ..1 ${sight}
      (eye | eyes) (will | could | may | might | would | is going to) [soon | also] (go blind | become blind | be \
          blind | lose (its | their | all) ..1 ${sight} | be lost)
      (threatening | threatens | endangering | endangers | robbing you of | destroying | stealing | damaging | eating \
          away at) (your | his | her) ..1 ${sight}
      (will | would) [soon | otherwise] (cost (you | him | her) | rob (you | him | her) of \
          | take | destroy | ruin) (your | the | his | her) ..1 ${sight}
      (this | it | that | the (pressure | swelling | bleeding | infection | inflammation)) (could | can | may | might) \
          [soon | well] (cost (you | him | her) | rob (you | him | her) of | take | destroy) (your | the | his | her) \
          ..1 ${sight}
      (your | his | her) ..1 ${sight} (is | are) [now | really | seriously] (at risk | in danger | threatened \
          | under threat | endangered | in jeopardy)
      to (save | rescue) (your | the | his | her) ..1 (sight | eyesight | vision | eye)
      (eye | pressure | pressures) (is | was | are | were | measures | measured | reads | reached | has reached) [now \
          | at | about | around] ${highPressure} [mmhg | mm hg | mm] in (your | the | his | her) (left | right \
          | other | good)
      (left | right) eye (is | was | reads | measures | measured | has) [now] [at] ${highPressure} (mmhg | mm hg \
          | mm of)
      (measured | found | got | had | was | were) [a] [pressure] [of] ${highPressure} [mmhg | mm hg | mm] in (your \
          | the | his | her) (left | right) eye
      (you | he | she) (stand to | stands to | will soon) ${lose}
      (chance | likelihood | danger | risk) (that | of) [you | he | she] ..1 (lose ${ofThis} ${sight} | losing \
          ${ofThis} ${sight} | going blind) in (that | this | your | his | her | the) ..1 eye
      (costs | costing | is taking) (you | him | her) [all | some | more | part | a little] [more] [of] (your | his \
          | her | the) ${sight}
      (may | might | will | could) not be able to (save | keep | rescue) (the | your | his | her) ..1 (sight | vision \
          | eye)
      (pressure | glaucoma | swelling | inflammation) ..4 (destroy | destroying | destroys | damaging | crushing \
          | killing | strangling | harming) (your | the | his | her) ..1 (optic nerve | eye nerve | nerve of)
    `,
    except: phrases`
      (yearly | every year | annual~ | screen~ | check~ | glasses) ..6 to (save | rescue)
      save ..3 from (drying | dust | strain | the sun | glare)
      ${sight} (coverage | benefit~ | insurance | plan | allowance | ..4 for (a few | some | a | an) (hour~ | minutes \
          | day~))
      lose sight of
      (not | never | neither | nor) ..2 (lose | losing | go | going | lost)
      (cannot | can not) ..1 (cost | rob | destroy)
      (afraid | fear | feared | worried | scared | worry | dread) ..6 (lose | losing | go | going | blind)
      (go | going | be) blind (to | on | into)
      (can | may | might | could) lose ..2 ${sight} (in old | with age)
      (years ago | as a child | since childhood | in <past-year>)
      color blind
      (asked | ask | asking | wonder~) ..3 (if | whether) ..3 (lose | losing | go | going)
    `,
    unless: told
  },
  'sight-at-stake': {
    answers: ['critical'],
    why: 'What becomes of the sight if all stays as it is: "If it stays at this pressure you will lose the sight".',
    reason: 'serious news',
    phrases: phrases`
      (if | unless) (it | this | that | nothing | we | the pressure | the pressures | your pressure | the swelling \
          | the bleeding | the retina | things | left) ..8 (you | he | she) (will | could | may | might | would \
          | are going to) [soon | also | eventually | well] ${lose}
      (you | he | she) (will | could | may | might | would | are going to) [soon | also | eventually | well] ${lose} \
          ..5 (if | unless) (it | this | that | nothing | we | the (pressure | pressures | swelling | bleeding \
          | retina))
      without (it | this | that | them | the (drops | laser | operation | surgery | injection~ | treatment) \
          | treatment | surgery | laser) ..2 (you | he | she | the eye) (will | could | may | might | would) [soon \
          | also | eventually] ${lose}
      left (untreated | alone | as it is) ..1 (you | he | she | the eye) (will | could | may | might | would) ${lose}
      (otherwise | or) (you | he | she | the eye | your eye) (will | could | may | might) ${lose}
    `,
    except: phrases`
      lose sight of
      (not | never | neither | nor) ..2 (lose | losing | go | going)
      (afraid | fear | feared | worried | scared | worry | dread) ..6 (lose | losing | go | going | blind)
    `,
    unless: ['negation', 'question', 'history']
  },
  'device-lost': {
    answers: ['critical'],
    why: 'What is built in and no longer holds, lies or lasts: "The IUD has gone through the womb".',
    reason: 'a device or product that cannot be relied on',
    isAffirmed: true,
    phrases: phrases`
      ${generator} [battery | generator | box] (has | have | is | was) [now | also | just | already] (reached | hit \
          | entered | triggered | showing | nearing | approaching | close to | near | past | at) [the | its] ..1 \
          (replacement | eri | rrt | end of)
      ${generator} [battery | generator | box] ..6 ${must} be ${renewed} (within | in the next | this | next | before \
          | soon | now | by | urgently | promptly)
      ${generator} [needs | need | must have | is due for | has to have | requires] ..1 (new | fresh) (battery \
          | generator | box) ..1 (within | in the next | this | next | before | soon | now | by)
      (${generator} | pacemaker's | defibrillator's | icd's) battery (is | has) [now] [almost | nearly | all but \
          | close to | just about] (flat | empty | exhausted | used up | run (out | down) | worn out | spent)
      battery (of | in) ..2 ${generator} ..4 ${must} be ${renewed}
      battery (of | in) ..2 ${generator} (is | has) [now | almost | nearly | all but | close to] (flat | empty \
          | exhausted | used up | running (out | low | down) | run (out | down) | worn out | low)
      ${generator} (lead | leads | wire | wires) (has | have | is | are) [now | partly] [come | worked] (off | out \
          | loose | broken | away | cracked | fractured | dislodged)
      generator ${must} be ${renewed} (within | in the next | this (week | month) | next (week | month) | soon)
      (lead | leads | wire | wires | electrode~) (of | in | from | on) (your | the | his | her) ..1 ${generator} (has \
          | have | is | are) [now] [come | worked] (loose | broken | fractured | moved | slipped | dislodged | failed \
          | failing | cracked | off | out | damaged | infected)
      ${coil} (has | is | seems to have | appears to have) [now | partly | completely] ${moved} ..1 (through | into \
          | out of | outside | beyond | down into) (the | your | her) ..1 (wall | womb | uterus | muscle | cervix \
          | abdomen | belly | bladder | bowel | pelvis)
      ${coil} (has | is | seems to have) [now | partly] (perforated | pierced | embedded | stuck) [itself] [in \
          | into | through] (the | your | her) ..1 (wall | womb | uterus | muscle | bladder | bowel)
      ${coil} (is | was | lies | sits | sitting | lying) [now | sitting | lying] (outside | no longer (in | inside)) \
          (of | the | your | her | place)
      (shows | showed | found | see | sees | saw | finds) ..3 ${coil} [lying | sitting] (outside | in (the | your) \
          (belly | abdomen | bladder | cervix | muscle) | through)
      ${coil} is not [lying | sitting | where] (in (the | your) (womb | uterus | right place) | in place | it should)
      ${line} (has | is | seems to have) [now | partly | completely] (come | slipped | moved | pulled | fallen \
          | worked | dropped | migrated) [its way] (out of | away from | into) (the | your | his | her) ..1 \
          (stomach | bladder | vein | kidney | chest | heart | artery | duct | place | position | belly | neck)
      ${joint} (has | is) [now | clearly] [come | worked] (loose | loosened | loosening | broken | dislocated \
          | failing | failed | infected | worn through | worn out)
      (screw~ | plate | rod | rods | nail | cage | anchor) (in | of | from) (your | the | his | her) ..1 (spine | back \
          | hip | leg | femur | shin | bone | neck | arm | shoulder) (has | have | is | are) [now] [come \
          | worked | backed | pulled] (loose | broken | out | snapped | cracked | loosened)
    `,
    except: phrases`
      (contraceptive | hormone | arm | dental) implant
      (by | before | in) [<month>] (2028 | 2029 | 2030 | 2031 | 2032)
      (now and (then | again) | in place yet | broken in | (empty | low | flat) when (it | the | you))
      (come | moved | pulled | worked) ..6 as (planned | hoped | scheduled | intended)
      (has | have | is | are | was) (not | never) ..1 (moved | come | gone | slipped | broken | loose)
      (if | when | once) ..4 (reached | reaches | replaced)
      (in | after | another) [about | around | some] <number> (years | months)
      (strings | threads) of ..1 ${coil}
      (hearing | cochlear) (implant | aid) ..3 (battery | batteries)
      (taken | came | come) out of the (box | packet | fridge)
    `,
    unless: told
  },
  'treatment-refused': {
    answers: ['critical'],
    why: 'A treatment on which hope was set will not come: "The committee declined your transplant".',
    reason: 'serious news',
    phrases: phrases`
      (your | his | her | the) ..1 ${spare} (was | has been | is | were) [now | sadly | unfortunately | just] \
          (${refused} | called off | canceled)
      (your | his | her | the) ..1 (case | application | request | referral | evaluation) for ..2 ${spare} (was \
          | has been | is) [sadly | unfortunately] ${refused}
      ${deciders} [has | have] [sadly | unfortunately | again] ${refused} ..5 (${spare} | listing)
      ${deciders} [has | have] [sadly | unfortunately | again] (turned | voted) (you | him | her) down
      ${deciders} [has | have] [sadly | unfortunately | again] (declined | rejected | refused) (you | him | her)
      ${deciders} (will not | would not | is not willing to | are not willing to | cannot) (list | accept | take) (you \
          | him | her)
      (trial | study) ..2 (has not | did not | cannot | could not | will not) (accept | accepted | take | taken \
          | enroll) (you | him | her)
      (taken | removed | dropped | struck | suspended) (from | off) [the | your] (transplant | organ | liver | kidney \
          | heart | lung) [waiting] list
      (will not | would not | cannot | refuse to | refused to | decided not to) (put | place | list | keep) (you | him \
          | her) [on | for] [a | the] (transplant | organ | liver | kidney | heart | lung) [waiting] [list]
      (transplant | liver | kidney | heart | lung) (committee | panel | board | team | center | unit) [has \
          | have] (said no | (not | did not) (accepted | accept | approved | approve | taken | take | listed \
          | list) (you | him | her))
      (your | his | her) (application | request | referral | place) (for | in | to) (the | a) ..1 (trial | study \
          | program) (was | has been | is) ${refused}
      (you | he | she) (cannot | can not | could not | will not be able to) have (a | an | the | your | his | her) ..1 \
          (valve (operation | replacement) | transplant | bypass)
      (considers | consider | thinks | think | judged | judges | found | finds | called | calls | feels) [that] ..2 \
          ${treatment} [is | would be] (too | far too) (dangerous | risky)
      (found | judged | considered | deemed | declared | too) [to be] (unfit | not fit | unsuitable \
          | not suitable) for [a | an | the | your | any] ..1 ${treatment}
      (nothing (more | further | else) | no more) [that] (the | your) ..1 (surgeon~ | oncologist~ | chemo | surgery) \
          can (do | offer)
      donor (has | had) [now | sadly] (changed (his | her | their) mind | fallen ill | died before)
      off the (transplant | organ | liver | kidney | heart | lung) [waiting] list
      (you | he | she) (are | is | were | was) (not | no longer) [considered] [a | an] [good | suitable | strong] \
          (candidate for | eligible for | suitable for | suited for | fit for | fit enough for | strong enough for \
          | well enough for | accepted for) [a | an | the | your | any | more | further | open] ..1 ${treatment}
      (you | he | she) (do | does | did) not qualify for [a | the] ..1 ${treatment}
      not (think | believe | feel | consider) [that] (you | he | she) (are | is) [fit | strong | well] [enough] (fit \
          | strong | well | able | enough) (for | to (have | survive | stand)) [a | an | the | any] ..1 ${treatment}
      (heart | lungs | kidneys | liver | you | he | she) (is | are) [now | sadly | much | far] too (weak | frail \
          | ill | sick | poorly) (for | to have | to survive | to stand) [a | an | the | your | any | more] ..1 \
          ${treatment}
      ${treatment} (would be | is | was | would have been) [now | far | much] too (dangerous | risky | great a risk)
      (refused | denied | declined) (you | him | her) [a | an | the | your] ..1 (${spare} | chemo | chemotherapy \
          | immunotherapy)
      (you | he | she) (were | was | have been | has been) (refused | denied | turned down for | declined for) [a | an \
          | the | your] ..1 ${treatment}
      (cancer | tumor | mass | aneurysm | growth | it | disease) (cannot | can not | can no longer) be (operated \
          | removed [by] (surgery | surgically) | taken out)
      (cancer | tumor | melanoma | leukemia | lymphoma) (cannot | can not | can no longer) be cured
      (surgeon | surgeons | they | we) (will not | would not | cannot | can not | can no longer) operate ($ | and \
          | on (you | him | her | it | the) | because | as | since)
      (ruled out | decided against) (a | an | the | your) ${spare}
      (no (further | more | other) | there is no [further | other | more]) (treatment~ | chemo | chemotherapy \
          | immunotherapy | line | option~) ..2 (we | i | they | anyone) can (offer | give | try)
      no (further | more | other) (chemo | chemotherapy | immunotherapy | cancer treatment~) (can be (offered | given) \
          | left | is left | will help)
      (your <kin> | donor) (is | was | turned out) not a match
      (donor | donor kidney | donor liver | donor heart | kidney offer | liver offer) (has | have) [now | sadly] \
          (fallen through | withdrawn | pulled out | backed out | dropped out)
      (donor | donor kidney | donor liver | donor heart | kidney offer | liver offer) (fell through | withdrew \
          | pulled out | backed out | dropped out)
      transplant (will not | is not going to | cannot | can not) (go ahead | happen | take place | be done)
    `,
    except: phrases`
      (take | accept | taken | accepted) (you | him | her) (before | by | as | on | at | until | till | without | out \
          | home | long)
      turned (you | him | her) down for (the | a | that | your) ..1 (insurance | cover~ | course | leave | benefit~)
      you (feel | felt | think | thought | find | found | consider) [that] [the | your | an] ..1 ${treatment}
      (operate | ${treatment}) (because | as | since | and) ..3 (not need | heal~ | itself | mild)
      (cannot | can not | can no longer) be (taken out of (the | your) (fridge | account | box) | operated (with | by \
          | from | without | on (today | tomorrow | <weekday>)))
      ((offer | give | try) ..1 (on <weekday> | for (the | your | parking) | you to call) | left ..3 (finished | done))
      ${refused} by you
      (nothing | not | nobody | never | no one) ..1 (been | was | is) (declined | refused | rejected | denied)
      (not yet | not been) ..1 (declined | refused | rejected | denied)
      (lasik | cosmetic | bariatric | cataract | laser eye | robotic | keyhole) (surgery | operation | procedure)
      ${treatment} (because | as | since) (you are | it is | the ..2 (is | are)) [too | so | still | quite] (well \
          | healthy | benign | harmless | better)
      off the ..3 list (because | as | since | at) ..4 (date | asked | request | transplanted | wish | new)
      operate ..3 (today | tonight | on (<weekday> | weekends | holidays) | until | this week | before)
      operate on (the | a) (mole | cyst | wart | bunion)
      not need ..3 ${treatment}
      turned (you | him | her) down for (the | a | that) ..1 (job | post | loan | role | shift | place | grant)
      to be (dropped | taken | removed | struck)
      (school | parking | housing | insurance | building | ethics | visa | hiring | adoption) ..1 ${deciders}
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'marker-followed': {
    answers: ['critical'],
    why: 'A test that asks for the next one in search of a cancer: "Your CEA is up, and the next step is a scan".',
    reason: 'a finding that has to be acted on',
    isAffirmed: true,
    phrases: phrases`
      (<tumor-marker> | fit | stool test | mammogram) ..8 (next step (is | will be) | need | needs | want | would \
          like | have to | (we | i) will (get | do | order | arrange)) [a | an | to] ..2 (biopsy | mri | ct | pet \
          | scan | colonoscopy | biopsied)
      (refer~ | sending | sent) (you | him | her) [today | now] [urgently] [on | to | up] [on | to] (the | a | our) \
          ..2 (cancer (clinic | pathway | team | center | unit) | suspected cancer)
      (suspected cancer | urgent cancer | two week cancer) (referral | pathway | clinic | appointment)
    `,
    except: phrases`
      cancer ..1 (clinic | team | center | unit | clinic's | team's | center's) ..1 (website | map | parking | page)
      (referral | pathway | clinic | appointment) ..4 (canceled | not needed | no longer | closed | withdrawn | clear \
          | benign)
      (not | no) ..2 (need | needs | biopsy | want | have to)
      (normal | fine | undetectable | negative | clear | low | stable | unchanged) ..4 (next | need | want | will)
      routine
    `,
    unless: ['condition', 'negation', 'question', 'education', 'history']
  },
  'cancer-sought': {
    answers: ['critical'],
    why: 'A look for cancer that has to come: "We need a biopsy to find out whether it is cancer".',
    reason: 'a finding that has to be acted on',
    phrases: phrases`
      (need | needs | must have | have to | has to | want | would like) ..4 (biopsy | ct | mri | pet | scan \
          | colonoscopy | camera test | endoscopy | biopsied | needle test) ..6 (whether | if) (it | this | that \
          | the (lump | nodule | growth | spot | mass | shadow | polyp | mole)) is [a] (cancer~ | malignant \
          | malignancy)
    `,
    except: phrases`
      (not | no | never) ..2 (need | needs | biopsy | want | have to | has to)
      (if | when | should | unless | in case | before | people | some | patients) ..6 (need | needs | must | want \
          | have to | has to | would like)
    `,
    unless: ['negation', 'question', 'education', 'history']
  },
  'cut-wider': {
    answers: ['critical'],
    why: 'Tissue on the way to cancer that has to come out as a whole: "The whole patch must be cut out".',
    reason: 'a finding that has to be acted on',
    isAffirmed: true,
    phrases: phrases`
      (whole | entire | rest of the | all of the | remaining) [of] [the] (area | patch | lesion | spot | mole | polyp \
          | growth | segment | lump | nodule) ..1 (needs | need | has | have | must | should) [to] [be] (come (out \
          | off | away) | cut (out | away) | removed | taken (out | off | away) | excised)
      (needs | need | have to have | requires | should have) [a | another] ((wider | further | second) excision \
          | wider cut)
      ((needs to | has to | must | need to | have to | should) [be] (removed | excised | cut out | taken out \
          | cut | come out)) with (a | wider | clear | more) ..1 (margin~ | border~ | safety margin~)
      (cell~ | tissue | spot | growth | area) ..2 (one step | a step) (short of | before | from | away from) cancer
      (premalignant | pre malignant | precancerous | pre cancerous | dysplastic) (change~ | cell~ | tissue | spot~ \
          | patch~) ..6 (removed | cut out | taken (out | off) | come (out | off) | excised)
      (take | cut | remove) (more | a wider (piece | area | strip | margin)) ..2 (because | as | since | around) ..5 \
          (margin~ | edge~ | scar)
    `,
    except: phrases`
      (sometime | some time | whenever | no hurry | no rush | next year)
      removed from (the | your) (list | map | record~ | form | file | chart)
      (excision | cut) ..4 (sometime | some time | whenever | no hurry | no rush)
    `,
    unless: told
  }
} as const satisfies ActGroups
