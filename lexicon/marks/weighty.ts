import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const amount = '<number> [<dose-unit> | mcg | mg | ml | micrograms | units]'

/** What no small talk stands beside, whether or not anything else in it is known as critical. */
export const weighty: MarkGroups = {
  recall: {
    why: 'A thing that they use was called back, or is unclean.',
    phrases: phrases`
      (has | have | was | were | is | are | been) ..1 recalled
      (maker | manufacturer | company | fda | mhra | philips | resmed | medtronic | dexcom | abbott) ..2 (recalled | recalls)
      (mold | bacteria | glass | metal | foam | contamination | particles) ..3 (found | detected | seen) in
      (contaminated | tainted | unsterile | non sterile)
    `,
    except: phrases`
      (not | never | no) ..3 (recalled | contaminated)
      (you | i | we) (have | was | were | may | might) ..2 recalled
      recalled (that | our | what | how | when)
      (bacteria | glass | metal) ..3 found in (most | every | all | everybody)
    `,
    unless: ['negation', 'condition', 'question', 'education', 'history']
  },
  exposed: {
    why: 'Instruments that were not clean, and what they may have brought.',
    phrases: phrases`
      (sterilizer | autoclave) ..8 (failed | fails | did not (work | pass | reach) | was faulty)
      (instrument~ | endoscope~ | scope~ | needle~ | drill~ | probe~ | equipment | speculum~) ..8 \
          (not | never | improperly | poorly) ..2 (cleaned | sterilized | disinfected | changed)
      spore test ..2 (failed | was positive)
      failed ..2 (spore | sterility | sterilization) test
      (exposed | exposure) ..3 (to | by | from) ..4 (blood | hepatitis | hiv | tb | tuberculosis | measles | rabies | \
          needle~)
      (needlestick | needle stick | stuck yourself)
    `,
    unless: ['condition', 'question', 'education', 'history']
  },
  wrong: {
    why: 'What was handed over is not what was ordered.',
    phrases: phrases`
      (wrong | incorrect) ..1 (strength | dose | tablet~ | pill~ | patch~ | capsule~ | label | medicine | medication \
          | insulin | bag | box | drops)
      (label | box | bottle | packet | pack | carton | bag | pharmacy | chemist) ..4 (is | was | were | has | had | \
          says | holds | shows) ..1 wrong
      (was | were | is | are | should) [supposed | meant] (to be | be | have been) ${amount} ..8 (hold~ | held | \
          contain~ | has | says | say \
          | got | delivered | received | is | are | was) ..3 <number>
      (delivered | dispensed | sent | gave | given | received | filled | supplied | handed) ..6 ${amount} ..3 \
          (instead of | rather than | not) ${amount}
    `,
    except: phrases`
      (not | nothing | never | no) ..3 (wrong | incorrect)
      (if | whether | in case) ..6 (wrong | incorrect)
    `,
    unless: ['condition', 'question', 'education', 'negation']
  },
  danger: {
    why: 'What may kill or cripple, by its own name.',
    phrases: phrases`
      (dvt | deep (vein | venous) thrombosis | pulmonary (embolus | embolism | emboli) | blood clot~ | ohss | \
          serotonin syndrome)
      (can | could | may | might | will) ..2 (stop | slow | kill | poison) ..1 (you | your (breathing | heart | baby))
      (is | are | was | can be | could be | may be | be) [very | quite | really | so | extremely] (dangerous | deadly \
          | life threatening | fatal)
      you (are | were) ..3 (at | in) ..1 (high | higher | serious | severe | great | real | grave) (risk | danger)
      (got | became | are | fell | being) pregnant ..3 (while | on | during | taking) ..3 (<medicine> | <drug>)
      (redness | infection | cellulitis | swelling | rash | streak~) ..3 (has | have | is | are) ..2 (spread | \
          spreading | past | beyond | climbing \
          | tracking)
      (foot | wound | toe | ulcer | leg | stump) ..3 (smells | stinks | is black | has turned black)
      (culture | swab) ..3 (shows | showed | grew | is growing | grows | is positive) ..3 (fungus | yeast | staph | \
          mrsa | pseudomonas | strep | bacteria \
          | e coli | klebsiella | amoeba)
      (fentanyl | heroin | cocaine | methamphetamine | benzodiazepine~) ..4 in your (urine | blood | test | screen | \
          drug screen)
      (urine | screen | test) ..3 (shows | showed | found | positive for) ..2 (fentanyl | heroin | cocaine | methamphetamine)
    `,
    except: phrases`
      (prevent~ | avoid~ | risk of | chance of | against | history of | watch for | signs of | look for | stop | \
          ruled out | rule out | free of | screen~ for) \
          ..4 (dvt | thrombosis | embol~ | clot~)
      (no | not | never | without | nothing) ..5 (dvt | thrombosis | embol~ | clot~ | ohss | dangerous | deadly | \
          fatal | spread | spreading | grew)
      (normal | usual | skin | harmless) ..2 (germ~ | flora | bacteria)
    `,
    unless: ['negation', 'condition', 'question', 'education', 'history']
  }
}

/** That all is done for what stands in the calendar: an order that comes with it is no alarm. */
export const planned: MarkGroups = {
  ahead: {
    why: 'Before a procedure, or on its day.',
    phrases: phrases`
      (before | ahead of | prior to | until | for | day of | morning of | night before | evening before | to) ..2 \
          (<procedure> | surgery | operation \
          | procedure | extraction | retrieval | scan | ct | mri | pet scan | anesthetic | anesthesia | admission | \
          test | appointment)
      (<procedure> | surgery | operation | procedure | extraction | retrieval) ..4 (<day> | tomorrow | <clock>)
      (no food | nothing to eat | nothing by mouth | nil by mouth | npo | do not eat | fast) ..4 (after | from | \
          midnight | before)
    `,
    except: phrases`(before | until | for) ..3 (emergency | urgent) ..1 (<procedure> | surgery | operation)`,
    unless: ['condition', 'question', 'education', 'history']
  }
}

/** A dose set beside another one. */
export const doseCompared: MarkGroups = {
  compared: {
    why: 'It is taken already: what is new is how much of it.',
    phrases: phrases`
      <number> ..8 (instead of | rather than | in place of) ..2 <number>
      (instead of | rather than | in place of) ..2 <number> ..6 <number>
      (only | just) <number> (puff~ | drop~ | ml | tablet~ | pill~ | capsule~ | unit~ | spray~ | patch~ | mg | mcg | \
          spoon~ | sachet~) \
          ..3 (from | now | not | instead | a day | each)
      (only | just) (one | two | half | three) ..1 (puff~ | drop~ | tablet~ | pill~ | capsule~ | unit~ | spray~) ..3 \
          (from | now | not | instead)
      (from | was | were | before) <number> [<dose-unit>] [to | now] <number>
      (up | down | lower | higher | increase~ | reduce~) ..3 from <number>
      <number> [<dose-unit>] [and] not <number>
      not <number> [<dose-unit>] but <number>
    `,
    unless: ['condition', 'question']
  }
}
