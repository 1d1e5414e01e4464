import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const us = '(me | us | the clinic | the office | our office | my office | the team)'
const tell =
  '(tell | message | msg | send | write | email | e-mail | text | ping | call | ring | phone | contact | reply | reach | update | report | show | dm)'
const when =
  '(<day> | <time-span> | <clock> | weekly | fortnightly | monthly | yearly | next (visit | time | dose | infusion) | <number> <capital> | the <number>)'
const seen = `(<test> | <analyte> | <procedure> | level | levels | bloods | blood | counts | bp | pressure~ | nurse | echo | clinic | scan~ | \\
  injection~ | shot | shots | jab~ | infusion~ | session~ | surgery | operation | op | endoscope | surgeon \
      | specialist | dietitian | treatment | \\
  chemo | radiotherapy | physio | class | group | questionnaire~ | form)`

/** How the writer will hear what a treatment did (founding text, tip 8a). */
export const reportBack: MarkGroups = {
  invitation: {
    why: 'The patient is asked to tell how it goes.',
    phrases: phrases`
      (let | keep) ${us} ..2 (know | hear | posted | updated | informed | in the loop)
      ${tell} ..1 (${us} | back | in | to me | to us)
      (lmk | check in | touch base | reach out | get back to (me | us) | get in touch | be in touch | send (a | your) \
          | report (how | any | back))
      (i | we) ..3 (want | like | love | need) ..2 to (hear | know)
      (call | message | contact) (the | our | my) (office | clinic | nurse | practice | team)
      (tell | say | write | report | describe | note | jot | hear | hearing | know) ..3 how
      # Word of the deed, once it is done: whoever writes then tells of the rest too.
      (beep | type | reply | answer | shoot | drop | message | text | note | line | word | photo~ | picture~ \
          | snap) ..6 \
          (after | when | once | before | that) ..3 (dose | swallow~ | taken | took | inject~ | pick~ | got \
          | first one)
      after ..3 (dose | tablet | swallow~ | injection) ..3 (type | text | write | reply | message | send)
      (drop | give | leave) (me | us) a (line | note | word | message | shout | call | ring) ..1 \
          (with | about | on | if | how | after | once | by | around | from | to say how)
      (tell | ask | have | get) (<capital> | <kin>) to (beep | call | ring | text | message | phone) (me | us)
      (reply | answer | text | message) ..2 or (call | ring | phone)
      (reply | answer | write | message) ..2 with the names
      (be ..1 (great | good | nice | lovely | wonderful | interested | keen | glad) | look~ forward) to (hear | hearing)
      (welcome | like | love | appreciate | want | expect) ..3 (line | note | word | news | update | message)
      (send | share | show | post | upload | bring | enter | log | put | pop | type | key | add | fire | shoot | drop) \
          ..3 (photo~ | picture~ | video | reading~ | number~ | log | diary | chart) ..3 \
          (<day> | <time-span> | app | portal | visit)
      (show | send | share) ..1 photo~ [on] day <number>
      (reply | answer | message | write | text) ..1 with (your | the) ..4 \
          (number~ | reading~ | peak flow~ | weight | score | value~ | result~)
      show (at | in | to) ..1 (counter | desk | clinic | me | us | nurse | doctor)
      # In the case that it does not go well.
      (if | should | any) ..9 (tell | call | ring | phone | message | text | reach | contact | shout | holler \
          | come in | pop in)
      (tell | call | ring | phone | message | text | reach | contact | shout | holler | come in) ..6 if
      (if ..3 still | still ..4 (by | after | at | in) <time-span>)
    `
  },
  arranged: {
    why: 'A visit, a call or a test will show it.',
    phrases: phrases`
      <day> at (<clock-time> | <number>)
      when [the | our | your] (<capital> | nurse~ | midwife | matron | sister) \
          (comes | changes | visits | calls | brings | is (there | in))
      (follow up | follow-up | followup | recheck~ | re-check~ | repeat~ | retest~ | review~ | check (again | your \
          | how | in | on))
      (see me | come (in | back) | appointment | visit)
      see you ..3 (${when} | clinic | visit | appointment | again | next | then | here | back | before | after)
      (i | we | dr <capital> | nurse <capital> | <clinician> | <staff-role> | clinic) ..4 \
          (call | phone | ring | telephone | message | text | see | meet | review | check (in | on)) \
          (you | u | him | her | them | how)
      (i | we | they) (will | shall | would) (call | check | ring | phone | message | text | telephone | see | meet \
          | review | look | repeat)
      (i | we) (see | meet | review | check | look | scan | talk | speak | draw | test | repeat | measure | recheck) \
          ..4 ${when}
      (<capital> | <clinician> | they) will ..6 (<clock-time> | at <number> | <day>)
      (block~ | book~ | pencil~ | hold~ | save~ | reserve~ | schedule~ | slot) ..6 (${when} | visit | appointment)
      (meet | catch up | natter | chat) ..6 ${when}
      (check | checked) ..1 (<number> | on <day> | at)
      ${seen} ..5 (${when} | at first | in <time-span> | week~)
      ${seen} ..6 (after | before | with | in | at) ..2 (<number> (day~ | week~ | month~) | (first | second | third \
          | next | <number>) (dose | shot | jab | infusion | pack | box))
      (<number> | cr | k | creat) ..2 (after | in) <number> (day~ | week~ | month~)
      ${when} ..4 with (nurse | dr | doctor | sister | <clinician> | <capital>)
      (remov~ | operate | operating | inject~ | draw | start~ | begins) ..4 on (<day> | the <number>)
      (in | at) (the | our) (office | clinic | surgery | unit | ward | hospital | rooms) ..6 (${when} | first one)
      ${seen} ..3 on (<number> | date)
      first (one | dose | visit | check) ..3 on (<day> | the <number>)
      (once | twice | <number> times) (a | every) (week | month | fortnight) ..8 ${seen}
      to (call | ring | phone | telephone | see) (you | u)
      (<clinician> | dentist | dr <capital> | clinic) has you ..2 (<number> | <day> | <clock>)
      (call | ring | phone | see) <capital> ..2 so (she | he | they) can
      (supervised | under supervision | observed dose~)
      (get | have) (a | an | your) ..1 (inr | level | blood test | bloods | ecg) ..2 (on | in | at | after | before)
      (come | back) ..1 for ..2 (<test> | level | check | review)
      (out | removed | off) on <day> ..1 <clock>
      see you bright ..3 (<day> | <clock> | tomorrow)
      (report~ | tell~) back to (me | us)
      (start~ | begin~ | given | goes in) ..1 with ..2 (dialysis | run | session)
      (call | ring | phone | write) ..1 to (arrange | book | schedule)
      (book | arrange | schedule) (the | your | a) ..2 (test | bloods | labs | scan | review | check)
      (start~ | begin~) in <day>
      bring ..5 (<day> | visit | next time | appointment)
      (test | check | measure | repeat) ..4 in (<number> | a | two | three | four | six) (day~ | week~ | month~)
      (follows | follow) ..2 (after | in) <time-span>
    `,
    except: phrases`
      (since | after | following | from | during | last | recent | at your | thank~ ..3) ..1 visit
    `
  }
}

/**
 * Words that may well arrange for word of it, whatever stands around them. Ways to hear of somebody are more than a list
 * holds; a message that has none of these leaves nothing open.
 */
export const outlook: MarkGroups = {
  dated: {
    why: 'A day or an hour to come.',
    phrases: phrases`
      (monday~ | tuesday~ | wednesday~ | thursday~ | friday~ | saturday~ | sunday~ | mon | tue | tues | wed | thu \
          | thur | thurs | fri)
      (tomorrow | next (week | month | visit | time) | this (week | month) | weekly | fortnightly | monthly)
      (january | february | march | april | june | july | august | september | october | november | december)
      (jan | feb | apr | jun | jul | aug | sept | sep | oct | nov | dec)
      (in | by | before | after | until | till | over) ..1 (christmas | easter | summer | autumn | spring | winter \
          | weekend | new year)
      (on | by | before | from | till | until) the <number>
      (<clock> | at (<number> | eight | nine | ten | eleven | noon | one | two | three | four | five | six | seven))
    `,
    unless: ['history', 'negation']
  },
  spanned: {
    why: 'After a while. Of a symptom it may only foretell how long it lasts.',
    phrases: phrases`
      (in | after | at | every) ..1 (<number> | a | two | three | four | six | eight | twelve) \
          (day~ | week~ | wk~ | month~ | fortnight~ | year~)
    `,
    unless: ['history', 'negation']
  },
  cased: {
    why: 'What to do in a case: whoever says so has thought of how it may turn out.',
    phrases: phrases`
      (if | unless | should (it | you | he | she | the | they | that | this | any) | in case | whenever)
      once (you | it | he | she | the | that | this | they)
      (past | beyond) <number>
    `,
    except: phrases`
      (even | as | if only | just) if
    `
  },
  kept: {
    why: 'What the patient measures or writes down is meant to be looked at.',
    phrases: phrases`
      (log | diary | tally | reading~ | weigh | weight~)
      keep ..2 (chart | record | track | count | note~)
      (^ photograph | take a (photo | picture))
      (write | writing | jot | note | mark | put) [it | them | that | this] down
      (check | measure | test | take) ..3 (twice | daily | every | each | morning~ | at home | for (a | <number>))
    `
  },
  handed: {
    why: 'Others who will look at it.',
    phrases: phrases`
      (ward | hospital | casualty | er | a and e | clinic | unit | specialist~ | surgeon | neuro | neurology | ent \
          | derm | cardiology | matron | sister <capital>)
      (nurse | nurses | physio | midwife | dietitian | team | lab | bloods | scan | x-ray | mri | echo | operation \
          | surgery | procedure | infusion~)
    `,
    unless: ['negation', 'history']
  },
  open: {
    why: 'The writer is there for word of it.',
    phrases: phrases`
      (here for you | always here | any time | anytime | day or night | you know where | where to find (me | us) \
          | find (me | us))
      (question~ | worries | doubts | concerns) ..3 (ask | write | call | message | ring | here | welcome)
      (my | our) (door | line | inbox | number | phone | portal) (is | are)
      (i | we) ..3 (are yours | am yours | am here | are here | am around | are around | stay close | with you)
      (i | we) ..1 (swab | film | image | scan | listen | compare | switch | swap | think again | try | rethink | add \
          | raise | step | review | worry)
      (plan b | say so | do tell | the (minute | moment) | another look | think again | tell ..2 how | say how \
          | (straight | back) to (<number> | hospital))
      (not | no) (better | change | relief | joy | good | improvement) ..1 (by | after | in | at)
      (<test> | <analyte>) ..1 again
      (i | we) (will | shall | would) ..2 (compare | swab | look | see | meet | talk | speak | hear | check | watch \
          | adjust | decide | sort | go)
    `
  }
}

/** Changes of a medicine that the message tells of, and that are not its writer’s to follow up. */
export const othersChange: MarkGroups = {
  prescriber: {
    why: 'Somebody else ordered it, or is to be asked for it.',
    phrases: phrases`
      (call | ring | phone | ask | tell | contact | message | see | speak (to | with) | talk (to | with)) ..2 \
          (prescriber | psychiatrist | neurologist | cardiologist | oncologist | rheumatologist | ob | obgyn | midwife \
          | specialist | surgeon | ob's)
      (your | her | his | the) ..2 (team | specialist~ | surgeon | psychiatrist | oncologist | cardiologist | hospital \
          | ob | dentist) ..2 (ordered | prescribed | started | swapped | changed | asks | ask | wants | want | can \
          | or)
      (they | he | she) (ask | asks | want | wants | asked | wanted) you to
      as ..1 (written | advised | prescribed | directed | ordered) by (your | the)
      prescribed by ..1 (<clinician> | dermatologist | specialist~ | gp | dentist)
      (dr <capital> | neurology | cardiology | oncology | psychiatry | they) (will | is | are | to) ..1 \
          (start~ | begin~ | swap~ | switch~ | sort | change | changing | raise | stop~)
      (chemist | pharmacy | pharmacist | they) will ..1 (swap | exchange | replace)
      (to raise | take (it | this) up | raise (it | this)) with ..2 (psychiatrist | prescriber | specialist~ \
          | gp | doctor)
      (prescriber's | your ..1 (doctor's | psychiatrist's)) to (order | decide | change)
    `
  },
  supply: {
    why: 'What the bottle holds is set right; the treatment is as it was.',
    phrases: phrases`
      (insurance | insurer | pharmacy | plan | formulary) ..2 (covers | switched | gave | filled | substituted \
          | supplies | stocks)
      (same (insulin | drug | medicine | medication | ingredient | strength | steroid | tablet | pill | thing \
          | puffs) \
          | generic | brand name | another brand | replacement~)
      (cheaper | different) ..1 (label | brand | box | pack | version | factory | maker)
      (error | mistake | misprint | typo | mix up | discharge letter | old list | wrong label)
      (reread | wrongly | not take both | not both (of them | together))
      not (<number> | once | twice | 1x | 2x | 3x) ..1 (reread | read | see) the ..1 (box | label)
      (continue | continuing | keep | keeping) ..4 as (you | he | she | before | now | prescribed)
      is changed (every | each) <number>
      (swap | change) the (fruit | juice | tea | coffee | milk | bread | snack) ..1 not
      (ought to be | should have been | supposed to be | meant to be | bottle is | label is | mislabel~ | dispensed \
          | filled (it | as))
      (your prescription (there is | has | says) | you (want | are going) to leave | dr sent us | sent us)
    `
  },
  offered: {
    why: 'One way among others, for the patient to choose.',
    phrases: phrases`
      or (switch | change | swap)
      (could | might | may | can | would) ..1 (switch | swap)
    `
  },
  measured: {
    why: 'What goes up or down is measured, and not taken.',
    phrases: phrases`
      (<analyte> | pressure | number~ | count~ | reading~ | level~ | value~) ..2 \
          (come | comes | came | gone | went | up | down | dropped | risen | fallen) ..1 (to | from) <number>
    `
  },
  explained: {
    why: 'Pharmacology, trials and what counts as one: nobody is told to take it.',
    phrases: phrases`
      (others | some | many | people | patients | doctors | specialists | we) ..2 (swap | switch | lower \
          | taper | change) \
          (to | it by | from | over)
      (option~ | choices) ..12 (switch | swap | lower | change | reduce)
      (principal | main | usual) (strategies | treatments | options)
      score~ ..4 (from | of) <number>
      (half life | half lives | metabolite~ | is not a trial | a trial of | meta-analysis | remit | studies)
    `
  }
}

/** Given so that nothing happens: there is nothing to tell of it. */
export const preventive: MarkGroups = {
  given: {
    why: 'What is taken after an exposure, or so that a child is born well.',
    phrases: phrases`
      (folic [acid] | prenatal vitamin~ | prenatals)
      (malarone | lariam | against malaria | emergency (tablet | pill | contraception) | morning after pill | ellaone)
      (prophylaxis | prophylactic | as a precaution | preventive~ | exposed | in contact with | close contact~ \
          | contact of)
      (you were | sat | seated | he was | she was) (beside | next to | near | by) (him | her | them | someone | a)
    `
  }
}

/** A treatment that is over before there is anything to tell. */
export const briefTreatment: MarkGroups = {
  course: {
    why: 'A dose or two, or a few days of something, and no more.',
    phrases: phrases`
      (whole (treatment | course | cure) | one off | once only | one time only | single dose | (one | single) (dose \
          | tablet | sachet | capsule) ..1 (only | once | and done | and that) | just (the one | one dose | once))
      (<dose-schedule> | <dose-unit> | <dose-form> | <drug> | daily | a day | morning | night | cream) ..2 for [up to] \
          (one | two | three | 1 | 2 | 3 | a couple of) (day~ | night~)
      (now | today | tonight) and (again | once more) tomorrow
      one <number> ..1 (fluconazole | diflucan | <dose-unit> fluconazole)
      (fluconazole | diflucan) ..3 (once | single | one dose)
      (change | switch | swap) ..1 to [a | the] [plain | simple] (moisturizer~ | emollient~ | vaseline | lotion \
          | soap)
      # Left out while something else is taken.
      (leave out | hold | pause | skip | stop) ..3 (while | whilst | as long as | during) ..6 \
          (after | on | taking | course)
      (now | today | tonight) and ..6 (in (12 | twelve | 24) hours | tomorrow) ..2 \
          (that is | then stop | and done | only)
    `
  },
  righted: {
    why: 'What was handed out wrong, or might be taken twice, is set right; a day of travel is over soon.',
    phrases: phrases`
      (pharmacy | pharmacist | chemist) ..2 (gave | give | dispensed | filled | handed) ..6 (instead \
          | rather than | wrong ..1 (pill~ | tablet~ | medicine~ | drug | dose~ | strength | box | bottle | inhaler \
          | insulin | one~ | thing | amount | number | <drug>))
      (was | were) dispensed as
      not (on top | in addition | as well)
      (time zone~ | flying (west | east | home) | on the (flight | plane))
    `,
    except: '(was | were | been) on the (flight | plane)'
  },
  procedure: {
    why: 'A change for the night before a procedure; whoever does it sees the patient.',
    phrases: phrases`
      (after midnight | nothing (to eat | by mouth) | empty stomach tomorrow | nil by mouth)
      (before | morning of | day of | night before | day before) ..3 \
          (<procedure> | procedure | operation | surgery | scope | scan)
    `
  }
}

/** When the patient is to tell (founding text, tip 8a). */
export const byATime: MarkGroups = {
  time: {
    why: '“Keep in touch” is kind, and nobody knows when it was not done.',
    phrases: phrases`
      (<day> | <time-span> | tomorrow | tonight | today | weekly | daily | every (day | week | month) | next (week \
          | month | visit))
      (in | within | after) ..2 (day~ | week~ | month~)
      (by | on | before | until) ..1 (<day> | <number> <capital> | the (end | <number>))
    `
  }
}
