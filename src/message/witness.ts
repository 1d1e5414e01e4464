import type {AnsweredQuestion} from '../../lexicon/acts/act.ts'
import {witnessModel} from '../../lexicon/witness.ts'
import {type ClassHashes, FeatureList, listFeatures, type Setting} from './features.ts'

/** The questions the witness answers, in the order of its weights. */
export const witnessed: readonly AnsweredQuestion[] = [
  'opening',
  'empathy',
  'close',
  'critical',
  'confirmation',
  'highAcuity'
]

/** A trained linear model: one row of weights per question over hashed features. */
export interface WitnessModel {
  /** The table has `2 ** bits` places, each with one weight per question of {@link witnessed}. */
  readonly bits: number
  /** What one step of a weight is worth, per question. */
  readonly scales: readonly number[]
  readonly biases: readonly number[]
  /** A score above this is a yes by itself. */
  readonly alone: readonly number[]
  /** A score above this is a yes where the words say yes too. */
  readonly supported: readonly number[]
  readonly weights: Int8Array
}

/** A telling feature of a sentence, and what it adds to a score: words `from` to `to`, or a name. */
export interface Telling {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly weight: number
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
      const row = place * width
      for (let question = 0; question < width; question++) sums[question]! += weights[row + question]!
    }
    const norm = 1 / Math.sqrt(places.count || 1)
    return sums.map((sum, question) => sum * scales[question]! * norm + biases[question]!)
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
    const telling = new Map<number, Telling>()
    const features = this.#features
    listFeatures(setting, classHashesOf, features)
    for (let index = 0; index < features.count; index++) {
      const place = features.hashes[index]! & this.#mask
      const weight = this.#model.weights[place * witnessed.length + column]! * this.#model.scales[column]!
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
  trained ??= new Witness(decode(witnessModel))
  return trained
}

interface EncodedModel extends Omit<WitnessModel, 'weights'> {
  readonly weights: string
}

/** Weights are stored as base64 of (gap, value) byte pairs: most places hold nothing. */
export function decode({weights, ...model}: EncodedModel): WitnessModel {
  const bytes = Uint8Array.from(atob(weights), (character) => character.charCodeAt(0))
  const table = new Int8Array(2 ** model.bits * witnessed.length)
  let at = 0
  for (let index = 0; index < bytes.length; index += 2) {
    at += bytes[index]!
    table[at] = (bytes[index + 1]! << 24) >> 24
  }
  return {...model, weights: table}
}
