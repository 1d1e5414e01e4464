import {phrases} from '../phrases.ts'
import {supplement} from './supplements.ts'

/** A test or a visit that was urgent, and is no longer needed. */
export const calledOff = phrases`
  urgent ..1 (scan | referral | appointment | test | visit | ct | mri) (was | has been) (cancelled | canceled \
      | downgraded | called off) (since | because | as | now that) ..4 (gone | better | normal | settled \
      | benign | clear)
`

/** What is called back, as sentences name it. */
const calledBack = phrases`(recall~ | recalled | withdrawn | contaminated | contamination | tainted \
    | affected | impure | pulled)`

const lots = phrases`(brand~ | maker~ | manufacturer~ | lot~ | batch | batches | product~ | strength~ \
    | company | country | one | ones | model~ | kind | type)`

/** A recall or a danger that touches nothing of the patient's. */
export const noneOfYours = phrases`
  none of (the | our | your | his | her | these | those) (..3 | ..3 (we | you | that | which) ..4) \
      (is | are | was | were | appears | appear) [ever | now] [in | on | of | part of | under | affected by \
          | covered by] [the | a | any | that | this] \
      ${calledBack}
  none of (your | the | his | her) ..3 (is | are | has been | have been) (on | part of | affected \
      | contaminated | withdrawn | recalled | among | in)
  none of the ..2 you (use | take) (is | are | has been | have been) (on | part of | affected | contaminated \
      | withdrawn | recalled | among | in)
  none of (our | your | his | her | these | those) ..2 (is | are | was | were | been | come | comes | came) [ever | \
      now | being] [in | on | of | from | among | part of] [the | a | any | that | this | those] ${calledBack}
  none of the ${calledBack} ..3 (is | are | was | were | has | have | came | come | reached | went | ended)
  ${calledBack} ..6 (is | are | was | were | did | do | does | has | have) not [ever] (yours | hers | his \
      | ours | the (one | ones | same | lot | batch | brand) | one of (yours | ours) | from (your | our \
      | the same) | among (yours | ours) | include ..3 (yours | hers | his | your | ours) | concern | involve \
      | affect | touch | cover | reach | apply | sold | come | go)
  (batch | batches | lot | lots | pills | tablets | pens | inhalers | drops | brand | one | ones) [that \
      | which] they ${calledBack} ..2 (is | are | was | were) (not (yours | hers | his | the (one | ones)) \
      | different)
  ${calledBack} ..6 (is | are | was | were | concerns | concerned | affects | affected | involves | involved \
      | covers | covered | hit | touches) [only | for | just | about | from | of] (a different | different \
      | another | other | an other) ..1 ${lots}
  ${calledBack} ..9 (yours | your ..2 | hers | ours) (is | are | was | were | comes | come) [made \
      | bought] [from | by | of | in] (a different | another) ..1 ${lots}
  ${calledBack} ..5 (abroad | overseas | never [sold | used | stocked | reached] here | (in | to) (another \
      | other) (country | countries | state | states))
  ${calledBack} ..2 ..3 scandal
  ${calledBack} ..4 (was | were) [back] in <past-year>
  (your | yours | our | ours | hers | his) ..4 (is | are | was | were) not ..3 ${calledBack}
  recall ..9 not (yours | hers | ours | his $ | (your | his | her | our) (${lots} | inhaler~ | pen~ | tablet~ \
      | pill~ | drops \
      | medicine | medication | device | pump | strips | meter | pacemaker | implant | machine | formula))
`

const harmless = phrases`(benign | harmless | innocent | clear | negative | normal | nothing | a false alarm \
    | a cyst | cysts \
    | a fibroadenoma | fibroadenoma | a lipoma | a scar | scar tissue | fat | a bruise | a blood vessel)`

/** A reading that frightened and that turned out to be nothing. */
export const turnedOutHarmless = phrases`
  (<serious-diagnosis> | <cancer> | <grave-finding> | bi-rads | birads | bi rads | pi-rads | pi rads | pirads \
      | ti-rads \
      | lung-rads | suspicious) ..8 (turned out | proved | proven | ended up | has turned out) [to be | as \
      | to have been] [a \
      | an | just | only | completely | all | entirely | perfectly | nothing but] [simple | plain | harmless | benign \
      | old] ${harmless}
  (bi-rads | birads | bi rads | pi-rads | pi rads | pirads | ti-rads | lung-rads) (4 | 5 | 4a | 4b | 4c) [area | spot \
      | finding | lump | reading | lesion | mass | result | call | score | category | report | one] (was \
      | has been) [found \
      to be | shown to be | proved | proven | in the end | followed by] [a | an | only | just \
      | completely] [simple | plain \
      | harmless | benign | old] (${harmless} | ..1 biopsy)
  suspicious ..3 (was | were) (found | shown | proved | proven) to be [a | an | only | just \
      | completely] [simple | plain | \
      harmless | benign | old] ${harmless}
  (old | earlier | previous | last year's) (bi-rads | birads | bi rads) (4 | 5 | 4a | 4b | 4c) ..2 was ..1 ${harmless}
`

/** A fall or a rise too small to mean anything. */
export const tooSmallToMatter = phrases`
  (function | egfr | gfr | ejection fraction | ef) ..2 (dropped | drop | fallen | fell | gone down | went down \
      | declined | decreased | down | rose | risen | gone up | went up | increased) [by | only] [just | only] (1 \
      | 2 | one \
      | two | a | a single | half a) (point~ | percent | % | percentage point~ | notch)
  (function | egfr | gfr | ejection fraction | ef | <tumor-marker>) ..2 (dropped | fallen | fell | gone down \
      | went down \
      | declined | decreased | rose | risen | gone up | went up | increased) [by | only] [just | only] (a (hair \
      | whisker \
      | touch | fraction | sliver | smidge | notch | tad) | a (tiny | small | wee) ..1 (bit | amount | fraction))
  <tumor-marker> (rose | went up | increased | climbed | has risen | has gone up) [by] (just | only | a mere) (0.1 \
      | 0.2 | 0.3)
  <tumor-marker> (rose | went up | increased | climbed | has risen | has gone up) [by] 0.1
  <tumor-marker> ..2 (dropped | fallen | fell | gone down | went down | declined | decreased)
`

/** Where somebody works: "Petra, ward 4B, children's cancer". */
const wardOfThatName = phrases`
  (children's | women's | men's | people's | adults' | teenagers') ..1 (cancer~ | leukemia | tumor~ | lymphoma)
  (child | childhood | children | pediatric | adult \
      | teenage) ..1 (cancer~ \
      | leukemia | tumor~ | lymphoma) (and (blood | kidney | leukemia) | (ward | unit | team | clinic \
      | center | service \
      | department | nurse~ | floor | charity | hospital | wing | group))
  (ward | unit | clinic | team | service | department | dept | center | floor | bay | desk | office | nurse \
      | nurses | consultant \
      | surgeon | dr <capital> | rn | specialist) ..3 (<cancer> | <serious-diagnosis>) (team | unit | ward \
      | clinic | service | center \
      | nurse~ | department | line | desk)
  ^ <capital> ..4 (ward | unit | clinic | team | service | department | dept | floor | bay | rn | np \
      | nurse) ..3 (<cancer> \
      | <serious-diagnosis>) $
`

/** What names a disease and tells nobody of one. */
export const noNews = phrases`
  ${turnedOutHarmless}
  ${tooSmallToMatter}
  ${wardOfThatName}
`

const anybody = phrases`(babies | newborns | infants | children | kids | toddlers | teenagers | adults | people \
    | patients \
    | mothers | women | men | donors | diabetics | athletes | workers | employees | travelers | visitors | staff)`

/** What is done with everybody of a kind, within so long of what happened to each. */
export const forEverybody = phrases`
  (all | every | each | any) [of] [our | the | new | these] [premature | pregnant | diabetic | older | young \
      | unwell] \
      (${anybody} | baby | newborn | infant | child | toddler | teenager | adult | person | patient | mother \
      | woman | man \
      | donor | athlete | worker | employee | traveler) ..6 (need~ to | must | should | has to | have to) ..8 within
  ^ ..1 ${anybody} (need to | must | should | have to) ..6 within
`

/** Things that are no medicine, so many instead of so many. */
export const countedThings = phrases`
  (one | two | three | four | <number>) (pillow~ | sock~ | mug~ | blanket~ | layer~ | towel~ | beer~ \
      | cup~ of (tea | coffee)) (instead of | rather than)
`

/** An overdose as a leaflet speaks of it. */
export const overdoseAtLarge = phrases`
  ^ [an | a] overdose of ..2 (harms | is dangerous | can | gives | does | causes | leads | may | makes | is (simply \
      | just | passed | harmless \
      | not | unlikely | rarely | usually) | will not | cannot)
`

/** Labor that will come: nobody is in it. */
export const laborToCome = phrases`
  (when | once | while | until) (you | she) (are | is) [back | already] in labor
`

/** Pity that somebody has for himself. */
export const sorryForHimself = phrases`
  sorry for (himself | herself | themselves | itself)
`

/** Ed, and no emergency department. */
export const edWhoDied = phrases`
  (losing | mourning) ed
`

/** A refill that goes where it always goes. */
export const sentAsAlways = phrases`
  days (sent | called in | ordered) ..6 (as always | as usual | as before)
`

/** A dose that was left out for a test, and rightly. */
export const heldForTest = phrases`
  (were | was) right to (hold | skip | pause) [the | your] ..1 for (the | your) ..2 (scan | test | procedure \
      | surgery)
`

/** Those who work with the sender: a kind word to them is none to the reader. */
export const ownStaff = phrases`(team | trainee~ | nurses | staff | receptionist~ | reception | colleague~ \
    | midwives | practice | apprentice~ | registrar~)`

/** What every leaflet says of a dose that was missed. */
export const noDoublingUp = phrases`
  ^ [please | and | so | just] (never | do not) double up $
`

/** An emergency that is named to say that the reader's case is another. */
export const contrasted = phrases`
  ^ ..8 (is | are | would be) [a | an] [medical | real | true | surgical | eye] (emergency | emergencies) (but | \
      while | \
      whereas) (yours | his | hers) (is | are | was | came | comes | has | began | started | does)
  ^ ..8 (is | are | would be) [a | an] [medical | real | true | surgical | eye] (emergency | emergencies) [and] \
      (yours | \
      his | hers) (is | are | was | has | does | came) (not | no | none | neither | nothing | mild | old | chronic \
          | slowly | \
      gradually | another | different)
  ^ ..8 (is | are | would be) (a | an) [medical | real | true | surgical | eye] emergency [and | but] you (have | \
      had) \
      (neither | none | no such | nothing (of the (kind | sort) | like))
  ^ ..8 (is | are | would be) (a | an) [medical | real | true | surgical | eye] emergency [and | but | while | \
      whereas] \
      (a | an | the | being | having | <symptom> | tired | dry | mere | plain | simple | ordinary) ..11 (is | are) \
          not $
  ^ ..8 (is | are | would be) (a | an) [medical | real | true | surgical | eye] emergency [and | but] your <kin> is \
      [already | now] ((<number> | two | three | four | five | six | seven | eight | nine | ten | twelve) years | \
          (four | \
      five | six | seven | eight | nine | ten | eleven) months)
  <emergency-diagnosis> would (give | cause | mean | bring | make)
`

/** Overdoses and suicides that are told, filmed or studied. */
export const inStories = phrases`
  (film | movie | novel | book | series | show | episode | play | song | podcast | documentary | character | hero | \
      heroine | story | talk \
      | lecture | paper | essay | thesis | article | poem | exhibition | opera | seminar) ..4 (overdose | over dose \
      | <self-harm>)
`

/** What befell somebody who is no patient here. */
export const emergencyOfOthers = phrases`
  your ..1 (dentist's | doctor's | cousin's | neighbor's | colleague's | coworker's | boss's | mate's | friend's | \
      roommate's | flatmate's \
      | classmate's | teacher's | pastor's | coach's | landlord's | hairdresser's) <emergency-diagnosis> ..3 (was | \
      has | had | made | must | frightened \
      | shook | upset | scared | hit | weighs | left | happened | changed | taught | worries | haunts | came)
`

/** An allergy that is on file: it is spoken of, and nobody learns of it. */
export const longKnown = phrases`
  as (you | we) [both | all | well | already] (know | remember | told us) ..3 allergic
  allergic to ..5 as (you | we | noted | recorded | written | documented | (your | the) (chart | notes | file \
      | record~)) [both | all | in | on]
  allergic to ..3 (and | but | so | which | that) ..6 (avoid~ | avoided | free of (it | that | them) | (does \
      | do) not contain | contains (it | none) | never given | keep to it | kept to it | steer clear \
      | up to date | been told | been (in | on) (your | the) | on file | for (years | ages | decades) \
      | since (childhood | birth | <past-year> | you were))
  allergic to ..2 (which | that) (is | has been) (in | on) (your | the) (chart | notes | file | record~)
  (chart | notes | file | record~ | history | card) ..1 (say~ | state~ | note~ | list~ \
      | mention~) [that] (you | he | she) (cannot | can not | do not) (take | have | tolerate | use)
  (on | in) (your | his | her | the) (chart | notes | file | record~ | history) that (you | he | she) (cannot \
      | can not | do not) (take | have | tolerate | use)
  allergic to ..3 [and | but | though | while] (you | he | she) (are | is) not
`

/** What a medicine belongs to, told because somebody asked. */
export const kindOfMedicine = phrases`
  <named-drug> is a (penicillin | sulfa drug) (with | by | given | used | for | made | that (is | works \
      | comes | was) | which (is | works | comes))
  is a (penicillin | sulfa drug) ..3 (always | well) (tolerated | tolerate | taken | had)
  you asked [about | me] what
  contains a (penicillin | sulfa) (called | named | known)
`

/** An interaction as books tell it, or one that was always heeded. */
export const bookInteraction = phrases`
  interact~ with (many | most | some | several | lots of | a lot of | a few | plenty of | other \
      | all sorts of) [other | common | different] (food~ | drug~ | medicine~ | medication~ | thing~ | herb~ \
      | other~ \
      | antibiotic~ | supplement~ | remedies)
  interact~ with ..4 (as (everyone | everybody | you know | we know | you (have | already)) \
      | which is why (you | he | she | we) (have | has) (always | long) | that is why (you | he | she \
      | we) (have | has) (always | long))
`

/** What is left out as a matter of taste, or once it is used up. */
export const leftToTaste = phrases`
  (would | could | can | may | might | feel free to | welcome to | let us) [just | probably \
      | happily | safely | maybe] (skip | stop | drop | leave out | leave off | hold | pause | quit \
      | do without) [taking] [the | your | that | any] ${supplement}
`

/** A prescription medicine that is spoken of and not prescribed: taken anyway, bought, or an option. */
export const notPrescribed = phrases`
  <not-ordered>
  <medicine-business>
  (continue~ | keep | already | same | usual | current | still) [on | taking | with | using | to take] ..1 \
      <prescription-medicine>
  (<prescription-medicine> | <dosing>) ..5 (as needed | prn | if needed | when needed | sos | over the counter | otc \
      | drugstore | supermarket)
  <prescription-medicine> (shampoo | soap | wash)
  <prescription-medicine> ..4 (is | are) (an | one) option
  (option~ | ask | discuss | (doctor | gp | dentist | pharmacist | specialist | physician) (can | may | might \
      | could)) ..6 <prescription-medicine>
`

const was = phrases`(was | were | had | felt | took | tried | attempted | wanted | thought | went | spoke | made | \
    harmed | cut | survived | swallowed | used to)`

const whenYoung = phrases`(when you were (a | an) [young] (teenager | teen | child | student | boy | girl | \
    adolescent | undergraduate | freshman | schoolboy | schoolgirl) | when you were (<number> | twelve | thirteen | \
    fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty | little | younger | in (school | \
    college)) | in your (teens | youth | student days))`

const youngAge = phrases`(as (a | an) [young] (teenager | teen | child | student | boy | girl | youth | adolescent | \
    undergraduate | freshman | schoolboy | schoolgirl) | at (twelve | thirteen | fourteen | fifteen | sixteen | \
    seventeen | eighteen | nineteen | twenty))`

const youngPlace = phrases`(in | at) (college | high school | university | boarding school)`

/** When somebody was young: a crisis of then is none of today, and one at school may well be. */
export const inYouth = phrases`
  (you | he | she) ${was} ..6 ${youngAge}
  you ${was} ..6 ${youngPlace}
  ${youngAge} (you | he | she) ${was} ..3 (<self-harm> | <emergency-symptom> | overdose | over dose)
  ${youngPlace} you ${was} ..3 (<self-harm> | <emergency-symptom> | overdose | over dose)
  (${youngAge} | ${youngPlace}) you ${was}
  (<self-harm> | <emergency-symptom> | overdose | over dose) ..2 ${whenYoung}
  ${whenYoung} ..4 (<self-harm> | <emergency-symptom> | overdose | over dose)
`

const antibody = phrases`(antibody | antibodies | titer~ | igg)`

/** Antibodies that a vaccine or an old illness left: they protect, and are no news of a disease. */
export const protectingAntibodies = phrases`
  (measles | mumps | rubella | mmr | varicella | chickenpox | chicken pox | tetanus | diphtheria | polio | rabies \
      | hepatitis b surface | hep b surface | vaccine) ${antibody} ..2 (positive | present | found | detected \
      | there | confirmed | seen | showing | reactive)
  ${antibody} ..2 (positive | present | found | detected | there | confirmed | seen | reactive) ..6 (immune \
      | immunity | protected | protective | protect | no booster | not need (a | another | any) (booster | dose \
      | vaccine | shot | jab) | (vaccine | vaccination | shots | jabs) (has | have) (taken | worked) | (vaccine \
      | vaccination | shots | jabs) (took | worked) | responded to the (vaccine | vaccination))
`

const longTerm = phrases`(metformin | furosemide | lisinopril | ramipril | losartan | amlodipine | atorvastatin \
    | simvastatin | rosuvastatin | pravastatin | levothyroxine | omeprazole | pantoprazole | lansoprazole \
    | famotidine | sertraline | fluoxetine | citalopram | escitalopram | bupropion | venlafaxine | duloxetine \
    | metoprolol | atenolol | bisoprolol | carvedilol | hydrochlorothiazide | spironolactone | allopurinol \
    | montelukast | tamsulosin | finasteride | lamotrigine | blood pressure (pills | tablets | medicine) | statin \
    | birth control)`
const sentOff = phrases`(sent | faxed | emailed | transferred | transmitted | forwarded | e-prescribed)`

/** Where it went, and no word behind that tells of something new. */
const toItsShop = phrases`to (<capital> [<capital>] [<capital>] | (the | your) ..2 (pharmacy | chemist | drugstore \
    | store)) ($ | this (morning | afternoon | week) | yesterday | today $ | earlier | on <weekday> | last | just \
    now | again | where | electronically)`

/** The supply of what one takes for years, on its way to a shop: nothing begins or changes. */
export const supplySent = phrases`
  ${sentOff} [over] (your | the | his | her) ${longTerm} [<dose-amount>] [prescription | script | rx] [over \
      | across | off | on | electronically] ${toItsShop}
  (your | the | his | her) ${longTerm} [<dose-amount>] [prescription | script | rx] (was | is | has | went) [been \
      | gone | already | just] [${sentOff}] [over | across | off | electronically] ${toItsShop}
`
