// Trains the second witness on fixtures/corpus and writes lexicon/witness.ts. Deterministic: the same corpus and lexicon
// give the same bytes. `--check` writes nothing and fails where the file is stale.
import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {steps} from '../dist/src/message/weights.js'
import {witnessed} from '../dist/src/message/witness.js'
import {bestThresholds, bits, crossScore, readSamples, trainOnAll} from './witness-data.js'

const target = new URL('../lexicon/witness.ts', import.meta.url)

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}})
const samples = readSamples()
await crossScore(samples)
const thresholds = witnessed.map((_, question) => bestThresholds(samples, question))
const written = moduleOf(trainOnAll(samples), thresholds)
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
 * @param {import('./training.js').ShippedRow[]} rows
 * @param {{alone: number, supported: number}[]} thresholds
 */
function moduleOf(rows, thresholds) {
  const list = (/** @type {number[]} */ numbers) =>
    `[${numbers.map((number) => Number(number.toPrecision(6))).join(', ')}]`
  return `/** Weights of the second witness: linear, hashed, by question. Generated from fixtures/corpus by \`npm run train\`. */
export const witnessModel = {
  bits: ${bits},
  scales: ${list(rows.map(({scale}) => scale))},
  biases: ${list(rows.map(({bias}) => bias))},
  alone: ${list(thresholds.map(({alone}) => alone))},
  supported: ${list(thresholds.map(({supported}) => supported))},
  weights: '${encode(rows.map(({weights}) => weights))}'
}
`
}

/**
 * In base64, for each place that has a weight a byte for its distance from the one before, and half a byte a row: the number
 * of its step, and 8 for one below 0. A place without weights bridges a distance over 255.
 * @param {readonly Int8Array[]} rows
 */
function encode(rows) {
  const bytes = []
  let gap = 0
  for (let place = 0; place < rows[0].length; place++) {
    const codes = rows.map((weights) => codeOf(weights[place]))
    if (codes.some((code) => code > 0) || gap === 255) {
      bytes.push(gap)
      for (let at = 0; at < codes.length; at += 2) bytes.push(codes[at] | ((codes[at + 1] ?? 0) << 4))
      gap = 0
    }
    gap++
  }
  return Buffer.from(bytes).toString('base64')
}

/** @param {number} weight */
function codeOf(weight) {
  return weight === 0 ? 0 : steps.indexOf(Math.abs(weight)) + 1 + (weight < 0 ? 8 : 0)
}
