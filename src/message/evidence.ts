import type {ActGroup, AnsweredQuestion} from '../../lexicon/acts/act.ts'
import type {Match} from '../phrases/matcher.ts'
import type {Anatomy} from './anatomy.ts'
import type {Evidence, Question} from './message.ts'
import type {Reading} from './reading.ts'
import {isUserAct} from './vocabulary.ts'

/** How many sentences an opening or a close may take before it must have begun. */
const zone = 2

type Acts = ReadonlyMap<string, ActGroup>

/** Answers the six questions that acts answer. */
export function findEvidence(
  text: string,
  readings: readonly Reading[],
  anatomy: Anatomy,
  standing: readonly (readonly Match[])[],
  acts: Acts
): Record<Exclude<Question, 'placeholder'>, Evidence[]> {
  const evidenceOf = (index: number, act: Match) => toEvidence(text, readings[index]!, act, acts.get(act.name)!.reason)
  const answering = (index: number, question: AnsweredQuestion) =>
    standing[index]!.filter(({name}) => acts.get(name)!.answers.includes(question))
  const collect = (indexes: readonly number[], question: AnsweredQuestion) =>
    indexes.flatMap((index) =>
      answering(index, question)
        .slice(0, 1)
        .map((act) => evidenceOf(index, act))
    )
  const {content} = anatomy
  const hasPreface = (index: number) =>
    readings[index]!.anatomy.has('preface') || readings[index]!.anatomy.has('logistics')
  const warm = (question: 'opening' | 'close') => (index: number) =>
    [...answering(index, question), ...answering(index, 'empathy')].length > 0
  const opening = stretch(content, hasPreface, warm('opening'))
  const close = stretch(content.toReversed(), hasPreface, warm('close'))
  const warmEvidence = (indexes: readonly number[], question: 'opening' | 'close') =>
    indexes.flatMap((index) => {
      const act = answering(index, question)[0] ?? answering(index, 'empathy')[0]
      return act ? [evidenceOf(index, act)] : []
    })
  const own = (question: 'opening' | 'close') =>
    content.flatMap((index) =>
      standing[index]!.filter(({name}) => isUserAct(name) && acts.get(name)!.answers.includes(question)).map((act) =>
        evidenceOf(index, act)
      )
    )
  const nonEmpty = (found: Evidence[], question: 'opening' | 'close') => (found.length > 0 ? found : own(question))
  return {
    opening: nonEmpty(warmEvidence(opening, 'opening'), 'opening'),
    empathy: collect(content, 'empathy'),
    close: nonEmpty(warmEvidence(close.toReversed(), 'close'), 'close'),
    critical: collect(content, 'critical'),
    confirmation: collect(content, 'confirmation'),
    highAcuity: collect(content, 'highAcuity')
  }
}

/** The first sentences that can be warm: two, not counting prefaces, and on for as long as they are. */
function stretch(
  content: readonly number[],
  skips: (index: number) => boolean,
  isWarm: (index: number) => boolean
): number[] {
  const taken: number[] = []
  let counted = 0
  for (const index of content) {
    if (counted >= zone && !isWarm(index)) break
    if (counted >= zone && !taken.some(isWarm)) break
    taken.push(index)
    if (!skips(index)) counted++
  }
  return taken
}

function toEvidence(text: string, reading: Reading, act: Match, reason: string | undefined): Evidence {
  const from = reading.words[act.from]!.start
  const to = reading.words[act.to - 1]!.end
  const words = text.slice(from, to)
  const {start, end} = reading
  return {start, end, text: reading.text, act: act.name, words, ...(reason === undefined ? {} : {reason})}
}
