import {phrases} from '../phrases.ts'

/** "Sorry", "sorry, but", "sorry to hear that": what follows says whether anybody is pitied. */
const sorry = phrases`(sorry [that | but | however | if] | (sorry | sad) to (hear | see | learn | read | note) [that])`

const who = phrases`(you | u | he | she | they | your <kin>)`

const booked = phrases`(appointment~ | slot~ | deadline~ | checkup~ | check up~ | consultation~ | consult | follow \
    up~ | booking~ | payment~ | installment~ | cutoff | cut off | arrival time | time slot | visit ($ | again | on | \
    at | today | yesterday | last | this | without | there))`

/** What a reader was to do for the office. */
const duty = phrases`(fast | follow (the | our | my | these | any) | read (the | our | my | it | this) | bring (your \
    | the | a | an | it) | call (ahead | first | us | to (cancel | say | tell)) | cancel ($ | your | the | in | it | \
    by) | show up | turn up | attend | arrive | confirm (your | the | by) | come (fasting | early | earlier | on \
    time) | pay (your | the | for | a | us) | fill (in | out) | complete (the | your | our | a) | sign (the | our | \
    a | it | in | up) | return (the | our) | register | comply | cooperate | do as | heed | submit | renew (your | \
    the) | update (your | the) | give (us | the office) | check (your (email | mail | portal | messages) | the) | \
    keep (your | the) ..1 (appointment~ | slot | diary | log | booking))`

/** What one has to do before anything goes on. */
const errand = phrases`(pay (the | our | your | a | for the | for this (visit | test | one | $ | up | yourself) \
    | in | before | up | first | it | at | by | \
    <number> | $) | settle (the | your | any | this) | wait your turn | wait like (all | every~ | everybody \
    | everyone | any | anyone | the | our) | call (the | our | back | ahead | \
    before | your insur~) | contact (the | our | your insur~) | book (a | an | another | your | online | through | \
    in | with | first) | rebook | reschedule | reregister | register | be (seen | examined | assessed | evaluated) \
    (for (that | this | it | any | a) | before (we | i | any | a) | first | in (person | clinic | the office) | \
    here) | sign (the | our | a | in | up) | fill (in | out) | complete (the | our | a | your) | provide | submit | \
    upload | log (in | on | into) | go through (the (portal | front desk | office | app | usual) | your (pharmacy | \
    insurer | insurance)) | use the (portal | app | form | online | website | main | front) | ask (the | your insur~ \
    | reception | billing) | make (a | an | another) [new | separate | online] (appointment | booking | payment | \
    request) | get (a | an | the) [new | valid | written] (referral | authorization | form) | send (us | the (form | \
    records) | a (new | copy)) | follow (the | our | proper) | have a referral)`

/** An apology in form, beside which the reader is blamed, charged, or shown the door. */
const blamed = phrases`
  ${sorry} ${who} [have | has] [already | once | also] missed [yet] (your | the | our | his | her | this | that | an \
      | another | two | three | so many | <number>) ..2 ${booked}
  ${sorry} ${who} (have not | has not | had not | did not | failed to | neglected to | forgot to | never | refused to \
      | chose (not to | to ignore) | decided not to | do not | does not) [even | properly | ever] ${duty}
  ${sorry} you never [even | once] (returned (our | the | my) | paid | signed (the | our) | confirmed | replied to \
      (us | our | my) | answered (us | our | my) | read (our | my) | showed up | turned up | registered | cancelled \
      (the | your) | canceled (the | your) | called (us | the (office | clinic | desk)))
  ${sorry} ${who} (chose | decided | preferred) (to ignore | to disregard | not to (follow | take | heed | listen) \
      ..1 (advice | instruction~ | recommendation~ | to (us | me)))
  ${sorry} ${who} (did not | chose not to | would not | do not | never) listen ($ | to (me | us | my | our | the \
      (nurse | doctor | advice)))
  ${sorry} ${who} (ignored | disregarded | misread | misunderstood | misheard) ($ | my | our | the (instruction~ \
      | letter | note | message | policy | rule~ | leaflet | form) | what (i | we) | me | us)
  ${sorry} ${who} (waited | left (it | this)) (until | till | to) the last (minute | moment | second | day)
  ${sorry} (you | they) (were | had been) (warned (about | of | that | twice | in | before | by (us | our | the \
      | email | letter | text | phone)) | told (to ${duty} \
      | twice | more than once | (that | of | about) (the (fee | policy | rule~ | deadline | charge) | our)) | asked \
      to ${duty} | supposed to ${duty} | reminded (twice | by | of | that | to))
  ${sorry} ${who} should have (called | read | told (us | me) | come (earlier | sooner | in | to | on) | asked (us | \
      me | first | before | sooner | earlier) | cancelled | canceled | brought | known better | thought (of | about) \
      (that | it) | booked | followed | listened | checked | ${duty})
  ${sorry} ${who} (are | is | were | was) [too] late ($ | again | for (your | the | our | an \
      | this) ..1 ${booked} | and (we | i | \
      the | cannot) | so (we | i | the) | by | with (your | the) (payment | form~))
  ${sorry} ${who} [have | has] forgot~ (the | your | our | his | her | to bring (the | your)) ..1 (form~ | card | id \
      | paperwork | referral | appointment~ | copay | sample | slot | booking | payment)
  ${sorry} ${who} will be (charged | billed | invoiced | (removed | dropped | discharged) from (our | the | my))
  ${sorry} ${who} owe~ (<number> | us | the | a)
`

/** The same with what the office does not do, or asks first. */
const refused = phrases`
  ${sorry} ${who} [still | first | now | also | really | do] (need~ to | must | have to | has to | ought to | (are | \
      is) (required | expected | obliged) to | will (have | need) to | are going to (have | need) to) [still | first \
      | now | please] ${errand}
  ${sorry} ${who} [still | first | now | also | really | do] need~ (an | a | our | the) [new | valid | written | \
      separate] (appointment | referral | visit | authorization | prescription) (for | first | to | before | from | \
      $)
  ${sorry} ${who} (do | does | did) not (qualify | meet (the | our))
  ${sorry} ${who} (are | is) too (early | soon) (for (the | your | a | an | our | this) | to (be | check | test \
      | tell | book \
      | register | refill | qualify | come | order | request))
  ${sorry} ${who} (cannot | can not) [just | simply] (walk in ($ | here | without | and | to) | show up | turn up | \
      drop in)
  ${sorry} (${who} | your child) (cannot | can not | may not) (attend | come in | join | enroll | return | be \
      admitted) (without | until | unless | before)
  ${sorry} ${who} (cannot | can not | may not | will not | are not able to | are unable to) [now | just | simply] \
      (be (seen | booked | registered | refunded | added (to | on) | accepted | scheduled | rescheduled | reimbursed \
      | exempted) | book | reschedule | claim (it | this | for | the) | have (a | another | an early) (refund | \
      refill | discount) | get (a | another | an early) (refund | refill | discount))
  ${sorry} ${who} (are | is) (not (my | our) patient | not [a] (registered | enrolled | eligible | covered | \
      entitled | patient (of | here | at) | on (our | the) | in (our | the) (system | network | area | catchment)) | \
      no longer [a | an] (eligible | registered | covered | enrolled | entitled | patient (of | here | at) | our \
      patient | on (our | the) (list | plan | panel | register)) | out of (network | area | refills) | in arrears | \
      past due | overdue for payment | outside (our | the) | ineligible)
  ${sorry} ${who} (have | has) ((reached | called | dialed | emailed | contacted | written to | come to) the wrong \
      | the wrong (office | number | clinic | department | doctor | practice | address | person | form) | an (unpaid \
      | outstanding | open | overdue) | a [large] balance | no (refills | referral \
      | coverage | active | valid) | used (up | all) (your | the) (refills | sessions | visits) | exceeded | been \
      (removed | discharged | dismissed | deregistered | struck | taken off) (from | off) (our | the \
      | my) ..1 (list~ | panel | practice | clinic | program | register | books \
      | roll | roster | study | schedule | system))
  ${sorry} your (account | referral | registration | balance | card | request | application | file | subscription | \
      authorization | deposit | payment | slot | booking | check | cheque) (is | are | (was | were) (not | declined \
      | rejected | refused | closed | canceled | cancelled | incomplete | denied | flagged | suspended \
      | returned | late \
      | given | inactive | never | taken) | has | have | did | does | will | cannot | expired | bounced | needs \
      | shows \
      | came | went)
  ${sorry} your (insurance | insurer | plan | policy | coverage) (is (not (accepted | active | valid | in) | \
      inactive | no longer | out of) | (does | did | will) not (cover (this | it | that | the | these | $) | pay | \
      go through) | has (expired | lapsed | run out | ended) | expired | lapsed | ended | needs | requires | shows | \
      we do not take)
  ${sorry} (the | our | my) (clinic | office | doctor | practice | nurse | schedule | list | surgeon | desk | lab | \
      pharmacy | system | class | dentist | specialist) ((will | does | do | can) not | cannot | no longer) (see | \
      take | accept | refill | fit | do | offer | open | allow | treat | book | issue | give | have)
  ${sorry} (the | our | my) (clinic | office | practice | schedule | list | class | calendar | diary) (is | are) \
      [<intensifier> | now | already | completely | fully] (full | booked | closed | unavailable)
  ${sorry} (he | she | they) (is | are) not (on our | in our (system | network | area | catchment | practice \
      | program \
      | register | care) | registered | enrolled | (taking | accepting) ..1 (patients | clients | bookings \
      | appointments \
      | calls | insurance) | available ($ | on | at | until | before | this | today | tomorrow | next | for (a | an)))
`

/** Regret about how the reader takes it: "I am sorry you see it differently". */
const takenAmiss = phrases`
  sorry [that | if] you (see | view | read | saw | took) (it | this | that | things | the (matter | situation)) [so \
      | rather | quite] (differently | otherwise | personally | as (unfair | rude | cold | unkind | our | a (refusal \
      | rejection | slight)))
  sorry [that | if] you (took | take | have taken) (offense | umbrage | exception | it [so | too] (amiss | badly \
      | personally | wrong) | (this | that | my ..1 | our ..1) (amiss | badly | personally | wrong | the wrong way))
  sorry [that | if] you (do | did | can | could) not (agree with | accept | like | approve of | care for | \
      appreciate) (my | our | the) ..1 (decision~ | answer~ | rule~ | policy | policies | reply | tone | advice | \
      plan | fee~ | price~ | service | explanation)
  sorry [that | if] (my | our) ..1 (answer | reply | decision | tone | wording | message | policy | rules | \
      explanation | service) ((does | did | do) not (suit | please | satisfy | meet) | (is | was | are) not (to your \
      | good enough | what you) | (offended | displeased | annoyed) you)
  sorry [that | if] you (have | had | got | get | formed | were left with | were under | are under) (that | this | \
      the | such (a | an) | the wrong | a (bad | wrong | false) | an) impression
  sorry [that | if] you (find | found) (the | our | my | these | those) ..1 (rule~ | policy | policies | fee~ | \
      answer | price~ | tone | reply | decision | charge~ | terms)
  sorry [that | if] you (find | found) me [<intensifier>] (abrupt | rude | cold | short | curt | brusque | unhelpful \
      | dismissive | impatient)
  sorry [that | if] you (find | found | consider | think | thought) (it | this | that) [so | to be] (unfair | rude \
      | unacceptable | unreasonable | unprofessional | inappropriate | insensitive)
`

/** Papers and particulars of an office, in which a slip hurts nobody. */
const particular = phrases`(leaflet~ | link~ | form~ | room | number~ | date~ | time~ | address~ | file~ \
    | attachment~ \
    | document~ | page~ | version~ | letter~ | email~ | text~ | name~ | code~ | department | clinic | price~ | fee | \
    sheet~ | handout~ | video~ | article~ | image | map | bill~ | invoice~ | receipt~ | day | hour | year \
    | month | contact \
    | extension | phone | website | brochure~ | template | copy | copies | message~ | title | spelling \
    | instructions page \
    | floor | entrance | building | slot~ | branch | folder | box | pdf | questionnaire~ | survey | newsletter \
    | reminder~ \
    | question~ | password | portal | list | envelope | fax | voicemail~ | note~ | order number | zip code \
    | postcode | \
    insurer | payment | signature | details)`

/** A slip of the writer's own, at the desk: "Sorry, I attached the wrong leaflet". Who was hurt by it is another matter. */
export const smallSlip = phrases`
  sorry [that | but | if] (i | we) [have | had | just | again | must have | seem to have | accidentally | mistakenly \
      | wrongly | only | then] (attached | sent | gave | given | pasted | linked | quoted | wrote | typed | put \
      | copied \
      | forwarded | uploaded | printed | posted | mailed | faxed | emailed | scanned | listed | booked | entered \
      | had | used \
      | enclosed | included | added | told | said | dialed | called | rang | chose | picked | ticked \
      | filled) ..3 [the | a \
      | an | your | my | our | last] (wrong | old | outdated | previous | incorrect | expired | blank | broken \
      | duplicate \
      | second | other | same | last | incomplete | empty) ..1 ${particular}
  sorry [that] (i | we) [have | had | just | again | accidentally] (misspelled | misspelt | mistyped | misaddressed \
      | misfiled | mislabeled | misquoted | misdated | miscounted | misread | mispronounced)
  sorry [that] (i | we) (forgot | neglected | failed | omitted | meant) to (attach | include | enclose | copy \
      | add | send \
      | sign | link | upload | cc | stamp | date | paste | forward | fill)
  sorry [that] (i | we) [have | had] (mixed up | confused | swapped | switched | muddled [up] | mixed) (the \
      | your | two | these \
      | both) ..2 ${particular}
  sorry [that] (i | we) [have | had | just] sent (it | this | that | them | you (two | three | several \
      | a (blank | second \
      | duplicate)) | (the | a | this) ..1 ${particular}) ..2 (twice | again | two times | blank | early | late \
      | without | \
      unfinished | to (the wrong | your (old | work)))
  sorry [that] (i | we) [have | just | must have | accidentally] (pressed | hit | clicked | pushed) (send | the \
      | enter)
  sorry [that] (i | we) (wrote | said | typed | put | meant) ..2 instead of
  sorry [that] (i | we) [have | had] (missed | overlooked | skipped | lost track of | did not (see | notice \
      | answer)) [the \
      | your | one of your | part of your] ..2 (call~ | ${particular})
  sorry [that] (i | we) (was | were) (not | less | so) (clear | clearer | specific | precise | brief | short | terse \
      | wordy | vague)
  sorry [that] (i | we) (thought | assumed | understood) [that] (you (meant | wanted | were asking | asked) \
      | it was | this was \
      | that was)
  sorry [that] (i | we) (am | are) (only | just) [now] (writing | answering | replying | getting | seeing)
`

/** Sorry, and no sorrow: blame, business, and regret about another's view. */
export const coldSorrow = phrases`
  ${blamed}
  ${refused}
  ${takenAmiss}
`
