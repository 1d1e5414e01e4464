import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const staff =
  '(nurse | nurses | receptionist | doctor | staff | surgeon | colleague | front desk | clinic | office | practice | lab | pharmacist | physician | assistant | secretary | dr <capital>)'
const unkind =
  '(rude | shouted | shout | yelled | yell | laughed | screamed | snapped | mocked | humiliate~ | humiliation | insult~ | disrespect~ | disrespectful | racist | sexist | discriminate~ | discrimination | belittle~ | dismissive | condescending | lied | ignored | brushed | rolled (his | her | their) eyes | unkind | bullied)'

/** In the draft or the patient's message: a complaint, anger, or what somebody of the clinic did. Nobody answers it with small talk. */
export const grievance: MarkGroups = {
  filed: {
    why: 'A complaint that is made, received or threatened.',
    phrases: phrases`
      (received | got | read | regarding | about | for | to | of | review~ | look~ into | investigate~ | investigation | close~ | discuss~) \
          (your | the | a | this) ..1 (complaint | complaints)
      (your | a | the | formal | official | written) complaint ..1 (of <month> | about | against | is | was | has | will | number | that | form | dated \
          | regarding | officer | department | process | reference)
      (file~ | make~ | made | lodge~ | submit~ | raise~) ..2 (complaint | grievance)
      (grievance~ | ombudsman | patient (advocate | relations | liaison) | risk (office | management | department))
      ((your | my) (lawyer | lawyer's | attorney | attorney's | solicitor | solicitor's) | (call~ | hire~ | hear from | speak to | spoke to \
          | letter from) ..2 (lawyer | attorney | solicitor) | lawsuit | (will | to | going to | could) sue | suing | sued | legal action | legal letter | malpractice \
          | negligent | negligence | litigation)
      report~ ..3 (us | you | him | her | me | this | doctor | nurse | clinic | dr <capital>) to [the] ..1 (board | authorities \
          | regulator | gmc | commission | police | media)
      (medical | licensing | nursing) board
      (bad | one star | 1 star | negative | online) review
      (your | a | the) review (on | about | online | of)
      (got | received | read) your (letter | message | email | note) about how
      how you were (treated | spoken to)
      (leaving | changing | switching) (your | this | the) (practice | clinic)
    `,
    except: phrases`
      (chief | main | presenting | only | common | first | usual) complaint~
      complaint that brought
      complaint~ of ..2 (<symptom>)
      power of attorney
      (ask | consult | see | tell) (your | a | an) ..1 (lawyer | attorney | solicitor)
    `,
    unless: ['condition']
  },
  treated: {
    why: 'Somebody of the clinic was unkind or untrue.',
    phrases: phrases`
      ${staff} ..2 ${unkind}
      (you | he | she | they) (was | were | are | is) ..1 (rude | disrespectful | racist | sexist | dismissive | condescending | unkind)
      (you | he | she | they) ..1 (lied | laughed | shouted | yelled | screamed | snapped) (to | at) (me | my ..1 | us | him | her | your ..1)
      (you | i | we) (was | were | am | are | felt | feel) ..1 (ignored | dismissed | brushed off | brushed aside | lied to | humiliated \
          | laughed at)
      ${unkind} ..2 (to | at | with) (you | me | my | your | us)
      (cancelled | canceled | postponed | moved | rescheduled) ..5 (twice | again | three times | the third time | at the last minute)
      (nobody | no one) ..3 ((apologize~ | apology) | tell me | told me | explain~ | help~ | care~ | listen~)
      (they | nobody | doctor | doctors | you | i | staff) (did not | never | does not | do not) (listen to | believe | apologize | take) \
          (me | you | her | him | us)
      (they | doctors | your staff | you people) do not care
      treat~ ..4 like (dirt | a dog | dogs | rubbish | trash | garbage | an animal | animals | a criminal | criminals | an idiot | a junkie | a number \
          | nothing)
      cut (me | him | her | us) off
      (never | not) (told | warned | asked | informed) (me | us | my)
      (missed | misdiagnosed) (my | your) ..3 (appendicitis | cancer | fracture | stroke | infection | diagnosis)
      (called | asked | written | emailed | messaged) <number> times
      (you | they | office | clinic) (keep | keeps | kept) (losing | ignoring | cancelling | canceling) (me | my | our | the | it)
      you people
      want (answers | an apology | an explanation)
      (on hold | waited | been waiting) ..3 (hours | hour | weeks | months)
      (never | not) ..3 (again | back) ..3 (your (clinic | office | practice))
    `,
    except: phrases`
      (you | we | he | she) ..2 (snapped) (your | my | a | the)
      (laughed) (with | together)
    `,
    unless: ['condition', 'negation']
  },
  angry: {
    why: 'Anger that is named, or that names the clinic.',
    phrases: phrases`
      (you | i | we) (are | am | were | was | feel | felt) ..2 (upset | angry | furious | livid | unhappy | disappointed | fed up | outraged \
          | disgusted | appalled | offended | sick of your) ..1 (that | about | with | by | at | $)
      (right to be | be so | be) (angry | upset | furious | cross) (with | at | about)
      so sick of
      (your | my) (anger | disappointment | dissatisfaction)
      (worst | terrible | horrible | awful | appalling | disgusting | poor) ..2 (clinic | practice | service | office | care | experience \
          | doctor | hospital | treatment)
      (unacceptable | outrageous | outrage | disgrace | disgraceful | incompetent | unprofessional | shame on you | shameful | fed up \
          | had enough of | sick of (this | you | waiting | being))
    `,
    unless: ['condition', 'question']
  }
}

/** The reader is told not to write or call: a line that invites them to contradicts it. */
export const noContact: MarkGroups = {
  barred: {
    why: 'Calls or replies that are not wanted.',
    phrases: phrases`
      (do not | never | no need to | not need to | not have to) (call | reply | respond | message | contact | write | phone | email | ring | text)
      (inbox | mailbox | message~ | replies | address | account) ..3 (not | never) ..1 (monitored | read | answered | checked)
      (cannot | can not | unable to | do not | does not) (receive | accept | answer | read) ..1 (replies | messages | calls)
    `,
    except: phrases`
      (do not | never) (call | text | phone) (911 | 999 | 988)
      (we | i | they | he | she) (do not | never) (call | reply | respond | message | contact | write | phone | email | ring | text)
      (call | message | contact | phone | email | ring | text) (them | him | her | it | names)
    `,
    unless: ['condition']
  }
}
