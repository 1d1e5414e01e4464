import {phrases} from '../phrases.ts'
import {type ActGroups, present} from './act.ts'

/** Ends of a limb. */
const tip = phrases`(finger~ | fingertip~ | toe~ | thumb | hand | foot | (big | little | second | third | fourth | fifth) toe)`
const bloodless = phrases`(blue | purple | bluish | dusky | gray | white | mottled | black | cold and (numb | pale | white | blue) \
    | numb and (cold | pale | white | blue))`
const gone = phrases`(is | are | has | have | look | looks | go | goes | went | gone | going | turned | turning | turn | been)`
const wrapped = phrases`(cast | plaster | bandage | splint | dressing | wrap | wrapping | tourniquet | backslab | strapping)`

/** Lenses in an eye, and how an eye looks and feels that they have infected. */
const lens = phrases`(contact lens~ | contacts | lens in | lenses in | your lenses | his lenses | her lenses)`
const redEye = phrases`(eye ..3 (red | bloodshot | angry) | (red | bloodshot | angry) ..2 eye)`
const worse = phrases`(painful | pain | hurts | hurting | sore to | blurr~ | blurry | white (spot | patch | dot) | light (hurts \
    | is | sensitive) | sensitive to light | cannot (open | see | bear) | pus | vision | sight)`

/** A limb or an eye that can be lost, in lay words. */
export const limbAcuity = {
  'limb-or-eye-told': {
    answers: ['highAcuity'],
    why: 'Fingers or toes without blood below a cast, a black toe, an eye that a lens has infected: lost within days.',
    phrases: phrases`
      ${tip} ${gone} [now | all | also | both | still | very | quite] [gone | turned | going | turning] [all | quite | both] \
          ${bloodless} ..6 (in | under | below | beyond | inside | beneath | past | beside | since | with) (the | your | his \
          | her | this | that) ..2 ${wrapped}
      (blue | purple | dusky | mottled) ${tip} ..3 (in | under | below | beyond | inside | beneath | past) (the | your | his \
          | her | this | that) ..2 ${wrapped}
      ${wrapped} ..6 and (the | your | his | her) ${tip} ${gone} [now | all | both | gone | turned] ${bloodless}
      black (tip | patch | area) (on | of | at) ..3 (toe~ | foot | heel | finger | fingertip)
      (toe | heel | fingertip) ${gone} [now | gone | turned | going | turning | completely | all | quite] black ($ | and | at the \
          | since | with | overnight | on the (tip | end) | today)
      ${lens} ..8 ${redEye} ..6 ${worse}
      ${redEye} ..6 ${worse} ..8 ${lens}
      ${redEye} ..8 ${lens} ..8 ${worse}
      (painful | sore) red eye ..8 ${lens}
    `,
    except: phrases`
      (bruis~ | nail~ | ink | dye | paint | polish | henna | boot~ | shoe~ | sock~ | marker | dropped | stubbed | raynaud~ | cold weather | swim~) ..8 (${bloodless} | black)
      (${bloodless} | black) ..8 (bruis~ | nail~ | ink | dye | paint | polish | henna | boot~ | sock~ | marker | raynaud~)
      (no | not | never | without | nor) ..3 (${bloodless} | black | red)
      (years | months | weeks) ago
      last (year | month | summer | winter | spring)
      (healed | settled | cleared | back to pink | pink again | better now | all better)
      to (avoid | prevent) ..6 ${redEye}
    `,
    unless: present
  }
} as const satisfies ActGroups
