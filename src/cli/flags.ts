import type {Fields} from '../extract/extractor.ts'
import type {Grouping} from '../formats/grouping.ts'
import type {Mode} from '../message/facts.ts'
import type {FormatChoice} from './formatFlags.ts'

/** Something wrong with the command line: each problem is one line. */
export class UsageError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'UsageError'
    this.problems = problems
  }
}

export const inputFormats = ['text', 'ndjson', 'results'] as const

/** The command line, understood. */
export interface Flags {
  readonly files: readonly string[]
  readonly formats: readonly FormatChoice[]
  /** Show no word of a draft. */
  readonly redact: boolean
  readonly inputFormat: (typeof inputFormats)[number]
  readonly fields: Fields
  /** By what the report groups drafts. */
  readonly groupBy: readonly Grouping[]
  /** What every file is read as, whatever its name. */
  readonly as: string | undefined
  /** Further endings of drafts, and the kinds of file that they stand for. */
  readonly endings: ReadonlyMap<string, string>
  readonly mode: Mode | undefined
  /** The dialects of templates; undefined where the command line says none. */
  readonly dialects: readonly string[] | undefined
  /** Tell what was left out of documents. */
  readonly verbose: boolean
  readonly stdinFilename: string | undefined
  readonly replyTo: string | undefined
  /** `false` for `--no-config`. */
  readonly config: string | false | undefined
  readonly rules: readonly string[]
  /** Uses of messaging whose rules come on top. */
  readonly uses: readonly string[]
  /** Refuse configs and plugins that run code. */
  readonly staticConfig: boolean
  readonly ignorePatterns: readonly string[]
  /** False for `--no-ignore`. */
  readonly ignore: boolean
  /** How safe changes are made: in the files, in the report alone, or not at all. */
  readonly fix: 'files' | 'dry' | undefined
  readonly reportUnused: boolean
  readonly suppressions: {readonly all: boolean; readonly prune: boolean}
  readonly maxWarnings: number | undefined
  readonly minScore: number | undefined
  readonly quiet: boolean
  readonly progress: boolean
  readonly timing: boolean
  /** Judge nothing, and read no stdin, where no draft is named. */
  readonly passOnNoPatterns: boolean
  /** False for `--no-error-on-unmatched-pattern`. */
  readonly errorOnUnmatchedPattern: boolean
  /** How many threads may judge. */
  readonly concurrency: number | 'auto'
  readonly color: boolean | undefined
  readonly outputFile: string | undefined
  /** Show what counted and what nearly did, in place of findings. */
  readonly evidence: boolean
  /** A page to print in place of a report: of all rules, of the one with this id, or what this file is judged by. */
  readonly page: 'rules' | {readonly rule: string} | {readonly configOf: string} | undefined
  /** Write a config: ask what is to be in it, or ask nothing. */
  readonly init: 'ask' | 'yes' | undefined
  /** Walk through the suggestions in the terminal. */
  readonly interactive: boolean
}
