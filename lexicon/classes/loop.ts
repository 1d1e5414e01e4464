import {phrases, type WordClasses} from '../phrases.ts'

/** Words of closing the loop: answering, ringing, showing, doing, and by whom and when. */
export const loop = {
  you: {
    why: 'The one addressed, in the Englishes of the world.',
    phrases: phrases`(you | u | ye | ya | yall | youse | yous | yinz | yez)`
  },
  'asks-answer': {
    why: 'Verbs that ask for an answer in writing, with whom it goes to; "revert" is Indian English.',
    phrases: phrases`
      (reply | respond | answer | revert | text | type | write | message | msg | ping | whatsapp | viber | email \
          | dm | post) [back]
      (reply | respond | answer | revert | text | type | write | message | msg | ping | whatsapp | jot \
          | post) [back] [to] (me | us | here) [back | here]
      (reply | respond | answer | revert) [back] [to | on | in | by | via | through | at] (this | the | that \
          | our | my) ..2 (message | text | sms | email | e-mail | note | letter | thread | chat | number)
      (holler | shout | buzz | bell | flash | beep | pm | telegram | sms | ring | phone) (me | us | at me | at us \
          | back at me | back to me | here)
      (chuck | flick | give | drop | fling | throw | gie) (me | us) ..2 (text | message | line | note | bell \
          | shout | holler | buzz | tinkle | ring | wave | nod | sign | missed call | dm | pm | word)
      (sing out | hit me (up | back) | get back to (me | us) | come back to (me | us) | check in with (me | us) \
          | report (back | in) [to (me | us)] | send word | let on)
      (send | drop | shoot | give | leave | post | fire | pop | flick | zip) [back] [to] (me | us) [back | over | off]
      (send | shoot | fire | jot | drop | post | pop) (back | off | over | through | in | down) [to] [me | us]
      (hit | press | use | tap | click) [the] reply [button | key]
      (write | text | send | drop) <us>
    `
  },
  sign: {
    why: 'Words and signs that show that a message was read or a thing done.',
    phrases: phrases`
      (ok | okay | okey | k | kk | yes | yep | yup | yeah | yea | aye | si | oo | opo | haan | done | received \
          | recd | rcvd | receive)
      (understood | noted | read | seen | roger | copy | confirmed | acknowledged | agreed | gotcha | ack | all clear)
      (got it | got this | got that | i got it | will do | read and understood | on it | all set | all good | all done)
      (thumbs up | thumb up | a thumb | smiley | emoji | emoticon | tick mark | check mark | checkmark | gif | sticker)
      (nod | wink | missed call | high five | a bell | a shout | tick | ticks | initials)
      (going | leaving | arrived | on my way | on our way | on the way | omw | enroute | en route)
      (stopped | started | taken | swapped | binned | thrown | returned | picked up | on board | in hand)
      (acknowledgement | acknowledgment | confirmation | sign of life | proof)
    `
  },
  'done-deed': {
    why: 'What a patient reports as done: taken, stopped, arrived.',
    phrases: phrases`
      (taken | took | take | had | swallowed | used | given | gave | injected | drawn | started | begun | stopped \
          | paused | held)
      (switched | swapped | changed | thrown | tossed | binned | discarded | disposed | removed | put | emptied \
          | returned)
      (flushed | dumped | poured | destroyed | cleared | crushed | cleaned out | locked | dropped off | taken back | sent back)
      (got | gotten | received | collected | picked | bought | filled | opened | read | finished | gone | done \
          | done so | completed)
      (arrived | left | reached | checked in | been seen | in the (car | cab | taxi | ambulance | uber) | there \
          | on the way | on your way)
      (seen | spoken | talked | written | watched | set | cut | moved | locked | packed | handed | gone through \
          | been through)
    `
  },
  ring: {
    why: 'Ways to telephone or call on somebody, object included or following.',
    phrases: phrases`
      (call | calls | calling | phone | phones | phoning | ring | rings | ringing | telephone | telephones \
          | telephoning | facetime)
      (dial | dials | dialing | dialling | try | tries | trying | buzz | reach | reaches | reaching | video call)
      give~ (you | your <kin>) (a [quick | short | follow-up] (call | ring | bell | buzz | shout | tinkle | phone call))
    `
  },
  caller: {
    why: 'Who calls for the clinic.',
    phrases: phrases`
      (i | we | he | she | they | someone | somebody | one of us | <clinician> | <staff-role> | dr <capital> \
          | nurse <capital> | sister <capital>)
      (a | an | the | my | our | your | one of our | another | this | that | unit | ward) ..2 (<clinician> \
          | <staff-role> | fellow | educator | member of [the | our | my] (team | staff) | office | clinic)
    `
  },
  appointed: {
    why: 'A time near enough to count as a promise: by the clock, today or tomorrow, within minutes or hours.',
    phrases: phrases`
      <clock-time>
      (at | around | about | by | before | after | from | till | until | between | past) [about \
          | around] (<number> | <clock> | one | two | three | four | five | six | seven | eight | nine | ten \
          | eleven | twelve | half [past] | quarter)
      (in | within | inside) [the next | about | a | an | under | less than] [couple of | few | couple \
          | quarter of an | half an | half] (minute~ | min | mins | hour~ | hr | hrs | moment~ | second~ | sec)
      (in | within | inside) (the [half] hour | half an hour | a bit | a jiffy | a tick | a mo | a jiff \
          | a little while | a wee while | the next half hour)
      (after | straight after | following | between) (clinic | surgery | rounds | my shift | lunch | dinner \
          | supper | tea | teatime | work | patients | hours | office hours)
      (at | around | round | before | by) (teatime | suppertime | lunchtime | dinnertime | breakfast | close \
          | closing | the end of)
      (later on | the morn | the night | this arvo | now now | directly | in due course | by and by \
          | when i (finish | get | am done) | once i (finish | am done) | the moment i)
      (in | within | inside) [the next | about | under | less than] (<number> | one | two | three | five | ten \
          | fifteen | twenty | thirty) (minute~ | min | mins | m | hour~ | hr | hrs)
      (today | tonight | tomorrow | now | shortly | soon | straight away | right away | immediately | momentarily \
          | presently | later | first thing | as soon as)
      (this | tomorrow | in the | every | each | that | same) (morning | afternoon | evening | night | day \
          | minute | moment)
      (on | by | before | next | this | every | each) (monday | tuesday | wednesday | thursday | friday \
          | saturday | sunday | mon | tue | tues | wed | thu | thurs | fri | sat | sun)
      (before | at | after | by) (bed | bedtime | supper | dinner | tea | lunch | breakfast | work | school \
          | noon | midnight | dark | the weekend)
      (on | by) the <number> [th | st | nd | rd]
      (as (i | we) (type | speak | write | send | press | hit) | the (evening | night | day | morning) before)
    `
  },
  'pill-proof': {
    why: 'Things whose photograph or number shows that the step was done.',
    phrases: phrases`
      (label~ | bottle~ | box~ | packet~ | pack~ | package~ | pen | pens | vial~ | pillbox | pill (box \
          | organizer | case | bottle~))
      (tablet~ | pill~ | strip~ | blister | sticker~ | lot (number | no) | batch (number | no) | lot \
          | serial number | syringe | dial | dose)
      (list | plan | calendar | chart | sheet | slip | screen | tick~ | schedule | bin | trash | receipt | device \
          | patch | dosette)
    `
  },
  'say-back': {
    why: 'Ways to say a thing again to the one who told it.',
    phrases: phrases`
      (repeat~ | say | says | saying | read | reads | reading | tell | tells | telling | write | writes | writing \
          | recite~ | explain~ | teach | play | relay~ | state | give | text | type | echo~ | list | run | talk \
          | walk | describe~ | report)
    `
  }
} satisfies WordClasses
