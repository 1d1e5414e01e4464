// What analysis and the recommended rules cost beside parsing, as a share of the time retext-english takes to parse the same
// messages in the same process: `npm run cost`; with `--guard`, on fewer messages, it fails where the share is well above the
// recorded one. Every part is timed warm, on the same texts, a stretch of them at a time, one
// part after the other, in processor time; so that what else the machine does counts for little, and as much for one part as
// for another.
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {presets, rules} from '../dist/rules/index.js'
import {activate, createEngine, judge} from '../dist/src/engine.js'
import {analyse} from '../dist/src/message/analysis.js'
import {dissect} from '../dist/src/message/anatomy.js'
import {findEvidence} from '../dist/src/message/evidence.js'
import {settingsOf} from '../dist/src/message/features.js'
import {inheritedConditions, standingActs} from '../dist/src/message/frames.js'
import {findPlaceholders} from '../dist/src/message/placeholders.js'
import {readSentences} from '../dist/src/message/reading.js'
import {saidBy} from '../dist/src/message/verdict.js'
import {createVocabulary} from '../dist/src/message/vocabulary.js'
import {trainedWitness} from '../dist/src/message/witness.js'
import {parse} from '../dist/src/parse/pipeline.js'
import {messages} from './material.js'
import {round} from './measure.js'

const rounds = 9
/** Messages that are timed at a stretch: long enough for the clock and the collector, short enough that neighbours change. */
const stretch = 100
/** Of the rounds of a stretch, the one that counts, quickest first: what else the machine does only ever adds. */
const counting = Math.floor(rounds / 4)
const severities = {off: 0, warn: 1, error: 2}
/** @typedef {import('../dist/src/rule.js').SeverityName} SeverityName */
const recommended = Object.entries(presets['msglint:recommended'].rules).map(([id, setting]) => {
  const [name, options] = /** @type {[SeverityName, Record<string, unknown>]} */ ([setting, {}].flat())
  return [id, [severities[name], options]]
})
const settings = /** @type {import('../dist/src/engine.js').Settings} */ ({
  rules: Object.fromEntries(recommended),
  weights: {},
  phrases: {}
})

/** Microseconds of processor time so far, those of V8's helpers included. */
function processorTime() {
  const {user, system} = process.cpuUsage()
  return user + system
}

/** Each part of linting as a function of a text and its number; all but the last begin with what the one before left. */
function partsOf(/** @type {readonly string[]} */ texts) {
  const vocabulary = createVocabulary()
  const {matcher} = vocabulary
  const engine = createEngine(rules, settings)
  const active = activate(rules, settings)
  const parser = retext().use(retextEnglish).freeze()
  const witness = trainedWitness()
  /** @param {number} symbol */
  const classHashesOf = (symbol) => matcher.alphabet.classHashesOf(symbol)
  const trees = texts.map((text) => parse(text))
  const readings = texts.map((text, index) => readSentences(trees[index], text, vocabulary))
  const words = texts.map((text, index) => readings[index].map(({start, end}) => matcher.read(text, start, end)))
  /** @param {string} text @param {number} index */
  const settle = (text, index) => {
    const anatomy = dissect(readings[index])
    const standing = standingActs(
      readings[index],
      anatomy,
      inheritedConditions(readings[index], anatomy),
      vocabulary.acts
    )
    const evidence = findEvidence(text, readings[index], anatomy, standing, vocabulary.acts)
    const settings = settingsOf(readings[index], anatomy, standing)
    return {settings, said: saidBy(settings, evidence)}
  }
  const placed = texts.map(settle)
  /** @type {Record<string, (text: string, index: number) => unknown>} */
  const parts = {
    parse: (text) => parser.parse(text),
    'parse and repair': (text) => parse(text),
    words: (text, index) => {
      for (const {start, end} of readings[index]) matcher.read(text, start, end)
    },
    match: (_, index) => {
      for (const sentence of words[index]) matcher.match(sentence)
    },
    'anatomy, frames, evidence': settle,
    witness: (_, index) => witness.judge(placed[index].settings, placed[index].said, classHashesOf),
    placeholders: (text) => findPlaceholders(text, []),
    analysis: (text, index) => analyse(trees[index], text, vocabulary),
    // Marks are found when a rule first asks for them, so that judging needs a message nobody has asked.
    'analysis and rules': (text, index) => judge(analyse(trees[index], text, vocabulary), active, false),
    whole: (text) => engine.lint({text, filePath: '<text>'})
  }
  return parts
}

/**
 * Microseconds of processor time a message, by part. What the work gives is dropped, as a linter drops it: results that pile
 * up would make every part pay for the heap.
 * @param {readonly string[]} texts @param {readonly string[]} [only]
 */
function measure(texts, only) {
  const work = Object.entries(partsOf(texts)).filter(([part]) => only?.includes(part) ?? true)
  /** @type {Map<string, number[][]>} */
  const times = new Map(work.map(([part]) => [part, Array.from({length: Math.ceil(texts.length / stretch)}, () => [])]))
  for (let round = -1; round < rounds; round++) {
    for (let from = 0; from < texts.length; from += stretch) {
      for (const [part, run] of work) {
        const to = Math.min(from + stretch, texts.length)
        const start = processorTime()
        for (let index = from; index < to; index++) run(texts[index], index)
        const time = processorTime() - start
        // The first round warms up.
        if (round >= 0) times.get(part)?.[from / stretch].push(time)
      }
    }
  }
  return (/** @type {string} */ part) => {
    const sums = (times.get(part) ?? []).map((ofStretch) => ofStretch.toSorted((a, b) => a - b)[counting])
    return sums.reduce((sum, time) => sum + time, 0) / texts.length
  }
}

/** Every eighth message: enough that no cache of the machine's holds what they need. */
const sample = messages.filter((_, index) => index % 8 === 0)

/** What linting costs beside parsing, warm, in this process: microseconds a message, and `share`, times parse. */
export function costOfRules(texts = sample) {
  const before = processorTime()
  createVocabulary()
  const creation = (processorTime() - before) / 1000
  const cost = measure(texts, ['parse', 'whole'])
  return {
    messages: texts.length,
    parse: round(cost('parse'), 1),
    whole: round(cost('whole'), 1),
    share: round((cost('whole') - cost('parse')) / cost('parse')),
    creation: round(creation, 0)
  }
}

function printShares() {
  const whole = costOfRules()
  const cost = measure(sample)
  const bare = cost('parse')
  const known = ['words', 'match', 'anatomy, frames, evidence', 'witness', 'placeholders']
  /** @type {[string, number][]} */
  const shares = [
    ['repair of sentences', cost('parse and repair') - bare],
    ...known.map((part) => /** @type {[string, number]} */ ([part, cost(part)])),
    ['rest of the analysis', cost('analysis') - known.reduce((sum, part) => sum + cost(part), 0)],
    ['recommended rules', cost('analysis and rules') - cost('analysis')],
    ['result', cost('whole') - cost('parse and repair') - cost('analysis and rules')],
    ['all but parse', cost('whole') - bare]
  ]
  console.log(`${sample.length} messages, quick ones of ${rounds} rounds, microseconds of processor time a message`)
  console.log(`${'parse (retext-english)'.padEnd(30)}${bare.toFixed(1).padStart(8)}`)
  for (const [part, value] of shares) {
    console.log(`${part.padEnd(30)}${value.toFixed(1).padStart(8)}${(value / bare).toFixed(2).padStart(7)} × parse`)
  }
  console.log(
    `in turn with parse alone${whole.whole.toFixed(1).padStart(14)}${whole.share.toFixed(2).padStart(7)} × parse`
  )
  console.log(`compiling the lexicon, at build time: ${whole.creation.toFixed(0)} ms`)
}

/** Of the recorded share, what a share on fewer messages may reach: two runs of the same code lie up to a fifth apart. */
const margin = 1.7

function guard() {
  const {share} = costOfRules(messages.filter((_, index) => index % 64 === 0))
  const {cost} = JSON.parse(readFileSync(new URL('speed.json', import.meta.url), 'utf8'))
  const most = round(cost.share * margin)
  console.log(`analysis and rules: ${share} × parse, of at most ${most} × (recorded ${cost.share} ×)`)
  if (share > most) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--guard')) guard()
  else printShares()
}
