#!/usr/bin/env node
import process from 'node:process'

process.on('SIGINT', () => process.exit(130))

try {
  const [{main}, {presets, rules}] = await Promise.all([
    import('../dist/src/cli/main.js'),
    import('../dist/rules/index.js')
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
  const isUnbuilt = error.code === 'ERR_MODULE_NOT_FOUND'
  process.stderr.write(`msglint: cannot start${isUnbuilt ? '; run "npm run build"' : `: ${error.name}`}\n`)
  process.exitCode = 2
}
