import type {AnsweredQuestion} from '../../lexicon/acts/act.ts'
import {type ClassHashes, FeatureList, listFeatures, type Setting} from './features.ts'
import {readLexicon} from './lexicon.ts'
import {looksOf, Stack} from './stacking.ts'
import type {WitnessModel} from './weights.ts'

/** The questions the witness answers, in the order of its weights. */
export const witnessed: readonly AnsweredQuestion[] = [
  'opening',
  'empathy',
  'close',
  'critical',
  'confirmation',
  'highAcuity'
]

/** A telling feature of a sentence, and what it adds to a score: words `from` to `to`, or a name. */
export interface Telling {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly weight: number
}

/** What the witness makes of the sentences of content of a message: scores by sentence, question by question as {@link witnessed}. */
export interface Hearing {
  /** By each sentence's own features. */
  readonly firsts: readonly (readonly number[])[]
  /** When the other sentences were heard too: these decide. */
  readonly scores: readonly (readonly number[])[]
}

/** How much surer a sentence must be where the message has `e` times as many of them, and a length that asks nothing more. */
const lengthPrice = 0.1
const usualLength = 5

/**
 * What a score loses in a message of so many sentences of content: the more there are, the sooner one of them looks by
 * chance like what it is not.
 */
export function cautionFor(sentences: number): number {
  return lengthPrice * Math.log(sentences / usualLength)
}

/** The second witness: a linear classifier per question, trained on `fixtures/corpus` by `npm run train`. */
export class Witness {
  readonly #model: WitnessModel
  readonly #mask: number
  readonly #features = new FeatureList()
  /** Those that are to be told of. */
  readonly #named = new FeatureList(true)
  readonly #places = new PlaceSet()
  readonly #stack: Stack

  constructor(model: WitnessModel) {
    this.#model = model
    this.#stack = new Stack(model.stack, model.scales.length)
    this.#mask = 2 ** model.bits - 1
  }

  get model(): WitnessModel {
    return this.#model
  }

  /** Scores the sentences of content of a message; `said` is which questions the words of each answer. */
  judge(settings: readonly Setting[], said: readonly (readonly boolean[])[], classHashesOf: ClassHashes): Hearing {
    const firsts = settings.map((setting) => this.#judgeAlone(setting, classHashesOf))
    const heard = settings.map((setting, at) => ({
      scores: firsts[at]!.slice(),
      said: said[at]!,
      ...looksOf(setting.reading)
    }))
    this.#stack.rescore(heard)
    return {firsts, scores: heard.map(({scores}) => scores)}
  }

  /** A sentence's first scores: by its own features, before the other sentences are heard. */
  #judgeAlone(setting: Setting, classHashesOf: ClassHashes): number[] {
    const {weights, scales, biases} = this.#model
    const features = this.#features
    const places = this.#places
    listFeatures(setting, classHashesOf, features)
    places.fill(features, this.#mask)
    const sums = weights.sum(places.list, places.count)
    const norm = 1 / Math.sqrt(places.count || 1)
    const caution = cautionFor(setting.before + 1 + setting.after)
    const scores: number[] = []
    for (let question = 0; question < scales.length; question++) {
      scores.push(sums[question]! * scales[question]! * norm + biases[question]! - caution)
    }
    return scores
  }

  /** The features that say most for a yes, heaviest first; or for a no. */
  explain(
    setting: Setting,
    classHashesOf: ClassHashes,
    question: AnsweredQuestion,
    most: number,
    answer: 'yes' | 'no' = 'yes'
  ): Telling[] {
    const sign = answer === 'yes' ? 1 : -1
    const column = witnessed.indexOf(question)
    const {weights, scales} = this.#model
    const heaviest: (Telling & {readonly place: number})[] = []
    const features = this.#named
    listFeatures(setting, classHashesOf, features)
    for (let index = 0; index < features.count; index++) {
      const place = features.hashes[index]! & this.#mask
      const row = weights.rowAt(place)
      if (row < 0) continue
      const weight = weights.weight(row, column) * scales[column]!
      if (weight * sign <= 0) continue
      // Of equal ones the first stands first, so that what was dropped never comes back.
      let rank = heaviest.length
      while (rank > 0 && (weight - heaviest[rank - 1]!.weight) * sign > 0) rank--
      if (rank === most || heaviest.some((one) => one.place === place)) continue
      const from = features.from[index]!
      const name = from < 0 ? features.names[index]! : ''
      heaviest.splice(rank, 0, {from, to: features.to[index]!, name, weight, place})
      if (heaviest.length > most) heaviest.length = most
    }
    return heaviest.map(({from, to, name, weight}) => ({from, to, name, weight}))
  }
}

const smallest = 512
const factor = 0x9e3779b1

/** Places of the table that a sentence met, each once; small, so that it stays near. */
class PlaceSet {
  list = new Int32Array(smallest)
  count = 0
  #slots = new Int32Array(smallest)

  /** Forgets all places, and takes those of the features. */
  fill({hashes, count}: FeatureList, mask: number): void {
    let size = smallest
    while (size < count * 2) size *= 2
    if (size > this.#slots.length) {
      this.#slots = new Int32Array(size)
      this.list = new Int32Array(size)
    } else this.#slots.fill(0, 0, size)
    const {list} = this
    const slots = this.#slots
    let taken = 0
    for (let index = 0; index < count; index++) {
      const place = hashes[index]! & mask
      let slot = (Math.imul(place, factor) >>> 7) & (size - 1)
      while (slots[slot] !== 0 && slots[slot] !== place + 1) slot = (slot + 1) & (size - 1)
      if (slots[slot] !== 0) continue
      slots[slot] = place + 1
      list[taken++] = place
    }
    this.count = taken
  }
}

let trained: Witness | undefined

/** The witness with the weights that ship. */
export function trainedWitness(): Witness {
  trained ??= new Witness(readLexicon().witness)
  return trained
}
