// Writes the pages that are generated from the rules and from a real run: docs/rules/*.md and the marked blocks of the
// README. `--check` writes nothing and fails where a page is stale.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {presets, rules} from '../dist/rules/index.js'
import {accuracyTable} from './accuracy-table.js'
import {rulePage, rulesTable} from './rule-page.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const rulePages = 'docs/rules'
const sample = 'fixtures/drafts/curt-result.txt'
const explained = 'fixtures/drafts/signature-and-disclaimer.txt'

/** Every generated page: its path and what should be in it. */
function pages() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const blocks = {
    screen: screen(),
    evidence: evidence(),
    rules: rulesTable(rules, presets),
    help: fence('text', msglint('--help').trim()),
    accuracy: accuracyTable(readJson('bench/accuracy.json').unread)
  }
  const detection = readFileSync(join(root, 'docs/detection.md'), 'utf8')
  return new Map([
    ...rules.map((rule) => /** @type {const} */ ([`${rulePages}/${rule.id}.md`, rulePage(rule, presets)])),
    ['docs/detection.md', fill(detection, 'accuracy', blocks.accuracy)],
    ['README.md', Object.entries(blocks).reduce((page, [name, text]) => fill(page, name, text), readme)]
  ])
}

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** What a user sees: the sample draft, and the report on it. */
function screen() {
  const draft = readFileSync(join(root, sample), 'utf8').trim()
  const report = msglint('--no-color', '--no-config', sample).trimEnd()
  return fence('console', `$ cat ${sample}\n${draft}\n\n$ msglint ${sample}\n${report}`)
}

/** What a user sees who asks what counted. */
function evidence() {
  const shown = msglint('--evidence', '--no-color', '--no-config', explained).trimEnd()
  return fence('console', `$ msglint --evidence ${explained}\n${shown}`)
}

/** @param {string[]} args */
function msglint(...args) {
  const {NODE_OPTIONS: _, ...env} = process.env
  const run = spawnSync(process.execPath, ['bin/msglint.js', ...args], {cwd: root, encoding: 'utf8', env, input: ''})
  if (run.stderr !== '' || run.status === 2) throw new Error(`msglint ${args.join(' ')}: ${run.stderr}`)
  return run.stdout
}

/**
 * @param {string} language
 * @param {string} text
 */
function fence(language, text) {
  return `\`\`\`${language}\n${text}\n\`\`\``
}

/**
 * Puts text between a block's markers.
 * @param {string} page
 * @param {string} name
 * @param {string} text
 */
function fill(page, name, text) {
  const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`]
  const [start, stop] = [page.indexOf(begin), page.indexOf(end)]
  if (start === -1 || stop < start) throw new Error(`README.md: the markers ${begin} and ${end} are missing`)
  return `${page.slice(0, start + begin.length)}\n${text}\n${page.slice(stop)}`
}

/** @param {ReadonlyMap<string, string>} written */
function pagesWithoutRule(written) {
  const folder = join(root, rulePages)
  const present = existsSync(folder) ? readdirSync(folder) : []
  return present.map((name) => `${rulePages}/${name}`).filter((path) => !written.has(path))
}

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}})
const written = pages()
const orphans = pagesWithoutRule(written)
const stale = [...written].filter(([path, text]) => {
  const file = join(root, path)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
})

if (values.check) {
  for (const [path] of stale) process.stderr.write(`${path} is stale: run "npm run docs"\n`)
  for (const path of orphans) process.stderr.write(`${path} is the page of no rule: run "npm run docs"\n`)
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0
} else {
  for (const path of orphans) rmSync(join(root, path))
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
    process.stdout.write(`wrote ${path}\n`)
  }
}
