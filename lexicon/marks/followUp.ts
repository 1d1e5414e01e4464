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
      (ice | heat | heating pad | warm compress~ | cold compress~ | elevate | stretch~ | stretching | lozenges | throat spray)
      (take | use | try | taking | using | trying) ..3 (<over-the-counter>)
      (use | try | apply | using | applying) ..3 (cream | ointment | gel | lotion | moisturizer | drops)
    `,
    except: phrases`
      rest (of | well | easy | on | before | your eyes | assured | until you | ok | okay | is | are | was)
      (the | let you | let me | you | should | activity and | can) rest
      (good | long | some) rest
      # Answers what is allowed, and treats nothing.
      (can | may | could) ..1 (take | use | try)
    `,
    unless: ['negation', 'question', 'history', 'condition']
  }
}

/** Something the patient has, of the kind that can turn. */
export const complaint: MarkGroups = {
  symptom: {
    why: 'A symptom or a mild condition told as the patient’s own.',
    phrases: phrases`
      (your | the | this | that) ..2 (<symptom> | <mild-condition>)
      (you have | sounds like | looks like | likely | probably | consistent with) ..3 (<mild-condition>)
    `,
    unless: ['negation', 'question', 'history', 'condition', 'education']
  }
}

/** When to call or come in, if it turns out otherwise. Source: telephone triage: callers are always told to call back if worse. */
export const safetyNet: MarkGroups = {
  'if-worse': {
    why: 'A condition, and what to do when it comes.',
    phrases: phrases`
      (if | unless | should | when | until | in case | any) ..9 (worse~ | worsen~ | not (better | improve~ | improving | resolve~ | help~ | go away) | \
        persist~ | continue~ | develop~ | fever | return~ | come~ back | spread~ | last~ | trouble | difficulty | bleeding | severe | new | happen~ | change~)
      (if | should | when) ..4 (<symptom> | <emergency-symptom>)
      (worse~ | worsen~ | not (better | improve~ | improving | resolve~ | help~) | no (better | improvement) | persist~) ..9 (call | message | come in | \
        see | seek | let (me | us) | go to | return | contact | reach | be seen | seen | emergency | evaluat~)
      (call | message | come in | see | seek | let (me | us) | go to | return | contact | emergency | evaluated) ..9 (worse~ | worsen~ | persist~ | not (better | improving | improve~))
      (<emergency-line> | emergency (room | department | care) | urgent care | red flag~ | warning sign~ | safety net)
      (let (me | us) know | keep me posted | call (me | us) | message (me | us) | contact (me | us) | check in)
      (consult~ | follow up with | contact your | if you have [any] (concerns | questions)) 
      (see (a | your) (doctor | gp | physician | provider | dentist | specialist) | get (checked | seen | evaluated) | be (seen | evaluated | examined))
    `
  }
}
