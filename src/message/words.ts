import type {Root} from 'nlcst'
import type {Match} from '../phrases/matcher.ts'
import {type Anatomy, dissect} from './anatomy.ts'
import {findEvidence} from './evidence.ts'
import {type Facts, noFacts} from './facts.ts'
import {inheritedConditions, standingActs, type TakenBack} from './frames.ts'
import {type Reading, readSentences} from './reading.ts'
import type {Answers} from './verdict.ts'
import type {Vocabulary} from './vocabulary.ts'

/** What the words see, before the trained witness is heard. */
export interface ByWords {
  readonly readings: readonly Reading[]
  readonly anatomy: Anatomy
  /** Whether each sentence stands under a condition that an earlier one opened. */
  readonly inherits: readonly boolean[]
  /** The acts of each sentence that hold. */
  readonly standing: readonly (readonly Match[])[]
  /** What they answer. */
  readonly said: Answers
}

/** Reads a text by its words alone; the training and the tests of wordings read so too. Pure, but for what it tells `takenBack`. */
export function readByWords(
  tree: Root,
  text: string,
  vocabulary: Vocabulary,
  facts: Facts = noFacts,
  takenBack?: TakenBack
): ByWords {
  const readings = readSentences(tree, text, vocabulary)
  const anatomy = dissect(readings, facts)
  const inherits = inheritedConditions(readings, anatomy)
  const standing = standingActs(readings, anatomy, inherits, vocabulary.acts, takenBack)
  return {readings, anatomy, inherits, standing, said: findEvidence(text, readings, anatomy, standing, vocabulary.acts)}
}
