import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

const onMind = phrases`(on your mind | weighing on you | weighing on your mind | going through your (mind | head) \
    | running \
    through your (mind | head) | keeping you up | nagging at you | going around in your head)`

/** Talk, of which the reader is to have the last word. */
const left = phrases`(ask [me | us] | know [more about] | talk about | talk through | go over | hear [more] about | raise \
    | bring up | tell me | understand better | say)`

const closingAsk = phrases`
  ^ [so | and | now | but] [what | which | any] [other | more | else] (questions | worries | fears | thoughts | concerns) \
      [are | is | do you have | have you] [still | now] ${onMind}
  ^ [so | and | now | but] what (questions | worries | fears | thoughts) (come | came | are coming \
      | pop up) [up] [to mind] \
      [for you]
  ^ [so | and | now | but] (what | anything | something | is there anything | is anything) [else] [is] [still] ${onMind}
  ^ [so | and | now | but] what [else] (would you like | do you (want | wish)) to ${left} [with (me | us)] ($ | about \
      (this | it | that | all this | your (results | diagnosis | plan | options)) | before | first | right now | now \
      | today | at (our | the) next)
  ^ [so | and | now | but] what (can | may | could | should) (i | we) (clear up | explain [better | more | again] \
      | clarify \
      | go over again | make clearer) ($ | for you | better | first | more | now)
  ^ [so | and | now | but] what (have i not | have not i | did i not | did not i | have we not) (answered | covered \
      | explained | said | answer | cover | explain | thought of)
  ^ [so | and | now | but] how (does | is) (that | this | it | all (this | that | of this | of that)) (sit \
      | sitting | land \
      | landing | feel) (with | for | to) you
  ^ [so | and | now | but] what (would | might) help [you] [the] most (right now | now | today | tonight | this week | $)
`

const mine = phrases`my [direct | cell | mobile | own | private | office | personal | home | work | desk] (line | number \
    | cell | extension | pager | phone | mobile | email)`

/** What makes a person want a voice; a form to be faxed does not. */
const troubled = phrases`((if | when | whenever | should | in case) (you [ever] (wake | cannot sleep | can not sleep \
    | are (worried | scared | awake | up at | up in | lonely | unsure | stuck | frightened | struggling | anxious) \
    | get (scared | worried | stuck | lost | anxious | cold feet | the wobbles) | panic | wobble | need (me | us \
    | a (voice \
    | hand | chat | word | listening ear) | to talk) | want (me | to talk | a chat) | have [any | a | more] \
    (question~ | worries | worry | wobble~ | doubts)) | (the | your) (night | nights | worry | worries | fear | panic \
    | nerves) (get~ | come~ | creep~ | is | are | start~ | hit~ | keep~) | (it | things | that) [all] (gets | get \
    | is | feels | are) [too | to be too] (much | dark | heavy | rough | loud | hard) | anything (worries | scares | nags \
    | bothers | feels)))`

const nightLine = phrases`
  ${mine} ..7 ${troubled}
  you [have | still have] [got] ${mine} ..2 ${troubled}
  (happy | glad) to (resend [it | them | this | that] | redo it | switch (it | pharmacies | you) | send (it ..1 \
      | them ..1 | elsewhere | again | somewhere) \
      | try (another | a different) | revisit | rethink | tweak (it | this | things)) ($ | if | any | whenever | elsewhere \
      | again | somewhere | one | should | just)
`

/** What comes home from the lake, the match or the fair. */
const trophies = phrases`(fish | trout | salmon | bass | walleye | marlin | catfish | cod | pike | trophy | medal \
    | ribbon | cup \
    | win | prize | gold | rosette | shell | seashell | souvenir | postcard | story | stories | tan | sunshine \
    | sun | magnet \
    | big one | whopper | pumpkin | blue ribbon)`

const bidding = phrases`
  (have | get | tell | let) (him | her | them | <capital> | (your | the) ..1 <kin> | the (boys | girls | kids \
      | lads)) [to] \
      (bring | catch | win | land | reel) [home | back | in | us | me] (a | an | the | some | that | another \
          | one) ..1 ${trophies}
  (bring | catch | win) (me | us) [back | home] (a | an | the | some | that | one) ..1 ${trophies}
  bring (home | back) (a | an | some | the | that) ..1 (fish | trout | salmon | bass | walleye | marlin | whopper \
      | big one \
      | sunshine | pumpkin | seashell | souvenir)
  (give | hug | kiss | squeeze | pat) (the | your | that | those) ..3 (puppy | pup | dog | cat | kitten | pony | horse \
      | goat~ | hens | parrot | baby | grandbaby) [a | an | some] [big | good | extra] [<greeting-token> | ear rub \
      | tickle \
      | treat | biscuit | carrot] (from | for) (me | us | all of us)
`

/** Endings without a stock word: a question that gives the reader the last word, a number for the night, a merry bidding. */
export const warmthParting = {
  'closing-question': {
    answers: ['close'],
    why: '"What questions are on your mind right now?", "What can I clear up for you?": the reader has the last word.',
    phrases: closingAsk,
    except: phrases`
      to ask (the | your) (surgeon | doctor | pharmacist | specialist)
    `
  },
  'line-for-the-night': {
    answers: ['close'],
    why: '"My direct line is below if you wake up at 3 with questions": reached when it matters to the person.',
    phrases: nightLine,
    except: phrases`
      if you need (us | me) to (send | fax | sign | fill | book | cancel | reschedule | refill | resend | print)
      (happy | glad) to send [it | them] (by | as | in)
    `,
    unless: ['negation']
  },
  'catch-brought-home': {
    answers: ['close'],
    why: '"Have him bring home a fish": a bidding that is only fond.',
    phrases: bidding,
    except: phrases`
      (specimen | sample | urine | stool | collection | sippy | measuring) cup
      gold (card | standard)
    `,
    unless: ['condition', 'question', 'negation']
  }
} as const satisfies ActGroups
