import {witnessed} from '../dist/src/message/witness.js'
import {readCorpora, readSentenceBank} from './corpus.js'
import {instancesOf, instancesOfSentence} from './instances.js'
import {scoreOf, trainRow} from './training.js'

/**
 * @typedef {import('./training.js').Instance} Instance
 * @typedef {import('./corpus.js').LabelledMessage} LabelledMessage
 * @typedef {Instance & {said: readonly boolean[], scores: number[]}} Judged
 * @typedef {{message: LabelledMessage, corpus: string, sentences: Judged[]}} JudgedMessage
 */

export const bits = 17
const cost = 1
/** A sentence of the bank stands alone, without the message around it: it counts half. */
const bankWeight = 0.5
const thresholdSteps = Array.from({length: 45}, (_, step) => Math.round((-1.4 + step * 0.05) * 100) / 100)

/** The training data: authored messages by corpus, and the bank. Other people's texts are never trained on. */
export function readTrainingData() {
  /** @type {JudgedMessage[]} */
  const messages = []
  for (const [corpus, records] of readCorpora()) {
    for (const message of records) {
      messages.push({message, corpus, sentences: instancesOf(message, bits).map((one) => ({...one, scores: []}))})
    }
  }
  const bank = readSentenceBank().flatMap((sentence) => instancesOfSentence(sentence, bits))
  return {messages, bank: bank.map((one) => ({...one, weight: bankWeight}))}
}

/** @param {JudgedMessage} judged @param {number} question */
const isSure = ({message}, question) => !(message.unsure ?? []).includes(witnessed[question])

/** @param {string} corpus */
const isAuthored = (corpus) => corpus.startsWith('authored-')

/**
 * Trains one row per question on the authored corpora but those left out, and on the bank.
 * @param {{messages: JudgedMessage[], bank: Instance[]}} data @param {string} [leftOut]
 */
export function trainRows({messages, bank}, leftOut) {
  return witnessed.map((_, question) => {
    const read = messages.filter((one) => isAuthored(one.corpus) && one.corpus !== leftOut && isSure(one, question))
    return trainRow([...read.flatMap(({sentences}) => sentences), ...bank], question, {bits, cost})
  })
}

/**
 * Scores each message by rows that never saw its author: leave one corpus out, train on the others.
 * @param {{messages: JudgedMessage[], bank: Instance[]}} data
 */
export function crossScore(data) {
  for (const corpus of new Set(data.messages.map((one) => one.corpus))) {
    const rows = trainRows(data, corpus)
    for (const one of data.messages) {
      if (one.corpus !== corpus) continue
      for (const sentence of one.sentences) sentence.scores = rows.map((row) => scoreOf(row, sentence.places))
    }
  }
}

/**
 * @param {readonly JudgedMessage[]} messages @param {number} question
 * @param {(sentence: Judged) => boolean} saysYes
 */
export function f1Of(messages, question, saysYes) {
  let hits = 0
  let predicted = 0
  let real = 0
  for (const one of messages) {
    if (!isSure(one, question)) continue
    const yes = one.sentences.some(saysYes)
    const truth = one.message.labels[witnessed[question]]
    if (yes && truth) hits++
    if (yes) predicted++
    if (truth) real++
  }
  return predicted + real === 0 ? Number.NaN : (2 * hits) / (predicted + real)
}

/**
 * The two thresholds that score best on messages scored by {@link crossScore}: where the witness is alone, and where the
 * words say yes too.
 * @param {readonly JudgedMessage[]} messages @param {number} question
 * @param {{words: boolean}} witnesses whether the words count at all
 */
export function bestThresholds(messages, question, {words} = {words: true}) {
  const authored = messages.filter((one) => isAuthored(one.corpus))
  let best = {alone: 0, supported: 0, f1: -1}
  for (const alone of thresholdSteps) {
    for (const supported of thresholdSteps) {
      if (supported > alone || (!words && supported !== alone)) continue
      const f1 = f1Of(authored, question, ({said, scores}) => scores[question] > (said[question] ? supported : alone))
      if (f1 > best.f1) best = {alone, supported, f1}
    }
  }
  return best
}
