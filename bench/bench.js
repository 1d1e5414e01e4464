// What msglint costs beside its peers: `npm run bench`. Prints a table; `--record` keeps the figures in bench/speed.json,
// which the README shows; `--quick` runs each measurement once, to see that it works.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {speedTables} from '../scripts/speed-table.js'
import {costOfRules} from './cost.js'
import {messageOf, ndjsonOf, shortMessages, textOf, withFiles} from './material.js'
import {inTurn, median, round, timeOf} from './measure.js'
import {bareNode, msglint, peers} from './peers.js'

const {values} = parseArgs({
  options: {record: {type: 'boolean', default: false}, quick: {type: 'boolean', default: false}}
})
const runs = (/** @type {number} */ usual) => (values.quick ? 1 : usual)
const folder = fileURLToPath(new URL('.', import.meta.url))

if (!existsSync(new URL('node_modules', import.meta.url))) {
  console.log('Installing the peers …')
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit'
  })
  if (status !== 0) throw new Error('npm ci in bench/ failed')
}

/** One draft, whole process, with the config searched for as by default. */
function start() {
  const [launcher] = msglint.command
  const usual = {...msglint, command: [launcher]}
  return withFiles([messageOf(155)], (cwd, files) =>
    inTurn([bareNode, usual, ...peers()], runs(20), {cwd, files: files.slice(0, 1)})
  )
}

/** Six hundred short drafts, whole process. */
function throughput() {
  const amount = 600
  return withFiles(shortMessages(amount), (cwd, files) => {
    const one = {name: msglint.name, command: [...msglint.command, '--concurrency', '1']}
    return inTurn([one, ...peers()], runs(5), {cwd, files}).map(({name, timing}) => ({
      name,
      timing,
      perSecond: Math.round((amount * 1000) / timing.ms)
    }))
  })
}

/** One thread against as many as there are cores. */
function concurrency() {
  const amount = 6000
  const texts = shortMessages(amount)
  const input = ndjsonOf([...texts, ...texts])
  /** @param {string} what @param {string[]} args @param {{cwd?: string, input?: Uint8Array}} options */
  const compare = (what, args, options) => {
    const times = {one: /** @type {number[]} */ ([]), all: /** @type {number[]} */ ([])}
    for (let run = 0; run < runs(5); run++) {
      times.one.push(timeOf([...msglint.command, '--concurrency', '1', ...args], options))
      times.all.push(timeOf([...msglint.command, '--concurrency', 'auto', ...args], options))
    }
    const gain = median(times.one.map((one, index) => one / times.all[index]))
    return {what, one: round(median(times.one), 0), all: round(median(times.all), 0), gain: round(gain)}
  }
  return [
    compare('NDJSON stream of 12,000 messages', ['--input-format', 'ndjson', '--format', 'ndjson'], {input}),
    withFiles(texts, (cwd) => compare('folder of 6,000 files', ['drafts'], {cwd}))
  ]
}

/** One draft, longer and longer; and more and more drafts. */
function growth() {
  const base = timeOf([...msglint.command, '-'], {input: Buffer.from('Hi')})
  const length = [10_000, 100_000, 1_000_000, 10_000_000].map((bytes) => {
    const input = Buffer.from(textOf(bytes))
    const times = Array.from({length: runs(3)}, () => timeOf([...msglint.command, '--format', 'json', '-'], {input}))
    const ms = Math.max(median(times) - base, 1)
    return {what: `one draft of ${bytes.toLocaleString('en')} bytes`, ms: round(ms, 0), rate: round(bytes / 1000 / ms)}
  })
  const stream = [2_000, 20_000].map((amount) => {
    const input = ndjsonOf(shortMessages(amount))
    const args = ['--concurrency', '1', '--input-format', 'ndjson', '--format', 'ndjson']
    const times = Array.from({length: runs(3)}, () => timeOf([...msglint.command, ...args], {input}))
    const ms = Math.max(median(times) - base, 1)
    const rate = round(input.length / 1000 / ms)
    return {what: `${amount.toLocaleString('en')} drafts of sixty words`, ms: round(ms, 0), rate}
  })
  return [...length, ...stream]
}

const record = {
  version: JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
  node: process.versions.node,
  cores: availableParallelism(),
  cost: costOfRules(),
  start: start(),
  throughput: throughput(),
  concurrency: concurrency(),
  growth: growth()
}
for (const [title, table] of Object.entries(speedTables(record))) console.log(`\n## ${title}\n\n${table}`)
if (values.record) writeFileSync(new URL('speed.json', import.meta.url), `${JSON.stringify(record, undefined, 2)}\n`)
