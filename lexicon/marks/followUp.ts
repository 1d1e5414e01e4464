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
    `
  },
  supply: {
    why: 'What the bottle holds is set right; the treatment is as it was.',
    phrases: phrases`
      (insurance | insurer | pharmacy | plan | formulary) ..2 (covers | switched | gave | filled | substituted \
          | supplies | stocks)
      (same (insulin | drug | medicine | medication | ingredient | strength | steroid | tablet | pill | thing) \
          | generic | brand name | another brand | replacement~)
      (cheaper | different) ..1 (label | brand | box | pack | version | factory | maker)
      (error | mistake | misprint | typo | mix up | discharge letter | old list | wrong label)
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
      # Left out while something else is taken.
      (leave out | hold | pause | skip | stop) ..3 (while | whilst | as long as | during) ..6 \
          (after | on | taking | course)
      (now | today | tonight) and ..6 (in (12 | twelve | 24) hours | tomorrow) ..2 \
          (that is | then stop | and done | only)
    `
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

/** Advice for a symptom that is left to be treated at home. */
export const homeCare: MarkGroups = {
  remedy: {
    why: 'What is done at home for a symptom of low acuity (founding text, tip 6a).',
    phrases: phrases`
      (rest | fluids | plenty of (water | fluids) | hydrated | saline | nasal (spray | rinse) | gargle | honey \
          | humidifier | steam)
      (ice | heat | heating pad | warm compress~ | cold compress~ | elevate | stretch~ | stretching | lozenges \
          | throat spray | calamine)
      (take | use | try | taking | using | trying) ..3 (<over-the-counter>)
      (use | try | apply | using | applying) ..3 (cream | ointment | gel | lotion | moisturizer | drops)
    `,
    except: phrases`
      rest (of | well | easy | on | before | your eyes | assured | until you | ok | okay | is | are | was)
      (the | let you | let me | you | should | activity and | can | your | some | bed | good | long) rest
      # Answers what is allowed, and treats nothing.
      (can | may | could) ..1 (take | use | try)
      (cut | limit | less | fewer | no | avoid | stop | restrict) ..2 fluids
      # Keeps, feeds, warms or names something else.
      (fridge | freezer | cold | dry | on | thin | black) ..1 ice
      ice (lolly~ | cream | hockey | rink | skating | box | cube~ | cold | bath~ | fishing)
      heat (rash | wave | stroke | exhaustion | plus | is on | outside)
      (the | may | summer | stress) ..1 heat
      (is | are | of | like | milk and) honey
      (honey | hon) (do | you | i | that | this | please | dark)
      (home | last | final | long | little | a) stretch
      (job | graft | well | good | great | lovely | hard | brilliant) ..3 (with | on | at) ..2 stretch~
      stretch~ (end~ | of | the (dose~ | pill~ | truth | money) | mark~)
      (like | full | off | hot) steam
      (iv | body | other | limit | restrict | ask for ..8) fluids
      (minoxidil | finasteride | sunscreen | lubricant~ | lube)
      (use | try | apply | using | applying) ..3 (minoxidil | sunscreen | lubricant~ | emla)
    `,
    unless: ['negation', 'question', 'history', 'condition']
  }
}

/** Things that bear a symptom’s name, and what has happened to a symptom that is no complaint. */
const named = `(syrup~ | medicine~ | drop~ | mixture | sweet~ | pack~ | compress~ | shot~ | jab~ | vaccine~ | vaccination~ | clinic~ | test~ | list | \\
  pill~ | tablet~ | diary | killer~ | relief | cream | gel | scale | season | chart | team | specialist | nurse \
      | swab~ | kit)`

/** Something the patient has, of the kind that can turn. */
export const complaint: MarkGroups = {
  symptom: {
    why: 'A symptom or a mild condition told as the patient’s own.',
    phrases: phrases`
      (your | the | this | that) ..2 (<symptom> | <mild-condition>)
      (you have | sounds like | looks like | likely | probably | consistent with) ..3 (<mild-condition>)
      (it | this | that | she | he | <body-part>) (is | has) [just | only | most likely | clearly | simply] \
          (a | an | plain | mild | bad | viral | another) ..2 <mild-condition>
    `,
    except: phrases`
      (<symptom> | <mild-condition>) ${named}
      (when | once | until | till | while | whenever) ..2 (<symptom> | <mild-condition>)
      # Taken for it already.
      you (have been | are | were) (having | taking | using | given) ..4 (<symptom> | <mild-condition>)
    `,
    unless: ['negation', 'question', 'history', 'condition', 'education']
  }
}

const turn =
  '(if | unless | should | in case | any | anything | anyone | somebody | someone | the (moment | minute | day))'
const contact = `(call~ | ring~ | phone~ | text~ | message~ | msg | write | email~ | ping | holler | shout | tell (me | us) | show~ | send | report | \\
  reply | let (me | us) | come | pop (in | by | down | over | round) | drop (in | by) | swing by | stop by \
      | nip | see (me | us | you | it | a | your) | seen | \\
  be looked at | checked | book | visit | go to | head to | get (yourself | her | him | them) | bring | reach \
      | seek | consult | clinic | doctor | gp | \\
  surgery | hospital | same day | that day | the day | straight (in | away | back) | at once | right away \
      | i want | we will want | worth | reason to)`
const amiss = `(worse~ | worsen~ | not (better | improve~ | improving | resolve~ | help~ | go away | settled | settling | gone | shifted | eased | \\
  easing | cleared | healed | right) | no (better | improvement) | persist~ | linger~ | drag~ on | develop~ \
      | fever | come~ back | spread~ | spreading)`
const signs = `(continue~ | return~ | last~ | trouble | difficulty | bleeding | blood | severe | new | happen~ | change~ | hot | weep~ | pus | swell~ | \\
  swollen | red | <symptom> | <emergency-symptom>)`

/** When to call or come in, if it turns out otherwise. Source: telephone triage: callers are always told to call back if worse. */
export const safetyNet: MarkGroups = {
  'if-worse': {
    why: 'A case in which it turns out otherwise, and what to do then.',
    phrases: phrases`
      ${turn} ..9 (${amiss} | ${signs})
      (when | once | until | till) ..6 ${amiss}
      ${turn} ..12 ${contact}
      ${contact} ..9 (${turn} | ${amiss})
      ${amiss} ..9 ${contact}
      (still | longer than | more than | past | beyond | after) ..3 (<time-span> | <day>) ..6 ${contact}
      (bigger | larger | longer | worse | higher | hotter) than ..4 (at | after | by | in) (<time-span> | <day>)
      (watch (for | out) | look out for | keep an eye | red flag~ | warning sign~ | danger sign~ | safety net)
      # The sign and the answer to it, with nothing between them: "Fever or limp: bloods and a film."
      (${signs} | ${amiss}) ..9 (bloods | film | x-ray | swab | scan | not a wait | another story | a different matter)
      (is | means | equals) (a | the | your) (call | phone call | visit | trip)
      (means | mean) [you | that you] (come | go | call | ring | phone | get | be | see)
    `
  },
  help: {
    why: 'Help by its name: whoever needs it knows where it is.',
    phrases: phrases`
      (<emergency-line> | <emergency-service> | <emergency-place> | <urgent-care>)
    `
  },
  expected: {
    why: 'What a vaccine leaves is meant to be there, and goes by itself.',
    phrases: phrases`
      (soreness | sore arm | ache~ | redness | swelling | fever | reaction) ..4 (mean~ | show~ | sign) ..3 \
          (vaccine~ | vaccination~ | shot | jab)
    `
  },
  contact: {
    why: 'A word from the patient is asked for or welcome, or a visit.',
    phrases: phrases`
      (let (me | us) know | keep (me | us) (posted | updated | informed) | (call | ring | phone | message | text \
          | contact | tell) (me | us) | check in)
      (let (me | us) | i | we) ..4 (hear | know | see) ..2 (how | if)
      (<asks-answer> | note | line | word | photo~ | picture~) ..6 (how | if | progress)
      (consult~ | follow up with | contact your | if you have [any] (concerns | questions | worries) | any (concerns \
          | questions | worries | doubt~))
      (see (a | your | the) (doctor | gp | physician | provider | dentist | specialist | nurse) | get (checked | seen \
          | evaluated) | be (seen | evaluated | examined))
    `,
    except: '(may | can | often | also | usually) be seen (with | in | after)'
  }
}
