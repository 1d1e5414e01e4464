import {criticalByWord} from '../limits/words.ts'
import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'
import {illnessAtLarge} from './illnessAtLarge.ts'
import {noNews, protectingAntibodies, tooSmallToMatter} from './nothingOfTheSort.ts'
import {testNegative} from './toldOtherwise.ts'

/** What is bad to fall, and what is bad to rise. */
const badWhenLow = phrases`(hemoglobin | hgb | hb | platelet~ | platelets | sodium | potassium | magnesium \
    | calcium | neutrophil~ | egfr | gfr | blood count~ | kidney function | ejection fraction | albumin \
    | sugar~ | glucose | cd4 | iron | white count | white cells)`
const badWhenHigh = phrases`(potassium | creatinine | bilirubin | inr | calcium | alt | ast | liver (enzymes \
    | numbers | tests) | white count | white cells | crp | psa | viral load | troponin | tsh | sugar~ \
    | glucose | a1c | lithium | tumor marker~ | <tumor-marker> | lactate | ammonia | blood pressure \
    | pressure | urea)`
/** Where nobody worries about it. */
const calmPotassium = phrases`(3.6 | 3.7 | 3.8 | 3.9 | 4.0 | 4 | 4.1 | 4.2 | 4.3 | 4.4 | 4.5 | 4.6 | 4.7 \
    | 4.8 | 4.9 | 5.0 | 5)`

/** A positive test that is good news. */
const goodPositive = phrases`(pregnancy test (is | was | came back) [also] positive | (congratulation~ \
    | congrats | hooray | so happy | so happy for you both | so happy for you | (wonderful | great | happy \
    | exciting | fantastic | the best) news) (your | the) [pregnancy] test [today | this morning] (is | was \
    | came back) positive)`

/** News of a diagnosis or a result. Sources: founding text, note; ADASP and Bruno (etiquette-rules §3a). */
export const criticalResults = {
  diagnosis: {
    answers: ['critical'],
    why: 'A new or worse serious diagnosis, told to this patient.',
    reason: 'a diagnosis that needs care',
    isAffirmed: true,
    phrases: phrases`
      (<test> | doctor~ | pathologist | radiologist | pathology | specimen | sample~ | evaluation~ | imaging | stone \
          | we | i | fluid) ..8 (show~ | shown | confirm~ | found | find~ | say~ | pick~ up | picked up | turned up \
          | came up with | grew | grow~ | saw | see~ | read~ | demonstrate~) ..8 <serious-diagnosis>
      (<test> | doctor~ | pathologist | radiologist | pathology | specimen | sample~ | evaluation~ | imaging | stone \
          | we | i | fluid) ..8 (reveal~ | indicate~ | diagnose~ | determined | concluded) ..8 <serious-diagnosis>
      (<test> | pathology | result~ | evaluation~) ..6 (is | are | came back | come back | back as | were | suggest~ \
          | point~ to | consistent with | diagnostic of) ..5 <serious-diagnosis>
      (you | he | she) [now | do | likely | probably] (have | has) [now | got | a] ..2 <serious-diagnosis>
      (you | he | she) [now | do | likely | probably] (have | has) \
          (an | the | new | early | early stage~ | a new | an early | a form of | what looks like \
          | a condition called | a condition known as) ..2 <serious-diagnosis>
      (you | he | she) (clearly | in fact | also) (have | has) [now | got | a | an | the | new] ..2 <serious-diagnosis>
      (you | he | she) (clearly | in fact | also) (have | has) (early | early stage~ | a new | an early | a form of \
          | what looks like | a condition called | a condition known as) ..2 <serious-diagnosis>
      (we | i) ..2 (found | see | discovered | learned) ..12 (condition | disease) ..2 (call | called | as) ..2 \
          <serious-diagnosis>
      (diagnosed | diagnosis is | new diagnosis | diagnosis of | diagnosed with | diagnosed you with | the diagnosis) \
          [of | with | as | is | that] ..4 <serious-diagnosis>
      (at | reached | is | are | moving toward~) [already | now | the | an] end stage (copd | kidney | renal \
          | heart | liver | lung | dementia | cirrhosis | disease)
      no (heartbeat | heart beat | cardiac activity | fetal heartbeat)
      (you | he | she) [now | do] (have | has) [new | type <number> | type one | type two] diabetes
      (you | he | she) [now | do] (have | has) (gestational | insulin dependent | new onset) diabetes
      (new | this is) [type <number> | type one | type two | gestational] diabetes
      (experiencing | developed | developing | suffering from | dealing with) ..4 <serious-diagnosis>
      (this | that | it) (is | means | was | looks like | looks | is called | is now | turned out to be \
          | has turned out) ..4 <serious-diagnosis>
      (tests | tested | test | came back | is | was | returned | result is) positive for ..3 <serious-diagnosis>
      (<serious-diagnosis> | hiv | biopsy | blood culture~) ..3 (is | came back | was | test | are | test is \
          | returned | test~ came back) positive
      (biopsy | pathology | histology | cytology) (result~ | report~) [invasive | infiltrating | metastatic] \
          [ductal | lobular] (<cancer> | <serious-diagnosis>)
      <serious-diagnosis> (positive | confirmed | is confirmed | is active | is back | has spread | has returned \
          | has come back)
      (mole | spot | lump | growth | polyp | mass | nodule | lesion | node~ | sample~ | core~ | ulcer | area | biopsy \
          | tissue | cyst | piece) ..8 (is | was | are | contains | has | have | shows | showed | turned out \
          | looks like | grew) ..6 <cancer>
      (contains | contain | growing | is a | is an | is | are | was) ..1 <cancer>
      (suspicious | worrisome | concerning | worrying) for ..3 (<cancer> | <serious-diagnosis>)
      (highly | very | most) (likely | suspicious) ..3 <cancer>
      (likely to be | looks like | consistent with | suggestive of | suggests) ..3 (<cancer> | <serious-diagnosis>)
      (cancer | tumor | tumors | myeloma | lymphoma | spots | nodules | lesions | disease) ..4 (has | have | is \
          | are) \
          ..2 (spread | grown | come back | returned | active again | progressed | bigger | growing | recurred | worse)
      (new | growing | enlarging | bigger) ..2 (tumor | mass | metasta~ | lesion) ..2 (in | on | at | is | present)
      gleason <number>
      (you have | this is | it is) [probably | likely] (ms | als) $
      (birads | bi rads) (4 | 5 | 4a | 4b | 4c | 6)
      breslow
      <serious-diagnosis> (in | of) (the | your | his | her) ..2 <body-part>
      (artery | aorta | main artery) ..8 (widened | stretched | ballooned | enlarged to)
      (stopped | no longer) (making insulin | working)
      (ejection fraction | ef | pumping | pushing out | heart muscle) ..6 \
          (reduced | weak | weakened | dropped | down from | only <number> | about <number> percent)
      (unfortunately | sadly | (i am | we are) (sorry | afraid) [to say | to tell you] [that]) it has [now \
          | already] spread ($ | to)
      it has [now | already | also] spread to (the | your | his | her) ..1 (bone~ | liver | lung~ | brain \
          | spine | lymph node~ | node~ | pelvis | peritoneum | adrenal~)
      (prove | proves | proved) [that (you have | it is | this is)] <serious-diagnosis> ($ | and | so)
      (in other words | that is to say) [a | an] <serious-diagnosis> $
      (bone marrow | marrow) ..2 (<number> [% | percent] plasma cells | has blasts | shows blasts)
      (scan | mri | tests | lumbar puncture | results) ..2 (shows | show | showed | confirms | confirm \
          | confirmed | means | mean) [that you have] ms ($ | and | i am)
      (liver | it) is [now | already] cirrhotic
      (kidney | renal) biopsy [report | result] [shows | showed | confirms] [iga | membranous \
          | lupus] (nephropathy | nephritis | glomerulonephritis | amyloid | vasculitis)
      (hepatitis b | hep b | hepatitis c | hep c | hcv | hbv | hiv) (surface antigen | antigen | rna | dna \
          | pcr) (is | was | came back | test) [now] (positive | high)
      (confirm | confirms | confirmed | prove | proves | proved) [that it is] (celiac [disease] | glaucoma \
          | osteoporosis | endometriosis | ulcerative colitis | graves disease | sleep apnea \
          | macular degeneration) ($ | strict | no | which | and | so)
      (blood tests | bloods | results | skin sample | tests) ..6 make it (lupus | rheumatoid | celiac \
          | vasculitis | scleroderma)
      has (turned into | become | progressed to) ..1 (<cancer> | <serious-diagnosis>)
      ^ (path | histology | pathology) [report] (on | of | from) ..3 <cancer>
      (edges | margins) (are | were | is) not clear ($ | of | and | so)
      (margins | edges) ..1 (positive | involved)
      (that | which) makes (it | this) ..1 <serious-diagnosis>
      (studies | bloods | panel | samples | films | genetics | karyotype) (confirm | confirms | confirmed) [a \
          | that it is] <serious-diagnosis> ($ | and | so)
      dry ..4 (has | is) [now] turned wet $
      (wall | lining) of the ..2 (artery | aorta) is torn
      (artery | aorta) (is | has) [been] (torn | dissecting | dissected)
    `,
    except: phrases`
      ${protectingAntibodies}
      ${noNews}
      <serious-diagnosis> (is back (under | in (remission | control)) | has come back (quiet | clean | clear \
          | negative))
      <serious-diagnosis> is active (but | and | yet | though) ..1 (stable | mild)
      (report | biopsy | scan | letter) (from | of) <past-year> ..6 (<serious-diagnosis> | <cancer>)
      your (mother's | father's | sister's | brother's | aunt's | uncle's | friend's | cousin's | wife's \
          | husband's | neighbor's) ..1 (diagnosis of ..2 <serious-diagnosis> | biopsy (was | is) positive)
      can see (how | why | that)
      risk associated ..5 (is | are) of ..2 <serious-diagnosis>
      (have | has | had) seen
      i see ..3 (weekly | daily | every)
      (a | the | any) (patient | female | male) (of | with | who (is | has)) ..1 (<serious-diagnosis> | positive)
      used for [the] treatment of ..1 <serious-diagnosis>
      ${illnessAtLarge}
      (section | sections | chapter | chapters) on ..1 <serious-diagnosis>
      (section | sections | chapter | chapters) on ..1 just diagnosed
      (since | because | as | for | if | when) (you | she | he) (have | has | had) ..4 diabetes
      given (your | the | his | her) ..2 (diagnosis | history) of
      (history of | family history of | risk of | risk for | prevent~ | screen~ for | screening for | chance of \
          | vaccine against | prevention of | worry about | fear of | concern~ about | survivor~ of \
          | treatment~ for) ..4 (<serious-diagnosis> | <cancer>)
      (no | not | without | never | isnt | nor) ..3 (<serious-diagnosis> | <cancer>)
      not (show | mean | prove | find | confirm | suggest | reveal) [any | a | the | that (you have | there is \
          | it is)] [clear | new] [(sign~ | evidence | trace | feature~ | hint) of] [any \
          | a] ..1 (<serious-diagnosis> | <cancer>)
      not (show | find | reveal) any [new | clear] ..1 (or | and) ..1 (<serious-diagnosis> | <cancer>)
      not (show | find | reveal) any ..1 or ..1 or ..1 (<serious-diagnosis> | <cancer>)
      not (in any way | at this (point | time) | come back (as | with | positive for)) ..1 (<serious-diagnosis> \
          | <cancer>)
      cannot be read off
      (no | without) ..1 (sign~ | evidence | trace | hint) [whatsoever | at all] [of | that] ..3 (<serious-diagnosis> \
          | <cancer>)
      (rule out | ruled out | rules out) ..3 (<serious-diagnosis> | <cancer>)
      after (the | your | a | his | her) ..2 (<serious-diagnosis> | <cancer>)
      (fatigue | scar~ | function | recovery | healing | immunity | depression | changes | swelling \
          | treated) ..1 after ..2 (<serious-diagnosis> | <cancer>)
      (cancer | stroke | heart | dementia | diabetes) (center | centre | screening | survivor~ | clinic | unit \
          | foundation~ | society | association | risk | risks | team | support | free | expert | care | nurse)
      (free of | clear of | nothing like | negative for | neither | none) ..4 (<serious-diagnosis> | <cancer>)
      negative <sti> (test~ | result~ | screen~ | swab~ | $)
      <serious-diagnosis> [(and | or | skin) ..1] <against-illness>
      <serious-diagnosis> <named-for-illness>
      (<serious-diagnosis> | <cancer> | tumor) ..2 (has | have | is | are) ..2 (shrunk | shrinking | smaller \
          | gone ($ | away | completely | entirely | now | and | from | for | since | after | with | as | but \
          | in | which) | responding | responded)
      positive ..4 (immune | immunity)
      (covid | flu | influenza | rsv | strep | mono) [test | swab | screen | antigen | result] (is | was | came back) \
          [also] positive
      ${goodPositive}
      <of-the-positive>
      (nurse | clinic | schedule | calendar | guideline~ | list | chart) ..1 suggests
      (if | whether | unless | in case | when | might | could) ..6 (<serious-diagnosis> | <cancer>)
      (people | patients | those | someone | anyone | children | adults | women | men) (with | who) ..4 \
          <serious-diagnosis>
      (your | the) (late | mothers | fathers | brothers | sisters | husbands | wifes | moms | dads) ..6 \
          <serious-diagnosis>
      your (mother's | father's | sister's | brother's | aunt's | uncle's | mom's | dad's | grandmother's \
          | grandfather's) ..1 (<serious-diagnosis> | <cancer>)
      you (have | had) (had | been through | fought | beaten | survived) ..4 <serious-diagnosis>
      (known | stable | old | healed | past | previous | prior | your stable) ..1 <serious-diagnosis>
      ${testNegative}
      (is | was) (not | ruled out | unlikely | negative | benign)
      (living with | managing | cope with | coping with | deal~ with | understand~ | learn~ about | information ..2) \
          ..3 <serious-diagnosis>
      (biopsy | pathology | histology | cytology) (result~ | report~) (<cancer> | <serious-diagnosis>) (negative \
          | unlikely | excluded | gone | not (seen | found | present | detected))
      (stable | unchanged | in remission | resolved | healed | gone | controlled | doing well)
      (bp | blood pressure) ..6 <number>
      (immunity | immune | surface (antibody | antibodies)) ..3 positive
      (non | not) reactive
      ^ [a | an | the] <serious-diagnosis> is (a | an) ..1 (cancer | disease | condition | tumor | infection \
          | type | kind | form | inflammation | disorder)
      your (dog's | cat's | horse's | friend's | neighbor's | aunt's | uncle's | cousin's \
          | roommate's) ..6 (<serious-diagnosis> | <cancer> | tumor)
      (google | internet | ai | app | chatgpt | computer | search) ..3 (said | says | told you | suggested \
          | came up with) ..3 (<serious-diagnosis> | <cancer>)
      it is ..3 (day | days | week | weeks | month | months | year | years) (since | after) ..3 <serious-diagnosis>
      (covered | protected | immune | immunized | vaccinated) [for | against | to] ..2 <serious-diagnosis>
      (crossed your mind | you wondered (whether | if)) [that | whether | if] ..3 <serious-diagnosis>
      blood clots ..4 (are | is) (more | less | most) (common | frequent | likely)
      (leaflet | page | article | sheet | chapter | talk) (on | about) ..4 <serious-diagnosis>
      how blood clots (behave | form | work | develop)
      (how | why) (<serious-diagnosis> | blood clots) (behave~ | form~ | work~ | happen~ | develop~)
      viral load (undetectable | not detected | is low)
      not [been] detected
      your ..2 (partner's | colleague's | boss's | coworker's | teammate's | teacher's | flatmate's \
          | roommate's | idol's) ..1 (<serious-diagnosis> | <cancer>)
      <serious-diagnosis> (season | week | month)
      hiv (free | negative | testing | test~)
      (rare | common | possible | one | another) cause of ..4 is
      anxiety of
      (what | which | lump | spot | mole) (we | you | i) (feared | thought | worried) was ..2 (<cancer> \
          | <serious-diagnosis>) turned out
      ^ nothing ..4 [would | could] (suggest~ | point~ | mean~) ..12 (<cancer> | <serious-diagnosis>)
      (husband | wife | partner | mother | father | sister | brother | friend | neighbor \
          | colleague) 's ..1 <serious-diagnosis>
      <serious-diagnosis> (has | have) not (returned | recurred | come back)
      (aneurysm~ | <serious-diagnosis>) ..5 (has | have) not (grown | changed | moved) (since | and | for | in \
          | over | $)
      (one copy of ..2 | carrier (of | for) ..2) <serious-diagnosis> [gene]
      (argue~ | speak~ | count~) against ..2 <serious-diagnosis>
      <serious-diagnosis> ..2 (does not | cannot | will not) (raise | change | be passed | affect) ..1 your
      collapsed lung has
    `,
    unless: told
  },
  'suspicious-finding': {
    answers: ['critical'],
    why: 'A finding that may be a serious disease and has to be followed up now.',
    reason: 'a suspicious finding',
    isAffirmed: true,
    phrases: phrases`
      (growth | nodule | mass | shadow | spot | lesion | lump | tumor | opacity) ..12 \
          (needs | need | must | has to | have to) ..6 (this week | promptly | soon | urgently | today | tomorrow \
          | biopsy | biopsied | scan | surgeon | removed | microscope)
      (needs to be | must be | should be) (biopsied | removed | operated | cut out | repaired)
      (<bad-finding> | growth) ..8 (suspicious | concerning | cancer is one | could be cancer | worrisome \
          | highly likely)
      (new | growing) (mass | lesion | nodule | growth | tumor) (is | was | in | on | at)
    `,
    except: phrases`
      (splint | cast | boot | dressing | bandage | ring | rings | jewelry | piercing~ | lens | lenses | makeup \
          | polish | denture~ | stitch | stitches | staples | sutures | splinter) ..3 (removed | cut out)
      (benign | harmless | not suspicious | fatty | lipoma | not concerning | no suspicious | nothing suspicious)
      (if | when) ..8 (needs | need)
    `,
    unless: told
  },
  'dangerous-result': {
    answers: ['critical'],
    why: 'A result that is called dangerous, or that asks for action.',
    reason: 'a dangerous result',
    isAffirmed: true,
    phrases: phrases`
      (dangerously | critically | severely | seriously | alarmingly | life threateningly | worryingly) \
          (low | high | elevated)
      (<analyte> | <test> | level~ | count~ | value~ | result~ | number~) ..5 \
          (dangerously | critically | severely | far too | too | very | extremely | quite | much too | way too \
          | alarmingly) (low | high | elevated | abnormal)
      (critical | panic | dangerous) (<analyte> | value~ | result~ | level~ | number~ | range | lab~)
      (bleed | clot | mass | tumor) on (your | the | his | her) (scan | ct | mri | ultrasound | x-ray | echo)
      (<analyte> | level | number | value | result) ..4 (is | are | was | came back | at) ..2 \
          (dangerous | critical | in the danger zone | alarming | unsafe)
      (<analyte> | count~) ..3 (has | have) (plummeted | crashed | shot up | jumped | doubled) ..3 (to | from \
          | <number>)
      (${badWhenLow} | count~) ..3 (has | have) (dropped | fallen) ..3 (to | from | <number>)
      (${badWhenHigh} | count~) ..3 (has | have) (climbed | risen) ..3 (to | from | <number>)
      (<analyte> | count~) ..3 (has | have) tripled ..3 (to | from | <number>)
      (hemoglobin | platelets) ..3 (has | have) (tripled | gone down) ..3 (to | from | <number>)
      (<analyte> | level) ..4 (is | came back | was | are | of | back) ..1 (low | high) [at | of] <number>
      (<number> | four | five | two | three | ten) times (the | above | over) [the] (upper limit | normal | limit)
      (level~ | value~ | number~ | that) (can | could | may) (stop ..2 heart | affect the heart | be dangerous \
          | cause ..4 (rhythm | seizure~ | bleed~))
      (can | could) stop (a | the | your | his | her) heart~
      (kidney | kidneys | liver | heart | lung) [function] (has | have) ..2 \
          (worsened | declined | dropped | fallen | deteriorated)
      (kidney~ | liver) ..4 (failing | filtering at | shutting down | has decreased | stopped working)
      (above | below | over | under | outside) the (safe | therapeutic | danger) ..1 (range | limit | level)
      (for you i want | target is | goal is | goal | where your best is | normal is under) <number> to <number>
      heart (stopped | pauses | paused) for
      (bp | reading | pressure | readings | blood pressure) [is | of | was | at \
          | reads] ..1 <high-pressure> [over] <number>
      pause~ (of | up to | lasting) ..2 (<number> | three | four | five | six | seven | eight) \
          (second~ | sec)
      (<named-drug> | trough) [level~ | trough | result] (is | was | were | came back | comes back) [at \
          | of] [only] [<number>] [<dose-unit>] ..2 ((well | far | way | much) (over | above) ([the] (target \
          | range | limit | upper limit) | where) | (twice | double | three times) the upper limit \
          | ..2 into the (danger | toxic) range | too (low | high) to)
    `,
    except: phrases`
      ${tooSmallToMatter}
      (dropped | fallen | declined | risen | climbed) ..6 within the (margin | error | normal | usual)
      (declined | decreased) ..3 (as expected | (as | what) (one | we | you) (expect | expected))
      (goal | target) is <number> to <number> ($ | before | after)
      (dropped | fallen | climbed | risen | jumped) ..5 (as (it should | they should | expected | hoped \
          | we hoped) | normal | your normal | the normal range | undetectable | zero | in range | within range \
          | so the ..2 (is | are) (over | gone | history) | what we (were hoping | hoped) for | well done \
          | good news | no need | no more)
      potassium ..3 (dropped | fallen | climbed | risen) ..1 to ${calmPotassium}
      hemoglobin ..3 (climbed | risen)
      pause~ of (less than | under | up to) ..1 (two | 2 | second)
      pause~ (of | up to) ..1 (two | 2) second~
      take ..4 pause~
      pause~ ..6 (between | are normal)
      (not | no | nothing | never | neither) ..3 (dangerous | dangerously | critical | critically | alarming \
          | very high | too high | too low | severely)
      (risk | chance | odds | likelihood | danger | probability | rate) of ..8 (very | extremely | quite) (low | high)
      (very | extremely) (low | high) (risk | chance | quality | dose | likelihood | fiber | yield)
      (in | at) (very | extremely) (low | high)
      (slightly | mildly | a little | a touch | a bit | borderline | minimally | just) ..2 \
          (low | high | elevated | above | over)
      (none | nothing | no growth)
      critical value~ ..1 none
      critical (stock | illness | care | thinking | time)
      (expectations | standards | spirits)
      (blood pressure | temperature | sugar) ..3 (above | over) <number> ..4 call
      ^ an overdose of ..2 (is | are)
      (vitamin | b12 | folate | iron | ferritin) ..8 (above | over)
      pause~ of (1 | 1.1 | 1.2 | 1.3 | 1.4 | 1.5 | 1.6 | 1.7 | 1.8 | 1.9) second~
    `,
    unless: told
  },
  'far-beyond-limit': {
    answers: ['critical', 'highAcuity'],
    why: 'A number at which the patient belongs in an emergency department; the analysis finds it, not a phrase.',
    reason: 'a dangerous result',
    isCertain: true,
    phrases: '',
    unless: told
  },
  'beyond-limit': {
    answers: ['critical'],
    why: 'A number beyond its limit of lexicon/limits.ts; the analysis finds it, not a phrase.',
    reason: 'a dangerous result',
    isCertain: true,
    phrases: '',
    unless: ['condition', 'negation', 'question', 'history']
  },
  'shifted-result': {
    answers: ['critical'],
    why: 'A result that moved too far by its two numbers, by lexicon/shifts.ts; the analysis finds it, not a phrase.',
    reason: 'a result that has turned for the worse',
    isCertain: true,
    phrases: '',
    unless: ['condition', 'negation', 'question']
  },
  'critical-by-word': {
    answers: ['critical'],
    why: 'Results whose limit is the site’s own, told by a word. Source: lexicon/limits/words.ts.',
    reason: 'a dangerous result',
    isAffirmed: true,
    phrases: criticalByWord,
    except: phrases`
      culture~ grew (nothing | no (growth | germs | bacteria))
      (positive | raised | elevated) ..3 (was | is) [only | just] (a | an) ..1 (skin germ | contaminant \
          | false alarm | artifact | mix up)
    `,
    unless: told
  },
  'positive-result': {
    answers: ['critical'],
    why: 'A test that came back positive for what has to be treated.',
    reason: 'a result that needs treatment',
    isAffirmed: true,
    phrases: phrases`
      (chlamydia | gonorrhea | syphilis | trichomonas | trich | hiv | hepatitis | tb | tuberculosis | c diff | covid \
          | strep | flu | lyme | malaria | dengue | h pylori | mrsa | cocci | culture) ..3 \
          (positive | detected | reactive | came back positive)
      positive for ..3 (<sti> | <exposure-source> | <serious-diagnosis> | lyme | strep | h pylori)
      (<sti> | culture | antibod~ | test~ | c diff | screen) ..3 (is | came back | was | test | are | test is \
          | returned | test~ came back) positive
      (culture | swab | urine | sputum | sample) ..3 (grew | grows | is growing | has grown | shows ..3 bacteria)
      (is | are | has) resistant [to]
      (does not | will not | cannot | wont) (touch | kill | work against | cover) ..1 (this | that | the) \
          (germ | bug | bacteria | one | strain)
      (screening kit | fit kit | bowel kit | cologuard | stool card | stool test) ..3 (is | was | came back \
          | returned) positive
    `,
    except: phrases`
      (grew | grows | grown) (..4 (contaminant | contamination) | ..12 lives on (the | your | our) skin)
      ${protectingAntibodies}
      (strep | covid | flu) ..3 (negative | not)
      (female | male) who (is | are) ..2 positive
      ${goodPositive}
      positive for (covid | flu | influenza | strep | mono | rsv)
      glandular fever ..4 positive
      (covid | flu | influenza | strep | mono) ..4 positive
      (no | not | non | negative | if | false | never) ..3 (positive | detected | reactive)
      <of-the-positive>
      (grew | grows | shows) (nothing | no | normal | only | mixed | skin)
      (immunity | immune | surface (antibody | antibodies)) ..3 positive
      resistant to (change | treatment | chemo | chemotherapy | radiation | radiotherapy)
      (grew | grows | grown | growing | shows) [so far | still] (nothing | no | normal | only | mixed | skin)
      (stays | stay | remains | remain) positive (although | though | for life | for years | forever | even \
          | after | long after | in)
      positive blood culture ..4 (skin | contaminant | contamination | means nothing)
    `,
    unless: told
  }
} as const satisfies ActGroups
