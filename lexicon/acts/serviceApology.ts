import {phrases} from '../phrases.ts'

/** What goes wrong at a desk or on a line. */
const mishap = phrases`(delay~ | wait | waiting | wait time~ | waiting time~ | hold | hold time~ | hold up | hold music \
    | mix up~ | mixup~ | confusion | inconvenience~ | miscommunication~ | misunderstanding~ | hassle | hiccup~ | glitch~ \
    | runaround | run around | back and forth | to and fro | phone tag | radio silence | silence | oversight~ | error~ \
    | mistake~ | slip up~ | typo~ | crossed wires | double booking | reschedule | reschedules | rescheduling \
    | cancellation~ | cancelation~ \
    | last minute (change~ | switch | notice) | change of (time | date | plan | slot) | extra (trip | step | call \
    | form~ | paperwork) | interruption~ | noise | disruption~ | outage~ | downtime | backlog | rush | lateness \
    | slowness | tardiness | autocorrect | technical (difficulties | issue~ | problem~ | trouble) | tech (trouble \
    | issue~) | bad line | short notice | (late | slow | delayed | belated | tardy | short | brief | rushed | curt) \
    (reply | replies | response~ | answer~ | message~ | note~ | notice | callback | call back | email~ | update~) \
    | bother | duplicate~ | spam | (broken | dead | wrong | missing) (link~ | form~ | button | attachment~ | file))`

/** How an apology for it goes on, or ends: "for the wait in such pain" goes otherwise. */
const goesOn = phrases`($ | but | this (morning | afternoon | week | evening) | today | yesterday | last (week | night \
    | time) | on (our | my | the) (end | side | part | phone | line | portal | website) | at (our | the) (end | desk \
    | pharmacy | front | clinic | counter) | in (getting | replying | responding | answering | sending | calling \
    | booking | reaching | my reply | our reply | writing | coming back | the (office | portal | system)) | getting \
    (back | this) | with (the | our | my) ..1 (portal | app | website | site | link~ | phone~ | line~ | form~ | pharmacy \
    | insurance | insurer | system | scheduling | booking~ | appointment~ | referral | refill | lab | fax | bill~ \
    | invoice~ | date~ | time~ | login | video | audio) | and (thanks | thank | we | i (will | have) | for (the | any \
    | all) ${mishap}) | we (are | were | have | had) (short | behind | swamped | out | slammed | closed | busy) | i (was \
    | am | have been) (out | away | off | on leave | in clinic | behind) | (the | our | my) (system | phones | phone \
    | portal | server | computer~ | lines | line | clinic | fax | website) | system (was | is | went) | phones (were \
    | are) | portal (was | is | went) | it (was | has been) (a (busy | crazy | hectic) | busy | hectic) | thanks | thank \
    | hope you (had | have | are well) | caused by (the | our | a) | from (our | the) | due to | because of (the | our \
    | a) | about (the | your | our) (appointment~ | form~ | refill | referral | bill | time | date))`

/** A letter that comes late, said as a doing. */
const writingLate = phrases`(getting back | replying | responding | answering | writing back | taking so long | taking \
    (a while | this long | ages | forever) | being (so slow | slow | late | so late | behind | out of touch | hard to \
    (reach | get hold of)) | running (late | behind) | missing your (call~ | message~ | email~) | keeping you (waiting \
    | on hold) | the time it (took | has taken) | only (now | just) | just (now | getting | seeing))`

const paper = phrases`(message~ | email~ | call~ | voicemail~ | request~ | refill~ | form~ | fax | referral~ | note~ \
    | question~ | prescription~ | paperwork | letter~)`

/** However sorry: a wait, a slip or a late answer is an apology of the office, and no pity. */
export const serviceApology = phrases`
  sorry [again] (for | about | bout | abt | over) [all] [the | this | that | our | any | my | your | all the | such a] \
      [<intensifier>] [<service-adjective> | extra | scheduling | billing | booking | clerical | computer | phone \
      | last minute | little | whole | earlier] ${mishap} ${goesOn}
  sorry [again] (for | about | bout) ..1 (trouble | difficulty | difficulties | problem~ | issue~) with (the | our | your) \
      ..1 (portal | app | website | site | link~ | phone~ | line~ | form~ | pharmacy | insurance | insurer | system \
      | scheduling | booking~ | refill | lab | fax | bill~ | invoice~ | login | video | audio | printer | parking)
  sorry [again] (for | about | bout) [just | only | not] [now] ${writingLate}
  sorry [again] (for | about | bout) not (getting back | replying | responding | answering | calling (back | you back) \
      | writing back | being (able to (reply | respond | call) | quicker | faster | sooner | in touch))
  sorry [that] (it | this | that) (took | has taken | is taking | did take | was) [us | me | the (lab | office | team \
      | pharmacy)] (so long | this long | a while | ages | forever | longer than | late) ($ | to (get (back | this | it) \
      | reply | respond | answer | send | reach | write | fill | sort | call) | for (someone | us | me | anyone) to \
      | getting | and thank~)
  sorry [that] (i | we) (am | are | was | were | have been) [only | just | running | so | a bit] [now] (late | behind \
      | slow | short staffed | understaffed | swamped | seeing | getting (back | to) | replying | answering) ($ | this \
      | that | to | today | in | getting | with | on | we | i | and)
  sorry [that] (i | we) (missed | keep missing | have missed) your ..1 ${paper}
  sorry [that] (i | we) (did not | could not | have not | was not able to | were not able to | was unable to) [get to] \
      (get back | reply | respond | answer | call back | call you back | see (your | this) | pick up)
  sorry to (keep you (waiting | on hold) | have kept you (waiting | on hold) | have missed your ..1 ${paper} | be (so \
      late | late | slow | so slow | a (pest | nuisance | pain)) | chase | ask again | send this twice)
  sorry [that] your ..1 ${paper} [was | were | got | has | have | is | are | been | went | fell | sat | slipped | did] \
      (lost | missed | buried | stuck | delayed | misfiled | overlooked | missing | unanswered | through the cracks \
      | bounced | not (go | get | come | reach))
  sorry [that] you (had to wait | have been waiting | waited | were waiting | were kept waiting) [so | this | that] \
      [long] ($ | on (hold | the (phone | line)) | in the (queue | lobby | waiting room) $ | for (a (reply | response \
      | call | callback) | an (answer | appointment) | us to | me to | someone to | your (refill | results | form~)))
`
