import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** A proven infection leaves little to weigh. */
const againstInfection = phrases`
  (penicillin | amoxicillin | co-amoxiclav | augmentin | doxycycline | azithromycin | clarithromycin | cephalexin \
      | cefalexin | flucloxacillin)
  (nitrofurantoin | macrobid | trimethoprim | bactrim | ciprofloxacin | levofloxacin | metronidazole | flagyl \
      | clindamycin | vancomycin | fosfomycin)
  (acyclovir | aciclovir | valacyclovir | valaciclovir | valtrex | oseltamivir | tamiflu | paxlovid | fluconazole \
      | nystatin | terbinafine)
  (cipro | linezolid | cefixime | cefuroxime | cefpodoxime | ceftriaxone | erythromycin | penicillin v \
          | co-trimoxazole)
  (valganciclovir | ganciclovir | famciclovir | malarone | atovaquone | praziquantel | griseofulvin | itraconazole)
  (clotrimazole | permethrin | ivermectin | albendazole | mebendazole | mupirocin | isoniazid | rifampicin | rifampin)
`

/** A treatment or test that the writer decides on (founding text, tip 11b). */
export const decision: MarkGroups = {
  treatment: {
    why: 'A new treatment, test or stop in the voice of one who has decided.',
    phrases: phrases`
      (i | we) (am | are) (starting | putting | placing | switching) ..1 (you | him | her | <drug>) ..1 \
          (on | to | <drug>)
      (i | we) (am | are) (prescribing | adding | ordering) ..4 (you | a | an | \
        the | your | <drug> | <test>)
      (i | we) (want | need) you to (start | begin | stop | switch | try | take | have | get) ..4 \
          (<drug> | <test> | <procedure>)
      (i | we) will (start | begin | switch | put) you ..3 (on | to) ..4 (<drug> | injections | insulin | a)
      (i | we) (have | will) (prescribed | prescribe | ordered | order | switched | started) ..4 \
          (<drug> | <test> | <procedure>)
      (i | we) have put you ..1 on ..4 <drug>
      (i | we) have decided to (start | put | switch | give | add | stop) ..5 <drug>
      you (need | must | have) to (start | begin | go on) ..4 (<drug> | insulin | injections)
    `,
    except: phrases`
      (stopping | staying) with you
      # What is used up.
      ordered ..2 (box | boxes | pack~ | bottle~ | supply | pads | strips | dressings | refill~ | more)
      ${againstInfection}
      (antibiotic~ | antiviral~ | antifungal~ | refill~ | renew~ | as you asked | you requested)
      # What was given before goes on, or is sent again.
      (same | usual | another | more | replacement | repeat) ..2 <drug>
      (switch~ | changed | order~ | prescrib~) ..9 (same ..1 (milligrams | mg | strength | dose | ingredient \
          | medicine) \
          | generic)
      # Blood, urine and swabs: little is asked of the patient, and nothing done to them.
      order~ ..5 (<analyte> | blood | bloods | bloodwork | labs | cbc | urine | stool | swab~ | culture~ | panel \
          | celiac | level~ | sputum)
      to (have | get) ..3 (level~ | blood (test~ | pressure) | bloods)
    `,
    unless: ['condition', 'question', 'history', 'negation', 'quotation']
  },
  stop: {
    why: 'A treatment taken away without a word from the patient.',
    phrases: phrases`
      (i | we) (am | are) (stopping | discontinuing) ..4 (your | <drug>)
    `,
    unless: ['condition', 'question', 'history', 'negation', 'quotation']
  }
}

/** Why there is nothing to choose: harm is done if this waits, or the drug itself does it. */
export const noChoice: MarkGroups = {
  harm: {
    why: 'What is unsafe, not allowed together, or done against harm is explained and not put to the vote.',
    phrases: phrases`
      (safe | unsafe | dangerous | danger | harm~ | poison~ | interact~ | clash~ | allerg~ | contraindicated | toxic \
          | overdose)
      (must not | must never | cannot (be | have | take | go) ..3 (with | together) | never take | do not mix \
          | should not be (mixed | combined | taken with))
      (narrow~ | shut~ | clos~ | block~ | damag~ | rais~ | thin~ | build~ up | drop~) ..3 \
          (airway~ | arteries | kidney~ | liver | heart | blood | vessel~ | breathing)
      (wrong (pill | drug | medicine | tablet | dose) | (recalled | withdrawn) | because of (the | your) (<symptom> \
          | <mild-condition> | <chronic-condition> | gout | kidney~ | liver))
      (as | since | because | while) ..3 (pregnant | breastfeeding | allergic)
      (hazard~ | risky together)
    `
  },
  pressing: {
    why: 'What kills, spreads or is lost within hours is treated, whoever would rather wait.',
    phrases: phrases`
      (deep vein thrombosis | dvt | blood clot~ | (a | the | clot~) (clot | clots | in ..2 <body-part>) | embolism \
          | tuberculosis | tb | meningitis | sepsis | anaphyla~ | epinephrine | epipen~ | epi pen~ \
          | ketones <number>)
      (within ..3 hour~ | at once | immediately | the sooner | post-exposure | exposed to hiv \
          | as soon as you (have read | read | see | get) this)
    `
  }
}

/** The patient is asked to weigh in, or has done so. */
export const sharedDecision: MarkGroups = {
  invitation: {
    why: 'Asks what the patient thinks, wants or would rather, or says that it was decided together.',
    phrases: phrases`
      (your (thoughts | view~ | opinion | preference~ | choice | decision | call | goals | feelings) \
          | what do you think | how do you feel)
      (what (matters | would you | do you (want | prefer)) | would you (like | prefer | rather | be (open | willing \
          | interested | ok)))
      (are you (open | willing | interested | ok | okay | comfortable | ready) | if you (agree | prefer | would | want \
          | like | are))
      (if that (sounds | works | suits) | sound~ (good | ok | okay | reasonable) | up to you | ok with you \
          | work~ for you)
      (let me know (if | what | whether | which | how) | tell me (if | what | whether | which | how) \
          | happy to discuss | like to discuss)
      (we (can | could | will) (discuss | talk | decide | go over | weigh) | talk (about | over | through) \
          | discuss (this | the | your | whether))
      ((two | three | several | other | different | both) ..1 (roads | paths | ways | choices | routes) | whichever \
          | (no | a | any) ..2 choice | choose | preferred)
      (option~ | alternatives | pros and cons | risks and benefits | one possibility | another (choice | way) \
          | you (could | might) (consider | choose))
      (i | we | dr <capital>) (have | has) ..1 (told | explained | shown) you ..6 \
          (phone | call | bedside | visit | person)
      (as (we | you and i) (discussed | agreed | talked | planned | decided) | (we | you) (discussed | agreed \
          | talked about | decided | asked))
      (you (asked | requested | wanted | mentioned wanting | said you) | together | shared decision | any (concerns \
          | questions | hesitation~))
    `
  }
}

/** What a patient counts and writes down of habits that they changed. */
const worked = `(steps | step count | home readings | food diary | ((blood | home) (pressure | sugar | glucose) | bp | sugar | glucose | food | meal | weight | step | walking | \\
  exercise | training | smoking | drinking | sleep) (log | logs | diary | chart | tracker | readings))`

/** Habits that are hard to give up, and deeds that are hard to keep up. */
const vice =
  '(smoking | cigarette~ | tobacco | vaping | vape~ | drinking | alcohol | booze | beer | wine | soda | sodas | pop | sugar | sweets | candy | salt | junk food | fast food | snack~ | snacking | weed | cannabis)'
const unit = '(pound~ | kilo~ | kg | kgs | lb | lbs | stone | inch~ | kilogram~)'
const often =
  '((every | each) (day | morning | night | evening | week | other day) | daily | nightly | <number> (times | days | minutes | mins | steps | miles | km | lengths | laps) | all (week | month) | this (week | month) | for ..1 <time-span> | twice | three times)'
const exercised =
  '(walked | swum | swam | ran | run | cycled | biked | exercised | trained | jogged | danced | (done | did | finished | kept up) (your | the | my) (exercise~ | stretches | physio | walks | rehab | homework))'
const kept =
  '(checked | measured | tracked | logged | recorded | counted | weighed | written down | wrote down | taken | took)'
const tally =
  '(sugar~ | glucose | pressure~ | bp | weight | readings | steps | meals | food | carbs | calories | peak flow | (yourself | myself))'
/** Deeds that anybody tells of with "you", and patients of themselves with "I". */
const deeds = (who: string) => `
  ${who} ..2 (lost | dropped | shed) ..1 (weight | <number> ..1 ${unit})
  ${who} ..2 (lost | dropped | shed) a (pound | kilo | stone | dress size | few (pounds | kilos))
  ${who} ..2 (quit | stopped | kicked | (given | gave) up | cut (down | back | out) [on | to | the]) ..2 ${vice}
  ${who} ..3 (off | without) [a | any | the | all] ..1 (${vice} | drink) ..1 (for | since | in) ..1 (<number> | <time-span> | <day>)
  ${who} ..2 not ..2 (had | touched | smoked | drunk) [a | any] ..1 (${vice} | drink | puff) ..1 (for | since | in) ..1 (<number> | <time-span> | <day>)
  ${who} ..1 [now | already] (gone | been) ..3 without [a] (${vice} | drink)
  ${who} ..2 ${exercised} ..6 ${often}
  ${who} ..2 ${kept} ..4 ${tally} ..6 ${often}
  ${who} ..2 (logged | tracked | recorded | counted) (everything | it all | all of it | every (meal | bite | step))
  ${who} ..2 been (walking | exercising | swimming | running | cycling | tracking | logging | checking | recording | measuring) ..6 ${often}
  ${who} ..2 been eating (better | well | healthily | healthier | less (sugar | salt) | more (vegetables | fruit | fiber))
  ${who} ..2 (met | reached | hit | kept to | stuck to | stuck with | kept up with) ..3 (goal~ | target~ | diet | plan | program | programme | exercise~ | routine)
  ${who} ..2 (finished | completed) ..3 (exercise~ | rehab | diet class | exercise class~ | smoking program | stop smoking course)
`
const sober = '(smoke free | smokefree | tobacco free | nicotine free | vape free | alcohol free | drink free | sober)'
/** What no habit moved, or what is long ago. */
const noDeed = (who: string) => `
  (lost | dropped | shed | down) ..3 of (fluid | water | blood | height | hair | hearing)
  # A fact of the history, or a loss that nobody worked for.
  (since | when | after | before | because | until | till | although | the day | if) ${who} ..2 (quit | stopped \
      | cut | lost | dropped | gave up | given up)
  ${who} ..2 (quit | stopped | cut | gave up | given up) ..5 (in <number> | <number> ..2 (year~ | decade~) | years ago | long ago | pack)
  ${who} ..2 (lost | dropped) ..6 (without (trying | meaning) | unintentional~ | unexplained | no reason | for no | appetite | sick | ill | worr~ | concern~)
  (why | unexplained | unintended | sudden~ | worr~ | concern~) ..4 ${who} ..1 (lost | dropped)
  # What goes badly, and what one is to stop.
  (cannot | not | too little | too much | hardly | barely | only | wrong | trouble | difficulty) ..3 (walking \
      | eating | exercising | running | sleeping)
  (walk~ | run | ran | running | exercis~ | swim~ | swam | train~) ..9 (limp~ | hurt~ | pain~ | sore | ache~ \
      | dizzy | breathless | out of breath)
  (my | the | your | his | her) (dog | cane | stick | walker)
  # Another sense of the word, or a test on the treadmill.
  (run | ran | running) (out | into | over | through | low | short | a (fever | temperature | test))
  (asked | wrote | booked | ordered | bought | chose | picked | mentioned) ..2 (run | ran)
  (exercised | walked | ran | cycled) ..9 (heart rate | tracing | protocol | treadmill | mets | watts)
  # What nobody knows of.
  (cannot | not) (notice | know | see | tell) ..1 ${who}
  # Recognised in the same breath.
  (every | all) ..1 (goal~ | target~)
  been eating (less | little | poorly | nothing | more than | too | badly)
`

/** What the patient did or measured (founding text, tip 8d). */
export const effort: MarkGroups = {
  done: {
    why: 'A behaviour kept up or a number brought down by the patient.',
    phrases: phrases`
      ${deeds('you')}
      (<number> | <time-span>) [day~ | week~ | month~] ${sober}
      ${sober} for (<number> | <time-span>)
      your ${worked} ..1 (show | shows | showed | are | is | look | looks)
      your (log | logs | diary) ..2 (show | shows | showed) ..2 (average~ | steps | walk~ | sugar~ | pressure~ \
          | <number> over)
      (the | your) ${worked} you sent
    `,
    except: phrases`
      ${noDeed('you')}
      # A diary that is empty, or tells of the illness.
      (log | logs | diary | diaries | readings | tracker) ..6 (empty | blank | white | missing | gap | gaps \
          | not filled | stops | stopped | lost | unreadable)
      (page | pages | half | parts | some) ..2 of (your | the) ..2 (log | logs | diary | tracker)
      # It is the log of an illness or of a tube, or it is to be kept and shown.
      (log | logs | diary | readings | tracker) ..9 (ml | cc | fluid | urine | drain | drainage | output | bleeding \
          | seizure~ | headache~ | fever~ | vomit~)
      (keep | bring | show | send | write) ..3 (log | logs | diary | readings | tracker)
      # What it shows is a danger.
      (log | logs | diary | readings | tracker) (show | shows | showed) ..3 (below | under | lows | hypo~ | too)
    `,
    unless: ['condition', 'question', 'history', 'quotation']
  },
  moved: {
    why: 'What habits move has moved: weight, long-term sugar, steps.',
    phrases: phrases`
      your (weight | waist) ..2 (down | dropped | decreased | fell | fallen | came down | come down | gone down \
          | went down)
      ^ [your] weight [is] down
      you are [now | already] down [by | another | to] <number> ..1 ${unit}
      your (a1c | hba1c) ..2 (down | dropped | fell | fallen | came down | come down | improved) ..1 (from | to | by) \
          <number>
      you ..2 (brought | got | lowered) your ..2 (a1c | hba1c | sugar~ | cholesterol | pressure | weight) ..1 \
          (down | from | to | under | below)
      your ..2 steps ..2 (up | rose | went up | climbed | increased)
    `,
    except: phrases`
      down ..3 (to | in) (nobody | fluid | water)
      (down | dropped | fell | lost) ..9 (illness | sick | appetite | without (trying | meaning) | worr~ | concern~ \
          | water (pill~ | tablet~) | diuretic~)
    `,
    unless: ['condition', 'question', 'negation', 'history', 'quotation']
  }
}

/** The same in the patient's own message. */
export const ownEffort: MarkGroups = {
  told: {
    why: 'Told to the clinician, it wants to be seen.',
    phrases: phrases`
      ${deeds('(i | we)')}
      (^ | and | but) (quit | stopped | cut (down | back | out) [on]) ..1 ${vice}
      ^ (lost | dropped) <number> ..1 ${unit}
      ^ ..2 not ..2 (had | touched | smoked | drunk) [a | any] ..1 (${vice} | drink | puff) ..1 (for | since | in) ..1 \
          (<number> | <time-span> | <day>)
      (<number> | <time-span>) [day~ | week~ | month~] ${sober}
      ${sober} for (<number> | <time-span>)
    `,
    except: phrases`
      ${noDeed('(i | we)')}
    `,
    unless: ['condition', 'history', 'quotation']
  }
}

/** What makes of lost weight and of changed meals a worry, and no achievement. */
export const unwishedLoss: MarkGroups = {
  illness: {
    why: 'An illness or its treatment takes weight, and the weight is wanted back.',
    phrases: phrases`
      (radiotherapy | radiation | chemo | chemotherapy | <cancer> | appetite | swallow~ | underweight | malnourish~ \
          | malnutrition | anorexia | bulimia)
      (feeding tube | peg | supplement drink~ | drinks a day | fortisip | ensure plus | nutrition shake~ \
          | put weight (on | back) | gain weight | weight back)
      (hospital at home | the ward | dry weight | dialysis | heart failure | ankles | legs up | fluid off)
      (diuretic~ | water (weight | tablet~ | pill~) | furosemide | torsemide | bumetanide | vomit~ | diarrhea | detox \
          | cleanse | starv~)
      (without (trying | meaning) | unintentional~ | unintended | unexplained)
      not (trying | meaning)
    `,
    unless: ['negation']
  }
}

/** Recognition of that effort, beyond what counts as empathy. */
export const effortPraise: MarkGroups = {
  praise: {
    why: 'Praise, thanks or pride for what the patient did. Source: founding text, "a great job managing your pain".',
    phrases: phrases`
      <effort-praise>
      (wow | whoa | hooray | hurrah | yay | applause | applaud~ | clap~ | cheer~ | bow to | medal | gold star \
          | high five | chapeau | toast | keep on)
      (well done | congratulations | congrats | proud | bravo | kudos | impressive | impressed | nicely done \
          | way to go | good for you)
      (great | good | nice | wonderful | excellent | fantastic | amazing | terrific | super) \
          (job | work | effort~ | progress | news | start | going | to (see | hear))
      (thank you | thanks | ta | cheers | grateful) for ..2 (keeping | sending | tracking | logging | checking \
          | taking | recording | measuring | sharing | sticking | doing | trying | working)
      (thank you | thanks | ta | cheers | grateful) for ..5 (effort~ | work | log | logs | diary | diaries | reading~ \
          | chart~ | number~ | graph~ | notes | record~)
      (log | logs | diary | diaries | readings | chart | notes) ..4 \
          (gold | treasure | beautiful~ | lovely | careful | neat~ | thorough | joy | model | exemplary | perfect~ \
          | help~)
      (not | no one | nobody) ..1 (ask | asked | asking | want | hope~ | wish) ..2 (better | more | nicer)
      (nice | kind | good | lovely | sweet | clever | thoughtful | smart | great) of you
      made (my | our) ..1 (day | morning | afternoon | week | <day>)
      (the | your | those | that) ..2 (kilo~ | pound~ | lb | kg | walk~ | steps) ..2 \
          (brought | took | got | did | paid | worked)
      (better than | more than) ..2 (hoped | expected | asked | dared)
      (hats off | hat off | take my hat | tip my hat | i (admire | salute | respect | can see the) | no (small \
          | mean) (feat | thing) | stuck with it | it shows | earned)
      (great | wonderful | good | fantastic | excellent | glad | happy | impressive | delighted | pleased | thrilled) \
          (that | to (hear | see | read | learn))
      (wonderful | excellent | fantastic | brilliant | amazing | terrific | superb | lovely) $
      (hard work | your effort~ | paying off | paid off | keep (it up | up the) | making progress | takes (work \
          | effort | courage))
    `
  }
}
