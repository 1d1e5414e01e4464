import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Suicide, self-harm and harm to others (docs/sources.md#self-harm-in-messages). */
export const crisis: MarkGroups = {
  'self-harm': {
    why: 'Every thought of it that a message takes up stands beside a way to help at once.',
    phrases: '<self-harm>',
    except: phrases`
      (kill~ | killing) (the | your | off) (pain | germs | bacteria | virus | infection | cells | cancer)
      (hurt~ | harm~) (your | the) (back | knee | shoulder | ankle | neck | wrist | hip | foot | leg | arm | chances | liver | kidney~)
      (a | the) (gun) (shot | safety)
      (screening | questionnaire | phq | survey | side effect~ | warning~ | boxed | label | family history | admitted | monitor~) ..6 <self-harm>
      <self-harm> ..3 (in (<number> | the past) | years ago | ago)
      (do not | never | not) ..12 or ..1 <self-harm>
      ((lost | loses | losing) ..6 (to | by) | died by | survivors of) <self-harm>
    `,
    unless: ['negation', 'history', 'education', 'condition']
  }
}

/** Where help is at once. */
export const crisisHelp: MarkGroups = {
  line: {
    why: 'A line, a number, a department, or a call that the writer makes. Numbers of the practice come from the rules’ option.',
    phrases: phrases`
      (<emergency-line> | 988 | 116 123 | 111 | 999 | 911 | crisis (team | text | line | service~ | support) | samaritans | hotline~ | helpline~ | hot line)
      (emergency (room | department | services | care) | er | a and e | nearest (hospital | emergency) | go to (the | a) hospital)
      (i | we | dr <capital>) (am | are | will be) (calling | ringing | phoning) you
      (i | we) will (call | ring | phone) you ..4 (now | today | tonight | within | in the next | this)
      (call | ring | phone) (me | us | the (clinic | office)) ..4 (now | today | right away | immediately | at once)
      (emergency | immediate | urgent | crisis) (help | care | attention | house | bed)
    `
  }
}

/** Whom a symptom is told of, where it is told of somebody. */
export const toldOf: MarkGroups = {
  person: {
    why: '“It is the stridor that we treat” explains; “you have stridor” tells of somebody who has it.',
    phrases: '(you | your | yours | u | ur | he | she | him | his | her | <kin>)'
  }
}

/** Where a patient with a red flag is sent, or what is done for them now (docs/sources.md#emergency-symptoms). */
export const urgentHelp: MarkGroups = {
  place: {
    why: 'Emergency or same-day care is named, whatever else the message says.',
    phrases: phrases`
      (<emergency-line> | <emergency-service> | <emergency-place> | urgent care | walk-in | hospital | a and e | 111)
      (call | ring | phone) (me | us | the (clinic | office | nurse | practice | team)) ..4 (now | today | right away | immediately | at once | asap)
      (i | we) (am | are | will) (calling | ringing | phoning | call | ring | phone) you ..3 (now | today | tonight | within | right | this)
      (seen | evaluated | examined | assessed | checked | come in | go in | appointment | visit) ..4 (<right-now> | today | same day)
      (seek | get | need | needs) ..3 (immediate | urgent | emergency | prompt | medical) ..2 (care | help | attention | evaluation)
      (take | bring | get | rush | load) (her | him | them | your <kin> | yourself) ..6 (<right-now> | today)
      (go | come) ..1 (<right-now> | today)
    `
  }
}

/** Diagnoses that nobody should read alone (docs/sources.md#bad-news-in-person). */
export const graveNews: MarkGroups = {
  disease: {
    why: 'Cancer, dementia, HIV, the loss of a pregnancy, and diseases that end or change a life.',
    phrases: phrases`
      (<cancer> | leukemia | alzheimer's [disease] | dementia | hiv | aids | miscarriage | stillbirth | no heartbeat)
      (parkinson's [disease] | als | motor neuron disease | huntington's [disease] | multiple sclerosis | cystic fibrosis)
      (terminal | incurable | months to live | hospice | metastases | metastasis | metastatic | (spread | spreading) to (your | the) <body-part>)
      (schizophrenia | cirrhosis | heart failure | kidney failure | ectopic)
    `,
    unless: ['condition', 'negation', 'question', 'history', 'education']
  }
}

/** A grave disease that is no news to this patient: screened for, a relative's, long known. */
export const oldNews: MarkGroups = {
  known: {
    why: 'Screening, family and treatment under way name diseases without telling them.',
    phrases: phrases`
      (screening | screen for | family history | your (mother's | father's | sister's | brother's | aunt's | grandmother's) | runs in)
      (history of | in remission | survivor | treatment for your | since your | oncologist | oncology | chemo | chemotherapy | radiation)
      (as you know | you already | already know | your known | stable | unchanged)
      (contraindication~ | risk factor~ | side effect~ | complication~) (is | are | include~) ..6 <cancer>
      ^ ..3 <cancer> (is | are) (a | an | the | usually | often | almost)
    `
  }
}

/** A talk about the news, past or arranged (docs/sources.md#not-by-e-mail). */
export const talk: MarkGroups = {
  voice: {
    why: 'The news is carried by a voice: it has been told, or a call or visit is arranged.',
    phrases: phrases`
      (as | what | like) (we | i) ..2 (discussed | talked | spoke | said | told | mentioned | explained | feared | suspected | expected)
      (coming in today | meeting with me | sit down with you | today i must | must discuss | you (have asked | asked) (for | the))
      (surgeon | specialist | oncologist | oncology | dr <capital> | office) ..6 (<day> | the <number>)
      (spoke | talked | told you | discussed | speaking with you | talking with you | our (call | talk | visit | conversation | appointment | discussion))
      (i | we | dr <capital> | the (nurse | specialist | surgeon | oncologist)) ..1 (will | am going to | would like to | want to) ..2 (call | ring | phone | \
        talk | speak | meet | go over | sit down | see you | discuss)
      (call | ring | phone) (me | us | the (clinic | office)) ..6 (talk | discuss | go over | speak | today | now | soon)
      (come (in | to) | appointment | visit | see (you | me) | meet) ..8 (discuss | talk | go over | plan | <day> | <clock-time> | today | together | next)
      (talk | go | say) (it | this | that) (over | through)
      (appointment | consultation | visit) ..6 (with | for you | is | on | scheduled | booked)
      (bring | have) (someone | a (friend | family member | relative | loved one) | your (wife | husband | partner | family | son | daughter)) with you
    `
  }
}

/** The patient is asked to say it back (docs/sources.md#teach-back). */
export const sayBack: MarkGroups = {
  ask: {
    why: 'A request to tell in their own words what they will do.',
    phrases: phrases`
      (in your own words | tell me back | say (it | this) back | write back (how | what) | teach back)
      (reply | write back | tell me | tell us | message | let me know | let us know | send | call) ..6 (how you (will | plan | are going) | what you (will | plan | \
        understood | understand | are going) | which (dose | tablet~ | capsule~ | pill~ | one~) | when you (will | plan | started | have))
      (repeat | read | say | tell) ..4 (back | to the nurse)
      (repeat | summarize | describe) ..4 (plan | steps | instructions | dose | what)
      (reply | write back | confirm | let (me | us) know) ..6 (clear | understood | understand | makes sense | sense | questions about)
    `
  }
}
