import {criticalByWord} from '../limits.ts'
import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {illnessAtLarge} from './illnessAtLarge.ts'

const told = ['condition', 'negation', 'question', 'education', 'history'] as const

/** News of a diagnosis or a result. Sources: founding text, note; ADASP and Bruno (etiquette-rules §3a). */
export const criticalResults = {
  diagnosis: {
    answers: ['critical'],
    why: 'A new or worse serious diagnosis, told to this patient.',
    reason: 'a serious diagnosis',
    phrases: phrases`
      (<test> | doctor~ | pathologist) ..8 (show~ | shown | confirm~ | found | find~ | say~) ..8 <serious-diagnosis>
      (radiologist | pathology) ..8 (show~ | shown | confirm~ | found | find~ | say~) ..8 <serious-diagnosis>
      (<test> | doctor~ | pathologist) ..8 (pick~ up | picked up | turned up | came up with) ..8 <serious-diagnosis>
      (radiologist | pathology) ..8 (pick~ up | picked up | turned up | came up with) ..8 <serious-diagnosis>
      (specimen | sample~ | evaluation~) ..8 (show~ | shown | confirm~ | found | find~ | say~) ..8 <serious-diagnosis>
      (imaging | stone | we | i | fluid) ..8 (show~ | shown | confirm~ | found | find~ | say~) ..8 <serious-diagnosis>
      (specimen | sample~ | evaluation~) ..8 (pick~ up | picked up | turned up | came up with) ..8 <serious-diagnosis>
      (imaging | stone | we | i | fluid) ..8 (pick~ up | picked up | turned up | came up with) ..8 <serious-diagnosis>
      (<test> | doctor~ | pathologist) ..8 (reveal~ | indicate~ | diagnose~) ..8 <serious-diagnosis>
      (radiologist | pathology) ..8 (reveal~ | indicate~ | diagnose~) ..8 <serious-diagnosis>
      (<test> | doctor~ | pathologist | radiologist | pathology) ..8 (determined | concluded) ..8 <serious-diagnosis>
      (<test> | doctor~ | pathologist) ..8 (grew | grow~ | saw | see~ | read~ | demonstrate~) ..8 <serious-diagnosis>
      (radiologist | pathology) ..8 (grew | grow~ | saw | see~ | read~ | demonstrate~) ..8 <serious-diagnosis>
      (specimen | sample~ | evaluation~) ..8 (reveal~ | indicate~ | diagnose~) ..8 <serious-diagnosis>
      (specimen | sample~ | evaluation~) ..8 (determined | concluded) ..8 <serious-diagnosis>
      (imaging | stone | we | i | fluid) ..8 (reveal~ | indicate~ | diagnose~) ..8 <serious-diagnosis>
      (imaging | stone | we | i | fluid) ..8 (determined | concluded) ..8 <serious-diagnosis>
      (specimen | sample~ | evaluation~) ..8 (grew | grow~ | saw | see~ | read~ | demonstrate~) ..8 <serious-diagnosis>
      (imaging | stone | we | i | fluid) ..8 (grew | grow~ | saw | see~ | read~ | demonstrate~) ..8 <serious-diagnosis>
      (<test> | pathology | result~ | evaluation~) ..6 (is | are | came back) ..5 <serious-diagnosis>
      (<test> | pathology | result~ | evaluation~) ..6 (come back | back as | were) ..5 <serious-diagnosis>
      (<test> | pathology | result~ | evaluation~) ..6 (suggest~ | point~ to) ..5 <serious-diagnosis>
      (<test> | pathology | result~ | evaluation~) ..6 (consistent with | diagnostic of) ..5 <serious-diagnosis>
      (you | he | she) [now | do | likely | probably] (have | has) [now | got | a] ..2 <serious-diagnosis>
      (you | he | she) [now | do | likely | probably] (have | has) (an | the | new) ..2 <serious-diagnosis>
      (you | he | she) (clearly | in fact | also) (have | has) [now | got | a | an | the | new] ..2 <serious-diagnosis>
      (you | he | she) [now | do | likely | probably] (have | has) (early | early stage~) ..2 <serious-diagnosis>
      (you | he | she) [now | do | likely | probably] (have | has) (a new | an early) ..2 <serious-diagnosis>
      (you | he | she) (clearly | in fact | also) (have | has) (early | early stage~) ..2 <serious-diagnosis>
      (you | he | she) (clearly | in fact | also) (have | has) (a new | an early) ..2 <serious-diagnosis>
      (you | he | she) [now | do | likely | probably] (have | has) (a form of | what looks like) ..2 <serious-diagnosis>
      (you | he | she) (clearly | in fact | also) (have | has) (a form of | what looks like) ..2 <serious-diagnosis>
      (you | he | she) [now | do | likely | probably] (have | has) (a condition called) ..2 <serious-diagnosis>
      (we | i) ..2 (found | see | discovered | learned) ..12 (condition | disease) ..2 (call | called | as) ..2 <serious-diagnosis>
      (you | he | she) [now | do | likely | probably] (have | has) (a condition known as) ..2 <serious-diagnosis>
      (you | he | she) (clearly | in fact | also) (have | has) (a condition called) ..2 <serious-diagnosis>
      (you | he | she) (clearly | in fact | also) (have | has) (a condition known as) ..2 <serious-diagnosis>
      (diagnosed | diagnosis is | new diagnosis | diagnosis of) [of | with | as | is | that] ..4 <serious-diagnosis>
      (diagnosed with | diagnosed you with | the diagnosis) [of | with | as | is | that] ..4 <serious-diagnosis>
      no (heartbeat | heart beat | cardiac activity | fetal heartbeat)
      (you | he | she) [now | do] (have | has) [new | type <number> | type one | type two] diabetes
      (you | he | she) [now | do] (have | has) (gestational | insulin dependent | new onset) diabetes
      (new | this is) [type <number> | type one | type two | gestational] diabetes
      (experiencing | developed | developing | suffering from | dealing with) ..4 <serious-diagnosis>
      (this | that | it) (is | means | was | looks like | looks | is called) ..4 <serious-diagnosis>
      (this | that | it) (is now | turned out to be | has turned out) ..4 <serious-diagnosis>
      (tests | tested | test | came back | is | was | returned | result is) positive for ..3 <serious-diagnosis>
      (<serious-diagnosis> | <sti> | culture | hiv | antibod~) ..3 (is | came back | was | test | are) positive
      (<serious-diagnosis> | <sti> | culture | hiv | antibod~) ..3 (test is | returned | test~ came back) positive
      (test~ | biopsy | blood culture~ | c diff | screen) ..3 (is | came back | was | test | are) positive
      (test~ | biopsy | blood culture~ | c diff | screen) ..3 (test is | returned | test~ came back) positive
      <serious-diagnosis> (positive | confirmed | is confirmed | is active)
      <serious-diagnosis> (is back | has spread | has returned | has come back)
      (mole | spot | lump | growth | polyp) ..8 (is | was | are | contains | has | have) ..6 <cancer>
      (mass | nodule | lesion | node~) ..8 (is | was | are | contains | has | have) ..6 <cancer>
      (mole | spot | lump | growth | polyp) ..8 (shows | showed | turned out | looks like | grew) ..6 <cancer>
      (mass | nodule | lesion | node~) ..8 (shows | showed | turned out | looks like | grew) ..6 <cancer>
      (sample~ | core~ | ulcer | area) ..8 (is | was | are | contains | has | have) ..6 <cancer>
      (biopsy | tissue | cyst | piece) ..8 (is | was | are | contains | has | have) ..6 <cancer>
      (sample~ | core~ | ulcer | area) ..8 (shows | showed | turned out | looks like | grew) ..6 <cancer>
      (biopsy | tissue | cyst | piece) ..8 (shows | showed | turned out | looks like | grew) ..6 <cancer>
      (contains | contain | growing | is a | is an | is | are | was) ..1 <cancer>
      (suspicious | worrisome | concerning | worrying) for ..3 (<cancer> | <serious-diagnosis>)
      (highly | very | most) (likely | suspicious) ..3 <cancer>
      (likely to be | looks like | consistent with | suggestive of | suggests) ..3 (<cancer> | <serious-diagnosis>)
      (cancer | tumor | tumors | myeloma | lymphoma) ..4 (has | have | is | are) ..2 (spread | grown | come back)
      (cancer | tumor | tumors | myeloma | lymphoma) ..4 (has | have | is | are) ..2 (returned | active again)
      (spots | nodules | lesions | disease) ..4 (has | have | is | are) ..2 (spread | grown | come back)
      (spots | nodules | lesions | disease) ..4 (has | have | is | are) ..2 (returned | active again)
      (cancer | tumor | tumors | myeloma | lymphoma) ..4 (has | have | is | are) ..2 (progressed | bigger)
      (cancer | tumor | tumors | myeloma | lymphoma) ..4 (has | have | is | are) ..2 (growing | recurred | worse)
      (spots | nodules | lesions | disease) ..4 (has | have | is | are) ..2 (progressed | bigger)
      (spots | nodules | lesions | disease) ..4 (has | have | is | are) ..2 (growing | recurred | worse)
      (new | growing | enlarging | bigger) ..2 (tumor | mass | metasta~ | lesion) ..2 (in | on | at | is | present)
      gleason <number>
      (birads | bi rads) (4 | 5 | 4a | 4b | 4c | 6)
      breslow
      <serious-diagnosis> (in | of) (the | your | his | her) ..2 <body-part>
      (artery | aorta | main artery) ..8 (widened | stretched | ballooned | enlarged to)
      (stopped | no longer) (making insulin | working)
      (ejection fraction | ef | pumping) ..6 (reduced | weak | weakened | dropped | down from)
      (pushing out | heart muscle) ..6 (reduced | weak | weakened | dropped | down from)
      (ejection fraction | ef | pumping | pushing out | heart muscle) ..6 (only <number> | about <number> percent)
    `,
    except: phrases`
      can see (how | why | that)
      (have | has | had) seen
      i see ..3 (weekly | daily | every)
      (a | the | any) (patient | female | male) (of | with | who (is | has)) ..1 (<serious-diagnosis> | positive)
      used for [the] treatment of ..1 <serious-diagnosis>
      ${illnessAtLarge}
      (section | sections | chapter | chapters) on ..1 <serious-diagnosis>
      (section | sections | chapter | chapters) on ..1 just diagnosed
      (since | because | as | for | if | when) (you | she | he) (have | has | had) ..4 diabetes
      given (your | the | his | her) ..2 (diagnosis | history) of
      (history of | family history of | risk of | risk for | prevent~) ..4 (<serious-diagnosis> | <cancer>)
      (screen~ for | screening for) ..4 (<serious-diagnosis> | <cancer>)
      (rule out | ruled out | rules out) ..3 (<serious-diagnosis> | <cancer>)
      (chance of | vaccine against | prevention of | worry about) ..4 (<serious-diagnosis> | <cancer>)
      (fear of | concern~ about | survivor~ of | treatment~ for) ..4 (<serious-diagnosis> | <cancer>)
      after (the | your | a | his | her) ..2 (<serious-diagnosis> | <cancer>)
      (fatigue | scar~ | function | recovery | healing | immunity | depression | changes | swelling \
          | treated) ..1 after ..2 (<serious-diagnosis> | <cancer>)
      (cancer | stroke | heart | dementia | diabetes) (center | centre | screening | survivor~)
      (cancer | stroke | heart | dementia | diabetes) (clinic | unit | foundation~ | society)
      (cancer | stroke | heart | dementia | diabetes) (association | risk | risks | team)
      (cancer | stroke | heart | dementia | diabetes) (support | free | expert | care | nurse)
      (no | not | without | never | isnt | nor) ..4 (<serious-diagnosis> | <cancer>)
      (free of | clear of | nothing like | negative for | neither | none) ..4 (<serious-diagnosis> | <cancer>)
      negative <sti> (test~ | result~ | screen~ | swab~ | $)
      <serious-diagnosis> [(and | or | skin) ..1] <against-illness>
      <serious-diagnosis> <named-for-illness>
      (<serious-diagnosis> | <cancer> | tumor) ..2 (has | have | is | are) ..2 (shrunk | shrinking | smaller \
          | gone ($ | away | completely | entirely | now | and | from | for | since | after | with | as | but \
          | in | which) | responding | responded)
      positive ..4 (immune | immunity)
      <of-the-positive>
      (nurse | clinic | schedule | calendar | guideline~ | list | chart) ..1 suggests
      (if | whether | unless | in case | when | might | could) ..6 (<serious-diagnosis> | <cancer>)
      (people | patients | those | someone) (with | who) ..4 <serious-diagnosis>
      (anyone | children | adults | women | men) (with | who) ..4 <serious-diagnosis>
      (your | the) (late | mothers | fathers | brothers) ..6 <serious-diagnosis>
      your (mother's | father's | sister's | brother's | aunt's | uncle's) ..1 (<serious-diagnosis> | <cancer>)
      your (mom's | dad's | grandmother's | grandfather's) ..1 (<serious-diagnosis> | <cancer>)
      (your | the) (sisters | husbands | wifes | moms | dads) ..6 <serious-diagnosis>
      you (have | had) (had | been through | fought | beaten | survived) ..4 <serious-diagnosis>
      (known | stable | old | healed | past | previous | prior | your stable) ..1 <serious-diagnosis>
      (is | was) (not | ruled out | unlikely | negative | benign)
      (living with | managing | cope with | coping with) ..3 <serious-diagnosis>
      (deal~ with | understand~ | learn~ about | information ..2) ..3 <serious-diagnosis>
      (stable | unchanged | in remission | resolved | healed | gone | controlled | doing well)
      (bp | blood pressure) ..6 <number>
      (antibod~ | immunity | immune | surface) ..3 positive
      (non | not) reactive
    `,
    unless: told
  },
  'suspicious-finding': {
    answers: ['critical'],
    why: 'A finding that may be a serious disease and has to be followed up now.',
    reason: 'a suspicious finding',
    phrases: phrases`
      (growth | nodule | mass | shadow) ..12 (needs | need | must | has to | have to) ..6 (this week | promptly | soon)
      (growth | nodule | mass | shadow) ..12 (needs | need | must | has to | have to) ..6 (urgently | today | tomorrow)
      (spot | lesion | lump | tumor | opacity) ..12 (needs | need | must) ..6 (this week | promptly | soon)
      (spot | lesion | lump | tumor | opacity) ..12 (has to | have to) ..6 (this week | promptly | soon)
      (spot | lesion | lump | tumor | opacity) ..12 (needs | need | must) ..6 (urgently | today | tomorrow)
      (spot | lesion | lump | tumor | opacity) ..12 (has to | have to) ..6 (urgently | today | tomorrow)
      (growth | nodule | mass | shadow) ..12 (needs | need | must | has to | have to) ..6 (biopsy | biopsied | scan)
      (growth | nodule | mass | shadow) ..12 (needs | need | must) ..6 (surgeon | removed | microscope)
      (growth | nodule | mass | shadow) ..12 (has to | have to) ..6 (surgeon | removed | microscope)
      (spot | lesion | lump | tumor | opacity) ..12 (needs | need | must) ..6 (biopsy | biopsied | scan)
      (spot | lesion | lump | tumor | opacity) ..12 (has to | have to) ..6 (biopsy | biopsied | scan)
      (spot | lesion | lump | tumor | opacity) ..12 (needs | need | must) ..6 (surgeon | removed | microscope)
      (spot | lesion | lump | tumor | opacity) ..12 (has to | have to) ..6 (surgeon | removed | microscope)
      (needs to be | must be | should be) (biopsied | removed | operated | cut out | repaired)
      (<bad-finding> | growth) ..8 (suspicious | concerning | cancer is one)
      (<bad-finding> | growth) ..8 (could be cancer | worrisome | highly likely)
      (new | growing) (mass | lesion | nodule | growth | tumor) (is | was | in | on | at)
    `,
    except: phrases`
      (benign | harmless | not suspicious | fatty | lipoma | not concerning | no suspicious | nothing suspicious)
      (if | when) ..8 (needs | need)
    `,
    unless: told
  },
  'dangerous-result': {
    answers: ['critical'],
    why: 'A result that is called dangerous, or that asks for action.',
    reason: 'a dangerous result',
    phrases: phrases`
      (dangerously | critically | severely | seriously) (low | high | elevated)
      (alarmingly | life threateningly | worryingly) (low | high | elevated)
      (<analyte> | <test> | level~) ..5 (dangerously | critically) (low | high | elevated | abnormal)
      (<analyte> | <test> | level~) ..5 (severely | far too | too) (low | high | elevated | abnormal)
      (count~ | value~ | result~ | number~) ..5 (dangerously | critically) (low | high | elevated | abnormal)
      (count~ | value~ | result~ | number~) ..5 (severely | far too | too) (low | high | elevated | abnormal)
      (<analyte> | <test> | level~) ..5 (very | extremely | quite) (low | high | elevated | abnormal)
      (<analyte> | <test> | level~) ..5 (much too | way too | alarmingly) (low | high | elevated | abnormal)
      (count~ | value~ | result~ | number~) ..5 (very | extremely | quite) (low | high | elevated | abnormal)
      (count~ | value~ | result~ | number~) ..5 (much too | way too | alarmingly) (low | high | elevated | abnormal)
      (critical | panic | dangerous) <analyte>
      (bleed | clot | mass | tumor) on (your | the | his | her) (scan | ct | mri | ultrasound | x-ray | echo)
      (critical | panic | dangerous) (value~ | result~ | level~ | number~ | range | lab~)
      (<analyte> | level | number | value | result) ..4 (is | are | was | came back | at) ..2 (dangerous | critical)
      (<analyte> | level) ..4 (is | are | was | came back | at) ..2 (in the danger zone | alarming | unsafe)
      (number | value | result) ..4 (is | are | was | came back | at) ..2 (in the danger zone | alarming | unsafe)
      (<analyte> | count~) ..3 (has | have) (dropped | fallen | plummeted) ..3 (to | from | <number>)
      (hemoglobin | platelets) ..3 (has | have) (dropped | fallen | plummeted) ..3 (to | from | <number>)
      (<analyte> | count~) ..3 (has | have) (crashed | shot up | jumped) ..3 (to | from | <number>)
      (hemoglobin | platelets) ..3 (has | have) (crashed | shot up | jumped) ..3 (to | from | <number>)
      (<analyte> | count~) ..3 (has | have) (climbed | risen | doubled) ..3 (to | from | <number>)
      (hemoglobin | platelets) ..3 (has | have) (climbed | risen | doubled) ..3 (to | from | <number>)
      (<analyte> | count~) ..3 (has | have) tripled ..3 (to | from | <number>)
      (hemoglobin | platelets) ..3 (has | have) (tripled | gone down) ..3 (to | from | <number>)
      (<analyte> | level) ..4 (is | came back | was | are | of | back) ..1 (low | high) [at | of] <number>
      (<number> | four | five | two | three | ten) times (the | above | over) [the] (upper limit | normal | limit)
      (level~ | value~ | number~ | that) (can | could | may) (stop ..2 heart | affect the heart | be dangerous)
      (level~ | value~ | number~ | that) (can | could | may) (cause ..4 (rhythm | seizure~ | bleed~))
      (can | could) stop (a | the | your | his | her) heart~
      (kidney | kidneys | liver | heart | lung) [function] (has | have) ..2 (worsened | declined | dropped)
      (kidney | kidneys | liver | heart | lung) [function] (has | have) ..2 (fallen | deteriorated)
      (kidney~ | liver) ..4 (failing | filtering at | shutting down | has decreased | stopped working)
      (above | below | over | under | outside) the (safe | therapeutic | danger) ..1 (range | limit | level)
      (for you i want | target is | goal is | goal | where your best is | normal is under) <number> to <number>
      (pause~ | pauses) of ..2 <number> seconds
      heart (stopped | pauses | paused) for
    `,
    except: phrases`
      (not | no | nothing | never | neither) ..3 (dangerous | dangerously | critical | critically)
      (not | no | nothing | never | neither) ..3 (alarming | very high | too high | too low | severely)
      (very | extremely) (low | high) (risk | chance | quality | dose | likelihood | fiber | yield)
      (in | at) (very | extremely) (low | high)
      (slightly | mildly | a little | a touch) ..2 (low | high | elevated | above | over)
      (a bit | borderline | minimally | just) ..2 (low | high | elevated | above | over)
      (none | nothing | no growth)
      critical value~ ..1 none
      critical (stock | illness | care | thinking | time)
      (expectations | standards | spirits)
      (blood pressure | temperature | sugar) ..3 (above | over) <number> ..4 call
    `,
    unless: told
  },
  'far-beyond-limit': {
    answers: ['critical', 'highAcuity'],
    why: 'A number at which the patient belongs in an emergency department; the analysis finds it, not a phrase.',
    reason: 'a dangerous result',
    isMeasured: true,
    phrases: '',
    unless: told
  },
  'beyond-limit': {
    answers: ['critical'],
    why: 'A number beyond its limit of lexicon/limits.ts; the analysis finds it, not a phrase.',
    reason: 'a dangerous result',
    isMeasured: true,
    phrases: '',
    unless: ['condition', 'negation', 'question', 'history']
  },
  'critical-by-word': {
    answers: ['critical'],
    why: 'Results whose limit is the site’s own, told by a word. Source: lexicon/limits.ts.',
    reason: 'a dangerous result',
    phrases: criticalByWord,
    unless: told
  },
  'positive-result': {
    answers: ['critical'],
    why: 'A test that came back positive for what has to be treated.',
    reason: 'a result that needs treatment',
    phrases: phrases`
      (chlamydia | gonorrhea | syphilis | trichomonas) ..3 (positive | detected | reactive | came back positive)
      (trich | hiv | hepatitis | tb | tuberculosis) ..3 (positive | detected | reactive | came back positive)
      (c diff | covid | strep | flu | lyme | malaria) ..3 (positive | detected | reactive | came back positive)
      (dengue | h pylori | mrsa | cocci | culture) ..3 (positive | detected | reactive | came back positive)
      positive for ..3 (<sti> | <exposure-source> | <serious-diagnosis> | lyme | strep | h pylori)
      (culture | swab | urine | sputum | sample) ..3 (grew | grows | is growing | has grown | shows ..3 bacteria)
      (is | are | has) resistant [to]
      (does not | will not | cannot | wont) (touch | kill) ..1 (this | that | the) (germ | bug | bacteria)
      (does not | will not | cannot | wont) (work against | cover) ..1 (this | that | the) (germ | bug | bacteria)
      (does not | will not | cannot | wont) (touch | kill | work against | cover) ..1 (this | that | the) (one | strain)
    `,
    except: phrases`
      (strep | covid | flu) ..3 (negative | not)
      (female | male) who (is | are) ..2 positive
      (covid | flu | strep | mono) ..4 positive
      (no | not | non | negative | if | false | never) ..3 (positive | detected | reactive)
      <of-the-positive>
      (grew | grows | shows) (nothing | no | normal | only | mixed | skin)
      (antibod~ | immunity | immune | surface) ..3 positive
      (resistant to) (change | treatment)
    `,
    unless: told
  }
} as const satisfies ActGroups
