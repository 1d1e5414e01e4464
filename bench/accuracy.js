// The accuracy benchmark: how well msglint sees what a reader sees, on every labelled corpus.
//
//   npm run accuracy                          the tables; fails where a figure fell by more than 0.01
//   npm run accuracy -- --errors critical     and every message on which one label is wrong
//   npm run accuracy -- --record              and keep today's figures as those of this release
//   npm run accuracy -- --quick               only what ships, without the training for unread authors
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {createEngine} from '../dist/src/engine.js'
import {questions} from '../dist/src/message/message.js'
import {witnessed} from '../dist/src/message/witness.js'
import {overlaps, readCorpora, readSecondReadings} from '../scripts/corpus.js'
import {
  authorsTogether,
  bestThresholds,
  crossScore,
  f1,
  f1Of,
  fairScores,
  readSamples,
  specificityOf,
  stack
} from '../scripts/witness-data.js'
import {baselineEvidence} from './baseline.js'

/**
 * @typedef {{precision: number | null, recall: number | null, f1: number | null, where: number | null}} Figures
 * @typedef {Record<string, Record<string, Figures>>} Table corpus → question → figures
 * @typedef {Record<string, Record<string, Record<'words' | 'model' | 'both' | 'specificity', number | null>>>} Unread corpus →
 *   question → witness
 * @typedef {Record<string, Record<'readers' | 'author' | 'msglint', number | null>>} Readers by question
 * @typedef {(message: import('../scripts/corpus.js').LabelledMessage) => Record<string, readonly {text: string}[]>} Detector
 */

const recordFile = new URL('accuracy.json', import.meta.url)
const tolerance = 0.01
const {values} = parseArgs({
  options: {
    errors: {type: 'string'},
    record: {type: 'boolean', default: false},
    quick: {type: 'boolean', default: false}
  }
})
if (values.errors !== undefined && !questions.includes(/** @type {any} */ (values.errors))) {
  console.error(`"${values.errors}" is not a label: ${questions.join(', ')}`)
  process.exit(2)
}

const engine = createEngine([], {rules: {}, weights: {}, phrases: {}})
const corpora = readCorpora()
/** @type {Detector} */
const shipped = ({text, patient}) => engine.lint({text, filePath: '<text>', ...(patient ? {patient} : {})}).evidence
const table = measure(shipped)

const {unread, readers} = values.quick ? {} : await measureUnread()
print('msglint as it ships (the authored corpora are read: its witness is trained on them)', table)
const baseline = measure(({text}) => baselineEvidence(text))
print('exact phrases of the founding text', baseline)
const recorded = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : undefined
if (recorded) print('as recorded for the release before', recorded.shipped)
if (unread) printUnread(unread)
if (readers) printReaders(readers)
if (!corpora.has('real-dev')) console.log('real-dev is not here: other people’s texts, scored only where they lie')
if (values.errors) printErrors(values.errors)
if (values.record)
  writeFileSync(recordFile, `${JSON.stringify({shipped: table, baseline, unread, readers}, null, 2)}\n`)
else compare()

/** @param {Detector} detect @returns {Table} */
function measure(detect) {
  return Object.fromEntries(
    [...corpora].map(([name, messages]) => {
      const found = messages.map((message) => ({message, evidence: detect(message)}))
      return [name, Object.fromEntries(questions.map((question) => [question, figuresOf(found, question)]))]
    })
  )
}

/**
 * @param {{message: import('../scripts/corpus.js').LabelledMessage, evidence: ReturnType<Detector>}[]} found
 * @param {string} question
 * @returns {Figures}
 */
function figuresOf(found, question) {
  let hits = 0
  let predicted = 0
  let real = 0
  let located = 0
  for (const {message, evidence} of found) {
    if (message.unsure?.includes(question)) continue
    const spans = evidence[question] ?? []
    const truth = message.labels[question]
    if (spans.length > 0) predicted++
    if (truth) real++
    if (!truth || spans.length === 0) continue
    hits++
    const quotes = message.quotes[question] ?? []
    if (quotes.some((quote) => spans.some(({text}) => overlaps(text, quote)))) located++
  }
  const ratio = (/** @type {number} */ a, /** @type {number} */ b) =>
    b === 0 ? null : Math.round((a / b) * 1000) / 1000
  return {
    precision: ratio(hits, predicted),
    recall: ratio(hits, real),
    f1: real === 0 ? null : ratio(2 * hits, predicted + real),
    where: ratio(located, hits)
  }
}

/** @param {string} title @param {Table} figures */
function print(title, figures) {
  console.log(`\n${title}\n${'corpus'.padEnd(12)} ${questions.map((question) => question.padStart(23)).join('')}`)
  console.log(`${''.padEnd(12)} ${questions.map(() => '    P     R    F1  where').join('')}`)
  for (const [name, row] of Object.entries(figures)) {
    const cells = questions.map((question) => {
      const {precision, recall, f1, where} = row[question]
      return `  ${[precision, recall, f1, where].map(cell).join(' ')}`
    })
    console.log(`${name.padEnd(12)}${cells.join('')}`)
  }
}

/** @param {number | null} value */
function cell(value) {
  return value === null || Number.isNaN(value) ? '  –  ' : value.toFixed(3)
}

/**
 * @param {import('../scripts/witness-data.js').Judged} sentence @param {number} question
 * @param {readonly {supported: number, alone: number}[]} thresholds
 */
function says({said, scores}, question, thresholds) {
  return scores[question] > thresholds[question][said[question] ? 'supported' : 'alone']
}

/**
 * F1 of each author by weights and thresholds that never saw that author: the words, the model, and both; and of both, the
 * share of messages without the label on which they say no. Beside them, how far both agree with readers.
 * @returns {Promise<{unread: Unread, readers: Readers}>}
 */
async function measureUnread() {
  const samples = readSamples()
  // As many at a time as the thresholds were set on: it takes a sixth as long as one, and sees no author either.
  await crossScore(samples, authorsTogether)
  await stack(samples)
  const names = [...corpora.keys()]
  const round = (/** @type {number} */ share) => (Number.isNaN(share) ? null : Math.round(share * 1000) / 1000)
  /** @type {Map<string, Set<string>>} */
  const found = new Map()
  const fair = witnessed.map((_, question) => fairScores(samples, question))
  const unread = Object.fromEntries(
    names.map((corpus) => {
      const own = samples.filter((one) => one.corpus === corpus)
      const others = fair.map((scored) => scored.filter((one) => one.corpus !== corpus))
      const thresholds = others.map((scored, question) => bestThresholds(scored, question))
      const row = witnessed.map((name, question) => {
        const {alone} = bestThresholds(others[question], question, {words: false})
        const bothSay = (/** @type {import('../scripts/witness-data.js').Judged} */ sentence) =>
          says(sentence, question, thresholds) ||
          (sentence.byEmpathy[question] && says(sentence, witnessed.indexOf('empathy'), thresholds))
        for (const {id, sentences} of own) {
          const key = `${corpus} ${id}`
          if (sentences.some(bothSay)) found.set(key, (found.get(key) ?? new Set()).add(name))
        }
        const figures = {
          words: round(f1Of(own, question, ({said}) => said[question])),
          model: round(f1Of(own, question, ({scores}) => scores[question] > alone)),
          both: round(f1Of(own, question, bothSay)),
          specificity: round(specificityOf(own, question, bothSay))
        }
        return [name, figures]
      })
      return [corpus, Object.fromEntries(row)]
    })
  )
  const readers = Object.fromEntries(
    agreement(found).map(([name, {readers, author, msglint}]) => [
      name,
      {readers: round(readers), author: round(author), msglint: round(msglint)}
    ])
  )
  return {unread, readers}
}

/**
 * F1 on the messages that two more have read, where the author is sure: between the two, of the two against the author, and of
 * msglint against the author.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} found the answers of weights that never saw the author, by message
 */
function agreement(found) {
  const readings = readSecondReadings()
  const known = new Set([...corpora].flatMap(([corpus, messages]) => messages.map(({id}) => `${corpus} ${id}`)))
  const stray = readings.find(({corpus, id}) => !known.has(`${corpus} ${id}`))
  if (stray) throw new Error(`readers.ndjson tells of ${stray.corpus} ${stray.id}, which is not there`)
  const [first, second] = ['first', 'second'].map(
    (one) =>
      new Map(readings.flatMap(({reader, corpus, id, labels}) => (reader === one ? [[`${corpus} ${id}`, labels]] : [])))
  )
  return witnessed.map((name) => {
    const read = [...corpora].flatMap(([corpus, messages]) =>
      messages.flatMap(({id, labels, unsure}) => {
        const key = `${corpus} ${id}`
        const [one, other] = [first?.get(key)?.[name], second?.get(key)?.[name]]
        if (one === undefined || other === undefined || unsure?.includes(name)) return []
        return [{weight: 1, truth: labels[name], one, other, msglint: found.get(key)?.has(name) === true}]
      })
    )
    const between = read.map(({weight, one, other}) => ({weight, truth: one, other}))
    const figures = {
      readers: f1(between, ({other}) => other),
      author: (f1(read, ({one}) => one) + f1(read, ({other}) => other)) / 2,
      msglint: f1(read, ({msglint}) => msglint)
    }
    return /** @type {const} */ ([name, figures])
  })
}

/** @param {Readers} readers */
function printReaders(readers) {
  console.log('\nF1 on messages that two more have read')
  console.log(
    `${''.padEnd(14)}${['between the two', 'with the author', 'msglint'].map((head) => head.padStart(17)).join('')}`
  )
  for (const [name, row] of Object.entries(readers)) {
    console.log(
      `${name.padEnd(14)}${Object.values(row)
        .map((value) => cell(value).padStart(17))
        .join('')}`
    )
  }
}

/** @param {Unread} figures */
function printUnread(figures) {
  const names = Object.keys(figures)
  console.log(
    `\nF1 of unread authors, and specificity of both: each corpus by a witness trained, and thresholds set, on the others`
  )
  console.log(`${''.padEnd(24)}${names.map((name) => name.replace('authored-', '').padStart(9)).join('')}`)
  for (const question of witnessed) {
    for (const kind of /** @type {const} */ (['words', 'model', 'both', 'specificity'])) {
      const cells = names.map((name) => cell(figures[name]?.[question]?.[kind] ?? null).padStart(9))
      console.log(`${`${question} ${kind}`.padEnd(24)}${cells.join('')}`)
    }
  }
}

/** @param {string} question */
function printErrors(question) {
  for (const [name, messages] of corpora) {
    for (const message of messages) {
      if (message.unsure?.includes(question)) continue
      const spans = shipped(message)[question] ?? []
      const truth = message.labels[question]
      if (truth === spans.length > 0) continue
      const told = truth ? message.quotes[question] : spans.map(({text}) => text)
      console.log(`${truth ? 'MISSED' : 'FALSE POSITIVE'} ${name} ${message.id}: ${JSON.stringify(told)}`)
    }
  }
}

function compare() {
  if (!recorded) return
  const fallen = [
    ...fellFrom(recorded.shipped, table, 'as it ships'),
    ...(unread ? fellFrom(recorded.unread, unread, 'unread') : []),
    ...(readers ? fellFrom({'read twice': recorded.readers}, {'read twice': readers}, 'readers') : [])
  ]
  for (const line of fallen) console.error(`fell by more than ${tolerance}: ${line}`)
  if (fallen.length > 0) process.exitCode = 1
}

/**
 * @param {Record<string, Record<string, Record<string, number | null>>>} before
 * @param {Record<string, Record<string, Record<string, number | null>>>} now
 * @param {string} kind
 */
function fellFrom(before, now, kind) {
  return Object.entries(before).flatMap(([corpus, row]) =>
    Object.entries(row).flatMap(([question, figures]) =>
      Object.entries(figures).flatMap(([figure, was]) => {
        // A corpus that is not here now is no fall.
        if (was === null || !(corpus in now)) return []
        const is = now[corpus]?.[question]?.[figure] ?? 0
        return is < was - tolerance ? [`${kind}: ${corpus} ${question} ${figure}: ${was} → ${is}`] : []
      })
    )
  )
}
