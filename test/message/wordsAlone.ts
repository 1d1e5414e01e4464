import {createVocabulary} from '../../src/message/vocabulary.ts'
import * as words from '../../src/message/words.ts'
import {parse} from '../../src/parse/pipeline.ts'

export const vocabulary = createVocabulary()

/** What the words see in a text, without the trained witness: each sentence, its part, the acts that stand, and what they answer. */
export function readByWords(text: string) {
  const {readings, anatomy, standing, said} = words.readByWords(parse(text), text, vocabulary)
  return {readings, anatomy, standing, evidence: said}
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
