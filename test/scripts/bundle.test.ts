import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {createRequire, SourceMap} from 'node:module'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import * as sources from '../../bin/api.ts'
import {bundle} from '../../scripts/bundle.js'
import {readCorpora} from '../../scripts/corpus.js'
import {formatNames} from '../../src/formats/registry.ts'
import {folderOf} from '../files/folder.ts'

const contents = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]))

describe('the bundle', () => {
  let folder: string
  let files: Map<string, string>
  beforeAll(async () => {
    const {name, type, version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    const own = {name, type, version, exports: {'./package.json': './package.json'}}
    folder = join(folderOf({'package.json': JSON.stringify(own)}), 'bundle')
    await bundle(folder)
    files = contents(folder)
  }, 60_000)

  /** A file and those that are loaded with it, by name. */
  function loadedWith(name: string, seen = new Set<string>()): Set<string> {
    if (seen.has(name)) return seen
    seen.add(name)
    const text = files.get(name)!
    const others = [
      ...text.matchAll(/^(?:import|export)\b[^'"\n]*["']\.\/(?<file>[^"']+)["']/gm),
      // What is loaded on use is no declaration.
      ...text.matchAll(/(?:\bconst |,)[\w$]+=require\("\.\/(?<file>[^"]+)"\)/g)
    ]
    for (const {groups} of others) loadedWith(groups!.file!, seen)
    return seen
  }
  const textOf = (names: Iterable<string>) => [...names].map((name) => files.get(name)!).join('')
  /** The packages that files are made of, as their maps tell. */
  const packagesIn = (names: Iterable<string>) => {
    const sources = [...names].flatMap((name): string[] => JSON.parse(files.get(`${name}.map`) ?? '{}').sources ?? [])
    return new Set(sources.flatMap((source) => /\/node_modules\/(@[^/]+\/[^/]+|[^/]+)\//.exec(source)?.slice(1) ?? []))
  }

  test('has the same bytes each time', async () => {
    const again = join(folderOf({}), 'elsewhere/bundle')
    await bundle(again)
    expect([...contents(again).keys()]).toEqual([...files.keys()])
    expect(contents(again)).toEqual(files)
  })

  test('tells nothing of the machine that it was made on', () => {
    const root = join(import.meta.dirname, '../..')
    expect([...files].filter(([, text]) => text.includes(root)).map(([name]) => name)).toEqual([])
  })

  test('loads for a draft what a draft needs', () => {
    const packages = packagesIn(loadedWith('cli.cjs'))
    expect([...packages]).toEqual(expect.arrayContaining(['retext-english', 'unified']))
    const optional = [
      'chalk',
      'commander',
      'cosmiconfig',
      'ignore',
      'import-meta-resolve',
      'jsonc-parser',
      'picomatch',
      'tinyglobby',
      'valibot',
      'yaml'
    ]
    for (const name of [...optional, '@clack/prompts', 'js-yaml', 'typescript']) expect(packages).not.toContain(name)
    // What starts programs brings half of Node with it.
    expect(textOf(loadedWith('cli.cjs'))).not.toContain('child_process')
  })

  test('hands on to whoever imports it what a run has', async () => {
    const api = await import(pathToFileURL(join(folder, 'api.js')).href)
    expect(Object.keys(api).sort()).toEqual(Object.keys(await import('../../bin/api.ts')).sort())
    const {rules} = createRequire(join(folder, 'cli.cjs'))('./cli.cjs')
    expect(api.rules).toBe(rules)
  })

  test.each(['core.js', 'retext.js'])('asks nothing of Node where a browser may load it: %s', (file) => {
    const names = loadedWith(file)
    expect(packagesIn(names)).toContain('parse-english')
    expect([...textOf(names).matchAll(/^(?:import|export)\b.*["']node:[^"']+["'].*$/gm)].map(([line]) => line)).toEqual(
      []
    )
  })

  test('judges as the sources do', async () => {
    const built: typeof sources = await import(pathToFileURL(join(folder, 'api.js')).href)
    const options = {configFile: false, config: {extends: ['msglint:all']}} as const
    const texts = [...readCorpora()].flatMap(([name, messages]) =>
      name === 'real-dev' ? [] : messages.filter((_, index) => index % 12 === 0).map(({text}) => text)
    )
    const [linter, own] = [await built.createLinter(options), await sources.createLinter(options)]
    const findings = new Set<string | null>()
    for (const text of texts) {
      const [result] = await linter.lintText(text)
      expect(result).toEqual((await own.lintText(text))[0])
      for (const {ruleId} of result!.messages) findings.add(ruleId)
    }
    expect(findings.size).toBeGreaterThan(20)
  }, 60_000)

  test('reads files of every kind, and writes every format, as the sources do', async () => {
    const built: typeof sources = await import(pathToFileURL(join(folder, 'api.js')).href)
    const documents = fileURLToPath(new URL('../../fixtures/documents/', import.meta.url))
    const names = readdirSync(documents).filter((name) => !/\.(?:report|erb)$/.test(name))
    const options = {configFile: false, cwd: documents} as const
    const [linter, own] = [await built.createLinter(options), await sources.createLinter(options)]
    const results = await linter.lintFiles(names)
    expect(results).toEqual(await own.lintFiles(names))
    const unread = results.filter(({fatalErrorCount}) => fatalErrorCount > 0)
    expect(unread.map(({filePath}) => filePath)).toEqual([join(documents, 'replies.ndjson:2')])
    for (const format of formatNames) {
      const [formatter, ours] = [await linter.loadFormatter(format), await own.loadFormatter(format)]
      expect(await formatter.format(results), format).toBe(await ours.format(results))
    }
  }, 60_000)

  test('names the licence of each package in it', () => {
    const licenses = files.get('LICENSES.txt')!
    const packages = packagesIn(files.keys())
    expect(packages.size).toBeGreaterThan(20)
    for (const name of packages) expect(licenses).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'))
  })

  test('makes the examples of a rule when somebody reads them, and knows where each rule stands', () => {
    const {rules} = createRequire(join(folder, 'cli.cjs'))('./cli.cjs') as typeof import('../../bin/cli.ts')
    const getters = rules.map((rule) => typeof Object.getOwnPropertyDescriptor(rule, 'examples')?.get)
    expect(new Set(getters)).toEqual(new Set(['function']))
    expect(rules.map(({examples}) => examples)).toEqual(sources.rules.map(({examples}) => examples))
    const [name, code] = [...files].find(([name, text]) => name.endsWith('.cjs') && text.includes('get examples()'))!
    const at = code.indexOf('*check(') + '*'.length
    const line = code.slice(0, at).split('\n').length
    const column = at - code.lastIndexOf('\n', at) - 1
    const entry = new SourceMap(JSON.parse(files.get(`${name}.map`)!)).findEntry(line - 1, column)
    if (!('originalSource' in entry)) throw new Error('no place in a source')
    const path = join(import.meta.dirname, '../..', entry.originalSource.replace(/^(\.\.\/)+/, ''))
    const source = readFileSync(path, 'utf8')
    expect(source.split('\n')[entry.originalLine]!.slice(entry.originalColumn)).toMatch(/^check\(/)
  })

  test('finds the way back to the source of an error', () => {
    const program = `
      const {main, rules, presets} = await import(${JSON.stringify(pathToFileURL(join(folder, 'cli.cjs')).href)})
      const {stdin, stdout, stderr} = process
      process.exitCode = await main({argv: [], io: {stdin, stdout, stderr, cwd: process.cwd()}, rules, presets})`
    const {status, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      input: 'Hi',
      cwd: folder,
      encoding: 'utf8'
    })
    expect(stderr).toMatch(/^msglint: internal error: TypeError at \S+ \(src\/cli\/colour\.ts:\d+:\d+\)\n$/)
    expect(status).toBe(2)
  })
})
