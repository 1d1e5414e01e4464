import {phrases} from '../phrases.ts'
import type {MarkGroups} from './mark.ts'

const count = '(<number> | a | one | two | three | four | five | six | seven | eight | ten | a few | a couple of)'

/** The writer says sorry for what the practice did or left undone: no small talk goes before it. */
export const apology: MarkGroups = {
  said: {
    why: 'Good wishes before an apology sound like an excuse.',
    phrases: phrases`
      (i | we) (apologize | owe you) ..3 (for | an apology | apologies | that)
      (my | our | sincere | many) apologies
      (please accept | accept) ..3 apolog~
      sorry ..2 (for | about | that) ..4 (delay | wait | mix-up | confusion | mistake | error | late | slow | inconvenience \
          | trouble | hold | missed | forgot | forgotten | lost | took | taken)
    `,
    unless: ['negation', 'condition', 'question']
  }
}

/** A wound, or what an operation left, that the patient looks after. */
export const wound: MarkGroups = {
  tended: {
    why: 'Who is hurt or operated has more on their mind than a full day.',
    phrases: phrases`
      (pins | stitches | sutures | staples | cast | splint | drain | drains | catheter | stoma | graft | incision | fracture | broken \
          | wound | bleeding | blood)
    `,
    except: phrases`
      blood (test~ | pressure | draw | work | sugar | count | bank | donor | type | thinner~ | glucose | drive | form)
      (pins | cast) (and needles | of)
      broken (link | down | phone | printer | lift | elevator | machine)
    `,
    unless: ['negation', 'condition']
  }
}

/** By when a result is said to come. */
export const resultTime: MarkGroups = {
  span: {
    why: 'A time to ask by must not contradict the one that the draft gives.',
    phrases: phrases`
      (in | within) [about | around | up to] [<number> to] ${count} [business | working] (day | days | week | weeks | month | months)
      by (<day> | <month> <number>)
    `,
    unless: ['history']
  },
  taken: {
    why: 'The same, where it takes so long.',
    phrases: phrases`
      (take~ | needs) [about | around | up to] [<number> to] ${count} [business | working] (day | days | week | weeks | month | months)
    `,
    unless: ['history']
  }
}
