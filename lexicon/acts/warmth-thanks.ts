import {phrases} from '../phrases.ts'
import type {ActGroups} from './act.ts'
import {businessThanked} from './clinicBusiness.ts'

/** Thanks and gratitude, which open and close messages alike. */
export const warmthThanks = {
  thanks: {
    answers: ['opening', 'close'],
    why: 'Founding text: "Thanks for your question", "Thanks for the update", "Thanks for keeping in touch".',
    phrases: phrases`
      (thank you | thank u | thanks | thanx | thanq | thnks | thankyou | thx | tnx | tks | ty | ta | tq) ..5 \
          (for | 4 | that)
      (cheers | kudos | bless you | god bless you | props | hats off | salamat | shukriya | gracias) ..3 (for \
          | sa | po)
      (thank you | thanks) [so much | very much] (using | choosing | trusting | asking | writing | contacting \
          | visiting)
      (thank you | thanks) ..3 to (you | <kin> | <capital> | all)
      (many | huge | big | warm | heartfelt | special | sincere | a thousand | a million | endless) thanks (for | to)
      (thank you | thanks) (so much | very much | a lot | heaps | loads | a million | a bunch | a ton | ever so much) \
          for
      (say | extend | express | offer | send) ..3 (thanks | thank you | gratitude)
      (want~ | wanted | like | love | have been meaning) to (thank you | say thanks | say thank you | thank <capital>)
      (do | must | let me | please | and | we | i | also) [please | just | first | begin by] thank (you | your | ur)
      thanking you for
      (thank | thanks) (god | goodness | heavens | heaven) ..4 (you | u | your | ur)
      (much | really | very much | so much | greatly | sincerely | truly) appreciated
      appreciate (you | your | ur | u | how | it | hearing | the trust | the (update | heads up | info | photo \
          | note) \
          | the (message | detail~ | time | reminder | question | effort | care) | that (you | u) | all)
      (grateful | thankful | obliged | indebted) ..3 (you | your | u | ur | to)
    `,
    except: phrases`
      (would | be) (obliged | grateful) if
      ^ <sign-off> <signing-role> (for | of) (dr | doctor | <capital>)
      (thank you | thanks) [so much | very much] [in advance] for your (understanding | cooperation | attention)
      (thank you | thanks) for your (compliance | prompt attention | prompt reply | immediate attention)
      (thank you | thanks) for (not | your) ..1 (payment | purchase | order | submission | registration | smoking \
          | parking)
      (thank you | thanks) for not (smoking | parking | bringing | replying | using | wearing | calling | eating \
          | driving | vaping | sharing | sending | texting | recording | posting | canceling | cancelling \
          | attending | leaving | contacting | phoning)
      (thank you | thanks) in advance
      (no | thanks but no) thanks
      (i | we) (no longer | never) appreciate
      thank you (is owed | letter~ | note~ | card~ | cards)
      (would | will) (appreciate | be grateful) (it if | if | a | any | receiving)
      (would | will) appreciate your (reply | response | confirmation | payment | understanding)
      (some | most) of them say (thank you | thanks)
      say thanks and do not
      say thank you for the
      ${businessThanked}
      appreciate that you (have | had | get | feel | are getting) ..2 <symptom>
    `
  },
  'thanks-for-trust': {
    answers: ['opening', 'close'],
    why: 'Thanks for choosing us and letting us care. Source: GUIDE, "thank you for trusting us".',
    phrases: phrases`
      (trusting | choosing | chose | chosen | picking | picked) (me | us | our | my) \
          [with | for | as | as your | to | and]
      (chance | opportunity) ..3 (take care | care | look after | treat | serve | know) ..2 you
      (privilege | honor | pleasure | joy | delight) ..3 (care | caring | look~ after | treat~ | serv~ | work~ with) \
          ..2 you
      (it has been | it was | it is) ..2 (my | our) [real | great | true] (privilege | honor | pleasure | joy)
      (grateful | glad | happy | proud | honored | lucky | blessed) ..4 part of (your | ur | this)
      be (part | a part) of (your | ur) (care | journey | family | life)
      (grateful | glad | happy | proud | honored | lucky) to be your (doctor | nurse | team | care team)
      (thank you | thanks) ..4 (trust | confidence | loyalty | kindness)
      for being (a | such a | our | so | my) ..4 (patient | partner | sport | star | member | inspiration | help \
          | friend)
      glad you (chose | picked | trust) (us | me | our)
    `
  }
} as const satisfies ActGroups
