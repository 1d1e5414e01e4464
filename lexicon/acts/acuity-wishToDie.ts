import {phrases} from '../phrases.ts'
import {type ActGroups, present} from './act.ts'
import {inYouth} from './nothingOfTheSort.ts'

/** Verbs behind "to". */
const ownDeath = phrases`(die | be dead | not be here | not wake up | never wake up | (kill | hang | shoot | drown) \
    yourself | end (your | your own) life | take your own life | end it all)`

const thoughtsOfIt = phrases`(suicidal (thoughts | ideas | ideation | feelings | urges | impulses) | (thoughts | plans \
    | ideas) (of | about) (suicide | killing yourself | ending (your | your own) life | ending it all | taking (your \
    | your own) life | dying by suicide))`

/** What is over, or meant otherwise. */
export const wishToLive = phrases`
  ${thoughtsOfIt} [that you had] (has | have | are | is | were) [now | all | since] (gone | stopped | lifted | passed \
      | behind you | over | less | fewer | quieter | eased | faded)
  (want | wanted | wish | wished | hope | prefer) to die ((peacefully | in peace | with dignity \
      | comfortably) [and] ..1 (at home | in (your | a | the) | here) | with dignity | in (your own (bed \
      | home | house) | a hospice | hospital) | surrounded)
  (wish | wished) to die at home
  be dead (certain | sure | set | against | last | on time | weight)
  kill yourself (laughing | with (work | overtime) | at work | working | over (a | the))
  (thoughts | thinking | thought | ideas) (of | about) suicide (rates | prevention | risk | statistics \
      | hotline~ | as a (theme | topic | subject))
  end it all with (him | her | them | your <kin>)
  (want | wanted) to die (laughing | on (a | that | this) hill | of (shame | embarrassment) | from (shame \
      | embarrassment) | in your sleep | at home)
  ${thoughtsOfIt} ..6 (years | months | decades) ago
`

/** The reader's own wish to die, or plan for it. Source: Duvall 2019 (etiquette-rules §3b). */
export const wishToDie = {
  'wish-to-die': {
    answers: ['highAcuity'],
    why: 'Told in plain words, whatever the rest of the sentence does: "Thank you for telling me of your suicidal thoughts".',
    phrases: phrases`
      you [still | sometimes | often | really | just | now | have] (want | wanted | wish | wished) to ${ownDeath}
      you (are | were | have been) [still | sometimes | often | now] (wanting | wishing | planning | preparing \
          | intending) to ${ownDeath}
      you [still | now] (plan | planned | intend | intended | tried) to (kill yourself | end (your | your own) life \
          | take your own life | end it all)
      you [are | have | had] [been] [still | also | now | recently | often | sometimes] (thinking \
          | thought) (of | about) (suicide | killing yourself | ending (your | your own) life | taking (your \
          | your own) life | ending it all)
      you [also | still | now] (have | had | are having | have had | have been having | were having | get | got) [some \
          | these | those | such | recurring | frequent | dark | daily | active | new] ${thoughtsOfIt}
      (me | us | about | of | with | for) your [own | recent | recurring | frequent | dark] ${thoughtsOfIt}
      you (feel | felt | are feeling | were feeling | have felt | have been feeling) [actively | so | quite | very] \
          suicidal
    `,
    except: phrases`
      ${inYouth}
      (no longer | not | never | rather than | instead of | difference between | past | former | earlier \
          | previous) ..5 (die | suicide | suicidal | life | yourself | dead)
      (ask~ | asked | asking | whether | may | might | can | could | would | make~ | made | cause~ | should \
          | ever) ..5 (die | suicide | suicidal | (end | ending | take | taking) ..2 life | (kill \
          | killing) yourself)
      ${wishToLive}
      (at | when you were | as) (fifteen | sixteen | seventeen | eighteen | nineteen | twenty | <number> | a [young] \
          (teenager | teen | child | student | boy | girl)) ..6 (die | suicide | suicidal | life | yourself)
    `,
    isCertain: true,
    unless: present
  }
} as const satisfies ActGroups
