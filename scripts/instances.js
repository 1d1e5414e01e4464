import {FeatureList, listFeatures, settingsOf} from '../dist/src/message/features.js'
import {looksOf} from '../dist/src/message/stacking.js'
import {placesOfEmpathy, saidBy} from '../dist/src/message/verdict.js'
import {createVocabulary} from '../dist/src/message/vocabulary.js'
import {witnessed} from '../dist/src/message/witness.js'
import {readByWords} from '../dist/src/message/words.js'
import {parse} from '../dist/src/parse/pipeline.js'
import {overlaps} from './corpus.js'

/**
 * @typedef {import('./training.js').Instance} Instance
 * @typedef {import('./corpus.js').LabelledMessage} LabelledMessage
 * @typedef {import('./corpus.js').LabelledSentence} LabelledSentence
 * @typedef {Instance & {said: boolean[], words: number, isLogistics: boolean, byEmpathy: boolean[]}} Judgeable
 *   A sentence: what its words say, how many they are, whether it is a line of logistics, and which questions it answers if it is
 *   empathy.
 */

const vocabulary = createVocabulary()
const {alphabet} = vocabulary.matcher
const features = new FeatureList()

/** How many sentences are taken to stand before and after a sentence of the bank, by its slot. */
const surroundings = {open: [0, 6], body: [4, 4], end: [6, 0]}

/** @param {string} text */
function settingsOfText(text) {
  const {readings, anatomy, standing, said} = readByWords(parse(text), text, vocabulary)
  const settings = settingsOf(readings, anatomy, standing)
  const answered = saidBy(settings, said)
  /** @type {Readonly<Record<string, number>>} */
  const places = placesOfEmpathy(settings)
  return settings.map((setting, at) => ({
    setting,
    said: answered[at],
    byEmpathy: witnessed.map((question) => places[question] === at)
  }))
}

/**
 * The places of a sentence in its message, and of what it says alone.
 * @param {import('../dist/src/message/features.js').Setting} setting @param {number} bits
 */
function placesOf(setting, bits) {
  const mask = 2 ** bits - 1
  listFeatures(setting, (symbol) => alphabet.classHashesOf(symbol), features)
  const places = (/** @type {number} */ count) =>
    Int32Array.from(new Set(Array.from(features.hashes.subarray(0, count), (hash) => hash & mask)))
  return {places: places(features.count), own: places(features.own)}
}

/**
 * One instance per sentence of content; a sentence answers a question if it overlaps one of its quotes.
 * @param {LabelledMessage} message @param {number} bits @returns {Judgeable[]}
 */
export function instancesOf({text, quotes}, bits) {
  return settingsOfText(text).map(({setting, said, byEmpathy}) => ({
    said,
    byEmpathy,
    ...looksOf(setting.reading),
    ...placesOf(setting, bits),
    answers: witnessed.map((question) =>
      (quotes[question] ?? []).some((quote) => overlaps(setting.reading.text, quote))
    ),
    weight: 1
  }))
}

/** Questions that a sentence can answer only in one slot. @type {Record<string, string>} */
const slotOf = {opening: 'open', close: 'end'}

/** @param {LabelledSentence} sentence @param {number} bits @returns {Judgeable[]} */
export function instancesOfSentence({slot, text, labels}, bits) {
  const [before, after] = surroundings[slot]
  return settingsOfText(text).map(({setting, said, byEmpathy}) => ({
    byEmpathy,
    ...looksOf(setting.reading),
    said: witnessed.map((question, column) => said[column] && (slotOf[question] ?? slot) === slot),
    ...placesOf({...setting, before: setting.before + before, after: setting.after + after}, bits),
    answers: witnessed.map((question) => labels.includes(question)),
    weight: 1
  }))
}
