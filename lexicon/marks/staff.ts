import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** The reader is a clinician too. */
export const peer: MarkGroups = {
  colleague: {
    why: 'Terms of the trade are everyday words to them.',
    phrases: phrases`
      (your (medical | clinical | nursing) (background | training | knowledge | degree))
      (fellow (physician | doctor | clinician | nurse | medical professional | healthcare professional))
      as a (doctor | physician | nurse | surgeon | pharmacist | medical professional) (yourself | you)
      (given | with) your background in medicine
    `
  },
  trade: {
    why: 'Speaks of a text, a policy or other people’s patients, to somebody of the trade.',
    phrases: phrases`
      (my | our) ..1 dear colleague
      dear ..1 colleague~
      (guideline | guidelines | policy | protocol | leaflet | curriculum) (draft | consultation | committee | comments)
      (comment | comments) on the ..2 (guideline | draft | policy | protocol | leaflet)
      (the safeguarding lead | your pupils | your students | the pilot schools | your caseload | your supervisor)
    `
  }
}

/** The patient is of the trade, and may write of patients of their own. */
export const ownTrade: MarkGroups = {
  told: {
    why: '“Nurse here” says who reads the answer.',
    phrases: phrases`
      (i am | i was | being | as) [also] [a | an] ..2 (nurse | doctor | physician | rn | pharmacist | paramedic \
          | midwife | clinician | gp | surgeon | med student | medical student)
      ^ ..2 (nurse | doctor | rn | paramedic | pharmacist | gp | midwife | resident | med student) here
      my (patient | patients | pts)
    `,
    // Ill themselves, they are the patient.
    except:
      '(nurse | doctor | physician | rn | pharmacist | paramedic | midwife) (and | but | with) [i] [have] ..2 <symptom>'
  }
}

/** The one to whom the message speaks. */
export const reader: MarkGroups = {
  addressed: {
    why: 'The second person.',
    phrases: '(you | your | yours | yourself)'
  }
}

/** A letter about the patient, for a school, an employer or an airline to read. */
export const certificate: MarkGroups = {
  letter: {
    why: 'Whoever it is shown to does not know the patient.',
    phrases: phrases`
      (to whom it may concern | this is to (certify | confirm | inform) | i (certify | hereby) | hereby (certify \
          | confirm~))
      (please | kindly) excuse ..4 (absence~ | from)
      may return to (school | work | daycare | nursery | gym class | sports | practice)
      (is | are) (fit | unfit | able | unable) (to (fly | travel | work | return) | for (work | duty | travel))
      (letter | note | certificate) is valid
      # To those who look after the patient.
      ^ (dear | to | attention | attn | for) [the] ..2 (carers | carer | caregivers | colleague~ | teacher~ \
          | teaching staff | school nurse | matron | employer | coach | nursery | daycare | care home | night staff \
          | staff)
    `,
    unless: ['condition'],
    evenIn: ['boilerplate']
  }
}

/** Words of notes and handovers, in a message that the patient is to read (docs/sources.md#open-notes). */
export const staffVoice: MarkGroups = {
  'named-patient': {
    why: 'Speaks of the reader as of somebody else.',
    phrases: phrases`
      should the patient
      ^ (patient | pt) <number> (wk~ | week~ | yo | y o | yr~ | year~ | mo | months | days)
      (dr | doctor | md | provider | physician | dr <capital>) (notified | made aware | aware)
      ^ (baby | infant | child | newborn) is <number> (wk~ | week~ | day~ | mo | month~) old
      [the] (above | aforementioned | above mentioned | above named | said) (patient | pt)
      (the | this) (patient | pt) [was | is | has been | also | then | currently | still] \
          (is | was | has | had | denies | denied | reports | reported | complains | complained | states | stated \
          | presents | presented | endorses | requests | requested | needs | called | should | advised | notified \
          | informed | aware | verbalized | seen)
      (the | this) (patient | pt) (will | (wishes | would like | prefers | agrees | agreed | declines | declined) to \
          | agrees with | agreed with | verbalizes | tolerated | tolerates | expressed | voices | voiced | refused | refuses)
      ^ (patient | pt) (is | was | has | had | denies | denied | reports | reported | complains | states | stated \
          | presents | presented | needs | called | advised | will | may | can | should | must | would | does | did | remains \
          | appears | continues | continued | requests | requested | wants | wishes | prefers | agrees | agreed | declines \
          | declined | verbalizes | verbalized | understands | tolerated | tolerates | expressed | voiced | endorses \
          | refused | refuses | instructed | notified | informed | counseled | educated | seen | doing | here)
      (this is a | this) <number> (year | yr | yo | y o) [old] (male | female | man | woman | pt | patient | boy | girl)
      ^ [a] <number> (year | yr | yo | y o) [old] (male | female | man | woman | pt | patient | boy | girl) \
          (who | with | presents | presenting | has | here | was)
      (advise | inform | tell | notify | instruct | call | contact | let | remind | ask | advised | informed \
          | notified | instructed | reassure) (the patient | patient | pt)
      ^ (patient | pt) needs to
      (patient | pt) (to (follow up | call | schedule | return | continue | stop | start | hold | increase | take) \
          | was (advised | told | counseled | instructed | informed | notified))
      (patient's | pts) (mother | father | wife | husband | daughter | son | spouse) \
          (states | reports | called | notified)
    `,
    except: phrases`
      (the | a | this | each | every | any | that) patient (is | has | was) (a | the | my | not (a | just)) \
          (person | partner | first)
      (how | whether | what | if | when | once | where | unless) (the | a | this) patient \
          (is | has | was | needs | should | reports)
      ask (the patient | patient) (access | relations | advocate~ | service~ | portal | representative | support \
          | information)
      (call | contact | let | remind | ask | tell | inform) (the patient | patient) \
          (access | relations | advocate~ | service~ | portal | representative | support | information | financial \
          | registration | line | desk | liaison | care | coordinator)
      (the | this | your) patient (portal | leaflet | information | handout | advocate | guide | page | app \
          | education) (is | has | was | should | needs)
      patient to (patient | be | be seen | person)
      # A heading or a name of something.
      ^ patient can (be | opener)
      (my | next | another | every) patient to
      # Any patient, and the one of a study.
      (the | a | this) patient (is | has | was | should | needs | will) \
          (always | never | often | usually | entitled | free | a right | the right | rights | right | king | queen \
          | at the center | first | the boss | the expert)
      (the | a | this) patient will be (first | at the | the (first | boss))
      (study | studies | trial | trials | research | experiment | video | course | film | story | joke | example \
          | rule~ | law | policy | room | ward) ..6 (the | a | this) patient
      # Done by others, as they do it with everybody.
      # Who signs what on a form, as forms call their parties.
      [the | this] patient (will | must | should | has to | needs to | is to | may | can) [then | also | only | just] \
          (sign | initial | date | countersign | tick | print | fill in | fill out) [and ..1] [here | below \
          | (this | the | that \
          | each | every | both | one | a | their | page | line | box | section) ..4 (form~ | copy | copies \
          | line~ | page~ \
          | box | boxes | section~ | consent | waiver | sheet~ | field~ | part~ | slip | receipt | name)]
      [the | this] patient (keeps | will keep | takes | will take | receives | will receive | gets \
          | will get) [a | the | one] ..1 \
          (copy | slip | receipt | counterfoil)
      (nurses | doctors | surgeons | pharmacists | hospitals | clinics | insurers | they | staff | (the | a | our \
          | every) (hospital | clinic | ward | pharmacy | insurer | lab | staff | team | desk | nurse | surgeon \
          | law)) ..3 (advise | inform | tell | notify | instruct | call | contact | let | remind | ask | reassure \
          | advises | informs | tells | notifies | calls | contacts | lets | reminds | asks) (the patient | patient)
      (who | which | that) ..2 the patient (is | was | has)
      # Anybody of that age: "A 58 yr old man with nothing else does not need it."
      <number> (year | yr | yo | y o) [old] (male | female | man | woman | patient | boy | girl) (who | with | has) \
          ..6 (is | does | do | does not | needs | would | should | may | can | will | gets | carries)
      patient is your <kin>
      (you are | you were) (this | a) <number> (year | yr | yo | y o) [old] (male | female | man | woman | boy | girl) \
          (who | with | has)
    `,
    // "the patient's" is read as "the patient is" too.
    // "PT has a waiting list": in capitals, it is physical therapy.
    written: /^(?!.*\bPT\b).*(?<!['’]s)$/s,
    unless: ['education', 'quotation']
  },
  shorthand: {
    why: 'Shorthand of notes.',
    phrases: phrases`
      pt (c o | c | is | was | has | h | reports | denies | states | s)
      f u (w | with | in | prn | pcp | visit~ | appt~ | appointment~ | labs)
      (needs | to | will | should) f u
      (c o | complains of) <symptom> (x | for) <number>
      (lmom | lvm | lmovm | nkda | nkma | a ox3 | aox3 | a and o x <number> | nad | wdwn | hpi | ros)
      (denies | denied) [any] ..1 (<symptom> | chest | fever~ | pain | nausea | shortness | si | hi | suicidal \
          | sob | cp | doe | n v | n v d | f c | loc | urinary | bleeding | trauma | injury | fall~ | allerg~ | complaints)
      ^ denies
      (vss | avss | afvss | ^ (vitals | vital signs) stable) $
      ^ (vss | avss | afvss | afebrile | ctab | rrr | perrla | heent | (no acute | in no) distress | no acute events)
      ^ (lab~ | imaging | vitals | meds | medications | allergies | med list | hx | pmh | ekg | ecg | cxr | path) \
          [(and | &) (lab~ | imaging | vitals | meds | medications | allergies | notes | chart)] \
          (reviewed | reconciled | wnl | stable and reviewed) [(with | w) (patient | pt) | and (wnl | reconciled | updated)] $
      ^ [all | all labs | labs | exam | results | everything | otherwise | vitals] [is | are | was | were] wnl $
      ^ (d w | dw | discussed with | counseled | educated | spoke with) (patient | pt)
      ^ (cont | continue) current (mgmt | meds regimen | management | plan of care)
      (tolerated (procedure | the procedure) well $ | procedure tolerated well | no further complaints $)
      (rtc | rtn) (in | prn | <number>)
      (assessment and plan | chief complaint | review of systems | history of present illness)
      (per (md | provider | dr note | protocol) [ok | okay] | ok per (md | provider) | okay per (md | provider))
      (see (encounter | chart | epic | telephone) (note | encounter) | chart reviewed | (route | routed) to (pool | md \
          | provider | covering))
    `,
    except: phrases`
      (insurance | insurer | plan | claim~ | they | company | request) ..2 (denies | denied)
      (denied | denies) (claim~ | coverage | request | payment | authorization | any (claim | coverage))
      your chief complaint
      # On question boards, not a doctor.
      (nad (anymore | any more | but) | ^ nad | (therapist | nurse | pharmacist | optician | dietitian | vet | paramedic \
          | student | tech | midwife) nad)
      (round~ | cycle~ | course~ | dose~ | scan~ | week~ | month~ | chemo) ..2 as per protocol
      # A gene.
      ros <number>
    `,
    // "Ros" is somebody's name.
    written: /^(?!PT (?:has|is|was)\b|Ros\b)/,
    unless: ['quotation']
  },
  pt: {
    why: 'Shorthand of notes.',
    phrases: 'pt',
    written: /^[Pp]t$/,
    // Points, and physical therapy.
    except: phrases`
      pt portal (is | is not | has | can | cannot | will | does | should | was)
      <number> pt
      pt <number>
      # Somebody else under the writer's care.
      (a | my | our | one | some | each | every | another | other | last) ..4 pt
      pt (place~ | session~ | visit~ | appointment~ | appt~ | exercise~ | referral~ | order~ | eval~ | clinic~ | auth~ \
          | script~ | office | gym | home)
      (re | ur | do | doing | did | start | starting | more | from | continue | through | home | aquatic | outpatient \
          | pelvic | weeks of | course of | (your | the)) pt
      (ot | chiro | massage | physical therapy) ..2 pt
    `,
    unless: ['quotation']
  }
}
