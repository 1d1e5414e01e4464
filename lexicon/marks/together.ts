import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** A proven infection leaves little to weigh. */
const againstInfection = phrases`
  (penicillin | amoxicillin | co-amoxiclav | augmentin | doxycycline | azithromycin | clarithromycin | cephalexin | cefalexin | flucloxacillin)
  (nitrofurantoin | macrobid | trimethoprim | bactrim | ciprofloxacin | levofloxacin | metronidazole | flagyl | clindamycin | vancomycin | fosfomycin)
  (acyclovir | aciclovir | valacyclovir | valaciclovir | valtrex | oseltamivir | tamiflu | paxlovid | fluconazole | nystatin | terbinafine)
  (clotrimazole | permethrin | ivermectin | albendazole | mebendazole | mupirocin | isoniazid | rifampicin | rifampin)
`

/** A treatment or test that the writer decides on (founding text, tip 11b). */
export const decision: MarkGroups = {
  treatment: {
    why: 'A new treatment, test or stop in the voice of one who has decided.',
    phrases: phrases`
      (i | we) (am | are) (starting | putting | placing | switching) ..1 (you | him | her | <drug>) ..1 (on | to | <drug>)
      (i | we) (am | are) (prescribing | adding | ordering) ..4 (you | a | an | \
        the | your | <drug> | <test>)
      (i | we) (want | need) you to (start | begin | stop | switch | try | take | have | get) ..4 (<drug> | <test> | <procedure>)
      (i | we) will (start | begin | switch | put) you ..3 (on | to) ..4 (<drug> | injections | insulin | a)
      (i | we) (have | will) (prescribed | prescribe | ordered | order | switched | started) ..4 (<drug> | <test> | <procedure>)
      (i | we) have put you ..1 on ..4 <drug>
      (i | we) have decided to (start | put | switch | give | add | stop) ..5 <drug>
      you (need | must | have) to (start | begin | go on) ..4 (<drug> | insulin | injections)
    `,
    except: phrases`
      (stopping | staying) with you
      ${againstInfection}
      (antibiotic~ | antiviral~ | antifungal~ | refill~ | renew~ | as you asked | you requested)
      # What was given before goes on, or is sent again.
      (same | usual | another | more | replacement | repeat) ..2 <drug>
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
      (safe | unsafe | dangerous | danger | harm~ | poison~ | interact~ | clash~ | allerg~ | contraindicated | toxic | overdose)
      (must not | must never | cannot (be | have | take | go) ..3 (with | together) | never take | do not mix | should not be (mixed | combined | taken with))
      (narrow~ | shut~ | clos~ | block~ | damag~ | rais~ | thin~ | build~ up | drop~) ..3 (airway~ | arteries | kidney~ | liver | heart | blood | vessel~ | breathing)
      (wrong (pill | drug | medicine | tablet | dose) | (recalled | withdrawn) | because of (the | your) <symptom>)
      (as | since | because | while) ..3 (pregnant | breastfeeding | allergic)
    `
  }
}

/** The patient is asked to weigh in, or has done so. */
export const sharedDecision: MarkGroups = {
  invitation: {
    why: 'Asks what the patient thinks, wants or would rather, or says that it was decided together.',
    phrases: phrases`
      (your (thoughts | view~ | opinion | preference~ | choice | decision | call | goals | feelings) | what do you think | how do you feel)
      (what (matters | would you | do you (want | prefer)) | would you (like | prefer | rather | be (open | willing | interested | ok)))
      (are you (open | willing | interested | ok | okay | comfortable | ready) | if you (agree | prefer | would | want | like | are))
      (if that (sounds | works | suits) | sound~ (good | ok | okay | reasonable) | up to you | ok with you | work~ for you)
      (let me know (if | what | whether | which | how) | tell me (if | what | whether | which | how) | happy to discuss | like to discuss)
      (we (can | could | will) (discuss | talk | decide | go over | weigh) | talk (about | over | through) | discuss (this | the | your | whether))
      ((two | three | several | other | different | both) ..1 (roads | paths | ways | choices | routes) | whichever | (no | a | any) ..2 choice | choose | preferred)
      (option~ | alternatives | pros and cons | risks and benefits | one possibility | another (choice | way) | you (could | might) (consider | choose))
      (as (we | you and i) (discussed | agreed | talked | planned | decided) | (we | you) (discussed | agreed | talked about | decided | asked))
      (you (asked | requested | wanted | mentioned wanting | said you) | together | shared decision | any (concerns | questions | hesitation~))
    `
  }
}

/** What a patient counts and writes down of habits that they changed. */
const worked = `(steps | step count | home readings | food diary | ((blood | home) (pressure | sugar | glucose) | bp | sugar | glucose | food | meal | weight | step | walking | \\
  exercise | training | smoking | drinking | sleep) (log | logs | diary | chart | tracker | readings))`

/** What the patient did or measured (founding text, tip 8d). */
export const effort: MarkGroups = {
  done: {
    why: 'A behaviour kept up or a number brought down by the patient.',
    phrases: phrases`
      (you | you have) ..1 (lost | dropped | shed) ..1 (weight | <number> ..1 (pound~ | kilo~ | kg | kgs | lb | lbs | stone | inch~))
      (you | you have) ..1 (lost | dropped | shed) a (pound | kilo | stone | dress size | few (pounds | kilos))
      your weight ..2 (is | has | went | down) ..2 (down | dropped | come down | gone down | decreased)
      (you | you have) ..2 (quit | stopped | cut (down | back) [on]) (smoking | cigarettes | drinking | vaping | alcohol | sugar | soda)
      (you | you have) been (walking | exercising | swimming | running | tracking | logging | checking | recording | measuring | eating (better | well | healthily | healthier | less (sugar | salt)))
      your ${worked} ..1 (show | shows | showed | are | is | look | looks)
      your (log | logs | diary) ..2 (show | shows | showed) ..2 (average~ | steps | walk~ | sugar~ | pressure~ | <number> over)
      (the | your) ${worked} you sent
      (you | you have) [now | already] (gone | been) ..3 without [a] (cigarette~ | smoking | drink | alcohol | vape)
      (you | you have) [now | already | finally] (finished | completed | kept up | stuck to | stuck with | joined | started) ..2 \
        (exercise~ | walking | physio | rehab | diet | class | classes | gym | program | programme | course of | swimming)
    `,
    except: phrases`
      (lost | dropped | shed) ..3 of (fluid | water | blood | height | hair | hearing)
      # A diary that is empty, or tells of the illness.
      (log | logs | diary | diaries | readings | tracker) ..6 (empty | blank | white | missing | gap | gaps | not filled | stops | stopped | lost | unreadable)
      (page | pages | half | parts | some) ..2 of (your | the) ..2 (log | logs | diary | tracker)
      # It is the log of an illness or of a tube, or it is to be kept and shown.
      (log | logs | diary | readings | tracker) ..9 (ml | cc | fluid | urine | drain | drainage | output | bleeding | seizure~ | headache~ | fever~ | vomit~)
      (keep | bring | show | send | write) ..3 (log | logs | diary | readings | tracker)
      # A fact of the history, or a loss that nobody worked for.
      (since | when | after | before | because | until | till | although | the day) you ..2 (quit | stopped | cut | lost | dropped)
      you ..2 (quit | stopped | cut) ..4 (in <number> | <number> ..2 (year~ | month~ | decade~) | years ago | long ago | pack)
      (you | you have) ..1 (lost | dropped) ..6 (without (trying | meaning) | unintentional~ | unexplained | no reason | for no | appetite | sick | ill | worr~ | concern~)
      (why | unexplained | unintended | sudden~ | worr~ | concern~) ..4 (you | you have) ..1 (lost | dropped)
      (cannot | not | too little | too much | hardly | barely | only | wrong | trouble | difficulty) ..3 (walking | eating | exercising | running | sleeping)
      been eating (less | little | poorly | nothing | more | too | badly)
    `,
    unless: ['condition', 'question', 'negation', 'history', 'quotation']
  }
}

/** What makes of lost weight and of changed meals a worry, and no achievement. */
export const unwishedLoss: MarkGroups = {
  illness: {
    why: 'An illness or its treatment takes weight, and the weight is wanted back.',
    phrases: phrases`
      (radiotherapy | radiation | chemo | chemotherapy | <cancer> | appetite | swallow~ | underweight | malnourish~ | malnutrition | anorexia | bulimia)
      (feeding tube | peg | supplement drink~ | drinks a day | fortisip | ensure plus | nutrition shake~ | put weight (on | back) | gain weight | weight back)
      (diuretic~ | water weight | vomit~ | diarrhea | detox | cleanse | starv~)
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
      (well done | congratulations | congrats | proud | bravo | kudos | impressive | impressed | nicely done | way to go | good for you)
      (great | good | nice | wonderful | excellent | fantastic | amazing | terrific | super) (job | work | effort~ | progress | news | start | going | to (see | hear))
      (thank you | thanks | ta | cheers | grateful) for ..2 (keeping | sending | tracking | logging | checking | taking | recording | measuring | sharing | sticking | doing | trying | working)
      (thank you | thanks | ta | cheers | grateful) for ..5 (effort~ | work | log | logs | diary | diaries | reading~ | chart~ | number~ | graph~ | notes | record~)
      (log | logs | diary | diaries | readings | chart | notes) ..4 (gold | treasure | beautiful~ | lovely | careful | neat~ | thorough | joy | model | exemplary | perfect~ | help~)
      (not | no one | nobody) ..1 (ask | asked | asking | want | hope~ | wish) ..2 (better | more | nicer)
      (better than | more than) ..2 (hoped | expected | asked | dared)
      (hats off | hat off | take my hat | tip my hat | i (admire | salute | respect | can see the) | no (small | mean) (feat | thing) | stuck with it | it shows | earned)
      (great | wonderful | good | fantastic | excellent | glad | happy | impressive | delighted | pleased | thrilled) (that | to (hear | see | read | learn))
      (wonderful | excellent | fantastic | brilliant | amazing | terrific | superb | lovely) $
      (hard work | your effort~ | paying off | paid off | keep (it up | up the) | making progress | takes (work | effort | courage))
    `
  }
}
