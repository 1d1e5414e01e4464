import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'

const downright = phrases`(absolute | total | utter | complete | proper | right | actual | literal | certified | downright)`

const band = phrases`(pair | two | lot | bunch | team | duo | couple | family | crew | trio | lads | girls | humans | people | gang | mob)`

const fine = phrases`(brilliant | brave | lovely | wonderful | marvelous | amazing | clever | glorious | magnificent | gorgeous | precious \
    | excellent | splendid | good | dear | sweet | delightful | remarkable | mighty | courageous | hardy | fabulous | fantastic)`

const heroes = phrases`(legend~ | star~ | superstar~ | trooper~ | trouper~ | angel~ | hero | heroes | gem~ | treasure~ | marvel~ \
    | champ~ | champion~ | wonder~ | beauty | beauties | diamond~ | ripper~ | goddess | queen~ | king~ | icon~ | genius | geniuses \
    | warrior~ | soldier~)`

const best = phrases`(best | nicest | politest | kindest | funniest | loveliest | sweetest | clearest | tidiest | neatest | finest | most ..1)`

/** Fondness in the address, and in the last line: what one calls people one likes, and what one says of them as they go. */
export const warmthFond = {
  'fond-address': {
    answers: ['opening', 'close'],
    why: '"You brilliant pair", "You two troopers", "you absolute legend": praise as an address.',
    phrases: phrases`
      you [two | three | both] [${downright}] ${fine} [and] [${fine}] [old | little | young] ${band} ($ | who | that | i | look)
      ^ you (legends | stars | superstars | troopers | troupers | angels | champions | champs | heroes | gems | marvels) $
      you (two | three | both | pair of | lot of | bunch of) [${downright} | ${fine}] ${heroes}
      you ${downright} ${heroes}
      (^ | bestie | girl | queen | mate | omg | wow) ..2 (the | what a | that | this | some) [absolute | real] glow up
      you (write | send | ask | tell | keep) the ${best} [little | and ..1] (message~ | letter~ | panic | email~ | question~ | note~ \
          | apology | apologies | stories | story | complaint~ | rant~ | worry | diary | diaries | text~ | list~)
    `,
    except: phrases`
      glow up (serum | cream | product~)
    `,
    unless: ['condition', 'question', 'negation']
  },
  tribute: {
    answers: ['opening', 'empathy', 'close'],
    why: '"He is lucky in his mum", "She could not have a better sister": praise of the one who looks after another.',
    phrases: phrases`
      (he | she | they | <capital> | your <kin> | the (boys | girls | kids | twins | baby | lad | dog)) (is | are | was | were) \
          [both | all] [<intensifier> | damn | really] (lucky | blessed | fortunate) (in (his | her | their) <kin> | to (have | call) \
          (you | a <kin> like you | such a ..1 <kin>))
      (lucky | fortunate) (boy | girl | lad | lass | kid | kids | man | woman | dog | baby | fellow) to have (you | such a <kin> | that <kin>)
      (could | can) not (have | wish for | ask for) (a better | a kinder | a finer) (<kin> | carer | nurse | friend | advocate) \
          ($ | than you)
    `,
    except: phrases`
      lucky to have (such a | a) <kin> (who | that) (can | will | could) (drive | donate)
    `,
    unless: ['condition', 'question', 'negation']
  },
  'until-then': {
    answers: ['close'],
    why: '"Until spring, then", "Till the Proms, then": a farewell that names the next meeting.',
    phrases: phrases`
      ^ [so | and | right | ok | well] (until | till | til) (spring | summer | autumn | fall | winter | <holiday> | <month> | the \
          <capital> [<capital>] | your (<occasion> | next ..1) | the (<occasion> | <holiday> | new year | next (one | time | round)) \
          | next (week | month | year | season | term | time)) then $
    `
  },
  'regards-in-hindi': {
    answers: ['close'],
    why: '"Aunty ko namaste": regards to the family as they are sent in India and in Pakistan.',
    phrases: phrases`
      (ko | ji ko | jee ko) [meri | mera | hamari | hamara | humari | bahut | bahut bahut] (namaste | namaskar | pranam | pranaam \
          | salaam | salam | pyaar | pyar | aadab | adaab | sat sri akal | charan sparsh)
      (my | our | convey | give | say) (namaste | namaskar | pranam | pranaam | salaam | salam~ | adaab) to (<kin> | your | all \
          | everyone | everybody | uncle | aunty | auntie | mummy | papa | him | her | them)
    `
  },
  'jocular-bidding': {
    answers: ['close'],
    why: '"Best foot forward!", "Wear something you can wheeze in", "Look after the carer too": biddings that joke or mean well.',
    phrases: phrases`
      ^ [so | and | right | now] [put] [your] best (foot | paw) (forward | foremost) $
      (wear | bring | pack) something you can (wheeze | cry | nap | snooze | dance | laugh | snore | grumble | moan | sulk | giggle \
          | boast | gloat) (in | on | into | about)
      (look after | mind | be (kind | good | gentle | nice) to | take care of | spare a thought for) (the | your) (carer~ | caregiver~ \
          | nurse in you) [too | as well | also]
      (look after | mind | be (kind | good) to | take care of) (whoever | the (one | person | woman | man)) [who | that] \
          (looks after | takes care of | nurses | cares for | minds) (you | him | her | them | everyone)
    `,
    except: phrases`
      best foot forward (clinic | podiatry | program | class | study)
      (to | can | will | who | we | they | also | must | should) (look after | take care of) (the | your) (carer~ | caregiver~)
    `,
    unless: ['question', 'negation']
  },
  'wish-run-together': {
    answers: ['close'],
    why: '"All the bestDr. Rao": a wish to which the signature sticks.',
    phrases: phrases`
      (all the (bestdr | bestdoctor | bestregards | bestthanks | bestwith) | take (caredr | careregards | carethanks) | best \
          (wishesdr | wishesregards) | good (luckdr | healthdr) | get well soondr | (best | all the best) regardsdr)
    `
  }
} as const satisfies ActGroups
