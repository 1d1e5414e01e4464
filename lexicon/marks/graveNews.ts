import {phrases} from '../phrases.ts'
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
    `,
    unless: ['condition', 'negation', 'question', 'history', 'education']
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
  }
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
      (embryo transfer | embryo | ivf | ivf cycle | ivf round | frozen transfer) ..3 (did not (work | take \
          | implant) | failed | has failed | was (not successful | unsuccessful) | negative)
    `,
    except: phrases`
      (rule~ out | ruled out | no (risk | sign~) of | not an) ..2 (ectopic | miscarriage | miscarriages | miscarry~)
      (lose | losing | lost) (the | my | your) baby weight
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
    `
  }
}

/** The patient has read or heard the news, and asks what it means. */
export const readReport: MarkGroups = {
  known: {
    why: 'Nobody breaks news that the patient quotes.',
    phrases: phrases`
      (report | result~ | scan | pathology | biopsy | mri | ct | pet | letter | portal | mychart | app | thing) ..6 \
          (says | said | say | reads | states | shows | showed | posted | wrote | mentions)
      (doctor | dr | they | nurse | surgeon | specialist | oncologist | he | she) ..1 \
          (said | says | told | tells | told (me | us)) ..9 (cancer | tumor | mass | lesion~ | lymphoma | leukemia \
          | malignant | malignancy | metastasis | metastases | metastatic | hiv | dementia | parkinson's | alzheimer's | a basal | carcinoma | melanoma)
      (verified | path | pathology | biopsy | report) ..9 (carcinoma | adenocarcinoma | lymphoma | sarcoma | melanoma \
          | glioma | myeloma | malignant | malignancy)
      (diagnosed with | i have | we have | my | her | his) ..2 (cancer | tumor | lymphoma | leukemia | hiv | dementia \
          | parkinson's | alzheimer's | carcinoma | melanoma | metastasis | metastases | metastatic)
    `,
    unless: ['condition', 'negation']
  },
  asked: {
    why: 'The patient wants it written, and not said.',
    phrases: phrases`
      (just | please | only) tell me [here | now | straight | in writing | by message | in a message]
      (cannot | do not | rather not | not | never | hate) ..3 (hear it | phone me | call me | ring me | (on | by \
          | over) the phone | phone call~)
      (rather | prefer | want | like) ..3 (read it | in writing | written | by message | a message)
    `,
    except: phrases`
      tell me (what | why | how | where | when | who | if | whether | to | about | that)
    `
  }
}

/** The patient has the report and sends it, or tells its numbers. */
export const ownReport: MarkGroups = {
  sent: {
    why: 'Whoever sent it knows where it is.',
    phrases: phrases`
      (report~ | result~ | lab~ | scan | mri | ct | bloodwork | numbers) ..3 \
          (sent | attached | below | uploaded | pasted | came | says | in front of me | in hand)
      (sent | attached | attaching | uploaded | sending | here (is | are) | see) ..3 \
          (report~ | result~ | lab~ | scan | mri | ct | bloodwork | pic | photo)
      <analyte> [is | was | at | of] <number>
    `
  },
  cited: {
    why: 'What stands on it has been read, and so have labs that are posted.',
    phrases: phrases`
      (on | in) (my | his | her) ..1 (report | results | labs | lab | bloodwork | panel)
      post~ ..2 (labs | results | numbers)
    `
  },
  seen: {
    why: 'Whoever writes about a report has it.',
    phrases: phrases`
      (got | saw | seen | read | opened | received | viewed | (looked | looking) (at | over | through)) \
          (my | the | our | his | her) ..2 (report~ | result~ | labs | lab | bloodwork | bloods | numbers | scan)
      (explain | interpret | decipher | make sense of | understand | go (over | through) | comment on) ..3 \
          (my | his | her | our | the | these | those) ..2 (report~ | result~ | labs | bloods | bloodwork \
          | numbers | levels \
          | values | panel)
      what (do | does) (my | these | those | the | his | her) ..2 \
          (report~ | result~ | labs | numbers | levels | values) ..1 mean
      (flagged | red (flag~ | arrow~ | mark~) | out of range | marked (high | low | abnormal) | highlighted) 
    `,
    unless: ['negation', 'condition']
  }
}

/** A talk about the news, past or arranged (docs/sources.md#not-by-e-mail). */
export const talk: MarkGroups = {
  voice: {
    why: 'The news is carried by a voice: it has been told, or a call or visit is arranged.',
    phrases: phrases`
      (as | what | like) (we | i) ..2 (discussed | talked | spoke | said | told | mentioned | explained | feared \
          | suspected | expected)
      (coming in today | meeting with me | sit down with you | today i must | must discuss | you (have asked \
          | asked) (for | the))
      (surgeon | specialist | oncologist | oncology | dr <capital> | office) ..6 (<day> | the <number>)
      (saw | seen | remember) ..2 (how your face | your face | you (go | turn | went | turned)) ..3 \
          (white | pale | fell | fall)
      (good | glad | kind) ..4 your (sister | brother | wife | husband | daughter | son | mother | father | friend \
          | family | partner) (came | was there | sat | was with)
      (left | leaving) ..3 (voicemail | voice mail | voice message)
      (call | ring | phone) [us | me] back
      (i | we) (will be | am) (at | by) (the | our) (desk | clinic | door | unit | ward) to
      (spoke | talked | told you | discussed | speaking with you | talking with you | our (call | talk | visit \
          | conversation | appointment | discussion))
      (i | we | dr <capital> | the (nurse | specialist | surgeon | oncologist)) ..1 \
          (will | am going to | would like to | want to) ..2 (call | ring | phone | talk | speak | meet | go over \
          | sit down | see you | discuss)
      (call | ring | phone) (me | us | the (clinic | office)) ..6 \
          (talk | discuss | go over | speak | today | now | soon)
      (come (in | to) | see (you | me) | meet) ..8 \
          (discuss | talk | go over | plan | <day> | <clock-time> | today | together | next)
      (appointment | visit) ..8 (discuss | talk | go over | plan | today | together)
      (talk | go | say) (it | this | that) (over | through)
      (i | we) can ..1 (talk | speak | meet | sit down | go over)
      (dr <capital> | <clinician> | the (nurse | specialist | surgeon | oncologist | consultant | team)) ..1 \
          (will | is going to | would like to | can) ..2 (go (through | over) | explain | see | sit | take you through \
          | tell | answer | meet | phone | telephone | ring)
      (you (said | told me | asked me | wrote) | don't | not to) ..4 \
          (spare (you | me) | the truth | straight | plainly | in writing | sugar coat)
      (i | we) (will be | am) (on | at | by | with) your ..2 (porch | door | house | bedside | home)
      (appointment | consultation | visit) ..6 (with | for you | is | scheduled | booked) ..6 (<day> | <clock-time> | the <number>)
      have ..3 (appointment | consultation | visit) (for | with) you
      (bring | have) (someone | a (friend | family member | relative | loved one) | your (wife | husband | partner \
          | family | son | daughter)) with you
      # A bell in the words of many places, and people who expect the patient on a day.
      (give | drop) (us | me | them | the <staff-role>) a (bell | ring | buzz | shout | call | tinkle | line | holler)
      (bell | buzz | holler at | shout for) (me | us)
      (want~ | need~ | like | have | has | expect~ | await~ | see~ | meet~ | asked for) you ..1 \
          (in | over | here | up | down | at | with) ..6 (<day> | <clock-time> | at <number> | tomorrow | today \
          | this (morning | afternoon | evening))
      (i | we) (will be | am | are) (at | on | by) (yours | your ..1)
      (at | to) yours (at | by | around | before | after | tonight | this)
    `,
    except: phrases`
      # Left to the patient, or a visit that would be anyway.
      (make | book | schedule | set up | arrange | request | call for | need | have) ..2 (an | a | your | another) ..2 \
          (appointment | visit | consultation) ..8 (discuss | talk | go over | plan | today | together)
      (see | meet) (you | him | her) ..4 (regular | routine | next | usual | scheduled) (visit | appointment | check)
      (dental | dentist | dentist's | eye | eyes | optician | hearing | physio | physiotherapy | physical therapy | foot \
          | podiatry | flu shot | vaccine | dietitian | travel | contraception | hair) ..1 (appointment | consultation \
          | visit)
      (cancel~ | canceled | cancelled | missed | skipped | no show) ..3 (appointment | consultation | visit)
      (appointment | consultation | visit) ..2 (is | was | has been) (canceled | cancelled | missed)
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
    `,
    unless: ['negation', 'condition', 'question']
  }
}
