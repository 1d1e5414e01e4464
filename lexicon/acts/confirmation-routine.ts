import {phrases} from '../phrases.ts'
import {answersForAdvice, onlyIfUnwell} from './confirmation-elsewhere.ts'

/** A message that answers a reminder or stops a list: not the loop of care. */
export const routine = phrases`
  to (confirm | cancel | reschedule | keep | book | schedule | change | move | hold | accept | decline | claim) ..4 \
      (appointment~ | visit~ | slot~ | time | booking~ | reservation~ | schedule | spot | place | one | it)
  to (book | reschedule | cancel | opt out | unsubscribe | enroll | register | rsvp | schedule | stop receiving \
      | end messages)
  (text | reply | press | send | type) (stop | end | quit | unsubscribe | help) to (opt | unsubscribe | end \
      | cancel | stop | get | receive)
  (do not | never | not | cannot | without | no need to | need not) ..2 (reply | respond | answer | write | text \
      | type)
  (confirm~ | keep | rsvp) ..5 (appointment~ | visit | slot | schedule | booking | reservation | attendance \
      | mailing | address | insurance | shift)
  (short | long~ | honest | real | right | straight | the | my | our) answer
      an answer (from | about | on the)
  (thanks | thank <you> | glad | got | get | read | received | about | to | in | with | from | of | into) [for] \
      your [kind | last | recent] (message | text | email | question | note | reply)
  (reply | respond | text | write | message) ..3 with ..6 (that work | time~ | date~ | availability | preferred \
      | preference | address | insurance | reading~ | readings | pharmacy | question~)
  (text | reply | send | the) [the] word (help | stop | end | quit | info | join | book)
  to (the | our | this | a) ..1 (survey | questionnaire | poll)
  (reply | response | answer | call) [is] (needed | required | necessary | expected)
  (no need | not need | not have | not necessary | needn't) to
  say yes to
  (reply | respond | write | revert) ..3 (if | with | should | in case | to the) ..3 (further | any | question~ \
      | doubt~ | survey | query | queries)
  (answer id | answer given | (must say | people ..2 | can answer with) yes or no | yes or no (on | for | to | next \
      | in | at the | about | if))
`

/** Money, papers and places of a practice: whoever asks about them asks nothing about care. */
export const officeThing = phrases`(deposit | invoice~ | bill | bills | fee | fees | payment~ | copay~ | balance \
    | statement | refund~ | voucher~ | quote | estimate | claim | parking | permit | badge | survey~ \
    | questionnaire~ | poll | newsletter~ | brochure~ | leaflet about (us | our | the (practice | portal \
    | parking)) | catalog~ | flyer~ | registration | membership | login | password | username | activation (code \
    | link | email) | access code | invitation~ | invite~ | directions | map | ticket~ | parking pass | intake \
    (form~ | packet) | welcome (pack | packet | letter) | (consent | release | registration | insurance | referral \
    | new patient | intake | claim | transfer | enrollment) form~ | paperwork | privacy (notice | policy) | raffle \
    | donation | gift card)`

const particular = phrases`((insurance | policy | account | nhs | member | membership | group | phone | telephone \
    | fax | mobile | cell | medicare | medicaid | passport | license | driving license | id | social security \
    | claim | order | reference | registration | booking | tracking | hospital | home | work | contact | card \
    | employee | student | case | invoice | credit card) (number~ | no | id | card | details) | (postcode | post \
    code | zip | zip code | zipcode | address | date of birth | birth date | birthdate | birthday | dob | surname \
    | maiden name | middle name | full name | next of kin | emergency contact | employer | insurer | insurance \
    (company | carrier | provider | details | information | plan) | username | availability) | copy of (the | your \
    | his | her | a | an | any | that) ..3 (license | passport | form~ | card | id | certificate~ | record~ \
    | report~ | letter | policy | bill | invoice | receipt | referral | request | order | paperwork | note \
    | documents) | (size | color | shade | style | length | width | make | model) of [the | a] ..1 (cast | brace \
    | glove~ | boot~ | sling | stocking~ | shoe~ | frame~ | lens | lenses | glasses | wheelchair | walker | tub \
    | splint | collar | hat | shirt | mask | helmet | crutches | retainer | band | bands | bag | bags | pad | pads \
    | mattress) | name [and (address | number | phone number | fax number)] of (your | the | his | her | a) ..2 \
    (pharmacy | insurer | insurance | employer | school | dentist | gp | doctor | clinic | bank | kennel \
    | practice | optician | physician | pediatrician | specialist | surgeon | company | store | daycare | nursery \
    | college | university | airline | hotel | lawyer | agency | office) | (shoe | glove | brace | shirt | t-shirt \
    | collar | stocking | cup | frame | wheelchair | ring | dress | hat | helmet) size)`

const whichSuits = phrases`(which | what) [of the] [two | three] ..1 (day~ | clinic~ | time~ | date~ | pharmacy \
    | office~ | location~ | branch | site | slot~ | hospital | lab | doctor | weekday | afternoon~ | morning~ \
    | week | color | size | option | one) ..2 (suit~ | is (nearer | nearest | closer | closest | better | best \
    | easier | convenient) | work~ | <you> (prefer | would (like | prefer) | want | use | like) | fits | you can \
    (make | do | come))`

/** An answer that brings a number, a paper or a wish of the patient's, or tells that an errand of the office is done. */
const errand = phrases`
  <asks-answer> ..1 [with] [just | only | also] [the | your | his | her | a | an | our | both | new | current] ..1 \
      ${particular}
  <asks-answer> with [the | your | his | her | a | an] ..2 ${particular}
  (give | tell | send | email | e-mail | confirm | verify) [to] [me | us] [back] [the | your | his | her | a] ..1 \
      ${particular}
  (send | text | write | email) [me | us] back [with] [the | your | his | her | a | an] ..2 ${particular}
  (<asks-answer> | (let | tell | inform) <us>) ..2 ${whichSuits}
  (<asks-answer> | confirm~ | verify | acknowledge~ | let <us> know | tell <us> | inform <us>) ..3 [that | whether \
      | if | once | when | after | as soon as] (<you> | receipt | he | she) ..3 (the | your | our | a | an | this \
      | that | my | any | of) ..2 ${officeThing}
  (<asks-answer> | confirm~ | let <us> know | tell <us>) ..3 [once | when | that | after | as soon as | whether \
      | if] <you> [have] (filled in | filled out | completed | returned | uploaded | mailed | posted | submitted) \
      (the | your | our | a | an) ..2 (form~ | paperwork | application | documents | packet | claim)
  <asks-answer> ..1 with [the | a | some | any] [best | good | current | preferred] (number | phone number | email \
      | time) to (reach | call | ring | talk | contact)
  <asks-answer> ..1 with (more | further | some | additional | any) ..1 (detail~ | information | info | background \
      | context)
  <asks-answer> ..1 with [a | the | some | two | clear | another] ..1 (photo | photos | picture | pictures | pic \
      | pics | image~) of (the | your | any | that | his | her | it | this) ..1 (rash | wound | mole | spot~ \
      | lesion | bite | area | incision | scar | swelling | eye | leg | foot | toe | skin | nail~ | card | bump \
      | lump | sore | blister~)
  <asks-answer> ..1 with [the | your] answers to (the | our | this | these) ..1 (questionnaire | survey | form \
      | intake | quiz)
  (respond | reply) to (the | your) <kin>
  <asks-answer> to (let (me | us) know | tell (me | us) | say | confirm | inform (me | us) | show (me | us)) [that \
      | whether | if | when] <you> ..2 (the | your | our | a | an | this | that | my | any) ..2 ${officeThing}
  (<asks-answer>) to (the | our | this | a | an | your | my) ..2 (survey~ | questionnaire~ | poll | invitation \
      | invite | feedback form | request for feedback | quiz | census)
  (<asks-answer> | confirm~ | let <us> know | tell <us>) ..3 (once | when | if | that | after | as soon as \
      | whether) <you> [have | are | 've] [ever | just | all] (paid | registered | enrolled | signed up | (booked | \
          scheduled) ($ | it | in | on | online | for | with | and | so | (a | an | the | your | this | that) ..1 \
          (appointment~ | visit~ | slot~ | scan~ | test~ | blood | date | time | session~ | class | room | check | \
          flight~ | trip | follow up | mri | ct | procedure | surgery | consult | consultation)) | married | rsvp'd \
          | relocated | activated | subscribed | moved ($ | house | home | so | to a new \
      | away | out of | and) | changed (your) ..1 (number~ | address~ | name | phone | insurance | insurer \
      | pharmacy | job | e-mail | email | plan | employer | bank | gp | doctor~))
  (confirm~ | verify) ..2 (your | the | his | her | our) ..2 (address | insurance | pharmacy | number | e-mail \
      | email | date of birth | spelling | eligibility | coverage | attendance | benefits | identity | account)
  (<asks-answer> | press | hit | dial) ..1 (y | yes | c | 1 | 2 | one | confirm | ok | okay | <capital>) to \
      (confirm | cancel | reschedule | keep | book | accept | hold | claim | move | change) ..5 (appointment~ \
      | visit~ | slot~ | time | booking~ | reservation~ | schedule | spot | place | attendance)
`

/** Whether something was ever so: a question for the chart. */
const historyAsked = phrases`
  (confirm~ | verify | sure) [to | with | for] [me | us] [please] [that | whether | if] (<you> | he | she) (are \
      | were | is | was) [still | not | never | currently | also | both] (allergic | pregnant | insured | covered \
      | living | born | registered | married | single | employed | working | breastfeeding | nursing | left handed \
      | right handed | diabetic | claustrophobic | vegetarian | vegan | available | attending | enrolled | eligible \
      | aged | over <number> | retired | under <number> | a (smoker | nonsmoker | resident | veteran | student \
      | citizen | carrier | donor | twin | patient | member | new) | an (only | existing | organ) | the (patient \
      | parent | guardian | owner | policyholder | holder | one who called) | not (allergic | pregnant | diabetic \
      | claustrophobic) | adopted | vaccinated | immunized | sexually active | postmenopausal | menopausal | with)
  (confirm~ | verify) [to | with | for] [me | us] [please] [that | whether | if] (<you> | he | she) [still \
      | currently | both] (live | lives | smoke | smokes | drink | wear | wears | own | work | works | drive | vape \
      | weigh | use (a | an | the) | have (a | an | no | any) | has (a | an | no | any) | had (no | a | an | any) \
      | have never | has never | never | do not (smoke | drink | have | use (drugs | tobacco | a) | live | own \
      | wear | work | drive | vape) | have not ever | do not currently | (have | has) (had | got) (the | a | an \
      | your | his | her | any | all) ..3 (vaccine~ | vaccination~ | jab~ | booster~ | immunization~ | surgery \
      | surgeries | operation~ | colonoscopy | mammogram | hysterectomy | transfusion~ | allerg~ | children) \
      | (have | has) had (chickenpox | chicken pox | measles | mumps | rubella | shingles | covid | mono | surgery \
      | radiation | anesthesia | anesthetics | <number> | children | hepatitis | malaria | tuberculosis | cancer \
      | asthma) | (will | can | are able to) (attend | make it ($ | on | to | at | for | by | then | there)) | (do \
      not take | are not taking | are not on | take no) (blood thinner~ | any (blood | other | regular) | anything \
      else | other) | have ..4 (in the past | as a child | before ($ | now)))
  (tell | write | text | message | remind | let) [to] (me | us) ..1 (since when | when | what day | what year \
      | roughly when) [exactly | roughly] (<you> | he | she) (last | first) (had | saw | ate | went | visited \
      | felt | were | was | got | slept | drank | noticed | came | menstruated | bled | traveled | had)
  (tell | write | text | message | remind) [to] (me | us) ..1 (since when | when | what day) (<you> | he | she) \
      [had | were | was | got | noticed | began | started | are | is] (your last | her last | his last | born \
      | diagnosed | due | vaccinated | (the | your | his | her) (pain~ | symptom~ | rash | cough | fever | itch~ \
      | bleeding | swelling | headache~))
  (tell | write | text | message | remind | let) [to] (me | us) ..1 (since when | when | how long ago | what day) \
      (the | your | this | that | his | her | these | it) ..2 (start~ | began | begin~ | first (began | started \
      | came | appeared | hurt) | came on | comes on | happened | happens | hurts | hurt | gets worse | appeared \
      | is worst | was (done | taken | made | born))
`

/** Who else may ask for a signature: it tells this sender nothing. */
const outsider = phrases`(insurer~ | insurance [company] | airline~ | airport | employer~ | boss | gym~ | school~ \
    | college | university | app | apps | website~ | site~ | pharmacy | pharmacies | bank | landlord | agency \
    | company | companies | club | hotel | lawyer | court | dmv | workplace | work | hr | human resources | kiosk \
    | council | embassy | coach | daycare | nursery | camp | hospital | surgeon's office | dentist | dentist's \
    office | surgeon | lab | laboratory | supplier | courier | rep | manufacturer | form | forms | questionnaire \
    | check in | register | dating site | store | carrier | sponsor | vendor | researchers | study team | trial \
    team)`
const askedByOthers = phrases`
  ${outsider} ..1 [may | might | will | would | can | could | usually | often | sometimes | should | also \
      | probably | is going to] [also | well | then | first | still] (want~ | ask~ | require~ | need~ | expect~ \
      | like | get~ | make~) [that] (<you> | people | members | patients | travelers | everyone | anyone | users) \
      [to] ..1 (confirm | sign | initial | acknowledge | tick | check | click | state | declare | say | verify \
      | prove)
`

/** Answers that are asked for, or given, outside the loop of care. */
export const notTheLoop = phrases`
  ${errand}
  ${historyAsked}
  ${askedByOthers}
  ${onlyIfUnwell}
  ${answersForAdvice}
  (write | jot | note | mark | put | record | enter | log) ..3 (diary | log | logbook | journal | calendar \
      | notebook | food record | headache record)
  (write | jot | note) [it | this | that] down ..4 (when | how often | how many times | how long)
  (any | a | the) (diary | log | journal) of
`
