import type {AnsweredQuestion} from '../../lexicon/acts/act.ts'
import type {ClassHashes, Setting} from './features.ts'
import type {ActMeaning} from './lexicon.ts'
import type {Evidence} from './message.ts'
import {wordsOf} from './reading.ts'
import {isUserAct} from './vocabulary.ts'
import {type Witness, witnessed} from './witness.ts'

export type Answers = Record<AnsweredQuestion, Evidence[]>

/** The act's name where the witness alone says yes: the wording is like that of sentences that do this. */
export const byWording = 'wording'
const toldBy = 3

/**
 * Where the two witnesses meet. What the words say stands unless the trained witness is sure of the contrary; what they do
 * not say is added where it is sure by itself. The user's own phrases and measured numbers always count. `scores` are the witness's, by setting.
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
  const isCertain = (act: string) => isUserAct(act) || acts.get(act)?.isMeasured === true
  const answer = (question: AnsweredQuestion, column: number): Evidence[] => {
    const byStart = new Map(said[question].map((one) => [one.start, one]))
    return settings.flatMap((setting, index) => {
      if (setting.reading.words.length === 0) return []
      const score = scores[index]![column]!
      const words = byStart.get(setting.reading.start)
      if (words) return score > supported[column]! || isCertain(words.act) ? [words] : []
      return score > alone[column]! ? [byWitness(text, setting, question, witness, classHashesOf)] : []
    })
  }
  return Object.fromEntries(witnessed.map((question, column) => [question, answer(question, column)])) as Answers
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
