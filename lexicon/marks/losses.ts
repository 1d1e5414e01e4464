import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const unless = ['condition', 'question', 'history', 'education', 'quotation'] as const
const child = '(baby | babies | twin | twins | triplets | fetus | unborn child)'
const dead =
  '((has | have | had) ..1 (died | passed away) | is dead | are dead | did not survive | did not make it | has not survived | have not survived | was stillborn)'
const ended =
  '(failed | has failed | did not (work | take) | has not worked | was (not successful | unsuccessful) | is over)'
const strong =
  '(chemo | chemotherapy | immunotherapy | radiotherapy | radiation [therapy | treatment] | cancer (treatment | drug~) | trial drug | car t [cells] | targeted (drug | therapy | treatment))'
const limb = '(leg | legs | foot | feet | arm | hand | toe | toes | finger | fingers | limb)'
const childIll =
  '(cystic fibrosis | muscular dystrophy | duchenne | spinal muscular atrophy | sma | trisomy <number> | edwards syndrome | patau syndrome | tay sachs | batten disease | cerebral palsy | sickle cell [disease])'
/** Where a sentence on having children ends, or goes on with it: behind "children" anything else may be of a waiting room. */
const tail =
  '($ | naturally | of your own | now | and | but | because | without | again | any more | anymore | after | yourself | yourselves)'

/** Losses that are news by their words alone, and that nobody should read alone (docs/sources.md#bad-news-in-person). */
export const losses: MarkGroups = {
  child: {
    why: 'A child that died before or at birth, and a pregnancy that ended.',
    phrases: phrases`
      (the | your | both) ..1 ${child} ${dead}
      you (have | are) [sadly | unfortunately | now] (lost | losing) (the | your | this | both) ..1 (${child} | pregnancy)
      you (have | are) [sadly | unfortunately | now | indeed] (miscarried | miscarrying)
      (the | your | this) pregnancy [has | is | has now | is now] [sadly | unfortunately | now] (ended | nonviable | non viable | not viable \
          | not (developing | growing) | stopped (growing | developing) | not continuing)
      (the | your | this) pregnancy (cannot | will not | is not going to) (continue | survive)
      (we | they) (could not | were not able to | were unable to) save (the | your) ..1 (${child} | pregnancy)
    `,
    except: phrases`
      # Who answers what the patient wrote is sorry for it, and tells nothing.
      sorry [to hear | to learn | to read] [that] (you | the | your) ..6 (${child} | pregnancy | miscarried)
      (hear | heard | learn | learned | read | know | told (me | us)) [that] (you | the | your) ..6 (${child} | pregnancy | miscarried)
      (since | after | when | because) (you | the | your) ..6 (${child} | pregnancy | miscarried)
      not ..1 (lost | losing | miscarried | miscarrying)
      ${child} (weight | monitor | teeth | bump | blues)
      pregnancy ended ..1 (<number> | weeks)
      pregnancy (weight | test | glow | hormone~ | leave)
      ${child} ..3 died down
    `,
    unless
  },
  embryos: {
    why: 'A round of treatment for a child that came to nothing.',
    phrases: phrases`
      (none | not one | not a single one) of (the | your) ..2 (embryos | eggs | blastocysts) ..1 (survived | fertilized | made it | grew | implanted | developed | thawed \
          | is viable | are viable | was viable | were viable | reached)
      (embryo | transfer | ivf | icsi | iui) ..3 ${ended}
      pregnancy test ..2 negative ..5 (cycle | transfer | round | attempt) ..2 ${ended}
      (this | your | the) [ivf | icsi | iui | treatment | fertility] (cycle | transfer | round) ${ended}
      (embryo | embryos) ..2 (did not | has not | have not) (implant | implanted | survive | survived | develop | developed)
    `,
    except: phrases`
      # Who feels for it, or speaks of how it feels, tells no news.
      (sorry | gutted | sad | heartbroken | devastated | disappointed) [for you] [that | to (hear | read | learn) [that]] ..3 (embryo | embryos | transfer | cycle | round | ivf | icsi | iui)
      (when | after | since | because | feel~ | if) ..6 (embryo | embryos | transfer | cycle | round | ivf | icsi | iui) ..3 (failed | did not | has not)
      (survive | survived) (the | being) (thaw | thawing | thawed)
      (bank | wire | data | file | money | spin | wash | bike | bus | hospital) (transfer | cycle | round)
      cycle lane
      (menstrual | period) cycle
    `,
    unless
  },
  childless: {
    why: 'That there will be no child.',
    phrases: phrases`
      you (will not | will never | cannot | are not able to | are unable to | are not going to | will no longer | can no longer) ..1 [be able to] \
          (have (children | a child | a baby | babies | kids) | conceive | carry a (pregnancy | child | baby) | get pregnant | become pregnant | father (a child | children)) ${tail}
    `,
    except: phrases`
      (after | once | since | following) (a | your | the) ..1 (vasectomy | sterilization | hysterectomy)
      (conceive | pregnant) (and | now | because | without) ..4 (pill | coil | implant | condom~ | contraception)
    `,
    unless
  },
  limb: {
    why: 'A part of the body that is taken off.',
    phrases: phrases`
      (take | taking) (the | your | his | her | that | both) ..2 ${limb} off ($ | below | above | at the | to save | to stop | through the | before it)
      (need | needs | have | has | will | going | must | plan | planning | recommend | advise | had) ..5 (amputate | amputated | amputation of | amputating)
      (will have to | are going to | will need to | need to | must) remove (your | the) ..2 ${limb} ($ | below | above | at the (knee | ankle | hip | elbow | wrist) | to save | to stop)
      you (will | are going to) lose (the | your | that | both) ..1 (${limb} | sight | eye | eyes | hearing | womb)
    `,
    except: phrases`
      (not | never | avoid | without | prevent | instead of | rather than | no) ..5 (amputat~ | amputate | amputated | amputation | amputating)
      (cast | brace | splint | boot | sock | stocking | dressing | bandage | weight | pressure | plaster | strap) ..3 ${limb}
      ${limb} (brace | cast | splint | bag | ring~)
      (amputation | amputated) ..3 (years | months | weeks) ago
      lose your sight (of | on)
    `,
    unless
  },
  treatment: {
    why: 'A treatment against cancer that has stopped holding it.',
    phrases: phrases`
      ${strong} ..1 (is | are) not [really | sadly] (working | helping | holding it | controlling it) (any more | anymore | any longer | now | $)
      ${strong} ..1 (is | are) no longer (working | helping | holding | effective | controlling)
      ${strong} [has | have] [sadly | unfortunately] (stopped (working | helping) | not worked | did not work)
    `,
    except: phrases`
      (not | no) ..1 (working | helping) (yet | until | less | as (fast | quickly))
    `,
    unless
  },
  time: {
    why: 'How little life is left.',
    phrases: phrases`
      (your | his | her | <kin>) time is [now | very | getting] short
      (time | left | life | live | prognosis | measured | talking) ..5 (days | weeks | months) (rather than | not | and not | instead of) (weeks | months | years)
      (days | weeks | months) (rather than | not | and not) (weeks | months | years) (left | to live)
      (only | just | about | perhaps | maybe | have) ..3 (days | weeks | months) [left] to live
    `,
    except: phrases`
      (know | understand | realize | because | since | as | that | when) your time is
      (wait~ | recover~ | heal~ | deliver~ | arrive~) ..5 (days | weeks | months) (rather than | not | and not | instead of)
      (days | weeks | months) (rather than | not | and not | instead of) (weeks | months | years) ..5 (wait~ | recover~ | heal~)
      not (true | so) ..12 to live
    `,
    unless
  },
  senses: {
    why: 'A sense or a movement that is gone for good.',
    phrases: phrases`
      (sight | vision | hearing | movement) ..5 (will not | is not going to | will never | cannot) [now] (come back | return | recover | be restored)
      you (will not | are not going to | will never) [be able to] (walk | see | hear | speak) again ($ | and | but | without | because)
    `,
    except: phrases`
      (come back | return | recover) ..3 (for | until | till | overnight | straight | at once | right away | today | yet | without | unless | fully | completely | to normal)
      (double | blurred | blurry | tunnel | spotty | patchy) vision
    `,
    unless
  },
  'born-with': {
    why: 'What a baby was found to have, or somebody’s child.',
    phrases: phrases`
      baby [<capital>] (has | does have) ${childIll}
      your ..1 (son | daughter | baby | child | boy | girl | twins) (has | have | does have) ${childIll} $
      (screen~ | heel prick | sweat test | gene~ | genetic test~ | blood test) ..5 (has | have) ${childIll}
      (confirm~ | show~ | showed) [that] (he | she | baby [<capital>] | <kin>) (has | have) ${childIll}
    `,
    except: phrases`
      (because | since | as | when | that) your ..1 (son | daughter | baby | child | boy | girl | twins) (has | have)
      (carrier~ | trait)
      for babies who (has | have)
    `,
    unless
  }
}
