/**
 * @typedef {{name: string, timing: import('../bench/measure.js').Timing}} Timed
 * @typedef {object} SpeedRecord what `npm run bench` measured
 * @property {string} version of msglint
 * @property {string} node
 * @property {number} cores
 * @property {{messages: number, parse: number, whole: number, share: number, creation: number}} cost
 * @property {Timed[]} start
 * @property {(Timed & {perSecond: number})[]} throughput
 * @property {{what: string, one: number, all: number, gain: number}[]} concurrency
 * @property {{what: string, ms: number, rate: number}[]} growth
 */

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

const times = (/** @type {number} */ ratio) => `${ratio.toFixed(2)} ×`
const count = (/** @type {number} */ amount) => amount.toLocaleString('en')

/**
 * The record as Markdown tables, by their titles.
 * @param {SpeedRecord} record
 * @returns {Record<string, string>}
 */
export function speedTables({cost, start, throughput, concurrency, growth}) {
  return {
    'One draft, whole process': table(
      ['', 'of `node -e 0`', 'ms', 'from–to'],
      start.map(({name, timing}) => [name, times(timing.ratio), timing.ms, `${timing.min}–${timing.max}`])
    ),
    '600 files of sixty words, whole process': table(
      ['', 'files a second', 'ms', 'from–to'],
      throughput.map(({name, timing, perSecond}) => [name, count(perSecond), timing.ms, `${timing.min}–${timing.max}`])
    ),
    '`--concurrency auto` against 1': table(
      ['', 'faster', 'ms at 1', 'ms at auto'],
      concurrency.map(({what, one, all, gain}) => [what, times(gain), count(one), count(all)])
    ),
    'Growth, less the start': table(
      ['', 'ms', 'kB a ms'],
      growth.map(({what, ms, rate}) => [what, count(ms), rate])
    ),
    'Warm, a message': table(
      ['', 'µs'],
      [
        ['`retext-english` parses it', cost.parse],
        ['msglint parses, analyses and judges it (recommended rules)', cost.whole],
        ['analysis and rules as a share of the parse', times(cost.share)]
      ]
    )
  }
}

/** The README's part. @param {SpeedRecord} record */
export function speedSection(record) {
  const {node, cores, version} = record
  const parts = Object.entries(speedTables(record)).map(([title, rows]) => `**${title}**\n\n${rows}`)
  const place = `msglint ${version}, Node.js ${node}, ${cores} cores; medians. Absolute times are the machine's: read the ratios.`
  return [place, ...parts].join('\n\n')
}
