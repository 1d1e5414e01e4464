import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const test = '(<test> | <analyte> | screen | screening | swab | biopsy | culture)'
/** Said of what was looked for, or of a result that everybody knows by this word. */
const except = phrases`
  (negative | positive) for
  # Everybody knows which way these are meant.
  (hiv | pregnancy | covid | home | tb | tuberculosis | syphilis | chlamydia | gonorrhea | hepatitis [b | c] | drug \
      | alcohol | urine pregnancy) ..7 (negative | positive)
  (negative | positive) (hiv | pregnancy | covid | home) test~
  (a | the | your | any | one | two | this | that | another | each | first | second) (negative | positive) \
      (test | result)
  (negative | positive) (and | so | which)
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
    unless: ['condition', 'question', 'quotation']
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
