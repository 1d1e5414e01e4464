#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'

// From Node 22.8 on, what was compiled once need not be again.
module.enableCompileCache?.()

const interruption = new AbortController()
// The first asks the run to end its report; the second does not wait for that.
process.on('SIGINT', () => {
  if (interruption.signal.aborted) process.exit(130)
  interruption.abort()
})

const built = (/** @type {string} */ file) => new URL(`../dist/bundle/${file}`, import.meta.url)

try {
  const {main, presets, rules} = await import(built('cli.js').href)
  const {argv, env, stderr, stdout} = process
  const io = {
    env,
    stderr,
    stdout,
    cwd: process.cwd(),
    interrupted: interruption.signal,
    // Opened only when a draft is read from it.
    get stdin() {
      return process.stdin
    }
  }
  const code = await main({argv: argv.slice(2), io, rules, presets, crew: {script: built('worker.js')}})
  // A stream that was being read would keep the process waiting.
  if (code === 130) process.exit(code)
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
} catch (error) {
  const isUnbuilt = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
  const reason = isUnbuilt ? '; run "npm run build"' : error instanceof Error ? `: ${error.name}` : ''
  process.stderr.write(`msglint: cannot start${reason}\n`)
  process.exitCode = 2
}
