import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const child =
  '(baby | son | daughter | child | children | kids | kid | infant | newborn | toddler | twins | little one)'
/** What an old or ill person stops doing at the end, said of those who are seldom children. */
const elder =
  '(mum | mom | mother | dad | father | gran | grandmother | grandfather | grandma | grandpa | wife | husband | aunt | uncle | sister | brother | partner)'
const limb =
  '(leg | legs | foot | feet | arm | arms | hand | hands | toe | toes | finger | fingers | breast | breasts | eye | testicle | testicles | testis | ovary | ovaries | womb | uterus | penis | tongue | larynx | voice box)'
/** What is taken off or out of a body and nobody mourns. */
const trifle =
  '(stitch~ | stitches | suture~ | staple~ | cast | splint | bandage~ | dressing~ | sock~ | shoe~ | ring~ | tick | splinter~ | mole~ | wart~ | skin tag~ | cyst~ | polyp~ | pin~ | screw~ | plate | brace | boot | nail~ | lens | lenses | contact~ | hair | patch~ | drain~ | lump~ | tube~ | catheter~ | glove~ | weight | tape | stocking~ | clothes | makeup)'

/** What somebody goes through that no small talk stands beside: death, what leads to it, and what is lost for good. */
export const ordeal: MarkGroups = {
  papers: {
    why: 'What is written, done and signed after a death.',
    phrases: phrases`
      (death certificate~ | certificate of death | post mortem | postmortem | post-mortem | autopsy | autopsies | coroner~ | coroner's \
          | medical examiner~ | cremation | cremate~ | crematorium | mortuary | morgue | undertaker~ | funeral~ | burial | cemetery | hearse)
      (buried | burying | bury) ..2 (<kin> | him | her)
      (<kin> 's | his | her) (ashes | remains | estate)
      (certificate | paper~ | form~) ..4 (who died | of (his | her) death)
      (your | my | our | the) late (<kin> | patient)
      (widow | widower | widowed | bereavement | bereaved)
      (my | your | our | her | his | the) <kin> ..1 (died | passed | dies) \
          (in | on | last | this | from | of | at | yesterday | suddenly | peacefully)
      (lost | losing) (my | your | our | his | her) (<kin>)
      (killed | hanged | hung | shot) (himself | herself | themselves)
      (took | taken | taking) (his | her | their) own life
      (his | her | their | cousin's | friend's | <kin>'s) suicide
      (since | after) (your | my | our) (<kin> | <kin>'s) ..1 (died | death | passing | passed)
    `,
    except: phrases`
      (passed | pass) (his | her | their | the | a | all | with | it | on (the | your | a | my)) ..1 (test | exam | screening \
          | message | stone | kidney)
      (lost | losing) (my | your | our | his | her) <kin> ..1 (card | papers | form | tablets | glasses | hearing | inhaler \
          | prescription | number | appointment)
    `
  },
  dying: {
    why: 'Somebody has days or weeks, or is helped to die in peace.',
    phrases: phrases`
      (<kin> | she | he | you | they) ..2 (has | have) ..4 (hours | days | a day | weeks | a week | months | a month) \
          (left | to live)
      (hospice | palliative | end of life | comfort (care | measures | kit | medicine~ | medication~ | only))
      (is | are | was | actively) dying
      (hours | days | weeks | months) rather than (days | weeks | months | years)
      (prognosis | life expectancy | outlook) ..4 (hours | days | weeks | months | poor | short)
      says (hours | days)
      (hours | days | weeks | months) not (days | weeks | months | years)
      (driver | pump | syringe) ..3 (morphine | midazolam | hydromorphone)
      (morphine | midazolam | hydromorphone) ..3 (driver | pump)
      (life support | brain dead | organ donation | found (him | her | them) (dead | unresponsive | cold))
      (drowned | electrocuted | killed | sids | cot death | crib death | fatal | fatally)
      (matter | question) of (hours | days | weeks)
      (slipping | fading) away
      (will | would | might | may) not (see | live to | make it to | be here (for | at)) (christmas | <month> | the (summer | spring | autumn \
          | winter | fall | weekend) | easter | (his | her | your | my) ..1 birthday | next)
      (will | would) (not | never) (wake up | wake | come home | recover)
      (it | cancer | tumor | disease) has spread
      (register~) ..2 (death)
      death has to
      (last | final) (hours | days | weeks) (of (life | his | her | your) | together | with (him | her) | at home)
      (near | nearing | close to) the end [of (his | her | your) life]
      (breathing | breath | pulse) ..2 (slowing | stopping | rattle~)
      ${elder} ..2 (no longer | stopped | has stopped | not) (drink~ | eat~ | swallow~ | wake~ | respond~)
      (he | she) ..1 (is no longer | has stopped) (drinking | eating | swallowing | waking)
      (syringe (driver~ | pump~) | morphine (pump | driver) | anticipatory (medicine~ | medication~ | drugs) \
          | just in case (box | medicines | kit) | death rattle)
      (midazolam | morphine | hyoscine | glycopyrronium | levomepromazine | hydromorphone) ..6 (under the skin | subcut | subcutaneous | subcutaneously)
      (ventilator | life support | breathing (tube | machine) | feeding tube | machines) ..5 \
          (off | removed | withdrawn | stopped | taken out)
      (turn~ | switch~ | take~ | withdraw~ | remove~ | removal of) ..3 (ventilator | life support | feeding tube)
      (no (chance | hope) | not going | unlikely) ..2 (live | survive | survival | make it) 
      (incompatible | not compatible) with life
      (brain dead | brain death | life limiting | vegetative)
      (death of | dying)
      nothing (more | else | further) ..3 can (do | offer | be done)
      no (further | more | other) (options | treatment~ | treatment option~)
    `,
    except: phrases`
      left (of | on | in | before | to take | until | for) 
      (car | phone | laptop | battery | monitor) ..4 dying
      dying (car | phone | laptop)
      (feel~ | felt) like ..1 dying
      dying (to | for | battery | plant~)
      (feeding tube | breathing tube | tubes) ..4 (came | fell | slipped | pulled)
      no (further | more | other) treatment (is | was) (needed | necessary)
      nothing (more | else | further) ..3 (you | to do)
    `,
    unless: ['condition', 'question']
  },
  body: {
    why: 'A limb, a breast, an eye or what makes children is taken.',
    phrases: phrases`
      (amputate~ | amputation | amputations | amputee | mastectomy | mastectomies | orchiectomy | orchidectomy | oophorectomy | laryngectomy | enucleation | enucleate~)
      (remove~ | removal of | lose | losing | lost | take~ out | take~ off | cutting off | cut off) ..3 ${limb}
      ${limb} ..4 (removed | amputated | taken off | taken out | cut off | came off | comes off | come off)
      (take | takes | taking | taken | remove | removing) (the | your | my | her | his | a | one | both) ${limb} [$ | and | off | out]
      ${limb} ..3 (cannot | can not) be saved
      (will never | never) ..1 (walk | see | hear | speak | talk | work | drive | live at home) again
      (paralyzed | paraplegic | quadriplegic | wheelchair for life | bag for ..2 (stool | urine) | for the rest of (your | his | her | my) life)
      ((be | is | are | am | go | going | gone | went) blind | legally blind)
      lost (your | my | his | her | a | one | both) ${limb}
      (lose~ your hair (from | with) | wig)
      (had | having) (my | your | his | her | a | one | both) ..1 ${limb} ..1 (off | removed)
      (cannot | can not | not be able to | unable to | never be able to | never) ..2 (carry | bear | conceive | have) ..2 \
          (child | children | baby | pregnancy | kids)
      (lose | losing | lost | loss of) (your | my | his | her | the) (sight | eyesight | vision | voice | fertility)
    `,
    except: phrases`
      ${trifle} ..6 ${limb}
      ${limb} ..4 ${trifle}
      (no | not | never | without) ..3 (amputate~ | amputation | amputations | mastectomy | mastectomies)
      (tooth | teeth) ..2 (removed | amputated)
      (take | takes) your legs away
      lost the tongue (thrust | poke | reflex)
      (lose | losing | lost) ..2 (hand | foot | feet | arms | eye) (contact | of | over)
    `,
    unless: ['condition']
  },
  cancer: {
    why: 'The treatment of a cancer begins, goes on or fails.',
    phrases: phrases`
      (chemo | chemotherapy | radiotherapy | immunotherapy | radiation (treatment~ | therapy | session~ | oncologist | oncology))
      (cycle | round | infusion) (1 | one | number one) [of | on | is]
      radiation (to | of | for) (your | the | her | his)
      (treatment | chemo | chemotherapy | immunotherapy | drug) ..3 (no longer | stopped | not) (work~ | help~ | respond~)
      (scan | tumor | disease | cancer) ..3 (progress~ | progression | progression | grown | spread | come back | returned)
      (<kin> | you | he | she | i | who) (has | have | had) ..4 (<cancer> | leukemia | lymphoma | alzheimer's \
          | dementia | parkinson's | als | motor neuron disease | huntington's | cystic fibrosis | kidney failure | hiv | aids \
          | multiple sclerosis | schizophrenia | anorexia | second stroke | another stroke)
      hiv ..3 (is | was | came back) (positive | reactive)
      (no longer | does not) (know~ | recognize~ | recognise~) (you | me | who | his | her | us)
    `,
    except: phrases`
      (oral | allergy | allergen | sublingual) immunotherapy
      (disease | tumor | cancer) ..3 (not | no | never) ..2 (progress~ | progression | progression | grown | spread)
      (family history | screen~ | risk~ | prevent~ | relative~ | runs in) ..8 (<cancer> | dementia | alzheimer's)
    `,
    unless: ['condition', 'negation', 'question', 'education']
  },
  childless: {
    why: 'A treatment for a child has failed, or a pregnancy has ended.',
    phrases: phrases`
      (transfer | cycle | round | iui | ivf | icsi | insemination | embryo~ | implantation) ..4 (not (work | take | implant \
          | stick | succeed | successful) | fail~ | failure | unsuccessful | negative)
      (none | not one) ..5 (egg | eggs | embryo | embryos | follicles | sperm)
      (no | not any | zero) (follicles | embryo | embryos | blastocyst | blastocysts)
      (no | not any | zero) ..1 (egg | eggs) (fertilize~ | fertilise~ | collected | retrieved | survived | left | to freeze)
      (egg | eggs | embryo | embryos | blastocyst | blastocysts | sperm) ..4 (not | none | zero | nothing) ..2 (fertilize~ | fertilise~ | survive~ | develop~ \
          | implant~ | implantation | mature~ | normal | viable | found)
      (embryo | embryos | blastocyst | blastocysts) ..4 (arrested | stopped | died | lost | degenerate~ | abnormal)
      (beta | hcg) ..3 negative
      pregnancy test ..3 negative ..2 (again | this time | this month)
      (ovaries | ovary) ..2 (stopped | failed | not work~)
      donor (sperm | egg | eggs)
      (cancel~) ..5 follicles
      (cycle | round) ..2 cancelled
      trisomy
      nothing [left] to (transfer | freeze)
      (born | birth) (asleep | sleeping | still | silent)
      (baby | pregnancy | twin | twins) ..4 (no chance | will not (live | survive) | did not (live | survive | make it) | died)
      (d and c | d c | dilation) ..4 (loss | miscarriage | pregnancy loss)
      (lost | losing | loss of) ..2 (baby | pregnancy | twins)
      (miscarriage | miscarriages | miscarry~ | stillbirth | stillbirths | stillborn | ectopic (pregnancy | one))
    `,
    except: phrases`
      (lose | losing | lost) ..2 baby (weight | tooth | teeth | card)
      (no | not | rule~ out) ..3 (ectopic | miscarriage | miscarriages | miscarry~)
      no (sperm | eggs) (donor | donation)
    `,
    unless: ['condition', 'education']
  },
  'child-taken': {
    why: 'A child is taken from its parents, or may be.',
    phrases: phrases`
      (cps | child (protect~ | protection | protective) | children's services | social services | the court | the judge | dcf | dcfs) ..8 (<kin> | case \
          | children | kids | son | daughter | baby)
      (took | taken | taking | removed | placed) ..2 ${child} ..3 (away | into care | from (you | me | us) | with a foster | in \
          foster)
      (foster (care | family | home | placement) | taken into care | custody (hearing | case | battle | of))
    `,
    unless: ['condition']
  },
  hope: {
    why: 'What life hangs on is refused or ends.',
    phrases: phrases`
      (trial | study | transplant~) ..4 (no place | no longer | not (take | accept | eligible | offer) | closed to you)
      (off | from) the (transplant | waiting | kidney | liver | heart) list
      (taken | took | take) (you | him | her) off the list
      (kidney~ | liver | heart | lung~ | organ~) (are | is) failing
    `,
    unless: ['condition', 'question']
  }
}
