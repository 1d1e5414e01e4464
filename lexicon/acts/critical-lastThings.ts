import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'

const some = phrases`(a (few | couple of | matter of | handful of | question of) | <number> | one | two | three \
    | four | five | six | several | only | just | perhaps | maybe | probably)`

const spanOfLife = phrases`[about | around | perhaps | maybe | likely | probably | only | just | roughly | at (most \
    | best)] [${some}] [short | more] (hours | days | weeks | months | a (year | month | week | day) | year \
    | month) [or two | or so | to (days | weeks | months) | rather than (weeks | months | years) | not (weeks \
    | months | years) | and not (weeks | months | years) | (or | to) <number> (days | weeks | months)]`

const nearOne = phrases`(your [own | late] (mother | mom | mum | father | dad | husband | wife | partner | spouse \
    | son | daughter | brother | sister | grandmother | grandfather | nan | gran | grandma | grandad | grandpa \
    | granddad | aunt | uncle | child | baby | parent) | mom | mum | dad | mama | papa | grandma | grandad | grandpa \
    | <capital>)`

/** Who it is told of. */
const who = phrases`(you | he | she | ${nearOne})`

const surely = phrases`[now | also | likely | probably | sadly | unfortunately | most likely | clearly | really \
    | almost certainly | perhaps | only | may | might | will | is likely to | could | we think | i think]`

/** What is given against a disease, as what fails. */
const cure = phrases`((the | your | his | her | this | that | our) ..2 (treatment~ | chemo | chemotherapy \
    | immunotherapy | radiation | radiotherapy | transplant | cancer (drug | drugs | tablets | pills | medicine) \
    | hormone (tablets | therapy | treatment | injections) | targeted (drug | therapy | tablets)) | chemo \
    | chemotherapy | immunotherapy | treatment)`

const atAnEnd = phrases`((has | have | is | are) [now | sadly | unfortunately | clearly] (stopped (working | helping \
    | holding (it | the ..1)) | no longer (working | helping | holding | controlling | effective | doing (anything \
    | its | any)) | not (working (any more | anymore | any longer)) | failed | lost its effect | lost (their \
    | its) (effect | grip) | run its course) | (no longer | does not | do not) (works | work | helps | help | holds \
    | hold) ($ | any | against | on the | and | so) [more | longer])`

/** What is given against a cancer and nothing else. */
const cancerCure = phrases`([the | your | his | her | this | that | our] (chemo | chemotherapy | immunotherapy \
    | radiation | radiotherapy | transplant | cancer (treatment | drug | drugs | tablets | pills | medicine) \
    | targeted (drug | therapy | tablets)))`

const malignant = phrases`(cancer | tumor | tumors | leukemia | lymphoma | myeloma | melanoma)`

const disease = phrases`(cancer | tumor | tumour | tumors | tumours | disease | leukemia | lymphoma | myeloma \
    | melanoma | illness)`

const options = phrases`((treatment | further | other | more | good | real | effective | medical | surgical \
    | curative | remaining) ..1 (option~ | options | treatment~ | therapies | treatment to (offer | try | give)) \
    | options for (treatment | cure | chemo | your | his | her | the) | treatments left | treatment left)`

const dementing = phrases`(alzheimer's | alzheimers | dementia | lewy body | vascular dementia | frontotemporal \
    | parkinson's | parkinsons | motor neuron disease | motor neurone disease | als | mnd | huntington's \
    | creutzfeldt ..1)`

const kind = phrases`[a | an | the] [early | moderate | advanced | mild | severe | early stage | form of | type of \
    | kind of] [form of | stage | stages of]`

const nearest = phrases`(your (mother | mom | mum | father | dad | husband | wife | partner | spouse | son | daughter \
    | brother | sister | grandmother | grandfather | nan | gran | grandma | grandad | grandpa | granddad | child) \
    | mom | mum | dad)`

const pairedOrgan = phrases`(kidney | kidneys | liver | heart | lung | lungs)`

/** The end of what medicine can do, and what families are told of their next ones. Source: etiquette-rules §3a. */
export const lastThings = {
  'time-short': {
    answers: ['critical'],
    why: 'How long somebody has to live: "The prognosis is likely weeks", "Dad has only days to live".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      ${who} ${surely} (has | have) ${spanOfLife} (to live | left (to live | of life))
      (he | she | ${nearOne}) ${surely} has ${spanOfLife} left ($ | with (us | you) | now)
      (prognosis | life expectancy | expected survival | time (left | that is left | remaining) | time (he | she \
          | you) [has | have] left) (is | was | would be | will be | seems | looks) ..2 ${spanOfLife}
      (measured in | down to | talking about | talking | speaking of | looking at | think in terms of \
          | counted in) ${surely} (hours | days | weeks | months) (rather than | and not | not | now (and not \
          | rather than)) (days | weeks | months | years) ($ | now | and | for (him | her | you) | at this)
      (i | we | the team | they | doctors | the doctors) [now | all] (think | believe | feel | expect | fear \
          | suspect) [that] ((it | this | there) (is | are) [now | only | likely] ${spanOfLife} ($ | now) \
          | (there (is | are) | ${who} has | ${who} have) ..2 ${spanOfLife} left)
      (time | his time | her time | your time) (is | is now | is getting | is very) [now | very | getting] (short \
          | running out) ($ | now | perhaps | for (him | her))
      ${who} (is | are) [now | probably | likely | already] (in | entering) (his | her | your) (last | final) (days \
          | hours | weeks | weeks of life | days of life)
      (is | are) [now | actively | clearly | probably] (actively dying | nearing the end [of (life | his | her)] \
          | close to the end | approaching the end of (life | his | her) | near the end of (life | his | her | your))
      ${who} (is | are) [now] dying ($ | and | now | from | of)
      ${who} (will | is | may | might) [likely | probably] [to] (not | unlikely to) (live | survive) ..2 (the (week \
          | night | weekend | month | year) | beyond | past | more than | much longer | long)
      ${who} [is | are] unlikely to (live | survive) ..3 (week~ | night | weekend | month~ | year~ | beyond | longer)
      (sadly | afraid | fear | sorry to (say | tell you) | honest (guess | answer | estimate | feeling) is | honestly) \
          ..6 (hours | days | weeks | months) (rather than | and not | not) (days | weeks | months | years) ($ | now \
          | that are left)
      (time | his time | her time | your time) (is | may be) [now | very | likely to be] short ..1 (hours | days | weeks \
          | months) (rather than | and not | not) (days | weeks | months | years)
    `,
    except: phrases`
      (days | weeks | months | <number>) (left | to live) (on | of (your | the) ..1 (prescription | supply \
          | treatment | leave | course | antibiotic~ | refill~ | coverage | term | pregnancy | school | contract) \
          | to (enroll | book | sign | decide | pay | claim | renew | apply | appeal | register) | before | until)
      (recovery | healing | back (at | to) | off work | cast | stitches | wait | waiting | improve | improvement \
          | delay | sick leave | results | appointment | take | takes | repair | delivery) ..8 (days | weeks | months) rather than
      (not | never | nobody | no longer) ..2 (dying | days to live)
      (because | that | if | when | since | while | as | why) ${who} (is | are) [now | actively] dying
      (if | imagine | suppose | as if | as though | like | asked | told) ..4 (to live | dying)
      (dying) (to | for (a | some | the)) (see | hear | know | go | try | coffee | tea | break)
      (dog | cat | hamster | rabbit | pet | battery) ..3 (has | is)
      to live with
      (hours | days | weeks | months) now (until | till | before | since | and then)
      live ..1 (here | there | at (home | the) | with | near)
      (last | final) (days | weeks) of ..1 (antibiotic~ | pregnancy | school | term | radiation | steroid~ | chemo \
          | rehab)
      left (with (us | you) (until | till | before | at | in | and then) | now (on | before | until | in | of | at \
          | to (the | his | her)))
      (the | our | my | visit | appointment | class) time is
      dying (of | from) (boredom | curiosity | laughter | hunger | thirst | heat | embarrassment)
      (time is short) ..3 (today | for the (visit | appointment))
      (last | final) (days | weeks) of (your | the) ..1 (antibiotic~ | course | treatment | pregnancy | radiation \
          | school | term | cycle | steroid~)
    `,
    unless: told
  },
  'options-over': {
    answers: ['critical'],
    why: 'Nothing is left that would cure: "There are no further options", "From now on it is comfort care only".',
    reason: 'serious news',
    phrases: phrases`
      (run out of | ran out of | exhausted | used up | come to the end of | reached the end of | at the end of \
          | gone through | no longer have) [all] [of] [our | the | your | his | her | every | any] ${options}
      (there (is | are) [now | really | sadly] (no | not any) | (we | i | they) (have | can offer | can see \
          | see) [now] no) ((further | other | more | good | real | effective | remaining | treatment) ..1 (option \
          | options) | options) ($ | and | now)
      (there (is | are) [now | really | sadly] (no | not any) | (we | i | they) (have | can offer | can see \
          | see) [now] no) ${options} (left | that | for (your | his | her | the | you | him) | to (offer | try \
          | give | stop) | available | remain | now | and (no | nothing) | or)
      (no | not any) [other | further | more] (treatment | therapy | operation | drug | medicine | chemo) (left \
          | that (will | would | can | could) (help | work | stop | cure | hold) | (we | i) can (offer | try | give))
      nothing (more | else | further) [that] (we | i | the (team | doctors | surgeons | oncologists) | they \
          | medicine | can be done) ..2 (can do | can offer | could do | to offer | left | ($ | for (him | her | you \
          | your) | and | to (stop | cure | treat | slow | save)))
      (no | nothing) (more | further | other) ..3 (treatment | chemo | surgery | operation) ..2 (would | will \
          | can) (help | cure | work | change)
      (we | i | the (team | doctors)) (have | has) done (all | everything) [that] (we | i | they) (can | could) ($ \
          | to (stop | save | treat | cure | hold) | and (there | nothing | no))
      (is | be | now | on | for | be for) [now | just] (comfort (care | measures) | palliative care \
          | symptom control) (only | alone) ($ | from | and | now | at | for | so)
      (comfort (care | measures) | palliative care | hospice [care] | symptom control | keeping (him | her \
          | you) comfortable) (from (now on | here) | is (now the | the (only | next step | plan | right)) \
          | and (nothing | no more))
      (move | moving | moved | switch | switching | change | changing | go | going | shift | shifting | transition \
          | transitioning) ..3 to (comfort (care | measures) | end of life care | hospice [care])
      (focus | aim | goal | goals | plan) (is | are | will be) (now | from now on) ..1 (comfort (care | measures | $) \
          | keeping (him | her | you) comfortable)
      (is | are) now (for | on) (comfort | palliative | end of life) (care | measures)
      time (for | to (call | talk about | think about | bring in | consider | involve)) hospice
      hospice (is | would be) ..2 (next step | best | right (next | thing | step | place) | way (to go | forward))
      (all | active | curative | cancer | life prolonging) ..1 (treatment | treatments | care | chemo \
          | support) (will be | is being | is to be | are being | has been) (stopped | withdrawn | ended \
          | discontinued)
      (withdraw | withdrawing | withdrawal of) (care | treatment | life support | support)
      turn off (the | his | her) (ventilator ($ | and | so | tomorrow | today | tonight | now | on <day>) \
          | life support | machines)
      ${cure} ${atAnEnd} ($ | and | so | for | against | on | any | as | to | which | we)
      ${cancerCure} (has | have) [now | sadly | unfortunately] not (worked | helped | been working) ($ | and | so \
          | for | against | on | as | which | we)
      ${disease} (is | has | are) [now | sadly] (no longer (responding | respond | responds) | not (responded \
          | responding) | stopped responding | become resistant | outgrown | resistant)
      ${disease} ..2 (growing | spreading | progressing | advancing | grew | grown | progressed | spread) (despite \
          | through | in spite of) (the | your | his | her | all | this | two | three | both | [further] (treatment \
          | chemo | chemotherapy | therapy))
      ${malignant} ..2 (cannot | can no longer | can not | could not) be (cured | operated on | removed [by surgery] \
          | resected) ($ | any more | now | and | so | but)
      ${disease} ..2 can no longer be (cured | operated on | removed [by surgery] | resected) ($ | any more | now \
          | and | so | but)
      (we | the (team | doctors)) (cannot | can not) cure ((the | your | his | her) ${malignant} ($ | but | and \
          | any more) | (it | this) ($ | any more | but [we | i] [can] [still | perhaps] (slow | hold | control | buy \
          | give | shrink)))
      (we | the (team | doctors)) can no longer cure (it | this | (the | your | his | her) ${disease}) ($ | but | and \
          | any more)
      ${cure} (is | are) [now | sadly | unfortunately] (not (working | helping | holding | controlling | containing \
          | shrinking | slowing) | no longer (holding | controlling | containing | shrinking | slowing)) [back] [it \
          | (the | your | his | her) ${disease}] [back] (any longer | any more | anymore | as it did | $)
      ${cure} no longer (holds | controls | contains | slows) (the | your | his | her) ${disease}
    `,
    except: phrases`
      (nothing | no) (more | else | further) ..6 (bill | price | fee~ | speed | referral | denial | denied \
          | wait list | waiting list | cold | colds | wart | ankle | pay | bring | prepare | book | sign | insurance \
          | insurer | paperwork | claim | form | referral | before | until | today | this (week | visit) \
          | in the meantime | cost | appeal | schedule | order | parking | noise | refill)
      (do not | not | never | nobody | used to | some people | people | thought | may think | might think | feel like \
          | feel as if) ..6 nothing (more | else)
      ${options} ..3 (on the (menu | form | website | list) | for (booking | parking | payment | online \
          | the appointment))
      (not | never) (mean | say | prove | show) ..2 ${cure}
      (inhaler | cuff | monitor | cream | phone | printer | portal | meter | pump | hearing | thermometer \
          | website) ..4 (stopped | no longer | not) ..1 working
      ${cure} ..2 (has | have) not worked (yet | so far | because | out | as (well | fast))
      ${cure} ..3 not ..3 (yet | so far | overnight)
      (comfort | palliative | hospice) ..3 (kit~ | shop | team | nurse~ | talk | session~ | class | leaflet \
          | volunteer~ | workshop | course | meeting) ..4 (is | are | will | offers | runs)
      (would | might | may | could | one day | some day | someday | later | eventually | not yet \
          | does not mean) ..4 (comfort (care | measures) | hospice | palliative)
      (does not | do not | not) ..3 mean ..6 (hospice | no ..2 options | nothing)
      (working | works | work | helping | helps | help | worked | helped | controlling | holding | failed) ..4 (wart \
          | warts | acne | dandruff | eczema | nits | lice | fungus | verruca~ | snoring | thrush | tennis elbow \
          | psoriasis)
      (working | works | work | helping | helps | help | worked | helped | controlling | holding \
          | failed) ..4 (wart | warts \
          | acne | dandruff | eczema | nits | lice | fungus | verruca~ | snoring | thrush | tennis elbow | psoriasis)
      (working | works | work | helping | helps | help | worked | helped | controlling | holding \
          | failed) ..4 (wart | warts \
          | acne | dandruff | eczema | nits | lice | fungus | verruca~ | snoring | thrush | tennis elbow | psoriasis)
      (warts | wart | acne | nits | lice | fungus | verruca~ | cold sore~ | dandruff | eczema)
      (cannot | can not) be (removed | cured) ..2 (by | with) (antibiotics | antibiotic | cream~ | at home | wax \
          | (the | a) (file | chart))
      (virus | cold | flu | gas | wind | asthma | eczema | herpes | diabetes | allergy | psoriasis) ..4 (cannot \
          | can not) be cured
      (other | plenty of | many | more | several | still) ..1 options (left | available | if | that)
      (is | are) no further (appointment~ | treatment needed | treatment is needed | treatment required)
      no (further | other | more) treatment [is] (needed | required | necessary | planned | for the wart)
      (focus | aim | goal) ..4 comfort ..3 (shoe~ | fit | clothes | zone | food)
      options that (cost | fit | suit | your (insurance | plan) | are (cheaper | covered | cheap))
      (comfort care | hospice) (shoe~ | kit~ | product~ | house | nursing | volunteering | job | work | shop | street)
      (cold | colds | flu | virus | viral | bug | sore throat | sprain | rsv | croup | teething | covid \
          | mono) ..8 (comfort | symptom) (care | measures | control)
      (comfort | symptom) (care | measures | control) ..5 (cold | colds | flu | virus | viral | bug | sore throat \
          | sprain | rsv | croup | teething | covid | mono)
      (illness | disease) ..3 respond~ to (rest | physio | fluids | home)
      (antibiotic~ | iron | lice | allergy | acne | fungal | light | wart | dental | laser | fertility | first line \
          | home | topical | first) (treatment | treatments)
      (help | work) (better | faster | (a | the | your) ..1 (bruise | knee | hip | back | ankle | shoulder | scar \
          | sprain))
      options ..4 (day | date | time | times | week | morning | afternoon | slot~ | ride | rides | <weekday> | program)
      (hospice | comfort care) (billing | codes | beds | as a | in (spring | summer | the new))
      (dandruff | reflux | snoring | back pain | sprain | tennis elbow | bunion | plantar fasciitis | thrush)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'cancer-advanced': {
    answers: ['critical'],
    why: 'A disease that has moved on or cannot be cured: "The scan shows progression", "The tumor is inoperable".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (<cancer> | disease | tumor | condition | it) (is | has become) [now] (terminal | incurable | inoperable \
          | untreatable | not curable)
      (scan | ct | mri | pet | test~ | result~ | imaging) ..2 (show~ | shows | showed) ..3 (progression \
          | growth of the | spread | metasta~)
    `,
    except: phrases`
      (no | not | without | never | nor) ..3 (spread | progression | growth of the | metasta~ | terminal | incurable \
          | inoperable | untreatable)
      (your | the) (mother | father | mom | dad | sister | brother | aunt | uncle | grandmother | grandfather \
          | cousin | friend | neighbor) ..6 <cancer>
      (stable | unchanged | in remission | resolved | healed | removed | gone)
      (may | might | could | can | would) ..3 (show | find | reveal | detect | be | have)
      (people | patients | those | someone | women | men | children) ..4 <cancer>
      (mild | minor | small | slight) ..1 progression
      (rule~ out | ruled out | look~ for | check~ for) ..3 (spread | progression | metasta~)
    `,
    unless: told
  },
  'treatment-missed': {
    answers: ['critical'],
    why: 'What keeps the patient alive was left out: "You missed two dialysis sessions".',
    reason: 'a treatment that was missed',
    isAffirmed: true,
    phrases: phrases`
      (you | he | she) (have | has) [now | already] (missed | skipped | not been to | not come (to | for)) [your \
          | his | her | the | last | <number> | two | three | both | several] ..2 dialysis
      (you | he | she) (missed | skipped | did not come (to | for) | were not at | was not at) [your | his | her \
          | the | last | <number> | two | three | both | several] ..2 dialysis
      (missed | skipped) dialysis [session~ | treatment~ | run~ | session] [(twice | once | <number> times | two days \
          | again | this week | on <day> | yesterday | today)]
    `,
    except: phrases`
      (if | when | anyone | people | patients | never | not | no) ..4 (missed | skipped | miss | skip)
      dialysis [session~] (in <month> | last (month | year)) ..3 (and | but | then)
      dialysis (class | talk | tour | support group | newsletter | meeting)
    `,
    unless: ['condition', 'question', 'education', 'history', 'negation']
  },
  'kin-diagnosed': {
    answers: ['critical'],
    why: 'A disease of the mind or nerves, told to the family: "Your wife has Alzheimer\'s disease".',
    reason: 'a serious diagnosis',
    isAffirmed: true,
    phrases: phrases`
      (^ | unfortunately | sadly | i am afraid [that] | (sorry | sad | regret) to (say | tell you | inform you \
          | write) [that] | (shows | show | showed | means | mean | confirm | confirms | confirmed | suggest \
          | suggests | say | says) [that] | (we | i) [now | all | both] (think | believe | feel | are (sure | certain \
          | confident)) [that]) [now] ${nearest} [now | also | does | clearly | probably | likely | almost certainly \
          | most likely | indeed] (has | have) ${kind} ${dementing} [disease] ($ | and (that | this | it is | not) \
          | which | at an | in (its | an | the | a) | so | rather than | not)
      ${nearest} (has been | was | is) [now | just | newly] (diagnosed with \
          | found to have) ${kind} ${dementing} [disease] ($ | and | today | this (morning | afternoon | week) \
          | yesterday | which)
      (tests | scan | scans | assessment | evaluation | results | mri) [of (${nearest}) | on (${nearest})] ..1 (show \
          | shows | showed | point to | points to | suggest | suggests | confirm | confirms | indicate \
          | mean) [that (it | this) is] ${kind} ${dementing} [disease] ($ | and | as | which | rather)
      (cause of | explanation for | reason for | what is behind) (your (mother's | father's | husband's | wife's \
          | dad's | mom's | mum's | partner's) | his | her) ..2 (memory | confusion | forgetfulness | behavior \
          | changes) ..3 (is | was) [likely | probably | most likely] ${kind} ${dementing}
    `,
    except: phrases`
      (if | whether | since | because | as | when | that your | who | whose | wish | hope | worry | worried \
          | afraid (that)) ..3 ${nearest} ..2 ${dementing}
      (no | not | never | nor | without | rule | rules | ruled) ..4 ${dementing}
      ${dementing} [disease] ..1 (you (wrote | said | told | mention~) | as you know | for (years | a long) | (clinic \
          | unit | support | care | group | nurse | society | home))
    `,
    unless: told
  },
  'organ-giving-out': {
    answers: ['critical'],
    why: 'An organ at its end, and what will take its place: "Her heart is failing", "You will need a new liver".',
    reason: 'serious news',
    isAffirmed: true,
    phrases: phrases`
      (your | his | her | the) [remaining | own | transplanted | donor] ${pairedOrgan} (is | are | has | have) [now \
          | clearly | slowly | steadily | sadly | both] (failing | failed | giving (out | up | way) | given (out \
          | up) | shutting down | shut down | packed up | packing up | stopped working) ($ | and | now | again | so \
          | which | fast | quickly | despite | because)
      (you | he | she) (are | is) [now | probably | likely] going to need [a | an] [new | donor] (kidney | liver \
          | heart | lung | lungs | (kidney | liver | heart | lung | lungs | stem cell | bone marrow) transplant)
      (you | he | she) (will | do | now | probably | are likely to | is likely to) [now | soon | probably | likely \
          | also] (need | needs) [a | an] ((new | donor) (kidney | liver | heart | lung | lungs) | (kidney | liver \
          | heart | lung | lungs | stem cell | bone marrow) transplant)
      (you | he | she) (need | needs) [a | an] ((new | donor) (kidney | liver | heart | lung | lungs) | (kidney \
          | liver | heart | lung | lungs | stem cell | bone marrow) transplant)
      (put | putting | place | placing | list | listing) (you | him | her) on the transplant (list | waiting list)
    `,
    except: phrases`
      (kidney | liver | heart | lung | lungs) (monitor | rate | panel | function | test~ | ultrasound | scan | pill~ \
          | medicine | card | specialist | doctor | clinic | biopsy | app | cuff | program | x-ray | diet | plan \
          | referral | sound | tracing | tracker | tablet~ | drug | strap | enzyme~ | check~)
      transplant (card | form | letter | visit | appointment | test | clinic | bracelet | leaflet | talk | team visit)
      (unlikely | not | never | no longer | may | might | could | would | whether | some people | people) ..4 (need \
          | needs) ..3 (transplant | liver | kidney | heart | lung | lungs)
      stopped working (so | too | as | overtime)
      (not | no longer | never) ..1 (failing | shutting)
      (taken | removed | come) off the
    `,
    unless: told
  },
  'gene-inherited': {
    answers: ['critical'],
    why: 'A gene that brings a disease, found in this patient: "You have inherited the Huntington gene".',
    reason: 'a serious diagnosis',
    isAffirmed: true,
    phrases: phrases`
      (you | your (son | daughter | child | baby)) [now | also | both | do | does] (have | has | carry \
          | carries) [inherited | got] [the | a | an | one | two] [copy of | copies of | expanded | faulty | altered \
          | mutated | same] [the] (huntington | huntington's | huntingtons | hd | brca | brca1 | brca2 | palb2 \
          | lynch [syndrome] | mlh1 | msh2 | msh6 | pms2 | apc | tp53 | li fraumeni | vhl | fap | cdh1 \
          | myotonic dystrophy | als | alzheimer's | psen1 | duchenne | cystic fibrosis disease) (gene | genes \
          | mutation | variant | change | alteration | expansion | fault)
      (you | he | she) (inherited | have inherited | has inherited) (the | this | that | your (mother's | father's \
          | mom's | dad's | mum's) | a) ..3 (gene | mutation | variant | brca1 | brca2 | gene change | expansion)
      (test | testing | panel | result~ | lab) ..3 (found | shows | showed | confirms | confirmed | detected \
          | identified) [that] [you have | you carry] [a | an | the | two copies of | that] [pathogenic | harmful \
          | disease causing | faulty | likely pathogenic] ..1 (mutation | variant | change | expansion | gene) (in \
          | of | for | on) [the | your] (huntington | huntington's | brca | brca1 | brca2 | palb2 | mlh1 | msh2 \
          | msh6 | pms2 | apc | tp53 | vhl | cdh1 | lynch | hd) [gene | disease | syndrome]
      (test | result~ | testing) ..2 (is | are | was | came back | come back) positive for [a | an | the] [harmful \
          | pathogenic] (huntington | huntington's | brca | brca1 | brca2 | palb2 | mlh1 | msh2 | msh6 | pms2 | apc \
          | tp53 | lynch | li fraumeni)
    `,
    except: phrases`
      (not | no | never | neither | nor | without | whether | if) ..5 (gene | genes | mutation | variant | change)
      (your | the) (mother's | father's | sister's | brother's | aunt's | cousin's) (test | result | gene~)
      (uncertain significance | benign | likely benign | of unknown)
      (normal | healthy | working | good | unaffected | other | eye | hair | taste) [copy | copies \
          | color] [of] [the] gene~
      (gene | mutation | variant) (that | which) (makes | protects | helps | lets | gives)
      (gene | genes | variant) for (red | curly | brown | blue | eye | hair | tall | freckles | left | lactose \
          | cilantro | taste | coffee | caffeine | early)
      (carrier (of | for))
    `,
    unless: told
  }
} as const satisfies ActGroups
