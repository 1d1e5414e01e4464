import {phrases} from '../phrases.ts'

/** Analytes for which a word ("elevated", "positive") says it: the limit is the site's own. */
export const criticalByWord = phrases`
  # Troponin: sites call at 0.04 to 0.4 ng/mL (I) or above 100 ng/L (T), etiquette-rules, section 3a.
  (troponin | troponins | cardiac enzyme~) ..4 (elevated | raised | positive | high | up | abnormal | detectable)
  (elevated | raised | positive | high | abnormal) (troponin | troponins | cardiac enzyme~)
  # Cultures and smears, etiquette-rules, section 3a.
  blood culture~ ..4 (positive | grew | growing | growth | is growing | are growing)
  (positive | growing) (blood | csf | spinal fluid) culture~
  (bacteria | germ~) ..4 (in | from) [your] (blood | bloodstream | spinal fluid)
  blasts ..3 (smear | blood | count)
  malaria (smear | test | parasite~) ..3 (positive | seen | found)
  (d-dimer | ddimer) ..3 (elevated | raised | positive | high)
`

/** Words around a number that make it something else than this result. */
export const limitWords = {
  /** Right after an analyte: another analyte, or the medicine of that name. */
  compound: phrases`
    (a 1 c | a1c | electrophoresis | supplement~ | chloride tablet~)
    (speck~ | deposit~ | spot~ | fleck~ | cluster~ | build up)
    (tank~ | class~ | concentrator~ | cylinder~ | tubing | therapy | company | supplier | delivery | mask)
    (percentage | percent | stock | blood draw | draw)
    (score | average | tablet~ | pill~ | free | intake | rich | channel | content | ratio)
    (<number> drop~ | drops | weekly | crea | creatinine | crea~)
    (mg | mcg | units | tab | cap | once | twice | daily | at bedtime | xr | er | sr | dose)
    # A test to come, a kind, and what is done with it.
    (test~ | check~ | bloods) ..3 (tomorrow | <day>)
    (test~ | check~ | bloods) [is | are] at <number>
    kind ..3 type
    (transfusion~ | fall~ from | drop~ from | ecg | honey | salt) ..3 (at | <number>)
  `,
  /** In a sentence with these, a number was nobody's, or not this patient's. */
  refuted: phrases`
    ^ [most | some | many | other | all] (people | patients | anyone | anybody | those | adults | somebody | someone \
        | everyone) (with | who have | whose | having) (a | an | the | <analyte> | low | high) ..3 <number>
    (lab | laboratory | laboratory's | lab's | machine | strip | meter | labelling | labeling | clerical | typing | printing) (error \
        | mistake | mix up | mixup | artifact)
    (mistake | error | mix up | mixup) (of | by | in | at | with) (the | your) (lab | laboratory | strip \
        | machine | meter | analyzer | sample~ | samples | tubes | labels)
    mix up of (samples | tubes | names | labels)
    (was | were | is) [only | just | simply] (a | an) [lab | simple] (false alarm | artifact | glitch | misprint)
    (due to | because of | came from | caused by | thanks to) [a | the | sugar on | your] ..1 (clumping \
        | clumps | squeezed sample | hemolysis | hemolyzed sample | hemolyzed | old sample | cold fingers \
        | cold hands | (gel | false | painted) nails | nail polish | mislabeling | wrong (sample | tube | label))
    (platelets | sample) ..2 (clumped | hemolyzed)
    (the | your) (true | real | correct | actual | right) (value | number | result | level | count | one \
        | figure) (is | was) <number>
    (belonged | belongs) to (someone else | somebody else | another patient | another person | another)
    because you had (gel | false | painted) nails
    (a | an | any) ..3 of <number> would [also | only] (be | mean | have | need | worry)
  `,
  /** And yet it was: "this was not a lab error". */
  upheld: phrases`
    (like | including | such as) (you | yours | him | her | this)
    (not | no | never | nor | had not | have not) ..3 (error | mistake | mix up | artifact | false alarm \
        | clumping | clumps | clumped | hemolysis | hemolyzed | misprint)
  `,
  /** Right before a number that was, and right before the one that is: "was 118 when you were admitted, and it is 139 today". */
  earlier: phrases`
    (was | were | had been | fell | dropped | sank | rose | went) [down | up] [as (low | high) as | to | at]
    had (fallen | dropped | sunk | risen | gone) [down | up] to
  `,
  later: phrases`
    (now | today | it is | is | are | has been | have been | you are | been) [now | back | again] [at | to | around]
    back (at | to)
  `,
  /** Where no number tells it. */
  wellSince: phrases`
    (it | they) (is | are | was | has been | have been) [now | back | all] normal
    normal (since | again | ever since | on discharge)
    back (to | in) [the] normal
  `,
  /** Another measurement, whose number is its own: "TSH normal, vitamin D 30". */
  measured: phrases`
    ((vitamin | vit) (d | b12 | c | a | e | k) | vdrl | b12 | folate | ferritin | ldl | hdl | cholesterol)
    (uacr | acr | phosphorus | phosphate | urea | pth | anion gap | bicarbonate | bicarb | chloride | crp | esr \
        | bun | t3 | t4 | free (t3 | t4) | bmi | weight | blood pressure | bp | pulse | iron \
        | uric acid)
  `,
  /** Right before a number: a threshold, a target, or a result of another day. */
  threshold: phrases`
    (above | over | below | under | than | exceeds | exceeding | from | up to | between | least)
    (stage | category | ckd | grade | g | next | x | type | day | lab | fib | tab | cap | week | step | level)
    (most | within | in | on | before | after | every | by | target | goal | limit | cutoff | range)
    (normal | normally | ideal | max | maximum | minimum | last)
    ((on | by | until | from) the)
    (<month> | room | suite | extension | ext | cost~)
    (previous | previously | reaches | hits | if | about for)
    (goal | target | normal | limit | range) (is | of | was)
  `,
  /** And yet it is the result: it "has gone up to 6.2". */
  risen: phrases`
    (gone | went | goes | come | came | crept | drifted | edged | inched | shot | jumped | climbed | moved | bumped | is | are | now) [right \
        | back | slightly] up to
  `,
  /** Right before an hour. A list of its own: "on" and "in" are thresholds inside it. */
  hour: phrases`
    (<day> | tomorrow | <month>) [<number>] at
    (check | visit | draw | appointment | clinic) [on <day>] at
    (check | visit | draw | appointment) on ..2 at
  `,
  /** Two hours: "between 8 and 10". */
  span: phrases`between <number> and <number>`,
  /** Right after a number: it counts something else. */
  other: phrases`
    (am | pm | a m | p m | th | st | rd | lakh | lakhs | lac | lacs | mo | mos | wk)
    (wks | day~ | week~ | month~ | year~ | hour~ | hr~ | minute~ | min | times | time | x | old)
    (mcg | unit~ | tablet~ | tab | capsule~ | pill~ | puff~)
    (ml | kg | lb~ | oz | teaspoon~ | tsp | spoon~ | percent | %)
    (o'clock | oclock | o clock)
    (january | february | april | june | july | august | september | october | november | december) (<clock> | $ | at)
    (point~ | to <number> (hour~ | day~ | week~ | month~ | year~) | a (day | week | month | year) $ | glass | glasses)
    mg (as | once | twice | daily | a day | every | at | for | with | in)
    [may | march] (was | were) [all] (normal | fine | negative | unremarkable)
    (on | at) admission [and] [it is] (now | today | down to)
    (in <month> and ..2 now | last (year | spring | summer | fall | winter | time) and ..2 now)
    (dollar~ | euro~ | pounds a month | <capital> (street | road | avenue))
    (gram~ | g | gm | grams | calories | kcal | servings | of (<number> | your) | out of)
  `
} as const
