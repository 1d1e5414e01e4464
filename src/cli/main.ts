import type {Presets} from '../config/config.ts'
import {OutputError} from '../files/outputFile.ts'
import {version} from '../files/version.ts'
import {shortPath} from '../formats/shortPath.ts'
import {ConfigError, excerptLines, mistakeLine} from '../mistake.ts'
import type {Rule} from '../rule.ts'
import {understand, usualOptions} from './commandFlags.ts'
import type {CommandLine} from './commandLine.ts'
import type {CrewCall} from './desk.ts'
import {UsageError} from './flags.ts'
import type {ExitCode, Io} from './io.ts'
import {run} from './run.ts'
import {Complaints, ReaderGone, streamScreen} from './screen.ts'

/** What the launcher hands over. */
export interface Start {
  /** The arguments after the program's name. */
  readonly argv: readonly string[]
  readonly io: Io
  /** The rules that came with msglint. */
  readonly rules: readonly Rule[]
  readonly presets: Presets
  /** Left out, a run judges everything in its own thread. */
  readonly crew?: CrewCall
}

/** One run of the command line. Touches nothing but `io` and the files it is told of, and never throws. */
export async function main({argv, io, rules, presets, crew}: Start): Promise<ExitCode> {
  const complaints = new Complaints(io.stderr)
  try {
    const line = await read(argv, io)
    if ('flags' in line) return await run(line.flags, {io, rules, presets, complaints, crew})
    await streamScreen(io.stdout).write(line.page === 'help' ? line.text : `${version()}\n`)
    return 0
  } catch (error) {
    if (error instanceof Error && error.name === 'BrokenOff') return 130
    if (error instanceof ConfigError) {
      for (const mistake of error.mistakes) {
        complaints.add(mistakeLine({...mistake, source: shortPath(mistake.source, io.cwd)}), excerptLines(mistake))
      }
    } else for (const problem of await problemsOf(error)) complaints.add(problem)
    return 2
  }
}

// Most runs name drafts and nothing else, for which no parser need be loaded.
async function read(argv: readonly string[], {stdout}: Io): Promise<CommandLine> {
  if (argv.every((one) => one === '-' || !one.startsWith('-'))) {
    return {flags: understand(usualOptions, argv, new Set())}
  }
  const {readCommandLine} = await import('./commandLine.ts')
  return readCommandLine(argv, stdout.columns || 80)
}

async function problemsOf(error: unknown): Promise<readonly string[]> {
  if (error instanceof ReaderGone) return []
  if (error instanceof UsageError) return error.problems.map((problem) => `${problem}; see msglint --help`)
  if (error instanceof OutputError) {
    const what = error.file === undefined ? 'the report' : `${error.file}:`
    return [`${what} cannot be written: ${error.message}`]
  }
  return [await internalError(error)]
}

// An error's message may quote the draft, so only its kind and its place are told.
async function internalError(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return 'internal error'
  const {thrownAt} = await import('./trace.ts')
  const place = thrownAt(error)
  return `internal error: ${error.name}${place === undefined ? '' : ` at ${place}`}`
}
