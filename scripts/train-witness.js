// Trains the second witness on fixtures/corpus and writes lexicon/witness.bin. Deterministic: the same corpus and lexicon
// give the same bytes. `--check` writes nothing and fails where the file is stale.
import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {constants, deflateRawSync, inflateRawSync} from 'node:zlib'
import {encodeModel, Weights} from '../dist/src/message/weights.js'
import {witnessed} from '../dist/src/message/witness.js'
import {
  authorsTogether,
  bestThresholds,
  bits,
  crossScore,
  fairScores,
  readSamples,
  stack,
  trainOnAll
} from './witness-data.js'

const target = new URL('../lexicon/witness.bin', import.meta.url)

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}})
const samples = readSamples()
await crossScore(samples, authorsTogether)
const network = await stack(samples)
const thresholds = witnessed.map((_, question) => bestThresholds(fairScores(samples, question), question))
const model = encodeModel(modelOf(trainOnAll(samples), thresholds, network))
// The bytes compared are those before compression: what zlib makes of them may differ from one version to the next.
if (!values.check) writeFileSync(target, deflateRawSync(model, {level: 9, strategy: constants.Z_HUFFMAN_ONLY}))
else if (!inflateRawSync(readFileSync(target)).equals(model)) {
  console.error('lexicon/witness.bin is stale: run npm run train')
  process.exitCode = 1
}
for (const [question, {alone, supported, f1}] of thresholds.entries()) {
  console.log(
    `${witnessed[question].padEnd(13)} alone ${alone} supported ${supported} F1 of unread authors ${f1.toFixed(3)}`
  )
}

/**
 * @param {import('./training.js').ShippedRow[]} rows
 * @param {{alone: number, supported: number}[]} thresholds
 * @param {import('../dist/src/message/weights.js').StackModel} stack
 * @returns {import('../dist/src/message/weights.js').WitnessModel}
 */
function modelOf(rows, thresholds, stack) {
  const short = (/** @type {number} */ number) => Number(number.toPrecision(6))
  const table = new Int8Array(2 ** bits * rows.length)
  for (const [question, {weights}] of rows.entries()) {
    for (const [place, weight] of weights.entries()) table[place * rows.length + question] = weight
  }
  return {
    bits,
    scales: rows.map(({scale}) => short(scale)),
    biases: rows.map(({bias}) => short(bias)),
    alone: thresholds.map(({alone}) => alone),
    supported: thresholds.map(({supported}) => supported),
    weights: Weights.of(table, rows.length),
    stack
  }
}
