import {dissect} from '../../src/message/anatomy.ts'
import {findEvidence} from '../../src/message/evidence.ts'
import {inheritedConditions, standingActs} from '../../src/message/frames.ts'
import {readSentences} from '../../src/message/reading.ts'
import {createVocabulary} from '../../src/message/vocabulary.ts'
import {parse} from '../../src/parse/pipeline.ts'

export const vocabulary = createVocabulary()

/** What the words see in a text, without the trained witness: each sentence, its part, the acts that stand, and what they answer. */
export function readByWords(text: string) {
  const readings = readSentences(parse(text), text, vocabulary)
  const anatomy = dissect(readings)
  const standing = standingActs(readings, anatomy, inheritedConditions(readings, anatomy), vocabulary.acts)
  return {readings, anatomy, standing, evidence: findEvidence(text, readings, anatomy, standing, vocabulary.acts)}
}

/** What the words alone find in a letter with this sentence. */
export function evidenceOf(sentence: string) {
  return readByWords(`Hi Ana,\n\nThe form is here. ${sentence} Bring the card.`).evidence
}

/** The close that the words alone find where this sentence ends a letter. */
export function closeOf(sentence: string) {
  return readByWords(`Hi Ana,\n\nThe form is here. ${sentence}`).evidence.close
}

/** The opening that the words alone find where this sentence begins a letter. */
export function openingOf(sentence: string) {
  return readByWords(`Hi Ana,\n\n${sentence} The form is here. Bring the card.`).evidence.opening
}
