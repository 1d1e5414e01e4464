import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {uponAnEvent} from './confirmation-events.ts'
import {notTheLoop} from './confirmation-routine.ts'

/** The loop closed by signals that people agree on: from the gate, by a word, by a picture, by somebody who waits for it. */
export const confirmationSignals = {
  'signal-on-arrival': {
    answers: ['confirmation'],
    why: 'A sign of life from the way or the door: "text me from the waiting room", "flash me as you reach".',
    phrases: phrases`
      (text | message | ring | call | whatsapp | flash | buzz | bell | ping | sms | phone | dm) (me | mi | us \
          | the (desk | ward | unit | clerk | ward clerk)) ..4 from (the | your | di | that | her | his) ..1 (car \
          | taxi | cab | gate | waiting room | queue | road | ward | bus | boda | bay | lobby | parking \
          | ambulance | lift | door | er | ed | platform)
      (text | message | ring | call | whatsapp | flash | buzz | bell | ping | sms | phone) (me | mi | us \
          | the ..2) ..3 (when | once | as soon as | as | the minute | the moment) (you | yuh | unnu | ye | he \
          | she | they) (are | is | get | gets | reach | reaches | arrive | arrives | land | sit | set off \
          | leave | walk) ..1 (in | inside | there | by | at | through | home | on | off | down | the | $)
      (text | message | call | give) ..6 once (inside | in | there | you are in | you have arrived | admitted)
      (give | send) [a | one | me a] missed call
      (ring | text | call | message) ..3 when (the | your) ..3 (is in your hand | in your hand | in the bin \
          | is gone | is on | is out | is off)
      (shout | speak | knock | honk | beep) ..4 (buzzer | ambulance bay | counter | bay | gate) ..8 (ring | tell \
          | waiting | see you | know)
      (ring | call | phone) ..3 ward clerk
      send (me | us | to this number) ..1 (the hour | the time | the date) (she | he | you | it | they | of | that)
    `,
    except: phrases`
      (parking | park | arrival | check in | curbside) ..6 (text | call)
      (if | should) ..6 (text | call | ring | message)
      ${uponAnEvent}
    `,
    unless: ['condition', 'negation']
  },
  'signal-by-word': {
    answers: ['confirmation'],
    why: 'One word, letter or picture as a receipt: "hit reply with a Y", "type done when you have it".',
    phrases: phrases`
      (send | text | key in | type | drop | reply | post | hit | shoot | flick | whatsapp | sms) ..2 (the word \
          | one word | a word | a dot | a y | a k | an x | a tick | a thumb | one emoji | an emoji)
      (hit | press | tap) reply (with | and)
      (drop | type | key in | put | write | say | send me | send us | text me | text us | message me \
          | send) [just] [one | a | the word] (noted | understood | received | done | reached | going | gone \
          | taken | swallowed | stopped | binned | here | seen | ok | okay | yes | called | clear) (on | under \
          | below | in | so | when | once | from | before | here | and | back)
      (hit (me | us) back | come back to (me | us)) with (a | the) (pic | picture | photo | word | selfie)
      (snap | film) ..6 and (send | text | whatsapp | mail | email | post) (it | them | me | us)
      (send | text | whatsapp | email) ..3 voice note ..6 (name | saying | speaking | telling | with)
      (initial | tick) ..6 and (scan | send | fax | photo~ | snap | text | post | hand) it back
      (sign | send) (me | us) ..2 return fax
      (copy | write) ..8 (out | down) ..8 (text | send | snap | show) (me | us)
      (read | say | show) ..6 (to | with) whoever ..8 (have | get) (them | him | her) (sms | text | ring | call \
          | tell | message)
      or i (must | will | shall | am coming | come | drive) ..3 (telephone | ring | phone | over | knock | drive \
          | out to)
      no (number | answer | reply | word | text | dot) and (i | we) (drive | come | ring | call | knock | send \
          | phone)
    `,
    except: phrases`
      ${notTheLoop}
      (send | text) ..3 (the word) (doc | document | file)
      (survey | unsubscribe | opt out | stop to | scam | not from us)
      (app | reminder | survey | robot | kiosk | label | poster | text) ..3 (says | said)
    `,
    unless: ['condition', 'question']
  },
  'tells-which': {
    answers: ['confirmation'],
    why: 'Telling what was done, in particulars that prove it: "write to me which tablet you have taken".',
    phrases: phrases`
      (write | ring | text | tell | call | phone | message | say | sms) [to] [me | us | the (desk | nurse \
          | pharmacist)] ..4 (which | what) (tablet | pill | box | bottle | strip | pen | dose | one | of the \
          (two | three) | side) ..3 (you | you have | you are | he | she | is | it is | has)
      (tell | write | say) (me | us) back ..8 (which | what | how)
      (repeat | recite) (me | it | them | this) ..3 (by (phone | telephone) | on the (phone | line) | to me | back)
      (type | write | text | send) back ..6 (in | what) ..4 (line | lines | words | would say | you will \
          | you are going)
      (tell | give | text | send) (me | us) ..2 (number | reading | weight | figure | name of) ..6 (before | by \
          | tonight | within | as soon)
      tell (me | us) ..3 (within the hour | by tonight | before ..2 | tonight) (which | what | that)
      ring (tonight | today | tomorrow | back) to say (which | what | that)
      (please phone | phone | ring | call) the ..2 (desk | counter | nurse | ward) (and | &) say (which | what \
          | got | that)
      call (the | da) (nurse | desk | counter) ..6 (tell | say) ..3 (stop | stopped | got | you)
      (let <us> know | tell <us> | text <us> | message <us>) ..3 which (hospital | er | ed | ward | unit | casualty) \
          (you | he | she | they | it | the)
      let (me | us) know (they are | it is | that it is) (in the bin | gone | off | out | stopped)
    `,
    except: phrases`
      ${notTheLoop}
      (tell | write) ..4 (which (pharmacy | day | date | time | doctor) (you | suits | works) ..2 (prefer | want \
          | use | like))
      which (pharmacy | day | slot | location) (you | suits)
    `,
    unless: ['condition', 'question']
  },
  'checked-on': {
    answers: ['confirmation'],
    why: 'Somebody makes sure at a named time: "I\'ll bell you in twenty minutes to see you\'re on your way".',
    phrases: phrases`
      (i will | we will | nurse will | i am | she will | he will | <capital> will) ..1 (bell | tinkle | ring \
          | call | phone | buzz | message | text | knock | calling | ringing) ..6 to (see | check | be sure \
          | make sure | hear) [that | whether | if] (you | he | she | somebody | someone | tha | it (is | has | went \
          | came | arrived | landed) | all is well)
      (i | we) will (phone | ring | call) [you] in <number> (minutes | mins | min) [either way | regardless | anyway]
      (dr | doctor | nurse | sister | coag rn | coag nurse | pharmacist | midwife) ..2 (will be phoning \
          | will be ringing | will be calling | calls you | rings you | is phoning | is ringing | phones you) ..6 \
          (hour | at | tonight | minutes | today | by | before | within)
      (pick up | answer | do not mute | keep your phone on) when ..3 (calls | rings | phones)
      (i | we) (stay | am staying | am stopping | will stop | hold | am holding | will stay) on (the | your \
          | t) ..1 line ..6 (until | till | while | with)
      (i am | she is | he is | we are) on the other line
      (have | get | let | mek | make | ask) (her | him | them | yuh ..1 | your ..1 | somebody | someone \
          | the driver) (give | ring | text | call | phone | message | whatsapp | sms) [a ring] (me | mi | us \
          | here | the (desk | ward))
      (would | could | can) your (wife | husband | daughter | son | mother | mum | sister | brother | partner \
          | neighbor) (text | ring | call | phone | message) (me | us)
      i will (be by | come by | stop by | be at) your (bed | bedside | house | door) ..6 (tell me | you can tell \
          | hear | check | see)
      is (out there | at the door | at the gate) waiting (to see | for) you
      last time (my | our | the) (message | text | call) ..4 (spam | slept | lost | missed)
      so i (know | ken | can breathe | can go home | can sleep) [it | that] ..2 (landed | reached | gone | oot \
          | out | in | read | you)
    `,
    except: phrases`
      (results | labs | report) ..8 (i will | we will) (call | ring | phone)
      (when | once) the (results | report | labs) ..8 (call | ring | phone)
    `,
    unless: ['condition', 'question']
  },
  'log-of-calls': {
    answers: ['confirmation'],
    why: 'Rows of who rings when: "Next call: 14:20", "Third attempt 3 pm".',
    phrases: phrases`
      ^ [our | my] (next | second | third | fourth | 2nd | 3rd | 4th | another) (call | attempt | try | callback | phone call | ring \
          | call attempt) [back] [is | at | due | planned | scheduled | set | will be | today | tonight | tomorrow] [at | for | around \
          | about] <clock-time>
    `,
    except: phrases`
      (next | second | third) (attempt | try) ..1 (ivf | quitting | withdrawal)
    `,
    unless: ['condition', 'negation', 'question']
  },
  'must-hear': {
    answers: ['confirmation'],
    why: '"I must hear from you before Thursday": an answer is due, and by when.',
    phrases: phrases`
      (i | we | the (team | clinic | ward | nurse~) | dr <capital>) [really | absolutely | do] (must | have to | have got to | need to) \
          hear [back] from you (by | before | today | tonight | tomorrow | within | this (morning | afternoon | evening) | as soon as \
          you (read | see | get) | no later)
    `,
    except: phrases`
      hear [back] from you ..8 (whether you (want | wish | will attend) | which (date | slot | day) | if you (want | wish | still want))
    `,
    unless: ['condition', 'negation', 'question']
  },
  'must-hear-anyway': {
    answers: ['confirmation'],
    why: '"If the line is down send a boy, but I must hear from you by Friday": the condition is of the way, not of the answer.',
    phrases: phrases`
      (but | still | either way | in any case) [somehow] (i | we) [really | absolutely | do] (must | have to | have got to | need to) \
          hear [back] from you (by | before | today | tonight | tomorrow | within | this (morning | afternoon | evening))
    `,
    unless: ['negation', 'question']
  },
  'slip-handed-on': {
    answers: ['confirmation'],
    why: '"Jot it on the tear-off and hand it to the driver": the answer comes back with somebody.',
    phrases: phrases`
      (write | jot | scribble | note | put | copy) ..8 (on | onto) (the | this | that | a | its) ..1 (slip | tear off | tear-off | stub \
          | counterfoil | back of this | card | paper | reply slip) ..2 (hand | give | pass | send) (it | that | them) [back] (to | with) \
          (the | our | my | your) ..1 (driver | nurse | courier | aide | health worker | volunteer | midwife | porter | carer | rider | runner)
    `,
    except: phrases`
      (write | jot | note | put) ..3 (name | names | date | time | date of birth | dob | address | insurance | room number | order | food | menu) ..4 \
          (slip | tear off | card | paper)
    `,
    unless: ['condition', 'negation', 'question']
  }
} as const satisfies ActGroups
