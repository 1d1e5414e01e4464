import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const test = '(<test> | <analyte> | screen | screening | swab | biopsy | culture)'
/** Said of what was looked for, or of a result that everybody knows by this word. */
const except = phrases`
  (negative | positive) for
  # Everybody knows which way these are meant.
  (hiv | pregnancy | hcg | beta hcg | bhcg | covid | home | tb | tuberculosis | syphilis | chlamydia | gonorrhea \
      | hepatitis [b | c] | drug | alcohol | urine pregnancy) ..9 (negative | positive)
  # Who has a test for an illness that all know has that illness.
  (strep | malaria | dengue | flu | influenza | mono | mononucleosis | chickenpox | rsv) ..6 positive
  (negative | positive) (hiv | pregnancy | covid | home) test~
  (a | the | your | any | one | two | this | that | another | each | first | second | next) (negative | positive) \
      (test | result)
  (no | no new | (years | months | weeks | days | decades | dozens) of) (negative | positive) test~
  (negative | positive) (and | so | which | therefore | hence | meaning | never | avoid)
  # Nobody but the allergic reacts to the medicine.
  (test~ | skin | prick | patch) ..2 to (<medicine> | <drug>) ..2 (negative | positive)
  (negative | positive) (to | because)
  (negative | positive) ..6 because of
  # The patient knows what it was to show: it is grieved over, or was cleared up before.
  (sorry | sad | gutted | heartbroken) ..6 (negative | positive)
  (cleared | cured | healed | resolved) ..9 negative
  because (your | the | his | her) ..6 (negative | positive)
  # Taught, or told of the one whose blood it was.
  (a | an) (negative | positive) (<test> | <analyte>) [result] [alone | itself | by itself | on its own] (is \
      | means | does | can | may | could | would | tells | says)
  (source | donor | everyone | everybody) ..6 (negative | positive)
  not ..2 with a (negative | positive)
  (rhesus | rh | blood (group | type)) ..6 (negative | positive)
  false (negative | positive) ..9 (negative | positive)
  # A case that may come.
  (when | whenever | before | until | till) ..9 (negative | positive)
  (negative | positive) test~ or
  # Said of many, and of nobody.
  (person | people | adults | women | men | half | many | most | in (five | ten | twenty | <number>)) ..3 \
      (has | have | get | test | with) ..2 (negative | positive)
  # Says what was looked for.
  (test~ | screen~ | swab~ | culture~) for ..4 (is | are | was | were | came back) ..1 (negative | positive)
`

/** What the word is said of stands in its own clause; brackets may stand between. */
const written = /^(?:[^,;:()]|\([^)]*\))*$/

/** Words about results that patients read the other way round (docs/sources.md#risk-words). */
export const resultWords: MarkGroups = {
  negative: {
    why: 'A patient may read "negative" as bad.',
    phrases: phrases`
      ${test} ..5 (is | was | were | are | came back | come back | remains) [all | also | both | again] negative
      negative ${test}
    `,
    except,
    written,
    unless: ['condition', 'question', 'education', 'quotation']
  },
  positive: {
    why: 'A patient may read "positive" as good.',
    phrases: phrases`
      ${test} ..5 (is | was | were | are | came back | come back) [all | also | both | again | weakly] positive
      positive ${test}
    `,
    except,
    written,
    unless: ['condition', 'question', 'education', 'quotation']
  },
  unremarkable: {
    why: 'A patient may read "unremarkable" as worthless.',
    phrases: phrases`
      (unremarkable | nonspecific findings | grossly normal)
    `,
    except: phrases`
      # Said of a life.
      (be | being | stay | remain | gloriously | blissfully | happily | wonderfully) ..1 unremarkable
      (called | described as | word) unremarkable
      unremarkable (life | year | day | week | patient | person | man | woman | human~)
    `,
    instead: 'normal',
    unless: ['question', 'quotation']
  },
  limits: {
    why: 'Says normal in a way that sounds like a limit that is near.',
    phrases: phrases`
      within normal limits
    `,
    instead: 'normal',
    unless: ['quotation']
  }
}
