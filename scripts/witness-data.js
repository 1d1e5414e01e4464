import {once} from 'node:events'
import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'
import {listInputs, Stack} from '../dist/src/message/stacking.js'
import {cautionFor, witnessed} from '../dist/src/message/witness.js'
import {holdsWholeMessages, isUnreadByWords, readCorpora, readSentenceBanks} from './corpus.js'
import {instancesOf, instancesOfSentence} from './instances.js'
import {bestPair} from './thresholds.js'
import {tableOf, trainRows} from './training.js'

/**
 * @typedef {import('./training.js').Instance} Instance
 * @typedef {import('./instances.js').Judgeable & {firsts: number[], scores: number[]}} Judged
 *   A sentence, and the witness's scores of it: by itself, and beside the other sentences.
 * @typedef {{corpus: string, id: string, weight: number, labels: Record<string, boolean>, unsure: readonly string[], sentences: Judged[]}} Sample
 *   A message, or a sentence of a bank as a message of its own, and how much it counts.
 */

export const bits = 20
/** About 2.3 bytes a place once they are compressed: the file has about 300 KB. */
const options = {bits, cost: 1, places: 134_000}
/** A sentence of a bank stands alone, without the message around it: it counts half. */
const bankWeight = 0.5
/**
 * For thresholds and for the network that scores again, the scores of a message matter little less where a few other authors
 * are left out with its own.
 */
export const authorsTogether = 6
/**
 * The questions that are scored again beside the other sentences. Critical information and emergencies are not: they come with
 * a request for a receipt in most messages of the corpus, and where it is missing they must be found all the same. Nor is
 * empathy, which may stand anywhere and any number of times: to hear the others helps it nowhere.
 */
const stacked = new Set(['opening', 'close', 'confirmation'])
const stackedColumns = witnessed.flatMap((name, column) => (stacked.has(name) ? [column] : []))

/** All samples: the messages of every corpus, and the banks. @returns {Sample[]} */
export function readSamples() {
  const judged = (/** @type {Omit<Judged, 'firsts' | 'scores'>} */ instance) => ({...instance, firsts: [], scores: []})
  const messages = [...readCorpora()].flatMap(([corpus, records]) =>
    records.map((message) => ({
      corpus,
      id: message.id,
      weight: 1,
      labels: message.labels,
      unsure: message.unsure ?? [],
      sentences: instancesOf(message, bits).map(judged)
    }))
  )
  const bank = [...readSentenceBanks()].flatMap(([corpus, records]) =>
    records.map((sentence) => ({
      corpus,
      id: sentence.text,
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
 * The instances that teach one question, as numbers of `sentences`: ours, sure, and not of the corpora left out.
 * @param {readonly Sample[]} samples @param {number} question @param {ReadonlySet<string>} leftOut
 */
function chosenFor(samples, question, leftOut) {
  let index = 0
  const chosen = []
  for (const one of samples) {
    const isRead = isOurs(one) && !leftOut.has(one.corpus) && isSure(one, question)
    for (const _ of one.sentences) {
      if (isRead) chosen.push(index)
      index++
    }
  }
  return Int32Array.from(chosen)
}

/** @param {readonly Sample[]} samples @param {ReadonlySet<string>} leftOut */
const chosenForAll = (samples, leftOut) => witnessed.map((_, question) => chosenFor(samples, question, leftOut))

/** @param {readonly string[]} names @param {number} together */
function groupsOf(names, together) {
  return Array.from({length: Math.ceil(names.length / together)}, (_, group) =>
    names.slice(group * together, (group + 1) * together)
  )
}

/** Trains one row per question on all our samples. @param {readonly Sample[]} samples */
export function trainOnAll(samples) {
  return trainRows(tableOf(samples.flatMap(({sentences}) => sentences)), chosenForAll(samples, new Set()), options)
}

/**
 * Scores each sentence, by itself, by rows that never saw its author: leaves some corpora out, trains on the others, one job after the
 * other, on all cores. Of one corpus at a time the figures are those of leave-one-author-out; of more, a little worse, and
 * sooner there.
 * @param {readonly Sample[]} samples
 * @param {number} together how many corpora are left out at a time
 */
export async function crossScore(samples, together) {
  const sentences = samples.flatMap((one) => one.sentences)
  const corpora = samples.flatMap((one) => one.sentences.map(() => one.corpus))
  const cautions = samples.flatMap(({sentences}) => sentences.map(() => cautionFor(sentences.length)))
  const names = [...new Set(samples.filter(({weight}) => weight === 1).map(({corpus}) => corpus))]
  const jobs = groupsOf(names, together)
  const table = tableOf(sentences)
  await onAllCores('training-thread.js', {table}, jobs, async (leftOut, ask) => {
    const held = new Set(leftOut)
    const scored = Int32Array.from([...corpora.keys()].filter((index) => held.has(corpora[index] ?? '')))
    const scores = await ask({chosen: chosenForAll(samples, held), scored, options})
    for (const [at, index] of scored.entries()) {
      sentences[index].firsts = witnessed.map((_, question) => scores[question][at] - cautions[index])
    }
  })
}

/**
 * Does jobs in as many threads of one script as there are cores, each as soon as a thread is free.
 * @template Job
 * @param {string} script a file beside this one, that answers each message with one
 * @param {object} workerData @param {readonly Job[]} jobs
 * @param {(job: Job, ask: (message: object) => Promise<any>) => Promise<void>} work
 */
async function onAllCores(script, workerData, jobs, work) {
  const waiting = [...jobs]
  const serve = async () => {
    const thread = new Worker(new URL(script, import.meta.url), {workerData})
    const ask = async (/** @type {object} */ message) => {
      thread.postMessage(message)
      const [answer] = await once(thread, 'message')
      return answer
    }
    for (let job = waiting.pop(); job !== undefined; job = waiting.pop()) await work(job, ask)
    await thread.terminate()
  }
  await Promise.all(Array.from({length: availableParallelism()}, serve))
}

/**
 * What the network that scores again learns from: the messages, with the scores that {@link crossScore} gave them.
 * @param {readonly Sample[]} messages @returns {import('./stacking.js').Lessons}
 */
function lessonsOf(messages) {
  const rows = messages.map(({sentences}) =>
    listInputs(sentences.map(({firsts, said, words, isLogistics}) => ({scores: firsts, said, words, isLogistics})))
  )
  const inputs = new Float64Array(rows.reduce((sum, {length}) => sum + length, 0))
  const bitsOf = (/** @type {readonly boolean[]} */ flags) =>
    flags.reduce((bits, flag, question) => bits | (Number(flag) << question), 0)
  let at = 0
  for (const row of rows) {
    inputs.set(row, at)
    at += row.length
  }
  const sentences = messages.flatMap((one) => one.sentences.map(({answers}) => ({answers, sample: one})))
  return {
    inputs,
    questions: witnessed.length,
    answers: Uint8Array.from(sentences, ({answers}) => bitsOf(answers)),
    sure: Uint8Array.from(sentences, ({sample}) => bitsOf(witnessed.map((_, question) => isSure(sample, question))))
  }
}

/**
 * Trains the network that scores sentences again, on the scores that {@link crossScore} gave; and scores each message again by
 * networks that never saw its author, some authors left out at a time.
 * @param {readonly Sample[]} samples
 * @returns {Promise<import('./stacking.js').StackModel>}
 */
export async function stack(samples) {
  const messages = samples.filter(({weight}) => weight === 1)
  const owners = messages.flatMap((one) => one.sentences.map(() => one))
  const groups = groupsOf([...new Set(messages.map(({corpus}) => corpus))], authorsTogether)
  /** @type {string[]} */
  const nobody = []
  const models = new Map()
  const data = {lessons: lessonsOf(messages), columns: stackedColumns}
  await onAllCores('stacking-thread.js', data, [...groups, nobody], async (leftOut, ask) => {
    const isRead = (/** @type {Sample} */ one) => isOurs(one) && !leftOut.includes(one.corpus)
    const chosen = Int32Array.from([...owners.keys()].filter((at) => isRead(owners[at])))
    models.set(leftOut, await ask({chosen}))
  })
  for (const leftOut of groups) {
    const unread = new Stack(models.get(leftOut), witnessed.length)
    for (const {corpus, sentences} of messages) {
      if (!leftOut.includes(corpus)) continue
      for (const sentence of sentences) sentence.scores = sentence.firsts.slice()
      unread.rescore(sentences)
    }
  }
  return models.get(nobody)
}

/**
 * F1 of one question, each sample by its weight.
 * @param {readonly Sample[]} samples @param {number} question
 * @param {(sentence: Judged) => boolean} saysYes
 */
export function f1Of(samples, question, saysYes) {
  const judged = samples
    .filter((one) => isSure(one, question))
    .map(({weight, labels, sentences}) => ({weight, truth: labels[witnessed[question]], yes: sentences.some(saysYes)}))
  return f1(judged, ({yes}) => yes)
}

/**
 * Share of the samples without the label on which the answer is no; `NaN` where all have it.
 * @param {readonly Sample[]} samples @param {number} question
 * @param {(sentence: Judged) => boolean} saysYes
 */
export function specificityOf(samples, question, saysYes) {
  const without = samples.filter((one) => isSure(one, question) && !one.labels[witnessed[question]])
  return without.filter(({sentences}) => !sentences.some(saysYes)).length / without.length
}

/**
 * `NaN` where no sample has the label: whatever is found there is a false alarm, which specificity counts.
 * @template {{truth: boolean, weight: number}} Item @param {readonly Item[]} samples @param {(one: Item) => boolean} isYes
 */
export function f1(samples, isYes) {
  let hits = 0
  let predicted = 0
  let real = 0
  for (const one of samples) {
    const yes = isYes(one)
    if (yes && one.truth) hits += one.weight
    if (yes) predicted += one.weight
    if (one.truth) real += one.weight
  }
  return real === 0 ? Number.NaN : (2 * hits) / (predicted + real)
}

/**
 * What thresholds are set on: the highest first scores of the messages that are new to words and witness alike, scored by
 * {@link crossScore}. On what the writers of the words have read, the words are right more often than they will be; where every
 * word has its look-alike, less often.
 * @param {readonly Sample[]} samples @param {number} question
 * @returns {(import('./thresholds.js').Scored & {corpus: string})[]}
 */
export function fairScores(samples, question) {
  return samples
    .filter((one) => isUnreadByWords(one.corpus) && holdsWholeMessages(one.corpus) && isSure(one, question))
    .map(({corpus, sentences, labels, weight}) => {
      const best = {supported: Number.NEGATIVE_INFINITY, alone: Number.NEGATIVE_INFINITY}
      for (const {said, firsts} of sentences) {
        const kind = said[question] ? 'supported' : 'alone'
        best[kind] = Math.max(best[kind], firsts[question])
      }
      return {corpus, truth: labels[witnessed[question]], weight, ...best}
    })
}

/**
 * F1 on these messages that is given up for less trust in the witness alone, and for more in the words where the witness
 * doubts them: words carry over to texts unlike the training data, such as real replies, better than a witness does. The latter is
 * most for critical information and emergencies, where what the words saw and the witness took back is the worst fault. The
 * former is least there: what is told plainly takes more forms than lists hold, and nobody is served by silence. Words of
 * empathy are trusted more than others: the corpora's authors write a look-alike for each, and real replies do not. Words of a
 * farewell are trusted least: the advice that ends a counsellor's answer is full of them.
 * @param {number} question
 */
function pricesOf(question) {
  const own = new Map([
    ['critical', {alone: 0.004, supported: 0.03}],
    ['highAcuity', {alone: 0.004, supported: 0.02}],
    ['empathy', {alone: 0.008, supported: 0.008}],
    ['close', {alone: 0.008, supported: 0.002}]
  ])
  return own.get(witnessed[question] ?? '') ?? {alone: 0.008, supported: 0.004}
}

/**
 * The two thresholds that score best on these messages: where the witness is alone, and where the words say yes too. What the
 * network takes back later does not make up for lower ones: in real replies more first and last sentences are no personal note. Of
 * thresholds that score alike, the highest for the witness alone, since a false yes hides what a draft lacks, and the lowest beside
 * the words, which can say why ({@link bestPair}).
 * @param {readonly import('./thresholds.js').Scored[]} scored see {@link fairScores} @param {number} question
 * @param {{words: boolean}} witnesses whether the words count at all
 */
export function bestThresholds(scored, question, {words} = {words: true}) {
  return bestPair(scored, pricesOf(question), words)
}
