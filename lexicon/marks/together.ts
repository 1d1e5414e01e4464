import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

/** A treatment or test that the writer decides on (founding text, tip 11b). */
export const decision: MarkGroups = {
  treatment: {
    why: 'A new treatment, test or stop in the voice of one who has decided.',
    phrases: phrases`
      (i | we) (am | are) (starting | putting | placing | switching | prescribing | adding | ordering | stopping) ..4 (you | a | an | \
        the | your | <drug> | <test>)
      (i | we) (want | need) you to (start | begin | stop | switch | try | take | have | get) ..4 (<drug> | <test> | <procedure>)
      (i | we) will (start | begin | switch | put) you ..3 (on | to) ..4 (<drug> | injections | insulin | a)
      (i | we) (have | will) (prescribed | prescribe | ordered | order | switched | started) ..4 (<drug> | <test> | <procedure>)
      you (need | must | have) to (start | begin | go on) ..4 (<drug> | insulin | injections)
    `,
    except: phrases`
      (stopping | staying) with you
      (antibiotic~ | penicillin | amoxicillin | doxycycline | azithromycin | cephalexin | nitrofurantoin | refill~ | renew~ | as you asked | you requested)
    `,
    unless: ['condition', 'question', 'history', 'negation']
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
      (option~ | alternatives | pros and cons | risks and benefits | one possibility | another (choice | way) | you (could | might) (consider | choose))
      (as (we | you and i) (discussed | agreed | talked | planned | decided) | (we | you) (discussed | agreed | talked about | decided | asked))
      (you (asked | requested | wanted | mentioned wanting | said you) | together | shared decision | any (concerns | questions | hesitation~))
    `
  }
}

/** What the patient did or measured (founding text, tip 8d). */
export const effort: MarkGroups = {
  done: {
    why: 'A behaviour kept up or a number brought down by the patient.',
    phrases: phrases`
      (you | you have) ..1 (lost | dropped | shed) ..2 (<number> | pound~ | kilo~ | kg | lb | lbs | weight)
      (your weight | weight) ..2 (is | has | went | down) ..2 (down | dropped | come down | gone down | decreased)
      (you | you have) ..2 (quit | stopped | cut (down | back) [on]) (smoking | cigarettes | drinking | vaping | alcohol | sugar | soda)
      (you | you have) been (walking | exercising | swimming | running | tracking | logging | checking | recording | measuring | eating)
      (your | the) ..2 (log | logs | diary | readings | home readings | tracker | food diary | step count | steps) ..2 (show | shows | \
        showed | are | is | look | looks | you sent)
    `,
    unless: ['condition', 'question', 'negation']
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
      (thank you | thanks) for (keeping | sending | tracking | logging | checking | taking | recording | measuring | sharing | your (effort~ | work | log))
      (great | wonderful | good | fantastic | excellent | glad | happy | impressive) (that | to hear | to see)
      (hard work | your effort~ | paying off | paid off | keep (it up | up the) | making progress | takes (work | effort | courage))
    `
  }
}
