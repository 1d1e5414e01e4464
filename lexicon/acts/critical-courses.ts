import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {antiinfective, count, live, meal, medicine, often, prescribed} from './medicineParts.ts'

/** Medicines as they are prescribed in a few words: courses, drops, units, what an exposure calls for. */
export const criticalCourses = {
  'dose-after-gap': {
    answers: ['critical'],
    why: 'After days without it the old dose does harm: it has to be built up again.',
    reason: 'a change to a medicine',
    phrases: phrases`
      (cannot | can not | do not | must not | should not | never | not to | may not) [just | simply | now \
          | ever] (resume | restart | return to | jump back | start back | (go | get | come) [straight \
          | right | directly] back) ..6 (dose | <dose-amount> | ${medicine} <number> | <number> ..1 $)
      (build | work) [it | this | you | her | him] up again (from | to) <number>
      (${medicine} | dose~ | tablet~) ..8 (build | work) [it | this | you | her | him] up again (from | to | slowly)
      (build it | build this | work up) again from <number>
      (begin | start | restart) [it] [again | over | back] (with | at | from) <number> <dose-unit> ..3 (gap \
          | break | again)
      (gap | break | days (off | without (it | the | your))) ..8 (begin | start | restart) ..4 (<number> <dose-unit> \
          | ${medicine} ..2 <number>)
      (${medicine} | dose~ | tablet~) ..6 (gap | break | days (off | without (it | the \
          | your))) ..8 (begin | start | restart) ..4 <number>
    `,
    except: phrases`
      (return | go back | come back | get back) to (work | school | sport~ | training | the gym)
      <not-ordered>
      (activity | exercise | work | school | running | sport~ | lifting) ..4 (build | work)
      (build | work) ..8 (walk~ | run~ | steps | miles | weights | strength | muscle)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'units-changed': {
    answers: ['critical'],
    why: 'Insulin units, pump settings and arrows: "Six units less at supper", "Lantus 20 to 24", "carb ratio 1:12".',
    reason: 'a change to a medicine',
    phrases: phrases`
      ${count} unit~ (less | more | fewer | extra | lower | higher) (at | with | before | in | for) ${meal}
      ${count} (less | more | fewer) unit~ (at | with | before | in | for) ${meal}
      ${count} unit~ (at | with | before | for) ${meal} (instead of | in place of | rather than | not \
          | and not) ${count}
      (set | change | make | use | put | dial | enter | move | switch) ..2 (carb ratio | carbohydrate ratio \
          | insulin ratio | correction factor | sensitivity [factor] | basal [rate] \
          | insulin to carb ratio) ..2 (at | to | as | of | from | by) (<number> | <clock> | one)
      (carb ratio | carbohydrate ratio | insulin ratio | correction factor | basal [rate] \
          | sensitivity factor | insulin to carb ratio) (is now | becomes | goes to | changes to | should be \
          | must be | drops to | now) ..1 (<number> | <clock>)
      (one unit | 1 unit) (for | per) [every | each] <number> (grams | gram | g) ..4 (from | instead | now \
          | starting | at)
      ${medicine} <number> [<dose-unit>] [to] <number> [<dose-unit>] [please] (tonight | <from-when> | at ${meal})
      ${medicine} [is] now <number> [<dose-unit>] ..1 (was | before | up from | down from | instead of | not) <number>
    `,
    except: phrases`
      (ldl | hdl | a1c | hba1c | tsh | weight | pressure | sugar~ | glucose | level~ | inr | cholesterol \
          | reading~ | hemoglobin \
          | bmi | count~ | ferritin | uric acid | psa | triglycerides) ..2 (with | on | under) ..2 ${medicine}
      (tsh | a1c | ldl | inr) ${medicine}
      (basal [rate] | carb ratio | carbohydrate ratio | insulin ratio | correction factor \
          | sensitivity [factor]) ..8 \
          (same as | as always | not changed | unchanged | as before | as usual | the same | stays)
      unit~ (less | more | fewer) ..3 than at
      <not-ordered>
      <medicine-business>
      (temp | temporary) basal
    `,
    unless: ['condition', 'question', 'education', 'history', 'negation']
  },
  'put-on-skin': {
    answers: ['critical'],
    why: 'Drops and ointments of prescription for an eye, an ear or an infection: "Hourly ofloxacin drops".',
    reason: 'a medicine to start',
    phrases: phrases`
      (put | apply | use | instil | instill | insert | rub | dab | spread | smear) ..4 ${antiinfective} ..8 ${often}
      (put | apply | use | instil | instill | insert) (${count} | ${count} (drop~ | pessary \
          | applicator~) of) ..1 ${prescribed} ..5 ${often}
      (^ | please | so | and) [please] ${antiinfective} [eye | ear | skin] [drops | ointment | cream | gel \
          | solution] ..6 ${often} ..4 (ulcer | infection | infected | uveitis | iritis | cornea | eye~ \
          | ear~ | impetigo | sores | sent)
      (^ | please | so | and) [please] ${antiinfective} [eye | ear] (drops | ointment) [in | into | to \
          | on] ..6 ${often}
      (^ | please | so | and) ${antiinfective} ..2 (in | into | on | to) ..4 (eye~ | ear~ | sores) ..2 ${often}
      (^ | please | so | and) hourly ${prescribed} [eye | ear] (drops | ointment)
      ${count} drop~ of (<capital> | ${prescribed}) (in | into | to) ..4 ${often}
      ${count} applicator~ of ..2 ${prescribed}
    `,
    except: phrases`
      drop~ of (<over-the-counter> | systane | refresh | pataday | zaditor | alaway | visine | lumify | murine \
          | debrox | ayr \
          | thera tears | theratears | blink | genteal | optive | similasan | clear eyes | rohto | hylo \
          | artificial tears \
          | olive oil | saline)
      ${antiinfective} ..10 (every | all) (newborn~ | baby | babies | child)
      <not-ordered>
      <medicine-business>
      (your usual | as usual | as before | as you (do | have | did) | the same | still | continue | keep \
          | carry on | already)
      (as needed | if needed | when needed | prn | sos)
      (over the counter | otc | drugstore)
      (when | if | how) [you] (put | apply | use | insert)
      (you | he | she) (use | put | apply | rub)
      (aciclovir | acyclovir) cream (may | five)
      as (shown | you (are | need | have))
    `,
    unless: ['condition', 'question', 'education', 'history', 'negation']
  },
  'treated-in-time': {
    answers: ['critical'],
    why: 'What an exposure calls for within a day, and the partner or household that is treated too.',
    reason: 'an exposure that needs treatment',
    phrases: phrases`
      (partner | partners | husband | wife | boyfriend | girlfriend | household | everyone (in the (house \
          | home) | at home)) ..1 (needs | need | has to | have to | must | should) ..3 (${prescribed} \
          | the same (medicine | tablets | treatment | course | pills | cream) | treatment | treated)
      (partner | partners | husband | wife | boyfriend | girlfriend) ..1 (needs | need | has to | have to \
          | must | should | needs to | need to | ought to) [also] ((take | have | use | get | apply | swallow \
          | start) (them | it) | them \
          | it) (as well | too | also)
      (have | get | need | needs | needed) ..3 tetanus ..4 (today | tonight | tomorrow | now | within \
          | at the latest | straight away)
      tetanus (booster | jab | shot) ..2 (today | tonight | tomorrow | now | within)
      tetanus ..4 (out of date | overdue | lapsed | expired) ..10 (booster | jab | shot) ..1 (today | tonight \
          | tomorrow | now | within)
      (levonorgestrel | ulipristal | plan b | ellaone | ella one | emergency contraception \
          | emergency contraceptive | morning after pill) ..8 (today | tonight | now | at once | by tomorrow \
          | within | sooner the better | as soon as possible | straight away)
      (use | apply | rub | put | massage) ..3 permethrin ..10 (tonight | today | neck | head to toe \
          | household | everyone | whole body | all over | repeat)
      (need~ | give~ | have | get | want) [an | the | some] (antivenom | antivenin | antivenene | antitoxin)
    `,
    except: phrases`
      levonorgestrel ..2 (iud | coil | implant | device | daily)
      plan b (is | we | i | if | would | could | might)
      (morning after pill | levonorgestrel | plan b | emergency contraception) [has] worked
      (you | she) [have | has] (took | taken | had | used | swallowed) [the | an | a | your] (levonorgestrel | ulipristal \
          | plan b | ellaone | ella one | emergency contraception | emergency contraceptive | morning after pill) ..8 within
      (can | may | could) (have | get) ..3 tetanus
      tetanus ..8 (went well | next year | ten years | up to date | at your next | any time)
      tetanus ..2 (you | he | she) (had | got | have had)
      tetanus (booster | jab | shot) [from] today (went | was | can | may | is done)
      my (husband | wife | partner | boyfriend | girlfriend)
      (you | he | she) put ..3 permethrin
      permethrin ..8 last (week | night | month | time)
      (they | hospitals | doctors) [only] give~ ..1 (antivenom | antivenin | antivenene | antitoxin)
      <medicine-business>
      (gave | given | had | got) [you | him | her] ..2 tetanus
      within [the] last
      works best
      (flu | covid | shingles) (jab | shot | booster)
      (is | are) not (due | needed)
      after [the | a | taking | one] [tablet | pill | dose of] levonorgestrel
    `,
    unless: ['condition', 'question', 'education', 'history', 'negation']
  },
  'milk-discarded': {
    answers: ['critical'],
    why: 'A medicine or tracer that must not reach the baby in the milk.',
    reason: 'a warning about medicines that must not be combined',
    phrases: phrases`
      (do not | cannot | can not | must not | should not | may not | never | not to | stop | pause | no \
          | hold | suspend) ..1 (breastfeed | breastfeeding | nursing | breast feed | breast feeding \
          | nurse (him | her | the baby | your)) ..1 (within | for | until | on | while | after | during \
          | following | with) ..5 (hour~ | day~ | scan | tracer | <named-drug> | radioiodine | iodine \
          | contrast | week~ | treatment)
      (throw (away | out) | discard | dump | pour away | pour out | bin | tip away \
          | throw) ..1 milk ..8 (tracer | scan | dose | iodine | <named-drug> | anesthetic | contrast)
      (throw (away | out) | discard | dump | pour away | pour out | bin | tip away \
          | throw) ..1 milk ..3 (for | over | during) [at | the] [least | next | first] ${count} hour~
      pump and (dump | discard | throw)
      (express | pump) ..3 and (discard | throw | dump | pour)
    `,
    except: phrases`
      (nobody | no one) (has | needs | had | needed) to pump and
      (not | never | not to | no (need | reason) to) ..1 (stop | pause | interrupt | give up | hold | suspend \
          | quit) ..1 (breastfeeding | nursing | breast)
      (told | heard | read | thought | advised) ..2 not to (breastfeed | nurse | breast) ..8 (but | however | yet)
      (no reason | no need | never had | never have | never need | no longer have | not need | not have \
          | without having \
          | instead of) [to] ..2 pump~ and
      asked about pump and
      pump and (dump | discard) [is | was] (no longer | not | never | out of date | outdated | old)
      (no need | not need | not have | need not | not necessary to) [to] (stop | discard | throw | pump \
          | pause | express)
      (formula | expired | sour | fridge | room temperature)
      (no | not) nursing (home | staff | team)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  'course-terse': {
    answers: ['critical'],
    why: 'A course or another medicine, prescribed in a few words: "Amoxicillin 500 tds 5/7, script at Boots".',
    reason: 'a medicine to start',
    phrases: phrases`
      ^ [please | also | and] (tab | cap | inj | syp | syrup | rx | rx for) (<capital> \
          | ${prescribed}) ..1 <number> ..3 (x | bd | tds | od | hs | bbf | bid | tid | qid | qds) ..2 <number>
      ^ (tab | cap | inj | syp | syrup | rx | rx for) (<capital> \
          | ${prescribed}) [<number>] [<dose-unit>] [iv | im] (bd | tds | od | bid | tid | qds | bbf) x <number>
      ^ [rx for | rx] ${prescribed} [<number>] [<dose-unit>] (bd | tds | od | bid | tid \
          | qds) ..1 <number> (d | days | day | <number> | wk)
      (rx | prescription | script) for ${prescribed} (sent | put through | called in \
          | phoned through) ..8 (for the | for your | x <number>)
      (start | begin | commence) [the | your | his | her] ${prescribed} (today | tonight | now | <from-when>)
      (start | begin | finish | complete) [the | your | these | those] (abx | antibx | anti biotics)
      (phoned | called | put | sent | faxed) through ..2 (antibiotic~ | ${prescribed})
      ${prescribed} ..3 (i have | we have) [just] (put | sent | phoned | called) the (prescription \
          | script) (through | over | in)
      ${prescribed} [<number>] [<dose-unit>] ${often} ..3 (from now on | from (today | tonight | tomorrow) \
          | for ${count} (day~ | week~ | month~))
      ${prescribed} ..5 on top of (the | your) ..2 (inhaler | <named-drug> | one | other)
      on top of (the | your) <named-drug> (comes | we add | we give | goes | add | take) ..2 ${prescribed}
      ${prescribed} sent (for | over) ..4 (infection | pneumonia | ulcer | thrush | flare | chest | ear \
          | throat | today)
      (give | take) (him | her | them) <dose-amount> of ${prescribed} ${often}
      give (him | her | them) <dose-amount> of ${prescribed} ..1 ${often}
      ${prescribed} <number> [<dose-unit>] ${often} (for the | for your) (ulcer | infection | reflux | pain \
          | flare | sinusitis | chest)
      take (the | your) ${prescribed} away (until | till | for now)
      (steroid~ | prednisone | prednisolone | dose | ${medicine}) (needs to | has to | must | should \
          | is to) (come | go) (down | up)
    `,
    except: phrases`
      (come | go) down (with | easier | easily | well | better | smoothly | in price)
      (come | go) (down | up) (in (price | cost | the | our | your) | some day | someday | at some point \
          | one day | eventually)
      (study | trial | researchers) ..6 ${prescribed}
      from now on ..1 (come~ | arrive~)
      <not-ordered>
      <medicine-business>
      (your usual | as usual | as before | as you (do | have | did) | the same | still | continue~ | keep \
          | carry on | already | unchanged | no change)
      (as needed | if needed | when needed | prn | sos)
      (over the counter | otc | drugstore | supermarket)
      (refill~ | renew~ | repeat)
      (you | he | she) (take | takes | took | have taken | were taking | have been on)
      hydrocortisone 1
      (nasal | inhaled) steroid~
      (day~ | week~ | month~) (is | as (already | before | always) | does | produces | did | was | has)
      (he is | she is | you are) (taking | on) ..3 ${prescribed}
      (blood sugar | pressure | weight | fever | level) ..3 (come | go) (down | up)
    `,
    unless: ['condition', 'question', 'education', 'history', 'negation']
  },
  'vaccine-barred': {
    answers: ['critical'],
    why: 'A vaccine that must not be given: a live one without defenses, or the next one after a bad reaction.',
    reason: 'an instruction that a treatment or test depends on',
    phrases: phrases`
      (cannot | can not | must not | should not | may not | not to | never | are not | is not | do not \
          | not going to) ..2 (have | get | be given | give (you | him | her) | receive | take | accept) ..3 ${live}
      (refuse | decline | avoid | skip | turn down) (the | any | that | a) ..1 ${live}
      (do not | never) let (anyone | anybody | them) ..2 (give | have | talk) ..4 ${live}
      (cannot | can not | must not | should not | may not | not to | never | are not | is not) ..2 (have \
          | get | be given | give (you | him | her) | receive) ..4 (dose~ of (the | that | this) ..1 vaccine \
          | <vaccine> | shot | jab) ..4 (after that | because of | now that | on (the | those | that | your \
          | this) | while | since (he | she | you) (reacted | had) | with your)
      (no | not any) (live (vaccine~ | jab~ | shot~) | further dose~ of (the | that | this) ..1 vaccine \
          | more of (that | this) vaccine)
      (not | never) ..3 (further | more | another | second | next) dose~ of (the | that | this) ..1 vaccine
      ${live} (is | are) out (for (you | him | her) | on | with | while | $)
      (vaccine | jab | shot) (is | are) out (for (you | him | her) | with your | on (your | the) <named-drug>)
      (${live} | vaccine | jab | shot) (is | are) (off limits | forbidden | unsafe | dangerous \
          | contraindicated | not safe | not for) (for (you | him | her) | on | with | while | $)
      live vaccine~ [is | are] (out | forbidden | must not | cannot | not allowed | off limits)
    `,
    except: phrases`
      ${live} ..1 at (<number> | six | seven | eight | nine | ten) months
      ${live} ..2 (yet | here | before (his | her | their | the | your) ..1 birthday | before (he | she) (is \
          | turns) | at (the | a | your) \
          (pharmacy | drugstore | store | school))
      not have to (get | have)
      ${live} ..8 immune
      (can | may | could) (refuse | decline | avoid | skip | turn down)
      not safe (on the (counter | table | shelf) | in the | out)
      no ..4 vaccine~ ..2 (due | needed | required | left | worry | worries)
      no further dose~ ..3 vaccine (is | are) (due | needed | required | left)
      never need
      while you wait
      (out of stock | run out | ran out | do not stock | not in stock | in stock | this office | on site \
          | here $ | not due | not available | too early)
      is not a live vaccine
      (no need | not need | not have to) ..3 (vaccine | jab | shot)
      (cannot | can not | not) ..2 (get | give you) (the | a) ..3 from (the | a)
    `,
    unless: ['condition', 'question', 'education', 'history']
  }
} as const satisfies ActGroups
