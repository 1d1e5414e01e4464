import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** How the writer will hear what a treatment did (founding text, tip 8a). */
export const reportBack: MarkGroups = {
  invitation: {
    why: 'The patient is asked to tell how it goes.',
    phrases: phrases`
      (let | keep) (me | us | the clinic | our office | my office) ..2 (know | posted | updated | informed)
      (tell | message | send | write | email | text | call | contact | reply | update | report) ..1 (me | us | back | in | the clinic | to me | to us)
      (check in | touch base | reach out | get back to (me | us) | get in touch | be in touch | send (a | your) | report (how | any | back))
      (i | we) ..3 (want | like | love) ..2 to (hear | know)
      (call | message | contact) (the | our | my) (office | clinic | nurse | practice | team)
    `
  },
  arranged: {
    why: 'A visit, a call or a test will show it.',
    phrases: phrases`
      (follow up | follow-up | followup | recheck~ | re-check~ | repeat~ | retest~ | review~ | check (again | your | how | in | on))
      (see (you | me) | come (in | back) | appointment | visit | i will (call | check | ring | phone | message) | we will (call | check | ring | phone | see))
      (bloods | blood | meet | shot | injection~) ..6 (on | <day>)
      (check | checked) ..1 (<number> | on <day> | at)
      (schedule~ | book~) ..6 (<day> | <time-span> | visit | appointment)
      (<test> | <analyte> | <procedure> | level | levels | bp | pressure~ | nurse | echo | clinic | scan) ..5 (<day> | <number> <capital> | on <number> | on the <number> | in <time-span> | week~)
      (test | check | measure | repeat) ..4 in (<number> | a | two | three | four | six) (day~ | week~ | month~)
    `
  }
}

/** When the patient is to tell (founding text, tip 8a). */
export const byATime: MarkGroups = {
  time: {
    why: '“Keep in touch” is kind, and nobody knows when it was not done.',
    phrases: phrases`
      (<day> | <time-span> | tomorrow | tonight | today | weekly | daily | every (day | week | month) | next (week | month | visit))
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
      (rest | fluids | plenty of (water | fluids) | hydrated | saline | nasal (spray | rinse) | gargle | honey | humidifier | steam)
      (ice | heat | heating pad | warm compress~ | cold compress~ | elevate | stretch~ | stretching | lozenges | throat spray | calamine)
      (take | use | try | taking | using | trying) ..3 (<over-the-counter>)
      (use | try | apply | using | applying) ..3 (cream | ointment | gel | lotion | moisturizer | drops)
    `,
    except: phrases`
      rest (of | well | easy | on | before | your eyes | assured | until you | ok | okay | is | are | was)
      (the | let you | let me | you | should | activity and | can | your | some | bed) rest
      (good | long | some) rest
      # Answers what is allowed, and treats nothing.
      (can | may | could) ..1 (take | use | try)
      # Keeps, feeds, warms or names something else.
      (fridge | freezer | cold | dry | on | thin | black) ..1 ice
      ice (cream | hockey | rink | skating | box | cube~ | cold | bath~ | fishing)
      heat (rash | wave | stroke | exhaustion | plus | is on | outside)
      (the | may | summer | stress) ..1 heat
      (is | are | and | with | of | for the | like | milk and) honey
      (honey | hon) (do | you | i | that | this | please | dark)
      (home | last | final | long | little | a) stretch
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
  pill~ | tablet~ | diary | killer~ | relief | cream | gel | scale | season | chart | team | specialist | nurse | swab~ | kit)`

/** Something the patient has, of the kind that can turn. */
export const complaint: MarkGroups = {
  symptom: {
    why: 'A symptom or a mild condition told as the patient’s own.',
    phrases: phrases`
      (your | the | this | that) ..2 (<symptom> | <mild-condition>)
      (you have | sounds like | looks like | likely | probably | consistent with) ..3 (<mild-condition>)
      (it | this | that | she | he | <body-part>) (is | has) [just | only | most likely | clearly | simply] (a | an | plain | mild | bad | viral | another) \
        ..2 <mild-condition>
    `,
    except: phrases`
      (<symptom> | <mild-condition>) ${named}
      # Taken for it already, or left by a vaccine and meant to be there.
      you (have been | are | were) (having | taking | using | given) ..4 (<symptom> | <mild-condition>)
      (soreness | sore arm | ache~ | redness | swelling | fever) ..5 (vaccine~ | vaccination~ | shot | jab) ..3 (work~ | normal | expected | doing)
    `,
    unless: ['negation', 'question', 'history', 'condition', 'education']
  }
}

const turn = '(if | unless | should | in case | any | anything | anyone | somebody | someone | the (moment | minute | day))'
const contact = `(call~ | ring~ | phone~ | text~ | message~ | msg | write | email~ | ping | holler | shout | tell (me | us) | show~ | send | report | \\
  reply | let (me | us) | come | pop (in | by | down | over | round) | drop (in | by) | swing by | stop by | nip | see (me | us | you | it | a | your) | seen | \\
  be looked at | checked | book | visit | go to | head to | get (yourself | her | him | them) | bring | reach | seek | consult | clinic | doctor | gp | \\
  surgery | hospital | same day | that day | the day | straight (in | away | back) | at once | right away | i want | we will want | worth | reason to)`
const amiss = `(worse~ | worsen~ | not (better | improve~ | improving | resolve~ | help~ | go away | settled | settling | gone | shifted | eased | \\
  easing | cleared | healed | right) | no (better | improvement) | persist~ | linger~ | drag~ on | develop~ | fever | come~ back | spread~ | spreading)`
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
    `
  },
  help: {
    why: 'Help by its name: whoever needs it knows where it is.',
    phrases: phrases`
      (<emergency-line> | <emergency-service> | <emergency-place> | <urgent-care>)
    `
  },
  contact: {
    why: 'A word from the patient is asked for or welcome, or a visit.',
    phrases: phrases`
      (let (me | us) know | keep (me | us) (posted | updated | informed) | (call | ring | phone | message | text | contact | tell) (me | us) | check in)
      (let (me | us) | i | we) ..4 (hear | know | see) ..2 (how | if)
      (<asks-answer> | note | line | word | photo~ | picture~) ..6 (how | if | progress)
      (consult~ | follow up with | contact your | if you have [any] (concerns | questions | worries) | any (concerns | questions | worries | doubt~))
      (see (a | your | the) (doctor | gp | physician | provider | dentist | specialist | nurse) | get (checked | seen | evaluated) | \
        be (seen | evaluated | examined))
    `
  }
}
