import {witnessed} from '../dist/src/message/witness.js'
import {readCorpora, readSentenceBanks} from './corpus.js'
import {instancesOf, instancesOfSentence} from './instances.js'
import {scoreOf, trainRow} from './training.js'

/**
 * @typedef {import('./training.js').Instance} Instance
 * @typedef {Instance & {said: readonly boolean[], scores: number[]}} Judged
 * @typedef {{corpus: string, weight: number, labels: Record<string, boolean>, unsure: readonly string[], sentences: Judged[]}} Sample
 *   A message, or a sentence of a bank as a message of its own, and how much it counts.
 */

export const bits = 17
const cost = 1
/** A sentence of a bank stands alone, without the message around it: it counts half. */
const bankWeight = 0.5
const thresholdSteps = Array.from({length: 45}, (_, step) => Math.round((-1.4 + step * 0.05) * 100) / 100)

/** All samples: the messages of every corpus, and the banks. @returns {Sample[]} */
export function readSamples() {
  const judged = (/** @type {Omit<Judged, 'scores'>} */ instance) => ({...instance, scores: []})
  const messages = [...readCorpora()].flatMap(([corpus, records]) =>
    records.map((message) => ({
      corpus,
      weight: 1,
      labels: message.labels,
      unsure: message.unsure ?? [],
      sentences: instancesOf(message, bits).map(judged)
    }))
  )
  const bank = [...readSentenceBanks()].flatMap(([corpus, records]) =>
    records.map((sentence) => ({
      corpus,
      weight: bankWeight,
      labels: Object.fromEntries(sentence.labels.map((label) => [label, true])),
      unsure: [],
      sentences: instancesOfSentence(sentence, bits).map((one) => judged({...one, weight: bankWeight}))
    }))
  )
  return [...messages, ...bank]
}

/** Other people's texts are measured and never trained on. @param {Sample} sample */
const isOurs = ({corpus}) => corpus !== 'real-dev'

/** @param {Sample} sample @param {number} question */
const isSure = ({unsure}, question) => !unsure.includes(witnessed[question])

/**
 * Trains one row per question on all our samples but those of the corpus left out.
 * @param {readonly Sample[]} samples @param {string} [leftOut]
 */
export function trainRows(samples, leftOut) {
  return witnessed.map((_, question) => {
    const read = samples.filter((one) => isOurs(one) && one.corpus !== leftOut && isSure(one, question))
    return trainRow(
      read.flatMap(({sentences}) => sentences),
      question,
      {bits, cost}
    )
  })
}

/**
 * Scores each sample by rows that never saw its author: leave one corpus out, train on the others.
 * @param {readonly Sample[]} samples
 */
export function crossScore(samples) {
  for (const corpus of new Set(samples.map((one) => one.corpus))) {
    const rows = trainRows(samples, corpus)
    for (const one of samples) {
      if (one.corpus !== corpus) continue
      for (const sentence of one.sentences) sentence.scores = rows.map((row) => scoreOf(row, sentence.places))
    }
  }
}

/**
 * F1 of one question, each sample by its weight.
 * @param {readonly Sample[]} samples @param {number} question
 * @param {(sentence: Judged) => boolean} saysYes
 */
export function f1Of(samples, question, saysYes) {
  let hits = 0
  let predicted = 0
  let real = 0
  for (const one of samples) {
    if (!isSure(one, question)) continue
    const yes = one.sentences.some(saysYes)
    const truth = one.labels[witnessed[question]]
    if (yes && truth) hits += one.weight
    if (yes) predicted += one.weight
    if (truth) real += one.weight
  }
  return predicted + real === 0 ? Number.NaN : (2 * hits) / (predicted + real)
}

/** What a yes too many costs more than a no too many: F1 that is given up for a higher threshold. */
const pricePrecision = 0.003

/**
 * The two thresholds that score best on our samples, scored by {@link crossScore}: where the witness is alone, and where
 * the words say yes too. Of thresholds that score alike the highest: a false yes hides what a draft lacks.
 * @param {readonly Sample[]} samples @param {number} question
 * @param {{words: boolean}} witnesses whether the words count at all
 */
export function bestThresholds(samples, question, {words} = {words: true}) {
  const ours = samples.filter(isOurs)
  const tried = thresholdSteps.flatMap((alone) =>
    thresholdSteps
      .filter((supported) => (words ? supported <= alone : supported === alone))
      .map((supported) => {
        const f1 = f1Of(ours, question, ({said, scores}) => scores[question] > (said[question] ? supported : alone))
        return {alone, supported, f1}
      })
  )
  const most = Math.max(...tried.map(({f1}) => f1))
  const alone = Math.max(...tried.filter(({f1}) => f1 >= most - pricePrecision).map((one) => one.alone))
  return tried.filter((one) => one.alone === alone).reduce((best, one) => (one.f1 > best.f1 ? one : best))
}
