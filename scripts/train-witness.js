// Trains the second witness on fixtures/corpus and writes lexicon/witness.ts. Deterministic: the same corpus and lexicon
// give the same bytes. `--check` writes nothing and fails where the file is stale.
import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {witnessed} from '../dist/src/message/witness.js'
import {bestThresholds, bits, crossScore, readSamples, trainRows} from './witness-data.js'

const target = new URL('../lexicon/witness.ts', import.meta.url)
const steps = 127

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}})
const samples = readSamples()
await crossScore(samples)
const thresholds = witnessed.map((_, question) => bestThresholds(samples, question))
const written = moduleOf(trainRows(samples), thresholds)
const stands = readFileSync(target, 'utf8')
if (!values.check) writeFileSync(target, written)
else if (stands !== written) {
  console.error('lexicon/witness.ts is stale: run npm run train')
  process.exitCode = 1
}
for (const [question, {alone, supported, f1}] of thresholds.entries()) {
  console.log(
    `${witnessed[question].padEnd(13)} alone ${alone} supported ${supported} F1 of unread authors ${f1.toFixed(3)}`
  )
}

/**
 * @param {import('./training.js').Row[]} rows
 * @param {{alone: number, supported: number}[]} thresholds
 */
function moduleOf(rows, thresholds) {
  const scales = rows.map(({weights}) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / steps)
  const width = rows.length
  const quantised = new Int8Array(2 ** bits * width)
  for (const [question, {weights}] of rows.entries()) {
    for (const [place, weight] of weights.entries()) {
      quantised[place * width + question] = Math.round(weight / scales[question])
    }
  }
  const list = (/** @type {number[]} */ numbers) =>
    `[${numbers.map((number) => Number(number.toPrecision(6))).join(', ')}]`
  return `/** Weights of the second witness: linear, hashed, by question. Generated from fixtures/corpus by \`npm run train\`. */
export const witnessModel = {
  bits: ${bits},
  scales: ${list(scales)},
  biases: ${list(rows.map(({bias}) => bias))},
  alone: ${list(thresholds.map(({alone}) => alone))},
  supported: ${list(thresholds.map(({supported}) => supported))},
  weights: '${encode(quantised)}'
}
`
}

/** (gap, value) byte pairs, in base64; a gap over 255 is bridged by zeros. @param {Int8Array} weights */
function encode(weights) {
  const bytes = []
  let gap = 0
  for (const weight of weights) {
    if (weight !== 0 || gap === 255) {
      bytes.push(gap, weight & 0xff)
      gap = 0
    }
    gap++
  }
  return Buffer.from(bytes).toString('base64')
}
