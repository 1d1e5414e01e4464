import {availableParallelism} from 'node:os'
import {isAbsolute, resolve} from 'node:path'
import type {Presets} from '../config/config.ts'
import {allIgnores} from '../config/ignores.ts'
import {createJudges} from '../config/judges.ts'
import type {Ignores} from '../config/reading.ts'
import {type Resolved, resolveConfig} from '../config/resolve.ts'
import {expand, ignoreTest} from '../files/expand.ts'
import {readText} from '../files/read.ts'
import {version} from '../files/version.ts'
import type {Catalogue} from '../formats/format.ts'
import {shortPath} from '../formats/shortPath.ts'
import type {Rule} from '../rule.ts'
import type {Terms} from './crew.ts'
import type {CrewCall, Desk, Workplace} from './desk.ts'
import {strangeTypes} from './documentFlags.ts'
import {itemBatches, type Library, sourceItems, sourceName, stdinSource, typeOf} from './drafts.ts'
import {type Flags, UsageError} from './flags.ts'
import {Interruption} from './interruption.ts'
import {filesInUse, type InUse} from './inUse.ts'
import type {ExitCode, Io} from './io.ts'
import type {Batch} from './judged.ts'
import {judge, reportAll} from './judging.ts'
import {itemsOf, portionCount, portionSources, portions} from './portions.ts'
import {openPrintouts, openScreen, surroundingsOf} from './printouts.ts'
import type {Progress} from './progress.ts'
import {type Printout, Report} from './report.ts'
import type {Complaints, Screen} from './screen.ts'
import {type Helpers, type JudgeHere, shareOut} from './sharing.ts'
import type {Source} from './source.ts'

// A thread of its own compiles all that this one has compiled, which takes seconds of processor time before it is of help.
const usualPatience = 4000

/** From flags to exit code. Throws where nothing can be linted at all; everything smaller is a complaint. */
export async function run(flags: Flags, workplace: Workplace): Promise<ExitCode> {
  const {io, rules, presets, complaints, crew} = workplace
  if (flags.init !== undefined) return (await import('./init.ts')).init(flags.init, workplace)
  const config = await configOf(flags, io.cwd, rules, presets)
  const stopwatch = flags.timing ? new (await import('../stopwatch.ts')).Stopwatch() : undefined
  const judgeOf = createJudges(config, stopwatch)
  const strangers = strangeTypes(flags, config.documents)
  if (strangers.length > 0) throw new UsageError(strangers)
  if (flags.page !== undefined) return await showPage(flags.page, flags, config, presets, io)
  const library: Library = {
    flags,
    patient: flags.replyTo === undefined ? undefined : patientMessage(flags.replyTo, io.cwd),
    types: config.documents,
    readingOf: (path) => config.forFile(path).reading
  }
  const sources = await sourcesOf(flags, config, io, complaints)
  if (sources.length === 0 && complaints.any) return 2

  if (flags.interactive) {
    const {interact} = await import('./interactive.ts')
    const read = (path: string, content?: string) => sourceItems({path}, library, content)
    return await interact(sources.map(sourceName), read, judgeOf, workplace)
  }
  const interruption = new Interruption(io.interrupted)
  const desk = {judgeOf, complaints, interruption, cwd: io.cwd}
  if (flags.evidence) {
    const surroundings = await surroundingsOf(true, flags.outputFile, flags, io)
    const screen = openScreen(flags.outputFile, '--output-file', filesInUse(flags, config, sources, io), io)
    const {showEvidence} = await import('./showEvidence.ts')
    const batches = interruption.until(itemBatches(sources, library))
    return await orAbandon(screen, () => showEvidence(batches, {...desk, screen, surroundings, verbose: flags.verbose}))
  }
  const progress = await progressOf(sources, library, io)
  if (progress !== undefined) complaints.moveTo(progress.beside(io.stderr))
  const inUse = filesInUse(flags, config, sources, io)
  const report = await openReport(flags, inUse, {rules: config.rules, presets, version}, io, progress)
  const judged =
    flags.inputFormat === 'results'
      ? await earlierBatches(sources, flags, config, desk)
      : judgedBatches(sources, library, {judgeOf, cwd: io.cwd, complaints}, crew)
  const batches = interruption.until(judged)
  const code = await orAbandon(report, () => reportAll(batches, flags, report, desk, progress))
  if (stopwatch !== undefined) {
    complaints.tell(`\n${(await import('../formats/timing.ts')).timingTable(stopwatch.times)}`)
  }
  return code
}

/** Leaves no half of a report behind where the rest cannot be written. */
async function orAbandon<Value>(paper: Pick<Screen, 'abandon'>, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch (error) {
    paper.abandon()
    throw error
  }
}

async function progressOf(sources: readonly Source[], library: Library, io: Io): Promise<Progress | undefined> {
  const {progress, inputFormat} = library.flags
  if (!progress) return undefined
  const {Progress} = await import('./progress.ts')
  const holdsOne = (source: Source) => typeOf(sourceName(source), library)?.holdsRecords !== true
  const isCounted = inputFormat === 'text' && sources.every(holdsOne)
  return Progress.isWatched(io) ? new Progress(io.stderr, isCounted ? sources.length : undefined) : undefined
}

async function openReport(
  flags: Flags,
  inUse: Iterable<InUse>,
  catalogue: Catalogue,
  io: Io,
  progress: Progress | undefined
): Promise<Report> {
  const stdout = progress?.beside(io.stdout) ?? io.stdout
  const printouts: Printout[] = await openPrintouts(flags, inUse, {cwd: io.cwd, env: io.env, stdout}, catalogue)
  const redact = flags.redact ? (await import('../formats/redacted.ts')).redaction(catalogue.rules) : undefined
  return new Report(printouts, {quiet: flags.quiet, maxWarnings: flags.maxWarnings, redact})
}

async function showPage(
  page: NonNullable<Flags['page']>,
  flags: Flags,
  config: Resolved,
  presets: Presets,
  io: Io
): Promise<ExitCode> {
  const screen = openScreen(flags.outputFile, '--output-file', filesInUse(flags, config, [], io), io)
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
  const surroundings = await surroundingsOf(true, flags.outputFile, flags, io)
  if (page === 'rules') return ruleList(config.rules, presets, surroundings)
  return explanation(page.rule, config.rules, presets, surroundings)
}

function ignoresOf({ignore, ignorePatterns: patterns}: Flags, config: Resolved, {cwd}: Io): readonly Ignores[] {
  return allIgnores(config.ignores, {cwd, ignore, patterns, source: '--ignore-pattern'})
}

/** The config of a run. Throws `ConfigError`. */
export async function configOf(flags: Flags, cwd: string, rules: readonly Rule[], presets: Presets): Promise<Resolved> {
  const overlay = flags.rules.length === 0 ? undefined : await overlayOf(flags.rules)
  return resolveConfig({
    cwd,
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
  if (flags.files.length === 0 && flags.passOnNoPatterns) {
    complaints.note('no draft was named, so none was judged; - reads stdin')
    return []
  }
  const isNamed = names.length < flags.files.length
  const stdin = names.length === 0 || isNamed ? io.stdin : undefined
  if (names.length === 0 && !isNamed && (stdin === undefined || stdin.isTTY)) {
    throw new UsageError(['no draft given: name a file, or pipe one in'])
  }
  if (isNamed && stdin === undefined) throw new UsageError(['-: there is no stdin to read'])

  const ignores = ignoresOf(flags, config, io)
  const endings = [...new Set([...config.documents.folderEndings, ...flags.endings.keys()])]
  const expansion =
    names.length > 0 ? await expand(names, io.cwd, ignores, endings, !flags.errorOnUnmatchedPattern) : undefined
  for (const problem of expansion?.problems ?? []) complaints.add(problem)

  const piped = stdin === undefined ? undefined : stdinSource(stdin, flags, io)
  const isNamedDraft = flags.stdinFilename !== undefined && flags.inputFormat !== 'results'
  const leftOutBy = piped && isNamedDraft ? (await ignoreTest(ignores))(piped.name) : undefined
  const ignored = piped && leftOutBy ? [{path: piped.name, source: leftOutBy}] : []
  for (const {path, source} of [...ignored, ...(expansion?.ignored ?? [])])
    complaints.note(
      `${shortPath(path, io.cwd)}: left out by ${isAbsolute(source) ? shortPath(source, io.cwd) : source}`
    )

  const files = (expansion?.paths ?? []).map((path): Source => ({path}))
  if (piped === undefined || leftOutBy) {
    if (files.length === 0 && !complaints.any && flags.errorOnUnmatchedPattern)
      complaints.add('no draft is left to lint')
    return files
  }
  return flags.files.indexOf('-') > 0 ? [...files, piped] : [piped, ...files]
}

/** What earlier runs judged. */
async function earlierBatches(sources: readonly Source[], flags: Flags, {forFile}: Resolved, {complaints, cwd}: Desk) {
  const {resultBatches} = await import('./results.ts')
  const minScoreOf = (path: string) => flags.minScore ?? forFile(path).minScore
  return resultBatches(sources, {complaints, cwd, minScoreOf})
}

function judgedBatches(
  sources: readonly Source[],
  library: Library,
  {judgeOf, cwd, complaints}: Pick<Desk, 'judgeOf' | 'cwd' | 'complaints'>,
  crew: CrewCall | undefined
): AsyncIterable<Batch> {
  const {flags, patient} = library
  const here: JudgeHere = async function* (portion) {
    if (flags.fix === undefined) {
      for await (const item of itemsOf(portion, library)) yield judge(item, judgeOf(item.source), flags)
      return
    }
    const {judgeFixed} = await import('./fixing.ts')
    for (const source of portionSources(portion)) yield* await judgeFixed(source, library, judgeOf)
  }
  const total = portionCount(sources, library)
  return shareOut(portions(sources, library), here, helpersOf(crew, {flags, patient, cwd}, total, complaints))
}

function helpersOf(
  crew: CrewCall | undefined,
  terms: Terms,
  total: number | undefined,
  complaints: Complaints
): Helpers | undefined {
  const {concurrency, fix, timing} = terms.flags
  const size = concurrency === 'auto' ? availableParallelism() : concurrency
  // A draft that is fixed is written, and must not be written twice; and one clock is read in one thread.
  if (crew === undefined || size === 1 || fix !== undefined || timing) return undefined
  return {
    patience: crew.patience ?? usualPatience,
    total,
    mayCrowd: concurrency === 'auto',
    async call() {
      const {Crew} = await import('./crew.ts')
      // This thread is one of them.
      return new Crew(crew.script, size - 1, terms, (reason) =>
        complaints.add(`a plugin failed later than it was asked (${reason}); a draft may lack what it says`)
      )
    }
  }
}
