// What msglint holds in memory while a long stream runs through it.
import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import process from 'node:process'
import {round} from './measure.js'

/** @typedef {{what: string, tenth: number, half: number, end: number, seconds: number}} Held MB after so much of the input */

/** The resident memory of a process, in MB. @param {number} pid */
function held(pid) {
  return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], {encoding: 'utf8'}).stdout) / 1024
}

/**
 * Runs a program on a stream of so many lines, which `piece` makes thousand by thousand.
 * @param {string} what
 * @param {readonly string[]} args arguments of Node
 * @param {number} amount
 * @param {(first: number, amount: number) => string} piece
 * @param {string} [cwd]
 * @returns {Promise<Held>}
 */
export async function memoryOf(what, args, amount, piece, cwd) {
  const start = performance.now()
  const child = spawn(process.execPath, args, {cwd, stdio: ['pipe', 'pipe', 'pipe']})
  let problems = ''
  child.stdout.resume()
  child.stderr.setEncoding('utf8').on('data', (text) => {
    problems += text
  })
  // A process that ends before its input does says why on stderr.
  child.stdin.on('error', () => {})
  const end = once(child, 'close')
  const pid = Number(child.pid)
  /** @type {number[]} */
  const sizes = []
  const atOnce = Math.min(1000, Math.ceil(amount / 10))
  for (let first = 0; first < amount; first += atOnce) {
    // What is written is nearly what is read: a pipe holds little.
    if (!child.stdin.write(piece(first, Math.min(atOnce, amount - first)))) {
      await Promise.race([once(child.stdin, 'drain').catch(() => {}), end])
    }
    if (child.exitCode !== null || child.stdin.errored) break
    if (sizes.length < Math.floor(((first + atOnce) / amount) * 10)) sizes.push(held(pid))
  }
  child.stdin.end()
  const [code, signal] = await end
  if (signal !== null || code > 1 || sizes.length < 10) throw new Error(`${what}: ${signal ?? code} ${problems}`)
  const at = (/** @type {number} */ tenth) => round(sizes[tenth] ?? Number.NaN, 0)
  return {what, tenth: at(0), half: at(4), end: at(9), seconds: round((performance.now() - start) / 1000, 0)}
}
