// What analysis and the recommended rules cost, as a share of the time retext-english takes to parse the same messages in
// the same process: `npm run cost`. Ratios hold still where times do not. Every part is timed on the same texts, one part
// after the other in each round, in processor time, so that what else the machine does counts for little.
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
import {createVocabulary} from '../dist/src/message/vocabulary.js'
import {trainedWitness} from '../dist/src/message/witness.js'
import {parse} from '../dist/src/parse/pipeline.js'
import {messages} from './material.js'
import {median, round} from './measure.js'

const rounds = 9
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

/** Where the sentences of a tree stand. @param {import('nlcst').Root} tree */
function sentencesOf(tree) {
  return tree.children
    .flatMap((block) => (block.type === 'ParagraphNode' ? block.children : []))
    .flatMap(({type, position}) =>
      type === 'SentenceNode' && position ? [[Number(position.start.offset), Number(position.end.offset)]] : []
    )
}

/**
 * Microseconds of processor time a message, by part, median of all rounds; `creation`, in milliseconds, once a process.
 * @param {readonly string[]} texts
 */
function measure(texts) {
  const before = process.cpuUsage().user
  const vocabulary = createVocabulary()
  const creation = (process.cpuUsage().user - before) / 1000
  const engine = createEngine(rules, settings)
  const active = activate(rules, settings)
  const parser = retext().use(retextEnglish).freeze()
  const witness = trainedWitness()
  const {matcher} = vocabulary
  /** @param {number} symbol */
  const classHashesOf = (symbol) => matcher.alphabet.classHashesOf(symbol)
  /** @type {Map<string, number[]>} */
  const costs = new Map()
  /**
   * What the work gives is dropped, as a linter drops it: results that pile up would make every part pay for the heap.
   * @param {string} part @param {(text: string, index: number) => unknown} work
   */
  const time = (part, work) => {
    const start = process.cpuUsage().user
    for (const [index, text] of texts.entries()) work(text, index)
    costs.set(part, [...(costs.get(part) ?? []), (process.cpuUsage().user - start) / texts.length])
  }
  const trees = texts.map((text) => parse(text))
  const words = texts.map((text, index) =>
    sentencesOf(trees[index]).map(([start, end]) => matcher.read(text, start, end))
  )
  const readings = texts.map((text, index) => readSentences(trees[index], text, vocabulary))
  /** @param {string} text @param {number} index */
  const settle = (text, index) => {
    const anatomy = dissect(readings[index])
    const standing = standingActs(
      readings[index],
      anatomy,
      inheritedConditions(readings[index], anatomy),
      vocabulary.acts
    )
    findEvidence(text, readings[index], anatomy, standing, vocabulary.acts)
    return settingsOf(readings[index], anatomy.content, standing)
  }
  const placed = texts.map(settle)
  for (let count = 0; count < rounds; count++) {
    time('parse', (text) => parser.parse(text))
    time('parse and repair', (text) => parse(text))
    time('words', (text, index) => {
      for (const [start, end] of sentencesOf(trees[index])) matcher.read(text, start, end)
    })
    time('match', (_, index) => {
      for (const sentence of words[index]) matcher.match(sentence)
    })
    time('anatomy, frames, evidence', settle)
    time('witness', (_, index) => {
      for (const setting of placed[index]) witness.judge(setting, classHashesOf)
    })
    time('placeholders', (text) => findPlaceholders(text, []))
    time('analysis', (text, index) => analyse(trees[index], text, vocabulary))
    // Marks are found when a rule first asks for them, so that judging needs a message nobody has asked.
    time('analysis and rules', (text, index) => judge(analyse(trees[index], text, vocabulary), active))
    time('whole', (text) => engine.lint({text, filePath: '<text>'}))
  }
  return {creation, cost: (/** @type {string} */ part) => median(costs.get(part) ?? [])}
}

/** What linting costs beside parsing, warm, in this process: microseconds a message, and `share`, times parse. */
export function costOfRules(texts = messages) {
  const {cost, creation} = measure(texts)
  const parse = cost('parse')
  const whole = cost('whole')
  return {
    messages: texts.length,
    parse: round(parse, 1),
    whole: round(whole, 1),
    share: round((whole - parse) / parse),
    creation: round(creation, 0)
  }
}

function printShares() {
  const {cost, creation} = measure(messages)
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
  console.log(`${messages.length} messages, median of ${rounds} rounds, microseconds of processor time a message`)
  console.log(`${'parse (retext-english)'.padEnd(30)}${bare.toFixed(1).padStart(8)}`)
  for (const [part, value] of shares) {
    console.log(`${part.padEnd(30)}${value.toFixed(1).padStart(8)}${(value / bare).toFixed(2).padStart(7)} × parse`)
  }
  console.log(`compiling the lexicon, at build time: ${creation.toFixed(0)} ms`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printShares()
