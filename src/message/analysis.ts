import type {Root} from 'nlcst'
import {type Anatomy, dissect} from './anatomy.ts'
import {findEvidence} from './evidence.ts'
import {settingsOf} from './features.ts'
import {standingActs} from './frames.ts'
import type {Message, Part, Sentence, Topic} from './message.ts'
import {findPlaceholders} from './placeholders.ts'
import {type Reading, readSentences} from './reading.ts'
import {findTopic} from './topic.ts'
import {weigh} from './verdict.ts'
import type {Vocabulary} from './vocabulary.ts'
import {trainedWitness, type Witness} from './witness.ts'

/** Understands a draft: its repaired tree in, the message that rules read out. Pure. */
export function analyse(
  tree: Root,
  text: string,
  vocabulary: Vocabulary,
  patient?: Message,
  witness: Witness = trainedWitness()
): Message {
  const readings = readSentences(tree, text, vocabulary)
  const anatomy = dissect(readings)
  const standing = standingActs(readings, anatomy, vocabulary.acts)
  const said = findEvidence(text, readings, anatomy, standing, vocabulary.acts)
  const settings = settingsOf(readings, anatomy.content, standing)
  const {alphabet} = vocabulary.matcher
  const answers = weigh(text, said, settings, witness, (symbol) => alphabet.classHashesOf(symbol))
  const quoted = readings.filter((_, index) => anatomy.parts[index] === 'quoted')
  const evidence = {...answers, placeholder: findPlaceholders(text, quoted)}
  const own = anatomy.content.map((index) => readings[index]!)
  const parts = anatomy.parts.map((part, index): Part => {
    const isEvidence = (question: 'opening' | 'close') =>
      evidence[question].some(({start}) => start === readings[index]!.start)
    if (part !== 'body') return part
    return isEvidence('opening') ? 'opening' : isEvidence('close') ? 'close' : 'body'
  })
  const sentences = readings.map((reading, index): Sentence => {
    const acts = standing[index]!.map(({name, from, to}) => ({
      name,
      start: reading.words[from]!.start,
      end: reading.words[to - 1]!.end
    }))
    const {start, end, paragraph} = reading
    return {start, end, text: reading.text, part: parts[index]!, paragraph, acts}
  })
  let topic: Topic | undefined | null = null
  return {
    text,
    sentences,
    evidence,
    // Only suggestions ask for it, and most drafts that are linted need none.
    get topic() {
      if (topic === null) topic = patient?.topic ?? findTopic(own, text, vocabulary.matcher)
      return topic
    },
    patient,
    insertion: findInsertion(readings, anatomy, text)
  }
}

function findInsertion(readings: readonly Reading[], anatomy: Anatomy, text: string): Message['insertion'] {
  const {content, parts} = anatomy
  const first = content[0]
  const last = content.at(-1)
  const salutation = parts.lastIndexOf('salutation')
  const opening = first !== undefined ? readings[first]!.start : salutation === -1 ? 0 : readings[salutation]!.end
  return {opening, close: last === undefined ? text.trimEnd().length : readings[last]!.end}
}
