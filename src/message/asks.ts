import {emptyWords, howLong as howLongWords, ofTime as timeWords} from '../../lexicon/questions.ts'
import {latePattern} from '../phrases/letters.ts'
import type {Message, Sentence} from './message.ts'
import {ownSentences} from './places.ts'

/** A question of the patient's, with the beginnings of the words that tell what it is about. */
export interface Ask {
  readonly sentence: Sentence
  readonly topics: ReadonlySet<string>
  /** Whether it asks for how long, of what was said before: "How long does it take?" */
  readonly isOfTime: boolean
}

const howLong = latePattern(howLongWords, 'i')
const ofTime = latePattern(timeWords, 'i')

/** As many letters tell the words of one family apart. */
const stem = 5
const shortestWord = 3
/** With fewer words that tell, a question leans on what was said before it. */
const fewestTopics = 2

/** The patient's questions; one that another asks again in other words counts once. */
export function asksOf(patient: Message): readonly Ask[] {
  const asks = ownSentences(patient)
    .filter(({text}) => /\?["'”’)\s]*$/.test(text))
    .map((sentence) => {
      const topics = topicsOf(sentence.text)
      return {sentence, topics, isOfTime: topics.size === 0 && howLong().test(sentence.text)}
    })
    .filter(({topics, isOfTime}) => topics.size > 0 || isOfTime)
  return asks.filter((ask, index) => !asks.some((other, at) => at !== index && sharesTopic(ask.topics, other.topics)))
}

/** Whether a question tells by itself what it is about. */
export function standsAlone({topics, isOfTime}: Ask): boolean {
  return isOfTime || topics.size >= fewestTopics
}

/** Whether some sentence of a draft is about what is asked. */
export function touchesOn(draft: Message, {topics, isOfTime}: Ask): boolean {
  if (isOfTime) return ofTime().test(draft.text)
  return ownSentences(draft).some(({text}) => sharesTopic(topics, topicsOf(text)))
}

function topicsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => word.length >= shortestWord && !emptyWords.has(word))
  return new Set(telling.map((word) => word.slice(0, stem)))
}

function sharesTopic(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const topic of a) if (b.has(topic)) return true
  return false
}
