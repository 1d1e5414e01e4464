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
let isOver = false

/** Ends the process where the run itself did not: that must never look like success. */
function breakDown(reason) {
  isOver = true
  process.stderr.write(`msglint: ${reason}\n`)
  process.exitCode = 2
}

/** How a run ends that is broken off from outside: as a shell has it, by 128 and the number of the signal. */
const endings = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143}
let brokenOff = endings.SIGINT

// The first asks the run to end its report; the second does not wait for that.
for (const [signal, code] of Object.entries(endings)) {
  process.on(signal, () => {
    if (interruption.aborted) end(code)
    brokenOff = code
    interruption.come()
  })
}

// What a plugin throws once nobody waits for it; its message may quote the draft.
process.on('uncaughtException', (error) => {
  breakDown(`broken off: a plugin or a format failed later than it was asked${error?.name ? ` (${error.name})` : ''}`)
  process.exit(2)
})

process.on('exit', () => {
  if (!isOver) breakDown('ended before it was done: a plugin, a format or a config ends the process, or is never ready')
})

function end(code) {
  isOver = true
  process.exit(code)
}

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
    // Opened only when a draft is read from it. Of a folder Node would make an empty draft, where reading one fails.
    get stdin() {
      const fs = require('node:fs')
      return fs.fstatSync(0).isDirectory() ? fs.createReadStream('', {fd: 0}) : process.stdin
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
  if (code === endings.SIGINT) end(brokenOff)
  isOver = true
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}

start().catch((error) => {
  const isUnbuilt = error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND'
  const reason = isUnbuilt ? '; run "npm run build"' : error instanceof Error ? `: ${error.name}` : ''
  breakDown(`cannot start${reason}`)
})
