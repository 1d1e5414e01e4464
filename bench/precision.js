// How often a careful colleague agrees with a rule: a sample of each rule's findings, and what a reader said of them.
//
//   npm run precision                       the table; fails where a drawn finding has no judgement
//   npm run precision -- --read some-rule   the drawn findings that nobody has judged yet, to read
//   npm run precision -- --record           and keep today's figures for docs/rules-precision.md
//
// Judgements are in bench/judgements/<rule>.json: `{"<corpus>/<message id>@<start>": true}`, true where the reader agrees.
// They hold no text: the real messages stay where they are.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {rules} from '../dist/rules/index.js'
import {createEngine} from '../dist/src/engine.js'
import {hashOf} from '../dist/src/phrases/hash.js'
import {readCorpora} from '../scripts/corpus.js'

/** @typedef {{key: string, say: string, words: string, text: string, patient: string}} Finding */

const most = 30
// The others fill up the sample where these have fewer than thirty.
const first = ['real-dev', 'authored-A']
const recordFile = new URL('precision.json', import.meta.url)
const {values} = parseArgs({options: {read: {type: 'string'}, record: {type: 'boolean', default: false}}})

const corpora = readCorpora()
const missing = first.filter((name) => !corpora.has(name))
if (missing.length > 0) {
  console.error(`precision: ${missing.join(' and ')} not found beside the checkout, so nothing can be drawn`)
  process.exit(2)
}

/**
 * How many findings a rule has with its default options, and some to read: at most thirty, and the same ones for as long as they are found.
 * @param {import('../dist/src/rule.js').Rule} rule
 */
async function draw(rule) {
  await rule.prepare?.()
  const engine = createEngine([rule], {rules: {[rule.id]: [1, {}]}, weights: {}, phrases: {}})
  const found = [...corpora].flatMap(([corpus, messages]) =>
    messages.flatMap(({id, text, patient}) => {
      const draft = {text, filePath: id, ...(patient ? {patient} : {})}
      return engine.lint(draft).messages.map((message) => finding(`${corpus}/${id}`, message, text, patient))
    })
  )
  const isLater = (/** @type {Finding} */ {key}) => Number(!first.some((corpus) => key.startsWith(`${corpus}/`)))
  const drawn = found.toSorted((a, b) => isLater(a) - isLater(b) || hashOf(a.key) - hashOf(b.key)).slice(0, most)
  return {found: found.length, drawn}
}

/**
 * @param {string} id
 * @param {import('../dist/src/result.js').ResultMessage} message
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

/** @param {string} id @returns {Record<string, boolean>} */
function judgementsOf(id) {
  const file = new URL(`judgements/${id}.json`, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

if (values.read !== undefined) {
  const rule = rules.find(({id}) => id === values.read)
  if (rule === undefined) {
    console.error(`precision: no rule is called "${values.read}"`)
    process.exit(2)
  }
  const judged = judgementsOf(rule.id)
  for (const {key, say, words, text, patient} of (await draw(rule)).drawn.filter(({key}) => !(key in judged))) {
    console.log(`── "${key}"\n${patient ? `PATIENT ${patient}\n` : ''}DRAFT ${text}\n» ${words}\n» ${say}\n`)
  }
} else {
  /** @type {Record<string, {found: number, read: number, agreed: number}>} */
  const record = {}
  for (const rule of rules) {
    const judged = judgementsOf(rule.id)
    const {found, drawn} = await draw(rule)
    const answers = drawn.flatMap(({key}) => (key in judged ? [judged[key]] : []))
    const agreed = answers.filter(Boolean).length
    record[rule.id] = {found, read: answers.length, agreed}
    const share = answers.length === 0 ? '–' : (agreed / answers.length).toFixed(2)
    const unread = drawn.length - answers.length
    console.log(
      `${rule.id.padEnd(26)} ${String(found).padStart(4)} found  ${share}${unread ? `  ${unread} unread` : ''}`
    )
    if (unread > 0) process.exitCode = 1
  }
  if (values.record) writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`)
}
