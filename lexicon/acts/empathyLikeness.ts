import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

const illness = phrases`(<ailment> | gout | shingles | kidney stone~ | (passing | having) a [kidney] stone | sciatica \
    | toothache | tooth pain | panic | panic attack~ | anxiety attack~ | vertigo | tinnitus | plantar fasciitis \
    | endometriosis | endo | fibro | long covid | chemo | ivf | dialysis | labor | slipped disc~ | cluster headache~ \
    | headache~ like (yours | that | this) | migraine~ like (yours | that | this) | trigeminal neuralgia | trigeminal \
    | ibs | crohn's | crohns | colitis | psoriasis | frozen shoulder | menopause | hot flashes | morning sickness \
    | hyperemesis | nerve pain | back pain | neuropathy | lupus | me | cfs | chronic fatigue | chronic pain | mastitis \
    | tooth abscess | ocd | depression | ptsd | burnout | cystitis | pancreatitis | gallstone~ \
    | gallbladder attack~ | gallbladder | burns \
    | diabetes | caregiving | newborn~ | withdrawal~)`

const sharpThings = phrases`(glass | nails | needles | pins | tacks | thumbtacks | razor blades | razors | knives | coals \
    | embers | lego | legos | thorns | fire)`

/** What nobody would choose to feel: told of an illness, it grants how bad it is. */
const cruelImage = phrases`([you are | slowly | actually] (dying | drowning | suffocating | smothering) | being (stabbed \
    | burned [alive] | burnt | buried | struck by lightning | hit by | run over | kicked by | punched | squeezed | crushed \
    | locked | trapped | skinned | flayed | torn | beaten | robbed | haunted | held hostage | on a ship | strapped \
    | buried \
    | stung | ironed | wrung) | (walking | stepping | standing | treading | swallowing | sitting | chewing | lying \
    | kneeling | sleeping) on [broken | hot | burning | a bed of | a thousand | shards of] ${sharpThings} | swallowing \
    [broken] ${sharpThings} | [a | an | the] ([red] hot poker | ice pick | icepick | dagger~ | jackhammer | sledgehammer \
    | freight train | steamroller | lightning bolt | lightning | vise | vice | blowtorch | branding iron | barbed wire \
    | knife~ | siege | life sentence | ambush | thief) | (wading | walking | swimming | trudging) through [wet | deep \
    | thick] (mud | cement | concrete | treacle | molasses | sand | glue | tar | fog) | (running | climbing) [a | an | up] \
    (marathon | mountain | escalator | hill) ..4 (no | never | without | every) | (having | carrying) (the flu every | \
    (a | your) (house | piano | car | boulder)))`

const job = phrases`(second | third | full time | part time | unpaid | whole other | extra | another | 24 hour) job`

/** Illness likened to what everybody would dread. */
const likened = phrases`
  ${illness} [pain | yours | can | really | often | truly | always | simply] [really | truly] (feel~ | felt | is | are) \
      [a bit | a lot | just | exactly | more | quite] like ${cruelImage}
  ${illness} [pain] ..2 (is | are) [really | truly | simply | honestly] (in a (league | class | category) of (its | their) \
      own | no ordinary (cramp~ | ache | headache | pain | tiredness | cough | itch) | [right] up there with (childbirth \
      | labor | giving birth | the worst) | (on a | on) [whole | quite] (another | different | other) level)
  (nothing | few things | not many things | not much) [else] (hurts | hurt | stings | aches | wears you out) [quite | so \
      much | just] like [a | an | the] ${illness}
  (${illness} | this | managing ..3 | caring ..4 | chasing ..4 | looking after ..3 | keeping up with ..4 | keeping (it \
      | this) all ..2) (is | feels | becomes | can (be | feel) | must (be | feel)) [like] [having | working] [a \
      | an] ${job} \
      [that | which] ($ | nobody | no one | you (never | did not) | with no | without | on top | in itself | all (by \
      itself | of its own) | of its own | with (terrible | lousy | no))
  ${job} [that | which] (nobody | no one | you (never | did not)) (applied | apply | signed up | asked | asks | wanted \
      | trained | chose | interviewed)
  job with (heartbreak | worry | no (days off | day off | weekends | holidays | vacation | pay | breaks)) ($ | for wages \
      | for pay | and)
`

/** Places of the ill, in which whoever writes has been too. */
const sameSeat = phrases`(chair | seat | bed | gown | table | trolley | gurney | couch | corridor | waiting room \
    | car park \
    | parking lot | recliner | scanner | wheelchair)`

const sameIllness = phrases`(ivf | chemo | chemotherapy | radiation | dialysis | (a | the | my own) (miscarriage | divorce \
    | loss | diagnosis | breakdown | burnout) | miscarriage | divorce | menopause | (the same | this [same]) (thing \
    | loss | grief | diagnosis | treatment | surgery | operation | fear | illness) | panic attacks | postpartum \
    depression | the baby blues | infertility | recovery)`

/** One who has been there says so. */
const beenThere = phrases`
  (i | we | ^) [have | had] [myself | also | actually | once | personally] been on the other side of (this | it | that \
      | (the | that) (desk | bed | curtain | needle | table | counter | letter | phone | consultation)) [myself | too | as \
      well] ($ | and | so | with | years | once | not | as | i | twice | when)
  (i | we | ^) [have | had] [myself | also | actually | once | personally] (been | stood | sat) [exactly | right | just] \
      where you are [now | today | sitting | standing] ($ | and | so | <number> | (two | three | four | five | six \
      | seven | eight | ten | some | many | a few) | with | years | myself | too | it | not)
  (i | we | ^) [have | had] [myself | also | actually | once | personally] (been | sat | stood | walked | lain) in \
      (your (shoes | chair | seat | place | boots) | (that | the same) (chair | seat | boat | spot)) ($ | and | so \
          | myself \
      | too | with | as | years | not | it | when | more than)
  i was in your (shoes | seat | boots | position) ($ | and | so | myself | once | not | with | <number> | (two | three \
      | four | five | six | ten | some | many | a few | last) | when)
  i (have | had) [also | once] (sat | lain | cried | waited | slept | been | paced | wept | worn) (in | on | up and down) \
      (that | this | the same | those) [same | very | plastic] (${sameSeat} | chairs) [too | myself | as well]
  i (cried | wept | waited | lay | paced | sat) (in | on) (that | the same) [same | very] ${sameSeat} [too | myself]
  i have worn (that | the same | one of those) ..1 gown~ (myself | too)
  i know (that | those) ..2 (${sameSeat} | drive | silence | wait | feeling | fear) (from the (other side | inside) | all \
      too well | too well | myself)
  i (went | have been | have gone | have lived | lived) through ${sameIllness} [myself | too | as well] ($ | and | so \
      | with | in my | years | at)
  as [a | an] ..3 (parent | mother | mum | mom | father | survivor | sufferer | caregiver | carer | widow | widower) [of \
      (two | three | four | twins)] myself
  i have been (the | a) patient (in this | here | in that | on this | myself | too)
  so i know [just | exactly] what (those | these | that | such) ..2 (nights | days | weeks | mornings | waits | hours \
      | months | phone calls) (are | is | feel) like
  (this | it | that) [one] (is | hits | hit | comes | lands) [a bit | very | so] close to home for (me | us)
`

/** The hardship granted by a likeness, or by one's own past. */
export const empathyLikeness = {
  'likened-ordeal': {
    answers: ['empathy'],
    why: '"Gout feels like walking on glass", "a second job nobody applied for": the likeness says how bad it is.',
    phrases: likened,
    except: phrases`
      like (dying | drowning | suffocating) and [it | they | that] (is not | are not)
      [it | they] (does | do | should | will | would | must | may) not feel like
      (heart attack | clot | stroke | embolism) ..4 feel~ like
      (described | describe | describes | report | reported | says | said | wrote) ..6 like
      (first step~ | in the morning | when you (press | breathe | swallow | touch) | typically | classically | textbook)
    `,
    unless: ['condition', 'question', 'negation']
  },
  'been-there': {
    answers: ['empathy'],
    why: '"I have sat in that chair", "I was in your shoes six years ago": who writes has gone through the same.',
    phrases: beenThere,
    except: phrases`
      (i | we) (would | might | should) [not] ..4 in your (shoes | place | position)
      if (i | we) (was | were) in your
      with (many | a lot | lots | hundreds | plenty | some | several | so many)
      (dentist | barber | hairdresser | he | she) ..8 sat in that chair
    `,
    unless: ['condition', 'question', 'negation']
  }
} as const satisfies ActGroups
