// What the rules find in the corpora: each rule's findings, and the sample of them that a reader judges.
import {rules} from '../dist/rules/index.js'
import {createEngine, prepare} from '../dist/src/engine.js'
import {hashOf} from '../dist/src/phrases/hash.js'
import {readCorpora, readSentenceBanks} from '../scripts/corpus.js'

/**
 * @typedef {import('../scripts/corpus.js').LabelledMessage} LabelledMessage
 * @typedef {{key: string, say: string, words: string, text: string, patient: string, labelled?: LabelledMessage}} Finding
 * @typedef {{found: number, drawn: readonly Finding[]}} Sample
 */

/** How many findings of a rule are read, where labels do not tell of each. */
const most = 30
/** The corpora that every figure is of; the others fill up the sample where these have few. */
const main = ['real-dev', 'authored-A']

/** Rules that judge words wherever they stand, so that a sentence by itself is evidence too. */
const ofWords = new Set([
  'ambiguous-result-word',
  'blame-language',
  'dismissive-reassurance',
  'dose-notation',
  'harsh-tone',
  'identifier-leak',
  'model-chatter',
  'never-words',
  'opaque-link',
  'overclaimed-understanding',
  'silent-result',
  'staff-voice',
  'stigma-label',
  'undefined-abbreviation'
])

/** What these report is so or not so, whoever reads it: a code point, a token, a length. Nobody has to judge it. */
const factual = new Set(['invisible-characters', 'sms-length', 'template-variable'])

/** The corpora that are needed and not there. */
export function missingCorpora() {
  const there = readCorpora()
  return main.filter((name) => !there.has(name))
}

/**
 * Lints every message once with all rules, each with its default options. Rule id → its findings by where they were found,
 * each part drawn by a hash of the place, so that the same are drawn for as long as they are found.
 * @returns {Promise<Map<string, {main: Sample, beside: Sample}>>}
 */
export async function drawAll() {
  const settings = {rules: Object.fromEntries(rules.map(({id}) => [id, on()])), weights: {}, phrases: {}}
  await prepare(rules, [settings])
  const engine = createEngine(rules, settings)
  /** @type {Map<string, {main: Finding[], beside: Finding[]}>} */
  const found = new Map(rules.map(({id}) => [id, {main: [], beside: []}]))

  for (const [corpus, messages] of readCorpora()) {
    const part = main.includes(corpus) ? 'main' : 'beside'
    for (const labelled of messages) {
      const {id, text, patient} = labelled
      const draft = {text, filePath: id, ...(patient ? {patient} : {})}
      for (const message of engine.lint(draft).messages) {
        if (message.ruleId !== null)
          found.get(message.ruleId)?.[part].push({...finding(`${corpus}/${id}`, message, text, patient), labelled})
      }
    }
  }
  for (const [bank, sentences] of readSentenceBanks()) {
    for (const [index, {text}] of sentences.entries()) {
      for (const message of engine.lint({text, filePath: bank}).messages) {
        if (message.ruleId !== null && ofWords.has(message.ruleId))
          found.get(message.ruleId)?.beside.push(finding(`${bank}/${index}`, message, text, ''))
      }
    }
  }
  return new Map([...found].map(([id, parts]) => [id, sampled(id, parts)]))
}

/** @returns {readonly [1, {}]} */
const on = () => [1, {}]

/** @param {string} id @param {{main: Finding[], beside: Finding[]}} parts */
function sampled(id, {main, beside}) {
  // Labels tell of every finding there; elsewhere they taught the witness, and so judge it too kindly, as those of authored-A do.
  const count = isLabelled(id) ? main.length : factual.has(id) ? 0 : most
  const drawn = draw(main, count)
  return {
    main: {found: main.length, drawn},
    beside: {found: beside.length, drawn: draw(beside, count - drawn.length)}
  }
}

/** @param {readonly Finding[]} findings @param {number} count */
const draw = (findings, count) =>
  findings.toSorted((a, b) => (hashOf(a.key) >>> 0) - (hashOf(b.key) >>> 0)).slice(0, count)

/**
 * @param {string} id
 * @param {import('../dist/src/result.js').LintMessage} message
 * @param {string} text
 * @param {string} patient
 * @returns {Finding}
 */
function finding(id, {message, line, column, endLine, endColumn}, text, patient) {
  const lines = text.split('\n')
  const offset = (/** @type {number} */ row, /** @type {number} */ at) =>
    lines.slice(0, row - 1).reduce((sum, one) => sum + one.length + 1, 0) + at - 1
  const start = offset(line, column)
  const words = text.slice(start, offset(endLine, endColumn))
  return {key: `${id}@${start}`, say: message, words, text, patient}
}

/** What the labels of a message say of the rule that asks the same question: whether a reader who goes by them agrees. */
const byLabel = {
  'personal-opening': {questions: () => ['opening'], agrees: (/** @type {Labels} */ {opening}) => !opening},
  'empathy-statement': {questions: () => ['empathy'], agrees: (/** @type {Labels} */ {empathy}) => !empathy},
  'personal-close': {questions: () => ['close'], agrees: (/** @type {Labels} */ {close}) => !close},
  'confirm-critical-info': {
    // Where nothing is critical, nothing has to be confirmed either.
    questions: (/** @type {Labels} */ {critical}) => (critical ? ['critical', 'confirmation'] : ['critical']),
    agrees: (/** @type {Labels} */ {critical, confirmation}) => critical && !confirmation
  },
  'unfilled-placeholder': {
    questions: () => ['placeholder'],
    agrees: (/** @type {Labels} */ {placeholder}) => placeholder
  }
}
/** @typedef {Record<string, boolean>} Labels */

/** Whether a rule is judged by the labels of the corpus. @param {string} id @returns {id is keyof typeof byLabel} */
export const isLabelled = (id) => Object.hasOwn(byLabel, id)

/**
 * By the labels; `undefined` where the labellers were unsure, or where the message has none.
 * @param {keyof typeof byLabel} id @param {Finding} finding
 */
export function judgedByLabel(id, {labelled}) {
  const {questions, agrees} = byLabel[id]
  if (labelled === undefined || questions(labelled.labels).some((one) => labelled.unsure?.includes(one)))
    return undefined
  return Boolean(agrees(labelled.labels))
}

const loads = ['authored-D', 'authored-F', 'authored-G']

/**
 * How many findings of the recommended rules a message gets, by what its labels say of it: `good` has a personal beginning
 * and end and empathy, and neither a placeholder nor anything critical that is not confirmed; `curt` has none of the three.
 * @param {readonly string[]} recommended
 * @returns {Promise<Record<'good' | 'other' | 'curt', number[]>>} at `n`, how many messages have `n` findings
 */
export async function loadOfMessages(recommended) {
  const on = rules.filter(({id}) => recommended.includes(id))
  const settings = {
    rules: Object.fromEntries(on.map(({id}) => [id, /** @type {const} */ ([1, {}])])),
    weights: {},
    phrases: {}
  }
  await prepare(on, [settings])
  const engine = createEngine(on, settings)
  /** @type {Record<'good' | 'other' | 'curt', number[]>} */
  const counts = {good: [], other: [], curt: []}
  const corpora = readCorpora()
  for (const {id, text, patient, labels} of loads.flatMap((name) => corpora.get(name) ?? [])) {
    const {length} = engine.lint({text, filePath: id, ...(patient ? {patient} : {})}).messages
    const row = counts[kindOf(labels)]
    while (row.length <= length) row.push(0)
    row[length] = (row[length] ?? 0) + 1
  }
  return counts
}

/** @param {Labels} labels */
function kindOf({opening, empathy, close, critical, confirmation, placeholder}) {
  if (!opening && !empathy && !close) return 'curt'
  return opening && empathy && close && !placeholder && (!critical || confirmation) ? 'good' : 'other'
}
