import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

const goal = phrases`(pounds | pound | kilos | kg | lb | lbs | points | inches | steps | miles)`

/** What a patient did about it, day by day. */
const effort = phrases`(walking (again | more | $) | walking a lot | moving [more] | exercising | practicing ($ \
    | every | a lot | hard) | stretching \
    | cooking | logging | cutting back | (doing | done) (their | the | those) (homework | exercises | stretches | reading \
    | steps | work) | watching (their | the) (salt | carbs | portions | sugar | sodium | diet) | putting in the (work \
    | hours | miles | steps) | eating (their (greens | vegetables | veg) | well) | (getting | taking) (their | those \
    | the) (steps | walks) in | taking (their | those) walks | working hard | working at it | hitting the (gym | pool \
    | pavement | treadmill) | sticking (to | with) it | keeping at it | paying attention)`

const credited = phrases`
  (that | this | it | those | these) [${goal} | <number> ${goal}] (is | are | was | were) [really \
      | truly] all you ($ | not (me | us | the | my | a) \
      | those | these | and not | and no | <capital> $ | my (friend | dear | love) | mate | well | it is)
  (that | this | it | those | these) [drop | result | number | reading | progress | change | success | loss] (is \
      | are | was \
      | were) [really | truly | entirely] all your (doing | (own | hard) \
      (doing | work | effort | efforts | walking)) ($ | and | not | <capital> $)
  [and] [the | this | that | those | your] ${goal} ..2 that is [all] you $
  ^ [and | so | well] you did (that | this) ($ | not | yourself | on your own | all [by] | and (nobody | not | no) \
      | <capital> $)
  ${goal} [and] you did (that | it) ($ | yourself | on your own)
  you did (it | that | this) (yourself | all by yourself | on your own) ($ | and (nobody | not | no) | <capital> $)
  you did (that | this | it) [and] not (me | us | the (pill~ | tablet~ | medicine | drug | doctor) | my | a (pill | drug))
  ^ [and] you made (that | this | it) happen ($ | not | and | with)
  you (absolutely | totally | completely | well and truly) (crushed | nailed | smashed | aced | rocked | owned) (it | this \
      | that | the)
  ^ you (crushed | nailed | smashed | aced | rocked) (it | this | that) ($ | this (week | month | time) | <capital> $)
  you [have] earned (every | each) [single | last] (point | bit | pound | step | one | inch | minute | drop) of
  [all | the | full | every bit of] credit [for (this | that | it | these)] [is] (all yours | goes ..2 to you | belongs \
      to you | is (yours | all yours)) ($ | and | not | <capital>)
  (somebody | someone) (has [clearly | really | obviously | definitely] been | is [clearly | really | obviously]) ${effort}
  (those | these | the | all | that | your | it | this) ..5 (is | are | has been | have been) [really | clearly \
      | definitely \
      | obviously | all | starting to | already | now] paying off ($ | and | in | already | beautifully | nicely | big \
      | handsomely | so | <capital> $)
  whatever you (are doing | have been doing | did) ..4 (it shows | it is (showing | working) | keep (it up | doing it \
      | at it))
  ^ [just | oh | wow | and] look at you (go | now $)
  ^ [just | oh | wow | and] look what you (did | have done | managed | pulled off | accomplished) ($ | with | in | all)
  (is | was | are) your [own | hard] (work | doing) [and] not (mine | ours | my | the (pill~ | tablet~ | medicine | drug))
  you (did | have done) [all] the (hard | hardest | heavy | real) (part | work | lifting | bit) ($ | here | yourself | we \
      | i | already | and)
`

const self = phrases`(<felt-state> | that | which | who)`

const warmDue = phrases`(company | kindness | comfort | care | compassion | gentleness | tenderness | rest | patience \
    | love | a (hug | seat | rest | voice | hand | friend) | some (company | kindness | comfort | rest | care) | room | to \
    be (heard | held | seen | loved) | credit | listening to)`

const partOfYou = phrases`
  (that | the | this | every | each | whichever | whatever | even the ..1 | whole | a) [..2] part of you ..8 (deserve~ \
      | deserved | is owed | has earned | needs | is allowed | may have | is welcome to) [some | a little | a bit of \
      | your | our] ${warmDue}
  part of you ${self} ..8 (is | are) [only | just] (trying | doing its best) to (keep you safe | protect | look after \
      | help | save)
  (gentle | kind | patient | tender | sit | gently) with (the | that | this) [..2] part of you
  (little (girl | boy) | child | younger (self | you) | inner child) [in | inside | within] [you] ..3 (deserve~ | deserved \
      | needed | needs) ..1 ${warmDue}
`

const doubtDenied = phrases`(saying | suggesting | implying | telling you | claiming | think | thinks | say | says \
    | said | implied | thought \
    | suggest~ | believe | believes | hinting)`

const unreal = phrases`((is | are | was | were) not real | (is | are | was | were) [all | just \
    | only] in your (head | mind \
    | imagination) | [you] (are | were) [just] (imagining | faking \
    | exaggerating | inventing | making ((this | it | that) up | a fuss)) | (is | are | was | were) \
    (imaginary | imagined | made up | invented | fake))`

const doubt = phrases`
  (not | nobody | no one | none of us | never) [here] [is] ..1 ${doubtDenied} [that] ..5 ${unreal}
  (you (are | were) not | you have not been | (not | nobody | no one | never) ..3 you (are | were)) ..1 (making (this | it \
      | that | things | any of (this | it)) up | making up (your | these | the) (symptom~ | pain) | inventing (this | it \
      | that) | imagining (this | it | that | things | any of) | faking [it | this] $)
  you did not [just | simply] imagine (the | that | your | those) (pain | symptom~ | fatigue | lump | change~ | flare~)
  (not | never) ..4 (think | believe | saying | suggesting) ..3 in your (head | mind | imagination)
  you did not [just | simply] (imagine | dream | invent | make) (it | this | that | things | any of (it | this)) [up] ($ \
      | and | the | your)
  none of (this | it) (is | was) [all | just | only | ever] in your (head | mind | imagination)
  (nobody | no one | none of us | (does | do) not mean) ..6 [all | just | only] in your (head | mind | imagination)
  you are [heard and | also | fully | completely] believed ($ | here | and (you | we | i | not) | by (me | us | all | this))
  (any | no) less real ($ | and | than | for | because | to)
  (pain | symptoms | fatigue | illness | exhaustion | suffering) ..3 every bit as real
  (does | do) not [mean | make] [that] (your | the | this) ..2 (pain | symptom~ | fatigue | illness | suffering \
      | exhaustion) (is | are) not real
  i [do | absolutely] believe (every (word | bit of it) | all you (say | tell | told | wrote) | all of it ($ | and | so))
  you were right all along ($ | and | it | about your)
`

/** Credit in the slang of the day, and what gives a doubted person back to themselves. */
export const empathyCredit = {
  'credit-given': {
    answers: ['empathy'],
    why: '"That is ALL you", "Somebody has been walking", "You did that": the success is the patient\'s own.',
    phrases: credited,
    except: phrases`
      (medicine~ | tablet~ | pill~ | treatment | dose | cream | inhaler | antibiotic~ | <medicine> | steroids | therapy \
          | surgery) ..4 paying off
      (physio | pt | rehab | therapist) ..3 paying off
      (hear | heard | hearing) ..5 paying off
      paying off (the | your | a | an | his | her | loan~ | debt~ | bill~)
      (smashed | crushed) (it | the) (up | with | into | on | between | before)
      you made (it | that | this) happen (to | again by)
      (somebody | someone) (has been | is) walking (him | her | the | you | with a | on it)
      (last | next | first) time ..3 you did (that | this | it)
    `,
    unless: ['condition', 'question', 'negation']
  },
  'doubt-taken-back': {
    answers: ['empathy'],
    why: '"Nobody is saying this is in your head", "You are believed": a doubt the patient has met is taken away.',
    phrases: doubt,
    except: phrases`
      making up (for | the | your (prescription | bed | dose | order))
      (ringing | noise | pressure | clip | pain | sound | bubble~ | fluid) ..3 in your head
      (not | no) [..4] the pain is in your head
      you are believed to
    `,
    unless: ['condition', 'question']
  },
  'part-of-you': {
    answers: ['empathy'],
    why: '"That part of you deserves company": a wounded side of the patient is met with kindness.',
    phrases: partOfYou,
    except: phrases`
      part of you ..8 (to be (kept | washed | dry | covered | scanned | x rayed | shaved) | care of the skin)
    `,
    unless: ['condition', 'question']
  }
} as const satisfies ActGroups
