import type {AnsweredQuestion} from '../../lexicon/acts/act.ts'
import type {Match} from '../phrases/matcher.ts'
import type {Anatomy} from './anatomy.ts'
import type {ActMeaning} from './lexicon.ts'
import type {Evidence, Question} from './message.ts'
import {type Reading, wordsOf} from './reading.ts'
import {isUserAct} from './vocabulary.ts'

/** How many prefaces may stand before an opening, and how many lines of logistics after a close. */
const longestPassage = 2
/** How many words may stand before what opens, and after what closes, in its own sentence. */
const latestOpening = 12
const earliestClose = 30
/** How many words a remark may have that stands before an opening or after a close and says nothing of the matter. */
const longestRemark = {preface: 8, logistics: 9, remark: 9}

type Acts = ReadonlyMap<string, ActMeaning>

/** Answers the six questions that acts answer. */
export function findEvidence(
  text: string,
  readings: readonly Reading[],
  anatomy: Anatomy,
  standing: readonly (readonly Match[])[],
  acts: Acts
): Record<Exclude<Question, 'placeholder'>, Evidence[]> {
  const evidenceOf = (index: number, act: Match) => toEvidence(text, readings[index]!, act, acts.get(act.name)!.reason)
  const answers = ({name}: Match, question: AnsweredQuestion) => acts.get(name)!.answers.includes(question)
  // The user's own act before one of the lexicon: the trained witness may deny the latter.
  const first = (index: number, fits: (act: Match) => boolean) =>
    standing[index]!.find((act) => isUserAct(act.name) && fits(act)) ?? standing[index]!.find(fits)
  const collect = (indexes: readonly number[], question: AnsweredQuestion) => {
    const found: Evidence[] = []
    for (const index of indexes) {
      const act = first(index, (one) => answers(one, question))
      if (act) found.push(evidenceOf(index, act))
    }
    return found
  }
  const {content} = anatomy
  const told = content.filter((index) => !anatomy.headings.has(index) && !isHeading(readings[index]!))
  const findAct = (index: number, place: 'opening' | 'close', question: AnsweredQuestion) =>
    first(index, (act) => answers(act, question) && isInPlace(place, act, readings[index]!.words.length))
  const openingAct = (index: number) => findAct(index, 'opening', 'opening') ?? findAct(index, 'opening', 'empathy')
  const closingAct = (index: number) => findAct(index, 'close', 'close')
  const lastWord = (index: number) => closingAct(index) ?? findAct(index, 'close', 'empathy')
  const passesOver = (list: Passage) => (index: number) => passes(readings[index]!, list)
  const evidenceAt = (act: (index: number) => Match | undefined) => (index: number) => evidenceOf(index, act(index)!)
  const opening = stretch(told, passesOver('preface'), openingAct)
  const opened = new Set(opening)
  const toClose = told.filter((index) => !opened.has(index) || index === told.at(-1)).toReversed()
  const warmEnd = stretch(toClose, passesOver('logistics'), closingAct)
  const close = warmEnd.length > 0 ? warmEnd : stretch(toClose, passesOver('remark'), lastWord)
  const own = (question: 'opening' | 'close') =>
    content.flatMap((index) =>
      standing[index]!.filter((act) => isUserAct(act.name) && answers(act, question)).map((act) =>
        evidenceOf(index, act)
      )
    )
  const nonEmpty = (found: Evidence[], question: 'opening' | 'close') => (found.length > 0 ? found : own(question))
  return {
    opening: nonEmpty(opening.map(evidenceAt(openingAct)), 'opening'),
    empathy: collect(content, 'empathy'),
    close: nonEmpty(close.toReversed().map(evidenceAt(lastWord)), 'close'),
    critical: collect(content, 'critical'),
    confirmation: collect(content, 'confirmation'),
    highAcuity: collect(content, 'highAcuity')
  }
}

/** The warm sentences at an end of the message: what passes over is skipped, and the first that is neither ends it. */
function stretch(
  content: readonly number[],
  passesOver: (index: number) => boolean,
  warmAct: (index: number) => Match | undefined
): number[] {
  const taken: number[] = []
  let passed = 0
  for (const index of content) {
    if (warmAct(index)) taken.push(index)
    else if (taken.length > 0 || !passesOver(index) || ++passed > longestPassage) break
  }
  return taken
}

/** A sentence that opens does so early in its words; one that closes, late. */
function isInPlace(question: 'opening' | 'close', act: Match, length: number): boolean {
  return question === 'opening' ? act.from < latestOpening : length - act.to <= earliestClose
}

/** What may stand outside: before an opening, after a close, after a close that is no more than empathy. */
type Passage = 'preface' | 'logistics' | 'remark'

/** A short remark, or what the anatomy allows there. */
function passes(reading: Reading, list: Passage): boolean {
  const {anatomy, words} = reading
  const isRemark = words.length <= longestRemark[list] && !anatomy.has('substance')
  // Words in parentheses behind a wish are an aside: "Best foot forward! (Sorry, one pun a day.)"
  const isAside = list === 'logistics' && words.length <= longestRemark[list] && /^\([^()]+\)$/.test(reading.text)
  return isRemark || isAside || anatomy.has(list) || (list === 'preface' && anatomy.has('salutation'))
}

/** Whether a sentence stands above others and says what they are about. */
export function isHeading({text, startsLine, endsLine}: Reading): boolean {
  return startsLine && endsLine && /^(?:#+\s|\*\*[^*]+\*\*:?$|__[^_]+__:?$|[^.!?]{1,60}:$)/.test(text)
}

function toEvidence(text: string, reading: Reading, act: Match, reason: string | undefined): Evidence {
  const {start, end} = reading
  const found = wordsOf(reading, act, text)
  return {start, end, text: reading.text, act: act.name, ...found, ...(reason === undefined ? {} : {reason})}
}
