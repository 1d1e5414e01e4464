import {realpathSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Presets} from '../config/config.ts'
import {allIgnores} from '../config/ignores.ts'
import {createJudges, type Judge} from '../config/judges.ts'
import type {Ignores} from '../config/reading.ts'
import {type Resolved, resolveConfig} from '../config/resolve.ts'
import {findUpward, suppressionsFile} from '../config/search.ts'
import {unreadable} from '../engine.ts'
import {OutputError} from '../files/outputFile.ts'
import {readText} from '../files/read.ts'
import {loadFormat, type Surroundings} from '../formats/format.ts'
import {shortPath} from '../formats/shortPath.ts'
import type {LintResult} from '../result.ts'
import type {Rule} from '../rule.ts'
import {paletteOf, wantsColour} from './colour.ts'
import {type Item, itemBatches, type Source, stdinSource} from './drafts.ts'
import {type Flags, UsageError} from './flags.ts'
import type {Io} from './io.ts'
import type {ExitCode} from './main.ts'
import {Report} from './report.ts'
import {type Complaints, fileScreen, type Screen, streamScreen} from './screen.ts'

/** What a run works with. */
export interface Workplace {
  readonly io: Io
  readonly rules: readonly Rule[]
  readonly presets: Presets
  readonly complaints: Complaints
}

/** What a draft is read with, and where what there is to say goes. */
export interface Desk {
  /** By the file that the draft stands in. */
  readonly judgeOf: (path: string) => Judge
  readonly screen: Screen
  readonly complaints: Complaints
  readonly surroundings: Surroundings
}

/** From flags to exit code. Throws where nothing can be linted at all; everything smaller is a complaint. */
export async function run(flags: Flags, workplace: Workplace): Promise<ExitCode> {
  const {io, rules, presets, complaints} = workplace
  if (flags.init !== undefined) return (await import('./init.ts')).init(flags.init, workplace)
  const config = await configOf(flags, io, rules, presets)
  const judgeOf = createJudges(config)
  const readingOf = (path: string) => config.forFile(path).reading
  if (flags.page !== undefined) return await showPage(flags.page, flags, config, presets, io)
  const patient = flags.replyTo === undefined ? undefined : patientMessage(flags.replyTo, io.cwd)
  const sources = await sourcesOf(flags, config, io, complaints)
  if (sources.length === 0) return 2

  if (flags.interactive) {
    const {interact} = await import('./interactive.ts')
    return await interact(itemBatches(sources, flags, patient, readingOf), judgeOf, workplace)
  }
  const screen = screenOf(flags, sources, io)
  const batches = itemBatches(sources, flags, patient, readingOf)
  const desk = {judgeOf, screen, complaints, surroundings: await surroundingsOf(flags, io)}
  try {
    if (!flags.evidence) return await report(batches, flags, desk)
    const {showEvidence} = await import('./showEvidence.ts')
    return await showEvidence(batches, desk)
  } catch (error) {
    screen.abandon()
    throw error
  }
}

async function showPage(
  page: NonNullable<Flags['page']>,
  flags: Flags,
  config: Resolved,
  presets: Presets,
  io: Io
): Promise<ExitCode> {
  const screen = screenOf(flags, [], io)
  await screen.write(await pageText(page, flags, config, presets, io))
  screen.complete()
  return 0
}

async function pageText(
  page: NonNullable<Flags['page']>,
  flags: Flags,
  config: Resolved,
  presets: Presets,
  io: Io
): Promise<string> {
  if (typeof page === 'object' && 'configOf' in page) {
    const {printedConfig} = await import('./printConfig.ts')
    return await printedConfig(resolve(io.cwd, page.configOf), config, ignoresOf(flags, config, io), io.cwd)
  }
  const {explanation, ruleList} = await import('./pages.ts')
  const surroundings = await surroundingsOf(flags, io)
  if (page === 'rules') return ruleList(config.rules, presets, surroundings)
  return explanation(page.rule, config.rules, presets, surroundings)
}

function ignoresOf({ignore, ignorePatterns: patterns}: Flags, config: Resolved, {cwd}: Io): readonly Ignores[] {
  return allIgnores(config.ignores, {cwd, ignore, patterns, source: '--ignore-pattern'})
}

async function report(
  batches: AsyncIterable<readonly Item[]>,
  flags: Flags,
  {judgeOf, screen, complaints, surroundings}: Desk
): Promise<ExitCode> {
  const {cwd} = surroundings
  const suppressions = await suppressionsOf(flags, cwd)
  const report = new Report(await loadFormat(flags.format, surroundings), screen, flags.quiet, flags.maxWarnings)
  for await (const items of batches) {
    for (const item of items) {
      if (flags.verbose) tellLeftOut(item, complaints, cwd)
      const judge = judgeOf(item.source)
      const result = await lint(item, judge, flags, complaints, cwd)
      const minScore = flags.minScore ?? judge.config.minScore
      await report.add(suppressions?.apply(result) ?? result, item.record, minScore)
    }
    // A file is there at once; a stream may wait for our answer before it says more.
    if (flags.inputFormat === 'ndjson') await report.flush()
  }
  suppressions?.save()
  await report.end()
  const overruns = report.overruns(cwd)
  for (const line of overruns) complaints.note(line)
  if (suppressions?.leftOver !== undefined) complaints.add(suppressions.leftOver)
  return complaints.any ? 2 : report.hasErrors || overruns.length > 0 ? 1 : 0
}

/** Most repositories have none, and pay for a look at names alone. */
async function suppressionsOf({suppressions: manner, inputFormat}: Flags, cwd: string) {
  if (inputFormat === 'ndjson') return undefined
  if (!manner.all && !manner.prune && findUpward(cwd, suppressionsFile) === undefined) return undefined
  const {Suppressions} = await import('./suppressions.ts')
  return new Suppressions(cwd, manner)
}

async function configOf(flags: Flags, io: Io, rules: readonly Rule[], presets: Presets): Promise<Resolved> {
  const overlay = flags.rules.length === 0 ? undefined : await overlayOf(flags.rules)
  return resolveConfig({
    cwd: io.cwd,
    rules,
    presets,
    uses: flags.uses,
    staticConfig: flags.staticConfig,
    ...(flags.reportUnused ? {unusedDirectives: 2 as const} : {}),
    ...(flags.config === undefined ? {} : {configFile: flags.config}),
    ...(overlay === undefined ? {} : {overlay})
  })
}

async function overlayOf(flags: readonly string[]) {
  const {ruleSettings} = await import('./ruleFlags.ts')
  return {source: '--rule', rules: await ruleSettings(flags)}
}

function patientMessage(file: string, cwd: string): string {
  const read = readText(resolve(cwd, file))
  if ('reason' in read) throw new UsageError([`--reply-to: ${file}: ${read.reason}`])
  return read.text
}

async function sourcesOf(flags: Flags, config: Resolved, io: Io, complaints: Complaints): Promise<Source[]> {
  const names = flags.files.filter((name) => name !== '-')
  const isNamed = names.length < flags.files.length
  const stdin = names.length === 0 || isNamed ? io.stdin : undefined
  if (names.length === 0 && !isNamed && (stdin === undefined || stdin.isTTY)) {
    throw new UsageError(['no draft given: name a file, or pipe one in'])
  }
  if (isNamed && stdin === undefined) throw new UsageError(['-: there is no stdin to read'])

  const {expand} = names.length === 0 ? {} : await import('../files/expand.ts')
  const expansion = await expand?.(names, io.cwd, ignoresOf(flags, config, io), [...flags.endings.keys()])
  for (const problem of expansion?.problems ?? []) complaints.add(problem)
  for (const {path, source} of expansion?.ignored ?? [])
    complaints.note(`${shortPath(path, io.cwd)}: left out by ${shortPath(source, io.cwd)}`)

  const files = (expansion?.paths ?? []).map((path): Source => ({path}))
  if (stdin === undefined) {
    if (files.length === 0 && !complaints.any) complaints.add('no draft is left to lint')
    return files
  }
  const before = flags.files.slice(0, flags.files.indexOf('-')).length
  const piped = stdinSource(stdin, flags, io)
  return before === 0 ? [piped, ...files] : [...files, piped]
}

function screenOf({outputFile}: Flags, sources: readonly Source[], io: Io): Screen {
  if (outputFile === undefined) return streamScreen(io.stdout)
  const path = resolve(io.cwd, outputFile)
  if (sources.some((source) => 'path' in source && isSameFile(source.path, path))) {
    throw new UsageError([`--output-file: ${outputFile} is one of the drafts`])
  }
  try {
    return fileScreen(path)
  } catch (error) {
    if (!(error instanceof OutputError)) throw error
    throw new OutputError(`${outputFile}: ${error.message}`)
  }
}

function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}

// A page that nobody's terminal measures is as wide as most people's.
const pageColumns = 100

async function surroundingsOf(flags: Flags, io: Io): Promise<Surroundings> {
  const isFile = flags.outputFile !== undefined
  // A terminal that does not know its size says 0.
  const columns = (!isFile && io.stdout.isTTY && io.stdout.columns) || pageColumns
  const palette = await paletteOf(flags.format === 'stylish' && wantsColour(flags.color, io, isFile))
  return {cwd: io.cwd, columns, palette}
}

function tellLeftOut(item: Item, complaints: Complaints, cwd: string): void {
  const leftOut = 'draft' in item ? (item.leftOut ?? []) : []
  for (const name of leftOut) complaints.note(`${shortPath(item.filePath, cwd)}: left out: ${name}`)
}

async function lint(item: Item, judge: Judge, flags: Flags, complaints: Complaints, cwd: string): Promise<LintResult> {
  const name = shortPath(item.filePath, cwd)
  const {result, trouble} = await judged(item, judge, flags)
  for (const {fatal, ruleId, message} of result.messages) {
    if (fatal) complaints.add(`${name}: ${ruleId === null ? '' : `${ruleId}: `}${message}`)
  }
  if (trouble !== undefined) complaints.add(`${name}: ${trouble}`)
  return result
}

async function judged(item: Item, judge: Judge, {fix, quiet}: Flags): Promise<{result: LintResult; trouble?: string}> {
  if (!('draft' in item)) return {result: unreadable(item.filePath, item.reason)}
  if (fix === undefined) return {result: judge.lint(item.draft)}
  const {fixDraft} = await import('./fixing.ts')
  const {draft, reread} = item
  if (draft.origin !== undefined && reread === undefined) {
    const result = judge.lint(draft)
    const isFixable = result.messages.some((message) => message.fix !== undefined)
    return isFixable ? {result, trouble: 'holds several drafts, and --fix changes files of one'} : {result}
  }
  return await fixDraft(draft, judge, {isDry: fix === 'dry', errorsOnly: quiet}, reread)
}
