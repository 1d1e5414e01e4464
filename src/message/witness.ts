import type {AnsweredQuestion} from '../../lexicon/acts/act.ts'
import {type ClassHashes, FeatureList, listFeatures, type Setting} from './features.ts'
import {readLexicon} from './lexicon.ts'
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
  readonly #places = new PlaceSet()

  constructor(model: WitnessModel) {
    this.#model = model
    this.#mask = 2 ** model.bits - 1
  }

  get model(): WitnessModel {
    return this.#model
  }

  /** Each question's score, in the order of {@link witnessed}. */
  judge(setting: Setting, classHashesOf: ClassHashes): number[] {
    const {weights, scales, biases} = this.#model
    const width = witnessed.length
    const sums = new Array<number>(width).fill(0)
    const features = this.#features
    const places = this.#places
    listFeatures(setting, classHashesOf, features)
    places.clear(features.count)
    for (let index = 0; index < features.count; index++) {
      const place = features.hashes[index]! & this.#mask
      if (!places.add(place)) continue
      const row = weights.rowAt(place)
      if (row < 0) continue
      for (let question = 0; question < width; question++) sums[question]! += weights.rows[row + question]!
    }
    const norm = 1 / Math.sqrt(places.count || 1)
    const caution = cautionFor(setting.before + 1 + setting.after)
    return sums.map((sum, question) => sum * scales[question]! * norm + biases[question]! - caution)
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
    const telling = new Map<number, Telling>()
    const features = this.#features
    listFeatures(setting, classHashesOf, features)
    for (let index = 0; index < features.count; index++) {
      const place = features.hashes[index]! & this.#mask
      const row = weights.rowAt(place)
      if (row < 0) continue
      const weight = weights.rows[row + column]! * scales[column]!
      if (weight * sign <= 0 || telling.has(place)) continue
      const from = features.from[index]!
      telling.set(place, {from, to: features.to[index]!, name: from < 0 ? features.names[index]! : '', weight})
    }
    return [...telling.values()].sort((a, b) => (b.weight - a.weight) * sign).slice(0, most)
  }
}

/** Places of the table that a sentence met, so that each counts once; small, so that it stays near. */
class PlaceSet {
  #slots = new Int32Array(512)
  #mask = 511
  count = 0

  /** Forgets all places, and makes room for so many. */
  clear(most: number): void {
    this.count = 0
    if (most * 2 > this.#slots.length) {
      this.#mask = 2 ** Math.ceil(Math.log2(most * 2)) - 1
      this.#slots = new Int32Array(this.#mask + 1)
    } else this.#slots.fill(0)
  }

  /** Whether a place is new. */
  add(place: number): boolean {
    const slots = this.#slots
    let slot = Math.imul(place, 0x9e3779b1) >>> 7
    for (slot &= this.#mask; slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
      if (slots[slot] === place + 1) return false
    }
    slots[slot] = place + 1
    this.count++
    return true
  }
}

let trained: Witness | undefined

/** The witness with the weights that ship. */
export function trainedWitness(): Witness {
  trained ??= new Witness(readLexicon().witness)
  return trained
}
