import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** Whom a symptom is told of, where it is told of somebody. */
export const toldOf: MarkGroups = {
  person: {
    why: '“It is the stridor that we treat” explains; “you have stridor” tells of somebody who has it.',
    phrases: '(you | your | yours | u | ur | he | she | him | his | her | <kin>)'
  }
}

/** Red flags that are taught, or befell somebody else, or are over. */
export const notNow: MarkGroups = {
  taught: {
    why: 'Lists of what may come, and what is true of many.',
    phrases: phrases`
      (side effect~ | adverse effect~ | contra | contraindication~ | myth~ | risks | complications | warning signs \
          | what to watch)
      (<number> | most | many | few | half) [percent] [of] [the | all | such | these] \
          (child | children | people | patients | adults | babies | women | men | cases)
      (simple | typical | common | classic | such) (<emergency-symptom> | febrile | seizure~ | fits | stroke~ \
          | attack~) ..9 (do | does | do not | does not | are | is | can | will) \
          (damage | harm | cause | mean | leave | last | a | the | usually | often | not)
      (during | in case of | when there is | first aid for) (a | the | any) (fit | seizure | attack | choking | episode)
      # An exercise, and what would be.
      (essay | exam | exams | homework | textbook | coursework | quiz | novel | script | story | character | scenario \
          | case study | example)
      (patient~ | people | somebody | someone | person | child | baby) ..4 would (have | show | feel | be)
      # Signs that are listed.
      (know | learn | these are | those are) the [warning | danger] signs
      (are | is) [all | an | a] emergenc~
      (those | these | that | which | any of (these | those) | <emergency-symptom>) ..8 would (be | bring | change | mean | send | make)
      (danger | warning | alarm | red flag) (is | are | sign~ | comes | symptom~)
      (hear of | tell us of | watch for | look out for | look for | signs that bring | know the signs | go back for)
      (means | mean | equals | needs) (a | an | the) (drip | trip | call | ambulance | visit | neurologist | neuro | ct)
      (in (these | this | those | such) | usually | typically) ..3 (pain | breath~ | bleeding) is
      (worst | hardest | longest) (minute | night | day | moment | hour | week | year) of
      (seizure | stroke | heart attack | overdose) (syrup | medicine | medication | meds | tablet~ | plan | diary | clinic | ward \
          | rehab | risk | dog | helmet)
      (put~ you at | risk of | chance of | risk for | can turn | could turn | can cause | could cause) ..6 (<emergency-symptom> \
          | seizure~ | stroke~ | blue | overdose)
      (most (likely | probably)) (fainting | vasovagal | migraine~ | panic)
      # What would be too much, or is lost to it, or is no harm.
      (would be | give~ | <number> times | perhaps | cannot | could | lose | losing | lost) ..5 (an | by | to | <number> times \
          | on | perhaps) [an] overdose
      (give~ | is) <number> times overdose
      swallow~ ..4 (coin | penny | quarter | dime | nickel | marble | bead | gum | seed | pip)
      (months | weeks | years) ..1 (on | after | since) ..2 overdose
      (crisis of <number> | over in a second | you find it hard)
      (died | dead) ..2 (by | of | from) overdose
      # "Since" that gives a reason.
      since (it | they | this | that) (can | could | may | might | was | were | is | are)
      # What one does by the minute.
      (under | stretch~ | roll~ | stand~ | hold~ | wash | cool~ | cooling) ..6 (for <number> | <number> | five | ten | twenty) minute~
      (may | might | can) (occur | happen | be felt | be seen | follow)
      is fitting (of | with | for | well)
      (not responding to (his | her | their) name | reasons for a)
      (is | isn't | are) the line
    `
  },
  curious: {
    why: 'A question of what could happen, and nothing that did.',
    phrases: phrases`
      (can | could | may | do | does | would) (you | i | one | we | people | someone | anyone | a person) ..2 \
          (overdose | od) on
      (possible | how (much | many)) ..6 (overdose | od)
    `,
    except: phrases`
      (overdose | od) on ..9 (took | taken | swallowed | ate | drank | had)
      (took | taken | swallowed | ate | drank | had) ..9 (overdose | od) on
    `
  },
  absent: {
    why: 'What it would be, if it looked otherwise.',
    phrases: phrases`
      (would need to be seen | not what (you | he | she) (have | has))
    `
  },
  assessed: {
    why: 'Somebody has looked into it, and says what it is.',
    phrases: phrases`
      (<test> | <procedure> | stress test | tracing | treadmill | exam~) ..2 (was | were | is | are | came back) ..1 \
          (normal | clear | negative | fine | clean)
      <emergency-symptom> ..1 (arises | comes | hurts | happens | starts) ..2 (when | where | only when) \
          (you | i | we | one) (press~ | pressed | twist~ | lift~ | push~)
      (nothing to (signal | report | worry) | boring | champion | above the line | not true | well in (himself | herself \
          | yourself) | feeding well | due to ..1 (uterus | iron | pregnancy))
      no (cardiac | further | more) ..1 (follow up | work up | tests | testing)
      (hospital | er | a and e | emergency | doctor~ | they) ..3 (sent | cleared | discharged) ..2 home
      (were | was | been) (looked at | checked out | cleared | discharged | seen (in | at) (the | a))
    `
  },
  others: {
    why: 'What another person died of or went through.',
    phrases: phrases`
      (lost | lose | losing | buried | burying | death of | grieving | funeral) ..3 (my | our | your | his | her | a) \
          ..1 (<kin> | friend | dad | mum | mom | partner | dog | cat | neighbor | colleague)
      (my | our | your | his | her) ..2 (<kin> | friend | dog | cat | neighbor | colleague) ..2 \
          (died | passed | lost | dead) ..3 (of | from | to | away | in | last)
      (lost | died | killed | passed away) ..3 (to | of | from | by) (an | a) \
          (overdose | stroke | heart attack | suicide)
    `
  },
  slow: {
    why: 'Kidneys fail over months, and dialysis is planned.',
    phrases: phrases`
      (kidney~ | graft | transplant) ..3 (is | are) ..2 (failing | wearing out | giving out) ..9 \
          (dialysis | slowly | gradually | transplant list | transplant | over the (months | years) | next (month | year) | in time)
      (kidney~ | graft | transplant | liver | heart) ..3 (is | are) (slowly | gradually) (failing | wearing out | giving out)
      (slow | gradual | chronic) (kidney | heart | liver | graft) failure
    `,
    except: phrases`
      (failing | wearing out | giving out | failure) ..12 (<right-now> | potassium | hospital | breath~ | confused)
    `
  },
  past: {
    why: 'Another time.',
    phrases: phrases`
      ((years | months | weeks) ago | last (year | spring | summer | autumn | fall | winter | month) | in (19 \
          | 20) <number> | when (i | you | he | she) (was | were) <number>)
      (gone | over | settled) (in | within | after) <number> (minute~ | hour~)
      (no worse | not worse | unchanged | long standing | longstanding | as always | as ever | for years \
          | (for | since) ..1 <number> (years | months) | (was | were) ..3 (normal | clear | because of that))
      ((it | coin | battery | stone) ..2 came out | history of | had a <emergency-symptom> in | resolved | went away \
          | gone now | is better now)
    `
  }
}

const help = {
  phrases: phrases`
  (<emergency-line> | <emergency-service> | <emergency-place> | urgent care | walk-in | hospital | a and e)
  (call | ring | phone | dial | try) [nhs] 111
  (call | ring | phone) (me | us | the (clinic | office | nurse | practice | team)) ..4 \
      (now | today | right away | immediately | at once | asap)
  (call | ring | phone) (the | our | that | this | your) ..3 (line | helpline | hotline | number | ward | unit)
  (i | we) (am | are | will) (calling | ringing | phoning | call | ring | phone) you ..3 \
      (now | today | tonight | within | right | this)
  (seen | evaluated | examined | assessed | checked | come in | go in | appointment | visit) ..4 \
      (<right-now> | today | same day)
  (seek | get | need | needs) ..3 (immediate | urgent | emergency | prompt | medical) ..2 \
      (care | help | attention | evaluation)
  (carry | shift | transfer | come | bring | present | report | pack | walk | be seen | see | get | go | take | send | consult \
      | visit | leave) ..9 (this [very] (minute | hour | instant | second) | tonight | immediately | at once | without delay \
      | with no delay | right away | straight away | within ..1 (hour~ | hours | minutes) | by (<clock> | <number> | noon \
      | five | four | three | six) [this | today | tonight] | before (<clock> | <number> | noon | dark | tonight))
  (carry | shift | transfer | come | bring | present | report | pack | walk | be seen) ..9 <right-now>
  (ward | unit | clinic | visit | centre | center | doctor | hospital | film | scan | mri | ct | department | assessment | bay \
      | doppler | surgery | theatre) ..4 (today | tonight | now | this (afternoon | evening | morning | hour) | by (<clock> \
      | <number>) | within ..1 (hours | hour) | immediately | at once)
  (immediate | urgent | same-day | emergency) ..1 (consultation | assessment | review | visit | evaluation | attention | scan | surgery \
      | treatment | admission | operation | referral)
  (get | have | need | needs | want | wants) ..2 (<test> | scan | ultrasound | bloods | blood test | tracing | ecg | ekg | \
      x-ray) ..6 <right-now>
  (scan | ultrasound | bloods | tracing | ecg | ekg | x-ray | surgery | operation) (today | tonight | now)
  (admit | admitting) (you | him | her | them | your <kin>)
  (put | squeezed | slotted | fitted | got) (you | him | her | them) in (at <clock> | at <number> | today | now | this)
  (children's | neonatal | acute | medical | surgical | burns | heart | cardiac | oncology | maternity | eye | transplant) \
      (ward | unit | door | bay | theatre | admissions | on-call | on call) ..4 <right-now>
  (<number> now | police station)
  (take | bring | get | rush | load) (her | him | them | your <kin> | yourself) ..6 (<right-now> | today)
  (go | come) ..1 (<right-now> | today)
  # "Tae" is Scots for "to".
  (go | head | get | drive | run | walk | off | up | down) ..4 (to | tae | into) ..9 <right-now>
  (i | we) ..2 (like | want | need) (you | him | her | them) ..8 \
      (in | within | before | now | today | tonight | this (minute | hour | morning | afternoon | evening))
  (is | means) a trip to
  (you know where to go | (bringing | sending) ..2 (plane | ambulance | boat | helicopter | car | crew | van))
  ^ ..9 (pain | drool~ | breath~ | fever | blood | wheez~ | swell~) ..4 (go | come) in
  (they | we | ward | bay | unit) ..1 (know | knows | expect | expects) (you | him | her) [are coming]
  (on (your | his | her | the) way | in a (car | cab | taxi) | within (the | an | half an) [half] hour | bed (is \
      | people | waiting | ready | for you))
  `,
  except: phrases`
  # What it could do, was, or is for others.
  (111 | 911 | 999 | er | hospital | urgent care | walk-in) (can | could | may | might | is for) ..2 \
      (help | advise | tell | be | look | emergencies)
  (hospital | er | emergency) (stay | bill | bills | letter | discharge | appointment | gown | bed linen \
      | follow-up | records)
  (from | since | after | before | left | leaving | out of | discharged from) (the | your) (hospital | er)
  # A number that is none of a line.
  (is | was | at | of | over | <number> | sodium | glucose | sugar | potassium | pressure) (112 | 108 | 111 | 102 | 999 | 911)
  (no need (to go | for) | (do | does) not need ..3) ..4 (<emergency-place> | hospital | <emergency-line>)
  (do not | no need to) (call | go | ring | phone | come | bother) ..4 (<emergency-place> | hospital \
      | <emergency-line> | <emergency-service>)
  # An hour of another day.
  (seen | evaluated | examined | assessed | checked | come in | go in | appointment | visit | call | ring | phone) \
      ..2 (monday | tuesday | wednesday | thursday | friday | saturday | sunday | next week | tomorrow)
  (come | go | seen | get | need | like | want) ..6 (next week | in the morning)
  `
}

/** Where a patient with a red flag is sent, or what is done for them now (docs/sources.md#emergency-symptoms). */
export const urgentHelp: MarkGroups = {
  place: {
    why: 'Emergency or same-day care is named, now and in no case that may come.',
    ...help,
    unless: ['condition']
  },
  'if-now': {
    why: 'A case that the patient knows to be so or not: "if you have taken them, call 911 now".',
    phrases: phrases`
      if (you | he | she | they | any | this | that) (have | has | are | is | did | took | swallowed) ..12 \
          (now | tonight | this (minute | instant | moment | second))
      (i | we) would feel ..3 (better | easier | happier | safer | calmer) if ..8 <right-now>
      (unless | until | till) ..3 otherwise ..9 (now | today | tonight | at once | immediately | emergency)
    `,
    except:
      'if (it | this | that | you | he | she | they) (get~ | is getting | are getting | has got) ..4 (worse | bad)'
  }
}

/** The same in a case too: beside the sign that it answers, it tells of no patient. */
export const helpInCase: MarkGroups = {
  place: {why: 'A sign and what to do then.', ...help}
}

const weekday =
  '(monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tues | weds | thurs | fri)'

/** Words of haste, or of somebody who waits for the patient: it may be care at once in the writer's own words. */
export const haste: MarkGroups = {
  order: {
    why: 'Ways to send somebody are more than a list holds: a message with none of these, or with another day, leaves it open.',
    phrases: phrases`
      (to | at | in | into | for | on | by | before | go | come | them | him | her | straight | door | up | off \
          | down | ready) ..6 <right-now>
      (<right-now> | straight) ..2 (to | in | into | please | up | down | over | across)
      ^ (now | today | tonight | immediately | hurry | go | leave)
      (ward | unit | clinic | centre | center | admissions | theatre | hospital | door | team | surgeon | doctor | cardiologist \
          | midwife | dispensary | pavilion | surgery | lab | er | general | reach | contact | come | bring | go | take you \
          | take him | take her | see you | see him | see her | you in | fit~ you in | laid eyes | want you) ..8 (<right-now> | by \
          (midday | noon | <clock> | <number> | five | four | three | two | one | six | seven) | before (the evening | dark | <clock> \
          | <number> | lunch) | at (eleven | <clock>) | an hour ago)
      <right-now> ..6 (ward | unit | clinic | admissions | hospital | surgeon | doctor | go to)
      (medevac | strip | tram | bus | train | ferry | boat) ..4 (call~ | directly | straight | now)
      (they | you) are (warned | expected | coming | on your way)
      (i | we) (am | are | will be) ..4 (minutes | hour | miles) (off | away | out) $
      (i | we) (am | are) (on (my | our) way | in the car) ($ | over | out to you | to you)
      (hurry | straight (away | in | up | over | down | round | to | into | back) | at once | off you go | get going)
      (hours (not | and not) days | minutes (not | and not) hours | is a matter of (hours | minutes))
      (cannot | can not | must not | should not | does not | do not | will not | not to | never | not) ..2 \
          (wait | leave it | sit on | sit with | keep until | delay | be left | something to leave)
      (not | no) (tomorrow | monday | next week | on monday | the morning)
      (expect~ | waiting for | awaits | await | ready for) (you | him | her | them | ye)
      (you | he | she) (are | is) expected
      (theatre | resus | helicopter | flying doctor | taxi | cab | boda | uber | crew | triage | on call | on-call)
      (i | we | they) (am | are | will be | have) ..2 (ring~ | call~ | phon~ | rung | alerted | told | warned \
          | sending | sent) ..3 (team | registrar | ward | unit | surgeon~ | you | ahead | doctor | reg | bay)
      (drive | get in the car | in the car | get a lift | somebody else drive | let ..2 drive | wheel)
      (admit~ | admission | operate | operating) ..6 (<right-now> | you)
      (you | him | her | they | it) (have | has | need | needs) to be in ..4 (ward | unit | hospital)
      (within | in) (the | the next | an | <number> | two | a couple of) ..2 (hour~ | minute~)
      (by | before) (<clock> | tonight | noon | lunch | dark | six | five | four | <number> (am | pm))
      (ring | call | phone | page | flash) (me | us | the ..3) ..4 (when | as you | once | from the)
    `,
    except: phrases`
      (since | started | began | this morning | woke ..4) <right-now>
      (stay | rest | keep | sleep | wait | watch | fluids | lie) ..4 (tonight | today)
      (later | sometime | some time) today
      (team | clinic | lab | surgery | doctor | unit) ..4 (closed | shut | full | no slots | no (appointments | openings)) ..3 <right-now>
      (no (slots | appointments | openings) | nothing) ..3 <right-now>
      (on | opens | open | list) ..3 (by | at) (<clock> | <number>) tomorrow
      (feel~ | have | has | having | having had | is | are | in | got | with) ..5 (pain | breath | breathless | fever | <symptom> \
          | <emergency-symptom>) ..2 <right-now>
      (by | before) (<clock> | <number> (am | pm)) ..2 ${weekday}
      (within | in) <number> hours of (taking | eating | the)
    `,
    unless: ['condition']
  }
}

/** A word of haste by itself. */
export const atOnce: MarkGroups = {
  word: {
    why: "Where nothing is put off, it may belong to an order in the writer's own words.",
    phrases: phrases`
      (<right-now> | inside the hour | right quick | this hour | an hour ago | walking down | admission | admitted | (before | b4) \
          <number>)
    `,
    except: 'since <right-now>'
  }
}

/** Words that put what cannot wait off to another day, or leave it to time. */
export const putOff: MarkGroups = {
  day: {
    why: 'A day to come.',
    phrases: phrases`
      (on | by | until | till | for | next | this coming | coming | come | see you | appointment | visit | in | at | the \
          | is | not before | book~) ..2 ${weekday}
      ^ ..6 ${weekday}
      ${weekday} ..4 (<clock> | <number> (am | pm) | morning | afternoon | at <number>)
      next (week | month | visit | appointment | available | clinic | time | review | check | free)
      in (a | one | two | three | four | six | eight | ten | <number> | a few | a couple of | some) (day~ | week~ | wk~ \
          | month~ | fortnight)
      (this | later this) week
      (on | by | until | till | before) the ..2 (<number> | weekend | holiday)
      (tomorrow | overnight | in the morning | after the weekend | over the weekend | routine | at your next | wait list \
          | waiting list | first available)
    `,
    except: phrases`
      (not | no | never | than | cannot | instead of | before) ..3 (${weekday} | tomorrow | next week | in the morning)
      (since | after | from | last | had | past) ..2 ${weekday}
      ${weekday} ..2 (was | were | showed | came)
    `,
    unless: ['history', 'condition']
  },
  time: {
    why: 'What is left to pass by itself, or is to be watched.',
    phrases: phrases`
      (keep an eye | see how (it | he | she | you | things | that) | wait and see | give it (time | a | another) \
          | watch (it | him | her | and wait) | monitor | let us know if | sleep it off | no need to (worry | panic) | not \
          urgent | no rush | nothing to worry)
      ^ [please | just | so | and | then] [try to] (rest | relax | try | drink | take it easy | put ..2 (feet | leg) up | keep \
          (warm | still | resting) | offer | encourage | use | lie | skip)
      (could | may | might | probably | likely | can) [just | only | well | simply] be [just | only] (stress | anxiety \
          | nerves | a virus | a bug | tired~ | muscular | reflux | the weather)
      (in your (chart | file) | passed on to | forwarded to | will be (reviewed | read) | we will get back)
    `,
    except: phrases`
      (not | never) ..3 (rest | relax | wait)
      (rest | try) (of | to call | calling | room)
    `,
    unless: ['condition']
  }
}

/** What is said of emergencies to everybody, whether or not there is one: it sends nobody. */
export const generalHelp: MarkGroups = {
  footer: {
    why: 'The same line stands under every message of a practice.',
    phrases: phrases`
      ^ [please] [for | during | in [the] [case | event] [of]] [an | a | any | all | your] \
          [true | medical | mental health | dental | life threatening] (emergency | emergencies) [please] \
          (call | dial | ring | go | use | contact | <number>)
      (call | dial | ring | use | contact) ..3 (for | in) [an | a | any | all | true | medical] (emergency \
          | emergencies) $
      (if | should) (you | this | it | there) ..2 (have | having | is | be | think | feel | believe \
          | experiencing) ..3 \
          [true | medical | mental health | dental | life threatening] emergency
      ^ for urgent (matters | needs | concerns) ..2 (call | dial | ring | go | use | contact)
    `
  }
}

/** Results that kill within days beyond their limit; of others a visit next week is soon enough. */
export const deadly: MarkGroups = {
  measured: {
    why: 'Salts, sugar, clotting, the cells that stop bleeding and infection, breath, and medicines that poison.',
    phrases: phrases`
      (potassium | k | sodium | na | glucose | sugar~ | blood sugar~ | rbs | fbs | bs | calcium | magnesium)
      (inr | hemoglobin | hgb | hb | platelet~ | plt | neutrophil~ | neuts | anc | lactate | troponin~ | ketone~)
      (spo2 | sats | oxygen | o2 | saturation~ | saturations | pulse ox | oximeter)
      (digoxin | lithium | bilirubin | ammonia | bicarbonate | bicarb | carboxyhemoglobin)
    `
  }
}
