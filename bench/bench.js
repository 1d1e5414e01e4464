// What msglint costs beside its peers: `npm run bench`. Prints a table of each part as it is done. `--record` keeps the
// figures in bench/speed.json, which the README shows; `--only start,growth` runs some parts, and keeps the others' record;
// `--quick` runs each once, on a twentieth of the material, to see that it works.
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {availableParallelism, cpus, loadavg} from 'node:os'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {speedTables} from '../scripts/speed-table.js'
import {costOfRules} from './cost.js'
import {briefMessages, messageOf, messages, ndjsonOf, shortMessages, textOf, withFiles} from './material.js'
import {inTurn, median, round, timeOf, timeTogether} from './measure.js'
import {memoryOf} from './memory.js'
import {bareNode, msglint, peers} from './peers.js'

const {values} = parseArgs({
  options: {
    record: {type: 'boolean', default: false},
    quick: {type: 'boolean', default: false},
    only: {type: 'string'}
  }
})
const runs = (/** @type {number} */ usual) => (values.quick ? 1 : usual)
const sized = (/** @type {number} */ usual) => (values.quick ? usual / 20 : usual)
// A folder of its own: what is installed there must not stand in for what we import.
const folder = fileURLToPath(new URL('peers/', import.meta.url))
const recordFile = new URL('speed.json', import.meta.url)
const stream = ['--input-format', 'ndjson', '--format', 'ndjson']
const count = (/** @type {number} */ amount) => amount.toLocaleString('en')

/** Warm, in this process; `npm run cost` takes all messages, and its time. */
function cost() {
  const some = messages.filter((_, index) => index % (values.quick ? 40 : 4) === 0)
  return {runs: 9, ...costOfRules(some)}
}

/** One draft, whole process, with the config searched for as by default. */
function start() {
  const times = runs(20)
  const [launcher] = msglint.command
  const usual = {...msglint, command: [launcher]}
  return withFiles([messageOf(155)], (cwd, files) => ({
    runs: times,
    programs: inTurn([bareNode, usual, ...peers()], times, {cwd, files: files.slice(0, 1)})
  }))
}

/** Many short drafts, whole process. */
function throughput() {
  const amount = sized(600)
  const times = runs(5)
  return withFiles(shortMessages(amount), (cwd, files) => {
    const one = {name: msglint.name, command: [...msglint.command, '--concurrency', '1']}
    const programs = inTurn([one, ...peers()], times, {cwd, files}).map(({name, timing}) => ({
      name,
      timing,
      perSecond: Math.round((amount * 1000) / timing.ms)
    }))
    return {runs: times, files: amount, programs}
  })
}

/** One thread against as many as there are cores; and two programs that share nothing, than which two threads cannot do better. */
async function concurrency() {
  const amount = sized(6000)
  const texts = shortMessages(amount)
  const input = ndjsonOf([...texts, ...texts])
  const repeats = runs(3)
  const alone = [...msglint.command, '--concurrency', '1']
  const auto = [...msglint.command, '--concurrency', 'auto']
  /** @param {string} what @param {() => number} timeOne @param {() => number | Promise<number>} timeAll */
  const compare = async (what, timeOne, timeAll) => {
    const times = {one: /** @type {number[]} */ ([]), all: /** @type {number[]} */ ([])}
    for (let run = 0; run < repeats; run++) {
      times.one.push(timeOne())
      times.all.push(await timeAll())
    }
    const gain = median(times.one.map((one, index) => one / times.all[index]))
    return {what, one: round(median(times.one), 0), all: round(median(times.all), 0), gain: round(gain)}
  }
  const ofStream = (/** @type {string[]} */ command) => timeOf([...command, ...stream], {input})
  const rows = [
    await compare(
      `NDJSON stream of ${count(amount * 2)} messages`,
      () => ofStream(alone),
      () => ofStream(auto)
    ),
    ...(await withFiles(texts, async (cwd, files) => {
      const ofFolder = (/** @type {string[]} */ command) => timeOf([...command, 'drafts'], {cwd})
      const halves = [files.slice(0, amount / 2), files.slice(amount / 2)].map((half) => [...alone, ...half])
      return [
        await compare(
          `folder of ${count(amount)} files`,
          () => ofFolder(alone),
          () => ofFolder(auto)
        ),
        await compare(
          'the same files, a half each to two programs',
          () => ofFolder(alone),
          () => timeTogether(halves, {cwd})
        )
      ]
    }))
  ]
  return {runs: repeats, rows}
}

/** One draft, longer and longer; and more and more drafts. */
function growth() {
  const repeats = runs(3)
  const medianOf = (/** @type {readonly string[]} */ args, /** @type {Uint8Array} */ input) => {
    // What takes many seconds needs no second look.
    const times = input.length > 2_000_000 ? 1 : repeats
    const command = [...msglint.command, '--concurrency', '1', ...args]
    return median(Array.from({length: times}, () => timeOf(command, {input})))
  }
  const base = medianOf([], Buffer.from('Hi'))
  /** @param {string} what @param {readonly string[]} args @param {Uint8Array} input */
  const row = (what, args, input) => {
    const ms = Math.max(medianOf(args, input) - base, 1)
    return {what, ms: round(ms, 0), rate: round(input.length / 1000 / ms)}
  }
  const longest = Math.max(sized(10_000_000), 1_000_000)
  const lengths = [10_000, 100_000, 1_000_000, 10_000_000].filter((bytes) => bytes <= longest)
  const length = lengths.map((bytes) =>
    row(`one draft of ${count(bytes)} bytes`, ['--format', 'json'], Buffer.from(textOf(bytes)))
  )
  const drafts = [sized(2_000), sized(20_000)].map((amount) =>
    row(`${count(amount)} drafts of sixty words`, stream, ndjsonOf(shortMessages(amount)))
  )
  return {runs: repeats, rows: [...length, ...drafts]}
}

/** A million messages, and a million results. */
async function memory() {
  const amount = sized(1_000_000)
  // What is held does not depend on how long they are, and the time does.
  const texts = briefMessages(1000)
  const departments = ['cardiology', 'dermatology', 'primary care', 'renal']
  const drafts = (/** @type {number} */ first, /** @type {number} */ some) =>
    texts
      .slice(0, some)
      .map((text, index) => {
        const id = first + index
        const sent = `2025-${String((id % 12) + 1).padStart(2, '0')}-15`
        return `${JSON.stringify({id, text, department: departments[id % 4], sent})}\n`
      })
      .join('')
  const kept = [...msglint.command, ...stream, '--keep-field', 'department,sent']
  const {stdout} = spawnSync(process.execPath, kept, {input: drafts(0, 1000), maxBuffer: 2 ** 31})
  const lines = String(stdout).trimEnd().split('\n')
  const results = (/** @type {number} */ _, /** @type {number} */ some) => `${lines.slice(0, some).join('\n')}\n`
  const reports = ['--format', 'stats', '--format', 'html:report.html', '--group-by', 'department,sent:month']
  const rows = [
    await memoryOf(`${count(amount)} messages of six words, judged`, [...msglint.command, ...stream], amount, drafts)
  ]
  await withFiles([], async (cwd) => {
    const args = [...msglint.command, '--input-format', 'results', ...reports]
    rows.push(await memoryOf(`${count(amount)} results, into stats and html by groups`, args, amount, results, cwd))
  })
  return {runs: 1, rows}
}

/** @type {Record<string, () => object | Promise<object>>} */
const parts = {cost, start, throughput, concurrency, growth, memory}
const chosen = values.only === undefined ? Object.keys(parts) : values.only.split(',')
const stranger = chosen.find((name) => !Object.hasOwn(parts, name))
if (stranger !== undefined) throw new Error(`--only: no part "${stranger}"; there are ${Object.keys(parts).join(', ')}`)

if (!existsSync(new URL('peers/node_modules', import.meta.url))) {
  console.log('Installing the peers …')
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit'
  })
  if (status !== 0) throw new Error('npm ci in bench/peers failed')
}

/** @type {Record<string, object>} */
const measured = {}
for (const name of chosen) {
  const load = round(loadavg()[0] ?? 0, 1)
  measured[name] = {load, ...(await parts[name]?.())}
  for (const [title, table] of Object.entries(speedTables({[name]: measured[name]})))
    console.log(`\n## ${title}\n\n${table}`)
}
if (values.record) {
  const before = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {}
  const record = {
    ...before,
    version: JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
    node: process.versions.node,
    // A part that is measured anew leaves the others as they were.
    quick: values.quick || (values.only !== undefined && before.quick === true),
    machine: `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`,
    ...measured
  }
  writeFileSync(recordFile, `${JSON.stringify(record, undefined, 2)}\n`)
}
