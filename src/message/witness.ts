import type {AnsweredQuestion} from '../../lexicon/acts/act.ts'
import {witnessModel} from '../../lexicon/witness.ts'
import type {Matcher} from '../phrases/matcher.ts'
import {type FeatureSource, forEachFeature, type Setting} from './features.ts'

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
  /** A score above this is a yes. */
  readonly thresholds: readonly number[]
  readonly weights: Int8Array
}

/** A telling feature of a sentence, by what it adds to the score of one question. */
export interface Telling {
  readonly source: FeatureSource
  readonly weight: number
}

/** The second witness: a linear classifier per question, trained on `fixtures/corpus` by `scripts/train-witness.js`. */
export class Witness {
  readonly #model: WitnessModel
  readonly #mask: number

  constructor(model: WitnessModel) {
    this.#model = model
    this.#mask = 2 ** model.bits - 1
  }

  /** How far each question's score lies above its threshold, in the order of {@link witnessed}. */
  judge(setting: Setting, matcher: Matcher): number[] {
    const {weights, scales, biases, thresholds} = this.#model
    const width = witnessed.length
    const sums = new Array<number>(width).fill(0)
    const seen = new Set<number>()
    forEachFeature(
      setting,
      (symbol) => matcher.alphabet.classHashesOf(symbol),
      (hash) => {
        seen.add(hash & this.#mask)
      }
    )
    for (const place of seen) {
      const row = place * width
      for (let question = 0; question < width; question++) sums[question]! += weights[row + question]!
    }
    const norm = 1 / Math.sqrt(seen.size || 1)
    return sums.map((sum, question) => sum * scales[question]! * norm + biases[question]! - thresholds[question]!)
  }

  /** The features that say most for a yes, heaviest first. */
  explain(setting: Setting, matcher: Matcher, question: AnsweredQuestion, most: number): Telling[] {
    const column = witnessed.indexOf(question)
    const telling = new Map<number, Telling>()
    forEachFeature(
      setting,
      (symbol) => matcher.alphabet.classHashesOf(symbol),
      (hash, source) => {
        const place = hash & this.#mask
        const weight = this.#model.weights[place * witnessed.length + column]! * this.#model.scales[column]!
        if (weight > 0 && !telling.has(place)) telling.set(place, {source, weight})
      }
    )
    return [...telling.values()].sort((a, b) => b.weight - a.weight).slice(0, most)
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
