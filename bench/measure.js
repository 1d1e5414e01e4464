// Whole processes, timed. Every run is paired with one of `node -e 0`, since machines are busy now and idle then: read the ratios.
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import process from 'node:process'
import {bareNode} from './peers.js'

/**
 * @typedef {{ms: number, ratio: number, min: number, max: number}} Timing medians of the time, in milliseconds, and of its
 * ratio to the paired run; quickest and slowest run
 */

/** @param {number[]} values */
export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

/** @param {number} value @param {number} [digits] */
export const round = (value, digits = 2) => Number(value.toFixed(digits))

/**
 * Milliseconds from start to end of one process.
 * @param {readonly string[]} args
 * @param {{cwd?: string, input?: Uint8Array}} [options]
 */
export function timeOf(args, options = {}) {
  const start = performance.now()
  const {status, signal, stderr} = spawnSync(process.execPath, args, {
    ...options,
    env: {...process.env, NO_COLOR: '1'},
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 31
  })
  const ms = performance.now() - start
  // Other linters say by their code how much they found, up to 255.
  if (signal !== null || status === null || (status === 2 && String(stderr).startsWith('msglint'))) {
    throw new Error(`${args.join(' ').slice(0, 200)}: ${signal ?? status} ${stderr}`)
  }
  return ms
}

/**
 * Milliseconds from the start of several processes at once to the end of the last.
 * @param {readonly (readonly string[])[]} all the arguments of each
 * @param {{cwd?: string}} options
 */
export async function timeTogether(all, options) {
  const start = performance.now()
  const codes = await Promise.all(
    all.map((args) => once(spawn(process.execPath, args, {...options, stdio: 'ignore'}), 'close'))
  )
  if (codes.some(([code]) => code === null || code > 1)) throw new Error(`processes at once: ${codes.join(' ')}`)
  return performance.now() - start
}

/**
 * Times programs in turn with bare Node, which goes first every other time: what runs after a short process is slower.
 * @param {readonly import('./peers.js').Program[]} programs
 * @param {number} runs
 * @param {{cwd?: string, input?: Uint8Array, files?: readonly string[]}} [options]
 * @returns {{name: string, timing: Timing}[]}
 */
export function inTurn(programs, runs, {files = [], ...options} = {}) {
  const pairs = programs.map(({name, command}) => ({name, command, all: /** @type {[number, number][]} */ ([])}))
  for (let run = 0; run < runs; run++) {
    for (const {command, all} of pairs) {
      const bareBefore = run % 2 === 0 ? timeOf(bareNode.command) : undefined
      const ms = timeOf([...command, ...files], options)
      all.push([ms, bareBefore ?? timeOf(bareNode.command)])
    }
  }
  return pairs.map(({name, all}) => {
    const times = all.map(([ms]) => ms)
    return {
      name,
      timing: {
        ms: round(median(times), 0),
        ratio: round(median(all.map(([ms, bare]) => ms / bare))),
        min: round(Math.min(...times), 0),
        max: round(Math.max(...times), 0)
      }
    }
  })
}
