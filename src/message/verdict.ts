import type {AnsweredQuestion} from '../../lexicon/acts/act.ts'
import {graveActs} from '../../lexicon/adviceActs.ts'
import {isHeading} from './evidence.ts'
import type {ClassHashes, Setting} from './features.ts'
import type {ActMeaning} from './lexicon.ts'
import type {Evidence} from './message.ts'
import {wordsOf} from './reading.ts'
import {isUserAct} from './vocabulary.ts'
import {type Witness, witnessed} from './witness.ts'

export type Answers = Record<AnsweredQuestion, Evidence[]>

/** Which questions the words of each sentence answer, in the order of {@link witnessed}. */
export function saidBy(settings: readonly Setting[], said: Answers): boolean[][] {
  const starts = witnessed.map((question) => new Set(said[question].map(({start}) => start)))
  return settings.map(({reading}) => starts.map((answered) => answered.has(reading.start)))
}

/**
 * Where empathy answers another question too: it opens the message in the first sentence that says something, and closes it in
 * the last (GUIDE). -1 where no sentence does.
 */
export function placesOfEmpathy(settings: readonly Setting[]): {readonly opening: number; readonly close: number} {
  const isTold = ({reading}: Setting) => reading.words.length > 0 && !isHeading(reading)
  return {opening: settings.findIndex(isTold), close: settings.findLastIndex(isTold)}
}

/** The act's name where the witness alone says yes: the wording is like that of sentences that do this. */
export const byWording = 'wording'

/** Where the sentences begin that the words themselves answer with. */
export function toldByWords(found: readonly Evidence[]): Set<number> {
  return new Set(found.flatMap(({act, start}) => (act === byWording ? [] : [start])))
}

const toldBy = 3
/** The margin of the classifier: at or below it, the trained witness is sure that the answer is no. */
const sureOfNo = -1

/**
 * Where the two witnesses meet. What the words say stands unless the trained witness is sure of the contrary; what they do
 * not say is added where it is sure by itself, and {@link placesOfEmpathy} where nothing else was found. The user's own phrases
 * and acts that are certain always count; and no wording comforts where the words tell grave news. `scores` are the
 * witness's, by setting.
 */
export function weigh(
  text: string,
  said: Answers,
  settings: readonly Setting[],
  scores: readonly (readonly number[])[],
  witness: Witness,
  classHashesOf: ClassHashes,
  acts: ReadonlyMap<string, ActMeaning>
): Answers {
  const {alone, supported} = witness.model
  const isCertain = (act: string) => isUserAct(act) || acts.get(act)?.isCertain === true
  const news = new Set(said.critical.filter(({act}) => graveActs.has(act)).map(({start}) => start))
  const answer = (question: AnsweredQuestion, column: number): Evidence[] => {
    const found: Evidence[] = []
    const byStart = said[question].length === 0 ? undefined : new Map(said[question].map((one) => [one.start, one]))
    for (let index = 0; index < settings.length; index++) {
      const setting = settings[index]!
      if (setting.reading.words.length === 0) continue
      const score = scores[index]![column]!
      const words = byStart?.get(setting.reading.start)
      if (words) {
        if (score > supported[column]! || isCertain(words.act)) found.push(words)
      } else if (question === 'empathy' && news.has(setting.reading.start)) continue
      else if (score > alone[column]!) found.push(byWitness(text, setting, question, witness, classHashesOf))
    }
    return found
  }
  const answers: Answers = {...said}
  for (const [column, question] of witnessed.entries()) answers[question] = answer(question, column)
  const {opening, close} = placesOfEmpathy(settings)
  const empathyAt = (index: number) => answers.empathy.filter(({start}) => start === settings[index]?.reading.start)
  if (answers.opening.length === 0) answers.opening = empathyAt(opening)
  if (answers.close.length === 0) answers.close = empathyAt(close)
  return answers
}

/**
 * Whether at least one of the two witnesses sees an answer somewhere, though the other may deny it. Too little to say that
 * something is there, and enough to keep silent about its absence.
 */
export function leans(
  question: AnsweredQuestion,
  said: Answers,
  scores: readonly (readonly number[])[],
  witness: Witness
): boolean {
  const column = witnessed.indexOf(question)
  // What it takes to deny the words can be more than being sure of no.
  const least = Math.max(witness.model.supported[column]!, sureOfNo)
  return said[question].length > 0 || scores.some((score) => score[column]! > least)
}

function byWitness(
  text: string,
  setting: Setting,
  question: AnsweredQuestion,
  witness: Witness,
  classHashesOf: ClassHashes
): Evidence {
  const {reading} = setting
  const telling = witness.explain(setting, classHashesOf, question, toldBy).find(({from}) => from >= 0)
  const {start, end} = reading
  const found = telling ? wordsOf(reading, telling, text) : {words: reading.text, wordsAt: {start, end}}
  return {start, end, text: reading.text, act: byWording, ...found}
}
