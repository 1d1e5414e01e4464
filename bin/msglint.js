#!/usr/bin/env node
import process from 'node:process'

process.on('SIGINT', () => process.exit(130))

const built = (/** @type {string} */ file) => new URL(`../dist/${file}`, import.meta.url).href

try {
  const [{main}, {presets, rules}] = await Promise.all([
    import(built('src/cli/main.js')),
    import(built('rules/index.js'))
  ])
  const {argv, env, stderr, stdout} = process
  const io = {
    env,
    stderr,
    stdout,
    cwd: process.cwd(),
    // Opened only when a draft is read from it.
    get stdin() {
      return process.stdin
    }
  }
  const code = await main({argv: argv.slice(2), io, rules, presets})
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
} catch (error) {
  const isUnbuilt = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
  const reason = isUnbuilt ? '; run "npm run build"' : error instanceof Error ? `: ${error.name}` : ''
  process.stderr.write(`msglint: cannot start${reason}\n`)
  process.exitCode = 2
}
