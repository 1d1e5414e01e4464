/**
 * @typedef {{name: string, timing: import('../bench/measure.js').Timing}} Timed
 * @typedef {{load: number, runs: number}} Conditions the load of the machine before a part ran, over a minute, and how often
 * each measurement was made
 * @typedef {object} Parts what `npm run bench` measured
 * @property {Conditions & {messages: number, parse: number, whole: number, share: number, creation: number}} [cost]
 * @property {Conditions & {programs: Timed[]}} [start]
 * @property {Conditions & {files: number, programs: (Timed & {perSecond: number})[]}} [throughput]
 * @property {Conditions & {rows: {what: string, one: number, all: number, gain: number}[]}} [concurrency]
 * @property {Conditions & {rows: {what: string, ms: number, rate: number}[]}} [growth]
 * @property {Conditions & {rows: import('../bench/memory.js').Held[]}} [memory]
 * @typedef {Parts & {version: string, node: string, quick: boolean, machine: string}} SpeedRecord `quick`:
 * some parts were measured once only, on a twentieth of the material
 */

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

const times = (/** @type {number} */ ratio) => `${ratio.toFixed(2)} ×`
const count = (/** @type {number} */ amount) => amount.toLocaleString('en')
const span = (/** @type {Timed} */ {timing}) => [count(timing.ms), `${count(timing.min)}–${count(timing.max)}`]

/**
 * The parts that there are, as Markdown tables by their titles.
 * @param {Parts} parts
 * @returns {Record<string, string>}
 */
export function speedTables({cost, start, throughput, concurrency, growth, memory}) {
  /** @type {Record<string, string>} */
  const tables = {}
  if (start)
    tables['One draft, whole process'] = table(
      ['', 'of `node -e 0`', 'ms', 'from–to'],
      start.programs.map((one) => [one.name, times(one.timing.ratio), ...span(one)])
    )
  if (throughput)
    tables[`${throughput.files} files of sixty words, whole process`] = table(
      ['', 'files a second', 'ms', 'from–to'],
      throughput.programs.map((one) => [one.name, count(one.perSecond), ...span(one)])
    )
  if (concurrency)
    tables['`--concurrency auto` against 1'] = table(
      ['', 'faster', 'ms at 1', 'ms at auto'],
      concurrency.rows.map(({what, one, all, gain}) => [what, times(gain), count(one), count(all)])
    )
  if (growth)
    tables['Growth, less the start'] = table(
      ['', 'ms', 'kB a ms'],
      growth.rows.map(({what, ms, rate}) => [what, count(ms), rate])
    )
  if (memory)
    tables['Memory, MB after so much of a stream'] = table(
      ['', 'a tenth', 'half', 'all', 's'],
      memory.rows.map(({what, tenth, half, end, seconds}) => [what, tenth, half, end, seconds])
    )
  if (cost)
    tables['Warm, a message'] = table(
      ['', 'µs'],
      [
        ['`retext-english` parses it', cost.parse],
        ['msglint parses, analyses and judges it (recommended rules)', cost.whole],
        ['analysis and rules as a share of the parse', times(cost.share)]
      ]
    )
  return tables
}

/** The README's part. @param {SpeedRecord} record */
export function speedSection(record) {
  const {node, machine, version, quick, cost, start, throughput, concurrency, growth, memory} = record
  const loads = [cost, start, throughput, concurrency, growth, memory].flatMap((part) => (part ? [part.load] : []))
  const place = [
    `msglint ${version}, Node.js ${node}, ${machine}, whose load was ${Math.min(...loads)} to ${Math.max(...loads)} from other`,
    `work; ${quick ? 'some measured once only, on a twentieth of the material (`npm run bench -- --quick`)' : 'medians'}. Absolute times are`,
    'the machine’s: read the ratios.'
  ].join('\n')
  const tables = Object.entries(speedTables(record)).map(([title, rows]) => `**${title}**\n\n${rows}`)
  return [place, ...tables].join('\n\n')
}
