import {phrases} from '../phrases.ts'
import {type ActGroups, told} from './act.ts'
import {illnessAtLarge} from './illnessAtLarge.ts'
import {tooSmallToMatter, turnedOutHarmless} from './nothingOfTheSort.ts'

/** News as clinicians and drafting tools write it plainly: what a test shows, what is worse, what it takes now. */
export const criticalNews = {
  'finding-told': {
    answers: ['critical'],
    why: 'A finding that has to be acted on, told as what a test shows or the patient has.',
    reason: 'a finding that has to be acted on',
    isAffirmed: true,
    phrases: phrases`
      (<test> | pathology | pathologist~ | histology | cytology | lab | laboratory | result~ | report~ \
          | imaging) ..3 (say~ | has | had | saw | sees | show~ | shown | found | find~ | reveal~ | confirm~ \
          | demonstrate~ | detect~ | picked up | suggest~ | indicate~ | identified) ..4 <grave-finding>
      (<test> | pathology | result~ | report~) ..3 (is | are | was | were | came back | come back) ..4 <grave-finding>
      (<test> | sample~ | scraping~) ..6 (came back | come back | comes back) (as | with | showing) ..3 <grave-finding>
      (polyp~ | mole | lesion | spot | patch | sore | area | growth | wart | lump | nodule | ulcer | barrett's) ..4 \
          (has | had | shows | showed | contains | contained | is | was | turned out) [to be] [a | an | now] ..1 \
          (<grave-finding> | severely (atypical | dysplastic) | precancerous | premalignant | pre cancerous)
      (polyp~ | mole | lesion | spot | patch | sore | area | growth | wart | lump | nodule) ..2 precancerous
      (there is | there are | there was | we found | i found | we see | i see | we saw) ..3 <grave-finding>
      (you | he | she | your (baby | son | daughter | child | mother | father | husband | wife)) [also \
          | now] (have | has) ..2 <grave-finding>
      (you | he | she | your (baby | son | daughter | child | mother | father | husband | wife)) [also | now | do \
          | clearly | probably | likely] (have | has) ..2 <disease-kind> ..2 <serious-diagnosis>
      (you | he | she | your (wife | daughter)) (are | is) [now] (having | going through) a (miscarriage \
          | heart attack | stroke)
      (reason for | cause of | explanation for) (your | his | her) ..2 (symptom~ | <symptom> \
          | <emergency-symptom>) (is | was) ..2 <serious-diagnosis>
      (your | his | her) ..2 (symptom~ | pain | cough | fever | weakness | numbness | headache~ | bleeding \
          | swelling | weight loss) (is | are) [being] (caused by | due to | because of | the result of \
          | from) ..2 <serious-diagnosis>
      (there is | there was | we (found | saw | see)) [now | clear | early] (evidence | sign~) of ..2 \
          <serious-diagnosis>
      (you | he | she | your <kin>) (have been | has been | are | is) [now | newly \
          | just] diagnosed with (type (2 | two)) diabetes
      what you have is ..2 <serious-diagnosis>
      (your | the | his | her) (baby | son | daughter | child) ..1 has ..3 <serious-diagnosis>
      stage (<number> | i | ii | iii | iv | one | two | three | four) ..3 <cancer>
      (stress test | treadmill test | nuclear stress test) ..2 (is | was | came back | looks) ..2 (abnormal | positive)
      (your | the) heart [muscle] (is | has become | looks | has gotten) [now] \
          (weaker | weakened | weak | enlarged | failing)
      (newborn (screen | screening [test | card]) | heel prick [test] | guthrie [card | test]) ..4 (abnormal \
          | flagged | positive | outside | out of range | raised | elevated | points to)
      (badly | severely | very | critically | nearly) (narrowed | leaking | leaky | blocked | closed) (aortic \
          | mitral | tricuspid | pulmonary | coronary | carotid | heart) (valve | artery)
      ((your | his | her | aortic | mitral | tricuspid | heart | carotid | coronary) ..1 (valve | artery) \
          | carotid | aorta) ..4 (is | has become | looks) (leaking (severely | badly) | (severely | badly \
          | critically) (leaking | narrowed | blocked) | (nearly | almost | completely) (closed | blocked | shut))
      (problem | something wrong | defect) with the (baby's | baby) (heart | brain | spine | kidneys | lungs)
      (macula | retina) (has | is) [now] [started to | begun to] (leak~ | bleed~)
      (mammogram | ultrasound | scan | x ray | ct | mri) [report] [also] (has | had) (a | an) (suspicious \
          | irregular | spiculated) (lump | mass | lesion | shadow | nodule)
      (smear | pap | cervical test) ..2 (shows | showed | has) [severe | high grade] (severe \
          | high grade) ..1 (change~ | dyskaryosis | dysplasia | cells)
      (your | his | her) (aorta | aneurysm) (measures | is | has reached | is now) (5.5 | 5.6 | 5.7 | 5.8 | 5.9 \
          | 6 | 6.1 | 6.2 | 6.3 | 6.5 | 7) cm
      (x ray | ct | mri | scan) (confirms | confirmed | shows) [that] (the | your | his \
          | her) <body-part> is (broken | fractured)
      (show~ | see | saw | has) (new | fresh) (leaky | leaking | bleeding) [blood] vessels
      ^ (new | fresh) (leaky | leaking | bleeding) [blood] vessels on
      (oct | scan) (shows | showed) (fresh | new) fluid
      (two | three | a | one | four) (crushed | collapsed | squashed) (vertebra~ | bones)
      (full | complete | total) rupture of (the | your)
      placenta (is | lies) [lying] [right | fully | completely] (across | over | covering) the (neck | cervix | os)
      valve is [now] (severely | critically) (tight | narrow | leaky | stiff)
      (spotted | found | saw | sees | noticed) ..3 (fracture | break | clot | nodule | shadow) [that \
          | which] (we | i) [had] missed
      (hip | knee) (is | has) [now | come | worked] (shedding | failing)
    `,
    except: phrases`
      ${turnedOutHarmless}
      precancerous (was | were | has been) [removed | taken out] (completely | fully | entirely)
      precancerous (was | were | has been) (removed | taken out) (completely | fully | entirely | in full)
      <serious-diagnosis> (prevention | risk | remission | reduction | screening)
      nothing like ..2 <serious-diagnosis>
      <grave-finding> (none | absent | negative | excluded)
      <grave-finding> (is | are | has | have) [all | now | been | completely | fully] (gone | cleared | disappeared \
          | vanished)
      <grave-finding> ..5 (was | were | is | are | been | has) (completely | fully | entirely) (removed | out | gone \
          | cut)
      <grave-finding> ..3 all of it (came | is | was)
      (imagine | suppose) ..2 (<test> | pathology | report) ..4 <grave-finding>
      diagnosed with type (2 | two) diabetes ..2 (for | since | in) ..3 (years | <number>)
      (old | known | usual) <serious-diagnosis>
      <serious-diagnosis> as before
      for ..2 <serious-diagnosis> (is | was | came back) (normal | negative | clear | fine)
      <serious-diagnosis> before $
      (given | considering | because of | due to | with | despite) (your | his | her) ..2 (diagnosis \
          | history) of ..2 \
          <serious-diagnosis>
      ${illnessAtLarge}
      (not | no longer | never) ..1 (abnormal | positive | weak~ | enlarged)
      (no | not | without | never | nor | negative for | free of | unlikely) ..4 (<grave-finding> \
          | <serious-diagnosis>)
      (rule~ out | ruled out) ..3 (<grave-finding> | <serious-diagnosis>)
      (history of | family history of | risk of | risk for | prevent~ | screen~ for \
          | chance of) ..4 (<grave-finding> | <serious-diagnosis> | <cancer>)
      (no | not | without) ..2 (spread | progression | growth of the)
      (your | the) (mother | father | mom | dad | sister | brother | aunt | uncle | grandmother | grandfather \
          | cousin | friend | neighbor) ..6 (stage | <cancer> | <grave-finding>)
      your (mother's | father's | sister's | brother's | aunt's | uncle's | mom's | dad's) ..4 (<grave-finding> \
          | <cancer>)
      (your | his | her) [known | current] stage
      (with | for | in) stage (<number> | i | ii | iii | iv | one | two | three | four) ..3 <cancer>
      <grave-finding> ..3 (closed | repaired | fixed | treated)
      (known | stable | old | healed | past | previous | prior | mild | minor | small | slight) ..1 <grave-finding>
      (people | patients | those | someone | women | men | children) ..4 (<grave-finding> | <cancer>)
      (stable | unchanged | in remission | resolved | healed | removed | gone)
      (may | might | could | can | would) ..3 (show | find | reveal | detect | be | have | need)
      (look | check | test | screen~ | scan~) for ..3 <grave-finding>
      no (problem | defect) with
      (look~ | check~ | screen~) for ..1 problem
      (newborn screen~ | guthrie) ..3 (not | only | looks | checks | normal)
    `,
    unless: told
  },
  'result-overlooked': {
    answers: ['critical'],
    why: 'A finding that had to be acted on, and nobody did.',
    reason: 'a result that was overlooked',
    phrases: phrases`
      (<grave-finding> | <bad-finding> | nodule | mass | lesion | shadow) ..8 [which | that] (i | we | our office \
          | our team) [had | have | also] (overlooked | missed | did not act on | failed to act on | never acted on \
          | did not follow up | failed to follow up | never followed up)
      (<grave-finding> | <bad-finding> | nodule | mass | lesion | shadow | spot | finding~) ..8 (nobody | no one) \
          (acted on | followed up)
      (<grave-finding> | <bad-finding> | nodule | mass | lesion | shadow) ..8 (was | were) (never | not) \
          (followed up | acted on)
      (<grave-finding> | <bad-finding> | nodule | mass | lesion | shadow | finding~ | smear | growth) ..6 (fell \
          | slipped \
          | fallen) (through | between) (the | our) (cracks | net)
      (<test> | <analyte> | result~ | report) ..10 (filed | signed off | scanned in | put away | closed | archived) \
          [away] without (anyone | anybody | us | me) ..1 (reading | seeing | acting | looking | calling | noticing \
          | telling)
      (nobody | no one) [here | at our office] (acted on | followed up on) ..4 (<test> | <analyte> | result~ | report \
          | finding~)
    `,
    except: phrases`
      (<test> | result~ | report) (is | was | were | are) (normal | clear | negative | fine | good | benign \
          | unchanged)
      without ..4 (because | as | since) ..6 (normal | clear | negative | fine | good | benign | unchanged | range)
      (no | not a | without a) ..1 (<grave-finding> | <bad-finding> | nodule~ | mass | lesion~ | shadow | finding~)
      missed (you | your (call | birthday | message | visit | appointment | letter))
      (followed up | acted on) ..1 (since | because | as | under | for)
      <test> (order~ | request~ | kit~ | slip~ | cup~ | log)
      insurance report
      (benign | normal | harmless) (finding~ | nodule | shadow | lesion)
    `,
    unless: ['condition', 'question', 'education']
  },
  'worse-now': {
    answers: ['critical'],
    why: 'An organ or a marker that has turned for the worse.',
    reason: 'a result that has turned for the worse',
    isAffirmed: true,
    phrases: phrases`
      (kidney | kidneys | renal | liver | heart | cardiac | lung | lungs | graft | valve) function ..1 (is | has \
          | have | had) [been | significantly | steadily | rapidly | slowly | now] (declin~ | worsen~ | dropp~ \
          | fallen | falling | deteriorat~ | decreas~ | gone down | gotten worse | got worse | become worse \
          | getting worse | going down)
      (kidney | kidneys | renal | liver | heart | cardiac | lung | lungs) function ..1 (dropped | fell | declined \
          | worsened | deteriorated | went down)
      (kidney | kidneys | renal | liver | heart | cardiac | lung | lungs) function ..1 (got | became | is | looks) \
          [a lot | much | clearly] worse
      (<tumor-marker>) (has | have | is | are) [now | been] (risen | rising | gone up | going up | increased \
          | increasing | climbed | climbing | jumped | doubled | elevated | high)
      (<tumor-marker>) (rose | went up | increased | climbed | jumped | doubled)
      (level | levels | <analyte>) (is | are) [in the] toxic [range]
      time to (plan | prepare | get ready | start planning) for dialysis
      it is [now | really] time to (start | begin | talk about | discuss | think about) dialysis
      (you | he | she | we) [now | really] (need | needs) to (start | begin | plan for | prepare for \
          | get ready for | talk about \
          | discuss | think about) dialysis
      (you | he | she) (will | is going to | are going to) [soon | probably | likely] need dialysis
      (approaching | nearing | heading (for | toward) | close to needing) dialysis
      (may | might) [soon] need dialysis (soon | this | within)
      (diabetes | blood sugar~ | sugar~ | asthma | blood pressure) (is | are) [now | badly \
          | very] (out of control | uncontrolled | dangerously)
      (your | his | her) ..1 (heart failure | kidney disease | copd | emphysema | fibrosis | cirrhosis \
          | stenosis | retinopathy | glaucoma | ms | dementia | cardiomyopathy) (is | has | has gotten \
          | has got | got | is getting) [a lot | much | clearly | now | definitely] (worse | worsened \
          | progressed | advanced) ($ | and | since | than | again | now)
      (ejection fraction | ef) (has | is) [now | again | also] (fallen | dropped | gone down | down | lower)
      (ejection fraction | ef) (fell | dropped | went down)
      (pathology | biopsy | histology) (is | was | looks) [really | very] (bad | ugly | worrying) $
      (growth | spot | mass | shadow | lump | nodule | lesion) (on | in) (the | your | his | her) ..2 [that \
          | which] (we | i) (do not like (the look of | it | $) | need to (chase | move on | act on | get at) \
          | are (worried | concerned) about)
      ^ [it is] time for dialysis ($ | now | and)
      kidneys (are | is) [now] (down to | working at | at) (5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | nine \
          | ten | twelve) (percent | % | per cent)
    `,
    except: phrases`
      <tumor-marker> ..12 normal variation
      ${tooSmallToMatter}
      (the | on | no | not | not yet | it is not) time to ..3 dialysis
      (no | not | do not) need to ..3 dialysis
      dialysis ..8 (am | as usual | someday | from now | years | next visit | instead of | if | again)
      (people | patients | unlikely | not) ..3 need [to] [start] dialysis
      (stable | steady | improved | better | back to | slightly | a little | a bit | within)
      function ..6 within
      (may | might | could | can | would | will) ..3 (declin~ | worsen~ | drop~ | rise | go up | increase)
    `,
    unless: told
  },
  'treatment-needed': {
    answers: ['critical'],
    why: 'Treatment that the patient did not know of: an operation, a transfusion, a biopsy.',
    reason: 'treatment that is needed',
    phrases: phrases`
      (you | he | she | your ..1 | we) [will | do | now | also] (need | needs | require | requires) [to have] [a \
          | an | the] [urgent | emergency | open heart | heart | bypass | valve | eye | major] <major-treatment>
      (need | needs | have | has) to (have | undergo | start) [a | an] [urgent | emergency | open heart | heart \
          | bypass | valve] <major-treatment>
    `,
    except: phrases`
      <major-treatment> (check | card | form | letter | visit | appointment | test | clinic | download | bracelet \
          | leaflet)
      unlikely [that] [you | he | she | it] (will | would | to) [ever] (need | require)
      (no | not | without | never | may | might | could | would) ..4 (need | needs | require | have | undergo)
      (do not | does not | will not | wont | whether you | if you) ..2 (need | require)
      need ..4 (before | after | for) [the | your] ..1 <major-treatment>
    `,
    unless: told
  }
} as const satisfies ActGroups
