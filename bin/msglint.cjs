#!/usr/bin/env node
// CommonJS, since Node starts it sooner: the loader of modules would take as long as to judge a draft.
'use strict'

/** As much of an `AbortSignal` as a run asks of it: to load Node's takes as long as to find the config. */
class Interruption {
  aborted = false
  #listeners = new Set()

  addEventListener(_type, listener) {
    this.#listeners.add(listener)
  }

  removeEventListener(_type, listener) {
    this.#listeners.delete(listener)
  }

  come() {
    this.aborted = true
    for (const listener of this.#listeners) listener()
  }
}

const interruption = new Interruption()
// The first asks the run to end its report; the second does not wait for that.
process.on('SIGINT', () => {
  if (interruption.aborted) process.exit(130)
  interruption.come()
})

async function start() {
  const cli = require('node:path').join(__dirname, '../dist/bundle/cli.cjs')
  const compiled = require('./compiled.cjs')
  const {main, outletOf, presets, rules} = compiled.load(cli, ({isLexiconRead}) => isLexiconRead())
  const {argv, env} = process
  const io = {
    env,
    stderr: outletOf(2, () => process.stderr),
    stdout: outletOf(1, () => process.stdout),
    cwd: process.cwd(),
    interrupted: interruption,
    // Opened only when a draft is read from it.
    get stdin() {
      return process.stdin
    }
  }
  const crew = {
    // A short run calls nobody.
    get script() {
      return require('node:url').pathToFileURL(require('node:path').join(__dirname, '../dist/bundle/worker.cjs'))
    }
  }
  const code = await main({argv: argv.slice(2), io, rules, presets, crew})
  compiled.end()
  // A stream that was being read would keep the process waiting.
  if (code === 130) process.exit(code)
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}

start().catch((error) => {
  const isUnbuilt = error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND'
  const reason = isUnbuilt ? '; run "npm run build"' : error instanceof Error ? `: ${error.name}` : ''
  process.stderr.write(`msglint: cannot start${reason}\n`)
  process.exitCode = 2
})
