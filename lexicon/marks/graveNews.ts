import {phrases} from '../phrases.ts'
import {losses} from './losses.ts'
import type {MarkGroups} from './mark.ts'

/** Diagnoses that nobody should read alone (docs/sources.md#bad-news-in-person). */
export const graveNews: MarkGroups = {
  disease: {
    why: 'Cancer, dementia, HIV, the loss of a pregnancy, and diseases that end or change a life.',
    phrases: phrases`
      (<cancer> | leukemia | alzheimer's [disease] | dementia | hiv | aids | miscarriage | stillbirth | no heartbeat)
      (parkinson's [disease] | als | motor neuron disease | huntington's [disease] | multiple sclerosis \
          | cystic fibrosis)
      (terminal | incurable | months to live | hospice | metastases | metastasis | metastatic | (spread \
          | spreading) to (your | the) <body-part>)
      (trisomy <number> | down syndrome | down's syndrome | edwards syndrome | patau syndrome | spina bifida | anencephaly)
      (schizophrenia | cirrhosis | heart failure | kidney failure | ectopic)
    `,
    except: phrases`
      # What it would have been.
      had ..6 (shown | been | found | come back) ..3 <cancer>
      # What a thing that is none looks like.
      (since | because | as) ..3 (look~ | show~ | can look | may look) ..1 like ..2 <cancer>
      (mistook | mistaken | mistake | pass~ | taken) ..3 for ..2 <cancer>
      (it | that | which | letter | line | code | form | note | printout) says <cancer>
      look~ like ..2 <cancer> through
      # Spoken of as a word, and not as a thing.
      (word | term | label) (<cancer> | terminal | dementia)
      (word | term | label) (on | in | of | has) ..5 <cancer>
      terminal (ileum | ileitis | ileal | digit | phalanx | hair | velus)
      # Bodies and tests that are called after it, and another illness.
      (tumor | cancer) (board | conference | marker~ | meeting | registry | screen~ | nurse | research | charity)
      malignant (hyperthermia | otitis | hypertension)
      # Named with the good result of its test, or as excluded.
      hiv [test | result | screen | serology | antibody] [syphilis | hepatitis | hep | hcv | hbv] [b | c] \
          [is | are | was | were | came back | all | both] (neg | negative | nonreactive | non reactive | clear)
      (<cancer> | cystic fibrosis | dementia | als | hiv) (is | are | was | has been | has now been) [now | therefore \
          | also] (out | excluded | ruled out | off the table | unlikely | possible)
      for ..3 (is | was | are | were | came back) (negative | normal | clear)
      benign ..2 <cancer>
      (is it | whether it is | question of | hardly | barely) <cancer>
      # The writer's own, and what everybody fears or sees.
      (mine | my own) (was | is | turned out) ..3 <cancer>
      (everyone | everybody | people | patients | most | all | half) ..5 (think | thinks | thought | fear | fears \
          | assume~ | suspect~ | worry | worries) ..3 (<cancer> | leukemia | als | hiv)
    `,
    unless: ['condition', 'negation', 'question', 'history', 'education', 'quotation']
  },
  told: {
    why: 'News by these words alone.',
    phrases: phrases`
      (heartbeat | heart beat) ..1 (could not be (found | seen | heard) | not (found | seen | heard) | has stopped \
          | was absent)
      (sorry | sad | sadly | regret) ..3 (tell | inform | let | share) ..6 (<kin> | friend) ..2 \
          (died | passed | did not survive | is dead)
      hiv [test | screen | result] ..2 (is | was | has | came | come) [back] (positive | reactive)
      your <kin> ..1 (died | passed away) ..2 (this (morning | afternoon | evening) | last night | today | tonight | at \
          <clock-time> | an hour ago | earlier)
      (scan | ultrasound | doctor | we | i) ..2 (shows | showed | show | found | find | could find | saw | see) ..1 no \
          heartbeat
    `,
    unless: ['condition', 'question', 'history', 'education', 'quotation']
  },
  ...losses
}

/** What makes a cheerful line beside it hurt, whoever tells it and of whomever (docs/sources.md#bad-news-in-person). */
export const sorrow: MarkGroups = {
  death: {
    why: 'Somebody has died, or is dying.',
    phrases: phrases`
      (<loss> | died | is dying | has died | dead | deceased | passed away | did not survive | did not make it)
      (death | obituary) ..2 of
      (<kin> | patient | friend) (passed | has passed | have passed) \
          (last | this | peacefully | suddenly | yesterday | today)
      (end of life | palliative | hospice | terminally ill | terminal (illness | cancer | disease) | incurable \
          | comfort care | (days | weeks | months) to live)
      nothing (more | else) (we | they | i) can do
    `,
    except: phrases`
      (loss of (hair | weight | hearing | appetite | smell | taste | sleep | balance | sensation | consciousness) \
          | hearing loss | drop dead)
      (dead (skin | tooth | battery | end | link | line) | (battery | phone | line | monitor | laptop | charger \
          | car) ..5 (dead | died | dying) | died down)
      (passed on (your | the | to | it | this | that | a) | (was | were | been) passed on)
      (<kin> | patient | friend) passed (his | her | their | the | a | all | with | it | $)
      (virus | germ~ | bacteria | mites | lice | plant~ | cells) ..3 (die | died | dead)
      (give~ | gave | giving) ..2 grief
    `,
    unless: ['negation', 'education']
  },
  refusal: {
    why: 'What life or hope hangs on is refused: a transplant, a trial.',
    phrases: phrases`
      (transplant | trial | surgery | operation) ..2 (was | has been | is) [sadly | unfortunately] (declined \
          | turned down | refused | denied)
      not [a | an | eligible as a] [good | suitable] candidate for (a | the | this | that) ..2 (transplant \
          | trial | surgery | operation)
      (declined | turned down | refused) for (a | the) ..2 (transplant | trial)
      (taken | removed) (off | from) the transplant list
    `,
    except: phrases`(not | never) (declined | refused | denied)`,
    unless: ['condition', 'education']
  },
  pregnancy: {
    why: 'A pregnancy that has ended, or a child that will not live.',
    phrases: phrases`
      (no (heartbeat | fetal heartbeat | fetal heart tones | cardiac activity) | (heartbeat | heart beat) ..2 (stopped \
          | absent | lost) | pregnancy ..4 (not viable | nonviable))
      (miscarriage | miscarriages | miscarry~ | missed abortion | stillbirth | stillbirths | stillborn | stillborn | ectopic (pregnancy | one) | molar pregnancy | pregnancy loss \
          | blighted ovum | fetal (death | demise))
      termination of (the | your | this | my) pregnancy
      (lost | losing) (the | your | my | our | her) (baby | pregnancy | twins | twin)
      (baby | babies | twin | twins | triplets) (did not (survive | make it) | (has | have) died | is dead)
      (embryo transfer | embryo | ivf | ivf cycle | ivf round | frozen transfer) ..3 (did not (work | take \
          | implant) | failed | has failed | was (not successful | unsuccessful) | negative)
    `,
    except: phrases`
      (rule~ out | ruled out | no (risk | sign~) of | not an) ..2 (ectopic | miscarriage | miscarriages | miscarry~)
      (lose | losing | lost) (the | my | your) baby weight
      (not | never) ..1 (lost | losing)
      died (down | away | out)
    `,
    unless: ['education']
  }
}

/** A result that ends a hope and threatens nobody's life. */
export const hopeEnded: MarkGroups = {
  child: {
    why: 'No child, or none of one’s own.',
    phrases: phrases`
      sperm [count] (is | was | came back | comes back) [at | as | still | unfortunately | sadly] (zero | 0 | nil)
      (no | zero | not a single | not one) [live | living | moving | motile] sperm ($ | cell~ | was | were \
          | at all | in | seen \
          | found)
      azoospermia
      no [more | viable | usable | healthy | good | mature] (eggs | egg | embryos | embryo | blastocysts \
          | follicles) ($ | left | to \
          | were | was | are | is | survived | fertilized | made it | reached | could | retrieved | at)
      (none | not one) of (the | your) ..1 (eggs | embryos | blastocysts) [has | have | is | are | was \
          | were] (fertilized | \
          survived | made it | normal | viable | implanted | grew | grown | took | developed | usable | healthy \
          | reached)
      (both | your) [fallopian] tubes (are | is) [both | completely | fully | badly] (blocked | closed | scarred \
          | damaged)
      (ovaries | ovary) (have | has | are) [now] (stopped | failed | failing | no longer | shut down | run out)
      (early | premature) (menopause | ovarian (failure | insufficiency))
      ovarian reserve ..2 (zero | almost (nothing | gone) | very low | extremely low | nearly gone)
      ((not be | never be | not | un) able | unlikely | not possible for you) to (carry (a | another) (pregnancy \
          | child | baby) \
          | get pregnant | become pregnant | conceive | father | have [more | biological | your own \
          | any] (children | a child | a baby \
          | another))
    `,
    except: phrases`
      (vasectomy | sterilization | clearance)
      no eggs (for | and | or | in your)
      (ova and parasites | worm~ | lice | nits | mites | parasite~)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  cure: {
    why: 'What was lost stays lost, and what was to help does not.',
    phrases: phrases`
      (sight | vision | hearing | feeling | movement | voice | sense of (smell | taste) | smell | taste | memory \
          | use of ..3) ..3 \
          (will not | is not going to | are not going to | cannot | will never) (come back | return \
          | be restored | recover)
      (damage | loss) ..3 (is | are) [sadly | unfortunately] (permanent | irreversible)
      (will not | not going to | will never) [be able to] (walk | drive | dance | run | sing | play | see | hear \
          | speak | work) again
      (donor | <kin> | you | none of them | nobody) ..2 (is | was | were | are) not [a | good | close \
          | suitable] (match | compatible)
      (transplant | donor kidney | kidney | liver | match) (fell through | has fallen through | went to (someone \
          | somebody | another))
      (chemo | chemotherapy | treatment | immunotherapy | trial drug | drug | infusions) [has \
          | have] (stopped working | not worked \
          | failed | did not (work | help))
      the trial (is (closed | full) | has (closed | ended | stopped)) (to | early | for you | $)
    `,
    except: phrases`
      (walk | drive | run | work | play) again (until | till | before | for ..2 (week~ | day~ | month~))
      (hair | weight | water | bone | tooth | skin) (loss | damage)
      no ..2 damage
    `,
    unless: ['condition', 'question', 'education', 'history']
  }
}

/** A grave disease that is no news to this patient: screened for, a relative's, long known. */
export const oldNews: MarkGroups = {
  known: {
    why: 'Screening, family and treatment under way name diseases without telling them.',
    phrases: phrases`
      (screening | screen for | family history | your (mother's | father's | sister's | brother's | aunt's \
          | grandmother's) | runs in)
      (history of | in remission | survivor | treatment for your | since your | oncologist | oncology | chemo \
          | chemotherapy | radiation)
      (as you know | you already | already know | your known | stable | unchanged | what you (read | saw | have read \
          | were told | found))
      (<cancer> (pathway | referral | clinic | list | screen~) | (two week | suspected | fast track \
          | urgent) ..1 <cancer>)
      (cancers | tumors | carcinomas | lymphomas | sarcomas | melanomas) ..5 \
          (do | are | grow | have | rarely | tend | behave)
      (<cancer> ..6 (do | does) ..1 well | <cancer> (until | till | unless))
      ((nobody | no one) ..6 <cancer> | stage ..2 means | <cancer> until ..3 (looks | looked | proves | proven | says))
      (basal cell | basal | in situ | pre-cancer~ | precancer~ | pre-malignant | premalignant)
      (contraindication~ | risk factor~ | side effect~ | complication~) (is | are | include~) ..6 <cancer>
      ^ ..3 <cancer> (is | are) (a | an | the | usually | often | almost)
      # True of many: how common it is, in whom, and how it looks.
      ((most | second | third | fourth) ..1 common | rarest | commonest) <cancer>
      <cancer> ..3 in (people | men | women | children | adults | those | patients | anybody | anyone)
      one ..1 in (<number> | two | three | four | five | six | seven | eight | nine | ten | twenty)
      (i | we) (see | treat | look after) (als | dementia | hiv | parkinson's) ..1 (weekly | daily | every | often | all)
      (do | does) not look (alike | like)
      (for | get | getting | needs) a diagnosis of
      # What the patient looked up, and what has long been known.
      (googled | (read | saw | looked | looking | search~) ..9 (internet | online | google))
      (has | have) had (multiple sclerosis | parkinson's | dementia | hiv | alzheimer's | cirrhosis | heart failure \
          | <cancer>)
      (has | have | had) ..4 since <number>
      the (alzheimer's | dementia | parkinson's | illness | disease) ..2 (further | walk~ | worse~ | advanc~ | progress~ | moving | moved)
      your (heart failure | cirrhosis | parkinson's | multiple sclerosis | dementia | hiv | als)
      (exacerbation | relapse | flare) of
      (it is the cancer that | <number> with dementia | treatable dementia | ever been diagnosed)
      # How likely it is, what it is looked for by, and what brings it.
      (chance~ | odds | probability | risk | possibility) ..4 <cancer>
      (<number> | one ..1) in (<number> | ten | twenty | hundred) ..9 <cancer>
      <cancer> in ..2 (<number> | one) (in | out of) <number>
      <number> in <number> that it is
      (in | of) (nine | eight | seven | <number>) (of | out of) ten ..9 in one
      (fewer | less) than ..6 <cancer>
      (half | most) of ..1 (<cancer> | cancers)
      <cancer> ..4 (until | till | unless) ..3 (biopsy | proven | proved | imaging | scope~ | scan~ | shown | looked \
          | urologist | tested | otherwise | ruled)
      (to (see | look for | find | exclude | check for) | rule out | looking for) ..6 <cancer>
      (can | could | may) (show | find | detect | pick up) ..3 (<cancer> | tumors)
      (cause~ | causing | prevent~) ..2 <cancer>
      (reasons | causes | differential | possibilities) ..4 <cancer>
      or ..1 <cancer> (when | if)
      <cancer> is among
      that <cancer> (comes | takes | brings)
    `,
    except: phrases`
      # Told of the patient, and then said how common it is.
      (show~ | showed | shown | confirm~ | reveal~ | found | have | is) ..2 <cancer> [the | a | an | one of the] \
          ((most | second | third | fourth) ..1 common | rarest | commonest) <cancer>
      your ..3 (show~ | showed | confirm~ | reveal~) ..2 ((most | second | third | fourth) ..1 \
          common | commonest) <cancer>
      # The known illness is another one now, or new, or past help.
      your (heart failure | cirrhosis | parkinson's | multiple sclerosis | dementia | hiv | als) \
          (is | has | have) ..2 \
          (new | terminal | incurable | end stage | (turned | changed | developed) into | become \
          (terminal | incurable \
          | <cancer>))
      # The search is for where the cancer has gone, and not for whether it is one.
      (to (see | look for | find | exclude | check for) | rule out | looking for) ..3 (spread | \
          stage | extent) ..3 <cancer>
      to (see | find [out]) (if | whether | how far | where) (the | this | that | your) <cancer> (has | is | may)
      your (scan | ct | mri | x-ray | pet | ultrasound | mammogram) ..1 <cancer> ..4 (until | till | unless)
    `
  }
}

/** An illness that changes a life: what a course of treatment ends is bad enough, and nothing to mourn. */
export const lastingIllness: MarkGroups = {
  named: {
    why: 'A serious diagnosis that does not pass with its treatment.',
    phrases: phrases`
      <serious-diagnosis>
      <grave-finding>
      (diabetes | dementia | aids | (resistant | mdr) (tuberculosis | tb) | (brain | liver | lung | spinal) abscess)
    `,
    except: phrases`
      (pneumonia | whooping cough | pertussis | measles | mumps | malaria | typhoid | cholera | dengue | leptospirosis)
      (chlamydia | gonorrhea | syphilis | mpox | monkeypox | pelvic inflammatory disease | pid | hepatitis a)
      (c diff | c difficile | clostridium difficile | mrsa | abscess | quinsy | pyelonephritis | cellulitis \
          | tuberculosis \
          | tb | active tb)
      (appendicitis | cholecystitis | diverticulitis | fracture~ | dislocation | (broken | fractured) <body-part>)
      (hyperkalemia | hypokalemia | hyponatremia | hypernatremia)
      # What passes with the birth, and what is treated before it becomes a disease.
      (gestational diabetes | diabetes (of | in) pregnancy | pregnancy diabetes)
      (hsil | lsil | cin [1 | 2 | 3] | high grade (changes | cells) | precancer~ | pre cancer~ | in situ (changes | cells))
    `,
    unless: ['negation', 'condition', 'question']
  }
}
