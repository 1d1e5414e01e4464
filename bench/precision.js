// How often a careful colleague agrees with a rule: a sample of each rule's findings, and what a reader said of them; and how
// many findings a message gets from the recommended rules.
//
//   npm run precision                       the table; fails where a drawn finding has no judgement
//   npm run precision -- --read some-rule   the drawn findings that nobody has judged yet, to read
//   npm run precision -- --record           and keep today's figures for docs/rules-precision.md
//
// Judgements are in bench/judgements/<rule>.json: `{"<corpus>/<message id>@<start>": true}`, true where the reader agrees.
// They hold no text: the real messages stay where they are. The rules whose question the corpus labels have none.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {rules} from '../dist/rules/index.js'
import {recommended} from '../dist/rules/presets.js'
import {drawAll, isLabelled, judgedByLabel, loadOfMessages, missingCorpora} from './findings.js'

/** @typedef {import('./findings.js').Finding} Finding */

const recordFile = new URL('precision.json', import.meta.url)
const {values} = parseArgs({options: {read: {type: 'string'}, record: {type: 'boolean', default: false}}})

const missing = missingCorpora()
if (missing.length > 0) {
  console.error(`precision: ${missing.join(' and ')} not found beside the checkout, so nothing can be drawn`)
  process.exit(2)
}

/** @param {string} id @returns {Record<string, boolean>} */
function judgementsOf(id) {
  const file = new URL(`judgements/${id}.json`, import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/**
 * @param {string} id
 * @param {import('./findings.js').Sample} sample
 */
function tally(id, {found, drawn}) {
  const judged = judgementsOf(id)
  const answers = drawn.flatMap((one) => {
    const answer = isLabelled(id) ? judgedByLabel(id, one) : judged[one.key]
    return answer === undefined ? [] : [answer]
  })
  const unread = isLabelled(id) ? 0 : drawn.length - answers.length
  return {found, read: answers.length, agreed: answers.filter(Boolean).length, unread}
}

const samples = await drawAll()

if (values.read !== undefined) {
  const sample = samples.get(values.read)
  if (sample === undefined) {
    console.error(`precision: no rule is called "${values.read}"`)
    process.exit(2)
  }
  const judged = judgementsOf(values.read)
  for (const {key, say, words, text, patient} of [...sample.main.drawn, ...sample.beside.drawn]) {
    if (!(key in judged))
      console.log(`── "${key}"\n${patient ? `PATIENT ${patient}\n` : ''}DRAFT ${text}\n» ${words}\n» ${say}\n`)
  }
} else {
  /** @type {Record<string, {main: {found: number, read: number, agreed: number}, beside: {found: number, read: number, agreed: number}}>} */
  const record = {}
  for (const {id} of rules) {
    const sample = samples.get(id)
    if (sample === undefined) continue
    const {unread, ...main} = tally(id, sample.main)
    const {unread: unreadBeside, ...beside} = tally(id, sample.beside)
    record[id] = {main, beside}
    const left = unread + unreadBeside
    console.log(`${id.padEnd(26)} ${shown(main)}   beside ${shown(beside)}${left ? `  ${left} unread` : ''}`)
    if (left > 0) process.exitCode = 1
  }
  const load = await loadOfMessages(Object.keys(recommended))
  for (const [kind, counts] of Object.entries(load))
    console.log(`${kind.padEnd(6)} findings 0, 1, 2 …: ${counts.join(', ')}`)
  if (values.record) writeFileSync(recordFile, `${JSON.stringify({rules: record, load}, null, 2)}\n`)
}

/** @param {{found: number, read: number, agreed: number}} tally */
function shown({found, read, agreed}) {
  return `${String(found).padStart(4)} found ${read === 0 ? '   –' : `${(agreed / read).toFixed(2)}`} of ${String(read).padStart(2)}`
}
