import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const often =
  '(twice | three times | four times | several times | many times | more than once | repeatedly | a number of times | time and again)'
const desk =
  '(us | me | the ..1 (department | clinic | office | ward | team | desk | surgery | practice | secretary | secretaries | hospital | unit | reception))'
const system = '(service | portal | system | inbox | messaging | line | mailbox | app | message~ | messages)'

/** More ways to scold, in the voice of an office: told off, turned away, or waved off (docs/sources.md#e-mail-advice). */
export const scolding: MarkGroups = {
  'told-twice': {
    why: 'Counts how often it was told.',
    phrases: phrases`
      (as | like) (i | we) have [already] (told you | explained [this | it | that] [to you] | said [this | it | that] [to you] | advised you) before
      (i | we) have [now | already] (explained | said | answered | told you) [this | that | it] [to you] [now | already] ${often}
      (i | we) have [now | already] (been | gone) (over | through) (this | that | it) with you [now | already] (${often} | before | already)
      we have [now | already] (been | gone) (over | through) (this | that | it) [now | already] ${often}
    `,
    except: phrases`
      # Perhaps too often for the reader, who is spared it.
      (sorry | forgive | apologi~ | hope) ..6 ${often}
      (glad | happy | gladly) ..8 (before | again)
    `,
    unless: ['quotation', 'question', 'negation']
  },
  'sent-away': {
    why: 'Holds up that the patient will be put off the list.',
    phrases: phrases`
      (further | another | more | repeated | next) (missed | failed) (appointment~ | visit~ | call~ | session~) ..3 (will | shall | would) \
          ..3 (result | lead | mean | cause) ..5 (discharge~ | removal | removed | dismissal | dismissed)
      (miss | missed) (another | one more | any more | a further | your next) ..1 (appointment~ | visit~ | session~ | call~) ..1 you will be \
          (discharged | removed | dismissed | struck off | dropped)
      (miss | missed) (another | one more | any more | a further | your next) ..1 (appointment~ | visit~ | session~ | call~) ..1 we will \
          (discharge | remove | dismiss | drop | strike) you
    `,
    unless: ['quotation', 'question']
  },
  'kept-off': {
    why: 'Bars the patient from asking, and says that asking does harm.',
    phrases: phrases`
      (do not | refrain from) (contact~ | call~ | ring~ | phone~ | email~ | message~ | write to | writing to | chase | chasing) ${desk} \
          ..1 (for (updates | an update | news | progress) | to (chase | check on | ask (when | about | for (updates | news))))
      (do not | refrain from) (contact~ | call~ | ring~ | phone~ | email~ | message~ | write to | writing to | chase | chasing) ${desk} \
          ..4 (as | because | since) (this | it | that | calls | doing so) ..2 (delay~ | slow~ | waste~ | block~ | hold~)
    `,
    unless: ['quotation', 'question', 'condition']
  },
  'improper-use': {
    why: 'Tells the patient that writing was wrong.',
    phrases: phrases`
      (this | that | it | your ..2) (is | was) (not [an] appropriate | an inappropriate | inappropriate | not a proper | an improper | not the (right | proper | intended)) \
          use of (the | this | our | my) ..2 (${system} | time)
      (this | that) is not what (the | this | our) ..2 ${system} is for
      (you are | stop | please stop) (misusing | abusing) (the | this | our) ..2 ${system}
    `,
    unless: ['quotation', 'question', 'condition']
  },
  busy: {
    why: 'Sets the writer’s time against the patient’s questions.',
    phrases: phrases`
      (cannot | do not have [the] time (to | for) | have no time (to | for) | am too busy to | are too busy to | not able to | unable to) ..3 \
          (every (little | small | single | tiny | minor | trivial) | each and every | all (these | your) (little | small | many | trivial | endless)) \
          (question~ | message~ | email~ | worry | worries | detail~ | thing~ | query | queries | ache~ | concern~)
      (i am | we are) a [very] busy (doctor | clinic | practice | nurse | surgeon | department | clinician) and (cannot | do not | have no)
    `,
    unless: ['quotation', 'question', 'condition']
  },
  asked: {
    why: 'A question that wants no answer, and blames the years.',
    phrases: phrases`
      what (do | did | else do | can) you expect (at your age | at <number>)
      at your age what (do | did | else do | can) you expect
    `,
    unless: ['quotation', 'condition']
  },
  'waved-off': {
    why: 'What cannot be helped is put on the patient, with nothing to help.',
    phrases: phrases`
      you (are just going to | are simply going to | will just | will simply | just | simply) ..1 (have to | got to | need to | must) \
          [learn to] (live with | put up with | get used to | accept) (it | this | that | the (pain | noise | ringing | itch))
      you (will | have) [just | simply] (have to | to) learn to live with (it | this | that | the (pain | noise | ringing))
      (it | this | that) is [just | simply] something (you | that you) [will] [just | simply] have to (live with | put up with)
    `,
    except: phrases`
      (not | never | no one | nobody) ..4 (live with | put up with | get used to | accept)
      (live with | put up with | get used to | accept) (it | this | that | the (pain | noise | ringing)) ..1 \
          (for | until | till | while | being | when)
    `,
    unless: ['quotation', 'question', 'condition']
  },
  doubted: {
    why: 'Tells patients that what they say is not believed.',
    phrases: phrases`
      you (claim | claimed | allege | alleged) that (the | your | you | it | this | these | my | our | we | he | she | they)
      you (claim | claimed | allege | alleged) to (be | have | feel | need | suffer)
      your (alleged | so called | supposed) (pain | symptom~ | illness | allergy | allergies | injury | disability | fatigue)
    `,
    except: phrases`
      (how | if | when | where | can | could | may | once | before | should | form | insurance | insurer | expenses) ..2 you (claim | claimed)
    `,
    unless: ['quotation', 'question', 'condition']
  },
  weight: {
    why: 'Calls the patient fat, where a number and a way would help.',
    phrases: phrases`
      (you are | he is | she is | your <kin> is) [just | simply | far | much | still | way] too fat
      you are [just | simply | very | really | so] fat ($ | and)
    `,
    unless: ['quotation', 'question', 'condition', 'negation']
  }
}
