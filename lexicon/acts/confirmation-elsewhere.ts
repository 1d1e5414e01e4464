import {phrases} from '../phrases.ts'

const ring = phrases`(call~ | phone~ | ring | rings | ringing | telephone~ | dial~ | buzz | page | bleep | contact~ \
    | reach | reaches | try | tries | speak to | speak with | talk to | talk with)`

/** Specialists, shops, payers and places, which pass no message on to the patient. */
const colleague = phrases`(cardiologist | cardiology | surgeon | surgery center | oncologist | oncology | neurologist \
    | neurology | nephrologist | nephrology | urologist | urology | hematologist | hematology | rheumatologist \
    | endocrinologist | gastroenterologist | hepatologist | pulmonologist | dermatologist | psychiatrist \
    | gynecologist | obstetrician | radiologist | radiology | pathologist | pathology | anesthetist \
    | anesthesiologist | anesthesia | ophthalmologist | optometrist | optician | dentist | podiatrist | specialist \
    | consultant | registrar | hospitalist | pediatrician | internist | gp | pcp | family doctor | primary care \
    | neurosurgeon | orthopedist | allergist | microbiologist | microbiology | dietitian | physiotherapist \
    | (kidney | heart | lung | cancer | eye | skin | liver | brain | bone | blood | stomach | foot \
    | transplant | pain \
    | other | regular | usual) (doctor | specialist | surgeon | clinic | team | unit | center) \
    | on call (doctor | team | surgeon | consultant) | poison (control | center | line) | toxicologist)`

const place = phrases`(pharmacy | pharmacist | chemist | drugstore | dialysis (unit | center | clinic | team) | lab \
    | laboratory | blood bank | imaging (center | department) | infusion (center | suite) | emergency (room \
    | department) | er | ed | a & e | casualty | hospital | icu | cath lab | transfer center | bed manager | theater \
    | operating room | ambulance | ambulance service | dispatcher | paramedics | coumadin clinic | insurer \
    | insurance | insurance company | health plan | supplier | manufacturer | medical supply | equipment company \
    | courier | school | college | university | daycare | employer | boss | workplace | lawyer | attorney | landlord \
    | health department | public health | taxi | cab | transport | transport service | council | airline | embassy \
    | other (clinic | office | practice | doctor))`

/** A call for whoever wishes it has not come about, and may not. */
export const offersCall = phrases`
  (can | could | may | might | happy to | glad to) ..4 (on | over | by) [the] (phone | telephone) ..6 if <you> ([would] \
      like | want | prefer | wish | need | find | feel)
`

/** "I will call your cardiologist": the patient learns nothing by it. */
export const callsToOthers = phrases`(${ring} [up | back | ahead | over] [to] (your | the | our | my | a | an \
    | another | this | that) ..2 (${colleague} | ${place}) | give (your | the | our | my | a | an \
    | another) ..2 (${colleague} | ${place}) a ..1 (call | ring | bell | buzz \
    | shout) | (on | be on | get on) the (phone | line) (to | with) (your | the | our | my | a \
    | an) ..2 (${colleague} \
    | ${place}) | (be in touch | get in touch | touch base | check | confer | consult | connect | follow up) (with \
    | to) (your | the | our | my | a | an) ..2 (${colleague} | ${place}) | ${ring} (his | her) [own | local \
    | usual] (${colleague} \
    | ${place}) | ${ring} [up | back] (dr | doctor | prof | professor) <capital> | ${ring} (ahead | around | round \
    | over) ($ | to the | to your | so (they | the) | and (tell | let) them | today | now | tonight) | (call~ \
    | phone~ | ring) (it | this | that | them | those | these) (in | through | over) | (call~ | phone~) in [a | an \
    | the | your | some | more | another | his | her] ..2 (prescription~ | script~ | refill~ | order~ | antibiotic~ \
    | renewal~ | <medicine> | something) | (call~ | ring | phone) (them | 911 | 999 | 112 | an ambulance | an uber \
    | a cab | a taxi) | (speak | talk) (to | with) (them | dr <capital> | a colleague | my (colleague~ | partner \
    | supervisor | boss)))`

const toYou = phrases`(call~ | phone~ | ring | rings | ringing | telephone~ | try | reach | give~) (<you> | your \
    | both of you)`

const shall = phrases`(will | shall | is going to | are going to | may | might | can | could | should | wants to \
    | want to | plans to | would like to)`

/** A call from the accounts, from a shop or from the family is no call from those who sent the message. */
const callsFromOthers = phrases`
  (lab | laboratory | radiology | imaging | pharmacy | drugstore | chemist) ..1 ${shall} ..2 ${toYou}
  (billing | accounts | accounting | finance | financial | collections | payment~ | cashier | bursar | booking~ \
      | scheduling | scheduler~ | registration | admissions | enrollment | insurance | insurer | benefits | records \
      | marketing | fundraising | survey | research | courier | driver | supplier | supply | vendor \
      | company | agency | bank | landlord | lawyer | school | employer | boss | transport | referral~ | website \
      | it support | helpdesk) ..1 [office | department | desk | team | staff | clerk | coordinator | people \
      | service~ | company | folks | specialist~ | assistant | manager | side] ${shall} ..2 ${toYou}
  your [own | older | younger | eldest] <kin> ${shall} ..2 ${toYou}
  ^ [please | pls | kindly | just | maybe | perhaps | so | then | and] (ask | have | get | let | tell | remind) \
      (your [own | older] <kin> | <kin> | him | her | them | someone | somebody | a friend | a neighbor) [to] ..1 \
      ${toYou}
  <you> (can | could | may | might | should | may want to | might want to) (ask | have | get) (your <kin> \
      | someone | somebody | a friend) [to] ..1 ${toYou}
`

/** Calls that tell nobody whether this message arrived, by whom they go to or come from. */
export const callsElsewhere = phrases`
  ${callsToOthers}
  ${callsFromOthers}
`

const answering = phrases`(reply | respond | revert | answer | write | text | message | write back | text back \
    | message back | reply back | revert back | get back | let <us> know | tell <us> | call <us> | ring <us> \
    | phone <us> | call back)`

const complaint = phrases`(<symptom> | <emergency-symptom> | fever~ | rash~ | bleeding | swelling | symptom~ \
    | reaction | side effect~ | temperature | problem~ | discharge | redness)`

const worsens = phrases`(return~ | come~ back | get~ | gets | worsen~ | spread~ | start~ | persist~ | continue~ \
    | appear~ | develop~ | increase~ | last~ | recur~ | become~ | does not | do not | is not | are not | has not \
    | have not | happens | change~)`

const unwell = phrases`((feel | feels | felt) ..1 (fine | well | ok | okay | good | better | normal | unwell | worse \
    | dizzy | faint | ill | sick | weak | great | alright | all right | bad) | (are | is | get | gets | become \
    | becomes) ..1 (fine | well | ok | okay | better | unwell | worse | dizzy | faint | ill | sick | weak \
    | breathless | feverish) | (develop | develops | notice | notices | experience | experiences | spot | see \
    | sees | run | runs | get | gets | have | has | suffer) [a | an | any | new | more | the | another | further] \
    ..1 ${complaint})`

/** An answer that is wanted in one case only: "please reply in the event of a rash". */
export const onlyIfUnwell = phrases`
  ${answering} ..3 (in the event (of | that | there | you | he | she | any | your) | in [the] case of | in case \
      (there is | there are | any | ${complaint}) | at the (first | slightest | earliest) (sign~ | hint | trace) \
      | upon (any | noticing | developing) | on (noticing | developing | any))
  ${answering} ..3 (if | unless | should | when | whenever | in case | only if | once | as soon as | the moment \
      | provided) (<you> | he | she | your <kin>) [still | start to | also | begin to | are to] ${unwell}
  ${answering} ..3 (if | unless | should | whenever | when | in case | only if | as soon as | the moment) [the \
      | your | his | her | a | an | any | this | that | these] [new | more | further] ..1 ${complaint} ..2 ${worsens}
  ${answering} ..3 (if | unless | should | whenever | only if) (it | this | things | they | that | anything) \
      [still | all] (worsen~ | get~ worse | gets worse | spread~ | persist~ | return~ | come~ back | recur~ \
      | change~ for | (does | do) not (improve | settle | help | go | clear | get better) | (has | have) not \
      (improved | settled | gone | cleared) | (is | are) ..1 (worse | better | gone | no better))
  ${answering} ..3 (if | unless | should | whenever | only if) (anything | something | things \
      | nothing) [else | at all] \
      (change~ | worsens | (is | seems | feels | looks) ..1 (wrong | off | worse | new | different | strange) \
      | comes up)
  ${answering} ..3 (if | in case of) (no | not | any) ..1 (improvement | better | relief | change \
      | improving | worsening \
      | worse)
  ${answering} ..2 with any (new | further | worsening | other | more | unusual) ..1 ${complaint}
`

const subject = phrases`(advise | guide | suggest | recommend | diagnose | assist | treat | prescribe | decide \
    | give <you> ..2 (advice | answer | opinion | guidance | suggestion~) | form an opinion | give an opinion \
    | be of | comment | tailor | narrow | get a (better | clearer | fuller) | understand (your | the) (case \
    | problem | condition | situation | pain | symptom~ | history | issue) | better (help | understand | advise))`

/** Answers that a doctor wants for the advice, not for the receipt. */
export const answersForAdvice = phrases`
  (<asks-answer> | answer~) ..8 (so | so that | in order that | and) (i | we) (can | may | could | will be able to \
      | might | am able to | are able to | will | shall) ..1 ${subject}
  (<asks-answer> | answer~) ..8 (to | in order to) (help (me | us) ..1 | enable (me | us) to | allow (me | us) to \
      | let (me | us)) ${subject}
  (answer | reply to | respond to) (the | these | those | my | our | a few | some) ..3 questions ..2 (about | on \
      | regarding | concerning) your (sleep | diet | mood | pain | history | symptom~ | health | lifestyle | habits \
      | family | work | cycle | periods | skin | bowels | bladder | life | marriage | relationship | child | past)
  (answer | reply to | respond to) (the | these | those | my | our | a few | some) ..3 questions ..1 before (your \
      | the | our) (visit | appointment | first | consultation | session)
`
