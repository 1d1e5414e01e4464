import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {presets, rules} from '../rules/index.ts'
import {createEngine, prepare} from '../src/engine.ts'

// Messages and templates that are not ours to ship lie beside the checkout, where there are any.
const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const settings = {
  rules: Object.fromEntries(Object.keys(presets['msglint:all']!.rules).map((id) => [id, [1, {}] as const])),
  weights: {},
  phrases: {}
}
await prepare(rules, [settings])
const engine = createEngine(rules, settings)

interface Row {
  readonly label: string
  readonly f1: number
}

/** F1 by label, as the evaluation tool beside the corpus counts it. */
function score(corpus: string): Map<string, number> {
  const records = readFileSync(corpus, 'utf8').split('\n').filter(Boolean)
  const predictions = records.map((line) => {
    const {id, text, patient} = JSON.parse(line) as {id: string; text: string; patient: string}
    const {evidence} = engine.lint({text, filePath: id, patient})
    return JSON.stringify({id, evidence})
  })
  const folder = mkdtempSync(join(tmpdir(), 'msglint-'))
  const file = join(folder, 'predictions.ndjson')
  try {
    writeFileSync(file, predictions.join('\n'))
    const tool = join(shared, 'tools', 'evaluate.mjs')
    const run = spawnSync(process.execPath, [tool, corpus, file, '--json'], {encoding: 'utf8'})
    const {rows} = JSON.parse(run.stdout) as {rows: Row[]}
    return new Map(rows.map(({label, f1}) => [label, f1]))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

const realDev = join(shared, 'corpus', 'real-dev.ndjson')

describe.skipIf(!existsSync(realDev))('public replies (needs ../shared/corpus)', () => {
  // What was reached, less a little: raise these when detection gets better, never lower them.
  const floors = {opening: 0.9, empathy: 0.9, close: 0.9, critical: 0.8, highAcuity: 0.5, placeholder: 0.95}

  test('are understood as well as before', () => {
    const reached = score(realDev)
    const below = Object.entries(floors).filter(([label, floor]) => !((reached.get(label) ?? 0) >= floor))
    expect(below, JSON.stringify([...reached])).toEqual([])
  })
})

const templates = join(shared, 'templates', 'nhs-vaccination-notices')

describe.skipIf(!existsSync(templates))('templates of vaccination notices (needs ../shared/templates)', () => {
  const files = existsSync(templates)
    ? readdirSync(templates, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.erb'))
    : []

  test('are there', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  test.each(files)('%s is read by every rule, and its slots are seen', (name) => {
    const text = readFileSync(join(templates, name), 'utf8')
    const result = engine.lint({text, filePath: name})
    expect(result.fatalErrorCount).toBe(0)
    expect(result.score).not.toBeNull()
    expect(result.evidence.placeholder.length > 0).toBe(text.includes('<%'))
  })
})
